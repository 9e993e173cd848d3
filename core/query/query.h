// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/event/severity.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace sightglass {

/// What a term of a query looks at. All but Other stand for the same thing in every log.
enum class QueryField : std::uint8_t {
    Any,      ///< The whole record: plain words.
    Severity,
    Level,    ///< As the log wrote it.
    Log,
    Source,   ///< Program, provider or component.
    Host,
    EventId,  ///< Windows events by the index; in other logs a field of that name.
    Time,
    User,     ///< As eventUser() finds it.
    Audit,
    Message,
    Raw,      ///< The record as it stands in the file.
    Other,    ///< A field of the record by its name.
};
/// The canonical name ("source") of a field of the index; empty for Any and Other.
[[nodiscard]] std::string_view queryFieldName(QueryField field);
/// What \p name (any case) stands for: "provider" and "process" are Source.
[[nodiscard]] QueryField queryFieldFromName(std::string_view name);
/// The canonical names, in the order in which people are offered them.
[[nodiscard]] const std::vector<std::string_view> &queryFieldNames();

/// One node of a parsed query. Value type.
struct QueryNode
{
    enum class Kind : std::uint8_t { And, Or, Not, Term };
    enum class Op : std::uint8_t {
        Matches,  ///< The value: whole, `*` and `?` as wildcards; of Any, Message and Raw: contained. Case is ignored.
        Regex,    ///< RE2 syntax, found anywhere in the value.
        Less, LessOrEqual, Greater, GreaterOrEqual,
        Between,  ///< value <= x <= upper.
        Subnet,   ///< IPv4 addresses of value ("10.0.0.0/8").
        Exists,
    };
    Kind kind = Kind::And;
    std::vector<QueryNode> children; ///< Of And and Or any number; none = everything (And).

    QueryField field = QueryField::Any;
    std::string name;        ///< Of QueryField::Other, as it was typed.
    Op op = Op::Matches;
    std::string value;       ///< UTF-8, without quotes; of Regex the expression.
    std::string upper;       ///< Between.
    bool wildcards = false;  ///< `*` and `?` in the value are no characters of it.
    bool ignoreCase = true;  ///< Of Regex: flag i.
    std::uint8_t severities = 0; ///< Of Severity: a bit each.
    AuditKind audit = AuditKind::None;
    Timestamp from, to;      ///< Of Time: half-open, none() = open.

    bool grouped = false;    ///< Stands in parentheses of its own.
    std::size_t begin = 0;   ///< Its place in the text, in bytes.
    std::size_t end = 0;
};

/// What is wrong with a query, and where.
struct QueryFault
{
    enum class Code : std::uint8_t {
        UnclosedQuote, UnclosedParenthesis, UnexpectedParenthesis, MissingTerm, MissingValue, BadRegex, BadTime, BadSeverity,
        BadAudit, BadNumber, NoOrder, TooDeep, TooLong,
    };
    Code code = Code::MissingTerm;
    std::size_t position = 0; ///< In bytes.
    std::size_t length = 0;
    std::string detail;       ///< Of BadRegex what RE2 says; else the value.
};

/// A query line, parsed (docs/query.md). Immutable value, cheap to copy, any thread.
class Query
{
public:
    Query(); ///< Empty: matches everything.
    /// \p zone: IANA id of times that name none; empty = this computer's.
    [[nodiscard]] static tl::expected<Query, QueryFault> parse(std::string_view text, const std::string &zone);

    [[nodiscard]] const std::string &text() const { return m_data->text; }
    [[nodiscard]] bool isEmpty() const { return m_data->root.children.empty() && m_data->root.kind == QueryNode::Kind::And; }
    [[nodiscard]] const QueryNode &root() const { return m_data->root; }
    /// The terms that all have to match, each as it was typed.
    [[nodiscard]] std::vector<std::string> terms() const;
    /// The text without the \p index-th of terms().
    [[nodiscard]] std::string without(std::size_t index) const;
    /// The text with `field:"value"` (or its opposite, `-field:"value"`) added. The opposite of a term that
    /// is there takes its place; one that is there already is not added again.
    [[nodiscard]] std::string with(std::string_view field, std::string_view value, bool exclude) const;
    /// with() and without(), parsed.
    [[nodiscard]] Query added(std::string_view field, std::string_view value, bool exclude = false) const;
    [[nodiscard]] Query removed(std::size_t index) const;
    /// With `field:*`, or `-field:*`.
    [[nodiscard]] Query addedPresence(std::string_view field, bool present) const;
    /// `name:"value"` so that parse() reads the value as it is.
    [[nodiscard]] static std::string term(std::string_view field, std::string_view value);
    friend bool operator==(const Query &a, const Query &b) { return a.m_data == b.m_data || (a.text() == b.text() && a.m_data->zone == b.m_data->zone); }

private:
    [[nodiscard]] std::string withTerm(const std::string &wanted, const std::string &opposite) const;
    [[nodiscard]] Query reparsed(const std::string &text) const;
    struct Data
    {
        std::string text;
        std::string zone;
        QueryNode root;
    };
    std::shared_ptr<const Data> m_data;
};

} // namespace sightglass
