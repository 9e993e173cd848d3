// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/triage/triagepanel.h"

#include "ui/charts/flowlayout.h"
#include "ui/models/pinmodel.h"
#include "ui/models/ticketmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/celldelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// Lists what there is, or says how to make the first.
class ListPage : public QWidget
{
public:
    ListPage(QTableView *table, const QString &hint, const QList<QPushButton *> &buttons)
        : m_table(table), m_pages(new QStackedLayout)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 4);
        layout->addLayout(m_pages, 1);
        auto *empty = new QLabel(hint);
        empty->setTextFormat(Qt::PlainText);
        empty->setWordWrap(true);
        empty->setAlignment(Qt::AlignCenter);
        empty->setMargin(16);
        empty->setForegroundRole(QPalette::PlaceholderText);
        m_pages->addWidget(table);
        m_pages->addWidget(empty);
        // A narrow dock takes them in two lines.
        auto *bar = new QWidget;
        auto *row = new FlowLayout(bar);
        row->setContentsMargins(6, 0, 6, 0);
        for (QPushButton *button : buttons)
            row->addWidget(button);
        layout->addWidget(bar);
        connect(table->model(), &QAbstractItemModel::modelReset, this, [this] { refresh(); });
        for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(table->model(), signal, this, [this] { refresh(); });
        refresh();
    }

private:
    void refresh() { m_pages->setCurrentIndex(m_table->model()->rowCount() > 0 ? 0 : 1); }
    QTableView *m_table;
    QStackedLayout *m_pages;
};

QTableView *makeTable(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setItemDelegate(new CellDelegate(table));
    table->setAccessibleName(name);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setAlternatingRowColors(true);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 7);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    return table;
}

} // namespace

TriagePanel::TriagePanel(const Session &session, Triage &triage, const Preferences &preferences, QWidget *parent) : QTabWidget(parent), m_triage(triage)
{
    setDocumentMode(true);
    addTab(makePins(session, preferences), QString());
    addTab(makeTickets(preferences), QString());
    for (QTableView *table : {m_pinTable, m_ticketTable}) {
        table->installEventFilter(this);
        connect(table, &QTableView::doubleClicked, this, [this, table](const QModelIndex &index) {
            if (!(index.flags() & Qt::ItemIsEditable)) // a note is written in place
                activate(table);
        });
    }
    connect(&triage, &Triage::marksChanged, this, &TriagePanel::refresh);
    connect(&triage, &Triage::ticketsChanged, this, [this] {
        refresh();
        if (m_wanted.value)
            choose(m_wanted);
    });
    refresh();
}

QWidget *TriagePanel::makePins(const Session &session, const Preferences &preferences)
{
    m_pins = new PinModel(session, m_triage, preferences, this);
    m_pinTable = makeTable(m_pins, tr("Pinned events"));
    m_pinTable->setObjectName(u"pins"_s);
    m_pinTable->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    const auto wide = [this](const char *text) { return fontMetrics().horizontalAdvance(QLatin1String(text)) + 16; };
    m_pinTable->setColumnWidth(PinModel::Time, wide("2026-11-21 04:05:06.789") + 18);
    m_pinTable->setColumnWidth(PinModel::Message, wide("Failed password for invalid user admin"));
    m_pinTable->setColumnWidth(PinModel::Note, wide("Failed password for invalid"));
    auto *go = new QPushButton(tr("Go to event")), *unpin = new QPushButton(tr("Unpin"));
    unpin->setObjectName(u"unpin"_s);
    connect(go, &QPushButton::clicked, this, [this] { activate(m_pinTable); });
    const auto takeAway = [this] {
        std::vector<EventRef> events;
        for (const QModelIndex &index : m_pinTable->selectionModel()->selectedRows())
            events.push_back(m_pins->refAt(index.row()));
        m_triage.togglePinned(events);
    };
    connect(unpin, &QPushButton::clicked, this, takeAway);
    const auto refreshButtons = [this, go, unpin] {
        const bool some = m_pinTable->selectionModel()->hasSelection();
        go->setEnabled(some);
        unpin->setEnabled(some);
    };
    connect(m_pinTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, refreshButtons);
    connect(m_pins, &QAbstractItemModel::modelReset, this, refreshButtons);
    connect(m_pinTable, &QWidget::customContextMenuRequested, this, [this, takeAway](const QPoint &at) {
        if (!m_pinTable->currentIndex().isValid())
            return;
        QMenu menu;
        menu.addAction(tr("Go to event"), this, [this] { activate(m_pinTable); });
        menu.addAction(tr("Write note"), this, [this] { m_pinTable->edit(m_pinTable->currentIndex().siblingAtColumn(PinModel::Note)); });
        menu.addAction(tr("Unpin"), this, takeAway);
        menu.exec(m_pinTable->viewport()->mapToGlobal(at));
    });
    refreshButtons();
    return new ListPage(m_pinTable, tr("No pins in the open logs.\nChoose events in the table and press P to keep them here."), {go, unpin});
}

QWidget *TriagePanel::makeTickets(const Preferences &preferences)
{
    m_tickets = new TicketModel(m_triage, preferences, this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_tickets);
    m_sorted->setSortRole(TicketModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_ticketTable = makeTable(m_sorted, tr("Tickets"));
    m_ticketTable->setObjectName(u"tickets"_s);
    m_ticketTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ticketTable->setSortingEnabled(true);
    m_ticketTable->sortByColumn(TicketModel::Changed, Qt::DescendingOrder);
    const auto wide = [this](const char *text) { return fontMetrics().horizontalAdvance(QLatin1String(text)) + 20; };
    m_ticketTable->setColumnWidth(TicketModel::Number, wide("No. 1"));
    m_ticketTable->setColumnWidth(TicketModel::Title, wide("Brute force on web1 then a login"));
    m_ticketTable->setColumnWidth(TicketModel::Status, wide("In progress"));
    m_ticketTable->setColumnWidth(TicketModel::Priority, wide("Priority v"));
    m_ticketTable->setColumnWidth(TicketModel::Assignee, wide("Assignee v"));
    m_ticketTable->setColumnWidth(TicketModel::Events, wide("Events v"));
    auto *made = new QPushButton(tr("New…")), *open = new QPushButton(tr("Open…")), *show = new QPushButton(tr("Its events")), *report = new QPushButton(tr("Report…")),
         *remove = new QPushButton(tr("Delete"));
    made->setObjectName(u"newTicket"_s);
    remove->setObjectName(u"deleteTicket"_s);
    open->setObjectName(u"openTicket"_s);
    show->setToolTip(tr("Shows the events of the ticket alone, in the logs that are open"));
    report->setToolTip(tr("Writes the ticket with its evidence as PDF, HTML or Markdown"));
    connect(made, &QPushButton::clicked, this, &TriagePanel::newTicketWanted);
    connect(open, &QPushButton::clicked, this, [this] { activate(m_ticketTable); });
    connect(show, &QPushButton::clicked, this, [this] { Q_EMIT showWanted(chosenTicket()); });
    connect(report, &QPushButton::clicked, this, [this] { Q_EMIT reportWanted(chosenTicket()); });
    connect(remove, &QPushButton::clicked, this, [this] { m_triage.deleteTicket(chosenTicket()); });
    const auto refreshButtons = [this, open, show, report, remove] {
        const bool some = chosenTicket().value != 0;
        for (QPushButton *button : {open, show, report, remove})
            button->setEnabled(some);
    };
    connect(m_ticketTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, refreshButtons);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, refreshButtons);
    connect(m_ticketTable, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const TicketId id = chosenTicket();
        QMenu menu;
        menu.addAction(tr("New…"), this, &TriagePanel::newTicketWanted);
        if (id.value) {
            menu.addAction(tr("Open…"), this, [this, id] { Q_EMIT ticketWanted(id); });
            menu.addAction(tr("Its events"), this, [this, id] { Q_EMIT showWanted(id); });
            menu.addAction(tr("Report…"), this, [this, id] { Q_EMIT reportWanted(id); });
            menu.addAction(tr("Delete"), this, [this, id] { m_triage.deleteTicket(id); });
        }
        menu.exec(m_ticketTable->viewport()->mapToGlobal(at));
    });
    refreshButtons();
    return new ListPage(m_ticketTable, tr("No tickets yet.\nChoose events in the table and press T to make one of them."), {made, open, show, report, remove});
}

TicketId TriagePanel::chosenTicket() const
{
    const QModelIndexList rows = m_ticketTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? TicketId() : TicketId{rows[0].data(TicketModel::IdRole).toLongLong()};
}

void TriagePanel::choose(TicketId ticket)
{
    m_wanted = ticket;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        if (index.data(TicketModel::IdRole).toLongLong() == ticket.value) {
            m_wanted = {};
            m_ticketTable->setCurrentIndex(index);
            setCurrentIndex(1);
            return;
        }
    }
}

void TriagePanel::activate(const QTableView *table)
{
    if (table == m_ticketTable) {
        if (const TicketId id = chosenTicket(); id.value)
            Q_EMIT ticketWanted(id);
    } else if (const EventRef ref = m_pins->refAt(table->currentIndex().row()); ref.log().value) {
        Q_EMIT eventWanted(ref);
    }
}

void TriagePanel::refresh()
{
    const auto titled = [](const QString &name, std::size_t n) { return n ? QStringLiteral("%1 (%2)").arg(name, QLocale().toString(static_cast<qulonglong>(n))) : name; };
    setTabText(0, titled(tr("Pi&ns"), static_cast<std::size_t>(m_pins->rowCount())));
    setTabText(1, titled(tr("Tic&kets"), static_cast<std::size_t>(m_tickets->rowCount())));
}

bool TriagePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *table = static_cast<QTableView *>(watched);
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool editing = m_pinTable->indexWidget(m_pinTable->currentIndex()) != nullptr;
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !editing) {
            activate(table);
            return true;
        }
        if (key == Qt::Key_F2 && table == m_pinTable && m_pinTable->currentIndex().isValid() && !editing) {
            m_pinTable->edit(m_pinTable->currentIndex().siblingAtColumn(PinModel::Note)); // from any column
            return true;
        }
        if (key == Qt::Key_Delete && table == m_ticketTable && chosenTicket().value) {
            m_triage.deleteTicket(chosenTicket());
            return true;
        }
        if ((key == Qt::Key_Delete || key == Qt::Key_P) && table == m_pinTable && m_pinTable->selectionModel()->hasSelection()) {
            std::vector<EventRef> events;
            for (const QModelIndex &index : m_pinTable->selectionModel()->selectedRows())
                events.push_back(m_pins->refAt(index.row()));
            m_triage.togglePinned(events);
            return true;
        }
    }
    return QTabWidget::eventFilter(watched, event);
}

} // namespace sightglass
