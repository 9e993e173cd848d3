// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/searchwords.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace sightglass {

namespace {

/// PostgreSQL's lexemes are below 2 KiB; what is longer is no word that anybody types.
constexpr qsizetype mostLetters = 400;
/// Places that a tsvector can hold.
constexpr int lastPlace = 16'383;

} // namespace

std::vector<QString> searchWords(QStringView text, std::size_t most)
{
    std::vector<QString> words;
    // Accents become marks of their own, which are passed over.
    const QString plain = text.toString().normalized(QString::NormalizationForm_D);
    QString word;
    const auto end = [&] {
        if (!word.isEmpty() && words.size() < most)
            words.push_back(word.left(mostLetters));
        word.clear();
    };
    for (qsizetype i = 0; i < plain.size() && words.size() < most; ++i) {
        char32_t c = plain[i].unicode();
        if (plain[i].isHighSurrogate() && i + 1 < plain.size() && plain[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(plain[i], plain[i + 1]);
        i += c > 0xFFFF ? 1 : 0;
        if (QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse)
            word += QString::fromUcs4(&c, 1).toCaseFolded();
        else if (QChar::category(c) != QChar::Mark_NonSpacing || word.isEmpty())
            end();
    }
    end();
    return words;
}

Result<SearchQuery> SearchQuery::parse(const QString &text)
{
    SearchQuery query;
    bool wanted = false;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        Term term;
        if (text[at] == QLatin1Char('-') && at + 1 < text.size() && !text[at + 1].isSpace()) {
            term.excluded = true;
            ++at;
        }
        qsizetype begin = at, end = at;
        if (text[at] == QLatin1Char('"')) {
            begin = at + 1;
            end = text.indexOf(QLatin1Char('"'), begin);
            if (end < 0)
                end = text.size();
            at = std::min(end + 1, text.size());
        } else {
            while (end < text.size() && !text[end].isSpace() && text[end] != QLatin1Char('"'))
                ++end;
            at = end;
        }
        term.prefix = at > begin && text[at - 1] == QLatin1Char('*');
        if (at < text.size() && text[at] == QLatin1Char('*')) {
            term.prefix = true; // "several wor"*
            ++at;
        }
        term.text = text.mid(begin, end - begin).remove(QChar(0));
        term.words = searchWords(QStringView(text).mid(begin, end - begin), 100);
        if (term.words.empty())
            continue;
        wanted = wanted || !term.excluded;
        query.terms.push_back(std::move(term));
    }
    if (!wanted)
        return failure(ErrorCode::Internal, {}, "a search needs a word that must be there");
    return query;
}

QString SearchQuery::fts5() const
{
    QStringList wanted, excluded;
    for (const Term &term : terms) {
        QString phrase = QLatin1Char('"') + term.text + QLatin1Char('"'); // there are no quotes in it
        if (term.prefix)
            phrase += QLatin1Char('*');
        (term.excluded ? excluded : wanted).append(phrase);
    }
    QString text = QLatin1Char('(') + wanted.join(QLatin1String(" AND ")) + QLatin1Char(')');
    if (!excluded.isEmpty())
        text += QLatin1String(" NOT (") + excluded.join(QLatin1String(" OR ")) + QLatin1Char(')');
    return text;
}

QString SearchQuery::tsquery() const
{
    QStringList all;
    for (const Term &term : terms) {
        QStringList words;
        for (std::size_t i = 0; i < term.words.size(); ++i)
            words.append(QLatin1Char('\'') + term.words[i] + QLatin1String(term.prefix && i + 1 == term.words.size() ? "':*" : "'"));
        all.append((term.excluded ? QLatin1String("!(") : QLatin1String("(")) + words.join(QLatin1String(" <-> ")) + QLatin1Char(')'));
    }
    return all.join(QLatin1String(" & "));
}

qsizetype SearchQuery::firstIn(const QString &text) const
{
    qsizetype first = -1;
    for (const Term &term : terms) {
        const qsizetype at = term.excluded ? -1 : text.indexOf(term.words.front(), 0, Qt::CaseInsensitive);
        if (at >= 0 && (first < 0 || at < first))
            first = at;
    }
    return first;
}

QString tsvectorOf(QStringView text)
{
    QString out;
    int place = 0;
    for (const QString &word : searchWords(text)) {
        place = std::min(place + 1, lastPlace);
        out += QLatin1Char('\'') + word + QLatin1String("':") + QString::number(place) + QLatin1Char(' ');
    }
    return out;
}

} // namespace sightglass
