// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/querywords.h"

#include <QCoreApplication>

namespace sightglass {

namespace {

/// The context of these words for translators.
struct QueryText
{
    Q_DECLARE_TR_FUNCTIONS(sightglass::Query)
};

} // namespace

QString queryFaultText(const QueryFault &fault)
{
    using Code = QueryFault::Code;
    const QString detail = QString::fromStdString(fault.detail);
    switch (fault.code) {
    case Code::UnclosedQuote: return QueryText::tr("The quotation mark is not closed.");
    case Code::UnclosedParenthesis: return QueryText::tr("The parenthesis is not closed.");
    case Code::UnexpectedParenthesis: return QueryText::tr("This parenthesis closes none.");
    case Code::MissingTerm: return QueryText::tr("Something to look for is missing here.");
    case Code::MissingValue: return QueryText::tr("The value is missing: put it right behind the field, without a space.");
    case Code::BadRegex: return QueryText::tr("The regular expression is wrong: %1").arg(detail);
    case Code::BadTime:
        return QueryText::tr("\"%1\" is no time: write 2025-11-11, 2025-11-11T10:30 or 2025-11-11..2025-11-12.").arg(detail);
    case Code::BadSeverity:
        return QueryText::tr("\"%1\" is no severity: there are critical, error, warning, information and unknown.").arg(detail);
    case Code::BadAudit: return QueryText::tr("\"%1\" is no audit result: there are success and failure.").arg(detail);
    case Code::BadNumber: return QueryText::tr("\"%1\" is no number, and only numbers have an order.").arg(detail);
    case Code::NoOrder: return QueryText::tr("This field has no order: use \":\".");
    case Code::TooDeep: return QueryText::tr("Too many parentheses stand in each other.");
    case Code::TooLong: return QueryText::tr("The query is too long.");
    }
    return {};
}

} // namespace sightglass
