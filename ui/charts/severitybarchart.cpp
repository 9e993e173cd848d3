// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/severitybarchart.h"

#include "core/event/errortext.h"
#include "ui/shell/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QGridLayout>
#include <QPainter>
#include <QToolButton>
#include <QLabel>
#include <QLocale>
#include <QToolTip>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int parts = static_cast<int>(severityCount) + 2;
constexpr int auditSuccessPart = static_cast<int>(severityCount);

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

} // namespace

std::vector<SeverityBar> severityBars(const Session &session, std::size_t most)
{
    std::vector<SeverityBar> bars;
    for (const LogInfo &log : session.logs()) {
        if (log.counts.total() == 0)
            continue;
        SeverityBar bar{log.id, log.name, log.counts.counts(session.profile()), 0, 0};
        if (session.profile() == SeverityProfile::Strict) {
            // Audit events of level 0 are part of Unknown; others stand in their own severity.
            std::uint64_t &unknown = bar.counts[severityIndex(Severity::Unknown)];
            const std::uint64_t failures = std::min(log.counts.logAlwaysAuditFailure, unknown);
            const std::uint64_t successes = std::min(log.counts.logAlwaysAuditSuccess, unknown - failures);
            bar.auditFailure = failures;
            bar.auditSuccess = successes;
            unknown -= failures + successes;
        }
        bars.push_back(std::move(bar));
    }
    const auto total = [](const SeverityBar &bar) {
        std::uint64_t sum = bar.auditSuccess + bar.auditFailure;
        for (const std::uint64_t n : bar.counts)
            sum += n;
        return sum;
    };
    std::stable_sort(bars.begin(), bars.end(), [&](const SeverityBar &a, const SeverityBar &b) { return total(a) > total(b); });
    if (bars.size() > most)
        bars.resize(most);
    return bars;
}

struct SeverityBarChart::Private
{
    explicit Private(Session &s) : session(s) {}

    Session &session;
    std::vector<SeverityBar> bars;
    std::array<bool, parts> hidden{};
    QChart *chart = nullptr;
    QChartView *view = nullptr;
    QHorizontalStackedBarSeries *series = nullptr;
    QBarCategoryAxis *names = nullptr;
    QValueAxis *values = nullptr;
    std::array<QToolButton *, parts> legend{};
    QLabel *note = nullptr;
};

SeverityBarChart::SeverityBarChart(Session &session, QWidget *parent) : QWidget(parent), d(new Private(session))
{
    d->chart = new QChart;
    d->chart->setBackgroundRoundness(0);
    d->chart->setMargins({4, 0, 8, 0});
    d->chart->layout()->setContentsMargins(0, 0, 0, 0);
    d->chart->legend()->hide(); // its entries are cut in small charts and cannot be reached by keys
    d->view = new QChartView(d->chart);
    d->view->setRenderHint(QPainter::Antialiasing);
    d->view->setFrameShape(QFrame::NoFrame);
    d->view->setAccessibleName(tr("Events per log and severity, stacked bars"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(d->view, 1);
    auto *legend = new QGridLayout;
    legend->setSpacing(0);
    for (int part = 0; part < parts; ++part) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setText(partName(part));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setToolTip(tr("Show or hide %1 in this chart").arg(partName(part)));
        button->setIconSize({12, 12});
        QFont small = button->font();
        small.setPointSizeF(small.pointSizeF() * 0.9);
        button->setFont(small);
        connect(button, &QToolButton::toggled, this, [this, part](bool on) { setPartVisible(part, on); });
        legend->addWidget(button, part / 5, part % 5, Qt::AlignCenter);
        d->legend[static_cast<std::size_t>(part)] = button;
    }
    layout->addLayout(legend);
    d->note = new QLabel;
    d->note->setTextFormat(Qt::PlainText);
    d->note->setAlignment(Qt::AlignCenter);
    layout->addWidget(d->note);

    d->series = new QHorizontalStackedBarSeries;
    for (int part = 0; part < parts; ++part)
        d->series->append(new QBarSet(partName(part)));
    d->chart->addSeries(d->series);
    d->names = new QBarCategoryAxis;
    d->names->setTruncateLabels(false); // we do that, in the middle
    d->values = new QValueAxis;
    d->values->setLabelFormat(u"%d"_s);
    d->chart->addAxis(d->names, Qt::AlignLeft);
    d->chart->addAxis(d->values, Qt::AlignBottom);
    d->series->attachAxis(d->names);
    d->series->attachAxis(d->values);
    d->series->setBarWidth(0.62);

    connect(d->series, &QAbstractBarSeries::hovered, this, [this](bool inside, int index, QBarSet *set) {
        const int part = static_cast<int>(d->series->barSets().indexOf(set));
        if (!inside || index < 0 || index >= static_cast<int>(d->bars.size()) || part < 0) {
            QToolTip::hideText();
            return;
        }
        // The first category is drawn lowest, so bars stand in reverse.
        const SeverityBar &bar = d->bars[d->bars.size() - 1 - static_cast<std::size_t>(index)];
        std::uint64_t total = 0;
        for (int p = 0; p < parts; ++p)
            total += partCount(bar, p);
        const std::uint64_t n = partCount(bar, part);
        QToolTip::showText(QCursor::pos(),
                           tr("%1\n%2: %3 of %4 (%5 %)")
                               .arg(bar.name, partName(part), QLocale().toString(static_cast<qulonglong>(n)),
                                    QLocale().toString(static_cast<qulonglong>(total)),
                                    QLocale().toString(100.0 * static_cast<double>(n) / static_cast<double>(total), 'f', 1))
                               .toHtmlEscaped().replace(u'\n', "<br>"_L1),
                           this);
    });
    connect(d->series, &QAbstractBarSeries::clicked, this, [this](int index, QBarSet *set) {
        const int part = static_cast<int>(d->series->barSets().indexOf(set));
        if (index < 0 || index >= static_cast<int>(d->bars.size()) || part < 0)
            return;
        const LogId log = d->bars[d->bars.size() - 1 - static_cast<std::size_t>(index)].log;
        const bool audit = part >= auditSuccessPart;
        Q_EMIT partClicked(log, audit ? Severity::Unknown : static_cast<Severity>(part),
                           !audit ? AuditKind::None : part == auditSuccessPart ? AuditKind::Success : AuditKind::Failure);
    });
    connect(&session, &Session::logChanged, this, &SeverityBarChart::rebuild);
    connect(&session, &Session::logRemoved, this, &SeverityBarChart::rebuild);
    connect(&session, &Session::profileChanged, this, &SeverityBarChart::rebuild);
    rebuild();
}

SeverityBarChart::~SeverityBarChart() = default;

const std::vector<SeverityBar> &SeverityBarChart::bars() const { return d->bars; }
QImage SeverityBarChart::toImage() const { return d->view->grab().toImage(); }
bool SeverityBarChart::isPartVisible(int part) const { return !d->hidden[static_cast<std::size_t>(part)]; }

void SeverityBarChart::setPartVisible(int part, bool visible)
{
    d->hidden[static_cast<std::size_t>(part)] = !visible;
    d->legend[static_cast<std::size_t>(part)]->setChecked(visible);
    rebuild();
}

void SeverityBarChart::rebuild()
{
    d->bars = severityBars(d->session, mostBars);
    const QColor text = palette().color(QPalette::WindowText);
    d->chart->setBackgroundBrush(Theme::cardBackground());
    d->chart->setBackgroundPen(Qt::NoPen);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(d->names), static_cast<QAbstractAxis *>(d->values)}) {
        axis->setLabelsColor(text);
        axis->setLinePen(QPen(Theme::cardBorder()));
        axis->setGridLinePen(QPen(Theme::cardBorder(), 1));
    }
    d->names->setGridLineVisible(false);

    QStringList categories;
    std::uint64_t most = 1;
    bool audit = false;
    std::array<QList<qreal>, parts> values;
    for (auto bar = d->bars.rbegin(); bar != d->bars.rend(); ++bar) {
        QString name = fontMetrics().elidedText(bar->name, Qt::ElideMiddle, 118);
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
        set->setBrush(partBrush(part));
        set->setPen(part < auditSuccessPart ? QPen(Qt::NoPen) : QPen(partBrush(part).color(), 1));
        const bool hidden = d->hidden[static_cast<std::size_t>(part)];
        QToolButton *entry = d->legend[static_cast<std::size_t>(part)];
        entry->setVisible(part < auditSuccessPart || audit);
        if (QFont font = entry->font(); font.strikeOut() != hidden) {
            font.setStrikeOut(hidden);
            entry->setFont(font);
        }
        if (entry->property("brush").value<QBrush>() != partBrush(part)) {
            QPixmap swatch(24, 24);
            swatch.fill(Qt::transparent);
            QPainter painter(&swatch);
            painter.setPen(QPen(partBrush(part).color(), 2));
            painter.setBrush(partBrush(part));
            painter.drawRoundedRect(2, 2, 20, 20, 4, 4);
            painter.end();
            swatch.setDevicePixelRatio(2);
            entry->setIcon(swatch);
            entry->setProperty("brush", partBrush(part));
        }
    }
    if (!sameLogs)
        d->names->setCategories(categories);
    const auto logs = d->session.logs();
    const auto withEvents = std::count_if(logs.begin(), logs.end(), [](const LogInfo &log) { return log.counts.total() > 0; });
    d->note->setVisible(static_cast<std::size_t>(withEvents) > d->bars.size());
    d->note->setText(tr("The %1 logs with most events; the table has all %2.").arg(d->bars.size()).arg(logs.size()));
    d->values->setRange(0, static_cast<qreal>(most));
    d->values->setTickCount(5);
    d->values->applyNiceNumbers();
}

} // namespace sightglass
