// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/keptplace.h"

#include <QFile>
#include <QFileInfo>

namespace sightglass {

std::string keptPath(const QString &path) { return QFile::encodeName(QFileInfo(path).absoluteFilePath()).toStdString(); }

QString fileOnDisk(const QString &path)
{
    for (QString part = path; part.size() > 1; part = part.section(QLatin1Char('/'), 0, -2)) {
        const QFileInfo info(part);
        if (info.isFile())
            return part;
        if (info.exists())
            break;
    }
    return {};
}

} // namespace sightglass
