// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/findpattern.h"

#include <QColor>
#include <QList>
#include <QObject>
#include <QString>
#include <QTextLayout>

#include <optional>
#include <vector>

class QPlainTextEdit;

namespace sightglass {

/// A text that is marked wherever it is shown. Value type.
struct Highlighter
{
    QString text;   ///< As FindPattern reads it.
    QColor colour;
    bool on = true;
    friend bool operator==(const Highlighter &, const Highlighter &) = default;
};

/// The highlighters of the user (kept in QSettings) and, over them, what is looked for at the moment. Says
/// which stretches of a text are to be painted how. One object, owned by the events page; GUI thread.
class Highlighters : public QObject
{
    Q_OBJECT
public:
    explicit Highlighters(QObject *parent = nullptr);

    [[nodiscard]] const QList<Highlighter> &list() const { return m_list; }
    void setList(const QList<Highlighter> &list);
    /// Adds one in the first colour that is free, or turns on the one that is there already.
    void add(const QString &text);
    /// The colour after those that are in use.
    [[nodiscard]] QColor freeColour() const;
    /// Marked as well, in a colour of its own; nullopt = nothing.
    void setFound(std::optional<FindPattern> pattern);
    [[nodiscard]] static QColor foundColour();
    /// Black or white, whichever stands out from \p colour: contrast of 4.5:1 or more.
    [[nodiscard]] static QColor textOn(const QColor &colour);
    [[nodiscard]] static const QList<QColor> &colours();
    /// Words for what is wrong with a text; empty = nothing.
    [[nodiscard]] static QString faultOf(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_marks.empty(); }
    /// Stretches of \p text with their background and text colour, at most \p most of each highlighter; where
    /// some overlap the last one counts.
    [[nodiscard]] QList<QTextLayout::FormatRange> marksIn(const QString &text, std::size_t most = 50) const;
    /// Marks the text of \p edit from now on, as it is and as it will be: up to some hundred thousand characters.
    void follow(QPlainTextEdit *edit);

Q_SIGNALS:
    void changed();

private:
    struct Mark
    {
        FindPattern pattern;
        QTextCharFormat format;
    };
    void rebuild();

    QList<Highlighter> m_list;
    std::optional<FindPattern> m_found;
    std::vector<Mark> m_marks;
};

} // namespace sightglass
