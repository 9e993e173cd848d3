// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/groupmodel.h"

#include "core/event/errortext.h"
#include "core/format/evtx/eventnames.h"
#include "core/format/evtx/valuenames.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"

#include <QLocale>

#include <algorithm>

namespace sightglass {

using namespace Qt::StringLiterals;

GroupModel::GroupModel(Session &session, const Preferences &preferences, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_preferences(preferences)
{
    connect(&session, &Session::groupsChanged, this, &GroupModel::take);
    const auto repaint = [this] {
        if (!m_groups.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    };
    connect(&session, &Session::profileChanged, this, repaint);
    connect(&preferences, &Preferences::changed, this, repaint);
    take();
}

void GroupModel::take()
{
    if (m_taken == m_session.groups())
        return;
    beginResetModel();
    m_taken = m_session.groups();
    m_all = m_taken->size();
    m_groups.assign(m_taken->begin(), m_taken->begin() + static_cast<std::ptrdiff_t>(std::min(m_all, mostGroups)));
    order();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void GroupModel::order()
{
    if (m_column == Meaning) {
        // Each is looked up once, not in every comparison.
        std::vector<std::pair<std::string, EventGroup>> keyed;
        keyed.reserve(m_groups.size());
        for (EventGroup &group : m_groups)
            keyed.emplace_back(evtx::eventName(group.name, group.eventId), std::move(group));
        std::stable_sort(keyed.begin(), keyed.end(), [this](const auto &a, const auto &b) {
            return m_order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
        });
        for (std::size_t i = 0; i < keyed.size(); ++i)
            m_groups[i] = std::move(keyed[i].second);
        return;
    }
    const auto less = [this](const EventGroup &a, const EventGroup &b) {
        switch (m_column) {
        case Name: return a.eventId != b.eventId ? a.eventId < b.eventId : a.name < b.name;
        case Source: return a.name < b.name;
        case First: return a.counts.first < b.counts.first;
        case Last: return a.counts.last < b.counts.last;
        default: return count(a, m_column) < count(b, m_column);
        }
    };
    std::stable_sort(m_groups.begin(), m_groups.end(), [&](const EventGroup &a, const EventGroup &b) {
        return m_order == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
}

void GroupModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    // Selections follow their group.
    const QModelIndexList before = persistentIndexList();
    std::vector<EventGroup> chosen;
    for (const QModelIndex &index : before)
        chosen.push_back(group(index.row()));
    m_column = column;
    m_order = order;
    this->order();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(chosen[static_cast<std::size_t>(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int GroupModel::rowOf(const EventGroup &group) const
{
    const auto it = std::find_if(m_groups.begin(), m_groups.end(), [&](const EventGroup &g) { return g.name == group.name && g.eventId == group.eventId; });
    return it == m_groups.end() ? -1 : static_cast<int>(it - m_groups.begin());
}

Filter GroupModel::narrowed(int row) const
{
    Filter filter = m_session.filters().current();
    const EventGroup &g = group(row);
    switch (m_session.grouping()) {
    case GroupBy::EventId:
        filter.query = filter.query.added("source", g.name);
        // Zero is also what other events have, whose logs know no such number.
        if (g.eventId != 0)
            filter.query = filter.query.added("eventid", std::to_string(g.eventId));
        else
            filter.query = Query::parse(filter.query.text() + " (eventid:0 OR -eventid:*)", {}).value_or(filter.query);
        break;
    case GroupBy::Source: filter.query = filter.query.added("source", g.name); break;
    case GroupBy::User: filter.query = filter.query.added("user", g.name); break;
    case GroupBy::Host: filter.query = filter.query.added("host", g.name); break;
    case GroupBy::Level: filter.query = filter.query.added("level", g.name); break;
    case GroupBy::None: break;
    }
    return filter;
}

int GroupModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_groups.size()); }
int GroupModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString GroupModel::name(const EventGroup &group) const
{
    if (m_session.grouping() == GroupBy::EventId)
        return QString::number(group.eventId);
    if (group.name.empty())
        return tr("(none)");
    const QString name = oneLine(QString::fromStdString(group.name), 500);
    if (m_session.grouping() == GroupBy::Level && group.name.size() == 1) {
        const auto logs = m_session.logs();
        const std::string meaning = evtx::valueMeaning({}, 0, "Level", group.name);
        if (!meaning.empty() && std::any_of(logs.begin(), logs.end(), [](const LogInfo &log) { return log.isWindows(); }))
            return tr("%1 (%2)", "level, what it means").arg(name, QString::fromStdString(meaning));
    }
    return name;
}

std::uint64_t GroupModel::count(const EventGroup &group, int column) const
{
    if (column < Critical || column > Unknown)
        return group.counts.total();
    return group.counts.count(static_cast<Severity>(column - Critical), m_session.profile());
}

QVariant GroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EventGroup &g = group(index.row());
    const int column = index.column();
    const bool number = column >= Total && column <= Unknown;
    const std::uint64_t n = number ? count(g, column) : 0;
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Name: return name(g);
        case Source: return m_session.grouping() == GroupBy::EventId ? oneLine(QString::fromStdString(g.name), 500) : QString();
        case Meaning: {
            if (m_session.grouping() != GroupBy::EventId)
                return QString();
            return QString::fromStdString(evtx::eventName(g.name, g.eventId));
        }
        case First: return m_preferences.timeText(g.counts.first);
        case Last: return m_preferences.timeText(g.counts.last);
        default: return QLocale().toString(static_cast<qulonglong>(n));
        }
    case Qt::TextAlignmentRole:
        if (column == First || column == Last)
            return QVariant(Qt::AlignHCenter | Qt::AlignVCenter); // clear of the numbers before them
        return QVariant((number || (column == Name && m_session.grouping() == GroupBy::EventId) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (number && n == 0)
            return Theme::mutedText();
        if (column >= Critical && column <= Unknown)
            return Theme::severityTextColor(static_cast<Severity>(column - Critical));
        return {};
    case Qt::AccessibleTextRole: return u"%1, %2"_s.arg(headerData(column, Qt::Horizontal).toString(), data(index, Qt::DisplayRole).toString());
    case SortRole: return number ? QVariant(static_cast<qulonglong>(n)) : data(index, Qt::DisplayRole);
    default: return {};
    }
}

QVariant GroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        if (section == First || section == Last)
            return QVariant(Qt::AlignHCenter | Qt::AlignVCenter);
        const bool number = (section >= Total && section <= Unknown) || (section == Name && m_session.grouping() == GroupBy::EventId);
        return QVariant((number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    if (section >= Critical && section <= Unknown)
        return severityText(static_cast<Severity>(section - Critical));
    switch (section) {
    case Name:
        switch (m_session.grouping()) {
        case GroupBy::EventId: return tr("Event ID");
        case GroupBy::User: return tr("User");
        case GroupBy::Host: return tr("Computer");
        case GroupBy::Level: return tr("Level");
        default: return tr("Source");
        }
    case Source: return tr("Source");
    case Meaning: return tr("Meaning");
    case Total: return tr("Total");
    case First: return tr("First");
    case Last: return tr("Last");
    default: return {};
    }
}

} // namespace sightglass
