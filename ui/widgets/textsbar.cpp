// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textsbar.h"

#include "core/session/session.h"
#include "ui/shell/plaintext.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace sightglass {

using namespace Qt::StringLiterals;

TextsBar::TextsBar(Session &session, QWidget *parent) : OfferBar(tr("&Show all…"), tr("Dismiss"), parent)
{
    connect(&session, &Session::eventTextsRead, this, [this](int, const QStringList &faults) {
        m_faults = faults;
        if (!faults.isEmpty())
            setText(tr("%Ln fault(s) in the folder of event texts: %1", nullptr, static_cast<int>(faults.size())).arg(oneLine(faults[0], 300)));
        setVisible(!faults.isEmpty());
    });
    connect(offerButton(), &QPushButton::clicked, this, &TextsBar::showFaults);
    connect(dismissButton(), &QToolButton::clicked, this, &QWidget::hide);
}

void TextsBar::showFaults()
{
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"textFaults"_s);
    dialog->setWindowTitle(tr("Texts of events"));
    auto *layout = new QVBoxLayout(dialog);
    auto *label = new QLabel(tr("What is wrong with the folder of event texts:"));
    auto *list = new QPlainTextEdit;
    list->setReadOnly(true);
    list->setLineWrapMode(QPlainTextEdit::NoWrap);
    list->setAccessibleName(label->text());
    QStringList lines;
    for (const QString &fault : std::as_const(m_faults))
        lines.append(oneLine(fault, 2000));
    list->setPlainText(lines.join(u'\n'));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(label);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    dialog->resize(640, 320);
    dialog->show();
}

} // namespace sightglass
