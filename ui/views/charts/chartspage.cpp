// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/charts/chartspage.h"

#include "core/event/errortext.h"
#include "ui/charts/flowlayout.h"
#include "ui/charts/heatmapchart.h"
#include "ui/charts/legendbutton.h"
#include "ui/charts/valuebarchart.h"
#include "ui/shell/theme.h"
#include "ui/views/charts/chartmenu.h"
#include "ui/views/charts/valuecard.h"
#include "ui/views/charts/valuefilter.h"
#include "ui/widgets/card.h"
#include "ui/widgets/timerangepicker.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <climits>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fieldsKey = "charts/fields"_L1;
/// More cards of values are not opened: each counts all rows.
constexpr std::size_t mostCards = 12;
/// Narrower pages have one chart beside the other no longer.
constexpr int twoColumns = 760;

int plural(std::uint64_t n) { return static_cast<int>(std::min<std::uint64_t>(n, INT_MAX)); }

} // namespace

ChartsPage::ChartsPage(Session &session, Preferences &preferences, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_preferences(preferences), m_heat(new HeatStudy(session)), m_names(new FieldNames(session)),
      m_fields(new FieldNameModel(*m_names, this)), m_filter(new ValueFilter(session)),
      m_timeline(new TimelineChart(session, preferences)), m_shares(new TimelineChart(session, preferences, TimelineChart::Show::Shares)),
      m_heatMap(new HeatMapChart(*m_heat, preferences)), m_heatChoice(new QComboBox), m_range(new TimeRangeButton(session, preferences))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Charts"));
    auto *page = new QWidget;
    setWidget(page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(8);
    m_timeline->setMinimumHeight(120);
    m_shares->setMinimumHeight(150);
    m_heatMap->setMinimumHeight(190);

    layout->addWidget(m_filter);
    auto *time = new QWidget;
    auto *timeLayout = new QVBoxLayout(time);
    timeLayout->setContentsMargins(0, 0, 0, 0);
    timeLayout->setSpacing(2);
    timeLayout->addWidget(m_timeline, 1);
    auto *legend = new FlowLayout;
    legend->setSpacing(0);
    for (const Severity severity : allSeverities) {
        auto *button = new LegendButton(severityText(severity));
        button->setObjectName(u"legend"_s);
        button->setToolTip(tr("Show or hide %1 in the timeline and the shares").arg(severityText(severity)));
        connect(button, &QAbstractButton::toggled, this, [this, severity](bool on) {
            m_timeline->setSeverityVisible(severity, on);
            m_shares->setSeverityVisible(severity, on);
        });
        legend->addWidget(button);
        m_legend.push_back(button);
    }
    timeLayout->addLayout(legend);
    colorLegend();
    m_timeCard = new Card(tr("Over time"), time);
    m_timeCard->addToTitle(m_range);
    layout->addWidget(m_timeCard, 2);
    m_grid = new QGridLayout;
    m_grid->setSpacing(8);
    layout->addLayout(m_grid, 5);
    m_shareCard = new Card(tr("Share of the severities"), m_shares);
    m_heatCard = new Card(tr("Weekday and hour"), m_heatMap);
    m_heatChoice->addItem(tr("All severities"), Filter::anySeverity);
    m_heatChoice->addItem(tr("Critical and error"), 1u << severityIndex(Severity::Critical) | 1u << severityIndex(Severity::Error));
    for (const Severity severity : allSeverities)
        m_heatChoice->addItem(severityText(severity), 1u << severityIndex(severity));
    m_heatChoice->setAccessibleName(tr("Severities that are counted"));
    m_heatCard->addToTitle(m_heatChoice);
    new ChartMenu(m_timeCard, m_timeline, tr("Events over time"), tr("timeline", "name of a file"));
    new ChartMenu(m_shareCard, m_shares, tr("Share of the severities over time"), tr("severity-share", "name of a file"));
    new ChartMenu(m_heatCard, m_heatMap, tr("Events by weekday and hour"), tr("weekday-hour", "name of a file"));
    auto *add = new QPushButton(tr("&Add top values"));
    add->setObjectName(u"addValues"_s);
    add->setToolTip(tr("Adds a chart of the most frequent values of a field"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(add);
    foot->addStretch();
    layout->addLayout(foot);

    connect(add, &QPushButton::clicked, this, [this] {
        if (ValueCard *card = addValueCard({FieldId::Kind::Source, {}})) {
            remember();
            // The new card has its place only after the next layout.
            QMetaObject::invokeMethod(card, [this, card] {
                ensureWidgetVisible(card);
                card->choice()->setFocus();
            }, Qt::QueuedConnection);
        }
    });
    connect(m_heatChoice, &QComboBox::currentIndexChanged, this, [this] { m_heatMap->setSeverities(static_cast<std::uint8_t>(m_heatChoice->currentData().toUInt())); });
    connect(m_heatMap, &HeatMapChart::cellChosen, this, [this](HeatMap::Cell cell, bool exclude) {
        m_filter->chooseHour(cell, static_cast<std::uint8_t>(m_heatChoice->currentData().toUInt()),
                             u"%1 %2"_s.arg(HeatMapChart::cellName(cell), m_preferences.zoneText()), exclude);
    });
    for (TimelineChart *chart : {m_timeline, m_shares}) {
        connect(chart, &TimelineChart::rangeChosen, this, [this](Timestamp from, Timestamp to) {
            Filter filter = m_session.filters().current();
            filter.from = from;
            filter.to = to;
            m_session.filters().push(filter);
        });
        connect(chart, &TimelineChart::valueChosen, m_filter, &ValueFilter::choose);
    }
    connect(m_timeline, &TimelineChart::updated, this, &ChartsPage::describe);
    connect(m_heat, &RowStudy::changed, this, &ChartsPage::describe);
    describe();

    const QSettings settings;
    const QStringList fields = settings.value(fieldsKey, QStringList{u"source"_s, u"host"_s}).toStringList();
    for (const QString &field : fields) {
        if (!field.isEmpty())
            addValueCard(FieldId::fromText(field.toStdString()));
    }
    m_chosen = settings.contains(fieldsKey);
    connect(m_names, &RowStudy::changed, this, &ChartsPage::suggest);
    arrange();
}

ChartsPage::~ChartsPage()
{
    // Workers of the studies are waited for here, while all that they tell of is there.
    for (ValueCard *card : m_valueCards)
        delete card;
    delete m_heat;
    delete m_fields;
    delete m_names;
}

ValueCard *ChartsPage::addValueCard(const FieldId &field)
{
    if (m_valueCards.size() >= mostCards)
        return nullptr;
    auto *card = new ValueCard(m_session, *m_fields, field);
    m_valueCards.push_back(card);
    connect(card->chart(), &ValueBarChart::valueChosen, m_filter, &ValueFilter::choose);
    connect(card, &ValueCard::fieldChanged, this, &ChartsPage::remember);
    connect(card->study(), &RowStudy::runningChanged, this, &ChartsPage::suggest);
    connect(card, &ValueCard::removeWanted, this, [this, card] { removeValueCard(card); });
    card->setActive(isVisible());
    m_columns = 0;
    arrange();
    return card;
}

void ChartsPage::removeValueCard(ValueCard *card)
{
    std::erase(m_valueCards, card);
    m_grid->removeWidget(card);
    card->setActive(false);
    card->hide();
    card->deleteLater();
    remember();
    m_columns = 0;
    arrange();
}

void ChartsPage::remember()
{
    m_chosen = true;
    QStringList fields;
    for (const ValueCard *card : m_valueCards)
        fields.append(QString::fromStdString(card->field().text()));
    QSettings().setValue(fieldsKey, fields);
}

void ChartsPage::suggest()
{
    // As long as nobody chose, a field that these logs have not gives its place to one that they have.
    if (m_chosen || m_names->names().empty())
        return;
    static constexpr std::array preferred{"status", "method", "c_ip", "client", "client_ip", "cs-uri-stem", "path", "url", "component", "name", "action", "Channel"};
    for (ValueCard *card : m_valueCards) {
        const auto values = card->study()->values();
        if (!card->study()->isComplete() || values->total == 0 || !values->top.empty())
            continue;
        const auto used = [this](const std::string &name) {
            return std::any_of(m_valueCards.begin(), m_valueCards.end(), [&](const ValueCard *other) { return other->field().text() == name; });
        };
        const auto &names = m_names->names();
        auto best = names.end();
        for (const char *name : preferred) {
            if (best == names.end() && !used(name))
                best = std::find_if(names.begin(), names.end(), [name](const FieldNames::Name &known) { return known.name == name; });
        }
        if (best == names.end())
            best = std::find_if(names.begin(), names.end(), [&](const FieldNames::Name &known) { return !used(known.name); });
        if (best == names.end())
            continue;
        const QSignalBlocker blocker(card); // it is no choice
        card->setField({FieldId::Kind::Record, best->name});
    }
}

void ChartsPage::arrange()
{
    const int columns = viewport()->width() >= twoColumns ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    std::vector<QWidget *> cards{m_shareCard, m_heatCard};
    cards.insert(cards.end(), m_valueCards.begin(), m_valueCards.end());
    for (QWidget *card : cards)
        m_grid->removeWidget(card);
    for (std::size_t i = 0; i < cards.size(); ++i)
        m_grid->addWidget(cards[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    // By keys in the order that they are seen in.
    QWidget *before = m_timeCard;
    for (QWidget *card : cards) {
        setTabOrder(before, card);
        before = card;
    }
}

void ChartsPage::describe()
{
    const auto histogram = m_timeline->histogram();
    QStringList parts;
    if (!histogram->counts.empty())
        parts.append(tr("%1, a bar is %2").arg(m_preferences.zoneText(), m_timeline->binText()));
    if (histogram->withoutTime > 0)
        parts.append(tr("%Ln event(s) without a time are not shown", nullptr, plural(histogram->withoutTime)));
    m_timeCard->setRemark(parts.join(u" · "_s));
    m_shareCard->setRemark(m_preferences.zoneText());
    m_heatCard->setRemark(m_heat->map()->withoutTime > 0
                              ? u"%1 · %2"_s.arg(m_preferences.zoneText(), tr("%Ln event(s) without a time", nullptr, plural(m_heat->map()->withoutTime)))
                              : m_preferences.zoneText());
}

void ChartsPage::colorLegend()
{
    for (std::size_t s = 0; s < m_legend.size(); ++s)
        m_legend[s]->setBrush(Theme::severityColor(static_cast<Severity>(s)));
}

void ChartsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colorLegend();
    QScrollArea::changeEvent(event);
}

void ChartsPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_names->setActive(true);
    m_heat->setActive(true);
    for (ValueCard *card : m_valueCards)
        card->setActive(true);
}

void ChartsPage::hideEvent(QHideEvent *event)
{
    QScrollArea::hideEvent(event);
    m_names->setActive(false);
    m_heat->setActive(false);
    for (ValueCard *card : m_valueCards)
        card->setActive(false);
}

void ChartsPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace sightglass
