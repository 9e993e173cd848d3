// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/rowplaces.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace sightglass {

std::optional<RowIndex> rowOfLine(const LogRows &log, std::uint64_t line, Progress &progress)
{
    if (!log.source || !log.format || !log.format->hasTextRecords() || line == 0 || log.rows.rowCount() == 0)
        return std::nullopt;
    constexpr std::size_t piece = 1024 * 1024;
    ByteWindow window;
    std::uint64_t begin = 0; // of the line that is counted
    std::uint64_t left = line - 1;
    for (std::uint64_t at = 0; left > 0;) {
        const auto bytes = log.source->read(at, piece, window);
        if (!bytes || bytes->empty() || !progress.report(at))
            return std::nullopt;
        const char *const data = bytes->data();
        const char *const end = data + bytes->size();
        for (const char *p = data; left > 0 && (p = static_cast<const char *>(std::memchr(p, '\n', static_cast<std::size_t>(end - p)))) != nullptr;) {
            ++p;
            --left;
            begin = at + static_cast<std::uint64_t>(p - data);
            if (p == end)
                break;
        }
        at += bytes->size();
    }
    if (begin >= log.source->size())
        return std::nullopt;
    // The last record that begins there or before it: a line may belong to the record above.
    std::uint64_t low = 0, high = log.rows.rowCount();
    while (low < high) {
        const std::uint64_t middle = low + (high - low) / 2;
        if (log.rows.row(RowIndex{middle}).offset() <= begin)
            low = middle + 1;
        else
            high = middle;
    }
    return RowIndex{low > 0 ? low - 1 : 0};
}

std::optional<RowIndex> rowOfRecord(const LogRows &log, std::uint64_t number, Progress &progress)
{
    const auto decoder = log.decoder ? log.decoder() : nullptr;
    const std::string wanted = std::to_string(number);
    for (std::uint64_t row = 0; decoder && row < log.rows.rowCount(); ++row) {
        if (row % 4096 == 0 && !progress.report(row))
            return std::nullopt;
        const auto record = decoder->decodeBrief(log.rows.row(RowIndex{row}));
        if (record && std::any_of(record->fields.begin(), record->fields.end(), [&wanted](const EventField &f) { return f.name == "EventRecordID" && f.value == wanted; }))
            return RowIndex{row};
    }
    return std::nullopt;
}

} // namespace sightglass
