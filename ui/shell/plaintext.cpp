// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plaintext.h"

#include "core/base/utf8.h"

#include <QLocale>

namespace sightglass {

using namespace Qt::StringLiterals;

QString toolTipText(const QString &plain)
{
    constexpr qsizetype shown = 1500;
    QString text = plain.size() > shown ? plain.left(shown) + u'…' : plain;
    // A tag of our own makes it rich text for certain; all else is escaped.
    text = text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
    return text.isEmpty() ? text : u"<span>%1</span>"_s.arg(text);
}

QString oneLine(QString text, qsizetype characters)
{
    if (text.size() > characters) {
        text.truncate(characters);
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += u'…';
    }
    for (QChar &c : text) {
        const char16_t code = c.unicode();
        if (code == u'\n' || code == u'\r')
            c = u'⏎';
        else if ((code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069))
            c = QChar::ReplacementCharacter;
        else if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
                 || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

QString cellLine(const std::string &text)
{
    constexpr qsizetype shown = 500;
    return oneLine(QString::fromStdString(toValidUtf8(text)), shown);
}

QString numberText(std::uint64_t n) { return QLocale().toString(static_cast<qulonglong>(n)); }

} // namespace sightglass
