// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/threats/threatspage.h"

#include "core/base/utf8.h"
#include "core/session/flowtext.h"
#include "ui/charts/serieschart.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statcard.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array chartBys{ThreatBy::Name, ThreatBy::Category, ThreatBy::User};
constexpr std::size_t dayChart = 3;

int plural(std::uint64_t n) { return static_cast<int>(std::min<std::uint64_t>(n, INT_MAX)); }

/// In the order of ThreatOutcome.
std::vector<QColor> outcomeColors()
{
    return {Theme::severityColor(Severity::Critical), Theme::severityColor(Severity::Error), Theme::severityColor(Severity::Information),
            Theme::severityColor(Severity::Warning), Theme::severityColor(Severity::Unknown)};
}

} // namespace

ThreatsPage::ThreatsPage(Session &session, Preferences &preferences, QWidget *parent)
    : FlowPage(session, preferences, FlowStudy::About::Threats, parent), m_model(new ThreatModel(preferences, this)),
      m_findingModel(new FindingModel(preferences, this))
{
    setAccessibleName(tr("Threats"));
    m_view = m_everSeen = study().threats();
    auto *cards = new QHBoxLayout;
    cards->setSpacing(8);
    const QString captions[] = {tr("Blocked"), tr("Allowed with threat"), tr("Cautioned"), tr("Users touched"), tr("Findings in Windows events"), tr("Detected")};
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i] = new StatCard(captions[i]);
    for (const std::size_t i : {0, 1, 2, 5, 3, 4})
        cards->addWidget(m_cards[i], 1);
    m_cards[5]->setClickable(tr("Show what was detected, whatever became of it"));
    m_cards[0]->setClickable(tr("Show the blocked requests"));
    m_cards[1]->setClickable(tr("Show the requests that were allowed although there was a threat"));
    m_cards[2]->setClickable(tr("Show the requests with a warning"));
    body()->addLayout(cards);

    auto *findings = new QWidget;
    auto *findingsLayout = new QVBoxLayout(findings);
    findingsLayout->setContentsMargins(0, 0, 0, 0);
    m_findings = makeTable(m_findingModel, tr("Findings"));
    m_findings->setMinimumHeight(6 * (fontMetrics().height() + 8));
    const int findingWidths[] = {110, 340, 90, 75, 178, 178};
    for (int column = 0; column < FindingModel::ColumnCount; ++column)
        m_findings->setColumnWidth(column, findingWidths[column]);
    findingsLayout->addWidget(m_findings, 1);
    m_explanation = new QLabel;
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    findingsLayout->addWidget(m_explanation);
    m_showFinding = new QPushButton(tr("&Show events"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_showFinding);
    buttons->addStretch();
    findingsLayout->addLayout(buttons);
    m_findingsCard = new Card(tr("Findings"), findings);
    body()->addWidget(m_findingsCard, 2);

    const QString titles[] = {tr("By threat"), tr("By category"), tr("By user"), tr("By day")};
    const QString files[] = {tr("threats-by-name", "name of a file"), tr("threats-by-category", "name of a file"), tr("threats-by-user", "name of a file"),
                             tr("threats-by-day", "name of a file")};
    std::vector<QWidget *> grid;
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i] = new SeriesChart(i == dayChart ? SeriesChart::Shape::Standing : SeriesChart::Shape::Lying);
        Card *card = chartCard(titles[i], m_charts[i], files[i]);
        m_threatCards.push_back(card);
        grid.push_back(card);
    }
    setGrid(grid);
    m_table = makeTable(m_model, tr("Threats"));
    m_table->setMinimumHeight(8 * (fontMetrics().height() + 8));
    const int widths[] = {190, 150, 200, 90, 150, 280, 190, 110, 120, 120, 180, 80, 180};
    for (int column = 0; column < ThreatModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    auto *tableBox = new QWidget;
    auto *tableLayout = new QVBoxLayout(tableBox);
    tableLayout->setContentsMargins(0, 0, 0, 0);
    tableLayout->addWidget(narrowedLine(m_model, m_table));
    tableLayout->addWidget(m_table, 1);
    auto *tableCard = new Card(tr("All of them"), tableBox);
    m_threatCards.push_back(tableCard);
    body()->addWidget(tableCard, 3);

    for (std::size_t i = 0; i < chartBys.size(); ++i) {
        connect(m_charts[i], &SeriesChart::barChosen, this, [this, i](qint64 key) {
            const auto text = static_cast<std::uint32_t>(key);
            const QString name = text ? QString::fromStdString(toValidUtf8(m_view.table->text(text))) : tr("not said");
            showRows(tr("Threats: %1").arg(oneLine(name, 60)), [by = chartBys[i], text](const ThreatTable::Row &row) { return ThreatTable::key(row, by) == text; });
        });
    }
    connect(m_charts[dayChart], &SeriesChart::barChosen, this, [this](qint64 day) {
        const QString name = day == noDay ? tr("no time") : QString::fromStdString(dayText(static_cast<std::int32_t>(day)));
        showRows(tr("Threats: %1").arg(name), [day, clock = std::make_shared<ZoneClock>(this->session().timeZone())](const ThreatTable::Row &row) { return dayOf(row.time, *clock) == day; });
    });
    const auto card = [this](std::size_t which, const QString &what, std::initializer_list<ThreatOutcome> outcomes) {
        connect(m_cards[which], &StatCard::clicked, this, [this, what, of = std::vector<ThreatOutcome>(outcomes)] {
            showRows(what, [of](const ThreatTable::Row &row) { return std::find(of.begin(), of.end(), row.outcome) != of.end(); });
        });
    };
    card(0, tr("Blocked"), {ThreatOutcome::BlockedThreat, ThreatOutcome::BlockedPolicy});
    card(1, tr("Allowed with threat"), {ThreatOutcome::Allowed});
    card(2, tr("Cautioned"), {ThreatOutcome::Cautioned});
    card(5, tr("Detected"), {ThreatOutcome::Detected});
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const ThreatTable::Row &row = m_model->threat(index.row());
        if (isHistoryShown())
            Q_EMIT keptEventWanted({static_cast<std::int64_t>(row.event.row().value)}, row.offset);
        else
            showEvents(tr("Threat at byte %1").arg(row.offset), {row.event});
    });
    connect(m_findings, &QAbstractItemView::activated, this, &ThreatsPage::showFinding);
    connect(m_showFinding, &QPushButton::clicked, this, &ThreatsPage::showFinding);
    connect(m_findings->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ThreatsPage::refreshDetails);
    refresh();
}

void ThreatsPage::listen(FlowMemory &memory)
{
    connect(&memory, &FlowMemory::threatsRead, this, [this](const ThreatView &threats, const std::vector<FlowStore::SeenFinding> &findings, const FlowStore::FileNames &files) {
        setFileNames(files);
        m_everSeen = threats;
        m_seenFindings = findings;
        if (isHistoryShown())
            refresh();
    });
}

void ThreatsPage::askMemory(FlowMemory &memory, const FlowRange &range) { memory.readThreats(range); }

void ThreatsPage::refresh()
{
    m_view = isHistoryShown() ? m_everSeen : study().threats();
    const int chosen = m_findings->currentIndex().row();
    if (isHistoryShown())
        m_findingModel->setFindings(m_seenFindings);
    else
        m_findingModel->setFindings(study().report()->findings);
    if (m_findingModel->rowCount() > 0)
        m_findings->setCurrentIndex(m_findingModel->index(std::clamp(chosen, 0, m_findingModel->rowCount() - 1), 0));
    m_model->setTable(m_view.table, logNames());
    showView();
    refreshDetails();
}

void ThreatsPage::showView()
{
    const ThreatTable &table = *m_view.table;
    const bool threats = table.total() > 0, findings = m_findingModel->rowCount() > 0;
    m_cards[0]->setValue(numberText(table.blocked()), tr("%1 with a threat").arg(numberText(table.count(ThreatOutcome::BlockedThreat))));
    m_cards[1]->setValue(numberText(table.count(ThreatOutcome::Allowed)), table.count(ThreatOutcome::Allowed) ? tr("look at these first") : QString());
    m_cards[1]->setValueColor(table.count(ThreatOutcome::Allowed) ? Theme::severityTextColor(Severity::Critical) : QColor());
    m_cards[2]->setValue(numberText(table.count(ThreatOutcome::Cautioned)));
    m_cards[5]->setValue(numberText(table.count(ThreatOutcome::Detected)));
    m_cards[5]->setVisible(table.count(ThreatOutcome::Detected) > 0);
    m_cards[3]->setValue(numberText(table.users()));
    std::uint64_t attacks = 0;
    for (int row = 0; row < m_findingModel->rowCount(); ++row)
        attacks += m_findingModel->finding(row).grade == FindingGrade::Attack;
    m_cards[4]->setValue(numberText(static_cast<std::uint64_t>(m_findingModel->rowCount())), attacks ? tr("%Ln speak(s) of an attack", nullptr, plural(attacks)) : QString());
    for (Card *card : m_threatCards)
        card->setVisible(threats);
    m_findingsCard->setVisible(findings);

    // Of proxies alone nothing is detected that was not held back or let through.
    const std::size_t outcomes = table.count(ThreatOutcome::Detected) > 0 ? threatOutcomes : threatOutcomes - 1;
    QStringList series;
    for (std::size_t o = 0; o < outcomes; ++o)
        series.append(threatOutcomeText(static_cast<ThreatOutcome>(o)));
    std::vector<QColor> colors = outcomeColors();
    colors.resize(outcomes);
    const auto values = [outcomes](const ThreatTable::Counts &counts) { return std::vector<std::uint64_t>(counts.begin(), counts.begin() + static_cast<std::ptrdiff_t>(outcomes)); };
    const QString heads[] = {tr("Threat"), tr("Category"), tr("User")};
    for (std::size_t i = 0; i < chartBys.size(); ++i) {
        SeriesData data{heads[i], series, colors, {}};
        for (const ThreatView::Bar &bar : m_view.top[static_cast<std::size_t>(chartBys[i])]) {
            QString name = bar.rest ? tr("all others") : bar.text ? QString::fromStdString(toValidUtf8(table.text(bar.text))) : QString();
            if (name.isEmpty())
                name = chartBys[i] == ThreatBy::Name ? tr("(no threat named)") : tr("(not said)");
            data.bars.push_back({name, values(bar.counts), bar.text, !bar.rest});
        }
        m_charts[i]->setData(std::move(data));
    }
    SeriesData days{tr("Day (%1)").arg(preferences().zoneText()), series, colors, {}};
    for (const auto &[day, counts] : table.days())
        days.bars.push_back({day == noDay ? tr("no time") : QString::fromStdString(dayText(day)), values(counts), day, true});
    m_charts[dayChart]->setData(std::move(days));
    for (SeriesChart *chart : m_charts)
        setLegend(chart);
    QString status = threats ? tr("%Ln event(s)", nullptr, plural(table.total())) : QString();
    if (table.isCut())
        status += u" · "_s + tr("the table has the first %1, the bars count all").arg(numberText(table.rows().size()));
    if (isHistoryShown())
        status += (status.isEmpty() ? QString() : u" · "_s) + tr("of all logs that were ever read");
    setContent(threats || findings, status);
}

void ThreatsPage::refreshDetails()
{
    const QModelIndex index = m_findings->currentIndex();
    const bool any = index.isValid() && index.row() < m_findingModel->rowCount();
    m_showFinding->setVisible(!isHistoryShown());
    m_showFinding->setEnabled(any && !m_findingModel->finding(index.row()).events.empty());
    if (!any) {
        m_explanation->clear();
        return;
    }
    const FindingModel::Row &finding = m_findingModel->finding(index.row());
    QString text = finding.explanation;
    if (!finding.attack.isEmpty())
        text += u' ' + tr("(MITRE ATT&CK %1)").arg(finding.attack);
    if (isHistoryShown())
        text += u' ' + tr("Open the log again to see the events.");
    m_explanation->setText(text);
}

void ThreatsPage::showFinding()
{
    const QModelIndex index = m_findings->currentIndex();
    if (!index.isValid() || isHistoryShown())
        return;
    const FindingModel::Row &finding = m_findingModel->finding(index.row());
    showEvents(finding.title, finding.events);
}

void ThreatsPage::showRows(const QString &what, std::function<bool(const ThreatTable::Row &)> is)
{
    if (isHistoryShown()) {
        narrow(what, [table = m_view.table, is = std::move(is)](std::uint32_t row) { return is(table->rows()[row]); });
        return;
    }
    std::vector<EventRef> events;
    for (const ThreatTable::Row &row : m_view.table->rows()) {
        if (is(row))
            events.push_back(row.event);
    }
    showEvents(what, events);
}

std::vector<FlowPage::Table> ThreatsPage::tables() const
{
    auto rows = m_model->shownRows();
    const std::uint64_t shown = rows.size();
    std::vector<FindingLine> findings;
    for (int row = 0; row < m_findingModel->rowCount(); ++row) {
        const FindingModel::Row &f = m_findingModel->finding(row);
        findings.push_back({f.title.toStdString(), f.attack.toStdString(), f.explanation.toStdString(), f.grade, f.count, f.first, f.last});
    }
    const std::uint64_t kinds = findings.size();
    return {{tr("Threats"), tr("threats", "name of a file"), shown, m_view.table->total(),
             [table = m_view.table, names = logNames(), rows = std::move(rows)] { return threatsCsv(*table, names, &rows); }},
            {tr("Findings"), tr("findings", "name of a file"), kinds, kinds, [findings = std::move(findings)] { return findingsCsv(findings); }}};
}

std::pair<QString, QString> ThreatsPage::emptyTexts(bool history) const
{
    if (history)
        return {tr("No threat was ever seen"), tr("The history keeps threats and findings of every log that is opened, each once.\nOpen a web proxy log (such as Zscaler's) or Windows event logs.")};
    if (!session().filters().current().isEmpty())
        return {tr("No threats among these events"), tr("The filter is on: clear it to look at all events.")};
    return {tr("No threats and no findings"),
            tr("Here stand requests that a web proxy blocked, or let through with a threat (Zscaler, and logs with the same fields),\nand findings in Windows "
               "events: cleared logs, failed logons, new services, suspicious PowerShell …\nThat there are none is no proof that all is well.")};
}

} // namespace sightglass
