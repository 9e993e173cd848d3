// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/evtxparser.h"

#include "core/base/limits.h"
#include "core/base/utf8.h"
#include "core/format/evtx/chunk.h"
#include "core/format/evtx/eventtexts.h"
#include "core/format/evtx/layout.h"
#include "core/format/evtx/libevtxchunk.h"
#include "core/format/evtx/recordindex.h"
#include "core/format/evtx/recordrenderer.h"
#include "core/format/evtx/recordxml.h"
#include "core/format/evtx/recovery.h"
#include "core/format/evtx/valuenames.h"

#include <QtGlobal>

#include <QXmlStreamReader>

#include <algorithm>

namespace sightglass {

namespace {

using namespace evtx;

/// A source whose chunks stand where they should and that has no old records.
const Layout &regularLayout()
{
    static const Layout layout;
    return layout;
}
const Layout &layoutOf(const ParseOptions &options)
{
    const auto *layout = dynamic_cast<const Layout *>(options.context.get());
    return layout ? *layout : regularLayout();
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

/// What one thread keeps from chunk to chunk while it reads a range.
struct Scratch
{
    Templates templates;
    RecordIndex index{templates};
    ChunkWalk walk;
};

/// Control characters and what is no text: a provider has none of them.
bool isOverwritten(std::string_view name)
{
    return name.find("\xEF\xBF\xBD") != std::string_view::npos || name.find("\xC2\x80") != std::string_view::npos
           || std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

/// Reads the old record \p span of the chunk that scratch.templates has into \p batch.
void readOldRecord(const RecordSpan &span, std::uint64_t position, const std::vector<std::uint32_t> &places, Scratch &scratch,
                   EventBatch &batch)
{
    EventRow row;
    auto reading = RecordIndex::Reading::Unreadable;
    if (isIntact(span, scratch.templates, places))
        reading = scratch.index.read(span, position, batch, row);
    if (reading != RecordIndex::Reading::Unreadable && isOverwritten(batch.strings.at(row.source()))) {
        scratch.templates.bad("its provider was overwritten", span.offset);
        reading = RecordIndex::Reading::Unreadable;
    }
    if (reading != RecordIndex::Reading::Sound)
        batch.problems.push_back({ProblemCode::RecordUnreadable, reading == RecordIndex::Reading::Partial, position + span.offset, span.size,
                                  toValidUtf8("old record in unused space: " + scratch.templates.fault())});
    if (reading == RecordIndex::Reading::Unreadable)
        return;
    row.setHasProblem(reading == RecordIndex::Reading::Partial);
    row.setRecovered(true);
    batch.rows.push_back(row);
}

/// Reads what the chunk at \p position holds into \p batch, and its old records, \p old.
void readChunk(std::string_view bytes, std::uint64_t position, bool useLibevtx, const std::vector<RecordSpan> &old, Scratch &scratch,
               EventBatch &batch)
{
    walkChunk(bytes, scratch.walk);
    const ChunkWalk &walk = scratch.walk;
    if (walk.unused && old.empty())
        return;
    const std::size_t firstProblem = batch.problems.size();
    for (const ParseProblem &problem : walk.problems) {
        batch.problems.push_back(problem);
        batch.problems.back().offset += position;
    }
    if (walk.records.empty() && old.empty())
        return;
    const auto problem = [&](const RecordSpan &span, bool kept, std::string detail) {
        batch.problems.push_back({ProblemCode::RecordUnreadable, kept, position + span.offset, span.size, toValidUtf8(detail)});
    };
    std::unique_ptr<LibevtxChunk> libevtx; // made when it is needed
    if (!useLibevtx || !old.empty())
        scratch.templates.attach(bytes);
    const std::size_t firstRow = batch.rows.size();
    if (const std::size_t rows = batch.rows.size() + walk.records.size(); rows > batch.rows.capacity())
        batch.rows.reserve(std::max(rows, 2 * batch.rows.capacity()));
    for (const RecordSpan &span : walk.records) {
        EventRow row;
        std::string fault;
        if (!useLibevtx) {
            const auto reading = scratch.index.read(span, position, batch, row);
            if (reading != RecordIndex::Reading::Unreadable) {
                if (reading == RecordIndex::Reading::Partial) {
                    row.setHasProblem(true);
                    problem(span, true, scratch.index.fault());
                }
                batch.rows.push_back(row);
                continue;
            }
            fault = scratch.index.fault();
        }
        // What our decoder gives up on is offered to libevtx before it is called lost.
        if (!libevtx)
            libevtx = std::make_unique<LibevtxChunk>(bytes, walk);
        const std::optional<std::string> xml = libevtx->xml(span.offset);
        if (!xml) {
            problem(span, false, useLibevtx ? libevtx->error() : fault);
            continue;
        }
        row = EventRow(position + span.offset, span.size);
        fillRow(pickSystem(*xml), span, batch, row);
        if (!useLibevtx) {
            row.setHasProblem(true);
            problem(span, true, "read by libevtx: " + fault);
        }
        batch.rows.push_back(row);
    }
    if (!old.empty()) { // libevtx does not list these
        const std::vector<std::uint32_t> places = borders(bytes, walk);
        for (const RecordSpan &span : old)
            readOldRecord(span, position, places, scratch, batch);
        std::sort(batch.rows.begin() + static_cast<std::ptrdiff_t>(firstRow), batch.rows.end(),
                  [](const EventRow &a, const EventRow &b) { return a.offset() < b.offset(); });
    }
    std::stable_sort(batch.problems.begin() + static_cast<std::ptrdiff_t>(firstProblem), batch.problems.end(),
                     [](const ParseProblem &a, const ParseProblem &b) { return a.offset < b.offset; });
}

/// As XmlLayout::Values, from XML.
void appendXmlValues(TextBuffer &out, const std::string &xml)
{
    QXmlStreamReader reader(QByteArray::fromRawData(xml.data(), static_cast<qsizetype>(xml.size())));
    const auto append = [&out](QStringView value) {
        if (value.trimmed().isEmpty())
            return;
        out.append(value.toUtf8().toStdString());
        out.append('\n');
    };
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                if (reader.name() != QLatin1String("Data"))
                    append(attribute.value());
            }
        } else if (reader.isCharacters()) {
            append(reader.text());
        }
    }
}

class EvtxDecoder final : public RecordDecoder
{
public:
    EvtxDecoder(std::shared_ptr<const ByteSource> source, const ParseOptions &options)
        : m_source(std::move(source)), m_context(options.context), m_layout(layoutOf(options)), m_texts(options.eventTexts), m_useLibevtx(options.useLibevtx)
    {
    }

    Result<EventRecord> decode(const EventRow &row) override { return read(row, false); }
    Result<EventRecord> decodeBrief(const EventRow &row) override { return read(row, true); }

    Result<bool> render(const EventRow &row, RecordForm form, std::string &out) override
    {
        if (const auto there = attach(row); !there)
            return tl::unexpected(there.error());
        if (m_useLibevtx && !row.isRecovered()) {
            if (form == RecordForm::Json)
                return false;
            const auto xml = viaLibevtx(row);
            if (!xml)
                return failure(ErrorCode::Damaged, m_source->info().path, m_fault, row.offset());
            out.append(*xml);
            return true;
        }
        m_text.clear();
        const bool good = form == RecordForm::Json ? m_json.render(span(row), m_text)
                                                   : m_xml.render(span(row), XmlLayout::Compact, m_text);
        if (!good)
            return failure(ErrorCode::Damaged, m_source->info().path, m_templates.fault(), row.offset());
        if (m_text.view().empty())
            return failure(ErrorCode::Damaged, m_source->info().path, "the record holds no element", row.offset());
        out.append(m_text.view());
        return true;
    }

    /// The values of the record, a line each; names of elements and fields are none.
    Result<std::string_view> searchText(const EventRow &row) override
    {
        if (const auto there = attach(row); !there)
            return tl::unexpected(there.error());
        m_text.clear();
        if ((!m_useLibevtx || row.isRecovered()) && m_xml.render(span(row), XmlLayout::Values, m_text))
            return m_text.view();
        const auto xml = viaLibevtx(row);
        if (!xml)
            return failure(ErrorCode::Damaged, m_source->info().path, m_fault, row.offset());
        m_text.clear();
        appendXmlValues(m_text, *xml);
        return m_text.view();
    }

private:
    Result<EventRecord> read(const EventRow &row, bool brief)
    {
        if (const auto there = attach(row); !there)
            return tl::unexpected(there.error());
        EventRecord record;
        record.offset = row.offset();
        record.length = row.length();
        record.time = row.time();
        record.severity = row.severity();
        record.audit = row.audit();
        record.logAlways = row.isLogAlways();
        record.recovered = row.isRecovered();
        record.rawSyntax = RawSyntax::Xml;
        m_text.clear();
        const bool own = (!m_useLibevtx || row.isRecovered()) && m_fields.render(span(row), record);
        if (own && (brief || m_xml.render(span(row), XmlLayout::Indented, m_text))) {
            record.raw = m_text.view();
        } else if (const auto xml = viaLibevtx(row)) {
            record.fields.clear();
            record.raw = *xml;
            fillRecord(record, *xml);
        } else {
            // A part is known, and why no more is.
            record.fields.push_back({"_unparsed", m_fault, EventField::Kind::Text});
        }
        for (const EventField &field : record.fields) {
            if (!field.head)
                continue;
            if (field.name == "Level" && record.level.empty())
                record.level = field.value;
            else if (field.name == "Provider" && record.source.empty())
                record.source = field.value;
            else if (field.name == "Computer" && record.host.empty())
                record.host = field.value;
        }
        nameValues(record, row.typeId(), brief);
        describe(record, row.typeId(), m_texts.get());
        return record;
    }
    [[nodiscard]] RecordSpan span(const EventRow &row) const
    {
        return {static_cast<std::uint32_t>(row.offset() - m_position), row.length(), 0, 0};
    }
    /// Makes the chunk of \p row the current one.
    Result<bool> attach(const EventRow &row)
    {
        const ByteRange chunk = m_layout.chunkAt(row.offset(), m_source->size());
        const std::uint64_t position = chunk.begin;
        if (!m_attached || m_position != position) {
            m_libevtx.reset();
            m_attached = false;
            const auto view = readFully(*m_source, position, static_cast<std::size_t>(chunk.size()), m_window);
            if (!view)
                return tl::unexpected(view.error());
            m_position = position;
            m_bytes = *view;
            m_templates.attach(m_bytes);
            m_attached = true;
        }
        if (row.length() < smallestRecord || row.offset() < m_position || row.end() - m_position > m_bytes.size())
            return failure(ErrorCode::FileShrank, m_source->info().path, {}, row.offset());
        return true;
    }
    std::optional<std::string> viaLibevtx(const EventRow &row)
    {
        m_fault = m_templates.fault();
        if (!m_libevtx)
            m_libevtx = std::make_unique<LibevtxChunk>(m_bytes, walkChunk(m_bytes));
        auto xml = m_libevtx->xml(span(row).offset);
        if (!xml && m_useLibevtx)
            m_fault = m_libevtx->error();
        return xml;
    }

    std::shared_ptr<const ByteSource> m_source;
    std::shared_ptr<const FormatContext> m_context; // keeps m_layout
    const Layout &m_layout;
    std::shared_ptr<const EventTexts> m_texts;
    ByteWindow m_window;
    std::string_view m_bytes; // the chunk; lies in the source or in m_window
    std::uint64_t m_position = 0;
    bool m_attached = false;
    bool m_useLibevtx;
    Templates m_templates;
    FieldsRenderer m_fields{m_templates};
    XmlRenderer m_xml{m_templates};
    JsonRenderer m_json{m_templates};
    TextBuffer m_text;
    std::unique_ptr<LibevtxChunk> m_libevtx;
    std::string m_fault;
};

} // namespace

ParseOptions EvtxParser::prepare(const ByteSource &source, ParseOptions options) const
{
    options.context = Layout::of(source, options.recover);
    return options;
}

std::vector<ByteRange> EvtxParser::split(const ByteSource &source, std::uint64_t targetBytes) const
{
    std::vector<ByteRange> ranges;
    const std::uint64_t chunks = std::max<std::uint64_t>(targetBytes / chunkBytes, 1);
    std::uint64_t begin = 0;
    std::uint64_t end = fileHeaderBytes + chunks * chunkBytes;
    while (begin < source.size()) {
        ranges.push_back({begin, std::min(end, source.size())});
        begin = end;
        end += chunks * chunkBytes;
    }
    return ranges;
}

Result<Outcome> EvtxParser::parse(const ByteSource &source, ByteRange range, const ParseOptions &options,
                                  BatchSink &sink, Progress &progress) const
{
    // Batches of some chunks: small enough to be seen soon, large enough that their tables cost nothing.
    constexpr std::uint64_t batchBytes = 16 * chunkBytes;
    // A megabyte that is worth keeping for the thread's next range.
    thread_local std::unique_ptr<Scratch> idle;
    struct Loan
    {
        ~Loan() { home = std::move(scratch); }
        std::unique_ptr<Scratch> &home;
        std::unique_ptr<Scratch> scratch;
    } loan{idle, idle ? std::move(idle) : std::make_unique<Scratch>()};
    Scratch *const scratch = loan.scratch.get();
    ByteWindow window;
    const Layout &layout = layoutOf(options);
    const std::uint64_t end = std::min(range.end, source.size());
    std::uint64_t position = range.begin;
    while (position < end) {
        EventBatch batch;
        batch.range = {position, position};
        scratch->index.beginBatch();
        while (position < end && position - batch.range.begin < batchBytes) {
            ByteRange piece = layout.chunkFrom(position, source.size());
            const bool header = position == 0 && piece.begin > 0;
            if (header)
                piece = {0, std::min({end, std::uint64_t{fileHeaderBytes}, piece.begin})};
            else if (piece.begin >= end)
                piece = {end, end}; // no chunk begins in the rest of the range
            for (const ByteRange bytes : layout.foreign({position, std::min(piece.end, end)}))
                batch.problems.push_back({ProblemCode::UnreadBytes, false, bytes.begin, bytes.size(), "not of an event log"});
            const std::uint64_t next = piece.end;
            const auto view = readFully(source, piece.begin, static_cast<std::size_t>(piece.size()), window);
            if (view && position == 0)
                checkFileHeader(*view, batch);
            if (view && !header && piece.size() > 0)
                readChunk(*view, piece.begin, options.useLibevtx, layout.oldRecords(piece.begin), *scratch, batch);
            const std::uint64_t intact = source.intactSize();
            if (!view || intact < next) {
                // The file was cut off or cannot be read here: keep what was whole, name the rest.
                const std::uint64_t from = view ? std::max(intact, batch.range.begin) : position;
                std::erase_if(batch.rows, [intact](const EventRow &row) { return row.end() > intact; });
                std::erase_if(batch.problems, [from](const ParseProblem &p) { return p.offset >= from; });
                batch.problems.push_back({view || view.error().code == ErrorCode::FileShrank
                                              ? ProblemCode::FileShrank : ProblemCode::UnreadBytes,
                                          false, from, std::max(end, next) - from, view ? std::string() : view.error().detail});
                batch.range.end = end;
                return sink.consume(std::move(batch)) ? Outcome::Completed : Outcome::Cancelled;
            }
            position = std::min(next, end); // a chunk at an odd place may end behind the range
            if (!progress.report(position - range.begin))
                return Outcome::Cancelled;
        }
        batch.range.end = position;
        if (!sink.consume(std::move(batch)))
            return Outcome::Cancelled;
    }
    return Outcome::Completed;
}

std::unique_ptr<RecordDecoder> EvtxParser::decoder(std::shared_ptr<const ByteSource> source,
                                                   const ParseOptions &options) const
{
    return std::make_unique<EvtxDecoder>(std::move(source), options);
}

const char *EvtxFormat::name() const
{
    return QT_TRANSLATE_NOOP("sightglass::Format", "Windows event log");
}

FormatMatch EvtxFormat::match(const Probe &probe) const
{
    FormatMatch match;
    if (hasSignature(probe.head)) {
        match.confidence = 1.0;
        match.why = "EVTX file signature";
    } else if (probe.head.substr(fileHeaderBytes < probe.head.size() ? fileHeaderBytes : probe.head.size(), 8)
               == chunkSignature) {
        match.confidence = 0.9;
        match.why = "EVTX chunk signature behind a damaged file header";
    } else if (const std::size_t at = findChunk(probe.head); at != std::string_view::npos) {
        match.confidence = 0.7;
        match.why = "EVTX chunk at byte " + std::to_string(at);
    }
    return match;
}

bool EvtxFormat::hasSignature(std::string_view head) const { return head.substr(0, 8) == fileSignature; }

std::unique_ptr<Parser> EvtxFormat::makeParser() const { return std::make_unique<EvtxParser>(); }

} // namespace sightglass
