// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sightglass::cli {

/// Once, first in main(): signals of pipes and limits where the system has them; on Windows standard streams without
/// translation of line ends and a console that reads UTF-8.
void prepareConsole();
/// A connection or pipe that the other side closed is an error of the write, no signal.
void ignoreClosedPipes();

} // namespace sightglass::cli
