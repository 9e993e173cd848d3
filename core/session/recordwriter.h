// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventrecord.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sightglass {

/// What events are written as.
enum class ExportFormat : std::uint8_t {
    Csv,    ///< RFC 4180, UTF-8; a cell that a spreadsheet would take for a formula begins with an apostrophe.
    Ndjson, ///< One JSON object a line, as `events` writes them, with the log's name.
    Json,   ///< An array of the same objects.
    Html,   ///< A page on its own, a table; everything from a log is text.
    Text,   ///< The records as they stand in the log, Windows events as a line each.
    Xlsx,   ///< A workbook with the columns of a CSV: not text, but rows for XlsxFile.
};
/// "csv", "ndjson", "json", "html", "text", "xlsx"; nullopt for all else. The names of all, in this order.
[[nodiscard]] std::optional<ExportFormat> exportFormatFromName(std::string_view name);
[[nodiscard]] std::string_view exportFormatName(ExportFormat format);
[[nodiscard]] std::vector<ExportFormat> exportFormats();

/// Writes events one after the other. Immutable: several threads may write events at once, each into a
/// text of its own. Times are ISO 8601 in UTC.
class RecordWriter
{
public:
    /// \p sample: some of the events, which tell what columns a CSV or a workbook has: the first, and every field that one
    /// of them holds; what other events hold besides goes to the column "more" as JSON.
    RecordWriter(ExportFormat format, const std::vector<EventRecord> &sample);
    [[nodiscard]] std::string begin() const;
    void append(const EventRecord &record, std::string_view log, std::string &out) const;
    /// Stands between two calls of append().
    [[nodiscard]] std::string between() const;
    [[nodiscard]] std::string end() const;
    [[nodiscard]] ExportFormat format() const { return m_format; }

private:
    void appendRow(const std::vector<std::string> &cells, std::string &out) const;
    ExportFormat m_format;
    std::vector<std::string> m_fields; ///< Of a table.
};

/// The format is a table of a column a field.
[[nodiscard]] constexpr bool isTable(ExportFormat format) { return format == ExportFormat::Csv || format == ExportFormat::Xlsx; }
/// A cell of a CSV, quoted where it has to be, harmless to spreadsheets.
void appendCsvCell(std::string &out, std::string_view text);
/// Text of a page: & < > and quotation marks as entities, what cannot be seen by its code point.
void appendHtml(std::string &out, std::string_view text);
/// One event on one line: time, severity, host, source, message.
[[nodiscard]] std::string eventLine(const EventRecord &record);

} // namespace sightglass
