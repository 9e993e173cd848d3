// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/push/targetsdialog.h"

#include "core/push/redaction.h"
#include "core/push/secrets.h"
#include "ui/shell/theme.h"
#include "ui/views/push/targetform.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>

namespace sightglass {

using namespace Qt::StringLiterals;

TargetsDialog::TargetsDialog(PushService &service, PushEvent sample, QWidget *parent) : QDialog(parent), m_service(service), m_sample(std::move(sample))
{
    setWindowTitle(tr("Push targets"));
    setObjectName(u"targetsDialog"_s);
    resize(900, 620);
    auto *layout = new QVBoxLayout(this);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    layout->addWidget(split, 1);

    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Push targets"));
    leftColumn->addWidget(m_list, 1);
    auto *add = new QPushButton(tr("&New target"));
    add->setObjectName(u"newTarget"_s);
    m_remove = new QPushButton(tr("&Remove"));
    m_remove->setObjectName(u"removeTarget"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    leftColumn->addLayout(buttons);
    split->addWidget(left);

    m_right = new QWidget;
    auto *column = new QVBoxLayout(m_right);
    column->setContentsMargins(8, 0, 0, 0);
    auto *head = new QFormLayout;
    m_name = new QLineEdit;
    m_name->setObjectName(u"targetName"_s);
    m_name->setMaxLength(100);
    m_type = new QComboBox;
    m_type->setObjectName(u"targetType"_s);
    for (const PushTarget *kind : allTargets())
        m_type->addItem(QCoreApplication::translate("PushWords", kind->name()), QString::fromStdString(std::string(kind->id())));
    head->addRow(tr("N&ame"), m_name);
    head->addRow(tr("&Kind"), m_type);
    column->addLayout(head);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    auto *insideColumn = new QVBoxLayout(inside);
    m_form = new TargetForm;
    insideColumn->addWidget(m_form);
    insideColumn->addStretch();
    scroll->setWidget(inside);
    m_tabs->addTab(scroll, tr("&Settings"));
    m_preview = new QPlainTextEdit;
    m_preview->setObjectName(u"preview"_s);
    m_preview->setReadOnly(true);
    m_preview->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setAccessibleName(tr("One event as it will be sent"));
    m_tabs->addTab(m_preview, tr("One &event as it will be sent"));
    column->addWidget(m_tabs, 1);
    m_guarantee = new QLabel;
    m_guarantee->setTextFormat(Qt::PlainText);
    m_guarantee->setWordWrap(true);
    column->addWidget(m_guarantee);
    m_verdict = new QLabel;
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_verdict);
    auto *bar = new QHBoxLayout;
    m_test = new QPushButton(tr("&Test connection"));
    m_test->setObjectName(u"testTarget"_s);
    m_save = new QPushButton(tr("&Save"));
    m_save->setObjectName(u"saveTarget"_s);
    bar->addWidget(m_test);
    bar->addStretch();
    bar->addWidget(m_save);
    column->addLayout(bar);
    split->addWidget(m_right);
    split->setStretchFactor(1, 1);
    split->setSizes({200, 700});

    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(box);

    connect(add, &QPushButton::clicked, this, &TargetsDialog::startNew);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item) {
            m_chosen = item->text();
            m_dirty = false;
            m_verdict->clear();
            showChosen();
        }
    });
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        TargetConfig kept = config();
        const std::string url = kept.text("url");
        TargetConfig next;
        next.type = m_type->currentData().toString().toStdString();
        if (!url.empty())
            next.values["url"] = url;
        m_form->set(next);
        m_dirty = true;
        check();
    });
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_dirty = true;
        check();
    });
    connect(m_form, &TargetForm::edited, this, [this] {
        m_dirty = true;
        check();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_dirty = false;
        m_service.save(config());
    });
    connect(m_test, &QPushButton::clicked, this, [this] {
        m_verdict->setText(tr("Asking the server…"));
        m_test->setEnabled(false);
        m_service.test(config());
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const TargetStatus *status = m_service.target(m_chosen.toStdString());
        if (!status)
            return;
        const std::uint64_t waiting = status->depth.events + status->depth.deadLetters;
        if (waiting > 0
            && QMessageBox::question(this, tr("Remove %1").arg(m_chosen), tr("%Ln event(s) that wait for it or were refused go with it. Remove the target?", nullptr,
                                                                              static_cast<int>(std::min<std::uint64_t>(waiting, INT_MAX))),
                                     QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel)
                != QMessageBox::Yes)
            return;
        m_service.remove(m_chosen.toStdString());
        m_chosen.clear();
    });
    connect(&service, &PushService::changed, this, &TargetsDialog::fill);
    connect(&service, &PushService::saved, this, [this](const QString &name) {
        m_verdict->setText(Secrets::place() == Secrets::Place::Keyring ? tr("%1 is saved.").arg(name) : tr("%1 is saved. There is no keyring: secrets are in files that only you can read.").arg(name));
        choose(name);
    });
    connect(&service, &PushService::failed, this, [this](const QString &text) {
        m_verdict->setText(text);
        check();
    });
    connect(&service, &PushService::tested, this, [this](const QString &wrong, const QString &remark) {
        m_verdict->setText((wrong.isEmpty() ? tr("✓ It answers, and would take events.") : tr("✗ %1").arg(wrong)) + (remark.isEmpty() ? QString() : u"\n"_s + remark));
        m_test->setEnabled(true);
    });
    // Enter in a field saves; it makes no new target.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    m_save->setDefault(true);
    fill();
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    else
        startNew();
}

TargetConfig TargetsDialog::config() const
{
    TargetConfig made = m_form->config();
    made.name = m_name->text().trimmed().toStdString();
    return made;
}

void TargetsDialog::fill()
{
    QStringList names;
    for (const TargetStatus &status : m_service.targets())
        names.append(QString::fromStdString(status.target.name));
    QStringList now;
    for (int i = 0; i < m_list->count(); ++i)
        now.append(m_list->item(i)->text());
    if (names == now)
        return;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    m_list->addItems(names);
    if (!m_chosen.isEmpty())
        choose(m_chosen);
    else if (!names.isEmpty() && !m_dirty)
        choose(names.first());
    m_remove->setEnabled(!m_chosen.isEmpty());
}

void TargetsDialog::choose(const QString &name)
{
    m_chosen = name;
    const auto found = m_list->findItems(name, Qt::MatchExactly);
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentItem(found.value(0));
    showChosen();
}

void TargetsDialog::startNew()
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->setCurrentItem(nullptr);
    }
    m_chosen.clear();
    const QSignalBlocker blocker(m_type);
    m_type->setEnabled(true);
    m_name->setReadOnly(false);
    m_name->clear();
    TargetConfig fresh;
    fresh.type = m_type->currentData().toString().toStdString();
    m_form->set(fresh);
    m_dirty = false;
    m_verdict->clear();
    m_remove->setEnabled(false);
    check();
    m_name->setFocus();
}

void TargetsDialog::showChosen()
{
    const TargetStatus *status = m_service.target(m_chosen.toStdString());
    if (!status || m_dirty)
        return;
    const QSignalBlocker blocker(m_type);
    m_name->setText(m_chosen);
    m_name->setReadOnly(true); // what waits knows it by its name
    m_type->setCurrentIndex(m_type->findData(QString::fromStdString(status->target.type)));
    m_type->setEnabled(false);
    m_form->set(configOf(status->target));
    m_dirty = false;
    m_remove->setEnabled(true);
    check();
}

void TargetsDialog::check()
{
    const TargetConfig now = config();
    const PushTarget *kind = findTarget(now.type);
    std::optional<QString> wrong = kind ? kind->check(now) : std::nullopt;
    if (!wrong)
        wrong = Redaction::check(now);
    if (!wrong && now.name.empty())
        wrong = tr("The target needs a name.");
    m_save->setEnabled(!wrong);
    m_test->setEnabled(!wrong);
    if (wrong && m_dirty)
        m_verdict->setText(*wrong);
    else if (m_dirty)
        m_verdict->clear();
    m_guarantee->setText(kind ? kind->guaranteeText(now) : QString());
    m_preview->setPlainText(wrong ? *wrong : QString::fromStdString(PushService::requestText(now, m_sample)));
}

} // namespace sightglass
