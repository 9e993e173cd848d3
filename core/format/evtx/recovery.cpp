// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/recovery.h"

#include <algorithm>

namespace sightglass::evtx {

namespace {

/// 1 January 1990 and 1 January 2200.
constexpr std::uint64_t earliest = 122'752'800'000'000'000;
constexpr std::uint64_t latest = 189'022'464'000'000'000;

void search(std::string_view chunk, std::size_t from, std::size_t to, std::vector<RecordSpan> &found)
{
    while (from + smallestRecord <= to) {
        const std::size_t at = chunk.find(recordSignature, from);
        if (at == std::string_view::npos || at + smallestRecord > to)
            return;
        const RecordSpan span{static_cast<std::uint32_t>(at), load<std::uint32_t>(chunk, at + 4), load<std::uint64_t>(chunk, at + 8),
                              load<std::uint64_t>(chunk, at + 16)};
        if (span.size >= smallestRecord && span.size <= to - at && load<std::uint32_t>(chunk, at + span.size - 4) == span.size
            && span.fileTime >= earliest && span.fileTime < latest) {
            found.push_back(span);
            from = at + span.size;
        } else {
            from = at + 1;
        }
    }
}

std::uint16_t hashOf(std::string_view utf16)
{
    std::uint32_t hash = 0;
    for (std::size_t i = 0; i + 2 <= utf16.size(); i += 2)
        hash = hash * 65599 + load<std::uint16_t>(utf16, i);
    return static_cast<std::uint16_t>(hash);
}

bool namesStand(const Program &program, const NameCache &names)
{
    for (const Op &op : program.ops) {
        if (op.kind != Op::Kind::OpenElement && op.kind != Op::Kind::Attribute)
            continue;
        const std::string_view name = names.utf16(op.name);
        if (name.empty() || hashOf(name) != littleAt<std::uint16_t>(name.data() - 4))
            return false;
    }
    return true;
}

} // namespace

void findOldRecords(std::string_view chunk, const ChunkWalk &walk, std::vector<RecordSpan> &to)
{
    chunk = chunk.substr(0, chunkBytes);
    std::size_t from = walk.unused ? 0 : chunkHeaderBytes;
    for (const RecordSpan &record : walk.records) {
        search(chunk, from, record.offset, to);
        from = record.offset + record.size;
    }
    search(chunk, from, chunk.size(), to);
}

std::vector<std::uint32_t> borders(std::string_view chunk, const ChunkWalk &walk)
{
    std::vector<RecordSpan> records;
    findOldRecords(chunk, walk, records);
    records.insert(records.end(), walk.records.begin(), walk.records.end());
    std::vector<std::uint32_t> places;
    for (const RecordSpan &record : records) {
        places.push_back(record.offset);
        places.push_back(record.offset + record.size);
    }
    std::sort(places.begin(), places.end());
    return places;
}

bool isIntact(const RecordSpan &span, Templates &templates, const std::vector<std::uint32_t> &borders)
{
    const std::uint32_t from = span.offset + static_cast<std::uint32_t>(recordHeaderBytes);
    const std::uint32_t to = span.offset + span.size - 4;
    const std::string_view chunk = templates.chunk();
    // Fragment header, token of the instance, version, identifier and offset of the definition, which
    // begins with a link and a GUID whose first bytes are the identifier.
    constexpr std::uint32_t fragmentBytes = 4;
    if (to - from > fragmentBytes + 10 && chunk[from] == 0x0F && (chunk[from + fragmentBytes] & 0x1F) == 0x0C) {
        const auto identifier = load<std::uint32_t>(chunk, from + fragmentBytes + 2);
        const std::size_t definition = load<std::uint32_t>(chunk, from + fragmentBytes + 6);
        if (definition + 24 > chunk.size() || load<std::uint32_t>(chunk, definition + 4) != identifier)
            return templates.bad("its template was overwritten", span.offset);
        const std::size_t end = definition + 24 + load<std::uint32_t>(chunk, definition + 20);
        const auto border = std::upper_bound(borders.begin(), borders.end(), definition);
        if (border != borders.end() && *border < end)
            return templates.bad("a part of its template was overwritten", span.offset);
    }
    Instance instance;
    Plan plan;
    switch (templates.openFragment(from, to, instance, plan)) {
    case Templates::Opened::Nothing: return false;
    case Templates::Opened::Instance:
        return namesStand(instance.plan->program, templates.names()) || templates.bad("its names were overwritten", span.offset);
    case Templates::Opened::Program: break;
    }
    return namesStand(plan.program, templates.names()) || templates.bad("its names were overwritten", span.offset);
}

} // namespace sightglass::evtx
