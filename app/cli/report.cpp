// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/inputs.h"
#include "core/base/utf8.h"
#include "core/event/errortext.h"
#include "core/history/databaseplace.h"
#include "core/report/reportwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <cstdio>

namespace sightglass::cli {

namespace {

/// The history as it is; none is made where there is none.
Result<std::unique_ptr<HistoryStore>> openHistory(const Options &options)
{
    const QString path = options.history.isEmpty() ? HistoryStore::defaultPath() : options.history;
    if (!DatabasePlace::mayBeThere(path))
        return failure(ErrorCode::FileNotFound, path.toStdString(), "no pins or tickets were kept yet");
    return HistoryStore::open(path);
}

const char *nameOf(TicketStatus status)
{
    switch (status) {
    case TicketStatus::Open: return "open";
    case TicketStatus::InProgress: return "in progress";
    case TicketStatus::Closed: break;
    }
    return "closed";
}

const char *nameOf(TicketPriority priority)
{
    switch (priority) {
    case TicketPriority::Low: return "low";
    case TicketPriority::Normal: return "normal";
    case TicketPriority::High: return "high";
    case TicketPriority::Urgent: break;
    }
    return "urgent";
}

/// For a line on a terminal: nothing in it moves the cursor.
std::string printable(const std::string &text)
{
    std::string out;
    for (const char c : toValidUtf8(text))
        out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    return out;
}

} // namespace

int tickets(const Options &options)
{
    const auto store = openHistory(options);
    if (!store) {
        complain(errorText(store.error()));
        return exitUnreadable;
    }
    const auto all = (*store)->tickets();
    if (!all) {
        complain(errorText(all.error()));
        return exitUnreadable;
    }
    std::printf("%4s  %-11s  %-8s  %6s  %s\n", "ID", "Status", "Priority", "Events", "Title");
    for (const Ticket &ticket : *all)
        std::printf("%4lld  %-11s  %-8s  %6zu  %s\n", static_cast<long long>(ticket.id.value), nameOf(ticket.text.status), nameOf(ticket.text.priority),
                    ticket.events.size(), printable(ticket.text.title).c_str());
    return exitDone;
}

int report(const Options &options)
{
    const QString ending = options.output.section(QLatin1Char('.'), -1).toLower();
    const bool html = ending == QLatin1String("html") || ending == QLatin1String("htm");
    auto store = openHistory(options);
    if (!store) {
        complain(errorText(store.error()));
        return exitUnreadable;
    }
    auto read = readReport(**store, TicketId{options.ticket});
    if (!read) {
        complain(errorText(read.error()));
        return exitUnreadable;
    }
    if (!*read) {
        complain(QStringLiteral("there is no ticket %1 (see 'sightglass-cli tickets')").arg(options.ticket));
        return exitUnreadable;
    }
    CaseReport made = std::move(**read);
    made.program = "sightglass-cli " + QCoreApplication::applicationVersion().toStdString();
    NoProgress progress;
    (void)checkEvidence(made, openLastSeen, progress);
    bool unread = false;
    for (const ReportFile &file : made.files) {
        if (!file.checked && (!file.stream || !file.fault.empty())) { // records of journals and channels are compared with what is stored
            unread = true;
            complain(QStringLiteral("the evidence of %1 was not checked: %2").arg(QString::fromStdString(toValidUtf8(file.file.name)), QString::fromStdString(file.fault)));
        }
    }
    for (const ReportEvent &event : made.events) {
        const ReportFile &file = made.files[event.file];
        if (event.check == ReportEvent::Check::Unchecked && file.stream && file.fault.empty()) {
            unread = true;
            complain(QStringLiteral("%1: place %2: the history has the event no more").arg(QString::fromStdString(toValidUtf8(file.stream->spec))).arg(event.marked.event.offset));
        }
        if (event.check == ReportEvent::Check::Changed)
            complain(QStringLiteral("%1: byte %2: the record was changed since it was marked")
                         .arg(QString::fromStdString(toValidUtf8(made.files[event.file].file.name))).arg(event.marked.event.offset));
    }
    const std::string text = html ? reportHtml(made) : reportMarkdown(made);
    QSaveFile file(options.output);
    const auto size = static_cast<qint64>(text.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), size) != size || !file.commit()) {
        complain(errorText({ErrorCode::WriteFailed, options.output.toStdString(), file.errorString().toStdString(), Error::noOffset}));
        return exitUnreadable;
    }
    return unread ? exitUnreadable : exitDone;
}

} // namespace sightglass::cli
