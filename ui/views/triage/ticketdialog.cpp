// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/triage/ticketdialog.h"

#include "core/history/historystore.h"
#include "core/report/markdown.h"
#include "ui/models/ticketmodel.h"
#include "ui/widgets/buttonorder.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/noticebar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// Shows what it is given and fetches nothing: no pictures, no files.
class QuietBrowser : public QTextBrowser
{
public:
    QuietBrowser()
    {
        setOpenLinks(false);
        setUndoRedoEnabled(false);
    }
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

constexpr int longestTitle = 300;

} // namespace

TicketDialog::TicketDialog(Triage &triage, const Preferences &preferences, QWidget *parent)
    : QDialog(parent), m_triage(triage), m_conflict(new NoticeBar), m_takeTheirs(new QPushButton(tr("Take &theirs"))), m_title(new QLineEdit),
      m_status(new QComboBox), m_priority(new QComboBox), m_assignee(new QLineEdit), m_tags(new QLineEdit), m_tabs(new QTabWidget),
      m_notes(new QPlainTextEdit), m_preview(new QuietBrowser), m_theirs(new QPlainTextEdit), m_about(new QLabel), m_save(new QPushButton(tr("&Save")))
{
    Q_UNUSED(preferences)
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setObjectName(u"ticketTitle"_s);
    m_title->setMaxLength(longestTitle);
    m_title->setPlaceholderText(tr("What is it about?"));
    for (const auto status : {TicketStatus::Open, TicketStatus::InProgress, TicketStatus::Closed})
        m_status->addItem(ticketStatusText(status));
    for (const auto priority : {TicketPriority::Low, TicketPriority::Normal, TicketPriority::High, TicketPriority::Urgent})
        m_priority->addItem(ticketPriorityText(priority));
    m_assignee->setMaxLength(longestTitle);
    m_tags->setPlaceholderText(tr("words, separated by commas"));
    m_notes->setObjectName(u"ticketNotes"_s);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("What was found, what was done, what is open (Markdown)"));
    m_notes->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("Preview of the notes"));
    m_theirs->setReadOnly(true);
    m_tabs->addTab(m_notes, tr("&Notes"));
    m_tabs->addTab(m_preview, tr("&Preview"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &TicketDialog::preview);

    auto *layout = new QVBoxLayout(this);
    m_conflict->button()->setText(tr("Save &mine over it"));
    m_conflict->layout()->addWidget(m_takeTheirs);
    m_conflict->hide();
    layout->addWidget(m_conflict);
    auto *form = new QFormLayout;
    form->addRow(tr("T&itle"), m_title);
    auto *row = new QHBoxLayout;
    row->addWidget(m_status);
    auto *priority = new QLabel(tr("Priorit&y"));
    priority->setBuddy(m_priority);
    row->addWidget(priority);
    row->addWidget(m_priority);
    auto *assignee = new QLabel(tr("&Assignee"));
    assignee->setBuddy(m_assignee);
    row->addWidget(assignee);
    row->addWidget(m_assignee, 1);
    auto *status = new QLabel(tr("Stat&us"));
    status->setBuddy(m_status);
    form->addRow(status, row);
    form->addRow(tr("Ta&gs"), m_tags);
    layout->addLayout(form);
    layout->addWidget(m_tabs, 2);
    m_about->setTextFormat(Qt::PlainText);
    layout->addWidget(m_about);
    m_save->setObjectName(u"saveTicket"_s);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &TicketDialog::save);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &TicketDialog::save);
    for (QLineEdit *edit : {m_title, m_assignee, m_tags})
        connect(edit, &QLineEdit::textChanged, this, &TicketDialog::refresh);
    for (QComboBox *box : {m_status, m_priority})
        connect(box, &QComboBox::currentIndexChanged, this, &TicketDialog::refresh);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &TicketDialog::refresh);
    connect(m_conflict->button(), &QPushButton::clicked, this, [this] {
        m_version = m_theirVersion;
        m_base = m_theirText;
        save();
    });
    connect(m_takeTheirs, &QPushButton::clicked, this, [this] {
        m_version = m_theirVersion;
        m_base = m_theirText;
        setText(m_theirText);
        m_conflict->hide();
        m_tabs->removeTab(m_tabs->indexOf(m_theirs));
        refresh();
    });
    resize(640, 560);
}

TicketDialog::TicketDialog(Triage &triage, const Preferences &preferences, std::vector<EventRef> events, const QString &title, QWidget *parent)
    : TicketDialog(triage, preferences, parent)
{
    m_events = std::move(events);
    setWindowTitle(tr("New ticket"));
    m_title->setText(title);
    m_title->selectAll();
    m_status->setCurrentIndex(static_cast<int>(TicketStatus::Open));
    m_priority->setCurrentIndex(static_cast<int>(TicketPriority::Normal));
    m_base = text();
    m_about->setText(m_events.empty() ? tr("Events are added in the table, with T.") : tr("About %Ln event(s).", nullptr, static_cast<int>(m_events.size())));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &TicketDialog::reject);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    layout()->addWidget(buttons);
    orderButtons(buttons);
    refresh();
    m_title->setFocus();
}

TicketDialog::TicketDialog(Triage &triage, const Preferences &preferences, TicketId ticket, QWidget *parent) : TicketDialog(triage, preferences, parent)
{
    m_id = ticket;
    if (const Ticket *known = triage.ticket(ticket)) {
        m_base = known->text;
        m_version = known->version;
    }
    setText(m_base);
    makeEvents(preferences);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_save, QDialogButtonBox::ApplyRole);
    m_report = buttons->addButton(tr("&Report…"), QDialogButtonBox::ActionRole);
    m_report->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    QPushButton *remove = buttons->addButton(tr("&Delete"), QDialogButtonBox::DestructiveRole);
    remove->setAutoDefault(false);
    connect(m_report, &QPushButton::clicked, this, [this] { Q_EMIT reportWanted(m_id); });
    connect(remove, &QPushButton::clicked, this, [this] {
        m_triage.deleteTicket(m_id);
        m_closing = true;
        close();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &TicketDialog::reject);
    layout()->addWidget(buttons);
    orderButtons(buttons);
    connect(&triage, &Triage::ticketsChanged, this, [this] {
        const Ticket *now = m_triage.ticket(m_id);
        if (!now) {
            m_closing = true;
            close();
            return;
        }
        // What somebody else wrote is shown, where nothing of ours is in the way.
        if (now->version != m_version && !isDirty()) {
            m_version = now->version;
            m_base = now->text;
            setText(m_base);
        }
        refresh();
    });
    connect(&triage, &Triage::ticketSaved, this, [this](TicketId id) {
        const Ticket *now = m_triage.ticket(id);
        if (id != m_id || !now)
            return;
        m_version = now->version;
        m_base = now->text;
        m_conflict->hide();
        if (const int tab = m_tabs->indexOf(m_theirs); tab >= 0)
            m_tabs->removeTab(tab);
        refresh();
    });
    connect(&triage, &Triage::ticketConflict, this, [this](TicketId id, const TicketText &, const Ticket &now) {
        if (id != m_id)
            return;
        m_theirText = now.text;
        m_theirVersion = now.version;
        m_conflict->setText(tr("Another window changed this ticket meanwhile. Both texts are kept: theirs is on the tab beside yours."));
        m_conflict->show();
        QStringList tags;
        for (const std::string &tag : now.text.tags)
            tags.append(QString::fromStdString(tag));
        m_theirs->setPlainText(tr("Title: %1\nStatus: %2\nPriority: %3\nAssignee: %4\nTags: %5\n\n%6")
                                   .arg(QString::fromStdString(now.text.title), ticketStatusText(now.text.status), ticketPriorityText(now.text.priority),
                                        QString::fromStdString(now.text.assignee), tags.join(u", "_s), QString::fromStdString(now.text.notes)));
        if (m_tabs->indexOf(m_theirs) < 0)
            m_tabs->addTab(m_theirs, tr("T&heirs"));
    });
    refresh();
}

void TicketDialog::makeEvents(const Preferences &preferences)
{
    m_model = new TicketEventModel(m_triage, preferences, m_id, this);
    m_table = new QTableView;
    m_table->setObjectName(u"ticketEvents"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setAccessibleName(tr("Events of the ticket"));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(TicketEventModel::Time, fontMetrics().horizontalAdvance(u"2026-11-21 04:05:06.789"_s) + 18);
    m_table->setColumnWidth(TicketEventModel::SeverityColumn, fontMetrics().horizontalAdvance(u"Information"_s) + 34);
    m_table->setToolTip(tr("Double-click an event to see it in its log."));
    static_cast<QVBoxLayout *>(layout())->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    auto *go = new QPushButton(tr("&Go to event")), *open = new QPushButton(tr("&Open its log")), *remove = new QPushButton(tr("Re&move from ticket"));
    for (QPushButton *button : {go, open, remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    const auto refreshButtons = [this, go, open, remove] {
        const auto events = chosen();
        const bool here = !events.empty() && m_triage.find(events[0]).log().value != 0;
        go->setEnabled(here);
        open->setEnabled(!events.empty() && !here);
        remove->setEnabled(!events.empty());
    };
    const auto goTo = [this] {
        const auto events = chosen();
        if (!events.empty())
            Q_EMIT eventWanted(events[0]);
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, refreshButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, refreshButtons);
    connect(m_model, &QAbstractItemModel::dataChanged, this, refreshButtons);
    connect(go, &QPushButton::clicked, this, goTo);
    connect(m_table, &QTableView::doubleClicked, this, goTo);
    connect(open, &QPushButton::clicked, this, [this] {
        const auto events = chosen();
        const MarkedEvent *event = events.empty() ? nullptr : m_triage.ticketEvent(events[0]);
        const KnownFile *file = event ? m_triage.file(event->file) : nullptr;
        if (file && HistoryStore::isStream(*file))
            Q_EMIT followedWanted(file->id, event->event.offset);
        else if (file)
            Q_EMIT openWanted(QString::fromStdString(file->path));
    });
    connect(remove, &QPushButton::clicked, this, [this] { m_triage.removeFromTicket(m_id, chosen()); });
    refreshButtons();
}

std::vector<MarkId> TicketDialog::chosen() const
{
    std::vector<MarkId> events;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        events.push_back(m_model->markAt(index.row()));
    return events;
}

TicketText TicketDialog::text() const
{
    TicketText text;
    text.title = m_title->text().trimmed().toStdString();
    text.status = static_cast<TicketStatus>(m_status->currentIndex());
    text.priority = static_cast<TicketPriority>(m_priority->currentIndex());
    text.assignee = m_assignee->text().trimmed().toStdString();
    for (const QString &tag : m_tags->text().split(u',')) {
        if (!tag.simplified().isEmpty())
            text.tags.push_back(tag.simplified().toStdString());
    }
    text.notes = m_notes->toPlainText().toStdString();
    return text;
}

void TicketDialog::setText(const TicketText &text)
{
    m_title->setText(QString::fromStdString(text.title));
    m_status->setCurrentIndex(static_cast<int>(text.status));
    m_priority->setCurrentIndex(static_cast<int>(text.priority));
    m_assignee->setText(QString::fromStdString(text.assignee));
    QStringList tags;
    for (const std::string &tag : text.tags)
        tags.append(QString::fromStdString(tag));
    m_tags->setText(tags.join(u", "_s));
    m_notes->setPlainText(QString::fromStdString(text.notes));
    preview();
}

void TicketDialog::preview()
{
    if (m_tabs->currentWidget() == m_preview)
        m_preview->setHtml(QString::fromStdString(notesHtml(m_notes->toPlainText().toStdString())));
}

void TicketDialog::refresh()
{
    const bool isNew = m_id.value == 0;
    m_save->setText(isNew ? tr("&Create ticket") : tr("&Save"));
    m_save->setEnabled(!m_title->text().trimmed().isEmpty() && (isNew || isDirty()));
    m_save->setToolTip(m_title->text().trimmed().isEmpty() ? tr("A ticket needs a title") : QString());
    if (isNew)
        return;
    setWindowTitle(tr("Ticket %1").arg(m_id.value) + (isDirty() ? u" *"_s : QString()));
    const Ticket *now = m_triage.ticket(m_id);
    m_about->setText(now ? tr("%Ln event(s)", nullptr, static_cast<int>(now->events.size())) : QString());
}

void TicketDialog::save()
{
    if (!m_save->isEnabled() && m_conflict->isHidden())
        return;
    if (m_id.value == 0) {
        m_triage.createTicket(text(), m_events);
        m_closing = true;
        close();
        return;
    }
    m_triage.saveTicket(m_id, m_version, text());
}

void TicketDialog::saveOnExit()
{
    m_closing = true;
    if (isDirty() && !m_title->text().trimmed().isEmpty()) {
        if (m_id.value == 0)
            m_triage.createTicket(text(), m_events);
        else
            m_triage.saveTicket(m_id, m_version, text());
    }
    close();
}

void TicketDialog::reject()
{
    if (!m_closing && isDirty()) {
        auto *ask = new QMessageBox(QMessageBox::Question, windowTitle(), tr("What you wrote is not saved."), QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
        ask->setTextFormat(Qt::PlainText);
        ask->setAttribute(Qt::WA_DeleteOnClose);
        ask->button(QMessageBox::Save)->setEnabled(!m_title->text().trimmed().isEmpty());
        connect(ask, &QMessageBox::finished, this, [this](int answer) {
            if (answer == QMessageBox::Save)
                saveOnExit();
            else if (answer == QMessageBox::Discard)
                QDialog::reject();
        });
        ask->open();
        return;
    }
    QDialog::reject();
}

} // namespace sightglass
