// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/binxmlcheck.h"

#include "core/base/limits.h"

#include <algorithm>

namespace sightglass::evtx {

namespace {

constexpr std::uint8_t endOfStream = 0x00, openStart = 0x01, closeStart = 0x02, closeEmpty = 0x03, endElement = 0x04,
                       valueText = 0x05, attribute = 0x06, cdata = 0x07, characterReference = 0x08, entityReference = 0x09,
                       piTarget = 0x0A, piData = 0x0B, templateInstanceToken = 0x0C, normalSubstitution = 0x0D,
                       optionalSubstitution = 0x0E, fragmentHeader = 0x0F, moreFlag = 0x40;
constexpr std::uint8_t binXmlType = 0x21;
/// Fragments in values in fragments …
constexpr int deepestNesting = 8;

} // namespace

bool BinXmlCheck::bad(const char *what, std::uint32_t at)
{
    if (m_fault.empty())
        m_fault = std::string(what) + " at byte " + std::to_string(at) + " of the chunk";
    return false;
}

std::uint8_t BinXmlCheck::token(const Cursor &c) const
{
    return c.at < c.end ? static_cast<std::uint8_t>(m_chunk[c.at]) : 0xFF;
}

std::string BinXmlCheck::fault(const RecordSpan &record)
{
    m_fault.clear();
    Cursor c{record.offset + static_cast<std::uint32_t>(recordHeaderBytes), record.offset + record.size - 4, false};
    if (record.offset + record.size > m_chunk.size())
        bad("record out of bounds", record.offset);
    else if (c.at + 5 <= c.end && token(c) == fragmentHeader && static_cast<std::uint8_t>(m_chunk[c.at + 4]) == (openStart | moreFlag))
        bad("record without a template", c.at); // forwarded events; libevtx cannot read them
    else if (fragment(c, 0) && c.at < c.end && token(c) != endOfStream)
        bad("token", c.at);
    return m_fault;
}

bool BinXmlCheck::name(Cursor &c)
{
    if (c.at + 4 > c.end)
        return bad("name reference", c.at);
    const auto offset = load<std::uint32_t>(m_chunk, c.at);
    c.at += 4;
    if (offset < chunkHeaderBytes || offset + 8 > m_chunk.size())
        return bad("name offset", c.at - 4);
    const std::uint32_t bytes = 8 + 2u * load<std::uint16_t>(m_chunk, offset + 6) + 2;
    if (offset + bytes > m_chunk.size())
        return bad("name", offset);
    if (offset == c.at) {
        if (c.at + bytes > c.end)
            return bad("inline name", c.at);
        c.at += bytes;
    }
    return true;
}

bool BinXmlCheck::text(Cursor &c)
{
    const std::uint32_t start = c.at;
    const auto counted = [&](std::uint32_t header) {
        if (c.at + header > c.end)
            return bad("text", start);
        const std::uint32_t bytes = header + 2u * load<std::uint16_t>(m_chunk, c.at + header - 2);
        if (c.at + bytes > c.end)
            return bad("text", start);
        c.at += bytes;
        return true;
    };
    switch (token(c) & ~moreFlag) {
    case valueText:
        if (c.at + 2 > c.end || m_chunk[c.at + 1] != 0x01)
            return bad("value type", start);
        return counted(4);
    case cdata: return counted(3);
    case characterReference:
        c.at += 3;
        return c.at <= c.end || bad("character reference", start);
    case entityReference:
        ++c.at;
        return name(c);
    case normalSubstitution:
    case optionalSubstitution:
        if (!c.inTemplate || c.at + 4 > c.end)
            return bad("substitution", start);
        c.slots = std::max<std::uint32_t>(c.slots, load<std::uint16_t>(m_chunk, c.at + 1) + 1u);
        c.at += 4;
        return true;
    default: return bad("token", start);
    }
}

bool BinXmlCheck::attributes(Cursor &c)
{
    if (c.at + 4 > c.end)
        return bad("attribute list", c.at);
    const auto size = load<std::uint32_t>(m_chunk, c.at);
    const std::uint32_t start = c.at;
    c.at += 4;
    if (size > c.end - c.at)
        return bad("attribute list size", start);
    const std::uint32_t end = c.at + size;
    while (c.at < end) {
        if ((token(c) & ~moreFlag) != attribute)
            return bad("attribute", c.at);
        ++c.at;
        if (!name(c))
            return false;
        while (c.at < end && (token(c) & ~moreFlag) != attribute) {
            if (!text(c))
                return false;
        }
    }
    return c.at == end || bad("attribute list size", start);
}

bool BinXmlCheck::element(Cursor &c, int depth)
{
    // Elements within elements without recursion: a stack of where each ends.
    struct Open
    {
        std::uint32_t start;
        std::uint32_t end;
    };
    std::vector<Open> open;
    do {
        const std::uint32_t start = c.at;
        const std::uint8_t t = token(c);
        if ((t & ~moreFlag) == openStart) {
            if (open.size() >= static_cast<std::size_t>(limits::xmlDepth))
                return bad("nesting", start);
            c.at += c.inTemplate ? 3 : 1; // a dependency id only in templates
            if (c.at + 4 > c.end)
                return bad("element", start);
            const auto size = load<std::uint32_t>(m_chunk, c.at);
            c.at += 4;
            const std::uint32_t limit = open.empty() ? c.end : open.back().end;
            if (size > limit - std::min(c.at, limit))
                return bad("element size", start);
            open.push_back({start, c.at + size});
            if (!name(c) || ((t & moreFlag) && !attributes(c)))
                return false;
            if (token(c) != closeStart && token(c) != closeEmpty)
                return bad("end of start tag", c.at);
            if (token(c) == closeEmpty) {
                ++c.at;
                if (c.at != open.back().end)
                    return bad("element size", open.back().start);
                open.pop_back();
            } else {
                ++c.at;
            }
            continue;
        }
        if (t == endElement) {
            ++c.at;
            if (c.at != open.back().end)
                return bad("element size", open.back().start);
            open.pop_back();
            continue;
        }
        if (t == templateInstanceToken) {
            if (!templateInstance(c, depth))
                return false;
            continue;
        }
        if (t == piTarget) {
            ++c.at;
            if (!name(c))
                return false;
            if (token(c) != piData || c.at + 3 > c.end || c.at + 3 + 2u * load<std::uint16_t>(m_chunk, c.at + 1) > c.end)
                return bad("processing instruction", c.at);
            c.at += 3 + 2u * load<std::uint16_t>(m_chunk, c.at + 1);
            continue;
        }
        if (!text(c))
            return false;
    } while (!open.empty());
    return true;
}

bool BinXmlCheck::fragment(Cursor &c, int depth)
{
    if (depth > deepestNesting)
        return bad("nesting", c.at);
    // Values hold fragments with and without a header.
    if (token(c) == fragmentHeader && c.at + 4 <= c.end)
        c.at += 4;
    else if (depth == 0 || c.inTemplate)
        return bad("fragment header", c.at);
    switch (token(c) & ~moreFlag) {
    case templateInstanceToken: return templateInstance(c, depth);
    case openStart: return element(c, depth);
    default: return bad("token", c.at);
    }
}

const BinXmlCheck::Definition *BinXmlCheck::definition(std::uint32_t offset, int depth)
{
    if (const auto known = m_definitions.find(offset); known != m_definitions.end()) {
        if (known->second.underWay)
            bad("template that contains itself", offset);
        else if (!known->second.sound)
            bad("template", offset);
        return known->second.sound ? &known->second : nullptr;
    }
    Definition d;
    d.underWay = true;
    m_definitions[offset] = d;
    constexpr std::uint32_t header = 24; // next, GUID, size
    const std::uint32_t size = offset + header <= m_chunk.size() ? load<std::uint32_t>(m_chunk, offset + 20) : UINT32_MAX;
    if (offset < chunkHeaderBytes || offset + header > m_chunk.size() || size > m_chunk.size() - offset - header) {
        bad("template bounds", offset);
    } else {
        d.end = offset + header + size;
        Cursor c{offset + header, d.end, true};
        d.sound = fragment(c, depth + 1) && (token(c) == endOfStream || bad("end of template", c.at));
        d.slots = c.slots;
    }
    d.underWay = false;
    Definition &kept = m_definitions[offset] = d;
    return kept.sound ? &kept : nullptr;
}

bool BinXmlCheck::templateInstance(Cursor &c, int depth)
{
    const std::uint32_t start = c.at;
    if (c.inTemplate || c.at + 10 > c.end)
        return bad("template instance", start);
    const auto offset = load<std::uint32_t>(m_chunk, c.at + 6);
    c.at += 10;
    const Definition *d = definition(offset, depth);
    if (!d)
        return false;
    if (offset == c.at) {
        if (d->end > c.end)
            return bad("inline template", offset);
        c.at = d->end;
    }
    if (c.at + 4 > c.end)
        return bad("values", c.at);
    const auto count = load<std::uint32_t>(m_chunk, c.at);
    c.at += 4;
    if (count > (c.end - c.at) / 4 || d->slots > count)
        return bad("number of values", c.at - 4);
    std::uint32_t value = c.at + 4 * count;
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto size = load<std::uint16_t>(m_chunk, c.at + 4 * i);
        const auto type = static_cast<std::uint8_t>(m_chunk[c.at + 4 * i + 2]);
        if (size > c.end - value)
            return bad("value", value);
        if (type == binXmlType && size > 0) {
            Cursor inner{value, value + size, false};
            if (!fragment(inner, depth + 1))
                return false;
        }
        value += size;
    }
    c.at = value;
    return true;
}

} // namespace sightglass::evtx
