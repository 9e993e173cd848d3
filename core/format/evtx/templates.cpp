// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/templates.h"

#include "core/format/evtx/chunk.h"

#include <algorithm>

namespace sightglass::evtx {

namespace {

/// Next definition, GUID, size.
constexpr std::uint32_t definitionHeader = 24;

void reset(Plan &plan)
{
    plan.state = Plan::State::New;
    plan.indexed = false;
    plan.xml.ready = false;
    plan.json.ready = false;
    plan.fault = "";
}

} // namespace

void Templates::attach(std::string_view chunk)
{
    m_chunk = chunk.substr(0, chunkBytes);
    m_names.attach(m_chunk);
    m_reader.attach(m_chunk);
    m_used = 0;
    if (m_slots.empty())
        m_slots.resize(chunkBytes);
    if (++m_generation == 0) {
        std::fill(m_slots.begin(), m_slots.end(), Slot{});
        m_generation = 1;
    }
}

std::string Templates::fault() const
{
    return std::string(m_fault) + " at byte " + std::to_string(m_faultAt) + " of the chunk";
}

Plan *Templates::definition(std::uint32_t offset)
{
    if (offset < chunkHeaderBytes || offset >= m_chunk.size() || m_chunk.size() - offset < definitionHeader) {
        bad("template offset", offset);
        return nullptr;
    }
    Slot &slot = m_slots[offset];
    if (slot.generation == m_generation) {
        Plan &known = *m_plans[slot.plan];
        if (known.state == Plan::State::Sound)
            return &known;
        bad(known.fault, known.faultAt);
        return nullptr;
    }
    if (m_used == m_plans.size())
        m_plans.push_back(std::make_unique<Plan>());
    slot = {m_generation, static_cast<std::uint32_t>(m_used)};
    Plan &plan = *m_plans[m_used++];
    reset(plan);
    const auto size = littleAt<std::uint32_t>(m_chunk.data() + offset + 20);
    if (size > m_chunk.size() - offset - definitionHeader) {
        bad("template size", offset + 20);
    } else {
        plan.end = offset + definitionHeader + size;
        if (m_reader.read(offset + definitionHeader, plan.end, true, plan.program))
            plan.state = Plan::State::Sound;
        else
            bad(m_reader.fault(), m_reader.faultAt());
    }
    if (plan.state == Plan::State::Sound)
        return &plan;
    plan.state = Plan::State::Broken;
    plan.fault = m_fault;
    plan.faultAt = m_faultAt;
    return nullptr;
}

Templates::Opened Templates::openFragment(std::uint32_t begin, std::uint32_t end, Instance &instance, Plan &plan)
{
    end = std::min<std::uint32_t>(end, static_cast<std::uint32_t>(m_chunk.size()));
    const char *p = m_chunk.data() + begin;
    if (begin < end && end - begin >= 14 && static_cast<std::uint8_t>(p[0]) == token::fragmentHeader
        && static_cast<std::uint8_t>(p[4]) == token::templateInstance) {
        if (!open(begin + 4, end, instance))
            return Opened::Nothing;
        // Behind it stands the end of the stream; another fragment is rare.
        if (instance.end == end || m_chunk[instance.end] == '\0' || !readFragment(begin, end, plan))
            return Opened::Instance;
        return Opened::Program;
    }
    if (begin >= end) {
        bad("record without content", begin);
        return Opened::Nothing;
    }
    return readFragment(begin, end, plan) ? Opened::Program : Opened::Nothing;
}

bool Templates::open(std::uint32_t at, std::uint32_t end, Instance &instance)
{
    end = std::min<std::uint32_t>(end, static_cast<std::uint32_t>(m_chunk.size()));
    if (at > end || end - at < 10)
        return bad("template instance", at);
    const char *bytes = m_chunk.data();
    const auto offset = littleAt<std::uint32_t>(bytes + at + 6);
    instance.plan = definition(offset);
    if (!instance.plan)
        return false;
    std::uint32_t position = at + 10;
    if (offset == position) {
        if (instance.plan->end > end)
            return bad("inline template", offset);
        position = instance.plan->end;
    }
    if (end - position < 4)
        return bad("values", position);
    instance.count = littleAt<std::uint32_t>(bytes + position);
    instance.descriptors = position + 4;
    if (instance.count > (end - instance.descriptors) / 4)
        return bad("number of values", position);
    instance.values = instance.descriptors + 4 * instance.count;
    std::uint32_t sum = 0;
    for (std::uint32_t i = 0; i < instance.count; ++i)
        sum += littleAt<std::uint16_t>(bytes + instance.descriptors + std::size_t{4} * i);
    if (sum > end - instance.values)
        return bad("values", instance.values);
    instance.end = instance.values + sum;
    return true;
}

bool Templates::readFragment(std::uint32_t begin, std::uint32_t end, Plan &plan)
{
    reset(plan);
    // Elements outside templates carry no dependency id; some writers put one there all the same.
    if (m_reader.read(begin, end, false, plan.program)) {
        plan.state = Plan::State::Sound;
        return true;
    }
    const char *fault = m_reader.fault();
    const std::uint32_t faultAt = m_reader.faultAt();
    if (m_reader.read(begin, end, true, plan.program) && plan.program.slots == 0) {
        plan.state = Plan::State::Sound;
        return true;
    }
    plan.state = Plan::State::Broken;
    return bad(fault, faultAt);
}

void Templates::values(const Instance &instance, std::vector<Value> &to) const
{
    std::uint32_t at = instance.values;
    const char *descriptor = m_chunk.data() + instance.descriptors;
    for (std::uint32_t i = 0; i < instance.count; ++i, descriptor += 4) {
        // Bounded once more: a file that is being written may have changed since open().
        const auto size = std::min<std::uint32_t>(littleAt<std::uint16_t>(descriptor), instance.end - at);
        to.push_back({static_cast<std::uint8_t>(descriptor[2]), m_chunk.substr(at, size)});
        at += size;
    }
}

namespace {

/// The field at System/\p element (\p attribute empty: its text), or noField.
std::uint8_t fieldAt(std::string_view element, std::string_view attribute)
{
    struct Place
    {
        std::string_view element, attribute;
        IndexField field;
    };
    static constexpr Place places[] = {
        {"Level", "", IndexField::Level}, {"EventID", "", IndexField::EventId}, {"EventID", "Qualifiers", IndexField::Qualifiers},
        {"Provider", "Name", IndexField::Provider}, {"Channel", "", IndexField::Channel}, {"Computer", "", IndexField::Computer},
        {"TimeCreated", "SystemTime", IndexField::Time}, {"EventRecordID", "", IndexField::RecordId}, {"Keywords", "", IndexField::Keywords}};
    for (const Place &place : places) {
        if (place.element == element && place.attribute == attribute)
            return static_cast<std::uint8_t>(place.field);
    }
    return IndexPlan::noField;
}

} // namespace

void Templates::indexPlan(Plan &plan)
{
    if (plan.indexed)
        return;
    plan.indexed = true;
    IndexPlan &index = plan.index;
    index.literals.fill({});
    index.fieldOf.fill(IndexPlan::noField);
    index.complex = false;
    const OpList &ops = plan.program.ops;
    bool systemSeen = false;
    std::array<bool, indexFields> taken{};
    // The pieces of one text or attribute value, from \p i up to the first op that is none.
    const auto bind = [&](std::size_t i, std::uint8_t field) {
        if (field == IndexPlan::noField || !isPiece(ops[i].kind))
            return;
        const bool single = !isPiece(ops[i + 1].kind);
        const Op &op = ops[i];
        if (!single || taken[field]) {
            index.complex = true;
        } else if (op.kind == Op::Kind::Literal || op.kind == Op::Kind::CData) {
            index.literals[field] = {op.type, m_chunk.substr(op.at, op.size)};
        } else if (op.kind == Op::Kind::Slot && op.slot < IndexPlan::slotsWatched && index.fieldOf[op.slot] == IndexPlan::noField) {
            index.fieldOf[op.slot] = field;
        } else {
            index.complex = true;
        }
        taken[field] = true;
    };
    std::size_t depth = 0;
    std::string_view element;
    bool inSystem = false;
    for (std::size_t i = 0; i < ops.size(); ++i) {
        const Op &op = ops[i];
        switch (op.kind) {
        case Op::Kind::OpenElement:
            ++depth;
            element = m_names.text(op.name);
            if (depth == 1 && element != "Event")
                index.complex = true;
            if (depth == 2) {
                inSystem = element == "System";
                if (!inSystem) {
                    i = op.match - 1; // on to its end
                    break;
                }
                index.complex = index.complex || systemSeen;
                systemSeen = true;
            }
            break;
        case Op::Kind::EndElement: --depth; break;
        case Op::Kind::Attribute:
            if (depth == 3 && inSystem)
                bind(i + 1, fieldAt(element, m_names.text(op.name)));
            break;
        case Op::Kind::CloseStart:
            if (depth == 3 && inSystem)
                bind(i + 1, fieldAt(element, {}));
            break;
        case Op::Kind::Instance:
            if (depth <= 2)
                index.complex = true;
            break;
        default:
            if (depth == 2 && inSystem && op.kind == Op::Kind::Slot)
                index.complex = true;
        }
    }
    index.complex = index.complex || !systemSeen;
}

} // namespace sightglass::evtx
