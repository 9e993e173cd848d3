// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <string>

namespace sightglass {

/// Holds a file so that no other process, and nobody else in this one, holds it too. The system lets go of it when
/// the process ends, however it ends. The file stays, empty.
class FileLock
{
public:
    /// Errors: Locked, WriteFailed.
    [[nodiscard]] static Result<std::unique_ptr<FileLock>> take(const std::string &path);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    explicit FileLock(std::intptr_t handle) : m_handle(handle) {}
    std::intptr_t m_handle;
};

} // namespace sightglass
