// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/parts.h"

#include <QtGlobal>

namespace sightglass {

using namespace Qt::StringLiterals;

QList<Part> parts()
{
    QList<Part> all{{u"Qt"_s, QLatin1String(qVersion()), u"LGPL-3.0-only"_s, u"libQt6"_s}, {u"Qt Charts"_s, QLatin1String(qVersion()), u"GPL-3.0-only"_s, u"libQt6Charts"_s}};
    struct Found
    {
        const char *name, *version, *licence, *file;
    };
    static constexpr Found found[] = {
#include "ui/shell/parts.inc"
    };
    for (const Found &part : found)
        all.append({QString::fromLatin1(part.name), QString::fromLatin1(part.version), QString::fromLatin1(part.licence), QString::fromLatin1(part.file)});
    return all;
}

} // namespace sightglass
