// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/exporting.h"

#include "core/job/jobqueue.h"
#include "core/session/exportfile.h"
#include "core/session/session.h"

#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <array>

namespace sightglass {

using namespace Qt::StringLiterals;

Exporting::Exporting(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

Job *Exporting::start(std::shared_ptr<const RowSet> rows, ExportFormat format, const QString &path)
{
    QStringList paths;
    bool partial = m_session.queryProgress() >= 0;
    for (const LogInfo &log : m_session.logs()) {
        paths.append(log.path);
        partial = partial || log.state == JobState::Pending || log.state == JobState::Processing;
    }
    auto report = std::make_shared<ExportReport>();
    report->path = path;
    report->cancelled = true; // until it ran
    JobQueue &queue = m_session.jobs();
    auto work = [report, rows, logs = m_session.logRows(), paths, format, path, partial, pool = queue.pool()](JobReporter &reporter) -> Result<JobResult> {
        *report = writeExport(*rows, logs, paths, format, path, *pool, reporter);
        report->partial = partial;
        if (report->error)
            return tl::unexpected<Error>(*report->error);
        return JobResult{report->cancelled ? Outcome::Cancelled : Outcome::Completed, {}};
    };
    return queue.add(
        tr("Export to %1").arg(QFileInfo(path).fileName()), rows->size(), std::move(work),
        [report, self = QPointer(this)](const Job &, const Result<JobResult> &) {
            if (self)
                Q_EMIT self->finished(*report);
        },
        JobUnit::Events);
}

QString exportEnding(ExportFormat format)
{
    const std::string_view name = exportFormatName(format);
    return format == ExportFormat::Text ? u"txt"_s : QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

std::optional<ExportFormat> exportFormatOfFile(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"htm"_s)
        return ExportFormat::Html;
    if (ending == u"jsonl"_s)
        return ExportFormat::Ndjson;
    if (ending == u"log"_s || ending == u"text"_s)
        return ExportFormat::Text;
    const auto formats = exportFormats();
    const auto found = std::find_if(formats.begin(), formats.end(), [&ending](ExportFormat format) { return exportEnding(format) == ending; });
    return found == formats.end() ? std::nullopt : std::optional(*found);
}

} // namespace sightglass
