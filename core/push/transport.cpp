// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/transport.h"

#include "core/push/words.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSocketNotifier>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>
#include <QUrl>

#include <algorithm>

#ifdef Q_OS_WIN
#    include <winsock2.h>
#else
#    include <cerrno>
#    include <cstring>
#    include <fcntl.h>
#    include <sys/socket.h>
#    include <unistd.h>
#endif

namespace sightglass {

using namespace Qt::StringLiterals;
using Fault = PushAnswer::Fault;

struct Transport::Tls
{
    QSslConfiguration configuration;
    QString fault; ///< A file of ours that cannot be read.
};

namespace {

Fault faultOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired: return Fault::CertificateExpired;
    case QSslError::CertificateNotYetValid: return Fault::CertificateNotYetValid;
    case QSslError::HostNameMismatch: return Fault::CertificateOtherHost;
    default: return Fault::CertificateUnknown;
    }
}

/// The gravest of several: who signed it comes first, then its dates, then its name.
PushAnswer answerOf(const QList<QSslError> &errors)
{
    PushAnswer answer;
    answer.fault = Fault::OtherTls;
    const auto rank = [](Fault fault) {
        return fault == Fault::CertificateExpired || fault == Fault::CertificateNotYetValid ? 0 : fault == Fault::CertificateUnknown ? 1 : 2;
    };
    for (const QSslError &error : errors) {
        const Fault fault = faultOf(error.error());
        if (answer.fault == Fault::OtherTls || rank(fault) < rank(answer.fault)) {
            answer.fault = fault;
            answer.text = error.errorString().toStdString();
        }
    }
    return answer;
}

Fault faultOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError: return Fault::HostNotFound;
    case QAbstractSocket::ConnectionRefusedError: return Fault::Refused;
    case QAbstractSocket::SocketTimeoutError: return Fault::TimedOut;
    case QAbstractSocket::NetworkError: return Fault::Unreachable;
    case QAbstractSocket::DatagramTooLargeError: return Fault::TooLarge;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: return Fault::OtherTls;
    default: return Fault::Broken;
    }
}

Fault faultOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError: return Fault::HostNotFound;
    case QNetworkReply::ConnectionRefusedError: return Fault::Refused;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return Fault::TimedOut;
    case QNetworkReply::SslHandshakeFailedError: return Fault::OtherTls;
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError: return Fault::Unreachable;
    default: return Fault::Broken;
    }
}

/// One stream on its way. Deletes itself when it has called back.
class Stream : public QObject
{
public:
    Stream(const QSslConfiguration &tls, PushRequest request, Transport::Done done, bool probe, int timeoutMs, QObject *parent)
        : QObject(parent), m_request(std::move(request)), m_done(std::move(done)), m_probe(probe)
    {
        const auto address = push::hostPort(m_request.url);
        connect(&m_socket, &QAbstractSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
            if (m_shut)
                return; // the other descriptor tells
            finish({.fault = faultOf(error), .text = m_socket.errorString().toStdString()});
        });
        connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
        connect(&m_socket, &QAbstractSocket::disconnected, this, [this] {
            if (m_shut)
                awaitEnd();
            else
                finish({.fault = Fault::Broken, .text = inWords(PushWords::tr("the server closed the connection"))});
        });
        const bool tlsWanted = m_request.way == PushRequest::Way::Tls;
        if (tlsWanted)
            connect(&m_socket, &QSslSocket::encrypted, this, &Stream::begin);
        else
            connect(&m_socket, &QAbstractSocket::connected, this, &Stream::begin);
        connect(&m_socket, &QIODevice::bytesWritten, this, &Stream::feed);
        connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &Stream::feed);
        connect(&m_socket, &QIODevice::readyRead, this, [this] { m_socket.readAll(); }); // syslog has no answers
        connect(&m_timer, &QTimer::timeout, this, [this] { finish({.fault = Fault::TimedOut, .text = {}}); });
        m_timer.setSingleShot(true);
        m_timer.start(timeoutMs);
        if (!address) {
            QTimer::singleShot(0, this, [this] { finish({.fault = Fault::HostNotFound, .text = {}}); });
        } else if (tlsWanted) {
            m_socket.setSslConfiguration(tls);
            m_socket.connectToHostEncrypted(QString::fromStdString(address->host), static_cast<quint16>(address->port));
        } else {
            m_socket.connectToHost(QString::fromStdString(address->host), static_cast<quint16>(address->port));
        }
    }

    ~Stream() override
    {
#ifndef Q_OS_WIN
        delete m_end;
        if (m_descriptor >= 0)
            ::close(m_descriptor);
#endif
    }

private:
    void begin()
    {
        if (m_probe) {
            finish({});
            return;
        }
        m_begun = true;
        feed();
    }
    void feed()
    {
        if (!m_begun || m_shut || m_finished)
            return;
        constexpr qint64 ahead = 1024 * 1024;
        while (m_at < m_request.body.size() && m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() < ahead) {
            const qint64 written = m_socket.write(m_request.body.data() + m_at, std::min<qint64>(256 * 1024, static_cast<qint64>(m_request.body.size() - m_at)));
            if (written < 0) {
                finish({.fault = Fault::Broken, .text = m_socket.errorString().toStdString()});
                return;
            }
            m_at += static_cast<std::size_t>(written);
        }
        if (m_at < m_request.body.size() || m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0)
            return;
        m_shut = true;
        // Our half is closed now; the server closes its own when it has read to the end. Qt does not tell that from a
        // connection that was reset, so that the end is waited for at a descriptor of our own.
#ifdef Q_OS_WIN
        ::shutdown(static_cast<SOCKET>(m_socket.socketDescriptor()), SD_SEND);
#else
        m_descriptor = ::fcntl(static_cast<int>(m_socket.socketDescriptor()), F_DUPFD_CLOEXEC, 0);
        if (m_descriptor < 0) {
            finish({.fault = Fault::Broken, .text = std::strerror(errno)});
            return;
        }
        if (m_request.way == PushRequest::Way::Tls)
            m_socket.disconnectFromHost(); // says goodbye first (close_notify)
        else
            m_socket.abort();
#endif
    }
    void awaitEnd()
    {
#ifdef Q_OS_WIN
        finish({});
#else
        if (m_end)
            return;
        ::shutdown(m_descriptor, SHUT_WR);
        m_end = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
        connect(m_end, &QSocketNotifier::activated, this, [this] {
            char ignored[4096];
            const auto got = ::recv(m_descriptor, ignored, sizeof ignored, MSG_DONTWAIT);
            if (got > 0 || (got < 0 && (errno == EAGAIN || errno == EINTR)))
                return;
            m_end->setEnabled(false);
            if (got == 0)
                finish({});
            else
                finish({.fault = Fault::Broken, .text = std::strerror(errno)});
        });
#endif
    }
    void finish(PushAnswer answer)
    {
        if (m_finished)
            return;
        m_finished = true;
        if (!m_tlsErrors.isEmpty() && answer.fault != Fault::None)
            answer = answerOf(m_tlsErrors);
        m_timer.stop();
        // From the event loop: the socket is in the middle of a signal.
        QTimer::singleShot(0, this, [this, answer = std::move(answer)] {
            m_socket.abort();
            const Transport::Done done = std::move(m_done);
            deleteLater();
            done(answer);
        });
    }

    QSslSocket m_socket;
    QTimer m_timer;
    QList<QSslError> m_tlsErrors;
    PushRequest m_request;
    Transport::Done m_done;
    QSocketNotifier *m_end = nullptr;
    int m_descriptor = -1;
    std::size_t m_at = 0;
    bool m_probe;
    bool m_begun = false;
    bool m_shut = false;
    bool m_finished = false;
};

/// Datagrams on their way, some at a time, so that the event loop lives. Deletes itself.
class Datagrams : public QObject
{
public:
    Datagrams(PushRequest request, Transport::Done done, int timeoutMs, QObject *parent) : QObject(parent), m_request(std::move(request)), m_done(std::move(done))
    {
        connect(&m_socket, &QAbstractSocket::connected, this, [this] {
            m_socket.setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, 4 * 1024 * 1024);
            send();
        });
        connect(&m_socket, &QAbstractSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
            if (error != QAbstractSocket::TemporaryError)
                finish({.fault = faultOf(error), .text = m_socket.errorString().toStdString()});
        });
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { finish({.fault = Fault::TimedOut, .text = {}}); });
        m_timer.start(timeoutMs);
        const auto address = push::hostPort(m_request.url);
        if (address)
            m_socket.connectToHost(QString::fromStdString(address->host), static_cast<quint16>(address->port));
        else
            QTimer::singleShot(0, this, [this] { finish({.fault = Fault::HostNotFound, .text = {}}); });
    }

private:
    void send()
    {
        // A pause now and then lets the receiver's buffer drain: nothing else holds UDP back.
        constexpr std::size_t bytesAtOnce = 64 * 1024;
        std::size_t sent = 0;
        while (!m_finished && m_next < m_request.datagrams.size() && sent < bytesAtOnce) {
            const std::size_t length = m_request.datagrams[m_next];
            const qint64 written = m_socket.write(m_request.body.data() + m_at, static_cast<qint64>(length));
            if (written < 0) {
                if (m_socket.error() == QAbstractSocket::TemporaryError)
                    break; // the buffer is full
                finish({.fault = faultOf(m_socket.error()), .text = m_socket.errorString().toStdString()});
                return;
            }
            m_at += length;
            sent += length;
            ++m_next;
        }
        if (m_next == m_request.datagrams.size())
            finish({});
        else
            QTimer::singleShot(1, this, &Datagrams::send);
    }
    void finish(PushAnswer answer)
    {
        if (m_finished)
            return;
        m_finished = true;
        m_timer.stop();
        QTimer::singleShot(0, this, [this, answer = std::move(answer)] {
            const Transport::Done done = std::move(m_done);
            deleteLater();
            done(answer);
        });
    }

    QUdpSocket m_socket;
    QTimer m_timer;
    PushRequest m_request;
    Transport::Done m_done;
    std::size_t m_at = 0;
    std::size_t m_next = 0;
    bool m_finished = false;
};

} // namespace

Transport::Transport(const TargetConfig &config, QObject *parent)
    : QObject(parent), m_tls(std::make_unique<Tls>()), m_timeoutMs(static_cast<int>(std::clamp<std::int64_t>(config.number("timeout"), 1, 3600)) * 1000),
      m_http(std::make_unique<QNetworkAccessManager>())
{
    QSslConfiguration &tls = m_tls->configuration;
    tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    const auto readFile = [this](const std::string &path) {
        QFile file(QString::fromStdString(path));
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
        m_tls->fault = file.fileName() + u": "_s + file.errorString();
        return QByteArray();
    };
    if (const std::string path = config.text("tls_ca"); !path.empty()) {
        const QList<QSslCertificate> authorities = QSslCertificate::fromData(readFile(path), QSsl::Pem);
        if (authorities.isEmpty() && m_tls->fault.isEmpty())
            m_tls->fault = PushWords::tr("%1 holds no certificate (PEM)").arg(QString::fromStdString(path));
        tls.addCaCertificates(authorities);
    }
    if (const std::string path = config.text("tls_cert"); !path.empty()) {
        const QList<QSslCertificate> chain = QSslCertificate::fromData(readFile(path), QSsl::Pem);
        const QByteArray key = readFile(config.text("tls_key"));
        const QByteArray passphrase = QByteArray::fromStdString(config.secret("tls_passphrase"));
        QSslKey made(key, QSsl::Rsa, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (made.isNull())
            made = QSslKey(key, QSsl::Ec, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (m_tls->fault.isEmpty() && (chain.isEmpty() || made.isNull()))
            m_tls->fault = PushWords::tr("%1 and %2 are no certificate and key (PEM), or the passphrase is wrong").arg(QString::fromStdString(path), QString::fromStdString(config.text("tls_key")));
        tls.setLocalCertificateChain(chain);
        tls.setPrivateKey(made);
    }
}

Transport::~Transport() = default;

void Transport::later(Done done, PushAnswer answer)
{
    QTimer::singleShot(0, this, [done = std::move(done), answer = std::move(answer)] { done(answer); });
}

void Transport::send(const PushRequest &request, Done done, bool probe)
{
    if (!m_tls->fault.isEmpty()) {
        later(std::move(done), {.fault = Fault::LocalFile, .text = m_tls->fault.toStdString()});
        return;
    }
    switch (request.way) {
    case PushRequest::Way::Http: sendHttp(request, std::move(done)); break;
    case PushRequest::Way::Tcp:
    case PushRequest::Way::Tls: sendStream(request, std::move(done), probe); break;
    case PushRequest::Way::Udp: sendDatagrams(request, std::move(done), probe); break;
    }
}

void Transport::sendStream(const PushRequest &request, Done done, bool probe)
{
    new Stream(m_tls->configuration, request, std::move(done), probe, m_timeoutMs, this);
}

void Transport::sendDatagrams(const PushRequest &request, Done done, bool)
{
    new Datagrams(request, std::move(done), m_timeoutMs, this);
}

void Transport::sendHttp(const PushRequest &request, Done done)
{
    QNetworkRequest made{QUrl(QString::fromStdString(request.url))};
    made.setSslConfiguration(m_tls->configuration);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy); // secrets go to nobody else
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setRawHeader("User-Agent", "Sightglass/" + QCoreApplication::applicationVersion().toUtf8());
    for (const auto &[name, value] : request.headers)
        made.setRawHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    QNetworkReply *reply = m_http->sendCustomRequest(made, QByteArray::fromStdString(request.method), QByteArray::fromStdString(request.body));
    struct State
    {
        QList<QSslError> tls;
        std::string body;
        bool late = false;
        bool tooLarge = false;
    };
    auto state = std::make_shared<State>();
    auto *timer = new QTimer(reply);
    timer->setSingleShot(true);
    // One for the request as a whole: an answer that drips never ends.
    connect(timer, &QTimer::timeout, reply, [reply, state] {
        state->late = true;
        reply->abort();
    });
    timer->start(m_timeoutMs);
    connect(reply, &QNetworkReply::sslErrors, reply, [state](const QList<QSslError> &errors) { state->tls = errors; });
    connect(reply, &QIODevice::readyRead, reply, [reply, state] {
        const QByteArray part = reply->readAll();
        state->body.append(part.constData(), static_cast<std::size_t>(part.size()));
        if (static_cast<qint64>(state->body.size()) > answerBytes) {
            state->tooLarge = true;
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [reply, state, done = std::move(done)] {
        PushAnswer answer;
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QNetworkReply::NetworkError error = reply->error();
        const QByteArray part = reply->isOpen() ? reply->readAll() : QByteArray();
        state->body.append(part.constData(), static_cast<std::size_t>(part.size()));
        // Errors from 201 on stand for a status of HTTP; those below for the connection.
        const bool answered = status > 0 && (error == QNetworkReply::NoError || error > 200);
        if (state->tooLarge) {
            answer.fault = Fault::TooLarge;
        } else if (state->late) {
            answer.fault = Fault::TimedOut;
        } else if (!state->tls.isEmpty()) {
            answer = answerOf(state->tls);
        } else if (!answered) {
            answer.fault = faultOf(error);
            answer.text = reply->errorString().toStdString();
        } else {
            answer.status = status;
            for (const auto &[name, value] : reply->rawHeaderPairs())
                answer.headers.emplace_back(name.toLower().toStdString(), value.toStdString());
            answer.body = std::move(state->body);
        }
        reply->deleteLater();
        done(answer);
    });
}

} // namespace sightglass
