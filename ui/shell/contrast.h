// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace sightglass {

/// Contrast of two colours as WCAG 2.1 counts it, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// Black or white, whichever is read better on \p ground.
[[nodiscard]] QColor textOn(const QColor &ground);

} // namespace sightglass
