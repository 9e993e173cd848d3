// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sightglass {

/// Whether this computer has the calls of wevtapi (MS-EVEN6): Windows has. Wine's own library has their names alone, and ends the
/// program that calls one. Any thread.
[[nodiscard]] bool hasEventLogService();

} // namespace sightglass
