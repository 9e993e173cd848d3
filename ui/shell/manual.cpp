// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/manual.h"

#include "ui/shell/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// In the order of reading. What docs/ has besides is put behind them.
constexpr std::array chapters{"manual.md", "tour.md",    "query.md",     "charts.md",  "triage.md", "unusual.md", "threats.md",
                              "transfers.md", "history.md", "live.md", "push.md", "formats.md", "evtx.md", "scale.md", "install.md", "languages.md"};

struct Help
{
    const char *className, *place;
};
/// What F1 shows where the focus is; the first ancestor that is here counts.
constexpr std::array helps{
    Help{"sightglass::QueryLine", "query.md"},
    Help{"sightglass::FindBar", "query.md#find-and-highlight"},
    Help{"sightglass::HighlightersDialog", "query.md#find-and-highlight"},
    Help{"sightglass::GroupBar", "query.md#one-row-for-similar-events"},
    Help{"sightglass::TriagePanel", "triage.md"},
    Help{"sightglass::TicketDialog", "triage.md#tickets"},
    Help{"sightglass::AddToTicketDialog", "triage.md#tickets"},
    Help{"sightglass::FormatDialog", "formats.md#a-format-of-your-own"},
    Help{"sightglass::ProblemsDialog", "manual.md#problems"},
    Help{"sightglass::JsonDialog", "manual.md#results-as-json"},
    Help{"sightglass::SourcesDialog", "live.md#what-can-be-followed"},
    Help{"sightglass::AlertRulesDialog", "live.md#alerts"},
    Help{"sightglass::LivePanel", "live.md"},
    Help{"sightglass::TargetsDialog", "push.md"},
    Help{"sightglass::PushDialog", "push.md"},
    Help{"sightglass::RefusedDialog", "push.md#the-queue"},
    Help{"sightglass::PushDock", "push.md#the-queue"},
    Help{"sightglass::HistorySettings", "history.md#for-a-team-postgresql"},
    Help{"sightglass::ChartTableDialog", "charts.md#pictures-and-numbers"},
    Help{"sightglass::DetailsPane", "manual.md#events"},
    Help{"sightglass::EventsPage", "manual.md#events"},
    Help{"sightglass::ChartsPage", "charts.md"},
    Help{"sightglass::UnusualPage", "unusual.md"},
    Help{"sightglass::ThreatsPage", "threats.md"},
    Help{"sightglass::TransfersPage", "transfers.md"},
    Help{"sightglass::HistoryPage", "history.md"},
    Help{"sightglass::SourcesDock", "manual.md#the-window"},
    Help{"sightglass::JobsDock", "manual.md#the-window"},
};

QString textOf(const QString &chapter)
{
    QFile file(u":/manual/"_s + chapter);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Markdown without its signs, as one reads it.
QString readable(QString markdown)
{
    static const QRegularExpression link(u"!?\\[([^\\]]*)\\]\\([^)]*\\)"_s), signs(u"[`*_#|>]+"_s);
    return markdown.replace(link, u"\\1"_s).replace(signs, u" "_s).simplified();
}

} // namespace

Manual::Manual(QWidget *parent) : QDialog(parent), m_search(new QLineEdit), m_contents(new QTreeWidget), m_browser(new QTextBrowser)
{
    setObjectName(u"manual"_s);
    setWindowTitle(tr("Manual"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setAttribute(Qt::WA_QuitOnClose, false);
    auto *layout = new QVBoxLayout(this);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    auto *side = new QWidget;
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_contents->setHeaderHidden(true);
    m_contents->setAccessibleName(tr("Chapters"));
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setTextElideMode(Qt::ElideRight);
    m_browser->setAccessibleName(tr("Text of the chapter"));
    m_browser->setOpenLinks(false);
    m_browser->setSearchPaths({});
    m_browser->document()->setDocumentMargin(16);
    sideLayout->addWidget(m_search);
    sideLayout->addWidget(m_contents, 1);
    split->addWidget(side);
    split->addWidget(m_browser);
    split->setStretchFactor(1, 1);
    split->setSizes({250, 710});
    layout->addWidget(split);
    resize(960, 680);
    // English is the language of docs/; words of the window stand in it as the window has them in English.
    m_browser->setLayoutDirection(Qt::LeftToRight);
    connect(m_search, &QLineEdit::textChanged, this, &Manual::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        for (const Section &section : m_sections) {
            if (section.item && !section.item->isHidden() && section.item->data(0, Qt::UserRole + 1).toBool()) {
                m_contents->setCurrentItem(section.item);
                return;
            }
        }
    });
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            showPlace(item->data(0, Qt::UserRole).toString());
    });
    connect(m_browser, &QTextBrowser::anchorClicked, this, &Manual::follow);
    new QShortcut(QKeySequence::Find, this, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    load();
    m_search->setFocus();
}

QString Manual::anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

void Manual::load()
{
    static const QRegularExpression headings(u"^(#{1,3}) +(.+)$"_s);
    for (const char *chapter : chapters) {
        QTreeWidgetItem *parent = nullptr;
        bool code = false;
        for (const QString &line : textOf(QLatin1String(chapter)).split(u'\n')) {
            code ^= line.startsWith(u"```"_s);
            const auto match = code ? QRegularExpressionMatch() : headings.match(line);
            if (!match.hasMatch()) {
                if (!m_sections.empty() && m_sections.back().chapter == QLatin1String(chapter))
                    m_sections.back().text += line + u'\n';
                continue;
            }
            Section section;
            section.chapter = QLatin1String(chapter);
            section.level = static_cast<int>(match.capturedLength(1));
            section.heading = readable(match.captured(2));
            section.anchor = anchorOf(match.captured(2));
            section.text = section.heading + u'\n';
            if (section.level <= 2) {
                section.item = section.level == 1 || !parent ? new QTreeWidgetItem(m_contents) : new QTreeWidgetItem(parent);
                section.item->setText(0, section.heading);
                section.item->setToolTip(0, section.heading);
                section.item->setData(0, Qt::UserRole, section.level == 1 ? section.chapter : section.chapter + u'#' + section.anchor);
                if (section.level == 1)
                    parent = section.item;
            }
            m_sections.push_back(std::move(section));
        }
    }
    for (Section &section : m_sections)
        section.text = readable(section.text);
}

QString Manual::chapterFor(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        for (const Help &help : helps) {
            if (qstrcmp(widget->metaObject()->className(), help.className) == 0)
                return QLatin1String(help.place);
        }
    }
    return u"manual.md"_s;
}

void Manual::open(const QString &chapter)
{
    if (chapter == m_chapter)
        return;
    const QString text = textOf(chapter);
    if (text.isEmpty())
        return;
    m_chapter = chapter;
    m_browser->document()->setBaseUrl(QUrl(u"qrc:/manual/"_s + chapter));
    m_browser->document()->setMarkdown(text, QTextDocument::MarkdownDialectGitHub);
    style();
    m_browser->moveCursor(QTextCursor::Start);
    mark();
}

/// Markdown comes without looks: room around what is read, lines in tables, pictures as wide as the page.
void Manual::style()
{
    QTextDocument *document = m_browser->document();
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    const QColor ground = Theme::isDark() ? QColor(0x2a2e36) : QColor(0xeef1f5);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor at(block);
        QTextBlockFormat format = block.blockFormat();
        const bool code = format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockCodeLanguage);
        if (code)
            format.setBackground(ground);
        else if (format.headingLevel() > 0)
            format.setTopMargin(format.headingLevel() == 1 ? 4 : 16);
        if (!code && !at.currentTable())
            format.setBottomMargin(6);
        format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
        at.setBlockFormat(format);
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.charFormat().isImageFormat())
                continue;
            QTextImageFormat image = fragment.charFormat().toImageFormat();
            image.setWidth(std::min(660, m_browser->width() - 60));
            at.setPosition(fragment.position());
            at.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            at.setCharFormat(image);
        }
    }
    for (QTextFrame *frame : document->rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderCollapse(true);
            format.setBorderBrush(Theme::cardBorder());
            format.setCellPadding(5);
            format.setTopMargin(6);
            format.setBottomMargin(10);
            table->setFormat(format);
        }
    }
    cursor.endEditBlock();
}

void Manual::goTo(const QString &anchor)
{
    for (QTextBlock block = m_browser->document()->begin(); block.isValid() && !anchor.isEmpty(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || anchorOf(block.text()) != anchor)
            continue;
        m_browser->setTextCursor(QTextCursor(block));
        m_browser->verticalScrollBar()->setValue(static_cast<int>(m_browser->document()->documentLayout()->blockBoundingRect(block).top()) - 8);
        return;
    }
}

void Manual::showPlace(const QString &place)
{
    const QString chapter = place.section(u'#', 0, 0), anchor = place.section(u'#', 1);
    open(chapter);
    if (m_chapter != chapter)
        return;
    if (anchor.isEmpty())
        m_browser->verticalScrollBar()->setValue(0);
    else
        goTo(anchor);
    for (const Section &section : m_sections) {
        if (!section.item || section.chapter != chapter || (anchor.isEmpty() ? section.level != 1 : section.anchor != anchor))
            continue;
        const QSignalBlocker blocker(m_contents);
        if (section.item->parent())
            section.item->parent()->setExpanded(true);
        m_contents->setCurrentItem(section.item);
        m_contents->scrollToItem(section.item);
        break;
    }
}

void Manual::follow(const QUrl &link)
{
    const QUrl url = m_browser->document()->baseUrl().resolved(link);
    if (url.scheme() == u"qrc"_s && url.path().startsWith(u"/manual/"_s)) {
        const QString chapter = url.path().mid(8);
        if (chapter.endsWith(u".md"_s) && QFile::exists(u":/manual/"_s + chapter))
            showPlace(url.hasFragment() ? chapter + u'#' + url.fragment() : chapter);
    } else if (url.scheme() == u"https"_s || url.scheme() == u"http"_s) {
        QDesktopServices::openUrl(url);
    }
}

void Manual::search(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    // Words of a section of the third level count for the one that it is part of.
    QTreeWidgetItem *item = nullptr;
    for (const Section &section : m_sections) {
        if (section.item) {
            item = section.item;
            item->setData(0, Qt::UserRole + 1, false);
        }
        const bool has = std::all_of(m_words.begin(), m_words.end(), [&section](const QString &word) { return section.text.contains(word, Qt::CaseInsensitive); });
        if (has && item)
            item->setData(0, Qt::UserRole + 1, true);
    }
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *chapter = m_contents->topLevelItem(i);
        bool any = chapter->data(0, Qt::UserRole + 1).toBool();
        for (int k = 0; k < chapter->childCount(); ++k) {
            const bool has = chapter->child(k)->data(0, Qt::UserRole + 1).toBool();
            chapter->child(k)->setHidden(!has);
            any |= has;
        }
        chapter->setHidden(!any);
        chapter->setExpanded(any && !m_words.isEmpty());
    }
    mark();
}

void Manual::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &word : std::as_const(m_words)) {
        QTextCursor cursor(m_browser->document());
        while (word.size() > 1 && marks.size() < 500) {
            cursor = m_browser->document()->find(word, cursor);
            if (cursor.isNull())
                break;
            QTextEdit::ExtraSelection mark;
            mark.cursor = cursor;
            mark.format.setBackground(Theme::isDark() ? QColor(0x6b5a12) : QColor(0xffe58a));
            marks.append(mark);
        }
    }
    m_browser->setExtraSelections(marks);
}

void Manual::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_chapter.isEmpty()) {
        const int at = m_browser->verticalScrollBar()->value();
        const QString chapter = std::exchange(m_chapter, {});
        open(chapter);
        m_browser->verticalScrollBar()->setValue(at);
    }
    if (event->type() == QEvent::LanguageChange) {
        setWindowTitle(tr("Manual"));
        m_search->setPlaceholderText(tr("Search the manual"));
        m_search->setAccessibleName(m_search->placeholderText());
        m_contents->setAccessibleName(tr("Chapters"));
        m_browser->setAccessibleName(tr("Text of the chapter"));
    }
}

} // namespace sightglass
