// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/format/evtx/recordrenderer.h"
#include "core/format/evtx/valuetext.h"

namespace sightglass::evtx {

bool JsonRenderer::render(const RecordSpan &record, TextBuffer &out)
{
    const std::size_t before = out.size();
    begin(out);
    m_marks = 0;
    Fragment fragment;
    out.append('{');
    if (!enter(record.offset + static_cast<std::uint32_t>(recordHeaderBytes), record.offset + record.size - 4, fragment)
        || !run(fragment, out)) {
        out.truncate(before);
        return false;
    }
    close(out, '}');
    return true;
}

/// A closing bracket takes the place of the comma behind the last member.
void JsonRenderer::close(TextBuffer &out, char bracket)
{
    if (out.back() == ',')
        out.setBack(bracket);
    else
        out.append(bracket);
}

/// Embedded elements as members, each with its comma.
bool JsonRenderer::members(const Value &value, TextBuffer &out)
{
    const std::uint32_t from = offsetOf(value);
    Fragment fragment;
    const bool good = enter(from, from + static_cast<std::uint32_t>(value.bytes.size()), fragment) && run(fragment, out);
    leave(fragment);
    return good;
}

bool JsonRenderer::run(const Fragment &fragment, TextBuffer &out)
{
    using Kind = JsonPlan::Piece::Kind;
    JsonPlan &plan = fragment.plan->json;
    if (!plan.ready)
        compileJson(fragment.plan->program, m_templates.names(), m_templates.chunk(), plan);
    const char *text = plan.text.data();
    for (const JsonPlan::Piece &piece : plan.pieces) {
        if (!step(out))
            return false;
        if (piece.kind == Kind::Attribute) {
            const Value value = valueOf(fragment, piece.slot);
            if ((value.bytes.empty() && (piece.optional || value.isNull())) || value.isBinXml())
                continue;
            out.append({text + piece.begin, piece.size});
            appendJsonValue(out, value);
            out.append(',');
            continue;
        }
        out.append({text + piece.begin, piece.size});
        switch (piece.kind) {
        case Kind::Text:
        case Kind::Attribute: break;
        case Kind::Leaf: {
            const Value value = valueOf(fragment, piece.slot);
            if (!value.isBinXml()) {
                appendJsonValue(out, value);
            } else {
                const std::size_t begin = out.size();
                out.append('{');
                if (!value.bytes.empty() && !members(value, out))
                    return false;
                if (out.size() == begin + 1) {
                    out.truncate(begin);
                    out.append("null");
                } else {
                    close(out, '}');
                }
            }
            break;
        }
        case Kind::InString:
        case Kind::Key: {
            const Value value = valueOf(fragment, piece.slot);
            if (value.isBinXml() && !value.bytes.empty())
                return m_templates.bad("BinXML within text", offsetOf(value));
            appendValue(out, value, Escape::Json);
            break;
        }
        case Kind::Member: {
            const Value value = valueOf(fragment, piece.slot);
            if (value.isBinXml()) {
                if (!value.bytes.empty() && !members(value, out))
                    return false;
            } else if (!value.bytes.empty()) {
                out.append("\"#text\":");
                appendJsonValue(out, value);
                out.append(',');
            }
            break;
        }
        case Kind::Instance: {
            Fragment inner;
            const bool good = enterInstance(piece.at, static_cast<std::uint32_t>(m_templates.chunk().size()), inner)
                              && run(inner, out);
            leave(inner);
            if (!good)
                return false;
            break;
        }
        case Kind::BeginAttributes:
            if (m_marks == m_markAt.size())
                return m_templates.bad("nesting", 0);
            m_markAt[m_marks++] = out.size();
            out.append("{\"#attributes\":{");
            break;
        case Kind::EndAttributesLeaf:
        case Kind::EndAttributesEmpty:
        case Kind::EndAttributesObject: {
            std::size_t &mark = m_markAt[m_marks - 1];
            const bool some = out.back() == ',';
            if (some)
                out.setBack('}');
            else
                out.truncate(mark);
            if (piece.kind == Kind::EndAttributesEmpty) {
                out.append(some ? std::string_view("}") : std::string_view("null"));
                --m_marks;
            } else if (piece.kind == Kind::EndAttributesObject) {
                out.append(some ? ',' : '{');
                --m_marks;
            } else if (some) {
                out.append(",\"#text\":");
                mark = 1;
            } else {
                mark = 0;
            }
            break;
        }
        case Kind::EndLeaf:
            if (m_markAt[--m_marks])
                out.append('}');
            break;
        case Kind::CloseObject: close(out, '}'); break;
        case Kind::CloseArray: close(out, ']'); break;
        }
    }
    return true;
}

} // namespace sightglass::evtx
