// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rawview.h"

#include "ui/shell/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QEvent>
#include <QFontDatabase>

namespace sightglass {

using namespace Qt::StringLiterals;

KSyntaxHighlighting::Repository &RawView::repository()
{
    static KSyntaxHighlighting::Repository repository;
    static const bool added = [] {
        repository.addCustomSearchPath(u":/sightglass"_s);
        return true;
    }();
    Q_UNUSED(added)
    return repository;
}

RawView::RawView(QWidget *parent) : QPlainTextEdit(parent), m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(document()))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF());
    setFont(font);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Raw record"));
    setTheme();
}

RawView::~RawView() = default;

void RawView::setTheme()
{
    const auto theme = repository().defaultTheme(Theme::isDark() ? KSyntaxHighlighting::Repository::DarkTheme
                                                                 : KSyntaxHighlighting::Repository::LightTheme);
    if (m_highlighter->theme().name() == theme.name())
        return;
    m_highlighter->setTheme(theme);
    m_highlighter->rehighlight();
}

void RawView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        setTheme();
    QPlainTextEdit::changeEvent(event);
}

void RawView::setRaw(const std::string &raw, RawSyntax syntax)
{
    const QString name = syntax == RawSyntax::Xml ? u"XML"_s : syntax == RawSyntax::Json ? u"JSON"_s : u"Sightglass Log"_s;
    setPlainText({});
    m_highlighter->setDefinition(repository().definitionForName(name));
    QString text = QString::fromUtf8(raw.data(), static_cast<qsizetype>(std::min(raw.size(), shownBytes)));
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    if (raw.size() > shownBytes)
        text += u"\n\n"_s + tr("(%1 of %2 bytes shown)").arg(shownBytes).arg(raw.size());
    setPlainText(text);
}

QString RawView::definitionName() const { return m_highlighter->definition().name(); }

} // namespace sightglass
