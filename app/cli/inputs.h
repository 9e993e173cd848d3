// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/source/bytesource.h"

#include <QStringList>

#include <memory>
#include <string>
#include <vector>

namespace sightglass::cli {

/// One thing to read, named as the user gave it.
struct Input
{
    std::string name;
    std::optional<Error> error; ///< Where it is known at once that it cannot be read.
};

/// Files as they are, folders as the files below them (sorted, "FOLDER/sub/file"), "-" as standard
/// input.
[[nodiscard]] std::vector<Input> expandInputs(const QStringList &arguments);
[[nodiscard]] Result<std::shared_ptr<const ByteSource>> openInput(const Input &input);

/// One line on standard error, "sightglass-cli: …".
void complain(const QString &text);

} // namespace sightglass::cli
