// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace sightglass {

[[nodiscard]] bool isFolder(const std::string &path);
/// The file on the disk that a log lies in: "/a/b.zip/c.log" is in /a/b.zip. Empty where there is none. Looks at the disk.
[[nodiscard]] std::string fileOnDisk(std::string path);
/// The regular files below a folder, recursively, sorted by path, links to folders not followed (no
/// loops), sub-folders that may not be read left out. Errors: PermissionDenied and FileNotFound of
/// the folder itself, LimitExceeded past limits::filesPerFolder. Blocks: call it in a job.
[[nodiscard]] Result<std::vector<std::string>> filesBelow(const std::string &folder);

} // namespace sightglass
