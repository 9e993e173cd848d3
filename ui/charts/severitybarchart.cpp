// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/severitybarchart.h"

#include "core/event/errortext.h"
#include "ui/charts/legendbutton.h"
#include "ui/shell/theme.h"
#include "ui/charts/flowlayout.h"
#include "ui/shell/plaintext.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QContextMenuEvent>
#include <QCursor>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QTimer>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <climits>
#include <numeric>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// Labels are cut by us, in the middle, where they must be. Since Qt 6.2: Charts of 5.15, in the build for Windows, has no such switch.
template<typename Axis>
void showWhole(Axis *axis)
{
    if constexpr (requires { axis->setTruncateLabels(false); })
        axis->setTruncateLabels(false);
}

constexpr int parts = static_cast<int>(severityCount) + 2;
constexpr int auditSuccessPart = static_cast<int>(severityCount);
/// Height of the chart that is no bar.
constexpr int axisHeight = 26;

std::uint64_t partCount(const SeverityBar &bar, int part)
{
    if (part < auditSuccessPart)
        return bar.counts[static_cast<std::size_t>(part)];
    return part == auditSuccessPart ? bar.auditSuccess : bar.auditFailure;
}

QString partName(int part)
{
    if (part < auditSuccessPart)
        return severityText(static_cast<Severity>(part));
    return part == auditSuccessPart ? SeverityBarChart::tr("Audit success") : SeverityBarChart::tr("Audit failure");
}

QBrush partBrush(int part)
{
    if (part < auditSuccessPart)
        return Theme::severityColor(static_cast<Severity>(part));
    return QBrush(Theme::severityColor(part == auditSuccessPart ? Severity::Information : Severity::Error),
                  part == auditSuccessPart ? Qt::BDiagPattern : Qt::DiagCrossPattern);
}

QString number(std::uint64_t n) { return QLocale().toString(static_cast<qulonglong>(n)); }

SeverityBar makeBar(LogId log, const QString &name, const SeverityCounts &counts, SeverityProfile profile)
{
    SeverityBar bar{log, {}, name, counts.counts(profile), 0, 0};
    if (profile == SeverityProfile::Strict) {
        // Audit events of level 0 are part of Unknown; others stand in their own severity.
        std::uint64_t &unknown = bar.counts[severityIndex(Severity::Unknown)];
        bar.auditFailure = std::min(counts.logAlwaysAuditFailure, unknown);
        bar.auditSuccess = std::min(counts.logAlwaysAuditSuccess, unknown - bar.auditFailure);
        unknown -= bar.auditFailure + bar.auditSuccess;
    }
    return bar;
}

} // namespace

std::uint64_t SeverityBar::total() const
{
    return std::accumulate(counts.begin(), counts.end(), auditSuccess + auditFailure);
}

std::vector<SeverityBar> severityBars(const Session &session, std::size_t most)
{
    std::vector<SeverityBar> bars;
    const auto filtered = session.filteredCounts();
    for (const LogInfo &log : session.logs()) {
        SeverityCounts counts = log.counts;
        if (filtered) {
            const auto it = filtered->find(log.id);
            counts = it == filtered->end() ? SeverityCounts{} : it->second;
        }
        if (counts.total() > 0)
            bars.push_back(makeBar(log.id, log.name, counts, session.profile()));
    }
    std::stable_sort(bars.begin(), bars.end(), [](const SeverityBar &a, const SeverityBar &b) { return a.total() > b.total(); });
    if (bars.size() > most && most > 0) {
        SeverityBar others;
        for (std::size_t i = most - 1; i < bars.size(); ++i) {
            others.others.push_back(bars[i].log);
            for (std::size_t s = 0; s < severityCount; ++s)
                others.counts[s] += bars[i].counts[s];
            others.auditSuccess += bars[i].auditSuccess;
            others.auditFailure += bars[i].auditFailure;
        }
        others.name = SeverityBarChart::tr("%Ln other(s)", nullptr, static_cast<int>(others.others.size()));
        bars.resize(most - 1);
        bars.push_back(std::move(others));
    }
    return bars;
}

struct SeverityBarChart::Private
{
    explicit Private(Session &s) : session(s) {}

    Session &session;
    QTimer timer; ///< A rebuild is a turn of the event loop of its own, and not more than ten a second.
    bool stale = true; ///< Changed while nobody could see it.
    std::vector<SeverityBar> bars;
    std::array<bool, parts> hidden{};
    QChart *chart = nullptr;
    QChartView *view = nullptr;
    QHorizontalStackedBarSeries *series = nullptr;
    QBarCategoryAxis *names = nullptr;
    QValueAxis *values = nullptr;
    QLabel *none = nullptr;
    std::array<LegendButton *, parts> legend{};
    std::array<QBrush, parts> brushes{};
    LogId hoveredLog; ///< What the mouse is on; 0 for no bar or that of the others.
    int hoveredPart = -1;
    std::size_t room = 8; ///< Bars that the height has room for.

    /// The bar of a category: the first category is drawn lowest, so bars stand in reverse.
    [[nodiscard]] const SeverityBar *barAt(int category) const
    {
        const auto n = static_cast<int>(bars.size());
        return category >= 0 && category < n ? &bars[static_cast<std::size_t>(n - 1 - category)] : nullptr;
    }
};

SeverityBarChart::SeverityBarChart(Session &session, QWidget *parent)
    : Chart(parent), d(new Private(session))
{
    d->timer.setSingleShot(true);
    d->timer.setInterval(100);
    connect(&d->timer, &QTimer::timeout, this, &SeverityBarChart::rebuild);
    d->chart = new QChart;
    d->chart->setBackgroundRoundness(0);
    d->chart->setMargins({0, 0, 6, 0});
    d->chart->layout()->setContentsMargins(0, 0, 0, 0);
    d->chart->setLocalizeNumbers(true);
    d->chart->setLocale(QLocale());
    d->chart->legend()->hide(); // its entries are cut in small charts and cannot be reached by keys
    d->view = new QChartView(d->chart);
    d->view->setRenderHint(QPainter::Antialiasing);
    d->view->setFrameShape(QFrame::NoFrame);
    d->view->setFocusPolicy(Qt::NoFocus); // the table beside it gives the same by keys
    d->view->setAccessibleName(tr("Events per log and severity, stacked bars"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(d->view, 1);
    d->none = new QLabel(tr("No events to show."));
    d->none->setAlignment(Qt::AlignCenter);
    d->none->hide();
    layout->addWidget(d->none, 1);
    auto *legend = new FlowLayout;
    legend->setSpacing(0);
    for (int part = 0; part < parts; ++part) {
        auto *button = new LegendButton(partName(part));
        button->setToolTip(tr("Show or hide %1 in the charts").arg(partName(part)));
        connect(button, &QAbstractButton::toggled, this, [this, part](bool on) { setPartVisible(part, on); });
        legend->addWidget(button);
        d->legend[static_cast<std::size_t>(part)] = button;
    }
    layout->addLayout(legend);

    d->series = new QHorizontalStackedBarSeries;
    for (int part = 0; part < parts; ++part)
        d->series->append(new QBarSet(partName(part)));
    d->chart->addSeries(d->series);
    d->names = new QBarCategoryAxis;
    showWhole(d->names);
    d->values = new QValueAxis;
    d->values->setLabelFormat(u"%.0f"_s);
    d->chart->addAxis(d->names, isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    d->chart->addAxis(d->values, Qt::AlignBottom);
    d->values->setReverse(isRightToLeft());
    d->series->attachAxis(d->names);
    d->series->attachAxis(d->values);
    d->series->setBarWidth(0.66);

    connect(d->series, &QAbstractBarSeries::hovered, this, [this](bool inside, int index, QBarSet *set) {
        const int part = static_cast<int>(d->series->barSets().indexOf(set));
        const SeverityBar *bar = d->barAt(index);
        d->view->viewport()->setCursor(inside ? Qt::PointingHandCursor : Qt::ArrowCursor);
        d->hoveredLog = inside && bar ? bar->log : LogId{};
        d->hoveredPart = inside ? part : -1;
        if (!inside || !bar || part < 0) {
            QToolTip::hideText();
            return;
        }
        const std::uint64_t n = partCount(*bar, part), total = bar->total();
        QToolTip::showText(QCursor::pos(),
                           toolTipText(tr("%1\n%2: %3 of %4 (%5 %). Click for these events.")
                                           .arg(bar->name, partName(part), number(n), number(total),
                                                QLocale().toString(total ? 100.0 * static_cast<double>(n) / static_cast<double>(total) : 0.0, 'f', 1))),
                           this);
    });
    connect(d->series, &QAbstractBarSeries::clicked, this, [this](int index, QBarSet *set) {
        const int part = static_cast<int>(d->series->barSets().indexOf(set));
        const SeverityBar *bar = d->barAt(index);
        if (!bar || part < 0)
            return;
        const LogId log = bar->log;
        const bool audit = part >= auditSuccessPart;
        QToolTip::hideText();
        // The click leads to other bars: not while the chart is still handling it.
        QMetaObject::invokeMethod(this, [this, log, audit, part] {
            Q_EMIT partClicked(log, audit ? Severity::Unknown : static_cast<Severity>(part),
                               !audit ? AuditKind::None : part == auditSuccessPart ? AuditKind::Success : AuditKind::Failure);
        }, Qt::QueuedConnection);
    });
    for (const auto signal : {&Session::logChanged, &Session::logRemoved})
        connect(&session, signal, this, &SeverityBarChart::wantRebuild);
    connect(&session, &Session::rowsChanged, this, &SeverityBarChart::wantRebuild);
    connect(&session, &Session::profileChanged, this, &SeverityBarChart::wantRebuild);
    rebuild();
}

SeverityBarChart::~SeverityBarChart() = default;

const std::vector<SeverityBar> &SeverityBarChart::bars() const
{
    if (d->stale)
        const_cast<SeverityBarChart *>(this)->rebuild();
    return d->bars;
}

bool SeverityBarChart::isPartVisible(int part) const { return !d->hidden[static_cast<std::size_t>(part)]; }

ChartTable SeverityBarChart::table() const
{
    ChartTable table;
    table.header = {tr("Log")};
    for (int part = 0; part < parts; ++part)
        table.header.append(partName(part));
    for (const SeverityBar &bar : bars()) {
        std::vector<QVariant> cells{oneLine(bar.name, 1000)};
        for (int part = 0; part < parts; ++part)
            cells.emplace_back(qulonglong{partCount(bar, part)});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void SeverityBarChart::setPartVisible(int part, bool visible)
{
    if (isPartVisible(part) == visible)
        return;
    d->hidden[static_cast<std::size_t>(part)] = !visible;
    d->legend[static_cast<std::size_t>(part)]->setChecked(visible);
    rebuild();
    Q_EMIT partShown(part, visible);
}

QFont SeverityBarChart::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    return small;
}

void SeverityBarChart::resizeEvent(QResizeEvent *event)
{
    Chart::resizeEvent(event);
    const auto room = static_cast<std::size_t>(std::clamp((d->view->height() - axisHeight) / (QFontMetrics(smallFont()).height() + 6), 3, static_cast<int>(mostBars)));
    if (room != d->room) {
        d->room = room;
        wantRebuild();
    }
    fitBars();
}

void SeverityBarChart::fitBars()
{
    // Few bars in a high chart are not blocks.
    constexpr double thickest = 30;
    const double pitch = static_cast<double>(std::max(1, d->view->height() - axisHeight)) / static_cast<double>(std::max<std::size_t>(1, d->bars.size()));
    d->series->setBarWidth(std::min(0.66, thickest / pitch));
}

void SeverityBarChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && d && d->chart)
        rebuild();
    Chart::changeEvent(event);
}

void SeverityBarChart::showEvent(QShowEvent *event)
{
    Chart::showEvent(event);
    if (d->stale)
        rebuild();
}

void SeverityBarChart::contextMenuEvent(QContextMenuEvent *event)
{
    const auto log = d->session.log(d->hoveredLog);
    if (event->reason() == QContextMenuEvent::Keyboard || d->hoveredPart < 0) {
        event->ignore(); // the card has a menu
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &field, const QString &value, const QString &name) {
        const QString shown = oneLine(name, 60).replace(u'&', "&&"_L1);
        menu->addAction(tr("Show only %1").arg(shown), this, [this, field, value] { Q_EMIT valueChosen(field, value, false); });
        menu->addAction(tr("Show all but %1").arg(shown), this, [this, field, value] { Q_EMIT valueChosen(field, value, true); });
    };
    if (log)
        add(u"log"_s, QString::number(log->id.value), log->name);
    if (d->hoveredPart < auditSuccessPart) {
        const auto severity = static_cast<Severity>(d->hoveredPart);
        menu->addSeparator();
        add(u"severity"_s, QString::fromLatin1(severityName(severity).data(), static_cast<qsizetype>(severityName(severity).size())), severityText(severity));
    }
    if (menu->isEmpty()) {
        delete menu;
        event->ignore();
        return;
    }
    menu->popup(event->globalPos());
}

void SeverityBarChart::wantRebuild()
{
    d->stale = true;
    if (isVisible() && !d->timer.isActive())
        d->timer.start();
}

void SeverityBarChart::rebuild()
{
    d->stale = false;
    d->bars = severityBars(d->session, d->room);
    const QColor text = palette().color(QPalette::WindowText);
    d->chart->setBackgroundBrush(Theme::cardBackground());
    d->chart->setBackgroundPen(Qt::NoPen);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(d->names), static_cast<QAbstractAxis *>(d->values)}) {
        axis->setLabelsFont(smallFont());
        axis->setLinePen(QPen(Theme::cardBorder()));
        axis->setGridLinePen(QPen(Theme::cardBorder(), 1));
    }
    d->names->setLabelsColor(text);
    d->values->setLabelsColor(Theme::mutedText());
    d->names->setGridLineVisible(false);

    QStringList categories;
    std::uint64_t most = 1;
    bool audit = false;
    std::array<QList<qreal>, parts> values;
    const int nameWidth = std::clamp(width() * 3 / 10, 80, 260);
    for (auto bar = d->bars.rbegin(); bar != d->bars.rend(); ++bar) {
        QString name = QFontMetrics(smallFont()).elidedText(oneLine(bar->name, 200), Qt::ElideMiddle, nameWidth).toHtmlEscaped();
        while (categories.contains(name))
            name += u'\u200B'; // categories must differ; this one cannot be seen
        categories.append(name);
        std::uint64_t total = 0;
        for (int part = 0; part < parts; ++part) {
            const std::uint64_t n = d->hidden[static_cast<std::size_t>(part)] ? 0 : partCount(*bar, part);
            values[static_cast<std::size_t>(part)].append(static_cast<qreal>(n));
            total += n;
        }
        audit = audit || bar->auditSuccess || bar->auditFailure;
        most = std::max(most, total);
    }
    const auto sets = d->series->barSets();
    const bool sameLogs = d->names->categories() == categories;
    for (int part = 0; part < parts; ++part) {
        QBarSet *set = sets[part];
        const auto &column = values[static_cast<std::size_t>(part)];
        if (sameLogs && set->count() == column.size()) {
            for (int i = 0; i < column.size(); ++i) {
                if (set->at(i) != column[i])
                    set->replace(i, column[i]);
            }
        } else {
            set->remove(0, set->count());
            set->append(column);
        }
        LegendButton *entry = d->legend[static_cast<std::size_t>(part)];
        if (d->brushes[static_cast<std::size_t>(part)] != partBrush(part)) {
            d->brushes[static_cast<std::size_t>(part)] = partBrush(part);
            set->setBrush(partBrush(part));
            set->setPen(part < auditSuccessPart ? QPen(Qt::NoPen) : QPen(partBrush(part).color(), 1));
            entry->setBrush(partBrush(part));
        }
        entry->setVisible(part < auditSuccessPart || audit);
    }
    if (!sameLogs)
        d->names->setCategories(categories);
    d->values->setRange(0, static_cast<qreal>(most));
    d->values->setTickCount(std::clamp(width() / 110, 3, 6));
    d->values->applyNiceNumbers();
    if (most < 4)
        d->values->setTickCount(static_cast<int>(d->values->max()) + 1);
    fitBars();
    d->view->setVisible(!d->bars.empty());
    d->none->setVisible(d->bars.empty());
}

} // namespace sightglass
