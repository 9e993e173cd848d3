// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sightglass {

class Session;

/// What helps to find a fault of the program, as text for a report: versions, system, settings, how much is open, and the
/// newest lines of the program's own log. It holds nothing of the logs: no content, no name, no path, no address, no password.
/// Of settings that are texts only their length is told, but for a few that are words of the program.
class Diagnostics
{
public:
    /// GUI thread.
    explicit Diagnostics(const Session &session);
    /// Reads files: for a worker. \p logFolder as ProgramLog::usualFolder().
    [[nodiscard]] QString text(const QString &logFolder, const QString &historyFile) const;

private:
    QString m_head;
};

} // namespace sightglass
