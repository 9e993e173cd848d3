// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/source/bytesource.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace sightglass {

/// What a log is known by, wherever it lies and however it is packed: some bytes near its beginning
/// that stay as they are while it grows. Of a Windows event log these are of its first record, since
/// the headers of file and chunk change with each event that is added. Value type.
struct ContentHead
{
    std::uint64_t start = 0;  ///< First byte that is hashed.
    std::uint64_t length = 0; ///< Bytes that are hashed: limits::fingerprintBytes, or what there was.
    std::string sha256;       ///< Lower-case hexadecimal digits.
    friend auto operator<=>(const ContentHead &, const ContentHead &) = default;
};

/// Where the head of a source lies; `sha256` stays empty. `length` is 0 for an empty source.
[[nodiscard]] Result<ContentHead> placeOfHead(const ByteSource &source);
/// The head as it is now.
[[nodiscard]] Result<ContentHead> headOf(const ByteSource &source);

/// SHA-256 of \p length bytes at \p offset (FIPS 180-4), as hexadecimal digits. Error FileShrank where
/// the source has fewer.
[[nodiscard]] Result<std::string> rangeSha256(const ByteSource &source, std::uint64_t offset, std::uint64_t length);

/// SHA-256 of all bytes of the source, as `sha256sum` prints it. nullopt = cancelled.
[[nodiscard]] Result<std::optional<std::string>> wholeSha256(const ByteSource &source, Progress &progress);

} // namespace sightglass
