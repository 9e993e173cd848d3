// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventrecord.h"

#include <string>

namespace sightglass {

/// The account that an event is about, for columns and groups: of a Windows event the user of its
/// System section (by name where that is known), else the account that its values name, the one acted
/// upon before the one who acts; of other events the field that names a user. Empty where there is none.
[[nodiscard]] std::string eventUser(const EventRecord &record);

} // namespace sightglass
