// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/push/pushdialog.h"

#include "core/job/jobqueue.h"
#include "core/push/redaction.h"
#include "ui/widgets/buttonorder.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

namespace sightglass {

using namespace Qt::StringLiterals;

PushDialog::PushDialog(Session &session, PushService &service, std::vector<PushChoice> choices, QWidget *parent)
    : QDialog(parent), m_session(session), m_service(service), m_choices(std::move(choices)), m_what(new QButtonGroup(this))
{
    setWindowTitle(tr("Push events"));
    setObjectName(u"pushDialog"_s);
    resize(680, 560);
    auto *layout = new QVBoxLayout(this);
    auto *what = new QGroupBox(tr("What"));
    auto *whatColumn = new QVBoxLayout(what);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        auto *one = new QRadioButton(QString(m_choices[i].text).replace(u'&', "&&"_L1));
        m_what->addButton(one, static_cast<int>(i));
        whatColumn->addWidget(one);
        if (i == 0)
            one->setChecked(true);
    }
    layout->addWidget(what);
    auto *form = new QFormLayout;
    m_target = new QComboBox;
    m_target->setObjectName(u"pushTarget"_s);
    m_target->setAccessibleName(tr("Target"));
    auto *targets = new QPushButton(tr("Targets…"));
    targets->setObjectName(u"openTargets"_s);
    targets->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_target, 1);
    row->addWidget(targets);
    auto *to = new QLabel(tr("&To"));
    to->setBuddy(m_target);
    form->addRow(to, row);
    m_estimate = new QLabel;
    m_estimate->setObjectName(u"estimate"_s);
    m_estimate->setTextFormat(Qt::PlainText);
    form->addRow(tr("That is"), m_estimate);
    m_guarantee = new QLabel;
    m_guarantee->setTextFormat(Qt::PlainText);
    m_guarantee->setWordWrap(true);
    form->addRow(tr("Delivered"), m_guarantee);
    layout->addLayout(form);
    m_preview = new QPlainTextEdit;
    m_preview->setObjectName(u"pushPreview"_s);
    m_preview->setReadOnly(true);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setAccessibleName(tr("The first event as it will be sent"));
    m_preview->setPlaceholderText(tr("The first event as it will be sent"));
    layout->addWidget(m_preview, 1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_push = box->addButton(tr("&Push"), QDialogButtonBox::AcceptRole);
    m_push->setObjectName(u"push"_s);
    m_push->setDefault(true);
    // Else it becomes the default while Push is disabled, and stays that.
    box->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    layout->addWidget(box);
    orderButtons(box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, &PushDialog::start);
    connect(targets, &QPushButton::clicked, this, &PushDialog::targetsWanted);
    connect(m_what, &QButtonGroup::idClicked, this, &PushDialog::refresh);
    connect(m_target, &QComboBox::currentIndexChanged, this, &PushDialog::refresh);
    connect(&service, &PushService::changed, this, &PushDialog::fill);
    connect(&service, &PushService::estimated, this, [this](const PushEstimate &estimate) {
        const QLocale locale;
        m_estimate->setText(tr("%1 events, about %2 on the way").arg(locale.toString(static_cast<qulonglong>(estimate.events)),
                                                                      locale.formattedDataSize(static_cast<qint64>(estimate.bytes), 1, QLocale::DataSizeSIFormat)));
        m_preview->setPlainText(QString::fromStdString(estimate.request));
    });
    fill();
    m_target->setFocus();
}

const PushChoice &PushDialog::chosen() const { return m_choices[static_cast<std::size_t>(std::max(0, m_what->checkedId()))]; }

void PushDialog::fill()
{
    QStringList names;
    for (const TargetStatus &status : m_service.targets())
        names.append(QString::fromStdString(status.target.name));
    QStringList now;
    for (int i = 0; i < m_target->count(); ++i)
        now.append(m_target->itemText(i));
    if (names == now && m_estimate->text().size() > 0)
        return;
    {
        const QSignalBlocker blocker(m_target);
        const QString before = m_target->count() > 0 ? m_target->currentText() : QSettings().value(u"push/target"_s).toString();
        m_target->clear();
        m_target->addItems(names);
        if (const int at = m_target->findText(before); at >= 0)
            m_target->setCurrentIndex(at);
    }
    refresh();
}

void PushDialog::refresh()
{
    const TargetStatus *status = m_service.target(m_target->currentText().toStdString());
    m_push->setEnabled(status != nullptr);
    if (!status) {
        m_estimate->setText(!m_service.fault().isEmpty() ? m_service.fault() : tr("There is no target yet: set one up with Targets…"));
        m_guarantee->clear();
        m_preview->clear();
        return;
    }
    const TargetConfig config = configOf(status->target);
    const PushTarget *kind = findTarget(config.type);
    m_guarantee->setText(kind ? kind->guaranteeText(config) : QString());
    const PushChoice &choice = chosen();
    if (choice.rows) {
        m_estimate->setText(tr("Looking at some of them…"));
        m_service.estimate(choice.rows, m_session.logRows(), config);
        return;
    }
    m_preview->clear();
    if (choice.summary) {
        const auto events = summaryEvents(m_session.logs());
        m_estimate->setText(tr("%Ln event(s), one a log", nullptr, static_cast<int>(events.size())));
        if (!events.empty())
            m_preview->setPlainText(QString::fromStdString(PushService::requestText(config, events.front())));
    } else if (!choice.events.empty()) {
        std::size_t bytes = 0;
        for (const PushEvent &event : choice.events)
            bytes += event.bytes();
        m_estimate->setText(tr("%Ln event(s), %1 of text", nullptr, static_cast<int>(choice.events.size()))
                                .arg(QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat)));
        PushEvent first = choice.events.front();
        (void)Redaction(config).apply(first);
        m_preview->setPlainText(QString::fromStdString(PushService::requestText(config, first)));
    } else {
        m_estimate->setText(tr("The ticket and its evidence, as it was kept"));
    }
}

void PushDialog::start()
{
    const std::string target = m_target->currentText().toStdString();
    QSettings().setValue(u"push/target"_s, m_target->currentText());
    const PushChoice &choice = chosen();
    if (choice.ticket)
        m_service.pushTicket(*choice.ticket, target);
    else if (!choice.events.empty())
        m_service.pushEvents(choice.events, target);
    else if (choice.summary)
        m_service.pushSummary(m_session.logs(), target);
    else
        m_service.push(m_session.jobs(), choice.rows, m_session.logRows(), target);
    accept();
}

} // namespace sightglass
