// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/span/spanparser.h"

#include "core/base/limits.h"
#include "core/base/utf8.h"
#include "core/format/text/linereader.h"

#include <algorithm>

namespace sightglass {

namespace {

constexpr std::size_t windowBytes = 4 << 20;

} // namespace

std::vector<ByteRange> SpanParser::split(const ByteSource &source, std::uint64_t) const
{
    return source.size() ? std::vector<ByteRange>{{0, source.size()}} : std::vector<ByteRange>();
}

Result<Outcome> SpanParser::parse(const ByteSource &source, ByteRange range, const ParseOptions &options, BatchSink &sink,
                                  Progress &progress) const
{
    const auto syntax = makeSyntax(source.info(), options);
    ByteWindow window;
    std::uint64_t position = range.begin;
    std::size_t want = windowBytes;
    while (position < range.end) {
        EventBatch batch;
        batch.range.begin = position;
        const auto view = readFully(source, position, want, window);
        if (!view || (view->size() < want && position + view->size() < source.size())) {
            batch.range.end = range.end;
            noteUnread(batch, view ? Error{ErrorCode::FileShrank, {}, {}, position} : view.error(), position, range.end);
            return sink.consume(std::move(batch)) ? Outcome::Completed : Outcome::Cancelled;
        }
        const bool last = position + view->size() >= source.size();
        std::size_t done = 0;
        std::size_t reported = 0;
        for (;;) {
            const Span span = next(*view, done, last);
            if (span.state == Span::State::None) {
                // A mark may be cut in two by the end of the window.
                done = last ? view->size() : std::max(done, view->size() - std::min<std::size_t>(view->size(), 64));
                break;
            }
            if (span.state == Span::State::Incomplete) {
                done = span.begin;
                if (!last && view->size() - span.begin < limits::lineBytes)
                    break;
                const std::size_t end = view->size();
                batch.problems.push_back({last ? ProblemCode::RecordDamaged : ProblemCode::LineTooLong, false, position + span.begin,
                                          end - span.begin, {}});
                done = end;
                break;
            }
            const std::string_view text = view->substr(span.begin, span.end - span.begin);
            const std::uint64_t offset = position + span.begin;
            TextRecord record;
            (void)syntax->read(text, offset, record);
            if (record.problem)
                batch.problems.push_back({*record.problem, true, offset, text.size(), toValidUtf8(record.problemPart.substr(0, 64))});
            batch.rows.push_back(makeRow(record, offset, text.size(), batch));
            done = span.end;
            if (done - reported > limits::progressBytes) {
                reported = done;
                if (!progress.report(position + done - range.begin))
                    return Outcome::Cancelled;
            }
        }
        if (source.intactSize() < source.size()) {
            const std::uint64_t intact = source.intactSize();
            std::erase_if(batch.rows, [intact](const EventRow &row) { return row.end() > intact; });
            noteUnread(batch, Error{ErrorCode::FileShrank, {}, {}, intact}, intact, range.end);
            batch.range.end = range.end;
            return sink.consume(std::move(batch)) ? Outcome::Completed : Outcome::Cancelled;
        }
        // A record that does not fit the window needs a larger one.
        want = done == 0 ? std::min(want * 2, limits::lineBytes * 2) : windowBytes;
        if (done == 0 && last)
            done = view->size();
        position += done;
        batch.range.end = position;
        if (!sink.consume(std::move(batch)))
            return Outcome::Cancelled;
        if (!progress.report(std::min(position, range.end) - range.begin))
            return Outcome::Cancelled;
    }
    return Outcome::Completed;
}

std::unique_ptr<RecordDecoder> SpanParser::decoder(std::shared_ptr<const ByteSource> source, const ParseOptions &options) const
{
    auto syntax = makeSyntax(source->info(), options);
    return makeTextDecoder(std::move(source), std::move(syntax), UINT32_MAX);
}

} // namespace sightglass
