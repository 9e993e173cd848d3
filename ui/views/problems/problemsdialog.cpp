// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/problems/problemsdialog.h"

#include "ui/models/problemmodel.h"
#include "ui/widgets/buttonorder.h"
#include "ui/widgets/rowtable.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <climits>

namespace sightglass {

namespace {

QString rowsText(const ProblemModel &model, const QList<int> &rows)
{
    QString all;
    QStringList cells;
    for (int column = 0; column < ProblemModel::ColumnCount; ++column)
        cells.append(model.headerData(column, Qt::Horizontal).toString());
    all = cells.join(u'\t') + u'\n';
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < ProblemModel::ColumnCount; ++column)
            cells.append(model.index(row, column).data().toString().replace(u'\t', u' '));
        all += cells.join(u'\t') + u'\n';
    }
    return all;
}

} // namespace

ProblemsDialog::ProblemsDialog(const Session &session, std::optional<LogId> id, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("problemsDialog"));
    const auto log = id ? session.log(*id) : std::nullopt;
    setWindowTitle(log ? tr("Problems in %1").arg(log->name) : tr("Problems"));
    auto *layout = new QVBoxLayout(this);
    auto *table = new RowTable;
    auto *model = new ProblemModel(session, id, table);
    const auto count = [](std::uint64_t n) { return static_cast<int>(std::min<std::uint64_t>(n, INT_MAX)); };
    QString words = tr("%Ln problem(s). Every record of the log is either among the events or in this list, with its first byte.",
                       nullptr, count(model->total()));
    if (model->total() > static_cast<std::uint64_t>(model->rowCount()))
        words += QLatin1Char(' ') + tr("The first %Ln are shown.", nullptr, model->rowCount());
    auto *text = new QLabel(words);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    table->setModel(model);
    table->setAlternatingRowColors(true);
    table->setAccessibleName(tr("Problems"));
    table->setColumnHidden(ProblemModel::Log, id.has_value());
    table->setColumnWidth(ProblemModel::Log, 150);
    table->setColumnWidth(ProblemModel::Offset, 110);
    table->setColumnWidth(ProblemModel::Length, 80);
    table->setColumnWidth(ProblemModel::Kept, 130);
    table->horizontalHeader()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    QPushButton *copy = buttons->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(copy, &QPushButton::clicked, this, [model] {
        QList<int> rows;
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(row);
        QApplication::clipboard()->setText(rowsText(*model, rows));
    });
    auto *copySome = new QShortcut(QKeySequence::Copy, table);
    copySome->setContext(Qt::WidgetShortcut);
    connect(copySome, &QShortcut::activated, this, [model, table] {
        QApplication::clipboard()->setText(rowsText(*model, table->selectedRowNumbers(model->rowCount())));
    });
    layout->addWidget(text);
    layout->addWidget(table);
    layout->addWidget(buttons);
    orderButtons(buttons);
    resize(860, 440);
    table->setFocus();
    if (model->rowCount() > 0)
        table->setCurrentIndex(model->index(0, ProblemModel::Offset));
}

} // namespace sightglass
