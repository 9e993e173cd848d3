// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/problem.h"
#include "core/format/format.h"

#include <memory>
#include <optional>
#include <string_view>

namespace sightglass {

/// What the index keeps of a record of a text log; views into the line or the syntax.
struct TextRecord
{
    Timestamp time;
    Severity severity = Severity::Unknown;
    std::string_view level;  ///< As written.
    std::string_view source;
    std::string_view host;
    std::uint32_t typeId = 0; ///< EventRow::typeId
    std::optional<ProblemCode> problem; ///< The first thing that is not as the format asks.
    std::string_view problemPart;       ///< Where it stands.
};

/// What a line is to its log.
enum class LineKind : std::uint8_t {
    Begins,    ///< A record begins here.
    Continues, ///< Belongs to the record before it (a stack trace, a wrapped message).
    Directive, ///< Says how the lines below are to be read; no record.
};

/// How the lines of one format are read. Keeps what neighbouring lines share (the last minute), so
/// it is not thread-safe: one per parse call or decoder. A line must be read alike whatever was read
/// before it, since ranges are read in any order.
class TextSyntax
{
public:
    virtual ~TextSyntax() = default;
    /// \p line without its line end, not blank. `record` is fresh.
    [[nodiscard]] virtual LineKind read(std::string_view line, std::uint64_t offset, TextRecord &record) = 0;
    /// Fills everything of \p record but offset, length and raw from the whole text of a record, its
    /// further lines included.
    virtual void decode(std::string_view text, std::uint64_t offset, EventRecord &record) = 0;
};

/// The row of a record; its strings go into the tables of \p batch.
[[nodiscard]] EventRow makeRow(const TextRecord &record, std::uint64_t offset, std::uint64_t length, EventBatch &batch);
/// Id of a level as written, in the table of \p batch; 0 for an empty one.
[[nodiscard]] LevelId internLevel(EventBatch &batch, std::string_view level);

/// Decodes rows by a syntax from at most \p most bytes of each record.
[[nodiscard]] std::unique_ptr<RecordDecoder> makeTextDecoder(std::shared_ptr<const ByteSource> source,
                                                             std::unique_ptr<TextSyntax> syntax, std::size_t most);

/// Reads logs made of lines, in ranges, over any ByteSource: line ends, NUL bytes, byte order mark,
/// lines that are too long, records of several lines. A record that begins in a range is read to
/// its end, which may lie after the range. Stateless; formats derive and give a TextSyntax.
class TextParser : public Parser
{
public:
    [[nodiscard]] std::vector<ByteRange> split(const ByteSource &source, std::uint64_t targetBytes) const override;
    [[nodiscard]] Result<Outcome> parse(const ByteSource &source, ByteRange range, const ParseOptions &options,
                                        BatchSink &sink, Progress &progress) const override;
    [[nodiscard]] std::unique_ptr<RecordDecoder> decoder(std::shared_ptr<const ByteSource> source,
                                                         const ParseOptions &options) const override;

protected:
    [[nodiscard]] virtual std::unique_ptr<TextSyntax> makeSyntax(const SourceInfo &source,
                                                                 const ParseOptions &options) const = 0;
};

/// True where the line holds nothing but white space.
[[nodiscard]] bool isBlankLine(std::string_view line);
/// Without carriage returns at the end.
[[nodiscard]] std::string_view withoutLineEnd(std::string_view line);

/// Calls \p onLine(line) for the whole lines of a probe that are not blank, \p most at most; the last
/// one only if the probe ends with it. Leaves out a byte order mark and zeros in front of a line.
template<typename OnLine>
void forEachProbeLine(const Probe &probe, std::size_t most, OnLine &&onLine);

} // namespace sightglass

template<typename OnLine>
void sightglass::forEachProbeLine(const Probe &probe, std::size_t most, OnLine &&onLine)
{
    std::string_view head = probe.head;
    if (head.substr(0, 3) == "\xEF\xBB\xBF")
        head.remove_prefix(3);
    std::size_t begin = 0;
    std::size_t lines = 0;
    while (begin < head.size() && lines < most) {
        const std::size_t end = head.find('\n', begin);
        if (end == std::string_view::npos && probe.head.size() < probe.size && lines > 0)
            break; // cut by the end of the probe
        std::string_view text = withoutLineEnd(head.substr(begin, end == std::string_view::npos ? end : end - begin));
        begin = end == std::string_view::npos ? head.size() : end + 1;
        if (const std::size_t first = text.find_first_not_of('\0'); first != std::string_view::npos)
            text.remove_prefix(first);
        if (isBlankLine(text) || text.front() == '\0')
            continue;
        ++lines;
        onLine(text);
    }
}
