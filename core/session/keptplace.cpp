// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/keptplace.h"

#include "core/source/folder.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace sightglass {

std::string keptPath(const QString &path) { return QFile::encodeName(QFileInfo(path).absoluteFilePath()).toStdString(); }

Timestamp changedOnDisk(const std::string &path)
{
    const std::string disk = fileOnDisk(path);
    const QDateTime changed = disk.empty() ? QDateTime() : QFileInfo(QFile::decodeName(QByteArray::fromStdString(disk))).lastModified();
    return changed.isValid() ? Timestamp::fromMicroseconds(changed.toMSecsSinceEpoch() * 1000) : Timestamp::none();
}

QString fileOnDisk(const QString &path) { return QFile::decodeName(QByteArray::fromStdString(fileOnDisk(QFile::encodeName(path).toStdString()))); }

} // namespace sightglass
