// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/xmlplan.h"

#include "core/format/evtx/plancompiler.h"

#include <algorithm>

namespace sightglass::evtx {

namespace {

class XmlCompiler : PlanCompiler<XmlPlan>
{
public:
    XmlCompiler(const Program &program, const NameCache &names, std::string_view chunk, XmlPlan &plan)
        : PlanCompiler(program, names, chunk, plan), m_values(plan.layout == XmlLayout::Values)
    {}

    void run()
    {
        std::size_t i = 0;
        bool first = true;
        while (i < m_ops.size()) {
            if (m_ops[i].kind == Op::Kind::OpenElement || m_ops[i].kind == Op::Kind::Instance) {
                if (!first)
                    newLine(0);
                first = false;
            }
            node(i, 0, true);
        }
        finish();
    }

private:
    void newLine(std::uint32_t depth)
    {
        if (m_plan.layout != XmlLayout::Indented)
            return;
        m_out.append('\n');
        for (std::uint32_t i = 0; i < m_plan.baseDepth + depth; ++i)
            m_out.append("  ");
    }

    void markup(std::string_view a, std::string_view b = {}, std::string_view c = {})
    {
        if (m_values)
            return;
        m_out.append(a);
        m_out.append(b);
        m_out.append(c);
    }

    /// The substitution that is the only content of the element at \p i and lets it be left out
    /// ([MS-EVEN6] 2.2.12, optional substitution); 0 = none.
    [[nodiscard]] std::size_t optionalLeaf(std::size_t i) const
    {
        if (m_ops[i].kind != Op::Kind::OpenElement)
            return 0;
        const std::size_t slot = m_ops[i].match - 1;
        return m_ops[slot].kind == Op::Kind::Slot && m_ops[slot].optional && m_ops[slot - 1].kind == Op::Kind::CloseStart ? slot : 0;
    }

    /// Anything that may stand in content; \p i moves behind it.
    void node(std::size_t &i, std::uint32_t depth, bool ownLine)
    {
        const Op &op = m_ops[i];
        switch (op.kind) {
        case Op::Kind::OpenElement: return element(i, depth);
        case Op::Kind::Slot: {
            XmlPlan::Piece &p = piece(Kind::Content);
            p.slot = op.slot;
            p.depth = static_cast<std::uint16_t>(depth);
            p.breakBefore = ownLine;
            break;
        }
        case Op::Kind::Instance: {
            XmlPlan::Piece &p = piece(Kind::Instance);
            p.at = op.at;
            p.depth = static_cast<std::uint16_t>(depth);
            break;
        }
        case Op::Kind::Instruction: {
            if (m_values)
                break;
            m_out.append("<?");
            m_out.append(m_names.text(op.name));
            TextBuffer data;
            appendUtf16(data, m_chunk.substr(op.at, op.size), Escape::None);
            // "?>" within would end it early.
            std::string text(data.view());
            for (std::size_t at = 0; (at = text.find("?>", at)) != std::string::npos;)
                text.replace(at, 2, "? >");
            if (!text.empty()) {
                m_out.append(' ');
                m_out.append(text);
            }
            m_out.append("?>");
            break;
        }
        default: literal(m_out, op, m_values ? Escape::None : Escape::XmlText);
        }
        ++i;
    }

    void element(std::size_t &i, std::uint32_t depth)
    {
        const std::size_t end = m_ops[i].match;
        const std::string_view name = m_names.text(m_ops[i].name);
        // Content that is one substitution alone may be an array, which repeats the whole element.
        std::size_t close = i;
        while (m_ops[close].kind != Op::Kind::CloseStart)
            ++close;
        const bool leaf = close + 2 == end && m_ops[close + 1].kind == Op::Kind::Slot;
        if (leaf)
            flush();
        const auto restart = static_cast<std::uint32_t>(m_plan.pieces.size());
        markup("<", name);
        for (std::size_t a = i + 1; a < close;) {
            const std::string_view attribute = m_names.text(m_ops[a].name);
            std::size_t next = ++a;
            while (isPiece(m_ops[next].kind))
                ++next;
            const bool single = next == a + 1 && m_ops[a].kind == Op::Kind::Slot;
            const bool slots = std::any_of(m_ops.begin() + static_cast<std::ptrdiff_t>(a), m_ops.begin() + static_cast<std::ptrdiff_t>(next),
                                           [](const Op &op) { return op.kind == Op::Kind::Slot; });
            if (m_values && !slots && name != "Provider") {
                a = next; // a name of a field, a name space
                continue;
            }
            if (single)
                flush();
            markup(" ", attribute, "=\"");
            if (single) {
                XmlPlan::Piece &p = piece(Kind::Attribute);
                p.slot = m_ops[a].slot;
                p.optional = m_ops[a].optional;
            } else {
                for (std::size_t k = a; k < next; ++k) {
                    if (m_ops[k].kind == Op::Kind::Slot)
                        piece(Kind::InAttribute).slot = m_ops[k].slot;
                    else
                        literal(m_out, m_ops[k], m_values ? Escape::None : Escape::XmlAttribute);
                }
                m_out.append(m_values ? '\n' : '"');
            }
            a = next;
        }
        const auto endTag = [&] { markup("</", name, ">"); };
        if (close + 1 == end) {
            markup("/>");
        } else if (leaf) {
            flush();
            endTag();
            if (m_values)
                m_out.append('\n');
            XmlPlan::Piece &p = piece(Kind::Leaf);
            p.slot = m_ops[close + 1].slot;
            p.optional = m_ops[close + 1].optional;
            p.restart = restart;
            p.depth = static_cast<std::uint16_t>(depth);
        } else {
            markup(">");
            bool elements = false, text = false;
            for (std::size_t k = close + 1; k < end; ++k) {
                if (m_ops[k].kind == Op::Kind::OpenElement) {
                    elements = true;
                    k = m_ops[k].match;
                } else {
                    text = text || (isPiece(m_ops[k].kind) && m_ops[k].kind != Op::Kind::Slot);
                    elements = elements || m_ops[k].kind == Op::Kind::Instance;
                }
            }
            const bool lines = elements && !text;
            for (std::size_t k = close + 1; k < end;) {
                const std::size_t skip = optionalLeaf(k);
                if (skip)
                    piece(Kind::SkipIfNull).slot = m_ops[skip].slot;
                const std::size_t skipPiece = m_plan.pieces.size() - 1;
                if (lines && m_ops[k].kind != Op::Kind::Slot)
                    newLine(depth + 1);
                node(k, depth + 1, lines);
                if (skip)
                    m_plan.pieces[skipPiece].at = static_cast<std::uint32_t>(m_plan.pieces.size());
            }
            if (lines)
                newLine(depth);
            if (m_values && text)
                m_out.append('\n');
            endTag();
        }
        i = end + 1;
    }

    const bool m_values;
};

} // namespace

void compileXml(const Program &program, const NameCache &names, std::string_view chunk, XmlLayout layout,
                std::uint32_t baseDepth, XmlPlan &plan)
{
    plan.pieces.clear();
    plan.layout = layout;
    plan.baseDepth = baseDepth;
    plan.ready = true;
    XmlCompiler(program, names, chunk, plan).run();
}

} // namespace sightglass::evtx
