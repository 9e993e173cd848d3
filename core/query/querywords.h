// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"

#include <QString>

namespace sightglass {

/// What is wrong with a query, in a sentence, translated.
[[nodiscard]] QString queryFaultText(const QueryFault &fault);

} // namespace sightglass
