// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/query/filter.h"
#include "core/session/livefeed.h"

#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace sightglass {

/// When followed events are worth an alert. Value type.
struct AlertRule
{
    std::string id;   ///< A UUID.
    std::string name;
    bool enabled = true;
    bool silence = false;     ///< No event that matches for `seconds`; else `count` of them within `seconds`.
    std::string query;        ///< As in the query line; empty = every event.
    std::uint32_t count = 1;  ///< 1 to mostCount.
    std::uint32_t seconds = 600;
    std::string field;        ///< Counted for each value of it by itself; empty = all together.
    bool notify = true;       ///< A notification of the desktop.
    bool ticket = false;      ///< A ticket as well.
    std::string push{};       ///< Name of the push target that it goes to; empty = none.
    static constexpr std::uint32_t mostCount = 100'000;
    static constexpr std::uint32_t mostSeconds = 7 * 86'400;
    friend bool operator==(const AlertRule &, const AlertRule &) = default;
};

/// Something that a rule found: from when its threshold was reached until it was quiet again. Value type.
struct Alert
{
    std::uint64_t number = 0; ///< From 1 on.
    std::string ruleId, ruleName;
    std::string query;
    std::string field, value; ///< Of which value, where the rule counts by a field.
    std::string source;       ///< Name of the stream of the first event; of the silent source.
    Timestamp first, last;    ///< Of its events; by their own time, else by when they came.
    std::uint64_t events = 0; ///< Its events so far.
    bool active = true;       ///< It goes on.
    bool silence = false;
    bool notify = false, ticket = false; ///< As the rule wants it.
    std::vector<std::string> samples;    ///< Messages of the first few.
    std::string push{};                  ///< As the rule wants it.
    std::string uid{};                   ///< alertUid(), from when it is in the list.
};

/// Counts matches of one rule in sliding windows, by value. An alert is raised when `count` events lie within
/// `seconds`; while it goes on, further events belong to it, and it ends when less than half of `count` lie within
/// the window (hysteresis: a rate about the threshold raises one alert, not a hundred). Times may come out of order.
/// Pure; one thread at a time.
class AlertCounter
{
public:
    AlertCounter(std::uint32_t count, std::uint32_t seconds) : m_count(std::max<std::uint32_t>(1, count)), m_window(std::int64_t{seconds} * 1'000'000) {}
    struct Answer
    {
        bool ended = false;  ///< The alert of this value that went on before this event is over.
        bool raised = false; ///< This event raised one.
        bool more = false;   ///< This event belongs to the one that goes on.
        Timestamp first;     ///< Raised: the first event within the window.
        std::uint64_t events = 0; ///< Raised: events within the window.
    };
    [[nodiscard]] Answer add(const std::string &value, Timestamp time);
    /// Values whose alert is over at \p now, since nothing came.
    [[nodiscard]] std::vector<std::string> quietAt(Timestamp now);
    /// Values that are told apart at most; those that were quiet longest are forgotten.
    static constexpr std::size_t mostValues = 100'000;

private:
    struct Seen
    {
        std::deque<std::int64_t> times; ///< Ascending; at most `count` of the newest.
        bool active = false;
    };
    void forgetOld();
    std::uint32_t m_count;
    std::int64_t m_window;
    std::unordered_map<std::string, Seen> m_values;
};

/// Hears of followed events in their workers and finds alerts. Thread-safe; `changed` is called by workers.
class AlertWatch final : public LiveListener
{
public:
    using Changed = std::function<void(const Alert &)>;
    explicit AlertWatch(Changed changed) : m_changed(std::move(changed)) {}
    /// Counting begins anew for rules that are other ones. \p zone: of times in queries.
    void setRules(const std::vector<AlertRule> &rules, const std::string &zone);
    void events(FeedId feed, const FollowedEvents &events) override;
    /// Ends alerts that are quiet.
    void look(Timestamp now);
    /// From when it returns on, nobody is told any more.
    void disconnect();

private:
    struct Watched
    {
        AlertRule rule;
        Filter filter;
        AlertCounter counter;
        std::map<std::string, Alert> active; ///< By value.
    };
    std::mutex m_mutex;
    std::vector<std::shared_ptr<Watched>> m_rules; // guarded by m_mutex, as what they hold
    std::uint64_t m_next = 1;
    void tell(const Alert &alert);
    std::mutex m_tellMutex;
    Changed m_changed; // guarded by m_tellMutex
};

} // namespace sightglass
