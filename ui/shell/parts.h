// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace sightglass {

/// A library that the program is made with. The list comes from what CMake found and linked (cmake/Parts.cmake); a test
/// compares it with what the program asks the system's loader for.
struct Part
{
    QString name;
    QString version; ///< Of Qt as it runs, of the others as they were found when the program was built.
    QString licence; ///< SPDX.
    QString file;    ///< What the names of its files begin with: "libre2"; empty: it is in headers alone.
};
[[nodiscard]] QList<Part> parts();

} // namespace sightglass
