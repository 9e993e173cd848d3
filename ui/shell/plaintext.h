// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string>

namespace sightglass {

/// \p plain for a tool tip, where Qt guesses whether a text is markup: escaped, so that it never is
/// taken for any, with its line breaks, and cut where it is very long.
[[nodiscard]] QString toolTipText(const QString &plain);

/// \p text as one line for a cell: line breaks as "⏎", other control characters as spaces, characters
/// that turn the direction of writing as U+FFFD (a log must not show itself in another order than it
/// is), at most \p characters of it.
[[nodiscard]] QString oneLine(QString text, qsizetype characters);
/// A text of a log as one line for a cell.
[[nodiscard]] QString cellLine(const std::string &text);
/// As the user's language writes it.
[[nodiscard]] QString numberText(std::uint64_t n);

} // namespace sightglass
