// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventtablemodel.h"

#include "core/event/errortext.h"
#include "core/event/eventuser.h"
#include "core/session/triage.h"
#include "ui/models/markicons.h"
#include "ui/shell/theme.h"
#include "ui/shell/plaintext.h"

#include <QGuiApplication>
#include <QLocale>
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
QString shortText(const std::string &text)
{
    const auto bytes = static_cast<qsizetype>(std::min<std::size_t>(text.size(), 4 * EventTableModel::shownCharacters));
    return oneLine(QString::fromUtf8(text.data(), bytes), EventTableModel::shownCharacters);
}

/// Columns whose text is not in the index. The event id is for EVTX, and not for events as XML.
bool isDecoded(int column)
{
    return column == EventTableModel::Message || column == EventTableModel::EventId || (column >= EventTableModel::User && column != EventTableModel::Marks && column != EventTableModel::Delta && column != EventTableModel::Similar);
}

bool isNumber(int column)
{
    return column == EventTableModel::EventId || column == EventTableModel::RecordId || column == EventTableModel::ProcessId || column == EventTableModel::Delta || column == EventTableModel::Similar;
}

/// By name, else the bits that are the provider's own: the highest byte tells the channel.
QString keywordsText(const EventRecord &record)
{
    for (const EventField &field : record.fields) {
        if (!field.head || field.name != "Keywords")
            continue;
        if (!field.meaning.empty())
            return shortText(field.meaning);
        bool good = false;
        const quint64 bits = QString::fromStdString(field.value).toULongLong(&good, 0);
        const quint64 own = bits & 0x00FF'FFFF'FFFF'FFFFull;
        return !good ? shortText(field.value) : own == 0 ? QString() : u"0x"_s + QString::number(own, 16);
    }
    return {};
}

} // namespace

EventTableModel::EventTableModel(Session &session, const Preferences &preferences, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_preferences(preferences), m_rows(session.rows()), m_similar(session)
{
    m_positions = static_cast<int>(std::min<std::uint64_t>(m_rows->size(), INT_MAX));
    m_count = m_positions;
    connect(&m_similar, &SimilarStudy::changed, this, &EventTableModel::takeRuns);
    findWindowsLogs();
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
bool EventTableModel::isCut() const { return m_rows->size() > static_cast<std::uint64_t>(INT_MAX); }

EventRef EventTableModel::refAtPosition(int position) const { return m_rows->at(static_cast<std::uint64_t>(position)); }

EventRef EventTableModel::refAt(int row) const { return row >= 0 && row < m_count ? refAtPosition(positionOf(row)) : EventRef(); }

int EventTableModel::rowOf(EventRef ref, int hint) const
{
    if (ref.log().value == 0 || m_count == 0)
        return -1;
    const int position = positionOf(ref, positionOf(std::clamp(hint, 0, m_count - 1)));
    return position < 0 ? -1 : rowAtPosition(position);
}

int EventTableModel::positionOf(EventRef ref, int hint) const
{
    if (refAtPosition(hint) == ref)
        return hint;
    int start = hint;
    const bool sorted = m_session.order().by != RowOrder::By::None;
    if (!sorted && (m_session.logs().size() == 1 || m_session.filters().current().logs.size() == 1)) {
        // Rows of one log stand in the order of its file.
        int low = 0, high = m_positions;
        while (low < high) {
            const int middle = low + (high - low) / 2;
            (refAtPosition(middle) < ref ? low : high) = refAtPosition(middle) < ref ? middle + 1 : middle;
        }
        return low < m_positions && refAtPosition(low) == ref ? low : -1;
    }
    if (const Timestamp time = m_session.row(ref).time(); time.isValid() && !sorted) {
        // Rows of several logs stand in the order of time, but for logs that are out of order.
        int low = 0, high = m_positions;
        while (low < high) {
            const int middle = low + (high - low) / 2;
            if (m_session.row(refAtPosition(middle)).time() < time)
                low = middle + 1;
            else
                high = middle;
        }
        start = low;
    }
    constexpr int searched = 100'000;
    for (int step = 0; step < searched; ++step) {
        if (start + step < m_positions && refAtPosition(start + step) == ref)
            return start + step;
        if (start - step >= 0 && start - step < m_positions && refAtPosition(start - step) == ref)
            return start - step;
    }
    return -1;
}

void EventTableModel::takeRows()
{
    findWindowsLogs();
    const auto next = m_session.rows();
    const int positions = static_cast<int>(std::min<std::uint64_t>(next->size(), INT_MAX));
    // A log that grows keeps its rows: no reset, so that selection and scroll position stay.
    const bool grown = !m_filterChanged && m_positions > 0 && positions >= m_positions && next->at(0) == m_rows->at(0)
                       && next->at(static_cast<std::uint64_t>(m_positions) / 2) == m_rows->at(static_cast<std::uint64_t>(m_positions) / 2)
                       && next->at(static_cast<std::uint64_t>(m_positions) - 1) == m_rows->at(static_cast<std::uint64_t>(m_positions) - 1);
    m_filterChanged = false;
    if (grown && positions == m_positions) {
        m_rows = next;
        return;
    }
    if (grown) {
        beginInsertRows({}, m_count, m_count + (positions - m_positions) - 1);
        m_rows = next;
        m_count += positions - m_positions;
        m_positions = positions;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_rows = next;
    m_folds.clear();
    m_positions = positions;
    m_count = positions;
    m_wanted.clear();
    m_token = 0;
    m_cache.clear(); // a reloaded log has the same references and other records
    endResetModel();
}

void EventTableModel::setFolded(bool folded)
{
    if (folded == m_folding)
        return;
    m_folding = folded;
    m_similar.setActive(folded);
    if (folded)
        takeRuns();
    else
        setRuns(nullptr);
    Q_EMIT headerDataChanged(Qt::Horizontal, Similar, Similar);
}

void EventTableModel::setWatched(bool watched) { m_similar.setActive(watched && m_folding); }

void EventTableModel::takeRuns()
{
    const auto found = m_similar.found();
    // Of rows that the table has, or of the first of them.
    if (!m_folding || !found || found->runs.covered == 0 || found->runs.covered > static_cast<std::uint32_t>(m_positions))
        return;
    const std::uint32_t last = found->runs.covered - 1;
    for (const std::uint32_t position : {0u, last / 2, last}) {
        if (!(found->rows->at(position) == m_rows->at(position)))
            return;
    }
    setRuns({found, &found->runs});
}

void EventTableModel::setRuns(std::shared_ptr<const SimilarRuns> runs)
{
    FoldedRows folds = m_folds;
    if (runs)
        folds.setRuns(std::move(runs));
    else
        folds.clear();
    if (folds.isPlain() && m_folds.isPlain()) {
        m_folds = std::move(folds);
        return;
    }
    beginResetModel();
    m_folds = std::move(folds);
    m_count = static_cast<int>(m_folds.rows(static_cast<std::uint64_t>(m_positions)));
    m_wanted.clear();
    endResetModel();
}

int EventTableModel::setOpen(int row, bool open)
{
    if (row < 0 || row >= m_count)
        return -1;
    if (open) {
        const int more = eventsAt(row) - 1;
        if (more == 0)
            return -1;
        beginInsertRows({}, row + 1, row + more);
        m_folds.open(static_cast<std::uint32_t>(row));
        m_count += more;
        endInsertRows();
    } else {
        row = static_cast<int>(m_folds.headOf(static_cast<std::uint32_t>(row)));
        if (!isOpen(row))
            return -1;
        const int less = static_cast<int>(m_folds.runLength(static_cast<std::uint32_t>(row))) - 1;
        beginRemoveRows({}, row + 1, row + less);
        m_folds.close(static_cast<std::uint32_t>(row));
        m_count -= less;
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(row, Similar), index(row, Similar));
    return row;
}

int EventTableModel::eventsAt(int row) const { return row >= 0 && row < m_count ? static_cast<int>(m_folds.count(static_cast<std::uint32_t>(row))) : 0; }

std::vector<EventRef> EventTableModel::eventsOf(const QList<int> &rows, std::size_t most) const
{
    std::vector<EventRef> events;
    for (const int row : rows) {
        const int first = positionOf(row), count = eventsAt(row);
        for (int n = 0; n < count; ++n) {
            if (events.size() == most)
                return events;
            events.push_back(refAtPosition(first + n));
        }
    }
    return events;
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
    m_token = m_session.loadRecords(std::move(refs), this, Session::Detail::Brief);
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
        if (loaded->failed) {
            loaded->texts[Message] = errorText(rows[i].error);
        } else {
            for (int column = 0; column < ColumnCount; ++column) {
                if (isDecoded(column))
                    loaded->texts[static_cast<std::size_t>(column)] = decodedText(rows[i].record, column);
            }
        }
        m_cache.insert(refs[i].packed, loaded);
        if (const auto it = m_rowOf.find(refs[i].packed); it != m_rowOf.end() && refAt(it->second) == refs[i]) {
            first = std::min(first, it->second);
            last = std::max(last, it->second);
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1), {Qt::DisplayRole});
    if (!m_wanted.empty())
        request();
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EventRef ref = refAt(index.row());
    const MarkedEvent *marked = m_triage ? m_triage->marks(ref) : nullptr;
    if (index.column() == Marks) {
        if (role == Qt::DecorationRole)
            return marked ? QVariant(markIcons(*marked)) : QVariant();
        if (role == Qt::AccessibleTextRole)
            return marksText(ref);
        if (role == Qt::ToolTipRole)
            return marked ? QVariant(toolTipText(marksText(ref))) : QVariant();
        if (role == Qt::DisplayRole)
            return QString();
    }
    if (role == Qt::ForegroundRole && marked && marked->dismissed.isValid())
        return Theme::mutedText();
    if (role == RefRole)
        return QVariant::fromValue(static_cast<qulonglong>(ref.packed));
    if (index.column() == Similar && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)) {
        const auto similar = static_cast<int>(m_folds.runLength(static_cast<std::uint32_t>(index.row())));
        if (similar < 2)
            return QString();
        const bool open = isOpen(index.row());
        if (role == Qt::DisplayRole)
            return (open ? u"\u25BE "_s : QGuiApplication::isRightToLeft() ? u"\u25C2 "_s : u"\u25B8 "_s) + QLocale().toString(similar);
        return open ? tr("%Ln similar event(s), shown one by one", nullptr, similar) : tr("%Ln similar event(s) in one row: click here, or press the right arrow key, to see each", nullptr, similar);
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(isNumber(index.column()) ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return m_session.row(ref).isRecovered() ? QVariant(tr("Recovered from unused space of the log: a deleted event, whose values may be damaged")) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::DecorationRole && role != Qt::ForegroundRole && role != FullTextRole
        && role != Qt::AccessibleTextRole)
        return {};
    if (role == Qt::DecorationRole || role == Qt::ForegroundRole) {
        if (index.column() == SeverityColumn) {
            const Severity severity = m_session.row(ref).severity(m_session.profile());
            return role == Qt::DecorationRole ? QVariant(Theme::severityIcon(severity)) : QVariant(Theme::severityTextColor(severity));
        }
        if (index.column() == Time && role == Qt::ForegroundRole && m_session.row(ref).isRecovered())
            return Theme::mutedText();
        const bool pending = role == Qt::ForegroundRole && index.column() == Message && !m_cache.contains(ref.packed);
        return pending ? QVariant(Theme::mutedText()) : QVariant();
    }
    if (index.column() == Delta) {
        const Timestamp time = m_session.row(ref).time();
        const int position = positionOf(index.row());
        const Timestamp before = position > 0 ? m_session.row(refAtPosition(position - 1)).time() : Timestamp();
        return time.isValid() && before.isValid() ? durationText(time.microseconds() - before.microseconds()) : QString();
    }
    if (!isDecoded(index.column()))
        return cellText(ref, index.column());
    if (index.column() >= Task && !isWindowsLog(ref.log()))
        return QString();
    if (index.column() == EventId) {
        if (const QString text = cellText(ref, EventId); !text.isEmpty() || !isWindowsLog(ref.log()))
            return text;
    }
    if (const Loaded *loaded = m_cache.object(ref.packed))
        return loaded->texts[static_cast<std::size_t>(index.column())];
    want(index.row());
    return u"…"_s;
}

QString EventTableModel::decodedText(const EventRecord &record, int column)
{
    const auto head = [&record](const char *name) {
        for (const EventField &field : record.fields) {
            if (field.head && field.name == name)
                return shortText(field.meaning.empty() ? field.value : field.meaning);
        }
        return QString();
    };
    switch (column) {
    case Message: return shortText(record.message);
    case EventId: return head("EventID");
    case User: return shortText(eventUser(record));
    case Task: {
        const QString task = head("Task");
        return task == u"0"_s ? QString() : task;
    }
    case Keywords: return keywordsText(record);
    case Channel: return head("Channel");
    case Opcode: return head("Opcode");
    case RecordId: return head("EventRecordID");
    case ProcessId: return head("ProcessID");
    default: return {};
    }
}

void EventTableModel::setTriage(const Triage *triage)
{
    m_triage = triage;
    connect(triage, &Triage::marksChanged, this, [this] {
        if (m_count > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1), {Qt::DecorationRole, Qt::ForegroundRole, Qt::AccessibleTextRole});
    });
}

QString EventTableModel::marksText(EventRef ref) const
{
    const MarkedEvent *marked = m_triage ? m_triage->marks(ref) : nullptr;
    if (!marked)
        return {};
    QStringList parts;
    if (marked->pinned.isValid())
        parts.append(tr("Pinned."));
    if (marked->dismissed.isValid())
        parts.append(tr("Dismissed."));
    for (const TicketId id : marked->tickets) {
        const Ticket *ticket = m_triage->ticket(id);
        parts.append(tr("Ticket %1: %2").arg(id.value).arg(ticket ? oneLine(QString::fromStdString(ticket->text.title), 200) : QString()));
    }
    if (!marked->tags.empty()) {
        QStringList tags;
        for (const std::string &tag : marked->tags)
            tags.append(oneLine(QString::fromStdString(tag), 100));
        parts.append(tr("Tags: %1").arg(tags.join(u", "_s)));
    }
    if (!marked->note.empty())
        parts.append(tr("Note: %1").arg(oneLine(QString::fromStdString(marked->note), 400)));
    return parts.join(u'\n');
}

QString EventTableModel::durationText(std::int64_t microseconds)
{
    const QString sign = microseconds < 0 ? u"-"_s : QString();
    const std::uint64_t us = microseconds < 0 ? 0 - static_cast<std::uint64_t>(microseconds) : static_cast<std::uint64_t>(microseconds);
    const auto padded = [](std::uint64_t n) { return u"%1"_s.arg(n, 2, 10, QLatin1Char('0')); };
    const std::uint64_t seconds = us / 1'000'000;
    if (us == 0)
        return u"0"_s;
    if (us < 1'000)
        return sign + tr("%1 µs").arg(us);
    if (us < 1'000'000)
        return sign + tr("%1 ms").arg(us / 1'000);
    if (seconds < 60)
        return sign + tr("%1 s").arg(u"%1.%2"_s.arg(seconds).arg(us / 1'000 % 1'000, 3, 10, QLatin1Char('0')));
    if (seconds < 86'400)
        return sign + u"%1:%2:%3"_s.arg(seconds / 3'600).arg(padded(seconds / 60 % 60), padded(seconds % 60));
    return sign + tr("%1 d %2:%3").arg(seconds / 86'400).arg(padded(seconds / 3'600 % 24), padded(seconds / 60 % 60));
}

RowOrder EventTableModel::orderBy(int column, bool descending) const
{
    RowOrder order;
    order.column = column;
    order.descending = descending;
    switch (column) {
    case Time: order.by = RowOrder::By::Time; break;
    case SeverityColumn: order.by = RowOrder::By::Severity; break;
    case Log: order.by = RowOrder::By::Log; break;
    case Source: order.by = RowOrder::By::Source; break;
    case Host: order.by = RowOrder::By::Host; break;
    case Level: order.by = RowOrder::By::Level; break;
    case EventId: order.by = RowOrder::By::EventId; break;
    case Marks:
    case Similar:
    case Delta: break; // say something only beside their neighbours
    default:
        order.by = RowOrder::By::Record;
        order.numbers = isNumber(column);
        if (column == Message)
            order.text = [](const EventRecord &record) { return record.message; };
        else
            order.text = [column](const EventRecord &record) { return decodedText(record, column).toStdString(); };
    }
    return order;
}

void EventTableModel::setWindows(bool windows)
{
    if (windows == m_windows)
        return;
    m_windows = windows;
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, SeverityColumn), index(m_count - 1, SeverityColumn));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void EventTableModel::findWindowsLogs()
{
    m_windowsLogs.clear();
    for (const LogInfo &log : m_session.logs()) {
        if (log.isWindows())
            m_windowsLogs.insert(log.id);
    }
}

QString EventTableModel::cellText(EventRef ref, int column) const
{
    const EventRow row = m_session.row(ref);
    const Severity severity = row.severity(m_session.profile());
    const auto name = [&](StringId id) {
        const auto store = m_session.store(ref.log());
        return store ? shortText(store->string(id)) : QString();
    };
    switch (column) {
    case Time: return m_preferences.timeText(row.time());
    case SeverityColumn:
        if (row.isRecovered())
            return tr("%1, recovered").arg(severityText(severity));
        // Event Viewer has that in Keywords.
        if (row.audit() != AuditKind::None && m_windows)
            return severityText(severity);
        if (row.audit() == AuditKind::Success)
            return tr("Audit success (%1)").arg(severityText(severity));
        if (row.audit() == AuditKind::Failure)
            return tr("Audit failure (%1)").arg(severityText(severity));
        if (severity == Severity::Unknown && isWindowsLog(ref.log())) {
            const auto store = m_session.store(ref.log());
            if (store && store->level(row.level()) == "5")
                return tr("Verbose (%1)").arg(severityText(severity));
        }
        return severityText(severity);
    case Log: {
        const auto log = m_session.log(ref.log());
        return log ? log->name : QString();
    }
    case Source: return name(row.source());
    case Host: return name(row.host());
    case Level: {
        const auto store = m_session.store(ref.log());
        return store ? shortText(store->level(row.level())) : QString();
    }
    case Marks: return marksText(ref).replace(u'\n', u' ');
    case EventId: return row.typeId() ? QString::number(row.typeId()) : QString();
    default: return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(isNumber(section) ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return m_windows ? tr("Date and Time (%1)").arg(m_preferences.zoneText()) : tr("Time (%1)").arg(m_preferences.zoneText());
    case SeverityColumn: return m_windows ? tr("Level") : tr("Severity");
    case Log: return tr("Log");
    case Source: return tr("Source");
    case Host: return m_windows ? tr("Computer") : tr("Host");
    case Level: return m_windows ? tr("Level as written") : tr("Level");
    case EventId: return tr("Event ID");
    case Message: return tr("Message");
    case User: return tr("User");
    case Task: return tr("Task category");
    case Keywords: return tr("Keywords");
    case Channel: return tr("Channel");
    case Opcode: return tr("Operational code");
    case RecordId: return tr("Record number");
    case ProcessId: return tr("Process ID");
    case Marks: return tr("Marks");
    case Delta: return tr("Since previous");
    case Similar: return tr("Similar");
    default: return {};
    }
}

} // namespace sightglass
