// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rawview.h"

#include "core/base/utf8.h"
#include "core/job/task.h"
#include "ui/shell/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QEvent>
#include <QFontDatabase>
#include <QMimeData>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// Bytes set in one go, and characters of a line before it is folded: a few milliseconds of work.
constexpr std::size_t pieceBytes = 3 * 1024;
constexpr qsizetype foldedAt = 1500;
/// Names of definitions.
const QString logSyntax = u"Sightglass Log"_s, xmlSyntax = u"XML"_s, jsonSyntax = u"JSON"_s;
/// On a block that only folding began.
constexpr int foldProperty = QTextFormat::UserProperty + 1;

} // namespace

/// With the definitions some 50 ms to make: in a worker, from the first view on.
Ahead<KSyntaxHighlighting::Repository> &RawView::repository()
{
    static Ahead<KSyntaxHighlighting::Repository> repository([] {
        auto made = std::make_unique<KSyntaxHighlighting::Repository>();
        made->addCustomSearchPath(u":/sightglass"_s);
        for (const QString &name : {logSyntax, xmlSyntax, jsonSyntax})
            (void)made->definitionForName(name).formats(); // which reads it
        return made;
    });
    return repository;
}

RawView::RawView(QWidget *parent) : QPlainTextEdit(parent), m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(document()))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAcceptDrops(false); // the window takes files wherever they are dropped
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF());
    setFont(font);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setAccessibleName(tr("Raw record"));
    repository();
}

RawView::~RawView() = default;

void RawView::setTheme()
{
    if (!m_used)
        return;
    const auto theme = repository().get().defaultTheme(Theme::isDark() ? KSyntaxHighlighting::Repository::DarkTheme
                                                                 : KSyntaxHighlighting::Repository::LightTheme);
    if (m_highlighter->theme().name() == theme.name())
        return;
    m_highlighter->setTheme(theme);
    restart();
}

void RawView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        setTheme();
    QPlainTextEdit::changeEvent(event);
}

void RawView::setRaw(std::string raw, RawSyntax syntax, std::size_t most)
{
    const QString name = syntax == RawSyntax::Xml ? xmlSyntax : syntax == RawSyntax::Json ? jsonSyntax : logSyntax;
    if (!m_used) {
        m_used = true;
        setTheme();
    }
    m_raw = std::move(raw);
    m_shown = std::min(m_raw.size(), most);
    // Not in the middle of a UTF-8 sequence.
    while (m_shown < m_raw.size() && m_shown > 0 && (static_cast<unsigned char>(m_raw[m_shown]) & 0xC0) == 0x80)
        --m_shown;
    if (definitionName() != name) {
        clear();
        m_highlighter->setDefinition(repository().get().definitionForName(name));
    }
    restart();
    Q_EMIT cutChanged();
}

void RawView::showAll()
{
    m_shown = m_raw.size();
    if (!m_pieceDue && !isComplete())
        addPiece();
    Q_EMIT cutChanged();
}

void RawView::restart()
{
    clear();
    m_done = 0;
    m_column = 0;
    if (!m_pieceDue && !isComplete())
        addPiece();
}

void RawView::addPiece()
{
    m_pieceDue = false;
    std::size_t end = std::min(m_shown, m_done + pieceBytes);
    while (end < m_shown && end > m_done + 1 && (static_cast<unsigned char>(m_raw[end]) & 0xC0) == 0x80)
        --end;
    const QString text = QString::fromStdString(toValidUtf8(std::string_view(m_raw).substr(m_done, end - m_done)));
    m_done = end;

    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    QTextBlockFormat folded;
    folded.setProperty(foldProperty, true);
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype newline = text.indexOf(u'\n', at);
        const qsizetype stop = newline < 0 ? text.size() : newline;
        while (at < stop) {
            if (m_column >= foldedAt) {
                cursor.insertBlock(folded);
                m_column = 0;
            }
            qsizetype n = std::min(stop - at, foldedAt - m_column);
            if (n > 1 && text[at + n - 1].isHighSurrogate())
                --n;
            QString part = text.mid(at, n);
            for (QChar &c : part) {
                // What would end a paragraph or the text itself.
                if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c.unicode() == 0 || c.unicode() == 0xFDD0
                    || c.unicode() == 0xFDD1 || c == u'\r')
                    c = c == u'\r' ? QChar(u' ') : QChar(QChar::ReplacementCharacter);
            }
            cursor.insertText(part);
            at += n;
            m_column += n;
        }
        if (newline >= 0) {
            cursor.insertBlock(QTextBlockFormat());
            m_column = 0;
            ++at;
        }
    }
    cursor.endEditBlock();
    if (!isComplete()) {
        m_pieceDue = true;
        QTimer::singleShot(0, this, [this] {
            if (m_pieceDue)
                addPiece();
        });
    }
}

QString RawView::fullText() const { return QString::fromStdString(toValidUtf8(m_raw)); }

QMimeData *RawView::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    QString text;
    for (QTextBlock block = document()->findBlock(cursor.selectionStart()); block.isValid() && block.position() <= cursor.selectionEnd();
         block = block.next()) {
        if (block.position() > cursor.selectionStart() && !block.blockFormat().property(foldProperty).toBool())
            text += u'\n';
        const qsizetype from = std::max(0, cursor.selectionStart() - block.position());
        const qsizetype to = std::min<qsizetype>(block.length() - 1, cursor.selectionEnd() - block.position());
        text += block.text().mid(from, to - from);
    }
    auto *mime = new QMimeData;
    mime->setText(text);
    return mime;
}

QString RawView::definitionName() const { return m_highlighter->definition().name(); }

} // namespace sightglass
