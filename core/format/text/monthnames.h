// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace sightglass {

/// 1 to 12 where \p text begins with the name of a month in another language than English, in full or
/// as that language shortens it (French, German, Spanish, Italian, Portuguese, Dutch, Scandinavian,
/// Polish, Russian; UTF-8 or Windows-1252, any case of ASCII letters, a point behind it); 0 else. \p length
/// then says how many bytes it takes. To be asked where English has failed.
[[nodiscard]] int monthInOtherLanguage(std::string_view text, std::size_t &length);

} // namespace sightglass
