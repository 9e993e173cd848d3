// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/format.h"

namespace sightglass {

/// Reads Windows XML event logs (.evtx), chunk by chunk, so that chunks are independent ranges. The
/// content of a record comes from RecordIndex (rows) and the renderers (whole records); what they give
/// up on, or everything where ParseOptions::useLibevtx asks for it, from libevtx. Stateless.
class EvtxParser final : public Parser
{
public:
    /// Finds out where chunks stand when the file is not as it should be, and old records if wanted.
    [[nodiscard]] ParseOptions prepare(const ByteSource &source, ParseOptions options) const override;
    /// Ranges are whole chunks; the file header belongs to the first.
    [[nodiscard]] std::vector<ByteRange> split(const ByteSource &source,
                                               std::uint64_t targetBytes) const override;
    [[nodiscard]] Result<Outcome> parse(const ByteSource &source, ByteRange range,
                                        const ParseOptions &options, BatchSink &sink,
                                        Progress &progress) const override;
    [[nodiscard]] std::unique_ptr<RecordDecoder> decoder(std::shared_ptr<const ByteSource> source,
                                                         const ParseOptions &options) const override;
};

/// "evtx" in the table of formats.cpp.
class EvtxFormat final : public Format
{
public:
    [[nodiscard]] std::string_view id() const override { return "evtx"; }
    [[nodiscard]] const char *name() const override;
    [[nodiscard]] FormatMatch match(const Probe &probe) const override;
    [[nodiscard]] bool hasSignature(std::string_view head) const override;
    [[nodiscard]] std::unique_ptr<Parser> makeParser() const override;
    [[nodiscard]] bool hasTextRecords() const override { return false; }
    [[nodiscard]] bool hasEventIds() const override { return true; }
};

} // namespace sightglass
