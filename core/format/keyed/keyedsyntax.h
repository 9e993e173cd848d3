// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/text/fieldroles.h"
#include "core/format/text/textparser.h"
#include "core/format/text/timeresolver.h"

#include <string>
#include <string_view>
#include <vector>

namespace sightglass {

/// One named value of a record; views that live until the next line is read.
struct KeyedValue
{
    enum class Kind : std::uint8_t { Text, Number, Other }; ///< Other: true, null, an array.
    std::string_view name;
    std::string_view value;
    Kind kind = Kind::Text;
};

/// What the roles of a record's fields say.
struct KeyedRecord
{
    TextRecord row;
    std::string_view message;
};

/// Roles of a record's names. The records of a log have the same names in the same order, so each name
/// is first compared with the one that stood in its place in the record before.
class RoleMemo
{
public:
    struct Role
    {
        FieldRole role = FieldRole::None;
        unsigned rank = 0; ///< 0 is the best; 100 and more for a field of something inside the record.
    };
    [[nodiscard]] const Role &at(std::size_t place, std::string_view name);

private:
    struct Entry
    {
        std::string name;
        Role role;
    };
    std::vector<Entry> m_entries;
};

/// Finds time, level, source, host and message among named values (fieldroles.h) and makes the
/// severity by ARCHITECTURE.md, "Severity".
void readKeyedRecord(const std::vector<KeyedValue> &values, TimeResolver &times, std::uint64_t offset, RoleMemo &roles, KeyedRecord &record);

/// A time as a number or a text: seconds, milli-, micro- or nanoseconds since 1970 by their
/// magnitude, or any common layout.
[[nodiscard]] Timestamp readAnyTime(std::string_view value, TimeResolver &times, std::uint64_t offset);

/// Lines that are a set of named values: JSON, logfmt, CSV, CEF … Derived classes cut the line.
class KeyedSyntax : public TextSyntax
{
public:
    KeyedSyntax(const SourceInfo &source, const ParseOptions &options) : m_times(source, options) {}
    [[nodiscard]] LineKind read(std::string_view line, std::uint64_t offset, TextRecord &record) final;
    void decode(std::string_view text, std::uint64_t offset, EventRecord &record) final;

protected:
    enum class Scan : std::uint8_t {
        Record,    ///< m_values holds it.
        Malformed, ///< Not as the format asks; a record of its own.
        Continues, ///< Belongs to the record before.
        Directive,
    };
    /// Fills m_values. \p all: with everything, else what the roles need is enough.
    virtual Scan scan(std::string_view line, std::uint64_t offset, bool all) = 0;
    [[nodiscard]] virtual RawSyntax rawSyntax() const { return RawSyntax::Log; }
    /// Further lines may stand in a record's text that read() did not see: they joined it later.
    [[nodiscard]] virtual bool hasFurtherLines() const { return true; }

    std::vector<KeyedValue> m_values;
    TimeResolver m_times;

private:
    RoleMemo m_roles;
    KeyedRecord m_record;
};

} // namespace sightglass
