// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sightglass::cli {

/// Words that shells offer (installer/linux/completions): \p what is `commands`, `options`, `formats` (of exports) or
/// `logformats`. Commands and options are read out of \p usage, the text of --help, so that they agree with it. Empty for
/// anything else.
[[nodiscard]] std::vector<std::string> completions(std::string_view what, std::string_view usage);

} // namespace sightglass::cli
