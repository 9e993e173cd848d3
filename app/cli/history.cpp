// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/follow.h"
#include "app/cli/inputs.h"

#include <array>

namespace sightglass::cli {

namespace {

struct Table
{
    const char *name;
    int (*print)(const Options &);
};
constexpr std::array tables{Table{"events", printLiveEvents}, Table{"threats", historyThreats}, Table{"transfers", historyTransfers}};

} // namespace

int history(const Options &options)
{
    QStringList names;
    for (const Table &table : tables) {
        names.append(QLatin1String(table.name));
        if (options.inputs.size() == 1 && options.inputs.first() == QLatin1String(table.name))
            return table.print(options);
    }
    complain(QStringLiteral("history needs one of: %1").arg(names.join(QLatin1String(", "))));
    return exitUsage;
}

} // namespace sightglass::cli
