// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <fstream>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace sightglass::testing {

/// A typed BinXML value ([MS-EVEN6] 2.2.12, libevtx format documentation "Value types"): type code
/// and little-endian bytes.
struct EvtxValue
{
    std::uint8_t type = 0;
    std::string bytes;

    static EvtxValue text(const std::string &utf8); ///< UnicodeString
    static EvtxValue u8(std::uint8_t v);
    static EvtxValue u16(std::uint16_t v);
    static EvtxValue u32(std::uint32_t v);
    static EvtxValue u64(std::uint64_t v);
    static EvtxValue hex32(std::uint32_t v);
    static EvtxValue hex64(std::uint64_t v);
    static EvtxValue fileTime(std::uint64_t v);
    static EvtxValue boolean(bool v);
    static EvtxValue guid(const std::string &braced); ///< "{5770385F-C22A-43E0-BF4C-06F5698FFBD9}"
    static EvtxValue sid(const std::string &text);    ///< "S-1-5-18"
};

/// What one record says. Times in 100 ns since 1601 (FILETIME).
struct EvtxEvent
{
    std::string provider = "Sightglass-Test";
    std::string providerGuid;  ///< Braced; empty = none.
    std::uint16_t eventId = 1;
    std::optional<std::uint16_t> qualifiers;
    std::uint8_t version = 0;
    std::uint8_t level = 4;
    std::uint16_t task = 0;
    std::uint8_t opcode = 0;
    std::uint64_t keywords = 0x8000'0000'0000'0000ull;
    std::uint64_t time = 0;
    std::uint32_t processId = 4;
    std::uint32_t threadId = 8;
    std::string channel = "Application";
    std::string computer = "workstation-1";
    std::string userSid;       ///< Empty = none.
    std::vector<std::pair<std::string, EvtxValue>> data; ///< EventData; an empty name gives an unnamed Data.
};

/// Writes valid `.evtx` files of any size: header, 64 KiB chunks with string and template tables and
/// right checksums, records whose BinXML uses one template per shape and chunk, as Windows does.
/// Streams to the disk. One thread. Source: [MS-EVEN6] BinXML and libevtx's format documentation.
class EvtxWriter
{
public:
    explicit EvtxWriter(const std::string &path);
    ~EvtxWriter();
    EvtxWriter(const EvtxWriter &) = delete;
    EvtxWriter &operator=(const EvtxWriter &) = delete;

    /// False when the record is larger than a chunk holds, or writing failed.
    bool add(const EvtxEvent &event);
    /// Writes the last chunk and the header. \return false when writing failed.
    bool finish();
    [[nodiscard]] std::uint64_t records() const { return m_nextId - 1; }

private:
    class Binary;
    struct Undo
    {
        std::vector<std::pair<std::size_t, std::uint32_t>> table; // position in m_chunk, old value
        std::vector<std::string> names;
        std::vector<std::string> templates;
    };

    void beginChunk();
    void endChunk();
    std::string binXml(const EvtxEvent &event, std::uint32_t at, Undo &undo);
    void writeTemplate(Binary &out, const EvtxEvent &event, Undo &undo);
    void writeName(Binary &out, const std::string &name, Undo &undo);
    void openElement(Binary &out, const std::string &name, bool attributes, Undo &undo);
    void setTable(std::size_t position, std::uint32_t value, Undo &undo);

    std::fstream m_file;
    std::string m_chunk;
    std::uint32_t m_free = 0;       // first free byte of the chunk
    std::uint32_t m_lastRecord = 0;
    std::uint64_t m_firstId = 1;    // of the chunk
    std::uint64_t m_nextId = 1;
    std::uint64_t m_chunks = 0;
    std::unordered_map<std::string, std::uint32_t> m_names;
    std::unordered_map<std::string, std::uint32_t> m_templates;
    std::vector<std::size_t> m_sizeFields; // of open elements
    bool m_finished = false;
};

} // namespace sightglass::testing
