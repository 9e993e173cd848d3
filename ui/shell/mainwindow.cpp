// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/history/historystore.h"
#include "core/job/jobqueue.h"
#include "core/job/programlog.h"
#include "core/job/task.h"
#include "ui/models/jobmodel.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/elevation.h"
#include "ui/shell/accessibility.h"
#include "ui/shell/jobsdock.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/sourcesdock.h"
#include "ui/shell/diagnostics.h"
#include "ui/shell/language.h"
#include "ui/shell/manual.h"
#include "ui/shell/theme.h"
#include "ui/shell/windowview.h"
#include "ui/models/eventtablemodel.h"
#include "ui/views/charts/chartspage.h"
#include "ui/shell/tray.h"
#include "ui/views/live/followscroll.h"
#include "ui/views/live/livepanel.h"
#include "ui/views/events/detailspane.h"
#include "ui/views/events/eventspage.h"
#include "ui/views/events/tabletools.h"
#include "ui/views/triage/ticketdialog.h"
#include "ui/views/events/findtools.h"
#include "ui/views/events/exportactions.h"
#include "ui/views/triage/triageactions.h"
#include "ui/views/format/formatdialog.h"
#include "ui/views/history/historypage.h"
#include "ui/views/overview/overviewpage.h"
#include "ui/views/threats/threatspage.h"
#include "ui/views/transfers/transferspage.h"
#include "ui/views/push/pushactions.h"
#include "ui/views/push/pushdock.h"
#include "ui/views/unusual/unusualpage.h"
#include "ui/widgets/dropoverlay.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/formatbar.h"
#include "ui/widgets/joinbar.h"
#include "ui/widgets/jsondialog.h"
#include "ui/widgets/queryline.h"
#include "ui/widgets/restorebar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/textsbar.h"
#include "ui/widgets/timerangepicker.h"
#include "ui/views/problems/problemsdialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QDialog>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QLoggingCategory>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QToolBar>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>
#include <utility>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int layoutVersion = 2;

Q_LOGGING_CATEGORY(diary, "sightglass", QtWarningMsg) // ProgramLog asks for more

} // namespace

MainWindow::MainWindow(Preferences &preferences, Theme &theme, QWidget *parent)
    : QMainWindow(parent), m_preferences(preferences), m_theme(theme), m_refresh([this] { refresh(); })
{
    installAccessibility();
    setWindowTitle(tr("Sightglass"));
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    m_session.setProfile(preferences.profile());
    m_session.setUseLibevtx(preferences.useLibevtx());
    m_session.setRecover(preferences.recover());
    const auto takeZone = [this] { m_session.setTimeZone(m_preferences.timesInUtc() ? "UTC" : ""); };
    connect(&preferences, &Preferences::changed, this, takeZone);
    takeZone();
    m_session.setEventMapsFolder(preferences.eventMapsFolder());
    listen();
    build();
    restoreLayout();

    // Fonts, styles and layouts of the pages cost some 30 ms the first time: pay before the window
    // is there, not when the first log comes.
    for (QWidget *child : m_stack->widget(1)->findChildren<QWidget *>())
        child->ensurePolished();
}

/// What lasts as long as the window: services, and what they tell. All that is seen is made by build().
void MainWindow::listen()
{
    connect(&m_unusualMemory, &HistoryMemory::looked, &m_jobHistory, &JobHistory::setTemplates);
    connect(&m_jobHistory, &JobHistory::contentChanged, &m_triage, &Triage::lookAnew);
    const auto say = [this](const QString &text) { statusBar()->showMessage(text, 15'000); };
    connect(&m_session, &Session::notice, this, say);
    connect(&m_keptSearch, &KeptSearch::eventShown, this, &MainWindow::showEvents);
    connect(&m_keptSearch, &KeptSearch::failed, this, say);
    connect(&m_keptSearch, &KeptSearch::recordShown, this, [this](const std::shared_ptr<const KeptRecord> &record, const QString &why) { m_events->tools()->openWindowOf(record, why); });
    connect(&m_alerts, &Alerts::failed, this, say);
    connect(&m_feed, &LiveFeed::pushChanged, this, &MainWindow::rememberFollowed);
    connect(&m_savedFilters, &SavedFilterBook::failed, this, say);
    connect(&m_session, &Session::eventTextsRead, this, [say](int texts, const QStringList &) {
        if (texts > 0)
            say(tr("Texts of events: %Ln map(s) or provider(s) found in the folder.", nullptr, texts));
    });
    connect(&m_session, &Session::logAlreadyOpen, this, [this, say](LogId id) {
        if (const auto log = m_session.log(id))
            say(tr("%1 is open already.").arg(log->name));
    });
    for (const auto signal : {&Session::logAdded, &Session::logChanged})
        connect(&m_session, signal, this, [this] { m_refresh(); });
    connect(&m_session, &Session::logRemoved, this, [this] {
        if (m_session.logs().empty())
            refresh(); // at once: the empty state takes the place of the pages
        else
            m_refresh();
    });
    connect(&m_alerts, &Alerts::raised, this, [this](const Alert &alert) {
        statusBar()->showMessage(tr("Alert: %1").arg(oneLine(QString::fromStdString(alert.ruleName) + u": "_s + Alerts::text(alert), 300)), 30'000);
        if (!alert.ticket)
            return;
        TicketText ticket;
        ticket.title = alert.ruleName;
        ticket.priority = TicketPriority::High;
        ticket.tags = {"alert"};
        ticket.notes = Alerts::text(alert).toStdString() + "\n";
        for (const std::string &sample : alert.samples)
            ticket.notes += "\n    " + oneLine(QString::fromStdString(sample), 2000).toStdString();
        m_triage.createTicket(ticket, {});
    });
    connect(&m_feed, &LiveFeed::forgotten, this, [this, say](const QString &source, const QString &error) {
        say(error.isEmpty() ? tr("Nothing that was stored of %1 is left.").arg(oneLine(source, 200)) : tr("%1 could not be forgotten: %2").arg(oneLine(source, 200), error));
        m_triage.lookAnew();
        m_jobHistory.refresh();
    });
    for (const auto signal : {&LiveFeed::feedAdded, &LiveFeed::feedRemoved}) {
        connect(&m_feed, signal, this, [this] {
            rememberFollowed();
            m_refresh();
        });
    }
    connect(&m_keeper, &SessionKeeper::abandoned, this, [this](const SessionState &state, const QDateTime &when) { m_abandoned = {state, when}; });
    connect(&m_keeper, &SessionKeeper::decided, this, [this] { m_abandoned.reset(); });
    connect(&m_keeper, &SessionKeeper::pageWanted, this, [this](int page) {
        if (page < m_tabs->count())
            m_tabs->setCurrentIndex(page);
    });
    connect(&m_session, &Session::logChanged, this, &MainWindow::noteEnd);
    qApp->installEventFilter(this);
}

/// For the program's own log: sizes and times, no names.
void MainWindow::noteEnd(LogId id)
{
    const auto log = m_session.log(id);
    if (!log || log->live || log->state == JobState::Pending || log->state == JobState::Processing || !m_noted.insert(log->job).second)
        return;
    const Job *job = m_session.jobs().find(log->job);
    qCInfo(diary).noquote() << QString(u"log %1: %2, %3, %4 bytes, %5 events, %6 problems, %7 s"_s)
                                   .arg(id.value)
                                   .arg(QLatin1String(jobStateName(log->state)), log->formatId)
                                   .arg(log->size)
                                   .arg(log->counts.total())
                                   .arg(log->problems)
                                   .arg(job ? job->elapsedSeconds() : 0.0, 0, 'f', 2);
}

void MainWindow::offerLastSession() { m_keeper.lookForAbandoned(); }

Manual *MainWindow::showManual(const QString &place)
{
    const QWidget *focus = QApplication::activePopupWidget() ? this : QApplication::focusWidget();
    QString wanted = place.isEmpty() ? Manual::chapterFor(focus) : place;
    // Where the focus says nothing, the page does.
    if (place.isEmpty() && wanted == u"manual.md"_s && !QApplication::activeModalWidget() && !isEmptyStateShown())
        wanted = isLiveShown() ? u"live.md"_s : m_pages->currentWidget() == m_overview ? u"manual.md#the-window"_s : Manual::chapterFor(m_pages->currentWidget());
    if (!m_manual)
        m_manual = std::make_unique<Manual>();
    m_manual->show();
    m_manual->showPlace(wanted);
    m_manual->raise();
    m_manual->activateWindow();
    return m_manual.get();
}

void MainWindow::copyDiagnostics()
{
    runTask(m_diagnostics, this, [diagnostics = Diagnostics(m_session), folder = ProgramLog::usualFolder(), history = HistoryStore::defaultPath()] {
        return diagnostics.text(folder, history);
    }, [this](const QString &text) {
        QApplication::clipboard()->setText(text);
        statusBar()->showMessage(tr("Versions, settings, sizes and the program's own log were copied. They hold nothing of your logs."), 15'000);
    });
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto *widget = static_cast<QWidget *>(watched);
        if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier && widget->window() != this && qobject_cast<QDialog *>(widget->window())
            && !qobject_cast<Manual *>(widget->window())) {
            showManual();
            return true;
        }
    }
    // Tab leaves every table: the arrow keys are for its cells.
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        if (auto *view = qobject_cast<QAbstractItemView *>(watched))
            view->setTabKeyNavigation(false);
    }
    // Columns have widths for what stands in them; in another language their names may need more.
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        if (auto *header = qobject_cast<QHeaderView *>(watched); header && header->orientation() == Qt::Horizontal && !header->property("roomMade").toBool()) {
            header->setProperty("roomMade", true);
            for (int column = 0; column < header->count(); ++column) {
                if (!header->isSectionHidden(column) && header->sectionResizeMode(column) != QHeaderView::Stretch && header->sectionSize(column) < header->sectionSizeHint(column))
                    header->resizeSection(column, header->sectionSizeHint(column));
            }
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::build()
{
    m_content = new QObject(this);
    m_mirrored = isRightToLeft();
    m_overview = new OverviewPage(m_session, m_preferences);
    m_events = new EventsPage(m_session, m_triage, m_preferences);
    m_charts = new ChartsPage(m_session, m_preferences);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_overview);
    m_pages->addWidget(m_events);
    m_pages->addWidget(m_charts);
    m_unusual = new UnusualPage(m_session, m_preferences);
    m_unusual->service().setMemory(&m_unusualMemory);
    m_pages->addWidget(m_unusual);
    m_threats = new ThreatsPage(m_session, m_preferences);
    m_transfers = new TransfersPage(m_session, m_preferences);
    for (FlowPage *page : {static_cast<FlowPage *>(m_threats), static_cast<FlowPage *>(m_transfers)}) {
        page->setMemory(&m_flowMemory);
        m_pages->addWidget(page);
        connect(page, &FlowPage::eventsWanted, this, &MainWindow::showEvents);
        connect(page, &FlowPage::keptEventWanted, &m_keptSearch, &KeptSearch::showEvent);
    }
    connect(m_events->triageActions(), &TriageActions::keptEventWanted, &m_keptSearch, &KeptSearch::showEvent);
    m_history = new HistoryPage(m_jobHistory, m_keptSearch, m_session, m_preferences);
    connect(m_history, &HistoryPage::ticketWanted, this, [this](TicketId ticket) { m_events->triageActions()->openTicket(ticket); });
    connect(m_history, &HistoryPage::restartWanted, this, &MainWindow::restart);
    m_pages->addWidget(m_history);
    connect(m_history, &HistoryPage::logWanted, this, [this] { m_pages->setCurrentWidget(m_overview); });
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Pages"));
    addTab(tr("&Overview"), m_overview);
    addTab(tr("&Events"), m_events);
    addTab(tr("&Live"), m_events, true);
    addTab(tr("&Charts"), m_charts);
    addTab(tr("&Unusual"), m_unusual);
    addTab(tr("&Threats"), m_threats);
    addTab(tr("T&ransfers"), m_transfers);
    addTab(tr("&History"), m_history);
    makeLive();
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::showTab);
    connect(m_pages, &QStackedWidget::currentChanged, this, [this] {
        // A page was asked for: its tab, which for events is that of those that are followed where that is shown.
        const int tab = m_tabs->currentIndex();
        if (tab >= 0 && m_tabPages[static_cast<std::size_t>(tab)].page == m_pages->currentWidget())
            return;
        for (int i = 0; i < m_tabs->count(); ++i) {
            if (m_tabPages[static_cast<std::size_t>(i)].page == m_pages->currentWidget()) {
                m_tabs->setCurrentIndex(i);
                return;
            }
        }
    });
    auto *work = new QWidget;
    auto *layout = new QVBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 4, 10, 0);
    head->setSpacing(12);
    head->addWidget(m_tabs, 0, Qt::AlignBottom);
    head->addWidget(new FilterChips(m_session, m_preferences), 1);
    layout->addLayout(head);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    layout->addWidget(line);
    m_query = new QueryLine(m_session);
    auto *queryRow = new QVBoxLayout;
    queryRow->setContentsMargins(10, 5, 10, 0);
    queryRow->addWidget(m_query);
    layout->addLayout(queryRow);
    layout->addWidget(new JoinBar(m_session));
    auto *formatBar = new FormatBar(m_session);
    connect(formatBar, &FormatBar::formatWanted, this, &MainWindow::showFormat);
    layout->addWidget(formatBar);
    layout->addWidget(new TextsBar(m_session));
    layout->addWidget(m_livePanel);
    layout->addWidget(m_pages, 1);
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(work);
    m_restoreBar = new RestoreBar(m_keeper);
    if (m_abandoned)
        m_restoreBar->offer(m_abandoned->first, m_abandoned->second);
    auto *whole = new QWidget;
    auto *wholeLayout = new QVBoxLayout(whole);
    wholeLayout->setContentsMargins(0, 0, 0, 0);
    wholeLayout->setSpacing(0);
    wholeLayout->addWidget(m_restoreBar);
    wholeLayout->addWidget(m_stack, 1);
    setCentralWidget(whole);

    m_status = new QLabel;
    m_status->setTextFormat(Qt::PlainText);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    statusBar()->addWidget(m_status, 1);
    m_progress = new QProgressBar;
    m_progress->setMaximumWidth(160);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress of all jobs"));
    m_progress->hide();
    statusBar()->addPermanentWidget(m_progress);
    makeDocks();
    makeMenus();
    m_tray = new Tray(m_feed, m_alerts, *this);
    const auto comeBack = [this] {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        show();
        raise();
        activateWindow();
    };
    connect(m_tray, &Tray::windowWanted, this, comeBack);
    connect(m_tray, &Tray::alertsWanted, this, [this, comeBack] {
        comeBack();
        showLive();
    });
    connect(m_tray, &Tray::quitWanted, this, [this] {
        m_quitting = true;
        close();
    });
    m_dropOverlay = new DropOverlay(this);

    connect(m_overview, &OverviewPage::eventsWanted, this, &MainWindow::showEvents);
    connect(m_unusual, &UnusualPage::eventsWanted, this, &MainWindow::showEvents);
    connect(m_overview, &OverviewPage::jsonWanted, this, &MainWindow::showJson);
    connect(m_overview, &OverviewPage::problemsWanted, this, &MainWindow::showProblems);
    connect(m_sources, &SourcesDock::jsonWanted, this, &MainWindow::showJson);
    connect(m_sources, &SourcesDock::problemsWanted, this, &MainWindow::showProblems);
    connect(m_sources, &SourcesDock::formatWanted, this, &MainWindow::showFormat);
    connect(m_sources, &SourcesDock::chosenLogChanged, this, &MainWindow::refresh);
    const auto say = [this](const QString &text) { statusBar()->showMessage(text, 15'000); };
    connect(m_events, &EventsPage::notice, this, say);
    connect(m_push, &PushActions::notice, this, say);
    m_push->setAlerts(m_alerts);
    m_livePanel->setTargets([this] { return m_push->targetNames(); });
    connect(m_livePanel, &LivePanel::alertsPushWanted, m_push, &PushActions::pushAlerts);
    connect(m_livePanel, &LivePanel::targetsWanted, m_push, &PushActions::editTargets);
    connect(m_events, &EventsPage::wanted, this, &MainWindow::showEvents);
    const auto selectedTime = [this] {
        const QModelIndex index = m_events->table()->currentIndex();
        return index.isValid() ? m_session.row(m_events->model()->refAt(index.row())).time() : Timestamp();
    };
    m_overview->timeRange()->setSelectedTime(selectedTime);
    m_charts->timeRange()->setSelectedTime(selectedTime);
    m_threats->timeRange()->setSelectedTime(selectedTime);
    m_transfers->timeRange()->setSelectedTime(selectedTime);
    refresh();
}

MainWindow::~MainWindow()
{
    m_diagnostics.waitForDone();
    qApp->removeEventFilter(this);
    disconnect(&m_session, nullptr, this, nullptr); // what it is told last would be told to what is gone
    for (const auto &[dialog, again] : std::exchange(m_reopen, {}))
        delete dialog;
    tearDown();
}

void MainWindow::tearDown()
{
    // Pages listen to the session: they go first.
    delete m_tray;
    delete m_push->dock();
    delete m_push;
    delete takeCentralWidget();
    delete m_sources;
    delete m_jobs;
    delete m_dropOverlay;
    delete m_status;
    delete m_progress;
    qDeleteAll(findChildren<QToolBar *>(Qt::FindDirectChildrenOnly));
    delete m_content; // actions
    m_tabPages.clear();
}

/// What somebody looks at, while what shows it is made anew.
struct MainWindow::View
{
    int tab = 0;
    WindowView widgets;
    EventRef current, top;
    std::vector<EventRef> selected;
    std::pair<int, bool> sorted;
    LogId log;
    bool finds = false;
    std::vector<EventRef> eventWindows;
    std::vector<std::pair<std::shared_ptr<const KeptRecord>, QString>> keptWindows;
    std::vector<TicketId> tickets;
};

MainWindow::View MainWindow::view() const
{
    constexpr int most = 10'000;
    View view;
    view.tab = m_tabs->currentIndex();
    view.widgets = WindowView::of(*this);
    const EventTableModel *model = m_events->model();
    const auto at = [model](int row) { return row >= 0 && row < model->rowCount() ? model->refAt(row) : EventRef(); };
    view.current = at(m_events->table()->currentIndex().row());
    view.top = at(m_events->table()->verticalScrollBar()->value());
    for (const int row : m_events->table()->selectedRowNumbers(most))
        view.selected.push_back(at(row));
    view.sorted = m_events->tools()->sorted();
    view.log = m_sources->chosenLog();
    view.finds = m_events->find()->bar()->isVisibleTo(m_events);
    for (const TicketDialog *dialog : findChildren<TicketDialog *>()) {
        if (dialog->isVisible() && dialog->ticket().value)
            view.tickets.push_back(dialog->ticket());
    }
    for (const DetailsPane *pane : findChildren<DetailsPane *>()) {
        if (!pane->isWindow() || !pane->isVisible())
            continue;
        if (pane->keptRecord())
            view.keptWindows.emplace_back(pane->keptRecord(), pane->keptNote());
        else
            view.eventWindows.push_back(pane->shownEvent());
    }
    return view;
}

void MainWindow::restoreView(const View &view)
{
    m_tabs->setCurrentIndex(view.tab);
    m_events->tools()->showSorted(view.sorted);
    if (view.finds)
        m_events->find()->bar()->open();
    view.widgets.restore(*this);
    m_sources->choose(view.log);
    EventTableModel *model = m_events->model();
    QItemSelectionModel *selection = m_events->table()->selectionModel();
    const auto index = [model](EventRef event) {
        const int row = event.log().value ? model->rowOf(event, 0) : -1;
        return row >= 0 ? model->index(row, 0) : QModelIndex();
    };
    if (const QModelIndex current = index(view.current); current.isValid())
        selection->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (view.selected.size() > 1) {
        QItemSelection rows;
        for (const EventRef event : view.selected) {
            if (const QModelIndex row = index(event); row.isValid())
                rows.select(row, row);
        }
        selection->select(rows, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (const QModelIndex top = index(view.top); top.isValid())
        m_events->table()->verticalScrollBar()->setValue(top.row());
    for (const EventRef event : view.eventWindows)
        m_events->tools()->openWindowOf(event);
    for (const auto &[record, note] : view.keptWindows)
        m_events->tools()->openWindowOf(record, note);
    for (const TicketId ticket : view.tickets)
        m_events->triageActions()->openTicket(ticket);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || m_rebuilds)
        return;
    // One language is several translators: what is asked for meanwhile is done at once, and not inside of a menu's own event.
    m_rebuilds = true;
    QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

/// Everything that is seen was made with the words of another language: it is made anew around the same session, as at a
/// start, and what was looked at is looked at again.
void MainWindow::rebuild()
{
    if (QWidget *dialog = QApplication::activeModalWidget()) { // in which somebody writes something
        connect(dialog, &QObject::destroyed, this, &MainWindow::rebuild, Qt::QueuedConnection);
        return;
    }
    m_rebuilds = false;
    const View view = this->view();
    m_events->triageActions()->saveDialogs(); // closes them
    const bool mirrored = m_mirrored; // by then the direction has changed already
    storeLayout();
    const QByteArray docks = saveState(layoutVersion);
    setUpdatesEnabled(false);
    std::vector<std::function<void()>> again;
    for (QDialog *dialog : findChildren<QDialog *>(Qt::FindDirectChildrenOnly)) {
        if (const auto reopen = m_reopen.find(dialog); reopen != m_reopen.end()) {
            if (dialog->isVisible())
                again.push_back(reopen->second);
            delete dialog;
        }
    }
    m_reopen.clear();
    for (TicketDialog *dialog : findChildren<TicketDialog *>()) {
        if (dialog->ticket().value)
            delete dialog;
    }
    tearDown();
    setWindowTitle(tr("Sightglass"));
    build();
    m_events->restoreLayout();
    if (mirrored == isRightToLeft())
        restoreState(docks, layoutVersion);
    else
        restoreDocks();
    // What was made is shown and laid out by events that are under way; places in it are there after these.
    QMetaObject::invokeMethod(m_content, [this, view, again] {
        restoreView(view);
        for (const auto &reopen : again)
            reopen();
        setUpdatesEnabled(true);
    }, Qt::QueuedConnection);
}

void MainWindow::addTab(const QString &name, QWidget *page, bool live)
{
    m_tabPages.push_back({page, live});
    m_tabs->addTab(name);
}

void MainWindow::showTab(int tab)
{
    if (tab < 0)
        return;
    m_keeper.setPage(tab);
    const Tab &chosen = m_tabPages[static_cast<std::size_t>(tab)];
    m_livePanel->setVisible(chosen.live);
    m_scroll->setActive(chosen.live);
    m_pages->setCurrentWidget(chosen.page);
    m_refresh(); // what is followed, and past analyses, can be looked at while no log is open
}

void MainWindow::makeLive()
{
    m_scroll = new FollowScroll(*m_events->table(), m_session, m_content);
    m_livePanel = new LivePanel(m_feed, m_alerts, m_session, m_preferences, *m_scroll);
    m_livePanel->hide();
    connect(m_livePanel, &LivePanel::alertChosen, this, &MainWindow::showAlert);
}

void MainWindow::showAlert(const Alert &alert)
{
    Filter filter;
    if (const auto query = Query::parse(alert.query, m_session.timeZone()))
        filter.query = *query;
    if (!alert.field.empty())
        filter.query = filter.query.added(alert.field, alert.value);
    if (!alert.silence) {
        filter.from = alert.first;
        filter.to = Timestamp::fromMicroseconds(alert.last.microseconds() + 1);
    }
    m_session.filters().push(filter);
    showEvents();
}

void MainWindow::rememberFollowed() const
{
    QStringList specs;
    QVariantMap pushed; // source to target
    for (const FeedId id : m_feed.feeds()) {
        const auto info = m_feed.feed(id);
        if (info && info->options.store)
            specs.append(QString::fromStdString(liveSpecText(info->spec)));
        if (info && !info->options.push.empty())
            pushed[QString::fromStdString(liveSpecText(info->spec))] = QString::fromStdString(info->options.push);
    }
    QSettings().setValue(u"live/followed"_s, specs);
    QSettings().setValue(u"live/pushed"_s, pushed);
}

void MainWindow::resumeFollowing()
{
    QSettings settings;
    if (!settings.value(u"live/resume"_s, true).toBool())
        return;
    const QVariantMap pushed = settings.value(u"live/pushed"_s).toMap();
    for (const QString &text : settings.value(u"live/followed"_s).toStringList()) {
        LiveFeedOptions options;
        options.push = pushed.value(text).toString().toStdString();
        if (const auto spec = parseLiveSpec(text.toStdString()))
            m_feed.start(*spec, options);
    }
}

JobModel *MainWindow::jobModel() const { return m_jobs->model(); }

QWidget *MainWindow::makeEmptyState()
{
    auto *page = new EmptyState(QIcon(u":/sightglass/icons/sightglass.svg"_s), tr("Drop log files or a folder here"),
                                tr("Windows event logs, syslog, JSON, web, proxy and application logs of any size, compressed or not.\n"
                                   "The format is found by itself; nothing leaves this computer."));
    QPushButton *files = page->addButton(tr("Open files…"));
    files->setDefault(true);
    QPushButton *folder = page->addButton(tr("Open folder…"));
    connect(files, &QPushButton::clicked, this, &MainWindow::openFilesDialog);
    connect(folder, &QPushButton::clicked, this, &MainWindow::openFolderDialog);
    QPushButton *here = page->addButton(tr("Logs of this computer…"));
    here->setObjectName(u"openHere"_s);
    here->setToolTip(tr("Follow its journal, event channels, log files and folders"));
    connect(here, &QPushButton::clicked, this, [this] {
        showLive();
        m_livePanel->showSources();
    });
    QPushButton *past = page->addButton(tr("Past analyses"));
    past->setObjectName(u"pastAnalyses"_s);
    connect(past, &QPushButton::clicked, this, &MainWindow::showHistory);
    if (!samplePaths().isEmpty()) {
        QPushButton *samples = page->addButton(tr("Look at the samples"));
        samples->setObjectName(u"openSamples"_s);
        samples->setToolTip(tr("Opens generated logs that come with the program"));
        connect(samples, &QPushButton::clicked, this, [this] { open(samplePaths()); });
    }
    return page;
}

void MainWindow::makeDocks()
{
    m_sources = new SourcesDock(m_session, this);
    addDockWidget(isRightToLeft() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, m_sources);
    m_jobs = new JobsDock(m_session.jobs(), this);
    addDockWidget(Qt::BottomDockWidgetArea, m_jobs);
    m_push = new PushActions(m_session, m_triage, *m_events, m_pushService, this);
    addDockWidget(Qt::BottomDockWidgetArea, m_push->dock());
    tabifyDockWidget(m_jobs, m_push->dock());
    m_jobs->raise();
    m_push->dock()->hide(); // shown when something was pushed, or by the menu
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_jobs->model(), signal, this, &MainWindow::refreshProgress);
    connect(m_jobs->model(), &QAbstractItemModel::dataChanged, this, &MainWindow::refreshProgress);
}

void MainWindow::makeMenus()
{
    setMenuBar(new QMenuBar); // the one before it goes
    auto *toolbar = addToolBar(tr("Main"));
    toolbar->setObjectName(u"main"_s);
    toolbar->setMovable(false);
    toolbar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolbar->setIconSize({18, 18});
    toolbar->setContextMenuPolicy(Qt::PreventContextMenu);
    const auto action = [this](QMenu *menu, const char *icon, const QString &text, const QKeySequence &keys, auto &&what) {
        auto *a = new QAction(text, m_content);
        if (icon) {
            a->setIcon(Theme::icon(icon));
            // On a button of the tool bar; Qt takes the & away, but not the letter that languages without Latin letters put in brackets.
            static const QRegularExpression letter(u"\\(&\\w\\)"_s);
            a->setIconText(QString(text).remove(letter).remove(u'&'));
            connect(&m_theme, &Theme::changed, a, [a, icon] { a->setIcon(Theme::icon(icon)); });
        }
        a->setShortcut(keys);
        connect(a, &QAction::triggered, this, what);
        menu->addAction(a);
        return a;
    };

    QMenu *file = menuBar()->addMenu(tr("&File"));
    QAction *openFiles = action(file, "open", tr("&Open files…"), QKeySequence::Open, [this] { openFilesDialog(); });
    openFiles->setObjectName(u"openFiles"_s);
    QAction *openFolder = action(file, "folder", tr("Open &folder…"), QKeySequence(tr("Ctrl+Shift+O")), [this] { openFolderDialog(); });
    openFolder->setObjectName(u"openFolder"_s);
    QAction *follow = action(file, nullptr, tr("Follow so&urces…"), QKeySequence(tr("Ctrl+Shift+L")), [this] {
        showLive();
        m_livePanel->showSources();
    });
    follow->setObjectName(u"followSources"_s);
    QMenu *samples = file->addMenu(tr("Open &sample"));
    samples->setEnabled(!samplePaths().isEmpty());
    connect(samples, &QMenu::aboutToShow, this, [this, samples] {
        samples->clear();
        samples->addAction(tr("All samples"), this, [this] { open(samplePaths()); });
        samples->addSeparator();
        for (const QString &path : samplePaths())
            samples->addAction(path.section(u'/', -1).replace(u'&', "&&"_L1), this, [this, path] { open({path}); });
    });
    file->addSeparator();
    m_json = action(file, "json", tr("Results as &JSON…"), QKeySequence(tr("Ctrl+J")), [this] { showJson(std::nullopt); });
    m_export = action(file, nullptr, tr("&Export events…"), QKeySequence(tr("Ctrl+E")), [this] { m_events->exports()->exportAll(); });
    m_export->setObjectName(u"exportEvents"_s);
    file->addSeparator();
    m_reload = action(file, "reload", tr("&Read log again"), QKeySequence::Refresh, [this] { m_session.reload(m_sources->chosenLog()); });
    m_format = action(file, nullptr, tr("For&mat of the log…"), {}, [this] { showFormat(m_sources->chosenLog()); });
    m_closeLog = action(file, nullptr, tr("&Close log"), QKeySequence(tr("Ctrl+W")), [this] { m_session.close(m_sources->chosenLog()); });
    m_closeAll = action(file, nullptr, tr("Close &all logs"), QKeySequence(tr("Ctrl+Shift+W")), [this] { m_session.closeAll(); });
    file->addSeparator();
    QAction *resume = file->addAction(tr("Follow a&gain at the next start"));
    resume->setObjectName(u"resumeFollowing"_s);
    resume->setCheckable(true);
    resume->setChecked(QSettings().value(u"live/resume"_s, true).toBool());
    connect(resume, &QAction::toggled, this, [](bool on) { QSettings().setValue(u"live/resume"_s, on); });
    QAction *background = file->addAction(tr("Go on following when the window is closed"));
    background->setObjectName(u"background"_s);
    background->setCheckable(true);
    background->setChecked(Tray::staysInBackground());
    connect(background, &QAction::toggled, this, &Tray::setStaysInBackground);
    if (Elevation::isOffered()) {
        action(file, nullptr, tr("Restart as a&dministrator"), {}, [this] {
            QStringList paths;
            for (const LogInfo &log : m_session.logs())
                paths.append(log.path);
            if (!Elevation::restart(paths))
                return;
            m_quitting = true;
            close();
        });
    }
    file->addSeparator();
    action(file, nullptr, tr("&Quit"), QKeySequence::Quit, [this] {
        m_quitting = true;
        close();
    });

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    FilterStack &filters = m_session.filters();
    QAction *undo = action(edit, "undo", tr("&Undo filter"), QKeySequence::Undo, [&filters] { filters.undo(); });
    QAction *redo = action(edit, "redo", tr("&Redo filter"), QKeySequence::Redo, [&filters] { filters.redo(); });
    QAction *clear = action(edit, "clear", tr("&Clear filter"), QKeySequence(tr("Ctrl+Shift+F")), [&filters] { filters.clear(); });
    edit->addSeparator();
    QAction *query = action(edit, "search", tr("&Type a filter"), {}, [this] { m_query->takeFocus(); });
    query->setShortcuts({QKeySequence(tr("Ctrl+K")), QKeySequence(Qt::Key_Slash)});
    query->setObjectName(u"typeFilter"_s);
    edit->addSeparator();
    QAction *find = action(edit, nullptr, tr("&Find in the events"), QKeySequence::Find, [this] {
        showEvents();
        m_events->find()->bar()->open();
    });
    find->setObjectName(u"find"_s);
    const auto step = [this](void (FindBar::*where)()) {
        showEvents();
        (m_events->find()->bar()->*where)();
    };
    action(edit, nullptr, tr("Find &next"), QKeySequence(Qt::Key_F3), [step] { step(&FindBar::next); });
    action(edit, nullptr, tr("Find &previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3), [step] { step(&FindBar::previous); });
    undo->setObjectName(u"undoFilter"_s);
    redo->setObjectName(u"redoFilter"_s);
    clear->setObjectName(u"clearFilter"_s);
    const auto refreshFilter = [undo, redo, clear, &filters] {
        undo->setEnabled(filters.canUndo());
        redo->setEnabled(filters.canRedo());
        clear->setEnabled(filters.canClear());
    };
    connect(&filters, &FilterStack::changed, m_content, refreshFilter);
    refreshFilter();

    QMenu *view = menuBar()->addMenu(tr("&View"));
    action(view, nullptr, tr("&Overview"), QKeySequence(tr("Ctrl+1")), [this] { m_pages->setCurrentWidget(m_overview); });
    action(view, nullptr, tr("&Events"), QKeySequence(tr("Ctrl+2")), [this] { m_tabs->setCurrentIndex(1); });
    action(view, nullptr, tr("&Live"), QKeySequence(tr("Ctrl+L")), [this] { showLive(); });
    action(view, nullptr, tr("&Charts"), QKeySequence(tr("Ctrl+3")), [this] { m_pages->setCurrentWidget(m_charts); });
    action(view, nullptr, tr("&Unusual"), QKeySequence(tr("Ctrl+4")), [this] { m_pages->setCurrentWidget(m_unusual); });
    action(view, nullptr, tr("&Threats"), QKeySequence(tr("Ctrl+5")), [this] { m_pages->setCurrentWidget(m_threats); });
    action(view, nullptr, tr("T&ransfers"), QKeySequence(tr("Ctrl+6")), [this] { m_pages->setCurrentWidget(m_transfers); });
    action(view, nullptr, tr("&History"), QKeySequence(tr("Ctrl+7")), [this] { showHistory(); });
    view->addSeparator();
    for (QDockWidget *dock : {static_cast<QDockWidget *>(m_sources), m_events->detailsDock(), m_events->triageDock(), static_cast<QDockWidget *>(m_jobs)})
        view->addAction(dock->toggleViewAction());
    QAction *dismissed = view->addAction(tr("Sho&w dismissed events"));
    dismissed->setObjectName(u"showDismissed"_s);
    dismissed->setCheckable(true);
    dismissed->setChecked(m_triage.showsDismissed());
    connect(dismissed, &QAction::toggled, this, [this](bool on) { m_triage.setShowDismissed(on); });
    connect(&m_triage, &Triage::showsDismissedChanged, dismissed, [this, dismissed] { dismissed->setChecked(m_triage.showsDismissed()); });
    view->addSeparator();
    action(view, nullptr, tr("Highlighter&s…"), {}, [this] { m_events->find()->editHighlighters(); });
    QMenu *themes = view->addMenu(tr("The&me"));
    auto *themeGroup = new QActionGroup(m_content);
    for (const auto &[theme, text] : {std::pair{Preferences::Theme::System, tr("Follow the &system")},
                                      {Preferences::Theme::Light, tr("&Light")}, {Preferences::Theme::Dark, tr("&Dark")}}) {
        QAction *a = themes->addAction(text, this, [this, theme = theme] { m_preferences.setTheme(theme); });
        a->setCheckable(true);
        a->setChecked(m_preferences.theme() == theme);
        themeGroup->addAction(a);
    }
    // Each language in its own words, so that everybody finds the way back.
    QMenu *languages = view->addMenu(tr("Lan&guage"));
    languages->setObjectName(u"languages"_s);
    auto *languageGroup = new QActionGroup(m_content);
    std::vector<Language::Choice> offered{{QString(), tr("Follow the &system")}};
    offered.insert(offered.end(), Language::choices().begin(), Language::choices().end());
    for (const Language::Choice &choice : offered) {
        QAction *a = languages->addAction(choice.name, this, [this, code = choice.code] { Language::choose(code); });
        a->setCheckable(true);
        a->setChecked(Language::chosen() == choice.code);
        a->setData(choice.code);
        languageGroup->addAction(a);
        if (choice.code.isEmpty())
            languages->addSeparator();
    }
    QMenu *zones = view->addMenu(tr("Show t&imes in"));
    auto *zoneGroup = new QActionGroup(m_content);
    for (const auto &[utc, text] : {std::pair{true, tr("&UTC")}, {false, tr("This computer's &zone")}}) {
        QAction *a = zones->addAction(text, this, [this, utc = utc] { m_preferences.setTimesInUtc(utc); });
        a->setCheckable(true);
        a->setChecked(m_preferences.timesInUtc() == utc);
        zoneGroup->addAction(a);
    }
    QAction *libevtx = view->addAction(tr("Read Windows e&vents with libevtx"));
    libevtx->setObjectName(u"useLibevtx"_s);
    libevtx->setCheckable(true);
    libevtx->setChecked(m_preferences.useLibevtx());
    libevtx->setToolTip(tr("A second opinion by the reference reader; much slower"));
    connect(libevtx, &QAction::toggled, this, [this](bool on) {
        m_preferences.setUseLibevtx(on);
        m_session.setUseLibevtx(on);
    });
    QAction *recover = view->addAction(tr("Recover &deleted Windows events"));
    recover->setObjectName(u"recover"_s);
    recover->setCheckable(true);
    recover->setChecked(m_preferences.recover());
    recover->setToolTip(tr("Looks for old records in the unused space of event logs and marks them in the table"));
    connect(recover, &QAction::toggled, this, [this](bool on) {
        m_preferences.setRecover(on);
        m_session.setRecover(on);
    });
    view->addAction(tr("Texts of events from a &folder…"), this, &MainWindow::chooseEventMaps);
    auto *noMaps = view->addAction(tr("&No texts from a folder"), this, [this] {
        m_preferences.setEventMapsFolder({});
        m_session.setEventMapsFolder({});
    });
    noMaps->setObjectName(u"noEventTexts"_s);
    noMaps->setEnabled(!m_preferences.eventMapsFolder().isEmpty());
    connect(&m_preferences, &Preferences::changed, noMaps, [this, noMaps] { noMaps->setEnabled(!m_preferences.eventMapsFolder().isEmpty()); });

    QMenu *push = menuBar()->addMenu(tr("&Push"));
    m_push->addTo(*push);
    push->addAction(m_push->dock()->toggleViewAction());

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *manual = action(help, nullptr, tr("&Manual"), QKeySequence(Qt::Key_F1), [this] { showManual(); });
    manual->setObjectName(u"manual"_s);
    QAction *tour = action(help, nullptr, tr("&Tour"), {}, [this] { showManual(u"tour.md"_s); });
    tour->setObjectName(u"tour"_s);
    help->addSeparator();
    QAction *diagnostics = action(help, nullptr, tr("Copy &diagnostics"), {}, [this] { copyDiagnostics(); });
    diagnostics->setObjectName(u"copyDiagnostics"_s);
    help->addAction(tr("&About Sightglass"), this, &MainWindow::about);

    toolbar->addAction(openFiles);
    toolbar->addAction(openFolder);
    toolbar->addSeparator();
    toolbar->addAction(undo);
    toolbar->addAction(redo);
    toolbar->addAction(clear);
    toolbar->addSeparator();
    toolbar->addAction(m_json);
}

void MainWindow::chooseEventMaps()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of event texts (EvtxECmd maps, provider databases)"), m_preferences.eventMapsFolder());
    if (folder.isEmpty())
        return;
    m_preferences.setEventMapsFolder(folder);
    m_session.setEventMapsFolder(folder);
}

QStringList MainWindow::samplePaths()
{
    const QDir folder(QCoreApplication::applicationDirPath() + u"/../share/sightglass/samples"_s);
    QStringList paths;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        paths.append(QDir::cleanPath(folder.filePath(name)));
    return paths;
}

void MainWindow::openFilesDialog()
{
    const QString folder = QSettings().value(u"open/folder"_s).toString();
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Open logs"), folder,
                                                            tr("All files (*);;Windows event logs (*.evtx);;Text logs (*.log *.txt)"));
    if (!paths.isEmpty())
        QSettings().setValue(u"open/folder"_s, paths[0].section(u'/', 0, -2));
    open(paths);
}

void MainWindow::openFolderDialog()
{
    const QString folder = QSettings().value(u"open/folder"_s).toString();
    const QString path = QFileDialog::getExistingDirectory(this, tr("Open all logs of a folder"), folder);
    if (path.isEmpty())
        return;
    QSettings().setValue(u"open/folder"_s, path);
    open({path});
}

void MainWindow::open(const QStringList &paths) { m_session.open(paths); }

void MainWindow::showEvents()
{
    if (!isLiveShown())
        m_pages->setCurrentWidget(m_events);
}

void MainWindow::showLive()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabPages[static_cast<std::size_t>(i)].live)
            m_tabs->setCurrentIndex(i);
    }
    refresh();
}

void MainWindow::showHistory()
{
    m_pages->setCurrentWidget(m_history);
    refresh();
}

void MainWindow::restart()
{
    QStringList paths;
    for (const LogInfo &log : m_session.logs()) {
        if (!log.live)
            paths.append(QFileInfo(log.path).absoluteFilePath());
    }
    qApp->setProperty("restartWith", paths);
    m_quitting = true;
    close();
    QCoreApplication::quit();
}

bool MainWindow::isLiveShown() const { return m_tabs->currentIndex() >= 0 && m_tabPages[static_cast<std::size_t>(m_tabs->currentIndex())].live; }

QString MainWindow::statusText() const { return m_status->text(); }

bool MainWindow::isEmptyStateShown() const { return m_stack->currentIndex() == 0; }

void MainWindow::refresh()
{
    const auto logs = m_session.logs();
    // "[*]" has a meaning of its own in titles.
    const QString first = logs.empty() ? QString() : QString(logs.front().name).replace(u"[*]"_s, u"[*][*]"_s);
    setWindowTitle(logs.empty() ? tr("Sightglass") : logs.size() == 1 ? first : tr("%1 and %Ln more", nullptr, static_cast<int>(logs.size() - 1)).arg(first));
    m_stack->setCurrentIndex(logs.empty() && !isLiveShown() && m_feed.feeds().empty() && m_pages->currentWidget() != m_history ? 0 : 1);
    m_json->setEnabled(!logs.empty());
    m_export->setEnabled(!logs.empty());
    m_closeAll->setEnabled(!logs.empty());
    const bool chosen = m_sources->chosenLog().value != 0;
    m_closeLog->setEnabled(chosen);
    m_reload->setEnabled(chosen);
    m_format->setEnabled(chosen);
    if (logs.empty()) {
        m_status->setText(tr("No logs open"));
        return;
    }
    const SeverityCounts total = m_session.totalCounts();
    const auto failed = std::count_if(logs.begin(), logs.end(), [](const LogInfo &l) { return l.state == JobState::Failed; });
    QStringList parts{tr("%Ln log(s)", nullptr, static_cast<int>(logs.size())),
                      tr("%Ln event(s)", nullptr, static_cast<int>(std::min<std::uint64_t>(total.total(), INT_MAX)))};
    if (failed)
        parts.append(tr("%Ln could not be read, see Jobs", nullptr, static_cast<int>(failed)));
    // A partial read always says so, and why.
    std::uint64_t lost = 0;
    QString why;
    for (const LogInfo &log : logs) {
        if (why.isEmpty())
            why = log.whyLost;
        lost += log.lost;
    }
    if (lost > 0)
        parts.append(tr("%Ln damaged: %1", nullptr, static_cast<int>(std::min<std::uint64_t>(lost, INT_MAX))).arg(why));
    m_status->setText(parts.join(u" · "_s));
    m_status->setToolTip(lost > 0 ? toolTipText(parts.join(u" · "_s)) : QString());
}

void MainWindow::refreshProgress()
{
    double total = 0, done = 0;
    for (const Job *job : m_session.jobs().jobs()) {
        if (job->isFinished())
            continue;
        total += static_cast<double>(job->totalBytes());
        done += static_cast<double>(job->totalBytes()) * job->progress() / 1000.0;
    }
    m_progress->setVisible(total > 0);
    if (total > 0)
        m_progress->setValue(static_cast<int>(1000.0 * done / total));
}

void MainWindow::showJson(std::optional<LogId> id)
{
    const auto log = id ? m_session.log(*id) : std::nullopt;
    const QString title = log ? tr("Result of %1").arg(log->name) : tr("Results of all logs");
    showAgain(new JsonDialog(title, m_session.resultJson(id), log ? log->name + u".json"_s : u"sightglass.json"_s, this), [this, id] { showJson(id); });
}

void MainWindow::showProblems(std::optional<LogId> log) { showAgain(new ProblemsDialog(m_session, log, this), [this, log] { showProblems(log); }); }

/// Shows a dialog in which nothing is written; in another language it is made anew.
void MainWindow::showAgain(QDialog *dialog, std::function<void()> again)
{
    connect(dialog, &QObject::destroyed, this, [this, dialog] { m_reopen.erase(dialog); });
    m_reopen.emplace(dialog, std::move(again));
    dialog->show();
}

void MainWindow::showFormat(LogId log) { (new FormatDialog(m_session, log, this))->show(); }

void MainWindow::about()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (std::none_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        return;
    event->acceptProposedAction();
    m_dropOverlay->setShown(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *) { m_dropOverlay->setShown(false); }

void MainWindow::dropEvent(QDropEvent *event)
{
    m_dropOverlay->setShown(false);
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    open(paths);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_dropOverlay->isVisible())
        m_dropOverlay->setShown(true);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    // Qt moves docks that stand behind another in their tabs out of sight, and leaves them "visible"; the tabs as well
    // where one dock is left.
    const auto unseen = [](const QWidget *widget) {
        for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
            const bool placed = qobject_cast<const QDockWidget *>(widget) || qobject_cast<const QTabBar *>(widget);
            if (placed && !widget->geometry().intersects(widget->parentWidget()->rect()))
                return true;
        }
        return false;
    };
    for (int i = 0; i < 200; ++i) {
        if (!QMainWindow::focusNextPrevChild(next))
            return false;
        if (!unseen(focusWidget()))
            break;
    }
    return true;
}

void MainWindow::restoreLayout()
{
    // As large as is pleasant, as small as the screen asks for (with room for the title bar).
    QSize size(1280, 800);
    if (const QScreen *screen = this->screen())
        size = size.boundedTo(screen->availableSize() - QSize(16, 48));
    resize(size);
    restoreGeometry(QSettings().value(u"window/geometry"_s).toByteArray());
    restoreDocks();
    m_events->restoreLayout();
}

/// Docks stand on the other side where one reads from the right: each direction has its own arrangement.
QString MainWindow::stateKey() const { return m_mirrored ? u"window/state-rtl"_s : u"window/state"_s; }

void MainWindow::restoreDocks()
{
    if (!restoreState(QSettings().value(stateKey()).toByteArray(), layoutVersion)) {
        resizeDocks({m_sources}, {220}, Qt::Horizontal);
        resizeDocks({m_jobs}, {104}, Qt::Vertical);
    }
}

void MainWindow::storeLayout() const
{
    QSettings().setValue(stateKey(), saveState(layoutVersion));
    m_events->saveLayout();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_quitting && Tray::staysInBackground() && m_tray->isShown()) {
        // Following goes on; the icon of the desktop brings the window back.
        hide();
        event->ignore();
        return;
    }
    m_quitting = false;
    m_events->triageActions()->saveDialogs();
    QSettings().setValue(u"window/geometry"_s, saveGeometry());
    storeLayout();
    QMainWindow::closeEvent(event);
}

} // namespace sightglass
