// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantList>

#include <vector>

namespace sightglass {

/// The statements of this program as PostgreSQL takes them. They are written for SQLite in the common
/// part of both: keywords in capitals, names in small letters, `?` for values, `'…'` for texts. Names that are words
/// of PostgreSQL's (`offset`, `user`) are put in quotes. Pure functions.
///
/// \p values take the places of `?`, written as literals (standard_conforming_strings is on): one
/// round trip a statement, where a prepared one takes three. U+0000, which PostgreSQL has no place for in a
/// text, becomes U+2400.
[[nodiscard]] QString postgresStatement(const QString &sql, const QVariantList &values);
/// An `INSERT … VALUES (…)` of many rows at once, from \p next on, which becomes the first that did not fit (statements have some megabytes).
/// The values of a column are one array, of the type that the first of them has: the server reads an array some times faster than as many
/// literals in VALUES, nearly as fast as COPY, which knows no ON CONFLICT.
[[nodiscard]] QString postgresRows(const QString &sql, const std::vector<QVariantList> &rows, std::size_t &next);
/// A step of the schema: INTEGER (64 bit) becomes BIGINT, INTEGER PRIMARY KEY an identity, BLOB BYTEA,
/// REAL DOUBLE PRECISION, TEXT is compared by its bytes; STRICT and WITHOUT ROWID go.
[[nodiscard]] QString postgresSchema(const QString &sql);

} // namespace sightglass
