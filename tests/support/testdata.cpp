// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"

#include <QDir>

namespace sightglass::testing {

QString dataFolder()
{
    QString folder = qEnvironmentVariable("SIGHTGLASS_DATA");
    if (folder.isEmpty())
        folder = QStringLiteral(SIGHTGLASS_SOURCE_DIR "/../shared/data");
    return QDir(folder).exists(QStringLiteral("evtx/truth.csv")) ? QDir::cleanPath(folder) : QString();
}

} // namespace sightglass::testing
