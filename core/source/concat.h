// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/source/bytesource.h"

#include <memory>
#include <string>
#include <vector>

namespace sightglass {

/// Several texts one after the other, as one source. Offsets run through; a part that does not end
/// in a line feed gets one, and the byte order mark of a further part is left out, so that the lines
/// are those of the parts. Keeps the parts.
class ConcatSource final : public ByteSource
{
public:
    using Parts = std::vector<std::shared_ptr<const ByteSource>>;
    /// \p parts: oldest first. Modified is that of the last one; the first damage of a part is that
    /// of the whole. Errors: those of the parts.
    [[nodiscard]] static Result<std::shared_ptr<const ByteSource>> join(Parts parts, const std::string &path,
                                                                        const std::string &name);

    [[nodiscard]] const SourceInfo &info() const override { return m_info; }
    [[nodiscard]] Result<std::string_view> read(std::uint64_t offset, std::size_t length,
                                                ByteWindow &window) const override;
    [[nodiscard]] std::uint64_t intactSize() const override;

private:
    struct Part
    {
        std::shared_ptr<const ByteSource> source;
        std::uint64_t begin = 0; ///< Here.
        std::uint64_t skip = 0;  ///< Bytes of the part that are left out at its beginning.
        std::uint64_t size = 0;  ///< Bytes of the part that are here, without a line feed put behind.
    };
    std::vector<Part> m_parts;
    SourceInfo m_info;
};

/// Opens the files of a rotation set (compressed ones unpacked) and joins them. A null pointer:
/// stopped. Progress is in bytes of the files as they lie on the disk. Errors: as openLog; Binary
/// where a part is an archive.
[[nodiscard]] Result<std::shared_ptr<const ByteSource>> openJoined(
    const std::vector<std::string> &files, const std::string &path, const std::string &name, Progress &progress);

} // namespace sightglass
