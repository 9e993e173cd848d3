// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/text/textparser.h"

namespace sightglass {

/// Ways to write named values in a line of text.
enum class PairStyle : std::uint8_t {
    Logfmt, ///< `ts=… level=info msg="…"`, as Go programs write it.
    Tabs,   ///< Zscaler NSS: time, then `name=value` parted by tabs; values hold blanks.
    Carets, ///< Zscaler NSS: `name=value` parted by `^^`.
    Cef,    ///< ArcSight Common Event Format, with or without a syslog header before it.
    Leef,   ///< IBM QRadar Log Event Extended Format 1.0 and 2.0, likewise.
};

/// One format a style. Stateless.
class PairLinesFormat final : public Format
{
public:
    explicit PairLinesFormat(PairStyle style) : m_style(style) {}
    [[nodiscard]] std::string_view id() const override;
    [[nodiscard]] const char *name() const override;
    [[nodiscard]] FormatMatch match(const Probe &probe) const override;
    [[nodiscard]] std::unique_ptr<Parser> makeParser() const override;

private:
    PairStyle m_style;
};

} // namespace sightglass
