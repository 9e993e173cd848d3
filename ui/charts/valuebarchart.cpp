// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valuebarchart.h"

#include "core/event/errortext.h"
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
#include <climits>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

QString number(std::uint64_t n) { return QLocale().toString(static_cast<qulonglong>(n)); }

QString percent(std::uint64_t part, std::uint64_t all)
{
    if (part > 0 && all / part > 2000)
        return u"< "_s + QLocale().toString(0.1, 'f', 1);
    return QLocale().toString(all ? 100.0 * static_cast<double>(part) / static_cast<double>(all) : 0.0, 'f', 1);
}

} // namespace

QString valueName(const Session &session, const FieldId &field, const QString &value)
{
    if (field.kind == FieldId::Kind::Severity) {
        for (const Severity severity : allSeverities) {
            if (value == QLatin1String(severityName(severity).data(), static_cast<qsizetype>(severityName(severity).size())))
                return severityText(severity);
        }
    }
    if (field.kind == FieldId::Kind::Log) {
        const auto log = session.log(LogId{static_cast<std::uint16_t>(value.toUInt())});
        return log ? log->name : value;
    }
    return value.isEmpty() ? ValueBarChart::tr("(empty)") : value;
}

struct ValueBarChart::Private
{
    Private(Session &s, ValueStudy &v) : session(s), study(v), values(v.values()) {}
    enum class What : std::uint8_t { Value, Others, Missing };
    struct Bar
    {
        What what = What::Value;
        QString value, name;
        ValueCounts::Counts counts{};
        [[nodiscard]] std::uint64_t total() const { return ValueCounts::sum(counts); }
    };
    Session &session;
    ValueStudy &study;
    std::shared_ptr<const TopValues> values;
    std::vector<Bar> bars;
    std::uint64_t most = 0;
    int hovered = -1, cursor = -1;
};

ValueBarChart::ValueBarChart(Session &session, ValueStudy &study, QWidget *parent) : Chart(parent), d(new Private(session, study))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleDescription(tr("Arrow keys move along the values, Enter shows the events of one, Ctrl+Enter all others."));
    connect(&study, &RowStudy::changed, this, &ValueBarChart::rebuild);
    connect(&study, &RowStudy::runningChanged, this, qOverload<>(&QWidget::update));
    rebuild();
}

ValueBarChart::~ValueBarChart() = default;

QSize ValueBarChart::minimumSizeHint() const { return {240, 8 * (fontMetrics().height() + 6)}; }
QSize ValueBarChart::sizeHint() const { return {420, 9 * (fontMetrics().height() + 6)}; }
int ValueBarChart::barCount() const { return static_cast<int>(d->bars.size()); }
QString ValueBarChart::barName(int bar) const { return d->bars[static_cast<std::size_t>(bar)].name; }
std::uint64_t ValueBarChart::barTotal(int bar) const { return d->bars[static_cast<std::size_t>(bar)].total(); }

void ValueBarChart::rebuild()
{
    using What = Private::What;
    d->values = d->study.values();
    const TopValues &values = *d->values;
    const auto room = static_cast<std::size_t>(std::max(3, height() / (fontMetrics().height() + 6)));
    const bool missing = ValueCounts::sum(values.missing) > 0;
    const bool beyond = ValueCounts::sum(values.others) > 0;
    std::size_t shown = values.top.size();
    if (shown + beyond + missing > room)
        shown = std::min(shown, room - 1 - missing);
    d->bars.clear();
    for (std::size_t i = 0; i < shown; ++i) {
        const QString value = QString::fromStdString(values.top[i].text);
        d->bars.push_back({What::Value, value, valueName(d->session, d->study.field(), value), values.top[i].counts});
    }
    if (shown < values.top.size() || beyond) {
        Private::Bar others{What::Others, {}, {}, values.others};
        for (std::size_t i = shown; i < values.top.size(); ++i) {
            for (std::size_t s = 0; s < severityCount; ++s)
                others.counts[s] += values.top[i].counts[s];
        }
        const auto n = static_cast<int>(std::min<std::size_t>(values.distinct - shown, INT_MAX));
        others.name = values.full || n == 0 ? tr("other values") : tr("%Ln other value(s)", nullptr, n);
        d->bars.push_back(std::move(others));
    }
    if (missing)
        d->bars.push_back({What::Missing, {}, tr("(without)", "events that have no such field"), values.missing});
    d->most = 0;
    for (const Private::Bar &bar : d->bars)
        d->most = std::max(d->most, bar.total());
    d->cursor = std::min(d->cursor, barCount() - 1);
    d->hovered = -1;
    update();
}

QRect ValueBarChart::barRect(int bar) const
{
    const int row = std::min(fontMetrics().height() + 12, std::max(fontMetrics().height() + 6, height() / std::max(1, barCount())));
    return {0, bar * row, width(), row};
}

int ValueBarChart::barAt(const QPoint &position) const
{
    for (int bar = 0; bar < barCount(); ++bar) {
        if (barRect(bar).contains(position))
            return bar;
    }
    return -1;
}

void ValueBarChart::resizeEvent(QResizeEvent *event)
{
    Chart::resizeEvent(event);
    rebuild();
}

void ValueBarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetrics metrics(font());
    const bool rtl = isRightToLeft();
    const auto place = [&](QRect rect) { return rtl ? QRect(width() - rect.right() - 1, rect.top(), rect.width(), rect.height()) : rect; };
    if (d->bars.empty()) {
        painter.setPen(Theme::mutedText());
        painter.drawText(rect(), Qt::AlignCenter, d->study.isRunning() ? tr("Counting…") : tr("No events to show."));
        return;
    }
    const auto numbersOf = [&](const Private::Bar &bar) { return u"%1 · %2 %"_s.arg(number(bar.total()), percent(bar.total(), d->values->total)); };
    int numbers = 0;
    int widestName = 60;
    for (const Private::Bar &bar : d->bars) {
        widestName = std::max(widestName, metrics.horizontalAdvance(oneLine(bar.name, 80)) + 6);
        numbers = std::max(numbers, metrics.horizontalAdvance(numbersOf(bar)) + 10);
    }
    const int names = std::min({widestName, std::max(60, width() * 45 / 100), 420});
    const int left = names + 8, room = std::max(10, width() - left - numbers);
    for (int i = 0; i < barCount(); ++i) {
        const Private::Bar &bar = d->bars[static_cast<std::size_t>(i)];
        const QRect row = barRect(i);
        if (row.bottom() > height() + row.height() / 2)
            break;
        if (i == d->hovered && bar.what != Private::What::Others && !isRendering()) {
            QColor fill = Theme::accent();
            fill.setAlpha(28);
            painter.fillRect(row, fill);
        }
        painter.setPen(bar.what == Private::What::Value ? palette().color(QPalette::WindowText) : Theme::mutedText());
        painter.drawText(place(QRect(2, row.top(), names - 2, row.height())), Qt::AlignVCenter | Qt::AlignRight, // turned by the painter
                         metrics.elidedText(oneLine(bar.name, 300), Qt::ElideMiddle, names - 4));
        double x = left;
        const int thick = std::min(row.height() - 4, 18), top = row.top() + (row.height() - thick) / 2;
        std::uint64_t before = 0;
        for (std::size_t s = 0; s < severityCount; ++s) {
            if (bar.counts[s] == 0)
                continue;
            before += bar.counts[s];
            // Never less than a pixel: one event among a million must be seen.
            const double end = std::max(x + 1, left + static_cast<double>(room) * static_cast<double>(before) / static_cast<double>(std::max<std::uint64_t>(1, d->most)));
            const QRectF part(rtl ? width() - end : x, top, end - x, thick);
            QColor color = Theme::severityColor(static_cast<Severity>(s));
            color.setAlpha(bar.what == Private::What::Value ? 255 : 110);
            painter.fillRect(part, color);
            x = end;
        }
        painter.setPen(Theme::mutedText());
        painter.drawText(place(QRect(left + room, row.top(), numbers - 2, row.height())), Qt::AlignVCenter | Qt::AlignRight, numbersOf(bar));
        if (i == d->cursor && hasFocus() && !isRendering()) {
            QStyleOptionFocusRect frame;
            frame.initFrom(this);
            frame.state |= QStyle::State_KeyboardFocusChange;
            frame.rect = row.adjusted(0, 0, -1, -1);
            frame.backgroundColor = Theme::cardBackground();
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, &painter, this);
        }
    }
}

ChartTable ValueBarChart::table() const
{
    ChartTable table;
    table.header = {tr("Value"), tr("Events"), tr("Percent")};
    for (const Severity severity : allSeverities)
        table.header.append(severityText(severity));
    const auto add = [&](const QString &name, const ValueCounts::Counts &counts) {
        const std::uint64_t total = ValueCounts::sum(counts);
        std::vector<QVariant> cells{name, qulonglong{total}, d->values->total ? 100.0 * static_cast<double>(total) / static_cast<double>(d->values->total) : 0.0};
        for (const std::uint64_t n : counts)
            cells.emplace_back(qulonglong{n});
        table.rows.push_back(std::move(cells));
    };
    for (const auto &value : d->values->top)
        add(valueName(d->session, d->study.field(), QString::fromStdString(value.text)), value.counts);
    if (ValueCounts::sum(d->values->others) > 0)
        add(tr("other values"), d->values->others);
    if (ValueCounts::sum(d->values->missing) > 0)
        add(tr("(without)", "events that have no such field"), d->values->missing);
    return table;
}

QString ValueBarChart::barToolTip(int index) const
{
    const Private::Bar &bar = d->bars[static_cast<std::size_t>(index)];
    QString text = oneLine(bar.name, 1000);
    for (const Severity severity : allSeverities) {
        if (const std::uint64_t n = bar.counts[severityIndex(severity)])
            text += u"\n%1: %2"_s.arg(severityText(severity), number(n));
    }
    text += u'\n' + tr("%1 in all, %2 % of the events.").arg(number(bar.total()), percent(bar.total(), d->values->total));
    return bar.what == Private::What::Others ? text + u'\n' + tr("The table has the first %1 values.").arg(ValueStudy::mostValues)
                                             : text + u'\n' + tr("Click for these events, with Ctrl for all others.");
}

void ValueBarChart::choose(int index, bool exclude)
{
    const Private::Bar &bar = d->bars[static_cast<std::size_t>(index)];
    if (bar.what == Private::What::Others)
        return;
    const QString value = bar.what == Private::What::Missing ? QString() : bar.value.isNull() ? u""_s : bar.value;
    Q_EMIT valueChosen(QString::fromStdString(d->study.field().text()), value, exclude);
}

bool ValueBarChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos());
        QToolTip::showText(help->globalPos(), bar >= 0 ? toolTipText(barToolTip(bar)) : QString(), this);
        return true;
    }
    return Chart::event(event);
}

void ValueBarChart::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position().toPoint());
    if (bar == d->hovered)
        return;
    d->hovered = bar;
    setCursor(bar >= 0 && d->bars[static_cast<std::size_t>(bar)].what != Private::What::Others ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    if (QToolTip::isVisible())
        QToolTip::showText(event->globalPosition().toPoint(), bar >= 0 ? toolTipText(barToolTip(bar)) : QString(), this);
}

void ValueBarChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || bar < 0)
        return;
    d->cursor = bar;
    QToolTip::hideText();
    choose(bar, event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
}

void ValueBarChart::leaveEvent(QEvent *)
{
    d->hovered = -1;
    update();
}

void ValueBarChart::focusInEvent(QFocusEvent *event)
{
    d->cursor = std::clamp(d->cursor, 0, std::max(0, barCount() - 1));
    Chart::focusInEvent(event);
}

void ValueBarChart::keyPressEvent(QKeyEvent *event)
{
    int bar = d->cursor;
    switch (event->key()) {
    case Qt::Key_Up: --bar; break;
    case Qt::Key_Down: ++bar; break;
    case Qt::Key_Home: bar = 0; break;
    case Qt::Key_End: bar = barCount() - 1; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (bar >= 0 && bar < barCount())
            choose(bar, event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        return;
    default: Chart::keyPressEvent(event); return;
    }
    if (d->bars.empty())
        return;
    d->cursor = std::clamp(bar, 0, barCount() - 1);
    setAccessibleDescription(barToolTip(d->cursor));
    update();
    QToolTip::showText(mapToGlobal(barRect(d->cursor).center()), toolTipText(barToolTip(d->cursor)), this);
}

void ValueBarChart::contextMenuEvent(QContextMenuEvent *event)
{
    const int bar = event->reason() == QContextMenuEvent::Keyboard ? d->cursor : barAt(event->pos());
    if (bar < 0 || bar >= barCount() || d->bars[static_cast<std::size_t>(bar)].what == Private::What::Others) {
        event->ignore(); // the card has a menu
        return;
    }
    const QString name = oneLine(barName(bar), 60).replace(u'&', "&&"_L1);
    const Private::Bar chosen = d->bars[static_cast<std::size_t>(bar)];
    // By value: other bars may be there when the menu is answered.
    const auto emitChosen = [this, chosen](bool exclude) {
        const QString value = chosen.what == Private::What::Missing ? QString() : chosen.value.isNull() ? u""_s : chosen.value;
        Q_EMIT valueChosen(QString::fromStdString(d->study.field().text()), value, exclude);
    };
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show only %1").arg(name), this, [emitChosen] { emitChosen(false); });
    menu->addAction(tr("Show all but %1").arg(name), this, [emitChosen] { emitChosen(true); });
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(barRect(bar).center()) : event->globalPos());
}

} // namespace sightglass
