// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/targetprobe.h"

#include "core/push/transport.h"
#include "core/push/words.h"

#include <QDateTime>
#include <QTimer>

#include <cstdlib>

namespace sightglass {

TargetProbe::TargetProbe(QObject *parent) : QObject(parent) {}
TargetProbe::~TargetProbe() = default;

QString TargetProbe::clockText(const PushAnswer &answer, Timestamp now)
{
    std::string date(answer.header("date"));
    if (!date.ends_with(" GMT"))
        return {};
    date.replace(date.size() - 3, 3, "+0000");
    const QDateTime server = QDateTime::fromString(QString::fromStdString(date), Qt::RFC2822Date);
    const qint64 seconds = server.isValid() ? server.toSecsSinceEpoch() - now.microseconds() / 1'000'000 : 0;
    constexpr qint64 tolerable = 300;
    if (std::abs(seconds) <= tolerable)
        return {};
    const int minutes = static_cast<int>(std::min<qint64>(std::abs(seconds) / 60, 100'000'000));
    return seconds > 0 ? PushWords::tr("The server's clock is %n minute(s) ahead of this computer's. Set the one that is wrong, or events will seem too old.", nullptr, minutes)
                       : PushWords::tr("The server's clock is %n minute(s) behind this computer's. Set the one that is wrong, or events will seem to come from the future.", nullptr, minutes);
}

void TargetProbe::start(const TargetConfig &config)
{
    const PushTarget *kind = findTarget(config.type);
    const auto wrong = kind ? kind->check(config) : std::optional(PushWords::tr("There is no such kind of target."));
    if (wrong) {
        QTimer::singleShot(0, this, [this, text = *wrong] { Q_EMIT finished(text, {}); });
        return;
    }
    m_transport = std::make_unique<Transport>(config);
    const PushRequest request = kind->probe(config);
    m_transport->send(
        request,
        [this, kind, config, request](const PushAnswer &answer) {
            const QString text = kind->readProbe(request, answer, config);
            // Who hears it may delete us, and the transport that is calling.
            QTimer::singleShot(0, this, [this, text, remark = clockText(answer, SystemClock().now())] { Q_EMIT finished(text, remark); });
        },
        true);
}

} // namespace sightglass
