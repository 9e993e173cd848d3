// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/evtxparser.h"

#include "core/base/limits.h"
#include "core/base/utf8.h"
#include "core/format/evtx/chunk.h"
#include "core/format/evtx/libevtxchunk.h"
#include "core/format/evtx/recordxml.h"

#include <QtGlobal>

#include <algorithm>

namespace sightglass {

namespace {

using namespace evtx;

/// Position of the chunk that holds \p offset.
std::uint64_t chunkStart(std::uint64_t offset)
{
    return offset < fileHeaderBytes ? fileHeaderBytes
                                    : fileHeaderBytes + (offset - fileHeaderBytes) / chunkBytes * chunkBytes;
}

void checkFileHeader(std::string_view bytes, EventBatch &batch)
{
    const FileHeader header = readFileHeader(bytes);
    if (!header.signature)
        batch.problems.push_back({ProblemCode::FileHeaderDamaged, true, 0, 128, "signature"});
    else if (!header.checksum)
        batch.problems.push_back({ProblemCode::FileHeaderDamaged, true, 120, 4, "checksum"});
    else if (header.major != 3)
        batch.problems.push_back({ProblemCode::FileHeaderDamaged, true, 36, 4,
                                  "version " + std::to_string(header.major) + "." + std::to_string(header.minor)});
}

/// Reads what the chunk at \p position holds into \p batch.
void readChunk(std::string_view bytes, std::uint64_t position, EventBatch &batch)
{
    ChunkWalk walk = walkChunk(bytes);
    if (walk.unused)
        return;
    for (ParseProblem &problem : walk.problems) {
        problem.offset += position;
        batch.problems.push_back(std::move(problem));
    }
    if (walk.records.empty())
        return;
    LibevtxChunk reader(bytes, walk);
    for (const RecordSpan &span : walk.records) {
        const std::optional<std::string> xml = reader.xml(span.offset);
        if (!xml) {
            batch.problems.push_back({ProblemCode::RecordUnreadable, false, position + span.offset,
                                      span.size, toValidUtf8(reader.error())});
            continue;
        }
        const SystemValues values = pickSystem(*xml);
        EventRow row(position + span.offset, span.size);
        row.setTime(values.timeCreated.isValid() ? values.timeCreated
                                                 : Timestamp::fromFileTime(span.fileTime));
        row.setSeverity(severityFromEvtxLevel(values.level));
        row.setLogAlways(values.level == 0);
        row.setAudit(auditFromKeywords(values.keywords));
        row.setTypeId(values.eventId);
        row.setSource(batch.strings.intern(values.provider));
        row.setHost(batch.strings.intern(values.computer));
        row.setLevel({static_cast<std::uint8_t>(std::min<std::uint32_t>(
            batch.levels.intern(values.levelText).value, limits::distinctLevels))});
        batch.rows.push_back(row);
    }
    std::stable_sort(batch.problems.begin(), batch.problems.end(),
                     [](const ParseProblem &a, const ParseProblem &b) { return a.offset < b.offset; });
}

class EvtxDecoder final : public RecordDecoder
{
public:
    explicit EvtxDecoder(std::shared_ptr<const ByteSource> source) : m_source(std::move(source)) {}

    Result<EventRecord> decode(const EventRow &row) override
    {
        const std::uint64_t position = chunkStart(row.offset());
        if (!m_chunk || m_position != position) {
            m_chunk.reset();
            ByteWindow window;
            const auto view = readFully(*m_source, position, chunkBytes, window);
            if (!view)
                return tl::unexpected(view.error());
            m_position = position;
            m_chunk = std::make_unique<LibevtxChunk>(*view, walkChunk(*view));
        }
        const auto xml = m_chunk->xml(static_cast<std::uint32_t>(row.offset() - position));
        if (!xml)
            return failure(ErrorCode::Damaged, m_source->info().path, m_chunk->error(), row.offset());
        EventRecord record;
        record.offset = row.offset();
        record.length = row.length();
        record.time = row.time();
        record.severity = row.severity();
        record.audit = row.audit();
        record.logAlways = row.isLogAlways();
        const SystemValues values = pickSystem(*xml);
        record.level = values.levelText;
        record.source = values.provider;
        record.host = values.computer;
        record.raw = *xml;
        record.rawSyntax = RawSyntax::Xml;
        fillRecord(record, *xml);
        return record;
    }

private:
    std::shared_ptr<const ByteSource> m_source;
    std::unique_ptr<LibevtxChunk> m_chunk;
    std::uint64_t m_position = 0;
};

} // namespace

std::vector<ByteRange> EvtxParser::split(const ByteSource &source, std::uint64_t targetBytes) const
{
    std::vector<ByteRange> ranges;
    // A chunk costs some ten milliseconds through libevtx: small ranges keep all cores busy.
    constexpr std::uint64_t mostChunks = 4;
    const std::uint64_t chunks = std::clamp<std::uint64_t>(targetBytes / chunkBytes, 1, mostChunks);
    std::uint64_t begin = 0;
    std::uint64_t end = fileHeaderBytes + chunks * chunkBytes;
    while (begin < source.size()) {
        ranges.push_back({begin, std::min(end, source.size())});
        begin = end;
        end += chunks * chunkBytes;
    }
    return ranges;
}

Result<Outcome> EvtxParser::parse(const ByteSource &source, ByteRange range, const ParseOptions &,
                                  BatchSink &sink, Progress &progress) const
{
    ByteWindow window;
    const std::uint64_t end = std::min(range.end, source.size());
    std::uint64_t position = range.begin;
    while (position < end) {
        EventBatch batch;
        const bool header = position < fileHeaderBytes;
        const std::uint64_t next = std::min(end, header ? std::uint64_t{fileHeaderBytes}
                                                        : position + chunkBytes);
        batch.range = {position, next};
        const auto view = readFully(source, position, static_cast<std::size_t>(next - position), window);
        if (view && header)
            checkFileHeader(*view, batch);
        else if (view)
            readChunk(*view, position, batch);
        const std::uint64_t intact = source.intactSize();
        if (!view || intact < next) {
            // The file was cut off or cannot be read here: keep what was whole, name the rest.
            std::uint64_t from = view ? std::max(intact, position) : position;
            std::erase_if(batch.rows, [intact](const EventRow &row) { return row.end() > intact; });
            std::erase_if(batch.problems, [from](const ParseProblem &p) { return p.offset >= from; });
            batch.problems.push_back({view || view.error().code == ErrorCode::FileShrank
                                          ? ProblemCode::FileShrank : ProblemCode::UnreadBytes,
                                      false, from, end - from, view ? std::string() : view.error().detail});
            batch.range.end = end;
            return sink.consume(std::move(batch)) ? Outcome::Completed : Outcome::Cancelled;
        }
        if (!sink.consume(std::move(batch)))
            return Outcome::Cancelled;
        position = next;
        if (!progress.report(position - range.begin))
            return Outcome::Cancelled;
    }
    return Outcome::Completed;
}

std::unique_ptr<RecordDecoder> EvtxParser::decoder(std::shared_ptr<const ByteSource> source,
                                                   const ParseOptions &) const
{
    return std::make_unique<EvtxDecoder>(std::move(source));
}

const char *EvtxFormat::name() const
{
    return QT_TRANSLATE_NOOP("sightglass::Format", "Windows event log");
}

FormatMatch EvtxFormat::match(const Probe &probe) const
{
    FormatMatch match;
    if (probe.head.substr(0, 8) == fileSignature) {
        match.confidence = 1.0;
        match.why = "EVTX file signature";
    } else if (probe.head.substr(fileHeaderBytes < probe.head.size() ? fileHeaderBytes : probe.head.size(), 8)
               == chunkSignature) {
        match.confidence = 0.9;
        match.why = "EVTX chunk signature behind a damaged file header";
    }
    return match;
}

std::unique_ptr<Parser> EvtxFormat::makeParser() const { return std::make_unique<EvtxParser>(); }

} // namespace sightglass
