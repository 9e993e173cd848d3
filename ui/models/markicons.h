// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historydata.h"

#include <QPixmap>

namespace sightglass {

/// What is said about an event, as symbols in places that are always the same: pin (or the crossed eye
/// of a dismissed event), ticket, note, tag. In the colours of the theme; GUI thread.
[[nodiscard]] QPixmap markIcons(const MarkedEvent &event);
/// Pixels that they are wide.
inline constexpr int markIconsWidth = 4 * 14;

} // namespace sightglass
