// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/text/textparser.h"

namespace sightglass {

/// Reads syslog files: RFC 3164 lines with and without PRI, rsyslog's RFC 3339 file format, and
/// RFC 5424. Each line that is not blank is one record; a line without a header is a record without
/// a time. Stateless.
class SyslogParser final : public TextParser
{
public:
    [[nodiscard]] ParseOptions prepare(const ByteSource &source, ParseOptions options) const override;

protected:
    [[nodiscard]] std::unique_ptr<TextSyntax> makeSyntax(const SourceInfo &source,
                                                         const ParseOptions &options) const override;
};

/// "syslog" in the table of formats.cpp.
class SyslogFormat final : public Format
{
public:
    [[nodiscard]] std::string_view id() const override { return "syslog"; }
    [[nodiscard]] const char *name() const override;
    [[nodiscard]] FormatMatch match(const Probe &probe) const override;
    [[nodiscard]] std::unique_ptr<Parser> makeParser() const override;
};

} // namespace sightglass
