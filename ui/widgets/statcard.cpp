// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statcard.h"

#include "ui/shell/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace sightglass {

using namespace Qt::StringLiterals;

StatCard::StatCard(const QString &caption, QWidget *parent)
    : QFrame(parent), m_caption(new QLabel(caption)), m_value(new QLabel), m_remark(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 9, 14, 9);
    layout->setSpacing(1);
    for (QLabel *label : {m_caption, m_value, m_remark}) {
        label->setTextFormat(Qt::PlainText);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setMinimumWidth(40);
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
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    colour();
}

void StatCard::setCaption(const QString &caption) { m_caption->setText(caption); }
QString StatCard::value() const { return m_value->text(); }

void StatCard::setValue(const QString &value, const QString &remark)
{
    m_value->setText(value);
    m_remark->setText(remark);
    setAccessibleName(u"%1: %2 %3"_s.arg(m_caption->text(), value, remark));
    setToolTip(u"%1: %2\n%3"_s.arg(m_caption->text(), value, remark).trimmed().toHtmlEscaped().replace(u'\n', "<br>"_L1));
}

void StatCard::colour()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::mutedText());
    m_caption->setPalette(muted);
    m_remark->setPalette(muted);
}

void StatCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_caption->palette().color(QPalette::WindowText) != Theme::mutedText())
        colour();
    QFrame::changeEvent(event);
}

void StatCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

void StatCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space)
        Q_EMIT clicked();
    else
        QFrame::keyPressEvent(event);
}

void StatCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? Theme::accent() : Theme::cardBorder(), hasFocus() ? 2 : 1));
    painter.setBrush(Theme::cardBackground());
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
}

} // namespace sightglass
