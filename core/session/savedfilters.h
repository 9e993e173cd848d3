// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <QString>

#include <vector>

namespace sightglass {

/// Filters that the user has given names, in QSettings; the first time some that most people need. A
/// saved filter is a query line: severities, audit and time are written as its terms. GUI thread.
struct SavedFilter
{
    QString name;
    QString query;
};
[[nodiscard]] std::vector<SavedFilter> savedFilters();
/// A filter of the same name goes.
void saveFilter(const SavedFilter &filter);
void removeSavedFilter(const QString &name);
/// \p filter as one query line; logs and rows chosen one by one have no words and are left out.
[[nodiscard]] std::string queryTextOf(const Filter &filter);

} // namespace sightglass
