// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/live/alertrulesdialog.h"

#include "core/query/querywords.h"
#include "core/session/savedfilters.h"
#include "core/session/session.h"
#include "ui/shell/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace sightglass {

using namespace Qt::StringLiterals;

AlertRulesDialog::AlertRulesDialog(Alerts &alerts, Session &session, const QStringList &targets, QWidget *parent)
    : QDialog(parent), m_alerts(alerts), m_session(session), m_rules(alerts.rules()), m_list(new QListWidget), m_add(new QPushButton(tr("&New rule"))), m_remove(new QPushButton(tr("&Delete rule"))),
      m_name(new QLineEdit), m_kind(new QComboBox), m_query(new QLineEdit), m_saved(new QComboBox), m_count(new QSpinBox), m_time(new QSpinBox), m_unit(new QComboBox), m_field(new QComboBox),
      m_notify(new QCheckBox(tr("Notify on the &desktop"))), m_ticket(new QCheckBox(tr("Make a &ticket"))), m_push(new QComboBox), m_fault(new QLabel)
{
    setWindowTitle(tr("Alert rules"));
    setObjectName(u"alertRules"_s);
    resize(760, 460);
    auto *layout = new QVBoxLayout(this);
    auto *halves = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    m_list->setAccessibleName(tr("Rules"));
    m_list->setMinimumWidth(220);
    left->addWidget(m_list, 1);
    auto *both = new QHBoxLayout;
    both->addWidget(m_add);
    both->addWidget(m_remove);
    left->addLayout(both);
    halves->addLayout(left, 2);
    auto *form = new QFormLayout;
    form->addRow(tr("N&ame:"), m_name);
    m_kind->addItem(tr("Events that come"), false);
    m_kind->addItem(tr("No event comes"), true);
    form->addRow(tr("&When:"), m_kind);
    m_query->setPlaceholderText(tr("As in the filter line; empty: every event"));
    form->addRow(tr("&Filter:"), m_query);
    m_saved->addItem(tr("Take a saved filter…"));
    for (const SavedFilter &filter : savedFilters())
        m_saved->addItem(filter.name, filter.query);
    m_saved->setAccessibleName(tr("Saved filters"));
    form->addRow(QString(), m_saved);
    m_count->setRange(1, static_cast<int>(AlertRule::mostCount));
    m_count->setGroupSeparatorShown(true);
    form->addRow(tr("At &least:"), m_count);
    auto *span = new QHBoxLayout;
    m_time->setRange(1, 10'000);
    for (const auto &[seconds, text] : {std::pair{1, tr("seconds")}, {60, tr("minutes")}, {3600, tr("hours")}})
        m_unit->addItem(text, seconds);
    m_unit->setAccessibleName(tr("Unit of time"));
    span->addWidget(m_time);
    span->addWidget(m_unit);
    span->addStretch(1);
    auto *within = new QLabel(tr("With&in:"));
    within->setBuddy(m_time);
    form->addRow(within, span);
    m_field->setEditable(true);
    m_field->addItem(tr("all together"), QString());
    for (const char *field : {"user", "host", "source"})
        m_field->addItem(tr("the same %1").arg(QLatin1String(field)), QString::fromLatin1(field));
    m_field->setToolTip(tr("Counts each value of this field by itself: any name of a field"));
    form->addRow(tr("&Of:"), m_field);
    form->addRow(QString(), m_notify);
    form->addRow(QString(), m_ticket);
    m_push->addItem(tr("nowhere"), QString());
    QStringList names = targets;
    for (const AlertRule &rule : m_rules) { // also what is there no more
        if (const QString name = QString::fromStdString(rule.push); !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    for (const QString &name : names)
        m_push->addItem(oneLine(name, 100), name);
    m_push->setEnabled(!names.isEmpty());
    m_push->setToolTip(names.isEmpty() ? tr("There is no push target yet: Push > Push targets… makes one")
                                       : tr("The alert goes there as one event, once; the queue keeps it while the target is away"));
    form->addRow(tr("&Push it to:"), m_push);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->hide();
    form->addRow(m_fault);
    halves->addLayout(form, 3);
    layout->addLayout(halves, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AlertRulesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const AlertRule &rule : m_rules) {
        auto *item = new QListWidgetItem(oneLine(QString::fromStdString(rule.name), 200), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(rule.enabled ? Qt::Checked : Qt::Unchecked);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &AlertRulesDialog::show);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const int row = m_list->row(item);
        if (!m_filling && row >= 0 && row < static_cast<int>(m_rules.size()))
            m_rules[static_cast<std::size_t>(row)].enabled = item->checkState() == Qt::Checked;
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_rules.size() >= Alerts::mostRules)
            return;
        AlertRule rule = Alerts::makeRule();
        rule.name = tr("New rule").toStdString();
        rule.query = queryTextOf(m_session.filters().current());
        m_rules.push_back(rule);
        auto *item = new QListWidgetItem(QString::fromStdString(rule.name), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        m_list->setCurrentItem(item);
        m_name->setFocus();
        m_name->selectAll();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const int row = m_list->currentRow();
        if (row < 0)
            return;
        m_shown = -1;
        m_rules.erase(m_rules.begin() + row);
        delete m_list->takeItem(row);
        show(m_list->currentRow());
    });
    for (QLineEdit *edit : {m_name, m_query})
        connect(edit, &QLineEdit::textChanged, this, &AlertRulesDialog::take);
    for (QSpinBox *spin : {m_count, m_time})
        connect(spin, &QSpinBox::valueChanged, this, &AlertRulesDialog::take);
    for (QComboBox *box : {m_kind, m_unit, m_push})
        connect(box, &QComboBox::currentIndexChanged, this, &AlertRulesDialog::take);
    connect(m_field, &QComboBox::currentTextChanged, this, &AlertRulesDialog::take);
    connect(m_saved, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            m_query->setText(m_saved->itemData(index).toString());
        m_saved->setCurrentIndex(0);
    });
    for (QCheckBox *box : {m_notify, m_ticket})
        connect(box, &QCheckBox::toggled, this, &AlertRulesDialog::take);
    m_list->setCurrentRow(m_rules.empty() ? -1 : 0);
    show(m_list->currentRow());
}

QString AlertRulesDialog::fault() const { return m_fault->isHidden() ? QString() : m_fault->text(); }

void AlertRulesDialog::show(int row)
{
    m_shown = row;
    const bool some = row >= 0 && row < static_cast<int>(m_rules.size());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_kind, m_query, m_saved, m_count, m_time, m_unit, m_field, m_notify, m_ticket, m_remove})
        widget->setEnabled(some);
    m_push->setEnabled(some && m_push->count() > 1);
    if (!some) {
        m_shown = -1;
        check();
        return;
    }
    m_filling = true;
    const AlertRule &rule = m_rules[static_cast<std::size_t>(row)];
    m_name->setText(QString::fromStdString(rule.name));
    m_kind->setCurrentIndex(rule.silence ? 1 : 0);
    m_query->setText(QString::fromStdString(rule.query));
    m_count->setValue(static_cast<int>(rule.count));
    const int unit = rule.seconds % 3600 == 0 ? 2 : rule.seconds % 60 == 0 ? 1 : 0;
    m_unit->setCurrentIndex(unit);
    m_time->setValue(static_cast<int>(rule.seconds) / m_unit->itemData(unit).toInt());
    const int field = m_field->findData(QString::fromStdString(rule.field));
    m_field->setCurrentIndex(field);
    if (field < 0)
        m_field->setEditText(QString::fromStdString(rule.field));
    m_notify->setChecked(rule.notify);
    m_ticket->setChecked(rule.ticket);
    m_push->setCurrentIndex(std::max(0, m_push->findData(QString::fromStdString(rule.push))));
    m_filling = false;
    take();
}

void AlertRulesDialog::take()
{
    if (m_filling || m_shown < 0)
        return;
    AlertRule &rule = m_rules[static_cast<std::size_t>(m_shown)];
    rule.name = m_name->text().trimmed().toStdString();
    rule.silence = m_kind->currentData().toBool();
    rule.query = rule.silence ? std::string() : m_query->text().trimmed().toStdString();
    rule.count = static_cast<std::uint32_t>(m_count->value());
    rule.seconds = std::min(AlertRule::mostSeconds, static_cast<std::uint32_t>(m_time->value() * m_unit->currentData().toInt()));
    const int known = m_field->findText(m_field->currentText());
    rule.field = known >= 0 ? m_field->itemData(known).toString().toStdString() : m_field->currentText().trimmed().toStdString();
    rule.notify = m_notify->isChecked();
    rule.ticket = m_ticket->isChecked();
    rule.push = m_push->currentData().toString().toStdString();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_query, m_saved, m_count, m_field})
        widget->setEnabled(!rule.silence);
    m_filling = true;
    m_list->item(m_shown)->setText(oneLine(m_name->text().isEmpty() ? tr("(without a name)") : m_name->text(), 200));
    m_list->item(m_shown)->setToolTip(toolTipText(Alerts::text(rule)));
    m_filling = false;
    check();
}

void AlertRulesDialog::check()
{
    QString fault;
    for (const AlertRule &rule : m_rules) {
        const auto query = Query::parse(rule.query, m_session.timeZone());
        if (!fault.isEmpty())
            break;
        if (rule.name.empty())
            fault = tr("A rule needs a name.");
        else if (!query)
            fault = tr("The filter of \"%1\" is wrong: %2").arg(oneLine(QString::fromStdString(rule.name), 60), queryFaultText(query.error()));
    }
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_ok->setEnabled(fault.isEmpty());
}

void AlertRulesDialog::accept()
{
    check();
    if (!m_ok->isEnabled())
        return;
    m_alerts.setRules(m_rules);
    QDialog::accept();
}

} // namespace sightglass
