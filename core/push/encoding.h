// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/push/pushevent.h"

#include <optional>
#include <string>
#include <string_view>

// What several targets write alike: JSON, gzip, severities as others number them.
namespace sightglass::push {

/// \p text as a JSON string, quotes included (RFC 8259).
void appendJson(std::string &out, std::string_view text);
/// `"key":` and before it a comma where \p out does not end in an opening bracket.
void appendKey(std::string &out, std::string_view key);
/// Key and text; nothing where the text is empty.
void appendMember(std::string &out, std::string_view key, std::string_view text);
/// A field's value: integers that JSON's readers hold exactly (53 bits) as numbers, all else as text.
void appendValue(std::string &out, const EventField &field);
/// "Critical" -> "critical".
[[nodiscard]] std::string lowerSeverity(Severity severity);
/// The level as written, else the severity's name.
[[nodiscard]] std::string levelOf(const PushEvent &event);

/// RFC 1952, with no time and name in its header: the same bytes give the same result.
[[nodiscard]] std::string gzipped(std::string_view bytes);

/// OpenTelemetry's severity number (log data model, appendix B): by the level as written where it is known and
/// agrees with the severity, else by the severity.
[[nodiscard]] int otelSeverity(const PushEvent &event);
/// Syslog's severity code, likewise; Unknown is 5 (notice), since a message must have one.
[[nodiscard]] int syslogSeverity(const PushEvent &event);
/// Seconds since 1970 with six decimals.
[[nodiscard]] std::string epochSeconds(Timestamp time);
/// `2025-11-11 16:00:00.000000`, UTC.
[[nodiscard]] std::string sqlTime(Timestamp time);
/// The first \p bytes of a text, cut between characters.
[[nodiscard]] std::string_view cutUtf8(std::string_view text, std::size_t bytes);

} // namespace sightglass::push
