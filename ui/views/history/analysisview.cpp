// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/history/analysisview.h"

#include "core/event/errortext.h"
#include "core/job/task.h"
#include "ui/charts/stackchart.h"
#include "ui/models/charttablemodel.h"
#include "ui/models/keptjobmodel.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"
#include "ui/views/history/historytext.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/factsgrid.h"

#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t trendBars = 26;

QLabel *plainLabel(bool bold)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment((label->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter); // whatever the text's own direction
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (bold) {
        QFont font = label->font();
        font.setBold(true);
        label->setFont(font);
    }
    return label;
}

} // namespace

QTableView *makePlainTable(ChartTableModel *model, const QString &name, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setItemDelegate(new CellDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setAccessibleName(name);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setMinimumSectionSize(56);
    table->horizontalHeader()->setResizeContentsPrecision(60); // rows: all of them would take too long
    QObject::connect(model, &QAbstractItemModel::modelReset, table, [table] { table->resizeColumnsToContents(); });
    return table;
}

AnalysisView::AnalysisView(JobHistory &history, const Preferences &preferences, QWidget *parent) : QWidget(parent), m_history(history), m_preferences(preferences)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(6);
    m_title = plainLabel(true);
    m_now = plainLabel(false);
    layout->addWidget(m_title);
    layout->addWidget(m_now);
    m_facts = new FactsGrid;
    layout->addWidget(m_facts);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_trend = new StackChart(StackChart::Direction::Columns);
    m_trend->setAccessibleName(tr("Events of this log over time, by severity"));
    m_sources = new ChartTableModel(this);
    m_problems = new ChartTableModel(this);
    m_marks = new ChartTableModel(this);
    m_tabs->addTab(m_trend, tr("Over &time"));
    m_tabs->addTab(makePlainTable(m_sources, tr("Sources")), tr("Sour&ces"));
    m_tabs->addTab(makePlainTable(m_problems, tr("Problems")), tr("&Problems"));
    m_tabs->addTab(makePlainTable(m_marks, tr("Marked events")), tr("&Marks"));
    layout->addWidget(m_tabs, 1);

    connect(&history, &JobHistory::fileLooked, this, [this](KeptJobId id, LogNow now) {
        if (id == m_job.id)
            m_now->setText(logNowText(now, m_job));
    });
    connect(&history, &JobHistory::trendLoaded, this, [this](const std::string &kind, const std::shared_ptr<const std::vector<KeptHour>> &hours) {
        if (kind != m_job.kind)
            return;
        m_hours = hours;
        showTrend();
    });
    connect(&history, &JobHistory::detailsLoaded, this, [this](KeptJobId id, const std::shared_ptr<const KeptDetails> &details) {
        if (id != m_job.id)
            return;
        // A log without a kind (it did not end) has only its own hours.
        if (m_job.kind.empty()) {
            m_hours = std::shared_ptr<const std::vector<KeptHour>>(details, &details->hours);
            showTrend();
        }
        ChartTable sources;
        sources.header = {tr("Source"), tr("Events")};
        for (const Severity severity : allSeverities)
            sources.header.append(severityText(severity));
        for (const KeptSource &source : details->sources) {
            std::vector<QVariant> row{source.name.empty() ? tr("(none)") : oneLine(QString::fromStdString(source.name), 500), qulonglong{sum(source.counts)}};
            for (const std::uint64_t n : source.counts)
                row.emplace_back(qulonglong{n});
            sources.rows.push_back(std::move(row));
        }
        m_sources->setTable(std::move(sources));
        ChartTable problems;
        problems.header = {tr("Byte"), tr("Length"), tr("Problem"), tr("What was found")};
        for (const KeptProblem &problem : details->problems)
            problems.rows.push_back({qulonglong{problem.offset}, qulonglong{problem.length}, oneLine(QString::fromStdString(problem.code), 100), oneLine(QString::fromStdString(problem.detail), 1000)});
        m_problems->setTable(std::move(problems));
        m_tabs->setTabText(2, tr("&Problems (%1)").arg(QLocale().toString(static_cast<qulonglong>(m_job.problems))));
    });
    connect(&history, &JobHistory::marksLoaded, this, [this](KeptJobId id, const std::shared_ptr<const std::vector<MarkedEvent>> &marks) {
        if (id != m_job.id)
            return;
        ChartTable table;
        table.header = {tr("Time"), tr("Severity"), tr("Said about it"), tr("Message")};
        for (const MarkedEvent &mark : *marks) {
            QStringList said;
            if (mark.pinned.isValid())
                said.append(tr("pinned"));
            if (mark.dismissed.isValid())
                said.append(tr("dismissed"));
            for (const TicketId ticket : mark.tickets)
                said.append(tr("ticket %1").arg(ticket.value));
            for (const std::string &tag : mark.tags)
                said.append(u'#' + oneLine(QString::fromStdString(tag), 100));
            if (!mark.note.empty())
                said.append(oneLine(QString::fromStdString(mark.note), 300));
            table.rows.push_back({keptTimeText(mark.event.time, m_preferences.timesInUtc()), severityText(mark.event.severity), said.join(u", "_s), oneLine(QString::fromStdString(mark.event.message), 1000)});
        }
        m_tabs->setTabText(3, tr("&Marks (%1)").arg(QLocale().toString(static_cast<qulonglong>(marks->size()))));
        m_marks->setTable(std::move(table));
    });
    connect(&preferences, &Preferences::changed, this, [this] {
        refreshFacts();
        showTrend();
    });
    m_pool.setMaxThreadCount(1);
}

AnalysisView::~AnalysisView() { m_pool.waitForDone(); }

void AnalysisView::showTrend()
{
    const quint64 asked = ++m_trendAsked;
    if (!m_hours)
        return;
    runTask(m_pool, this, [hours = m_hours, utc = m_preferences.timesInUtc()] { return trendStacks(*hours, trendBars, utc); }, [this, asked](const std::vector<SeverityStack> &stacks) {
        if (asked == m_trendAsked)
            m_trend->setStacks(tr("Time"), stacks);
    });
}

QString AnalysisView::logText() const { return m_now->text(); }

void AnalysisView::show(const KeptJob &job)
{
    const bool same = job.id == m_job.id && job.state == m_job.state;
    m_job = job;
    refreshFacts();
    if (same) {
        m_history.lookAtFile(job.id); // what became of the file since
        return;
    }
    m_now->setText(QString());
    m_hours.reset();
    ++m_trendAsked;
    m_trend->setStacks(tr("Time"), {});
    for (ChartTableModel *model : {m_sources, m_problems, m_marks})
        model->setTable({});
    m_history.lookAtFile(job.id);
    m_history.loadDetails(job.id);
    m_history.loadMarks(job.id);
    if (!job.kind.empty())
        m_history.loadTrend(job.kind);
}

void AnalysisView::refreshFacts()
{
    const bool utc = m_preferences.timesInUtc();
    const QLocale locale;
    const auto number = [&locale](std::uint64_t n) { return locale.toString(static_cast<qulonglong>(n)); };
    m_title->setText(oneLine(QString::fromStdString(m_job.name), 300));
    QList<FactsGrid::Fact> facts{{tr("State"), keptStateText(m_job)}};
    if (!m_job.error.empty())
        facts.append({tr("Why"), oneLine(QString::fromStdString(m_job.error), 1000)});
    facts.append({tr("Events"), number(sum(m_job.counts))});
    for (const Severity severity : {Severity::Critical, Severity::Error, Severity::Warning})
        facts.append({severityText(severity), number(m_job.counts[severityIndex(severity)])});
    if (m_job.auditFailure + m_job.auditSuccess > 0)
        facts.append({tr("Audit failures"), tr("%1 of %2").arg(number(m_job.auditFailure), number(m_job.auditFailure + m_job.auditSuccess))});
    facts.append({tr("Events from"), keptTimeText(m_job.first, utc)});
    facts.append({tr("to"), keptTimeText(m_job.last, utc)});
    facts.append({tr("Read"), keptTimeText(m_job.started, utc)});
    facts.append({tr("Format"), oneLine(QString::fromStdString(m_job.formatId), 100)});
    facts.append({tr("Size"), locale.formattedDataSize(static_cast<qint64>(m_job.size), 1, QLocale::DataSizeSIFormat)});
    facts.append({tr("It lay at"), oneLine(QFile::decodeName(QByteArray::fromStdString(m_job.path)), 1000), true});
    if (!m_job.sha256.empty())
        facts.append({tr("SHA-256"), QString::fromStdString(m_job.sha256), true});
    m_facts->setFacts(facts);
}

ComparisonView::ComparisonView(JobHistory &history, const Preferences &preferences, QWidget *parent) : QWidget(parent), m_history(history), m_preferences(preferences)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(6);
    m_title = plainLabel(true);
    layout->addWidget(m_title);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_counts = new ChartTableModel(this);
    m_sources = new ChartTableModel(this);
    m_templates = new ChartTableModel(this);
    auto *counts = new QWidget;
    auto *countsLayout = new QHBoxLayout(counts);
    countsLayout->setContentsMargins(0, 0, 0, 0);
    QTableView *countsTable = makePlainTable(m_counts, tr("Counts of both"));
    countsTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    countsLayout->addWidget(countsTable, 3);
    m_chart = new StackChart(StackChart::Direction::Bars);
    m_chart->setAccessibleName(tr("Events of both by severity"));
    countsLayout->addWidget(m_chart, 2);
    m_tabs->addTab(counts, tr("C&ounts"));
    m_tabs->addTab(makePlainTable(m_sources, tr("Sources of both")), tr("Sour&ces"));
    m_templateStack = new QStackedWidget;
    m_templateStack->addWidget(makePlainTable(m_templates, tr("Templates of both")));
    m_noTemplates = plainLabel(false);
    m_noTemplates->setAlignment(Qt::AlignCenter);
    m_templateStack->addWidget(m_noTemplates);
    m_tabs->addTab(m_templateStack, tr("T&emplates"));
    layout->addWidget(m_tabs, 1);
    connect(&history, &JobHistory::compared, this, [this](const std::shared_ptr<const JobComparison> &both) {
        if (both->first.id == m_first && both->second.id == m_second)
            take(both);
    });
    m_pool.setMaxThreadCount(1);
}

ComparisonView::~ComparisonView() { m_pool.waitForDone(); }

/// All that is made of a comparison.
struct ComparisonView::Tables
{
    ChartTable counts, sources, templates;
    std::pair<int, int> newAndVanished;
};

QString ComparisonView::templateText() const { return m_templateStack->currentWidget() == m_noTemplates ? m_noTemplates->text() : QString(); }

void ComparisonView::show(KeptJobId first, KeptJobId second)
{
    if (first == m_first && second == m_second)
        return;
    m_first = first;
    m_second = second;
    m_history.compare(first, second);
}

void ComparisonView::renew()
{
    if (m_first.value != 0)
        m_history.compare(m_first, m_second);
}

void ComparisonView::take(const std::shared_ptr<const JobComparison> &both)
{
    runTask(m_pool, this, [both, utc = m_preferences.timesInUtc()]() -> std::shared_ptr<const Tables> {
        return std::make_shared<const Tables>(Tables{comparedCounts(*both, utc), comparedSources(*both), comparedTemplates(*both), newAndVanished(*both)});
    }, [this, both, asked = ++m_asked](const std::shared_ptr<const Tables> &tables) {
        if (asked == m_asked)
            show(*both, *tables);
    });
}

void ComparisonView::show(const JobComparison &both, const Tables &tables)
{
    const bool utc = m_preferences.timesInUtc();
    const auto name = [utc](const KeptJob &job) { return tr("%1, read %2").arg(oneLine(QString::fromStdString(job.name), 200), keptTimeText(job.started, utc)); };
    m_title->setText(tr("%1  —  %2").arg(name(both.first), name(both.second)));
    m_counts->setTable(tables.counts);
    m_sources->setTable(tables.sources);
    m_chart->setStacks(tr("Analysis"), {{tr("First: %1").arg(QString::fromStdString(both.first.name)), name(both.first), both.first.counts},
                                         {tr("Second: %1").arg(QString::fromStdString(both.second.name)), name(both.second), both.second.counts}});
    if (both.hasTemplates()) {
        const auto [fresh, vanished] = tables.newAndVanished;
        m_templates->setTable(tables.templates);
        m_tabs->setTabText(2, tr("T&emplates (%1 new, %2 vanished)").arg(fresh).arg(vanished));
        m_templateStack->setCurrentIndex(0);
        return;
    }
    QStringList missing;
    for (const auto &[job, details] : {std::pair{&both.first, &both.firstDetails}, {&both.second, &both.secondDetails}}) {
        if (details->templates.empty())
            missing.append(name(*job));
    }
    m_templates->setTable({});
    m_tabs->setTabText(2, tr("T&emplates"));
    m_noTemplates->setText(tr("Templates are kept of analyses that were open while the Unusual page was looked at. Of these they were not:\n%1\nOpen the log again, look at its Unusual page, and compare that analysis.")
                               .arg(missing.join(u'\n')));
    m_templateStack->setCurrentIndex(1);
}

} // namespace sightglass
