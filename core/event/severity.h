// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace sightglass {

/// The five severities, everywhere in this order. The rules that map inputs to them are the table
/// in ARCHITECTURE.md ("Severity"); each column of that table is one function below.
enum class Severity : std::uint8_t { Critical, Error, Warning, Information, Unknown };
inline constexpr std::size_t severityCount = 5;
inline constexpr std::array<Severity, severityCount> allSeverities{
    Severity::Critical, Severity::Error, Severity::Warning, Severity::Information,
    Severity::Unknown};
[[nodiscard]] constexpr std::size_t severityIndex(Severity s) { return static_cast<std::size_t>(s); }
/// Untranslated name as in the JSON output: "Critical" … "Unknown".
[[nodiscard]] std::string_view severityName(Severity severity);

/// Windows Security audit events: Keywords bit 0x0020000000000000 (success) or
/// 0x0010000000000000 (failure). Counted besides the severity.
enum class AuditKind : std::uint8_t { None, Success, Failure };
inline constexpr std::uint64_t keywordAuditFailure = 0x0010'0000'0000'0000ull;
inline constexpr std::uint64_t keywordAuditSuccess = 0x0020'0000'0000'0000ull;
[[nodiscard]] AuditKind auditFromKeywords(std::uint64_t keywords);

/// How events with EVTX level 0 (LogAlways) are counted.
enum class SeverityProfile : std::uint8_t {
    Strict,      ///< By System/Level alone: level 0 is Unknown.
    EventViewer, ///< As Event Viewer shows it: level 0 = Information, audit failure = Warning.
};

/// EVTX System/Level: 1 to 4, all else Unknown (MS winmeta.xml level values).
[[nodiscard]] Severity severityFromEvtxLevel(std::optional<int> level);
/// Syslog severity code 0 to 7 (RFC 5424, section 6.2.1), Unknown outside.
[[nodiscard]] Severity severityFromSyslogCode(int code);
/// "emerg", "alert", … "debug" for 0 to 7; empty outside.
[[nodiscard]] std::string_view syslogSeverityName(int code);
/// "kern", "user", … "local7" for 0 to 23; empty outside.
[[nodiscard]] std::string_view syslogFacilityName(int code);
/// A level written as a word (log4j, JSON, Python …), case-insensitive; Unknown if not a level.
[[nodiscard]] Severity severityFromLevelName(std::string_view name);

struct KeywordSeverity
{
    Severity severity = Severity::Unknown;
    std::string_view keyword; ///< The word found, as written in the text; empty if none.
};
/// Text without a level: the gravest keyword that stands in it as a whole word (letters, digits and
/// underscore make words), case-insensitive. Linear in the length of the text.
[[nodiscard]] KeywordSeverity severityFromKeywords(std::string_view text);
/// The same, one byte at a time: what processors without AVX2 run, and what tests compare with.
[[nodiscard]] KeywordSeverity severityFromKeywordsByByte(std::string_view text);

} // namespace sightglass
