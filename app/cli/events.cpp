// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/inputs.h"
#include "core/base/utf8.h"
#include "core/event/errortext.h"
#include "core/job/recordexport.h"
#include "core/session/resultjson.h"

#include <QThread>
#include <QThreadPool>

#include <cstdio>

namespace sightglass::cli {

namespace {

/// One line for one event, in the form that was asked for.
Result<bool> appendLine(const Options &options, RecordDecoder &decoder, const EventRow &row, std::string &out)
{
    if (options.form) {
        auto done = decoder.render(row, *options.form, out);
        if (done && *done)
            out += '\n';
        return done;
    }
    const auto record = decoder.decode(row);
    if (!record)
        return tl::unexpected(record.error());
    const QByteArray line = eventJson(*record);
    out.append(line.constData(), static_cast<std::size_t>(line.size()));
    out += '\n';
    return true;
}

} // namespace

int events(const Options &options)
{
    QThreadPool pool;
    pool.setMaxThreadCount(options.threads > 0 ? options.threads : QThread::idealThreadCount());
    bool unreadable = false;
    bool unwritable = false;
    for (const Input &input : expandInputs(options.inputs, options.join)) {
        forEachLog(input, [&](const std::string &logName, const OpenedLog &source) {
            if (unwritable)
                return;
            if (!source) {
                complain(errorText(source.error()));
                unreadable = true;
                return;
            }
            const QString name = QString::fromStdString(toValidUtf8(logName));
            RecordExport::Callbacks callbacks;
            callbacks.append = [&options](RecordDecoder &decoder, const EventRow &row, std::string &out) {
                return appendLine(options, decoder, row, out);
            };
            callbacks.write = [](const std::string &text) {
                return std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
            };
            callbacks.problem = [&name](const ParseProblem &problem) {
                complain(QStringLiteral("%1: byte %2: %3").arg(name).arg(problem.offset).arg(problemText(problem)));
            };
            callbacks.error = [](const Error &error) { complain(errorText(error)); };
            RecordExport exporter(*source, callbacks, pool);
            const auto outcome = analyze(**source, options.formatId, options.parse, exporter, pool);
            const bool written = exporter.finish();
            if (!outcome) {
                complain(errorText(outcome.error()));
                unreadable = true;
            }
            if (exporter.hasNoForm()) {
                complain(QStringLiteral("%1: events of this format cannot be written in that form").arg(name));
                unreadable = true;
            }
            unwritable = !written || std::fflush(stdout) != 0;
        });
        if (unwritable) {
            complain(QStringLiteral("standard output could not be written"));
            return exitUnreadable;
        }
    }
    return unreadable ? exitUnreadable : exitDone;
}

} // namespace sightglass::cli
