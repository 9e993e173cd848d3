// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/events/eventspage.h"

#include "core/event/errortext.h"
#include "core/base/utf8.h"
#include "core/session/recordwriter.h"
#include "core/session/resultjson.h"
#include "core/session/triage.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/groupmodel.h"
#include "ui/models/markicons.h"
#include "ui/shell/theme.h"
#include "ui/views/events/detailspane.h"
#include "ui/views/events/findtools.h"
#include "ui/views/events/exportactions.h"
#include "ui/views/events/groupbar.h"
#include "ui/views/events/tabletools.h"
#include "ui/views/triage/markdelegate.h"
#include "ui/views/triage/triageactions.h"
#include "ui/views/triage/triagebar.h"
#include "ui/views/triage/triagepanel.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/findbar.h"
#include "ui/shell/plaintext.h"
#include "ui/widgets/rowtable.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDockWidget>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <climits>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// Rows that one copy takes at the most: a clipboard is no export.
constexpr int mostCopied = 5'000;
constexpr int layoutVersion = 3;
/// The message is what is read: other columns give way to it.
constexpr int messageWidth = 330;

} // namespace

EventsPage::EventsPage(Session &session, Triage &triage, const Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_session(session), m_triage(triage), m_model(new EventTableModel(session, preferences, this)), m_table(new RowTable),
      m_details(new DetailsPane(session, preferences)), m_groupBar(new GroupBar(session)),
      m_groups(new GroupModel(session, preferences, this)), m_groupTable(new QTableView), m_splitter(new QSplitter(Qt::Vertical)), m_frame(new QMainWindow), m_dock(new QDockWidget(tr("Event details"))),
      m_triageActions(new TriageActions(session, triage, preferences, *m_model, *m_table, this)), m_triageDock(new QDockWidget(tr("Pins and tickets"))),
      m_stack(new QStackedWidget), m_empty(new EmptyState({}, {}, {})), m_refresh([this] { refresh(); }), m_mirrored(isRightToLeft())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    m_frame->setWindowFlags(Qt::Widget);
    m_frame->setDockOptions(QMainWindow::AnimatedDocks);
    layout->setSpacing(0);
    layout->addWidget(new TriageBar(triage));
    layout->addWidget(m_groupBar);
    layout->addWidget(m_splitter, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_groupTable);
    m_splitter->addWidget(m_frame);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({200, 400});
    makeGroups();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_frame->setCentralWidget(m_stack);
    m_dock->setObjectName(u"details"_s);
    m_dock->setWidget(m_details);
    m_details->setMinimumSize(160, 120);
    m_frame->addDockWidget(isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, m_dock);
    m_frame->resizeDocks({m_dock}, {320}, Qt::Horizontal);
    m_frame->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_triageDock->setObjectName(u"triage"_s);
    m_triageDock->setWidget(m_triageActions->panel());
    m_frame->tabifyDockWidget(m_dock, m_triageDock);
    m_dock->raise();
    m_model->setTriage(&triage);
    connect(m_triageActions, &TriageActions::notice, this, &EventsPage::notice);
    connect(m_triageActions, &TriageActions::eventWanted, this, &EventsPage::goTo);
    connect(&triage, &Triage::marksChanged, this, &EventsPage::fitColumns);
    QPushButton *all = m_empty->addButton(tr("Clear filter"));
    connect(all, &QPushButton::clicked, &session.filters(), &FilterStack::clear);

    m_table->setModel(m_model);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setAccessibleName(tr("Events"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    for (const int column : {EventTableModel::Source, EventTableModel::Log})
        m_table->setItemDelegateForColumn(column, new CellDelegate(m_table, Qt::ElideMiddle));
    m_table->setItemDelegateForColumn(EventTableModel::Marks, new MarkDelegate(m_table));
    m_table->installEventFilter(this);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setSectionsMovable(true);
    columns->setMinimumSectionSize(36);
    columns->setContextMenuPolicy(Qt::CustomContextMenu);
    columns->setSectionResizeMode(EventTableModel::Message, QHeaderView::Stretch);
    arrangeColumns();
    connect(columns, &QWidget::customContextMenuRequested, this, &EventsPage::showColumnMenu);
    m_tools = new TableTools(session, preferences, *m_model, *m_table, this);
    connect(m_tools, &TableTools::notice, this, &EventsPage::notice);
    connect(m_tools, &TableTools::eventWanted, this, &EventsPage::goTo);
    m_tools->useFoldSwitch(*m_groupBar->foldSwitch());
    connect(m_groupBar->foldSwitch(), &QCheckBox::toggled, this, &EventsPage::fitColumns);
    m_exports = new ExportActions(session, *m_model, *m_table, this);
    connect(m_exports, &ExportActions::notice, this, &EventsPage::notice);
    connect(m_tools, &TableTools::detailsWanted, this, [this] {
        m_dock->show();
        for (QWidget *child : m_details->findChildren<QWidget *>()) {
            if (child->isVisible() && (child->focusPolicy() & Qt::TabFocus)) {
                child->setFocus(Qt::TabFocusReason);
                break;
            }
        }
    });
    m_find = new FindTools(session, *m_model, *m_table, *m_details, this);
    layout->addWidget(m_find->bar());
    connect(m_tools, &TableTools::windowOpened, m_find, [this](DetailsPane *details) { m_find->follow(*details); });
    connect(m_details, &DetailsPane::valueChosen, this, [this](const QString &name, const QString &value, bool exclude) {
        Filter filter = m_session.filters().current();
        filter.query = filter.query.added(name.toStdString(), value.toStdString(), exclude);
        m_session.filters().push(filter);
    });

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
        } else if (const MarkedEvent *marked = m_triage.marks(m_current); marked && marked->dismissed.isValid() && m_model->rowCount() > 0) {
            // What was dismissed makes room for the next one.
            const QModelIndex next = m_model->index(std::min(m_currentRow, m_model->rowCount() - 1), 0);
            m_table->selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            m_table->verticalScrollBar()->setValue(m_topRow);
            m_table->scrollTo(next);
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

void EventsPage::makeGroups()
{
    m_groupTable->setModel(m_groups);
    m_groupTable->setItemDelegate(new CellDelegate(m_groupTable));
    m_groupTable->setShowGrid(false);
    m_groupTable->setAlternatingRowColors(true);
    m_groupTable->setTabKeyNavigation(false);
    m_groupTable->setWordWrap(false);
    m_groupTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_groupTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_groupTable->setAccessibleName(tr("Groups of events"));
    m_groupTable->setMinimumHeight(6 * fontMetrics().height());
    m_groupTable->verticalHeader()->hide();
    m_groupTable->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_groupTable->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    QHeaderView *columns = m_groupTable->horizontalHeader();
    columns->setHighlightSections(false);
    columns->setSortIndicator(GroupModel::Total, Qt::DescendingOrder);
    m_groupTable->setSortingEnabled(true);
    const auto wide = [this](const char *text) { return fontMetrics().horizontalAdvance(QLatin1String(text)) + 18; };
    for (int column = GroupModel::Total; column <= GroupModel::Unknown; ++column)
        m_groupTable->setColumnWidth(column, std::max(wide("1,000,000"), columns->sectionSizeHint(column)));
    for (const int column : {GroupModel::First, GroupModel::Last})
        m_groupTable->setColumnWidth(column, wide("2026-11-21 04:05:06.789"));
    m_groupTable->setColumnWidth(GroupModel::Source, wide("Microsoft-Windows-Security-Audit"));
    m_groupTable->setColumnWidth(GroupModel::Meaning, wide("An account could not be logged on at all"));
    m_groupTable->installEventFilter(this);
    m_groupTable->setToolTip(tr("Double-click a group, or press Enter, to see its events alone."));
    connect(m_groupTable, &QTableView::doubleClicked, this, &EventsPage::narrowToGroup);
    connect(&m_session, &Session::groupsChanged, this, &EventsPage::showGroups);
    // What was chosen stays so when there are more groups.
    connect(m_groups, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QModelIndex current = m_groupTable->currentIndex();
        m_group = current.isValid() ? std::optional(m_groups->group(current.row())) : std::nullopt;
    });
    connect(m_groups, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_group ? m_groups->rowOf(*m_group) : m_groups->rowCount() > 0 ? 0 : -1;
        if (row >= 0)
            m_groupTable->setCurrentIndex(m_groups->index(row, 0));
    });
    showGroups();
}

void EventsPage::showGroups()
{
    const GroupBy by = m_session.grouping();
    m_groupTable->setVisible(by != GroupBy::None);
    if (by == GroupBy::None) {
        m_groupBar->setText({});
        return;
    }
    const bool ids = by == GroupBy::EventId;
    m_groupTable->setColumnHidden(GroupModel::Source, !ids);
    m_groupTable->setColumnHidden(GroupModel::Meaning, !ids);
    if (m_groupedBy != by) {
        m_groupedBy = by;
        m_groupTable->setColumnWidth(GroupModel::Name, std::max(fontMetrics().horizontalAdvance(ids ? QLatin1String("Event ID 65535") : QLatin1String("Microsoft-Windows-Security-Auditing")) + 18,
                                                                m_groupTable->horizontalHeader()->sectionSizeHint(GroupModel::Name)));
    }
    const int all = static_cast<int>(std::min<std::size_t>(m_groups->all(), INT_MAX));
    m_groupBar->setText(m_groups->all() > GroupModel::mostGroups ? tr("%Ln group(s), the largest are shown", nullptr, all) : tr("%Ln group(s)", nullptr, all));
}

void EventsPage::narrowToGroup()
{
    const QModelIndex current = m_groupTable->currentIndex();
    if (current.isValid())
        m_session.filters().push(m_groups->narrowed(current.row()));
}

void EventsPage::chooseFirst()
{
    // While the filter is at work, these are the rows from before it.
    if (!m_table->isVisible() || m_filterChanged || m_current.log().value != 0 || m_model->rowCount() == 0)
        return;
    m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void EventsPage::goTo(EventRef event)
{
    if (!m_session.log(event.log()))
        return;
    Q_EMIT wanted();
    m_table->setFocus();
    int row = m_model->rowOf(event, m_currentRow);
    if (row >= 0) {
        if (!(m_model->refAt(row) == event)) { // folded with others
            m_model->setOpen(row, true);
            row = m_model->rowOf(event, row);
        }
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
        return;
    }
    // It is chosen when the rows come.
    m_current = event;
    m_details->show(event);
    const MarkedEvent *marked = m_triage.marks(event);
    const bool dismissed = marked && marked->dismissed.isValid() && !m_triage.showsDismissed();
    if (dismissed)
        m_triage.setShowDismissed(true);
    const bool filtered = m_session.filters().canClear();
    m_session.filters().clear();
    if (filtered)
        Q_EMIT notice(tr("The filter hid this event and was cleared; Ctrl+Z brings it back."));
    else if (dismissed)
        Q_EMIT notice(tr("This event was dismissed; dismissed events are shown now."));
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

void EventsPage::setKind(bool windows, const QString &formatId)
{
    if (windows == m_windows && formatId == m_formatId)
        return;
    storeColumns();
    m_windows = windows;
    m_formatId = formatId;
    m_model->setWindows(windows);
    arrangeColumns();
}

/// Columns are remembered for each format, for several Windows formats, and for all others together.
QString EventsPage::columnsKey() const
{
    return !m_formatId.isEmpty() ? u'-' + m_formatId : m_windows ? u"-windows"_s : QString();
}

void EventsPage::arrangeColumns()
{
    using M = EventTableModel;
    static constexpr std::array<int, M::ColumnCount> usual{M::Similar, M::Marks, M::Time, M::SeverityColumn, M::Log, M::Source, M::EventId, M::Message, M::Host, M::Level,
                                                           M::User, M::Task, M::Keywords, M::Channel, M::Opcode, M::RecordId, M::ProcessId, M::Delta};
    static constexpr std::array<int, M::ColumnCount> windows{M::Similar, M::Marks, M::SeverityColumn, M::Time, M::Source, M::EventId, M::Task, M::Keywords, M::Host, M::User,
                                                             M::Channel, M::Log, M::RecordId, M::Opcode, M::ProcessId, M::Level, M::Message, M::Delta};
    QHeaderView *columns = m_table->horizontalHeader();
    const auto wide = [this](const char *text) { return fontMetrics().horizontalAdvance(QLatin1String(text)) + 14; };
    m_table->setColumnWidth(M::Time, std::max(wide("2026-11-21 04:05:06.789"), m_windows ? columns->sectionSizeHint(M::Time) : 0));
    m_table->setColumnWidth(M::SeverityColumn, wide(m_windows ? "Information" : "Audit success") + 24);
    m_table->setColumnWidth(M::Log, wide("Application.e"));
    m_table->setColumnWidth(M::Source, wide(m_windows ? "Microsoft-Windows-S" : "NetworkManager"));
    m_table->setColumnWidth(M::Host, wide("workstation-1"));
    m_table->setColumnWidth(M::Level, wide("warning"));
    m_table->setColumnWidth(M::EventId, wide("Event ID"));
    m_table->setColumnWidth(M::User, wide("CORP\\\\administrator"));
    m_table->setColumnWidth(M::Task, wide("Process creation"));
    m_table->setColumnWidth(M::Keywords, wide("Audit success"));
    m_table->setColumnWidth(M::Channel, wide("Application"));
    m_table->setColumnWidth(M::Opcode, wide("Operational code"));
    m_table->setColumnWidth(M::RecordId, wide("Record number"));
    m_table->setColumnWidth(M::ProcessId, wide("Process ID"));
    m_table->setColumnWidth(M::Delta, wide("Since previous"));
    m_table->setColumnWidth(M::Similar, std::max(wide("\xE2\x96\xB8 9999"), columns->sectionSizeHint(M::Similar)));
    m_table->setColumnWidth(M::Marks, markIconsWidth + 8);
    int place = 0;
    for (const int column : m_windows ? windows : usual)
        columns->moveSection(columns->visualIndex(column), place++);

    const QSettings settings;
    const QString key = columnsKey();
    columns->restoreState(settings.value(u"events/columns5"_s + key).toByteArray());
    for (int column = 0; column < M::ColumnCount; ++column) {
        if (columns->sectionSize(column) > 0)
            m_table->setColumnWidth(column, columns->sectionSize(column));
    }
    m_columnChoice.clear();
    for (const QString &entry : settings.value(u"events/columnchoice5"_s + key).toStringList()) {
        const int column = entry.section(u'=', 0, 0).toInt();
        if (column >= 0 && column < M::ColumnCount && column != M::Message)
            m_columnChoice[column] = entry.endsWith(u'1');
    }
}

void EventsPage::storeColumns() const
{
    QSettings settings;
    const QString key = columnsKey();
    settings.setValue(u"events/columns5"_s + key, m_table->horizontalHeader()->saveState());
    QStringList choice;
    for (auto it = m_columnChoice.begin(); it != m_columnChoice.end(); ++it)
        choice.append(u"%1=%2"_s.arg(it.key()).arg(it.value() ? 1 : 0));
    settings.setValue(u"events/columnchoice5"_s + key, choice);
}

void EventsPage::fitColumns()
{
    using M = EventTableModel;
    // Only the logs that the filter lets through.
    auto logs = m_session.logs();
    const Filter &filter = m_session.filters().current();
    std::erase_if(logs, [&filter](const LogInfo &log) { return !filter.matchesLog(log.id) || log.counts.total() == 0; });
    if (!logs.empty())
        setKind(std::all_of(logs.begin(), logs.end(), [](const LogInfo &log) { return log.isWindows(); }),
                std::all_of(logs.begin(), logs.end(), [&logs](const LogInfo &log) { return log.formatId == logs[0].formatId; }) ? logs[0].formatId : QString());
    const bool windows = std::any_of(logs.begin(), logs.end(), [](const LogInfo &log) { return log.isWindows(); });
    std::array<bool, M::ColumnCount> shown{};
    for (const int column : {M::Time, M::SeverityColumn, M::Source, M::Message})
        shown[static_cast<std::size_t>(column)] = true;
    shown[M::Marks] = m_triage.hasMarks();
    shown[M::Log] = logs.size() > 1;
    shown[M::Similar] = m_model->isFolded();
    shown[M::EventId] = windows;
    shown[M::Channel] = m_windows && logs.size() > 1;
    for (const int column : {M::Task, M::Keywords, M::Host, M::User})
        shown[static_cast<std::size_t>(column)] = m_windows;
    QHeaderView *columns = m_table->horizontalHeader();
    int left = m_table->viewport()->width();
    const auto isShown = [&](int column) { return m_columnChoice.value(column, shown[static_cast<std::size_t>(column)]); };
    for (int column = 0; column < M::ColumnCount; ++column) {
        if (column != M::Message && isShown(column))
            left -= m_table->columnWidth(column);
    }
    if (!m_windows) {
        for (const int column : {M::Host, M::Level}) {
            if (left - m_table->columnWidth(column) < messageWidth || isShown(column))
                continue;
            shown[static_cast<std::size_t>(column)] = true;
            if (isShown(column))
                left -= m_table->columnWidth(column);
        }
    }
    for (int column = 0; column < M::ColumnCount; ++column) {
        const bool hidden = !isShown(column);
        if (columns->isSectionHidden(column) != hidden)
            columns->setSectionHidden(column, hidden);
    }
    // The message takes what the others leave; where that is too little to read, the table scrolls.
    const bool stretch = left >= (m_windows ? messageWidth : messageWidth / 2);
    const bool wasStretched = columns->sectionResizeMode(M::Message) == QHeaderView::Stretch;
    columns->setSectionResizeMode(M::Message, stretch ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!stretch && wasStretched)
        columns->resizeSection(M::Message, messageWidth);
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
    m_tools->addLooksTo(menu);
    menu.addSeparator();
    menu.addAction(tr("Columns as they fit"), this, [this] {
        QSettings().remove(u"events/columns5"_s + columnsKey());
        QSettings().remove(u"events/columnchoice5"_s + columnsKey());
        arrangeColumns();
        fitColumns();
    });
    menu.exec(m_table->horizontalHeader()->mapToGlobal(position));
}

void EventsPage::showMenu(const QPoint &position)
{
    QMenu menu;
    menu.addAction(Theme::icon("copy"), tr("Copy rows"), this, [this] { copySelection(CopyAs::Rows); });
    QMenu *copy = menu.addMenu(tr("Copy &as"));
    copy->addAction(tr("Records, as in the log"), this, [this] { copySelection(CopyAs::Raw); });
    copy->addAction(tr("CSV"), this, [this] { copySelection(CopyAs::Csv); });
    copy->addAction(Theme::icon("json"), tr("JSON"), this, [this] { copySelection(CopyAs::Json); });
    copy->addAction(tr("Markdown table"), this, [this] { copySelection(CopyAs::Markdown); });
    menu.addAction(tr("&Export selection…"), m_exports, &ExportActions::exportSelection);
    menu.addSeparator();
    m_tools->addTo(menu);
    menu.addSeparator();
    m_triageActions->addTo(menu);
    QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        index = m_table->currentIndex(); // by the keyboard's menu key
    menu.addSeparator();
    m_find->addTo(menu, index);
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
        const auto store = m_session.store(ref.log());
        const auto shortened = [this](const std::string &name) {
            return fontMetrics().elidedText(oneLine(QString::fromStdString(name), 500), Qt::ElideMiddle, 300).replace(u'&', "&&"_L1);
        };
        if (const std::string source = store ? store->string(row.source()) : std::string(); !source.empty()) {
            if (log->isWindows()) {
                add(tr("Only event ID %1 of %2").arg(row.typeId()).arg(shortened(source)), [id = row.typeId(), source](Filter &f) {
                    f.query = f.query.added("eventid", std::to_string(id)).added("source", source);
                });
            }
            add(tr("Only the source %1").arg(shortened(source)), [source](Filter &f) { f.query = f.query.added("source", source); });
            add(tr("All but the source %1").arg(shortened(source)), [source](Filter &f) { f.query = f.query.added("source", source, true); });
        }
        if (const std::string host = store ? store->string(row.host()) : std::string(); !host.empty())
            add(tr("Only the computer %1").arg(shortened(host)), [host](Filter &f) { f.query = f.query.added("host", host); });
        addCellTerms(menu, ref, index.column());
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
            add(tr("Five minutes around this event"), around(t, 300));
            add(tr("One hour around this event"), around(t, 3600));
        }
    }
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

void EventsPage::addCellTerms(QMenu &menu, EventRef ref, int column)
{
    // Columns that stand for one field of the record, by the name that queries have for it.
    static const QHash<int, const char *> fields{{EventTableModel::Level, "level"}, {EventTableModel::User, "user"}, {EventTableModel::Channel, "Channel"},
                                                 {EventTableModel::RecordId, "EventRecordID"}, {EventTableModel::ProcessId, "ProcessID"}, {EventTableModel::EventId, "eventid"}};
    const char *field = fields.value(column);
    const QString value = field ? m_model->index(m_model->rowOf(ref, m_currentRow), column).data().toString() : QString();
    if (value.isEmpty() || value == u"…"_s)
        return;
    const QString name = m_model->headerData(column, Qt::Horizontal).toString();
    const QString shown = fontMetrics().elidedText(oneLine(value, 500), Qt::ElideMiddle, 300).replace(u'&', "&&"_L1);
    for (const bool exclude : {false, true}) {
        menu.addAction((exclude ? tr("All but %1 %2") : tr("Only %1 %2")).arg(name, shown), this, [this, field, value, exclude] {
            Filter filter = m_session.filters().current();
            filter.query = filter.query.added(field, value.toStdString(), exclude);
            m_session.filters().push(filter);
        });
    }
}

void EventsPage::copySelection(CopyAs how)
{
    std::vector<EventRef> refs = m_model->eventsOf(m_table->selectedRowNumbers(mostCopied), mostCopied);
    if (refs.empty())
        return;
    m_copyAs = how;
    m_copyToken = m_session.loadRecords(std::move(refs), this);
}

void EventsPage::finishCopy(const std::vector<EventRef> &refs, const std::vector<LoadedRow> &rows)
{
    m_copyToken = 0;
    QString text;
    if (m_copyAs == CopyAs::Csv || m_copyAs == CopyAs::Raw) {
        std::vector<EventRecord> records;
        for (const LoadedRow &row : rows) {
            if (row.state == LoadedRow::State::Ready)
                records.push_back(row.record);
        }
        const RecordWriter writer(m_copyAs == CopyAs::Csv ? ExportFormat::Csv : ExportFormat::Text, records);
        std::string out = writer.begin();
        for (std::size_t i = 0; i < refs.size(); ++i) {
            const auto log = m_session.log(refs[i].log());
            if (rows[i].state == LoadedRow::State::Ready)
                writer.append(rows[i].record, log ? log->name.toStdString() : std::string(), out);
        }
        text = QString::fromStdString(toValidUtf8(out));
    }
    const bool markdown = m_copyAs == CopyAs::Markdown;
    if (markdown) {
        QStringList head;
        for (int visual = 0; visual < EventTableModel::ColumnCount; ++visual) {
            const int column = m_table->horizontalHeader()->logicalIndex(visual);
            if (!m_table->isColumnHidden(column))
                head.append(m_model->headerData(column, Qt::Horizontal).toString());
        }
        text = u"| "_s + head.join(u" | "_s) + u" |\n|"_s + u"---|"_s.repeated(head.size()) + u'\n';
    }
    for (std::size_t i = 0; i < refs.size() && (m_copyAs == CopyAs::Rows || m_copyAs == CopyAs::Json || markdown); ++i) {
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
            QString cell = m_model->cellText(refs[i], column);
            if (column == EventTableModel::Message)
                cell = ready ? oneLine(QString::fromStdString(rows[i].record.message), 100'000) : errorText(rows[i].error);
            else if (cell.isEmpty() && ready)
                cell = EventTableModel::decodedText(rows[i].record, column);
            // What a log holds is no markup: every sign that Markdown could take for some is escaped.
            static const QRegularExpression signs(u"([\\\\`*_{}\\[\\]<>()#+!|~&-])"_s);
            cells.append(markdown ? QString(cell).replace(signs, u"\\\\1"_s) : QString(cell).replace(u'\t', u' '));
        }
        text += markdown ? u"| "_s + cells.join(u" | "_s) + u" |\n"_s : cells.join(u'\t') + u'\n';
    }
    QApplication::clipboard()->setText(text);
    const int n = static_cast<int>(refs.size());
    Q_EMIT notice(n == mostCopied ? tr("The first %Ln event(s) of the selection were copied.", nullptr, n)
                                  : tr("%Ln event(s) copied.", nullptr, n));
}

bool EventsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_groupTable && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            narrowToGroup();
            return true;
        }
    }
    if (watched == m_table) {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
            copySelection(CopyAs::Rows);
            return true;
        }
        if (event->type() == QEvent::KeyPress
            && (m_triageActions->take(*static_cast<QKeyEvent *>(event)) || m_tools->take(*static_cast<QKeyEvent *>(event))))
            return true;
        if (event->type() == QEvent::Resize)
            QMetaObject::invokeMethod(this, &EventsPage::fitColumns, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

/// The details stand on the other side where one reads from the right.
QString EventsPage::layoutKey() const { return m_mirrored ? u"events/layout-rtl"_s : u"events/layout"_s; }

void EventsPage::saveLayout() const
{
    QSettings settings;
    settings.setValue(layoutKey(), m_frame->saveState(layoutVersion));
    settings.setValue(u"events/splitter"_s, m_splitter->saveState());
    storeColumns();
}

void EventsPage::restoreLayout()
{
    const QSettings settings;
    m_splitter->restoreState(settings.value(u"events/splitter"_s).toByteArray());
    m_frame->restoreState(settings.value(layoutKey()).toByteArray(), layoutVersion);
    arrangeColumns();
    fitColumns();
}

} // namespace sightglass
