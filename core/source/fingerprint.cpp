// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/fingerprint.h"

#include "core/base/limits.h"
#include "core/base/sha256.h"

#include <algorithm>

namespace sightglass {

namespace {

constexpr std::size_t step = 256 * 1024;
/// MS-EVEN6 / libevtx "Windows XML Event Log": the first record lies behind the headers of file and chunk.
constexpr std::uint64_t evtxFirstRecord = 4096 + 512;

/// Hashes a range; false = stopped.
Result<bool> add(Sha256 &hash, const ByteSource &source, std::uint64_t offset, std::uint64_t length, Progress &progress)
{
    ByteWindow window;
    for (std::uint64_t done = 0; done < length;) {
        const auto part = source.read(offset + done, static_cast<std::size_t>(std::min<std::uint64_t>(step, length - done)), window);
        if (!part)
            return tl::unexpected(part.error());
        if (part->empty())
            return failure(ErrorCode::FileShrank, source.info().path, {}, offset + done);
        hash.add(*part);
        source.forget({offset + done, offset + done + part->size()});
        done += part->size();
        if (!progress.report(done))
            return false;
    }
    // A page that vanished under the mapping reads as zeros.
    if (source.intactSize() < offset + length)
        return failure(ErrorCode::FileShrank, source.info().path, {}, source.intactSize());
    return true;
}

} // namespace

Result<ContentHead> placeOfHead(const ByteSource &source)
{
    ContentHead head;
    head.length = std::min<std::uint64_t>(source.size(), limits::fingerprintBytes);
    if (source.size() < evtxFirstRecord + 8)
        return head;
    ByteWindow window;
    const auto magic = readFully(source, 0, 8, window);
    if (!magic)
        return tl::unexpected(magic.error());
    if (*magic != std::string_view("ElfFile\0", 8))
        return head;
    const auto record = readFully(source, evtxFirstRecord, 8, window);
    if (!record)
        return tl::unexpected(record.error());
    if (record->substr(0, 4) != std::string_view("**\0\0", 4))
        return head;
    std::uint64_t size = 0;
    for (std::size_t i = 0; i < 4; ++i)
        size |= std::uint64_t{static_cast<unsigned char>((*record)[4 + i])} << (8 * i);
    if (size < 24 || size > source.size() - evtxFirstRecord)
        return head;
    head.start = evtxFirstRecord;
    head.length = std::min<std::uint64_t>(size, limits::fingerprintBytes);
    return head;
}

Result<ContentHead> headOf(const ByteSource &source)
{
    auto head = placeOfHead(source);
    if (!head)
        return head;
    auto sha256 = rangeSha256(source, head->start, head->length);
    if (!sha256)
        return tl::unexpected(sha256.error());
    head->sha256 = std::move(*sha256);
    return head;
}

Result<std::string> rangeSha256(const ByteSource &source, std::uint64_t offset, std::uint64_t length)
{
    if (offset > source.size() || length > source.size() - offset)
        return failure(ErrorCode::FileShrank, source.info().path, {}, source.size());
    Sha256 hash;
    NoProgress progress;
    if (const auto done = add(hash, source, offset, length, progress); !done)
        return tl::unexpected(done.error());
    return hash.hex();
}

Result<std::optional<std::string>> wholeSha256(const ByteSource &source, Progress &progress)
{
    Sha256 hash;
    const auto done = add(hash, source, 0, source.size(), progress);
    if (!done)
        return tl::unexpected(done.error());
    return *done ? std::optional(hash.hex()) : std::nullopt;
}

} // namespace sightglass
