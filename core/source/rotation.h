// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace sightglass {

/// Files of one folder that logrotate and the like made of one log.
struct RotationSet
{
    std::string path; ///< Of the log itself, "/var/log/syslog"; such a file need not exist.
    std::string name; ///< "syslog".
    std::vector<std::size_t> files; ///< Indexes into the given list, oldest first. Two at least.
};

/// Groups \p paths by the names of rotated logs: name, name.N (higher is older), name-YYYYMMDD and
/// name.YYYY-MM-DD, each also with .gz, .bz2, .xz, .zst or .lz4 behind. Looks at names only. Where two
/// files stand for the same part (syslog.1 and syslog.1.gz), the first takes it and the other stays
/// out. Sets in the order of their first file.
[[nodiscard]] std::vector<RotationSet> rotationSets(const std::vector<std::string> &paths);

/// What rotated files of one log have in common: \p path without what rotation and packing added.
[[nodiscard]] std::string rotationBase(const std::string &path);

} // namespace sightglass
