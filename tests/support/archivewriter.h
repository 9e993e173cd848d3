// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sightglass::testing {

/// One file of an archive that a test makes.
struct PackedMember
{
    std::string name;
    std::string bytes;
    std::int64_t modified = 1'700'000'000; ///< Seconds since 1970.
};

/// \p bytes as one stream of "gzip", "bzip2", "xz", "zstd" or "lz4"; empty where libarchive cannot.
[[nodiscard]] std::string packStream(std::string_view filter, std::string_view bytes);
/// An archive of "zip", "tar" or "7z"; \p password encrypts a zip; \p stored leaves a zip
/// uncompressed. Empty where libarchive cannot.
[[nodiscard]] std::string packArchive(std::string_view format, const std::vector<PackedMember> &members,
                                      const std::string &password = {}, bool stored = false);

} // namespace sightglass::testing
