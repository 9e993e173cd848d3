// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sightglass {

/// What is known of a source when it is opened.
struct SourceInfo
{
    std::string path;     ///< As it was given; of a member: "outer.zip/logs/app.log".
    /// Last part of the path, for detection: of app.log.gz "app.log".
    std::string name;
    std::uint64_t size = 0;
    Timestamp modified;   ///< Last change; gives RFC 3164 lines their year.
    std::uint64_t device = 0; ///< With inode: identity of the file.
    std::uint64_t inode = 0;
    /// "UTF-16LE", "UTF-32BE" … where the bytes were decoded to UTF-8; offsets are of the decoded
    /// text then. Empty = the bytes are the file's own.
    std::string encoding;
    /// Why the source ends before its time: a compressed file was cut off or damaged. The offset is
    /// a byte of the compressed file. What was read before it is here.
    std::optional<Error> damage;
};

/// Memory that a source may use to hand out bytes it has to copy. One per reading thread; a view
/// from ByteSource::read is valid until the window is used again or destroyed.
class ByteWindow
{
public:
    [[nodiscard]] char *reserve(std::size_t bytes)
    {
        if (m_buffer.size() < bytes)
            m_buffer.resize(bytes);
        return m_buffer.data();
    }

private:
    std::vector<char> m_buffer;
};

/// Bytes with offsets; looks at no content. The size is that of the moment of opening: what is
/// appended later is not seen, what is cut off later is an Error FileShrank at the first missing
/// byte. All functions may be called from several threads at once, each with its own window.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    [[nodiscard]] virtual const SourceInfo &info() const = 0;
    [[nodiscard]] std::uint64_t size() const { return info().size; }
    /// Up to \p length bytes at \p offset; fewer only where the source has no more at once (never
    /// none before its end: call again for the rest). Error offsets are bytes of the source.
    [[nodiscard]] virtual Result<std::string_view> read(std::uint64_t offset, std::size_t length,
                                                        ByteWindow &window) const = 0;
    /// As read(), for a few bytes here and there: without bringing a mapped file into memory.
    [[nodiscard]] virtual Result<std::string_view> peek(std::uint64_t offset, std::size_t length, ByteWindow &window) const
    {
        return read(offset, length, window);
    }
    /// Nobody is likely to read \p range soon: memory that shows it may be given back. Views into it
    /// stay valid.
    virtual void forget(ByteRange) const {}
    /// How many bytes, from the start, are still there. A mapped page that vanished while it was
    /// read gives zeros, so readers ask this after they have looked at a view.
    [[nodiscard]] virtual std::uint64_t intactSize() const = 0;
};

/// read() until all of [offset, offset + length) that the source has is in one view.
[[nodiscard]] Result<std::string_view> readFully(const ByteSource &source, std::uint64_t offset,
                                                 std::size_t length, ByteWindow &window);

/// Bytes in memory, for tests, fuzzers and single chunks.
class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(std::string bytes, std::string name = "memory", Timestamp modified = {});
    [[nodiscard]] const SourceInfo &info() const override { return m_info; }
    [[nodiscard]] Result<std::string_view> read(std::uint64_t offset, std::size_t length,
                                                ByteWindow &window) const override;
    [[nodiscard]] std::uint64_t intactSize() const override { return m_info.size; }

private:
    std::string m_bytes;
    SourceInfo m_info;
};

} // namespace sightglass
