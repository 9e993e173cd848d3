// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/bytesource.h"

#include <atomic>
#include <optional>

namespace sightglass::testing {

/// A ByteSource over another one that misbehaves in chosen ways: short reads, an I/O error at a
/// byte, a file that is cut off while it is read. For tests.
class FaultySource final : public ByteSource
{
public:
    explicit FaultySource(std::shared_ptr<const ByteSource> inner) : m_inner(std::move(inner)) {}

    /// No read gives more than \p bytes.
    void setShortReads(std::size_t bytes) { m_mostBytes = bytes; }
    /// Reads that reach \p offset fail with ReadFailed.
    void setErrorAt(std::uint64_t offset) { m_errorAt = offset; }
    /// From the \p reads-th read on, the source ends at \p offset.
    void setShrink(std::uint64_t offset, std::uint64_t reads = 0)
    {
        m_shrinkTo = offset;
        m_shrinkAfter = reads;
    }
    [[nodiscard]] std::uint64_t reads() const { return m_reads; }

    [[nodiscard]] const SourceInfo &info() const override { return m_inner->info(); }
    [[nodiscard]] Result<std::string_view> read(std::uint64_t offset, std::size_t length, ByteWindow &window) const override;
    [[nodiscard]] std::uint64_t intactSize() const override;

private:
    std::shared_ptr<const ByteSource> m_inner;
    std::size_t m_mostBytes = SIZE_MAX;
    std::optional<std::uint64_t> m_errorAt;
    std::optional<std::uint64_t> m_shrinkTo;
    std::uint64_t m_shrinkAfter = 0;
    mutable std::atomic<std::uint64_t> m_reads{0};
};

} // namespace sightglass::testing
