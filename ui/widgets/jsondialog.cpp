// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jsondialog.h"

#include "core/job/task.h"
#include "ui/widgets/buttonorder.h"
#include "ui/widgets/rawview.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QThreadPool>
#include <QVBoxLayout>

namespace sightglass {

JsonDialog::JsonDialog(const QString &title, const QByteArray &json, const QString &fileName, QWidget *parent)
    : QDialog(parent), m_json(json), m_view(new RawView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("jsonDialog"));
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    m_view->setFrameShape(QFrame::StyledPanel);
    m_view->setAccessibleName(title);
    m_view->setRaw(json.toStdString(), RawSyntax::Json, SIZE_MAX);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyJson"));
    QPushButton *save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(copy, &QPushButton::clicked, this, [json] { QApplication::clipboard()->setText(QString::fromUtf8(json)); });
    connect(save, &QPushButton::clicked, this, [this, fileName] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Save result"), fileName, tr("JSON (*.json)"));
        if (!path.isEmpty())
            this->save(path);
    });
    layout->addWidget(m_view);
    layout->addWidget(buttons);
    orderButtons(buttons);
    resize(720, 560);
    m_view->setFocus();
}

void JsonDialog::save(const QString &path)
{
    runTask(*QThreadPool::globalInstance(), this, [path, json = m_json]() -> QString {
        QSaveFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit() ? QString() : file.errorString();
    }, [this, path](const QString &error) {
        Q_EMIT saved(path, error);
        if (error.isEmpty())
            return;
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Not saved"), tr("%1 could not be written: %2").arg(path, error), QMessageBox::Ok, this);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

} // namespace sightglass
