// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/studies.h"

#include "core/base/bytes.h"
#include "core/job/jobqueue.h"
#include "core/job/post.h"
#include "core/job/task.h"

#include <algorithm>
#include <bit>

namespace sightglass {

namespace {

/// Records that are decoded for names of fields.
constexpr std::uint64_t sampledRecords = 3000;
constexpr qint64 reportMs = 100;

std::shared_ptr<const TopValues> summary(const ValueCounts &counts)
{
    auto values = std::make_shared<TopValues>();
    values->top = counts.top(ValueStudy::mostValues);
    values->distinct = counts.size();
    values->full = counts.isFull();
    values->missing = counts.missing();
    values->total = counts.total();
    values->others = counts.valued();
    for (const auto &value : values->top) {
        for (std::size_t s = 0; s < severityCount; ++s)
            values->others[s] -= value.counts[s];
    }
    return values;
}

} // namespace

void ValueStudy::setField(const FieldId &field)
{
    if (field == m_field)
        return;
    m_field = field;
    m_values = std::make_shared<TopValues>();
    Q_EMIT changed();
    restart();
}

RowStudy::Work ValueStudy::makeWork()
{
    return [this, field = m_field, rows = session().rows(), logs = session().logRows(), profile = session().profile(),
            pool = session().jobs().pool()](Run &run) {
        const auto publish = [&](const ValueCounts &counts) { run.publish([this, values = summary(counts)] { m_values = values; }); };
        const auto counts = countValues(field, *rows, logs, profile, *pool, run, publish);
        if (counts)
            publish(*counts);
        return counts.has_value();
    };
}

HeatStudy::HeatStudy(Session &session, QObject *parent) : RowStudy(session, parent) {}

RowStudy::Work HeatStudy::makeWork()
{
    return [this, rows = session().rows(), logs = session().logRows(), profile = session().profile(), zone = session().timeZone(),
            pool = session().jobs().pool()](Run &run) {
        const auto map = countHours(*rows, logs, profile, zone, *pool, run);
        if (map)
            run.publish([this, shared = std::make_shared<const HeatMap>(*map)] { m_map = shared; });
        return map.has_value();
    };
}

std::vector<std::pair<LogId, int>> FieldNames::signature() const
{
    std::vector<std::pair<LogId, int>> signature;
    for (const LogInfo &log : session().logs())
        signature.emplace_back(log.id, std::bit_width(log.counts.total()));
    return signature;
}

bool FieldNames::isDue() const { return signature() != m_known; }

RowStudy::Work FieldNames::makeWork()
{
    return [this, logs = session().logRows(), known = signature()](Run &run) {
        const auto counts = sampleFieldNames(logs, sampledRecords, run);
        if (!counts)
            return false;
        std::vector<Name> names;
        for (const auto &[name, records] : counts->records) {
            std::string lower = name;
            std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return asciiLower(c); });
            if (FieldId::fromText(lower).kind == FieldId::Kind::Record)
                names.push_back({name, static_cast<double>(records) / static_cast<double>(counts->sampled)});
        }
        std::stable_sort(names.begin(), names.end(), [](const Name &a, const Name &b) { return a.share > b.share; });
        run.publish([this, names, known] {
            m_names = names;
            m_known = known;
        });
        return true;
    };
}

RowSearch::RowSearch(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_pool.setMaxThreadCount(1);
    connect(&session.filters(), &FilterStack::changed, this, &RowSearch::stop);
    connect(&session, &Session::logRemoved, this, &RowSearch::stop);
}

RowSearch::~RowSearch()
{
    if (m_stop)
        *m_stop = true;
    m_pool.waitForDone();
}

void RowSearch::stop()
{
    if (!m_stop)
        return;
    *m_stop = true;
    m_stop.reset();
    Q_EMIT runningChanged();
}

void RowSearch::findValue(const FieldId &field, const std::optional<std::string> &value, bool exclude, const QString &label)
{
    start([=](const RowSet &rows, const std::vector<LogRows> &logs, QThreadPool &pool, Progress &progress) {
        return rowsWithValue(field, value, exclude, rows, logs, pool, progress);
    }, label);
}

void RowSearch::findHour(HeatMap::Cell cell, bool exclude, const QString &label)
{
    start([=, zone = m_session.timeZone()](const RowSet &rows, const std::vector<LogRows> &logs, QThreadPool &pool, Progress &progress) {
        return rowsOfHour(cell, exclude, rows, logs, zone, pool, progress);
    }, label);
}

void RowSearch::start(Find find, const QString &label)
{
    class Report final : public Progress
    {
    public:
        Report(RowSearch &search, std::shared_ptr<std::atomic<bool>> stop, std::uint64_t all)
            : m_search(search), m_stop(std::move(stop)), m_all(static_cast<double>(std::max<std::uint64_t>(all, 1)))
        {
            m_clock.start();
        }
        bool report(std::uint64_t rows) override
        {
            if (m_clock.elapsed() >= reportMs) {
                m_clock.restart();
                const int progress = static_cast<int>(1000.0 * static_cast<double>(rows) / m_all);
                postTo(&m_search, [search = &m_search, stop = m_stop, progress] {
                    if (search->m_stop == stop)
                        Q_EMIT search->progressed(progress);
                });
            }
            return !*m_stop;
        }

    private:
        RowSearch &m_search;
        std::shared_ptr<std::atomic<bool>> m_stop;
        double m_all;
        QElapsedTimer m_clock;
    };
    stop();
    const auto flag = std::make_shared<std::atomic<bool>>(false);
    m_stop = flag;
    using Answer = std::shared_ptr<const ChosenRows>;
    auto work = [this, flag, find = std::move(find), rows = m_session.rows(), logs = m_session.logRows(), pool = m_session.jobs().pool(),
                 name = label.toStdString(), before = m_session.filters().current().chosen]() -> Answer {
        Report report(*this, flag, rows->size());
        const auto refs = find(*rows, logs, *pool, report);
        if (!refs)
            return nullptr;
        // The rows are of those that were chosen before: the label says so.
        return std::make_shared<const ChosenRows>(before ? before->label + " \xC2\xB7 " + name : name, *refs);
    };
    runTask(m_pool, this, std::move(work), [this, flag](const Answer &rows) {
        if (m_stop != flag)
            return;
        m_stop.reset();
        Q_EMIT runningChanged();
        if (rows)
            Q_EMIT found(rows);
    });
    Q_EMIT runningChanged();
}

} // namespace sightglass
