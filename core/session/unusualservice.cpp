// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/unusualservice.h"

#include "core/base/utf8.h"
#include "core/job/jobqueue.h"
#include "core/job/task.h"
#include "core/session/unusualtext.h"

#include <QLocale>

#include <algorithm>

namespace sightglass {

namespace {

/// Rows of a part of the work as bytes of a job.
class ScaledProgress final : public Progress
{
public:
    ScaledProgress(Progress &job, double from, double bytesPerRow) : m_job(job), m_from(from), m_bytesPerRow(bytesPerRow) {}
    bool report(std::uint64_t rows) override { return m_job.report(static_cast<std::uint64_t>(m_from + m_bytesPerRow * static_cast<double>(rows))); }

private:
    Progress &m_job;
    double m_from, m_bytesPerRow;
};

std::string keyOf(const Finding &finding, const std::string &text, bool withTime)
{
    std::string key = unusualKindId(finding.kind);
    key += '\n' + toValidUtf8(text) + '\n';
    if (finding.kind == UnusualKind::NewValue)
        key += std::string(valueKindId(finding.valueKind)) + '\n' + toValidUtf8(finding.value);
    if (withTime)
        key += '\n' + finding.begin.toIso() + '\n' + finding.end.toIso();
    return key;
}

} // namespace

std::string findingKey(const Finding &finding, const std::string &text) { return keyOf(finding, text, true); }
std::string normalKey(const Finding &finding, const std::string &text) { return keyOf(finding, text, false); }

struct UnusualService::Answer
{
    std::vector<std::shared_ptr<const MinedLog>> mined;
    std::shared_ptr<const UnusualReport> report;
    std::vector<std::uint64_t> evidence;
};

UnusualService::UnusualService(Session &session, UnusualMemory *memory, QObject *parent)
    : QObject(parent), m_session(session), m_memory(nullptr)
{
    m_pool.setMaxThreadCount(1);
    setMemory(memory ? memory : new SessionMemory(this));
    connect(&session, &Session::idle, this, &UnusualService::check);
    for (const auto signal : {&Session::logAdded, &Session::logChanged, &Session::logRemoved})
        connect(&session, signal, this, &UnusualService::check);
}

UnusualService::~UnusualService()
{
    if (m_job)
        m_job->cancel();
    m_pool.waitForDone();
}

void UnusualService::setMemory(UnusualMemory *memory)
{
    if (m_memory)
        m_memory->disconnect(this);
    m_memory = memory;
    const auto take = [this] {
        m_knowledge = m_memory->knowledge(m_session.logs());
        Q_EMIT memoryChanged();
        check(); // a search may have waited for it
    };
    connect(m_memory, &UnusualMemory::changed, this, take);
    connect(m_memory, &UnusualMemory::failed, this, &UnusualService::memoryFailed);
    take();
}

void UnusualService::setActive(bool active)
{
    m_active = active;
    check();
}

void UnusualService::restart()
{
    m_stopped = false;
    m_searched.clear();
    check();
}

std::vector<std::pair<std::uint16_t, std::uint64_t>> UnusualService::signature() const
{
    std::vector<std::pair<std::uint16_t, std::uint64_t>> now;
    for (const LogInfo &log : m_session.logs())
        now.emplace_back(log.id.value, log.revision);
    return now;
}

void UnusualService::check()
{
    const auto now = signature();
    if (now.empty() && m_report) {
        m_report = nullptr;
        m_rows.clear();
        m_mined.clear();
        m_evidence.clear();
        m_searched.clear();
        Q_EMIT changed();
    }
    if (!m_active || m_job || now.empty() || now == m_searched || !m_session.isIdle())
        return;
    m_knowledge = m_memory->knowledge(m_session.logs());
    if (m_knowledge.complete)
        start();
}

void UnusualService::start()
{
    m_stopped = false;
    m_searched = signature();
    std::vector<LogRows> logs = m_session.logRows();
    std::vector<KnownTexts> known;
    for (const LogRows &log : logs) {
        const auto history = m_knowledge.templates.find(log.log);
        known.push_back(history == m_knowledge.templates.end() ? nullptr : history->second);
    }
    std::uint64_t bytes = 0, rows = 0;
    for (const LogInfo &log : m_session.logs())
        bytes += log.size;
    for (const LogRows &log : logs)
        rows += log.rows.rowCount();
    const double bytesPerRow = static_cast<double>(bytes) / static_cast<double>(std::max<std::uint64_t>(rows, 1));

    const auto answer = std::make_shared<Answer>();
    QThreadPool *pool = m_session.jobs().pool();
    auto work = [answer, logs, known = std::move(known), mined = m_mined, pool, bytesPerRow](JobReporter &reporter) -> Result<JobResult> {
        const Result<JobResult> stopped = JobResult{Outcome::Cancelled, {}};
        double before = 0;
        for (const LogRows &log : logs) {
            // Revisions count appends of one store: a log that is read anew has another.
            const auto old = std::find_if(mined.begin(), mined.end(), [&log](const auto &m) {
                return m->log == log.log && m->revision == log.rows.revision() && m->store == log.store.get() && m->shapes.size() == log.rows.rowCount();
            });
            ScaledProgress progress(reporter, before, bytesPerRow * .9);
            answer->mined.push_back(old != mined.end() ? *old : mineLog(log, *pool, progress));
            if (!answer->mined.back())
                return stopped;
            before += bytesPerRow * .9 * static_cast<double>(log.rows.rowCount());
        }
        ScaledProgress counting(reporter, before, bytesPerRow * .05), showing(reporter, before * 1.05, bytesPerRow * .05);
        auto templates = combineTemplates(answer->mined, counting);
        if (!templates)
            return stopped;
        auto report = searchUnusual(std::move(*templates), logs, known, counting);
        if (!report)
            return stopped;
        const auto evidence = evidenceOf(report->findings, report->templates, logs, 0, showing);
        if (!evidence)
            return stopped;
        for (const Evidence &e : *evidence)
            answer->evidence.push_back(e.count);
        answer->report = std::make_shared<const UnusualReport>(std::move(*report));
        return JobResult{};
    };
    auto done = [self = QPointer<UnusualService>(this), answer, logs](const Job &, const Result<JobResult> &result) {
        if (!self)
            return;
        UnusualService &service = *self;
        service.m_job = nullptr;
        if (!result || result->outcome == Outcome::Cancelled || !answer->report) {
            service.m_stopped = true;
        } else if (service.m_session.logs().empty()) {
            service.m_searched.clear();
        } else {
            service.m_mined = answer->mined;
            service.m_report = answer->report;
            service.m_evidence = answer->evidence;
            service.m_rows = logs;
            service.m_memory->sawTemplates(service.m_session.logs(), answer->report, logs);
        }
        Q_EMIT service.changed();
        // The queue's own idle() follows, and with it the next search where logs changed meanwhile.
    };
    m_job = m_session.jobs().add(tr("What is unusual"), bytes, std::move(work), std::move(done));
    connect(m_job, &Job::changed, this, &UnusualService::progressChanged);
    Q_EMIT changed();
}

std::string UnusualService::textOf(const Finding &finding) const
{
    return m_report && finding.templateId < m_report->templates.set.size() ? m_report->templates.set.texts[finding.templateId] : std::string();
}

std::vector<LogInfo> UnusualService::logsOf(const Finding &finding) const
{
    std::vector<LogInfo> logs = m_session.logs();
    if (!m_report)
        return logs;
    const MinedTemplates &templates = m_report->templates;
    std::erase_if(logs, [&](const LogInfo &log) {
        if (finding.templateId == Finding::noTemplate)
            return finding.hasExample && finding.example.log() != log.id;
        for (std::size_t i = 0; i < templates.logs.size(); ++i) {
            if (templates.logs[i]->log == log.id)
                return std::find(templates.ofShape[i].begin(), templates.ofShape[i].end(), finding.templateId) == templates.ofShape[i].end();
        }
        return true;
    });
    return logs;
}

bool UnusualService::isDismissed(const Finding &finding) const { return m_knowledge.dismissed.count(findingKey(finding, textOf(finding))) > 0; }
bool UnusualService::isNormal(const Finding &finding) const { return m_knowledge.normal.count(normalKey(finding, textOf(finding))) > 0; }

void UnusualService::setDismissed(const Finding &finding, bool on)
{
    m_memory->setDismissed(logsOf(finding), findingKey(finding, textOf(finding)), on);
}

void UnusualService::setNormal(const Finding &finding, bool on)
{
    m_memory->setNormal(logsOf(finding), normalKey(finding, textOf(finding)), on);
}

void UnusualService::show(const QString &label, std::function<std::vector<EventRef>()> find)
{
    const QString all = label, first = tr("%1 (the first %2)").arg(label, QLocale().toString(static_cast<qulonglong>(mostShown)));
    // Session::showOnly() would sort a million rows between two frames.
    auto work = [find = std::move(find), all = all.toStdString(), first = first.toStdString()]() -> std::shared_ptr<const ChosenRows> {
        const std::vector<EventRef> rows = find();
        return rows.empty() ? nullptr : std::make_shared<const ChosenRows>(rows.size() < mostShown ? all : first, rows);
    };
    runTask(m_pool, this, std::move(work), [this](const std::shared_ptr<const ChosenRows> &rows) {
        if (!rows)
            return;
        Filter filter = m_session.filters().current();
        filter.chosen = rows;
        m_session.filters().push(filter);
        Q_EMIT eventsShown();
    });
}

void UnusualService::showEvents(const Finding &finding)
{
    if (!m_report)
        return;
    const std::string text = textOf(finding);
    const QString label = text.empty() ? unusualKindText(finding.kind) : unusualKindText(finding.kind) + QStringLiteral(": ") + QString::fromStdString(text);
    show(label, [finding, report = m_report, logs = m_rows] {
        NoProgress progress;
        auto evidence = evidenceOf({finding}, report->templates, logs, mostShown, progress);
        return std::move(evidence->front().rows);
    });
}

void UnusualService::showTemplate(std::uint32_t id)
{
    if (!m_report || id >= m_report->templates.set.size())
        return;
    show(tr("Template: %1").arg(QString::fromStdString(m_report->templates.set.texts[id])),
         [id, report = m_report] { return rowsOfTemplate(id, report->templates, mostShown); });
}

} // namespace sightglass
