// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sightglass {

/// Before the first connection of a thread: makes Qt's list of drivers, in one thread. Where two are the first to ask for it at once, Qt
/// (6.4) registers its cleaning twice, and that goes on without end when the program ends. Any thread.
void readySqlDrivers();

} // namespace sightglass
