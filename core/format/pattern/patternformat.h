// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/pattern/patterndefinition.h"
#include "core/format/text/textparser.h"

namespace sightglass {

/// A format whose definition is data. Lives as long as the program, since ids are views.
class PatternFormat final : public Format
{
public:
    explicit PatternFormat(PatternDefinition definition);

    [[nodiscard]] std::string_view id() const override { return m_definition->id; }
    [[nodiscard]] const char *name() const override { return m_definition->name.c_str(); }
    [[nodiscard]] FormatMatch match(const Probe &probe) const override;
    [[nodiscard]] std::unique_ptr<Parser> makeParser() const override;
    [[nodiscard]] const PatternDefinition &definition() const { return *m_definition; }

private:
    std::shared_ptr<const PatternDefinition> m_definition;
};

/// Where the fields of a definition stand in a line; nothing where it does not match.
struct MatchedField
{
    std::string name;
    std::size_t begin = 0;
    std::size_t length = 0;
};
[[nodiscard]] std::vector<MatchedField> matchedFields(const PatternDefinition &definition, std::string_view line);

/// Checks the samples of a definition: each must match and give what it says. Empty if all do.
[[nodiscard]] std::vector<std::string> checkSamples(const PatternDefinition &definition);

} // namespace sightglass
