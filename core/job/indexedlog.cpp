// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/indexedlog.h"

#include "core/event/eventuser.h"
#include "core/source/readahead.h"

namespace sightglass {

namespace {

class Observer final : public AnalysisObserver
{
public:
    Observer(EventStore &store, Progress &progress, const std::function<void(const ParseProblem &)> &problem)
        : m_store(store), m_progress(progress), m_problem(problem)
    {}
    void detected(const Detection &detection, const Format &format, const ParseOptions &options) override
    {
        m_format = &format;
        m_options = options;
        m_encoding = detection.encoding;
    }
    bool consume(EventBatch &&batch) override
    {
        for (const ParseProblem &problem : batch.problems) {
            if (m_problem)
                m_problem(problem);
        }
        m_store.append(std::move(batch));
        return true;
    }
    bool report(std::uint64_t doneBytes) override { return m_progress.report(doneBytes); }
    [[nodiscard]] const Format *format() const { return m_format; }
    [[nodiscard]] const std::string &encoding() const { return m_encoding; }
    [[nodiscard]] const ParseOptions &options() const { return m_options; }

private:
    EventStore &m_store;
    Progress &m_progress;
    const std::function<void(const ParseProblem &)> &m_problem;
    const Format *m_format = nullptr;
    ParseOptions m_options;
    std::string m_encoding;
};

} // namespace

IndexedLog indexLog(std::shared_ptr<const ByteSource> source, const std::string &name, const std::string &formatId, const ParseOptions &options,
                         QThreadPool &pool, Progress &progress, const std::function<void(const ParseProblem &)> &problem)
{
    const auto store = std::make_shared<EventStore>();
    Observer observer(*store, progress, problem);
    const auto outcome = analyze(*source, formatId, options, observer, pool);
    LogRows log{LogId{1}, store->snapshot(), store, std::make_shared<UserColumn>()};
    log.source = source;
    log.format = observer.format();
    log.name = name;
    if (log.format) {
        log.decoder = [source, format = log.format, prepared = observer.options()] { return format->makeParser()->decoder(readAhead(source), prepared); };
        log.user = [decoder = std::shared_ptr<RecordDecoder>(log.decoder())](const EventRow &row) {
            const auto record = decoder->decodeBrief(row);
            return record ? eventUser(*record) : std::string();
        };
    }
    return {std::move(log), observer.encoding(), outcome ? std::nullopt : std::optional(outcome.error())};
}

} // namespace sightglass
