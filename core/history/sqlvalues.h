// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <QString>
#include <QVariant>

#include <string>

/// Leaves the function with the Error of \p expression, where there is one.
#define SIGHTGLASS_TRY(expression) \
    do { \
        if (auto tried = (expression); !tried) \
            return tl::unexpected(tried.error()); \
    } while (false)

namespace sightglass::sqlvalues {

// How values of this program stand in a database.
inline QString text(const std::string &utf8)
{
    const QString made = QString::fromStdString(utf8);
    return made.isNull() ? QStringLiteral("") : made; // a null string would be NULL
}
inline std::string utf8(const QVariant &value) { return value.toString().toStdString(); }
inline QVariant time(Timestamp t) { return t.isValid() ? QVariant(static_cast<qlonglong>(t.microseconds())) : QVariant(QMetaType::fromType<qlonglong>()); }
inline Timestamp time(const QVariant &value) { return value.isNull() ? Timestamp::none() : Timestamp::fromMicroseconds(value.toLongLong()); }
inline qlonglong now() { return static_cast<qlonglong>(SystemClock().now().microseconds()); }
template<typename Tag, typename Rep>
QVariant key(StrongId<Tag, Rep> id)
{
    return static_cast<qlonglong>(id.value);
}
/// 0 is none.
template<typename Tag, typename Rep>
QVariant keyOrNull(StrongId<Tag, Rep> id)
{
    return id.value ? QVariant(static_cast<qlonglong>(id.value)) : QVariant(QMetaType::fromType<qlonglong>());
}
inline qlonglong number(std::uint64_t n) { return static_cast<qlonglong>(n); }

} // namespace sightglass::sqlvalues
