// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <mutex>

namespace sightglass {

/// The program's own log: what Qt and the program say (qInfo and graver), a line each with the time in UTC. Written by a worker;
/// `sightglass.log` is renamed to `.1` and `.2` when it has `largest` bytes. It holds no content of logs, no names of files or
/// people: paths, addresses and what stands in quotation marks are taken out before a line is kept. One object, made first in
/// main(); any thread.
class ProgramLog
{
public:
    static constexpr qint64 largest = 512 * 1024;
    static constexpr int kept = 2; ///< Older files.

    /// Takes Qt's messages from now on, besides showing them as before. An empty \p folder writes nothing.
    explicit ProgramLog(const QString &folder);
    ~ProgramLog();
    ProgramLog(const ProgramLog &) = delete;
    ProgramLog &operator=(const ProgramLog &) = delete;

    /// $SIGHTGLASS_STATE/log, $XDG_STATE_HOME/sightglass/log, or what stands for it.
    [[nodiscard]] static QString usualFolder();
    [[nodiscard]] static QString path(const QString &folder);
    void add(QtMsgType type, const QString &text);
    /// Waits until everything is in the file.
    void flush();
    /// The newest lines of the files of \p folder; reads files.
    [[nodiscard]] static QStringList lastLines(const QString &folder, int most);
    /// \p text without paths, addresses of servers and mail, quoted words.
    [[nodiscard]] static QString withoutNames(QString text);

private:
    void write();
    QString m_folder;
    std::mutex m_mutex;
    QString m_waiting;
    bool m_scheduled = false;
    QThreadPool m_pool;
};

} // namespace sightglass
