// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/unusual.h"

#include <QString>

#include <functional>

namespace sightglass {

/// How a time is written.
using TimeText = std::function<QString(Timestamp)>;
/// Why \p finding is unusual, in a translated sentence with its figures; \p logName: of the log that its
/// example lies in. Plain text; values from the log stand in it as they are.
[[nodiscard]] QString unusualReason(const Finding &finding, const QString &logName, const TimeText &timeOf);
/// Translated name of a kind, for lists and filters.
[[nodiscard]] QString unusualKindText(UnusualKind kind);

} // namespace sightglass
