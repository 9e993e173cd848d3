// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/encoding.h"

#include "core/base/bytes.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace sightglass::push {

void appendJson(std::string &out, std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    std::size_t plain = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto b = static_cast<unsigned char>(text[i]);
        if (b >= 0x20 && b != '"' && b != '\\' && b != 0x7F)
            continue;
        out.append(text, plain, i - plain);
        plain = i + 1;
        switch (b) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            out += "\\u00";
            out += hex[b >> 4];
            out += hex[b & 15];
        }
    }
    out.append(text, plain, text.size() - plain);
    out += '"';
}

void appendKey(std::string &out, std::string_view key)
{
    if (!out.empty() && out.back() != '{' && out.back() != '[' && out.back() != '\n')
        out += ',';
    appendJson(out, key);
    out += ':';
}

void appendMember(std::string &out, std::string_view key, std::string_view text)
{
    if (text.empty())
        return;
    appendKey(out, key);
    appendJson(out, text);
}

namespace {

/// The integer that a field holds as JSON would write it, where doubles hold it exactly.
std::optional<std::int64_t> exactInteger(const EventField &field)
{
    constexpr std::int64_t limit = (std::int64_t{1} << 53) - 1;
    if (field.kind != EventField::Kind::Integer)
        return std::nullopt;
    std::int64_t value = 0;
    const char *end = field.value.data() + field.value.size();
    const auto [stop, error] = std::from_chars(field.value.data(), end, value);
    if (error != std::errc() || stop != end || value > limit || value < -limit || std::to_string(value) != field.value)
        return std::nullopt;
    return value;
}

struct LevelRow
{
    std::string_view name;
    Severity severity;
    int otel;
    int syslog;
};
// OpenTelemetry's appendix B for syslog's names; the others by their own meaning.
constexpr std::array levels{
    LevelRow{"emerg", Severity::Critical, 21, 0},     LevelRow{"emergency", Severity::Critical, 21, 0}, LevelRow{"panic", Severity::Critical, 21, 0},
    LevelRow{"fatal", Severity::Critical, 21, 2},     LevelRow{"alert", Severity::Critical, 19, 1},     LevelRow{"crit", Severity::Critical, 18, 2},
    LevelRow{"critical", Severity::Critical, 18, 2},  LevelRow{"err", Severity::Error, 17, 3},          LevelRow{"error", Severity::Error, 17, 3},
    LevelRow{"warn", Severity::Warning, 13, 4},       LevelRow{"warning", Severity::Warning, 13, 4},    LevelRow{"notice", Severity::Information, 10, 5},
    LevelRow{"info", Severity::Information, 9, 6},    LevelRow{"informational", Severity::Information, 9, 6},
    LevelRow{"information", Severity::Information, 9, 6}, LevelRow{"debug", Severity::Information, 5, 7}, LevelRow{"verbose", Severity::Information, 5, 7},
    LevelRow{"trace", Severity::Information, 1, 7},
};

const LevelRow *levelRow(const PushEvent &event)
{
    const auto found = std::find_if(levels.begin(), levels.end(), [&event](const LevelRow &row) {
        return row.severity == event.severity && equalIgnoringCase(row.name, event.level);
    });
    return found == levels.end() ? nullptr : &*found;
}

} // namespace

void appendValue(std::string &out, const EventField &field)
{
    if (const auto value = exactInteger(field))
        out += std::to_string(*value);
    else
        appendJson(out, field.value);
}

std::string lowerSeverity(Severity severity)
{
    std::string name(severityName(severity));
    std::transform(name.begin(), name.end(), name.begin(), asciiLower);
    return name;
}

std::string levelOf(const PushEvent &event) { return event.level.empty() ? lowerSeverity(event.severity) : event.level; }

std::string gzipped(std::string_view bytes)
{
    z_stream stream{};
    // 15 + 16: a gzip header, with neither name nor time.
    // The fastest: what is slower holds up the sending.
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    std::string out(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int done = deflate(&stream, Z_FINISH);
    out.resize(done == Z_STREAM_END ? stream.total_out : 0);
    deflateEnd(&stream);
    return out;
}

int otelSeverity(const PushEvent &event)
{
    if (const LevelRow *row = levelRow(event))
        return row->otel;
    // Windows: Critical is 18, and level 5 (Verbose) is Unknown to us but not to OpenTelemetry.
    const bool windows = event.format == "evtx";
    if (windows && event.level == "5")
        return 5;
    switch (event.severity) {
    case Severity::Critical: return windows ? 18 : 21;
    case Severity::Error: return 17;
    case Severity::Warning: return 13;
    case Severity::Information: return 9;
    case Severity::Unknown: break;
    }
    return 0;
}

int syslogSeverity(const PushEvent &event)
{
    if (const LevelRow *row = levelRow(event))
        return row->syslog;
    switch (event.severity) {
    case Severity::Critical: return 2;
    case Severity::Error: return 3;
    case Severity::Warning: return 4;
    case Severity::Information: return 6;
    case Severity::Unknown: break;
    }
    return 5;
}

std::string epochSeconds(Timestamp time)
{
    const std::int64_t us = time.microseconds();
    const std::int64_t whole = us >= 0 ? us / 1'000'000 : -((-us + 999'999) / 1'000'000);
    const std::int64_t rest = us - whole * 1'000'000;
    // Written as whole seconds and a positive fraction; of times before 1970 the sum is taken apart again.
    char text[48];
    if (us >= 0)
        std::snprintf(text, sizeof text, "%lld.%06lld", static_cast<long long>(whole), static_cast<long long>(rest));
    else
        std::snprintf(text, sizeof text, "-%lld.%06lld", static_cast<long long>(-us / 1'000'000), static_cast<long long>(-us % 1'000'000));
    return text;
}

std::string sqlTime(Timestamp time)
{
    std::string iso = time.toIso();
    if (iso.size() > 11) {
        iso[10] = ' ';
        iso.pop_back();
    }
    return iso;
}

std::string_view cutUtf8(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80)
        --bytes;
    return text.substr(0, bytes);
}

} // namespace sightglass::push
