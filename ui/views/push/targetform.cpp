// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/push/targetform.h"

#include "ui/shell/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }
QString translated(const char *english) { return *english ? QCoreApplication::translate("PushWords", english) : QString(); }

} // namespace

TargetForm::TargetForm(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void TargetForm::set(const TargetConfig &config)
{
    delete m_body;
    m_editors.clear();
    m_type = config.type;
    m_body = new QWidget;
    layout()->addWidget(m_body);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    const PushTarget *kind = findTarget(config.type);
    if (!kind)
        return;
    const auto makeForm = [](QWidget *parent) {
        auto *form = new QFormLayout(parent);
        form->setContentsMargins(0, 0, 0, 0);
        form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
        form->setRowWrapPolicy(QFormLayout::DontWrapRows);
        return form;
    };
    auto *usual = new QWidget;
    auto *more = new QWidget;
    QFormLayout *usualForm = makeForm(usual);
    QFormLayout *moreForm = makeForm(more);
    for (const SettingInfo &info : kind->settings())
        addRow(info.advanced ? moreForm : usualForm, info, config);
    auto *toggle = new QToolButton;
    toggle->setObjectName(u"moreSettings"_s);
    toggle->setText(tr("More settings"));
    toggle->setCheckable(true);
    toggle->setAutoRaise(true);
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle->setArrowType(Qt::RightArrow);
    more->hide();
    connect(toggle, &QToolButton::toggled, more, [toggle, more](bool on) {
        toggle->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        more->setVisible(on);
    });
    column->addWidget(usual);
    column->addWidget(toggle);
    column->addWidget(more);
    column->addStretch();
}

void TargetForm::addRow(QFormLayout *form, const SettingInfo &info, const TargetConfig &config)
{
    const QString key = text(info.key);
    const QString value = info.secret ? QString() : QString::fromStdString(config.text(info.key));
    const QString label = translated(info.label);
    QWidget *editor = nullptr;
    QWidget *row = nullptr;
    switch (info.kind) {
    case SettingInfo::Kind::Text: {
        auto *line = new QLineEdit(value);
        if (info.secret) {
            line->setEchoMode(QLineEdit::Password);
            line->setPlaceholderText(tr("as it is kept"));
        }
        connect(line, &QLineEdit::textEdited, this, &TargetForm::edited);
        editor = line;
        break;
    }
    case SettingInfo::Kind::Lines: {
        auto *lines = new QPlainTextEdit(value);
        lines->setTabChangesFocus(true);
        lines->setFixedHeight(lines->fontMetrics().lineSpacing() * 3 + 12);
        connect(lines, &QPlainTextEdit::textChanged, this, &TargetForm::edited);
        editor = lines;
        break;
    }
    case SettingInfo::Kind::Number: {
        auto *spin = new QSpinBox;
        spin->setRange(0, 1'000'000'000);
        spin->setGroupSeparatorShown(true);
        spin->setValue(value.toInt());
        connect(spin, &QSpinBox::valueChanged, this, &TargetForm::edited);
        editor = spin;
        break;
    }
    case SettingInfo::Kind::Flag: {
        auto *box = new QCheckBox(label);
        box->setChecked(value == u"on"_s);
        connect(box, &QCheckBox::toggled, this, &TargetForm::edited);
        editor = box;
        break;
    }
    case SettingInfo::Kind::Choice: {
        auto *choice = new QComboBox;
        for (const std::string_view one : info.choices)
            choice->addItem(text(one));
        choice->setCurrentText(value);
        connect(choice, &QComboBox::currentIndexChanged, this, &TargetForm::edited);
        editor = choice;
        break;
    }
    case SettingInfo::Kind::File: {
        auto *line = new QLineEdit(value);
        auto *browse = new QToolButton;
        browse->setText(tr("…"));
        browse->setAccessibleName(tr("Choose a file: %1").arg(label));
        row = new QWidget;
        auto *both = new QHBoxLayout(row);
        both->setContentsMargins(0, 0, 0, 0);
        both->addWidget(line, 1);
        both->addWidget(browse);
        connect(line, &QLineEdit::textEdited, this, &TargetForm::edited);
        connect(browse, &QToolButton::clicked, this, [this, line, label] {
            const QString path = QFileDialog::getOpenFileName(window(), label, line->text());
            if (path.isEmpty())
                return;
            line->setText(path);
            Q_EMIT edited();
        });
        editor = line;
        break;
    }
    }
    const QString help = translated(info.help);
    editor->setObjectName(key);
    editor->setAccessibleName(label);
    editor->setAccessibleDescription(help);
    editor->setToolTip(toolTipText(help.isEmpty() ? key : help + u"\n--set "_s + key + u"=…"_s));
    m_editors.insert(key, editor);
    if (info.kind == SettingInfo::Kind::Flag)
        form->addRow(editor);
    else
        form->addRow(label + (info.required ? u" *"_s : QString()), row ? row : editor);
    if (!help.isEmpty() && info.kind != SettingInfo::Kind::Flag) {
        auto *hint = new QLabel(help);
        hint->setTextFormat(Qt::PlainText);
        hint->setWordWrap(true);
        hint->setForegroundRole(QPalette::PlaceholderText);
        QFont font = hint->font();
        font.setPointSizeF(font.pointSizeF() * 0.9);
        hint->setFont(font);
        hint->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        form->addRow(QString(), hint);
    }
}

QString TargetForm::value(const SettingInfo &info) const
{
    QWidget *editor = m_editors.value(text(info.key));
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        return line->text().trimmed();
    if (auto *lines = qobject_cast<QPlainTextEdit *>(editor))
        return lines->toPlainText().trimmed();
    if (auto *spin = qobject_cast<QSpinBox *>(editor))
        return QString::number(spin->value());
    if (auto *box = qobject_cast<QCheckBox *>(editor))
        return box->isChecked() ? u"on"_s : u"off"_s;
    if (auto *choice = qobject_cast<QComboBox *>(editor))
        return choice->currentText();
    return {};
}

TargetConfig TargetForm::config() const
{
    TargetConfig config;
    config.type = m_type;
    const PushTarget *kind = findTarget(m_type);
    if (!kind)
        return config;
    for (const SettingInfo &info : kind->settings()) {
        const std::string now = value(info).toStdString();
        if (info.secret) {
            if (!now.empty())
                config.secrets[std::string(info.key)] = now;
        } else if (now != info.fallback) {
            config.values[std::string(info.key)] = now;
        }
    }
    return config;
}

} // namespace sightglass
