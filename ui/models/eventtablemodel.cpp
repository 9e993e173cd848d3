// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventtablemodel.h"

#include "core/event/errortext.h"
#include "ui/shell/theme.h"

#include <QTimer>

#include <algorithm>
#include <climits>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// Rows decoded by one request, and rows that may wait: more than a tall window shows.
constexpr std::size_t rowsPerRequest = 120;
constexpr std::size_t rowsWaiting = 400;

/// One line for a cell.
QString cellText(const std::string &text)
{
    const auto bytes = static_cast<qsizetype>(std::min<std::size_t>(text.size(), 4 * EventTableModel::shownCharacters));
    QString line = QString::fromUtf8(text.data(), bytes);
    if (line.size() > EventTableModel::shownCharacters || bytes < static_cast<qsizetype>(text.size())) {
        line.truncate(EventTableModel::shownCharacters);
        line += u'…';
    }
    for (QChar &c : line) {
        if (c == u'\n' || c == u'\r')
            c = u'⏎';
        else if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line;
}

} // namespace

EventTableModel::EventTableModel(Session &session, const Preferences &preferences, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_preferences(preferences), m_rows(session.rows())
{
    grow();
    connect(&session, &Session::rowsChanged, this, &EventTableModel::takeRows);
    connect(&session.filters(), &FilterStack::changed, this, [this] { m_filterChanged = true; });
    connect(&session, &Session::recordsLoaded, this, &EventTableModel::onLoaded);
    const auto repaint = [this] {
        if (m_count > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    };
    connect(&preferences, &Preferences::changed, this, repaint);
    connect(&session, &Session::profileChanged, this, repaint);
}

int EventTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_count; }
int EventTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

int EventTableModel::wantedCount() const
{
    return static_cast<int>(std::min(windowRows, m_rows->size() - std::min(m_first, m_rows->size())));
}

EventRef EventTableModel::refAt(int row) const
{
    return row >= 0 && row < m_count ? m_rows->at(m_first + static_cast<std::uint64_t>(row)) : EventRef();
}

void EventTableModel::takeRows()
{
    const auto next = m_session.rows();
    const std::uint64_t shown = m_first + static_cast<std::uint64_t>(m_count);
    // A log that grows keeps its rows: no reset, so that selection and scroll position stay.
    const auto same = [&](std::uint64_t row) { return next->at(row) == m_rows->at(row); };
    const bool grown = !m_filterChanged && m_count > 0 && next->size() >= m_rows->size() && same(m_first) && same((m_first + shown) / 2)
                       && same(shown - 1);
    m_filterChanged = false;
    if (!grown) {
        beginResetModel();
        m_rows = next;
        m_first = 0;
        m_count = std::min(wantedCount(), rowsPerTurn);
        m_wanted.clear();
        m_token = 0;
        m_cache.clear(); // a reloaded log has the same references and other records
        endResetModel();
    }
    m_rows = next;
    grow();
    Q_EMIT windowChanged();
}

void EventTableModel::grow()
{
    if (m_growing || m_count >= wantedCount())
        return;
    m_growing = true;
    QTimer::singleShot(0, this, [this] {
        m_growing = false;
        const int more = std::min(wantedCount() - m_count, rowsPerTurn);
        if (more <= 0)
            return;
        beginInsertRows({}, m_count, m_count + more - 1);
        m_count += more;
        endInsertRows();
        grow();
    });
}

void EventTableModel::showFrom(std::uint64_t first)
{
    const std::uint64_t last = m_rows->size() > windowRows ? m_rows->size() - windowRows : 0;
    first = std::min(first, last);
    if (first == m_first)
        return;
    beginResetModel();
    m_first = first;
    m_count = wantedCount();
    m_wanted.clear();
    endResetModel();
    Q_EMIT windowChanged();
}

void EventTableModel::want(int row) const
{
    if (std::find(m_wanted.begin(), m_wanted.end(), row) != m_wanted.end())
        return;
    m_wanted.push_back(row);
    if (m_wanted.size() > rowsWaiting)
        m_wanted.pop_front();
    if (!m_requestDue && m_token == 0) {
        m_requestDue = true;
        auto *self = const_cast<EventTableModel *>(this);
        QTimer::singleShot(0, self, &EventTableModel::request);
    }
}

void EventTableModel::request()
{
    m_requestDue = false;
    std::vector<EventRef> refs;
    m_rowOf.clear();
    while (!m_wanted.empty() && refs.size() < rowsPerRequest) {
        const int row = m_wanted.back();
        m_wanted.pop_back();
        const EventRef ref = refAt(row);
        if (row >= m_count || m_cache.contains(ref.packed))
            continue;
        refs.push_back(ref);
        m_rowOf[ref.packed] = row;
    }
    if (refs.empty()) {
        m_token = 0;
        return;
    }
    std::sort(refs.begin(), refs.end()); // neighbours share a chunk
    m_token = m_session.loadRecords(std::move(refs), this);
}

void EventTableModel::onLoaded(quint64 token, const std::vector<EventRef> &refs, const std::vector<LoadedRow> &rows)
{
    if (token != m_token)
        return;
    m_token = 0;
    int first = INT_MAX, last = -1;
    for (std::size_t i = 0; i < refs.size(); ++i) {
        auto *loaded = new Loaded;
        loaded->failed = rows[i].state != LoadedRow::State::Ready;
        loaded->message = loaded->failed ? errorText(rows[i].error) : cellText(rows[i].record.message);
        m_cache.insert(refs[i].packed, loaded);
        if (const auto it = m_rowOf.find(refs[i].packed); it != m_rowOf.end() && refAt(it->second) == refs[i]) {
            first = std::min(first, it->second);
            last = std::max(last, it->second);
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, Message), index(last, Message), {Qt::DisplayRole});
    if (!m_wanted.empty())
        request();
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EventRef ref = refAt(index.row());
    if (role == RefRole)
        return QVariant::fromValue(static_cast<qulonglong>(ref.packed));
    if (role == Qt::TextAlignmentRole)
        return QVariant(index.column() == EventId ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::DecorationRole && role != Qt::ForegroundRole && role != FullTextRole
        && role != Qt::AccessibleTextRole)
        return {};
    const EventRow row = m_session.row(ref);
    const Severity severity = row.severity(m_session.profile());
    if (role == Qt::DecorationRole)
        return index.column() == SeverityColumn ? QVariant(Theme::severityIcon(severity)) : QVariant();
    if (role == Qt::ForegroundRole) {
        if (index.column() == SeverityColumn)
            return Theme::severityTextColor(severity);
        return index.column() == Message && !m_cache.contains(ref.packed) ? QVariant(Theme::mutedText()) : QVariant();
    }
    const auto name = [&](StringId id) {
        const auto store = m_session.store(ref.log());
        return store ? cellText(store->string(id)) : QString();
    };
    switch (index.column()) {
    case Time: return m_preferences.timeText(row.time());
    case SeverityColumn:
        if (row.audit() == AuditKind::Success)
            return tr("%1 (audit success)").arg(severityText(severity));
        if (row.audit() == AuditKind::Failure)
            return tr("%1 (audit failure)").arg(severityText(severity));
        return severityText(severity);
    case Log: {
        const auto log = m_session.log(ref.log());
        return log ? log->name : QString();
    }
    case Source: return name(row.source());
    case Host: return name(row.host());
    case Level: {
        const auto store = m_session.store(ref.log());
        return store ? QString::fromStdString(store->level(row.level())) : QString();
    }
    case EventId: return row.typeId() ? QString::number(row.typeId()) : QString();
    case Message:
        if (const Loaded *loaded = m_cache.object(ref.packed))
            return loaded->message;
        want(index.row());
        return u"…"_s;
    default: return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == EventId ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time (%1)").arg(m_preferences.zoneText());
    case SeverityColumn: return tr("Severity");
    case Log: return tr("Log");
    case Source: return tr("Source");
    case Host: return tr("Host");
    case Level: return tr("Level");
    case EventId: return tr("Event ID");
    case Message: return tr("Message");
    default: return {};
    }
}

} // namespace sightglass
