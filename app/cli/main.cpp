// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/completion.h"
#include "app/cli/console.h"
#include "app/cli/follow.h"
#include "app/cli/inputs.h"
#include "core/base/localzone.h"
#include "core/event/errortext.h"
#include "core/texts/eventtextfolder.h"
#include "core/format/format.h"
#include "core/format/userformats.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <clocale>
#include <cstdio>

namespace {

const char usage[] =
    R"(Usage: sightglass-cli COMMAND [OPTION...] FILE...

Reads logs and says how many events of each severity they hold.

Commands:
  count   FILE|FOLDER|-...  a table: events per severity, audit events, problems
  events  FILE|FOLDER|-...  every event as one JSON object a line
  detect  FILE|FOLDER|-...  which formats a file may have, ranked
  search  QUERY FILE|FOLDER|-...  the events that match, as they stand in the log;
                            the language is that of the window (docs/query.md):
                            'severity:error host:web1 "failed password" -cron'
  export  FILE|FOLDER|-...  events as CSV, JSON, a page, plain lines, or a
                            workbook (xlsx)
  templates FILE|FOLDER|-.. the templates of their messages, with counts
  unusual   FILE|FOLDER|-.. what is unusual in them, with score and reason
  follow  PATH|journal:|kernel:|channel:NAME...
                            every event as it is written, one JSON object a line;
                            with --history FILE it is stored there instead, once,
                            and goes on where it ended, whatever happened between.
                            PATH is a file, a glob or a folder (docs/live.md)
  sources                   what can be followed here, and why something cannot
  threats   FILE|FOLDER|-.. what proxies held back, threats they let through, and
                            findings in Windows events
  transfers FILE|FOLDER|-.. uploads, downloads, deletes and logins by user and day
  formats                   all formats that are read, by id
  tickets                   the tickets of the window, with their ids
  report --ticket ID -o FILE
                            a ticket with its events as evidence, in the format
                            of the ending: .md or .html (the window writes .pdf
                            as well). The logs are read where they were last
                            seen, hashed, and each record compared
  history jobs|marks|sources|events|threats|transfers|check
                            what the history keeps: analyses, marked events,
                            followed sources and their events, threats and
                            transfers of all logs that were ever read; whether
                            all of it is sound
  history search WORDS      searches in everything kept: 'failed "pass word"
                            web* -cron'
  history forget SOURCE|LOG...
                            removes for good, and overwrites, what is kept of
                            a followed source or of a log
  case export FILE.sgcase   tickets, or logs with their marks and analyses, as
                            one file for another computer
  case import FILE.sgcase   takes such a file in; twice is once
  targets add NAME --type otlp|elasticsearch|loki|clickhouse|syslog|gelf|http
          --url URL [--profile client-log|application-log] [--set KEY=VALUE...]
          [--secret KEY]    a server that events are pushed to (docs/push.md)
  targets list|test NAME|remove NAME
  push --target NAME [--query QUERY] [--timeout S] FILE|FOLDER|-...
                            puts the events into the queue, sends what waits
                            there, and returns when all is delivered; without
                            files it sends what waits
  queue status|retry|dead [--target NAME]
                            what waits; send it now; what was refused for good
                            (with --resend or --remove and their ids, or all)

Options:
  --json             count, detect, templates, unusual, threats, transfers,
                     history: JSON instead of a table; search: one JSON object a
                     line
  --csv              threats, transfers, history: one line an event
  --count            search: only how many events match, one number
  --query QUERY      export, search: only the events that match
  --assign           templates: of each event its template's id, one a line
  --ndjson           events: one JSON object a line (the default)
  --join             count, events: rotated files (syslog, syslog.1, syslog.2.gz)
                     are one log, in time order
  --format ID        take this format instead of detecting it (see formats)
  --format csv|ndjson|json|html|text|xlsx
                     export: what to write (default: csv); the format of the log
                     is --log-format ID there
  --formats FOLDER   read format definitions (*.json, our own and lnav's) from
                     there too; those in the user's configuration folder
                     (~/.config/sightglass/formats) are read always
  --as json|xml      events: each Windows event in full, one a line, as JSON or XML
  --time-zone ZONE   zone of timestamps that name none, such as Europe/Berlin or
                     UTC (default: this computer's zone)
  --threads N        use N threads (default: one a core)
  --reader NAME      who decodes Windows events: sightglass (the default) or
                     libevtx, for a second opinion
  --recover          look for deleted records in the unused space of Windows
                     event logs, and count them in
  --event-maps FOLDER  events: texts of Windows events from the EvtxECmd maps
                     (*.map) and provider databases (*.db) in that folder
  --ticket ID        report, case export: which ticket
  --file LOG         case export: a log with its marks; may be given again
  --all              case export: all that the history keeps
  -o, --output FILE  report, export: where to (export: default standard output)
  --set KEY=VALUE    targets add: a setting of the target
  --secret KEY       targets add: the secret KEY (password, token) is the next line
                     of standard input; it is kept in the keyring
  --timeout SECONDS  push, queue retry: what is not delivered then stays queued
  --history FILE     tickets, report, history, case, targets, push, queue: the
                     history (default:
                     $SIGHTGLASS_HISTORY, else that of the window, else
                     sightglass/history.sqlite in the data folder); a file, or
                     postgresql://user@host:port/name (password: $PGPASSWORD or
                     ~/.pgpass); follow: store the events there; count: keep each
                     analysis there;
                     unusual: messages that earlier looks at these logs, or at
                     others of their kind, do not know are new; only read
  --once             follow: read what is there and end
  --from start|end|saved
                     follow: begin with everything, with what comes now, or where
                     it ended (the default; the first time with everything)
  --pattern NAMES    follow: names of files in folders, such as '*.log *.txt'
  --push NAME        follow: push the events to that target as well (see targets);
                     they wait in the queue of the history, with it they are stored
  --poll MS          follow: look again every MS milliseconds where the system does
                     not tell of changes (default: 2000)
  --remember         unusual, threats, transfers: note what these logs hold in
                     the history, and take the default one where --history names
                     none
  -h, --help         this text
  --version          the version

"-" reads standard input. A folder stands for all files below it, an archive
(zip, tar, 7z) for its members, a compressed file (gzip, bzip2, xz, zstd, lz4)
for what it holds.
Problems go to standard error.

Exit codes: 0 done, 1 some input could not be read at all, 2 wrong usage,
3 (push, queue, targets) events are left in the queue.
)";

int usageError(const QString &text)
{
    sightglass::cli::complain(text);
    std::fputs("Try 'sightglass-cli --help'.\n", stderr);
    return sightglass::cli::exitUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace sightglass;
    cli::prepareConsole();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sightglass-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIGHTGLASS_VERSION));

    cli::Options options;
    QString command;
    std::string formatName; // of the log, or of what export writes
    bool onlyFiles = false;
    std::vector<std::string> formatFolders;
    QString textFolder;
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString argument = arguments[i];
        if (onlyFiles || argument == QLatin1String("-") || !argument.startsWith(QLatin1Char('-'))) {
            if (command.isEmpty())
                command = argument;
            else
                options.inputs.append(argument);
            continue;
        }
        QString value;
        if (const auto equals = argument.indexOf(QLatin1Char('=')); equals > 0) {
            value = argument.mid(equals + 1);
            argument.truncate(equals);
        }
        const auto takeValue = [&] {
            if (value.isEmpty() && i + 1 < arguments.size())
                value = arguments[++i];
            return !value.isEmpty();
        };
        if (argument == QLatin1String("--")) {
            onlyFiles = true;
        } else if (argument == QLatin1String("-h") || argument == QLatin1String("--help")) {
            std::fputs(usage, stdout);
            return cli::exitDone;
        } else if (argument == QLatin1String("--version")) {
            std::printf("sightglass-cli %s\n", SIGHTGLASS_VERSION);
            return cli::exitDone;
        } else if (argument == QLatin1String("--complete")) { // for shells; not told to people
            if (takeValue()) {
                for (const std::string &word : cli::completions(value.toStdString(), usage))
                    std::puts(word.c_str());
            }
            return cli::exitDone;
        } else if (argument == QLatin1String("--json")) {
            options.json = true;
        } else if (argument == QLatin1String("--csv")) {
            options.csv = true;
        } else if (argument == QLatin1String("--join")) {
            options.join = true;
        } else if (argument == QLatin1String("--assign")) {
            options.assign = true;
        } else if (argument == QLatin1String("--ndjson")) {
            // The only form of events; stands for itself in scripts.
        } else if (argument == QLatin1String("--count")) {
            options.onlyCount = true;
        } else if (argument == QLatin1String("--query")) {
            if (!takeValue())
                return usageError(QStringLiteral("--query needs a query"));
            options.query = value.toStdString();
        } else if (argument == QLatin1String("--format") || argument == QLatin1String("--log-format")) {
            if (!takeValue())
                return usageError(QStringLiteral("%1 needs a format").arg(argument));
            (argument == QLatin1String("--format") ? formatName : options.formatId) = value.toStdString();
        } else if (argument == QLatin1String("--formats")) {
            if (!takeValue())
                return usageError(QStringLiteral("--formats needs a folder"));
            formatFolders.push_back(QFile::encodeName(value).toStdString());
        } else if (argument == QLatin1String("--time-zone")) {
            if (!takeValue())
                return usageError(QStringLiteral("--time-zone needs a zone"));
            options.parse.timeZone = value.toStdString();
            if (!LocalZone::isKnown(options.parse.timeZone))
                return usageError(QStringLiteral("there is no time zone '%1'").arg(value));
        } else if (argument == QLatin1String("--reader")) {
            if (!takeValue() || (value != QLatin1String("sightglass") && value != QLatin1String("libevtx")))
                return usageError(QStringLiteral("--reader needs sightglass or libevtx"));
            options.parse.useLibevtx = value == QLatin1String("libevtx");
        } else if (argument == QLatin1String("--recover")) {
            options.parse.recover = true;
        } else if (argument == QLatin1String("--event-maps")) {
            if (!takeValue())
                return usageError(QStringLiteral("--event-maps needs a folder"));
            textFolder = value;
        } else if (argument == QLatin1String("--as")) {
            if (!takeValue() || (value != QLatin1String("json") && value != QLatin1String("xml")))
                return usageError(QStringLiteral("--as needs json or xml"));
            options.form = value == QLatin1String("json") ? RecordForm::Json : RecordForm::Xml;
        } else if (argument == QLatin1String("--ticket")) {
            bool number = false;
            if (takeValue())
                options.ticket = value.toLongLong(&number);
            if (!number || options.ticket < 1)
                return usageError(QStringLiteral("--ticket needs the id of a ticket (see 'sightglass-cli tickets')"));
        } else if (argument == QLatin1String("-o") || argument == QLatin1String("--output")) {
            if (!takeValue())
                return usageError(QStringLiteral("%1 needs a file").arg(argument));
            options.output = value;
        } else if (argument == QLatin1String("--history")) {
            if (!takeValue())
                return usageError(QStringLiteral("--history needs a file"));
            options.history = value;
        } else if (argument == QLatin1String("--once")) {
            options.once = true;
        } else if (argument == QLatin1String("--from")) {
            if (!takeValue() || (value != QLatin1String("start") && value != QLatin1String("end") && value != QLatin1String("saved")))
                return usageError(QStringLiteral("--from needs start, end or saved"));
            options.from = value == QLatin1String("start") ? LiveFrom::Start : value == QLatin1String("end") ? LiveFrom::End : LiveFrom::Saved;
        } else if (argument == QLatin1String("--pattern")) {
            if (!takeValue())
                return usageError(QStringLiteral("--pattern needs names such as '*.log'"));
            options.pattern = value.toStdString();
        } else if (argument == QLatin1String("--poll")) {
            bool number = false;
            if (takeValue())
                options.pollMs = value.toInt(&number);
            if (!number || options.pollMs < 100 || options.pollMs > 600'000)
                return usageError(QStringLiteral("--poll needs a number from 100 to 600000"));
        } else if (argument == QLatin1String("--file")) {
            if (!takeValue())
                return usageError(QStringLiteral("--file needs a log"));
            options.files.append(value);
        } else if (argument == QLatin1String("--all")) {
            options.all = true;
        } else if (argument == QLatin1String("--remember")) {
            options.remember = true;
        } else if (argument == QLatin1String("--threads")) {
            bool number = false;
            if (takeValue())
                options.threads = value.toInt(&number);
            if (!number || options.threads < 1 || options.threads > 256)
                return usageError(QStringLiteral("--threads needs a number from 1 to 256"));
        } else if (const auto fault = cli::takePushOption(argument, value, takeValue, options.push)) {
            if (!fault->isEmpty())
                return usageError(*fault);
        } else {
            return usageError(QStringLiteral("unknown option '%1'").arg(argument));
        }
    }
    if (command.isEmpty())
        return usageError(QStringLiteral("no command given"));
    if (command == QLatin1String("export")) {
        const auto as = exportFormatFromName(formatName.empty() ? "csv" : formatName);
        if (!as)
            return usageError(QStringLiteral("--format of export is csv, ndjson, json, html, text or xlsx"));
        options.exportAs = *as;
        if (*as == ExportFormat::Xlsx && options.output.isEmpty())
            return usageError(QStringLiteral("xlsx is no text: -o FILE.xlsx says where to write it"));
    } else if (!formatName.empty()) {
        options.formatId = formatName;
    }
    if (command == QLatin1String("search") && !options.query) {
        if (options.inputs.isEmpty())
            return usageError(QStringLiteral("search needs a query"));
        options.query = options.inputs.takeFirst().toStdString();
    }
    const auto tell = [](const UserFormats &formats) {
        for (const Error &error : formats.errors)
            cli::complain(errorText(error));
        for (const std::string &remark : formats.remarks)
            cli::complain(QString::fromStdString(remark));
    };
    tell(userFormats());
    for (const std::string &folder : formatFolders)
        tell(loadFormatFolder(folder));
    options.parse.eventTexts = eventTexts(textFolder);
    if (!textFolder.isEmpty()) {
        for (const std::string &fault : options.parse.eventTexts->faults())
            cli::complain(QString::fromStdString(fault));
    }
    if (!options.formatId.empty() && !findFormat(options.formatId))
        return usageError(QStringLiteral("there is no format '%1'").arg(QString::fromStdString(options.formatId)));
    if (command == QLatin1String("formats")) {
        for (const Format *format : allFormats())
            std::printf("%-16.*s %s\n", static_cast<int>(format->id().size()), format->id().data(), format->name());
        return cli::exitDone;
    }
    if (command == QLatin1String("history"))
        return cli::history(options);
    if (command == QLatin1String("case"))
        return cli::caseFile(options);
    if (command == QLatin1String("tickets"))
        return cli::tickets(options);
    if (command == QLatin1String("sources"))
        return cli::sources(options);
    if (command == QLatin1String("targets"))
        return cli::targets(options);
    if (command == QLatin1String("queue"))
        return cli::queue(options);
    if (command == QLatin1String("push"))
        return cli::push(options);
    if (command == QLatin1String("report")) {
        if (options.ticket == 0 || options.output.isEmpty())
            return usageError(QStringLiteral("report needs --ticket ID and -o FILE"));
        const QString ending = options.output.section(QLatin1Char('.'), -1).toLower();
        if (ending == QLatin1String("pdf"))
            return usageError(QStringLiteral("the command line writes .md and .html; PDF is written by the window"));
        if (ending != QLatin1String("md") && ending != QLatin1String("html") && ending != QLatin1String("htm"))
            return usageError(QStringLiteral("-o needs a file that ends in .md or .html"));
        return cli::report(options);
    }
    int (*run)(const cli::Options &) = command == QLatin1String("count")    ? cli::count
                                       : command == QLatin1String("events") ? cli::events
                                       : command == QLatin1String("detect") ? cli::detect
                                       : command == QLatin1String("search") ? cli::search
                                       : command == QLatin1String("export") ? cli::exportEvents
                                       : command == QLatin1String("templates") ? cli::templates
                                       : command == QLatin1String("unusual") ? cli::unusual
                                       : command == QLatin1String("follow") ? cli::follow
                                       : command == QLatin1String("threats") ? cli::threats
                                       : command == QLatin1String("transfers") ? cli::transfers
                                                                            : nullptr;
    if (!run)
        return usageError(QStringLiteral("unknown command '%1'").arg(command));
    if (options.inputs.isEmpty())
        return usageError(QStringLiteral("%1 needs a file, a folder or -").arg(command));
    return run(options);
}
