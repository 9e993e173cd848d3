// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localzone.h"

#include <QDateTime>
#include <QTimeZone>

namespace sightglass {

struct LocalZone::Zone
{
    QTimeZone zone;
};

LocalZone::LocalZone(const std::string &id)
    : m_zone(new Zone{id.empty() ? QTimeZone::systemTimeZone()
                                 : QTimeZone(QByteArray::fromStdString(id))})
{
    if (!m_zone->zone.isValid())
        m_zone->zone = QTimeZone::utc();
}

LocalZone::~LocalZone() = default;

bool LocalZone::isKnown(const std::string &id)
{
    return id.empty() || QTimeZone(QByteArray::fromStdString(id)).isValid();
}

Timestamp LocalZone::toUtc(Timestamp wallClock)
{
    constexpr std::int64_t usPerHour = 3'600'000'000;
    if (!wallClock.isValid())
        return wallClock;
    const std::int64_t us = wallClock.microseconds();
    const std::int64_t hour = us >= 0 ? us / usPerHour : (us - usPerHour + 1) / usPerHour;
    if (hour != m_hour) {
        const CivilDate date = civilFromDays(hour >= 0 ? hour / 24 : (hour - 23) / 24);
        const int hourOfDay = static_cast<int>(((hour % 24) + 24) % 24);
        // Zones change at full hours of UTC, but some have offsets of half hours: ask for the
        // middle of the hour only when its ends agree, else for each time.
        const QDate day(date.year, date.month, date.day);
        const qint64 wallMs = hour * 3'600'000;
        const auto offsetAt = [&](int minute) {
            const QDateTime local(day, QTime(hourOfDay, minute), m_zone->zone);
            return (wallMs + minute * 60'000 - local.toMSecsSinceEpoch()) * 1000;
        };
        const std::int64_t begin = offsetAt(0);
        if (begin == offsetAt(59)) {
            m_hour = hour;
            m_offset = begin;
        } else {
            const int minute = static_cast<int>((us - hour * usPerHour) / 60'000'000);
            return Timestamp::fromMicroseconds(us - offsetAt(minute));
        }
    }
    return Timestamp::fromMicroseconds(us - m_offset);
}

} // namespace sightglass
