// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace sightglass::evtx {

/// What an event of a well-known provider means, in a few English words of our own: without Windows
/// the provider's own message texts are not there. From resources/evtx/events.tsv, read once; empty
/// for events that are not in it. Any thread.
[[nodiscard]] std::string_view eventName(std::string_view provider, std::uint32_t eventId);

} // namespace sightglass::evtx
