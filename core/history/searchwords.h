// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <string>
#include <vector>

namespace sightglass {

/// Words of a text as both indexes of the history know them: runs of letters and digits, in small letters, without
/// accents (unicode61 of SQLite's FTS5, sqlite.org/fts5.html#unicode61_tokenizer). `10.0.0.5` is four words. At most
/// \p most of them. Pure; any thread.
[[nodiscard]] std::vector<QString> searchWords(QStringView text, std::size_t most = SIZE_MAX);

/// What somebody searches for: words that must all be there, in any order; "several words" side by side, as is anything that is
/// more than one word (`web-01`); `begin*` for all words that begin so; `-word` for what must not be there. Value type.
struct SearchQuery
{
    struct Term
    {
        QString text;               ///< As it was written, without quotes around it: FTS5 finds the words itself.
        std::vector<QString> words; ///< Side by side; never empty.
        bool prefix = false;        ///< The last one is a beginning.
        bool excluded = false;
    };
    std::vector<Term> terms;

    /// Error Internal says what is missing: a query needs a word that must be there.
    [[nodiscard]] static Result<SearchQuery> parse(const QString &text);
    /// For FTS5's MATCH and for PostgreSQL's @@.
    [[nodiscard]] QString fts5() const;
    [[nodiscard]] QString tsquery() const;
    /// Where the first of its words stands in \p text; -1 = nowhere.
    [[nodiscard]] qsizetype firstIn(const QString &text) const;
};

/// The words of a text with their places, as PostgreSQL reads a tsvector.
[[nodiscard]] QString tsvectorOf(QStringView text);

} // namespace sightglass
