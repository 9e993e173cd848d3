// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/evtx/chunk.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sightglass::evtx {

/// Walks the BinXML of a record by its grammar ([MS-EVEN6] 2.2.12) and sees to it that every token,
/// name, template and value lies where it may, before libevtx is given the record: libevtx 20181227
/// reads past the end of hostile ones. Template definitions are walked once a chunk. One thread; the
/// chunk must outlive it.
class BinXmlCheck
{
public:
    /// \p chunk: 64 KiB or the part of it that may be referred to.
    explicit BinXmlCheck(std::string_view chunk) : m_chunk(chunk) {}

    /// Empty when the record is sound, else what is wrong and where (bytes of the chunk).
    [[nodiscard]] std::string fault(const RecordSpan &record);

private:
    struct Definition
    {
        bool sound = false;
        bool underWay = false;       ///< Being walked: a reference to it now is a loop.
        std::uint32_t end = 0;       ///< First byte behind it.
        std::uint32_t slots = 0;     ///< Highest substitution it uses, plus one.
    };
    struct Cursor
    {
        std::uint32_t at;
        std::uint32_t end;
        bool inTemplate;
        std::uint32_t slots = 0;
    };
    bool bad(const char *what, std::uint32_t at);
    bool fragment(Cursor &c, int depth);
    bool element(Cursor &c, int depth);
    bool attributes(Cursor &c);
    bool text(Cursor &c);
    bool name(Cursor &c);
    bool templateInstance(Cursor &c, int depth);
    const Definition *definition(std::uint32_t offset, int depth);
    [[nodiscard]] std::uint8_t token(const Cursor &c) const;

    std::string_view m_chunk;
    std::unordered_map<std::uint32_t, Definition> m_definitions;
    std::string m_fault;
};

} // namespace sightglass::evtx
