// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sightglass {

/// Tells screen readers what widgets of our own are that Qt has no role for: charts, pages. Once, in the GUI thread.
void installAccessibility();

} // namespace sightglass
