// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/exportfile.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace sightglass {

class Job;
class Session;

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
