// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/push/pushtarget.h"

#include <QObject>

#include <functional>
#include <memory>

class QNetworkAccessManager;
class QSslConfiguration;

namespace sightglass {

/// Sends requests of one target and gives back what came of them: HTTP over connections that stay open, UDP, and
/// TCP or TLS streams with one connection a request. A stream counts as taken when the server has read it to its end
/// and closed its side too, since none of their protocols has answers. TLS is verified always. Belongs to a thread with
/// an event loop; destroying it gives up what is under way without calling back.
class Transport : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const PushAnswer &)>;
    /// \p config: certificates and timeout.
    explicit Transport(const TargetConfig &config, QObject *parent = nullptr);
    ~Transport() override;
    /// \p done is called later, once, from the event loop. \p probe: of a stream, connecting and the handshake are enough.
    void send(const PushRequest &request, Done done, bool probe = false);

    /// Bytes of an answer that are read; more is a fault.
    static constexpr qint64 answerBytes = 64 * 1024 * 1024;

private:
    void sendHttp(const PushRequest &request, Done done);
    void sendStream(const PushRequest &request, Done done, bool probe);
    void sendDatagrams(const PushRequest &request, Done done, bool probe);
    void later(Done done, PushAnswer answer);

    struct Tls;
    std::unique_ptr<Tls> m_tls;
    int m_timeoutMs;
    std::unique_ptr<QNetworkAccessManager> m_http;
};

} // namespace sightglass
