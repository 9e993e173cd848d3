// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/triage/addtoticket.h"

#include "ui/models/ticketmodel.h"
#include "ui/shell/plaintext.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sightglass {

using namespace Qt::StringLiterals;

AddToTicketDialog::AddToTicketDialog(const Triage &triage, int events, QWidget *parent)
    : QDialog(parent), m_triage(triage), m_find(new QLineEdit), m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add to ticket"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(tr("Add %Ln event(s) to:", nullptr, events)));
    m_find->setPlaceholderText(tr("Find a ticket by number, title or assignee"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    layout->addWidget(m_find);
    m_list->setObjectName(u"tickets"_s);
    m_list->setAccessibleName(tr("Tickets"));
    layout->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddToTicketDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &AddToTicketDialog::take);
    connect(m_find, &QLineEdit::textChanged, this, &AddToTicketDialog::fill);
    fill();
    resize(420, 320);
    m_find->setFocus();
}

void AddToTicketDialog::fill()
{
    m_list->clear();
    auto *made = new QListWidgetItem(tr("New ticket…"), m_list);
    made->setData(Qt::UserRole, 0);
    auto tickets = m_triage.tickets();
    // Open ones first, what was touched last above.
    std::stable_sort(tickets.begin(), tickets.end(), [](const Ticket &a, const Ticket &b) {
        const bool x = a.text.status == TicketStatus::Closed, y = b.text.status == TicketStatus::Closed;
        return x != y ? y : a.changed > b.changed;
    });
    const QString wanted = m_find->text().trimmed();
    for (const Ticket &ticket : tickets) {
        const QString text = tr("%1: %2 (%3)").arg(ticket.id.value).arg(oneLine(QString::fromStdString(ticket.text.title), 200), ticketStatusText(ticket.text.status));
        if (!wanted.isEmpty() && !text.contains(wanted, Qt::CaseInsensitive) && !QString::fromStdString(ticket.text.assignee).contains(wanted, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, static_cast<qlonglong>(ticket.id.value));
    }
    m_list->setCurrentRow(!wanted.isEmpty() && m_list->count() > 1 ? 1 : 0);
}

void AddToTicketDialog::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const qlonglong id = item->data(Qt::UserRole).toLongLong();
    accept();
    if (id == 0)
        Q_EMIT newWanted();
    else
        Q_EMIT chosen(TicketId{id});
}

bool AddToTicketDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Arrows move in the list while one types.
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace sightglass
