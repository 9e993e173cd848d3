// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/history/followedflowstore.h"
#include "core/job/flowsearch.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace sightglass {

/// Looks at what was stored of followed logs and keeps their threats, transfers and findings: in the order in which events came, from where it ended the last
/// time, whoever stored them and in whichever version. Only events are decoded that may say something, by format and program; a
/// session of a file server that goes on, and failed logons of the last minutes, are kept between two runs, so that what is found is what reading the
/// whole log would find. Nothing is held between two steps but what makes the next one quick. Synchronous, for the worker thread that has \p store.
class FollowedFlows
{
public:
    explicit FollowedFlows(HistoryStore &store, std::int64_t eventsOfStep = 20'000);
    ~FollowedFlows();

    struct Step
    {
        std::int64_t events = 0; ///< That were looked at; 0 = there are no more.
        FlowStore::Added added;
        [[nodiscard]] bool isAny() const { return added.threats + added.transfers + added.findings > 0; }
    };
    /// Some thousand events: tenths of a second. Others can write but for the moment in which what was found is.
    [[nodiscard]] Result<Step> step(Timestamp now = SystemClock().now());
    /// All there are; false = \p progress stopped it. It reports events.
    [[nodiscard]] Result<bool> catchUp(Progress &progress);

    /// Before an opened log's threats and transfers are added: what was followed of the same content is found again there.
    [[nodiscard]] static Result<void> adopt(HistoryStore &store, const KnownFile &file);

private:
    static constexpr std::int64_t bytesOfStep = 16 * 1024 * 1024;
    struct Stream;
    struct Batch;
    [[nodiscard]] Result<Stream *> stream(std::int64_t position);
    [[nodiscard]] Result<Step> again(std::int64_t position, const FollowedFlowStore::State &state, Timestamp now);
    void look(Stream &stream, Batch &batch);
    [[nodiscard]] Result<void> settle(Stream &stream, StreamFlows &found);

    FollowedFlowStore m_store;
    const std::int64_t m_eventsOfStep;
    std::int64_t m_steps = -1; // FollowedFlowStore::State::steps that m_streams are as of
    std::map<std::int64_t, std::unique_ptr<Stream>> m_streams, m_before; // by live_position.id
};

} // namespace sightglass
