// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/format.h"

#include <string>

namespace sightglass::testing {

/// A made-up log of a format, some hundred records of many kinds; the same on each call. Empty for
/// EVTX (EvtxWriter) and for a format that nobody has written one for: add it there.
[[nodiscard]] std::string sampleText(const Format &format, int records = 300);

} // namespace sightglass::testing
