// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/templatetimeline.h"

#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <climits>

namespace sightglass {

using namespace Qt::StringLiterals;

TemplateTimeline::TemplateTimeline(const Preferences &preferences, QWidget *parent) : QWidget(parent), m_preferences(preferences)
{
    setAccessibleName(tr("Events over time"));
    connect(&preferences, &Preferences::changed, this, qOverload<>(&QWidget::update));
}

void TemplateTimeline::clear()
{
    m_counts.clear();
    m_bins = {};
    setAccessibleDescription({});
    update();
}

void TemplateTimeline::show(std::shared_ptr<const UnusualReport> report, std::uint32_t templateId, Timestamp begin, Timestamp end)
{
    if (!report || report->counts.bins.count == 0) {
        clear();
        return;
    }
    m_bins = report->counts.bins;
    m_begin = begin;
    m_end = end;
    m_counts.assign(m_bins.count, 0);
    m_severity = Severity::Unknown;
    if (templateId < report->counts.templates.size()) {
        const TemplateHistory &history = report->counts.templates[templateId];
        for (const auto &[bin, n] : history.bins)
            m_counts[bin] = n;
        m_severity = history.severity();
    } else {
        m_counts = report->counts.events;
    }
    m_most = m_counts.empty() ? 0 : *std::max_element(m_counts.begin(), m_counts.end());
    const auto most = static_cast<std::uint32_t>(std::max_element(m_counts.begin(), m_counts.end()) - m_counts.begin());
    setAccessibleDescription(m_most > 0 ? tr("Most: %1").arg(binToolTip(most)) : tr("No events within this time"));
    update();
}

QRect TemplateTimeline::plot() const
{
    return rect().adjusted(1, 3, -1, -fontMetrics().height() - 4);
}

double TemplateTimeline::xOf(std::int64_t time) const
{
    const QRect area = plot();
    const double part = static_cast<double>(time - m_bins.start) / (static_cast<double>(m_bins.width) * m_bins.count);
    const double x = std::clamp(part, 0., 1.) * area.width();
    return isRightToLeft() ? area.right() + 1 - x : area.left() + x;
}

std::uint32_t TemplateTimeline::binAt(const QPoint &position) const
{
    const QRect area = plot();
    if (m_counts.empty() || !area.contains(position))
        return RateBins::none;
    const int x = isRightToLeft() ? area.right() - position.x() : position.x() - area.left();
    return std::min(m_bins.count - 1, static_cast<std::uint32_t>(static_cast<double>(x) / area.width() * m_bins.count));
}

QString TemplateTimeline::binToolTip(std::uint32_t bin) const
{
    return tr("%1 to %2: %Ln event(s)", nullptr, static_cast<int>(std::min<std::uint64_t>(countOf(bin), INT_MAX)))
        .arg(m_preferences.timeText(m_bins.timeOf(bin)), m_preferences.timeText(m_bins.timeOf(bin + 1)));
}

bool TemplateTimeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const std::uint32_t bin = binAt(help->pos()); bin != RateBins::none)
            QToolTip::showText(help->globalPos(), toolTipText(binToolTip(bin)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void TemplateTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = plot();
    if (m_counts.empty()) {
        painter.setPen(Theme::mutedText());
        painter.drawText(rect(), Qt::AlignCenter, tr("Too few times for a timeline"));
        return;
    }
    if (m_begin.isValid()) {
        const double a = xOf(m_begin.microseconds()), b = m_end.isValid() ? xOf(m_end.microseconds()) : a;
        QRectF mark(std::min(a, b), area.top() - 3, std::max(std::abs(b - a), 2.), area.height() + 3);
        QColor colour = Theme::accent();
        colour.setAlpha(60);
        painter.fillRect(mark, colour);
        painter.setPen(QPen(Theme::accent(), 1, Qt::DashLine)); // the mark is not told by colour alone
        painter.drawLine(mark.topLeft(), mark.bottomLeft());
        painter.drawLine(mark.topRight(), mark.bottomRight());
    }
    painter.setPen(Qt::NoPen);
    const QColor bar = Theme::severityColor(m_severity);
    for (std::uint32_t bin = 0; bin < m_bins.count && m_most > 0; ++bin) {
        if (m_counts[bin] == 0)
            continue;
        const double a = xOf(m_bins.timeOf(bin).microseconds()), b = xOf(m_bins.timeOf(bin + 1).microseconds());
        const double height = std::max(2., area.height() * static_cast<double>(m_counts[bin]) / static_cast<double>(m_most));
        painter.fillRect(QRectF(std::min(a, b), area.bottom() + 1 - height, std::max(std::abs(b - a) - .5, 1.5), height), bar);
    }
    painter.setPen(Theme::cardBorder());
    painter.drawLine(area.bottomLeft() + QPoint(0, 1), area.bottomRight() + QPoint(0, 1));
    painter.setPen(Theme::mutedText());
    const std::int64_t last = m_bins.start + m_bins.width * static_cast<std::int64_t>(m_bins.count);
    const QRect words(area.left(), area.bottom() + 3, area.width(), fontMetrics().height());
    // A time reads from left to right also where the axis runs from right to left.
    painter.setLayoutDirection(Qt::LeftToRight);
    const Qt::Alignment early = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft, late = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(words, early | Qt::AlignVCenter, m_preferences.timeText(Timestamp::fromMicroseconds(m_bins.start)));
    painter.drawText(words, late | Qt::AlignVCenter, m_preferences.timeText(Timestamp::fromMicroseconds(last)));
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignVCenter, tr("at most %1 at a time").arg(QLocale().toString(static_cast<qulonglong>(m_most))));
}

QSize TemplateTimeline::minimumSizeHint() const { return {160, 60 + fontMetrics().height()}; }
QSize TemplateTimeline::sizeHint() const { return {400, 84 + fontMetrics().height()}; }

} // namespace sightglass
