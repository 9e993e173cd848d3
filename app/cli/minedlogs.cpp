// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/minedlogs.h"

#include "app/cli/inputs.h"
#include "core/base/utf8.h"
#include "core/event/errortext.h"
#include "core/job/indexedlog.h"

#include <QThread>
#include <QThreadPool>

namespace sightglass::cli {

MinedInputs mineInputs(const Options &options)
{
    QThreadPool pool;
    pool.setMaxThreadCount(options.threads > 0 ? options.threads : QThread::idealThreadCount());
    NoProgress progress;
    MinedInputs all;
    std::vector<std::shared_ptr<const MinedLog>> mined;
    for (const Input &input : expandInputs(options.inputs, options.join)) {
        forEachLog(input, [&](const std::string &name, const OpenedLog &source) {
            if (!source) {
                complain(errorText(source.error()));
                all.unreadable = true;
                return;
            }
            const QString shown = QString::fromStdString(toValidUtf8(name));
            IndexedLog log = indexLog(*source, name, options.formatId, options.parse, pool, progress, [&shown](const ParseProblem &problem) {
                complain(QStringLiteral("%1: byte %2: %3").arg(shown).arg(problem.offset).arg(problemText(problem)));
            });
            if (log.error) {
                complain(errorText(*log.error));
                all.unreadable = true;
            }
            LogRows &rows = log.rows;
            rows.log = LogId{static_cast<std::uint16_t>(all.logs.size() + 1)};
            mined.push_back(mineLog(rows, pool, progress));
            all.logs.push_back(std::move(rows));
            all.names.push_back(name);
            all.encodings.push_back(log.encoding);
        });
    }
    all.templates = *combineTemplates(std::move(mined), progress);
    return all;
}

} // namespace sightglass::cli
