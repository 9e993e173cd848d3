// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace sightglass {

Card::Card(const QString &title, QWidget *content, QWidget *parent)
    : QFrame(parent), m_head(new QHBoxLayout), m_title(new QLabel(title)), m_remark(new QLabel), m_content(content)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 8);
    layout->setSpacing(3);
    for (QLabel *label : {m_title, m_remark})
        label->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setBuddy(content);
    m_head->setSpacing(8);
    m_head->addWidget(m_title);
    m_head->addWidget(m_remark, 1);
    m_remark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addLayout(m_head);
    layout->addWidget(content, 1);
    setRemark({});
}

void Card::setTitle(const QString &title) { m_title->setText(title); }

void Card::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setToolTip(toolTipText(remark)); // it is cut where room is short
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::mutedText());
    m_remark->setPalette(muted);
}

void Card::addToTitle(QWidget *widget) { m_head->addWidget(widget); }
void Card::addBesideTitle(QWidget *widget) { m_head->insertWidget(1, widget); }

void Card::setContent(QWidget *content)
{
    delete static_cast<QVBoxLayout *>(layout())->replaceWidget(m_content, content);
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(content, 1);
    delete m_content;
    m_content = content;
    m_title->setBuddy(content);
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_remark->palette().color(QPalette::WindowText) != Theme::mutedText())
        setRemark(m_remark->text());
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::cardBorder(), 1));
    painter.setBrush(Theme::cardBackground());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace sightglass
