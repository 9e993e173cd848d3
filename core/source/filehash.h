// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/source/bytesource.h"

#include <map>
#include <optional>
#include <string>
#include <tuple>

namespace sightglass {

struct FileHash
{
    std::string sha256; ///< Empty: there is no such file, or not as it was any more.
    bool ofLog = false; ///< Of the very bytes of the log: it is not packed, and no text of another encoding.
};

/// SHA-256 of the files that logs were read from, as `sha256sum FILE` prints it: of a packed log that of the packed file, of a
/// member that of its archive, which is hashed once for all its members. Several files that are read as one have that of
/// what they hold together. One thread; blocks as long as reading the file takes.
class FileHashes
{
public:
    /// \p read was read from \p path, which (a packed one) had changed last at \p modified. Of a file that has grown since: of the
    /// bytes that were read. nullopt = stopped.
    [[nodiscard]] Result<std::optional<FileHash>> of(const ByteSource &read, const std::string &path, Timestamp modified, Progress &progress);

private:
    using Known = std::tuple<std::string, std::uint64_t, Timestamp>; ///< Path, size, last change.
    std::map<Known, std::string> m_known;
};

} // namespace sightglass
