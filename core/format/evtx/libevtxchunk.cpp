// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/libevtxchunk.h"

#include "core/base/limits.h"
#include "core/format/evtx/binxmlcheck.h"

#include <libbfio.h>
#include <libevtx.h>

#include <algorithm>
#include <unordered_map>

namespace sightglass::evtx {

namespace {

/// First line of libevtx's back trace, which is the most precise one; frees the error.
std::string textOf(libevtx_error_t *&error)
{
    char buffer[512] = {};
    if (error && libevtx_error_sprint(error, buffer, sizeof buffer) < 0)
        buffer[0] = 0;
    libevtx_error_free(&error);
    return buffer;
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == ':'
           || c == '-' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
}

/// True where what follows a quotation mark shows that it ended an attribute's value.
bool endsValue(std::string_view behind)
{
    if (behind.substr(0, 1) == ">" || behind.substr(0, 2) == "/>")
        return true;
    if (behind.empty() || behind[0] != ' ')
        return false;
    std::size_t i = 1;
    while (i < behind.size() && isNameCharacter(behind[i]))
        ++i;
    return i > 1 && behind.substr(i, 2) == "=\"";
}

/// libevtx writes attribute values as they are; well-formed XML has & < > " in them escaped.
std::string mendAttributes(std::string_view xml)
{
    std::string out;
    out.reserve(xml.size() + 64);
    std::size_t at = 0;
    while (at < xml.size()) {
        const std::size_t tag = std::min(xml.find('<', at), xml.size());
        out.append(xml.substr(at, tag - at));
        at = tag;
        // Name of the tag.
        std::size_t i = std::min(at + 1, xml.size());
        while (i < xml.size() && isNameCharacter(xml[i]))
            ++i;
        out.append(xml.substr(at, i - at));
        const bool startTag = i > at + 1;
        at = i;
        while (startTag && at < xml.size() && xml[at] == ' ') {
            const std::size_t equals = xml.find("=\"", at);
            if (equals == std::string_view::npos)
                break;
            const std::size_t begin = equals + 2;
            std::size_t end = xml.find('"', begin);
            while (end != std::string_view::npos && !endsValue(xml.substr(end + 1)))
                end = xml.find('"', end + 1);
            if (end == std::string_view::npos)
                break;
            out.append(xml.substr(at, begin - at));
            for (const char c : xml.substr(begin, end - begin)) {
                switch (c) {
                case '&': out += "&amp;"; break;
                case '<': out += "&lt;"; break;
                case '>': out += "&gt;"; break;
                case '"': out += "&quot;"; break;
                default: out += c;
                }
            }
            out += '"';
            at = end + 1;
        }
    }
    return out;
}

} // namespace

struct LibevtxChunk::Handles
{
    libbfio_handle_t *io = nullptr;
    libevtx_file_t *file = nullptr;
    std::unordered_map<std::uint32_t, int> indexByOffset;

    ~Handles()
    {
        if (file) {
            libevtx_file_close(file, nullptr);
            libevtx_file_free(&file, nullptr);
        }
        if (io)
            libbfio_handle_free(&io, nullptr);
    }
};

LibevtxChunk::LibevtxChunk(std::string_view chunk, const ChunkWalk &walk)
    : m_handles(std::make_unique<Handles>())
{
    // File header: one chunk, clean.
    m_bytes.assign(fileHeaderBytes + chunkBytes, '\0');
    m_bytes.replace(0, 8, fileSignature);
    save<std::uint64_t>(m_bytes, 24, walk.records.size() + 1);
    save<std::uint32_t>(m_bytes, 32, 128);
    save<std::uint16_t>(m_bytes, 36, 1);
    save<std::uint16_t>(m_bytes, 38, 3);
    save<std::uint16_t>(m_bytes, 40, fileHeaderBytes);
    save<std::uint16_t>(m_bytes, 42, 1);
    save<std::uint32_t>(m_bytes, 124, crc32(std::string_view(m_bytes).substr(0, 120)));

    std::string copy(chunk.substr(0, walk.end));
    copy.resize(chunkBytes, '\0'); // no unallocated space, so no recovery
    copy.replace(0, 8, chunkSignature);
    // Gaps between good records become records of their own, so that libevtx steps over them.
    BinXmlCheck check(chunk.substr(0, walk.end));
    for (const RecordSpan &record : walk.records) {
        if (std::string fault = check.fault(record); !fault.empty())
            m_unsound.emplace(record.offset, std::move(fault));
    }
    std::vector<const RecordSpan *> sequence;
    std::uint32_t at = chunkHeaderBytes;
    std::uint32_t lastRecord = chunkHeaderBytes;
    for (const RecordSpan &record : walk.records) {
        if (const std::uint32_t gap = record.offset - at; gap >= smallestRecord) {
            copy.replace(at, 4, recordSignature);
            save<std::uint32_t>(copy, at + 4, gap);
            save<std::uint32_t>(copy, at + gap - 4, gap);
            sequence.push_back(nullptr);
            save<std::uint64_t>(copy, at + 8, sequence.size());
        } else if (gap > 0 && lastRecord < at) {
            const std::uint32_t size = record.offset - lastRecord;
            save<std::uint32_t>(copy, lastRecord + 4, size);
            save<std::uint32_t>(copy, record.offset - 4, size);
        }
        sequence.push_back(&record);
        save<std::uint64_t>(copy, record.offset + 8, sequence.size());
        lastRecord = record.offset;
        at = record.offset + record.size;
    }
    // Identifiers count from 1: they tell whether a record is the one meant (get_offset answers 0).
    constexpr std::uint64_t firstId = 1;
    const std::uint64_t lastId = sequence.size();
    save<std::uint64_t>(copy, 8, firstId);
    save<std::uint64_t>(copy, 16, lastId);
    save<std::uint64_t>(copy, 24, firstId);
    save<std::uint64_t>(copy, 32, lastId);
    save<std::uint32_t>(copy, 40, 128);
    save<std::uint32_t>(copy, 44, lastRecord);
    save<std::uint32_t>(copy, 48, walk.end);
    save<std::uint32_t>(copy, 52, crc32(std::string_view(copy).substr(chunkHeaderBytes, walk.end - chunkHeaderBytes)));
    save<std::uint32_t>(copy, 124,
                        crc32(std::string_view(copy).substr(128, 384), crc32(std::string_view(copy).substr(0, 120))));
    m_bytes.replace(fileHeaderBytes, chunkBytes, copy);

    libevtx_error_t *error = nullptr;
    libbfio_error_t *ioError = nullptr;
    if (libbfio_memory_range_initialize(&m_handles->io, &ioError) != 1
        || libbfio_memory_range_set(m_handles->io, reinterpret_cast<std::uint8_t *>(m_bytes.data()),
                                    m_bytes.size(), &ioError) != 1) {
        libbfio_error_free(&ioError);
        m_error = "libbfio: no memory range";
        return;
    }
    if (libevtx_file_initialize(&m_handles->file, &error) != 1
        || libevtx_file_open_file_io_handle(m_handles->file, m_handles->io, LIBEVTX_OPEN_READ, &error) != 1) {
        m_error = textOf(error);
        return;
    }
    int count = 0;
    if (libevtx_file_get_number_of_records(m_handles->file, &count, &error) != 1) {
        m_error = textOf(error);
        return;
    }
    // Records are asked for one by one: to list one is to read it, and unsound ones must not be read.
    for (std::size_t i = 0; i < sequence.size() && i < static_cast<std::size_t>(count); ++i) {
        if (sequence[i])
            m_handles->indexByOffset.emplace(sequence[i]->offset, static_cast<int>(i));
    }
    m_open = true;
}

LibevtxChunk::~LibevtxChunk() = default;

std::optional<std::string> LibevtxChunk::xml(std::uint32_t offset)
{
    if (const auto unsound = m_unsound.find(offset); unsound != m_unsound.end()) {
        m_error = unsound->second;
        return std::nullopt;
    }
    const auto found = m_handles->indexByOffset.find(offset);
    if (!m_open || found == m_handles->indexByOffset.end()) {
        if (m_open)
            m_error = "libevtx does not list the record";
        return std::nullopt;
    }
    libevtx_error_t *error = nullptr;
    libevtx_record_t *record = nullptr;
    std::optional<std::string> result;
    std::size_t size = 0;
    std::uint64_t id = 0;
    if (libevtx_file_get_record_by_index(m_handles->file, found->second, &record, &error) == 1
        && libevtx_record_get_identifier(record, &id, &error) == 1 && id == static_cast<std::uint64_t>(found->second) + 1
        && libevtx_record_get_utf8_xml_string_size(record, &size, &error) == 1 && size > 1
        && size <= limits::recordXmlBytes) {
        std::string text(size, '\0');
        if (libevtx_record_get_utf8_xml_string(record, reinterpret_cast<std::uint8_t *>(text.data()),
                                               size, &error) == 1) {
            text.resize(size - 1); // without its final NUL
            result = mendAttributes(text);
        }
    }
    if (!result) {
        m_error = textOf(error);
        if (m_error.empty())
            m_error = size > limits::recordXmlBytes ? "XML larger than limit recordXmlBytes" : "no XML";
    }
    libevtx_record_free(&record, nullptr);
    return result;
}

} // namespace sightglass::evtx
