// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/severity.h"

#include <cstdint>
#include <string_view>

namespace sightglass {

/// What a named field is to its record, whatever program wrote it. For each role the smallest rank
/// among the fields of a record wins.
enum class FieldRole : std::uint8_t {
    None,
    Time,
    Date,        ///< With a Time that is only a time of day, as W3C logs have it.
    Level,       ///< A word, or a number in the writer's own scale.
    SyslogLevel, ///< A syslog severity code 0 to 7.
    OtelLevel,   ///< An OpenTelemetry severity number 1 to 24.
    Source,
    Host,
    Message,
    Status,      ///< HTTP status.
    Action,      ///< Proxy: allowed, blocked, caution.
    Threat,      ///< Proxy: name or class of a threat.
};
struct RankedRole
{
    FieldRole role = FieldRole::None;
    std::uint8_t rank = 0; ///< 0 is the best.
};

/// By the names that ECS, OpenTelemetry, bunyan, pino, zap, logrus, Serilog CLEF, docker, structlog,
/// GELF, journald, W3C, Zscaler and sftpgo use; any case, `-` and `.` like `_`.
[[nodiscard]] RankedRole roleOf(std::string_view fieldName);

/// Severity of an HTTP status: 5xx Error, 4xx Warning, 1xx to 3xx Information, else Unknown.
[[nodiscard]] Severity severityFromHttpStatus(std::string_view status);
/// OpenTelemetry log data model, "Severity fields": 21-24 Critical, 17-20 Error, 13-16 Warning, 1-12
/// Information, else Unknown.
[[nodiscard]] Severity severityFromOtelNumber(std::int64_t number);
/// bunyan and pino: 60 Critical, 50 Error, 40 Warning, 10 to 30 Information, else Unknown.
[[nodiscard]] Severity severityFromBunyan(std::int64_t number);
/// Zscaler web: with a threat Critical if allowed, Error if blocked; without Warning if blocked (ARCHITECTURE.md,
/// "Severity"). \p threat empty, "None", "NA" or "-" is no threat.
[[nodiscard]] Severity severityFromProxy(std::string_view action, std::string_view threat);
/// True for "", "-", "None", "N/A", "NA" and such.
[[nodiscard]] bool isNothing(std::string_view value);
/// An integer of at most 18 digits without leading zeros, which JSON can show as a number.
[[nodiscard]] bool isPlainInteger(std::string_view value);

} // namespace sightglass
