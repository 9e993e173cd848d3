// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/charts/charttabledialog.h"

#include "ui/charts/chart.h"
#include "ui/models/charttablemodel.h"
#include "ui/widgets/buttonorder.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sightglass {

using namespace Qt::StringLiterals;

ChartTableDialog::ChartTableDialog(const QString &title, Chart *chart, QWidget *parent)
    : QDialog(parent), m_chart(chart), m_model(new ChartTableModel(this)), m_view(new QTableView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"chartTable"_s);
    setWindowTitle(title);
    resize(720, 480);
    auto *layout = new QVBoxLayout(this);
    m_view->setModel(m_model);
    m_view->setAccessibleName(title);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->installEventFilter(this);
    layout->addWidget(m_view);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *again = buttons->addButton(tr("&Renew"), QDialogButtonBox::ActionRole);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    QPushButton *csv = buttons->addButton(tr("Copy as CS&V"), QDialogButtonBox::ActionRole);
    again->setToolTip(tr("Takes the numbers that the chart shows now"));
    connect(again, &QPushButton::clicked, this, &ChartTableDialog::renew);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text(true, u'\t')); });
    connect(csv, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text(true, u',')); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    orderButtons(buttons);
    renew();
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the chart's own order
    m_view->setSortingEnabled(true);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int head = fontMetrics().horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()) + 28;
        m_view->setColumnWidth(column, std::max(column == 0 ? 180 : 76, head));
    }
}

void ChartTableDialog::renew()
{
    if (m_chart)
        m_model->setTable(m_chart->table());
}

QString ChartTableDialog::text(bool selectionOnly, QChar separator) const
{
    const QItemSelectionModel *selection = m_view->selectionModel();
    if (!selectionOnly || !selection->hasSelection())
        return m_model->table().toText(separator);
    ChartTable chosen;
    chosen.header = m_model->table().header;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (selection->isRowSelected(row))
            chosen.rows.push_back(m_model->table().rows[static_cast<std::size_t>(row)]);
    }
    return chosen.toText(separator);
}

bool ChartTableDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(text(true, u'\t'));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace sightglass
