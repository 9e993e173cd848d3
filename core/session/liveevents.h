// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventid.h"
#include "core/event/eventrecord.h"
#include "core/format/format.h"
#include "core/history/livestore.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sightglass {

/// Live events of a history as whole records: their bytes are decoded by the format of their stream. Read only,
/// one worker.
class LiveEventReader
{
public:
    struct Event
    {
        EventId id;
        std::string_view spec; ///< Of the source.
        std::string_view name; ///< Of the stream.
        std::uint64_t place = 0;
        std::int64_t row = 0;  ///< live_event.id: the order in which they came.
        Timestamp received;
        const EventRecord &record;
        const LivePosition &stream;
        const Format &format; ///< That `record` was decoded by.
    };
    [[nodiscard]] static Result<std::unique_ptr<LiveEventReader>> open(const QString &path);

    /// As LiveStore::forEachEvent().
    [[nodiscard]] Result<void> forEach(std::optional<LiveSourceId> source, std::int64_t after,
                                       std::int64_t most,
                                       const std::function<bool(const Event &)> &use);
    /// The event of a row of live_event. False: there is none (any more).
    [[nodiscard]] Result<bool> one(std::int64_t row, const std::function<void(const Event &)> &use);
    [[nodiscard]] LiveStore &store() { return *m_store; }

private:
    struct Stream
    {
        LivePosition position;
        const Format *format = nullptr;
        std::unique_ptr<Parser> parser;
        ParseOptions options;
        std::vector<std::pair<std::uint64_t, ParseOptions>> changed; ///< By place: other columns from there on.
        [[nodiscard]] const ParseOptions &optionsAt(std::uint64_t place) const;
    };
    explicit LiveEventReader(std::unique_ptr<LiveStore> store) : m_store(std::move(store)) {}
    [[nodiscard]] const Stream *stream(std::int64_t position);

    std::unique_ptr<LiveStore> m_store;
    std::map<std::int64_t, Stream> m_streams;
    std::map<std::int64_t, std::string> m_specs;
};

} // namespace sightglass
