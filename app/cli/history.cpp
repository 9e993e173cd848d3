// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/follow.h"
#include "app/cli/historycommands.h"
#include "app/cli/inputs.h"
#include "core/base/utf8.h"
#include "core/event/errortext.h"
#include "core/event/severity.h"
#include "core/history/casefile.h"
#include "core/history/database.h"
#include "core/history/databaseplace.h"
#include "core/history/historycheck.h"
#include "core/history/historystore.h"
#include "core/history/jobstore.h"
#include "core/history/livestore.h"
#include "core/history/searchstore.h"
#include "core/job/indexcache.h"
#include "core/session/followedflows.h"
#include "core/session/keptplace.h"
#include "core/session/resultjson.h"
#include "core/source/container.h"
#include "core/source/live/livesources.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>
#include <map>
#include <set>

namespace sightglass::cli {

namespace {

/// For a line on a terminal: nothing in it moves the cursor.
std::string printable(const std::string &text)
{
    std::string out;
    for (const char c : toValidUtf8(text))
        out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    return out;
}

const char *stateName(KeptJobState state)
{
    static constexpr const char *names[] = {"Pending", "Processing", "Completed", "Failed", "Cancelled"};
    return names[static_cast<std::size_t>(state)];
}

void put(QByteArray &out, const char *key, const std::string &text, bool last = false)
{
    out.append("      \"").append(key).append("\": ");
    if (text.empty())
        out.append("null");
    else
        appendJsonString(out, toValidUtf8(text));
    out.append(last ? "\n" : ",\n");
}
void put(QByteArray &out, const char *key, std::uint64_t n) { out.append("      \"").append(key).append("\": ").append(QByteArray::number(static_cast<qulonglong>(n))).append(",\n"); }

int write(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
        complain(QStringLiteral("standard output could not be written"));
        return exitUnreadable;
    }
    return exitDone;
}

int fail(const Error &error)
{
    complain(errorText(error));
    return exitUnreadable;
}

int jobs(HistoryStore &store, const Options &options)
{
    JobStore jobs(store.database());
    if (const auto ended = jobs.endInterrupted(); !ended)
        return fail(ended.error());
    const auto all = jobs.jobs();
    if (!all)
        return fail(all.error());
    QByteArray out;
    if (!options.json) {
        out.append("   ID  State       Started                   Critical     Error   Warning  Information   Unknown  Problems  Log\n");
        for (const KeptJob &job : *all) {
            char line[200];
            std::snprintf(line, sizeof line, "%5lld  %-10s  %-24.24s  %8llu  %8llu  %8llu  %11llu  %8llu  %8llu  ", static_cast<long long>(job.id.value), stateName(job.state),
                          job.started.toIso().substr(0, 19).c_str(), static_cast<unsigned long long>(job.counts[0]), static_cast<unsigned long long>(job.counts[1]),
                          static_cast<unsigned long long>(job.counts[2]), static_cast<unsigned long long>(job.counts[3]), static_cast<unsigned long long>(job.counts[4]),
                          static_cast<unsigned long long>(job.problems));
            out.append(line);
            out.append(printable(job.name).c_str());
            if (job.errorCode == "interrupted")
                out.append(" (interrupted)");
            else if (!job.error.empty())
                out.append(" (").append(printable(job.error).c_str()).append(")");
            out.append('\n');
        }
        return write(out);
    }
    out.append("{\n  \"jobs\": [");
    bool first = true;
    for (const KeptJob &job : *all) {
        out.append(first ? "\n    {\n" : ",\n    {\n");
        first = false;
        put(out, "id", static_cast<std::uint64_t>(job.id.value));
        put(out, "uid", job.uid);
        put(out, "name", job.name);
        put(out, "path", job.path);
        put(out, "origin", job.origin);
        put(out, "format", job.formatId);
        put(out, "encoding", job.encoding);
        put(out, "size", job.size);
        put(out, "sha256", job.sha256);
        put(out, "started", job.started.toIso());
        put(out, "finished", job.finished.toIso());
        put(out, "state", std::string(stateName(job.state)));
        put(out, "progress", static_cast<std::uint64_t>(job.progress));
        put(out, "error_code", job.errorCode);
        put(out, "error", job.error);
        out.append("      \"severity_counts\": {");
        for (std::size_t i = 0; i < severityCount; ++i) {
            out.append(i ? ", " : "");
            appendJsonString(out, severityName(static_cast<Severity>(i)));
            out.append(": ").append(QByteArray::number(static_cast<qulonglong>(job.counts[i])));
        }
        out.append("},\n");
        put(out, "audit_success", job.auditSuccess);
        put(out, "audit_failure", job.auditFailure);
        put(out, "problems", job.problems);
        put(out, "first_time", job.first.toIso());
        put(out, "last_time", job.last.toIso(), true);
        out.append("    }");
    }
    out.append(first ? "]\n}\n" : "\n  ]\n}\n");
    return write(out);
}

int marks(HistoryStore &store, const Options &options)
{
    const auto ids = store.files();
    if (!ids)
        return fail(ids.error());
    QByteArray out(options.json ? "{\n  \"marks\": [" : "");
    bool first = true;
    for (const FileId id : *ids) {
        const auto file = store.file(id);
        const auto marks = store.marks(id);
        if (!file || !marks)
            return fail(!file ? file.error() : marks.error());
        for (const MarkedEvent &mark : *marks) {
            std::string tickets, tags;
            for (const TicketId ticket : mark.tickets)
                tickets += (tickets.empty() ? "" : ", ") + std::to_string(ticket.value);
            if (!options.json) {
                for (const std::string &tag : mark.tags)
                    tags += " #" + tag;
                out.append(mark.pinned.isValid() ? 'P' : '-').append(mark.dismissed.isValid() ? 'D' : '-').append("  ");
                out.append(printable(file->name).c_str()).append(':').append(QByteArray::number(static_cast<qulonglong>(mark.event.offset))).append("  ");
                out.append(mark.event.time.isValid() ? mark.event.time.toIso().c_str() : "-").append("  ").append(printable(mark.event.message).c_str());
                if (!tickets.empty())
                    out.append("  [").append(tickets.c_str()).append("]");
                out.append(printable(tags).c_str());
                if (!mark.note.empty())
                    out.append("  (").append(printable(mark.note).c_str()).append(")");
                out.append('\n');
                continue;
            }
            out.append(first ? "\n    {\n" : ",\n    {\n");
            first = false;
            put(out, "log", file->name);
            put(out, "offset", mark.event.offset);
            put(out, "length", mark.event.length);
            put(out, "sha256", mark.event.recordSha256);
            put(out, "time", mark.event.time.toIso());
            put(out, "severity", std::string(severityName(mark.event.severity)));
            put(out, "message", mark.event.message);
            put(out, "pinned", mark.pinned.toIso());
            put(out, "dismissed", mark.dismissed.toIso());
            out.append("      \"tags\": [");
            for (std::size_t i = 0; i < mark.tags.size(); ++i) {
                out.append(i ? ", " : "");
                appendJsonString(out, toValidUtf8(mark.tags[i]));
            }
            out.append("],\n      \"tickets\": [").append(tickets.c_str()).append("],\n");
            put(out, "note", mark.note, true);
            out.append("    }");
        }
    }
    if (options.json)
        out.append(first ? "]\n}\n" : "\n  ]\n}\n");
    return write(out);
}

int check(HistoryStore &store, const Options &options)
{
    const auto faults = checkHistory(store.database());
    if (!faults)
        return fail(faults.error());
    QByteArray out;
    if (options.json) {
        out.append("{\n  \"place\": ");
        appendJsonString(out, store.database().path().toStdString());
        out.append(",\n  \"ok\": ").append(faults->empty() ? "true" : "false").append(",\n  \"faults\": [");
        for (std::size_t i = 0; i < faults->size(); ++i) {
            out.append(i ? ", " : "");
            appendJsonString(out, toValidUtf8((*faults)[i]));
        }
        out.append("]\n}\n");
    } else {
        for (const std::string &fault : *faults)
            out.append(printable(fault).c_str()).append('\n');
        if (faults->empty())
            out.append(store.database().path().toUtf8()).append(": all is well\n");
    }
    const int written = write(out);
    return !faults->empty() ? exitUnreadable : written;
}

/// `history search TEXT`
int searchKept(const Options &options)
{
    const auto query = SearchQuery::parse(options.inputs.mid(1).join(QLatin1Char(' ')));
    if (!query) {
        complain(QStringLiteral("history search needs words: failed \"pass word\" web* -cron"));
        return exitUsage;
    }
    const auto store = openKeptHistory(options);
    if (!store)
        return fail(store.error());
    SearchStore search((*store)->database());
    NoProgress progress;
    if (const auto done = FollowedFlows(**store).catchUp(progress); !done)
        return fail(done.error());
    if (const auto done = search.update(progress); !done)
        return fail(done.error());
    constexpr std::size_t most = 10'000;
    const auto found = search.search(*query, most);
    if (!found)
        return fail(found.error());
    QByteArray out(options.json ? "{\n  \"found\": [" : "");
    bool first = true;
    for (const KeptHit &hit : found->hits) {
        if (!options.json) {
            out.append(QByteArray(keptKindName(hit.kind)).leftJustified(9)).append(hit.time.isValid() ? hit.time.toIso().c_str() : "-").append("  ");
            if (!hit.log.empty())
                out.append(printable(hit.log).c_str()).append("  ");
            out.append(printable(hit.text).c_str());
            if (!hit.note.empty())
                out.append("  (").append(printable(hit.note).c_str()).append(")");
            out.append('\n');
            continue;
        }
        out.append(first ? "\n    {\n" : ",\n    {\n");
        first = false;
        put(out, "kind", std::string(keptKindName(hit.kind)));
        put(out, "id", static_cast<std::uint64_t>(hit.id));
        put(out, "time", hit.time.toIso());
        put(out, "log", hit.log);
        if (hit.kind == KeptKind::Mark || hit.kind == KeptKind::Threat || hit.kind == KeptKind::Transfer)
            put(out, "offset", hit.offset);
        put(out, "text", hit.text);
        put(out, "note", hit.note, true);
        out.append("    }");
    }
    QStringList more;
    for (std::size_t kind = 0; kind < keptKinds; ++kind) {
        if (found->more[kind])
            more.append(QLatin1String(keptKindName(static_cast<KeptKind>(kind))));
    }
    if (options.json) {
        out.append(first ? "],\n  \"more\": [" : "\n  ],\n  \"more\": [");
        for (qsizetype i = 0; i < more.size(); ++i)
            out.append(i ? ", \"" : "\"").append(more[i].toLatin1()).append('"');
        out.append("]\n}\n");
    } else if (!more.isEmpty()) {
        complain(QStringLiteral("there are more; these are the newest %1 of: %2").arg(most).arg(more.join(QLatin1String(", "))));
    }
    return write(out);
}

/// `history sources`: what was followed, and how much of it is stored.
int followedSources(const Options &options)
{
    const auto store = openKeptHistory(options);
    if (!store)
        return fail(store.error());
    const QString place = (*store)->database().path();
    const auto live = LiveStore::open(options.history.isEmpty() ? place : options.history);
    const auto sources = live ? (*live)->sources() : Result<std::vector<LiveSourceRecord>>(tl::unexpected(live.error()));
    if (!sources)
        return fail(sources.error());
    QByteArray out(options.json ? "{\n  \"sources\": [" : "");
    bool first = true;
    for (const LiveSourceRecord &source : *sources) {
        if (!options.json) {
            out.append(QByteArray::number(static_cast<qlonglong>(source.events)).rightJustified(12)).append(QByteArray::number(static_cast<qlonglong>(source.bytes)).rightJustified(15)).append("  ");
            out.append(source.lastSeen.isValid() ? source.lastSeen.toIso().substr(0, 19).c_str() : "-").append("  ").append(printable(source.spec).c_str()).append('\n');
            continue;
        }
        out.append(first ? "\n    {\n" : ",\n    {\n");
        first = false;
        put(out, "source", source.spec);
        put(out, "events", static_cast<std::uint64_t>(source.events));
        put(out, "bytes", static_cast<std::uint64_t>(source.bytes));
        put(out, "first_followed", source.created.toIso());
        put(out, "last_followed", source.lastSeen.toIso(), true);
        out.append("    }");
    }
    if (options.json)
        out.append(first ? "]\n}\n" : "\n  ]\n}\n");
    else if (!sources->empty())
        out.prepend("      Events          Bytes  Last followed        Source\n");
    return write(out);
}

/// `history forget SOURCE|LOG...`: what was followed under that text, and the analyses of the log at that path.
int forgetKept(const Options &options)
{
    int code = exitDone;
    for (const QString &what : options.inputs.mid(1)) {
        auto store = openKeptHistory(options);
        if (!store)
            return fail(store.error());
        std::uint64_t sources = 0, analyses = 0;
        {
            JobStore jobs((*store)->database());
            const std::string path = keptPath(what);
            const auto all = jobs.jobs();
            if (!all)
                return fail(all.error());
            for (const KeptJob &job : *all) {
                if (job.path != path || !job.origin.empty())
                    continue;
                ++analyses;
                const auto there = jobs.job(job.id); // or it went with another of the same log
                if (!there)
                    return fail(there.error());
                if (!*there)
                    continue;
                if (job.head.length > 0)
                    IndexCache().forget(job.head.sha256);
                if (const auto gone = jobs.forgetLog(job.id); !gone)
                    return fail(gone.error());
            }
        }
        const QString place = (*store)->database().path();
        store->reset();
        auto live = LiveStore::open(options.history.isEmpty() ? place : options.history);
        if (!live)
            return fail(live.error());
        const std::string typed = what.toStdString();
        std::set<std::string> specs{typed};
        for (const std::string &text : {typed, keptPath(what)}) {
            if (const auto spec = parseLiveSpec(text))
                specs.insert(liveSpecText(*spec));
        }
        for (const std::string &spec : specs) {
            const auto source = (*live)->knownSource(spec);
            if (!source)
                return fail(source.error());
            if (!*source)
                continue;
            if (const auto gone = (*live)->forget(**source); !gone)
                return fail(gone.error());
            ++sources;
        }
        if (sources + analyses == 0) {
            complain(QStringLiteral("nothing is kept of %1 (see 'history jobs' and 'history sources')").arg(what));
            code = exitUnreadable;
        } else {
            std::printf("%s: followed sources %llu, analyses %llu forgotten\n", printable(typed).c_str(), static_cast<unsigned long long>(sources), static_cast<unsigned long long>(analyses));
        }
    }
    return code;
}

} // namespace

Result<std::unique_ptr<HistoryStore>> openKeptHistory(const Options &options)
{
    const QString path = options.history.isEmpty() ? HistoryStore::defaultPath() : options.history;
    if (!DatabasePlace::mayBeThere(path))
        return failure(ErrorCode::FileNotFound, path.toStdString(), "nothing was kept yet");
    return HistoryStore::open(path);
}

int history(const Options &options)
{
    // A kind of what is kept, a line each.
    using Part = int (*)(HistoryStore &, const Options &);
    static const std::map<QString, Part> parts{{QStringLiteral("jobs"), &jobs}, {QStringLiteral("marks"), &marks}, {QStringLiteral("check"), &check}};
    // Those that open it their own way.
    static const std::map<QString, int (*)(const Options &)> others{
        {QStringLiteral("events"), &printLiveEvents}, {QStringLiteral("threats"), &historyThreats}, {QStringLiteral("transfers"), &historyTransfers},
        {QStringLiteral("sources"), &followedSources}};
    if (options.inputs.size() >= 2 && options.inputs[0] == QLatin1String("search"))
        return searchKept(options);
    if (options.inputs.size() >= 2 && options.inputs[0] == QLatin1String("forget"))
        return forgetKept(options);
    if (const auto other = options.inputs.size() == 1 ? others.find(options.inputs[0]) : others.end(); other != others.end())
        return other->second(options);
    const auto part = options.inputs.size() == 1 ? parts.find(options.inputs[0]) : parts.end();
    if (part == parts.end()) {
        QStringList names;
        for (const auto &[name, run] : parts)
            names.append(name);
        for (const auto &[name, run] : others)
            names.append(name);
        names.append({QStringLiteral("search TEXT"), QStringLiteral("forget SOURCE|LOG")});
        complain(QStringLiteral("history needs one of: %1").arg(names.join(QLatin1String(", "))));
        return exitUsage;
    }
    const auto store = openKeptHistory(options);
    return store ? part->second(**store, options) : fail(store.error());
}

int caseFile(const Options &options)
{
    const bool out = options.inputs.value(0) == QLatin1String("export");
    if ((!out && options.inputs.value(0) != QLatin1String("import")) || options.inputs.size() != 2) {
        complain(QStringLiteral("case export FILE.sgcase --ticket ID|--file LOG|--all, or case import FILE.sgcase"));
        return exitUsage;
    }
    const QString path = options.inputs[1];
    if (!out) {
        QFile file(path);
        if (!file.exists())
            return fail({ErrorCode::FileNotFound, path.toStdString(), {}, Error::noOffset});
        if (!file.open(QIODevice::ReadOnly))
            return fail({ErrorCode::PermissionDenied, path.toStdString(), file.errorString().toStdString(), Error::noOffset});
        auto store = HistoryStore::open(options.history.isEmpty() ? HistoryStore::defaultPath() : options.history);
        if (!store)
            return fail(store.error());
        const auto got = readCase(**store, file.read(caseBytes + 1), QFileInfo(path).fileName().toStdString());
        if (!got)
            return fail(got.error());
        std::printf("logs %zu, events %zu, more said about %zu, tickets %zu, analyses %zu, tickets with another text here %zu\n", got->logs, got->events, got->changed, got->tickets,
                    got->jobs, got->conflicts);
        return exitDone;
    }
    CaseSelection what;
    what.all = options.all;
    if (options.ticket > 0)
        what.tickets.push_back({options.ticket});
    if (!what.all && what.tickets.empty() && options.files.isEmpty()) {
        complain(QStringLiteral("case export needs --ticket ID, --file LOG or --all"));
        return exitUsage;
    }
    auto store = openKeptHistory(options);
    if (!store)
        return fail(store.error());
    if (options.ticket > 0) {
        const auto ticket = (*store)->ticket({options.ticket});
        if (!ticket)
            return fail(ticket.error());
        if (!*ticket) {
            complain(QStringLiteral("there is no ticket %1 (see 'sightglass-cli tickets')").arg(options.ticket));
            return exitUnreadable;
        }
    }
    for (const QString &log : options.files) {
        NoProgress progress;
        const auto source = openLog(QFile::encodeName(log).toStdString(), progress);
        if (!source)
            return fail(source.error());
        const auto known = (*store)->filesLike(**source);
        if (!known)
            return fail(known.error());
        if (known->empty()) {
            complain(QStringLiteral("%1 is not in the history").arg(log));
            return exitUnreadable;
        }
        what.files.push_back(known->front().id);
    }
    const auto text = writeCase(**store, what);
    if (!text)
        return fail(text.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(*text) != text->size() || !file.commit())
        return fail({ErrorCode::WriteFailed, path.toStdString(), file.errorString().toStdString(), Error::noOffset});
    return exitDone;
}

} // namespace sightglass::cli
