// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/evtx/eventtexts.h"

#include <memory>

namespace sightglass {

/// The texts of the providers that are registered on this computer, by Windows' own functions; null on
/// other systems. What it gives may be used on any thread.
[[nodiscard]] std::shared_ptr<const evtx::EventTexts> windowsTexts();

} // namespace sightglass
