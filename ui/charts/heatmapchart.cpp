// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmapchart.h"

#include "core/event/errortext.h"
#include "core/query/filter.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

QString number(std::uint64_t n) { return QLocale().toString(static_cast<qulonglong>(n)); }

QString clockText(std::size_t hour) { return u"%1:00"_s.arg(hour, 2, 10, QChar(u'0')); }

/// The day in row \p row, from the first of the locale's week on.
std::size_t dayOfRow(std::size_t row) { return (static_cast<std::size_t>(QLocale().firstDayOfWeek()) - 1 + row) % HeatMap::days; }
std::size_t rowOfDay(std::size_t day) { return (day + HeatMap::days - (static_cast<std::size_t>(QLocale().firstDayOfWeek()) - 1)) % HeatMap::days; }

} // namespace

struct HeatMapChart::Private
{
    Private(HeatStudy &s, const Preferences &p) : study(s), preferences(p), map(s.map()) {}
    HeatStudy &study;
    const Preferences &preferences;
    std::shared_ptr<const HeatMap> map;
    std::uint8_t severities = Filter::anySeverity;
    std::uint64_t most = 0;
    std::optional<HeatMap::Cell> hovered, cursor;
};

HeatMapChart::HeatMapChart(HeatStudy &study, const Preferences &preferences, QWidget *parent) : Chart(parent), d(new Private(study, preferences))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Events by weekday and hour"));
    setAccessibleDescription(tr("Arrow keys move along the cells, Enter shows the events of one, Ctrl+Enter all others."));
    connect(&study, &HeatStudy::changed, this, &HeatMapChart::rebuild);
    connect(&preferences, &Preferences::changed, this, qOverload<>(&QWidget::update));
    rebuild();
}

HeatMapChart::~HeatMapChart() = default;

QSize HeatMapChart::minimumSizeHint() const { return {300, 130}; }
QSize HeatMapChart::sizeHint() const { return {520, 210}; }

void HeatMapChart::setSeverities(std::uint8_t severities)
{
    d->severities = severities;
    rebuild();
}

void HeatMapChart::rebuild()
{
    d->map = d->study.map();
    d->most = 0;
    for (std::size_t day = 0; day < HeatMap::days; ++day) {
        for (std::size_t hour = 0; hour < HeatMap::hours; ++hour)
            d->most = std::max(d->most, d->map->count({day, hour}, d->severities));
    }
    update();
}

QColor HeatMapChart::color(double strength)
{
    // Steps of "viridis" (matplotlib, CC0), whose lightness is even: from light to dark on a light card,
    // the other way round on a dark one, so that little is near the background.
    static constexpr std::array<QRgb, 9> steps{0xff440154, 0xff472d7b, 0xff3b528b, 0xff2c728e, 0xff21918c, 0xff28ae80, 0xff5ec962, 0xffaddc30, 0xfffde725};
    const double at = std::clamp(Theme::isDark() ? strength : 1.0 - strength, 0.0, 1.0) * (steps.size() - 1);
    const auto low = std::min(static_cast<std::size_t>(at), steps.size() - 2);
    const double part = at - static_cast<double>(low);
    const QColor a(steps[low]), b(steps[low + 1]);
    const auto mix = [part](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * part)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QString HeatMapChart::cellName(HeatMap::Cell cell)
{
    return u"%1 %2 – %3"_s.arg(QLocale().dayName(static_cast<int>(cell.day) + 1), clockText(cell.hour), clockText(cell.hour + 1));
}

QRect HeatMapChart::grid() const
{
    const QFontMetrics metrics(font());
    int names = 0;
    for (int day = 1; day <= 7; ++day)
        names = std::max(names, metrics.horizontalAdvance(QLocale().dayName(day, QLocale::ShortFormat)));
    const int legend = metrics.height() + 14;
    const QRect inside = rect().adjusted(names + 8, 2, -2, -metrics.height() - 4 - legend);
    return isRightToLeft() ? QRect(width() - inside.right() - 1, inside.top(), inside.width(), inside.height()) : inside;
}

QRect HeatMapChart::cellRect(HeatMap::Cell cell) const
{
    const QRect area = grid();
    const int column = static_cast<int>(isRightToLeft() ? HeatMap::hours - 1 - cell.hour : cell.hour), row = static_cast<int>(rowOfDay(cell.day));
    const auto part = [](int length, int i, int n) { return length * i / n; };
    const int left = part(area.width(), column, HeatMap::hours), right = part(area.width(), column + 1, HeatMap::hours);
    const int top = part(area.height(), row, HeatMap::days), bottom = part(area.height(), row + 1, HeatMap::days);
    return {area.left() + left, area.top() + top, right - left, bottom - top};
}

std::optional<HeatMap::Cell> HeatMapChart::cellAt(const QPoint &position) const
{
    for (std::size_t day = 0; day < HeatMap::days; ++day) {
        for (std::size_t hour = 0; hour < HeatMap::hours; ++hour) {
            if (cellRect({day, hour}).contains(position))
                return HeatMap::Cell{day, hour};
        }
    }
    return std::nullopt;
}

void HeatMapChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetrics metrics(font());
    const QRect area = grid();
    if (area.width() < 48 || area.height() < 14)
        return;
    // The colour goes with the square root: a single event must be told from none, and a peak must not
    // make all else alike.
    const auto strength = [this](std::uint64_t n) { return d->most ? std::sqrt(static_cast<double>(n) / static_cast<double>(d->most)) : 0.0; };
    for (std::size_t day = 0; day < HeatMap::days; ++day) {
        for (std::size_t hour = 0; hour < HeatMap::hours; ++hour) {
            const HeatMap::Cell cell{day, hour};
            const QRect box = cellRect(cell).adjusted(0, 0, -1, -1);
            const std::uint64_t n = d->map->count(cell, d->severities);
            if (n > 0) {
                painter.fillRect(box, color(strength(n)));
            } else {
                painter.setPen(QPen(Theme::cardBorder(), 1)); // none: an empty frame
                painter.drawRect(box.adjusted(0, 0, -1, -1));
            }
            if (d->hovered == cell && !isRendering()) {
                painter.setPen(QPen(palette().color(QPalette::WindowText), 1));
                painter.drawRect(box.adjusted(0, 0, -1, -1));
            }
        }
    }
    painter.setPen(Theme::mutedText());
    for (std::size_t row = 0; row < HeatMap::days; ++row) {
        const QRect box = cellRect({dayOfRow(row), 0});
        const QRect place = isRightToLeft() ? QRect(area.right() + 6, box.top(), width() - area.right() - 6, box.height())
                                            : QRect(0, box.top(), area.left() - 6, box.height());
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight, // turned by the painter
                         QLocale().dayName(static_cast<int>(dayOfRow(row)) + 1, QLocale::ShortFormat));
    }
    const int hourWidth = metrics.horizontalAdvance(u"00 "_s);
    std::size_t step = 1;
    while (static_cast<int>(step) * area.width() / 24 < hourWidth && step < 12)
        step = step == 4 ? 6 : step == 6 ? 12 : step == 3 ? 4 : step + 1;
    for (std::size_t hour = 0; hour < HeatMap::hours; hour += step) {
        const QRect box = cellRect({dayOfRow(0), hour});
        painter.drawText(QRect(box.center().x() - hourWidth, area.bottom() + 3, 2 * hourWidth, metrics.height()), Qt::AlignHCenter | Qt::AlignTop,
                         QString::number(hour).rightJustified(2, u'0'));
    }
    // What the colours stand for.
    const int top = area.bottom() + metrics.height() + 9;
    if (d->most > 0) {
        const int scale = std::min(160, area.width() / 2);
        const QString least = number(d->most > 1 ? 1 : 0), most = number(d->most);
        const int first = metrics.horizontalAdvance(least) + 6;
        const auto place = [&](int from, int length) {
            return QRect(isRightToLeft() ? area.right() + 1 - from - length : area.left() + from, top, length, metrics.height());
        };
        painter.drawText(place(0, first - 2), Qt::AlignVCenter | Qt::AlignLeft, least);
        for (int i = 0; i < scale; ++i)
            painter.fillRect(place(first + i, 1).adjusted(0, 3, 0, -3), color(static_cast<double>(i) / (scale - 1)));
        painter.drawText(place(first + scale + 6, std::max(10, area.width() - first - scale - 6)), Qt::AlignVCenter | Qt::AlignLeft,
                         tr("%1 events an hour of the week").arg(most));
    } else {
        painter.drawText(QRect(area.left(), top, area.width(), metrics.height()), Qt::AlignVCenter | Qt::AlignLeft, tr("No events to show."));
    }
    if (d->cursor && hasFocus() && !isRendering()) {
        const QRect box = cellRect(*d->cursor).adjusted(-1, -1, 0, 0);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::cardBackground(), 4));
        painter.drawRect(box);
        painter.setPen(QPen(Theme::accent(), 2));
        painter.drawRect(box);
    }
}

ChartTable HeatMapChart::table() const
{
    ChartTable table;
    table.header = {tr("Weekday (%1)").arg(d->preferences.zoneText()), tr("Hour"), tr("Events")};
    for (const Severity severity : allSeverities)
        table.header.append(severityText(severity));
    for (std::size_t row = 0; row < HeatMap::days; ++row) {
        for (std::size_t hour = 0; hour < HeatMap::hours; ++hour) {
            const HeatMap::Cell cell{dayOfRow(row), hour};
            std::vector<QVariant> cells{QLocale().dayName(static_cast<int>(cell.day) + 1), clockText(hour), qulonglong{d->map->count(cell, Filter::anySeverity)}};
            for (const std::uint64_t n : d->map->counts[cell.day][cell.hour])
                cells.emplace_back(qulonglong{n});
            table.rows.push_back(std::move(cells));
        }
    }
    return table;
}

QString HeatMapChart::cellToolTip(HeatMap::Cell cell) const
{
    QString text = u"%1 %2"_s.arg(cellName(cell), d->preferences.zoneText());
    for (const Severity severity : allSeverities) {
        if (const std::uint64_t n = d->map->counts[cell.day][cell.hour][severityIndex(severity)])
            text += u"\n%1: %2"_s.arg(severityText(severity), number(n));
    }
    if (d->map->count(cell, d->severities) == 0)
        return text + u'\n' + tr("No events shown.");
    return text + u'\n' + tr("%1 in all. Click for these events, with Ctrl for all others.").arg(number(d->map->count(cell, Filter::anySeverity)));
}

bool HeatMapChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const auto cell = cellAt(help->pos());
        QToolTip::showText(help->globalPos(), cell ? toolTipText(cellToolTip(*cell)) : QString(), this);
        return true;
    }
    return Chart::event(event);
}

void HeatMapChart::choose(HeatMap::Cell cell, bool exclude)
{
    // An empty cell is no mark: nothing is behind it.
    if (d->map->count(cell, d->severities) > 0)
        Q_EMIT cellChosen(cell, exclude);
}

void HeatMapChart::mouseMoveEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->position().toPoint());
    if (cell == d->hovered)
        return;
    d->hovered = cell;
    setCursor(cell && d->map->count(*cell, d->severities) > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    if (QToolTip::isVisible())
        QToolTip::showText(event->globalPosition().toPoint(), cell ? toolTipText(cellToolTip(*cell)) : QString(), this);
}

void HeatMapChart::mouseReleaseEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !cell)
        return;
    d->cursor = cell;
    QToolTip::hideText();
    choose(*cell, event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
}

void HeatMapChart::leaveEvent(QEvent *)
{
    d->hovered.reset();
    update();
}

void HeatMapChart::focusInEvent(QFocusEvent *event)
{
    if (!d->cursor)
        d->cursor = HeatMap::Cell{dayOfRow(0), 0};
    Chart::focusInEvent(event);
}

void HeatMapChart::moveTo(HeatMap::Cell cell)
{
    d->cursor = cell;
    setAccessibleDescription(cellToolTip(cell));
    update();
    QToolTip::showText(mapToGlobal(cellRect(cell).bottomRight()), toolTipText(cellToolTip(cell)), this);
}

void HeatMapChart::keyPressEvent(QKeyEvent *event)
{
    HeatMap::Cell cell = d->cursor.value_or(HeatMap::Cell{dayOfRow(0), 0});
    std::size_t row = rowOfDay(cell.day);
    const bool rtl = isRightToLeft();
    switch (event->key()) {
    case Qt::Key_Left: cell.hour = rtl ? std::min(cell.hour + 1, HeatMap::hours - 1) : cell.hour - (cell.hour > 0); break;
    case Qt::Key_Right: cell.hour = rtl ? cell.hour - (cell.hour > 0) : std::min(cell.hour + 1, HeatMap::hours - 1); break;
    case Qt::Key_Up: row -= row > 0; break;
    case Qt::Key_Down: row = std::min(row + 1, HeatMap::days - 1); break;
    case Qt::Key_Home: cell.hour = 0; break;
    case Qt::Key_End: cell.hour = HeatMap::hours - 1; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: choose(cell, event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)); return;
    default: Chart::keyPressEvent(event); return;
    }
    moveTo({dayOfRow(row), cell.hour});
}

void HeatMapChart::contextMenuEvent(QContextMenuEvent *event)
{
    const auto cell = event->reason() == QContextMenuEvent::Keyboard ? d->cursor : cellAt(event->pos());
    if (!cell || d->map->count(*cell, d->severities) == 0) {
        event->ignore(); // the card has a menu
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show only %1").arg(cellName(*cell)), this, [this, cell] { Q_EMIT cellChosen(*cell, false); });
    menu->addAction(tr("Show all but %1").arg(cellName(*cell)), this, [this, cell] { Q_EMIT cellChosen(*cell, true); });
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(cellRect(*cell).center()) : event->globalPos());
}

} // namespace sightglass
