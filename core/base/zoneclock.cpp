// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zoneclock.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace sightglass {

namespace {

constexpr std::int64_t day = 86'400'000'000;
/// Outside of these years the zone data say nothing; the offset of the border holds.
const std::int64_t earliest = daysFromCivil(1800, 1, 1) * day, latest = daysFromCivil(2400, 1, 1) * day;

std::int64_t plus(std::int64_t a, std::int64_t b)
{
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        return b < 0 ? INT64_MIN + 1 : INT64_MAX;
    return sum;
}

} // namespace

struct ZoneClock::Zone
{
    QTimeZone zone;
    bool changes = false;
};

ZoneClock::ZoneClock(const std::string &id)
    : m_zone(new Zone{id.empty() ? QTimeZone::systemTimeZone() : QTimeZone(QByteArray::fromStdString(id)), false})
{
    if (!m_zone->zone.isValid())
        m_zone->zone = QTimeZone::utc();
    m_zone->changes = m_zone->zone.hasTransitions();
    if (!m_zone->changes)
        m_now = {INT64_MIN, INT64_MAX, m_zone->zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)) * std::int64_t{1'000'000}};
}

ZoneClock::~ZoneClock() = default;

std::int64_t ZoneClock::find(std::int64_t us)
{
    if (!m_zone->changes)
        return m_now.offset; // the very last microsecond
    for (const Stretch &known : m_known) {
        if (us >= known.from && us < known.to) {
            m_now = known;
            return m_now.offset;
        }
    }
    const std::int64_t asked = std::clamp(us, earliest, latest);
    const qint64 ms = asked / 1000 - (asked % 1000 < 0 ? 1 : 0);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    Stretch stretch{INT64_MIN, INT64_MAX, m_zone->zone.offsetFromUtc(time) * std::int64_t{1'000'000}};
    if (const auto before = m_zone->zone.previousTransition(time.addMSecs(1)); asked == us && before.atUtc.isValid())
        stretch.from = before.atUtc.toMSecsSinceEpoch() * 1000;
    if (const auto after = m_zone->zone.nextTransition(time); asked == us && after.atUtc.isValid())
        stretch.to = after.atUtc.toMSecsSinceEpoch() * 1000;
    if (us < earliest)
        stretch.to = earliest;
    else if (us > latest)
        stretch.from = latest + 1;
    m_known.push_back(stretch);
    m_now = stretch;
    return m_now.offset;
}

std::int64_t ZoneClock::wall(Timestamp utc) { return plus(utc.microseconds(), offset(utc)); }

Timestamp ZoneClock::at(std::int64_t wall)
{
    const auto utc = [](std::int64_t us) { return Timestamp::fromMicroseconds(us); };
    const std::int64_t before = offset(utc(plus(wall, -day))), after = offset(utc(plus(wall, day)));
    for (const std::int64_t candidate : {before, after}) {
        if (const std::int64_t us = plus(wall, -candidate); offset(utc(us)) == candidate)
            return utc(us);
    }
    // The clock jumps over it, somewhere between these two.
    std::int64_t low = plus(wall, -std::max(before, after)), high = plus(wall, -std::min(before, after));
    const std::int64_t old = offset(utc(low));
    while (high - low > 1) {
        const std::int64_t middle = low + (high - low) / 2;
        (offset(utc(middle)) == old ? low : high) = middle;
    }
    return utc(high);
}

} // namespace sightglass
