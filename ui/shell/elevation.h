// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sightglass {

/// Windows: the Security channel and some logs are read by administrators alone, and a program gets their rights only when
/// it starts. GUI thread.
class Elevation
{
public:
    /// False where there is nothing to gain: not on Windows, or it has the rights already.
    [[nodiscard]] static bool isOffered();
    /// Starts the program again with \p files, after Windows has asked the user. False: it was not started (the user said no).
    [[nodiscard]] static bool restart(const QStringList &files);
};

} // namespace sightglass
