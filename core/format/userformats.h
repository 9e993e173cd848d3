// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace sightglass {

/// What the format files of a folder gave.
struct UserFormats
{
    std::vector<std::string> ids;     ///< Of the formats that were added.
    std::vector<Error> errors;        ///< BadFormatFile, or why a file could not be read.
    std::vector<std::string> remarks; ///< Keys of lnav files that are not honoured, a sentence each.
};

/// Adds the formats of all `*.json` files in \p folder: our own kind (docs/formats.md) and lnav's.
/// A folder that is not there is empty. Blocks: not for the GUI thread.
[[nodiscard]] UserFormats loadFormatFolder(const std::string &folder);

/// `formats` in the user's configuration directory (XDG_CONFIG_HOME/sightglass, %APPDATA%).
[[nodiscard]] std::string userFormatFolder();

/// Loads userFormatFolder() once in the life of the program, whoever asks first. Blocks. Any thread.
[[nodiscard]] const UserFormats &userFormats();

/// Puts \p json, a definition of our own kind, into userFormatFolder() as `<id>.json` and adds it.
/// Errors: BadFormatFile, WriteFailed. Blocks.
[[nodiscard]] Result<std::string> saveUserFormat(const std::string &json);

} // namespace sightglass
