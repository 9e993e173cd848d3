// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/recordrenderer.h"
#include "core/format/evtx/valuetext.h"

namespace sightglass::evtx {

bool XmlRenderer::render(const RecordSpan &record, XmlLayout layout, TextBuffer &out)
{
    const std::size_t before = out.size();
    m_layout = layout;
    m_onlyValues = layout == XmlLayout::Values;
    m_inText = m_onlyValues ? Escape::None : Escape::XmlText;
    m_inAttribute = m_onlyValues ? Escape::None : Escape::XmlAttribute;
    begin(out);
    Fragment fragment;
    const bool good = enter(record.offset + static_cast<std::uint32_t>(recordHeaderBytes), record.offset + record.size - 4, fragment)
                      && run(fragment, 0, out);
    if (!good)
        out.truncate(before);
    return good;
}

bool XmlRenderer::run(const Fragment &fragment, std::uint32_t depth, TextBuffer &out)
{
    XmlPlan *plan = &fragment.plan->xml;
    XmlPlan other;
    if (!plan->ready || plan->layout != m_layout || plan->baseDepth != depth) {
        if (plan->inUse)
            plan = &other; // the template is in a value of itself, at another depth
        compileXml(fragment.plan->program, m_templates.names(), m_templates.chunk(), m_layout, depth, *plan);
    }
    ++plan->inUse;
    const bool good = runPieces(fragment, *plan, 0, plan->pieces.size(), out);
    --plan->inUse;
    return good;
}

void XmlRenderer::lineBreak(std::uint32_t depth, TextBuffer &out) const
{
    if (m_layout != XmlLayout::Indented)
        return;
    char *to = out.room(std::size_t{2} * depth + 1);
    *to++ = '\n';
    std::memset(to, ' ', std::size_t{2} * depth);
    out.advance(to + std::size_t{2} * depth);
}

bool XmlRenderer::embedded(const Value &value, std::uint32_t depth, TextBuffer &out)
{
    const std::uint32_t from = offsetOf(value);
    Fragment fragment;
    const bool good = enter(from, from + static_cast<std::uint32_t>(value.bytes.size()), fragment) && run(fragment, depth, out);
    leave(fragment);
    return good;
}

bool XmlRenderer::runPieces(const Fragment &fragment, const XmlPlan &plan, std::size_t from, std::size_t to, TextBuffer &out)
{
    using Kind = XmlPlan::Piece::Kind;
    const std::uint32_t base = plan.baseDepth;
    for (std::size_t i = from; i < to; ++i) {
        if (!step(out))
            return false;
        const XmlPlan::Piece &piece = plan.pieces[i];
        const std::string_view literal(plan.text.data() + piece.begin, piece.size);
        switch (piece.kind) {
        case Kind::Text: out.append(literal); break;
        case Kind::Attribute:
        case Kind::InAttribute: {
            const Value value = valueOf(fragment, piece.slot);
            if (piece.kind == Kind::Attribute && value.bytes.empty() && (piece.optional || value.isNull()))
                break;
            out.append(literal);
            if (!value.isBinXml())
                appendValue(out, value, m_inAttribute);
            if (piece.kind == Kind::Attribute)
                out.append(m_onlyValues ? '\n' : '"');
            break;
        }
        case Kind::Leaf: {
            const Value value = valueOf(fragment, piece.slot);
            if (value.bytes.empty()) {
                if (!m_onlyValues)
                    out.append("/>");
            } else if (value.isBinXml()) {
                markup('>', out);
                const std::size_t begin = out.size();
                lineBreak(base + piece.depth + 1u, out);
                const std::size_t content = out.size();
                if (!embedded(value, base + piece.depth + 1u, out))
                    return false;
                if (out.size() == content)
                    out.truncate(begin);
                else
                    lineBreak(base + piece.depth, out);
                out.append(literal);
            } else if (value.isArray()) {
                // One element an item.
                std::size_t position = 0;
                Value item;
                for (bool first = true; nextItem(value, position, item); first = false) {
                    if (!first) {
                        lineBreak(base + piece.depth, out);
                        if (!runPieces(fragment, plan, piece.restart, i, out))
                            return false;
                    }
                    markup('>', out);
                    appendValue(out, item, m_inText);
                    out.append(literal);
                }
            } else {
                markup('>', out);
                appendValue(out, value, m_inText);
                out.append(literal);
            }
            break;
        }
        case Kind::Content: {
            const Value value = valueOf(fragment, piece.slot);
            out.append(literal);
            if (!value.isBinXml()) {
                appendValue(out, value, m_inText);
            } else if (!value.bytes.empty()) {
                const std::size_t begin = out.size();
                if (piece.breakBefore && begin > m_start)
                    lineBreak(base + piece.depth, out);
                const std::size_t content = out.size();
                if (!embedded(value, base + piece.depth, out))
                    return false;
                if (out.size() == content)
                    out.truncate(begin);
            }
            break;
        }
        case Kind::SkipIfNull:
            out.append(literal);
            if (valueOf(fragment, piece.slot).isNull())
                i = piece.at - std::size_t{1};
            break;
        case Kind::Instance: {
            out.append(literal);
            Fragment inner;
            const bool good = enterInstance(piece.at, static_cast<std::uint32_t>(m_templates.chunk().size()), inner)
                              && run(inner, base + piece.depth, out);
            leave(inner);
            if (!good)
                return false;
            break;
        }
        }
    }
    return true;
}

} // namespace sightglass::evtx
