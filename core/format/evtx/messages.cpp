// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/messages.h"

#include "core/base/bytes.h"
#include "core/base/limits.h"
#include "core/base/utf8.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cctype>
#include <unordered_map>
#include <utility>

namespace sightglass::evtx {

namespace {

/// A value of a record by the name that RecordFields gives it.
struct Wanted
{
    std::string name;  ///< In the text between percent signs.
    std::string field; ///< Empty: all values without a name.
    QRegularExpression refine;
};

struct Line
{
    std::string property;
    std::string text;
    std::vector<Wanted> values;
};

struct Lookup
{
    std::string otherwise;
    std::unordered_map<std::string, std::string> values;
};

struct Map
{
    std::string channel;
    std::string provider; ///< Empty: any.
    std::string description;
    std::vector<Line> lines;
    std::unordered_map<std::string, Lookup> lookups;
};

std::string scalar(const YAML::Node &node)
{
    return node && node.IsScalar() ? toValidUtf8(node.Scalar()) : std::string();
}

/// What stands behind \p test in quotes of either kind: `[@Name="x"]` -> x.
std::string quotedBehind(std::string_view step, std::string_view test)
{
    const std::size_t at = step.find(test);
    if (at == std::string_view::npos)
        return {};
    const std::size_t open = step.find_first_of("\"'", at);
    const std::size_t close = open == std::string_view::npos ? open : step.find(step[open], open + 1);
    return close == std::string_view::npos ? std::string() : std::string(step.substr(open + 1, close - open - 1));
}

/// The steps of a path; slashes in brackets do not count.
std::vector<std::string_view> stepsOf(std::string_view path)
{
    std::vector<std::string_view> steps;
    int brackets = 0;
    std::size_t from = 0;
    for (std::size_t i = 0; i <= path.size(); ++i) {
        if (i == path.size() || (path[i] == '/' && brackets == 0)) {
            if (i > from)
                steps.push_back(path.substr(from, i - from));
            from = i + 1;
        } else {
            brackets += path[i] == '[' ? 1 : path[i] == ']' ? -1 : 0;
        }
    }
    return steps;
}

/// The field that an XPath such as /Event/EventData/Data[@Name="x"] means; nothing for other paths.
std::optional<std::string> fieldOf(std::string_view path)
{
    std::vector<std::string> names;
    const std::vector<std::string_view> steps = stepsOf(path);
    for (const std::string_view step : steps) {
        std::string name = quotedBehind(step, "local-name()");
        if (name.empty())
            name = step.substr(0, step.find('['));
        if (const std::size_t colon = name.find(':'); colon != std::string::npos)
            name.erase(0, colon + 1);
        names.push_back(std::move(name));
    }
    if (names.size() < 3 || names[0] != "Event")
        return std::nullopt;
    const std::string_view last = steps.back();
    if (names[1] == "System") {
        if (names.back() == "@Name")
            return "Provider";
        if (names.back() == "@Guid")
            return "ProviderGuid";
        if (names.back() == "@SystemTime")
            return "TimeCreated";
        return names.back().substr(names.back()[0] == '@' ? 1 : 0);
    }
    if (names[1] == "EventData") {
        if (names[2] != "Data")
            return names[2];
        if (std::string name = quotedBehind(last, "@Name"); !name.empty())
            return name;
        const std::size_t open = last.find('[');
        const bool indexed = open != std::string_view::npos && open + 1 < last.size() && std::isdigit(static_cast<unsigned char>(last[open + 1]));
        return indexed ? "Data" + std::string(last.substr(open + 1, last.find(']') - open - 1)) : std::string();
    }
    std::string dotted;
    for (std::size_t i = names[1] == "UserData" ? 2 : 1; i < names.size(); ++i) {
        dotted += dotted.empty() ? "" : ".";
        dotted += names[i].substr(names[i][0] == '@' ? 1 : 0);
    }
    return dotted;
}

Line lineOf(const YAML::Node &node)
{
    Line line{scalar(node["Property"]), scalar(node["PropertyValue"]), {}};
    for (const YAML::Node &value : node["Values"]) {
        const std::optional<std::string> field = fieldOf(scalar(value["Value"]));
        // What cannot be found is an empty value under a name that no field has.
        Wanted wanted{scalar(value["Name"]), field.value_or(std::string(1, '\0')), {}};
        if (const std::string refine = scalar(value["Refine"]); !refine.empty()) {
            wanted.refine = QRegularExpression(QString::fromStdString(refine));
            if (!wanted.refine.isValid())
                throw YAML::Exception(value.Mark(), "Refine: " + wanted.refine.errorString().toStdString());
        }
        line.values.push_back(std::move(wanted));
    }
    return line;
}

std::pair<std::uint32_t, Map> mapOf(const YAML::Node &root)
{
    if (!root.IsMap() || !root["EventId"])
        throw YAML::Exception(root.Mark(), "EventId is missing");
    Map map;
    map.channel = scalar(root["Channel"]);
    map.provider = scalar(root["Provider"]);
    map.description = scalar(root["Description"]);
    for (const YAML::Node &line : root["Maps"])
        map.lines.push_back(lineOf(line));
    for (const YAML::Node &node : root["Lookups"]) {
        Lookup lookup{scalar(node["Default"]), {}};
        for (const auto &entry : node["Values"])
            lookup.values.emplace(scalar(entry.first), scalar(entry.second));
        map.lookups.emplace(scalar(node["Name"]), std::move(lookup));
    }
    return {root["EventId"].as<std::uint32_t>(), std::move(map)};
}

std::string fieldValue(const EventRecord &record, const std::string &name)
{
    std::string all;
    for (const EventField &field : record.fields) {
        if (!name.empty() && field.name == name)
            return field.value;
        const bool unnamed = name.empty() && field.name.size() > 4 && field.name.compare(0, 4, "Data") == 0
                             && std::all_of(field.name.begin() + 4, field.name.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (unnamed)
            all += (all.empty() ? "" : ", ") + field.value;
    }
    return all;
}

std::string valueOf(const Map &map, const Wanted &wanted, const EventRecord &record)
{
    std::string value = fieldValue(record, wanted.field);
    if (!wanted.refine.pattern().isEmpty()) {
        const auto match = wanted.refine.match(QString::fromStdString(value.substr(0, limits::refinedBytes)));
        value = match.captured(0).toStdString();
    }
    if (const auto lookup = map.lookups.find(wanted.name); lookup != map.lookups.end() && !value.empty()) {
        const auto known = lookup->second.values.find(value);
        value = known != lookup->second.values.end() ? known->second
                : lookup->second.otherwise.empty()   ? value
                                                     : lookup->second.otherwise + " (" + value + ")";
    }
    return value;
}

/// The text of \p line with the record's values; empty when it has none of them.
std::string textOf(const Map &map, const Line &line, const EventRecord &record)
{
    std::string text;
    bool any = line.values.empty();
    for (std::size_t at = 0; at < line.text.size() && text.size() < limits::recordXmlBytes;) {
        const std::size_t open = line.text.find('%', at);
        const std::size_t close = open == std::string::npos ? open : line.text.find('%', open + 1);
        if (close == std::string::npos) {
            text += line.text.substr(at);
            break;
        }
        text += line.text.substr(at, open - at);
        const std::string name = line.text.substr(open + 1, close - open - 1);
        const auto wanted = std::find_if(line.values.begin(), line.values.end(), [&name](const Wanted &w) { return w.name == name; });
        if (wanted == line.values.end()) {
            text += '%';
            at = open + 1;
            continue;
        }
        const std::string value = valueOf(map, *wanted, record);
        any = any || !value.empty();
        text += value;
        at = close + 1;
    }
    return any ? text : std::string();
}

} // namespace

struct EventMaps::Private
{
    std::unordered_map<std::uint32_t, std::vector<Map>> maps; // those of a provider first
    std::size_t count = 0;
    std::vector<std::string> faults;
};

EventMaps::EventMaps(QString folder) : m_folder(std::move(folder)), d(std::make_unique<Private>()) {}
EventMaps::~EventMaps() = default;

void EventMaps::read() const
{
    std::call_once(m_once, [this] {
        QStringList paths;
        QDirIterator files(m_folder, {QStringLiteral("*.map")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext() && static_cast<std::size_t>(paths.size()) < limits::filesPerFolder)
            paths.append(files.next());
        paths.sort();
        for (const QString &path : std::as_const(paths)) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly) || file.size() > limits::eventMapBytes) {
                d->faults.push_back(path.toStdString() + ": cannot be read, or too large");
                continue;
            }
            try {
                auto [id, map] = mapOf(YAML::Load(file.readAll().toStdString()));
                std::vector<Map> &known = d->maps[id];
                known.insert(map.provider.empty() ? known.end() : known.begin(), std::move(map));
                ++d->count;
            } catch (const std::exception &error) { // yaml-cpp speaks by exceptions only
                d->faults.push_back(path.toStdString() + ": " + error.what());
            }
        }
    });
}

std::size_t EventMaps::size() const
{
    read();
    return d->count;
}

std::vector<std::string> EventMaps::faults() const
{
    read();
    return d->faults;
}

std::optional<std::string> EventMaps::message(const EventRecord &record, std::uint32_t eventId) const
{
    read();
    const auto maps = d->maps.find(eventId);
    if (maps == d->maps.end())
        return std::nullopt;
    const std::string channel = fieldValue(record, "Channel");
    for (const Map &map : maps->second) {
        if ((!map.channel.empty() && !equalIgnoringCase(map.channel, channel)) || (!map.provider.empty() && !equalIgnoringCase(map.provider, record.source)))
            continue;
        std::string message = map.description;
        const char *separator = message.empty() ? "" : ": ";
        for (const Line &line : map.lines) {
            const std::string text = textOf(map, line, record);
            if (text.empty())
                continue;
            message += separator;
            separator = "; ";
            // Lines of free data have a label in their text; the others are named.
            if (line.property.compare(0, 11, "PayloadData") != 0 && !line.property.empty())
                message += line.property + ": ";
            message += text;
        }
        return message;
    }
    return std::nullopt;
}

} // namespace sightglass::evtx
