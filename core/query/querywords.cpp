// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/querywords.h"

#include <QCoreApplication>

namespace sightglass {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("sightglass::Query", text); }

} // namespace

QString queryFaultText(const QueryFault &fault)
{
    using Code = QueryFault::Code;
    const QString detail = QString::fromStdString(fault.detail);
    switch (fault.code) {
    case Code::UnclosedQuote: return tr(QT_TRANSLATE_NOOP("sightglass::Query", "The quotation mark is not closed."));
    case Code::UnclosedParenthesis: return tr(QT_TRANSLATE_NOOP("sightglass::Query", "The parenthesis is not closed."));
    case Code::UnexpectedParenthesis: return tr(QT_TRANSLATE_NOOP("sightglass::Query", "This parenthesis closes none."));
    case Code::MissingTerm: return tr(QT_TRANSLATE_NOOP("sightglass::Query", "Something to look for is missing here."));
    case Code::MissingValue: return tr(QT_TRANSLATE_NOOP("sightglass::Query", "The value is missing: put it right behind the field, without a space."));
    case Code::BadRegex: return tr(QT_TRANSLATE_NOOP("sightglass::Query", "The regular expression is wrong: %1")).arg(detail);
    case Code::BadTime:
        return tr(QT_TRANSLATE_NOOP("sightglass::Query", "\"%1\" is no time: write 2025-11-11, 2025-11-11T10:30 or 2025-11-11..2025-11-12.")).arg(detail);
    case Code::BadSeverity:
        return tr(QT_TRANSLATE_NOOP("sightglass::Query", "\"%1\" is no severity: there are critical, error, warning, information and unknown.")).arg(detail);
    case Code::BadAudit: return tr(QT_TRANSLATE_NOOP("sightglass::Query", "\"%1\" is no audit result: there are success and failure.")).arg(detail);
    case Code::BadNumber: return tr(QT_TRANSLATE_NOOP("sightglass::Query", "\"%1\" is no number, and only numbers have an order.")).arg(detail);
    case Code::NoOrder: return tr(QT_TRANSLATE_NOOP("sightglass::Query", "This field has no order: use \":\"."));
    case Code::TooDeep: return tr(QT_TRANSLATE_NOOP("sightglass::Query", "Too many parentheses stand in each other."));
    case Code::TooLong: return tr(QT_TRANSLATE_NOOP("sightglass::Query", "The query is too long."));
    }
    return {};
}

} // namespace sightglass
