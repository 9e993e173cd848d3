// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>

namespace sightglass {

/// Makes a read-only file mapping survive truncation of the file by somebody else. Without it, a
/// touch of a vanished page ends the process in SIGBUS. The guard's handler puts zero pages under
/// the rest of the mapping and notes the offset; other SIGBUS go to the handler that was there
/// before. Lock-free; up to `slots` mappings at once. POSIX only; elsewhere a mapped file cannot be
/// truncated.
class MappingGuard
{
public:
    static constexpr std::size_t slots = 4096;

    MappingGuard(const char *data, std::size_t length);
    ~MappingGuard();
    MappingGuard(const MappingGuard &) = delete;
    MappingGuard &operator=(const MappingGuard &) = delete;

    /// False when no slot was free: do not map then.
    [[nodiscard]] bool isActive() const { return m_slot >= 0; }
    /// First byte that was found missing, or SIZE_MAX.
    [[nodiscard]] std::size_t faultOffset() const;

private:
    int m_slot = -1;
};

} // namespace sightglass
