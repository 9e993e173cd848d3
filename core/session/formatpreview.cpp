// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/formatpreview.h"

#include "core/base/limits.h"
#include "core/base/utf8.h"
#include "core/format/pattern/patternformat.h"
#include "core/source/bytesource.h"

namespace sightglass {

namespace {

/// Keeps the first rows and problems, then stops the parser.
class FirstRows final : public BatchSink
{
public:
    bool consume(EventBatch &&batch) override
    {
        problems += batch.problems.size();
        for (const EventRow &row : batch.rows) {
            if (rows.size() < FormatPreview::most)
                rows.push_back(row);
        }
        return rows.size() < FormatPreview::most;
    }
    std::vector<EventRow> rows;
    std::size_t problems = 0;
};

} // namespace

FormatPreview previewFormat(const ByteSource &source, const std::string &formatId, const std::string &definition)
{
    FormatPreview preview;
    ByteWindow window;
    const auto head = readFully(source, 0, limits::detectBytes, window);
    if (!head) {
        preview.error = head.error();
        return preview;
    }
    // Whole lines only, so that the border of what is looked at is no fault of the format.
    std::string_view text = *head;
    if (text.size() < source.size()) {
        if (const std::size_t lf = text.rfind('\n'); lf != std::string_view::npos)
            text = text.substr(0, lf + 1);
    }
    std::unique_ptr<PatternFormat> own;
    const Format *format = nullptr;
    if (!definition.empty()) {
        auto read = readPatternDefinition(definition, source.info().name);
        if (!read) {
            preview.error = read.error();
            return preview;
        }
        own = std::make_unique<PatternFormat>(*std::move(read));
        format = own.get();
    } else {
        format = findFormat(formatId);
    }
    if (!format) {
        preview.error = Error{ErrorCode::UnknownFormat, source.info().path, formatId};
        return preview;
    }
    const auto part = std::make_shared<MemorySource>(std::string(text), source.info().name, source.info().modified);
    const auto parser = format->makeParser();
    const ParseOptions options = parser->prepare(*part, {});
    FirstRows rows;
    NoProgress progress;
    const auto outcome = parser->parse(*part, {0, part->size()}, options, rows, progress);
    if (!outcome) {
        preview.error = outcome.error();
        return preview;
    }
    preview.problems = rows.problems;
    const auto decoder = parser->decoder(part, options);
    for (const EventRow &row : rows.rows) {
        if (auto record = decoder->decode(row))
            preview.records.push_back(*std::move(record));
    }
    if (own) {
        for (std::size_t begin = 0; begin < text.size() && preview.lines.size() < 2 * FormatPreview::most;) {
            const std::size_t end = std::min(text.find('\n', begin), text.size());
            const std::string_view line = withoutLineEnd(text.substr(begin, end - begin)).substr(0, 4096);
            for (const auto &[name, at, length] : matchedFields(own->definition(), line))
                preview.ranges.push_back({preview.lines.size(), at, length, name});
            preview.lines.emplace_back(line);
            begin = end + 1;
        }
    }
    return preview;
}

} // namespace sightglass
