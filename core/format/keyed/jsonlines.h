// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/text/textparser.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sightglass {

struct KeyedValue;

/// Flattens a JSON object into named values: `{"a": {"b": 1}}` gives `a.b`. Over simdjson, which
/// checks UTF-8 and structure at once. One thread; values live until the next call.
class JsonFlattener
{
public:
    JsonFlattener();
    ~JsonFlattener();
    /// False where \p text is not one JSON object; what came before the fault is in \p values.
    /// \p all false: only the objects inside that usually hold level, host or message are entered.
    [[nodiscard]] bool flatten(std::string_view text, bool all, std::vector<KeyedValue> &values);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// JSON lines under the names that programs give their fields. Each kind is a row of the table in
/// jsonlines.cpp: they read alike and differ in how they are recognised. Stateless.
class JsonLinesFormat final : public Format
{
public:
    struct Kind
    {
        std::string_view id;
        const char *name;
        double rank;                         ///< Confidence where every line is one.
        std::vector<std::string_view> needs; ///< Keys that a line must have; of "a|b" one.
    };
    explicit JsonLinesFormat(const Kind &kind) : m_kind(kind) {}
    [[nodiscard]] std::string_view id() const override { return m_kind.id; }
    [[nodiscard]] const char *name() const override { return m_kind.name; }
    [[nodiscard]] FormatMatch match(const Probe &probe) const override;
    [[nodiscard]] std::unique_ptr<Parser> makeParser() const override;

private:
    const Kind &m_kind;
};

/// One format for each row of the table.
[[nodiscard]] const std::vector<JsonLinesFormat> &jsonLinesFormats();

} // namespace sightglass
