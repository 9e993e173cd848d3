// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pushreceiver.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTimer>

#include <memory>
#include <zlib.h>

namespace sightglass::testing {

QByteArray gunzip(const QByteArray &bytes)
{
    z_stream stream{};
    QByteArray out;
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    QByteArray part(256 * 1024, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(part.data());
        stream.avail_out = static_cast<uInt>(part.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(part.constData(), part.size() - static_cast<qsizetype>(stream.avail_out));
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? out : QByteArray();
}

HttpReceiver::HttpReceiver(Answer answer, QObject *parent) : QTcpServer(parent), m_answer(std::move(answer)) {}

HttpReceiver::~HttpReceiver() { kill(); }

void HttpReceiver::useTls(const QString &certificate, const QString &key, const QString &clientCa)
{
    m_useTls = true;
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    QFile file(key);
    if (file.open(QIODevice::ReadOnly))
        m_tls.setPrivateKey(QSslKey(&file, QSsl::Rsa));
    m_tls.setPeerVerifyMode(clientCa.isEmpty() ? QSslSocket::VerifyNone : QSslSocket::VerifyPeer);
    if (!clientCa.isEmpty())
        m_tls.setCaCertificates(QSslCertificate::fromPath(clientCa));
}

bool HttpReceiver::start(quint16 port) { return listen(QHostAddress::LocalHost, port); }

void HttpReceiver::kill()
{
    close();
    const auto open = m_open.keys();
    m_open.clear();
    for (QSslSocket *socket : open) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

QString HttpReceiver::url(const QString &host) const { return QStringLiteral("%1://%2:%3").arg(m_useTls ? QStringLiteral("https") : QStringLiteral("http"), host).arg(serverPort()); }

void HttpReceiver::incomingConnection(qintptr handle)
{
    auto *socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(handle)) {
        delete socket;
        return;
    }
    ++connections;
    m_open.insert(socket, {});
    connect(socket, &QAbstractSocket::disconnected, this, [this, socket] {
        m_open.remove(socket);
        socket->deleteLater();
    });
    connect(socket, &QIODevice::readyRead, this, [this, socket] { read(socket); });
    if (m_useTls) {
        socket->setSslConfiguration(m_tls);
        socket->startServerEncryption();
    }
}

void HttpReceiver::read(QSslSocket *socket)
{
    QByteArray &buffer = m_open[socket];
    buffer += socket->readAll();
    while (m_open.contains(socket)) {
        const auto headerEnd = buffer.indexOf("\r\n\r\n");
        if (headerEnd < 0)
            return;
        ReceivedRequest request;
        const QList<QByteArray> lines = buffer.left(headerEnd).split('\n');
        const QList<QByteArray> first = lines[0].trimmed().split(' ');
        request.method = first.value(0);
        request.path = first.value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const auto colon = line.indexOf(':');
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        const auto length = request.headers.value("content-length").toLongLong();
        if (buffer.size() < headerEnd + 4 + length)
            return;
        const QByteArray body = buffer.mid(headerEnd + 4, length);
        buffer.remove(0, headerEnd + 4 + length);
        request.wireBytes = body.size();
        request.body = request.headers.value("content-encoding") == "gzip" ? gunzip(body) : body;
        const ReceiverReply answer = m_answer ? m_answer(request) : ReceiverReply{};
        if (keep)
            requests.push_back(std::move(request));
        if (!m_open.contains(socket))
            return; // killed meanwhile
        reply(socket, answer);
    }
}

void HttpReceiver::reply(QSslSocket *socket, const ReceiverReply &reply)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(reply.status) + " X\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        text += name + ": " + value + "\r\n";
    text += "\r\n" + reply.body;
    using Fault = ReceiverReply::Fault;
    switch (reply.fault) {
    case Fault::None: socket->write(text); break;
    case Fault::Close: socket->abort(); break;
    case Fault::Half:
        socket->write(text.left(text.size() / 2));
        socket->flush();
        socket->disconnectFromHost();
        break;
    case Fault::Silent: break;
    case Fault::Drip: {
        auto *timer = new QTimer(socket);
        auto at = std::make_shared<qsizetype>(0);
        connect(timer, &QTimer::timeout, socket, [socket, timer, text, at] {
            if (*at == text.size() - 1) { // never the last
                timer->stop();
                return;
            }
            socket->write(text.mid((*at)++, 1));
        });
        timer->start(20);
        break;
    }
    }
}

bool makeCertificates(const QString &folder)
{
    const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    if (openssl.isEmpty())
        return false;
    const auto run = [&](const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(openssl, arguments);
        return process.waitForFinished(60'000) && process.exitCode() == 0;
    };
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(folder + QLatin1Char('/') + name);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    const auto split = [](const char *line) { return QString::fromLatin1(line).split(QLatin1Char(' ')); };
    bool good = run(split("req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 30 -subj /CN=TestAuthority"))
        && run(split("req -x509 -newkey rsa:2048 -nodes -keyout stranger.key -out stranger-ca.pem -days 30 -subj /CN=Stranger"));
    good = good && write(QStringLiteral("good.ext"), "subjectAltName=DNS:localhost,IP:127.0.0.1\n") && write(QStringLiteral("other.ext"), "subjectAltName=DNS:other.example\n");
    for (const auto &[name, ext, ca] : {std::tuple{"good", "good", "ca"}, std::tuple{"expired", "good", "ca"}, std::tuple{"other", "other", "ca"}, std::tuple{"client", "good", "ca"}}) {
        const QString n = QLatin1String(name);
        good = good && run({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"), n + QStringLiteral(".key"),
                            QStringLiteral("-out"), n + QStringLiteral(".csr"), QStringLiteral("-subj"), n == QLatin1String("other") ? QStringLiteral("/CN=other.example") : QStringLiteral("/CN=localhost")});
        // A negative number of days: expired when it is made.
        good = good && run({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), n + QStringLiteral(".csr"), QStringLiteral("-CA"), QLatin1String(ca) + QStringLiteral(".pem"),
                            QStringLiteral("-CAkey"), QLatin1String(ca) + QStringLiteral(".key"), QStringLiteral("-CAcreateserial"), QStringLiteral("-out"), n + QStringLiteral(".pem"),
                            QStringLiteral("-days"), n == QLatin1String("expired") ? QStringLiteral("-1") : QStringLiteral("30"), QStringLiteral("-extfile"),
                            QLatin1String(ext) + QStringLiteral(".ext")});
    }
    return good;
}

} // namespace sightglass::testing
