// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/liveevents.h"

#include "core/format/userformats.h"
#include "core/source/live/livefile.h"

#include <algorithm>

namespace sightglass {

Result<std::unique_ptr<LiveEventReader>> LiveEventReader::open(const QString &path)
{
    (void)userFormats();
    auto store = LiveStore::openReadOnly(path);
    if (!store)
        return tl::unexpected(store.error());
    std::unique_ptr<LiveEventReader> reader(new LiveEventReader(std::move(*store)));
    const auto sources = reader->m_store->sources();
    if (!sources)
        return tl::unexpected(sources.error());
    for (const LiveSourceRecord &source : *sources)
        reader->m_specs[source.id.value] = source.spec;
    return reader;
}

const ParseOptions &LiveEventReader::Stream::optionsAt(std::uint64_t place) const
{
    const auto after = std::upper_bound(changed.begin(), changed.end(), place, [](std::uint64_t at, const auto &entry) { return at < entry.first; });
    return after == changed.begin() ? options : std::prev(after)->second;
}

const LiveEventReader::Stream *LiveEventReader::stream(std::int64_t id)
{
    auto [it, isNew] = m_streams.try_emplace(id);
    Stream &stream = it->second;
    if (isNew) {
        auto position = m_store->position(id);
        if (!position) {
            m_streams.erase(it);
            return nullptr;
        }
        stream.position = std::move(*position);
        stream.format = findFormat(stream.position.formatId);
        if (!stream.format)
            stream.format = findFormat("plain");
        stream.parser = stream.format->makeParser();
        const MemorySource head(stream.position.head, nameOf(stream.position.name), SystemClock().now());
        stream.options = stream.parser->prepare(head, {});
        if (const auto headers = m_store->headers(id)) {
            for (const auto &[place, header] : *headers)
                stream.changed.emplace_back(place, stream.parser->prepare(MemorySource(header, nameOf(stream.position.name), SystemClock().now()), {}));
        }
    }
    return &stream;
}

Result<void> LiveEventReader::forEach(std::optional<LiveSourceId> source, std::int64_t after, std::int64_t most, const std::function<bool(const Event &)> &use)
{
    return m_store->forEachEvent(source, after, most, [&](const StoredLiveEvent &stored) {
        const Stream *of = stream(stored.position);
        if (!of)
            return true; // forgotten meanwhile
        // A line feed in front: byte 0 is where a CSV has its names. The date gives lines without a year theirs.
        const auto bytes = std::make_shared<MemorySource>('\n' + std::string(stored.event.raw), nameOf(of->position.name), stored.received);
        const EventRow row(1, static_cast<std::uint32_t>(stored.event.raw.size()));
        EventRecord record;
        if (auto decoded = of->parser->decoder(bytes, of->optionsAt(stored.event.place))->decode(row))
            record = std::move(*decoded);
        else
            record.raw = stored.event.raw;
        // What it was when it came, by the whole log.
        record.time = stored.event.time;
        record.severity = static_cast<Severity>(std::clamp(stored.event.severity, 0, 4));
        record.source = stored.event.program;
        record.host = stored.event.host;
        const Event event {EventId::of(of->position.uuid, stored.event.place),
                           m_specs[of->position.source.value],
                           of->position.name,
                           stored.event.place,
                           stored.id,
                           stored.received,
                           record,
                           of->position,
                           *of->format};
        return use(event);
    });
}

Result<bool> LiveEventReader::one(std::int64_t row, const std::function<void(const Event &)> &use)
{
    bool found = false;
    const auto done = forEach({}, row - 1, 1, [&](const Event &event) {
        found = event.row == row;
        if (found)
            use(event);
        return false;
    });
    return done ? Result<bool>(found) : tl::unexpected(done.error());
}

} // namespace sightglass
