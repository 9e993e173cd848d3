// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evtxwriter.h"

#include "core/format/evtx/chunk.h"

#include <cstdlib>
#include <sstream>

namespace sightglass::testing {

using evtx::chunkBytes;
using evtx::chunkHeaderBytes;
using evtx::crc32;
using evtx::fileHeaderBytes;
using evtx::load;
using evtx::save;

namespace {

template<typename T>
std::string little(T value)
{
    std::string bytes(sizeof(T), '\0');
    save<T>(bytes, 0, value);
    return bytes;
}

std::u16string utf16(const std::string &utf8)
{
    std::u16string out;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        const std::size_t n = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
        std::uint32_t code = n == 1 ? c : c & (0xFFu >> (n + 1));
        for (std::size_t k = 1; k < n && i + k < utf8.size(); ++k)
            code = code << 6 | (static_cast<unsigned char>(utf8[i + k]) & 0x3Fu);
        if (code >= 0x10000) {
            out += static_cast<char16_t>(0xD800 + ((code - 0x10000) >> 10));
            out += static_cast<char16_t>(0xDC00 + ((code - 0x10000) & 0x3FF));
        } else {
            out += static_cast<char16_t>(code);
        }
        i += n;
    }
    return out;
}

std::string bytesOf(const std::u16string &text)
{
    std::string bytes;
    bytes.reserve(2 * text.size());
    for (const char16_t c : text) {
        bytes += static_cast<char>(c & 0xFF);
        bytes += static_cast<char>(c >> 8);
    }
    return bytes;
}

/// Hash of names in a chunk's string table.
std::uint16_t nameHash(const std::u16string &name)
{
    std::uint32_t hash = 0;
    for (const char16_t c : name)
        hash = hash * 65599 + c;
    return static_cast<std::uint16_t>(hash);
}

std::string guidBytes(const std::string &braced)
{
    std::string hex;
    for (const char c : braced) {
        if (c != '{' && c != '}' && c != '-')
            hex += c;
    }
    std::string raw;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        raw += static_cast<char>(std::strtoul(hex.substr(i, 2).c_str(), nullptr, 16));
    raw.resize(16);
    static constexpr int order[] = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};
    std::string bytes;
    for (const int i : order)
        bytes += raw[static_cast<std::size_t>(i)];
    return bytes;
}

// Substitutions of every template; EventData values follow.
enum Slot : std::uint16_t {
    ProviderSlot, GuidSlot, QualifiersSlot, IdSlot, VersionSlot, LevelSlot, TaskSlot, OpcodeSlot, KeywordsSlot, TimeSlot, RecordSlot,
    ProcessSlot, ThreadSlot, ChannelSlot, ComputerSlot, UserSlot, FirstDataSlot
};

constexpr std::uint8_t endOfStream = 0x00, openStart = 0x01, closeStart = 0x02, closeEmpty = 0x03, endElementToken = 0x04,
                       valueToken = 0x05, attributeToken = 0x06, templateToken = 0x0C, normalSubstitution = 0x0D,
                       optionalSubstitution = 0x0E, fragmentHeader = 0x0F, moreFlag = 0x40;

} // namespace

EvtxValue EvtxValue::text(const std::string &utf8) { return {0x01, bytesOf(utf16(utf8))}; }
EvtxValue EvtxValue::u8(std::uint8_t v) { return {0x04, little(v)}; }
EvtxValue EvtxValue::u16(std::uint16_t v) { return {0x06, little(v)}; }
EvtxValue EvtxValue::u32(std::uint32_t v) { return {0x08, little(v)}; }
EvtxValue EvtxValue::u64(std::uint64_t v) { return {0x0A, little(v)}; }
EvtxValue EvtxValue::hex32(std::uint32_t v) { return {0x14, little(v)}; }
EvtxValue EvtxValue::hex64(std::uint64_t v) { return {0x15, little(v)}; }
EvtxValue EvtxValue::fileTime(std::uint64_t v) { return {0x11, little(v)}; }
EvtxValue EvtxValue::boolean(bool v) { return {0x0D, little<std::uint32_t>(v ? 1 : 0)}; }
EvtxValue EvtxValue::guid(const std::string &braced) { return {0x0F, guidBytes(braced)}; }

EvtxValue EvtxValue::sid(const std::string &text)
{
    // [MS-DTYP] 2.4.2.2: revision, count, 48 bits authority big-endian, 32 bits each little-endian.
    std::vector<std::uint64_t> parts;
    std::stringstream in(text.size() > 2 ? text.substr(2) : std::string());
    for (std::string part; std::getline(in, part, '-');)
        parts.push_back(std::strtoull(part.c_str(), nullptr, 10));
    if (parts.size() < 2)
        return {};
    std::string bytes;
    bytes += static_cast<char>(parts[0]);
    bytes += static_cast<char>(parts.size() - 2);
    for (int shift = 40; shift >= 0; shift -= 8)
        bytes += static_cast<char>(parts[1] >> shift);
    for (std::size_t i = 2; i < parts.size(); ++i)
        bytes += little(static_cast<std::uint32_t>(parts[i]));
    return {0x13, bytes};
}

/// Bytes that will stand at a known place in the chunk.
class EvtxWriter::Binary
{
public:
    explicit Binary(std::uint32_t at) : m_at(at) {}
    [[nodiscard]] std::uint32_t position() const { return m_at + static_cast<std::uint32_t>(bytes.size()); }
    template<typename T>
    void put(T value)
    {
        bytes += little(value);
    }
    void put(const std::string &raw) { bytes += raw; }
    template<typename T>
    void patch(std::size_t offset, T value)
    {
        save<T>(bytes, offset, value);
    }
    std::string bytes;

private:
    std::uint32_t m_at;
};

EvtxWriter::EvtxWriter(const std::string &path)
    : m_file(path, std::ios::binary | std::ios::out | std::ios::trunc)
{
    const std::string header(fileHeaderBytes, '\0');
    m_file.write(header.data(), static_cast<std::streamsize>(header.size()));
    beginChunk();
}

EvtxWriter::~EvtxWriter() { finish(); }

void EvtxWriter::beginChunk()
{
    m_chunk.assign(chunkBytes, '\0');
    m_free = chunkHeaderBytes;
    m_lastRecord = 0;
    m_firstId = m_nextId;
    m_names.clear();
    m_templates.clear();
}

void EvtxWriter::endChunk()
{
    if (m_lastRecord == 0)
        return;
    m_chunk.replace(0, 8, evtx::chunkSignature);
    for (const std::size_t offset : {8u, 24u})
        save<std::uint64_t>(m_chunk, offset, m_firstId);
    for (const std::size_t offset : {16u, 32u})
        save<std::uint64_t>(m_chunk, offset, m_nextId - 1);
    save<std::uint32_t>(m_chunk, 40, 128);
    save<std::uint32_t>(m_chunk, 44, m_lastRecord);
    save<std::uint32_t>(m_chunk, 48, m_free);
    const std::string_view chunk(m_chunk);
    save<std::uint32_t>(m_chunk, 52, crc32(chunk.substr(chunkHeaderBytes, m_free - chunkHeaderBytes)));
    save<std::uint32_t>(m_chunk, 120, 1);
    save<std::uint32_t>(m_chunk, 124, crc32(chunk.substr(128, 384), crc32(chunk.substr(0, 120))));
    m_file.write(m_chunk.data(), static_cast<std::streamsize>(m_chunk.size()));
    ++m_chunks;
    beginChunk();
}

void EvtxWriter::setTable(std::size_t position, std::uint32_t value, Undo &undo)
{
    undo.table.emplace_back(position, load<std::uint32_t>(m_chunk, position));
    save<std::uint32_t>(m_chunk, position, value);
}

void EvtxWriter::writeName(Binary &out, const std::string &name, Undo &undo)
{
    if (const auto known = m_names.find(name); known != m_names.end()) {
        out.put<std::uint32_t>(known->second);
        return;
    }
    const std::u16string wide = utf16(name);
    const std::uint16_t hash = nameHash(wide);
    const std::uint32_t at = out.position() + 4;
    const std::size_t bucket = 128 + 4 * (hash % 64u);
    out.put<std::uint32_t>(at);
    out.put<std::uint32_t>(load<std::uint32_t>(m_chunk, bucket)); // next in the bucket
    out.put<std::uint16_t>(hash);
    out.put<std::uint16_t>(static_cast<std::uint16_t>(wide.size()));
    out.put(bytesOf(wide));
    out.put<std::uint16_t>(0);
    setTable(bucket, at, undo);
    m_names[name] = at;
    undo.names.push_back(name);
}

void EvtxWriter::openElement(Binary &out, const std::string &name, bool attributes, Undo &undo)
{
    out.put<std::uint8_t>(static_cast<std::uint8_t>(openStart | (attributes ? moreFlag : 0)));
    out.put<std::uint16_t>(0xFFFF); // no dependency
    m_sizeFields.push_back(out.bytes.size());
    out.put<std::uint32_t>(0);
    writeName(out, name, undo);
}

void EvtxWriter::writeTemplate(Binary &out, const EvtxEvent &event, Undo &undo)
{
    const auto endElement = [&](std::uint8_t token) {
        out.put(token);
        const std::size_t field = m_sizeFields.back();
        m_sizeFields.pop_back();
        out.patch<std::uint32_t>(field, static_cast<std::uint32_t>(out.bytes.size() - field - 4));
    };
    const auto substitution = [&](Slot slot, std::uint8_t type, bool optional = false) {
        out.put<std::uint8_t>(optional ? optionalSubstitution : normalSubstitution);
        out.put<std::uint16_t>(slot);
        out.put<std::uint8_t>(type);
    };
    struct Attribute
    {
        std::string name;
        std::string literal; // or:
        Slot slot = ProviderSlot;
        std::uint8_t type = 0;
        bool optional = false;
    };
    const auto attributes = [&](const std::vector<Attribute> &list) {
        const std::size_t field = out.bytes.size();
        out.put<std::uint32_t>(0);
        for (std::size_t i = 0; i < list.size(); ++i) {
            out.put<std::uint8_t>(static_cast<std::uint8_t>(attributeToken | (i + 1 < list.size() ? moreFlag : 0)));
            writeName(out, list[i].name, undo);
            if (list[i].type) {
                substitution(list[i].slot, list[i].type, list[i].optional);
            } else {
                const std::u16string wide = utf16(list[i].literal);
                out.put<std::uint8_t>(valueToken);
                out.put<std::uint8_t>(0x01);
                out.put<std::uint16_t>(static_cast<std::uint16_t>(wide.size()));
                out.put(bytesOf(wide));
            }
        }
        out.patch<std::uint32_t>(field, static_cast<std::uint32_t>(out.bytes.size() - field - 4));
    };
    const auto leaf = [&](const std::string &name, Slot slot, std::uint8_t type, bool optional = false) {
        openElement(out, name, false, undo);
        out.put(closeStart);
        substitution(slot, type, optional);
        endElement(endElementToken);
    };
    const auto empty = [&](const std::string &name, const std::vector<Attribute> &list) {
        openElement(out, name, !list.empty(), undo);
        if (!list.empty())
            attributes(list);
        endElement(closeEmpty);
    };

    openElement(out, "Event", true, undo);
    attributes({{"xmlns", "http://schemas.microsoft.com/win/2004/08/events/event"}});
    out.put(closeStart);
    openElement(out, "System", false, undo);
    out.put(closeStart);
    empty("Provider", {{"Name", {}, ProviderSlot, 0x01}, {"Guid", {}, GuidSlot, 0x0F, true}});
    openElement(out, "EventID", true, undo);
    attributes({{"Qualifiers", {}, QualifiersSlot, 0x06, true}});
    out.put(closeStart);
    substitution(IdSlot, 0x06);
    endElement(endElementToken);
    leaf("Version", VersionSlot, 0x04);
    leaf("Level", LevelSlot, 0x04);
    leaf("Task", TaskSlot, 0x06);
    leaf("Opcode", OpcodeSlot, 0x04);
    leaf("Keywords", KeywordsSlot, 0x15);
    empty("TimeCreated", {{"SystemTime", {}, TimeSlot, 0x11}});
    leaf("EventRecordID", RecordSlot, 0x0A);
    empty("Execution", {{"ProcessID", {}, ProcessSlot, 0x08}, {"ThreadID", {}, ThreadSlot, 0x08}});
    leaf("Channel", ChannelSlot, 0x01);
    leaf("Computer", ComputerSlot, 0x01);
    empty("Security", {{"UserID", {}, UserSlot, 0x13, true}});
    endElement(endElementToken); // System
    openElement(out, "EventData", false, undo);
    out.put(closeStart);
    std::uint16_t slot = FirstDataSlot;
    for (const auto &[name, value] : event.data) {
        openElement(out, "Data", !name.empty(), undo);
        if (!name.empty())
            attributes({{"Name", name}});
        out.put(closeStart);
        substitution(static_cast<Slot>(slot++), value.type, true);
        endElement(endElementToken);
    }
    endElement(endElementToken); // EventData
    endElement(endElementToken); // Event
}

std::string EvtxWriter::binXml(const EvtxEvent &event, std::uint32_t at, Undo &undo)
{
    std::string shape = event.provider;
    for (const auto &[name, value] : event.data)
        shape += '\n' + name + ':' + std::to_string(value.type);
    // A GUID of its own for each shape.
    std::string guid;
    for (std::uint32_t i = 0; i < 4; ++i)
        guid += little(crc32(shape, i * 0x9E3779B9u));
    const auto templateId = load<std::uint32_t>(guid, 0);

    Binary out(at);
    out.put(std::string{static_cast<char>(fragmentHeader), 1, 1, 0});
    out.put<std::uint8_t>(templateToken);
    out.put<std::uint8_t>(1);
    out.put<std::uint32_t>(templateId);
    if (const auto known = m_templates.find(shape); known != m_templates.end()) {
        out.put<std::uint32_t>(known->second);
    } else {
        const std::uint32_t definition = out.position() + 4;
        const std::size_t bucket = 384 + 4 * (templateId % 32u);
        out.put<std::uint32_t>(definition);
        out.put<std::uint32_t>(load<std::uint32_t>(m_chunk, bucket));
        out.put(guid);
        const std::size_t sizeField = out.bytes.size();
        out.put<std::uint32_t>(0);
        out.put(std::string{static_cast<char>(fragmentHeader), 1, 1, 0});
        writeTemplate(out, event, undo);
        out.put<std::uint8_t>(endOfStream);
        out.patch<std::uint32_t>(sizeField, static_cast<std::uint32_t>(out.bytes.size() - sizeField - 4));
        setTable(bucket, definition, undo);
        m_templates[shape] = definition;
        undo.templates.push_back(shape);
    }
    std::vector<EvtxValue> values{EvtxValue::text(event.provider),
                                  event.providerGuid.empty() ? EvtxValue{} : EvtxValue::guid(event.providerGuid),
                                  event.qualifiers ? EvtxValue::u16(*event.qualifiers) : EvtxValue{},
                                  EvtxValue::u16(event.eventId),
                                  EvtxValue::u8(event.version),
                                  EvtxValue::u8(event.level),
                                  EvtxValue::u16(event.task),
                                  EvtxValue::u8(event.opcode),
                                  EvtxValue::hex64(event.keywords),
                                  EvtxValue::fileTime(event.time),
                                  EvtxValue::u64(m_nextId),
                                  EvtxValue::u32(event.processId),
                                  EvtxValue::u32(event.threadId),
                                  EvtxValue::text(event.channel),
                                  EvtxValue::text(event.computer),
                                  event.userSid.empty() ? EvtxValue{} : EvtxValue::sid(event.userSid)};
    for (const auto &[name, value] : event.data)
        values.push_back(value);
    out.put<std::uint32_t>(static_cast<std::uint32_t>(values.size()));
    for (const EvtxValue &value : values) {
        out.put<std::uint16_t>(static_cast<std::uint16_t>(value.bytes.size()));
        out.put<std::uint8_t>(value.bytes.empty() ? std::uint8_t{0} : value.type);
        out.put<std::uint8_t>(0);
    }
    for (const EvtxValue &value : values)
        out.put(value.bytes);
    out.put<std::uint8_t>(endOfStream);
    return out.bytes;
}

bool EvtxWriter::add(const EvtxEvent &event)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        Undo undo;
        const std::string body = binXml(event, m_free + evtx::recordHeaderBytes, undo);
        const std::size_t size = (evtx::recordHeaderBytes + body.size() + 4 + 7) / 8 * 8;
        // Windows never fills a chunk to its last byte, and libevtx does not list such a record.
        constexpr std::size_t slack = 24;
        if (m_free + size + slack <= chunkBytes) {
            std::string record(size, '\0');
            record.replace(0, 4, evtx::recordSignature);
            save<std::uint32_t>(record, 4, static_cast<std::uint32_t>(size));
            save<std::uint64_t>(record, 8, m_nextId);
            save<std::uint64_t>(record, 16, event.time);
            record.replace(evtx::recordHeaderBytes, body.size(), body);
            save<std::uint32_t>(record, size - 4, static_cast<std::uint32_t>(size));
            m_chunk.replace(m_free, size, record);
            m_lastRecord = m_free;
            m_free += static_cast<std::uint32_t>(size);
            ++m_nextId;
            return m_file.good();
        }
        // No room: as if nothing had been tried, then once more in a new chunk.
        for (auto it = undo.table.rbegin(); it != undo.table.rend(); ++it)
            save<std::uint32_t>(m_chunk, it->first, it->second);
        for (const std::string &name : undo.names)
            m_names.erase(name);
        for (const std::string &shape : undo.templates)
            m_templates.erase(shape);
        if (m_lastRecord == 0)
            return false;
        endChunk();
    }
    return false;
}

bool EvtxWriter::finish()
{
    if (m_finished)
        return m_file.good();
    m_finished = true;
    endChunk();
    std::string header(fileHeaderBytes, '\0');
    header.replace(0, 8, evtx::fileSignature);
    save<std::uint64_t>(header, 16, m_chunks ? m_chunks - 1 : 0);
    save<std::uint64_t>(header, 24, m_nextId);
    save<std::uint32_t>(header, 32, 128);
    save<std::uint16_t>(header, 36, 1);
    save<std::uint16_t>(header, 38, 3);
    save<std::uint16_t>(header, 40, fileHeaderBytes);
    save<std::uint16_t>(header, 42, static_cast<std::uint16_t>(m_chunks));
    save<std::uint32_t>(header, 124, crc32(std::string_view(header).substr(0, 120)));
    m_file.seekp(0);
    m_file.write(header.data(), static_cast<std::streamsize>(header.size()));
    m_file.flush();
    return m_file.good();
}

} // namespace sightglass::testing
