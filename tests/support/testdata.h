// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <QtTest>

namespace sightglass::testing {

/// Folder of real logs with ground truth beside the checkout (`../shared/data`, or the environment
/// variable SIGHTGLASS_DATA); empty where there is none.
[[nodiscard]] QString dataFolder();

} // namespace sightglass::testing

/// Leaves the test, visibly, where the real logs are not there.
#define SIGHTGLASS_NEEDS_DATA(folder) \
    const QString folder = sightglass::testing::dataFolder(); \
    if (folder.isEmpty()) \
    QSKIP("The real logs are not here (../shared/data or SIGHTGLASS_DATA)")
