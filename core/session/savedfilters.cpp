// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/savedfilters.h"

#include "core/event/errortext.h"
#include "core/history/databaseplace.h"
#include "core/history/filterstore.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSettings>

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

/// Of a version that kept them in the settings.
std::vector<SavedFilter> settingsFilters()
{
    QSettings settings;
    std::vector<SavedFilter> filters;
    const int count = settings.beginReadArray(u"filters/saved"_s);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        filters.push_back({settings.value(u"name"_s).toString(), settings.value(u"query"_s).toString()});
    }
    settings.endArray();
    return filters;
}
bool hasSettingsFilters() { return QSettings().contains(u"filters/saved/size"_s); }

std::vector<KeptFilter> kept(const std::vector<SavedFilter> &filters)
{
    std::vector<KeptFilter> all;
    for (const SavedFilter &filter : filters)
        all.push_back({filter.name.toStdString(), filter.query.toStdString()});
    return all;
}

constexpr int lookEveryMs = 15'000;

QPointer<SavedFilterBook> theBook; // of the window

} // namespace

SavedFilterBook::SavedFilterBook(QString path, QObject *parent)
    : QObject(parent), m_worker(std::move(path), HistoryWorker::Fault::Passes, [usual = kept(presets()), old = kept(settingsFilters())](HistoryStore &store) {
          return FilterStore(store.database()).takeOver(usual, old);
      })
{
    if (!theBook)
        theBook = this;
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this, &SavedFilterBook::refresh);
    if (DatabasePlace::isServer(m_worker.place()))
        m_look.start();
    run({}, true, true);
}

SavedFilterBook::~SavedFilterBook() = default;

std::vector<SavedFilter> SavedFilterBook::filters() const
{
    if (m_filters)
        return *m_filters;
    return hasSettingsFilters() ? settingsFilters() : presets();
}

void SavedFilterBook::run(std::function<Result<void>(FilterStore &)> work, bool quiet, bool onlyWhereThere)
{
    using Answer = Result<std::optional<std::vector<KeptFilter>>>;
    m_worker.run(this, [work = std::move(work), onlyWhereThere](HistoryWorker::Connection &connection) -> Answer {
        if (onlyWhereThere && !connection.isThere())
            return std::optional<std::vector<KeptFilter>>();
        const auto store = connection.open();
        if (!store)
            return tl::unexpected(store.error());
        FilterStore filters((*store)->database());
        if (work) {
            if (const auto done = work(filters); !done)
                return tl::unexpected(done.error());
        }
        auto all = filters.filters();
        return all ? Answer(std::move(*all)) : tl::unexpected(all.error());
    }, [this, quiet](const Answer &answer) {
        if (!answer) {
            if (!quiet)
                Q_EMIT failed(tr("The filter was not saved: %1").arg(errorText(answer.error())));
            return;
        }
        if (!*answer)
            return; // there is no history yet
        // They are in the history now.
        QSettings().remove(u"filters/saved"_s);
        std::vector<SavedFilter> filters;
        for (const KeptFilter &filter : **answer)
            filters.push_back({QString::fromStdString(filter.name), QString::fromStdString(filter.query)});
        if (m_filters == filters)
            return;
        m_filters = std::move(filters);
        Q_EMIT changed();
    });
}

void SavedFilterBook::refresh() { run({}, true); }

void SavedFilterBook::save(const SavedFilter &filter)
{
    run([one = KeptFilter{filter.name.toStdString(), filter.query.toStdString()}](FilterStore &filters) { return filters.save(one); }, false);
}

void SavedFilterBook::remove(const QString &name)
{
    run([name = name.toStdString()](FilterStore &filters) { return filters.remove(name); }, false);
}

std::vector<SavedFilter> savedFilters()
{
    if (theBook)
        return theBook->filters();
    return hasSettingsFilters() ? settingsFilters() : presets();
}

void saveFilter(const SavedFilter &filter)
{
    if (theBook)
        theBook->save(filter);
}

void removeSavedFilter(const QString &name)
{
    if (theBook)
        theBook->remove(name);
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
