// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/filewatch.h"

#include "core/job/post.h"

#include <QFileInfo>
#include <QFileSystemWatcher>

namespace sightglass {

FileWatch::FileWatch(QStringList files, QObject *parent) : QObject(parent), m_files(std::move(files)), m_inside(new QObject)
{
    m_inside->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_inside, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("filewatch"));
    m_thread.start();
}

FileWatch::~FileWatch()
{
    m_thread.quit();
    m_thread.wait();
}

void FileWatch::watch()
{
    postTo(m_inside, [this, inside = m_inside, files = m_files] {
        auto *watcher = inside->findChild<QFileSystemWatcher *>();
        if (!watcher) {
            watcher = new QFileSystemWatcher(inside);
            connect(watcher, &QFileSystemWatcher::fileChanged, inside, [this] { postTo(this, [this] { Q_EMIT changed(); }); });
        }
        const QStringList known = watcher->files();
        for (const QString &file : files) {
            if (!known.contains(file) && QFileInfo::exists(file))
                watcher->addPath(file);
        }
        // This object waits for its thread before it goes.
        postTo(this, [this, count = static_cast<int>(watcher->files().size())] { Q_EMIT watching(count); });
    });
}

} // namespace sightglass
