// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/minedlogs.h"

#include "app/cli/indexedinputs.h"

#include <QThreadPool>

namespace sightglass::cli {

MinedInputs mineInputs(const Options &options)
{
    QThreadPool pool;
    pool.setMaxThreadCount(threadsOf(options));
    NoProgress progress;
    MinedInputs all;
    std::vector<std::shared_ptr<const MinedLog>> mined;
    all.unreadable = !forEachIndexed(options, pool, [] { return true; }, [&](const std::string &name, IndexedLog &&log) {
        LogRows &rows = log.rows;
        rows.log = LogId{static_cast<std::uint16_t>(all.logs.size() + 1)};
        mined.push_back(mineLog(rows, pool, progress));
        all.logs.push_back(std::move(rows));
        all.names.push_back(name);
        all.encodings.push_back(log.encoding);
    });
    all.templates = *combineTemplates(std::move(mined), progress);
    return all;
}

} // namespace sightglass::cli
