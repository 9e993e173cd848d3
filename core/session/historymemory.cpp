// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/historymemory.h"

#include "core/base/utf8.h"
#include "core/event/errortext.h"
#include "core/source/rotation.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sightglass {

namespace {

/// What a log is called in the history, where it is not known yet.
KnownFile seenAs(const LogInfo &log)
{
    KnownFile file;
    file.name = log.name.toStdString();
    file.path = QFile::encodeName(QFileInfo(log.path).absoluteFilePath()).toStdString();
    file.formatId = log.formatId.toStdString();
    file.encoding = log.encoding.toStdString();
    return file;
}

bool isUsable(const LogInfo &log, const LogRows &rows) { return log.state > JobState::Processing && rows.source && rows.rows.rowCount() > 0; }

} // namespace

std::string kindOfLog(const std::string &path, const std::string &formatId, const LogRows &log)
{
    if (formatId == "evtx" || formatId == "windows-xml") {
        const auto decoder = log.decoder && log.rows.rowCount() > 0 ? log.decoder() : nullptr;
        const auto record = decoder ? decoder->decode(log.rows.row(RowIndex{0})) : tl::unexpected(Error{});
        if (record) {
            for (const EventField &field : record->fields) {
                if (field.head && field.name == "Channel" && !field.value.empty())
                    return toValidUtf8("windows\n" + record->host + '\n' + field.value);
            }
        }
    }
    const std::string base = rotationBase(path);
    const auto slash = base.find_last_of("/\\");
    return toValidUtf8(formatId + '\n' + (slash == std::string::npos ? base : base.substr(slash + 1)));
}

std::vector<SeenTemplate> seenTemplates(const UnusualReport &report, std::size_t index, const LogRows &log)
{
    std::vector<SeenTemplate> all(report.templates.set.size());
    const std::uint64_t rows = std::min<std::uint64_t>(report.templates.logs[index]->shapes.size(), log.rows.rowCount());
    for (std::uint64_t n = 0; n < rows; ++n) {
        SeenTemplate &seen = all[report.templates.at(index, n)];
        const Timestamp time = log.rows.row(RowIndex{n}).time();
        ++seen.events;
        if (!time.isValid())
            continue;
        seen.first = seen.first.isValid() ? std::min(seen.first, time) : time;
        seen.last = seen.last.isValid() ? std::max(seen.last, time) : time;
    }
    for (std::size_t id = 0; id < all.size(); ++id)
        all[id].text = toValidUtf8(report.templates.set.texts[id]);
    std::erase_if(all, [](const SeenTemplate &seen) { return seen.events == 0; });
    return all;
}

HistoryMemory::HistoryMemory(Session &session, QString path, QObject *parent)
    : UnusualMemory(parent), m_session(session), m_worker(std::move(path), HistoryWorker::Fault::Stays)
{
    connect(&session, &Session::logRemoved, this, [this](LogId log) { m_logs.erase(log); });
}

HistoryMemory::~HistoryMemory() = default;

UnusualKnowledge HistoryMemory::knowledge(const std::vector<LogInfo> &logs)
{
    UnusualKnowledge all;
    for (const LogInfo &log : logs) {
        Known &known = m_logs[log.id];
        if (known.job != log.job) {
            const auto rows = m_session.logRows(log.id);
            if (!rows || !isUsable(log, *rows)) {
                all.complete = all.complete && log.state > JobState::Processing;
                continue;
            }
            known.job = log.job;
            known.ready = false;
            load(log);
        }
        all.complete = all.complete && known.ready;
        if (known.templates)
            all.templates.emplace(log.id, known.templates);
        all.dismissed.insert(known.dismissed.begin(), known.dismissed.end());
        all.normal.insert(known.normal.begin(), known.normal.end());
    }
    return all;
}

void HistoryMemory::load(const LogInfo &log)
{
    const auto rows = m_session.logRows(log.id);
    if (!rows || !rows->source)
        return;
    Known &asked = m_logs[log.id];
    asked.stale = false;
    m_worker.ask<LogHistory>(this, [rows = *rows, path = log.path.toStdString(), format = log.formatId.toStdString(), before = asked.before](HistoryStore &store) {
        return store.logHistory(*rows.source, kindOfLog(path, format, rows), rows.rows.rowCount(), before);
    }, [this, id = log.id, job = log.job](Result<LogHistory> answer) {
        const auto found = m_logs.find(id);
        if (found == m_logs.end() || found->second.job != job)
            return; // closed or read anew
        Known &known = found->second;
        if (answer && known.stale) {
            if (const auto now = m_session.log(id)) {
                load(*now);
                return;
            }
        }
        known.ready = true;
        if (answer) {
            known.before = answer->before;
            known.templates = answer->templates.empty() ? nullptr : std::make_shared<const std::unordered_set<std::string>>(std::move(answer->templates));
            known.dismissed = std::move(answer->dismissed);
            known.normal = std::move(answer->normal);
        }
        Q_EMIT changed();
    });
}

void HistoryMemory::mark(const std::vector<LogInfo> &logs, const std::string &key, bool on, bool normal)
{
    for (const LogInfo &log : logs) {
        const auto rows = m_session.logRows(log.id);
        Known &known = m_logs[log.id];
        auto &keys = normal ? known.normal : known.dismissed;
        const bool differs = on ? keys.insert(key).second : keys.erase(key) > 0;
        known.stale = known.stale || !known.ready;
        if (!rows || !isUsable(log, *rows))
            continue;
        m_worker.ask<bool>(this, [=, rows = *rows, seen = seenAs(log)](HistoryStore &store) -> Result<bool> {
            const auto done = normal ? store.setNormal(*rows.source, seen, kindOfLog(seen.path, seen.formatId, rows), key, on)
                                     : store.setDismissed(*rows.source, seen, key, on);
            if (!done)
                return tl::unexpected(done.error());
            return true;
        }, [this, on, normal, key, differs, id = log.id](Result<bool> answer) {
            if (answer)
                return;
            // What is shown is what is kept; but without a history the wish holds while the log is open.
            const auto found = m_logs.find(id);
            if (m_worker.isOpen() && found != m_logs.end() && differs) {
                auto &now = normal ? found->second.normal : found->second.dismissed;
                on ? (void)now.erase(key) : (void)now.insert(key);
                Q_EMIT changed();
            }
            Q_EMIT failed(tr("This is not remembered: %1").arg(errorText(answer.error())));
        });
    }
    Q_EMIT changed();
}

void HistoryMemory::setDismissed(const std::vector<LogInfo> &logs, const std::string &key, bool on) { mark(logs, key, on, false); }
void HistoryMemory::setNormal(const std::vector<LogInfo> &logs, const std::string &key, bool on) { mark(logs, key, on, true); }

void HistoryMemory::sawTemplates(const std::vector<LogInfo> &logs, std::shared_ptr<const UnusualReport> report, const std::vector<LogRows> &rows)
{
    for (std::size_t i = 0; i < report->templates.logs.size() && i < rows.size(); ++i) {
        const auto log = std::find_if(logs.begin(), logs.end(), [&](const LogInfo &info) { return info.id == rows[i].log; });
        if (log == logs.end() || !isUsable(*log, rows[i]))
            continue;
        using Look = std::pair<LookId, std::shared_ptr<const std::vector<SeenTemplate>>>;
        m_worker.ask<Look>(this, [report, i, rows = rows[i], seen = seenAs(*log)](HistoryStore &store) -> Result<Look> {
            auto templates = std::make_shared<const std::vector<SeenTemplate>>(seenTemplates(*report, i, rows));
            const auto look = store.addLook(*rows.source, seen, kindOfLog(seen.path, seen.formatId, rows), rows.rows.rowCount(), *templates);
            if (!look)
                return tl::unexpected(look.error());
            return Look(*look, std::move(templates));
        }, [this, id = log->id, job = log->job](const Result<Look> &look) {
            const auto found = m_logs.find(id);
            // What this log shows from now on, read anew too, is told against what was known before.
            if (look && found != m_logs.end() && found->second.job == job)
                found->second.before = std::min(found->second.before, look->first);
            if (look)
                Q_EMIT looked(id, job, look->second);
        });
    }
}

} // namespace sightglass
