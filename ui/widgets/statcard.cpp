// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statcard.h"

#include "ui/shell/theme.h"
#include "ui/shell/plaintext.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace sightglass {

using namespace Qt::StringLiterals;

StatCard::StatCard(const QString &caption, QWidget *parent)
    : QFrame(parent), m_captionText(caption), m_caption(new QLabel(caption)), m_value(new QLabel), m_remark(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 7, 14, 8);
    layout->setSpacing(1);
    for (QLabel *label : {m_caption, m_value, m_remark}) {
        label->setTextFormat(Qt::PlainText);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setMinimumWidth(40);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        layout->addWidget(label);
    }
    QFont big = m_value->font();
    big.setPointSizeF(big.pointSizeF() * 1.55);
    big.setWeight(QFont::DemiBold);
    m_value->setFont(big);
    QFont small = m_remark->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_remark->setFont(small);
    m_caption->setFont(small);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    colour();
}

void StatCard::setCaption(const QString &caption)
{
    m_captionText = caption;
    m_caption->setText(caption);
}
QString StatCard::value() const { return m_valueText; }

void StatCard::setClickable(const QString &hint)
{
    m_hint = hint;
    setFocusPolicy(hint.isEmpty() ? Qt::NoFocus : Qt::TabFocus);
    setCursor(hint.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setAccessibleDescription(hint);
}

void StatCard::setValueColor(const QColor &color)
{
    m_valueColor = color;
    colour();
}

void StatCard::setValue(const QString &value, const QString &remark)
{
    m_valueText = value;
    m_remarkText = remark;
    setAccessibleName(u"%1: %2 %3"_s.arg(m_captionText, value, remark));
    setToolTip(toolTipText((u"%1: %2\n%3"_s.arg(m_captionText, value, remark).trimmed() + u'\n' + m_hint).trimmed()));
    elide();
}

void StatCard::elide()
{
    const int width = contentsRect().width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    m_caption->setText(m_caption->fontMetrics().elidedText(m_captionText, Qt::ElideRight, width));
    m_value->setText(m_value->fontMetrics().elidedText(m_valueText, Qt::ElideRight, width));
    m_remark->setText(m_remark->fontMetrics().elidedText(m_remarkText, Qt::ElideRight, width));
}

void StatCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    elide();
}

void StatCard::enterEvent(QEnterEvent *) { update(); }
void StatCard::leaveEvent(QEvent *) { update(); }

void StatCard::colour()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::mutedText());
    m_caption->setPalette(muted);
    m_remark->setPalette(muted);
    QPalette own = palette();
    if (m_valueColor.isValid())
        own.setColor(QPalette::WindowText, m_valueColor);
    m_value->setPalette(own);
}

void StatCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_caption->palette().color(QPalette::WindowText) != Theme::mutedText())
        colour();
    QFrame::changeEvent(event);
}

void StatCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_hint.isEmpty() && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

void StatCard::keyPressEvent(QKeyEvent *event)
{
    if (!m_hint.isEmpty() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        Q_EMIT clicked();
    else
        QFrame::keyPressEvent(event);
}

void StatCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = !m_hint.isEmpty() && (hasFocus() || underMouse());
    painter.setPen(QPen(lit ? Theme::accent() : Theme::cardBorder(), hasFocus() ? 2 : 1));
    painter.setBrush(Theme::cardBackground());
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
}

} // namespace sightglass
