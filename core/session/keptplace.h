// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QString>

#include <string>

namespace sightglass {

/// The path of a log as the history keeps it: absolute, the bytes of the file system.
[[nodiscard]] std::string keptPath(const QString &path);
/// The file on the disk that a log lies in: "/a/b.zip/c.log" is in /a/b.zip. Empty where there is none. Looks at the disk: for workers.
[[nodiscard]] QString fileOnDisk(const QString &path);
/// When that file changed last, to the millisecond, as analyses keep it; none() where there is none. Looks at the disk.
[[nodiscard]] Timestamp changedOnDisk(const std::string &path);

} // namespace sightglass
