// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query.h"

#include "core/base/bytes.h"
#include "core/base/limits.h"
#include "core/base/localzone.h"
#include "core/query/textpattern.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace sightglass {

namespace {

using Node = QueryNode;
using Code = QueryFault::Code;

struct FieldName
{
    std::string_view name;
    QueryField field;
};
/// The first of each field is the canonical one.
constexpr std::array fieldNames{
    FieldName{"severity", QueryField::Severity}, FieldName{"time", QueryField::Time},       FieldName{"message", QueryField::Message},
    FieldName{"source", QueryField::Source},     FieldName{"host", QueryField::Host},       FieldName{"user", QueryField::User},
    FieldName{"eventid", QueryField::EventId},   FieldName{"level", QueryField::Level},     FieldName{"log", QueryField::Log},
    FieldName{"audit", QueryField::Audit},       FieldName{"raw", QueryField::Raw},         FieldName{"sev", QueryField::Severity},
    FieldName{"timestamp", QueryField::Time},    FieldName{"@timestamp", QueryField::Time}, FieldName{"date", QueryField::Time},
    FieldName{"msg", QueryField::Message},       FieldName{"provider", QueryField::Source}, FieldName{"process", QueryField::Source},
    FieldName{"program", QueryField::Source},    FieldName{"app", QueryField::Source},      FieldName{"component", QueryField::Source},
    FieldName{"computer", QueryField::Host},     FieldName{"hostname", QueryField::Host},   FieldName{"machine", QueryField::Host},
    FieldName{"event.id", QueryField::EventId},  FieldName{"event_id", QueryField::EventId}, FieldName{"event.code", QueryField::EventId},
    FieldName{"file", QueryField::Log},
};

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool isNameByte(char c)
{
    return (asciiLower(c) >= 'a' && asciiLower(c) <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-' || c == '@'
           || static_cast<unsigned char>(c) >= 0x80;
}
bool isNumber(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

/// Beginning of a moment that people name by as much of a date as they like, and the moment after it.
struct Span
{
    Timestamp begin;
    Timestamp end;
};

class TimeReader
{
public:
    explicit TimeReader(const std::string &zone) : m_zone(zone) {}

    std::optional<Span> read(std::string_view text)
    {
        int parts[6] = {1970, 1, 1, 0, 0, 0};
        constexpr char marks[] = "--T::";
        std::size_t at = 0;
        int unit = 0;
        for (; unit < 6; ++unit) {
            const std::size_t digits = unit == 0 ? 4 : 2;
            if (text.size() < at + digits)
                return std::nullopt;
            int value = 0;
            for (std::size_t i = 0; i < digits; ++i) {
                if (text[at + i] < '0' || text[at + i] > '9')
                    return std::nullopt;
                value = value * 10 + (text[at + i] - '0');
            }
            parts[unit] = value;
            at += digits;
            if (at == text.size() || unit == 5)
                break;
            const char mark = text[at];
            if (mark != marks[unit] && !(unit == 2 && (mark == ' ' || mark == 't'))) {
                if (unit < 4)
                    return std::nullopt;
                break; // a zone behind the minute
            }
            ++at;
        }
        if (!isValidCivil(parts[0], parts[1], parts[2], parts[3], parts[4], std::min(parts[5], 59)) || parts[5] > 60)
            return std::nullopt;
        std::int64_t fraction = 0, step = 1'000'000;
        if (unit == 5 && at < text.size() && (text[at] == '.' || text[at] == ',')) {
            std::size_t digits = 0;
            for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, ++digits) {
                if (step > 1) {
                    step /= 10;
                    fraction += step * (text[at] - '0');
                }
            }
            if (digits == 0)
                return std::nullopt;
        }
        std::optional<std::int64_t> offset; // seconds east of UTC
        if (at < text.size()) {
            const std::string_view zone = text.substr(at);
            if (unit < 4)
                return std::nullopt;
            if (zone == "Z" || zone == "z")
                offset = 0;
            else
                offset = offsetOf(zone);
            if (!offset)
                return std::nullopt;
        }
        const auto moment = [&](const int *p, std::int64_t more) {
            const Timestamp wall = Timestamp::fromCivil(p[0], p[1], p[2], p[3], p[4], p[5]);
            const std::int64_t us = wall.microseconds() + more;
            return offset ? Timestamp::fromMicroseconds(us - *offset * 1'000'000) : m_zone.toUtc(Timestamp::fromMicroseconds(us));
        };
        const Timestamp begin = moment(parts, fraction);
        int next[6];
        std::copy(std::begin(parts), std::end(parts), next);
        switch (unit) {
        case 0: ++next[0]; break;
        case 1:
            if (++next[1] > 12) {
                next[1] = 1;
                ++next[0];
            }
            break;
        default: {
            if (unit > 2) {
                const std::int64_t length = unit == 3 ? 3'600'000'000 : unit == 4 ? 60'000'000 : step;
                return Span{begin, Timestamp::fromMicroseconds(begin.microseconds() + length)};
            }
            const CivilDate day = civilFromDays(daysFromCivil(parts[0], parts[1], parts[2]) + 1);
            next[0] = day.year;
            next[1] = day.month;
            next[2] = day.day;
        }
        }
        return Span{begin, moment(next, 0)};
    }

private:
    static std::optional<std::int64_t> offsetOf(std::string_view zone)
    {
        if (zone.size() < 3 || (zone[0] != '+' && zone[0] != '-'))
            return std::nullopt;
        std::string digits;
        for (const char c : zone.substr(1)) {
            if (c >= '0' && c <= '9')
                digits += c;
            else if (c != ':')
                return std::nullopt;
        }
        if (digits.size() != 2 && digits.size() != 4)
            return std::nullopt;
        digits.resize(4, '0');
        const int n = std::stoi(digits);
        const std::int64_t seconds = (n / 100) * 3600 + (n % 100) * 60;
        return zone[0] == '-' ? -seconds : seconds;
    }
    LocalZone m_zone;
};

/// Recursive descent over the text: query = and {OR and}; and = unary {[AND] unary}; unary = [- ! NOT]
/// (term | parentheses).
class Reader
{
public:
    Reader(std::string_view text, const std::string &zone) : m_text(text), m_times(zone) {}

    tl::expected<Node, QueryFault> read()
    {
        Node root;
        skipSpace();
        if (m_at == m_text.size())
            return root;
        root = alternatives();
        if (!m_fault && m_at < m_text.size())
            fault(Code::UnexpectedParenthesis, m_at, 1);
        if (m_fault)
            return tl::unexpected(*m_fault);
        return root;
    }

private:
    void fault(Code code, std::size_t position, std::size_t length, std::string detail = {})
    {
        if (!m_fault)
            m_fault = QueryFault{code, position, length, std::move(detail)};
        m_at = m_text.size();
    }
    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }
    /// An operator that stands alone, in capitals as in Lucene and Splunk.
    bool takeWord(std::string_view word)
    {
        if (m_text.substr(m_at, word.size()) != word)
            return false;
        const std::size_t behind = m_at + word.size();
        if (behind < m_text.size() && !isSpace(m_text[behind]) && m_text[behind] != '(')
            return false;
        m_at = behind;
        skipSpace();
        return true;
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size() || m_text[m_at] == ')'; }

    Node alternatives()
    {
        return list(Node::Kind::Or, [this] { return all(); });
    }
    template<typename Part>
    Node list(Node::Kind kind, Part part)
    {
        Node node;
        node.kind = kind;
        node.begin = m_at;
        node.children.push_back(part());
        while (!m_fault && (takeWord("OR") || takeWord("||"))) {
            if (atEnd()) {
                fault(Code::MissingTerm, m_at, 0);
                break;
            }
            node.children.push_back(part());
        }
        return closed(std::move(node));
    }
    static Node closed(Node node)
    {
        if (node.children.size() == 1)
            return std::move(node.children.front());
        if (!node.children.empty())
            node.end = node.children.back().end;
        return node;
    }
    Node all()
    {
        Node node;
        node.begin = m_at;
        while (!m_fault) {
            skipSpace();
            if (atEnd())
                break;
            const std::size_t before = m_at;
            if (takeWord("OR") || takeWord("||")) {
                m_at = before;
                break;
            }
            if (takeWord("AND") || takeWord("&&")) {
                if (node.children.empty() || atEnd()) {
                    fault(Code::MissingTerm, before, m_at - before);
                    break;
                }
            }
            node.children.push_back(unary());
        }
        if (node.children.empty() && !m_fault)
            fault(Code::MissingTerm, m_at, m_at < m_text.size() ? 1 : 0);
        return closed(std::move(node));
    }
    Node unary()
    {
        const std::size_t begin = m_at;
        bool negated = false;
        if (takeWord("NOT")) {
            negated = true;
        } else if (m_at + 1 < m_text.size() && (m_text[m_at] == '-' || m_text[m_at] == '!') && !isSpace(m_text[m_at + 1])
                   && m_text[m_at + 1] != ')') {
            ++m_at;
            negated = true;
        }
        if (atEnd()) {
            fault(Code::MissingTerm, begin, m_at - begin);
            return {};
        }
        if (++m_depth > limits::queryDepth) {
            fault(Code::TooDeep, begin, 1);
            return {};
        }
        Node node = negated ? unaryOf(begin) : primary();
        --m_depth;
        return node;
    }
    Node unaryOf(std::size_t begin)
    {
        Node node;
        node.kind = Node::Kind::Not;
        node.begin = begin;
        node.children.push_back(unary());
        node.end = node.children.front().end;
        return node;
    }
    Node primary()
    {
        if (m_text[m_at] == '(') {
            Node node = parentheses([this] { return alternatives(); });
            return node;
        }
        return term();
    }
    template<typename Inner>
    Node parentheses(Inner inner)
    {
        const std::size_t open = m_at++;
        skipSpace();
        if (m_at < m_text.size() && m_text[m_at] == ')') {
            fault(Code::MissingTerm, open, 2);
            return {};
        }
        Node node = inner();
        skipSpace();
        if (m_fault)
            return node;
        if (m_at >= m_text.size() || m_text[m_at] != ')') {
            fault(Code::UnclosedParenthesis, open, 1);
            return node;
        }
        ++m_at;
        node.begin = open;
        node.end = m_at;
        node.grouped = true;
        return node;
    }

    /// A text in quotes: `\"` and `\\` stand for the character itself, every other `\` too.
    std::string quoted()
    {
        const std::size_t open = m_at++;
        std::string value;
        for (; m_at < m_text.size(); ++m_at) {
            char c = m_text[m_at];
            if (c == '"') {
                ++m_at;
                return value;
            }
            if (c == '\\' && m_at + 1 < m_text.size() && (m_text[m_at + 1] == '"' || m_text[m_at + 1] == '\\'))
                c = m_text[++m_at];
            value += c;
        }
        fault(Code::UnclosedQuote, open, m_text.size() - open);
        return value;
    }
    /// Up to white space, or the parenthesis that closes a group around it.
    std::string_view bare()
    {
        const std::size_t begin = m_at;
        int open = 0;
        for (; m_at < m_text.size() && !isSpace(m_text[m_at]); ++m_at) {
            if (m_text[m_at] == '(')
                ++open;
            else if (m_text[m_at] == ')' && open-- == 0)
                break;
        }
        return m_text.substr(begin, m_at - begin);
    }
    /// `/expression/` with flags, where one begins here. A path such as /var/log is none.
    bool regex(Node &node)
    {
        if (m_text[m_at] != '/')
            return false;
        std::size_t close = m_at + 1;
        while (close < m_text.size() && m_text[close] != '/')
            close += m_text[close] == '\\' ? 2 : 1;
        if (close >= m_text.size() || close == m_at + 1)
            return false;
        std::size_t end = close + 1;
        const bool flag = end < m_text.size() && m_text[end] == 'i';
        end += flag;
        if (end < m_text.size() && !isSpace(m_text[end]) && m_text[end] != ')')
            return false;
        std::string expression;
        for (std::size_t i = m_at + 1; i < close; ++i) {
            if (m_text[i] == '\\' && m_text[i + 1] == '/')
                ++i; // "\/" is a slash
            else if (m_text[i] == '\\')
                expression += m_text[i++];
            expression += m_text[i];
        }
        node.op = Node::Op::Regex;
        node.ignoreCase = flag;
        node.value = std::move(expression);
        if (const std::string why = TextPattern::regexFault(node.value); !why.empty())
            fault(Code::BadRegex, m_at, end - m_at, why);
        else
            m_at = end;
        return true;
    }

    Node term()
    {
        Node node;
        node.kind = Node::Kind::Term;
        node.begin = m_at;
        if (m_text[m_at] == '"') {
            const std::size_t open = m_at;
            std::string value = quoted();
            if (m_fault)
                return node;
            if (m_at < m_text.size() && m_text[m_at] == ':' && !value.empty()) {
                node.name = std::move(value);
                return comparison(std::move(node));
            }
            if (value.empty())
                fault(Code::MissingTerm, open, 2);
            node.value = std::move(value);
            node.end = m_at;
            return node;
        }
        if (regex(node)) {
            node.end = m_at;
            return node;
        }
        std::size_t end = m_at;
        while (end < m_text.size() && isNameByte(m_text[end]))
            ++end;
        if (end > m_at && end < m_text.size() && isComparison(end) && !isNumber(m_text.substr(m_at, end - m_at))) {
            node.name = m_text.substr(m_at, end - m_at);
            m_at = end;
            return comparison(std::move(node));
        }
        const std::string_view word = bare();
        if (word.empty()) {
            fault(Code::MissingTerm, m_at, m_at < m_text.size() ? 1 : 0);
            return node;
        }
        node.value = word;
        node.wildcards = word.find('*') != std::string_view::npos && word.find_first_not_of('*') != std::string_view::npos;
        node.end = m_at;
        return node;
    }
    /// An operator stands at \p at, and what stands before it is a name and not a piece of a URL or a path.
    [[nodiscard]] bool isComparison(std::size_t at) const
    {
        const std::string_view rest = m_text.substr(at);
        if (rest[0] == '<' || rest[0] == '>' || rest[0] == '=')
            return true;
        if (rest.substr(0, 2) == "!=")
            return true;
        if (rest[0] != ':' || rest.substr(1, 2) == "//")
            return false;
        if (rest.size() > 1 && rest[1] == ':')
            return false; // std::string
        return !(at == m_at + 1 && rest.size() > 1 && rest[1] == '\\'); // C:\Windows
    }

    Node comparison(Node node)
    {
        node.field = queryFieldFromName(node.name);
        bool negated = false;
        node.op = Node::Op::Matches;
        const std::size_t operatorAt = m_at;
        if (m_text.substr(m_at, 2) == "!=") {
            negated = true;
            m_at += 2;
        } else if (m_text.substr(m_at, 2) == ">=" || m_text.substr(m_at, 2) == "<=") {
            node.op = m_text[m_at] == '>' ? Node::Op::GreaterOrEqual : Node::Op::LessOrEqual;
            m_at += 2;
        } else {
            const char c = m_text[m_at++];
            node.op = c == '>' ? Node::Op::Greater : c == '<' ? Node::Op::Less : Node::Op::Matches;
            // field:>5, as in Kibana and GitHub
            if (c == ':' && m_at < m_text.size() && (m_text[m_at] == '<' || m_text[m_at] == '>')) {
                const bool greater = m_text[m_at++] == '>';
                const bool equal = m_at < m_text.size() && m_text[m_at] == '=';
                m_at += equal;
                node.op = greater ? (equal ? Node::Op::GreaterOrEqual : Node::Op::Greater) : equal ? Node::Op::LessOrEqual : Node::Op::Less;
            }
        }
        if (m_at >= m_text.size() || isSpace(m_text[m_at]) || m_text[m_at] == ')') {
            fault(Code::MissingValue, operatorAt, m_at - operatorAt);
            return node;
        }
        const std::size_t begin = node.begin;
        if (m_text[m_at] == '(' && node.op == Node::Op::Matches)
            node = parentheses([this, &node] { return valueAlternatives(node); });
        else
            node = value(std::move(node));
        node.begin = begin;
        node.end = m_at;
        if (!negated)
            return node;
        Node outer;
        outer.kind = Node::Kind::Not;
        outer.begin = node.begin;
        outer.end = node.end;
        outer.children.push_back(std::move(node));
        return outer;
    }
    /// field:(a OR b NOT c)
    Node valueAlternatives(const Node &pattern)
    {
        return list(Node::Kind::Or, [this, &pattern] {
            Node all;
            all.begin = m_at;
            while (!m_fault) {
                skipSpace();
                const std::size_t before = m_at;
                if (atEnd())
                    break;
                if (takeWord("OR") || takeWord("||")) {
                    m_at = before;
                    break;
                }
                if (takeWord("AND") && atEnd())
                    fault(Code::MissingTerm, before, m_at - before);
                const bool negated = takeWord("NOT");
                if (atEnd()) {
                    fault(Code::MissingTerm, before, m_at - before);
                    break;
                }
                Node one = pattern;
                one.begin = m_at;
                one = value(std::move(one));
                one.end = m_at;
                if (negated) {
                    Node outer;
                    outer.kind = Node::Kind::Not;
                    outer.begin = before;
                    outer.end = m_at;
                    outer.children.push_back(std::move(one));
                    one = std::move(outer);
                }
                all.children.push_back(std::move(one));
            }
            if (all.children.empty() && !m_fault)
                fault(Code::MissingTerm, m_at, 0);
            return closed(std::move(all));
        });
    }
    Node value(Node node)
    {
        const std::size_t at = m_at;
        bool literal = false;
        if (m_text[m_at] == '"') {
            node.value = quoted();
            literal = true;
        } else if (node.op == Node::Op::Matches && node.field != QueryField::Time && node.field != QueryField::Severity && regex(node)) {
            return node;
        } else {
            node.value = bare();
        }
        if (m_fault)
            return node;
        const std::size_t length = m_at - at;
        // A range whose ends stand in quotes: time:"2025-11-11 10:00".."2025-11-11 11:00"
        if (literal && m_text.substr(m_at, 2) == ".." && node.op == Node::Op::Matches) {
            m_at += 2;
            if (m_at < m_text.size() && m_text[m_at] == '"')
                node.upper = quoted();
            else
                node.upper = bare();
            node.op = Node::Op::Between;
        } else if (const std::size_t dots = node.value.find(".."); !literal && dots != std::string::npos && node.op == Node::Op::Matches) {
            const std::string low = node.value.substr(0, dots), high = node.value.substr(dots + 2);
            if (node.field == QueryField::Time || ((isNumber(low) || low.empty()) && (isNumber(high) || high.empty()) && !(low.empty() && high.empty()))) {
                node.value = low;
                node.upper = high;
                node.op = Node::Op::Between;
            }
        }
        if (m_fault)
            return node;
        switch (node.field) {
        case QueryField::Severity: return severity(std::move(node), at, length);
        case QueryField::Time: return time(std::move(node), at, m_at - at);
        case QueryField::Audit:
            node.audit = equalIgnoringCase(node.value, "success") ? AuditKind::Success : equalIgnoringCase(node.value, "failure") ? AuditKind::Failure : AuditKind::None;
            if (node.op != Node::Op::Matches)
                fault(Code::NoOrder, at, length, node.value);
            else if (node.audit == AuditKind::None)
                fault(Code::BadAudit, at, length, node.value);
            return node;
        default: break;
        }
        if (node.op == Node::Op::Matches) {
            if (!literal && node.value == "*") {
                node.op = Node::Op::Exists;
            } else if (!literal && isSubnet(node.value)) {
                node.op = Node::Op::Subnet;
            } else {
                node.wildcards = !literal && node.value.find_first_of("*?") != std::string::npos;
            }
            return node;
        }
        if (node.field == QueryField::Message || node.field == QueryField::Raw || node.field == QueryField::Log)
            fault(Code::NoOrder, at, length, node.value);
        else if ((!node.value.empty() && !isNumber(node.value)) || (!node.upper.empty() && !isNumber(node.upper)) || (node.value.empty() && node.op != Node::Op::Between))
            fault(Code::BadNumber, at, length, node.value);
        return node;
    }
    static bool isSubnet(std::string_view text)
    {
        const std::size_t slash = text.find('/');
        return slash != std::string_view::npos && TextPattern::ipv4(text.substr(0, slash)) && isNumber(text.substr(slash + 1))
               && text.size() - slash <= 3 && text.find_first_not_of("0123456789", slash + 1) == std::string_view::npos
               && std::stoi(std::string(text.substr(slash + 1))) <= 32;
    }
    Node severity(Node node, std::size_t at, std::size_t length)
    {
        std::optional<Severity> named;
        for (const Severity s : allSeverities) {
            if (equalIgnoringCase(severityName(s), node.value))
                named = s;
        }
        if (!named) {
            const Severity s = severityFromLevelName(node.value);
            if (s != Severity::Unknown)
                named = s;
        }
        if (!named || node.op == Node::Op::Between) {
            fault(Code::BadSeverity, at, length, node.value);
            return node;
        }
        // The gravest is the greatest; Unknown has no place in that order.
        for (const Severity s : allSeverities) {
            const int gravity = severityIndex(Severity::Unknown) - severityIndex(s);
            const int wanted = severityIndex(Severity::Unknown) - severityIndex(*named);
            const bool ordered = s != Severity::Unknown && *named != Severity::Unknown;
            bool in = false;
            switch (node.op) {
            case Node::Op::Greater: in = ordered && gravity > wanted; break;
            case Node::Op::GreaterOrEqual: in = s == *named || (ordered && gravity > wanted); break;
            case Node::Op::Less: in = ordered && gravity < wanted; break;
            case Node::Op::LessOrEqual: in = s == *named || (ordered && gravity < wanted); break;
            default: in = s == *named;
            }
            if (in)
                node.severities |= static_cast<std::uint8_t>(1u << severityIndex(s));
        }
        return node;
    }
    Node time(Node node, std::size_t at, std::size_t length)
    {
        const auto read = [&](const std::string &text) { return text.empty() ? std::optional<Span>(Span{}) : m_times.read(text); };
        const auto low = read(node.value);
        const auto high = node.op == Node::Op::Between ? read(node.upper) : low;
        if (!low || !high || (node.value.empty() && node.upper.empty())) {
            fault(Code::BadTime, at, length, !low || node.op != Node::Op::Between ? node.value : node.upper);
            return node;
        }
        switch (node.op) {
        case Node::Op::Greater: node.from = low->end; break;
        case Node::Op::GreaterOrEqual: node.from = low->begin; break;
        case Node::Op::Less: node.to = low->begin; break;
        case Node::Op::LessOrEqual: node.to = low->end; break;
        default:
            node.from = low->begin;
            node.to = high->end;
        }
        return node;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
    TimeReader m_times;
    std::optional<QueryFault> m_fault;
};

} // namespace

std::string_view queryFieldName(QueryField field)
{
    const auto found = std::find_if(fieldNames.begin(), fieldNames.end(), [field](const FieldName &f) { return f.field == field; });
    return found == fieldNames.end() ? std::string_view() : found->name;
}

QueryField queryFieldFromName(std::string_view name)
{
    const auto found = std::find_if(fieldNames.begin(), fieldNames.end(), [name](const FieldName &f) { return equalIgnoringCase(f.name, name); });
    return found == fieldNames.end() ? QueryField::Other : found->field;
}

const std::vector<std::string_view> &queryFieldNames()
{
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> list;
        for (const FieldName &f : fieldNames) {
            if (queryFieldName(f.field) == f.name)
                list.push_back(f.name);
        }
        return list;
    }();
    return names;
}

Query::Query()
{
    static const auto empty = std::make_shared<const Data>();
    m_data = empty;
}

tl::expected<Query, QueryFault> Query::parse(std::string_view text, const std::string &zone)
{
    if (text.size() > limits::queryBytes)
        return tl::unexpected(QueryFault{Code::TooLong, limits::queryBytes, text.size() - limits::queryBytes, {}});
    auto root = Reader(text, zone).read();
    if (!root)
        return tl::unexpected(root.error());
    Query query;
    if (root->kind == QueryNode::Kind::And && root->children.empty())
        return query;
    query.m_data = std::make_shared<const Data>(Data{std::string(text), zone, std::move(*root)});
    return query;
}

std::vector<std::string> Query::terms() const
{
    std::vector<std::string> list;
    if (isEmpty())
        return list;
    const QueryNode &root = m_data->root;
    const auto text = [this](const QueryNode &node) { return m_data->text.substr(node.begin, node.end - node.begin); };
    if (root.kind != QueryNode::Kind::And) {
        list.push_back(text(root));
        return list;
    }
    for (const QueryNode &child : root.children)
        list.push_back(text(child));
    return list;
}

Query Query::reparsed(const std::string &text) const { return parse(text, m_data->zone).value_or(*this); }

Query Query::added(std::string_view field, std::string_view value, bool exclude) const { return reparsed(with(field, value, exclude)); }

Query Query::removed(std::size_t index) const { return reparsed(without(index)); }

std::string Query::without(std::size_t index) const
{
    const std::vector<std::string> all = terms();
    std::string text;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i == index)
            continue;
        // Alternatives that stood in parentheses of their own keep them: their place includes them.
        text += (text.empty() ? "" : " ") + all[i];
    }
    return text;
}

namespace {

std::string quote(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

std::string nameOf(std::string_view field)
{
    const bool plain = std::all_of(field.begin(), field.end(), isNameByte) && !isNumber(field) && field.front() != '-';
    return (plain ? std::string(field) : quote(field)) + ':';
}

} // namespace

std::string Query::term(std::string_view field, std::string_view value)
{
    const bool simple = !value.empty() && value.find("..") == std::string_view::npos && std::all_of(value.begin(), value.end(), isNameByte)
                        && !(field.empty() && (value == "AND" || value == "OR" || value == "NOT" || value[0] == '-'));
    return (field.empty() ? std::string() : nameOf(field)) + (simple ? std::string(value) : quote(value));
}

std::string Query::with(std::string_view field, std::string_view value, bool exclude) const
{
    const std::string positive = term(field, value);
    return withTerm(exclude ? '-' + positive : positive, exclude ? positive : '-' + positive);
}

Query Query::addedPresence(std::string_view field, bool present) const
{
    const std::string positive = nameOf(field) + '*';
    return reparsed(withTerm(present ? positive : '-' + positive, present ? '-' + positive : positive));
}

std::string Query::withTerm(const std::string &wanted, const std::string &opposite) const
{
    const std::vector<std::string> all = terms();
    std::string text;
    bool there = false;
    for (const std::string &one : all) {
        const std::string &kept = one == opposite ? wanted : one;
        if (kept == wanted && there)
            continue;
        there = there || kept == wanted;
        // What is typed as alternatives binds weaker than what is added.
        const bool open = !isEmpty() && m_data->root.kind == QueryNode::Kind::Or && kept == one && !m_data->root.grouped;
        text += (text.empty() ? "" : " ") + (open ? '(' + kept + ')' : kept);
    }
    if (!there)
        text += (text.empty() ? "" : " ") + wanted;
    return text;
}

} // namespace sightglass
