// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/pushevent.h"

#include "core/base/bytes.h"
#include "core/base/utf8.h"
#include "core/push/protobuf.h"

#include <zlib.h>

#include <unordered_map>

namespace sightglass {

namespace {

// Numbers of the fields of a packed event; never used for anything else.
enum Packed : std::uint32_t { PId = 1, PTime, PObserved, PSeverity, PLevel, PMessage, PSource, PHost, PField, PLog, PFormat, POffset, PRaw };
enum PackedField : std::uint32_t { FName = 1, FValue, FKind, FMeaning, FHead };
constexpr std::uint32_t packedEvent = 1;

std::uint64_t zigzag(std::int64_t v) { return (static_cast<std::uint64_t>(v) << 1) ^ static_cast<std::uint64_t>(v >> 63); }
std::int64_t unzigzag(std::uint64_t v) { return static_cast<std::int64_t>(v >> 1) ^ -static_cast<std::int64_t>(v & 1); }

std::uint32_t checksum(std::string_view bytes)
{
    // A null pointer would ask for the initial value.
    return static_cast<std::uint32_t>(bytes.empty() ? crc32(0, nullptr, 0)
                                                    : crc32_z(0, reinterpret_cast<const Bytef *>(bytes.data()), bytes.size()));
}

std::optional<EventField> unpackField(std::string_view bytes)
{
    EventField field;
    ProtoReader reader(bytes);
    while (const auto part = reader.next()) {
        switch (part->number) {
        case FName: field.name = part->bytes; break;
        case FValue: field.value = part->bytes; break;
        case FKind: field.kind = part->value == 1 ? EventField::Kind::Integer : EventField::Kind::Text; break;
        case FMeaning: field.meaning = part->bytes; break;
        case FHead: field.head = part->value != 0; break;
        default: break;
        }
    }
    return reader.damaged() ? std::nullopt : std::optional(std::move(field));
}

bool unpackEvent(std::string_view bytes, PushEvent &event)
{
    ProtoReader reader(bytes);
    while (const auto part = reader.next()) {
        switch (part->number) {
        case PId:
            if (part->bytes.size() != event.id.bytes.size())
                return false;
            std::copy(part->bytes.begin(), part->bytes.end(), event.id.bytes.begin());
            break;
        case PTime: event.time = Timestamp::fromMicroseconds(unzigzag(part->value)); break;
        case PObserved: event.observed = Timestamp::fromMicroseconds(unzigzag(part->value)); break;
        case PSeverity:
            if (part->value >= severityCount)
                return false;
            event.severity = allSeverities[part->value];
            break;
        case PLevel: event.level = part->bytes; break;
        case PMessage: event.message = part->bytes; break;
        case PSource: event.source = part->bytes; break;
        case PHost: event.host = part->bytes; break;
        case PField:
            if (auto field = unpackField(part->bytes))
                event.fields.push_back(std::move(*field));
            else
                return false;
            break;
        case PLog: event.log = part->bytes; break;
        case PFormat: event.format = part->bytes; break;
        case POffset: event.offset = part->value; break;
        case PRaw: event.raw = part->bytes; break;
        default: break;
        }
    }
    return !reader.damaged();
}

} // namespace

std::size_t PushEvent::bytes() const
{
    std::size_t sum = 64 + level.size() + message.size() + source.size() + host.size() + log.size() + format.size() + raw.size();
    for (const EventField &f : fields)
        sum += 6 + f.name.size() + f.value.size() + f.meaning.size();
    return sum;
}

std::string_view PushEvent::field(std::string_view name) const
{
    for (const EventField &f : fields) {
        if (equalIgnoringCase(f.name, name))
            return f.value;
    }
    return {};
}

PushEvent pushEventOf(EventRecord &&record, std::string_view idSource, std::string_view log, std::string_view format, Timestamp observed)
{
    PushEvent event;
    event.id = EventId::of(idSource, record.offset);
    event.time = record.time;
    event.observed = observed;
    event.severity = record.severity;
    event.level = std::move(record.level);
    event.message = !record.message.empty() ? std::move(record.message) : std::move(record.description);
    event.source = std::move(record.source);
    event.host = std::move(record.host);
    event.fields = std::move(record.fields);
    event.log = toValidUtf8(log);
    event.format = format;
    event.offset = record.offset;
    event.raw = toValidUtf8(record.raw);
    return event;
}

std::vector<std::string> fieldNames(const PushEvent &event)
{
    std::vector<std::string> names;
    names.reserve(event.fields.size());
    std::unordered_map<std::string, int> seen;
    for (const EventField &field : event.fields) {
        const int n = ++seen[field.name];
        names.push_back(n == 1 ? field.name : field.name + '#' + std::to_string(n));
    }
    return names;
}

std::string packEvents(const std::vector<PushEvent> &events)
{
    std::string out(4, '\0');
    std::string one;
    std::string part;
    ProtoWriter whole(out);
    for (const PushEvent &event : events) {
        one.clear();
        ProtoWriter writer(one);
        writer.bytes(PId, std::string_view(reinterpret_cast<const char *>(event.id.bytes.data()), event.id.bytes.size()));
        if (event.time.isValid())
            writer.number(PTime, zigzag(event.time.microseconds()));
        if (event.observed.isValid())
            writer.number(PObserved, zigzag(event.observed.microseconds()));
        writer.number(PSeverity, severityIndex(event.severity));
        writer.text(PLevel, event.level);
        writer.text(PMessage, event.message);
        writer.text(PSource, event.source);
        writer.text(PHost, event.host);
        for (const EventField &field : event.fields) {
            part.clear();
            ProtoWriter inner(part);
            inner.text(FName, field.name);
            inner.text(FValue, field.value);
            if (field.kind == EventField::Kind::Integer)
                inner.number(FKind, 1);
            inner.text(FMeaning, field.meaning);
            if (field.head)
                inner.number(FHead, 1);
            writer.bytes(PField, part);
        }
        writer.text(PLog, event.log);
        writer.text(PFormat, event.format);
        if (event.offset != 0)
            writer.number(POffset, event.offset);
        writer.text(PRaw, event.raw);
        whole.bytes(packedEvent, one);
    }
    const std::uint32_t sum = checksum(std::string_view(out).substr(4));
    for (unsigned i = 0; i < 4; ++i)
        out[i] = static_cast<char>(sum >> (8 * i));
    return out;
}

Result<std::vector<PushEvent>> unpackEvents(std::string_view bytes)
{
    const auto damaged = [] { return failure(ErrorCode::Damaged, "push queue", "the checksum or structure of a batch is wrong"); };
    if (bytes.size() < 4)
        return damaged();
    std::uint32_t sum = 0;
    for (unsigned i = 0; i < 4; ++i)
        sum |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    bytes.remove_prefix(4);
    if (checksum(bytes) != sum)
        return damaged();
    std::vector<PushEvent> events;
    ProtoReader reader(bytes);
    while (const auto part = reader.next()) {
        if (part->number == packedEvent && !unpackEvent(part->bytes, events.emplace_back()))
            return damaged();
    }
    if (reader.damaged())
        return damaged();
    return events;
}

} // namespace sightglass
