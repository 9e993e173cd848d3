// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/event/stringtable.h"
#include "core/store/eventstore.h"

#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace sightglass {

/// Who each event of a log is about, which the index does not keep: found out by decoding when it is
/// first asked for, then 4 bytes an event. Any thread.
class UserColumn
{
public:
    using Decode = std::function<std::string(const EventRow &)>;
    /// Sees to it that the first \p count of \p rows are known. Progress counts rows. \return false when
    /// it was stopped; what is done stays.
    bool fill(const StoreSnapshot &rows, std::uint64_t count, const Decode &decode, Progress &progress);
    /// Of a row that fill() has done; StringTable::empty of others.
    [[nodiscard]] StringId at(RowIndex row) const;
    [[nodiscard]] std::optional<StringId> find(std::string_view user) const;
    [[nodiscard]] std::string text(StringId id) const;
    [[nodiscard]] std::uint64_t size() const;

private:
    mutable std::mutex m_mutex;
    std::mutex m_filling; // one thread decodes
    StringTable m_users;
    std::vector<StringId> m_ids;
};

} // namespace sightglass
