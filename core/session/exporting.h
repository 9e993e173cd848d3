// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/event/rowset.h"
#include "core/session/recordwriter.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace sightglass {

class Job;
class Session;

/// How an export ended. Value type.
struct ExportReport
{
    QString path;
    std::uint64_t written = 0;    ///< Events in the file; 0 unless it was written.
    std::uint64_t unreadable = 0; ///< Events that could not be decoded and are not in it.
    std::optional<Error> problem; ///< Why, of the first of them.
    bool partial = false;         ///< Logs were being read, or the filter was at work, when it began.
    bool cancelled = false;
    std::optional<Error> error;   ///< Why nothing was written.
};

/// Writes events of a session to a file, as a job of its queue, with progress in events. The file is
/// written under another name beside its place and takes that at the end: where the disk is full or
/// somebody cancels, what was there before stays. GUI thread; belongs to who shows what came of it.
class Exporting : public QObject
{
    Q_OBJECT
public:
    explicit Exporting(Session &session, QObject *parent = nullptr);
    /// \p rows as they are now, of the logs as they are now. A file that is open as a log is refused.
    Job *start(std::shared_ptr<const RowSet> rows, ExportFormat format, const QString &path);

Q_SIGNALS:
    void finished(const sightglass::ExportReport &report);

private:
    Session &m_session;
};

/// "csv", "ndjson", "json", "html", "txt".
[[nodiscard]] QString exportEnding(ExportFormat format);
/// The format that the ending of a file's name stands for.
[[nodiscard]] std::optional<ExportFormat> exportFormatOfFile(const QString &path);

} // namespace sightglass
