// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/format/evtx/entities.h"
#include "core/format/evtx/recordrenderer.h"
#include "core/format/evtx/valuetext.h"

namespace sightglass::evtx {

bool FieldsRenderer::render(const RecordSpan &span, EventRecord &record)
{
    begin(m_text);
    RecordFields fields(record);
    Fragment fragment;
    const bool good = enter(span.offset + static_cast<std::uint32_t>(recordHeaderBytes), span.offset + span.size - 4, fragment)
                      && run(fragment, fields);
    fields.finish();
    return good;
}

bool FieldsRenderer::run(const Fragment &fragment, RecordFields &fields)
{
    return range(fragment, 0, fragment.plan->program.ops.size(), fields);
}

void FieldsRenderer::piece(const Fragment &fragment, const Op &op)
{
    const std::string_view chunk = m_templates.chunk();
    switch (op.kind) {
    case Op::Kind::Literal: appendValue(m_text, {op.type, chunk.substr(op.at, op.size)}, Escape::None); break;
    case Op::Kind::CData: appendUtf16(m_text, chunk.substr(op.at, op.size), Escape::None); break;
    case Op::Kind::Character: appendCodePoint(m_text, op.size, Escape::None); break;
    case Op::Kind::Entity: appendEntity(m_text, m_templates.names().text(op.name), Escape::None); break;
    case Op::Kind::Slot:
        if (const Value value = valueOf(fragment, op.slot); !value.isBinXml())
            appendValue(m_text, value, Escape::None);
        break;
    default: break;
    }
}

void FieldsRenderer::startTag(const Fragment &fragment, std::size_t begin, std::size_t close, RecordFields &fields)
{
    const OpList &ops = fragment.plan->program.ops;
    fields.start(m_templates.names().text(ops[begin].name));
    for (std::size_t i = begin + 1; i < close;) {
        const Op &name = ops[i++];
        const std::size_t first = i;
        m_text.clear();
        while (i < close && isPiece(ops[i].kind)) {
            if (m_text.size() < limits::recordXmlBytes)
                piece(fragment, ops[i]);
            ++i;
        }
        if (i == first + 1 && ops[first].kind == Op::Kind::Slot) {
            const Value value = valueOf(fragment, ops[first].slot);
            if (value.bytes.empty() && (ops[first].optional || value.isNull()))
                continue;
        }
        fields.attribute(m_templates.names().text(name.name), m_text.view());
    }
    m_text.clear();
}

bool FieldsRenderer::element(const Fragment &fragment, std::size_t begin, RecordFields &fields)
{
    const OpList &ops = fragment.plan->program.ops;
    const std::size_t end = ops[begin].match;
    std::size_t close = begin;
    while (ops[close].kind != Op::Kind::CloseStart)
        ++close;
    const bool leaf = close + 2 == end && ops[close + 1].kind == Op::Kind::Slot;
    if (leaf && fields.depth() > 0 && ops[close + 1].optional && valueOf(fragment, ops[close + 1].slot).isNull())
        return true; // left out
    startTag(fragment, begin, close, fields);
    if (leaf) {
        const Value value = valueOf(fragment, ops[close + 1].slot);
        if (value.isArray() && !value.bytes.empty()) {
            std::size_t position = 0;
            Value item;
            for (bool first = true; nextItem(value, position, item); first = false) {
                if (!step(m_text) || (!fields.hasRoom() && !m_templates.bad("limit of fields", 0)))
                    return false;
                if (!first) {
                    fields.end();
                    startTag(fragment, begin, close, fields);
                }
                m_text.clear();
                appendValue(m_text, item, Escape::None);
                fields.text(m_text.view());
            }
            fields.end();
            return true;
        }
    }
    const bool good = range(fragment, close + 1, end, fields);
    fields.end();
    return good;
}

bool FieldsRenderer::embedded(const Value &value, RecordFields &fields)
{
    const std::uint32_t from = offsetOf(value);
    Fragment fragment;
    const bool good = enter(from, from + static_cast<std::uint32_t>(value.bytes.size()), fragment) && run(fragment, fields);
    leave(fragment);
    return good;
}

bool FieldsRenderer::range(const Fragment &fragment, std::size_t from, std::size_t to, RecordFields &fields)
{
    const OpList &ops = fragment.plan->program.ops;
    for (std::size_t i = from; i < to; ++i) {
        if (!step(m_text))
            return false;
        if (!fields.hasRoom())
            return m_templates.bad("limit of fields", 0);
        const Op &op = ops[i];
        if (op.kind == Op::Kind::OpenElement) {
            if (!element(fragment, i, fields))
                return false;
            i = op.match;
        } else if (op.kind == Op::Kind::Instance) {
            Fragment inner;
            const bool good = enterInstance(op.at, static_cast<std::uint32_t>(m_templates.chunk().size()), inner) && run(inner, fields);
            leave(inner);
            if (!good)
                return false;
        } else if (isPiece(op.kind)) {
            if (op.kind == Op::Kind::Slot) {
                if (const Value value = valueOf(fragment, op.slot); value.isBinXml()) {
                    if (!value.bytes.empty() && !embedded(value, fields))
                        return false;
                    continue;
                }
            }
            m_text.clear();
            piece(fragment, op);
            fields.text(m_text.view());
        }
    }
    return true;
}

} // namespace sightglass::evtx
