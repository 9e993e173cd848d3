// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/eventuser.h"

#include "core/base/bytes.h"

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
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (!found[i] && equalIgnoringCase(field.name, names[i].first))
                found[i] = &field;
        }
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!found[i])
            continue;
        if (!names[i].second.empty()) {
            for (const EventField &field : record.fields) {
                if (!field.head && !isNobody(field.value) && equalIgnoringCase(field.name, names[i].second))
                    return field.value + '\\' + found[i]->value;
            }
        }
        return found[i]->value;
    }
    return {};
}

} // namespace sightglass
