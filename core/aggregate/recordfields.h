// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventrecord.h"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace sightglass {

/// \p name in lower case with `_` for `-`, `.` and blanks; empty where it is longer than names in tables are.
[[nodiscard]] std::string recordFieldName(std::string_view name);
/// True for "", "-", "None", "N/A", "NA", "null", "Clean Transaction" and such, also in quotes.
[[nodiscard]] bool isNoValue(std::string_view value);
/// Without quotes around it.
[[nodiscard]] std::string_view unquoted(std::string_view value);

/// Which names of fields stand for which role of a record; of a role the name that was added first counts most.
/// Names as recordFieldName() gives them. Built once, then only read.
template<std::size_t Roles>
class RoleNames
{
public:
    struct Entry
    {
        std::uint8_t role = 0;
        std::uint8_t rank = 0;
    };
    void add(std::size_t role, std::initializer_list<std::string_view> names)
    {
        std::uint8_t rank = 0;
        for (const std::string_view name : names)
            m_names.emplace(std::string(name), Entry{static_cast<std::uint8_t>(role), rank++});
    }
    [[nodiscard]] const Entry *find(const std::string &name) const
    {
        const auto found = m_names.find(name);
        return found == m_names.end() ? nullptr : &found->second;
    }

private:
    std::unordered_map<std::string, Entry> m_names;
};

/// The values of one record by their roles; views of the record.
template<std::size_t Roles>
class RoleValues
{
public:
    explicit RoleValues(const RoleNames<Roles> &names) : m_names(names) { m_rank.fill(UINT32_MAX); }
    /// The role that the field's name has, whether it has a value or not.
    std::optional<std::size_t> add(const EventRecord &record, const EventField &field)
    {
        const auto [role, rank] = find(record, field.name);
        if (!role)
            return std::nullopt;
        const std::string_view value = unquoted(field.value);
        if (rank < m_rank[role->role] && !isNoValue(value)) {
            m_rank[role->role] = rank;
            m_values[role->role] = value;
        }
        return role->role;
    }
    [[nodiscard]] std::string_view at(std::size_t role) const { return m_values[role]; }

private:
    using Entry = typename RoleNames<Roles>::Entry;
    struct Found
    {
        const Entry *role = nullptr;
        std::uint32_t rank = 0;
    };
    Found find(const EventRecord &record, std::string_view name) const
    {
        std::string plain = recordFieldName(name);
        // CEF says in another field what its own ones mean: cs5=… cs5Label=threatname.
        if (plain.size() >= 3 && plain.size() <= 11 && plain.back() >= '1' && plain.back() <= '9'
            && (plain.starts_with("cs") || plain.starts_with("cn") || plain.starts_with("flexstring"))) {
            const std::string label = std::string(name) + "Label";
            for (const EventField &field : record.fields) {
                if (field.name == label)
                    plain = recordFieldName(field.value);
            }
        }
        if (const Entry *entry = m_names.find(plain))
            return {entry, entry->rank};
        // Of something inside the record: event.action.
        if (const std::size_t dot = name.rfind('.'); dot != std::string_view::npos) {
            if (const Entry *entry = m_names.find(recordFieldName(name.substr(dot + 1))))
                return {entry, entry->rank + 100u};
        }
        return {};
    }

    const RoleNames<Roles> &m_names;
    std::array<std::uint32_t, Roles> m_rank;
    std::array<std::string_view, Roles> m_values;
};

} // namespace sightglass
