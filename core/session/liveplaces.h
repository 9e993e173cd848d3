// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/bytesource.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace sightglass {

/// Where the rows of a followed log are in their streams: the log's bytes lie in a file of this run, and it is stream and
/// place that an event is known by (EventId). Runs of equal distance take a few bytes. Any thread; the worker of the source
/// writes.
class LivePlaces
{
public:
    struct Place
    {
        std::string uuid; ///< Of the stream.
        std::uint64_t place = 0;
        friend bool operator==(const Place &, const Place &) = default;
    };
    /// A row at \p offset, behind all that were added before.
    void add(std::uint64_t offset, const std::string &uuid, std::uint64_t place);
    [[nodiscard]] std::optional<Place> at(std::uint64_t offset) const;
    /// Of the newest row with that place; it may be no row where the place is between two.
    [[nodiscard]] std::optional<std::uint64_t> offsetOf(const Place &place) const;
    [[nodiscard]] std::vector<std::string> uuids() const;
    void forgetBefore(std::uint64_t offset);

private:
    struct Run
    {
        std::uint64_t first = 0, last = 0; ///< Offsets.
        std::uint64_t distance = 0;        ///< place - offset, modulo 2^64.
        std::uint32_t uuid = 0;
    };
    mutable std::mutex m_mutex;
    std::vector<std::string> m_uuids;
    std::vector<Run> m_runs; // by `first`
};

/// What is shown of a followed log, with its places. Errors as the source it stands for.
class LiveView final : public ByteSource
{
public:
    LiveView(std::shared_ptr<const ByteSource> bytes, std::shared_ptr<const LivePlaces> places) : m_bytes(std::move(bytes)), m_places(std::move(places)) {}
    [[nodiscard]] const SourceInfo &info() const override { return m_bytes->info(); }
    [[nodiscard]] Result<std::string_view> read(std::uint64_t offset, std::size_t length, ByteWindow &window) const override { return m_bytes->read(offset, length, window); }
    [[nodiscard]] Result<std::string_view> peek(std::uint64_t offset, std::size_t length, ByteWindow &window) const override { return m_bytes->peek(offset, length, window); }
    void forget(ByteRange range) const override { m_bytes->forget(range); }
    [[nodiscard]] std::uint64_t intactSize() const override { return m_bytes->intactSize(); }
    [[nodiscard]] const LivePlaces &places() const { return *m_places; }
    /// Null where \p source is not one.
    [[nodiscard]] static const LivePlaces *placesOf(const ByteSource *source)
    {
        const auto *view = dynamic_cast<const LiveView *>(source);
        return view ? &view->places() : nullptr;
    }

private:
    std::shared_ptr<const ByteSource> m_bytes;
    std::shared_ptr<const LivePlaces> m_places;
};

} // namespace sightglass
