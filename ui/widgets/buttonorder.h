// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialogButtonBox;

namespace sightglass {

/// Tab goes through the buttons of \p box from first to last, as they are seen. Qt puts a box's own buttons (Close, Cancel) and
/// those that are added later into one row, but does not mend the order of Tab: it passes over the first. To be called when
/// all buttons are there.
void orderButtons(QDialogButtonBox *box);

} // namespace sightglass
