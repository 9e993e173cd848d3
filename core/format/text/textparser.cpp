// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/text/textparser.h"

#include "core/base/limits.h"
#include "core/base/utf8.h"
#include "core/format/text/linereader.h"

#include <algorithm>
#include <cstring>

namespace sightglass {

namespace {

/// Makes the rows of one range. The newest record stays open until the next one begins, since lines
/// may still join it.
class RecordBuilder
{
public:
    RecordBuilder(TextSyntax &syntax, bool firstRange) : m_syntax(syntax), m_leading(firstRange) {}

    /// Another line of the range, or, with \p after, of what comes behind it. False: nothing more is
    /// wanted, since the open record has ended.
    bool addLine(std::string_view line, std::uint64_t offset, EventBatch &batch, bool after, bool nulsAround)
    {
        bool nulInside = false;
        if (nulsAround && !line.empty() && std::memchr(line.data(), '\0', line.size())) {
            // Zeros that a crash left in the file. They are no part of the line behind them.
            const std::size_t first = line.find_first_not_of('\0');
            if (first == std::string_view::npos || isBlankLine(line.substr(first))) {
                if (!after)
                    m_problems.push_back({ProblemCode::ControlBytes, false, offset, line.size(), {}});
                return true;
            }
            if (first > 0 && !after)
                m_problems.push_back({ProblemCode::ControlBytes, true, offset, first, {}});
            line.remove_prefix(first);
            offset += first;
            nulInside = line.find('\0') != std::string_view::npos;
            if (nulInside && !after)
                m_problems.push_back({ProblemCode::ControlBytes, true, offset, line.size(), {}});
        }
        if (offset == 0 && line.substr(0, 3) == "\xEF\xBB\xBF") {
            line.remove_prefix(3);
            offset += 3;
        }
        if (isBlankLine(line))
            return true;
        TextRecord record;
        const LineKind kind = m_syntax.read(line, offset, record);
        if (kind == LineKind::Directive)
            return true;
        if (kind == LineKind::Continues) {
            if (m_open) {
                extend(offset + line.size());
                if (nulInside)
                    m_row.setHasProblem(true);
                return true;
            }
            if (!m_leading)
                return true; // of a record that begins in a range before this one
        } else if (after) {
            return false;
        }
        close(batch);
        m_leading = false;
        m_open = true;
        m_row = makeRow(record, offset, line.size(), batch);
        if (nulInside)
            m_row.setHasProblem(true);
        if (record.problem)
            m_problems.push_back({*record.problem, true, offset, line.size(), toValidUtf8(record.problemPart.substr(0, 64))});
        return true;
    }

    /// The line just added is longer than limits::lineBytes.
    void noteCut(std::uint64_t offset, std::uint64_t lineBytes, bool after)
    {
        if (!after)
            m_problems.push_back({ProblemCode::LineTooLong, true, offset, lineBytes, {}});
        if (m_open) {
            extend(offset + lineBytes);
            m_row.setHasProblem(true);
        }
    }

    void close(EventBatch &batch)
    {
        if (m_open) {
            batch.rows.push_back(m_row);
            m_open = false;
        }
        takeProblems(batch);
    }
    /// The range's last record may go on behind it, or the source's first is still to come.
    [[nodiscard]] bool wantsMore() const { return m_open || m_leading; }
    /// Moves the open record from a batch that is to go to the one after it.
    void carry(const EventBatch &from, EventBatch &to)
    {
        if (!m_open)
            return;
        const auto move = [&](StringId id) {
            return id == StringTable::overflow ? id : to.strings.intern(from.strings.at(id));
        };
        m_row.setSource(move(m_row.source()));
        m_row.setHost(move(m_row.host()));
        m_row.setLevel(internLevel(to, from.levels.at(StringId{m_row.level().value})));
    }
    void takeProblems(EventBatch &batch)
    {
        batch.problems.insert(batch.problems.end(), std::make_move_iterator(m_problems.begin()),
                              std::make_move_iterator(m_problems.end()));
        m_problems.clear();
    }

private:
    void extend(std::uint64_t end)
    {
        const EventRow before = m_row;
        m_row = EventRow(before.offset(), static_cast<std::uint32_t>(std::min<std::uint64_t>(end - before.offset(), UINT32_MAX)));
        m_row.setTime(before.time());
        m_row.setSeverity(before.severity());
        m_row.setHasProblem(before.hasProblem());
        m_row.setSource(before.source());
        m_row.setHost(before.host());
        m_row.setLevel(before.level());
    }

    TextSyntax &m_syntax;
    bool m_leading; // no record has begun in the source yet: what continues nothing begins one
    bool m_open = false;
    EventRow m_row;
    std::vector<ParseProblem> m_problems;
};

/// More make the list grow.
constexpr std::size_t usualFields = 12;

class TextDecoder final : public RecordDecoder
{
public:
    TextDecoder(std::shared_ptr<const ByteSource> source, std::unique_ptr<TextSyntax> syntax, std::size_t most)
        : m_source(std::move(source)), m_syntax(std::move(syntax)), m_most(most)
    {}

    Result<EventRecord> decode(const EventRow &row) override
    {
        const std::size_t length = std::min<std::size_t>(row.length(), m_most);
        const auto view = readFully(*m_source, row.offset(), length, m_window);
        if (!view)
            return tl::unexpected(view.error());
        if (view->size() < length)
            return failure(ErrorCode::FileShrank, m_source->info().path, {}, row.offset());
        EventRecord record;
        record.offset = row.offset();
        record.length = row.length();
        record.raw.assign(*view);
        record.fields.reserve(usualFields);
        m_syntax->decode(*view, row.offset(), record);
        return record;
    }

private:
    std::shared_ptr<const ByteSource> m_source;
    std::unique_ptr<TextSyntax> m_syntax;
    std::size_t m_most;
    ByteWindow m_window;
};

} // namespace

bool isBlankLine(std::string_view line)
{
    return std::all_of(line.begin(), line.end(), [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f'; });
}

std::string_view withoutLineEnd(std::string_view line)
{
    while (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return line;
}

LevelId internLevel(EventBatch &batch, std::string_view level)
{
    return {static_cast<std::uint8_t>(
        level.empty() ? 0 : std::min<std::uint32_t>(batch.levels.intern(level).value, limits::distinctLevels))};
}

EventRow makeRow(const TextRecord &record, std::uint64_t offset, std::uint64_t length, EventBatch &batch)
{
    EventRow row(offset, static_cast<std::uint32_t>(std::min<std::uint64_t>(length, UINT32_MAX)));
    row.setTime(record.time);
    row.setSeverity(record.severity);
    row.setHasProblem(record.problem.has_value());
    row.setSource(batch.strings.intern(record.source));
    row.setHost(batch.strings.intern(record.host));
    row.setLevel(internLevel(batch, record.level));
    row.setTypeId(record.typeId);
    return row;
}

std::unique_ptr<RecordDecoder> makeTextDecoder(std::shared_ptr<const ByteSource> source, std::unique_ptr<TextSyntax> syntax, std::size_t most)
{
    return std::make_unique<TextDecoder>(std::move(source), std::move(syntax), most);
}

std::vector<ByteRange> TextParser::split(const ByteSource &source, std::uint64_t targetBytes) const
{
    return splitEvenly(source.size(), targetBytes);
}

Result<Outcome> TextParser::parse(const ByteSource &source, ByteRange range, const ParseOptions &options,
                                  BatchSink &sink, Progress &progress) const
{
    const auto syntax = makeSyntax(source.info(), options);
    RecordBuilder builder(*syntax, range.begin == 0);
    std::uint64_t accounted = range.begin;
    EventBatch batch;
    /// Rows so far go to the sink; says which bytes are missing, and the rest of the log goes on.
    const auto giveUp = [&](const Error &error, std::uint64_t from, std::uint64_t to) -> Result<Outcome> {
        if (error.code != ErrorCode::FileShrank && error.code != ErrorCode::ReadFailed)
            return tl::unexpected(error);
        builder.close(batch);
        batch.range = {accounted, to};
        noteUnread(batch, error, from, to);
        return sink.consume(std::move(batch)) ? Outcome::Completed : Outcome::Cancelled;
    };

    LineReader reader(source, range);
    for (;;) {
        const auto block = reader.next();
        if (!block)
            return giveUp(block.error(), accounted, range.end);
        if (block->text.empty() && !block->cut)
            break;
        // What stands in front of the first line belongs to the range before.
        if (accounted == range.begin)
            accounted = block->offset;
        batch.rows.reserve(block->text.size() / 80 + 1);
        const std::string_view text = block->text;
        const bool nuls = std::memchr(text.data(), '\0', text.size()) != nullptr;
        std::size_t begin = 0;
        std::size_t reported = 0;
        while (begin < text.size()) {
            const auto *lf = static_cast<const char *>(std::memchr(text.data() + begin, '\n', text.size() - begin));
            const std::size_t end = lf ? static_cast<std::size_t>(lf - text.data()) : text.size();
            builder.addLine(withoutLineEnd(text.substr(begin, end - begin)), block->offset + begin, batch, false, nuls);
            begin = end + 1;
            if (begin - reported > limits::progressBytes) {
                reported = begin;
                if (!progress.report(std::min(block->offset + begin, range.end) - range.begin))
                    return Outcome::Cancelled;
            }
        }
        if (block->cut)
            builder.noteCut(block->offset, block->lineBytes, false);
        const std::uint64_t blockEnd = block->offset + (block->cut ? block->lineBytes : text.size());
        // Lines of the next block may still join the last record: it then goes with that.
        if (blockEnd >= source.size() || source.intactSize() < source.size())
            builder.close(batch);
        batch.range = {accounted, blockEnd};
        accounted = blockEnd;
        const bool intact = reader.confirm(batch);
        EventBatch next;
        builder.carry(batch, next);
        if (!sink.consume(std::move(batch)))
            return Outcome::Cancelled;
        if (!intact)
            return Outcome::Completed;
        batch = std::move(next);
        if (!progress.report(std::min(blockEnd, range.end) - range.begin))
            return Outcome::Cancelled;
    }
    batch.range = {accounted, accounted};
    if (!builder.wantsMore() || range.end >= source.size()) {
        // A range of nothing but zeros has no record that would take its problems along.
        builder.takeProblems(batch);
        return batch.problems.empty() || sink.consume(std::move(batch)) ? Outcome::Completed : Outcome::Cancelled;
    }

    // The last record goes on until another begins, in the ranges after this one.
    LineReader rest(source, {accounted, source.size()});
    for (bool more = true; more;) {
        const auto block = rest.next();
        if (!block || (block->text.empty() && !block->cut))
            break; // an error shows in the range that the bytes belong to
        std::size_t begin = 0;
        while (more && begin < block->text.size()) {
            const std::size_t end = std::min(block->text.find('\n', begin), block->text.size());
            more = builder.addLine(withoutLineEnd(block->text.substr(begin, end - begin)), block->offset + begin, batch, true, true);
            begin = end + 1;
        }
        if (more && block->cut)
            builder.noteCut(block->offset, block->lineBytes, true);
        if (more && !progress.report(range.size()))
            return Outcome::Cancelled;
    }
    builder.close(batch);
    return sink.consume(std::move(batch)) ? Outcome::Completed : Outcome::Cancelled;
}

std::unique_ptr<RecordDecoder> TextParser::decoder(std::shared_ptr<const ByteSource> source,
                                                   const ParseOptions &options) const
{
    auto syntax = makeSyntax(source->info(), options);
    return makeTextDecoder(std::move(source), std::move(syntax), limits::lineBytes);
}

} // namespace sightglass
