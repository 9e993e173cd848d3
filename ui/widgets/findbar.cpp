// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findbar.h"

#include "core/query/querywords.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingMs = 200;

} // namespace

FindBar::FindBar(Session &session, std::function<int()> current, QWidget *parent)
    : QWidget(parent), m_session(session), m_current(std::move(current)), m_study(session), m_edit(new QLineEdit), m_count(new QLabel), m_fault(new QLabel),
      m_progress(new QProgressBar), m_previous(new QToolButton), m_next(new QToolButton), m_mark(new QToolButton)
{
    setObjectName(u"findBar"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_edit, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count);
    row->addWidget(m_mark);
    auto *close = new QToolButton;
    row->addWidget(close);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    layout->addWidget(m_fault);
    m_edit->setPlaceholderText(tr("Find in these events: a phrase, or /regex/"));
    m_edit->setAccessibleName(tr("Find"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaxLength(4096);
    m_edit->addAction(Theme::icon("search"), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(u"10,000 of 100,000"_s));
    m_count->setObjectName(u"findCount"_s);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->setObjectName(u"findFault"_s);
    m_fault->hide();
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("Progress of the search"));
    QSizePolicy keep = m_progress->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keep);
    m_progress->hide();
    for (const auto &[button, text, tip] : {std::tuple{m_previous, tr("Previous"), tr("Previous hit (Shift+Enter, Shift+F3)")}, {m_next, tr("Next"), tr("Next hit (Enter, F3)")},
                                            {m_mark, tr("Keep marked"), tr("Makes a highlighter of it, which stays when this bar is closed")}}) {
        button->setText(text);
        button->setToolTip(tip);
        button->setAutoRaise(true);
        button->setEnabled(false);
        button->setFocusPolicy(Qt::TabFocus);
    }
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, &FindBar::dismiss);
    connect(m_next, &QToolButton::clicked, this, &FindBar::next);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previous);
    connect(m_mark, &QToolButton::clicked, this, [this] { Q_EMIT markWanted(m_edit->text()); });

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &FindBar::look);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        if (!m_typing.isActive() && m_step != Step::Typed && m_from < 0)
            m_from = m_current();
        m_typing.start();
    });
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        if (m_edit->text().isEmpty())
            m_typing.start(); // by the button too
    });
    connect(&m_study, &FindStudy::changed, this, [this] {
        tryStep();
        refresh();
    });
    connect(&m_study, &FindStudy::runningChanged, this, [this] {
        tryStep();
        refresh();
    });
    connect(&m_study, &FindStudy::progressed, m_progress, &QProgressBar::setValue);
    hide();
}

QString FindBar::countText() const { return m_count->text(); }
QString FindBar::faultText() const { return m_fault->isHidden() ? QString() : m_fault->text(); }

void FindBar::open()
{
    const bool opened = !isOpen();
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    if (opened && !m_edit->text().isEmpty()) {
        look();
        m_step = Step::None;
    }
    m_from = -1;
}

void FindBar::find(const QString &text)
{
    show();
    m_edit->setText(text);
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_from = -1;
    look();
}

void FindBar::dismiss()
{
    if (!isOpen())
        return;
    const bool focused = m_edit->hasFocus() || isAncestorOf(focusWidget());
    m_typing.stop();
    m_step = Step::None;
    m_from = -1;
    hide();
    m_study.setPattern(std::nullopt, 0);
    m_study.setActive(false);
    Q_EMIT patternChanged();
    if (focused)
        Q_EMIT closed();
}

void FindBar::look()
{
    m_typing.stop();
    const std::string text = m_edit->text().toStdString();
    m_wrapped.clear();
    std::optional<FindPattern> pattern;
    setFault({});
    if (!text.empty()) {
        if (auto parsed = FindPattern::parse(text))
            pattern = std::move(*parsed);
        else
            setFault(queryFaultText(parsed.error()));
    }
    const bool some = pattern.has_value();
    if (some || m_study.pattern()) {
        m_step = some ? Step::Typed : Step::None;
        m_study.setActive(true);
        m_study.setPattern(std::move(pattern), std::max(0, m_from >= 0 ? m_from : m_current()));
        Q_EMIT patternChanged();
    }
    for (QToolButton *button : {m_next, m_previous, m_mark})
        button->setEnabled(some);
    refresh();
}

void FindBar::setFault(const QString &text)
{
    m_fault->setText(text);
    m_fault->setVisible(!text.isEmpty());
    m_edit->setToolTip(text.isEmpty() ? QString() : toolTipText(text));
    QPalette palette = m_fault->palette();
    palette.setColor(QPalette::WindowText, Theme::severityTextColor(Severity::Error));
    m_fault->setPalette(palette);
}

void FindBar::next() { go(Step::Next); }
void FindBar::previous() { go(Step::Previous); }

void FindBar::go(Step step)
{
    if (!isOpen()) {
        open();
        if (m_edit->text().isEmpty())
            return;
    }
    if (m_typing.isActive()) {
        look(); // to the first one from where typing began
        return;
    }
    if (!m_study.pattern())
        return;
    m_from = -1;
    m_step = step;
    m_wrapped.clear();
    tryStep();
    refresh();
}

void FindBar::tryStep()
{
    if (m_step == Step::None || !m_study.pattern())
        return;
    // Typing begins at the row that was chosen then; the others leave the one that is chosen.
    const int from = m_step == Step::Typed ? std::max(0, m_from >= 0 ? m_from : m_current()) - 1 : m_current();
    const bool done = m_study.isComplete();
    if (m_step == Step::Previous ? !done : !m_study.isNextKnown(from))
        return; // not known yet
    int row = m_step == Step::Previous ? m_study.previousFrom(from < 0 ? 0 : from) : m_study.nextFrom(from);
    if (row < 0 && !m_study.hits()->empty()) {
        row = m_step == Step::Previous ? m_study.previousFrom(INT_MAX) : m_study.nextFrom(-1);
        m_wrapped = m_step == Step::Previous ? tr("on from the end") : tr("on from the top");
    }
    m_step = Step::None;
    if (row >= 0)
        Q_EMIT rowWanted(row);
}

void FindBar::refresh()
{
    const QLocale locale;
    const auto hits = static_cast<qint64>(m_study.hits()->size());
    const bool running = m_study.pattern() && m_study.isRunning();
    m_progress->setVisible(running && isOpen());
    if (!running)
        m_progress->setValue(0);
    QString text;
    if (m_study.pattern()) {
        if (const qint64 number = m_study.numberOf(m_current()); number >= 0)
            text = (running ? tr("%1 of %2 so far") : tr("%1 of %2", "number of the hit, number of hits")).arg(locale.toString(number + 1), locale.toString(hits));
        else if (hits > 0)
            text = (running ? tr("%1 hits so far") : tr("%1 hits")).arg(locale.toString(hits));
        else
            text = running ? tr("Looking…") : tr("Not found");
        if (!m_wrapped.isEmpty())
            text += u" · "_s + m_wrapped;
    }
    m_count->setText(text);
    QPalette palette = m_count->palette();
    palette.setColor(QPalette::WindowText, hits == 0 && !running ? Theme::severityTextColor(Severity::Error) : this->palette().color(QPalette::WindowText));
    m_count->setPalette(palette);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::ShortcutOverride) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            go(key->modifiers() & Qt::ShiftModifier ? Step::Previous : Step::Next);
            return true;
        case Qt::Key_Escape: dismiss(); return true;
        default: break;
        }
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        m_from = -1;
    return QWidget::eventFilter(watched, event);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_fault->isHidden())
        setFault(m_fault->text());
}

} // namespace sightglass
