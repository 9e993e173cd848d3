// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/job/jobqueue.h"
#include "ui/models/jobmodel.h"
#include "ui/models/problemmodel.h"
#include "ui/models/sourcesmodel.h"
#include "ui/shell/theme.h"
#include "ui/views/events/eventspage.h"
#include "ui/views/overview/overviewpage.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/rawview.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTableView>
#include <QToolBar>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int layoutVersion = 1;

/// Draws a progress bar in the cell.
class ProgressDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem background(option);
        initStyleOption(&background, index);
        background.text.clear();
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
        QStyleOptionProgressBar bar;
        bar.rect = option.rect.adjusted(4, 3, -4, -3);
        bar.maximum = 1000;
        bar.progress = index.data(JobModel::ProgressRole).toInt();
        bar.text = index.data().toString();
        bar.textVisible = true;
        bar.textAlignment = Qt::AlignCenter;
        bar.state = option.state | QStyle::State_Horizontal;
        bar.direction = option.direction;
        bar.palette = option.palette;
        QApplication::style()->drawControl(QStyle::CE_ProgressBar, &bar, painter, option.widget);
    }
};

/// A source with its details in a second, smaller line.
class SourceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool group = !index.parent().isValid();
        return {120, group ? option.fontMetrics.height() + 8 : 2 * option.fontMetrics.height() + 8};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!index.parent().isValid()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem item(option);
        initStyleOption(&item, index);
        const QString name = item.text;
        const QIcon icon = item.icon;
        item.text.clear();
        item.icon = {};
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, option.widget);
        const QRect inside = option.rect.adjusted(4, 3, -4, -3);
        const QRect iconRect = QStyle::visualRect(option.direction, inside, QRect(inside.left(), inside.top() + 1, 16, 16));
        icon.paint(painter, iconRect);
        QRect text = inside.adjusted(22, 0, 0, 0);
        text = QStyle::visualRect(option.direction, inside, text);
        const bool selected = option.state & QStyle::State_Selected;
        const int line = option.fontMetrics.height();
        const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
        painter->setPen(selected ? option.palette.highlightedText().color() : option.palette.text().color());
        painter->drawText(QRect(text.left(), text.top(), text.width(), line), alignment,
                          option.fontMetrics.elidedText(name, Qt::ElideMiddle, text.width()));
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.88);
        painter->setFont(small);
        painter->setPen(selected ? option.palette.highlightedText().color() : Theme::mutedText());
        painter->drawText(QRect(text.left(), text.top() + line, text.width(), line), alignment,
                          QFontMetrics(small).elidedText(index.data(SourcesModel::DetailRole).toString(), Qt::ElideRight, text.width()));
        painter->setFont(option.font);
    }
};

/// Covers the window while something is dragged over it.
class DropOverlay : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor veil = palette().color(QPalette::Window);
        veil.setAlpha(215);
        painter.fillRect(rect(), veil);
        painter.setPen(QPen(Theme::accent(), 3, Qt::DashLine));
        painter.drawRoundedRect(rect().adjusted(20, 20, -20, -20), 14, 14);
        QFont big = font();
        big.setPointSizeF(big.pointSizeF() * 1.8);
        painter.setFont(big);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect(), Qt::AlignCenter, QCoreApplication::translate("sightglass::MainWindow", "Drop log files or folders to read them"));
    }
};

} // namespace

MainWindow::MainWindow(Preferences &preferences, Theme &theme, QWidget *parent)
    : QMainWindow(parent), m_preferences(preferences), m_theme(theme)
{
    setWindowTitle(tr("Sightglass"));
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    m_session.setProfile(preferences.profile());

    m_overview = new OverviewPage(m_session, preferences);
    m_events = new EventsPage(m_session, preferences);
    m_pages = new QTabWidget;
    m_pages->setDocumentMode(true);
    m_pages->addTab(m_overview, tr("&Overview"));
    m_pages->addTab(m_events, tr("&Events"));
    auto *work = new QWidget;
    auto *workLayout = new QVBoxLayout(work);
    workLayout->setContentsMargins(0, 0, 0, 0);
    workLayout->setSpacing(0);
    workLayout->addWidget(new FilterChips(m_session, preferences));
    workLayout->addWidget(m_pages, 1);
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(work);
    setCentralWidget(m_stack);

    makeDocks();
    makeMenus();
    m_status = new QLabel;
    m_status->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_status, 1);
    m_dropOverlay = new DropOverlay(this);
    m_dropOverlay->hide();

    connect(m_overview, &OverviewPage::eventsWanted, this, &MainWindow::showEvents);
    connect(m_overview, &OverviewPage::jsonWanted, this, &MainWindow::showJson);
    connect(m_overview, &OverviewPage::problemsWanted, this, &MainWindow::showProblems);
    connect(&m_session, &Session::notice, this, [this](const QString &text) { statusBar()->showMessage(text, 15'000); });
    connect(&m_session, &Session::logAlreadyOpen, this, [this](LogId id) {
        if (const auto log = m_session.log(id))
            statusBar()->showMessage(tr("%1 is open already.").arg(log->name), 8'000);
    });
    for (const auto signal : {&Session::logAdded, &Session::logChanged, &Session::logRemoved})
        connect(&m_session, signal, this, &MainWindow::refresh);
    refresh();

    // Fonts, styles and layouts of the pages cost some 30 ms the first time: pay before the window
    // is there, not when the first log comes.
    for (QWidget *child : work->findChildren<QWidget *>())
        child->ensurePolished();

    resize(1280, 800);
    const QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    if (!restoreState(settings.value(u"window/state"_s).toByteArray(), layoutVersion)) {
        resizeDocks({m_sourcesDock}, {225}, Qt::Horizontal);
        resizeDocks({m_jobsDock}, {112}, Qt::Vertical);
    }
    const QByteArray columns = settings.value(u"events/columns"_s).toByteArray();
    m_events->splitter()->restoreState(settings.value(u"events/splitter"_s).toByteArray());
    if (!columns.isEmpty())
        m_events->table()->horizontalHeader()->restoreState(columns);
}

MainWindow::~MainWindow()
{
    // Pages listen to the session: they go first.
    delete takeCentralWidget();
    delete m_sourcesDock;
    delete m_jobsDock;
}

QWidget *MainWindow::makeEmptyState()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(2);
    auto *picture = new QLabel;
    picture->setPixmap(QIcon(u":/sightglass/icons/sightglass.svg"_s).pixmap(88, 88));
    picture->setAlignment(Qt::AlignCenter);
    auto *title = new QLabel(tr("Drop log files or a folder here"));
    QFont big = title->font();
    big.setPointSizeF(big.pointSizeF() * 1.7);
    title->setFont(big);
    title->setAlignment(Qt::AlignCenter);
    auto *hint = new QLabel(tr("Windows event logs (.evtx) and syslog files of any size. The format is found by itself; nothing leaves this computer."));
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    hint->setMaximumWidth(560);
    layout->addWidget(picture);
    layout->addSpacing(10);
    layout->addWidget(title);
    layout->addWidget(hint, 0, Qt::AlignHCenter);
    layout->addSpacing(14);
    auto *buttons = new QHBoxLayout;
    auto *openFiles = new QPushButton(tr("Open files…"));
    openFiles->setDefault(true);
    auto *openFolder = new QPushButton(tr("Open folder…"));
    auto *openSamples = new QPushButton(tr("Look at the samples"));
    openSamples->setObjectName(u"openSamples"_s);
    buttons->addStretch();
    for (QPushButton *button : {openFiles, openFolder, openSamples}) {
        button->setMinimumHeight(34);
        button->setMinimumWidth(140);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(openFiles, &QPushButton::clicked, this, [this] { findChild<QAction *>(u"openFiles"_s)->trigger(); });
    connect(openFolder, &QPushButton::clicked, this, [this] { findChild<QAction *>(u"openFolder"_s)->trigger(); });
    const QStringList samples = samplePaths();
    openSamples->setVisible(!samples.isEmpty());
    connect(openSamples, &QPushButton::clicked, this, [this, samples] { open(samples); });
    return page;
}

void MainWindow::makeDocks()
{
    m_sourcesDock = new QDockWidget(tr("Sources"), this);
    m_sourcesDock->setObjectName(u"sources"_s);
    m_sources = new QTreeView;
    auto *sourcesModel = new SourcesModel(m_session, m_sources);
    m_sources->setModel(sourcesModel);
    m_sources->setHeaderHidden(true);
    m_sources->setFrameShape(QFrame::NoFrame);
    m_sources->setIndentation(12);
    m_sources->setRootIsDecorated(false);
    m_sources->setItemsExpandable(false);
    m_sources->setItemDelegate(new SourceDelegate(m_sources));
    m_sources->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sources->setContextMenuPolicy(Qt::CustomContextMenu);
    m_sources->setAccessibleName(tr("Sources"));
    m_sources->expandAll();
    const auto choose = [this, sourcesModel](const QModelIndex &index) {
        Filter filter = m_session.filters().current();
        const LogId log = sourcesModel->logAt(index);
        filter.logs.clear();
        if (log.value)
            filter.logs.insert(log);
        m_session.filters().push(filter);
    };
    connect(m_sources, &QTreeView::clicked, this, choose);
    connect(m_sources, &QTreeView::activated, this, choose);
    connect(m_sources, &QTreeView::customContextMenuRequested, this, [this, sourcesModel](const QPoint &at) {
        const LogId log = sourcesModel->logAt(m_sources->indexAt(at));
        if (!log.value)
            return;
        QMenu menu;
        menu.addAction(Theme::icon("json"), tr("Result as JSON…"), this, [this, log] { showJson(log); });
        QAction *problems = menu.addAction(tr("Show problems…"), this, [this, log] { showProblems(log); });
        problems->setEnabled(m_session.log(log)->problems > 0);
        menu.addAction(Theme::icon("reload"), tr("Read again"), this, [this, log] { m_session.reload(log); });
        menu.addAction(Theme::icon("clear"), tr("Close log"), this, [this, log] { m_session.close(log); });
        menu.exec(m_sources->viewport()->mapToGlobal(at));
    });
    m_sourcesDock->setWidget(m_sources);
    addDockWidget(Qt::LeftDockWidgetArea, m_sourcesDock);

    m_jobsDock = new QDockWidget(tr("Jobs"), this);
    m_jobsDock->setObjectName(u"jobs"_s);
    m_jobs = new QTableView;
    m_jobModel = new JobModel(m_session.jobs(), m_jobs);
    m_jobs->setModel(m_jobModel);
    m_jobs->setItemDelegateForColumn(JobModel::Progress, new ProgressDelegate(m_jobs));
    m_jobs->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_jobs->setFrameShape(QFrame::NoFrame);
    m_jobs->setShowGrid(false);
    m_jobs->setWordWrap(false);
    m_jobs->setTabKeyNavigation(false);
    m_jobs->setAccessibleName(tr("Jobs"));
    m_jobs->verticalHeader()->hide();
    m_jobs->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_jobs->horizontalHeader()->setStretchLastSection(true);
    m_jobs->horizontalHeader()->setHighlightSections(false);
    for (const auto &[column, width] : {std::pair{JobModel::Name, 230}, {JobModel::State, 100}, {JobModel::Progress, 170}, {JobModel::Rate, 95}, {JobModel::Left, 120}})
        m_jobs->setColumnWidth(column, width);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelJob"_s);
    auto *clear = new QPushButton(tr("Clear finished"));
    auto *side = new QVBoxLayout;
    side->addWidget(cancel);
    side->addWidget(clear);
    side->addStretch();
    auto *panel = new QWidget;
    auto *panelLayout = new QHBoxLayout(panel);
    panelLayout->setContentsMargins(0, 0, 6, 4);
    panelLayout->addWidget(m_jobs, 1);
    panelLayout->addLayout(side);
    m_jobsDock->setWidget(panel);
    addDockWidget(Qt::BottomDockWidgetArea, m_jobsDock);

    const auto refreshCancel = [this, cancel, clear] {
        bool active = false, finished = false;
        for (int row = 0; row < m_jobModel->rowCount(); ++row)
            (m_jobModel->index(row, 0).data(JobModel::IsActiveRole).toBool() ? active : finished) = true;
        cancel->setEnabled(active);
        clear->setEnabled(finished);
    };
    connect(m_jobModel, &QAbstractItemModel::dataChanged, this, refreshCancel);
    connect(m_jobModel, &QAbstractItemModel::rowsInserted, this, refreshCancel);
    connect(m_jobModel, &QAbstractItemModel::rowsRemoved, this, refreshCancel);
    connect(m_jobModel, &QAbstractItemModel::rowsInserted, m_jobs, &QTableView::scrollToTop);
    refreshCancel();
    connect(cancel, &QPushButton::clicked, this, [this] {
        const QModelIndexList chosen = m_jobs->selectionModel()->selectedRows();
        if (chosen.isEmpty()) {
            m_session.jobs().cancelAll();
            return;
        }
        std::vector<Job *> jobs;
        for (const QModelIndex &index : chosen)
            jobs.push_back(m_jobModel->jobAt(index.row()));
        for (Job *job : jobs)
            job->cancel();
    });
    cancel->setToolTip(tr("Cancels the selected jobs, or all if none is selected"));
    connect(clear, &QPushButton::clicked, this, [this] { m_session.jobs().clearFinished(); });
}

void MainWindow::makeMenus()
{
    auto *toolbar = addToolBar(tr("Main"));
    toolbar->setObjectName(u"main"_s);
    toolbar->setMovable(false);
    toolbar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolbar->setIconSize({18, 18});
    const auto action = [this](QMenu *menu, const char *icon, const QString &text, const QKeySequence &keys, auto &&what) {
        auto *a = new QAction(text, this);
        if (icon) {
            a->setIcon(Theme::icon(icon));
            connect(&m_theme, &Theme::changed, a, [a, icon] { a->setIcon(Theme::icon(icon)); });
        }
        a->setShortcut(keys);
        connect(a, &QAction::triggered, this, what);
        menu->addAction(a);
        return a;
    };

    QMenu *file = menuBar()->addMenu(tr("&File"));
    QAction *openFiles = action(file, "open", tr("&Open files…"), QKeySequence::Open, [this] {
        const QSettings settings;
        const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Open logs"), settings.value(u"open/folder"_s).toString(),
                                                                tr("All files (*);;Windows event logs (*.evtx);;Text logs (*.log *.txt)"));
        if (!paths.isEmpty())
            QSettings().setValue(u"open/folder"_s, paths[0].section(u'/', 0, -2));
        open(paths);
    });
    openFiles->setObjectName(u"openFiles"_s);
    QAction *openFolder = action(file, "folder", tr("Open &folder…"), QKeySequence(tr("Ctrl+Shift+O")), [this] {
        const QString path = QFileDialog::getExistingDirectory(this, tr("Open all logs of a folder"));
        if (!path.isEmpty())
            open({path});
    });
    openFolder->setObjectName(u"openFolder"_s);
    QMenu *samples = file->addMenu(tr("Open &sample"));
    const QStringList paths = samplePaths();
    samples->setEnabled(!paths.isEmpty());
    samples->addAction(tr("All samples"), this, [this, paths] { open(paths); });
    samples->addSeparator();
    for (const QString &path : paths)
        samples->addAction(path.section(u'/', -1), this, [this, path] { open({path}); });
    file->addSeparator();
    QAction *json = action(file, "json", tr("Results as &JSON…"), QKeySequence(tr("Ctrl+J")), [this] { showJson(std::nullopt); });
    file->addSeparator();
    action(file, nullptr, tr("&Close all logs"), QKeySequence(tr("Ctrl+Shift+W")), [this] { m_session.closeAll(); });
    action(file, nullptr, tr("&Quit"), QKeySequence::Quit, [this] { close(); });

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    FilterStack &filters = m_session.filters();
    QAction *undo = action(edit, "undo", tr("&Undo filter"), QKeySequence::Undo, [&filters] { filters.undo(); });
    QAction *redo = action(edit, "redo", tr("&Redo filter"), QKeySequence::Redo, [&filters] { filters.redo(); });
    QAction *clear = action(edit, "clear", tr("&Clear filter"), QKeySequence(tr("Ctrl+Shift+F")), [&filters] { filters.clear(); });
    const auto refreshFilter = [undo, redo, clear, &filters] {
        undo->setEnabled(filters.canUndo());
        redo->setEnabled(filters.canRedo());
        clear->setEnabled(!filters.current().isEmpty());
    };
    connect(&filters, &FilterStack::changed, this, refreshFilter);
    refreshFilter();

    QMenu *view = menuBar()->addMenu(tr("&View"));
    action(view, nullptr, tr("&Overview"), QKeySequence(tr("Ctrl+1")), [this] { m_pages->setCurrentWidget(m_overview); });
    action(view, nullptr, tr("&Events"), QKeySequence(tr("Ctrl+2")), [this] { showEvents(); });
    view->addSeparator();
    for (QDockWidget *dock : {m_sourcesDock, m_jobsDock})
        view->addAction(dock->toggleViewAction());
    view->addSeparator();
    QMenu *themes = view->addMenu(tr("&Theme"));
    auto *themeGroup = new QActionGroup(this);
    for (const auto &[theme, text] : {std::pair{Preferences::Theme::System, tr("Follow the &system")},
                                      {Preferences::Theme::Light, tr("&Light")}, {Preferences::Theme::Dark, tr("&Dark")}}) {
        QAction *a = themes->addAction(text, this, [this, theme = theme] { m_preferences.setTheme(theme); });
        a->setCheckable(true);
        a->setChecked(m_preferences.theme() == theme);
        themeGroup->addAction(a);
    }
    QMenu *zones = view->addMenu(tr("Show &times in"));
    auto *zoneGroup = new QActionGroup(this);
    for (const auto &[utc, text] : {std::pair{true, tr("&UTC")}, {false, tr("This computer's &zone")}}) {
        QAction *a = zones->addAction(text, this, [this, utc = utc] { m_preferences.setTimesInUtc(utc); });
        a->setCheckable(true);
        a->setChecked(m_preferences.timesInUtc() == utc);
        zoneGroup->addAction(a);
    }

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Sightglass"), this, &MainWindow::about);

    toolbar->addAction(openFiles);
    toolbar->addAction(openFolder);
    toolbar->addSeparator();
    toolbar->addAction(undo);
    toolbar->addAction(redo);
    toolbar->addAction(clear);
    toolbar->addSeparator();
    toolbar->addAction(json);
}

QStringList MainWindow::samplePaths()
{
    const QDir folder(QCoreApplication::applicationDirPath() + u"/../share/sightglass/samples"_s);
    QStringList paths;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        paths.append(QDir::cleanPath(folder.filePath(name)));
    return paths;
}

void MainWindow::open(const QStringList &paths) { m_session.open(paths); }

void MainWindow::showEvents() { m_pages->setCurrentWidget(m_events); }

bool MainWindow::isEmptyStateShown() const { return m_stack->currentIndex() == 0; }

void MainWindow::refresh()
{
    const auto logs = m_session.logs();
    m_stack->setCurrentIndex(logs.empty() ? 0 : 1);
    if (logs.empty()) {
        m_status->setText(tr("No logs open"));
        return;
    }
    const SeverityCounts total = m_session.totalCounts();
    const auto failed = std::count_if(logs.begin(), logs.end(), [](const LogInfo &l) { return l.state == JobState::Failed; });
    QString text = tr("%Ln log(s)", nullptr, static_cast<int>(logs.size())) + u" · "_s
                   + tr("%1 events").arg(QLocale().toString(static_cast<qulonglong>(total.total())));
    if (failed)
        text += u" · "_s + tr("%Ln could not be read", nullptr, static_cast<int>(failed));
    m_status->setText(text);
    m_sources->expandAll();
}

void MainWindow::showJson(std::optional<LogId> log)
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"jsonDialog"_s);
    dialog->setWindowTitle(tr("Result as JSON"));
    auto *layout = new QVBoxLayout(dialog);
    auto *view = new RawView;
    const QByteArray json = m_session.resultJson(log);
    view->setFrameShape(QFrame::StyledPanel);
    view->setRaw(json.toStdString(), RawSyntax::Json);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    QPushButton *save = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    connect(copy, &QPushButton::clicked, dialog, [json] { QApplication::clipboard()->setText(QString::fromUtf8(json)); });
    connect(save, &QPushButton::clicked, dialog, [dialog, json] {
        QFileDialog::saveFileContent(json, u"result.json"_s);
        Q_UNUSED(dialog)
    });
    layout->addWidget(view);
    layout->addWidget(buttons);
    dialog->resize(680, 520);
    dialog->show();
}

void MainWindow::showProblems(LogId id)
{
    const auto log = m_session.log(id);
    if (!log)
        return;
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"problemsDialog"_s);
    dialog->setWindowTitle(tr("Problems in %1").arg(log->name));
    auto *layout = new QVBoxLayout(dialog);
    auto *text = new QLabel(tr("%1 events shown, %Ln problem(s) found. Nothing is left out without a line here.", nullptr,
                               static_cast<int>(std::min<std::uint64_t>(log->problems, INT_MAX)))
                                .arg(QLocale().toString(static_cast<qulonglong>(log->counts.total()))));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *table = new QTableView;
    auto *model = new ProblemModel(m_session, id, table);
    table->setModel(model);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setAlternatingRowColors(true);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(ProblemModel::Kept, 130);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    connect(copy, &QPushButton::clicked, dialog, [model] {
        QString all;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < ProblemModel::ColumnCount; ++column)
                cells.append(model->index(row, column).data().toString());
            all += cells.join(u'\t') + u'\n';
        }
        QApplication::clipboard()->setText(all);
    });
    layout->addWidget(text);
    layout->addWidget(table);
    layout->addWidget(buttons);
    dialog->resize(820, 420);
    dialog->show();
}

void MainWindow::about()
{
    QMessageBox box(this);
    box.setWindowTitle(tr("About Sightglass"));
    box.setIconPixmap(QIcon(u":/sightglass/icons/sightglass.svg"_s).pixmap(64, 64));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Sightglass %1\nReads logs and shows the level of what flows inside.").arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(tr("Free software under the GNU General Public License, version 3 or later.\n\n"
                              "Qt %1 (LGPL-3.0; Qt Charts GPL-3.0), KSyntaxHighlighting (MIT), libevtx and libbfio (LGPL-3.0), tl::expected (CC0).")
                               .arg(QLatin1String(qVersion())));
    box.exec();
}

void MainWindow::setDropShown(bool shown)
{
    m_dropOverlay->setGeometry(rect());
    m_dropOverlay->setVisible(shown);
    if (shown)
        m_dropOverlay->raise();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (std::none_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        return;
    event->acceptProposedAction();
    setDropShown(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *) { setDropShown(false); }

void MainWindow::dropEvent(QDropEvent *event)
{
    setDropShown(false);
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
        m_dropOverlay->setGeometry(rect());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/state"_s, saveState(layoutVersion));
    settings.setValue(u"events/splitter"_s, m_events->splitter()->saveState());
    settings.setValue(u"events/columns"_s, m_events->table()->horizontalHeader()->saveState());
    QMainWindow::closeEvent(event);
}

} // namespace sightglass
