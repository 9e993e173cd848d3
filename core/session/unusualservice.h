// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/unusualsearch.h"
#include "core/session/session.h"
#include "core/session/unusualmemory.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace sightglass {

class Job;

/// Looks for what is unusual in the session's logs: a job of the session's queue, once the logs were read
/// and somebody wants to see it (setActive). Logs that did not change are not mined again. GUI thread; nothing
/// blocks.
class UnusualService : public QObject
{
    Q_OBJECT
public:
    /// \p memory: of dismissals; null = one that lasts for this session.
    explicit UnusualService(Session &session, UnusualMemory *memory = nullptr, QObject *parent = nullptr);
    ~UnusualService() override;

    /// From now on, findings follow the logs.
    void setActive(bool active);
    /// Another memory from now on; must live as long as the service, or be replaced.
    void setMemory(UnusualMemory *memory);
    [[nodiscard]] UnusualMemory &memory() const { return *m_memory; }

    /// As of the last changed(); null before the first search.
    [[nodiscard]] std::shared_ptr<const UnusualReport> report() const { return m_report; }
    [[nodiscard]] const std::vector<std::uint64_t> &evidenceCounts() const { return m_evidence; }
    [[nodiscard]] bool isSearching() const { return m_job != nullptr; }
    /// The search was stopped by the user; restart() begins anew.
    [[nodiscard]] bool wasStopped() const { return m_stopped; }
    void restart();
    /// The running search; null where there is none.
    [[nodiscard]] Job *job() const { return m_job; }

    [[nodiscard]] bool isDismissed(const Finding &finding) const;
    [[nodiscard]] bool isNormal(const Finding &finding) const;
    void setDismissed(const Finding &finding, bool on);
    void setNormal(const Finding &finding, bool on);
    /// Narrows the session's filter to the events of a finding, or of a template; eventsShown() tells when.
    void showEvents(const Finding &finding);
    void showTemplate(std::uint32_t id);

    /// Rows that are shown at the most.
    static constexpr std::size_t mostShown = 2'000'000;

Q_SIGNALS:
    /// The report, or whether there is a search.
    void changed();
    void progressChanged();
    /// What is dismissed or normal.
    void memoryChanged();
    void eventsShown();
    /// What was dismissed or normal was not kept; translated.
    void memoryFailed(const QString &text);

private:
    struct Answer;
    void check();
    void start();
    [[nodiscard]] std::vector<LogInfo> logsOf(const Finding &finding) const;
    [[nodiscard]] std::string textOf(const Finding &finding) const;
    [[nodiscard]] std::vector<std::pair<std::uint16_t, std::uint64_t>> signature() const;
    void show(const QString &label, std::function<std::vector<EventRef>()> find);

    Session &m_session;
    UnusualMemory *m_memory;
    UnusualKnowledge m_knowledge;
    bool m_active = false;
    bool m_stopped = false;
    QPointer<Job> m_job;
    std::vector<std::pair<std::uint16_t, std::uint64_t>> m_searched; // logs and revisions of the report or search
    std::vector<std::shared_ptr<const MinedLog>> m_mined;
    std::shared_ptr<const UnusualReport> m_report;
    std::vector<LogRows> m_rows; // of the report
    std::vector<std::uint64_t> m_evidence;
    QThreadPool m_pool; // for showEvents()
};

} // namespace sightglass
