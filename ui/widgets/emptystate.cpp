// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sightglass {

EmptyState::EmptyState(const QIcon &picture, const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(title)), m_hint(new QLabel(hint)), m_buttons(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(2);
    if (!picture.isNull()) {
        auto *image = new QLabel;
        image->setPixmap(picture.pixmap(96, 96));
        image->setAlignment(Qt::AlignCenter);
        layout->addWidget(image);
        layout->addSpacing(12);
    }
    QFont big = m_title->font();
    big.setPointSizeF(big.pointSizeF() * 1.7);
    m_title->setFont(big);
    for (QLabel *label : {m_title, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
        layout->addSpacing(4);
    }
    layout->addSpacing(12);
    m_buttons->setSpacing(10);
    m_buttons->addStretch();
    m_buttons->addStretch();
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    colour();
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setMinimumSize(140, 34);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::setTexts(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
}

QString EmptyState::title() const { return m_title->text(); }

void EmptyState::colour()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::mutedText());
    m_hint->setPalette(muted);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_hint->palette().color(QPalette::WindowText) != Theme::mutedText())
        colour();
}

} // namespace sightglass
