// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventrecord.h"

#include <string_view>
#include <vector>

namespace sightglass {

/// Fields that well-known programs (OpenSSH's sshd and sftp-server) write into the text of their syslog
/// messages: user, client, path, bytes … Only for whole records, never for the index. Any thread.
void addMessageFields(std::string_view program, std::string_view message, std::vector<EventField> &fields);

} // namespace sightglass
