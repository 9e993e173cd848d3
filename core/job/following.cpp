// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/following.h"

#include "core/base/limits.h"
#include "core/detect/detector.h"
#include "core/format/span/spanparser.h"
#include "core/format/userformats.h"
#include "core/history/livestore.h"
#include "core/job/steppedclock.h"
#include "core/source/live/filelock.h"
#include "core/source/live/livefile.h"
#include "core/source/live/piecessource.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <deque>
#include <map>
#include <tuple>
#include <utility>

namespace sightglass {

namespace {

using Steady = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr int retryMs = 500;
constexpr int statusMs = 200;
constexpr std::size_t readBytes = 1024 * 1024;
/// Beginnings of a file that its format is detected anew by, as it grows.
constexpr std::size_t detectAgain[] = {256, 1024, limits::fingerprintBytes};

int elapsedMs(Steady::time_point since) { return static_cast<int>(std::chrono::duration_cast<milliseconds>(Steady::now() - since).count()); }

struct Collector final : BatchSink
{
    bool consume(EventBatch &&batch) override
    {
        if (!batch.rows.empty() || !batch.problems.empty())
            batches.push_back(std::move(batch));
        return true;
    }
    std::vector<EventBatch> batches;
};

/// A stream as far as it was read and not yet let go.
struct Stream
{
    std::string uuid, name, head;
    std::string formatId; ///< As remembered, or detected.
    const Format *format = nullptr;
    std::unique_ptr<Parser> parser;
    bool spans = false;
    bool joins = false;       ///< Further lines may join a record.
    std::optional<bool> joinsKnown;
    std::size_t detectedBy = 0; ///< Bytes.
    ParseOptions options;
    std::string pending;      ///< From `base` on.
    std::uint64_t base = 0;
    std::string before;       ///< In front of `base`.
    std::uint64_t given = 0;  ///< Length of the record at `base` that was given already; 0 = none was.
    bool fresh = true;        ///< Nothing was stored by this run: the first may be there already.
    bool changed = false;     ///< Bytes came since the last look.
    bool last = false;
    bool headChanged = false;
    Timestamp modified;
    Steady::time_point came = Steady::now();

    // Of formats whose column names may change (isHeadered()).
    std::string header;          ///< That holds at `base`.
    bool headerNew = false;      ///< Nobody heard of it.
    bool headerStored = true;
    std::uint64_t headerPlace = 0;
    std::string rest;            ///< From the next header on: behind `pending`, in the next round.

    // Of sources with records.
    std::vector<LiveBatch::Record> records;

    // Of files of wide characters: `pending` and `head` are UTF-8, `base`, places and `before` are of the file.
    TextEncoding encoding = TextEncoding::Bytes;
    std::string wide; ///< What `pending` was decoded from.
    /// Bytes of the file that the first \p length of `pending` are.
    [[nodiscard]] std::uint64_t fileLength(std::size_t length) const
    {
        const std::uint64_t of = encodedLength(std::string_view(pending).substr(0, length), encoding);
        return encoding == TextEncoding::Bytes ? of : std::min<std::uint64_t>(of, wide.size()); // half a character at the very end
    }
    [[nodiscard]] bool isHeadered() const { return encoding == TextEncoding::Bytes && (formatId == "w3c" || formatId == "zeek"); }
    [[nodiscard]] const std::string &bytes() const { return encoding == TextEncoding::Bytes ? pending : wide; }
};

/// The first run of lines beginning with '#', from \p from on, that names columns: where it begins and ends; npos where
/// there is none.
std::pair<std::size_t, std::size_t> headerIn(std::string_view text, std::size_t from)
{
    constexpr auto none = std::string_view::npos;
    std::size_t begin = none;
    bool names = false;
    while (from < text.size()) {
        const std::size_t end = std::min(text.find('\n', from), text.size() - 1) + 1;
        const std::string_view line = text.substr(from, end - from);
        if (line[0] == '#') {
            begin = begin == none ? from : begin;
            names = names || line.substr(0, 8) == "#Fields:" || line.substr(0, 7) == "#fields";
        } else if (names) {
            return {begin, from};
        } else {
            begin = none;
            // On to the next line that may be one.
            const std::size_t next = text.find("\n#", from);
            if (next == none)
                return {none, none};
            from = next + 1;
            continue;
        }
        from = end;
    }
    return names ? std::pair(begin, text.size()) : std::pair(none, none);
}

} // namespace

struct Following::Private
{
    Private(FollowOptions o, FollowObserver &to) : options(std::move(o)), observer(to) {}

    FollowOptions options;
    FollowObserver &observer;
    LiveInterrupt interrupt;
    std::atomic<bool> stopped{false};

    std::unique_ptr<LiveSource> source;
    std::unique_ptr<LiveStore> store;
    std::unique_ptr<FileLock> lock;
    LiveSourceId sourceId;
    std::map<std::string, Stream> streams;
    std::map<std::string, std::string> formats; ///< By name of the stream, as the history has them.
    FollowStatus status, told;
    Steady::time_point toldAt{}, rateFrom = Steady::now(), pruned = Steady::now();
    std::uint64_t rateEvents = 0;

    void tell(bool now);
    bool openStore();
    void pause(int ms);
    void take(LiveBatch &&batch);
    void detectFormat(Stream &stream, bool force);
    void setFormat(Stream &stream, const Format *format);
    void useHeader(Stream &stream);
    void cutAtHeader(Stream &stream);
    [[nodiscard]] bool probeJoins(Stream &stream, std::string_view line);
    struct Made
    {
        Stream *stream = nullptr;
        FollowedEvents events;
        LiveCommit commit;
        std::size_t keepFrom = 0;    ///< In Stream::pending: what stays there.
        std::uint64_t given = 0;     ///< Stream::given afterwards.
        bool any = false;
    };
    [[nodiscard]] std::optional<Made> make(Stream &stream, bool force);
    [[nodiscard]] std::optional<Made> makeOfRecords(Stream &stream);
    bool flush(bool force);
    [[nodiscard]] bool holdsBack() const;
};

void Following::Private::tell(bool now)
{
    if (const int ms = elapsedMs(rateFrom); ms >= 1000) {
        status.eventsPerSecond = static_cast<double>(status.events - rateEvents) * 1000.0 / ms;
        rateEvents = status.events;
        rateFrom = Steady::now();
    }
    if (!now && elapsedMs(toldAt) < statusMs)
        return;
    const auto error = status.store;
    status.source = source ? source->status() : LiveStatus();
    status.store = error;
    if (!now && status == told)
        return;
    told = status;
    toldAt = Steady::now();
    observer.status(status);
}

void Following::Private::pause(int ms)
{
    if (!stopped)
        interrupt.wait(ms);
}

/// Opens the history and reads the positions; tries until it can or is stopped.
bool Following::Private::openStore()
{
    while (!stopped) {
        auto opened = LiveStore::open(options.history);
        auto id = opened ? (*opened)->source(liveSpecText(options.spec)) : Result<LiveSourceId>(tl::unexpected(opened.error()));
        if (id && QFileInfo::exists(options.history)) {
            // Two that follow one source would both begin the same new stream. A killed one holds nothing.
            auto taken = FileLock::take(QFile::encodeName(options.history).toStdString() + "-live-" + std::to_string(id->value) + ".lock");
            if (taken)
                lock = std::move(*taken);
            else if (taken.error().code == ErrorCode::Locked)
                id = failure(ErrorCode::Locked, liveSpecText(options.spec), "it is followed by another program into the same history");
            else
                id = tl::unexpected(taken.error());
        }
        if (id) {
            store = std::move(*opened);
            if (options.clock)
                store->setClock(*options.clock);
            sourceId = *id;
            status.store.reset();
            return true;
        }
        status.store = id.error();
        tell(true);
        // A history of another program or a newer version stays what it is.
        if (id.error().code == ErrorCode::Damaged || id.error().code == ErrorCode::NewerVersion)
            return false;
        pause(retryMs);
    }
    return false;
}

void Following::Private::setFormat(Stream &stream, const Format *format)
{
    stream.format = format;
    stream.formatId = std::string(format->id());
    stream.parser = format->makeParser();
    stream.spans = dynamic_cast<const SpanParser *>(stream.parser.get()) != nullptr;
    stream.joins = !stream.spans;
    stream.joinsKnown.reset();
    SourceInfo info;
    info.path = stream.name;
    info.name = nameOf(stream.name);
    info.modified = stream.modified.isValid() ? stream.modified : SystemClock().now();
    const std::string_view beginning = stream.head.empty() ? std::string_view(stream.pending) : std::string_view(stream.head);
    const MemorySource memory(std::string(beginning), info.name, info.modified);
    stream.options = stream.parser->prepare(memory, options.parse);
    if (!stream.isHeadered())
        stream.header.clear();
    if (const auto [begin, end] = headerIn(beginning, 0); stream.isHeadered() && stream.header.empty() && begin == 0) {
        stream.header = beginning.substr(0, end);
        stream.headerNew = true;
    }
    if (!stream.header.empty())
        useHeader(stream);
}

void Following::Private::useHeader(Stream &stream)
{
    const MemorySource memory(stream.header, nameOf(stream.name), stream.modified.isValid() ? stream.modified : SystemClock().now());
    stream.options = stream.parser->prepare(memory, options.parse);
}

/// Column names that change: the lines in front of them come first, then those behind with the new ones.
void Following::Private::cutAtHeader(Stream &stream)
{
    if (!stream.isHeadered() || stream.pending.empty())
        return;
    std::size_t from = 0;
    auto [begin, end] = headerIn(stream.pending, 0);
    if (begin == 0) {
        if (stream.base > 0) {
            stream.header = stream.pending.substr(0, end);
            stream.headerPlace = stream.base;
            stream.headerNew = true;
            stream.headerStored = false;
            useHeader(stream);
        }
        from = end;
        std::tie(begin, end) = headerIn(stream.pending, from);
    }
    if (begin == std::string_view::npos)
        return;
    stream.rest = stream.pending.substr(begin);
    stream.pending.resize(begin);
    stream.changed = true;
}

void Following::Private::detectFormat(Stream &stream, bool force)
{
    std::string_view beginning = stream.head;
    if (stream.base == 0 && stream.pending.size() > beginning.size())
        beginning = std::string_view(stream.pending).substr(0, limits::detectBytes);
    if (stream.format) {
        const auto next = std::upper_bound(std::begin(detectAgain), std::end(detectAgain), stream.detectedBy);
        const bool again = stream.detectedBy > 0 && next != std::end(detectAgain) && beginning.size() >= *next;
        if (!again || !options.formatId.empty())
            return;
    }
    const Format *format = options.formatId.empty() ? nullptr : findFormat(options.formatId);
    if (!format && !stream.format) {
        // As the last time; a rotated log goes on as it was.
        std::string known = stream.formatId;
        if (known.empty()) {
            if (const auto it = formats.find(stream.name); it != formats.end())
                known = it->second;
        }
        if (beginning.size() < detectAgain[1] && !known.empty())
            format = findFormat(known);
    }
    if (!format) {
        const MemorySource memory(std::string(beginning), nameOf(stream.name), stream.modified);
        const auto detection = detect(memory);
        if (detection)
            format = detection->best();
        stream.detectedBy = beginning.size();
    }
    if (!format && !force && !stream.format)
        return; // more of it, or the time that a record waits
    if (!format) {
        if (stream.format)
            return;
        format = findFormat("plain");
        if (status.unreadable != stream.name) {
            status.unreadable = stream.name;
        }
    }
    if (format != stream.format)
        setFormat(stream, format);
    if (stream.detectedBy == 0)
        stream.detectedBy = detectAgain[2]; // known from elsewhere
    if (status.unreadable == stream.name && format->id() != "plain")
        status.unreadable.clear();
}

/// Whether a line such as a stack trace has would join the record that \p line begins: some formats join such
/// lines, and then a record is only known to be whole when the next begins.
bool Following::Private::probeJoins(Stream &stream, std::string_view line)
{
    std::string text(line.substr(0, std::min<std::size_t>(line.find('\n'), 64 * 1024)));
    text += "\n\tat probe.of.a.Continuation(Line.java:1)\n";
    SourceInfo info;
    info.name = nameOf(stream.name);
    info.modified = SystemClock().now();
    const std::uint64_t offset = std::max<std::uint64_t>(stream.base, stream.head.size() + 1);
    const PiecesSource source(stream.head, offset, text, info);
    Collector collector;
    NoProgress progress;
    if (!stream.parser->parse(source, {offset, offset + text.size()}, stream.options, collector, progress))
        return false;
    std::size_t rows = 0;
    for (const EventBatch &batch : collector.batches)
        rows += batch.rows.size();
    return rows < 2;
}

void Following::Private::take(LiveBatch &&batch)
{
    auto [it, isNew] = streams.try_emplace(batch.uuid);
    Stream &stream = it->second;
    if (isNew) {
        stream.uuid = batch.uuid;
        stream.name = batch.name;
    }
    status.bytes += batch.bytes.size();
    stream.modified = batch.modified;
    stream.last = batch.last;
    stream.changed = true;
    stream.came = Steady::now();
    if (!batch.formatId.empty()) {
        if (stream.formatId != batch.formatId || !stream.format) {
            if (const Format *format = findFormat(batch.formatId))
                setFormat(stream, format);
        }
        const std::size_t begin = stream.pending.size();
        for (LiveBatch::Record record : batch.records) {
            record.begin += begin;
            stream.records.push_back(record);
        }
        stream.pending += batch.bytes;
        return;
    }
    stream.pending += std::exchange(stream.rest, {});
    stream.encoding = batch.encoding;
    const bool wide = stream.encoding != TextEncoding::Bytes;
    if (wide) {
        const std::string &beginning = batch.offset == 0 ? batch.bytes : batch.head;
        const std::size_t length = std::min(beginning.size(), limits::fingerprintBytes);
        batch.head = decodeUnits(std::string_view(beginning).substr(0, length - length % unitBytes(stream.encoding)), stream.encoding);
    }
    if (batch.head.size() > stream.head.size()) {
        stream.head = std::move(batch.head);
        stream.headChanged = true;
    }
    if (batch.offset != stream.base + stream.bytes().size()) {
        stream.pending.clear();
        stream.wide.clear();
        stream.before.clear();
        stream.base = batch.offset;
        stream.given = 0;
    }
    if (stream.fresh && stream.pending.empty() && store && options.from != LiveFrom::Start) {
        // The record that could still grow when it ended the last time is read once more.
        if (const auto length = store->recordLength(stream.uuid, stream.base); length && *length)
            stream.given = **length;
        if (const auto header = store->headerAt(stream.uuid, stream.base); header && !header->empty()) {
            stream.header = *header;
            stream.headerNew = true;
            if (stream.parser)
                useHeader(stream);
        }
    }
    if (wide) {
        stream.wide += batch.bytes;
        batch.bytes = decodeUnits(batch.bytes, stream.encoding);
    } else if (stream.base == 0 && stream.head.size() < limits::fingerprintBytes && stream.pending.empty() && batch.offset == 0) {
        stream.head = batch.bytes.substr(0, limits::fingerprintBytes);
        stream.headChanged = true;
    } else if (batch.offset == stream.head.size() && stream.head.size() < limits::fingerprintBytes) {
        stream.head.append(batch.bytes, 0, limits::fingerprintBytes - stream.head.size());
        stream.headChanged = true;
    }
    stream.pending += batch.bytes;
}

std::optional<Following::Private::Made> Following::Private::makeOfRecords(Stream &stream)
{
    if (!stream.parser) {
        stream.pending.clear();
        stream.records.clear();
        return std::nullopt;
    }
    Made made;
    made.stream = &stream;
    FollowedEvents &events = made.events;
    const MemorySource source(stream.pending, nameOf(stream.name), SystemClock().now());
    Collector collector;
    NoProgress progress;
    (void)stream.parser->parse(source, {0, stream.pending.size()}, stream.options, collector, progress);
    // One row a record: where the parser made none, a bare one, so that none is lost.
    std::size_t r = 0;
    EventBatch out;
    const auto bare = [&](const LiveBatch::Record &record, std::size_t end) {
        EventRow row(record.begin, static_cast<std::uint32_t>(end - record.begin));
        row.setHasProblem(true);
        out.problems.push_back({ProblemCode::RecordUnreadable, true, record.begin, end - record.begin, {}});
        out.rows.push_back(row);
        events.places.push_back(record.place);
    };
    const auto endOf = [&](std::size_t i) { return i + 1 < stream.records.size() ? stream.records[i + 1].begin : stream.pending.size(); };
    for (EventBatch &batch : collector.batches) {
        for (const EventRow &row : batch.rows) {
            while (r < stream.records.size() && endOf(r) <= row.offset()) {
                bare(stream.records[r], endOf(r));
                ++r;
            }
            if (r == stream.records.size() || row.offset() < stream.records[r].begin)
                continue; // a second row of one record
            EventRow moved = row;
            moved.setSource(out.strings.intern(batch.strings.at(row.source())));
            moved.setHost(out.strings.intern(batch.strings.at(row.host())));
            moved.setLevel({static_cast<std::uint8_t>(std::min<std::uint32_t>(
                out.levels.intern(batch.levels.at({row.level().value})).value,
                limits::distinctLevels))});
            out.rows.push_back(moved);
            events.places.push_back(stream.records[r].place);
            ++r;
        }
    }
    for (; r < stream.records.size(); ++r)
        bare(stream.records[r], endOf(r));
    out.range = {0, stream.pending.size()};
    events.batches.push_back(std::move(out));
    events.bytes = std::move(stream.pending);
    stream.pending.clear();
    stream.records.clear();
    made.any = true;
    return made;
}

std::optional<Following::Private::Made> Following::Private::make(Stream &stream, bool force)
{
    if (!stream.records.empty())
        return makeOfRecords(stream);
    if (!stream.rest.empty()) {
        stream.pending += std::exchange(stream.rest, {});
        stream.changed = true;
    }
    const bool waited = force || stream.last || elapsedMs(stream.came) >= options.joinMs;
    if (stream.pending.empty() || (!stream.changed && !waited))
        return std::nullopt;
    if (!stream.changed && stream.given > 0)
        return std::nullopt; // all of it was given
    detectFormat(stream, waited);
    if (!stream.format)
        return std::nullopt;
    cutAtHeader(stream);
    SourceInfo info;
    info.path = stream.name;
    info.name = nameOf(stream.name);
    info.modified = stream.modified.isValid() ? stream.modified : SystemClock().now();
    const PiecesSource source(stream.head, stream.base, stream.pending, info);
    Collector collector;
    NoProgress progress;
    (void)stream.parser->parse(source, {stream.base, stream.base + stream.pending.size()}, stream.options, collector, progress);
    stream.changed = false;
    std::uint64_t end = stream.base + stream.pending.size();
    std::uint64_t keepFrom = end;
    std::uint64_t given = 0;
    std::size_t rows = 0;
    for (const EventBatch &batch : collector.batches)
        rows += batch.rows.size();
    std::optional<EventRow> lastRow; // a copy: rows are moved below
    if (rows > 0) {
        auto withRows = std::find_if(collector.batches.rbegin(), collector.batches.rend(), [](const EventBatch &b) { return !b.rows.empty(); });
        lastRow = withRows->rows.back();
    }
    bool dropLast = false;
    if (stream.spans) {
        // What follows the last whole record waits for its end.
        if (!stream.last && !(force && options.once))
            keepFrom = lastRow ? lastRow->end() : stream.base;
        if (end - keepFrom > limits::lineBytes)
            keepFrom = end;
        for (EventBatch &batch : collector.batches)
            std::erase_if(batch.problems, [keepFrom](const ParseProblem &p) { return p.offset >= keepFrom; });
    } else if (lastRow) {
        if (!stream.joinsKnown)
            stream.joinsKnown = probeJoins(stream, std::string_view(stream.pending).substr(static_cast<std::size_t>(lastRow->offset() - stream.base)));
        stream.joins = *stream.joinsKnown;
        if (stream.joins && !stream.last && stream.rest.empty()) {
            keepFrom = lastRow->offset();
            if (waited || end - keepFrom > limits::lineBytes)
                given = lastRow->length();
            else
                dropLast = true;
        }
    }
    Made made;
    made.stream = &stream;
    FollowedEvents &events = made.events;
    std::size_t seen = 0, placed = 0;
    std::uint64_t place = stream.base;
    for (EventBatch &batch : collector.batches) {
        std::vector<EventRow> kept;
        kept.reserve(batch.rows.size());
        for (const EventRow &row : batch.rows) {
            ++seen;
            if (dropLast && seen == rows && !(stream.given > 0 && row.offset() == stream.base && row.length() > stream.given))
                continue;
            if (stream.given > 0 && row.offset() == stream.base) {
                if (row.length() <= stream.given)
                    continue; // given already
                events.extends = true;
            }
            const auto at = static_cast<std::size_t>(row.offset() - stream.base);
            if (at >= placed) // rows stand in order
                place += encodedLength(std::string_view(stream.pending).substr(placed, at - placed), stream.encoding);
            else
                place = stream.base + stream.fileLength(at);
            placed = at;
            events.places.push_back(place);
            kept.push_back(row.movedTo(row.offset() - stream.base));
        }
        batch.rows = std::move(kept);
        for (ParseProblem &problem : batch.problems)
            problem.offset -= std::min(problem.offset, stream.base);
        batch.range = {batch.range.begin - std::min(batch.range.begin, stream.base), batch.range.end - std::min(batch.range.end, stream.base)};
    }
    // A record that joined further lines stays open, but what is there of it was given.
    if (dropLast && events.extends && rows == 1)
        given = lastRow->length();
    if (dropLast && stream.given > 0 && rows == 1 && !events.extends)
        given = stream.given;
    std::erase_if(collector.batches, [](const EventBatch &b) { return b.rows.empty() && b.problems.empty(); });
    events.batches = std::move(collector.batches);
    made.keepFrom = static_cast<std::size_t>(keepFrom - stream.base);
    made.given = given;
    made.any = !events.places.empty() || made.keepFrom > 0;
    if (!made.any) {
        stream.given = given;
        return std::nullopt;
    }
    events.bytes = stream.pending;
    return made;
}

/// Makes events of what came, stores them, lets the bytes go, tells. False: stopped before all was stored.
bool Following::Private::flush(bool force)
{
    std::vector<Made> all;
    for (auto &[uuid, stream] : streams) {
        if (auto made = make(stream, force)) {
            FollowedEvents &events = made->events;
            events.uuid = stream.uuid;
            events.name = stream.name;
            events.format = stream.format;
            events.options = stream.options;
            if (stream.headerNew && events.rowCount() > 0)
                events.header = stream.header;
            all.push_back(std::move(*made));
        }
    }
    if (all.empty())
        return true;
    std::vector<LiveCommit> commits;
    for (Made &made : all) {
        Stream &stream = *made.stream;
        if (options.select && made.events.rowCount() > 0)
            options.select(made.events);
        if (!store)
            continue;
        LiveCommit commit;
        const std::uint64_t gives = stream.fileLength(made.keepFrom), at = stream.base + gives;
        // Records of others have gone out of `pending`; their checkpoint needs no bytes.
        const std::string_view read = stream.encoding == TextEncoding::Bytes ? std::string_view(made.events.bytes) : std::string_view(stream.wide);
        const std::string_view gone = read.substr(0, static_cast<std::size_t>(gives));
        std::string before = stream.before + std::string(gone.substr(gone.size() - std::min(gone.size(), LiveSource::checkpointTail)));
        const LiveCheckpoint checkpoint = source->checkpoint(stream.uuid, at, before);
        commit.uuid = stream.uuid;
        commit.name = stream.name;
        commit.state = checkpoint.state;
        commit.formatId = stream.formatId;
        if (stream.headChanged)
            commit.head = stream.head;
        if (!stream.headerStored)
            commit.headers.emplace_back(stream.headerPlace, stream.header);
        commit.mayBeThere = stream.fresh || made.events.extends || options.from == LiveFrom::Start;
        std::size_t index = 0;
        for (const EventBatch &batch : made.events.batches) {
            for (const EventRow &row : batch.rows) {
                const std::string_view bytes = made.events.bytes;
                commit.events.push_back({made.events.places[index++], row.time(), static_cast<int>(row.severity()), batch.strings.at(row.source()),
                                         batch.strings.at(row.host()), bytes.substr(static_cast<std::size_t>(row.offset()), row.length())});
            }
        }
        commits.push_back(std::move(commit));
    }
    LiveStore::Alongside alongside;
    if (options.alongside) {
        alongside = [&](Database &database) -> Result<void> {
            for (const Made &made : all) {
                if (made.events.rowCount() == 0)
                    continue;
                if (const auto written = options.alongside(database, made.events); !written)
                    return written;
            }
            return {};
        };
    }
    while (store || !options.history.isEmpty()) {
        const auto done = store ? store->commit(sourceId, commits, alongside) : Result<std::int64_t>(failure(ErrorCode::WriteFailed, options.history.toStdString()));
        if (done) {
            if (status.store) {
                status.store.reset();
                tell(true);
            }
            break;
        }
        status.store = done.error();
        tell(true);
        if (stopped)
            return false;
        pause(retryMs);
        if (stopped)
            return false;
    }
    bool more = false;
    for (Made &made : all) {
        Stream &stream = *made.stream;
        if (!stream.pending.empty()) {
            const auto gone = static_cast<std::size_t>(stream.fileLength(made.keepFrom));
            stream.before.append(stream.bytes(), 0, gone);
            if (stream.before.size() > LiveSource::checkpointTail)
                stream.before.erase(0, stream.before.size() - LiveSource::checkpointTail);
            stream.pending.erase(0, made.keepFrom);
            stream.wide.erase(0, stream.encoding == TextEncoding::Bytes ? 0 : gone);
            stream.base += gone;
        }
        stream.given = made.given;
        stream.fresh = false;
        stream.headChanged = false;
        stream.headerStored = true;
        stream.headerNew = stream.headerNew && made.events.header.empty();
        more = more || !stream.rest.empty();
        status.events += made.events.rowCount();
        if (made.events.rowCount() > 0)
            observer.events(std::move(made.events));
        if (stream.last && stream.pending.empty() && stream.rest.empty())
            streams.erase(std::string(stream.uuid));
    }
    return more ? flush(force) : true; // what is behind a header
}

/// A record waits for lines that may join it.
bool Following::Private::holdsBack() const
{
    return std::any_of(streams.begin(), streams.end(), [](const auto &s) { return !s.second.pending.empty() && s.second.given == 0; });
}

Following::Following(FollowOptions options, FollowObserver &observer) : d(std::make_unique<Private>(std::move(options), observer)) {}
Following::~Following() = default;

void Following::stop()
{
    d->stopped = true;
    d->interrupt.raise();
}

Result<Outcome> Following::run()
{
    (void)userFormats();
    // The connection belongs to this thread, and the files to this run.
    struct Close
    {
        Private &d;
        ~Close()
        {
            d.store.reset();
            d.source.reset();
            d.lock.reset();
        }
    } close{*d};
    if (d->options.makeSource) {
        d->source = d->options.makeSource();
    } else {
        auto made = makeLiveSource(d->options.spec);
        if (!made)
            return tl::unexpected(made.error());
        d->source = std::move(*made);
    }
    std::vector<LiveCheckpoint> known;
    if (!d->options.history.isEmpty()) {
        if (!d->openStore()) {
            if (d->stopped)
                return Outcome::Cancelled;
            return tl::unexpected(*d->status.store);
        }
        constexpr std::size_t remembered = 1024;
        const auto positions = d->store->positions(d->sourceId, remembered);
        if (!positions)
            return tl::unexpected(positions.error());
        for (const LivePosition &position : *positions) {
            known.push_back({position.uuid, position.name, position.state});
            Stream &stream = d->streams[position.uuid];
            stream.uuid = position.uuid;
            stream.name = position.name;
            stream.formatId = position.formatId;
            d->formats.emplace(position.name, position.formatId);
        }
    }
    d->source->start(std::move(known), d->options.from);
    d->tell(true);
    Steady::time_point flushed = Steady::now() - milliseconds(d->options.batchMs);
    Steady::time_point searched{};
    bool waiting = false; // read, not flushed
    std::size_t gathered = 0;
    constexpr int idleMs = 1000;
    const SystemClock system;
    SteppedClock clock(d->options.clock ? *d->options.clock : system, milliseconds(d->options.clockSettleMs));
    while (!d->stopped) {
        LiveBatch batch;
        bool any = false;
        while (!d->stopped && gathered < d->options.batchBytes && d->source->next(batch, std::min(readBytes, d->options.batchBytes))) {
            gathered += batch.bytes.size();
            d->take(std::move(batch));
            batch = {};
            any = true;
        }
        waiting = waiting || any;
        const bool due = gathered >= d->options.batchBytes || elapsedMs(flushed) >= d->options.batchMs || d->options.once;
        if ((waiting && due) || (!waiting && d->holdsBack())) {
            if (!d->flush(false))
                return Outcome::Cancelled;
            if (waiting)
                flushed = Steady::now();
            waiting = false;
            gathered = 0;
        }
        d->tell(false);
        if (d->store && elapsedMs(d->pruned) >= d->options.pruneMs) {
            // A few thousand rows at a time; more at the next turn.
            const auto pruned = d->store->prune(clock.believed());
            if (!pruned || *pruned == 0)
                d->pruned = Steady::now();
        }
        if (any && gathered == 0)
            continue; // there may be more already
        if (d->options.once && !any && !waiting) {
            if (!d->source->isSearching())
                break;
            if (searched == Steady::time_point{})
                searched = Steady::now();
            else if (elapsedMs(searched) > 5000)
                break;
        }
        int ms = waiting ? std::max(1, d->options.batchMs - elapsedMs(flushed)) : d->holdsBack() ? std::max(10, d->options.joinMs / 4) : idleMs;
        if (d->options.once)
            ms = std::min(ms, 50);
        d->source->wait(ms, d->interrupt);
    }
    if (!d->flush(true))
        return Outcome::Cancelled;
    d->status.ended = true;
    d->tell(true);
    return d->stopped && !d->options.once ? Outcome::Cancelled : Outcome::Completed;
}

} // namespace sightglass
