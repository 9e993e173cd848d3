// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stackchart.h"

#include "core/event/errortext.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

QString number(std::uint64_t n) { return QLocale().toString(static_cast<qulonglong>(n)); }

/// Four equal, round steps.
std::uint64_t roundUp(std::uint64_t value)
{
    std::uint64_t magnitude = 1;
    while (magnitude <= value / 10)
        magnitude *= 10;
    for (const std::uint64_t step : {1ull, 2ull, 4ull, 6ull, 8ull, 10ull, 20ull}) {
        if (step * magnitude >= value && step * magnitude % 4 == 0)
            return step * magnitude;
    }
    return (value + 3) / 4 * 4;
}

} // namespace

std::uint64_t SeverityStack::total() const { return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}); }

struct StackChart::Private
{
    Direction direction;
    QString heading;
    std::vector<SeverityStack> stacks;
    std::uint64_t most = 0;
    int cursor = -1;
};

StackChart::StackChart(Direction direction, QWidget *parent) : Chart(parent), d(new Private{direction, {}, {}, 0, -1})
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

StackChart::~StackChart() = default;

void StackChart::setStacks(const QString &heading, std::vector<SeverityStack> stacks)
{
    d->heading = heading;
    d->stacks = std::move(stacks);
    d->most = 0;
    for (const SeverityStack &stack : d->stacks)
        d->most = std::max(d->most, stack.total());
    d->cursor = std::min(d->cursor, static_cast<int>(d->stacks.size()) - 1);
    updateGeometry();
    update();
}

const std::vector<SeverityStack> &StackChart::stacks() const { return d->stacks; }

ChartTable StackChart::table() const
{
    ChartTable table;
    table.header = {d->heading};
    for (const Severity severity : allSeverities)
        table.header.append(severityText(severity));
    table.header.append(tr("Total"));
    for (const SeverityStack &stack : d->stacks) {
        std::vector<QVariant> row{oneLine(stack.detail.isEmpty() ? stack.name : stack.detail, 1000)};
        for (const std::uint64_t n : stack.counts)
            row.emplace_back(qulonglong{n});
        row.emplace_back(qulonglong{stack.total()});
        table.rows.push_back(std::move(row));
    }
    return table;
}

QSize StackChart::sizeHint() const
{
    const int line = fontMetrics().height();
    return d->direction == Direction::Columns ? QSize(480, 11 * line) : QSize(480, static_cast<int>(std::max<std::size_t>(2, d->stacks.size())) * (line + 10) + 8);
}

QSize StackChart::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return d->direction == Direction::Columns ? QSize(200, 6 * line) : QSize(200, static_cast<int>(std::clamp<std::size_t>(d->stacks.size(), 2, 12)) * (line + 6) + 8);
}

QRectF StackChart::plot() const
{
    const QFontMetrics metrics = fontMetrics();
    if (d->direction == Direction::Columns) {
        const int axis = metrics.horizontalAdvance(number(roundUp(std::max<std::uint64_t>(d->most, 4)))) + 10;
        QRectF area = QRectF(rect()).adjusted(axis, 6, -6, -metrics.height() - 8);
        if (isRightToLeft())
            area.moveLeft(6);
        return area;
    }
    int names = 0;
    for (const SeverityStack &stack : d->stacks)
        names = std::max(names, metrics.horizontalAdvance(stack.name));
    names = std::min(names, width() * 2 / 5) + 10;
    const int numbers = metrics.horizontalAdvance(number(d->most)) + 12;
    QRectF area = QRectF(rect()).adjusted(names, 4, -numbers, -4);
    if (isRightToLeft())
        area.moveLeft(numbers);
    return area;
}

QRectF StackChart::stackRect(int stack) const
{
    const QRectF area = plot();
    const auto n = static_cast<double>(std::max<std::size_t>(1, d->stacks.size()));
    if (d->direction == Direction::Columns) {
        const double width = area.width() / n;
        const int place = isRightToLeft() ? static_cast<int>(d->stacks.size()) - 1 - stack : stack;
        return {area.left() + place * width, area.top(), width, area.height()};
    }
    const double height = std::min(area.height() / n, 40.0);
    return {area.left(), area.top() + stack * height, area.width(), height};
}

int StackChart::stackAt(const QPoint &position) const
{
    for (int i = 0; i < static_cast<int>(d->stacks.size()); ++i) {
        const QRectF rect = stackRect(i);
        const bool in = d->direction == Direction::Columns ? position.x() >= rect.left() && position.x() < rect.right() : position.y() >= rect.top() && position.y() < rect.bottom();
        if (in)
            return i;
    }
    return -1;
}

QString StackChart::stackText(int stack) const
{
    if (stack < 0 || stack >= static_cast<int>(d->stacks.size()))
        return {};
    const SeverityStack &one = d->stacks[static_cast<std::size_t>(stack)];
    QStringList lines{oneLine(one.detail.isEmpty() ? one.name : one.detail, 300)};
    for (const Severity severity : allSeverities) {
        if (const std::uint64_t n = one.counts[severityIndex(severity)]; n > 0)
            lines.append(tr("%1: %2").arg(severityText(severity), number(n)));
    }
    lines.append(tr("Total: %1").arg(number(one.total())));
    return lines.join(u'\n');
}

void StackChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    const QColor text = Theme::mutedText();
    QColor grid = text;
    grid.setAlpha(50);
    const bool columns = d->direction == Direction::Columns;
    const bool reversed = isRightToLeft();
    if (d->stacks.empty()) {
        painter.setPen(text);
        painter.drawText(rect(), Qt::AlignCenter, tr("No events with a time."));
        return;
    }
    const double top = static_cast<double>(columns ? roundUp(std::max<std::uint64_t>(d->most, 4)) : std::max<std::uint64_t>(d->most, 1));
    if (columns) {
        for (int step = 0; step <= 4; ++step) {
            const double y = area.bottom() - area.height() * step / 4.0;
            painter.setPen(grid);
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
            painter.setPen(text);
            const QString label = number(static_cast<std::uint64_t>(top * step / 4.0));
            const double h = fontMetrics().height();
            painter.drawText(reversed ? QRectF(area.right() + 6, y - h / 2, width() - area.right() - 6, h) : QRectF(0, y - h / 2, area.left() - 6, h),
                             (reversed ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::AlignAbsolute, label);
        }
    }
    double lastLabel = reversed ? 1e9 : -1e9;
    for (int i = 0; i < static_cast<int>(d->stacks.size()); ++i) {
        const SeverityStack &stack = d->stacks[static_cast<std::size_t>(i)];
        const QRectF whole = stackRect(i);
        const double thickness = columns ? std::min(whole.width() * 0.78, 48.0) : std::min(whole.height() * 0.66, 22.0);
        double done = 0;
        painter.setPen(Qt::NoPen);
        for (const Severity severity : allSeverities) {
            const auto n = static_cast<double>(stack.counts[severityIndex(severity)]);
            if (n <= 0)
                continue;
            painter.setBrush(Theme::severityColor(severity));
            const double length = std::max(n / top * (columns ? area.height() : area.width()), 1.0); // the rare is seen
            if (columns)
                painter.drawRect(QRectF(whole.center().x() - thickness / 2, area.bottom() - done - length, thickness, length));
            else if (reversed)
                painter.drawRect(QRectF(area.right() - done - length, whole.center().y() - thickness / 2, length, thickness));
            else
                painter.drawRect(QRectF(area.left() + done, whole.center().y() - thickness / 2, length, thickness));
            done += length;
        }
        painter.setPen(text);
        if (columns) {
            const double width = fontMetrics().horizontalAdvance(stack.name) + 14.0;
            const QRectF label(whole.center().x() - width / 2, area.bottom() + 4, width, fontMetrics().height());
            const bool free = reversed ? label.right() < lastLabel : label.left() > lastLabel;
            if (free && label.left() >= 0 && label.right() <= this->width()) {
                painter.drawText(label, Qt::AlignCenter, stack.name);
                lastLabel = reversed ? label.left() : label.right();
            }
        } else {
            const QRectF name = reversed ? QRectF(area.right() + 8, whole.top(), width() - area.right() - 8, whole.height()) : QRectF(0, whole.top(), area.left() - 8, whole.height());
            painter.setPen(palette().color(QPalette::Text));
            painter.drawText(name, (reversed ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::AlignAbsolute,
                             fontMetrics().elidedText(oneLine(stack.name, 300), Qt::ElideMiddle, static_cast<int>(name.width())));
            painter.setPen(text);
            const double end = reversed ? area.right() - done : area.left() + done;
            const double room = fontMetrics().horizontalAdvance(number(stack.total())) + 8.0;
            painter.drawText(reversed ? QRectF(end - room, whole.top(), room - 6, whole.height()) : QRectF(end + 6, whole.top(), room, whole.height()),
                             (reversed ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute, number(stack.total()));
        }
        if (i == d->cursor && hasFocus() && !isRendering()) {
            QStyleOptionFocusRect option;
            option.initFrom(this);
            option.rect = whole.toRect();
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
            painter.setPen(QPen(Theme::accent(), 1.4));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(whole.adjusted(0.7, 0.7, -0.7, -0.7), 3, 3);
        }
    }
}

bool StackChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int stack = stackAt(help->pos());
        if (stack >= 0)
            QToolTip::showText(help->globalPos(), toolTipText(stackText(stack)), this, stackRect(stack).toRect());
        else
            QToolTip::hideText();
        return true;
    }
    return Chart::event(event);
}

void StackChart::tell()
{
    setAccessibleDescription(stackText(d->cursor));
    if (d->cursor >= 0)
        QToolTip::showText(mapToGlobal(stackRect(d->cursor).center().toPoint()), toolTipText(stackText(d->cursor)), this);
    update();
}

void StackChart::keyPressEvent(QKeyEvent *event)
{
    const int n = static_cast<int>(d->stacks.size());
    const bool columns = d->direction == Direction::Columns;
    const int next = columns ? (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right) : Qt::Key_Down;
    const int back = columns ? (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left) : Qt::Key_Up;
    int to = d->cursor;
    if (event->key() == next)
        to = d->cursor + 1;
    else if (event->key() == back)
        to = d->cursor - 1;
    else if (event->key() == Qt::Key_Home)
        to = 0;
    else if (event->key() == Qt::Key_End)
        to = n - 1;
    else {
        Chart::keyPressEvent(event);
        return;
    }
    if (n > 0) {
        d->cursor = std::clamp(to, 0, n - 1);
        tell();
    }
}

void StackChart::focusInEvent(QFocusEvent *event)
{
    Chart::focusInEvent(event);
    if (d->cursor < 0 && !d->stacks.empty())
        d->cursor = 0;
    setAccessibleDescription(stackText(d->cursor));
    update();
}

void StackChart::focusOutEvent(QFocusEvent *event)
{
    Chart::focusOutEvent(event);
    update();
}

} // namespace sightglass
