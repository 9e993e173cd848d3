// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace sightglass::bench {

/// What a program took.
struct Figures
{
    double wall = 0;      ///< Seconds; 0: it could not be run.
    double processor = 0; ///< Seconds, user and system.
    double megabytes = 0; ///< Most resident, mapped files included.
};

/// Runs \p command with its output thrown away, three times unless it takes long, on the first
/// \p processors processors. \return the best of each figure.
[[nodiscard]] Figures measure(const std::vector<std::string> &command, int processors);

/// Bytes of memory that the index of the log \p path takes for each event, dictionaries included; 0
/// where it cannot be read.
[[nodiscard]] double indexBytesPerEvent(const std::string &path);

} // namespace sightglass::bench
