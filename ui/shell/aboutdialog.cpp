// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include "ui/shell/parts.h"
#include "ui/widgets/buttonorder.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sightglass {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Sightglass"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    auto *picture = new QLabel;
    picture->setPixmap(QIcon(u":/sightglass/icons/sightglass.svg"_s).pixmap(72, 72));
    auto *text = new QLabel(tr("Sightglass %1\nReads logs and shows the level of what flows inside.\n\n"
                               "Free software under the GNU General Public License, version 3 or later.\n"
                               "It comes with no warranty, to the extent that the law permits.")
                                .arg(QCoreApplication::applicationVersion()));
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addWidget(text, 1);
    layout->addLayout(head);

    const QList<Part> parts = sightglass::parts();
    auto *table = new QTableWidget(static_cast<int>(parts.size()), 3);
    table->setHorizontalHeaderLabels({tr("Made with"), tr("Version"), tr("Licence")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setAccessibleName(tr("Libraries"));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    QString all = tr("Sightglass %1 on %2").arg(QCoreApplication::applicationVersion(), QSysInfo::prettyProductName()) + u'\n';
    for (int row = 0; row < parts.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(parts[row].name));
        table->setItem(row, 1, new QTableWidgetItem(parts[row].version));
        table->setItem(row, 2, new QTableWidgetItem(parts[row].licence));
        all += u"%1 %2"_s.arg(parts[row].name, parts[row].version).trimmed() + u'\n';
    }
    layout->addWidget(table);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    QPushButton *copy = buttons->addButton(tr("&Copy versions"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [all] { QApplication::clipboard()->setText(all); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    layout->addWidget(buttons);
    orderButtons(buttons);
    resize(560, 480);
}

} // namespace sightglass
