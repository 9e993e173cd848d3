// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace sightglass {

class Database;

/// An alert about followed events as the history keeps it. Value type, UTF-8.
struct StoredAlert
{
    std::string uid; ///< The same however often it is saved.
    std::string ruleId, ruleName, query;
    std::string field, value; ///< Of which value, where the rule counts by a field.
    std::string source;
    Timestamp first, last;
    std::uint64_t events = 0;
    bool silence = false;
    std::vector<std::string> samples;
};

/// Alerts in the history. Synchronous, on a connection that others use too: for one worker thread. Errors as Database.
class AlertStore
{
public:
    /// Writes something about an alert (into a push queue) by the transaction that saves it; its Error undoes all.
    using Alongside = std::function<Result<void>(Database &, const StoredAlert &)>;
    static constexpr std::int64_t mostKept = 10'000; ///< The oldest go.

    explicit AlertStore(Database &database) : m_database(database) {}

    /// Saves alerts, each as it is now. \p once is called for each once in its life: not again when that was saved.
    [[nodiscard]] Result<void> save(const std::vector<StoredAlert> &alerts, const Alongside &once = {});
    /// The newest, the last raised first.
    [[nodiscard]] Result<std::vector<StoredAlert>> newest(std::size_t most);
    [[nodiscard]] Result<void> clear();

private:
    Database &m_database;
};

} // namespace sightglass
