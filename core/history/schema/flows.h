// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/database.h"

namespace sightglass {

/// The step of the schema with threats, transfers and findings.
extern const Migration flowSchema;

} // namespace sightglass
