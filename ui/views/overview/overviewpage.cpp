// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overview/overviewpage.h"

#include "core/event/errortext.h"
#include "ui/charts/severitybarchart.h"
#include "ui/charts/timelinechart.h"
#include "ui/models/severitytablemodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/statcard.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// A titled frame around a chart or table.
QFrame *card(const QString &title, QWidget *content)
{
    auto *frame = new QFrame;
    frame->setObjectName(u"card"_s);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(12, 7, 12, 7);
    layout->setSpacing(4);
    auto *label = new QLabel(title);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    layout->addWidget(label);
    layout->addWidget(content, 1);
    return frame;
}

QString number(std::uint64_t n) { return QLocale().toString(static_cast<qulonglong>(n)); }

} // namespace

OverviewPage::OverviewPage(Session &session, Preferences &preferences, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_preferences(preferences)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    setWidget(page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(10);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(10);
    m_total = new StatCard(tr("Events"));
    m_grave = new StatCard(tr("Critical + error"));
    m_first = new StatCard(tr("First event"));
    m_last = new StatCard(tr("Last event"));
    m_problems = new StatCard(tr("Problems"));
    for (StatCard *c : {m_total, m_grave, m_first, m_last, m_problems})
        cards->addWidget(c);
    layout->addLayout(cards);

    m_notice = new QFrame;
    m_notice->setObjectName(u"notice"_s);
    auto *noticeLayout = new QHBoxLayout(m_notice);
    noticeLayout->setContentsMargins(12, 6, 8, 6);
    m_noticeText = new QLabel;
    m_noticeText->setTextFormat(Qt::PlainText);
    m_noticeText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // may be cut; it is in the tooltip
    m_profileButton = new QPushButton;
    noticeLayout->addWidget(m_noticeText, 1);
    noticeLayout->addWidget(m_profileButton);
    layout->addWidget(m_notice);

    m_model = new SeverityTableModel(session, this);
    m_proxy = new SeverityTableProxy(this);
    m_proxy->setSourceModel(m_model);
    m_proxy->setDynamicSortFilter(true);
    m_table = new QTableView;
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setAccessibleName(tr("Events per log and severity"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(56);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(SeverityTableModel::Log, QHeaderView::Stretch);
    for (int column = 1; column < SeverityTableModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, 16 + std::max(58, fontMetrics().horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()) + 14));
    m_table->setMinimumHeight(130);
    m_table->installEventFilter(this);
    m_table->viewport()->setCursor(Qt::PointingHandCursor);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        // A click with a modifier selects, for copying.
        if (QApplication::keyboardModifiers() == Qt::NoModifier)
            activateCell(index);
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &OverviewPage::showMenu);

    m_bars = new SeverityBarChart(session);
    m_bars->setMinimumHeight(170);
    m_timeline = new TimelineChart(session, preferences);
    m_timeline->setMinimumHeight(170);

    auto *tableCard = card(tr("Severities"), m_table);
    layout->addWidget(tableCard, 4);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(10);
    auto *barCard = card(tr("Per log"), m_bars);
    auto *timeCard = card(tr("Over time"), m_timeline);
    charts->addWidget(barCard, 1);
    charts->addWidget(timeCard, 1);
    layout->addLayout(charts, 5);
    for (auto *frame : {barCard, timeCard}) {
        frame->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(frame, &QWidget::customContextMenuRequested, this, [this, frame, barCard](const QPoint &at) {
            QMenu menu;
            const auto image = [&] { return frame == barCard ? m_bars->toImage() : m_timeline->toImage(); };
            const QAction *copy = menu.addAction(tr("Copy picture"));
            const QAction *save = menu.addAction(tr("Save picture…"));
            const QAction *chosen = menu.exec(frame->mapToGlobal(at));
            if (chosen == copy) {
                QApplication::clipboard()->setImage(image());
            } else if (chosen == save) {
                const QString path = QFileDialog::getSaveFileName(this, tr("Save picture"), u"chart.png"_s, tr("Pictures (*.png)"));
                if (!path.isEmpty())
                    image().save(path, "PNG");
            }
        });
    }

    connect(m_profileButton, &QPushButton::clicked, this, [this] {
        const auto next = m_session.profile() == SeverityProfile::Strict ? SeverityProfile::EventViewer : SeverityProfile::Strict;
        m_preferences.setProfile(next);
        m_session.setProfile(next);
    });
    connect(m_bars, &SeverityBarChart::partClicked, this, [this](LogId log, Severity severity, AuditKind audit) {
        Filter filter = m_session.filters().current();
        filter.logs = {log};
        filter.audit.reset();
        if (audit == AuditKind::None) {
            filter.setOnlySeverity(severity);
        } else {
            filter.severities = Filter::anySeverity;
            filter.audit = audit;
        }
        applyFilter(filter, true);
    });
    connect(m_timeline, &TimelineChart::rangeChosen, this, [this](Timestamp from, Timestamp to) {
        Filter filter = m_session.filters().current();
        filter.from = from;
        filter.to = to;
        applyFilter(filter, false);
    });
    connect(m_total, &StatCard::clicked, this, [this] { applyFilter(Filter{}, true); });
    connect(m_grave, &StatCard::clicked, this, [this] {
        Filter filter;
        filter.severities = 1u << severityIndex(Severity::Critical) | 1u << severityIndex(Severity::Error);
        applyFilter(filter, true);
    });
    connect(m_problems, &StatCard::clicked, this, [this] {
        for (const LogInfo &log : m_session.logs()) {
            if (log.problems > 0) {
                Q_EMIT problemsWanted(log.id);
                return;
            }
        }
    });

    for (const auto signal : {&Session::logAdded, &Session::logChanged, &Session::logRemoved})
        connect(&session, signal, this, &OverviewPage::refresh);
    connect(&session, &Session::profileChanged, this, &OverviewPage::refresh);
    connect(&preferences, &Preferences::changed, this, &OverviewPage::refresh);
    refresh();
}

void OverviewPage::applyFilter(const Filter &filter, bool showEvents)
{
    m_session.filters().push(filter);
    if (showEvents)
        Q_EMIT eventsWanted();
}

void OverviewPage::refresh()
{
    const SeverityCounts total = m_session.totalCounts();
    const auto counts = total.counts(m_session.profile());
    const auto logs = m_session.logs();
    std::uint64_t bytes = 0, problems = 0;
    std::size_t troubled = 0;
    for (const LogInfo &log : logs) {
        bytes += log.size;
        problems += log.problems;
        troubled += log.problems > 0 || log.state == JobState::Failed;
    }
    const std::uint64_t all = total.total();
    const std::uint64_t grave = counts[severityIndex(Severity::Critical)] + counts[severityIndex(Severity::Error)];
    m_total->setValue(number(all), tr("%1 in %Ln log(s)", nullptr, static_cast<int>(logs.size())).arg(QLocale().formattedDataSize(static_cast<qint64>(bytes))));
    m_grave->setValue(number(grave), all ? tr("%1 % of all events").arg(QLocale().toString(100.0 * static_cast<double>(grave) / static_cast<double>(all), 'f', 1)) : QString());
    const auto setTime = [this](StatCard *c, Timestamp t) {
        const QString text = m_preferences.timeText(t);
        c->setValue(text.isEmpty() ? u"–"_s : text.left(10), text.isEmpty() ? QString() : u"%1 %2"_s.arg(text.mid(11), m_preferences.zoneText()));
    };
    setTime(m_first, total.first);
    setTime(m_last, total.last);
    m_problems->setValue(number(problems), problems || troubled ? tr("in %Ln log(s)", nullptr, static_cast<int>(troubled)) : tr("everything was read"));

    const bool strict = m_session.profile() == SeverityProfile::Strict;
    m_notice->setVisible(total.logAlways > 0);
    m_noticeText->setText(strict ? tr("%Ln event(s) have level 0 (Windows audit events among them) and count as Unknown.", nullptr,
                                      static_cast<int>(std::min<std::uint64_t>(total.logAlways, INT_MAX)))
                                 : tr("%Ln event(s) with level 0 are counted as Event Viewer does: as Information, audit failures as Warning.", nullptr,
                                      static_cast<int>(std::min<std::uint64_t>(total.logAlways, INT_MAX))));
    m_noticeText->setToolTip(m_noticeText->text().toHtmlEscaped());
    m_profileButton->setText(strict ? tr("Count them as Event Viewer does") : tr("Count strictly by level"));

    const bool audit = total.auditSuccess || total.auditFailure;
    m_table->setColumnHidden(SeverityTableModel::AuditSuccess, !audit);
    m_table->setColumnHidden(SeverityTableModel::AuditFailure, !audit);
    const QString style = u"QFrame#card { background: %1; border: 1px solid %2; border-radius: 7px; } QFrame#notice { background: %3; border: 1px solid %2; border-radius: 7px; }"_s
                              .arg(Theme::cardBackground().name(), Theme::cardBorder().name(), Theme::isDark() ? u"#2b3340"_s : u"#eaf2fd"_s);
    if (style != widget()->styleSheet())
        widget()->setStyleSheet(style);
}

void OverviewPage::activateCell(const QModelIndex &index)
{
    const int column = index.column();
    const auto log = LogId{static_cast<std::uint16_t>(index.data(SeverityTableModel::LogIdRole).toInt())};
    if (column == SeverityTableModel::Problems) {
        if (log.value && m_session.log(log) && m_session.log(log)->problems > 0)
            Q_EMIT problemsWanted(log);
        else if (!log.value)
            Q_EMIT m_problems->clicked();
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

QString OverviewPage::tableText(bool selectionOnly) const
{
    const QItemSelectionModel *selection = m_table->selectionModel();
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
            header.append(m_proxy->headerData(c, Qt::Horizontal).toString());
        }
    }
    text = header.join(u'\t') + u'\n';
    for (int r = 0; r < m_proxy->rowCount(); ++r) {
        QStringList cells;
        bool any = !selectionOnly;
        for (const int c : columns) {
            const QModelIndex index = m_proxy->index(r, c);
            const bool chosen = !selectionOnly || selection->isSelected(index);
            any = any || chosen;
            // Plain digits: what is copied is meant for a spreadsheet. A name must not become a formula.
            QString cell = c == SeverityTableModel::Log ? index.data().toString() : index.data(SeverityTableModel::SortRole).toString();
            if (c == SeverityTableModel::Log && !cell.isEmpty() && u"=+-@\t"_s.contains(cell[0]))
                cell.prepend(u'\'');
            cells.append(chosen ? cell.replace(u'\t', u' ') : QString());
        }
        if (any)
            text += cells.join(u'\t') + u'\n';
    }
    return text;
}

void OverviewPage::showMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    const auto log = LogId{static_cast<std::uint16_t>(index.data(SeverityTableModel::LogIdRole).toInt())};
    QMenu menu;
    if (index.isValid())
        menu.addAction(tr("Show these events"), this, [this, index] { activateCell(index); });
    menu.addSeparator();
    menu.addAction(Theme::icon("copy"), tr("Copy selection"), this, [this] { QApplication::clipboard()->setText(tableText(true)); });
    menu.addAction(tr("Copy table"), this, [this] { QApplication::clipboard()->setText(tableText(false)); });
    menu.addAction(Theme::icon("json"), log.value ? tr("Result as JSON…") : tr("Results of all logs as JSON…"), this,
                   [this, log] { Q_EMIT jsonWanted(log.value ? std::optional<LogId>(log) : std::nullopt); });
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
