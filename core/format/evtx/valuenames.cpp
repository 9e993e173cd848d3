// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/valuenames.h"

#include "core/format/evtx/eventnames.h"

#include <QFile>

#include <algorithm>
#include <charconv>
#include <optional>
#include <unordered_map>
#include <vector>

// A static library's resources are there only when they are asked for; has to stand outside of namespaces.
static void initValueNames()
{
    Q_INIT_RESOURCE(sightglass_evtx);
}

namespace sightglass::evtx {

namespace {

struct Hash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
template<typename T>
using ByText = std::unordered_map<std::string, T, Hash, std::equal_to<>>;

struct Table
{
    enum class Kind : std::uint8_t { Number, Flags, Text };
    Kind kind = Kind::Number;
    std::vector<std::pair<std::uint64_t, std::string>> numbers; ///< In the order of the file.
    ByText<std::string> texts;
};

/// A field of some events and the table that its values are in.
struct Rule
{
    std::string provider;             ///< "*" = any.
    std::vector<std::uint32_t> events; ///< Empty = all.
    std::string table;
};

struct Names
{
    ByText<Table> tables;
    ByText<std::vector<Rule>> fields;
};

std::vector<std::string> cut(const std::string &line, char at)
{
    std::vector<std::string> cells;
    for (std::size_t from = 0;;) {
        const std::size_t to = line.find(at, from);
        cells.push_back(line.substr(from, to == std::string::npos ? to : to - from));
        if (to == std::string::npos)
            return cells;
        from = to + 1;
    }
}

/// Lines of "table", name, kind; of "field", provider, events, fields, table; and of table, value,
/// words. '#' begins a comment.
Names readNames()
{
    initValueNames();
    Names names;
    QFile file(QStringLiteral(":/sightglass/evtx/values.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return names;
    while (!file.atEnd()) {
        const std::string line = file.readLine().trimmed().toStdString();
        const std::vector<std::string> cells = cut(line, '\t');
        if (line[0] == '#' || cells.size() < 3)
            continue;
        if (cells[0] == "table") {
            names.tables[cells[1]].kind = cells[2] == "flags" ? Table::Kind::Flags : cells[2] == "text" ? Table::Kind::Text : Table::Kind::Number;
        } else if (cells[0] == "field" && cells.size() == 5) {
            Rule rule{cells[1], {}, cells[4]};
            if (cells[2] != "*") {
                for (const std::string &id : cut(cells[2], ' '))
                    rule.events.push_back(static_cast<std::uint32_t>(decimalOrHex(id).value_or(0)));
            }
            for (const std::string &field : cut(cells[3], '|'))
                names.fields[field].push_back(rule);
        } else {
            Table &table = names.tables[cells[0]];
            if (table.kind == Table::Kind::Text)
                table.texts.emplace(cells[1], cells[2]);
            else if (const auto value = decimalOrHex(cells[1]))
                table.numbers.emplace_back(*value, cells[2]);
        }
    }
    return names;
}

const Names &allNames()
{
    static const Names names = readNames();
    return names;
}

void join(std::string &all, std::string_view words)
{
    if (!all.empty())
        all += ", ";
    all += words;
}

std::string lookUp(std::string_view name, std::string_view value)
{
    const auto found = allNames().tables.find(name);
    if (found == allNames().tables.end())
        return {};
    const Table &table = found->second;
    if (table.kind == Table::Kind::Text) {
        const auto text = table.texts.find(value);
        return text == table.texts.end() ? std::string() : translatedWords(text->second);
    }
    const auto wanted = decimalOrHex(value);
    if (!wanted)
        return {};
    for (const auto &[known, words] : table.numbers) {
        if (known == *wanted)
            return words == "-" ? std::string() : translatedWords(words);
    }
    std::string all;
    if (table.kind == Table::Kind::Flags) {
        std::uint64_t left = *wanted;
        for (const auto &[bits, words] : table.numbers) {
            // Lines of several bits are names of the whole value only.
            if (bits != 0 && (bits & (bits - 1)) == 0 && (*wanted & bits) != 0) {
                if (words != "-") // said elsewhere
                    join(all, translatedWords(words));
                left &= ~bits;
            }
        }
        if (left != 0 && !all.empty() && name != "keywords") // the others are the provider's own
            join(all, translatedWords(QT_TRANSLATE_NOOP("sightglass::EventWords", "other")));
    }
    return all;
}

bool isSid(std::string_view value)
{
    return value.substr(0, 4) == "S-1-" && value.size() < 200
           && std::all_of(value.begin() + 4, value.end(), [](char c) { return (c >= '0' && c <= '9') || c == '-'; });
}

std::string sidMeaning(std::string_view sid)
{
    if (std::string words = lookUp("sid", sid); !words.empty())
        return words;
    // Accounts and groups that every domain or computer has, by the last number.
    if (sid.substr(0, 9) == "S-1-5-21-" && std::count(sid.begin(), sid.end(), '-') == 7)
        return lookUp("rid", sid.substr(sid.rfind('-') + 1));
    return {};
}

/// "%%1537 %%4416": words of the Security log's message table, one reference or more.
std::string referenceMeaning(std::string_view table, std::string_view value)
{
    std::string all;
    constexpr std::string_view space = " \t\r\n";
    for (std::size_t at = value.find_first_not_of(space); at != std::string_view::npos; at = value.find_first_not_of(space, at)) {
        const std::size_t end = std::min(value.find_first_of(space, at), value.size());
        std::string_view word = value.substr(at, end - at);
        if (word.substr(0, 2) != "%%")
            return {};
        std::string words = lookUp(table, word.substr(2));
        join(all, words.empty() ? word : std::string_view(words));
        if (words.empty() && value.size() == word.size())
            return {};
        if (all.size() > 500)
            return {};
        at = end;
    }
    return all;
}

} // namespace

std::optional<std::uint64_t> decimalOrHex(std::string_view text)
{
    int base = 10;
    if (text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X')) {
        text.remove_prefix(2);
        base = 16;
    }
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::string valueMeaning(std::string_view provider, std::uint32_t eventId, std::string_view field, std::string_view value, std::string_view objectType)
{
    if (value.empty() || value.size() > 2000)
        return {};
    if (isSid(value))
        return sidMeaning(value);
    if (value.substr(0, 2) == "%%") {
        return provider == "Microsoft-Windows-Security-Auditing" ? referenceMeaning("reference", value)
               : provider == "Service Control Manager"           ? referenceMeaning("win32", value)
                                                                 : std::string();
    }
    if (const std::size_t dot = field.rfind('.'); dot != std::string_view::npos)
        field.remove_prefix(dot + 1);
    const auto rules = allNames().fields.find(field);
    if (rules == allNames().fields.end())
        return {};
    for (const Rule &rule : rules->second) {
        if ((rule.provider != "*" && rule.provider != provider)
            || (!rule.events.empty() && std::find(rule.events.begin(), rule.events.end(), eventId) == rule.events.end()))
            continue;
        if (rule.table == "access") {
            const std::string_view of = objectType == "Key" ? "access:Key" : objectType == "Process" ? "access:Process"
                                        : objectType == "File" ? "access:File" : "access";
            return lookUp(of, value);
        }
        return lookUp(rule.table, value);
    }
    return {};
}

void nameValues(EventRecord &record, std::uint32_t eventId, bool headOnly)
{
    std::string_view objectType;
    for (const EventField &field : record.fields) {
        if (field.name == "ObjectType")
            objectType = field.value;
    }
    for (EventField &field : record.fields) {
        if (headOnly && !field.head)
            continue;
        field.meaning = valueMeaning(record.source, eventId, field.name, field.value, objectType);
    }
}

} // namespace sightglass::evtx
