// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/indexedinputs.h"

#include "app/cli/inputs.h"
#include "core/base/utf8.h"
#include "core/event/errortext.h"

#include <QThread>
#include <QThreadPool>

namespace sightglass::cli {

int threadsOf(const Options &options) { return options.threads > 0 ? options.threads : QThread::idealThreadCount(); }

bool forEachIndexed(const Options &options, QThreadPool &pool, const std::function<bool()> &wanted,
                    const std::function<void(const std::string &, IndexedLog &&)> &use)
{
    bool readable = true;
    NoProgress progress;
    for (const Input &input : expandInputs(options.inputs, options.join)) {
        forEachLog(input, [&](const std::string &name, const OpenedLog &source) {
            if (!wanted())
                return;
            if (!source) {
                complain(errorText(source.error()));
                readable = false;
                return;
            }
            const QString shown = QString::fromStdString(toValidUtf8(name));
            IndexedLog log = indexLog(*source, name, options.formatId, options.parse, pool, progress, [&shown](const ParseProblem &problem) {
                complain(QStringLiteral("%1: byte %2: %3").arg(shown).arg(problem.offset).arg(problemText(problem)));
            });
            if (log.error) {
                complain(errorText(*log.error));
                readable = false;
            }
            use(name, std::move(log));
        });
    }
    return readable;
}

} // namespace sightglass::cli
