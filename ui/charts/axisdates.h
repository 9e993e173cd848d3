// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocale;

namespace sightglass {

/// Short forms of dates under axes, in the order in which a language puts day, month and year. QLocale has forms of whole dates
/// only; these leave parts of its long form out, as the "availableFormats" of CLDR (UTS 35, part 4) do. Each is a format for
/// QLocale::toString(). Months are abbreviated; numbers are as the locale writes them.
struct AxisDates
{
    explicit AxisDates(const QLocale &locale);

    QString day;        ///< "MMM d", "d. MMM", "M月d日"
    QString dayOfYear;  ///< "MMM d, yyyy", "d. MMM yyyy", "yyyy年M月d日"
    QString month;      ///< "MMM yyyy", "yyyy年M月"
};

} // namespace sightglass
