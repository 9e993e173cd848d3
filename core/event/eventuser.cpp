// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/eventuser.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace sightglass {

namespace {

/// Names of fields with an account, the first that has a value counts; and of its domain.
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> names{{
    {"targetusername", "targetdomainname"},
    {"subjectusername", "subjectdomainname"},
    {"user", ""},
    {"username", ""},
    {"accountname", ""},
    {"usr", ""},
    {"user_name", ""},
    {"user.name", ""},
    {"login", ""},
    {"account", ""},
    {"suser", ""},
    {"duser", ""},
    {"cs-username", ""},
    {"remote_user", ""},
}};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

/// \p known is in lower case.
bool isNamed(std::string_view name, std::string_view known)
{
    return name.size() == known.size() && std::equal(name.begin(), name.end(), known.begin(), [](char a, char b) { return lower(a) == b; });
}

bool isNobody(std::string_view value)
{
    return value.empty() || value == "-";
}

} // namespace

std::string eventUser(const EventRecord &record)
{
    std::array<const EventField *, names.size()> found{};
    for (const EventField &field : record.fields) {
        if (field.head) {
            if (field.name == "UserID" && !field.value.empty())
                return field.meaning.empty() ? field.value : field.meaning;
            continue;
        }
        if (isNobody(field.value))
            continue;
        // A few names are compared with all fields of a row: by their length first.
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (!found[i] && isNamed(field.name, names[i].first))
                found[i] = &field;
        }
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!found[i])
            continue;
        if (!names[i].second.empty()) {
            for (const EventField &field : record.fields) {
                if (!field.head && !isNobody(field.value) && isNamed(field.name, names[i].second))
                    return field.value + '\\' + found[i]->value;
            }
        }
        return found[i]->value;
    }
    return {};
}

} // namespace sightglass
