// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventbatch.h"
#include "core/format/evtx/recordrenderer.h"
#include "core/format/evtx/recordxml.h"

#include <array>

namespace sightglass::evtx {

/// Makes table rows of records: picks the System values out of the substitutions of a record's
/// template without building a tree and without memory of its own per record, and sees to it that the
/// event's payload is sound as well. One thread; one Templates, attached to the chunk of the records.
class RecordIndex
{
public:
    explicit RecordIndex(Templates &templates) : m_templates(templates), m_xml(templates) {}

    enum class Reading : std::uint8_t {
        Sound,
        Partial,    ///< The row is right, but part of the record cannot be read: fault().
        Unreadable, ///< There is no row.
    };
    /// The row's ids belong to \p batch; rows of one batch are made one after another.
    [[nodiscard]] Reading read(const RecordSpan &record, std::uint64_t position, EventBatch &batch, EventRow &row);
    /// What is wrong, and the byte of the chunk.
    [[nodiscard]] std::string fault() const { return m_templates.fault(); }
    /// A new batch begins: ids found so far are void.
    void beginBatch();

private:
    using Values = std::array<Value, indexFields>;
    bool pick(const RecordSpan &record, Values &values, bool &complex, bool &partial);
    bool pickInstance(const Instance &instance, Values &values, bool &partial);
    bool isSound(std::uint32_t from, std::uint32_t to, int depth);
    StringId intern(const Value &value, EventBatch &batch);
    LevelId level(std::uint64_t number, EventBatch &batch);

    /// Strings seen in this batch, by their bytes in the file.
    struct Known
    {
        std::uint32_t batch = 0;
        StringId id;
        std::string bytes;
    };
    static constexpr std::size_t knownStrings = 256;

    Templates &m_templates;
    XmlRenderer m_xml;
    TextBuffer m_text;
    Plan m_fragment;
    std::array<Plan, 9> m_scratch;
    std::array<Known, knownStrings> m_known;
    std::array<std::uint32_t, 256> m_levelBatch{};
    std::array<LevelId, 256> m_levels{};
    std::uint32_t m_batch = 0;
};

/// The same row from the record's XML, for records that are not read in the quick way.
void fillRow(const SystemValues &values, const RecordSpan &record, EventBatch &batch, EventRow &row);

} // namespace sightglass::evtx
