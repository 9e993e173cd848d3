// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;

namespace sightglass::testing {

/// A model as text: a line a row, cells joined by " | ", children indented by two spaces, headers
/// first where the model has any. What the tests compare.
[[nodiscard]] QString printModel(const QAbstractItemModel &model);

} // namespace sightglass::testing
