// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticebar.h"

#include "ui/shell/theme.h"
#include "ui/shell/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace sightglass {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_button(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 8, 5);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_icon->setPixmap(Theme::severityIcon(Severity::Information).pixmap(16, 16));
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
}

void NoticeBar::setText(const QString &text)
{
    m_full = text;
    setToolTip(toolTipText(text));
    m_text->setAccessibleName(text);
    m_icon->setPixmap(Theme::severityIcon(Severity::Information).pixmap(16, 16));
    elide();
}

void NoticeBar::elide()
{
    m_text->setText(m_text->fontMetrics().elidedText(m_full, Qt::ElideRight, std::max(40, m_text->width())));
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    elide();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = Theme::accent();
    fill.setAlpha(Theme::isDark() ? 38 : 24);
    QColor line = Theme::accent();
    line.setAlpha(90);
    painter.setPen(QPen(line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace sightglass
