// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace sightglass {

/// The numbers behind a chart: what is shown as a table and copied. Numbers are qulonglong, double, or (differences) qlonglong.
struct ChartTable
{
    QStringList header;
    std::vector<std::vector<QVariant>> rows;
    /// With a header, a line a row; \p separator a tab, or a comma for CSV (RFC 4180). Numbers without
    /// separators; a text never becomes a formula of a spreadsheet.
    [[nodiscard]] QString toText(QChar separator) const;
};

} // namespace sightglass
