// SPDX-License-Identifier: GPL-3.0-or-later
// How fast events are pushed, from a file on the disk to the server's answer, beside logger, curl and rsyslog's own forwarding.
#include "tests/support/pushreceiver.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include <cstdio>

using namespace sightglass::testing;
using namespace Qt::StringLiterals;

class BenchPush : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    static constexpr int events = 200'000;
    static constexpr int single = 500; // of programs that send one event at a time
    qint64 m_bytes = 0;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    /// Seconds; the event loop goes on, since receivers live in it.
    double run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SIGHTGLASS_HISTORY"_s, at(u"history.sqlite"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
        process.setProcessEnvironment(environment);
        process.setStandardOutputFile(QProcess::nullDevice());
        QElapsedTimer clock;
        clock.start();
        QEventLoop loop;
        connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        process.start(program, arguments);
        loop.exec();
        const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
        if (process.exitCode() != 0)
            qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return seconds;
    }
    void report(const char *what, int count, double seconds)
    {
        const double share = static_cast<double>(count) / events;
        std::printf("%-34s %10.0f events/s %8.1f MB/s of log\n", what, count / seconds, static_cast<double>(m_bytes) * share / seconds / 1e6);
        std::fflush(stdout);
    }
    void push(const char *what, const QStringList &settings)
    {
        QFile::remove(at(u"history.sqlite"_s));
        QVERIFY(run(QStringLiteral(SIGHTGLASS_CLI), QStringList{u"targets"_s, u"add"_s, u"t"_s} + settings) < 60);
        report(what, events, run(QStringLiteral(SIGHTGLASS_CLI), {u"push"_s, u"--target"_s, u"t"_s, at(u"in.log"_s)}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(at(u"in.log"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < events; ++i)
            file.write("<13>1 2025-11-11T16:00:00." + QByteArray::number(i % 1'000'000).rightJustified(6, '0') + "Z web1 sshd 4711 - - Accepted publickey for user" + QByteArray::number(i % 50)
                       + " from 10.0.0." + QByteArray::number(i % 250) + " port " + QByteArray::number(1024 + i % 60000) + " ssh2\n");
        m_bytes = file.size();
        std::printf("%d events, %.1f MB\n", events, static_cast<double>(m_bytes) / 1e6);
    }

    void http()
    {
        HttpReceiver receiver([](const ReceivedRequest &) { return ReceiverReply{200, "{\"errors\":false}"}; });
        receiver.keep = false;
        QVERIFY(receiver.start());
        push("otlp, protobuf and gzip", {u"--type"_s, u"otlp"_s, u"--url"_s, receiver.url()});
        push("elasticsearch, gzip", {u"--type"_s, u"elasticsearch"_s, u"--url"_s, receiver.url()});
        push("loki, gzip", {u"--type"_s, u"loki"_s, u"--url"_s, receiver.url()});
        push("clickhouse, gzip", {u"--type"_s, u"clickhouse"_s, u"--url"_s, receiver.url()});
        push("http, application-log, batches", {u"--type"_s, u"http"_s, u"--url"_s, receiver.url(), u"--profile"_s, u"application-log"_s});
        if (!QStandardPaths::findExecutable(u"curl"_s).isEmpty()) {
            QElapsedTimer clock;
            clock.start();
            for (int i = 0; i < single; ++i)
                run(u"curl"_s, {u"-s"_s, u"-d"_s, u"{\"level\":\"info\",\"message\":\"Accepted publickey for user1\"}"_s, receiver.url() + u"/log"_s});
            report("curl, one event at a time", single, static_cast<double>(clock.elapsed()) / 1000);
        }
    }

    void syslog()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        qint64 got = 0;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [&got, socket] { got += socket->readAll().count('\n'); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        const QString port = QString::number(server.serverPort());
        push("syslog over TCP", {u"--type"_s, u"syslog"_s, u"--url"_s, u"tcp://127.0.0.1:"_s + port});
        if (!QStandardPaths::findExecutable(u"logger"_s).isEmpty())
            report("logger -f over TCP", events, run(u"logger"_s, {u"-n"_s, u"127.0.0.1"_s, u"-P"_s, port, u"-T"_s, u"--octet-count"_s, u"-f"_s, at(u"in.log"_s)}));
        const QString rsyslogd = QStandardPaths::findExecutable(u"rsyslogd"_s, {u"/usr/sbin"_s});
        if (rsyslogd.isEmpty())
            return;
        QFile config(at(u"rsyslog.conf"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("global(workDirectory=\"" + m_folder.path().toUtf8() + "\")\nmodule(load=\"imfile\")\ninput(type=\"imfile\" file=\"" + at(u"in.log"_s).toUtf8()
                     + "\" tag=\"t\")\n*.* action(type=\"omfwd\" target=\"127.0.0.1\" port=\"" + port.toUtf8() + "\" protocol=\"tcp\")\n");
        config.close();
        got = 0;
        QProcess process;
        QElapsedTimer clock;
        clock.start();
        process.start(rsyslogd, {u"-n"_s, u"-f"_s, config.fileName(), u"-i"_s, at(u"pid"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(got >= events, 120'000);
        report("rsyslog, imfile to omfwd", events, static_cast<double>(clock.elapsed()) / 1000);
        process.terminate();
        process.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(BenchPush)
#include "bench_push.moc"
