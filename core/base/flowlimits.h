// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// Bounds of threats, transfers and findings; the others are in limits.h.
namespace sightglass::limits {

/// Sessions of a file server of one log that are followed at once.
inline constexpr std::size_t openSessions = 100'000;
/// Threats, transfers or events of findings that are kept one by one; more are counted only.
inline constexpr std::size_t flowRows = 1'000'000;
/// Different texts (users, files, addresses …) that these are told apart by, and bytes of one.
inline constexpr std::size_t flowTexts = 2'000'000;
inline constexpr std::size_t flowTextBytes = 4096;
/// Failed logons that are looked at for a burst.
inline constexpr std::size_t burstEvents = 500'000;
/// Days or hours that are told apart; events of others count as if they had no time.
inline constexpr std::size_t flowSteps = 200'000;
/// Sessions that are told apart; after them only logins begin one.
inline constexpr std::size_t flowSessions = 4'000'000;
/// Bytes of one value of an event that words are looked for in.
inline constexpr std::size_t findingValueBytes = 64 * 1024;

} // namespace sightglass::limits
