// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/templateminer.h"
#include "core/base/progress.h"
#include "core/query/logrows.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

class QThreadPool;

namespace sightglass {

/// What is looked for in each event beside its template.
enum class SeenKind : std::uint8_t { User, Address, Process };
inline constexpr std::size_t seenKinds = 3;

/// A value of some kind, where it was seen first and how often.
struct Seen
{
    std::uint64_t first = 0; ///< Row.
    std::uint64_t count = 0;
};

/// One log, mined: a shape for each row (4 bytes), and what else decoding each event once gives.
/// Immutable once it is made; any thread.
struct MinedLog
{
    LogId log;
    std::uint64_t revision = 0;               ///< Of the rows.
    const void *store = nullptr;              ///< That they are of; to be compared, not used.
    TemplateMiner miner;
    std::vector<std::uint32_t> shapes;        ///< By row: shape id in `miner`.
    std::array<std::unordered_map<std::string, Seen>, seenKinds> seen; ///< At most limits::seenValues each.
    std::array<std::uint64_t, seenKinds> seenEvents{};                 ///< Events that have such a value.
    std::vector<std::uint64_t> recordIds;     ///< Windows logs: by row; 0 = none. Empty for others.
};

/// Decodes every row of \p log on the threads of \p pool and mines its templates: of Windows events by
/// provider, event id and names of values, of records without a message by their field names, else by the
/// message. Runs in a worker that is none of \p pool. Progress counts rows and stops it (nullptr); it
/// must be thread-safe.
[[nodiscard]] std::shared_ptr<const MinedLog> mineLog(const LogRows &log, QThreadPool &pool, Progress &progress);

/// The templates of several logs together. Ids in the order in which their first events stand in the logs.
struct MinedTemplates
{
    TemplateSet set; ///< `ofShape` is empty.
    std::vector<std::shared_ptr<const MinedLog>> logs;
    std::vector<std::vector<std::uint32_t>> ofShape; ///< By log (as in `logs`) and its shape id: the template.

    [[nodiscard]] std::uint32_t at(std::size_t log, std::uint64_t row) const { return ofShape[log][logs[log]->shapes[row]]; }
};
[[nodiscard]] std::optional<MinedTemplates> combineTemplates(std::vector<std::shared_ptr<const MinedLog>> logs, Progress &progress);

/// The text of \p record that templates are mined of, or, with \p exact set, its shape.
void templateText(const EventRecord &record, std::string &text, bool &exact);

} // namespace sightglass
