// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/jsonplan.h"

#include "core/format/evtx/plancompiler.h"

#include <unordered_map>

namespace sightglass::evtx {

namespace {

class JsonCompiler : PlanCompiler<JsonPlan>
{
public:
    JsonCompiler(const Program &program, const NameCache &names, std::string_view chunk, JsonPlan &plan)
        : PlanCompiler(program, names, chunk, plan)
    {}

    void run()
    {
        children(0, m_ops.size(), false);
        finish();
    }

private:
    using OpKind = Op::Kind;
    /// Pieces [from, to) as one string.
    void string(std::size_t from, std::size_t to)
    {
        m_out.append('"');
        for (std::size_t i = from; i < to; ++i) {
            if (m_ops[i].kind == OpKind::Slot)
                piece(Kind::InString).slot = m_ops[i].slot;
            else
                literal(m_out, m_ops[i], Escape::Json);
        }
        m_out.append('"');
    }
    [[nodiscard]] std::size_t piecesEnd(std::size_t i) const
    {
        while (i < m_ops.size() && isPiece(m_ops[i].kind))
            ++i;
        return i;
    }
    [[nodiscard]] std::size_t closeOf(std::size_t element) const
    {
        while (m_ops[element].kind != OpKind::CloseStart)
            ++element;
        return element;
    }
    /// First piece of attribute \p name of the element, 0 when it has none.
    [[nodiscard]] std::size_t attribute(std::size_t element, std::string_view name) const
    {
        const std::size_t close = closeOf(element);
        for (std::size_t i = element + 1; i < close; ++i) {
            if (m_ops[i].kind == OpKind::Attribute && m_names.text(m_ops[i].name) == name)
                return i + 1;
        }
        return 0;
    }

    struct Child
    {
        std::size_t op = 0;
        std::size_t next = 0;  ///< Next of the same key, plus one; 0 = none.
        std::size_t last = 0;  ///< Of the first: last of its group.
        bool first = true;
        bool dynamic = false;  ///< Its key is a value.
        std::string key;
    };

    /// Members of ops [from, to): elements under their names, equal ones as arrays.
    /// \p data: they are Data elements, whose Name is the key.
    void children(std::size_t from, std::size_t to, bool data)
    {
        std::vector<Child> list;
        std::unordered_map<std::string, std::size_t> byKey;
        bool elements = false;
        for (std::size_t i = from; i < to; ++i)
            elements = elements || m_ops[i].kind == OpKind::OpenElement || m_ops[i].kind == OpKind::Instance;
        TextBuffer text; // between elements
        bool blank = true;
        for (std::size_t i = from; i < to; ++i) {
            const Op &op = m_ops[i];
            Child child;
            child.op = i;
            if (op.kind == OpKind::OpenElement) {
                child.key = m_names.text(op.name);
                if (data && child.key == "Data") {
                    if (const std::size_t name = attribute(i, "Name")) {
                        TextBuffer key;
                        for (std::size_t k = name; k < piecesEnd(name); ++k) {
                            child.dynamic = child.dynamic || m_ops[k].kind == OpKind::Slot;
                            literal(key, m_ops[k], Escape::Json);
                        }
                        if (key.size())
                            child.key = key.view();
                    }
                }
                i = op.match;
            } else if (op.kind == OpKind::Slot || op.kind == OpKind::Instance) {
                child.dynamic = true;
            } else {
                const std::size_t before = text.size();
                literal(text, op, Escape::Json);
                const std::string_view added = text.view().substr(before);
                blank = blank && (added.find_first_not_of(' ') == std::string_view::npos || added == "\\r\\n" || added == "\\n");
                continue;
            }
            if (!child.dynamic) {
                const auto [known, isNew] = byKey.emplace(child.key, list.size());
                if (!isNew) {
                    Child &head = list[known->second];
                    list[head.last].next = list.size() + 1;
                    head.last = list.size();
                    child.first = false;
                }
            }
            child.last = list.size();
            list.push_back(std::move(child));
        }
        if (!blank) {
            m_out.append("\"#text\":\"");
            m_out.append(text.view());
            m_out.append("\",");
        }
        for (const Child &child : list) {
            if (!child.first)
                continue;
            const Op &op = m_ops[child.op];
            if (op.kind == OpKind::Slot) {
                piece(Kind::Member).slot = op.slot;
                continue;
            }
            if (op.kind == OpKind::Instance) {
                piece(Kind::Instance).at = op.at;
                continue;
            }
            m_out.append('"');
            if (child.dynamic) {
                const std::size_t name = attribute(child.op, "Name");
                for (std::size_t k = name; k < piecesEnd(name); ++k) {
                    if (m_ops[k].kind == OpKind::Slot)
                        piece(Kind::Key).slot = m_ops[k].slot;
                    else
                        literal(m_out, m_ops[k], Escape::Json);
                }
            } else {
                m_out.append(child.key);
            }
            m_out.append("\":");
            const bool named = data && m_names.text(op.name) == "Data";
            if (child.next == 0) {
                element(child.op, named);
            } else {
                m_out.append('[');
                for (std::size_t n = static_cast<std::size_t>(&child - list.data()) + 1; n != 0; n = list[n - 1].next) {
                    element(list[n - 1].op, named);
                    m_out.append(',');
                }
                piece(Kind::CloseArray);
            }
            m_out.append(',');
        }
    }

    /// The value of an element. \p named: its attribute Name is already the key.
    void element(std::size_t begin, bool named)
    {
        const std::size_t end = m_ops[begin].match;
        const std::size_t close = closeOf(begin);
        bool any = false, always = false;
        for (std::size_t i = begin + 1; i < close; ++i) {
            if (m_ops[i].kind == OpKind::Attribute && !(named && m_names.text(m_ops[i].name) == "Name")) {
                any = true;
                always = always || piecesEnd(i + 1) != i + 2 || m_ops[i + 1].kind != OpKind::Slot;
            }
        }
        bool elements = false, slot = false;
        for (std::size_t i = close + 1; i < end; ++i) {
            elements = elements || !isPiece(m_ops[i].kind)
                       || (m_ops[i].kind == OpKind::Slot && m_ops[i].type == valuetype::binXml && close + 2 != end);
            slot = slot || m_ops[i].kind == OpKind::Slot;
        }
        const bool empty = close + 1 == end;
        const bool object = elements;
        if (any) {
            if (always)
                m_out.append("{\"#attributes\":{");
            else
                piece(Kind::BeginAttributes);
            for (std::size_t i = begin + 1; i < close; ++i) {
                if (m_ops[i].kind != OpKind::Attribute || (named && m_names.text(m_ops[i].name) == "Name"))
                    continue;
                const std::size_t to = piecesEnd(i + 1);
                if (to == i + 2 && m_ops[i + 1].kind == OpKind::Slot)
                    flush();
                m_out.append('"');
                m_out.append(m_names.text(m_ops[i].name));
                m_out.append("\":");
                if (to == i + 2 && m_ops[i + 1].kind == OpKind::Slot) {
                    JsonPlan::Piece &p = piece(Kind::Attribute);
                    p.slot = m_ops[i + 1].slot;
                    p.optional = m_ops[i + 1].optional;
                } else {
                    string(i + 1, to);
                    m_out.append(',');
                }
            }
            if (always) {
                piece(Kind::CloseObject);
                m_out.append(empty ? "}" : object ? "," : ",\"#text\":");
            } else {
                piece(empty ? Kind::EndAttributesEmpty : object ? Kind::EndAttributesObject : Kind::EndAttributesLeaf);
            }
        }
        if (empty) {
            if (!any)
                m_out.append("null");
            return;
        }
        if (object) {
            if (!any)
                m_out.append('{');
            children(close + 1, end, m_names.text(m_ops[begin].name) == "EventData");
            piece(Kind::CloseObject);
            return;
        }
        if (close + 2 == end && slot)
            piece(Kind::Leaf).slot = m_ops[close + 1].slot;
        else
            string(close + 1, end);
        if (any) {
            if (always)
                m_out.append('}');
            else
                piece(Kind::EndLeaf);
        }
    }
};

} // namespace

void compileJson(const Program &program, const NameCache &names, std::string_view chunk, JsonPlan &plan)
{
    plan.pieces.clear();
    plan.ready = true;
    JsonCompiler(program, names, chunk, plan).run();
}

} // namespace sightglass::evtx
