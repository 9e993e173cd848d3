// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/schema/schema.h"

namespace sightglass {

const Migration detectionSchema{{
    "ALTER TABLE threat ADD COLUMN severity TEXT NOT NULL DEFAULT ''",
}};

} // namespace sightglass
