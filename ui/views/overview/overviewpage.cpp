// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overview/overviewpage.h"

#include "core/event/errortext.h"
#include "core/job/jobqueue.h"
#include "ui/charts/severitybarchart.h"
#include "ui/charts/timelinechart.h"
#include "ui/models/severitytablemodel.h"
#include "ui/shell/theme.h"
#include "ui/views/charts/chartmenu.h"
#include "ui/views/charts/valuefilter.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/noticebar.h"
#include "ui/shell/plaintext.h"
#include "ui/widgets/statcard.h"
#include "ui/widgets/timerangepicker.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <climits>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

int plural(std::uint64_t n) { return static_cast<int>(std::min<std::uint64_t>(n, INT_MAX)); }
QString bytesText(double n) { return QLocale().formattedDataSize(static_cast<qint64>(n), 1, QLocale::DataSizeSIFormat); }

QString percent(std::uint64_t part, std::uint64_t all)
{
    return QLocale().toString(all ? 100.0 * static_cast<double>(part) / static_cast<double>(all) : 0.0, 'f', 1);
}

} // namespace

OverviewPage::OverviewPage(Session &session, Preferences &preferences, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_preferences(preferences), m_refresh([this] { refresh(); })
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Overview"));
    auto *page = new QWidget;
    setWidget(page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(8);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(8);
    m_total = new StatCard(tr("Events"));
    m_grave = new StatCard(tr("Critical and error"));
    m_first = new StatCard(tr("First event"));
    m_last = new StatCard(tr("Last event"));
    m_problems = new StatCard(tr("Problems"));
    for (StatCard *c : {m_total, m_grave, m_first, m_last, m_problems})
        cards->addWidget(c);
    m_total->setClickable(tr("Click for these events."));
    m_grave->setClickable(tr("Click for these events."));
    layout->addLayout(cards);

    m_notice = new NoticeBar;
    layout->addWidget(m_notice);

    m_model = new SeverityTableModel(session, this);
    m_proxy = new SeverityTableProxy(this);
    m_proxy->setSourceModel(m_model);
    m_proxy->setDynamicSortFilter(true);
    m_table = new QTableView;
    m_table->setModel(m_proxy);
    m_table->setItemDelegate(new CellDelegate(m_table, Qt::ElideMiddle));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setAccessibleName(tr("Events per log and severity"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(56);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(SeverityTableModel::Log, QHeaderView::Stretch);
    for (int column = 1; column < SeverityTableModel::ColumnCount; ++column) {
        const QString head = m_model->headerData(column, Qt::Horizontal).toString();
        // Channels and computers are names.
        m_numberWidths.push_back(std::max(SeverityTableModel::isText(column) ? 130 : 74, fontMetrics().horizontalAdvance(head) + 22));
    }
    m_table->installEventFilter(this);
    m_table->viewport()->setCursor(Qt::PointingHandCursor);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        // A click with a modifier selects, for copying.
        if (QApplication::keyboardModifiers() == Qt::NoModifier)
            activateCell(index);
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &OverviewPage::showMenu);

    m_bars = new SeverityBarChart(session);
    m_bars->setMinimumHeight(120);
    m_timeline = new TimelineChart(session, preferences);
    m_timeline->setMinimumHeight(120);

    layout->addWidget(new Card(tr("Severities"), m_table));
    auto *charts = new QHBoxLayout;
    charts->setSpacing(8);
    auto *barCard = new Card(tr("Per log"), m_bars);
    m_timeCard = new Card(tr("Over time"), m_timeline);
    charts->addWidget(barCard, 4);
    charts->addWidget(m_timeCard, 5);
    layout->addLayout(charts, 1);
    m_range = new TimeRangeButton(session, preferences);
    m_timeCard->addToTitle(m_range);
    new ChartMenu(barCard, m_bars, tr("Events per log"), tr("logs", "name of a file"));
    new ChartMenu(m_timeCard, m_timeline, tr("Events over time"), tr("timeline", "name of a file"));
    m_valueFilter = new ValueFilter(session);
    layout->addWidget(m_valueFilter);
    connect(m_timeline, &TimelineChart::valueChosen, m_valueFilter, &ValueFilter::choose);
    connect(m_bars, &SeverityBarChart::valueChosen, m_valueFilter, &ValueFilter::choose);

    connect(m_notice->button(), &QPushButton::clicked, this, [this] {
        const auto next = m_session.profile() == SeverityProfile::Strict ? SeverityProfile::EventViewer : SeverityProfile::Strict;
        m_preferences.setProfile(next);
        m_session.setProfile(next);
    });
    connect(m_bars, &SeverityBarChart::partClicked, this, [this](LogId log, Severity severity, AuditKind audit) {
        Filter filter = m_session.filters().current();
        filter.logs.clear();
        if (log.value) {
            filter.logs = {log};
        } else {
            for (const SeverityBar &bar : m_bars->bars())
                filter.logs.insert(bar.others.begin(), bar.others.end());
        }
        filter.audit.reset();
        if (audit == AuditKind::None) {
            filter.setOnlySeverity(severity);
        } else {
            filter.severities = Filter::anySeverity;
            filter.audit = audit;
        }
        applyFilter(filter, true);
    });
    connect(m_bars, &SeverityBarChart::partShown, this, [this](int part, bool visible) {
        if (part < static_cast<int>(severityCount))
            m_timeline->setSeverityVisible(static_cast<Severity>(part), visible);
    });
    connect(m_timeline, &TimelineChart::rangeChosen, this, [this](Timestamp from, Timestamp to) {
        Filter filter = m_session.filters().current();
        filter.from = from;
        filter.to = to;
        applyFilter(filter, false);
    });
    const auto describe = [this] {
        const auto histogram = m_timeline->histogram();
        QStringList parts;
        if (!histogram->counts.empty())
            parts.append(tr("%1, a bar is %2").arg(m_preferences.zoneText(), m_timeline->binText()));
        if (histogram->withoutTime > 0)
            parts.append(tr("%Ln event(s) without a time are not shown", nullptr, plural(histogram->withoutTime)));
        if (histogram->outside > 0)
            parts.append(tr("%Ln event(s) lie outside", nullptr, plural(histogram->outside)));
        m_timeCard->setRemark(parts.join(u" · "_s));
    };
    connect(m_timeline, &TimelineChart::updated, this, describe);
    describe();
    connect(m_total, &StatCard::clicked, this, [this] { Q_EMIT eventsWanted(); });
    connect(m_grave, &StatCard::clicked, this, [this] {
        Filter filter = m_session.filters().current();
        filter.severities = 1u << severityIndex(Severity::Critical) | 1u << severityIndex(Severity::Error);
        filter.audit.reset();
        applyFilter(filter, true);
    });
    connect(m_problems, &StatCard::clicked, this, [this] { Q_EMIT problemsWanted(std::nullopt); });

    const auto again = [this] { m_refresh(); };
    for (const auto signal : {&Session::logAdded, &Session::logChanged, &Session::logRemoved})
        connect(&session, signal, this, again);
    connect(&session, &Session::rowsChanged, this, again);
    connect(&session, &Session::profileChanged, this, &OverviewPage::refresh);
    connect(&preferences, &Preferences::changed, this, &OverviewPage::refresh);
    refresh();
}

QPushButton *OverviewPage::profileButton() const { return m_notice->button(); }

StatCard *OverviewPage::statCard(int which) const
{
    StatCard *const all[] = {m_total, m_grave, m_first, m_last, m_problems};
    return all[which];
}

void OverviewPage::applyFilter(const Filter &filter, bool showEvents)
{
    m_session.filters().push(filter);
    if (showEvents)
        Q_EMIT eventsWanted();
}

void OverviewPage::refresh()
{
    const SeverityCounts whole = m_session.totalCounts();
    SeverityCounts shown = whole;
    const auto filtered = m_session.filteredCounts();
    if (filtered) {
        shown = {};
        for (const auto &[id, counts] : *filtered)
            shown.merge(counts);
    }
    std::uint64_t bytes = 0, problems = 0;
    int troubled = 0, unread = 0, logs = 0;
    double seconds = 0, done = 0;
    for (const LogInfo &log : m_session.logs()) {
        ++logs;
        bytes += log.size;
        problems += log.problems;
        troubled += log.problems > 0;
        unread += log.state == JobState::Failed;
    }
    for (const Job *job : m_session.jobs().jobs()) {
        if (job->unit() != JobUnit::Bytes)
            continue;
        seconds = std::max(seconds, job->elapsedSeconds());
        done += static_cast<double>(job->doneBytes());
    }
    const std::uint64_t all = shown.total();
    const auto counts = shown.counts(m_session.profile());
    const std::uint64_t grave = counts[severityIndex(Severity::Critical)] + counts[severityIndex(Severity::Error)];
    QString size = tr("%1 in %Ln log(s)", nullptr, logs).arg(bytesText(static_cast<double>(bytes)));
    if (filtered)
        size = tr("of %1 events").arg(numberText(whole.total())) + u" · "_s + size;
    else if (seconds >= 0.5)
        size += u" · "_s + tr("%1/s").arg(bytesText(done / seconds));
    m_total->setValue(numberText(all), size);
    m_grave->setValue(numberText(grave), all ? tr("%1 % of the events").arg(percent(grave, all)) : QString());
    m_grave->setValueColor(grave ? Theme::severityTextColor(Severity::Error) : QColor());
    const auto setTime = [this](StatCard *c, Timestamp t) {
        const QString text = m_preferences.timeText(t);
        c->setValue(text.isEmpty() ? u"–"_s : text.left(10), text.isEmpty() ? QString() : u"%1 %2"_s.arg(text.mid(11), m_preferences.zoneText()));
    };
    setTime(m_first, shown.first);
    setTime(m_last, shown.last);
    m_problems->setValue(numberText(problems), unread     ? tr("%Ln log(s) could not be read", nullptr, unread)
                                           : troubled ? tr("in %Ln log(s)", nullptr, troubled)
                                                      : tr("everything was read"));
    m_problems->setValueColor(problems || unread ? Theme::severityTextColor(Severity::Warning) : QColor());
    m_problems->setClickable(problems ? tr("Click for the list.") : QString());

    const bool strict = m_session.profile() == SeverityProfile::Strict;
    m_notice->setVisible(whole.logAlways > 0);
    m_notice->setText(strict ? tr("%Ln event(s) have level 0, as Windows writes audit events, and count as Unknown.", nullptr, plural(whole.logAlways))
                             : tr("%Ln event(s) with level 0 are counted as Event Viewer does: as Information, audit failures as Warning.", nullptr,
                                  plural(whole.logAlways)));
    m_notice->button()->setText(strict ? tr("Count them as Event &Viewer does") : tr("Count strictly by &level"));

    const bool audit = whole.auditSuccess || whole.auditFailure;
    m_table->setColumnHidden(SeverityTableModel::AuditSuccess, !audit);
    m_table->setColumnHidden(SeverityTableModel::AuditFailure, !audit);
    m_table->setColumnHidden(SeverityTableModel::Problems, problems == 0);
    fitTable();
}

void OverviewPage::fitTable()
{
    // The names take what the numbers leave, but never so little that they cannot be read.
    QHeaderView *columns = m_table->horizontalHeader();
    // In wide windows the numbers do not stand far from the names.
    constexpr int leastName = 130, mostName = 420;
    int numbers = 0, count = 0;
    const auto logs = m_session.logs();
    const bool windows = std::any_of(logs.begin(), logs.end(), [](const LogInfo &log) { return log.isWindows(); });
    for (const int column : {SeverityTableModel::Channel, SeverityTableModel::Computer}) {
        // Where there is room besides all numbers; the list of sources has them in any case.
        int taken = leastName;
        for (int other = 1; other <= column; ++other)
            taken += other < SeverityTableModel::Channel && columns->isSectionHidden(other) ? 0 : m_numberWidths[static_cast<std::size_t>(other) - 1];
        columns->setSectionHidden(column, !windows || taken > m_table->viewport()->width());
    }
    for (int column = 1; column < SeverityTableModel::ColumnCount; ++column) {
        if (!columns->isSectionHidden(column)) {
            numbers += m_numberWidths[static_cast<std::size_t>(column) - 1];
            ++count;
        }
    }
    const int width = m_table->viewport()->width();
    const bool tight = width - numbers < leastName;
    if (std::pair(width, count) != m_fitted) {
        m_fitted = {width, count};
        const int more = std::max(0, width - numbers - mostName) / std::max(1, count);
        for (int column = 1; column < SeverityTableModel::ColumnCount; ++column)
            columns->resizeSection(column, m_numberWidths[static_cast<std::size_t>(column) - 1] + more);
        columns->setSectionResizeMode(SeverityTableModel::Log, tight ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (tight)
            columns->resizeSection(SeverityTableModel::Log, leastName);
    }
    // As high as its rows, but never so high that the charts go out of sight.
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const int head = m_table->horizontalHeader()->sizeHint().height();
    const int room = std::max(4, (viewport()->height() * 40 / 100 - head) / row);
    const int height = head + row * std::clamp(m_proxy->rowCount(), 2, room) + 2
                       + (tight ? m_table->horizontalScrollBar()->sizeHint().height() : 0);
    if (m_table->height() != height || m_table->minimumHeight() != height)
        m_table->setFixedHeight(height);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitTable();
}

void OverviewPage::activateCell(const QModelIndex &index)
{
    const int column = index.column();
    const auto log = LogId{static_cast<std::uint16_t>(index.data(SeverityTableModel::LogIdRole).toInt())};
    if (column == SeverityTableModel::Problems) {
        if (index.data(SeverityTableModel::SortRole).toULongLong() > 0)
            Q_EMIT problemsWanted(log.value ? std::optional<LogId>(log) : std::nullopt);
        return;
    }
    Filter filter;
    if (log.value)
        filter.logs = {log};
    if (const auto severity = SeverityTableModel::severityOf(column))
        filter.setOnlySeverity(*severity);
    else if (column == SeverityTableModel::AuditSuccess)
        filter.audit = AuditKind::Success;
    else if (column == SeverityTableModel::AuditFailure)
        filter.audit = AuditKind::Failure;
    // The time range stays: what is brushed narrows everything.
    filter.from = m_session.filters().current().from;
    filter.to = m_session.filters().current().to;
    applyFilter(filter, true);
}

QString OverviewPage::tableText(bool selectionOnly, QChar separator) const
{
    const QItemSelectionModel *selection = m_table->selectionModel();
    const bool csv = separator == u',';
    const auto cellText = [&](QString cell) {
        cell = oneLine(cell, 4000).replace(u'\t', u' ');
        if (csv && (cell.contains(u',') || cell.contains(u'"')))
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        return cell;
    };
    QString text;
    QStringList header;
    std::vector<int> columns;
    for (int c = 0; c < m_proxy->columnCount(); ++c) {
        bool wanted = !m_table->isColumnHidden(c);
        if (wanted && selectionOnly) {
            wanted = false;
            for (int r = 0; r < m_proxy->rowCount() && !wanted; ++r)
                wanted = selection->isSelected(m_proxy->index(r, c));
        }
        if (wanted) {
            columns.push_back(c);
            header.append(cellText(m_proxy->headerData(c, Qt::Horizontal).toString()));
        }
    }
    text = header.join(separator) + u'\n';
    for (int r = 0; r < m_proxy->rowCount(); ++r) {
        QStringList cells;
        bool any = !selectionOnly;
        for (const int c : columns) {
            const QModelIndex index = m_proxy->index(r, c);
            const bool chosen = !selectionOnly || selection->isSelected(index);
            any = any || chosen;
            // Plain digits: what is copied is meant for a spreadsheet. A name must not become a formula.
            QString cell = SeverityTableModel::isText(c) ? index.data().toString() : index.data(SeverityTableModel::SortRole).toString();
            if (SeverityTableModel::isText(c) && !cell.isEmpty() && u"=+-@\t"_s.contains(cell[0]))
                cell.prepend(u'\'');
            cells.append(chosen ? cellText(cell) : QString());
        }
        if (any)
            text += cells.join(separator) + u'\n';
    }
    return text;
}

void OverviewPage::showMenu(const QPoint &position)
{
    QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        index = m_table->currentIndex(); // by the keyboard's menu key
    const auto log = LogId{static_cast<std::uint16_t>(index.data(SeverityTableModel::LogIdRole).toInt())};
    const auto only = log.value ? std::optional<LogId>(log) : std::nullopt;
    const auto copy = [](const QString &text) { QApplication::clipboard()->setText(text); };
    QMenu menu;
    if (index.isValid())
        menu.addAction(tr("Show these events"), this, [this, index] { activateCell(index); });
    menu.addSeparator();
    menu.addAction(Theme::icon("copy"), tr("Copy selection"), this, [this, copy] { copy(tableText(true)); });
    menu.addAction(tr("Copy table"), this, [this, copy] { copy(tableText(false)); });
    menu.addAction(tr("Copy table as CSV"), this, [this, copy] { copy(tableText(false, u',')); });
    menu.addAction(log.value ? tr("Copy result as JSON") : tr("Copy all results as JSON"), this,
                   [this, copy, only] { copy(QString::fromUtf8(m_session.resultJson(only))); });
    menu.addAction(Theme::icon("json"), log.value ? tr("Result as JSON…") : tr("All results as JSON…"), this,
                   [this, only] { Q_EMIT jsonWanted(only); });
    if (log.value) {
        menu.addSeparator();
        QAction *problems = menu.addAction(tr("Show problems…"), this, [this, log] { Q_EMIT problemsWanted(log); });
        problems->setEnabled(m_session.log(log) && m_session.log(log)->problems > 0);
        menu.addAction(Theme::icon("reload"), tr("Read again"), this, [this, log] { m_session.reload(log); });
        menu.addAction(Theme::icon("clear"), tr("Close log"), this, [this, log] { m_session.close(log); });
    }
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

bool OverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            QApplication::clipboard()->setText(tableText(true));
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_table->currentIndex().isValid()) {
            activateCell(m_table->currentIndex());
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace sightglass
