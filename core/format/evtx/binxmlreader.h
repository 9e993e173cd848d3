// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/evtx/namecache.h"
#include "core/format/evtx/program.h"

#include <string_view>
#include <vector>

namespace sightglass::evtx {

/// Turns BinXML tokens into a Program ([MS-EVEN6] 2.2.12). Sizes that elements and attribute lists
/// declare are not needed and not trusted; every read is bounded by the chunk and by limits. Keeps its
/// memory from fragment to fragment. One thread.
class BinXmlReader
{
public:
    explicit BinXmlReader(NameCache &names) : m_names(names) {}
    void attach(std::string_view chunk) { m_chunk = chunk; }

    /// Reads [\p begin, \p end) of the chunk up to an end-of-stream token or the end.
    /// \p inTemplate: elements carry a dependency id of two bytes, and substitutions may stand in it.
    /// \return false with fault() when the grammar is broken; \p program is then of no use.
    [[nodiscard]] bool read(std::uint32_t begin, std::uint32_t end, bool inTemplate, Program &program);
    /// What is wrong, and the byte of the chunk.
    [[nodiscard]] const char *fault() const { return m_fault; }
    [[nodiscard]] std::uint32_t faultAt() const { return m_faultAt; }

    /// First byte behind the template instance at \p at, or 0 when it does not fit before \p end.
    [[nodiscard]] std::uint32_t instanceEnd(std::uint32_t at, std::uint32_t end) const;

private:
    bool bad(const char *what, std::uint32_t at)
    {
        m_fault = what;
        m_faultAt = at;
        return false;
    }
    bool name(std::uint32_t &at, std::uint32_t end, std::uint32_t &id);
    bool piece(std::uint32_t &at, std::uint32_t end, bool inTemplate, Program &program);

    NameCache &m_names;
    std::string_view m_chunk;
    std::vector<std::uint32_t> m_open; // indices of open elements
    const char *m_fault = "";
    std::uint32_t m_faultAt = 0;
};

} // namespace sightglass::evtx
