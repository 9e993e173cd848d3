// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/evtx/chunk.h"
#include "core/format/evtx/recordfields.h"
#include "core/format/evtx/templates.h"
#include "core/format/evtx/utf16text.h"

#include <array>

namespace sightglass::evtx {

/// What the renderings of a record have in common: the values of the templates that are open, scratch
/// plans for fragments without a template, and the bounds that a nesting bomb runs into. One thread.
class RecordRenderer
{
public:
    explicit RecordRenderer(Templates &templates) : m_templates(templates) {}

protected:
    ~RecordRenderer() = default;

    struct Fragment
    {
        Plan *plan = nullptr;
        std::size_t values = 0; ///< Index of its first value.
        std::size_t count = 0;
        std::size_t frame = 0;  ///< To give to leave().
    };
    /// \p out: where the record will be appended.
    void begin(const TextBuffer &out)
    {
        m_text.clear();
        m_start = out.size();
        m_values.clear();
        m_depth = 0;
        m_steps = 0;
    }
    /// Opens the BinXML of a record or value; leave() it afterwards in any case.
    [[nodiscard]] bool enter(std::uint32_t from, std::uint32_t to, Fragment &fragment);
    [[nodiscard]] bool enterInstance(std::uint32_t at, std::uint32_t to, Fragment &fragment);
    void leave(const Fragment &fragment)
    {
        m_values.resize(fragment.frame);
        --m_depth;
    }
    [[nodiscard]] Value valueOf(const Fragment &fragment, std::uint32_t slot) const
    {
        return slot < fragment.count ? m_values[fragment.values + slot] : Value{};
    }
    [[nodiscard]] std::uint32_t offsetOf(const Value &value) const
    {
        return static_cast<std::uint32_t>(value.bytes.data() - m_templates.chunk().data());
    }
    /// False when the record has taken too many steps or too much room.
    [[nodiscard]] bool step(const TextBuffer &out);

    Templates &m_templates;
    TextBuffer m_text;       ///< Scratch.
    std::size_t m_start = 0; ///< Where the record begins in the output.

private:
    void use(const Instance &instance, Fragment &fragment);

    std::vector<Value> m_values;
    std::vector<std::unique_ptr<Plan>> m_scratch; // by depth
    int m_depth = 0;
    std::size_t m_steps = 0;
};

/// Writes records as XML: names and escaping right, values as Event Viewer writes them. One thread.
class XmlRenderer final : public RecordRenderer
{
public:
    using RecordRenderer::RecordRenderer;
    /// Appends the record; \return false when it is broken: \p out then ends where it was before.
    [[nodiscard]] bool render(const RecordSpan &record, XmlLayout layout, TextBuffer &out);

private:
    bool run(const Fragment &fragment, std::uint32_t depth, TextBuffer &out);
    bool runPieces(const Fragment &fragment, const XmlPlan &plan, std::size_t from, std::size_t to, TextBuffer &out);
    bool embedded(const Value &value, std::uint32_t depth, TextBuffer &out);
    void lineBreak(std::uint32_t depth, TextBuffer &out) const;
    void markup(char c, TextBuffer &out) const
    {
        if (!m_onlyValues)
            out.append(c);
    }

    XmlLayout m_layout = XmlLayout::Indented;
    bool m_onlyValues = false; // XmlLayout::Values
    Escape m_inText = Escape::XmlText;
    Escape m_inAttribute = Escape::XmlAttribute;
};

/// Writes records as JSON (RFC 8259) of the shape that tools for EVTX have in common: elements are
/// members, attributes stand in "#attributes", EventData/Data under their Name; equal names become an
/// array. Integers, reals and booleans are JSON's own. One thread.
class JsonRenderer final : public RecordRenderer
{
public:
    using RecordRenderer::RecordRenderer;
    [[nodiscard]] bool render(const RecordSpan &record, TextBuffer &out);

private:
    bool run(const Fragment &fragment, TextBuffer &out);
    bool members(const Value &value, TextBuffer &out);
    static void close(TextBuffer &out, char bracket);

    /// Where optional attributes began, of elements that are open.
    std::array<std::size_t, 1024> m_markAt;
    std::size_t m_marks = 0;
};

/// Gives the fields and message of records (see RecordFields). One thread.
class FieldsRenderer final : public RecordRenderer
{
public:
    using RecordRenderer::RecordRenderer;
    /// Appends to \p record; \return false when it is broken, with the fields read so far.
    [[nodiscard]] bool render(const RecordSpan &span, EventRecord &record);

private:
    bool run(const Fragment &fragment, RecordFields &fields);
    bool range(const Fragment &fragment, std::size_t from, std::size_t to, RecordFields &fields);
    bool element(const Fragment &fragment, std::size_t begin, RecordFields &fields);
    bool embedded(const Value &value, RecordFields &fields);
    void startTag(const Fragment &fragment, std::size_t begin, std::size_t close, RecordFields &fields);
    /// Text of a piece that is no BinXML, into m_text.
    void piece(const Fragment &fragment, const Op &op);
};

} // namespace sightglass::evtx
