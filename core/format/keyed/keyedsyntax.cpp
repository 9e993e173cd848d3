// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/keyed/keyedsyntax.h"

#include "core/base/utf8.h"

#include <array>
#include <charconv>

namespace sightglass {

namespace {

constexpr std::size_t roleCount = static_cast<std::size_t>(FieldRole::Threat) + 1;

/// The last part of a name with dots: of "event.message" this may have a role of its own.
std::string_view lastPart(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos ? name : name.substr(dot + 1);
}

std::int64_t toInteger(std::string_view value, std::int64_t otherwise)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    return error == std::errc() && end == value.data() + value.size() ? number : otherwise;
}

/// `level` as a number, whose scale the record's other fields tell.
Severity severityFromNumber(std::int64_t number, const std::vector<KeyedValue> &values)
{
    bool gelf = false, windows = false;
    for (const KeyedValue &value : values) {
        gelf |= value.name == "short_message";
        windows |= value.name == "EventID" || value.name == "event_id" || value.name == "winlog.event_id" || value.name == "Channel";
    }
    if (windows && !gelf)
        return severityFromEvtxLevel(static_cast<int>(number));
    if (number >= 10)
        return severityFromBunyan(number);
    return severityFromSyslogCode(static_cast<int>(number));
}

} // namespace

Timestamp readAnyTime(std::string_view value, TimeResolver &times, std::uint64_t offset)
{
    if (value.empty())
        return Timestamp::none();
    std::size_t digits = 0;
    while (digits < value.size() && value[digits] >= '0' && value[digits] <= '9')
        ++digits;
    if (digits >= 9 && digits <= 19 && (digits == value.size() || value[digits] == '.' || value[digits] == 'e' || value[digits] == 'E')) {
        std::int64_t whole = 0;
        std::from_chars(value.data(), value.data() + digits, whole);
        std::int64_t unit = 1'000'000; // µs in one of the number's units
        if (digits >= 17)
            return Timestamp::fromMicroseconds(whole / 1000);
        if (digits >= 15)
            unit = 1;
        else if (digits >= 12)
            unit = 1000;
        std::int64_t us = whole * unit;
        std::int64_t scale = unit / 10;
        for (std::size_t i = digits + 1; i < value.size() && value[i] >= '0' && value[i] <= '9' && scale > 0; ++i, scale /= 10)
            us += (value[i] - '0') * scale;
        if (digits < value.size() && value[digits] != '.')
            return Timestamp::none();
        return Timestamp::fromMicroseconds(us);
    }
    // Java and Go write a fraction in scientific notation: 1.5883e9.
    if (digits > 0 && digits < value.size() && (value[digits] == '.' || (value[digits] | 0x20) == 'e') && value.find_first_of("eE") != std::string_view::npos && value.find_first_not_of("0123456789.eE+") == std::string_view::npos) {
        double seconds = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), seconds);
        if (error == std::errc() && end == value.data() + value.size() && seconds > 6e8 && seconds < 8e9)
            return Timestamp::fromMicroseconds(static_cast<std::int64_t>(seconds * 1e6));
    }
    WrittenTime written;
    return matchAnyTime(value, written) ? times.resolve(written, offset) : Timestamp::none();
}

const RoleMemo::Role &RoleMemo::at(std::size_t place, std::string_view name)
{
    if (place >= m_entries.size())
        m_entries.resize(place + 1);
    Entry &entry = m_entries[place];
    if (entry.name == name)
        return entry.role;
    entry.name = name;
    RankedRole role = roleOf(name);
    entry.role.rank = role.rank;
    if (role.role == FieldRole::None && name.find('.') != std::string_view::npos) {
        role = roleOf(lastPart(name));
        entry.role.rank = role.rank + 100u;
    }
    entry.role.role = role.role;
    return entry.role;
}

void readKeyedRecord(const std::vector<KeyedValue> &values, TimeResolver &times, std::uint64_t offset, RoleMemo &roles, KeyedRecord &record)
{
    std::array<const KeyedValue *, roleCount> found{};
    std::array<unsigned, roleCount> rank;
    rank.fill(UINT32_MAX);
    for (std::size_t place = 0; place < values.size(); ++place) {
        const KeyedValue &value = values[place];
        const RoleMemo::Role &role = roles.at(place, value.name);
        if (role.role == FieldRole::None || (value.value.empty() && role.role != FieldRole::Message) || value.value == "-" || value.value == "null")
            continue;
        const auto index = static_cast<std::size_t>(role.role);
        const unsigned ranked = role.rank + (role.role == FieldRole::Threat && isNothing(value.value) ? 50 : 0);
        if (ranked < rank[index]) {
            rank[index] = ranked;
            found[index] = &value;
        }
    }
    const auto at = [&found](FieldRole role) { return found[static_cast<std::size_t>(role)]; };
    const auto text = [&at](FieldRole role) { return at(role) ? at(role)->value : std::string_view(); };

    record = {};
    const std::string_view date = text(FieldRole::Date);
    std::string_view time = text(FieldRole::Time);
    if (date.size() == 10 && time.size() >= 8 && time.size() <= 15 && time[2] == ':') {
        // Date and time in columns of their own.
        char joined[26];
        date.copy(joined, 10);
        joined[10] = ' ';
        time.copy(joined + 11, time.size());
        record.row.time = readAnyTime({joined, 11 + time.size()}, times, offset);
    } else {
        if (time.empty())
            time = date;
        record.row.time = readAnyTime(time, times, offset);
        // log4j's JSON layout has the fraction in a field of its own.
        if (const KeyedValue *instant = at(FieldRole::Time); instant && record.row.time.isValid() && instant->name == "instant.epochSecond") {
            for (const KeyedValue &value : values) {
                if (value.name == "instant.nanoOfSecond")
                    record.row.time = Timestamp::fromMicroseconds(record.row.time.microseconds() + toInteger(value.value, 0) / 1000);
            }
        }
    }
    record.row.source = text(FieldRole::Source);
    record.row.host = text(FieldRole::Host);
    record.message = text(FieldRole::Message);

    const KeyedValue *level = at(FieldRole::Level);
    const KeyedValue *syslog = at(FieldRole::SyslogLevel);
    const KeyedValue *otel = at(FieldRole::OtelLevel);
    const KeyedValue *action = at(FieldRole::Action);
    const std::string_view status = text(FieldRole::Status);
    if (level) {
        record.row.level = level->value;
        const std::int64_t number = toInteger(level->value, -1);
        record.row.severity = number >= 0 ? severityFromNumber(number, values) : severityFromLevelName(level->value);
        if (record.row.severity == Severity::Unknown && otel)
            record.row.severity = severityFromOtelNumber(toInteger(otel->value, 0));
    } else if (otel) {
        record.row.level = otel->value;
        record.row.severity = severityFromOtelNumber(toInteger(otel->value, 0));
    } else if (syslog && toInteger(syslog->value, -1) >= 0) {
        record.row.level = syslogSeverityName(static_cast<int>(toInteger(syslog->value, -1)));
        record.row.severity = severityFromSyslogCode(static_cast<int>(toInteger(syslog->value, -1)));
    } else if (syslog) {
        record.row.level = syslog->value;
        record.row.severity = severityFromLevelName(syslog->value);
    } else if (action && at(FieldRole::Threat)) {
        record.row.level = action->value;
        record.row.severity = severityFromProxy(action->value, text(FieldRole::Threat));
    } else if (!status.empty()) {
        record.row.severity = severityFromHttpStatus(status);
    }
}

LineKind KeyedSyntax::read(std::string_view line, std::uint64_t offset, TextRecord &record)
{
    m_values.clear();
    switch (scan(line, offset, false)) {
    case Scan::Record: break;
    case Scan::Directive: return LineKind::Directive;
    case Scan::Continues: record.problem = ProblemCode::LineNotMatched; record.problemPart = line.substr(0, 64); return LineKind::Continues;
    case Scan::Malformed:
        record.problem = ProblemCode::LineNotMatched;
        record.problemPart = line.substr(0, 64);
        return LineKind::Begins;
    }
    readKeyedRecord(m_values, m_times, offset, m_roles, m_record);
    record = m_record.row;
    return LineKind::Begins;
}

void KeyedSyntax::decode(std::string_view text, std::uint64_t offset, EventRecord &record)
{
    // What the index has comes from the first line, as read() saw it; the fields from all lines.
    m_values.clear();
    record.rawSyntax = rawSyntax();
    m_record = {};
    const std::string_view indexed = hasFurtherLines() ? withoutLineEnd(text.substr(0, text.find('\n'))) : text;
    if (scan(indexed, offset, false) == Scan::Record)
        readKeyedRecord(m_values, m_times, offset, m_roles, m_record);
    record.time = m_record.row.time;
    record.severity = m_record.row.severity;
    record.level = toValidUtf8(m_record.row.level);
    record.source = toValidUtf8(m_record.row.source);
    record.host = toValidUtf8(m_record.row.host);
    m_values.clear();
    if (scan(text, offset, true) != Scan::Record) {
        record.message = toValidUtf8(text);
        record.fields.push_back({"message", record.message, EventField::Kind::Text});
        return;
    }
    readKeyedRecord(m_values, m_times, offset, m_roles, m_record);
    record.message = toValidUtf8(m_record.message.empty() ? text.substr(0, std::min<std::size_t>(text.size(), 4096)) : m_record.message);
    record.fields.reserve(m_values.size());
    for (const KeyedValue &value : m_values)
        record.fields.push_back({toValidUtf8(value.name), toValidUtf8(value.value),
                                 value.kind == KeyedValue::Kind::Number && isPlainInteger(value.value) ? EventField::Kind::Integer
                                                                                                        : EventField::Kind::Text});
}

} // namespace sightglass
