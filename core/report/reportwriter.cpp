// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportwriter.h"

#include "core/event/errortext.h"
#include "core/report/markdown.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace sightglass {

namespace {

/// The context of these words for translators.
struct CaseText
{
    Q_DECLARE_TR_FUNCTIONS(CaseText)
};

std::string utf8(const QString &text) { return text.toStdString(); }

/// "2025-11-11T16:00:00.000000Z", or in words that there is none.
std::string timeOf(Timestamp time) { return time.isValid() ? time.toIso() : utf8(CaseText::tr("no time")); }

std::string statusOf(TicketStatus status)
{
    switch (status) {
    case TicketStatus::Open: return utf8(CaseText::tr("Open"));
    case TicketStatus::InProgress: return utf8(CaseText::tr("In progress"));
    case TicketStatus::Closed: break;
    }
    return utf8(CaseText::tr("Closed"));
}

std::string priorityOf(TicketPriority priority)
{
    switch (priority) {
    case TicketPriority::Low: return utf8(CaseText::tr("Low"));
    case TicketPriority::Normal: return utf8(CaseText::tr("Normal"));
    case TicketPriority::High: return utf8(CaseText::tr("High"));
    case TicketPriority::Urgent: break;
    }
    return utf8(CaseText::tr("Urgent"));
}

std::string checkOf(ReportEvent::Check check)
{
    switch (check) {
    case ReportEvent::Check::Same: return utf8(CaseText::tr("unchanged"));
    case ReportEvent::Check::Changed: return utf8(CaseText::tr("CHANGED since it was marked"));
    case ReportEvent::Check::Stored: return utf8(CaseText::tr("unchanged since it came from the followed source"));
    case ReportEvent::Check::Unchecked: break;
    }
    return utf8(CaseText::tr("not checked"));
}

std::string checkOf(const ReportFile &file)
{
    if (file.checked)
        return utf8(CaseText::tr("computed for this report"));
    return file.sha256.empty() ? utf8(CaseText::tr("not known")) : utf8(CaseText::tr("as last computed; not checked for this report"));
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

std::string severityOf(Severity severity) { return severityText(severity).toStdString(); }

/// Events in equal spans of time.
struct Bins
{
    std::int64_t first = 0;
    std::int64_t width = 0; ///< Microseconds.
    std::vector<std::array<std::uint32_t, severityCount>> counts;
    std::uint32_t highest = 0;
};

Bins binsOf(const CaseReport &report)
{
    constexpr std::int64_t most = 60;
    // Spans that people use, in seconds.
    constexpr std::int64_t steps[] = {1, 5, 10, 30, 60, 300, 600, 1800, 3600, 3 * 3600, 6 * 3600, 12 * 3600, 86400, 7 * 86400, 30 * 86400, 365 * 86400};
    Bins bins;
    std::int64_t low = INT64_MAX, high = INT64_MIN;
    for (const ReportEvent &event : report.events) {
        if (const Timestamp time = event.marked.event.time; time.isValid()) {
            low = std::min(low, time.microseconds());
            high = std::max(high, time.microseconds());
        }
    }
    if (low > high)
        return bins;
    bins.width = steps[std::size(steps) - 1] * 1'000'000;
    for (const std::int64_t step : steps) {
        if (high / 1'000'000 / step - low / 1'000'000 / step < most) {
            bins.width = step * 1'000'000;
            break;
        }
    }
    const auto floor = [&bins](std::int64_t time) { return time - ((time % bins.width) + bins.width) % bins.width; };
    bins.first = floor(low);
    // Events thousands of years apart still give a picture of a bounded size.
    const std::int64_t count = (high - bins.first) / bins.width + 1;
    if (count > 10 * most) {
        bins.width = (high - bins.first) / most + 1;
    }
    bins.counts.resize(static_cast<std::size_t>((high - bins.first) / bins.width + 1));
    for (const ReportEvent &event : report.events) {
        if (!event.marked.event.time.isValid())
            continue;
        auto &bin = bins.counts[static_cast<std::size_t>((event.marked.event.time.microseconds() - bins.first) / bins.width)];
        ++bin[severityIndex(event.marked.event.severity)];
        std::uint32_t all = 0;
        for (const std::uint32_t n : bin)
            all += n;
        bins.highest = std::max(bins.highest, all);
    }
    return bins;
}

std::array<std::uint32_t, severityCount> severitiesOf(const CaseReport &report)
{
    std::array<std::uint32_t, severityCount> counts{};
    for (const ReportEvent &event : report.events)
        ++counts[severityIndex(event.marked.event.severity)];
    return counts;
}

const char *colourOf(Severity severity)
{
    static constexpr const char *colours[] = {"#8e1652", "#d5392b", "#f0ab00", "#3f80d6", "#97a1ae"};
    return colours[severityIndex(severity)];
}

std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

std::string shortTime(std::int64_t us)
{
    std::string text = Timestamp::fromMicroseconds(us).toIso().substr(0, 19);
    if (text.size() > 10)
        text[10] = ' ';
    return text;
}

std::string svgHead(int height, const std::string &title)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + std::to_string(chartWidth) + "\" height=\"" + std::to_string(height) + "\" viewBox=\"0 0 "
           + std::to_string(chartWidth) + ' ' + std::to_string(height) + "\" role=\"img\" font-family=\"sans-serif\" font-size=\"12\"><title>" + htmlText(title)
           + "</title>\n";
}

std::string svgText(double x, double y, const char *anchor, const std::string &text)
{
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\" fill=\"#333\">" + htmlText(text) + "</text>\n";
}

std::string svgBox(double x, double y, double width, double height, const char *fill)
{
    return "<rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width) + "\" height=\"" + number(height) + "\" fill=\"" + fill + "\"/>\n";
}

/// Rows of "name: value" of the ticket.
std::vector<std::pair<std::string, std::string>> factsOf(const CaseReport &report)
{
    const Ticket &ticket = report.ticket;
    std::vector<std::pair<std::string, std::string>> facts{
        {utf8(CaseText::tr("Ticket")), std::to_string(ticket.id.value) + " (" + ticket.uid + ")"},
        {utf8(CaseText::tr("Status")), statusOf(ticket.text.status)},
        {utf8(CaseText::tr("Priority")), priorityOf(ticket.text.priority)},
        {utf8(CaseText::tr("Assignee")), ticket.text.assignee.empty() ? utf8(CaseText::tr("nobody")) : ticket.text.assignee},
    };
    if (!ticket.text.tags.empty())
        facts.emplace_back(utf8(CaseText::tr("Tags")), joined(ticket.text.tags));
    facts.emplace_back(utf8(CaseText::tr("Created (UTC)")), timeOf(ticket.created));
    facts.emplace_back(utf8(CaseText::tr("Last change (UTC)")), timeOf(ticket.changed));
    facts.emplace_back(utf8(CaseText::tr("Report made (UTC)")), timeOf(report.made) + (report.program.empty() ? "" : ", " + report.program));
    facts.emplace_back(utf8(CaseText::tr("Events")), std::to_string(report.events.size()));
    return facts;
}

/// What the places of a followed source are called.
std::string placeName(const ReportFile &file)
{
    if (!file.stream || file.isFollowedFile())
        return utf8(CaseText::tr("Offset"));
    return file.stream->spec.starts_with("channel:") ? "EventRecordID" : utf8(CaseText::tr("Sequence number"));
}

std::vector<std::pair<std::string, std::string>> factsOf(const ReportFile &file)
{
    std::vector<std::pair<std::string, std::string>> facts{{utf8(CaseText::tr("Log")), file.file.name}};
    if (file.stream) {
        facts.emplace_back(utf8(CaseText::tr("Followed source")), file.stream->spec);
        facts.emplace_back(utf8(CaseText::tr("Stream")), file.stream->uuid);
    }
    const bool records = file.stream && !file.isFollowedFile(); // no file that could be hashed
    if (!records)
        facts.emplace_back(utf8(CaseText::tr("Path")), file.file.path);
    facts.emplace_back(utf8(CaseText::tr("Format")), file.file.formatId);
    if (!records) {
        if (!file.stream || file.checked)
            facts.emplace_back(utf8(CaseText::tr("Bytes")), std::to_string(file.size));
        facts.emplace_back("SHA-256", (file.sha256.empty() ? std::string() : file.sha256 + " ") + "(" + checkOf(file) + ")");
    }
    if (!file.container.empty()) {
        facts.emplace_back(utf8(CaseText::tr("Unpacked from")), file.container);
        facts.emplace_back(utf8(CaseText::tr("SHA-256 of that file")), file.containerSha256);
    }
    if (file.file.encoding.starts_with("UTF-16") || file.file.encoding.starts_with("UTF-32"))
        facts.emplace_back(utf8(CaseText::tr("Encoding")), file.file.encoding + "; "
                                                               + utf8(file.stream ? CaseText::tr("the SHA-256 of the log is of its text as UTF-8, offsets are bytes of the file")
                                                                                  : CaseText::tr("offsets and the SHA-256 of the log are of its text as UTF-8")));
    else if (!file.file.encoding.empty())
        facts.emplace_back(utf8(CaseText::tr("Encoding")), file.file.encoding);
    if (!file.fault.empty())
        facts.emplace_back(utf8(CaseText::tr("Not read")), file.fault);
    return facts;
}

std::vector<std::pair<std::string, std::string>> factsOf(const ReportEvent &event, const CaseReport &report)
{
    const EventCopy &copy = event.marked.event;
    const ReportFile &file = report.files[event.file];
    std::vector<std::pair<std::string, std::string>> facts{
        {utf8(CaseText::tr("Time (UTC)")), timeOf(copy.time)},
        {utf8(CaseText::tr("Severity")), severityOf(copy.severity)},
        {utf8(CaseText::tr("Log")), file.file.name},
    };
    if (file.stream)
        facts.emplace_back(utf8(CaseText::tr("Followed source")), file.stream->spec);
    if (event.received.isValid())
        facts.emplace_back(utf8(CaseText::tr("Came and was stored (UTC)")), timeOf(event.received));
    if (!file.stream || file.isFollowedFile())
        facts.emplace_back(utf8(CaseText::tr("SHA-256 of the log")), file.sha256.empty() ? utf8(CaseText::tr("not known")) : file.sha256);
    facts.emplace_back(placeName(file), std::to_string(copy.offset) + " (" + std::to_string(copy.length) + ' ' + utf8(CaseText::tr("bytes")) + ")");
    facts.emplace_back(utf8(CaseText::tr("SHA-256 of the record")), copy.recordSha256 + " (" + checkOf(event.check) + ")");
    if (!copy.recordId.empty())
        facts.emplace_back(utf8(CaseText::tr("Record number")), copy.recordId);
    if (!copy.source.empty())
        facts.emplace_back(utf8(CaseText::tr("Source")), copy.source);
    if (!copy.host.empty())
        facts.emplace_back(utf8(CaseText::tr("Host")), copy.host);
    if (!event.marked.tags.empty())
        facts.emplace_back(utf8(CaseText::tr("Tags")), joined(event.marked.tags));
    if (!event.marked.note.empty())
        facts.emplace_back(utf8(CaseText::tr("Note")), event.marked.note);
    return facts;
}

std::string cut(const std::string &text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    std::size_t end = bytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0u) == 0x80)
        --end;
    return text.substr(0, end) + "\u2026";
}

constexpr std::size_t tableMessage = 300;

std::string explanation()
{
    return utf8(CaseText::tr("Times are UTC (ISO 8601). An offset counts the bytes of the log, unpacked, from 0 to the first byte of the record. SHA-256 is as sha256sum prints it; "
              "that of a record is of its bytes alone. Characters that cannot be seen, or turn the direction of writing, are shown as \u27e8U+202E\u27e9."));
}

std::string html(const CaseReport &report, bool simple)
{
    const auto table = [&](const std::vector<std::pair<std::string, std::string>> &facts) {
        std::string out = simple ? "<table border=\"0\" cellspacing=\"0\" cellpadding=\"2\">\n" : "<table class=\"facts\">\n";
        for (const auto &[name, value] : facts) {
            // Without a place to break, a long word would push the page apart.
            std::string shown = htmlText(value);
            for (std::size_t at = 0; (at = shown.find('\n', at)) != std::string::npos; at += 4)
                shown.replace(at, 1, "<br>");
            out += "<tr><th align=\"left\" valign=\"top\">" + htmlText(name) + "</th><td>" + shown + "</td></tr>\n";
        }
        return out + "</table>\n";
    };
    std::string out = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n";
    if (!simple) {
        out += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
               "<meta name=\"viewport\" content=\"width=device-width\">\n";
    }
    out += "<title>" + htmlText(utf8(CaseText::tr("Ticket")) + ' ' + std::to_string(report.ticket.id.value) + ": " + report.ticket.text.title) + "</title>\n<style>\n";
    if (simple) {
        out += "body { font-family: sans-serif; font-size: 9pt; } h1 { font-size: 17pt; } h2 { font-size: 13pt; } h3 { font-size: 10pt; }\n"
               "th { font-size: 8pt; } td { font-size: 8pt; } pre { font-family: monospace; font-size: 7pt; white-space: pre-wrap; }\n";
    } else {
        out += "body { font: 15px/1.45 system-ui, sans-serif; color: #1c2430; background: #fff; max-width: 60em; margin: 2em auto; padding: 0 1.2em; }\n"
               "h1 { font-size: 1.7em; margin: 0 0 .6em; } h2 { font-size: 1.25em; margin: 1.8em 0 .6em; border-bottom: 1px solid #dbe1e9; padding-bottom: .2em; }\n"
               "h3 { font-size: 1.05em; margin: 1.6em 0 .4em; }\n"
               "h1, h2, h3, td, p, li, blockquote { overflow-wrap: anywhere; }\n"
               "table { border-collapse: collapse; } th, td { text-align: left; vertical-align: top; padding: .2em .8em .2em 0; } th { font-weight: 600; white-space: nowrap; }\n"
               "table.list { width: 100%; } table.list th, table.list td { border-bottom: 1px solid #dbe1e9; padding: .3em .6em .3em 0; } table.list td.time { white-space: nowrap; font-size: .9em; }\n"
               "pre { background: #f6f8fb; border: 1px solid #dbe1e9; border-radius: 4px; padding: .6em .8em; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .85em; }\n"
               "blockquote { border-left: 3px solid #c9d0d9; margin: .6em 0; padding-left: 1em; color: #566170; }\n"
               ".mark { display: inline-block; width: .7em; height: .7em; margin-right: .4em; } .muted { color: #566170; font-size: .9em; } svg { max-width: 100%; height: auto; }\n"
               "@media print { body { margin: 0; max-width: none; font-size: 10pt; } h2, h3 { break-after: avoid; } tr, svg { break-inside: avoid; } a { color: inherit; } }\n";
    }
    out += "</style>\n</head>\n<body>\n<h1>" + htmlText(report.ticket.text.title) + "</h1>\n" + table(factsOf(report));
    if (!report.ticket.text.notes.empty())
        out += "<h2>" + htmlText(utf8(CaseText::tr("Notes"))) + "</h2>\n" + notesHtml(report.ticket.text.notes);
    if (!report.events.empty()) {
        out += "<h2>" + htmlText(utf8(CaseText::tr("When and how grave"))) + "</h2>\n";
        if (simple) {
            const auto picture = [](const char *name, int height) {
                return std::string("<p><img src=\"chart:") + name + "\" width=\"" + std::to_string(chartWidth * 5 / 6) + "\" height=\"" + std::to_string(height * 5 / 6) + "\"></p>\n";
            };
            if (!timelineSvg(report).empty())
                out += picture("timeline", timelineHeight);
            out += picture("severity", severityHeight);
        } else {
            out += timelineSvg(report) + severitySvg(report);
        }
        out += "<h2>" + htmlText(utf8(CaseText::tr("Events"))) + "</h2>\n";
        out += simple ? "<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">\n" : "<table class=\"list\">\n";
        out += "<thead><tr>";
        for (const std::string &name : {std::string("#"), utf8(CaseText::tr("Time (UTC)")), utf8(CaseText::tr("Severity")), utf8(CaseText::tr("Log")), utf8(CaseText::tr("Offset")), utf8(CaseText::tr("Message"))})
            out += "<th align=\"left\">" + htmlText(name) + "</th>";
        out += "</tr></thead>\n<tbody>\n";
        for (std::size_t i = 0; i < report.events.size(); ++i) {
            const ReportEvent &event = report.events[i];
            const EventCopy &copy = event.marked.event;
            std::string message = copy.message;
            std::replace(message.begin(), message.end(), '\n', ' ');
            out += "<tr><td>" + std::to_string(i + 1) + (simple ? "</td><td style=\"white-space: nowrap\">" : "</td><td class=\"time\">") + htmlText(timeOf(copy.time)) + "</td><td>"
                   + (simple ? std::string() : std::string("<span class=\"mark\" style=\"background:") + colourOf(copy.severity) + "\"></span>") + htmlText(severityOf(copy.severity)) + "</td><td>"
                   + htmlText(report.files[event.file].file.name) + "</td><td>" + std::to_string(copy.offset) + "</td><td>" + htmlText(cut(message, tableMessage)) + "</td></tr>\n";
        }
        out += "</tbody>\n</table>\n<h2>" + htmlText(utf8(CaseText::tr("Logs"))) + "</h2>\n";
        for (const ReportFile &file : report.files)
            out += "<h3>" + htmlText(file.file.name) + "</h3>\n" + table(factsOf(file));
        out += "<h2>" + htmlText(utf8(CaseText::tr("Evidence"))) + "</h2>\n<p class=\"muted\">" + htmlText(explanation()) + "</p>\n";
        for (std::size_t i = 0; i < report.events.size(); ++i) {
            const ReportEvent &event = report.events[i];
            out += "<h3>" + htmlText(utf8(CaseText::tr("Event"))) + ' ' + std::to_string(i + 1) + "</h3>\n" + table(factsOf(event, report)) + "<pre>" + htmlText(event.marked.event.raw) + "</pre>\n";
            if (event.marked.event.rawCut)
                out += "<p class=\"muted\">" + htmlText(utf8(CaseText::tr("The record goes on; its first 64 KiB are shown."))) + "</p>\n";
        }
    }
    return out + "</body>\n</html>\n";
}

} // namespace

std::string timelineSvg(const CaseReport &report)
{
    const Bins bins = binsOf(report);
    if (bins.counts.empty())
        return {};
    constexpr double left = 44, right = 10, top = 10, bottom = 34;
    const double width = chartWidth - left - right, height = timelineHeight - top - bottom;
    const double step = width / static_cast<double>(std::max<std::size_t>(bins.counts.size(), 8));
    std::string out = svgHead(timelineHeight, utf8(CaseText::tr("Events over time")));
    const std::uint32_t marks = std::min<std::uint32_t>(bins.highest, 4);
    for (std::uint32_t i = 0; i <= marks; ++i) {
        const double value = static_cast<double>(bins.highest) * i / marks;
        if (value != std::floor(value))
            continue;
        const double y = top + height - height * i / marks;
        out += svgBox(left, y, width, 0.6, "#dbe1e9") + svgText(left - 6, y + 4, "end", std::to_string(static_cast<std::uint32_t>(value)));
    }
    for (std::size_t i = 0; i < bins.counts.size(); ++i) {
        double y = top + height;
        // The gravest stand at the bottom.
        for (const Severity severity : allSeverities) {
            const std::uint32_t n = bins.counts[i][severityIndex(severity)];
            if (n == 0)
                continue;
            const double part = height * n / bins.highest;
            y -= part;
            out += svgBox(left + step * static_cast<double>(i) + 0.5, y, std::max(1.5, step - 1), part, colourOf(severity));
        }
    }
    const std::int64_t end = bins.first + bins.width * static_cast<std::int64_t>(bins.counts.size());
    out += svgText(left, timelineHeight - 16, "start", shortTime(bins.first));
    const double last = left + step * static_cast<double>(bins.counts.size());
    if (last > left + 280)
        out += svgText(last, timelineHeight - 16, "end", shortTime(end) + " UTC");
    return out + "</svg>\n";
}

std::string severitySvg(const CaseReport &report)
{
    if (report.events.empty())
        return {};
    const auto counts = severitiesOf(report);
    const std::uint32_t most = *std::max_element(counts.begin(), counts.end());
    constexpr double left = 110, right = 60, row = 26;
    std::string out = svgHead(severityHeight, utf8(CaseText::tr("Events by severity")));
    for (const Severity severity : allSeverities) {
        const double y = 4 + row * static_cast<double>(severityIndex(severity));
        const std::uint32_t n = counts[severityIndex(severity)];
        const double length = (chartWidth - left - right) * n / most;
        out += svgText(left - 10, y + 16, "end", severityOf(severity)) + svgBox(left, y + 3, std::max(length, 0.6), row - 8, n ? colourOf(severity) : "#dbe1e9")
               + svgText(left + length + 8, y + 16, "start", std::to_string(n));
    }
    return out + "</svg>\n";
}

std::string reportHtml(const CaseReport &report) { return html(report, false); }
std::string reportSimpleHtml(const CaseReport &report) { return html(report, true); }

std::string reportMarkdown(const CaseReport &report)
{
    const auto table = [](const std::vector<std::pair<std::string, std::string>> &facts) {
        std::string out = "| | |\n|---|---|\n";
        for (const auto &[name, value] : facts)
            out += "| **" + markdownText(name) + "** | " + markdownText(value) + " |\n";
        return out + '\n';
    };
    std::string out = "# " + markdownText(report.ticket.text.title) + "\n\n" + table(factsOf(report));
    if (!report.ticket.text.notes.empty())
        out += "## " + markdownText(utf8(CaseText::tr("Notes"))) + "\n\n" + notesMarkdown(report.ticket.text.notes) + '\n';
    if (report.events.empty())
        return out;
    out += "## " + markdownText(utf8(CaseText::tr("When and how grave"))) + "\n\n";
    const auto counts = severitiesOf(report);
    const std::uint32_t most = *std::max_element(counts.begin(), counts.end());
    const auto bar = [](std::uint32_t n, std::uint32_t all) {
        std::string text;
        for (std::uint32_t i = 0; i < (n * 20 + all - 1) / std::max(all, 1u); ++i)
            text += "\u2588";
        return text;
    };
    out += "| " + markdownText(utf8(CaseText::tr("Severity"))) + " | " + markdownText(utf8(CaseText::tr("Events"))) + " | |\n|---|--:|---|\n";
    for (const Severity severity : allSeverities)
        out += "| " + markdownText(severityOf(severity)) + " | " + std::to_string(counts[severityIndex(severity)]) + " | " + bar(counts[severityIndex(severity)], most) + " |\n";
    const Bins bins = binsOf(report);
    if (!bins.counts.empty()) {
        out += "\n| " + markdownText(utf8(CaseText::tr("From (UTC)"))) + " | " + markdownText(utf8(CaseText::tr("Events"))) + " | |\n|---|--:|---|\n";
        for (std::size_t i = 0; i < bins.counts.size(); ++i) {
            std::uint32_t n = 0;
            for (const std::uint32_t part : bins.counts[i])
                n += part;
            if (n > 0)
                out += "| " + markdownText(shortTime(bins.first + bins.width * static_cast<std::int64_t>(i))) + " | " + std::to_string(n) + " | " + bar(n, bins.highest) + " |\n";
        }
    }
    out += "\n## " + markdownText(utf8(CaseText::tr("Events"))) + "\n\n| \\# | " + markdownText(utf8(CaseText::tr("Time (UTC)"))) + " | " + markdownText(utf8(CaseText::tr("Severity"))) + " | " + markdownText(utf8(CaseText::tr("Log"))) + " | "
           + markdownText(utf8(CaseText::tr("Offset"))) + " | " + markdownText(utf8(CaseText::tr("Message"))) + " |\n|--:|---|---|---|--:|---|\n";
    for (std::size_t i = 0; i < report.events.size(); ++i) {
        const EventCopy &copy = report.events[i].marked.event;
        out += "| " + std::to_string(i + 1) + " | " + markdownText(timeOf(copy.time)) + " | " + markdownText(severityOf(copy.severity)) + " | "
               + markdownText(report.files[report.events[i].file].file.name) + " | " + std::to_string(copy.offset) + " | " + markdownText(cut(copy.message, tableMessage)) + " |\n";
    }
    out += "\n## " + markdownText(utf8(CaseText::tr("Logs"))) + "\n\n";
    for (const ReportFile &file : report.files)
        out += table(factsOf(file));
    out += "## " + markdownText(utf8(CaseText::tr("Evidence"))) + "\n\n" + markdownText(explanation()) + "\n\n";
    for (std::size_t i = 0; i < report.events.size(); ++i) {
        const ReportEvent &event = report.events[i];
        out += "### " + markdownText(utf8(CaseText::tr("Event"))) + ' ' + std::to_string(i + 1) + "\n\n" + table(factsOf(event, report)) + markdownBlock(event.marked.event.raw) + '\n';
        if (event.marked.event.rawCut)
            out += markdownText(utf8(CaseText::tr("The record goes on; its first 64 KiB are shown."))) + "\n\n";
    }
    return out;
}

} // namespace sightglass
