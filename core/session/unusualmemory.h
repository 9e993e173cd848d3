// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/unusual.h"
#include "core/session/session.h"

#include <QObject>

#include <string>
#include <unordered_set>
#include <vector>

namespace sightglass {

/// What is known of logs from before, and what the analyst said of findings.
struct UnusualKnowledge
{
    std::unordered_set<std::string> templates; ///< Of earlier sessions; empty = no history.
    std::unordered_set<std::string> dismissed; ///< Keys of findings (findingKey).
    std::unordered_set<std::string> normal;    ///< Keys without time (normalKey): also of findings to come.
};

/// Remembers for UnusualService. Lives in the session's thread; calls return at once, what touches a file or
/// database happens behind them, and changed() tells when knowledge() would answer anew.
class UnusualMemory : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual UnusualKnowledge knowledge(const std::vector<LogInfo> &logs) const = 0;
    virtual void setDismissed(const std::vector<LogInfo> &logs, const std::string &key, bool on) = 0;
    virtual void setNormal(const std::vector<LogInfo> &logs, const std::string &key, bool on) = 0;
    /// These templates are in the logs: the next session knows them.
    virtual void sawTemplates(const std::vector<LogInfo> &logs, const std::vector<std::string> &texts) = 0;

Q_SIGNALS:
    void changed();
};

/// Forgets everything when the program ends, and has no history.
class SessionMemory final : public UnusualMemory
{
    Q_OBJECT
public:
    using UnusualMemory::UnusualMemory;
    [[nodiscard]] UnusualKnowledge knowledge(const std::vector<LogInfo> &) const override { return m_knowledge; }
    void setDismissed(const std::vector<LogInfo> &, const std::string &key, bool on) override { set(m_knowledge.dismissed, key, on); }
    void setNormal(const std::vector<LogInfo> &, const std::string &key, bool on) override { set(m_knowledge.normal, key, on); }
    void sawTemplates(const std::vector<LogInfo> &, const std::vector<std::string> &) override {}

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
