// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/source/bytesource.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sightglass::cli {

/// One thing to read, named as the user gave it.
struct Input
{
    std::string name;
    std::optional<Error> error; ///< Where it is known at once that it cannot be read.
    std::vector<std::string> parts; ///< Files that are joined, oldest first; none = `name` is the file.
};

/// Files as they are, folders as the files below them (sorted, "FOLDER/sub/file"), "-" as standard
/// input. \p join: rotated files of one log become one input in place of the first of them.
[[nodiscard]] std::vector<Input> expandInputs(const QStringList &arguments, bool join = false);
/// Opens an input and hands each log in it to \p use: a plain file as it is, of a compressed file what
/// it holds, of an archive member by member ("outer.zip/logs/app.log"). Members are unpacked one at a
/// time, when their turn comes.
using OpenedLog = Result<std::shared_ptr<const ByteSource>>;
void forEachLog(const Input &input, const std::function<void(const std::string &name, const OpenedLog &log)> &use);

/// One line on standard error, "sightglass-cli: …".
void complain(const QString &text);

} // namespace sightglass::cli
