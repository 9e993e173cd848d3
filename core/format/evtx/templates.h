// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/evtx/binxmlreader.h"
#include "core/format/evtx/jsonplan.h"
#include "core/format/evtx/xmlplan.h"

#include <array>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace sightglass::evtx {

/// What the index of a log keeps, or could keep, of a record's System section.
enum class IndexField : std::uint8_t {
    Level, EventId, Qualifiers, Provider, Channel, Computer, Time, RecordId, Keywords
};
inline constexpr std::size_t indexFields = 9;

/// Where a template has the values of the index: in itself, or in the substitutions of its instances.
struct IndexPlan
{
    static constexpr std::uint8_t noField = 0xFF;
    static constexpr std::size_t slotsWatched = 64;
    std::array<Value, indexFields> literals{};      ///< Null where the value is a substitution.
    std::array<std::uint8_t, slotsWatched> fieldOf{}; ///< By substitution: IndexField or noField.
    /// Something is built from several pieces, or stands where it is not looked for: the record has
    /// to be rendered to know its values.
    bool complex = false;
};

/// One template definition or free-standing fragment, parsed, with what was made of it so far.
struct Plan
{
    enum class State : std::uint8_t { New, UnderWay, Sound, Broken };
    State state = State::New;
    std::uint32_t end = 0;      ///< First byte behind the definition.
    Program program;
    IndexPlan index;
    bool indexed = false;
    XmlPlan xml;
    JsonPlan json;
    const char *fault = "";
    std::uint32_t faultAt = 0;
};

/// One use of a template: where its values stand. All offsets are bytes of the chunk and in bounds.
struct Instance
{
    Plan *plan = nullptr;
    std::uint32_t count = 0;
    std::uint32_t descriptors = 0; ///< count times {size 16 bits, type 8 bits, 0}.
    std::uint32_t values = 0;
    std::uint32_t end = 0;
};

/// The template definitions of one chunk, each parsed once, and the way from an instance to its
/// definition and values (libevtx format documentation, sections 5.3 and 6). Nothing is trusted: every
/// offset is bounded, a definition that leads to itself is broken. Keeps its memory from chunk to
/// chunk. One thread.
class Templates
{
public:
    Templates() : m_reader(m_names) {}
    Templates(const Templates &) = delete;
    Templates &operator=(const Templates &) = delete;

    /// Forgets everything; \p chunk (64 KiB or the readable part of it) must outlive its use.
    void attach(std::string_view chunk);
    [[nodiscard]] std::string_view chunk() const { return m_chunk; }
    [[nodiscard]] NameCache &names() { return m_names; }

    /// The instance whose token stands at \p at. \return false with fault() when it cannot be used.
    [[nodiscard]] bool open(std::uint32_t at, std::uint32_t end, Instance &instance);
    enum class Opened : std::uint8_t { Nothing, Instance, Program };
    /// Opens the BinXML in [begin, end) that is no definition: as the one template instance that
    /// nearly all are, or parsed into \p plan. Nothing: fault() says why.
    [[nodiscard]] Opened openFragment(std::uint32_t begin, std::uint32_t end, Instance &instance, Plan &plan);
    /// Appends the values of \p instance.
    void values(const Instance &instance, std::vector<Value> &to) const;
    /// Fills plan.index once.
    void indexPlan(Plan &plan);

    [[nodiscard]] std::string fault() const;
    bool bad(const char *what, std::uint32_t at)
    {
        m_fault = what;
        m_faultAt = at;
        return false;
    }

private:
    Plan *definition(std::uint32_t offset);
    bool readFragment(std::uint32_t begin, std::uint32_t end, Plan &plan);

    struct Slot
    {
        std::uint32_t generation = 0;
        std::uint32_t plan = 0;
    };
    std::string_view m_chunk;
    NameCache m_names;
    BinXmlReader m_reader;
    std::vector<Slot> m_slots; // by offset
    std::vector<std::unique_ptr<Plan>> m_plans; // the first m_used are of this chunk
    std::size_t m_used = 0;
    std::uint32_t m_generation = 0;
    const char *m_fault = "";
    std::uint32_t m_faultAt = 0;
};

} // namespace sightglass::evtx
