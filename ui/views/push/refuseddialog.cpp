// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/push/refuseddialog.h"

#include "ui/models/pushtargetmodel.h"
#include "ui/widgets/buttonorder.h"
#include "ui/widgets/celldelegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sightglass {

using namespace Qt::StringLiterals;

RefusedDialog::RefusedDialog(PushService &service, const QString &target, QWidget *parent)
    : QDialog(parent), m_service(service), m_target(target), m_model(new RefusedModel(this)), m_view(new QTableView), m_reason(new QLabel), m_message(new QPlainTextEdit)
{
    setWindowTitle(tr("Events that %1 refused").arg(target));
    setObjectName(u"refusedDialog"_s);
    resize(900, 520);
    auto *layout = new QVBoxLayout(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setAccessibleName(tr("Refused events"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    for (const auto &[column, width] : {std::pair{RefusedModel::Refused, 150}, {RefusedModel::Reason, 260}, {RefusedModel::Time, 150}, {RefusedModel::Severity, 100}, {RefusedModel::Log, 110}})
        m_view->setColumnWidth(column, width);
    layout->addWidget(m_view, 2);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_reason);
    auto *label = new QLabel(tr("&Message, to be mended (the record as it stands in the log is left out then):"));
    label->setBuddy(m_message);
    layout->addWidget(label);
    m_message->setObjectName(u"mendedMessage"_s);
    m_message->setTabChangesFocus(true);
    layout->addWidget(m_message, 1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    m_mend = box->addButton(tr("Send &mended"), QDialogButtonBox::ActionRole);
    m_mend->setObjectName(u"sendMended"_s);
    m_resend = box->addButton(tr("Send &again"), QDialogButtonBox::ActionRole);
    m_resend->setObjectName(u"sendAgain"_s);
    m_resend->setToolTip(tr("The selected events, or all if none is selected"));
    m_remove = box->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    m_remove->setObjectName(u"removeRefused"_s);
    layout->addWidget(box);
    orderButtons(box);
    for (QPushButton *button : box->findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter is for the table and the text
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RefusedDialog::refresh);
    connect(m_resend, &QPushButton::clicked, this, [this] {
        m_service.resend(m_target.toStdString(), chosen());
        m_service.loadRefused(m_target.toStdString());
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const auto ids = chosen();
        if (QMessageBox::question(this, windowTitle(), tr("Remove %Ln event(s) for good? They stay in their log, and are not sent.", nullptr, static_cast<int>(ids.size())),
                                  QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel)
            != QMessageBox::Yes)
            return;
        m_service.removeRefused(m_target.toStdString(), ids);
        m_service.loadRefused(m_target.toStdString());
    });
    connect(m_mend, &QPushButton::clicked, this, [this] {
        const RefusedEvent *row = m_model->at(m_view->currentIndex().row());
        if (!row)
            return;
        PushEvent event = row->event;
        const std::string mended = m_message->toPlainText().toStdString();
        if (mended != event.message) {
            // The record, and fields that repeat the message, still say what was refused.
            event.raw.clear();
            for (EventField &field : event.fields) {
                const auto at = event.message.empty() ? std::string::npos : field.value.find(event.message);
                if (at != std::string::npos)
                    field.value.replace(at, event.message.size(), mended);
            }
        }
        event.message = mended;
        m_service.resendMended(m_target.toStdString(), row->letter.id, event);
        m_service.loadRefused(m_target.toStdString());
    });
    connect(&service, &PushService::refusedLoaded, this, [this](const QString &name, const std::vector<RefusedEvent> &events) {
        if (name != m_target)
            return;
        m_model->set(events);
        refresh();
    });
    refresh();
    service.loadRefused(target.toStdString());
}

std::vector<DeadId> RefusedDialog::chosen() const
{
    std::vector<DeadId> ids;
    const bool all = !m_view->selectionModel()->hasSelection();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (all || m_view->selectionModel()->isRowSelected(row))
            ids.push_back(m_model->at(row)->letter.id);
    }
    return ids;
}

void RefusedDialog::refresh()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    const RefusedEvent *one = rows.size() == 1 ? m_model->at(rows[0].row()) : nullptr;
    m_reason->setText(one ? QString::fromStdString(one->letter.reason) : tr("%Ln event(s) were refused.", nullptr, m_model->rowCount()));
    m_message->setPlainText(one ? QString::fromStdString(one->event.message) : QString());
    m_message->setReadOnly(!one || one->damaged);
    m_mend->setEnabled(one && !one->damaged);
    m_resend->setEnabled(m_model->rowCount() > 0);
    m_remove->setEnabled(m_model->rowCount() > 0);
}

} // namespace sightglass
