// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/postgrestext.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace sightglass {

namespace {

/// Words that PostgreSQL keeps for itself and somebody may call a column
/// (postgresql.org/docs/15/sql-keywords-appendix.html, "reserved").
bool isReserved(const QString &word)
{
    static const QSet<QString> words{
        QStringLiteral("offset"), QStringLiteral("user"), QStringLiteral("end"), QStringLiteral("limit"), QStringLiteral("order"), QStringLiteral("group"),
        QStringLiteral("table"), QStringLiteral("column"), QStringLiteral("default"), QStringLiteral("check"), QStringLiteral("desc"), QStringLiteral("asc"),
        QStringLiteral("to"), QStringLiteral("from"), QStringLiteral("window"), QStringLiteral("primary"), QStringLiteral("references"), QStringLiteral("array"),
        QStringLiteral("analyze"), QStringLiteral("analyse"), QStringLiteral("any"), QStringLiteral("all"), QStringLiteral("case"), QStringLiteral("cast"),
        QStringLiteral("constraint"), QStringLiteral("create"), QStringLiteral("distinct"), QStringLiteral("do"), QStringLiteral("else"), QStringLiteral("fetch"),
        QStringLiteral("for"), QStringLiteral("foreign"), QStringLiteral("grant"), QStringLiteral("having"), QStringLiteral("in"), QStringLiteral("initially"),
        QStringLiteral("into"), QStringLiteral("only"), QStringLiteral("placing"), QStringLiteral("returning"), QStringLiteral("select"), QStringLiteral("some"),
        QStringLiteral("symmetric"), QStringLiteral("then"), QStringLiteral("trailing"), QStringLiteral("leading"), QStringLiteral("union"), QStringLiteral("unique"),
        QStringLiteral("using"), QStringLiteral("variadic"), QStringLiteral("when"), QStringLiteral("where"), QStringLiteral("with"), QStringLiteral("session_user"),
        QStringLiteral("current_user"), QStringLiteral("current_date"), QStringLiteral("current_time"), QStringLiteral("localtime"), QStringLiteral("collation")};
    return words.contains(word);
}

/// Calls \p word, \p place (a `?`) and \p other for the parts of a statement; texts and quoted names go
/// to \p other whole.
template<typename Word, typename Place, typename Other>
void walk(QStringView sql, Word &&word, Place &&place, Other &&other)
{
    qsizetype at = 0;
    const auto isWord = [](QChar c) { return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == QLatin1Char('_'); };
    while (at < sql.size()) {
        const QChar c = sql[at];
        qsizetype end = at + 1;
        if (c == QLatin1Char('\'') || c == QLatin1Char('"')) {
            while (end < sql.size() && sql[end] != c)
                ++end;
            end = std::min(end + 1, sql.size()); // a doubled quote is two texts side by side
            other(sql.mid(at, end - at));
        } else if (c == QLatin1Char('?')) {
            place();
        } else if (isWord(c)) {
            while (end < sql.size() && isWord(sql[end]))
                ++end;
            word(sql.mid(at, end - at));
        } else {
            other(sql.mid(at, 1));
        }
        at = end;
    }
}

void addLiteral(QString &out, const QVariant &value)
{
    if (value.isNull()) {
        out += QLatin1String("NULL");
        return;
    }
    switch (value.typeId()) {
    case QMetaType::Bool: out += value.toBool() ? QLatin1Char('1') : QLatin1Char('0'); return;
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Long:
    case QMetaType::Short: {
        const qlonglong number = value.toLongLong();
        out += number < 0 ? QStringLiteral("(%1)").arg(number) : QString::number(number);
        return;
    }
    case QMetaType::UInt:
    case QMetaType::ULong:
    case QMetaType::ULongLong:
        out += QString::number(value.toULongLong());
        return;
    case QMetaType::Double:
    case QMetaType::Float:
        if (std::isfinite(value.toDouble()))
            out += QStringLiteral("(%1)").arg(value.toDouble(), 0, 'g', 17);
        else
            out += std::isnan(value.toDouble()) ? QLatin1String("'NaN'") : value.toDouble() > 0 ? QLatin1String("'Infinity'") : QLatin1String("'-Infinity'");
        return;
    case QMetaType::QByteArray:
        out += QLatin1String("'\\x") + QString::fromLatin1(value.toByteArray().toHex()) + QLatin1Char('\'');
        return;
    default: break;
    }
    QString text = value.toString();
    text.replace(QLatin1Char('\''), QLatin1String("''"));
    text.replace(QChar(0), QChar(0x2400));
    out += QLatin1Char('\'') + text + QLatin1Char('\'');
}

void addWord(QString &out, QStringView word)
{
    if (word[0].isLower() && isReserved(word.toString()))
        (out += QLatin1Char('"')).append(word).append(QLatin1Char('"'));
    else
        out += word;
}

} // namespace

QString postgresStatement(const QString &sql, const QVariantList &values)
{
    QString out;
    out.reserve(sql.size() + 16 * values.size());
    qsizetype next = 0;
    walk(sql, [&](QStringView word) { addWord(out, word); }, [&] { next < values.size() ? addLiteral(out, values[next++]) : (void)(out += QLatin1Char('?')); },
         [&](QStringView other) { out += other; });
    return out;
}

namespace {

constexpr std::size_t mostRows = 10'000;
constexpr qsizetype mostLetters = 4'000'000;

/// The values of a column as an array in a text.
class Column
{
public:
    explicit Column(int type)
    {
        switch (type) {
        case QMetaType::Bool:
        case QMetaType::Int:
        case QMetaType::LongLong:
        case QMetaType::Long:
        case QMetaType::Short:
        case QMetaType::UInt:
        case QMetaType::ULong:
        case QMetaType::ULongLong: m_type = "BIGINT"; break;
        case QMetaType::Double:
        case QMetaType::Float: m_type = "DOUBLE PRECISION"; break;
        case QMetaType::QByteArray: m_type = "BYTEA"; break;
        default: m_type = "TEXT"; break;
        }
    }
    void add(const QVariant &value)
    {
        if (!m_text.isEmpty())
            m_text += QLatin1Char(',');
        if (value.isNull()) {
            m_text += QLatin1String("NULL");
            return;
        }
        switch (value.typeId()) {
        case QMetaType::Bool: m_text += value.toBool() ? QLatin1Char('1') : QLatin1Char('0'); return;
        case QMetaType::Int:
        case QMetaType::LongLong:
        case QMetaType::Long:
        case QMetaType::Short: m_text += QString::number(value.toLongLong()); return;
        case QMetaType::UInt:
        case QMetaType::ULong:
        case QMetaType::ULongLong: m_text += QString::number(value.toULongLong()); return;
        case QMetaType::Double:
        case QMetaType::Float: {
            const double number = value.toDouble();
            m_text += std::isfinite(number) ? QString::number(number, 'g', 17) : QLatin1String(std::isnan(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity");
            return;
        }
        case QMetaType::QByteArray: m_text += QLatin1String("\"\\\\x") + QString::fromLatin1(value.toByteArray().toHex()) + QLatin1Char('"'); return;
        default: break;
        }
        m_text += QLatin1Char('"');
        for (const QChar c : value.toString()) {
            // Once for the array, once for the text that it stands in.
            if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
                m_text += QLatin1Char('\\');
            else if (c == QLatin1Char('\''))
                m_text += QLatin1Char('\'');
            m_text += c.isNull() ? QChar(0x2400) : c;
        }
        m_text += QLatin1Char('"');
    }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] QString literal() const { return QStringLiteral("'{") + m_text + QStringLiteral("}'::") + QLatin1String(m_type) + QStringLiteral("[]"); }

private:
    const char *m_type;
    QString m_text;
};

} // namespace

QString postgresRows(const QString &sql, const std::vector<QVariantList> &rows, std::size_t &next)
{
    // "INSERT … VALUES (…, (SELECT …), …) ON CONFLICT …": the brackets behind VALUES.
    qsizetype before = -1, begin = -1, end = -1, at = 0, depth = 0;
    walk(sql, [&](QStringView word) {
        if (before < 0 && word == QLatin1String("VALUES"))
            before = at;
        at += word.size();
    }, [&] { ++at; }, [&](QStringView other) {
        if (before >= 0 && end < 0 && other == QLatin1String("(") && depth++ == 0)
            begin = at;
        else if (before >= 0 && end < 0 && other == QLatin1String(")") && --depth == 0)
            end = at + 1;
        at += other.size();
    });
    std::vector<Column> columns;
    for (const QVariant &value : rows[next])
        columns.emplace_back(value.typeId());
    qsizetype letters = 0;
    for (std::size_t n = 0; next < rows.size() && n < mostRows && letters < mostLetters; ++next, ++n) {
        letters = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            columns[i].add(rows[next][static_cast<qsizetype>(i)]);
            letters += columns[i].size();
        }
    }
    QString out = postgresStatement(sql.left(before), QVariantList()) + QLatin1String("SELECT ");
    int place = 0;
    walk(QStringView(sql).mid(begin + 1, end - begin - 2), [&](QStringView word) { addWord(out, word); }, [&] { out += QStringLiteral("r.v%1").arg(++place); },
         [&](QStringView other) { out += other; });
    QStringList arrays, names;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        arrays.append(columns[i].literal());
        names.append(QStringLiteral("v%1").arg(i + 1));
    }
    return out + QLatin1String(" FROM unnest(") + arrays.join(QLatin1String(", ")) + QLatin1String(") AS r(") + names.join(QLatin1String(", ")) + QLatin1Char(')')
           + postgresStatement(sql.mid(end), QVariantList());
}

QString postgresSchema(const QString &sql)
{
    static const QRegularExpression options(QStringLiteral("\\)\\s*(STRICT|WITHOUT\\s+ROWID)(\\s*,\\s*(STRICT|WITHOUT\\s+ROWID))*\\s*;?\\s*$"));
    QString table = sql;
    table.replace(options, QStringLiteral(")"));
    QString out;
    walk(table, [&](QStringView word) {
        if (word == QLatin1String("INTEGER"))
            out += QLatin1String("BIGINT");
        else if (word == QLatin1String("BLOB"))
            out += QLatin1String("BYTEA");
        else if (word == QLatin1String("REAL"))
            out += QLatin1String("DOUBLE PRECISION");
        else if (word == QLatin1String("TEXT"))
            out += QLatin1String("TEXT COLLATE \"C\"");
        else
            addWord(out, word);
    }, [&] { out += QLatin1Char('?'); }, [&](QStringView other) { out += other; });
    static const QRegularExpression key(QStringLiteral("BIGINT PRIMARY KEY( AUTOINCREMENT)?"));
    return out.replace(key, QStringLiteral("BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"));
}

} // namespace sightglass
