// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/format.h"

namespace sightglass {

/// Reads syslog files: RFC 3164 lines with and without PRI, rsyslog's RFC 3339 file format, and
/// RFC 5424. Each line that is not blank is one record; a line without a header is a record without
/// a time. Stateless.
class SyslogParser final : public Parser
{
public:
    [[nodiscard]] ParseOptions prepare(const ByteSource &source, ParseOptions options) const override;
    [[nodiscard]] std::vector<ByteRange> split(const ByteSource &source,
                                               std::uint64_t targetBytes) const override;
    [[nodiscard]] Result<Outcome> parse(const ByteSource &source, ByteRange range,
                                        const ParseOptions &options, BatchSink &sink,
                                        Progress &progress) const override;
    [[nodiscard]] std::unique_ptr<RecordDecoder> decoder(std::shared_ptr<const ByteSource> source,
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
