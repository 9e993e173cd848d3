// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/evtx/entities.h"
#include "core/format/evtx/namecache.h"
#include "core/format/evtx/program.h"
#include "core/format/evtx/textbuffer.h"
#include "core/format/evtx/valuetext.h"

#include <cstdint>
#include <string_view>

namespace sightglass::evtx {

/// What the makers of XmlPlan and JsonPlan share: literal text is gathered, and cut where a piece of
/// the plan needs a value. Lives while one plan is made.
template<typename Plan>
class PlanCompiler
{
protected:
    using Kind = typename Plan::Piece::Kind;

    PlanCompiler(const Program &program, const NameCache &names, std::string_view chunk, Plan &plan)
        : m_ops(program.ops), m_names(names), m_chunk(chunk), m_plan(plan)
    {}

    /// A new piece; the text gathered since the one before is its literal.
    typename Plan::Piece &piece(Kind kind)
    {
        typename Plan::Piece p;
        p.kind = kind;
        p.begin = static_cast<std::uint32_t>(m_begin);
        p.size = static_cast<std::uint32_t>(m_out.size() - m_begin);
        m_begin = m_out.size();
        m_plan.pieces.push_back(p);
        return m_plan.pieces.back();
    }
    /// Gathered text becomes a piece of its own.
    void flush()
    {
        if (m_out.size() > m_begin)
            piece(Kind::Text);
    }
    /// The last text, and all of it into the plan.
    void finish()
    {
        flush();
        m_plan.text.assign(m_out.view());
    }
    /// Text of a step that needs no value; nothing for any other.
    void literal(TextBuffer &out, const Op &op, Escape escape) const
    {
        switch (op.kind) {
        case Op::Kind::Literal: appendValue(out, {op.type, m_chunk.substr(op.at, op.size)}, escape); break;
        case Op::Kind::CData: appendUtf16(out, m_chunk.substr(op.at, op.size), escape); break;
        case Op::Kind::Character: appendCodePoint(out, op.size, escape); break;
        case Op::Kind::Entity: appendEntity(out, m_names.text(op.name), escape); break;
        default: break;
        }
    }

    const OpList &m_ops;
    const NameCache &m_names;
    std::string_view m_chunk;
    Plan &m_plan;
    TextBuffer m_out;
    std::size_t m_begin = 0; // of the text that no piece has yet
};

} // namespace sightglass::evtx
