// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/push.h"
#include "core/format/format.h"
#include "core/session/recordwriter.h"
#include "core/source/live/livesource.h"

#include <QStringList>

#include <optional>
#include <string>

namespace sightglass::cli {

/// Exit codes of all commands.
inline constexpr int exitDone = 0;
inline constexpr int exitUnreadable = 1; ///< Some input could not be read at all.
inline constexpr int exitUsage = 2;
inline constexpr int exitLeft = 3; ///< push, queue: events wait still.

/// Options that all commands share.
struct Options
{
    bool json = false;
    bool join = false;    ///< Rotated files of one log are one log.
    std::string formatId; ///< Empty = detect.
    ParseOptions parse;   ///< Time zone (empty = this computer's), reader.
    std::optional<RecordForm> form; ///< events: the record in full; none = our own fields.
    bool assign = false;  ///< templates: the template of each event, one a line.
    int threads = 0;      ///< 0 = one a core.
    std::optional<std::string> query; ///< search, export.
    bool onlyCount = false; ///< search: the number of events alone.
    ExportFormat exportAs = ExportFormat::Csv;
    QStringList inputs;
    std::int64_t ticket = 0; ///< report, case export: which.
    QStringList files;       ///< case export: logs.
    bool all = false;        ///< case export: everything.
    QString output;          ///< report: the file to write; its ending is the format.
    bool once = false;       ///< follow: end when all there is was read.
    LiveFrom from = LiveFrom::Saved; ///< follow.
    std::string pattern;     ///< follow: names of files in folders.
    int pollMs = 0;          ///< follow: 0 = as the source has it.
    bool remember = false;   ///< unusual, threats, transfers: note in the history what was seen.
    bool csv = false;        ///< threats, transfers.
    QString history;         ///< Empty = HistoryStore::defaultPath(); unusual, count: none.
    PushOptions push;        ///< targets, push, queue.
};

int count(const Options &options);
int events(const Options &options);
int detect(const Options &options);
int search(const Options &options);
int exportEvents(const Options &options);
int templates(const Options &options);
int unusual(const Options &options);
int threats(const Options &options);
int transfers(const Options &options);
/// What was kept of earlier logs: the first input is the name of a table.
int history(const Options &options);
int historyThreats(const Options &options);
int historyTransfers(const Options &options);
/// These two read the history, no logs.
int tickets(const Options &options);
int report(const Options &options);
int history(const Options &options);
int caseFile(const Options &options);

} // namespace sightglass::cli
