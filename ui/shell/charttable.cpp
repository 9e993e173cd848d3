// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/charttable.h"

#include "ui/shell/plaintext.h"

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// Longest text of a cell that is copied.
constexpr qsizetype cellCharacters = 4000;

} // namespace

QString ChartTable::toText(QChar separator) const
{
    const bool csv = separator == u',';
    const auto cellText = [csv](const QVariant &value) {
        if (value.typeId() != QMetaType::QString)
            return value.typeId() == QMetaType::Double ? QString::number(value.toDouble(), 'f', 2) : value.toString();
        QString cell = oneLine(value.toString(), cellCharacters).replace(u'\t', u' ');
        if (!cell.isEmpty() && u"=+-@"_s.contains(cell[0]))
            cell.prepend(u'\'');
        if (csv && (cell.contains(u',') || cell.contains(u'"')))
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        return cell;
    };
    QString text;
    QStringList cells;
    for (const QString &head : header)
        cells.append(cellText(head));
    text = cells.join(separator) + u'\n';
    for (const auto &row : rows) {
        cells.clear();
        for (const QVariant &value : row)
            cells.append(cellText(value));
        text += cells.join(separator) + u'\n';
    }
    return text;
}

} // namespace sightglass
