// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/inputs.h"
#include "core/base/utf8.h"
#include "core/event/errortext.h"
#include "core/job/analysis.h"
#include "core/session/resultjson.h"

#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <cstdio>

namespace sightglass::cli {

namespace {

/// Decodes and prints each batch as it comes.
class Printer final : public AnalysisObserver
{
public:
    Printer(std::shared_ptr<const ByteSource> source, QString name)
        : m_source(std::move(source)), m_name(std::move(name))
    {}

    void detected(const Detection &, const Format &format, const ParseOptions &options) override
    {
        m_decoder = format.makeParser()->decoder(m_source, options);
    }
    bool report(std::uint64_t) override { return !m_failed; }
    bool consume(EventBatch &&batch) override
    {
        for (const ParseProblem &problem : batch.problems)
            complain(QStringLiteral("%1: byte %2: %3").arg(m_name).arg(problem.offset).arg(problemText(problem)));
        for (const EventRow &row : batch.rows) {
            const auto record = m_decoder->decode(row);
            if (!record) {
                complain(errorText(record.error()));
                continue;
            }
            QByteArray line = eventJson(*record);
            line.append('\n');
            if (std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout)
                != static_cast<std::size_t>(line.size())) {
                m_failed = true;
                return false;
            }
        }
        return true;
    }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    std::shared_ptr<const ByteSource> m_source;
    QString m_name;
    std::unique_ptr<RecordDecoder> m_decoder;
    std::atomic<bool> m_failed{false};
};

} // namespace

int events(const Options &options)
{
    QThreadPool pool;
    pool.setMaxThreadCount(options.threads > 0 ? options.threads : QThread::idealThreadCount());
    bool unreadable = false;
    bool unwritable = false;
    for (const Input &input : expandInputs(options.inputs, options.join)) {
        forEachLog(input, [&](const std::string &name, const OpenedLog &source) {
            if (unwritable)
                return;
            if (!source) {
                complain(errorText(source.error()));
                unreadable = true;
                return;
            }
            Printer printer(*source, QString::fromStdString(toValidUtf8(name)));
            ParseOptions parse;
            parse.timeZone = options.timeZone;
            const auto outcome = analyze(**source, options.formatId, parse, printer, pool);
            if (!outcome) {
                complain(errorText(outcome.error()));
                unreadable = true;
            }
            unwritable = printer.failed() || std::fflush(stdout) != 0;
        });
        if (unwritable) {
            complain(QStringLiteral("standard output could not be written"));
            return exitUnreadable;
        }
    }
    return unreadable ? exitUnreadable : exitDone;
}

} // namespace sightglass::cli
