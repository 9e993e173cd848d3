// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/text/textparser.h"

namespace sightglass {

/// Where the next record of a text stands.
struct Span
{
    enum class State : std::uint8_t {
        Found,
        Incomplete, ///< A record begins at `begin`, its end is not in the text.
        None,       ///< No record begins in the text.
    };
    State state = State::None;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Reads logs whose records are not lines: JSON documents, XML events, journal exports. Records are
/// found one after the other from the start, so there is one range. What lies between records
/// (commas, the element around all) is none. Stateless.
class SpanParser : public Parser
{
public:
    [[nodiscard]] std::vector<ByteRange> split(const ByteSource &source, std::uint64_t targetBytes) const override;
    [[nodiscard]] Result<Outcome> parse(const ByteSource &source, ByteRange range, const ParseOptions &options,
                                        BatchSink &sink, Progress &progress) const override;
    [[nodiscard]] std::unique_ptr<RecordDecoder> decoder(std::shared_ptr<const ByteSource> source,
                                                         const ParseOptions &options) const override;

protected:
    /// The first record at or after \p from. \p last: the text ends with the source.
    [[nodiscard]] virtual Span next(std::string_view text, std::size_t from, bool last) const = 0;
    /// Its read() gets whole records and says Begins.
    [[nodiscard]] virtual std::unique_ptr<TextSyntax> makeSyntax(const SourceInfo &source,
                                                                 const ParseOptions &options) const = 0;
};

/// The kinds, each a row of the table of formats.
enum class SpanKind : std::uint8_t {
    JsonDocument,  ///< Objects over several lines, in an array or one after the other (also CloudTrail's "Records").
    WindowsXml,    ///< Event Viewer and wevtutil export: Event elements.
    Log4jXml,      ///< log4j:event elements.
    JavaXml,       ///< java.util.logging's XMLFormatter: record elements.
    JournalExport, ///< systemd's Journal Export Format.
};

class SpanFormat final : public Format
{
public:
    explicit SpanFormat(SpanKind kind) : m_kind(kind) {}
    [[nodiscard]] std::string_view id() const override;
    [[nodiscard]] const char *name() const override;
    [[nodiscard]] FormatMatch match(const Probe &probe) const override;
    [[nodiscard]] std::unique_ptr<Parser> makeParser() const override;
    [[nodiscard]] bool hasEventIds() const override { return m_kind == SpanKind::WindowsXml; }

private:
    SpanKind m_kind;
};

} // namespace sightglass
