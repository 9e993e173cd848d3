// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/follow.h"

#include "app/cli/inputs.h"

namespace sightglass::cli {

int history(const Options &options)
{
    const QString what = options.inputs.isEmpty() ? QString() : options.inputs.first();
    // One row a part of the history.
    if (what == QLatin1String("events"))
        return printLiveEvents(options);
    complain(QStringLiteral("history needs what to print: events"));
    return exitUsage;
}

} // namespace sightglass::cli
