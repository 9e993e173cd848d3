// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/text/textparser.h"

namespace sightglass {

/// How the columns of a log are parted and named.
enum class DelimitedKind : std::uint8_t {
    Csv,  ///< RFC 4180 with a header line; `,` `;` `|` or tab.
    W3c,  ///< W3C extended log file format: `#Fields:` names, blanks part. IIS, also with times in UTC.
    Zeek, ///< `#fields` names, tabs part.
};

/// Logs in columns whose names stand in the log. `prepare` finds the headers, which may change
/// midway; ranges then know their columns. Stateless.
class DelimitedFormat final : public Format
{
public:
    explicit DelimitedFormat(DelimitedKind kind) : m_kind(kind) {}
    [[nodiscard]] std::string_view id() const override;
    [[nodiscard]] const char *name() const override;
    [[nodiscard]] FormatMatch match(const Probe &probe) const override;
    [[nodiscard]] std::unique_ptr<Parser> makeParser() const override;

private:
    DelimitedKind m_kind;
};

/// Cuts a line of RFC 4180: fields parted by \p separator, in quotes where they hold it. A quoted
/// field is given without its quotes; doubled quotes inside are left. False where a quote is open.
[[nodiscard]] bool splitCsv(std::string_view line, char separator, std::vector<std::string_view> &fields);

} // namespace sightglass
