// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/highlighters.h"

#include "core/query/querywords.h"

#include <QPlainTextEdit>
#include <QSettings>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// Of a text that is shown in full: what is looked through, and how many marks it gets.
constexpr int mostCharacters = 300'000;
constexpr qsizetype mostMarks = 1'000;
constexpr int mostKept = 100;

double luminance(const QColor &colour)
{
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

} // namespace

Highlighters::Highlighters(QObject *parent) : QObject(parent)
{
    QSettings settings;
    const int size = std::min(settings.beginReadArray(u"highlighters"_s), mostKept);
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        Highlighter one{settings.value(u"text"_s).toString(), QColor(settings.value(u"colour"_s).toString()), settings.value(u"on"_s, true).toBool()};
        if (one.text.isEmpty())
            continue;
        if (!one.colour.isValid())
            one.colour = freeColour();
        m_list.append(one);
    }
    rebuild();
}

const QList<QColor> &Highlighters::colours()
{
    // Apart in hue and lightness, each with black or white text on it, in light and dark.
    static const QList<QColor> colours{QColor(0xFFE066), QColor(0x8CE99A), QColor(0x74C0FC), QColor(0xFFA8A8), QColor(0xD0BFFF),
                                       QColor(0x66D9E8), QColor(0xC0CA33), QColor(0xF783AC), QColor(0x1864AB), QColor(0x862E9C)};
    return colours;
}

QColor Highlighters::foundColour() { return QColor(0xFF922B); }

QColor Highlighters::textOn(const QColor &colour) { return luminance(colour) > 0.179 ? QColor(Qt::black) : QColor(Qt::white); }

QString Highlighters::faultOf(const QString &text)
{
    const auto pattern = FindPattern::parse(text.toStdString());
    return pattern || text.isEmpty() ? QString() : queryFaultText(pattern.error());
}

QColor Highlighters::freeColour() const
{
    for (const QColor &colour : colours()) {
        if (std::none_of(m_list.begin(), m_list.end(), [&](const Highlighter &one) { return one.colour == colour; }))
            return colour;
    }
    return colours().at(m_list.size() % colours().size());
}

void Highlighters::setList(const QList<Highlighter> &list)
{
    if (list == m_list)
        return;
    m_list = list.first(std::min<qsizetype>(list.size(), mostKept));
    QSettings settings;
    settings.remove(u"highlighters"_s);
    settings.beginWriteArray(u"highlighters"_s, static_cast<int>(m_list.size()));
    for (int i = 0; i < m_list.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"text"_s, m_list[i].text);
        settings.setValue(u"colour"_s, m_list[i].colour.name());
        settings.setValue(u"on"_s, m_list[i].on);
    }
    settings.endArray();
    rebuild();
}

void Highlighters::add(const QString &text)
{
    if (text.isEmpty())
        return;
    QList<Highlighter> list = m_list;
    const auto same = std::find_if(list.begin(), list.end(), [&](const Highlighter &one) { return one.text == text; });
    if (same != list.end())
        same->on = true;
    else
        list.append({text, freeColour(), true});
    setList(list);
}

void Highlighters::setFound(std::optional<FindPattern> pattern)
{
    if (!pattern && !m_found)
        return;
    m_found = std::move(pattern);
    rebuild();
}

void Highlighters::rebuild()
{
    m_marks.clear();
    const auto add = [this](const FindPattern &pattern, const QColor &colour) {
        QTextCharFormat format;
        format.setBackground(colour);
        format.setForeground(textOn(colour));
        m_marks.push_back({pattern, format});
    };
    for (const Highlighter &one : m_list) {
        if (!one.on || one.text.isEmpty())
            continue;
        if (const auto pattern = FindPattern::parse(one.text.toStdString()))
            add(*pattern, one.colour);
    }
    if (m_found)
        add(*m_found, foundColour());
    Q_EMIT changed();
}

QList<QTextLayout::FormatRange> Highlighters::marksIn(const QString &text, std::size_t most) const
{
    QList<QTextLayout::FormatRange> ranges;
    if (m_marks.empty() || text.isEmpty())
        return ranges;
    const QByteArray utf8 = text.toUtf8();
    const std::string_view bytes(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    const bool ascii = utf8.size() == text.size();
    for (const Mark &mark : m_marks) {
        qsizetype at = 0;
        std::size_t atByte = 0;
        for (const auto &[begin, length] : mark.pattern.places(bytes, most)) {
            if (ascii) {
                ranges.append({static_cast<int>(begin), static_cast<int>(length), mark.format});
                continue;
            }
            const auto characters = [&](std::size_t from, std::size_t to) { return QString::fromUtf8(utf8.constData() + from, static_cast<qsizetype>(to - from)).size(); };
            at += characters(atByte, begin);
            const qsizetype n = characters(begin, begin + length);
            ranges.append({static_cast<int>(at), static_cast<int>(n), mark.format});
            at += n;
            atByte = begin + length;
        }
    }
    return ranges;
}

void Highlighters::follow(QPlainTextEdit *edit)
{
    auto *timer = new QTimer(edit);
    timer->setSingleShot(true);
    timer->setInterval(0);
    connect(timer, &QTimer::timeout, this, [this, edit] {
        QList<QTextEdit::ExtraSelection> selections;
        for (QTextBlock block = edit->document()->begin(); !isEmpty() && block.isValid() && block.position() < mostCharacters && selections.size() < mostMarks; block = block.next()) {
            for (const QTextLayout::FormatRange &range : marksIn(block.text())) {
                QTextCursor cursor(block);
                cursor.setPosition(block.position() + range.start);
                cursor.setPosition(block.position() + range.start + range.length, QTextCursor::KeepAnchor);
                selections.append({cursor, range.format});
            }
        }
        if (!selections.isEmpty() || !edit->extraSelections().isEmpty())
            edit->setExtraSelections(selections);
    });
    const auto due = [timer] { timer->start(); };
    connect(edit->document(), &QTextDocument::contentsChanged, timer, due);
    connect(this, &Highlighters::changed, timer, due);
    timer->start();
}

} // namespace sightglass
