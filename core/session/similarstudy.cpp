// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/similarstudy.h"

#include "core/job/jobqueue.h"

namespace sightglass {

RowStudy::Work SimilarStudy::makeWork()
{
    return [this, rows = session().rows(), logs = session().logRows(), pool = session().jobs().pool()](Run &run) {
        const auto publish = [&](SimilarRuns runs) {
            run.publish([this, found = std::make_shared<const Found>(Found{rows, std::move(runs)})] { m_found = found; });
        };
        auto runs = findSimilarRuns(*rows, logs, *pool, run, publish);
        if (!runs)
            return false;
        publish(std::move(*runs));
        return true;
    };
}

} // namespace sightglass
