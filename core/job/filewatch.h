// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QThread>

namespace sightglass {

/// Tells that files changed. It looks at them in a thread of its own, since on a network drive that does not answer even the question
/// whether a file is there takes half a minute. Lives in the thread of its owner, where changed() comes; the destructor waits.
class FileWatch : public QObject
{
    Q_OBJECT
public:
    explicit FileWatch(QStringList files, QObject *parent = nullptr);
    ~FileWatch() override;
    /// Watches those that are there now; one that was removed and made anew has to be asked for again. Returns at once.
    void watch();

Q_SIGNALS:
    /// One of them was changed or removed.
    void changed();
    /// watch() is done; \p files are watched.
    void watching(int files);

private:
    const QStringList m_files;
    QThread m_thread;
    QObject *m_inside; // lives in m_thread, with the watcher
};

} // namespace sightglass
