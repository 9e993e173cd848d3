// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/unusualsearch.h"
#include "core/session/session.h"

#include <QObject>

#include <map>
#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

namespace sightglass {

/// What is known of logs from before, and what the analyst said of findings.
struct UnusualKnowledge
{
    std::map<LogId, KnownTexts> templates;     ///< Of earlier looks at the log and its kind; none = no history.
    std::unordered_set<std::string> dismissed; ///< Keys of findings (findingKey).
    std::unordered_set<std::string> normal;    ///< Keys without time (normalKey): also of findings to come.
    bool complete = true;                      ///< Else changed() tells when there is more.
};

/// Remembers for UnusualService. Lives in the session's thread; calls return at once, what touches a file or
/// database happens behind them, and changed() tells when knowledge() would answer anew.
class UnusualMemory : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual UnusualKnowledge knowledge(const std::vector<LogInfo> &logs) = 0;
    virtual void setDismissed(const std::vector<LogInfo> &logs, const std::string &key, bool on) = 0;
    virtual void setNormal(const std::vector<LogInfo> &logs, const std::string &key, bool on) = 0;
    /// These templates are in the logs: the next session knows them. \p rows are those \p report is of, in its order.
    virtual void sawTemplates(const std::vector<LogInfo> &logs, std::shared_ptr<const UnusualReport> report, const std::vector<LogRows> &rows) = 0;

Q_SIGNALS:
    void changed();
    /// What was said was not kept; translated.
    void failed(const QString &text);
};

/// Forgets everything when the program ends, and has no history.
class SessionMemory final : public UnusualMemory
{
    Q_OBJECT
public:
    using UnusualMemory::UnusualMemory;
    [[nodiscard]] UnusualKnowledge knowledge(const std::vector<LogInfo> &) override { return m_knowledge; }
    void setDismissed(const std::vector<LogInfo> &, const std::string &key, bool on) override { set(m_knowledge.dismissed, key, on); }
    void setNormal(const std::vector<LogInfo> &, const std::string &key, bool on) override { set(m_knowledge.normal, key, on); }
    void sawTemplates(const std::vector<LogInfo> &, std::shared_ptr<const UnusualReport>, const std::vector<LogRows> &) override {}

private:
    void set(std::unordered_set<std::string> &keys, const std::string &key, bool on)
    {
        if (on ? keys.insert(key).second : keys.erase(key) > 0)
            Q_EMIT changed();
    }
    UnusualKnowledge m_knowledge;
};

/// The same for the same finding in another session: kind, template (\p text), value and time.
[[nodiscard]] std::string findingKey(const Finding &finding, const std::string &text);
/// As findingKey() without the time: what "normal here" means.
[[nodiscard]] std::string normalKey(const Finding &finding, const std::string &text);

} // namespace sightglass
