// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sightglass::evtx {

/// What an event of a well-known provider means, in a few words of our own: without Windows the
/// provider's own message texts are not there. From resources/evtx/events.tsv, read once, translated;
/// empty for events that are not in it. Any thread.
[[nodiscard]] std::string eventName(std::string_view provider, std::uint32_t eventId);

/// English words of events.tsv or values.tsv in the language of the program. lupdate finds them in what
/// translations/EventWords.cmake makes of these files.
[[nodiscard]] std::string translatedWords(const std::string &english);

} // namespace sightglass::evtx
