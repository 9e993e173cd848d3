// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/queryline.h"

#include "core/query/querywords.h"
#include "core/session/savedfilters.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/severitybuttons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QStandardItemModel>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingMs = 60;
constexpr int mostOffers = 40;
/// Role of an offer: what is put in the place of what was typed.
constexpr int insertRole = Qt::UserRole;

/// What a field is, for people.
QString meaningOf(std::string_view field)
{
    switch (queryFieldFromName(field)) {
    case QueryField::Severity: return QueryLine::tr("critical, error, warning, information, unknown; severity>=warning");
    case QueryField::Time: return QueryLine::tr("2025-11-11, 2025-11-11T10:30, from..to");
    case QueryField::Message: return QueryLine::tr("text of the message");
    case QueryField::Source: return QueryLine::tr("program, provider, component");
    case QueryField::Host: return QueryLine::tr("computer");
    case QueryField::User: return QueryLine::tr("account that the event is about");
    case QueryField::EventId: return QueryLine::tr("of Windows events");
    case QueryField::Level: return QueryLine::tr("as the log wrote it");
    case QueryField::Log: return QueryLine::tr("name of the log");
    case QueryField::Audit: return QueryLine::tr("success, failure");
    case QueryField::Raw: return QueryLine::tr("the record as it stands");
    default: return {};
    }
}

} // namespace

QueryLine::QueryLine(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_names(session), m_values(session), m_edit(new QLineEdit), m_fault(new QLabel),
      m_progress(new QProgressBar), m_saved(new QToolButton), m_completer(new QCompleter(this)), m_offers(new QStandardItemModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_edit, 1);
    row->addWidget(new SeverityButtons(session));
    row->addWidget(m_saved);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    layout->addWidget(m_fault);

    m_edit->setPlaceholderText(tr("Filter: words, \"a phrase\", -without, severity:error host:web1 status>=500 /regex/   ( / )"));
    m_edit->setAccessibleName(tr("Filter query"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaxLength(32 * 1024);
    QAction *icon = m_edit->addAction(Theme::icon("search"), QLineEdit::LeadingPosition);
    icon->setToolTip(tr("What is typed narrows all pages. Ctrl+Space offers fields and values."));
    m_edit->installEventFilter(this);
    m_saved->setIcon(Theme::icon("star"));
    m_saved->setIconSize({16, 16});
    m_saved->setAutoRaise(true);
    m_saved->setToolTip(tr("Saved filters"));
    m_saved->setAccessibleName(tr("Saved filters"));
    connect(m_saved, &QToolButton::clicked, this, &QueryLine::showSaved);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setObjectName(u"queryFault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("Progress of the search"));
    QSizePolicy keep = m_progress->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keep);
    m_progress->hide();

    m_completer->setWidget(m_edit);
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(14);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { insertOffer(index.data(insertRole).toString()); });

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &QueryLine::apply);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        if (m_edit->isModified() || m_edit->text().isEmpty())
            m_typing.start();
    });
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_offering = true;
        offer();
    });
    connect(&session.filters(), &FilterStack::changed, this, &QueryLine::takeFilter);
    connect(&session, &Session::queryProgressChanged, this, [this] {
        m_progress->setVisible(m_session.queryProgress() >= 0);
        m_progress->setValue(std::max(0, m_session.queryProgress()));
    });
    for (const RowStudy *study : {static_cast<RowStudy *>(&m_names), static_cast<RowStudy *>(&m_values)}) {
        connect(study, &RowStudy::changed, this, [this] {
            if (m_offering && m_edit->hasFocus())
                offer();
        });
    }
}

QString QueryLine::faultText() const { return m_fault->isHidden() ? QString() : m_fault->text(); }

QStringList QueryLine::offers() const
{
    QStringList texts;
    for (int i = 0; i < m_offers->rowCount(); ++i)
        texts.append(m_offers->item(i)->data(insertRole).toString());
    return texts;
}

void QueryLine::takeFocus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void QueryLine::apply()
{
    m_typing.stop();
    const auto query = Query::parse(m_edit->text().toStdString(), m_session.timeZone());
    // A value that is still to come is no fault while its offers are shown.
    const bool coming = !query && query.error().code == QueryFault::Code::MissingValue && m_completer->popup()->isVisible();
    mark(query || coming ? std::nullopt : std::optional(query.error()));
    if (!query)
        return; // what was found stays until the query says something again
    Filter filter = m_session.filters().current();
    if (filter.query.text() == query->text())
        return;
    filter.query = *query;
    m_session.filters().edit(filter);
}

void QueryLine::takeFilter()
{
    const QString text = QString::fromStdString(m_session.filters().current().query.text());
    // What is being typed is not overwritten by its own effect.
    if (m_edit->text() == text || (m_edit->hasFocus() && m_typing.isActive()))
        return;
    m_typing.stop();
    m_edit->setText(text);
    m_typing.stop();
    mark(std::nullopt);
}

void QueryLine::mark(std::optional<QueryFault> fault)
{
    m_fault->setVisible(fault.has_value());
    m_edit->setToolTip(fault ? toolTipText(queryFaultText(*fault)) : QString());
    QList<QInputMethodEvent::Attribute> attributes;
    if (fault) {
        m_fault->setText(queryFaultText(*fault));
        QPalette palette = m_fault->palette();
        palette.setColor(QPalette::WindowText, Theme::severityTextColor(Severity::Error));
        m_fault->setPalette(palette);
        // A line edit draws formats that an input method asks for; places count from the cursor.
        const std::string text = m_edit->text().toStdString();
        const auto column = [&text](std::size_t byte) { return static_cast<int>(QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(byte, text.size()))).size()); };
        const int begin = column(fault->position);
        const int end = std::max(column(fault->position + fault->length), begin + 1);
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(Theme::severityColor(Severity::Error));
        attributes.append({QInputMethodEvent::TextFormat, begin - m_edit->cursorPosition(), end - begin, format});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(m_edit, &event);
}

QueryLine::Token QueryLine::tokenAtCursor() const
{
    const QString text = m_edit->text().left(m_edit->cursorPosition());
    Token token;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && (i == 0 || text[i - 1] != u'\\'))
            quoted = !quoted;
        else if (!quoted && (c.isSpace() || c == u'('))
            token.begin = i + 1;
    }
    while (token.begin < text.size() && (text[token.begin] == u'-' || text[token.begin] == u'!'))
        ++token.begin;
    const QString typed = text.mid(token.begin);
    // field:( a OR b
    qsizetype operatorAt = -1;
    quoted = false;
    for (qsizetype i = 0; i < typed.size() && operatorAt < 0; ++i) {
        if (typed[i] == u'"')
            quoted = !quoted;
        else if (!quoted && QStringView(u":=<>").contains(typed[i]))
            operatorAt = i;
    }
    if (operatorAt < 0) {
        token.value = typed;
        token.valueAt = token.begin;
        return token;
    }
    qsizetype valueAt = operatorAt + 1;
    while (valueAt < typed.size() && QStringView(u"=<>").contains(typed[valueAt]))
        ++valueAt;
    token.field = typed.left(operatorAt);
    if (token.field.endsWith(u'!'))
        token.field.chop(1);
    token.field.remove(u'"');
    token.value = typed.mid(valueAt);
    token.valueAt = token.begin + valueAt;
    return token;
}

void QueryLine::offer()
{
    const Token token = tokenAtCursor();
    m_offers->clear();
    const auto add = [this](const QString &shown, const QString &detail, const QString &insert) {
        if (m_offers->rowCount() >= mostOffers)
            return;
        auto *item = new QStandardItem(detail.isEmpty() ? oneLine(shown, 120) : oneLine(shown, 120) + u"   –   "_s + detail);
        item->setData(insert, insertRole);
        item->setToolTip(toolTipText(shown));
        m_offers->appendRow(item);
    };
    const QString typed = QString(token.value).remove(u'"');
    if (token.field.isNull()) {
        m_names.setActive(true);
        if (!token.value.isEmpty() && !token.value.startsWith(u'"') && !token.value.startsWith(u'/')) {
            for (const std::string_view name : queryFieldNames()) {
                const QString field = QLatin1String(name.data(), static_cast<qsizetype>(name.size()));
                if (field.startsWith(typed, Qt::CaseInsensitive))
                    add(field, meaningOf(name), field + u':');
            }
            for (const FieldNames::Name &name : m_names.names()) {
                const QString field = QString::fromStdString(name.name);
                if (queryFieldFromName(name.name) == QueryField::Other && field.contains(typed, Qt::CaseInsensitive)) {
                    QString insert = QString::fromStdString(Query::term(name.name, "x"));
                    insert.chop(1);
                    add(field, tr("in %1 % of the events").arg(QLocale().toString(name.share * 100, 'f', name.share < 0.1 ? 1 : 0)), insert);
                }
            }
        }
    } else {
        const auto fits = [&typed](const QString &value) { return value.contains(typed, Qt::CaseInsensitive) && value.compare(typed, Qt::CaseInsensitive) != 0; };
        const auto value = [&](const QString &text, const QString &detail) {
            if (fits(text))
                add(text, detail, QString::fromStdString(Query::term({}, text.toStdString())) + u' ');
        };
        switch (const QueryField field = queryFieldFromName(token.field.toStdString())) {
        case QueryField::Severity:
            for (const Severity severity : allSeverities)
                value(QString::fromLatin1(severityName(severity).data()).toLower(), QLocale().toString(static_cast<qulonglong>(m_session.totalCounts().count(severity, m_session.profile()))));
            break;
        case QueryField::Audit:
            value(u"success"_s, {});
            value(u"failure"_s, {});
            break;
        case QueryField::Time: {
            const SeverityCounts counts = m_session.totalCounts();
            if (counts.first.isValid()) {
                value(QString::fromStdString(counts.first.toIso()).left(10), tr("first day of the logs"));
                value(QString::fromStdString(counts.last.toIso()).left(10), tr("last day of the logs"));
                value(QString::fromStdString(counts.last.toIso()).left(13) + u"Z.."_s, tr("last hour of the logs"));
            }
            break;
        }
        case QueryField::Log:
            for (const LogInfo &log : m_session.logs())
                value(log.name, QLocale().toString(static_cast<qulonglong>(log.counts.total())));
            break;
        case QueryField::Message:
        case QueryField::Raw: break;
        default: {
            const FieldId id = FieldId::fromText(field == QueryField::Other ? token.field.toStdString() : std::string(queryFieldName(field)));
            if (!(m_values.field() == id))
                m_values.setField(id);
            m_values.setActive(true);
            const auto values = m_values.values();
            for (const ValueCounts::Value &one : values->top) {
                const QString text = QString::fromStdString(one.text);
                if (!text.isEmpty())
                    value(text, QLocale().toString(static_cast<qulonglong>(one.total())));
            }
        }
        }
    }
    if (m_offers->rowCount() == 0 || !m_edit->hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    // Below what is typed, as far as it fits.
    const int width = std::min(m_edit->width(), 640);
    const int typedAt = 30 + m_edit->fontMetrics().horizontalAdvance(m_edit->text().left(token.valueAt));
    const int left = std::clamp(typedAt, 0, m_edit->width() - width);
    m_completer->complete(QRect(isRightToLeft() ? m_edit->width() - width - left : left, 0, width, m_edit->height()));
}

void QueryLine::insertOffer(const QString &text)
{
    const Token token = tokenAtCursor();
    const QString all = m_edit->text();
    const QString behind = all.mid(m_edit->cursorPosition());
    const QString before = all.left(token.valueAt);
    const bool space = text.endsWith(u' ') && behind.startsWith(u' ');
    const QString inserted = space ? text.chopped(1) : text;
    m_edit->setText(before + inserted + behind);
    m_edit->setModified(true);
    m_edit->setCursorPosition(static_cast<int>(before.size() + inserted.size()));
    // Behind a field its values are offered at once.
    m_offering = text.endsWith(u':');
    if (m_offering) {
        QTimer::singleShot(0, this, &QueryLine::offer);
    } else {
        m_values.setActive(false);
        apply();
    }
}

bool QueryLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool open = m_completer->popup()->isVisible();
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !open) {
            m_offering = false;
            apply();
            m_session.filters().commit();
            return true;
        }
        if ((key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier) || (key->key() == Qt::Key_Down && !open)) {
            m_offering = true;
            offer();
            return true;
        }
        if (key->key() == Qt::Key_Escape && open) {
            m_offering = false;
            m_completer->popup()->hide();
            return true;
        }
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        m_offering = false;
        m_names.setActive(false);
        m_values.setActive(false);
        if (m_typing.isActive())
            apply();
        m_session.filters().commit();
    }
    return QWidget::eventFilter(watched, event);
}

void QueryLine::showSaved()
{
    QMenu menu;
    const auto filters = savedFilters();
    for (const SavedFilter &filter : filters) {
        QAction *action = menu.addAction(oneLine(filter.name, 80).replace(u'&', "&&"_L1), this, [this, filter] {
            const auto query = Query::parse(filter.query.toStdString(), m_session.timeZone());
            if (!query)
                return;
            Filter state = m_session.filters().current();
            state.query = *query;
            m_session.filters().push(state);
        });
        action->setToolTip(toolTipText(filter.query));
    }
    menu.setToolTipsVisible(true);
    menu.addSeparator();
    QAction *save = menu.addAction(tr("Save this filter…"), this, &QueryLine::saveCurrent);
    save->setEnabled(!queryTextOf(m_session.filters().current()).empty());
    QMenu *remove = menu.addMenu(tr("Forget"));
    remove->setEnabled(!filters.empty());
    for (const SavedFilter &filter : filters)
        remove->addAction(oneLine(filter.name, 80).replace(u'&', "&&"_L1), this, [name = filter.name] { removeSavedFilter(name); });
    menu.exec(m_saved->mapToGlobal(QPoint(0, m_saved->height())));
}

void QueryLine::saveCurrent()
{
    const QString query = QString::fromStdString(queryTextOf(m_session.filters().current()));
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save filter"));
    dialog->setLabelText(tr("Name of the filter:"));
    dialog->setTextValue(oneLine(query, 60));
    connect(dialog, &QInputDialog::textValueSelected, this, [query](const QString &name) {
        if (!name.trimmed().isEmpty())
            saveFilter({name.trimmed(), query});
    });
    dialog->open();
}

} // namespace sightglass
