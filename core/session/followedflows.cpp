// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/followedflows.h"

#include "core/aggregate/eventfindings.h"
#include "core/format/userformats.h"
#include "core/source/live/filecheckpoint.h"
#include "core/source/live/livefile.h"
#include "core/source/live/livesources.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

namespace sightglass {

namespace {

constexpr std::size_t mostStreams = 1000;
constexpr std::size_t mostLogons = 100'000;
/// A logon is part of a burst with others of burstMinutes; events of a log are not quite in order.
constexpr std::int64_t logonsKept = 2 * burstMinutes * 60 * 1'000'000;

/// Whether places of the stream are bytes of its file as that is opened: of wide characters they are not.
bool isAsOpened(const FlowStream &stream)
{
    const auto spec = parseLiveSpec(stream.spec);
    if (!spec || (spec->kind != "file" && spec->kind != "folder"))
        return false;
    const auto point = FileCheckpoint::parse(stream.position.state);
    const std::string &head = stream.position.head;
    return point && point->head.length > 0 && point->head.length <= head.size()
        && BytesMark::of(std::string_view(head).substr(0, static_cast<std::size_t>(point->head.length))) == point->head;
}

/// EventID of an event as XML, without reading the rest; nullopt: not to be seen at a glance.
std::optional<std::uint32_t> eventIdOf(std::string_view xml)
{
    const auto tag = xml.find("<EventID");
    const auto text = tag == std::string_view::npos ? tag : xml.find('>', tag);
    std::uint32_t id = 0;
    if (text == std::string_view::npos)
        return std::nullopt;
    const auto [end, error] = std::from_chars(xml.data() + text + 1, xml.data() + xml.size(), id);
    return error == std::errc() && end != xml.data() + xml.size() && *end == '<' ? std::optional(id) : std::nullopt;
}

} // namespace

/// A stream with all that decodes it, and what goes on in it.
struct FollowedFlows::Stream
{
    FlowStream is;
    const Format *format = nullptr;
    FlowFormat tells;
    std::unique_ptr<Parser> parser;
    ParseOptions options;
    std::vector<std::pair<std::uint64_t, ParseOptions>> changed; // by place
    TransferSessions sessions;
    bool asOpened = false;

    [[nodiscard]] std::size_t optionsAt(std::uint64_t place) const
    {
        return static_cast<std::size_t>(std::upper_bound(changed.begin(), changed.end(), place, [](std::uint64_t at, const auto &entry) { return at < entry.first; })
                                        - changed.begin());
    }
    [[nodiscard]] bool isWhole() const { return tells.windows || tells.threats || tells.allTransfers; }
    /// Of a format that is told by programs.
    [[nodiscard]] bool mayTransfer(const std::string &program) const { return tells.byProgram && mayBeTransferSource(program) && (is.sftp || !isSshd(program)); }
};

/// Events of one stream that are to be looked at, and what they said.
struct FollowedFlows::Batch
{
    struct Event
    {
        std::uint64_t place = 0;
        std::size_t begin = 0, length = 0; // in `bytes`
        Timestamp time;
        std::string program, host;
        bool threats = false, findings = false, transfers = false; // that it may tell of
    };
    Stream *stream = nullptr;
    std::string bytes = "\n"; // byte 0 is where a CSV has its names
    Timestamp received;
    std::vector<Event> events;
    StreamFlows found;

    void add(const StoredLiveEvent &stored, bool threats, bool findings, bool transfers)
    {
        events.push_back({stored.event.place, bytes.size(), stored.event.raw.size(), stored.event.time, std::string(stored.event.program), std::string(stored.event.host), threats,
                          findings, transfers});
        bytes += stored.event.raw;
        if (bytes.back() != '\n')
            bytes += '\n';
        received = stored.received;
    }
};

FollowedFlows::FollowedFlows(HistoryStore &store, std::int64_t eventsOfStep) : m_store(store), m_eventsOfStep(eventsOfStep) { (void)userFormats(); }
FollowedFlows::~FollowedFlows() = default;

Result<FollowedFlows::Stream *> FollowedFlows::stream(std::int64_t position)
{
    if (const auto known = m_streams.find(position); known != m_streams.end())
        return known->second.get();
    const auto before = m_before.find(position);
    auto row = m_store.stream(position, before == m_before.end());
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return nullptr; // forgotten meanwhile
    auto made = std::make_unique<Stream>();
    made->is = std::move(**row);
    const LivePosition &at = made->is.position;
    made->format = findFormat(at.formatId);
    if (!made->format)
        made->format = findFormat("plain");
    made->tells = FlowFormat::of(*made->format);
    made->parser = made->format->makeParser();
    const std::string name = nameOf(at.name);
    made->options = made->parser->prepare(MemorySource(at.head, name, SystemClock().now()), {});
    for (const auto &[place, header] : made->is.headers)
        made->changed.emplace_back(place, made->parser->prepare(MemorySource(header, name, SystemClock().now()), {}));
    made->asOpened = isAsOpened(made->is);
    if (before != m_before.end()) {
        made->sessions = std::move(before->second->sessions);
        made->is.logons = std::move(before->second->is.logons);
        m_before.erase(before);
    } else {
        made->sessions.noteChanges();
        made->sessions.restore(made->is.sessions, made->is.sessionNumbers);
        made->is.sessions.clear();
    }
    return m_streams.emplace(position, std::move(made)).first->second.get();
}

void FollowedFlows::look(Stream &stream, Batch &batch)
{
    StreamFlows &found = batch.found;
    const auto source = std::make_shared<MemorySource>(std::move(batch.bytes), nameOf(stream.is.position.name), batch.received);
    std::unique_ptr<RecordDecoder> decoder;
    std::size_t options = SIZE_MAX;
    std::vector<FindingRuleId> rules;
    std::vector<Transfer> transfers;
    std::map<std::uint64_t, KeptLogon> logons;
    const auto first = stream.is.first, last = stream.is.last;
    const auto seen = [&found](const std::string &rule, Timestamp time) {
        StreamFlows::Seen &entry = found.findings[rule];
        ++entry.events;
        if (time.isValid()) {
            entry.first = entry.first.isValid() ? std::min(entry.first, time) : time;
            entry.last = entry.last.isValid() ? std::max(entry.last, time) : time;
        }
    };
    for (const Batch::Event &event : batch.events) {
        const std::size_t at = stream.optionsAt(event.place);
        if (!decoder || at != options) {
            options = at;
            decoder = stream.parser->decoder(source, at == 0 ? stream.options : stream.changed[at - 1].second);
        }
        auto record = decoder->decodeBrief(EventRow(event.begin, static_cast<std::uint32_t>(event.length)));
        if (!record)
            continue;
        // What it was when it came, by the whole log.
        record->time = event.time;
        record->source = event.program;
        record->host = event.host;
        if (event.threats) {
            if (auto is = threatOf(*record))
                found.threats.push_back({std::move(*is), event.place});
        }
        if (event.transfers) {
            transfers.clear();
            stream.sessions.add(transfersOf(*record), transfers);
            int part = 0;
            for (Transfer &transfer : transfers)
                found.transfers.push_back({std::move(transfer), event.place, part++});
        }
        // Read again after it was pruned, it is counted already.
        if (!event.findings || (first && last && event.place >= *first && event.place <= *last))
            continue;
        stream.is.first = stream.is.first ? std::min(*stream.is.first, event.place) : event.place;
        stream.is.last = stream.is.last ? std::max(*stream.is.last, event.place) : event.place;
        findingsOf(*record, rules);
        for (const FindingRuleId rule : rules)
            seen(findingRules()[rule].id, record->time);
        KeptLogon logon;
        if (record->time.isValid() && failedLogonOf(*record, logon.user, logon.origin)) {
            logon.place = event.place;
            logon.time = record->time;
            logon.computer = record->host;
            logons[logon.place] = std::move(logon);
        }
    }
    if (logons.empty())
        return;
    // Bursts reach back: an event counts when it first is part of one.
    std::vector<KeptLogon> all = std::move(stream.is.logons);
    const std::size_t old = all.size();
    for (auto &[place, logon] : logons)
        all.push_back(std::move(logon));
    std::map<std::string, std::uint32_t> ids{{"", 0}};
    const auto id = [&ids](const std::string &text) { return ids.emplace(text, static_cast<std::uint32_t>(ids.size())).first->second; };
    std::vector<FailedLogon> failed;
    for (std::size_t i = 0; i < all.size(); ++i)
        failed.push_back({all[i].time.microseconds(), id(all[i].user), id(all[i].origin), id(all[i].computer), EventRef(LogId{1}, RowIndex{i})});
    std::set<std::size_t> changed;
    for (std::size_t i = old; i < all.size(); ++i)
        changed.insert(i);
    for (const LogonBurst &burst : logonBursts(failed)) {
        const std::string rule = findingRules()[burst.rule].id;
        const int mark = rule == "password-guessing" ? 1 : 2;
        for (const EventRef ref : burst.events) {
            const auto i = static_cast<std::size_t>(ref.row().value);
            if (all[i].counted & mark)
                continue;
            all[i].counted |= mark;
            changed.insert(i);
            seen(rule, all[i].time);
        }
    }
    std::int64_t newest = 0;
    for (const KeptLogon &logon : all)
        newest = std::max(newest, logon.time.microseconds());
    std::vector<std::int64_t> times;
    for (const KeptLogon &logon : all)
        times.push_back(logon.time.microseconds());
    std::int64_t from = newest - logonsKept;
    if (times.size() > mostLogons) {
        std::nth_element(times.begin(), times.end() - static_cast<std::ptrdiff_t>(mostLogons), times.end());
        from = std::max(from, *(times.end() - static_cast<std::ptrdiff_t>(mostLogons)));
    }
    found.logonsFrom = Timestamp::fromMicroseconds(from);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].time.microseconds() < from)
            continue;
        if (changed.contains(i))
            found.logons.push_back(all[i]);
        stream.is.logons.push_back(all[i]);
    }
}

Result<void> FollowedFlows::settle(Stream &stream, StreamFlows &found)
{
    const bool any = !found.threats.empty() || !found.transfers.empty() || !found.findings.empty();
    if (stream.is.settled || (!any && stream.is.file.value == 0))
        return {};
    if (!stream.asOpened) {
        const auto spec = parseLiveSpec(stream.is.spec);
        const bool file = spec && (spec->kind == "file" || spec->kind == "folder");
        stream.is.settled = !file; // a journal is what it is
        return {};
    }
    const auto source = m_store.sourceAsFile(stream.is);
    if (!source)
        return tl::unexpected(source.error());
    if (source->empty())
        return {};
    found.rename = *source != stream.is.source;
    stream.is.source = *source;
    stream.is.settled = true;
    return {};
}

Result<FollowedFlows::Step> FollowedFlows::again(std::int64_t position, const FollowedFlowStore::State &state, Timestamp now)
{
    const auto known = stream(position);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return Step{1, {}};
    Batch batch;
    batch.stream = *known;
    std::uint64_t last = 0;
    const auto read = m_store.forEachEarlier(position, (*known)->is.again.value_or(0), state.done, {"sshd", "sshd-session"}, m_eventsOfStep, [&](const StoredLiveEvent &stored) {
        batch.add(stored, false, false, true);
        last = stored.event.place;
    });
    if (!read)
        return tl::unexpected(read.error());
    Step step{1, {}};
    (*known)->is.again = batch.events.empty() ? std::nullopt : std::optional(last + 1);
    if (!batch.events.empty()) {
        look(**known, batch);
        if (const auto settled = settle(**known, batch.found); !settled)
            return tl::unexpected(settled.error());
    }
    batch.found.sessions = (*known)->sessions.takeChanges();
    (*known)->is.sessionNumbers = batch.found.sessions.last;
    batch.found.stream = (*known)->is;
    const auto written = m_store.write(state, state.done, {batch.found}, now);
    if (!written)
        return tl::unexpected(written.error());
    if (written->taken)
        step.added = written->added;
    return step;
}

Result<FollowedFlows::Step> FollowedFlows::step(Timestamp now)
{
    // Formats and columns change while a file grows; what goes on in it is as this left it where nobody else was at it. What fails
    // leaves nothing behind that is not in the history.
    m_before = std::exchange(m_streams, {});
    const std::int64_t mine = std::exchange(m_steps, -1);
    const auto state = m_store.state();
    if (!state)
        return tl::unexpected(state.error());
    if (state->steps != mine || m_before.size() > mostStreams)
        m_before.clear();
    const auto waiting = m_store.waiting(state->done, m_eventsOfStep, bytesOfStep);
    if (!waiting)
        return tl::unexpected(waiting.error());
    const auto unfinished = m_store.unfinished();
    if (!unfinished)
        return tl::unexpected(unfinished.error());
    if (*unfinished)
        return again(**unfinished, *state, now);
    if (waiting->to == 0) {
        m_streams = std::exchange(m_before, {});
        m_steps = state->steps;
        return Step{};
    }
    std::vector<std::int64_t> whole, some;
    std::set<std::string> programs;
    for (const auto &[position, counts] : waiting->programs) {
        const auto known = stream(position);
        if (!known)
            return tl::unexpected(known.error());
        if (!*known)
            continue;
        Stream &s = **known;
        // Formats are found by the first lines, and first lines grow.
        if (s.tells.byProgram && !s.is.sftp && std::any_of(counts.begin(), counts.end(), [](const auto &c) { return isSftpServer(c.first); })) {
            s.is.sftp = true;
            StreamFlows begins;
            begins.stream = s.is;
            begins.stream.again = 0;
            begins.sessions.last = s.is.sessionNumbers;
            const auto written = m_store.write(*state, state->done, {begins}, now);
            if (!written)
                return tl::unexpected(written.error());
            return Step{1, {}};
        }
        bool any = false;
        for (const auto &[program, count] : counts) {
            if (s.mayTransfer(program)) {
                programs.insert(program);
                any = true;
            }
        }
        if (s.isWhole())
            whole.push_back(position);
        else if (any)
            some.push_back(position);
    }
    std::map<std::int64_t, Batch> batches;
    const std::vector<std::string> names(programs.begin(), programs.end());
    const auto read = m_store.forEachEvent(state->done, waiting->to, whole, some, names, [&](const StoredLiveEvent &stored) {
        const auto known = m_streams.find(stored.position);
        if (known == m_streams.end())
            return;
        Stream &s = *known->second;
        const bool transfers = s.tells.allTransfers || s.mayTransfer(std::string(stored.event.program));
        bool threats = s.tells.threats, findings = false;
        if (s.tells.windows) {
            const auto id = eventIdOf(stored.event.raw);
            findings = !id || mayShowFinding(*id);
            threats = !id || mayBeDetection(*id);
        }
        if (!threats && !findings && !transfers)
            return;
        Batch &batch = batches[stored.position];
        batch.stream = &s;
        batch.add(stored, threats, findings, transfers);
    });
    if (!read)
        return tl::unexpected(read.error());
    std::vector<StreamFlows> found;
    for (auto &[position, batch] : batches) {
        Stream &s = *batch.stream;
        const auto first = s.is.first, last = s.is.last;
        look(s, batch);
        if (const auto settled = settle(s, batch.found); !settled)
            return tl::unexpected(settled.error());
        batch.found.sessions = s.sessions.takeChanges();
        const bool same = s.is.first == first && s.is.last == last && !batch.found.rename;
        if (same && batch.found.threats.empty() && batch.found.transfers.empty() && batch.found.findings.empty() && batch.found.logons.empty() && batch.found.sessions.isEmpty())
            continue;
        s.is.sessionNumbers = batch.found.sessions.last;
        batch.found.stream = s.is;
        batch.found.stream.logons.clear();
        found.push_back(std::move(batch.found));
    }
    const auto written = m_store.write(*state, waiting->to, found, now);
    if (!written)
        return tl::unexpected(written.error());
    Step done{waiting->events, {}};
    if (!written->taken)
        return done; // another program did; what is left the next step finds
    done.added = written->added;
    m_steps = state->steps + 1;
    for (auto &[position, old] : m_before)
        m_streams.emplace(position, std::move(old));
    return done;
}

Result<bool> FollowedFlows::catchUp(Progress &progress)
{
    std::uint64_t events = 0;
    for (;;) {
        const auto done = step();
        if (!done)
            return tl::unexpected(done.error());
        if (done->events == 0)
            return true;
        events += static_cast<std::uint64_t>(done->events);
        if (!progress.report(events))
            return false;
    }
}

Result<void> FollowedFlows::adopt(HistoryStore &store, const KnownFile &file) { return FollowedFlowStore(store).adopt(file, &isAsOpened); }

} // namespace sightglass
