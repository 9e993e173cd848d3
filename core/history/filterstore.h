// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace sightglass {

class Database;

/// A query line with a name.
struct KeptFilter
{
    std::string name;
    std::string query;
    friend bool operator==(const KeptFilter &, const KeptFilter &) = default;
};

/// Saved filters in the history: of everybody who works on it. Each command is one transaction. One worker thread; a connection that
/// others use too. Errors as Database.
class FilterStore
{
public:
    explicit FilterStore(Database &database) : m_database(database) {}
    /// In the order in which they came.
    [[nodiscard]] Result<std::vector<KeptFilter>> filters();
    /// A filter of the same name goes.
    [[nodiscard]] Result<void> save(const KeptFilter &filter);
    [[nodiscard]] Result<void> remove(const std::string &name);
    /// \p usual the first time that filters are asked for in this history, and \p old ones from elsewhere: one of a name
    /// that is here with another query gets a number behind its name.
    [[nodiscard]] Result<void> takeOver(const std::vector<KeptFilter> &usual, const std::vector<KeptFilter> &old);

private:
    Database &m_database;
};

} // namespace sightglass
