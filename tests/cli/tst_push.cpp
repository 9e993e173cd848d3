// SPDX-License-Identifier: GPL-3.0-or-later
// The commands targets, push and queue, against servers that are started here on the loopback interface and stopped again.
#include "tests/support/pushreceiver.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUdpSocket>
#include <QtTest>

#include <csignal>
#include <memory>
#include <set>
#include <unordered_map>

using namespace sightglass::testing;
using namespace Qt::StringLiterals;

namespace {

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray error;
};

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// A server of the system, stopped when it goes.
class Server
{
public:
    ~Server() { stop(); }
    bool start(const QString &program, const QStringList &arguments, quint16 port, const QString &folder, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        m_process = std::make_unique<QProcess>();
        m_process->setProcessEnvironment(environment);
        m_process->setWorkingDirectory(folder);
        m_process->setProcessChannelMode(QProcess::MergedChannels);
        m_process->start(program, arguments);
        return m_process->waitForStarted() && waitFor(port);
    }
    bool waitFor(quint16 port)
    {
        for (QElapsedTimer clock = started(); clock.elapsed() < 20'000 && m_process->state() == QProcess::Running;) {
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, port);
            if (socket.waitForConnected(200))
                return true;
            m_process->waitForFinished(20);
        }
        return false;
    }
    void kill()
    {
        m_process->kill();
        m_process->waitForFinished();
    }
    void stop()
    {
        if (!m_process || m_process->state() == QProcess::NotRunning)
            return;
        m_process->terminate();
        if (!m_process->waitForFinished(10'000))
            kill();
    }
    QByteArray output() { return m_process ? m_process->readAll() : QByteArray(); }

private:
    static QElapsedTimer started()
    {
        QElapsedTimer clock;
        clock.start();
        return clock;
    }
    std::unique_ptr<QProcess> m_process;
};

QString findProgram(const QString &name) { return QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/bin"_s, u"/usr/local/sbin"_s}); }

/// How many faults and events: a small number in each run of the tests, a large one on request.
int scaled(const char *variable, int usual)
{
    const int asked = qEnvironmentVariableIntValue(variable);
    return asked > 0 ? asked : usual;
}

} // namespace

class TestPush : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QString at(const QString &name) const { return m_folder->filePath(name); }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment made = QProcessEnvironment::systemEnvironment();
        made.insert(u"XDG_CONFIG_HOME"_s, m_folder->path());
        made.insert(u"SIGHTGLASS_HISTORY"_s, at(u"history.sqlite"_s));
        made.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        return made;
    }
    Ran run(const QStringList &arguments, const QByteArray &input = {}, int timeoutMs = 120'000)
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(SIGHTGLASS_CLI), arguments);
        process.write(input);
        process.closeWriteChannel();
        // Servers of this test live in this thread: the event loop goes on.
        QElapsedTimer clock;
        clock.start();
        QEventLoop loop;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
        QTimer::singleShot(timeoutMs, &loop, &QEventLoop::quit);
        if (process.state() != QProcess::NotRunning)
            loop.exec();
        Ran ran;
        if (process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit)
            ran.code = process.exitCode();
        ran.out = process.readAllStandardOutput();
        ran.error = process.readAllStandardError();
        return ran;
    }
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    QByteArray read(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray lines(int count, int from = 0)
    {
        QByteArray text;
        for (int i = from; i < from + count; ++i)
            text += "2025-11-11T16:" + QByteArray::number(i / 60 % 60).rightJustified(2, '0') + ':' + QByteArray::number(i % 60).rightJustified(2, '0')
                + "Z INFO worker number " + QByteArray::number(i) + " done\n";
        return text;
    }
    /// One message of 64 KiB, some of several scripts, the rest plain.
    static QByteArray syslogLines(int count)
    {
        QByteArray text;
        for (int i = 0; i < count; ++i) {
            text += "<" + QByteArray::number(8 + i % 8) + ">1 2025-11-11T16:00:00." + QByteArray::number(i).rightJustified(6, '0') + "Z web" + QByteArray::number(i % 3) + " app " + QByteArray::number(100 + i)
                + " - - message " + QByteArray::number(i);
            if (i % 10 == 3)
                text += QString::fromUtf8(" ä ß 日本 😀 \"quoted\" ]\\").toUtf8();
            if (i == 7)
                text += ' ' + QByteArray(64 * 1024, 'x');
            text += '\n';
        }
        return text;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void setUpAndSend()
    {
        QByteArray got;
        HttpReceiver receiver([&](const ReceivedRequest &request) {
            got += request.body;
            return ReceiverReply{};
        });
        QVERIFY(receiver.start());
        write(u"a.log"_s, lines(100));
        Ran ran = run({u"targets"_s, u"add"_s, u"team"_s, u"--type"_s, u"http"_s, u"--url"_s, receiver.url(), u"--profile"_s, u"client-log"_s, u"--set"_s, u"client_id=me"_s});
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.out.contains("At least once"), ran.out.constData());
        ran = run({u"targets"_s, u"list"_s, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(ran.out).array()[0].toObject().value(u"settings"_s).toObject().value(u"client_id"_s).toString(), u"me"_s);
        ran = run({u"targets"_s, u"test"_s, u"team"_s});
        QCOMPARE(ran.code, 0);
        ran = run({u"push"_s, u"--target"_s, u"team"_s, u"--query"_s, u"\"number 7 \""_s, at(u"a.log"_s)});
        QVERIFY2(ran.code == 0, ran.error.constData());
        QCOMPARE(QJsonDocument::fromJson(got).object().value(u"message"_s).toString().contains(u"number 7"_s), true);
        QCOMPARE(QJsonDocument::fromJson(got).object().value(u"client_id"_s).toString(), u"me"_s);
        ran = run({u"push"_s, u"--target"_s, u"team"_s, u"--json"_s, at(u"a.log"_s)});
        const QJsonObject end = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(end.value(u"accepted"_s).toInt(), 100);
        QCOMPARE(end.value(u"delivered"_s).toInt(), 100);
        QCOMPARE(end.value(u"queued"_s).toInt(), 0);
        ran = run({u"targets"_s, u"remove"_s, u"team"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(run({u"targets"_s, u"list"_s}).out, QByteArray());
    }

    void wrongUsage()
    {
        const QString url = u"http://127.0.0.1:1"_s;
        QCOMPARE(run({u"push"_s, u"x.log"_s}).code, 2);
        QCOMPARE(run({u"push"_s, u"--target"_s, u"nobody"_s, u"x.log"_s}).code, 1);
        QCOMPARE(run({u"targets"_s, u"add"_s, u"t"_s, u"--type"_s, u"telnet"_s, u"--url"_s, url}).code, 2);
        QCOMPARE(run({u"targets"_s, u"add"_s, u"t"_s, u"--type"_s, u"otlp"_s}).code, 2);
        QCOMPARE(run({u"targets"_s, u"add"_s, u"t"_s, u"--type"_s, u"otlp"_s, u"--url"_s, u"http://me:pw@h:1"_s}).code, 2);
        QCOMPARE(run({u"targets"_s, u"add"_s, u"t"_s, u"--type"_s, u"otlp"_s, u"--url"_s, url, u"--set"_s, u"nothing=1"_s}).code, 2);
        const Ran secret = run({u"targets"_s, u"add"_s, u"t"_s, u"--type"_s, u"otlp"_s, u"--url"_s, url, u"--set"_s, u"secret=abc"_s});
        QCOMPARE(secret.code, 2);
        QVERIFY(secret.error.contains("SIGHTGLASS_SECRET_T"));
        QCOMPARE(run({u"targets"_s, u"add"_s, u"t"_s, u"--type"_s, u"otlp"_s, u"--url"_s, url, u"--set"_s, u"redact_patterns=("_s}).code, 2);
        QCOMPARE(run({u"queue"_s}).code, 2);
        QCOMPARE(run({u"targets"_s}).code, 2);
    }

    void leftInTheQueue()
    {
        write(u"a.log"_s, lines(3000));
        const quint16 port = freePort();
        const QString url = u"http://127.0.0.1:%1"_s.arg(port);
        QCOMPARE(run({u"targets"_s, u"add"_s, u"t"_s, u"--type"_s, u"elasticsearch"_s, u"--url"_s, url}).code, 0);
        Ran ran = run({u"push"_s, u"--target"_s, u"t"_s, u"--timeout"_s, u"1"_s, at(u"a.log"_s)});
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.error.contains("3000 events are left in the queue"), ran.error.constData());
        ran = run({u"queue"_s, u"status"_s, u"--json"_s});
        const QJsonObject status = QJsonDocument::fromJson(ran.out).array()[0].toObject();
        QCOMPARE(status.value(u"events"_s).toInt(), 3000);
        QVERIFY(status.value(u"last_error"_s).toString().contains(u"refuses"_s));
        std::set<QByteArray> ids;
        HttpReceiver receiver([&](const ReceivedRequest &request) {
            for (const QByteArray &line : request.body.split('\n')) {
                if (line.startsWith("{\"create\""))
                    ids.insert(line);
            }
            return ReceiverReply{200, "{\"errors\":false}"};
        });
        QVERIFY(receiver.start(port));
        ran = run({u"queue"_s, u"retry"_s, u"--target"_s, u"t"_s});
        QVERIFY2(ran.code == 0, ran.error.constData());
        QCOMPARE(ids.size(), std::size_t{3000});
    }

    void deadLetters()
    {
        bool mended = false;
        HttpReceiver receiver([&](const ReceivedRequest &request) { return !mended && request.body.contains("number 5 ") ? ReceiverReply{422, "I do not like number 5"} : ReceiverReply{}; });
        QVERIFY(receiver.start());
        write(u"a.log"_s, lines(10));
        QCOMPARE(run({u"targets"_s, u"add"_s, u"t"_s, u"--type"_s, u"http"_s, u"--url"_s, receiver.url()}).code, 0);
        Ran ran = run({u"push"_s, u"--target"_s, u"t"_s, at(u"a.log"_s)});
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.error.contains("1 events were refused for good"), ran.error.constData());
        ran = run({u"queue"_s, u"dead"_s, u"--json"_s});
        const QJsonObject dead = QJsonDocument::fromJson(ran.out).array()[0].toObject();
        QVERIFY(dead.value(u"reason"_s).toString().contains(u"I do not like number 5"_s));
        mended = true;
        QCOMPARE(run({u"queue"_s, u"dead"_s, u"--resend"_s, QString::number(dead.value(u"id"_s).toInt())}).code, 0);
        ran = run({u"push"_s, u"--target"_s, u"t"_s});
        QVERIFY2(ran.out.startsWith("1 events delivered"), ran.out.constData());
        QCOMPARE(run({u"queue"_s, u"dead"_s, u"--json"_s}).out.simplified(), QByteArray("[]"));
    }

    void secretFromStandardInput()
    {
        QByteArray authorization;
        HttpReceiver receiver([&](const ReceivedRequest &request) {
            authorization = request.headers.value("authorization");
            return ReceiverReply{};
        });
        QVERIFY(receiver.start());
        const Ran ran = run({u"targets"_s, u"add"_s, u"t"_s, u"--type"_s, u"otlp"_s, u"--url"_s, receiver.url(), u"--set"_s, u"auth=basic"_s, u"--set"_s, u"user=me"_s, u"--secret"_s, u"secret"_s}, "hunter2\n");
        QVERIFY2(ran.code == 0, ran.error.constData());
        QCOMPARE(run({u"targets"_s, u"test"_s, u"t"_s}).code, 0);
        QCOMPARE(authorization, "Basic " + QByteArray("me:hunter2").toBase64());
        QVERIFY(!read(u"history.sqlite"_s).contains("hunter2") && !read(u"history.sqlite-wal"_s).contains("hunter2"));
        QVERIFY(!run({u"targets"_s, u"list"_s, u"--json"_s}).out.contains("hunter2"));
    }

    // ---- servers of the system
    void rsyslog_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("udp") << u"udp"_s;
        QTest::newRow("tcp") << u"tcp"_s;
        QTest::newRow("tls") << u"tls"_s;
    }
    void rsyslog()
    {
        QFETCH(QString, way);
        const QString program = findProgram(u"rsyslogd"_s);
        if (program.isEmpty())
            QSKIP("rsyslogd (package rsyslog) is not here");
        if (way == u"tls" && !makeCertificates(m_folder->path()))
            QSKIP("openssl is not here");
        const quint16 port = freePort();
        QByteArray config = "global(workDirectory=\"" + m_folder->path().toUtf8() + "\" maxMessageSize=\"256k\" parser.escapeControlCharactersOnReceive=\"off\"";
        if (way == u"tls")
            config += " defaultNetstreamDriver=\"gtls\" defaultNetstreamDriverCAFile=\"" + at(u"ca.pem"_s).toUtf8() + "\" defaultNetstreamDriverCertFile=\"" + at(u"good.pem"_s).toUtf8()
                + "\" defaultNetstreamDriverKeyFile=\"" + at(u"good.key"_s).toUtf8() + "\"";
        config += ")\n";
        const QByteArray p = QByteArray::number(port);
        // A port of TCP beside that of UDP shows when it is ready.
        if (way == u"udp")
            config += "module(load=\"imudp\")\nmodule(load=\"imtcp\")\ninput(type=\"imudp\" address=\"127.0.0.1\" port=\"" + p + "\" rcvbufSize=\"8m\")\ninput(type=\"imtcp\" address=\"127.0.0.1\" port=\"" + p + "\")\n";
        else if (way == u"tcp")
            config += "module(load=\"imtcp\")\ninput(type=\"imtcp\" address=\"127.0.0.1\" port=\"" + p + "\")\n";
        else
            config += "module(load=\"imtcp\" streamDriver.name=\"gtls\" streamDriver.mode=\"1\" streamDriver.authMode=\"anon\")\ninput(type=\"imtcp\" address=\"127.0.0.1\" port=\"" + p + "\")\n";
        config += "template(name=\"t\" type=\"list\") { property(name=\"pri\") constant(value=\"|\") property(name=\"timereported\" dateFormat=\"rfc3339\") constant(value=\"|\") property(name=\"hostname\")"
                  " constant(value=\"|\") property(name=\"app-name\") constant(value=\"|\") property(name=\"procid\") constant(value=\"|\") property(name=\"structured-data\") constant(value=\"|\")"
                  " property(name=\"msg\") constant(value=\"\\n\") }\n*.* action(type=\"omfile\" file=\"" + at(u"out"_s).toUtf8() + "\" template=\"t\")\n";
        write(u"rsyslog.conf"_s, config);
        Server server;
        QVERIFY2(server.start(program, {u"-n"_s, u"-f"_s, at(u"rsyslog.conf"_s), u"-i"_s, at(u"pid"_s)}, port, m_folder->path()), server.output().constData());
        constexpr int count = 500;
        write(u"in.log"_s, syslogLines(count));
        QStringList add{u"targets"_s, u"add"_s, u"t"_s, u"--type"_s, u"syslog"_s, u"--url"_s, u"%1://localhost:%2"_s.arg(way).arg(port)};
        if (way == u"tls")
            add << u"--set"_s << u"tls_ca=%1"_s.arg(at(u"ca.pem"_s));
        QCOMPARE(run(add).code, 0);
        const Ran ran = run({u"push"_s, u"--target"_s, u"t"_s, at(u"in.log"_s)});
        QVERIFY2(ran.code == 0, ran.error.constData());
        // The message of 64 KiB and what goes with it is more than a datagram carries: refused, and said.
        const int expected = way == u"udp" ? count - 1 : count;
        QCOMPARE(ran.error.contains("1 events were refused for good"), way == u"udp");
        QTRY_VERIFY_WITH_TIMEOUT(read(u"out"_s).count("|[sightglass@") >= expected, 20'000);
        server.stop();
        const QList<QByteArray> out = read(u"out"_s).split('\n');
        int number = 0;
        for (const QByteArray &line : out) {
            if (!line.contains("|[sightglass@"))
                continue;
            if (way == u"udp" && number == 7)
                ++number;
            const QList<QByteArray> parts = line.split('|');
            QCOMPARE(parts[0].toInt(), 8 + number % 8);
            QCOMPARE(parts[1], "2025-11-11T16:00:00." + QByteArray::number(number).rightJustified(6, '0') + "Z");
            QCOMPARE(parts[2], "web" + QByteArray::number(number % 3));
            QCOMPARE(parts[3], QByteArray("app"));
            QCOMPARE(parts[4], QByteArray::number(100 + number));
            QVERIFY(parts[5].contains("log=\"" + at(u"in.log"_s).toUtf8() + "\""));
            QByteArray text = "message " + QByteArray::number(number);
            if (number % 10 == 3)
                text += QString::fromUtf8(" ä ß 日本 😀 \"quoted\" ]\\").toUtf8();
            if (number == 7)
                text += ' ' + QByteArray(64 * 1024, 'x');
            QCOMPARE(parts.mid(6).join('|').trimmed(), text);
            ++number;
        }
        QCOMPARE(number, count);
    }

    void syslogNg_data() { rsyslog_data(); }
    void syslogNg()
    {
        QFETCH(QString, way);
        // Debian's packages rsyslog and syslog-ng-core exclude each other: a copy of it may be named.
        QString program = qEnvironmentVariable("SIGHTGLASS_SYSLOG_NG");
        if (program.isEmpty())
            program = findProgram(u"syslog-ng"_s);
        if (program.isEmpty())
            QSKIP("syslog-ng (package syslog-ng-core, or SIGHTGLASS_SYSLOG_NG) is not here");
        if (way == u"tls" && !makeCertificates(m_folder->path()))
            QSKIP("openssl is not here");
        const quint16 port = freePort();
        const QByteArray p = QByteArray::number(port);
        QByteArray config = "@version: 3.38\noptions { log-msg-size(262144); keep-hostname(yes); use-dns(no); time-reap(1); ts-format(iso); frac-digits(6); };\nsource s {";
        if (way == u"udp")
            config += " syslog(ip(127.0.0.1) port(" + p + ") transport(udp) so-rcvbuf(8000000)); syslog(ip(127.0.0.1) port(" + p + ") transport(tcp));";
        else if (way == u"tcp")
            config += " syslog(ip(127.0.0.1) port(" + p + ") transport(tcp));";
        else
            config += " syslog(ip(127.0.0.1) port(" + p + ") transport(tls) tls(key-file(\"" + at(u"good.key"_s).toUtf8() + "\") cert-file(\"" + at(u"good.pem"_s).toUtf8() + "\") peer-verify(optional-untrusted)));";
        config += " };\ndestination d { file(\"" + at(u"out"_s).toUtf8() + "\" template(\"${PRI}|${ISODATE}|${HOST}|${PROGRAM}|${PID}|${.SDATA.sightglass@32473.id}|${MESSAGE}\\n\") flush-lines(1)); };\nlog { source(s); destination(d); };\n";
        write(u"ng.conf"_s, config);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        Server server;
        QStringList arguments{u"-F"_s, u"--no-caps"_s, u"-f"_s, at(u"ng.conf"_s), u"-p"_s, at(u"pid"_s), u"-c"_s, at(u"ctl"_s), u"-R"_s, at(u"persist"_s)};
        QVERIFY2(server.start(program, arguments, port, m_folder->path(), environment), server.output().constData());
        constexpr int count = 500;
        write(u"in.log"_s, syslogLines(count));
        QStringList add{u"targets"_s, u"add"_s, u"t"_s, u"--type"_s, u"syslog"_s, u"--url"_s, u"%1://localhost:%2"_s.arg(way).arg(port)};
        if (way == u"tls")
            add << u"--set"_s << u"tls_ca=%1"_s.arg(at(u"ca.pem"_s));
        QCOMPARE(run(add).code, 0);
        const Ran ran = run({u"push"_s, u"--target"_s, u"t"_s, at(u"in.log"_s)});
        QVERIFY2(ran.code == 0, ran.error.constData());
        const int expected = way == u"udp" ? count - 1 : count;
        QTRY_VERIFY_WITH_TIMEOUT(read(u"out"_s).count("|message ") >= expected, 20'000);
        server.stop();
        std::set<QByteArray> ids;
        QMap<int, QByteArray> messages;
        for (const QByteArray &line : read(u"out"_s).split('\n')) {
            if (!line.contains("|message "))
                continue;
            const QList<QByteArray> parts = line.split('|');
            const QByteArray text = parts.mid(6).join('|');
            const int number = text.mid(8).split(' ').first().toInt();
            QCOMPARE(parts[0].toInt(), 8 + number % 8);
            QCOMPARE(parts[2], "web" + QByteArray::number(number % 3));
            QCOMPARE(parts[4], QByteArray::number(100 + number));
            ids.insert(parts[5]);
            messages.insert(number, text);
        }
        QCOMPARE(static_cast<int>(ids.size()), expected);
        QCOMPARE(messages.value(13), QString::fromUtf8("message 13 ä ß 日本 😀 \"quoted\" ]\\").toUtf8());
        if (way != u"udp")
            QCOMPARE(messages.value(7).size(), 64 * 1024 + 10);
    }

    void clickhouse()
    {
        const QString program = findProgram(u"clickhouse-server"_s);
        if (program.isEmpty())
            QSKIP("clickhouse-server (package clickhouse-server) is not here");
        const quint16 port = freePort(), tcp = freePort();
        const QByteArray folder = m_folder->path().toUtf8();
        write(u"config.xml"_s, "<yandex><logger><level>warning</level><console>1</console></logger><listen_host>127.0.0.1</listen_host><http_port>" + QByteArray::number(port) + "</http_port><tcp_port>"
                  + QByteArray::number(tcp) + "</tcp_port><path>" + folder + "/data/</path><tmp_path>" + folder + "/tmp/</tmp_path><user_files_path>" + folder
                  + "/files/</user_files_path><users_config>users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>"
                    "<mark_cache_size>5368709120</mark_cache_size></yandex>");
        write(u"users.xml"_s, "<yandex><profiles><default/></profiles><users><default><password/><networks><ip>::/0</ip></networks><profile>default</profile><quota>default</quota></default></users>"
                              "<quotas><default/></quotas></yandex>");
        Server server;
        QVERIFY2(server.start(program, {u"--config-file=%1"_s.arg(at(u"config.xml"_s))}, port, m_folder->path()), server.output().constData());
        constexpr int count = 20'000;
        write(u"in.log"_s, syslogLines(count));
        // Debian has a version from before 21.8.
        const QString url = u"http://127.0.0.1:%1"_s.arg(port);
        QCOMPARE(run({u"targets"_s, u"add"_s, u"t"_s, u"--type"_s, u"clickhouse"_s, u"--url"_s, url, u"--set"_s, u"old_server=on"_s, u"--set"_s, u"database=logs"_s}).code, 0);
        const Ran tested = run({u"targets"_s, u"test"_s, u"t"_s});
        QVERIFY2(tested.code == 0, tested.error.constData());
        for (int round = 0; round < 2; ++round) {
            const Ran ran = run({u"push"_s, u"--target"_s, u"t"_s, at(u"in.log"_s)});
            QVERIFY2(ran.code == 0, ran.error.constData());
        }
        const auto ask = [&](const QByteArray &query) {
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, port);
            socket.waitForConnected();
            socket.write("POST / HTTP/1.0\r\nContent-Length: " + QByteArray::number(query.size()) + "\r\n\r\n" + query);
            QByteArray answer;
            while (socket.waitForReadyRead(20'000))
                answer += socket.readAll();
            return answer.mid(answer.indexOf("\r\n\r\n") + 4).trimmed();
        };
        // It was pushed twice, and each event is there once.
        QCOMPARE(ask("SELECT count(), uniqExact(event_id) FROM logs.events FINAL"), QByteArray::number(count) + '\t' + QByteArray::number(count));
        QVERIFY(ask("SELECT count() FROM logs.events").toInt() >= count);
        QCOMPARE(ask("SELECT host, count() FROM logs.events FINAL GROUP BY host ORDER BY host"), QByteArray("web0\t6667\nweb1\t6667\nweb2\t6666"));
        QCOMPARE(ask("SELECT length(message) FROM logs.events FINAL WHERE micros = 7"), QByteArray::number(64 * 1024 + 10));
        QCOMPARE(ask("SELECT message, toString(time), severity FROM logs.events FINAL WHERE micros = 13"),
                 QString::fromUtf8("message 13 ä ß 日本 😀 \"quoted\" ]\\\\\t2025-11-11 16:00:00\tinformation").toUtf8());
        const auto stored = ask("SELECT sum(bytes) FROM system.parts WHERE active AND table = 'events'").toDouble();
        std::printf("clickhouse: %d events pushed twice, %d there; %.0f bytes an event on its disk before the second was merged away\n", count, count, stored / count / 2);
        const Ran removed = run({u"targets"_s, u"remove"_s, u"t"_s});
        QCOMPARE(removed.code, 0);
    }

    // ---- faults
    void serverIsKilled()
    {
        const int kills = scaled("SIGHTGLASS_PUSH_KILLS", 20), events = scaled("SIGHTGLASS_PUSH_EVENTS", 50'000);
        std::unordered_map<std::string, int> seen;
        std::size_t arrivals = 0, there = 0;
        int done = 0;
        const quint16 port = freePort();
        std::unique_ptr<HttpReceiver> receiver;
        // Killed at any moment: before it takes a request, or after it took it and before it answers.
        const int every = std::max(2, events / 1000 / kills);
        int sinceKill = 0;
        const HttpReceiver::Answer answer = [&](const ReceivedRequest &request) {
            QByteArray items;
            bool errors = false;
            for (const QByteArray &line : request.body.split('\n')) {
                if (!line.startsWith("{\"create\""))
                    continue;
                ++arrivals;
                const bool fresh = ++seen[line.mid(line.indexOf("\"_id\":\"") + 7, 36).toStdString()] == 1;
                there += fresh ? 0 : 1;
                errors = errors || !fresh;
                items += (items.isEmpty() ? "" : ",") + QByteArray(fresh ? "{\"create\":{\"status\":201}}" : "{\"create\":{\"status\":409}}");
            }
            if (done < kills && ++sinceKill >= every) {
                sinceKill = 0;
                ++done;
                QMetaObject::invokeMethod(this, [&] {
                    receiver->kill();
                    QTimer::singleShot(5, this, [&] { QVERIFY(receiver->start(port)); });
                }, Qt::QueuedConnection);
                return ReceiverReply{.fault = ReceiverReply::Fault::Close};
            }
            return ReceiverReply{200, "{\"errors\":" + QByteArray(errors ? "true" : "false") + ",\"items\":[" + items + "]}"};
        };
        receiver = std::make_unique<HttpReceiver>(answer);
        receiver->keep = false;
        QVERIFY(receiver->start(port));
        write(u"in.log"_s, lines(events));
        QCOMPARE(run({u"targets"_s, u"add"_s, u"t"_s, u"--type"_s, u"elasticsearch"_s, u"--url"_s, receiver->url(), u"--set"_s, u"batch_events=1000"_s}).code, 0);
        QElapsedTimer clock;
        clock.start();
        // What waits longer after each failure is cut short by trying again now, as an analyst would.
        Ran ran = run({u"push"_s, u"--target"_s, u"t"_s, u"--timeout"_s, u"3"_s, at(u"in.log"_s)}, {}, 600'000);
        for (int round = 0; ran.code == 3 && round < 50 * kills; ++round)
            ran = run({u"queue"_s, u"retry"_s, u"--target"_s, u"t"_s, u"--timeout"_s, u"1"_s}, {}, 600'000);
        QVERIFY2(ran.code == 0, ran.error.constData());
        std::printf("server killed %d times during %d events: %zu are there, each once; %zu arrived more than once and were known by their id; %.1f s\n", done, events, seen.size(), there,
                    static_cast<double>(clock.elapsed()) / 1000);
        QVERIFY(done >= std::min(kills, 10));
        QCOMPARE(seen.size(), static_cast<std::size_t>(events));
        QCOMPARE(arrivals - there, static_cast<std::size_t>(events));
    }

    void programIsKilled()
    {
        const int kills = scaled("SIGHTGLASS_PUSH_KILLS", 20), events = scaled("SIGHTGLASS_PUSH_EVENTS", 50'000);
        std::unordered_map<std::string, int> seen;
        HttpReceiver receiver([&](const ReceivedRequest &request) {
            QByteArray items;
            for (const QByteArray &line : request.body.split('\n')) {
                if (line.startsWith("{\"create\""))
                    items += (items.isEmpty() ? "" : ",") + QByteArray(++seen[line.mid(line.indexOf("\"_id\":\"") + 7, 36).toStdString()] == 1 ? "{\"create\":{\"status\":201}}" : "{\"create\":{\"status\":409}}");
            }
            return ReceiverReply{200, "{\"errors\":true,\"items\":[" + items + "]}"};
        });
        receiver.keep = false;
        QVERIFY(receiver.start());
        write(u"in.log"_s, lines(events));
        QCOMPARE(run({u"targets"_s, u"add"_s, u"t"_s, u"--type"_s, u"elasticsearch"_s, u"--url"_s, receiver.url(), u"--set"_s, u"requests=1"_s, u"--set"_s, u"batch_events=1000"_s}).code, 0);
        QElapsedTimer clock;
        clock.start();
        bool accepted = false;
        int killed = 0;
        QRandomGenerator chance(1);
        int rounds = 0;
        bool finished = false;
        while (!finished && ++rounds < 20 * kills) {
            QProcess process;
            process.setProcessEnvironment(environment());
            QStringList arguments{u"push"_s, u"--target"_s, u"t"_s};
            // Once all is in the queue it goes on from there; before that the analyst starts again.
            if (!accepted)
                arguments << at(u"in.log"_s);
            process.start(QStringLiteral(SIGHTGLASS_CLI), arguments);
            QEventLoop loop;
            QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
            QVERIFY(process.waitForStarted());
            if (killed < kills)
                QTimer::singleShot(30 + static_cast<int>(chance.bounded(killed % 4 == 0 ? 1200 : 250)), &loop, [&] { ::kill(static_cast<pid_t>(process.processId()), SIGKILL); });
            loop.exec();
            accepted = accepted || process.readAllStandardError().contains("events are in the queue");
            killed += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
            finished = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
            // It was faster than the kills: the rest of them hit a second push of the same events.
            if (finished && killed < kills) {
                finished = false;
                accepted = false;
            }
        }
        std::size_t twice = 0;
        for (const auto &[id, times] : seen)
            twice += times > 1 ? 1 : 0;
        std::printf("program killed %d times during a push of %d events: %zu are there, each once; %zu came more than once and were known by their id; %.1f s\n", killed, events, seen.size(), twice,
                    static_cast<double>(clock.elapsed()) / 1000);
        QVERIFY(killed >= kills);
        QCOMPARE(seen.size(), static_cast<std::size_t>(events));
        const QJsonObject status = QJsonDocument::fromJson(run({u"queue"_s, u"status"_s, u"--json"_s}).out).array()[0].toObject();
        QCOMPARE(status.value(u"events"_s).toInt(), 0);
        QCOMPARE(status.value(u"dead"_s).toInt(), 0);
    }

    void followedIsPushed()
    {
        // A log grows while the follower is killed again and again: what is stored is queued in the same transaction.
        constexpr int kills = 12, each = 400;
        std::unordered_map<std::string, int> seen;
        std::set<QByteArray> messages;
        HttpReceiver receiver([&](const ReceivedRequest &request) {
            QByteArray items;
            for (const QByteArray &line : request.body.split('\n')) {
                if (line.startsWith("{\"create\""))
                    items += (items.isEmpty() ? "" : ",") + QByteArray(++seen[line.mid(line.indexOf("\"_id\":\"") + 7, 36).toStdString()] == 1 ? "{\"create\":{\"status\":201}}" : "{\"create\":{\"status\":409}}");
                else if (const auto begin = line.indexOf("\"message\":\""); begin >= 0)
                    messages.insert(line.mid(begin + 11, line.indexOf('"', begin + 11) - begin - 11));
            }
            return ReceiverReply{200, "{\"errors\":true,\"items\":[" + items + "]}"};
        });
        receiver.keep = false;
        QVERIFY(receiver.start());
        write(u"live.log"_s, {});
        QCOMPARE(run({u"targets"_s, u"add"_s, u"t"_s, u"--type"_s, u"elasticsearch"_s, u"--url"_s, receiver.url()}).code, 0);
        // No such target: said, and nothing is followed.
        QVERIFY(run({u"follow"_s, u"--once"_s, u"--push"_s, u"nobody"_s, at(u"live.log"_s)}).code != 0);
        QFile log(at(u"live.log"_s));
        QVERIFY(log.open(QIODevice::WriteOnly | QIODevice::Append));
        int number = 0;
        QRandomGenerator chance(2);
        for (int kill = 0; kill < kills; ++kill) {
            QProcess process;
            process.setProcessEnvironment(environment());
            process.start(QStringLiteral(SIGHTGLASS_CLI), {u"follow"_s, u"--push"_s, u"t"_s, at(u"live.log"_s)});
            QEventLoop loop;
            QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
            QVERIFY(process.waitForStarted());
            QTimer writer;
            const int until = number + each;
            QObject::connect(&writer, &QTimer::timeout, &loop, [&] {
                for (int i = 0; i < 20 && number < until; ++i) {
                    log.write("<14>1 2026-11-21T10:00:00Z host app - - - event " + QByteArray::number(number) + " of them\n");
                    ++number;
                }
                log.flush();
                if (number >= until)
                    writer.stop();
            });
            writer.start(4);
            QTimer::singleShot(40 + static_cast<int>(chance.bounded(400)), &loop, [&] { ::kill(static_cast<pid_t>(process.processId()), SIGKILL); });
            loop.exec();
        }
        const Ran last = run({u"follow"_s, u"--once"_s, u"--push"_s, u"t"_s, at(u"live.log"_s)});
        QVERIFY2(last.code == 0, last.error.constData());
        QVERIFY(number > kills); // some of each round was written
        QCOMPARE(messages.size(), static_cast<std::size_t>(number));
        QCOMPARE(seen.size(), static_cast<std::size_t>(number));
        QCOMPARE(run({u"history"_s, u"events"_s, u"--count"_s}).out.trimmed(), QByteArray::number(number));
        const QJsonObject status = QJsonDocument::fromJson(run({u"queue"_s, u"status"_s, u"--json"_s}).out).array()[0].toObject();
        QCOMPARE(status.value(u"events"_s).toInt(), 0);
    }

    void rsyslogIsKilled()
    {
        const QString program = findProgram(u"rsyslogd"_s);
        if (program.isEmpty())
            QSKIP("rsyslogd (package rsyslog) is not here");
        const quint16 port = freePort();
        constexpr int count = 20'000, kills = 5;
        write(u"rsyslog.conf"_s, "global(workDirectory=\"" + m_folder->path().toUtf8() + "\")\nmodule(load=\"imtcp\")\ninput(type=\"imtcp\" address=\"127.0.0.1\" port=\"" + QByteArray::number(port)
                  + "\")\ntemplate(name=\"t\" type=\"string\" string=\"%structured-data%\\n\")\n*.* action(type=\"omfile\" file=\"" + at(u"out"_s).toUtf8() + "\" template=\"t\" flushOnTXEnd=\"on\")\n");
        write(u"in.log"_s, lines(count));
        QCOMPARE(run({u"targets"_s, u"add"_s, u"t"_s, u"--type"_s, u"syslog"_s, u"--url"_s, u"tcp://127.0.0.1:%1"_s.arg(port), u"--set"_s, u"batch_events=500"_s}).code, 0);
        auto server = std::make_unique<Server>();
        const auto start = [&] { return server->start(program, {u"-n"_s, u"-f"_s, at(u"rsyslog.conf"_s), u"-i"_s, at(u"pid"_s)}, port, m_folder->path()); };
        QVERIFY(start());
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(SIGHTGLASS_CLI), {u"push"_s, u"--target"_s, u"t"_s, at(u"in.log"_s)});
        int killed = 0;
        for (; killed < kills && process.state() != QProcess::NotRunning; ++killed) {
            // When some more have come.
            const auto before = read(u"out"_s).count('\n');
            QElapsedTimer clock;
            clock.start();
            while (read(u"out"_s).count('\n') < before + 1000 && process.state() != QProcess::NotRunning && clock.elapsed() < 10'000)
                process.waitForFinished(5);
            server->kill();
            QFile::remove(at(u"pid"_s));
            QVERIFY(start());
        }
        process.waitForFinished(60'000);
        QCOMPARE(process.exitCode(), 0);
        server->stop();
        std::set<QByteArray> ids;
        for (const QByteArray &line : read(u"out"_s).split('\n')) {
            const auto id = line.indexOf(" id=\"");
            if (id > 0)
                ids.insert(line.mid(id + 5, 36));
        }
        // What rsyslog had read and not yet written when it was killed is gone with its memory: of the protocol, not ours.
        std::printf("rsyslogd killed %d times during %d events over TCP: %zu are in its file\n", killed, count, ids.size());
        QVERIFY(static_cast<int>(ids.size()) >= count - killed * 500);
    }

    void networkIsCut()
    {
        HttpReceiver receiver;
        receiver.keep = false;
        QVERIFY(receiver.start());
        write(u"in.log"_s, lines(5000));
        QCOMPARE(run({u"targets"_s, u"add"_s, u"t"_s, u"--type"_s, u"http"_s, u"--url"_s, receiver.url()}).code, 0);
        // A namespace of its own has no network at all.
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(u"unshare"_s, {u"--user"_s, u"--map-root-user"_s, u"--net"_s, QStringLiteral(SIGHTGLASS_CLI), u"push"_s, u"--target"_s, u"t"_s, u"--timeout"_s, u"1"_s, at(u"in.log"_s)});
        if (!process.waitForStarted() || !process.waitForFinished(60'000))
            QSKIP("unshare is not here");
        const QByteArray error = process.readAllStandardError();
        if (error.contains("unshare:"))
            QSKIP("namespaces are not allowed here");
        QCOMPARE(process.exitCode(), 3);
        QVERIFY2(error.contains("5000 events are left in the queue: ") && error.contains("network"), error.constData());
        const Ran ran = run({u"push"_s, u"--target"_s, u"t"_s});
        QVERIFY2(ran.code == 0 && ran.out.startsWith("5000 events delivered"), ran.out.constData());
    }

    void networkIsCutOnTheWay()
    {
        // A network of two computers, where this may be made: the cable between them is pulled while requests are under way, for
        // so short that TCP bridges it, and for longer than a request may take.
        const int cuts = scaled("SIGHTGLASS_PUSH_CUTS", 4), events = scaled("SIGHTGLASS_PUSH_CUT_EVENTS", 20'000);
        write(u"in.log"_s, lines(events));
        QCOMPARE(run({u"targets"_s, u"add"_s, u"t"_s, u"--type"_s, u"elasticsearch"_s, u"--url"_s, u"http://10.9.0.2:9200"_s, u"--set"_s, u"batch_events=100"_s, u"--set"_s, u"timeout=1"_s}).code, 0);
        write(u"cut.sh"_s,
              "unshare -n sleep 900 & peer=$!\n"
              "trap 'kill $peer $server 2>/dev/null' EXIT\n"
              "for i in $(seq 100); do [ \"$(readlink /proc/$peer/ns/net)\" != \"$(readlink /proc/self/ns/net)\" ] && break; read -rt 0.05 <> <(:); done\n"
              "there() { nsenter -t $peer -n \"$@\"; }\n"
              "ip link add name v0 type veth peer name v1 netns $peer && ip addr add 10.9.0.1/24 dev v0 && ip link set v0 up || exit 77\n"
              "there ip addr add 10.9.0.2/24 dev v1 && there ip link set v1 up || exit 77\n"
              "there \"$2\" --receiver 10.9.0.2 9200 ids & server=$!\n"
              "for i in $(seq 200); do (: <> /dev/tcp/10.9.0.2/9200) 2>/dev/null && break; read -rt 0.05 <> <(:); done\n"
              "\"$1\" push --target t in.log & push=$!\n"
              "lines() { wc -l <ids 2>/dev/null || echo 0; }\n"
              "for cut in $(seq $3); do\n"
              "  from=$(lines)\n"
              "  while kill -0 $push 2>/dev/null && [ $(lines) -lt $((from + $4 / ($3 + 2))) ]; do read -rt 0.01 <> <(:); done\n"
              "  kill -0 $push 2>/dev/null || break\n"
              "  there ip link set v1 down\n"
              "  if [ $((cut % 2)) = 1 ]; then read -rt 2.5 <> <(:); else read -rt 0.3 <> <(:); fi\n"
              "  there ip link set v1 up\n"
              "  echo $cut >cuts\n"
              "done\n"
              "wait $push\n");
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_folder->path());
        process.start(u"unshare"_s, {u"--user"_s, u"--map-root-user"_s, u"--net"_s, u"bash"_s, at(u"cut.sh"_s), QStringLiteral(SIGHTGLASS_CLI), QCoreApplication::applicationFilePath(),
                                     QString::number(cuts), QString::number(events)});
        if (!process.waitForStarted())
            QSKIP("unshare is not here");
        QVERIFY(process.waitForFinished(600'000));
        const QByteArray error = process.readAllStandardError();
        if (error.contains("unshare:") || process.exitCode() == 77)
            QSKIP("networks of one's own are not allowed here");
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, error.constData());
        // The last ones may come too late.
        const int cut = read(u"cuts"_s).trimmed().toInt();
        QVERIFY2(cut >= std::max(2, cuts * 9 / 10), qPrintable(QString::number(cut)));
        std::unordered_map<std::string, int> seen;
        std::size_t twice = 0;
        const QByteArray ids = read(u"ids"_s);
        for (const QByteArray &id : ids.split('\n')) {
            if (!id.isEmpty() && ++seen[id.toStdString()] == 2)
                ++twice;
        }
        std::printf("network cut %d times during %d events: %zu are there, each once; %zu came more than once and were known by their id\n", cut, events, seen.size(), twice);
        QCOMPARE(seen.size(), static_cast<std::size_t>(events));
        const QJsonObject status = QJsonDocument::fromJson(run({u"queue"_s, u"status"_s, u"--json"_s}).out).array()[0].toObject();
        QCOMPARE(status.value(u"events"_s).toInt(), 0);
        QCOMPARE(status.value(u"dead"_s).toInt(), 0);
    }

    void diskIsFull()
    {
        HttpReceiver receiver;
        QVERIFY(receiver.start());
        write(u"in.log"_s, lines(50'000));
        QCOMPARE(run({u"targets"_s, u"add"_s, u"t"_s, u"--type"_s, u"http"_s, u"--url"_s, u"http://127.0.0.1:1"_s}).code, 0);
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(u"/bin/bash"_s, {u"-c"_s, u"ulimit -f 6000; exec \"$0\" push --target t --timeout 1 \"$1\""_s, QStringLiteral(SIGHTGLASS_CLI), at(u"in.log"_s)});
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray error = process.readAllStandardError();
        QVERIFY2(process.exitCode() != 0 && error.contains("events of these files were taken into the queue before that"), error.constData());
        const int taken = QRegularExpression(u"(\\d+) events of these files"_s).match(QString::fromUtf8(error)).captured(1).toInt();
        QVERIFY(taken > 0 && taken < 50'000);
        const QJsonObject status = QJsonDocument::fromJson(run({u"queue"_s, u"status"_s, u"--json"_s}).out).array()[0].toObject();
        QCOMPARE(status.value(u"events"_s).toInt(), taken); // what was accepted is there, and nothing else
    }
};

namespace {

/// tst_push --receiver ADDRESS PORT FILE: another computer's Elasticsearch, which takes its time and writes down the identifiers it was sent.
int receive(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile file(arguments.value(4));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    std::set<QByteArray> known;
    HttpReceiver receiver([&](const ReceivedRequest &request) {
        QByteArray items;
        for (const QByteArray &line : request.body.split('\n')) {
            if (!line.startsWith("{\"create\""))
                continue;
            const QByteArray id = line.mid(line.indexOf("\"_id\":\"") + 7, 36);
            file.write(id + '\n');
            items += (items.isEmpty() ? "" : ",") + QByteArray(known.insert(id).second ? "{\"create\":{\"status\":201}}" : "{\"create\":{\"status\":409}}");
        }
        file.flush();
        QThread::msleep(5);
        return ReceiverReply{200, "{\"errors\":true,\"items\":[" + items + "]}"};
    });
    receiver.keep = false;
    return receiver.listen(QHostAddress(arguments.value(2)), arguments.value(3).toUShort()) ? QCoreApplication::exec() : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 5 && qstrcmp(argv[1], "--receiver") == 0)
        return receive(argc, argv);
    QCoreApplication application(argc, argv);
    TestPush test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_push.moc"
