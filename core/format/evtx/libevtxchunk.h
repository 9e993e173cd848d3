// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/evtx/chunk.h"

#include <memory>
#include <unordered_map>
#include <optional>
#include <string>
#include <string_view>

namespace sightglass::evtx {

/// Reads the records of one chunk through libevtx. The chunk is copied behind a file header of our
/// own, with what the walk found broken mended (signature, bounds, checksums) and unallocated space
/// zeroed, so that one bad chunk or record costs only itself. One thread.
class LibevtxChunk
{
public:
    /// \p chunk: up to 64 KiB; \p walk: what walkChunk() said of it.
    LibevtxChunk(std::string_view chunk, const ChunkWalk &walk);
    ~LibevtxChunk();
    LibevtxChunk(const LibevtxChunk &) = delete;
    LibevtxChunk &operator=(const LibevtxChunk &) = delete;

    /// False when libevtx refuses the chunk as a whole; error() says why.
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const std::string &error() const { return m_error; }
    /// The record at \p offset of the chunk as XML (UTF-8, namespace as Windows writes it); nullopt
    /// where libevtx cannot make it: error() says why.
    [[nodiscard]] std::optional<std::string> xml(std::uint32_t offset);

private:
    struct Handles;
    std::unique_ptr<Handles> m_handles;
    std::string m_bytes; // file header + chunk; libevtx reads from here
    std::string m_error;
    std::unordered_map<std::uint32_t, std::string> m_unsound; // offset, why libevtx is not given it
    bool m_open = false;
};

} // namespace sightglass::evtx
