// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/severity.h"

#include <algorithm>
#include <cstring>

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

constexpr Word keywords[] = {
    {"panic", Severity::Critical}, {"emergency", Severity::Critical}, {"fatal", Severity::Critical},
    {"critical", Severity::Critical},
    {"error", Severity::Error}, {"fail", Severity::Error}, {"failed", Severity::Error},
    {"failure", Severity::Error}, {"denied", Severity::Error}, {"segfault", Severity::Error},
    {"exception", Severity::Error},
    {"warn", Severity::Warning}, {"warning", Severity::Warning},
    {"notice", Severity::Information}, {"info", Severity::Information},
    {"debug", Severity::Information},
};

/// Letters lowered, digits and '_' kept, everything else 0: the table both splits and folds.
constexpr auto makeWordBytes()
{
    std::array<unsigned char, 256> table{};
    for (int c = '0'; c <= '9'; ++c)
        table[static_cast<std::size_t>(c)] = static_cast<unsigned char>(c);
    for (int c = 'a'; c <= 'z'; ++c) {
        table[static_cast<std::size_t>(c)] = static_cast<unsigned char>(c);
        table[static_cast<std::size_t>(c - 'a' + 'A')] = static_cast<unsigned char>(c);
    }
    table['_'] = '_';
    // Bytes of UTF-8 sequences are letters of other scripts: "Übererror" is one word.
    for (std::size_t c = 0x80; c < 256; ++c)
        table[c] = static_cast<unsigned char>(c);
    return table;
}
constexpr auto wordBytes = makeWordBytes();

/// Bit n: a keyword of that length begins with this letter.
constexpr auto makeFirstLetters()
{
    std::array<std::uint16_t, 256> table{};
    for (const Word &k : keywords) {
        const auto bit = static_cast<std::uint16_t>(1u << k.word.size());
        table[static_cast<unsigned char>(k.word[0])] |= bit;
        table[static_cast<unsigned char>(k.word[0] - 'a' + 'A')] |= bit;
    }
    return table;
}
constexpr auto firstLetters = makeFirstLetters();
constexpr std::size_t longestKeyword = 9;

const Word *findWord(const char *text, std::size_t length)
{
    char folded[longestKeyword];
    for (std::size_t i = 0; i < length; ++i)
        folded[i] = static_cast<char>(wordBytes[static_cast<unsigned char>(text[i])]);
    const std::string_view word(folded, length);
    for (const Word &k : keywords) {
        if (k.word == word)
            return &k;
    }
    return nullptr;
}

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
    for (const Word &level : levelNames) {
        if (level.word.size() == name.size()
            && std::equal(name.begin(), name.end(), level.word.begin(), [](char a, char b) {
                   return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b;
               }))
            return level.severity;
    }
    return Severity::Unknown;
}

KeywordSeverity severityFromKeywords(std::string_view text)
{
    KeywordSeverity best;
    const char *p = text.data();
    const char *const end = p + text.size();
    while (p < end) {
        while (p < end && !wordBytes[static_cast<unsigned char>(*p)])
            ++p;
        const char *const begin = p;
        while (p < end && wordBytes[static_cast<unsigned char>(*p)])
            ++p;
        const auto length = static_cast<std::size_t>(p - begin);
        if (length < 4 || length > longestKeyword
            || !((firstLetters[static_cast<unsigned char>(*begin)] >> length) & 1u))
            continue;
        const Word *found = findWord(begin, length);
        if (found && (best.keyword.empty() || found->severity < best.severity)) {
            best = {found->severity, std::string_view(begin, length)};
            if (best.severity == Severity::Critical)
                break;
        }
    }
    return best;
}

} // namespace sightglass
