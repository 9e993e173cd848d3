// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/live/interrupt.h"

#include <memory>
#include <string>
#include <vector>

namespace sightglass {

/// Tells that something happened in folders. The seam between FileTail and the system: inotify on Linux,
/// ReadDirectoryChangesW on Windows, nothing at all (a watch that only waits) where the system has no more
/// to give, or in tests. One thread.
class FolderWatch
{
public:
    struct Event
    {
        std::string folder; ///< As it was given to add().
        std::string name;   ///< Of the file in it; empty = anything may have happened there.
        bool names = false; ///< A name came, went or changed hands; false: bytes or attributes changed.
    };
    virtual ~FolderWatch() = default;
    /// False where it cannot be watched (not there, no permission, no watches left): look by the clock then.
    virtual bool add(const std::string &folder) = 0;
    virtual void remove(const std::string &folder) = 0;
    /// Appends what happened; waits for it up to \p milliseconds or until \p interrupt is raised. One event with
    /// an empty folder: events were lost, look everywhere.
    virtual void wait(int milliseconds, LiveInterrupt &interrupt, std::vector<Event> &events) = 0;

    /// The system's own.
    [[nodiscard]] static std::unique_ptr<FolderWatch> create();
    /// One that sees nothing, as on a network drive.
    [[nodiscard]] static std::unique_ptr<FolderWatch> blind();
};

} // namespace sightglass
