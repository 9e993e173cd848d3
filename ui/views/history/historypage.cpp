// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/history/historypage.h"

#include "ui/models/keptjobmodel.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"
#include "ui/views/history/analysisview.h"
#include "ui/views/history/historybar.h"
#include "ui/views/history/historysettings.h"
#include "ui/views/history/historytext.h"
#include "ui/views/history/keptsearchview.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>

namespace sightglass {

using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(JobHistory &history, KeptSearch &search, Session &session, const Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_history(history), m_session(session), m_preferences(preferences)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search by name, path, format, state or date"));
    m_search->setAccessibleName(tr("Search past analyses"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(420);
    head->addWidget(m_search, 2);
    auto *everything = new QPushButton(tr("Search in &all that is kept"));
    everything->setToolTip(toolTipText(tr("Tickets, marked events with their notes and tags, threats, transfers, followed events and analyses (Enter)")));
    head->addWidget(everything);
    m_status = new QLabel;
    m_status->setTextFormat(Qt::PlainText);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_status, 1);
    m_open = new QPushButton(tr("Open a&gain"));
    head->addWidget(m_open);
    auto *more = new QPushButton(tr("&More"));
    auto *menu = new QMenu(more);
    m_remove = menu->addAction(tr("&Delete from the list"), this, &HistoryPage::removeChosen);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_forget = menu->addAction(tr("&Forget this log…"), this, &HistoryPage::askForget);
    menu->addSeparator();
    m_export = menu->addAction(tr("E&xport as a case…"), this, [this] { askExport(false); });
    m_exportAll = menu->addAction(tr("Export &everything as a case…"), this, [this] { askExport(true); });
    menu->addAction(tr("&Import a case…"), this, &HistoryPage::askImport);
    menu->addSeparator();
    menu->addAction(tr("&Settings of the history…"), this, [this] {
        auto *settings = new HistorySettings(m_history, this);
        connect(settings, &HistorySettings::restartWanted, this, &HistoryPage::restartWanted);
        settings->open();
    });
    more->setMenu(menu);
    head->addWidget(more);
    layout->addLayout(head);
    m_bar = new HistoryBar(history);
    layout->addWidget(m_bar);

    m_model = new KeptJobModel(history, preferences, this);
    m_proxy = new KeptJobProxy(this);
    m_proxy->setSourceModel(m_model);
    m_table = new QTableView;
    m_table->setModel(m_proxy);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Past analyses"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(KeptJobModel::Started, Qt::DescendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int unit = fontMetrics().horizontalAdvance(u'0');
    for (const auto &[column, width] : {std::pair<int, int>{KeptJobModel::Log, 22}, {KeptJobModel::State, 18}, {KeptJobModel::Started, 22}, {KeptJobModel::Took, 8}, {KeptJobModel::Format, 10},
                                        {KeptJobModel::Size, 9}, {KeptJobModel::Events, 11}, {KeptJobModel::Critical, 8}, {KeptJobModel::Errors, 8}, {KeptJobModel::Warnings, 9},
                                        {KeptJobModel::Problems, 9}})
        m_table->setColumnWidth(column, width * unit);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->addAction(m_remove);
    m_analysis = new AnalysisView(history, preferences);
    m_comparison = new ComparisonView(history, preferences);
    auto *hint = new QLabel(tr("Choose an analysis to see what is kept of it; two, to compare them."));
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    m_details = new QStackedWidget;
    m_details->addWidget(hint);
    m_details->addWidget(m_analysis);
    m_details->addWidget(m_comparison);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    m_empty = new EmptyState(Theme::icon("history"), {}, {});
    QPushButton *import = m_empty->addButton(tr("Import a case…"));
    m_stack = new QStackedWidget;
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    m_found = new KeptSearchView(search, preferences);
    m_stack->addWidget(m_found);
    layout->addWidget(m_stack, 1);

    connect(everything, &QPushButton::clicked, this, &HistoryPage::searchEverything);
    connect(m_search, &QLineEdit::returnPressed, this, &HistoryPage::searchEverything);
    connect(m_found, &KeptSearchView::closed, this, &HistoryPage::showAnalyses);
    connect(m_found, &KeptSearchView::ticketWanted, this, &HistoryPage::ticketWanted);
    connect(m_found, &KeptSearchView::analysisWanted, this, [this](qint64 id) { showAnalysis({id}); });
    connect(import, &QPushButton::clicked, this, &HistoryPage::askImport);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setSearch(text);
        refresh();
    });
    connect(m_open, &QPushButton::clicked, this, &HistoryPage::openAgain);
    connect(m_table, &QTableView::activated, this, &HistoryPage::openAgain);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this, menu](const QPoint &at) { menu->popup(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPage::refreshChosen);
    connect(&history, &JobHistory::jobsChanged, this, [this] {
        refresh();
        refreshChosen();
    });
    connect(&history, &JobHistory::faultChanged, this, &HistoryPage::refresh);
    connect(&history, &JobHistory::fileLooked, this, [this](KeptJobId id, LogNow now, const QString &disk) {
        if (m_opening != id)
            return;
        m_opening.reset();
        if (const KeptJob *job = m_history.job(id))
            openFrom(*job, now, disk);
    });
    refresh();
    refreshChosen();
}

void HistoryPage::searchEverything()
{
    const QString text = m_search->text().trimmed();
    if (text.isEmpty()) {
        m_search->setFocus();
        return;
    }
    m_stack->setCurrentWidget(m_found);
    m_status->clear();
    refreshChosen();
    m_found->search(text);
    m_found->table()->setFocus();
}

bool HistoryPage::isFoundShown() const { return m_stack->currentWidget() == m_found; }

void HistoryPage::showAnalyses()
{
    m_stack->setCurrentIndex(0);
    refresh();
    refreshChosen();
    m_search->setFocus();
}

void HistoryPage::showAnalysis(KeptJobId id)
{
    m_search->clear();
    showAnalyses();
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        if (m_proxy->index(row, 0).data(KeptJobModel::IdRole).toLongLong() != id.value)
            continue;
        m_table->selectRow(row);
        m_table->scrollTo(m_proxy->index(row, 0));
        m_table->setFocus();
        return;
    }
    m_bar->say(tr("That analysis is older than those that are listed here: sightglass-cli history jobs lists all."));
}

bool HistoryPage::isEmptyStateShown() const { return m_stack->currentWidget() == m_empty; }

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_history.setActive(true);
    m_comparison->renew(); // templates may have come
}

void HistoryPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_history.setActive(false);
}

std::vector<KeptJobId> HistoryPage::chosen() const
{
    std::vector<KeptJobId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.push_back({index.data(KeptJobModel::IdRole).toLongLong()});
    return ids;
}

void HistoryPage::refresh()
{
    const int all = m_model->rowCount(), shown = m_proxy->rowCount();
    const auto &jobs = m_history.jobs();
    const auto failed = static_cast<int>(std::count_if(jobs.begin(), jobs.end(), [](const KeptJob &job) { return job.state == KeptJobState::Failed; }));
    QStringList parts{shown == all ? tr("%Ln analysis(es)", nullptr, all) : tr("%1 of %Ln analysis(es)", nullptr, all).arg(QLocale().toString(shown))};
    if (all >= JobHistory::mostJobs)
        parts.append(tr("the newest ones"));
    if (failed > 0)
        parts.append(tr("%Ln failed", nullptr, failed));
    m_status->setText(parts.join(u" · "_s));
    m_exportAll->setEnabled(all > 0);
    if (isFoundShown()) {
        m_status->clear(); // the table says how many
        return;
    }
    if (all > 0 && shown > 0) {
        m_stack->setCurrentIndex(0);
        return;
    }
    if (all == 0 && m_history.fault().isEmpty())
        m_empty->setTexts(tr("No past analyses yet"), tr("Open a log: its counts, problems and marks are kept here, also when the log is gone.\nA case from another computer can be imported."));
    else if (all == 0)
        m_empty->setTexts(tr("The history cannot be read"), m_history.fault());
    else
        m_empty->setTexts(tr("No analysis matches"), tr("Search for fewer words, or clear the search."));
    m_stack->setCurrentIndex(1);
}

void HistoryPage::refreshChosen()
{
    auto ids = chosen();
    m_open->setEnabled(ids.size() == 1 && !isFoundShown());
    const KeptJob *one = ids.size() == 1 ? m_history.job(ids[0]) : nullptr;
    m_open->setText(one && one->state == KeptJobState::Failed ? tr("Run a&gain") : tr("Open a&gain"));
    // What was chosen is not in sight while something else is.
    m_remove->setEnabled(!ids.empty() && !isFoundShown());
    m_forget->setEnabled(ids.size() == 1 && !isFoundShown());
    m_export->setEnabled(!ids.empty() && !isFoundShown());
    if (one) {
        m_analysis->show(*one);
        m_details->setCurrentIndex(1);
    } else if (ids.size() == 2) {
        // The earlier one is the first.
        std::sort(ids.begin(), ids.end());
        m_comparison->show(ids[0], ids[1]);
        m_details->setCurrentIndex(2);
    } else {
        m_details->setCurrentIndex(0);
    }
}

void HistoryPage::openAgain()
{
    const auto ids = chosen();
    if (ids.size() != 1)
        return;
    m_opening = ids[0];
    m_history.lookAtFile(ids[0]);
}

void HistoryPage::openFrom(const KeptJob &job, LogNow now, const QString &disk)
{
    if (now == LogNow::Gone || now == LogNow::Elsewhere) {
        // Where it is now only the user knows; a path from elsewhere is never followed.
        const QString text = logNowText(now, job);
        m_bar->say(text, tr("&Find it…"), [this] {
            const QString found = QFileDialog::getOpenFileName(this, tr("Where is the log now?"));
            if (!found.isEmpty()) {
                m_session.open({found});
                Q_EMIT logWanted();
            }
        });
        return;
    }
    m_bar->say(logNowText(now, job));
    m_session.open({disk});
    Q_EMIT logWanted();
}

void HistoryPage::removeChosen() { m_history.remove(chosen()); }

void HistoryPage::askForget()
{
    const auto ids = chosen();
    const KeptJob *job = ids.size() == 1 ? m_history.job(ids[0]) : nullptr;
    if (!job)
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Forget this log"), QString(), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Remove all that is kept of %1?").arg(oneLine(QString::fromStdString(job->name), 200)));
    box->setInformativeText(tr("Its analyses, pins, notes, tags, what its messages were, and its events in tickets are removed and overwritten; so are copies of the "
                               "history from before an update. This cannot be undone. The log itself is not touched."));
    QPushButton *forget = box->addButton(tr("&Forget it"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, forget, id = ids[0]](QAbstractButton *button) {
        if (button == forget)
            m_history.forgetLog(id);
    });
    box->open();
}

void HistoryPage::askExport(bool everything)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export a case"), u"case.sgcase"_s, tr("Cases (*.sgcase)"));
    if (!path.isEmpty())
        exportTo(path, everything);
}

void HistoryPage::exportTo(const QString &path, bool everything)
{
    const auto ids = everything ? std::vector<KeptJobId>() : chosen();
    if (everything || !ids.empty())
        m_history.exportCase(path, ids);
}

void HistoryPage::askImport()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a case"), QString(), tr("Cases (*.sgcase);;All files (*)"));
    if (!path.isEmpty())
        importFrom(path);
}

void HistoryPage::importFrom(const QString &path) { m_history.importCase(path); }

} // namespace sightglass
