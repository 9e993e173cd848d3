// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventrecord.h"

#include <QPlainTextEdit>

#include <string>

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
}

namespace sightglass {

template<typename T>
class Ahead;

/// Read-only text with syntax highlighting: XML and JSON by KSyntaxHighlighting's definitions, log
/// lines by our own (resources/syntax). Long texts are set piece by piece between other events, since
/// highlighting a megabyte takes a second; very long lines are folded (copying unfolds them). Shows
/// the first shownBytes of a text until showAll(). GUI thread.
class RawView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit RawView(QWidget *parent = nullptr);
    ~RawView() override;

    /// \p most: bytes shown of it.
    void setRaw(std::string raw, RawSyntax syntax, std::size_t most = shownBytes);
    /// Shows what setRaw() cut off.
    void showAll();
    /// Bytes that are not shown.
    [[nodiscard]] std::size_t hiddenBytes() const { return m_raw.size() - m_shown; }
    [[nodiscard]] std::size_t size() const { return m_raw.size(); }
    /// False while pieces are still to come.
    [[nodiscard]] bool isComplete() const { return m_done == m_shown; }
    /// All of the text, also what is not shown.
    [[nodiscard]] QString fullText() const;
    /// Name of the definition in use, for tests.
    [[nodiscard]] QString definitionName() const;
    static constexpr std::size_t shownBytes = 128 * 1024;

Q_SIGNALS:
    /// hiddenBytes() changed.
    void cutChanged();

protected:
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void setTheme();
    void restart();
    void addPiece();
    static Ahead<KSyntaxHighlighting::Repository> &repository();

    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
    std::string m_raw;
    std::size_t m_shown = 0; // bytes of m_raw that are to be shown
    std::size_t m_done = 0;  // of these, already in the document
    qsizetype m_column = 0;  // characters in the last block
    bool m_pieceDue = false;
    bool m_used = false; // there was a record; before, no colours are needed
};

} // namespace sightglass
