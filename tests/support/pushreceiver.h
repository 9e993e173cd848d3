// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSslConfiguration>
#include <QString>
#include <QTcpServer>

#include <functional>
#include <vector>

class QSslSocket;

namespace sightglass::testing {

/// What a client sent: one HTTP request, its body unpacked.
struct ReceivedRequest
{
    QByteArray method;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray body;
    qsizetype wireBytes = 0; ///< Of the body as it came.
};

/// What is answered, and how badly.
struct ReceiverReply
{
    int status = 200;
    QByteArray body{};
    QList<QPair<QByteArray, QByteArray>> headers{};
    enum class Fault : unsigned char {
        None,
        Close,      ///< The connection ends without an answer.
        Half,       ///< After half the answer.
        Drip,       ///< A byte of the answer now and then.
        Silent,     ///< Never.
    } fault = Fault::None;
};

/// An HTTP/1.1 server on the loopback interface, in the thread that made it, which checks what it is sent and
/// answers as a test says; with TLS where it has a certificate. For tests.
class HttpReceiver : public QTcpServer
{
    Q_OBJECT
public:
    using Answer = std::function<ReceiverReply(const ReceivedRequest &)>;
    explicit HttpReceiver(Answer answer = {}, QObject *parent = nullptr);
    ~HttpReceiver() override;
    /// Before the first connection.
    void useTls(const QString &certificate, const QString &key, const QString &clientCa = {});
    [[nodiscard]] bool start(quint16 port = 0);
    /// Stops to listen and cuts all connections, as a kill would.
    void kill();
    [[nodiscard]] QString url(const QString &host = QStringLiteral("127.0.0.1")) const;
    void setAnswer(Answer answer) { m_answer = std::move(answer); }

    std::vector<ReceivedRequest> requests;
    int connections = 0;
    bool keep = true; ///< Requests are kept.

protected:
    void incomingConnection(qintptr handle) override;

private:
    void read(QSslSocket *socket);
    void reply(QSslSocket *socket, const ReceiverReply &reply);
    Answer m_answer;
    QSslConfiguration m_tls;
    bool m_useTls = false;
    QHash<QSslSocket *, QByteArray> m_open;
};

/// Certificates of a test authority, made by openssl in a folder: ca.pem, and of each name NAME.pem and NAME.key.
/// False where there is no openssl.
[[nodiscard]] bool makeCertificates(const QString &folder);

/// gzip -d; empty when it is none.
[[nodiscard]] QByteArray gunzip(const QByteArray &bytes);

} // namespace sightglass::testing
