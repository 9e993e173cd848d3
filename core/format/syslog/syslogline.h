// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/event/problem.h"
#include "core/event/severity.h"
#include "core/format/text/timeresolver.h"

#include <cstring>
#include <optional>
#include <string_view>
#include <vector>

namespace sightglass {

/// One syslog line cut into its parts; views into the line. Which layout it had is in `layout`.
struct SyslogLine
{
    enum class Layout : std::uint8_t {
        Plain,   ///< No timestamp recognised: all is message (RFC 3164, section 4.3.3).
        Rfc3164, ///< `Mmm dd hh:mm:ss`, with or without PRI, with or without year.
        Rfc3339, ///< `2026-11-21T04:05:06.789+01:00` as rsyslog's file format writes it.
        Rfc5424,
    };
    Layout layout = Layout::Plain;
    int priority = -1;           ///< PRI value 0 to 191, or -1.
    std::string_view timestamp;  ///< As written.
    Timestamp time;
    std::string_view host;
    std::string_view program;    ///< TAG or APP-NAME, without the process id.
    std::string_view processId;
    std::string_view level;      ///< A level word in front of the tag (some systems write one).
    std::string_view messageId;  ///< RFC 5424 MSGID, or the mnemonic of a Cisco message.
    std::string_view facilityCode; ///< Of a Cisco message (`%ASA-6-305011:`): "ASA".
    int messageSeverity = -1;    ///< Of a Cisco message: 0 to 7.
    std::string_view structuredData; ///< RFC 5424 only, brackets included; empty for "-".
    std::string_view content;    ///< TAG and message: what keywords are looked for in.
    std::string_view message;
    std::optional<ProblemCode> problem; ///< The first thing that is not as the RFC asks.
    std::string_view problemPart;       ///< Where it stands.

    /// Makes it as new. Member by member: compilers turn a whole assignment into a slow string instruction.
    void clear()
    {
        layout = Layout::Plain;
        priority = messageSeverity = -1;
        timestamp = host = program = processId = level = messageId = facilityCode = structuredData = content = message = problemPart = {};
        time = {};
        problem.reset();
    }
    [[nodiscard]] int facility() const { return priority < 0 ? -1 : priority / 8; }
    [[nodiscard]] int severityCode() const { return priority < 0 ? -1 : priority % 8; }
    /// Code of PRI, else of a Cisco message; -1 where there is neither.
    [[nodiscard]] int statedCode() const { return priority < 0 ? messageSeverity : priority % 8; }
    /// By PRI or Cisco code, else by level word, else by keyword (ARCHITECTURE.md, "Severity").
    [[nodiscard]] Severity severity() const;
};

static_assert(sizeof(void *) != 8 || sizeof(SyslogLine) == 208, "a new member belongs into clear(), too");

/// Cuts lines. Knows the zone and the year that RFC 3164 leaves out, and remembers the last
/// timestamp, since neighbouring lines share it. One per parse call.
class SyslogLineParser
{
public:
    SyslogLineParser(const SourceInfo &source, const ParseOptions &options);

    /// \p line without its line end; \p offset decides which year shift applies.
    [[nodiscard]] SyslogLine parse(std::string_view line, std::uint64_t offset)
    {
        SyslogLine result;
        parse(line, offset, result);
        return result;
    }
    /// The same into \p result, of which nothing stays.
    void parse(std::string_view line, std::uint64_t offset, SyslogLine &result);

    /// True when the last RFC 3164 timestamp had no year of its own.
    [[nodiscard]] bool lastTimeLackedYear() const { return m_lackedYear; }

private:
    bool parseBsdTime(std::string_view text, std::uint64_t offset, std::size_t &length, SyslogLine &line);
    void parse5424(std::string_view rest, SyslogLine &line);

    TimeResolver m_times;
    bool m_lackedYear = false;
    char m_cachedText[12] = {}; // "Mmm dd hh:mm"
    Timestamp m_cachedMinute;
    int m_cachedShift = INT32_MIN;
};

/// Structured data of RFC 5424, section 6.3, as fields `ID.NAME`; escapes resolved.
/// \return false where it is not well-formed; what came before is in \p fields.
bool parseStructuredData(std::string_view text, std::vector<EventField> &fields);
/// Length of the STRUCTURED-DATA at the start of \p text; 0 where there is none that is well-formed.
[[nodiscard]] std::size_t structuredDataLength(std::string_view text);

} // namespace sightglass
