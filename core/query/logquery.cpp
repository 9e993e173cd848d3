// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/logquery.h"

#include "core/base/bytes.h"
#include "core/event/eventuser.h"
#include "core/query/textpattern.h"
#include "core/source/readahead.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <iterator>
#include <optional>

namespace sightglass {

namespace {

/// A value as a number: decimal, a fraction, or 0x….
std::optional<double> numberOf(std::string_view text)
{
    const char *const end = text.data() + text.size();
    if (text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X')) {
        std::uint64_t value = 0;
        const auto [rest, error] = std::from_chars(text.data() + 2, end, value, 16);
        return error == std::errc() && rest == end ? std::optional(static_cast<double>(value)) : std::nullopt;
    }
    double value = 0;
    const auto [rest, error] = std::from_chars(text.data(), end, value);
    return !text.empty() && error == std::errc() && rest == end ? std::optional(value) : std::nullopt;
}

/// What a term asks of one value.
class ValueTest
{
public:
    ValueTest() = default;
    explicit ValueTest(const QueryNode &term) : m_op(term.op)
    {
        switch (term.op) {
        case QueryNode::Op::Matches: m_pattern = TextPattern::whole(term.value, term.wildcards); break;
        case QueryNode::Op::Regex: m_pattern = TextPattern::regex(term.value, term.ignoreCase); break;
        case QueryNode::Op::Subnet: {
            const std::size_t slash = term.value.find('/');
            const int bits = std::stoi(term.value.substr(slash + 1));
            m_mask = bits == 0 ? 0 : ~std::uint32_t{0} << (32 - bits);
            m_subnet = TextPattern::ipv4(std::string_view(term.value).substr(0, slash)).value_or(0) & m_mask;
            break;
        }
        case QueryNode::Op::Exists: break;
        default:
            m_low = numberOf(term.value);
            m_high = numberOf(term.upper);
        }
    }
    [[nodiscard]] bool operator()(std::string_view value) const
    {
        switch (m_op) {
        case QueryNode::Op::Matches:
        case QueryNode::Op::Regex: return m_pattern.matches(value);
        case QueryNode::Op::Exists: return !value.empty();
        case QueryNode::Op::Subnet: {
            const auto address = TextPattern::ipv4(value);
            return address && (*address & m_mask) == m_subnet;
        }
        default: break;
        }
        const auto number = numberOf(value);
        return number && inOrder(*number);
    }

private:
    [[nodiscard]] bool inOrder(double number) const
    {
        switch (m_op) {
        case QueryNode::Op::Less: return number < *m_low;
        case QueryNode::Op::LessOrEqual: return number <= *m_low;
        case QueryNode::Op::Greater: return number > *m_low;
        case QueryNode::Op::GreaterOrEqual: return number >= *m_low;
        default: return (!m_low || number >= *m_low) && (!m_high || number <= *m_high);
        }
    }
    QueryNode::Op m_op = QueryNode::Op::Exists;
    TextPattern m_pattern;
    std::optional<double> m_low, m_high;
    std::uint32_t m_mask = 0, m_subnet = 0;
};

} // namespace

/// A set of the rows of one run().
class LogQuery::Bits
{
public:
    Bits(std::size_t size, bool all) : m_words((size + 63) / 64, all ? ~std::uint64_t{0} : 0), m_size(size) { trim(); }
    [[nodiscard]] bool at(std::size_t i) const { return (m_words[i / 64] >> (i % 64)) & 1u; }
    void set(std::size_t i) { m_words[i / 64] |= std::uint64_t{1} << (i % 64); }
    void reset(std::size_t i) { m_words[i / 64] &= ~(std::uint64_t{1} << (i % 64)); }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t count() const
    {
        std::size_t n = 0;
        for (const std::uint64_t word : m_words)
            n += static_cast<std::size_t>(std::popcount(word));
        return n;
    }
    [[nodiscard]] bool isEmpty() const
    {
        return std::all_of(m_words.begin(), m_words.end(), [](std::uint64_t w) { return w == 0; });
    }
    void add(const Bits &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
    }
    void remove(const Bits &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= ~other.m_words[i];
    }
    template<typename F>
    void forEach(F &&f) const
    {
        for (std::size_t w = 0; w < m_words.size(); ++w) {
            for (std::uint64_t word = m_words[w]; word != 0; word &= word - 1)
                f(w * 64 + static_cast<std::size_t>(std::countr_zero(word)));
        }
    }

private:
    void trim()
    {
        if (m_size % 64 && !m_words.empty())
            m_words.back() &= (std::uint64_t{1} << (m_size % 64)) - 1;
    }
    std::vector<std::uint64_t> m_words;
    std::size_t m_size;
};

struct LogQuery::Node
{
    enum class Kind : std::uint8_t {
        Nothing, Everything, And, Or, Not,
        // by the index
        Severity, Level, Source, Host, EventId, Time, Audit, Chosen,
        Text, // the record's text
        // by the decoded record
        Message, User, Field,
    };
    Kind kind = Kind::Everything;
    Cost cost = Cost::Nothing;
    std::vector<Node> children;

    std::uint8_t severities = 0;
    SeverityProfile profile = SeverityProfile::Strict;
    std::vector<bool> ids; ///< Of Level, Source and Host: the entries of the dictionary that match; of EventId the numbers.
    AuditKind audit = AuditKind::None;
    Timestamp from, to;
    const std::vector<RowIndex> *chosen = nullptr;
    std::shared_ptr<const ChosenRows> chosenRows;
    std::string name;
    ValueTest test;
    TextPattern text;

    static Node of(Kind kind, Cost cost)
    {
        Node node;
        node.kind = kind;
        node.cost = cost;
        return node;
    }
    static Node constant(bool everything) { return of(everything ? Kind::Everything : Kind::Nothing, Cost::Nothing); }
};

class LogQuery::Worker
{
public:
    explicit Worker(const LogRows &log) : m_log(log), m_source(log.source ? readAhead(log.source) : nullptr) {}

    /// The record of a row, decoded once; nullptr where it cannot be read.
    const EventRecord *record(RowIndex index)
    {
        if (m_index == index.value && m_known)
            return m_good ? &m_record : nullptr;
        m_index = index.value;
        m_known = true;
        m_good = false;
        if (RecordDecoder *decoder = this->decoder()) {
            if (auto record = decoder->decodeBrief(m_log.rows.row(index))) {
                m_record = std::move(*record);
                m_good = true;
            }
        }
        return m_good ? &m_record : nullptr;
    }
    /// The text of a row; empty where it cannot be read.
    std::string_view text(RowIndex index)
    {
        const EventRow &row = m_log.rows.row(index);
        if (m_log.format && !m_log.format->hasTextRecords()) {
            RecordDecoder *decoder = this->decoder();
            const auto text = decoder ? decoder->searchText(row) : Result<std::string_view>();
            return text ? *text : std::string_view();
        }
        return bytes(row.offset(), row.length());
    }
    std::string_view bytes(std::uint64_t offset, std::size_t length)
    {
        if (!m_source)
            return {};
        const auto view = readFully(*m_source, offset, length, m_window);
        return view ? *view : std::string_view();
    }

private:
    RecordDecoder *decoder()
    {
        if (!m_decoder && m_log.decoder)
            m_decoder = m_log.decoder();
        return m_decoder.get();
    }
    const LogRows &m_log;
    std::shared_ptr<const ByteSource> m_source;
    std::unique_ptr<RecordDecoder> m_decoder;
    ByteWindow m_window;
    EventRecord m_record;
    std::uint64_t m_index = 0;
    bool m_known = false;
    bool m_good = false;
};

/// Turns the nodes of a query into those of one log.
struct LogQuery::Compiler
{
    using Kind = Node::Kind;
    const Filter &filter;
    const LogRows &log;

    [[nodiscard]] static Node joined(Kind kind, std::vector<Node> children)
    {
        // What is known beforehand goes; the cheap stands first.
        const bool all = kind == Kind::And;
        std::vector<Node> kept;
        if (all) {
            std::vector<Node> flat;
            for (Node &child : children) {
                if (child.kind == Kind::And)
                    std::move(child.children.begin(), child.children.end(), std::back_inserter(flat));
                else
                    flat.push_back(std::move(child));
            }
            children = std::move(flat);
        }
        for (Node &child : children) {
            if (child.kind == (all ? Kind::Nothing : Kind::Everything))
                return Node::constant(!all);
            if (child.kind != (all ? Kind::Everything : Kind::Nothing))
                kept.push_back(std::move(child));
        }
        if (kept.empty())
            return Node::constant(all);
        if (kept.size() == 1)
            return std::move(kept.front());
        std::stable_sort(kept.begin(), kept.end(), [](const Node &a, const Node &b) { return a.cost < b.cost; });
        Node node = Node::of(kind, kept.back().cost);
        node.children = std::move(kept);
        return node;
    }
    [[nodiscard]] static Node negated(Node child)
    {
        if (child.kind == Kind::Nothing || child.kind == Kind::Everything)
            return Node::constant(child.kind == Kind::Nothing);
        Node node = Node::of(Kind::Not, child.cost);
        node.children.push_back(std::move(child));
        return node;
    }
    [[nodiscard]] static Node constantOf(const std::vector<bool> &ids, Kind kind)
    {
        if (std::none_of(ids.begin(), ids.end(), [](bool b) { return b; }))
            return Node::constant(false);
        Node node = Node::of(kind, Cost::Index);
        node.ids = ids;
        return node;
    }

    /// Source, host: each text of the dictionary is asked once.
    [[nodiscard]] Node strings(Kind kind, const QueryNode &term) const
    {
        Node node = Node::of(kind, Cost::Index);
        node.test = ValueTest(term);
        bool any = false;
        if (log.store) {
            log.store->forEachString([&](const std::string &text) {
                node.ids.push_back(node.test(text));
                any = any || node.ids.back();
            });
        }
        // The entry that stands for all texts past the dictionary's limits says nothing: matches() decodes.
        if (node.ids.size() > StringTable::overflow.value + std::size_t{1})
            return node;
        return any ? node : Node::constant(false);
    }
    [[nodiscard]] Node levels(const QueryNode &term) const
    {
        std::vector<bool> ids;
        const ValueTest test(term);
        if (log.store) {
            for (const std::string &text : log.store->levels())
                ids.push_back(test(text));
        }
        return constantOf(ids, Kind::Level);
    }

    [[nodiscard]] static Node text(const QueryNode &term, Kind kind, Cost cost)
    {
        Node node = Node::of(kind, cost);
        if (term.op == QueryNode::Op::Regex)
            node.text = TextPattern::regex(term.value, term.ignoreCase);
        else if (term.op == QueryNode::Op::Exists)
            node.text = TextPattern::regex("(?s).", false);
        else
            node.text = TextPattern::phrase(term.value, term.wildcards);
        return node;
    }

    /// \p node asks the field \p name of the decoded record: only of records whose text can have the value.
    [[nodiscard]] Node prefiltered(Node node, const QueryNode &term, std::string_view name) const
    {
        if (!log.format || !log.format->isVerbatim(name))
            return node;
        std::vector<Node> either;
        if (term.op == QueryNode::Op::Matches) {
            either.push_back(withWords(term.value));
        } else if (term.op == QueryNode::Op::Regex) {
            const TextPattern pattern = TextPattern::regex(term.value, term.ignoreCase);
            for (const LiteralSearch &literal : pattern.required())
                either.push_back(withWords(literal.literal()));
        }
        if (either.empty() || std::any_of(either.begin(), either.end(), [](const Node &n) { return n.kind == Node::Kind::Everything; }))
            return node;
        for (const char &c : Format::verbatimEscapes)
            either.push_back(phrase(std::string_view(&c, 1)));
        std::vector<Node> both;
        both.push_back(joined(Node::Kind::Or, std::move(either)));
        both.push_back(std::move(node));
        return joined(Node::Kind::And, std::move(both));
    }
    [[nodiscard]] static Node phrase(std::string_view text)
    {
        Node node = Node::of(Node::Kind::Text, Cost::Text);
        node.text = TextPattern::phrase(text);
        return node;
    }
    /// Records that have the words of \p text somewhere, the longest looked for first; everything where there are none that say much.
    [[nodiscard]] static Node withWords(std::string_view text)
    {
        constexpr std::size_t least = 3, leastOfOthers = 2, most = 4;
        const auto inWord = [](char c) { return (asciiLower(c) >= 'a' && asciiLower(c) <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
        std::vector<std::string_view> words;
        for (std::size_t i = 0; i < text.size();) {
            std::size_t end = i;
            while (end < text.size() && inWord(text[end]))
                ++end;
            if (end - i >= leastOfOthers)
                words.push_back(text.substr(i, end - i));
            i = end + 1;
        }
        std::stable_sort(words.begin(), words.end(), [](std::string_view a, std::string_view b) { return a.size() > b.size(); });
        if (words.empty() || words.front().size() < least)
            return Node::constant(true);
        std::vector<Node> all;
        for (std::size_t i = 0; i < std::min(words.size(), most); ++i)
            all.push_back(phrase(words[i]));
        return joined(Node::Kind::And, std::move(all));
    }

    [[nodiscard]] Node term(const QueryNode &term) const
    {
        switch (term.field) {
        case QueryField::Any:
        case QueryField::Raw: return text(term, Kind::Text, Cost::Text);
        case QueryField::Message: return prefiltered(text(term, Kind::Message, Cost::Record), term, "message");
        case QueryField::Severity: {
            Node node = Node::of(Kind::Severity, Cost::Index);
            node.severities = term.severities;
            node.profile = filter.profile;
            return node;
        }
        case QueryField::Level: return levels(term);
        case QueryField::Source: return strings(Kind::Source, term);
        case QueryField::Host: return strings(Kind::Host, term);
        case QueryField::Log: return Node::constant(ValueTest(term)(log.name));
        case QueryField::Audit: {
            Node node = Node::of(Kind::Audit, Cost::Index);
            node.audit = term.audit;
            return node;
        }
        case QueryField::Time: {
            Node node = Node::of(Kind::Time, Cost::Index);
            node.from = term.from;
            node.to = term.to;
            return node;
        }
        case QueryField::EventId:
            if (!log.format || log.format->hasEventIds()) {
                const ValueTest test(term);
                std::vector<bool> ids(65536);
                for (std::size_t id = 0; id < ids.size(); ++id)
                    ids[id] = test(std::to_string(id));
                return constantOf(ids, Kind::EventId);
            }
            break;
        case QueryField::User: {
            Node node = Node::of(Kind::User, Cost::Record);
            node.test = ValueTest(term);
            return prefiltered(std::move(node), term, "user");
        }
        case QueryField::Other: break;
        }
        Node node = Node::of(Kind::Field, Cost::Record);
        node.name = term.name;
        node.test = ValueTest(term);
        return prefiltered(std::move(node), term, term.name);
    }

    [[nodiscard]] Node node(const QueryNode &query) const
    {
        if (query.kind == QueryNode::Kind::Term)
            return term(query);
        std::vector<Node> children;
        for (const QueryNode &child : query.children)
            children.push_back(node(child));
        if (query.kind == QueryNode::Kind::Not)
            return negated(std::move(children.front()));
        return joined(query.kind == QueryNode::Kind::And ? Kind::And : Kind::Or, std::move(children));
    }

    [[nodiscard]] Node whole() const
    {
        std::vector<Node> all;
        if (!filter.matchesLog(log.log))
            return Node::constant(false);
        if (filter.severities != Filter::anySeverity) {
            Node node = Node::of(Kind::Severity, Cost::Index);
            node.severities = filter.severities;
            node.profile = filter.profile;
            all.push_back(std::move(node));
        }
        if (filter.audit) {
            Node node = Node::of(Kind::Audit, Cost::Index);
            node.audit = *filter.audit;
            all.push_back(std::move(node));
        }
        if (filter.from.isValid() || filter.to.isValid()) {
            Node node = Node::of(Kind::Time, Cost::Index);
            node.from = filter.from;
            node.to = filter.to;
            all.push_back(std::move(node));
        }
        if (filter.chosen) {
            const auto found = filter.chosen->rows.find(log.log);
            if (found == filter.chosen->rows.end())
                return Node::constant(false);
            Node node = Node::of(Kind::Chosen, Cost::Index);
            node.chosenRows = filter.chosen;
            node.chosen = &found->second;
            all.push_back(std::move(node));
        }
        if (filter.hidden) {
            if (const auto found = filter.hidden->rows.find(log.log); found != filter.hidden->rows.end()) {
                Node node = Node::of(Kind::Chosen, Cost::Index);
                node.chosenRows = filter.hidden;
                node.chosen = &found->second;
                all.push_back(negated(std::move(node)));
            }
        }
        if (!filter.query.isEmpty())
            all.push_back(node(filter.query.root()));
        return joined(Kind::And, std::move(all));
    }
};

LogQuery::LogQuery(const Filter &filter, const LogRows &log)
    : m_log(log), m_root(std::make_unique<const Node>(Compiler{filter, m_log}.whole()))
{}

LogQuery::~LogQuery() = default;
LogQuery::LogQuery(LogQuery &&) noexcept = default;

LogQuery::Cost LogQuery::cost() const { return m_root->cost; }
bool LogQuery::decodes() const { return cost() == Cost::Record || (cost() == Cost::Text && m_log.format && !m_log.format->hasTextRecords()); }
bool LogQuery::matchesAll() const { return m_root->kind == Node::Kind::Everything; }
bool LogQuery::matchesNone() const { return m_root->kind == Node::Kind::Nothing; }

std::shared_ptr<LogQuery::Worker> LogQuery::makeWorker() const { return std::make_shared<Worker>(m_log); }

bool LogQuery::test(const Node &node, RowIndex index, Worker &worker) const
{
    using Kind = Node::Kind;
    const EventRow &row = m_log.rows.row(index);
    const auto name = [&](StringId id, const std::string EventRecord::*member) {
        if (id != StringTable::overflow)
            return id.value < node.ids.size() && node.ids[id.value];
        const EventRecord *record = worker.record(index);
        return record && node.test(record->*member);
    };
    switch (node.kind) {
    case Kind::Nothing: return false;
    case Kind::Everything: return true;
    case Kind::And: return std::all_of(node.children.begin(), node.children.end(), [&](const Node &n) { return test(n, index, worker); });
    case Kind::Or: return std::any_of(node.children.begin(), node.children.end(), [&](const Node &n) { return test(n, index, worker); });
    case Kind::Not: return !test(node.children.front(), index, worker);
    case Kind::Severity: return (node.severities >> severityIndex(row.severity(node.profile))) & 1u;
    case Kind::Level: return row.level().value < node.ids.size() && node.ids[row.level().value];
    case Kind::Source: return name(row.source(), &EventRecord::source);
    case Kind::Host: return name(row.host(), &EventRecord::host);
    case Kind::EventId: return row.typeId() < node.ids.size() && node.ids[row.typeId()];
    case Kind::Time:
        return row.time().isValid() && (!node.from.isValid() || row.time() >= node.from) && (!node.to.isValid() || row.time() < node.to);
    case Kind::Audit: return row.audit() == node.audit;
    case Kind::Chosen: return std::binary_search(node.chosen->begin(), node.chosen->end(), index);
    case Kind::Text: return node.text.matches(worker.text(index));
    case Kind::Message: {
        const EventRecord *record = worker.record(index);
        return record && node.text.matches(record->message);
    }
    case Kind::User: {
        if (m_log.users && index.value < m_log.users->size())
            return node.test(m_log.users->text(m_log.users->at(index)));
        const EventRecord *record = worker.record(index);
        return record && node.test(eventUser(*record));
    }
    case Kind::Field: {
        const EventRecord *record = worker.record(index);
        return record && std::any_of(record->fields.begin(), record->fields.end(), [&node](const EventField &field) {
            return equalIgnoringCase(field.name, node.name) && node.test(field.value);
        });
    }
    }
    return false;
}

void LogQuery::evaluate(const Node &node, RowIndex first, const Bits &candidates, Bits &matches, Worker &worker) const
{
    switch (node.kind) {
    case Node::Kind::And: {
        Bits left = candidates;
        for (const Node &child : node.children) {
            if (left.isEmpty())
                return;
            // What needs the record looks at it once for all its terms.
            if (child.cost == Cost::Record) {
                left.forEach([&](std::size_t i) {
                    const RowIndex index{first.value + i};
                    const auto rest = static_cast<std::size_t>(&child - node.children.data());
                    if (std::all_of(node.children.begin() + static_cast<std::ptrdiff_t>(rest), node.children.end(),
                                    [&](const Node &n) { return test(n, index, worker); }))
                        matches.set(i);
                });
                return;
            }
            Bits some(left.size(), false);
            evaluate(child, first, left, some, worker);
            left = std::move(some);
        }
        matches.add(left);
        return;
    }
    case Node::Kind::Or: {
        Bits left = candidates;
        for (const Node &child : node.children) {
            if (left.isEmpty())
                return;
            Bits some(left.size(), false);
            evaluate(child, first, left, some, worker);
            left.remove(some);
            matches.add(some);
        }
        return;
    }
    case Node::Kind::Not: {
        Bits some(candidates.size(), false);
        evaluate(node.children.front(), first, candidates, some, worker);
        Bits rest = candidates;
        rest.remove(some);
        matches.add(rest);
        return;
    }
    case Node::Kind::Text:
        if (!m_log.format || m_log.format->hasTextRecords())
            return scan(node, first, candidates, matches, worker);
        break;
    default: break;
    }
    candidates.forEach([&](std::size_t i) {
        if (test(node, RowIndex{first.value + i}, worker))
            matches.set(i);
    });
}

/// Text records lie one behind the other: what is looked for is looked for in all of them at once.
void LogQuery::scan(const Node &node, RowIndex first, const Bits &candidates, Bits &matches, Worker &worker) const
{
    constexpr std::uint64_t windowBytes = 4 * 1024 * 1024;
    constexpr std::size_t fewOf = 8; // with fewer candidates than an eighth, each is looked at by itself
    const std::size_t size = candidates.size();
    const auto row = [&](std::size_t i) -> const EventRow & { return m_log.rows.row(RowIndex{first.value + i}); };
    const auto single = [&](std::size_t i) {
        if (node.text.matches(worker.text(RowIndex{first.value + i})))
            matches.set(i);
    };
    if (node.text.required().empty() || node.text.required().front().literal().empty() || candidates.count() * fewOf < size) {
        candidates.forEach(single);
        return;
    }
    for (std::size_t begin = 0; begin < size;) {
        // Rows whose bytes lie in file order in one window.
        std::size_t end = begin + 1;
        while (end < size && row(end).offset() >= row(end - 1).end() && row(end).end() - row(begin).offset() <= windowBytes)
            ++end;
        const std::uint64_t offset = row(begin).offset();
        const std::string_view bytes = worker.bytes(offset, static_cast<std::size_t>(row(end - 1).end() - offset));
        if (bytes.empty()) {
            begin = end;
            continue;
        }
        Bits found(size, false);
        for (const LiteralSearch &literal : node.text.required()) {
            std::size_t i = begin;
            std::size_t at = 0;
            while (i < end && (at = literal.find(bytes, at)) != LiteralSearch::npos) {
                const std::uint64_t place = offset + at;
                // Hits come often in neighbouring rows and seldom far away.
                if (row(i).end() <= place) {
                    std::size_t step = 1;
                    while (i + step < end && row(i + step).end() <= place) {
                        i += step;
                        step *= 2;
                    }
                    const std::size_t high = std::min(i + step, end);
                    std::size_t low = i + 1;
                    std::size_t top = high;
                    while (low < top) {
                        const std::size_t middle = (low + top) / 2;
                        if (row(middle).end() <= place)
                            low = middle + 1;
                        else
                            top = middle;
                    }
                    i = low;
                    if (i >= end)
                        break;
                }
                const EventRow &here = row(i);
                if (place < here.offset() || place + literal.literal().size() > here.end()) {
                    ++at; // across the border of a record
                    continue;
                }
                if (candidates.at(i))
                    found.set(i);
                at = static_cast<std::size_t>(here.end() - offset);
                ++i;
            }
        }
        if (node.text.isLiteral()) {
            matches.add(found);
        } else {
            found.forEach([&](std::size_t i) {
                const EventRow &here = row(i);
                if (node.text.matches(bytes.substr(static_cast<std::size_t>(here.offset() - offset), here.length())))
                    matches.set(i);
            });
        }
        begin = end;
    }
}

void LogQuery::run(RowIndex first, std::size_t count, Worker &worker, std::vector<std::uint32_t> &matches) const
{
    if (matchesNone())
        return;
    Bits found(count, false);
    evaluate(*m_root, first, Bits(count, true), found, worker);
    found.forEach([&](std::size_t i) { matches.push_back(static_cast<std::uint32_t>(i)); });
}

bool LogQuery::matches(RowIndex index, Worker &worker) const { return test(*m_root, index, worker); }

} // namespace sightglass
