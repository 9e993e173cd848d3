// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace sightglass {

/// Folders besides \p folder, that of a log, which rotation may move its old files to: those right below it, and what `olddir` of
/// logrotate's configuration says (\p etc: where that lies). Links are not followed; at most 256. Looks at the disk: for workers.
[[nodiscard]] std::vector<std::string> rotationFolders(const std::string &folder, const std::string &etc = "/etc");

} // namespace sightglass
