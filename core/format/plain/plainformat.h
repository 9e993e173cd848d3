// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/text/textparser.h"

namespace sightglass {

/// Text of no known layout: each line is a record without a time; its severity follows from
/// keywords. The last resort of the detector, so that text is never refused. Stateless.
class PlainFormat final : public Format
{
public:
    [[nodiscard]] std::string_view id() const override { return "plain"; }
    [[nodiscard]] const char *name() const override;
    [[nodiscard]] FormatMatch match(const Probe &probe) const override;
    [[nodiscard]] std::unique_ptr<Parser> makeParser() const override;
};

} // namespace sightglass
