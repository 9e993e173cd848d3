// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/event/severity.h"

#include <cstdint>

namespace sightglass {

/// What the index keeps of one event: 32 bytes. Its text stays in the source and is decoded into an
/// EventRecord when it is looked at. Value type. String and level ids belong to the batch, and after
/// EventStore::append to the store, that holds the row.
class EventRow
{
public:
    constexpr EventRow() = default;
    constexpr EventRow(std::uint64_t offset, std::uint32_t length)
        : m_bits((offset & offsetMask) | (std::uint64_t{4} << severityShift)), m_length(length)
    {}

    /// Byte offset in the source and length in bytes (without the line end).
    [[nodiscard]] constexpr std::uint64_t offset() const { return m_bits & offsetMask; }
    [[nodiscard]] constexpr std::uint32_t length() const { return m_length; }
    [[nodiscard]] constexpr std::uint64_t end() const { return offset() + m_length; }
    /// The same event in bytes that begin elsewhere.
    [[nodiscard]] constexpr EventRow movedTo(std::uint64_t offset) const
    {
        EventRow row = *this;
        row.m_bits = (m_bits & ~offsetMask) | (offset & offsetMask);
        return row;
    }

    [[nodiscard]] constexpr Timestamp time() const { return m_time; }
    constexpr void setTime(Timestamp time) { m_time = time; }

    /// Severity by System/Level, PRI, level word or keyword (SeverityProfile::Strict).
    [[nodiscard]] constexpr Severity severity() const
    {
        return static_cast<Severity>((m_bits >> severityShift) & 7u);
    }
    constexpr void setSeverity(Severity s) { put(severityShift, 7u, static_cast<unsigned>(s)); }
    /// Severity under \p profile.
    [[nodiscard]] constexpr Severity severity(SeverityProfile profile) const
    {
        if (profile == SeverityProfile::Strict || !isLogAlways())
            return severity();
        return audit() == AuditKind::Failure ? Severity::Warning : Severity::Information;
    }

    [[nodiscard]] constexpr AuditKind audit() const
    {
        return static_cast<AuditKind>((m_bits >> auditShift) & 3u);
    }
    constexpr void setAudit(AuditKind a) { put(auditShift, 3u, static_cast<unsigned>(a)); }

    /// EVTX level 0, which a SeverityProfile may count in another way.
    [[nodiscard]] constexpr bool isLogAlways() const { return (m_bits >> logAlwaysShift) & 1u; }
    constexpr void setLogAlways(bool on) { put(logAlwaysShift, 1u, on ? 1u : 0u); }
    /// A ParseProblem with this offset exists; the row holds what could be read.
    [[nodiscard]] constexpr bool hasProblem() const { return (m_bits >> problemShift) & 1u; }
    constexpr void setHasProblem(bool on) { put(problemShift, 1u, on ? 1u : 0u); }
    /// Taken from unallocated space ("deleted" record).
    [[nodiscard]] constexpr bool isRecovered() const { return (m_bits >> recoveredShift) & 1u; }
    constexpr void setRecovered(bool on) { put(recoveredShift, 1u, on ? 1u : 0u); }

    /// The level as the log wrote it.
    [[nodiscard]] constexpr LevelId level() const
    {
        return {static_cast<std::uint8_t>(m_bits >> levelShift)};
    }
    constexpr void setLevel(LevelId id) { put(levelShift, 0xFFu, id.value); }

    /// Program, provider or component.
    [[nodiscard]] constexpr StringId source() const { return m_source; }
    constexpr void setSource(StringId id) { m_source = id; }
    [[nodiscard]] constexpr StringId host() const { return m_host; }
    constexpr void setHost(StringId id) { m_host = id; }
    /// EVTX: the event identifier (16 bits). Text formats: 0 until templates are mined.
    [[nodiscard]] constexpr std::uint32_t typeId() const { return m_typeId; }
    constexpr void setTypeId(std::uint32_t id) { m_typeId = id; }

private:
    static constexpr std::uint64_t offsetMask = 0xFFFF'FFFF'FFFFull;
    static constexpr unsigned severityShift = 48, auditShift = 51, logAlwaysShift = 53,
                              problemShift = 54, recoveredShift = 55, levelShift = 56;
    constexpr void put(unsigned shift, unsigned mask, unsigned value)
    {
        m_bits = (m_bits & ~(std::uint64_t{mask} << shift)) | (std::uint64_t{value & mask} << shift);
    }

    Timestamp m_time;
    std::uint64_t m_bits = std::uint64_t{4} << severityShift; // offset 48 | severity … level
    std::uint32_t m_length = 0;
    StringId m_source;
    StringId m_host;
    std::uint32_t m_typeId = 0;
};
static_assert(sizeof(EventRow) == 32);

} // namespace sightglass
