// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/events/eventspage.h"

#include "core/event/errortext.h"
#include "core/session/resultjson.h"
#include "ui/models/eventtablemodel.h"
#include "ui/shell/theme.h"
#include "ui/views/events/detailspane.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/shell/plaintext.h"
#include "ui/widgets/rowtable.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// Rows that one copy takes at the most: a clipboard is no export.
constexpr int mostCopied = 5'000;
constexpr int layoutVersion = 2;
/// The message is what is read: other columns give way to it.
constexpr int messageWidth = 330;

} // namespace

EventsPage::EventsPage(Session &session, const Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new EventTableModel(session, preferences, this)), m_table(new RowTable),
      m_details(new DetailsPane(session, preferences)), m_frame(new QMainWindow), m_dock(new QDockWidget(tr("Event details"))),
      m_stack(new QStackedWidget), m_empty(new EmptyState({}, {}, {})), m_refresh([this] { refresh(); })
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    m_frame->setWindowFlags(Qt::Widget);
    m_frame->setDockOptions(QMainWindow::AnimatedDocks);
    layout->addWidget(m_frame);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_frame->setCentralWidget(m_stack);
    m_dock->setObjectName(u"details"_s);
    m_dock->setWidget(m_details);
    m_details->setMinimumSize(160, 120);
    m_frame->addDockWidget(isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, m_dock);
    m_frame->resizeDocks({m_dock}, {320}, Qt::Horizontal);
    QPushButton *all = m_empty->addButton(tr("Clear filter"));
    connect(all, &QPushButton::clicked, &session.filters(), &FilterStack::clear);

    m_table->setModel(m_model);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setAccessibleName(tr("Events"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    for (const int column : {EventTableModel::Source, EventTableModel::Log})
        m_table->setItemDelegateForColumn(column, new CellDelegate(m_table, Qt::ElideMiddle));
    m_table->installEventFilter(this);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setSectionsMovable(true);
    columns->setMinimumSectionSize(36);
    columns->setContextMenuPolicy(Qt::CustomContextMenu);
    columns->setSectionResizeMode(EventTableModel::Message, QHeaderView::Stretch);
    const auto wide = [this](const char *text) { return fontMetrics().horizontalAdvance(QLatin1String(text)) + 14; };
    m_table->setColumnWidth(EventTableModel::Time, wide("2026-11-21 04:05:06.789"));
    m_table->setColumnWidth(EventTableModel::SeverityColumn, wide("Audit success") + 22);
    m_table->setColumnWidth(EventTableModel::Log, wide("Application.e"));
    m_table->setColumnWidth(EventTableModel::Source, wide("NetworkManager"));
    m_table->setColumnWidth(EventTableModel::Host, wide("workstation-1"));
    m_table->setColumnWidth(EventTableModel::Level, wide("warning"));
    m_table->setColumnWidth(EventTableModel::EventId, wide("Event ID"));
    connect(columns, &QWidget::customContextMenuRequested, this, &EventsPage::showColumnMenu);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid())
            return;
        m_current = m_model->refAt(current.row());
        m_currentRow = current.row();
        m_details->show(m_current);
    });
    // What was looked at, and what was in sight, stays so when other rows come.
    connect(&session.filters(), &FilterStack::changed, this, [this] { m_filterChanged = true; });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_topRow = m_table->verticalScrollBar()->value();
        m_top = m_model->refAt(m_topRow);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_model->rowOf(m_current, m_currentRow);
        if (row >= 0) {
            m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            if (m_filterChanged)
                m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
        } else if (m_filterChanged || m_model->rowCount() > 0 || !m_session.log(m_current.log())) {
            m_current = {};
            m_details->show({});
        }
        if (!m_filterChanged && m_topRow > 0) {
            if (const int top = m_model->rowOf(m_top, m_topRow); top >= 0)
                m_table->verticalScrollBar()->setValue(top);
        }
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &EventsPage::showMenu);
    connect(&session, &Session::recordsLoaded, this,
            [this](quint64 token, const std::vector<EventRef> &refs, const std::vector<LoadedRow> &rows) {
                if (token == m_copyToken && token != 0)
                    finishCopy(refs, rows);
            });
    connect(&session, &Session::rowsChanged, this, &EventsPage::refresh);
    connect(&session, &Session::logAdded, this, [this] { m_refresh(); });
    connect(&session, &Session::logRemoved, this, [this] {
        m_refresh();
        if (m_current.log().value && !m_session.log(m_current.log())) {
            m_current = {};
            m_details->show({});
        }
    });
    connect(m_table, &RowTable::shown, this, &EventsPage::chooseFirst);
    connect(&session, &Session::rowsChanged, this, [this] {
        m_filterChanged = false;
        chooseFirst();
    });
    refresh();
}

void EventsPage::chooseFirst()
{
    // While the filter is at work, these are the rows from before it.
    if (!m_table->isVisible() || m_filterChanged || m_current.log().value != 0 || m_model->rowCount() == 0)
        return;
    m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void EventsPage::refresh()
{
    const bool some = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(some ? 0 : 1);
    if (!some) {
        const bool filtered = !m_session.filters().current().isEmpty();
        m_empty->setTexts(filtered ? tr("No event matches the filter") : tr("No events yet"),
                          filtered ? tr("Remove a chip above, or take the last step back with Ctrl+Z.")
                                   : tr("Drop log files on the window, or choose File > Open files."));
        for (QPushButton *button : m_empty->findChildren<QPushButton *>())
            button->setVisible(filtered);
    }
    fitColumns();
}

void EventsPage::fitColumns()
{
    // Only the logs that the filter lets through.
    auto logs = m_session.logs();
    const Filter &filter = m_session.filters().current();
    std::erase_if(logs, [&filter](const LogInfo &log) { return !filter.matchesLog(log.id) || log.counts.total() == 0; });
    std::array<bool, EventTableModel::ColumnCount> shown;
    shown.fill(true);
    shown[EventTableModel::Log] = logs.size() > 1;
    shown[EventTableModel::EventId] = std::any_of(logs.begin(), logs.end(), [](const LogInfo &log) { return log.formatId == "evtx"_L1; });
    QHeaderView *columns = m_table->horizontalHeader();
    int left = m_table->viewport()->width();
    const auto width = [this](int column) { return m_table->columnWidth(column); };
    for (const int column : {EventTableModel::Time, EventTableModel::SeverityColumn, EventTableModel::Log, EventTableModel::Source, EventTableModel::EventId}) {
        if (m_columnChoice.value(column, shown[static_cast<std::size_t>(column)]))
            left -= width(column);
    }
    for (const int column : {EventTableModel::Host, EventTableModel::Level}) {
        shown[static_cast<std::size_t>(column)] = left - width(column) >= messageWidth;
        if (m_columnChoice.value(column, shown[static_cast<std::size_t>(column)]))
            left -= width(column);
    }
    for (int column = 0; column < EventTableModel::ColumnCount; ++column) {
        const bool hidden = !m_columnChoice.value(column, shown[static_cast<std::size_t>(column)]);
        if (columns->isSectionHidden(column) != hidden)
            columns->setSectionHidden(column, hidden);
    }
}

void EventsPage::showColumnMenu(const QPoint &position)
{
    QMenu menu;
    for (int column = 0; column < EventTableModel::ColumnCount; ++column) {
        QAction *action = menu.addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        action->setEnabled(column != EventTableModel::Message);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_columnChoice[column] = on;
            fitColumns();
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Columns as they fit"), this, [this] {
        m_columnChoice.clear();
        fitColumns();
    });
    menu.exec(m_table->horizontalHeader()->mapToGlobal(position));
}

void EventsPage::showMenu(const QPoint &position)
{
    QMenu menu;
    menu.addAction(Theme::icon("copy"), tr("Copy rows"), this, [this] { copySelection(CopyAs::Rows); });
    menu.addAction(Theme::icon("json"), tr("Copy as JSON"), this, [this] { copySelection(CopyAs::Json); });
    QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        index = m_table->currentIndex(); // by the keyboard's menu key
    const EventRef ref = m_model->refAt(index.row());
    if (const auto log = m_session.log(ref.log()); log && index.isValid()) {
        const EventRow row = m_session.row(ref);
        const auto add = [&](const QString &text, std::function<void(Filter &)> change) {
            menu.addAction(text, this, [this, change = std::move(change)] {
                Filter filter = m_session.filters().current();
                change(filter);
                m_session.filters().push(filter);
            });
        };
        const Severity severity = row.severity(m_session.profile());
        menu.addSeparator();
        add(tr("Only %1").arg(severityText(severity)), [severity](Filter &f) { f.setOnlySeverity(severity); });
        add(tr("All but %1").arg(severityText(severity)), [severity](Filter &f) {
            f.severities = static_cast<std::uint8_t>(f.severities & ~(1u << severityIndex(severity)));
        });
        add(tr("Only the log %1").arg(fontMetrics().elidedText(log->name, Qt::ElideMiddle, 300).replace(u'&', "&&"_L1)),
            [id = ref.log()](Filter &f) { f.logs = {id}; });
        if (row.time().isValid()) {
            const auto around = [](std::int64_t t, std::int64_t seconds) {
                return [t, seconds](Filter &f) {
                    f.from = Timestamp::fromMicroseconds(t - seconds * 1'000'000);
                    f.to = Timestamp::fromMicroseconds(t + seconds * 1'000'000 + 1);
                };
            };
            const std::int64_t t = row.time().microseconds();
            add(tr("One minute around this event"), around(t, 60));
            add(tr("One hour around this event"), around(t, 3600));
        }
    }
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

void EventsPage::copySelection(CopyAs how)
{
    std::vector<EventRef> refs;
    for (const int row : m_table->selectedRowNumbers(mostCopied))
        refs.push_back(m_model->refAt(row));
    if (refs.empty())
        return;
    m_copyAs = how;
    m_copyToken = m_session.loadRecords(std::move(refs), this);
}

void EventsPage::finishCopy(const std::vector<EventRef> &refs, const std::vector<LoadedRow> &rows)
{
    m_copyToken = 0;
    QString text;
    for (std::size_t i = 0; i < refs.size(); ++i) {
        const bool ready = rows[i].state == LoadedRow::State::Ready;
        if (m_copyAs == CopyAs::Json) {
            if (ready)
                text += QString::fromUtf8(eventJson(rows[i].record)) + u'\n';
            continue;
        }
        QStringList cells;
        for (int visual = 0; visual < EventTableModel::ColumnCount; ++visual) {
            const int column = m_table->horizontalHeader()->logicalIndex(visual);
            if (m_table->isColumnHidden(column))
                continue;
            const QString cell = column != EventTableModel::Message ? m_model->cellText(refs[i], column)
                                 : ready ? oneLine(QString::fromStdString(rows[i].record.message), 100'000)
                                         : errorText(rows[i].error);
            cells.append(QString(cell).replace(u'\t', u' '));
        }
        text += cells.join(u'\t') + u'\n';
    }
    QApplication::clipboard()->setText(text);
    const int n = static_cast<int>(refs.size());
    Q_EMIT notice(n == mostCopied ? tr("The first %Ln event(s) of the selection were copied.", nullptr, n)
                                  : tr("%Ln event(s) copied.", nullptr, n));
}

bool EventsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table) {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
            copySelection(CopyAs::Rows);
            return true;
        }
        if (event->type() == QEvent::Resize)
            QMetaObject::invokeMethod(this, &EventsPage::fitColumns, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void EventsPage::saveLayout() const
{
    QSettings settings;
    settings.setValue(u"events/layout"_s, m_frame->saveState(layoutVersion));
    settings.setValue(u"events/columns"_s, m_table->horizontalHeader()->saveState());
    QStringList choice;
    for (auto it = m_columnChoice.begin(); it != m_columnChoice.end(); ++it)
        choice.append(u"%1=%2"_s.arg(it.key()).arg(it.value() ? 1 : 0));
    settings.setValue(u"events/columnchoice"_s, choice);
}

void EventsPage::restoreLayout()
{
    const QSettings settings;
    m_frame->restoreState(settings.value(u"events/layout"_s).toByteArray(), layoutVersion);
    m_table->horizontalHeader()->restoreState(settings.value(u"events/columns"_s).toByteArray());
    m_columnChoice.clear();
    for (const QString &entry : settings.value(u"events/columnchoice"_s).toStringList()) {
        const int column = entry.section(u'=', 0, 0).toInt();
        if (column >= 0 && column < EventTableModel::ColumnCount && column != EventTableModel::Message)
            m_columnChoice[column] = entry.endsWith(u'1');
    }
    m_table->horizontalHeader()->setSectionResizeMode(EventTableModel::Message, QHeaderView::Stretch);
    fitColumns();
}

} // namespace sightglass
