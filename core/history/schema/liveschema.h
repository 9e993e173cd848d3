// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/database.h"

namespace sightglass {

/// Followed sources, how far they were read, and the events of them that are kept.
extern const Migration liveSchema;

} // namespace sightglass
