// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/recordwriter.h"

#include "core/base/utf8.h"
#include "core/report/markdown.h"
#include "core/session/resultjson.h"
#include "core/session/xlsxfile.h"

#include <algorithm>
#include <array>
#include <set>

namespace sightglass {

namespace {

struct FormatName
{
    ExportFormat format;
    std::string_view name;
};
constexpr std::array names{FormatName{ExportFormat::Csv, "csv"}, FormatName{ExportFormat::Ndjson, "ndjson"}, FormatName{ExportFormat::Json, "json"},
                           FormatName{ExportFormat::Html, "html"}, FormatName{ExportFormat::Text, "text"}, FormatName{ExportFormat::Xlsx, "xlsx"}};

constexpr std::array firstColumns{"time", "severity", "level", "log", "offset", "host", "source", "message"};
/// Columns of a CSV for the fields of events; the rest goes to the last.
constexpr std::size_t mostFields = 200;

std::string jsonLine(const EventRecord &record, std::string_view log)
{
    QByteArray json = eventJson(record);
    QByteArray out("{\"log\": ");
    appendJsonString(out, toValidUtf8(log));
    out.append(", ").append(json.constData() + 1, json.size() - 1);
    return out.toStdString();
}

/// One for each column.
std::vector<std::string> cellsOf(const EventRecord &record, std::string_view log, const std::vector<std::string> &fields)
{
    std::vector<std::string> cells{record.time.isValid() ? record.time.toIso() : std::string(), std::string(severityName(record.severity)), record.level, toValidUtf8(log),
                                   std::to_string(record.offset), record.host, record.source, record.message};
    std::vector<const EventField *> left;
    for (const EventField &field : record.fields)
        left.push_back(&field);
    for (const std::string &name : fields) {
        const auto found = std::find_if(left.begin(), left.end(), [&name](const EventField *f) { return f && f->name == name; });
        cells.push_back(found == left.end() ? std::string() : (*found)->value);
        if (found != left.end())
            *found = nullptr;
    }
    QByteArray more;
    for (const EventField *field : left) {
        if (!field)
            continue;
        more.append(more.isEmpty() ? "{" : ", ");
        appendJsonString(more, field->name);
        more.append(": ");
        appendJsonString(more, field->value);
    }
    cells.push_back(more.isEmpty() ? std::string() : more.toStdString() + '}');
    return cells;
}

} // namespace

std::optional<ExportFormat> exportFormatFromName(std::string_view name)
{
    const auto found = std::find_if(names.begin(), names.end(), [name](const FormatName &f) { return f.name == name; });
    return found == names.end() ? std::nullopt : std::optional(found->format);
}

std::vector<ExportFormat> exportFormats()
{
    std::vector<ExportFormat> all;
    for (const FormatName &name : names)
        all.push_back(name.format);
    return all;
}

std::string_view exportFormatName(ExportFormat format)
{
    return std::find_if(names.begin(), names.end(), [format](const FormatName &f) { return f.format == format; })->name;
}

void appendCsvCell(std::string &out, std::string_view text)
{
    const bool formula = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    if (!formula && text.find_first_of(",\"\r\n") == std::string_view::npos) {
        out += text;
        return;
    }
    out += '"';
    if (formula)
        out += '\'';
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

void appendHtml(std::string &out, std::string_view text) { out += htmlText(toValidUtf8(text)); }

std::string eventLine(const EventRecord &record)
{
    std::string line = record.time.isValid() ? record.time.toIso() : "-";
    for (const std::string_view part : {severityName(record.severity), std::string_view(record.host), std::string_view(record.source), std::string_view(record.message)}) {
        line += ' ';
        line += part.empty() ? "-" : part;
    }
    std::replace_if(line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return line;
}

RecordWriter::RecordWriter(ExportFormat format, const std::vector<EventRecord> &sample) : m_format(format)
{
    if (!isTable(format))
        return;
    std::set<std::string> seen;
    for (const EventRecord &record : sample) {
        for (const EventField &field : record.fields) {
            if (m_fields.size() < mostFields && seen.insert(field.name).second)
                m_fields.push_back(field.name);
        }
    }
}

std::string RecordWriter::begin() const
{
    switch (m_format) {
    case ExportFormat::Json: return "[\n";
    case ExportFormat::Html:
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"/><title>Sightglass: events</title>\n"
               "<style>body{font:14px sans-serif;margin:1em}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:2px 6px;vertical-align:top;text-align:left}"
               "th{position:sticky;top:0;background:#eee}td.m{white-space:pre-wrap;word-break:break-word;font-family:monospace}"
               ".Critical{background:#f3c6d8}.Error{background:#f9d5d0}.Warning{background:#fcecc6}</style></head>\n"
               "<body><table><thead><tr><th>Time (UTC)</th><th>Severity</th><th>Log</th><th>Byte</th><th>Host</th><th>Source</th><th>Message</th></tr></thead><tbody>\n";
    case ExportFormat::Csv:
    case ExportFormat::Xlsx: {
        std::vector<std::string> cells(firstColumns.begin(), firstColumns.end());
        for (const std::string &field : m_fields) {
            // Readers take a column by its name: none comes twice.
            const bool taken = std::find(firstColumns.begin(), firstColumns.end(), field) != firstColumns.end() || field == "more";
            cells.push_back(taken ? field + "#2" : field);
        }
        cells.emplace_back("more");
        std::string head;
        appendRow(cells, head);
        return head;
    }
    default: return {};
    }
}

std::string RecordWriter::between() const { return m_format == ExportFormat::Json ? ",\n" : ""; }

std::string RecordWriter::end() const
{
    switch (m_format) {
    case ExportFormat::Json: return "\n]\n";
    case ExportFormat::Html: return "</tbody></table></body></html>\n";
    default: return {};
    }
}

void RecordWriter::appendRow(const std::vector<std::string> &cells, std::string &out) const
{
    if (m_format == ExportFormat::Xlsx) {
        for (const std::string &cell : cells)
            XlsxFile::appendCell(out, cell);
        XlsxFile::endRow(out);
        return;
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i)
            out += ',';
        appendCsvCell(out, cells[i]);
    }
    out += "\r\n";
}

void RecordWriter::append(const EventRecord &record, std::string_view log, std::string &out) const
{
    switch (m_format) {
    case ExportFormat::Csv:
    case ExportFormat::Xlsx: appendRow(cellsOf(record, log, m_fields), out); return;
    case ExportFormat::Json: out += jsonLine(record, log); return;
    case ExportFormat::Ndjson:
        out += jsonLine(record, log);
        out += '\n';
        return;
    case ExportFormat::Text:
        out += record.rawSyntax == RawSyntax::Xml ? eventLine(record) : record.raw;
        out += '\n';
        return;
    case ExportFormat::Html: break;
    }
    const std::string severity(severityName(record.severity));
    out += "<tr class=\"" + severity + "\"><td>";
    appendHtml(out, record.time.isValid() ? record.time.toIso() : "");
    out += "</td><td>" + severity + "</td><td>";
    appendHtml(out, log);
    out += "</td><td>" + std::to_string(record.offset) + "</td><td>";
    appendHtml(out, record.host);
    out += "</td><td>";
    appendHtml(out, record.source);
    out += "</td><td class=\"m\">";
    appendHtml(out, record.message.empty() ? record.raw : record.message);
    out += "</td></tr>\n";
}

} // namespace sightglass
