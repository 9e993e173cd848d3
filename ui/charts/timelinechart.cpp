// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timelinechart.h"

#include "core/event/errortext.h"
#include "ui/charts/axisdates.h"
#include "ui/shell/theme.h"
#include "ui/shell/plaintext.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>
#include <climits>
#include <cmath>
#include <numeric>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour; // ms

/// The next number that four equal, whole and round steps make.
double roundUp(double value)
{
    const double magnitude = std::pow(10.0, std::floor(std::log10(std::max(value, 1.0))));
    for (const double step : {1.0, 1.2, 1.6, 2.0, 2.4, 3.2, 4.0, 6.0, 8.0, 10.0}) {
        if (value <= step * magnitude && std::fmod(step * magnitude, 4.0) == 0.0)
            return step * magnitude;
    }
    return 4.0 * std::ceil(value / 4.0);
}

QDateTime atTime(qint64 ms, bool utc)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    return utc ? time : time.toLocalTime();
}

QString number(std::uint64_t n) { return QLocale().toString(static_cast<qulonglong>(n)); }

} // namespace

std::vector<TimeTick> timeTicks(std::int64_t first, std::int64_t last, int most, bool utc)
{
    std::vector<TimeTick> ticks;
    const qint64 from = first / 1000, to = last / 1000, span = to - from;
    if (span <= 0 || most < 1)
        return ticks;
    const QLocale locale;
    const auto add = [&](const QDateTime &time, const QString &text) {
        const qint64 ms = time.toMSecsSinceEpoch();
        if (ms >= from && ms <= to)
            ticks.push_back({static_cast<double>(ms - from) / static_cast<double>(span), text});
    };
    const QDateTime start = atTime(from, utc);
    const AxisDates dates(locale);
    const auto dayAnd = [&](const QDateTime &time, const QString &clock) { return locale.toString(time, dates.day + clock); };

    // Steps of months and years have no fixed length.
    static constexpr qint64 fixedSteps[] = {1, 2, 5, 10, 20, 50, 100, 200, 500, second, 2 * second, 5 * second, 10 * second, 15 * second, 30 * second,
                                            minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour, 2 * hour, 3 * hour, 6 * hour,
                                            12 * hour, day, 2 * day, 4 * day, 7 * day, 14 * day};
    for (const qint64 step : fixedSteps) {
        if (span / step > most)
            continue;
        // Round in the clock of the zone that is shown.
        const qint64 shift = start.offsetFromUtc() * second + (step >= 7 * day ? -4 * day : 0);
        qint64 ms = from + shift;
        ms = (ms >= 0 ? (ms + step - 1) / step : -(-ms / step)) * step - shift;
        bool dayShown = false;
        for (; ms <= to; ms += step) {
            QDateTime time = atTime(ms, utc);
            // Behind a change of the clock the round times lie elsewhere.
            if (step > hour && time.offsetFromUtc() != start.offsetFromUtc())
                time = atTime(ms + (start.offsetFromUtc() - time.offsetFromUtc()) * second, utc);
            const bool midnight = time.time() == QTime(0, 0);
            if (step >= day) {
                add(time, locale.toString(time.date(), dayShown && time.date().dayOfYear() > step / day ? dates.day : dates.dayOfYear));
                dayShown = true;
            } else if (midnight || !dayShown) {
                add(time, midnight || step >= second ? dayAnd(time, midnight ? u""_s : step >= minute ? u" HH:mm"_s : u" HH:mm:ss"_s) : locale.toString(time, u"HH:mm:ss.zzz"_s));
                dayShown = true;
            } else {
                add(time, locale.toString(time.time(), step >= minute ? u"HH:mm"_s : step >= second ? u"HH:mm:ss"_s : u"ss.zzz"_s));
            }
        }
        return ticks;
    }
    for (const int months : {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000}) {
        if (span / (30 * day * months) > most)
            continue;
        const int begin = (start.date().year() * 12 + start.date().month() - 1) / months * months;
        for (int m = begin;; m += months) {
            const QDate date(m / 12, m % 12 + 1, 1);
            const QDateTime time = date.startOfDay(utc ? Qt::UTC : Qt::LocalTime);
            if (!date.isValid() || time.toMSecsSinceEpoch() > to)
                break;
            add(time, locale.toString(date, months >= 12 ? u"yyyy"_s : dates.month));
        }
        return ticks;
    }
    return ticks;
}

struct TimelineChart::Private
{
    Private(Session &s, const Preferences &p, Show what) : session(s), preferences(p), show(what), histogram(s.timeline()) {}

    Session &session;
    const Preferences &preferences;
    Show show;
    std::shared_ptr<const TimeHistogram> histogram;
    double top = 4;                              ///< Largest number on the axis.
    std::array<bool, severityCount> hidden{};
    std::optional<std::size_t> hovered, pressed; ///< Bins.
    std::optional<std::size_t> cursor, anchor;   ///< Bins that the keyboard is at.
    std::size_t pressedTo = 0;
    double axisTop = -1; ///< What the next three were measured for.
    QFont axisFont;
    int axis = 0, lineHeight = 0;
    std::pair<Timestamp, Timestamp> before; ///< The time of the filter when the mouse was pressed.

    [[nodiscard]] std::pair<Timestamp, Timestamp> range() const { return {session.filters().current().from, session.filters().current().to}; }
    /// Events of a bin that are drawn.
    [[nodiscard]] std::uint64_t shown(std::size_t bin) const
    {
        std::uint64_t sum = 0;
        for (std::size_t s = 0; s < severityCount; ++s)
            sum += hidden[s] ? 0 : histogram->counts[bin][s];
        return sum;
    }
};

TimelineChart::TimelineChart(Session &session, const Preferences &preferences, Show show, QWidget *parent)
    : Chart(parent), d(new Private(session, preferences, show))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(show == Show::Shares ? tr("Share of the severities over time") : tr("Events over time by severity, stacked"));
    setAccessibleDescription(tr("Arrow keys move along the time, Shift extends the range, Enter narrows the window to it, Esc goes back."));
    connect(&session, &Session::timelineChanged, this, &TimelineChart::rebuild);
    connect(&preferences, &Preferences::changed, this, &TimelineChart::rebuild);
    rebuild();
}

TimelineChart::~TimelineChart() = default;

std::shared_ptr<const TimeHistogram> TimelineChart::histogram() const { return d->histogram; }

QSize TimelineChart::minimumSizeHint() const { return {160, 90}; }

void TimelineChart::setSeverityVisible(Severity severity, bool visible)
{
    d->hidden[severityIndex(severity)] = !visible;
    rebuild();
}

void TimelineChart::rebuild()
{
    if (d->histogram->bins != d->session.timeline()->bins) {
        d->cursor.reset();
        d->anchor.reset();
        d->pressed.reset();
        d->hovered.reset();
    }
    d->histogram = d->session.timeline();
    std::uint64_t most = 1;
    for (std::size_t bin = 0; bin < d->histogram->counts.size(); ++bin)
        most = std::max(most, d->shown(bin));
    d->top = d->show == Show::Shares ? 100.0 : roundUp(static_cast<double>(most));
    update();
    Q_EMIT updated();
}

QString TimelineChart::binText() const
{
    const TimeHistogram &h = *d->histogram;
    if (h.counts.empty())
        return {};
    const auto count = [](qint64 n) { return static_cast<int>(std::min<qint64>(n, INT_MAX)); };
    switch (h.bins.unit) {
    case TimeBins::Unit::Hours: return tr("%Ln hour(s)", nullptr, h.bins.step);
    case TimeBins::Unit::Days: return tr("%Ln day(s)", nullptr, h.bins.step);
    case TimeBins::Unit::Weeks: return tr("%Ln week(s)", nullptr, h.bins.step);
    case TimeBins::Unit::Months: return tr("%Ln month(s)", nullptr, h.bins.step);
    case TimeBins::Unit::Years: return tr("%Ln year(s)", nullptr, h.bins.step);
    case TimeBins::Unit::Fixed: break;
    }
    const qint64 ms = h.bins.width / 1000;
    if (ms % hour == 0)
        return tr("%Ln hour(s)", nullptr, count(ms / hour));
    if (ms % minute == 0)
        return tr("%Ln minute(s)", nullptr, count(ms / minute));
    if (ms % second == 0)
        return tr("%Ln second(s)", nullptr, count(ms / second));
    return tr("%Ln millisecond(s)", nullptr, count(ms));
}

QRect TimelineChart::plot() const
{
    // Asked for thousands of times in a picture: text is measured once.
    if (d->axisTop != d->top || d->axisFont != font()) {
        const QFontMetrics metrics(font());
        d->axisTop = d->top;
        d->axisFont = font();
        d->axis = metrics.horizontalAdvance(d->show == Show::Shares ? u"100 %"_s : QLocale().toString(d->top, 'f', 0)) + 8;
        d->lineHeight = metrics.height();
    }
    const QRect inside = rect().adjusted(d->axis, d->lineHeight / 2 + 1, -8, -d->lineHeight - 6);
    return isRightToLeft() ? QRect(width() - inside.right() - 1, inside.top(), inside.width(), inside.height()) : inside;
}

double TimelineChart::edge(std::size_t bin) const
{
    // By the time and not by number: months differ, and days of a change of the clock.
    const TimeBins &bins = d->histogram->bins;
    const double begin = static_cast<double>(bins.start(0).microseconds()), end = static_cast<double>(bins.start(bins.count).microseconds());
    const QRect area = plot();
    return area.left() + area.width() * (static_cast<double>(bins.start(bin).microseconds()) - begin) / std::max(1.0, end - begin);
}

QRectF TimelineChart::binRect(std::size_t first, std::size_t last) const
{
    const QRect area = plot();
    return {edge(first), static_cast<double>(area.top()), edge(last + 1) - edge(first), static_cast<double>(area.height())};
}

QRectF TimelineChart::partRect(std::size_t bin, Severity severity) const
{
    const TimeHistogram &h = *d->histogram;
    const QRect area = plot();
    const double w = binRect(bin, bin).width(), gap = w >= 5 ? 1.0 : 0.0;
    const double left = std::round(edge(bin)), right = std::round(edge(bin + 1)) - gap;
    const double top = d->show == Show::Shares ? static_cast<double>(std::max<std::uint64_t>(1, d->shown(bin))) : d->top;
    // Unknown lowest, so that the grave ones stand on top and are seen.
    double y = area.bottom();
    for (std::size_t i = severityCount; i-- > 0;) {
        const std::uint64_t n = d->hidden[i] ? 0 : h.counts[bin][i];
        // Never less than a pixel: one event among a million must be seen.
        const double height = n == 0 ? 0.0 : std::max(1.0, static_cast<double>(n) / top * area.height());
        y -= height;
        if (i == severityIndex(severity))
            return n == 0 ? QRectF() : QRectF(left, y, std::max(1.0, right - left), height);
    }
    return {};
}

void TimelineChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TimeHistogram &h = *d->histogram;
    const QRect area = plot();
    const QFontMetrics metrics(font());
    if (h.counts.empty() || area.width() < 10 || area.height() < 10) {
        painter.setPen(Theme::mutedText());
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         h.withoutTime > 0 ? tr("None of these events has a time.") : tr("No events to show."));
        return;
    }

    // Numbers, and lines at them.
    const int steps = area.height() > 5 * metrics.height() ? 4 : 2;
    for (int step = 0; step <= steps; ++step) {
        const int y = area.bottom() - area.height() * step / steps;
        painter.setPen(QPen(Theme::cardBorder(), 1));
        painter.drawLine(area.left(), y, area.right(), y);
        painter.setPen(Theme::mutedText());
        const QString text = QLocale().toString(d->top * step / steps, 'f', 0) + (d->show == Show::Shares ? u" %"_s : QString());
        const QRect place = isRightToLeft() ? QRect(area.right() + 6, y - metrics.height() / 2, width() - area.right() - 6, metrics.height())
                                            : QRect(0, y - metrics.height() / 2, area.left() - 6, metrics.height());
        painter.drawText(place, Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight), text);
    }

    for (std::size_t bin = 0; bin < h.counts.size(); ++bin) {
        for (const Severity severity : allSeverities) {
            if (const QRectF part = partRect(bin, severity); !part.isEmpty())
                painter.fillRect(part, Theme::severityColor(severity));
        }
    }

    // Times.
    painter.setPen(QPen(Theme::mutedText(), 1));
    painter.drawLine(area.left(), area.bottom(), area.right(), area.bottom());
    const QLocale locale;
    const int labelWidth = metrics.horizontalAdvance(locale.toString(QDateTime(QDate(2020, 9, 28), QTime(20, 0)), AxisDates(locale).day + u" HH:mm"_s)) + 16;
    int free = 0;
    for (const TimeTick &tick : timeTicks(h.bins.start(0).microseconds(), h.bins.start(h.counts.size()).microseconds(),
                                          std::max(2, area.width() / labelWidth), d->preferences.timesInUtc())) {
        const int x = area.left() + static_cast<int>(tick.position * (area.width() - 1));
        painter.setPen(QPen(Theme::mutedText(), 1));
        painter.drawLine(x, area.bottom(), x, area.bottom() + 3);
        const int textWidth = metrics.horizontalAdvance(tick.text);
        const int left = std::clamp(x - textWidth / 2, 0, std::max(0, width() - textWidth));
        if (left < free)
            continue;
        painter.drawText(left, area.bottom() + 4 + metrics.ascent(), tick.text);
        free = left + textWidth + 10;
    }

    // What is pointed at or chosen.
    if (isRendering())
        return;
    const auto mark = [&](std::size_t a, std::size_t b, bool strong) {
        const auto [first, last] = std::minmax(a, b);
        QColor fill = Theme::accent();
        fill.setAlpha(strong ? 60 : 36);
        const QRectF box = binRect(first, last);
        painter.fillRect(box, fill);
        if (strong) {
            painter.setPen(QPen(Theme::accent(), 1));
            painter.drawLine(box.topLeft(), box.bottomLeft());
            painter.drawLine(box.topRight(), box.bottomRight());
        }
    };
    if (d->pressed)
        mark(*d->pressed, d->pressedTo, true);
    else if (d->cursor && hasFocus())
        mark(*d->cursor, d->anchor.value_or(*d->cursor), true);
    else if (d->hovered)
        mark(*d->hovered, *d->hovered, false);
    if (hasFocus()) {
        QStyleOptionFocusRect frame;
        frame.initFrom(this);
        frame.state |= QStyle::State_KeyboardFocusChange;
        frame.rect = area.adjusted(-1, -1, 1, 1);
        frame.backgroundColor = Theme::cardBackground();
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, &painter, this);
    }
}

ChartTable TimelineChart::table() const
{
    const TimeHistogram &h = *d->histogram;
    const bool shares = d->show == Show::Shares;
    ChartTable table;
    table.header = {tr("Time (%1)").arg(d->preferences.zoneText()), tr("Until")};
    for (const Severity severity : allSeverities) {
        table.header.append(severityText(severity));
        if (shares)
            table.header.append(tr("%1, percent").arg(severityText(severity)));
    }
    for (std::size_t bin = 0; bin < h.counts.size(); ++bin) {
        const std::uint64_t all = std::accumulate(h.counts[bin].begin(), h.counts[bin].end(), std::uint64_t{0});
        std::vector<QVariant> cells{d->preferences.timeText(h.bins.start(bin)), d->preferences.timeText(h.bins.start(bin + 1))};
        for (const std::uint64_t n : h.counts[bin]) {
            cells.emplace_back(qulonglong{n});
            if (shares)
                cells.emplace_back(all ? 100.0 * static_cast<double>(n) / static_cast<double>(all) : 0.0);
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

std::optional<std::size_t> TimelineChart::binAt(const QPoint &position) const
{
    const std::size_t bins = d->histogram->counts.size();
    const QRect area = plot();
    if (bins == 0 || area.width() <= 0)
        return std::nullopt;
    std::size_t low = 0, high = bins;
    while (high - low > 1) {
        const std::size_t middle = (low + high) / 2;
        (edge(middle) <= position.x() ? low : high) = middle;
    }
    return low;
}

void TimelineChart::chooseBins(std::size_t a, std::size_t b)
{
    const auto [first, last] = std::minmax(a, b);
    Q_EMIT rangeChosen(d->histogram->bins.start(first), d->histogram->bins.start(last + 1));
}

QString TimelineChart::binToolTip(std::size_t bin) const
{
    const TimeHistogram &h = *d->histogram;
    QString text = u"%1 – %2 %3"_s.arg(d->preferences.timeText(h.bins.start(bin)), d->preferences.timeText(h.bins.start(bin + 1)),
                                       d->preferences.zoneText());
    std::uint64_t sum = 0;
    for (const std::uint64_t n : h.counts[bin])
        sum += n;
    for (const Severity severity : allSeverities) {
        const std::uint64_t n = h.counts[bin][severityIndex(severity)];
        if (n > 0 && d->show == Show::Shares)
            text += u"\n%1: %2 % (%3)"_s.arg(severityText(severity), QLocale().toString(100.0 * static_cast<double>(n) / static_cast<double>(sum), 'f', 1), number(n));
        else if (n > 0)
            text += u"\n%1: %2"_s.arg(severityText(severity), number(n));
    }
    return text + u'\n' + tr("%1 in all. Click to narrow to this time, drag for a range, double click to go back.").arg(number(sum));
}

bool TimelineChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const auto bin = plot().contains(help->pos()) ? binAt(help->pos()) : std::nullopt;
        QToolTip::showText(help->globalPos(), bin ? toolTipText(binToolTip(*bin)) : QString(), this);
        return true;
    }
    return Chart::event(event);
}

void TimelineChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    d->before = d->range();
    d->pressed = binAt(event->position().toPoint());
    d->pressedTo = d->pressed.value_or(0);
    update();
}

void TimelineChart::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint here = event->position().toPoint();
    const auto bin = binAt(here);
    if (d->pressed && bin) {
        d->pressedTo = *bin;
        const auto [first, last] = std::minmax(*d->pressed, *bin);
        QToolTip::showText(event->globalPosition().toPoint(),
                           toolTipText(u"%1 – %2 %3"_s.arg(d->preferences.timeText(d->histogram->bins.start(first)),
                                                           d->preferences.timeText(d->histogram->bins.start(last + 1)), d->preferences.zoneText())),
                           this);
        update();
        return;
    }
    const auto hovered = bin && plot().contains(here) ? bin : std::nullopt;
    if (hovered != d->hovered) {
        d->hovered = hovered;
        update();
        // Follows the mouse once it is there.
        if (QToolTip::isVisible())
            QToolTip::showText(event->globalPosition().toPoint(), hovered ? toolTipText(binToolTip(*hovered)) : QString(), this);
    }
}

void TimelineChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->pressed)
        return;
    const std::size_t from = *d->pressed;
    const auto to = binAt(event->position().toPoint());
    d->pressed.reset();
    QToolTip::hideText();
    update();
    if (to)
        chooseBins(from, *to);
}

void TimelineChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    // The first click of the two has narrowed the time.
    if (d->range() != d->before && d->session.filters().canUndo())
        d->session.filters().undo();
    zoomOut();
}

void TimelineChart::zoomOut()
{
    FilterStack &filters = d->session.filters();
    Filter wide = filters.current();
    if (!wide.from.isValid() && !wide.to.isValid())
        return;
    if (const Filter *previous = filters.previous()) {
        const bool wider = (!previous->from.isValid() || previous->from <= wide.from) && (!previous->to.isValid() || previous->to >= wide.to);
        Filter alike = *previous;
        alike.from = wide.from;
        alike.to = wide.to;
        if (wider && alike == wide) {
            filters.undo();
            return;
        }
    }
    wide.from = wide.to = Timestamp::none();
    filters.push(wide);
}

void TimelineChart::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const auto bin = keyboard ? d->cursor : plot().contains(event->pos()) ? binAt(event->pos()) : std::nullopt;
    if (!bin) {
        event->ignore(); // the card has a menu
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Timestamp from = d->histogram->bins.start(*bin), to = d->histogram->bins.start(*bin + 1);
    menu->addAction(tr("Narrow to this time"), this, [this, from, to] { Q_EMIT rangeChosen(from, to); });
    const Filter &filter = d->session.filters().current();
    menu->addAction(tr("Back to the wider time"), this, &TimelineChart::zoomOut)->setEnabled(filter.from.isValid() || filter.to.isValid());
    for (const Severity severity : allSeverities) {
        const QRectF part = partRect(*bin, severity);
        if (part.isEmpty() || (!keyboard && !part.contains(event->pos())))
            continue;
        const QString name = QString::fromLatin1(severityName(severity).data(), static_cast<qsizetype>(severityName(severity).size()));
        menu->addSeparator();
        menu->addAction(tr("Show only %1").arg(severityText(severity)), this, [this, name] { Q_EMIT valueChosen(u"severity"_s, name, false); });
        menu->addAction(tr("Show all but %1").arg(severityText(severity)), this, [this, name] { Q_EMIT valueChosen(u"severity"_s, name, true); });
    }
    menu->popup(keyboard ? mapToGlobal(binRect(*bin, *bin).center().toPoint()) : event->globalPos());
}

void TimelineChart::leaveEvent(QEvent *)
{
    d->hovered.reset();
    update();
}

void TimelineChart::focusOutEvent(QFocusEvent *event)
{
    d->pressed.reset();
    update();
    Chart::focusOutEvent(event);
}

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    const std::size_t bins = d->histogram->counts.size();
    const int key = event->key();
    if (bins == 0) {
        Chart::keyPressEvent(event);
        return;
    }
    if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End) {
        const bool back = key == Qt::Key_Left || key == Qt::Key_Home;
        const bool far = key == Qt::Key_Home || key == Qt::Key_End;
        std::size_t bin = back && !d->cursor && !far ? bins - 1 : d->cursor.value_or(0);
        if (far)
            bin = back ? 0 : bins - 1;
        else if (d->cursor)
            bin = back ? bin - (bin > 0) : std::min(bin + 1, bins - 1);
        if (!(event->modifiers() & Qt::ShiftModifier))
            d->anchor = bin;
        else if (!d->anchor)
            d->anchor = d->cursor.value_or(bin);
        d->cursor = bin;
        update();
        const QRectF box = binRect(bin, bin);
        setAccessibleDescription(binToolTip(bin));
        QToolTip::showText(mapToGlobal(box.topRight().toPoint()), toolTipText(binToolTip(bin)), this);
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && d->cursor) {
        const std::size_t a = *d->cursor, b = d->anchor.value_or(a);
        d->cursor.reset();
        d->anchor.reset();
        chooseBins(a, b);
    } else if (key == Qt::Key_Escape && (d->pressed || (d->cursor && d->cursor != d->anchor.value_or(*d->cursor)))) {
        // A range that is being made is given up first.
        d->pressed.reset();
        d->cursor.reset();
        d->anchor.reset();
        update();
    } else if (key == Qt::Key_Escape) {
        zoomOut();
    } else {
        Chart::keyPressEvent(event);
    }
}

} // namespace sightglass
