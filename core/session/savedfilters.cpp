// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/savedfilters.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// The context of these words for translators.
struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(sightglass::SavedFilters)
};

std::vector<SavedFilter> presets()
{
    return {
        {FilterText::tr("Errors and worse"), u"severity>=error"_s},
        {FilterText::tr("Failed logons (Windows)"), u"eventid:(4625 OR 4771 OR 4776) audit:failure"_s},
        {FilterText::tr("Logs cleared, services installed (Windows)"), u"eventid:(1102 OR 104 OR 7045 OR 4697)"_s},
        {FilterText::tr("Failed logins (Linux)"), u"\"failed password\" OR \"authentication failure\" OR \"invalid user\""_s},
        {FilterText::tr("Server errors (web)"), u"status>=500"_s},
    };
}

void store(const std::vector<SavedFilter> &filters)
{
    QSettings settings;
    settings.remove(u"filters/saved"_s);
    settings.beginWriteArray(u"filters/saved"_s, static_cast<int>(filters.size()));
    for (std::size_t i = 0; i < filters.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(u"name"_s, filters[i].name);
        settings.setValue(u"query"_s, filters[i].query);
    }
    settings.endArray();
}

} // namespace

std::vector<SavedFilter> savedFilters()
{
    QSettings settings;
    if (!settings.contains(u"filters/saved/size"_s))
        return presets();
    std::vector<SavedFilter> filters;
    const int count = settings.beginReadArray(u"filters/saved"_s);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        filters.push_back({settings.value(u"name"_s).toString(), settings.value(u"query"_s).toString()});
    }
    settings.endArray();
    return filters;
}

void saveFilter(const SavedFilter &filter)
{
    auto filters = savedFilters();
    std::erase_if(filters, [&filter](const SavedFilter &f) { return f.name == filter.name; });
    filters.push_back(filter);
    store(filters);
}

void removeSavedFilter(const QString &name)
{
    auto filters = savedFilters();
    std::erase_if(filters, [&name](const SavedFilter &f) { return f.name == name; });
    store(filters);
}

std::string queryTextOf(const Filter &filter)
{
    // Alternatives bind weaker than what follows.
    const bool either = !filter.query.isEmpty() && filter.query.root().kind == QueryNode::Kind::Or && !filter.query.root().grouped;
    std::string text = either ? '(' + filter.query.text() + ')' : filter.query.text();
    const auto add = [&text](const std::string &term) { text += (text.empty() ? "" : " ") + term; };
    if (filter.severities != Filter::anySeverity) {
        std::string names;
        int count = 0;
        for (const Severity severity : allSeverities) {
            if (!filter.hasSeverity(severity))
                continue;
            std::string name(severityName(severity));
            name[0] = static_cast<char>(name[0] | 0x20);
            names += (names.empty() ? "" : " OR ") + name;
            ++count;
        }
        // No severity at all: what cannot be.
        add(count == 0 ? "severity:error -severity:error" : count == 1 ? "severity:" + names : "severity:(" + names + ')');
    }
    if (filter.audit)
        add(*filter.audit == AuditKind::Success ? "audit:success" : "audit:failure");
    if (filter.from.isValid())
        add("time>=" + filter.from.toIso());
    if (filter.to.isValid())
        add("time<" + filter.to.toIso());
    return text;
}

} // namespace sightglass
