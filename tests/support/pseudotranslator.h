// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

/// A language in which every text stands between ⟦ and ⟧ and is as much longer as asked for. Of ours only those that are in
/// the .ts files are translated: a text that translators never see comes out bare. Texts of Qt itself are all known.
class PseudoTranslator : public QTranslator
{
public:
    explicit PseudoTranslator(double longer) : m_longer(longer)
    {
        QFile file(QStringLiteral(SIGHTGLASS_SOURCE_DIR "/translations/sightglass_de.ts"));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml(&file);
        QString context, source, comment;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("name")) {
                context = xml.readElementText();
            } else if (xml.isStartElement() && xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
                comment.clear();
            } else if (xml.isStartElement() && xml.name() == QLatin1String("comment")) {
                comment = xml.readElementText();
            } else if (xml.isEndElement() && xml.name() == QLatin1String("message")) {
                m_known.insert(context + QChar(1) + source);
                m_sources.insert(source);
            }
        }
    }
    [[nodiscard]] qsizetype size() const { return m_known.size(); }
    /// English texts that somebody can see only if they were not translated.
    [[nodiscard]] const QSet<QString> &sources() const { return m_sources; }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *, int) const override
    {
        const QString source = QString::fromUtf8(sourceText), where = QString::fromUtf8(context);
        const bool ours = where.startsWith(QLatin1String("sightglass::")) || where == QLatin1String("PushWords") || where == QLatin1String("XlsxFile")
                          || where == QLatin1String("CaseText") || where == QLatin1String("main");
        if (ours && !m_known.contains(where + QChar(1) + source))
            return {};
        // Keys, patterns of file names and the direction of layouts are for programs.
        static const QRegularExpression keys(QStringLiteral("^(Ctrl|Shift|Alt|F\\d|Del|Return|Esc)(\\+|$)"));
        if (keys.match(source).hasMatch() || source == QLatin1String("LTR") || source == QLatin1String("QT_LAYOUT_DIRECTION") || where == QLatin1String("QShortcut"))
            return {};
        if (source.contains(QLatin1String(";;")))
            return source;
        const auto more = static_cast<qsizetype>(static_cast<double>(source.size()) * m_longer + 0.999);
        QString filler;
        while (filler.size() < more)
            filler += filler.size() % 8 == 7 && source.contains(QLatin1Char(' ')) ? QLatin1Char(' ') : QChar(u'ó');
        // A key that stands behind a tab stays there.
        const qsizetype tab = source.indexOf(QLatin1Char('\t'));
        const QString text = tab < 0 ? source : source.left(tab);
        return QChar(0x27e6) + text + filler + QChar(0x27e7) + (tab < 0 ? QString() : source.mid(tab));
    }
    /// What of \p text stands outside of all marks.
    [[nodiscard]] static QString bare(const QString &text)
    {
        QString out;
        int depth = 0;
        for (const QChar c : text) {
            if (c == QChar(0x27e6))
                ++depth;
            else if (c == QChar(0x27e7))
                depth = std::max(0, depth - 1);
            else if (depth == 0)
                out += c;
        }
        return out;
    }

private:
    double m_longer;
    QSet<QString> m_known;
    QSet<QString> m_sources;
};
