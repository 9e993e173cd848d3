// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/evtx/eventtexts.h"

#include <QString>

#include <memory>

namespace sightglass {

/// All texts of Windows events that there are: the EvtxECmd maps and the provider databases of
/// \p folder (none where it is empty), and on Windows those of this computer; the first that knows a
/// text gives it. Null where there is nothing to ask. Files are read by the first worker that needs them.
[[nodiscard]] std::shared_ptr<const evtx::EventTexts> eventTexts(const QString &folder);

} // namespace sightglass
