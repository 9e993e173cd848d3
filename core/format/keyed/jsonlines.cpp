// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/keyed/jsonlines.h"

#include "core/base/limits.h"
#include "core/format/keyed/keyedsyntax.h"

#include <QtGlobal>

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <deque>

namespace sightglass {

namespace {

/// Objects inside a record that usually hold what the index wants.
constexpr std::array<std::string_view, 11> usualObjects{"instant", "resource", "event", "log", "host", "service", "winlog", "attributes", "severity", "response", "fields"};

} // namespace

struct JsonFlattener::Private
{
    simdjson::ondemand::parser parser;
    std::vector<char> padded;
    std::deque<std::string> names; // of values inside objects
    bool all = false;

    bool walk(simdjson::ondemand::object object, std::string_view prefix, int depth, std::vector<KeyedValue> &values)
    {
        for (auto field : object) {
            std::string_view key;
            simdjson::ondemand::value value;
            if (field.unescaped_key().get(key) || field.value().get(value))
                return false;
            std::string_view name = key;
            if (!prefix.empty()) {
                std::string &joined = names.emplace_back();
                joined.reserve(prefix.size() + 1 + key.size());
                joined.append(prefix).append(1, '.').append(key);
                name = joined;
            }
            simdjson::ondemand::json_type type{};
            if (value.type().get(type))
                return false;
            if (values.size() >= limits::fieldsPerRecord)
                return true;
            switch (type) {
            case simdjson::ondemand::json_type::string: {
                std::string_view text;
                if (value.get_string().get(text))
                    return false;
                values.push_back({name, text, KeyedValue::Kind::Text});
                break;
            }
            case simdjson::ondemand::json_type::object: {
                simdjson::ondemand::object inside;
                if (!all && (depth > 1 || std::find(usualObjects.begin(), usualObjects.end(), key) == usualObjects.end()))
                    break; // passed over
                if (value.get_object().get(inside))
                    return false;
                if (depth >= limits::jsonDepth)
                    return false;
                if (!walk(inside, name, depth + 1, values))
                    return false;
                break;
            }
            case simdjson::ondemand::json_type::array: {
                if (!all)
                    break;
                simdjson::ondemand::array array;
                std::string_view raw;
                if (value.get_array().get(array) || array.raw_json().get(raw))
                    return false;
                values.push_back({name, raw, KeyedValue::Kind::Other});
                break;
            }
            case simdjson::ondemand::json_type::number: {
                std::string_view raw = value.raw_json_token();
                raw = raw.substr(0, raw.find_last_not_of(" \t\r\n") + 1);
                values.push_back({name, raw, KeyedValue::Kind::Number});
                break;
            }
            default: {
                std::string_view raw = value.raw_json_token();
                raw = raw.substr(0, raw.find_last_not_of(" \t\r\n") + 1);
                values.push_back({name, raw, KeyedValue::Kind::Other});
            }
            }
        }
        return true;
    }
};

JsonFlattener::JsonFlattener() : d(new Private) {}
JsonFlattener::~JsonFlattener() = default;

bool JsonFlattener::flatten(std::string_view text, bool all, std::vector<KeyedValue> &values)
{
    d->all = all;
    d->names.clear();
    const std::size_t capacity = text.size() + simdjson::SIMDJSON_PADDING;
    if (d->padded.size() < capacity)
        d->padded.resize(std::max<std::size_t>(capacity, 4096));
    std::memcpy(d->padded.data(), text.data(), text.size());
    std::memset(d->padded.data() + text.size(), 0, simdjson::SIMDJSON_PADDING);
    simdjson::ondemand::document document;
    if (d->parser.iterate(d->padded.data(), text.size(), d->padded.size()).get(document))
        return false;
    simdjson::ondemand::object object;
    if (document.get_object().get(object))
        return false;
    if (!d->walk(object, {}, 0, values))
        return false;
    // Nothing but blanks may follow.
    const char *end = nullptr;
    return document.current_location().get(end) == simdjson::OUT_OF_BOUNDS;
}

namespace {

class JsonSyntax final : public KeyedSyntax
{
public:
    using KeyedSyntax::KeyedSyntax;

protected:
    Scan scan(std::string_view line, std::uint64_t, bool all) override
    {
        if (const std::size_t begin = line.find_first_not_of(" \t"); begin == std::string_view::npos || line[begin] != '{')
            return Scan::Malformed;
        // RFC 7464 and JSON arrays a line an element: "{…},".
        if (line.back() == ',')
            line.remove_suffix(1);
        return m_flattener.flatten(line, all, m_values) ? Scan::Record : Scan::Malformed;
    }
    RawSyntax rawSyntax() const override { return RawSyntax::Json; }

private:
    JsonFlattener m_flattener;
};

class JsonLinesParser final : public TextParser
{
protected:
    std::unique_ptr<TextSyntax> makeSyntax(const SourceInfo &source, const ParseOptions &options) const override
    {
        return std::make_unique<JsonSyntax>(source, options);
    }
};

bool hasKeys(const std::vector<KeyedValue> &values, const std::vector<std::string_view> &needs)
{
    return std::all_of(needs.begin(), needs.end(), [&values](std::string_view need) {
        while (!need.empty()) {
            const std::size_t bar = std::min(need.find('|'), need.size());
            const std::string_view key = need.substr(0, bar);
            if (std::any_of(values.begin(), values.end(), [key](const KeyedValue &v) { return v.name == key; }))
                return true;
            need.remove_prefix(std::min(bar + 1, need.size()));
        }
        return false;
    });
}

} // namespace

FormatMatch JsonLinesFormat::match(const Probe &probe) const
{
    FormatMatch match;
    const std::size_t first = probe.head.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (first == std::string_view::npos || probe.head[first] != '{')
        return match;
    JsonFlattener flattener;
    std::vector<KeyedValue> values;
    std::size_t lines = 0, fit = 0, json = 0;
    forEachProbeLine(probe, 50, [&](std::string_view line) {
        ++lines;
        values.clear();
        if (line.back() == ',')
            line.remove_suffix(1);
        if (!flattener.flatten(line, true, values))
            return;
        ++json;
        fit += hasKeys(values, m_kind.needs);
    });
    if (lines == 0 || fit == 0)
        return match;
    match.confidence = m_kind.rank * static_cast<double>(fit) / static_cast<double>(lines);
    match.why = std::to_string(json) + " of " + std::to_string(lines) + " lines are JSON objects, " + std::to_string(fit) + " with the fields of this kind";
    return match;
}

std::unique_ptr<Parser> JsonLinesFormat::makeParser() const { return std::make_unique<JsonLinesParser>(); }

const std::vector<JsonLinesFormat> &jsonLinesFormats()
{
    static const std::vector<JsonLinesFormat::Kind> kinds{
        {"sftpgo", QT_TRANSLATE_NOOP("sightglass::Format", "sftpgo transfer log"), 0.97, {"level", "time", "sender"}},
        {"journal-json", QT_TRANSLATE_NOOP("sightglass::Format", "systemd journal (JSON)"), 0.98, {"__REALTIME_TIMESTAMP", "__CURSOR"}},
        {"zscaler-json", QT_TRANSLATE_NOOP("sightglass::Format", "Zscaler feed (JSON)"), 0.97, {"sourcetype", "event.action|event.datetime|event.time"}},
        {"gelf", QT_TRANSLATE_NOOP("sightglass::Format", "GELF"), 0.97, {"version", "short_message", "host"}},
        {"clef", QT_TRANSLATE_NOOP("sightglass::Format", "Serilog (CLEF)"), 0.96, {"@t", "@m|@mt|@l|@i"}},
        {"docker-json", QT_TRANSLATE_NOOP("sightglass::Format", "Docker json-file"), 0.96, {"log", "stream", "time"}},
        {"ecs", QT_TRANSLATE_NOOP("sightglass::Format", "Elastic Common Schema"), 0.95, {"@timestamp", "ecs.version|log.level|event.kind|event.category"}},
        {"json", QT_TRANSLATE_NOOP("sightglass::Format", "JSON lines"), 0.9, {}},
    };
    static const std::vector<JsonLinesFormat> formats(kinds.begin(), kinds.end());
    return formats;
}

} // namespace sightglass
