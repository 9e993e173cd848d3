// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/push/pushtarget.h"

// One function a kind of target, one file each: the rows of the table in targets.cpp.
namespace sightglass::push {

[[nodiscard]] const PushTarget *otlp();
[[nodiscard]] const PushTarget *elasticsearch();
[[nodiscard]] const PushTarget *loki();
[[nodiscard]] const PushTarget *clickhouse();
[[nodiscard]] const PushTarget *syslog();
[[nodiscard]] const PushTarget *gelf();
[[nodiscard]] const PushTarget *http();

} // namespace sightglass::push
