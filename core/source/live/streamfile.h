// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/source/bytesource.h"
#include "core/source/encoding.h"
#include "core/source/live/filecheckpoint.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace sightglass {

/// The file that holds what a followed stream read: the one that it was, or what rotation made of it. Value type.
struct StreamFile
{
    std::string path;
    std::shared_ptr<const ByteSource> source; ///< As openLog() gives it: unpacked, UTF-16 and UTF-32 decoded.
    TextEncoding encoding = TextEncoding::Bytes; ///< Of the file.
    std::uint64_t markBytes = 0;                 ///< Byte order mark of the file, which `source` is without.

    /// Where in `source` the byte \p place of the (unpacked) file lies: live places count that. nullopt: it is behind the end or
    /// inside a character. Reads all before it where the text was decoded. Errors: those of the source.
    [[nodiscard]] Result<std::optional<std::uint64_t>> offsetOf(std::uint64_t place) const;
};

/// Looks for it: where it was last, then beside it under names that begin alike, packed ones too, and in rotationFolders(). Told by its first bytes and by
/// those in front of the position that was stored last, as FileTail does. Reads files: for workers. Errors: FileNotFound. A null
/// source: stopped.
[[nodiscard]] Result<StreamFile> findStreamFile(const FileCheckpoint &point, Progress &progress);

} // namespace sightglass
