// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/minedlogs.h"

#include "app/cli/inputs.h"
#include "core/base/utf8.h"
#include "core/event/errortext.h"
#include "core/job/analysis.h"

#include <QThread>
#include <QThreadPool>

namespace sightglass::cli {

namespace {

/// Keeps the rows of one log.
class StoringObserver final : public AnalysisObserver
{
public:
    bool consume(EventBatch &&batch) override
    {
        for (const ParseProblem &problem : batch.problems)
            complain(QStringLiteral("%1: byte %2: %3").arg(name).arg(problem.offset).arg(problemText(problem)));
        store->append(std::move(batch));
        return true;
    }
    bool report(std::uint64_t) override { return true; }
    void detected(const Detection &detection, const Format &found, const ParseOptions &completed) override
    {
        format = &found;
        options = completed;
        encoding = detection.encoding;
    }

    QString name;
    std::shared_ptr<EventStore> store = std::make_shared<EventStore>();
    const Format *format = nullptr;
    ParseOptions options;
    std::string encoding;
};

} // namespace

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
            StoringObserver observer;
            observer.name = QString::fromStdString(toValidUtf8(name));
            const auto outcome = analyze(**source, options.formatId, options.parse, observer, pool);
            if (!outcome) {
                complain(errorText(outcome.error()));
                all.unreadable = true;
            }
            LogRows rows;
            rows.log = LogId{static_cast<std::uint16_t>(all.logs.size() + 1)};
            rows.rows = observer.store->snapshot();
            rows.store = observer.store;
            rows.source = *source;
            rows.format = observer.format;
            if (observer.format) {
                rows.decoder = [format = observer.format, bytes = *source, completed = observer.options] {
                    return format->makeParser()->decoder(bytes, completed);
                };
            }
            mined.push_back(mineLog(rows, pool, progress));
            all.logs.push_back(std::move(rows));
            all.names.push_back(name);
            all.encodings.push_back(observer.encoding);
        });
    }
    all.templates = *combineTemplates(std::move(mined), progress);
    return all;
}

} // namespace sightglass::cli
