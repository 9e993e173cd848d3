// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/binxmlreader.h"

#include "core/base/limits.h"
#include "core/format/evtx/chunk.h"

#include <algorithm>

namespace sightglass::evtx {

void OpList::grow()
{
    m_capacity = std::max<std::size_t>(2 * m_capacity, 128);
    auto ops = std::make_unique<Op[]>(m_capacity);
    std::copy(begin(), end(), ops.get());
    m_ops = std::move(ops);
}

bool BinXmlReader::name(std::uint32_t &at, std::uint32_t end, std::uint32_t &id)
{
    if (end - at < 4)
        return bad("name reference", at);
    const auto offset = littleAt<std::uint32_t>(m_chunk.data() + at);
    id = m_names.at(offset);
    if (id == NameCache::none)
        return bad("name offset", at);
    at += 4;
    if (offset == at) {
        const std::uint32_t size = m_names.sizeAt(offset);
        if (size > end - at)
            return bad("inline name", at);
        at += size;
    }
    return true;
}

bool BinXmlReader::piece(std::uint32_t &at, std::uint32_t end, bool inTemplate, Program &program)
{
    const char *p = m_chunk.data() + at;
    const std::uint32_t left = end - at;
    Op op;
    switch (static_cast<std::uint8_t>(*p) & ~token::moreFlag) {
    case token::valueText: {
        if (left < 2)
            return bad("value", at);
        op.kind = Op::Kind::Literal;
        op.type = static_cast<std::uint8_t>(p[1]);
        op.size = fixedSize(op.type);
        op.at = at + 2;
        if (op.size == 0) {
            if (left < 4)
                return bad("value", at);
            op.at = at + 4;
            op.size = littleAt<std::uint16_t>(p + 2);
            if (op.type == valuetype::string)
                op.size *= 2;
            else if (op.type != valuetype::ansi && op.type != valuetype::binary && op.type != valuetype::sid)
                return bad("value type", at + 1);
        }
        break;
    }
    case token::cdata:
        if (left < 3)
            return bad("CDATA section", at);
        op.kind = Op::Kind::CData;
        op.type = valuetype::string;
        op.at = at + 3;
        op.size = 2u * littleAt<std::uint16_t>(p + 1);
        break;
    case token::characterReference:
        if (left < 3)
            return bad("character reference", at);
        op.kind = Op::Kind::Character;
        op.size = littleAt<std::uint16_t>(p + 1);
        program.ops.push_back(op);
        at += 3;
        return true;
    case token::entityReference: {
        op.kind = Op::Kind::Entity;
        std::uint32_t next = at + 1;
        if (!name(next, end, op.name))
            return false;
        program.ops.push_back(op);
        at = next;
        return true;
    }
    case token::normalSubstitution:
    case token::optionalSubstitution:
        if (!inTemplate)
            return bad("substitution outside a template", at);
        if (left < 4)
            return bad("substitution", at);
        op.kind = Op::Kind::Slot;
        op.optional = static_cast<std::uint8_t>(*p) == token::optionalSubstitution;
        op.slot = littleAt<std::uint16_t>(p + 1);
        op.type = static_cast<std::uint8_t>(p[3]);
        program.slots = std::max<std::uint32_t>(program.slots, op.slot + 1u);
        program.ops.push_back(op);
        at += 4;
        return true;
    default: return bad("token", at);
    }
    if (op.at > end || op.size > end - op.at)
        return bad("text", at);
    program.ops.push_back(op);
    at = op.at + op.size;
    return true;
}

bool BinXmlReader::read(std::uint32_t begin, std::uint32_t end, bool inTemplate, Program &program)
{
    program.ops.clear();
    program.slots = 0;
    m_open.clear();
    m_fault = "";
    end = std::min<std::uint32_t>(end, static_cast<std::uint32_t>(m_chunk.size()));
    std::uint32_t at = begin;
    while (at < end) {
        const auto first = static_cast<std::uint8_t>(m_chunk[at]);
        switch (first & ~token::moreFlag) {
        case token::endOfStream:
            if (!m_open.empty())
                return bad("end of stream within an element", at);
            return first == token::endOfStream || bad("token", at);
        case token::fragmentHeader:
            if (!m_open.empty() || end - at < 4)
                return bad("fragment header", at);
            at += 4;
            continue;
        case token::openStart: {
            if (m_open.size() >= static_cast<std::size_t>(limits::xmlDepth))
                return bad("nesting", at);
            const std::uint32_t start = at;
            at += inTemplate ? 3 : 1;
            if (at > end || end - at < 4)
                return bad("element", start);
            at += 4; // the size
            Op op;
            op.kind = Op::Kind::OpenElement;
            if (!name(at, end, op.name))
                return false;
            m_open.push_back(static_cast<std::uint32_t>(program.ops.size()));
            program.ops.push_back(op);
            if (first & token::moreFlag) {
                if (end - at < 4)
                    return bad("attribute list", at);
                at += 4; // its size
                while (at < end && (static_cast<std::uint8_t>(m_chunk[at]) & ~token::moreFlag) == token::attribute) {
                    ++at;
                    op = {};
                    op.kind = Op::Kind::Attribute;
                    if (!name(at, end, op.name))
                        return false;
                    program.ops.push_back(op);
                    while (at < end) {
                        const auto t = static_cast<std::uint8_t>(m_chunk[at]);
                        if ((t & ~token::moreFlag) == token::attribute || t == token::closeStart || t == token::closeEmpty)
                            break;
                        if (!piece(at, end, inTemplate, program))
                            return false;
                    }
                }
            }
            if (at >= end)
                return bad("end of start tag", at);
            op = {};
            op.kind = Op::Kind::CloseStart;
            program.ops.push_back(op);
            if (static_cast<std::uint8_t>(m_chunk[at]) == token::closeEmpty) {
                op.kind = Op::Kind::EndElement;
                op.match = m_open.back();
                program.ops[m_open.back()].match = static_cast<std::uint32_t>(program.ops.size());
                program.ops.push_back(op);
                m_open.pop_back();
            } else if (static_cast<std::uint8_t>(m_chunk[at]) != token::closeStart) {
                return bad("end of start tag", at);
            }
            ++at;
            continue;
        }
        case token::endElement: {
            if (m_open.empty() || first != token::endElement)
                return bad("end of element", at);
            Op op;
            op.kind = Op::Kind::EndElement;
            op.match = m_open.back();
            program.ops[m_open.back()].match = static_cast<std::uint32_t>(program.ops.size());
            program.ops.push_back(op);
            m_open.pop_back();
            ++at;
            continue;
        }
        case token::templateInstance: {
            Op op;
            op.kind = Op::Kind::Instance;
            op.at = at;
            const std::uint32_t next = instanceEnd(at, end);
            if (next == 0)
                return bad("template instance", at);
            program.ops.push_back(op);
            at = next;
            continue;
        }
        case token::piTarget: {
            Op op;
            op.kind = Op::Kind::Instruction;
            const std::uint32_t start = at;
            ++at;
            if (!name(at, end, op.name))
                return false;
            if (at < end && static_cast<std::uint8_t>(m_chunk[at]) == token::piData) {
                if (end - at < 3)
                    return bad("processing instruction", start);
                op.at = at + 3;
                op.size = 2u * littleAt<std::uint16_t>(m_chunk.data() + at + 1);
                if (op.size > end - op.at)
                    return bad("processing instruction", start);
                at = op.at + op.size;
            }
            program.ops.push_back(op);
            continue;
        }
        default:
            if (m_open.empty())
                return bad("token", at);
            if (!piece(at, end, inTemplate, program))
                return false;
        }
    }
    return m_open.empty() || bad("element without end", at);
}

std::uint32_t BinXmlReader::instanceEnd(std::uint32_t at, std::uint32_t end) const
{
    // token, version, template id, definition offset, [definition], count, descriptors, values
    if (end - at < 10)
        return 0;
    const auto offset = littleAt<std::uint32_t>(m_chunk.data() + at + 6);
    std::uint32_t position = at + 10;
    if (offset == position) {
        if (end - position < 24)
            return 0;
        const auto size = littleAt<std::uint32_t>(m_chunk.data() + position + 20);
        if (size > end - position - 24)
            return 0;
        position += 24 + size;
    }
    if (end - position < 4)
        return 0;
    const auto count = littleAt<std::uint32_t>(m_chunk.data() + position);
    position += 4;
    if (count > (end - position) / 4)
        return 0;
    std::uint32_t value = position + 4 * count;
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t size = littleAt<std::uint16_t>(m_chunk.data() + position + std::size_t{4} * i);
        if (size > end - value)
            return 0;
        value += size;
    }
    return value;
}

} // namespace sightglass::evtx
