// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/usercolumn.h"

#include <algorithm>

namespace sightglass {

bool UserColumn::fill(const StoreSnapshot &rows, std::uint64_t count, const Decode &decode, Progress &progress)
{
    constexpr std::uint64_t atOnce = 1024;
    const std::scoped_lock filling(m_filling);
    count = std::min(count, rows.rowCount());
    std::vector<std::string> users;
    for (std::uint64_t done = size(); done < count;) {
        users.clear();
        const std::uint64_t end = std::min(count, done + atOnce);
        for (std::uint64_t row = done; row < end; ++row)
            users.push_back(decode(rows.row(RowIndex{row})));
        {
            const std::scoped_lock lock(m_mutex);
            for (const std::string &user : users)
                m_ids.push_back(m_users.intern(user));
        }
        done = end;
        if (!progress.report(done))
            return false;
    }
    return true;
}

StringId UserColumn::at(RowIndex row) const
{
    const std::scoped_lock lock(m_mutex);
    return row.value < m_ids.size() ? m_ids[row.value] : StringTable::empty;
}

std::optional<StringId> UserColumn::find(std::string_view user) const
{
    const std::scoped_lock lock(m_mutex);
    return m_users.find(user);
}

std::string UserColumn::text(StringId id) const
{
    const std::scoped_lock lock(m_mutex);
    return id.value < m_users.size() ? std::string(m_users.at(id)) : std::string();
}

std::uint64_t UserColumn::size() const
{
    const std::scoped_lock lock(m_mutex);
    return m_ids.size();
}

} // namespace sightglass
