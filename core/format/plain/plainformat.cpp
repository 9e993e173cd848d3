// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/plain/plainformat.h"

#include "core/base/utf8.h"

#include <QtGlobal>

namespace sightglass {

namespace {

class PlainSyntax final : public TextSyntax
{
public:
    LineKind read(std::string_view line, std::uint64_t, TextRecord &record) override
    {
        const KeywordSeverity found = severityFromKeywords(line);
        record.severity = found.severity;
        return LineKind::Begins;
    }
    void decode(std::string_view text, std::uint64_t, EventRecord &record) override
    {
        record.severity = severityFromKeywords(text).severity;
        record.message = toValidUtf8(text);
        record.fields.push_back({"message", record.message, EventField::Kind::Text});
    }
};

class PlainParser final : public TextParser
{
protected:
    std::unique_ptr<TextSyntax> makeSyntax(const SourceInfo &, const ParseOptions &) const override { return std::make_unique<PlainSyntax>(); }
};

} // namespace

const char *PlainFormat::name() const { return QT_TRANSLATE_NOOP("sightglass::Format", "Plain text"); }

FormatMatch PlainFormat::match(const Probe &probe) const
{
    FormatMatch match;
    if (probe.head.empty() || countControlBytes(probe.head) * 100 > probe.head.size())
        return match;
    match.confidence = 0.2;
    match.why = "text of no known layout";
    return match;
}

std::unique_ptr<Parser> PlainFormat::makeParser() const { return std::make_unique<PlainParser>(); }

} // namespace sightglass
