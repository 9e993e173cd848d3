// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace sightglass::evtx {

/// CRC-32 of ISO 3309 (polynomial 0xEDB88320), as EVTX headers use it. \p crc continues a sum. Uses
/// carry-less multiplication where the processor has it (found out at run time), else tables.
[[nodiscard]] std::uint32_t crc32(std::string_view bytes, std::uint32_t crc = 0);
/// The same with tables alone, for tests and comparison.
[[nodiscard]] std::uint32_t crc32ByTables(std::string_view bytes, std::uint32_t crc = 0);

} // namespace sightglass::evtx
