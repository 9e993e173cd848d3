// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/sqldrivers.h"

#include <QSqlDatabase>
#include <QStringList>

namespace sightglass {

void readySqlDrivers()
{
    [[maybe_unused]] static const auto drivers = QSqlDatabase::drivers().size(); // others wait for it
}

} // namespace sightglass
