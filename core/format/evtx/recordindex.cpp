// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/recordindex.h"

#include "core/base/limits.h"
#include "core/format/evtx/valuetext.h"

#include <algorithm>

namespace sightglass::evtx {

namespace {

LevelId levelId(std::string_view text, EventBatch &batch)
{
    return {static_cast<std::uint8_t>(std::min<std::uint32_t>(batch.levels.intern(text).value, limits::distinctLevels))};
}

std::size_t slotOf(std::string_view bytes, std::size_t slots)
{
    // Length, and words of the middle and the end: names differ there.
    std::uint64_t h = bytes.size() * 0x9E3779B97F4A7C15ull;
    if (bytes.size() >= 8) {
        h ^= littleAt<std::uint64_t>(bytes.data() + bytes.size() - 8) * 0xC2B2AE3D27D4EB4Full;
        h ^= littleAt<std::uint64_t>(bytes.data() + (bytes.size() / 2 > 8 ? bytes.size() / 2 - 8 : 0)) * 0x165667B19E3779F9ull;
    }
    return (h >> 40) % slots;
}

} // namespace

void RecordIndex::beginBatch()
{
    if (++m_batch == 0) {
        for (Known &known : m_known)
            known.batch = 0;
        m_levelBatch.fill(0);
        m_batch = 1;
    }
}

StringId RecordIndex::intern(const Value &value, EventBatch &batch)
{
    if (value.type == valuetype::string) {
        const std::string_view bytes = withoutFinalNuls(value.bytes);
        if (bytes.empty())
            return StringTable::empty;
        Known &known = m_known[slotOf(bytes, knownStrings)];
        if (known.batch == m_batch && known.bytes == bytes)
            return known.id;
        m_text.clear();
        appendUtf16(m_text, bytes, Escape::None);
        const StringId id = batch.strings.intern(m_text.view());
        if (bytes.size() <= 2 * limits::dictionaryString) {
            known.batch = m_batch;
            known.id = id;
            known.bytes.assign(bytes);
        }
        return id;
    }
    if (value.isNull() || value.isBinXml())
        return StringTable::empty;
    m_text.clear();
    appendValue(m_text, value, Escape::None);
    return batch.strings.intern(m_text.view());
}

LevelId RecordIndex::level(std::uint64_t number, EventBatch &batch)
{
    if (number >= m_levels.size())
        return levelId(std::to_string(number), batch);
    if (m_levelBatch[number] != m_batch) {
        m_levelBatch[number] = m_batch;
        m_levels[number] = levelId(std::to_string(number), batch);
    }
    return m_levels[number];
}

/// Every embedded fragment of the record has its template and its values in bounds.
bool RecordIndex::isSound(std::uint32_t from, std::uint32_t to, int depth)
{
    if (depth > limits::binXmlDepth)
        return m_templates.bad("nesting", from);
    const auto soundValues = [&](const Instance &instance) {
        const char *descriptor = m_templates.chunk().data() + instance.descriptors;
        std::uint32_t at = instance.values;
        for (std::uint32_t i = 0; i < instance.count; ++i, descriptor += 4) {
            const std::uint32_t size = std::min<std::uint32_t>(littleAt<std::uint16_t>(descriptor), instance.end - at);
            if (static_cast<std::uint8_t>(descriptor[2]) == valuetype::binXml && size > 0 && !isSound(at, at + size, depth + 1))
                return false;
            at += size;
        }
        return instance.plan->program.slots <= instance.count || m_templates.bad("number of values", instance.descriptors - 4);
    };
    Instance instance;
    Plan &plan = m_scratch[static_cast<std::size_t>(depth)];
    const auto opened = m_templates.openFragment(from, to, instance, plan);
    if (opened != Templates::Opened::Program)
        return opened == Templates::Opened::Instance && soundValues(instance);
    for (const Op &op : plan.program.ops) {
        if (op.kind == Op::Kind::Instance && !(m_templates.open(op.at, to, instance) && soundValues(instance)))
            return false;
    }
    return true;
}

bool RecordIndex::pickInstance(const Instance &instance, Values &values, bool &partial)
{
    const IndexPlan &index = instance.plan->index;
    values = index.literals;
    const char *descriptor = m_templates.chunk().data() + instance.descriptors;
    std::uint32_t at = instance.values;
    for (std::uint32_t i = 0; i < instance.count; ++i, descriptor += 4) {
        const std::uint32_t size = std::min<std::uint32_t>(littleAt<std::uint16_t>(descriptor), instance.end - at);
        const auto type = static_cast<std::uint8_t>(descriptor[2]);
        if (i < IndexPlan::slotsWatched && index.fieldOf[i] != IndexPlan::noField)
            values[index.fieldOf[i]] = {type, m_templates.chunk().substr(at, size)};
        if (type == valuetype::binXml && size > 0 && !partial && !isSound(at, at + size, 1))
            partial = true;
        at += size;
    }
    if (instance.plan->program.slots > instance.count && !partial)
        partial = !m_templates.bad("number of values", instance.descriptors - 4);
    return true;
}

bool RecordIndex::pick(const RecordSpan &record, Values &values, bool &complex, bool &partial)
{
    const std::uint32_t from = record.offset + static_cast<std::uint32_t>(recordHeaderBytes);
    const std::uint32_t to = record.offset + record.size - 4;
    Instance instance;
    switch (m_templates.openFragment(from, to, instance, m_fragment)) {
    case Templates::Opened::Nothing: return false;
    case Templates::Opened::Instance:
        m_templates.indexPlan(*instance.plan);
        complex = instance.plan->index.complex;
        return complex || pickInstance(instance, values, partial);
    case Templates::Opened::Program: break;
    }
    if (m_fragment.program.ops.empty())
        return m_templates.bad("record without content", from);
    m_templates.indexPlan(m_fragment);
    complex = m_fragment.index.complex;
    values = m_fragment.index.literals;
    return true;
}

RecordIndex::Reading RecordIndex::read(const RecordSpan &record, std::uint64_t position, EventBatch &batch, EventRow &row)
{
    Values values;
    bool complex = false, partial = false;
    if (record.offset > m_templates.chunk().size() || record.size < smallestRecord
        || record.size > m_templates.chunk().size() - record.offset) {
        m_templates.bad("record out of bounds", record.offset);
        return Reading::Unreadable;
    }
    if (!pick(record, values, complex, partial))
        return Reading::Unreadable;
    row = EventRow(position + record.offset, record.size);
    if (complex) {
        m_text.clear();
        if (!m_xml.render(record, XmlLayout::Compact, m_text))
            return Reading::Unreadable;
        if (m_text.size() == 0) {
            m_templates.bad("record without content", record.offset);
            return Reading::Unreadable;
        }
        const std::string xml(m_text.view());
        fillRow(pickSystem(xml), record, batch, row);
        return Reading::Sound;
    }
    const auto value = [&values](IndexField field) -> const Value & { return values[static_cast<std::size_t>(field)]; };
    const auto ticks = fileTimeOf(value(IndexField::Time));
    const Timestamp time = ticks ? Timestamp::fromFileTime(*ticks) : Timestamp::none();
    row.setTime(time.isValid() ? time : Timestamp::fromFileTime(record.fileTime));
    if (const auto number = unsignedOf(value(IndexField::Level))) {
        row.setSeverity(severityFromEvtxLevel(static_cast<int>(std::min<std::uint64_t>(*number, 0x7FFF'FFFF))));
        row.setLogAlways(*number == 0);
        row.setLevel(level(*number, batch));
    } else {
        row.setSeverity(Severity::Unknown);
        m_text.clear();
        if (!value(IndexField::Level).isBinXml())
            appendValue(m_text, value(IndexField::Level), Escape::None);
        row.setLevel(levelId(m_text.view(), batch));
    }
    row.setAudit(auditFromKeywords(unsignedOf(value(IndexField::Keywords)).value_or(0)));
    row.setTypeId(static_cast<std::uint32_t>(unsignedOf(value(IndexField::EventId)).value_or(0)));
    row.setSource(intern(value(IndexField::Provider), batch));
    row.setHost(intern(value(IndexField::Computer), batch));
    return partial ? Reading::Partial : Reading::Sound;
}

void fillRow(const SystemValues &values, const RecordSpan &record, EventBatch &batch, EventRow &row)
{
    row.setTime(values.timeCreated.isValid() ? values.timeCreated : Timestamp::fromFileTime(record.fileTime));
    row.setSeverity(severityFromEvtxLevel(values.level));
    row.setLogAlways(values.level == 0);
    row.setAudit(auditFromKeywords(values.keywords));
    row.setTypeId(values.eventId);
    row.setSource(batch.strings.intern(values.provider));
    row.setHost(batch.strings.intern(values.computer));
    row.setLevel(levelId(values.levelText, batch));
}

} // namespace sightglass::evtx
