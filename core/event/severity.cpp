// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/severity.h"

#include "core/base/bytes.h"

#include <algorithm>
#include <array>

namespace sightglass {

namespace {

struct Word
{
    std::string_view word; // lower case
    Severity severity;
};

constexpr Word levelNames[] = {
    {"emergency", Severity::Critical}, {"emerg", Severity::Critical}, {"alert", Severity::Critical},
    {"fatal", Severity::Critical}, {"critical", Severity::Critical}, {"crit", Severity::Critical},
    {"panic", Severity::Critical}, {"f", Severity::Critical}, {"a", Severity::Critical},
    {"error", Severity::Error}, {"err", Severity::Error}, {"severe", Severity::Error},
    {"e", Severity::Error},
    {"warning", Severity::Warning}, {"warn", Severity::Warning}, {"w", Severity::Warning},
    {"notice", Severity::Information}, {"info", Severity::Information},
    {"information", Severity::Information}, {"informational", Severity::Information},
    {"config", Severity::Information}, {"debug", Severity::Information},
    {"trace", Severity::Information}, {"verbose", Severity::Information},
    {"fine", Severity::Information}, {"finer", Severity::Information},
    {"finest", Severity::Information}, {"d", Severity::Information}, {"i", Severity::Information},
    {"n", Severity::Information}, {"v", Severity::Information},
};

constexpr std::size_t longestLevelName = 13;

/// Chains of the level names that have a length and the low bits of a first letter in common.
struct LevelIndex
{
    std::array<std::uint8_t, (longestLevelName + 1) * 32> first{}; // 1 + index, 0 for none
    std::array<std::uint8_t, std::size(levelNames)> next{};

    static constexpr std::size_t placeOf(std::string_view name) { return name.size() * 32 + static_cast<std::size_t>(name[0] & 31); }
    constexpr LevelIndex()
    {
        for (std::size_t i = std::size(levelNames); i-- > 0;) {
            std::uint8_t &head = first[placeOf(levelNames[i].word)];
            next[i] = head;
            head = static_cast<std::uint8_t>(i + 1);
        }
    }
};
constexpr LevelIndex levelIndex;

} // namespace

std::string_view severityName(Severity severity)
{
    static constexpr std::string_view names[] = {"Critical", "Error", "Warning", "Information",
                                                 "Unknown"};
    return names[severityIndex(severity)];
}

AuditKind auditFromKeywords(std::uint64_t keywordBits)
{
    if (keywordBits & keywordAuditFailure)
        return AuditKind::Failure;
    return keywordBits & keywordAuditSuccess ? AuditKind::Success : AuditKind::None;
}

Severity severityFromEvtxLevel(std::optional<int> level)
{
    return level && *level >= 1 && *level <= 4 ? static_cast<Severity>(*level - 1)
                                               : Severity::Unknown;
}

Severity severityFromSyslogCode(int code)
{
    if (code < 0 || code > 7)
        return Severity::Unknown;
    if (code <= 2)
        return Severity::Critical;
    return code == 3 ? Severity::Error : code == 4 ? Severity::Warning : Severity::Information;
}

std::string_view syslogSeverityName(int code)
{
    static constexpr std::string_view names[] = {"emerg", "alert", "crit", "err",
                                                 "warning", "notice", "info", "debug"};
    return code >= 0 && code <= 7 ? names[code] : std::string_view();
}

std::string_view syslogFacilityName(int code)
{
    static constexpr std::string_view names[] = {
        "kern", "user", "mail", "daemon", "auth", "syslog", "lpr", "news", "uucp", "cron", "authpriv",
        "ftp", "ntp", "security", "console", "solaris-cron", "local0", "local1", "local2", "local3",
        "local4", "local5", "local6", "local7"};
    return code >= 0 && code <= 23 ? names[code] : std::string_view();
}

Severity severityFromLevelName(std::string_view name)
{
    if (name.empty() || name.size() > longestLevelName)
        return Severity::Unknown;
    for (std::size_t level = levelIndex.first[LevelIndex::placeOf(name)]; level != 0; level = levelIndex.next[level - 1]) {
        if (equalIgnoringCase(name, levelNames[level - 1].word))
            return levelNames[level - 1].severity;
    }
    return Severity::Unknown;
}

} // namespace sightglass
