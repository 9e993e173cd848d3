// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/highlightersdialog.h"

#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/highlighters.h"

#include <QColorDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

enum Column { Text, Colour };

void showColour(QTreeWidgetItem *item, const QColor &colour)
{
    QPixmap swatch(28, 14);
    swatch.fill(colour);
    QPainter(&swatch).drawRect(0, 0, swatch.width() - 1, swatch.height() - 1);
    item->setData(Colour, Qt::UserRole, colour);
    item->setIcon(Colour, swatch);
    item->setText(Colour, colour.name());
}

} // namespace

HighlightersDialog::HighlightersDialog(Highlighters &highlighters, QWidget *parent)
    : QDialog(parent), m_highlighters(highlighters), m_list(new QTreeWidget), m_fault(new QLabel), m_remove(new QPushButton(tr("&Remove"))), m_colour(new QPushButton(tr("&Colour…")))
{
    setWindowTitle(tr("Highlighters"));
    setObjectName(u"highlighters"_s);
    auto *layout = new QVBoxLayout(this);
    auto *hint = new QLabel(tr("Marked wherever they are shown: words as they stand, whatever the case, or an expression between slashes (/fail\\w+/i). Of two in one place the lower one counts."));
    hint->setWordWrap(true);
    layout->addWidget(hint);
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Text or /expression/"), tr("Colour")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(tr("Highlighters"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Text, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Colour, QHeaderView::ResizeToContents);
    m_list->header()->setMinimumSectionSize(fontMetrics().horizontalAdvance(tr("Colour")) + 16);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    auto *buttons = new QVBoxLayout;
    auto *add = new QPushButton(tr("&Add"));
    auto *edit = new QPushButton(tr("&Edit"));
    for (QPushButton *button : {add, edit, m_colour, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    row->addLayout(buttons);
    layout->addLayout(row, 1);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->hide();
    layout->addWidget(m_fault);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    layout->addWidget(close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &HighlightersDialog::addRow);
    const auto editText = [this] {
        if (m_list->currentItem())
            m_list->editItem(m_list->currentItem(), Text);
    };
    connect(edit, &QPushButton::clicked, this, editText);
    connect(m_remove, &QPushButton::clicked, this, &HighlightersDialog::removeRow);
    connect(m_colour, &QPushButton::clicked, this, &HighlightersDialog::chooseColour);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem *item, int column) {
        if (column == Colour)
            chooseColour();
        else
            m_list->editItem(item, Text);
    });
    connect(m_list, &QTreeWidget::itemChanged, this, &HighlightersDialog::take);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HighlightersDialog::refresh);
    const auto key = [this](const QKeySequence &keys, auto what) {
        auto *shortcut = new QShortcut(keys, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    key(Qt::Key_F2, editText);
    key(Qt::Key_Delete, [this] { removeRow(); });
    resize(560, 360);
    fill();
}

QString HighlightersDialog::faultText() const { return m_fault->isHidden() ? QString() : m_fault->text(); }

void HighlightersDialog::fill()
{
    m_filling = true;
    m_list->clear();
    for (const Highlighter &one : m_highlighters.list()) {
        auto *item = new QTreeWidgetItem({one.text, QString()});
        item->setFlags(item->flags() | Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
        item->setCheckState(Text, one.on ? Qt::Checked : Qt::Unchecked);
        showColour(item, one.colour);
        m_list->addTopLevelItem(item);
    }
    m_filling = false;
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    refresh();
}

void HighlightersDialog::take()
{
    if (m_filling)
        return;
    QList<Highlighter> list;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (!item->text(Text).isEmpty())
            list.append({item->text(Text), item->data(Colour, Qt::UserRole).value<QColor>(), item->checkState(Text) == Qt::Checked});
    }
    m_highlighters.setList(list);
    refresh();
}

void HighlightersDialog::addRow()
{
    m_filling = true;
    auto *item = new QTreeWidgetItem({QString(), QString()});
    item->setFlags(item->flags() | Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
    item->setCheckState(Text, Qt::Checked);
    showColour(item, m_highlighters.freeColour());
    m_list->addTopLevelItem(item);
    m_filling = false;
    m_list->setCurrentItem(item);
    m_list->editItem(item, Text);
}

void HighlightersDialog::removeRow()
{
    delete m_list->currentItem();
    take();
}

void HighlightersDialog::chooseColour()
{
    QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    for (int i = 0; i < Highlighters::colours().size(); ++i)
        QColorDialog::setCustomColor(i, Highlighters::colours().at(i));
    const QColor colour = QColorDialog::getColor(item->data(Colour, Qt::UserRole).value<QColor>(), this, tr("Colour of the highlighter"));
    if (!colour.isValid())
        return;
    m_filling = true;
    showColour(item, colour);
    m_filling = false;
    take();
}

void HighlightersDialog::refresh()
{
    const bool chosen = m_list->currentItem();
    m_remove->setEnabled(chosen);
    m_colour->setEnabled(chosen);
    QString fault;
    for (int i = 0; i < m_list->topLevelItemCount() && fault.isEmpty(); ++i) {
        const QString text = m_list->topLevelItem(i)->text(Text);
        if (const QString why = Highlighters::faultOf(text); !why.isEmpty())
            fault = tr("%1: %2", "a highlighter, what is wrong with it").arg(oneLine(text, 60), why);
    }
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    QPalette colours = m_fault->palette();
    colours.setColor(QPalette::WindowText, Theme::severityTextColor(Severity::Error));
    m_fault->setPalette(colours);
}

} // namespace sightglass
