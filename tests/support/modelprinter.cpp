// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/modelprinter.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace sightglass::testing {

namespace {

void printRows(const QAbstractItemModel &model, const QModelIndex &parent, int depth, QString &out)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent).data().toString());
        out += QString(2 * depth, QLatin1Char(' ')) + cells.join(QStringLiteral(" | ")) + QLatin1Char('\n');
        printRows(model, model.index(row, 0, parent), depth + 1, out);
    }
}

} // namespace

QString printModel(const QAbstractItemModel &model)
{
    QString out;
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column)
        headers.append(model.headerData(column, Qt::Horizontal).toString());
    if (!headers.join(QString()).isEmpty())
        out = headers.join(QStringLiteral(" | ")) + QLatin1Char('\n');
    printRows(model, {}, 0, out);
    return out;
}

} // namespace sightglass::testing
