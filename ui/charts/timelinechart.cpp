// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timelinechart.h"

#include "core/event/errortext.h"
#include "ui/shell/theme.h"

#include <QAreaSeries>
#include <QChart>
#include <QChartView>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QRubberBand>
#include <QToolTip>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// The next number that four equal, whole and round steps make.
double roundUp(double value)
{
    const double magnitude = std::pow(10.0, std::floor(std::log10(std::max(value, 1.0))));
    for (const double step : {1.0, 2.0, 4.0, 6.0, 8.0, 10.0}) {
        if (value <= step * magnitude && std::fmod(step * magnitude, 4.0) == 0.0)
            return step * magnitude;
    }
    return 4.0 * std::ceil(value / 4.0);
}

} // namespace

struct TimelineChart::Private
{
    Private(Session &s, const Preferences &p) : session(s), preferences(p), histogram(s.timeline()) {}

    Session &session;
    const Preferences &preferences;
    std::shared_ptr<const TimeHistogram> histogram;
    QChart *chart = nullptr;
    QChartView *view = nullptr;
    // Stacked from below: Unknown first, so that the grave ones stand on top and are seen.
    std::array<QLineSeries *, severityCount + 1> edges{};
    std::array<QAreaSeries *, severityCount> areas{};
    QDateTimeAxis *times = nullptr;
    QValueAxis *values = nullptr;
    QLabel *note = nullptr;
    QRubberBand *band = nullptr;
    std::optional<QPoint> pressed;
    std::optional<std::size_t> keyboardBin;

    [[nodiscard]] qint64 axisMs(Timestamp t) const
    {
        const qint64 ms = t.microseconds() / 1000;
        // QDateTimeAxis draws in local time: shift so that UTC is what stands there.
        return preferences.timesInUtc() ? ms - QDateTime::fromMSecsSinceEpoch(ms).offsetFromUtc() * 1000LL : ms;
    }
};

TimelineChart::TimelineChart(Session &session, const Preferences &preferences, QWidget *parent)
    : QWidget(parent), d(new Private(session, preferences))
{
    d->chart = new QChart;
    d->chart->setBackgroundRoundness(0);
    d->chart->setMargins({4, 4, 12, 0});
    d->chart->layout()->setContentsMargins(0, 0, 0, 0);
    d->chart->legend()->hide();
    d->view = new QChartView(d->chart);
    d->view->setFrameShape(QFrame::NoFrame);
    d->view->setMouseTracking(true);
    d->view->setFocusPolicy(Qt::StrongFocus);
    d->view->setAccessibleName(tr("Events over time by severity, stacked"));
    d->view->viewport()->installEventFilter(this);
    d->view->installEventFilter(this);
    d->band = new QRubberBand(QRubberBand::Rectangle, d->view->viewport());
    d->note = new QLabel;
    d->note->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(d->view, 1);
    layout->addWidget(d->note);

    d->times = new QDateTimeAxis;
    d->values = new QValueAxis;
    d->values->setLabelFormat(u"%d"_s);
    d->values->setTickCount(5);
    d->chart->addAxis(d->times, Qt::AlignBottom);
    d->chart->addAxis(d->values, Qt::AlignLeft);
    for (auto &edge : d->edges)
        edge = new QLineSeries(this);
    for (std::size_t i = 0; i < severityCount; ++i) {
        auto *area = new QAreaSeries(d->edges[i + 1], d->edges[i]);
        d->areas[i] = area;
        d->chart->addSeries(area);
        area->attachAxis(d->times);
        area->attachAxis(d->values);
    }
    connect(&session, &Session::timelineChanged, this, &TimelineChart::rebuild);
    connect(&preferences, &Preferences::changed, this, &TimelineChart::rebuild);
    rebuild();
}

TimelineChart::~TimelineChart() = default;

std::shared_ptr<const TimeHistogram> TimelineChart::histogram() const { return d->histogram; }
QImage TimelineChart::toImage() const { return d->view->grab().toImage(); }

void TimelineChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && d->chart)
        rebuild();
    QWidget::changeEvent(event);
}

void TimelineChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->times->setTickCount(std::clamp(width() / 130, 3, 12));
}

void TimelineChart::rebuild()
{
    d->histogram = d->session.timeline();
    const TimeHistogram &h = *d->histogram;
    const QColor text = palette().color(QPalette::WindowText);
    d->chart->setBackgroundBrush(Theme::cardBackground());
    d->chart->setBackgroundPen(Qt::NoPen);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(d->times), static_cast<QAbstractAxis *>(d->values)}) {
        axis->setLabelsColor(text);
        axis->setLinePen(QPen(Theme::cardBorder()));
        axis->setGridLinePen(QPen(Theme::cardBorder(), 1));
    }
    d->times->setGridLineVisible(false);

    const std::size_t bins = h.counts.size();
    std::vector<double> below(bins, 0.0);
    double most = 1.0;
    const auto outline = [&] {
        QList<QPointF> points;
        points.reserve(static_cast<qsizetype>(2 * bins));
        for (std::size_t bin = 0; bin < bins; ++bin) {
            points.append({static_cast<qreal>(d->axisMs(h.bins.start(bin))), below[bin]});
            points.append({static_cast<qreal>(d->axisMs(h.bins.start(bin + 1))), below[bin]});
        }
        return points;
    };
    d->edges[0]->replace(outline());
    for (std::size_t i = 0; i < severityCount; ++i) {
        const auto severity = static_cast<Severity>(severityCount - 1 - i);
        for (std::size_t bin = 0; bin < bins; ++bin) {
            below[bin] += static_cast<double>(h.counts[bin][severityIndex(severity)]);
            most = std::max(most, below[bin]);
        }
        d->edges[i + 1]->replace(outline());
        d->areas[i]->setBrush(Theme::severityColor(severity));
        d->areas[i]->setPen(Qt::NoPen);
    }
    d->values->setRange(0, roundUp(most));
    if (bins > 0) {
        const qint64 first = d->axisMs(h.bins.start(0)), last = d->axisMs(h.bins.start(bins));
        const qint64 span = last - first;
        constexpr qint64 day = 86'400'000;
        d->times->setFormat(span > 400 * day  ? u"yyyy-MM"_s
                            : span > 4 * day  ? u"MMM d"_s
                            : span > day / 2  ? u"MMM d HH:mm"_s
                            : span > 600'000  ? u"HH:mm"_s
                            : span > 10'000   ? u"HH:mm:ss"_s
                                              : u"ss.zzz"_s);
        d->times->setRange(QDateTime::fromMSecsSinceEpoch(first), QDateTime::fromMSecsSinceEpoch(last));
        d->times->setTickCount(std::clamp(width() / 130, 3, 12));
    }
    d->times->setVisible(bins > 0);
    d->keyboardBin.reset();

    QStringList notes;
    if (h.withoutTime > 0)
        notes.append(tr("%Ln event(s) have no time and are not in this chart.", nullptr,
                        static_cast<int>(std::min<std::uint64_t>(h.withoutTime, INT_MAX))));
    if (h.outside > 0)
        notes.append(tr("%Ln event(s) lie outside.", nullptr, static_cast<int>(std::min<std::uint64_t>(h.outside, INT_MAX))));
    d->note->setText(notes.join(u' '));
    d->note->setVisible(!notes.isEmpty());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::mutedText());
    d->note->setPalette(muted);
}

std::optional<std::size_t> TimelineChart::binAt(const QPoint &position) const
{
    const std::size_t bins = d->histogram->counts.size();
    const QRectF plot = d->chart->plotArea();
    const QPointF inChart = d->chart->mapFromScene(d->view->mapToScene(d->view->mapFrom(this, position)));
    if (bins == 0 || plot.width() <= 0)
        return std::nullopt;
    const double share = (inChart.x() - plot.left()) / plot.width();
    return static_cast<std::size_t>(std::clamp(share * static_cast<double>(bins), 0.0, static_cast<double>(bins) - 1));
}

void TimelineChart::chooseBins(std::size_t a, std::size_t b)
{
    const auto [first, last] = std::minmax(a, b);
    Q_EMIT rangeChosen(d->histogram->bins.start(first), d->histogram->bins.start(last + 1));
}

void TimelineChart::showBin(std::size_t bin, const QPoint &global)
{
    const TimeHistogram &h = *d->histogram;
    QString text = u"%1 – %2 (%3)"_s.arg(d->preferences.timeText(h.bins.start(bin)), d->preferences.timeText(h.bins.start(bin + 1)),
                                         d->preferences.zoneText());
    for (const Severity severity : allSeverities) {
        if (const std::uint64_t n = h.counts[bin][severityIndex(severity)])
            text += u"<br>%1: %2"_s.arg(severityText(severity), QLocale().toString(static_cast<qulonglong>(n)));
    }
    QToolTip::showText(global, text, this);
}

bool TimelineChart::eventFilter(QObject *watched, QEvent *event)
{
    const bool hasBins = !d->histogram->counts.empty();
    if (watched == d->view->viewport() && hasBins) {
        auto *mouse = dynamic_cast<QMouseEvent *>(event);
        const QPoint here = mouse ? d->view->viewport()->mapTo(this, mouse->position().toPoint()) : QPoint();
        if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
            d->pressed = mouse->position().toPoint();
            return true;
        }
        if (event->type() == QEvent::MouseMove) {
            if (d->pressed && (mouse->buttons() & Qt::LeftButton)) {
                const QRect plot = d->view->mapFromScene(d->chart->mapToScene(d->chart->plotArea())).boundingRect();
                const int x = std::clamp(mouse->position().toPoint().x(), plot.left(), plot.right());
                d->band->setGeometry(QRect(QPoint(d->pressed->x(), plot.top()), QPoint(x, plot.bottom())).normalized());
                d->band->show();
            } else if (const auto bin = binAt(here)) {
                showBin(*bin, mouse->globalPosition().toPoint());
            }
            return true;
        }
        if (event->type() == QEvent::MouseButtonRelease && d->pressed) {
            d->band->hide();
            const auto from = binAt(d->view->viewport()->mapTo(this, *d->pressed));
            const auto to = binAt(here);
            d->pressed.reset();
            if (from && to)
                chooseBins(*from, *to);
            return true;
        }
    }
    if (watched == d->view && event->type() == QEvent::KeyPress && hasBins) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const std::size_t last = d->histogram->counts.size() - 1;
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            std::size_t bin = d->keyboardBin.value_or(key == Qt::Key_Left ? last : 0);
            if (d->keyboardBin)
                bin = key == Qt::Key_Left ? (bin ? bin - 1 : 0) : std::min(bin + 1, last);
            d->keyboardBin = bin;
            const QRect plot = d->view->mapFromScene(d->chart->mapToScene(d->chart->plotArea())).boundingRect();
            const double w = plot.width() / static_cast<double>(last + 1);
            d->band->setGeometry(plot.left() + static_cast<int>(w * static_cast<double>(bin)), plot.top(), std::max(2, static_cast<int>(w)), plot.height());
            d->band->show();
            showBin(bin, d->view->viewport()->mapToGlobal(d->band->geometry().topRight()));
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && d->keyboardBin) {
            d->band->hide();
            const std::size_t bin = *d->keyboardBin;
            chooseBins(bin, bin);
            return true;
        }
    }
    if (watched == d->view && event->type() == QEvent::FocusOut && !d->pressed)
        d->band->hide();
    return QWidget::eventFilter(watched, event);
}

} // namespace sightglass
