// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventrecord.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sightglass::evtx {

/// What a well-known value of a Windows event stands for, in a few words of our own: logon
/// types, status codes, SIDs, access masks ... From resources/evtx/values.tsv, read once, translated; empty where
/// it is not in there. \p field may be a path with dots, whose last part counts; \p objectType is the
/// record's field ObjectType, which access masks depend on. Any thread.
[[nodiscard]] std::string valueMeaning(std::string_view provider, std::uint32_t eventId, std::string_view field, std::string_view value,
                                       std::string_view objectType = {});

/// "12" or "0x1A", whole; nullopt for what is no such number.
[[nodiscard]] std::optional<std::uint64_t> decimalOrHex(std::string_view text);

/// Sets the meaning of all fields of \p record, whose source is the provider; of EventField::head ones
/// only where \p headOnly.
void nameValues(EventRecord &record, std::uint32_t eventId, bool headOnly = false);

} // namespace sightglass::evtx
