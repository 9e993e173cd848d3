// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/charts/chartmenu.h"

#include "core/job/task.h"
#include "ui/charts/chart.h"
#include "ui/shell/plaintext.h"
#include "ui/views/charts/charttabledialog.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QImage>
#include <QMessageBox>
#include <QSaveFile>
#include <QThreadPool>
#include <QToolButton>

namespace sightglass {

using namespace Qt::StringLiterals;

ChartMenu::ChartMenu(Card *card, Chart *chart, const QString &title, const QString &fileName)
    : QMenu(card), m_chart(chart), m_title(title), m_fileName(fileName)
{
    auto *button = new QToolButton;
    button->setObjectName(u"chartMenu"_s);
    button->setText(u"⋯"_s);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    button->setToolTip(tr("Copy or save this chart"));
    button->setAccessibleName(tr("Chart menu"));
    addAction(tr("&Copy as picture"), this, [this] { QApplication::clipboard()->setImage(m_chart->toImage()); });
    addAction(tr("Copy &numbers"), this, [this] { QApplication::clipboard()->setText(m_chart->dataText()); });
    addAction(tr("Copy numbers as CS&V"), this, [this] { QApplication::clipboard()->setText(m_chart->table().toText(u',')); });
    addSeparator();
    addAction(tr("Save as &PNG…"), this, [this] { askAndSave(u".png"_s, tr("Pictures (*.png)")); });
    addAction(tr("Save as &SVG…"), this, [this] { askAndSave(u".svg"_s, tr("Drawings (*.svg)")); });
    addSeparator();
    addAction(tr("Show as &table…"), this, &ChartMenu::showTable);
    button->setMenu(this);
    card->addToTitle(button);
    card->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(card, &QWidget::customContextMenuRequested, this, [this, card](const QPoint &at) { popup(card->mapToGlobal(at)); });
}

void ChartMenu::setTitle(const QString &title, const QString &fileName)
{
    m_title = title;
    m_fileName = fileName;
}

void ChartMenu::askAndSave(const QString &suffix, const QString &kind)
{
    QString path = QFileDialog::getSaveFileName(m_chart, tr("Save chart"), m_fileName + suffix, kind);
    if (path.isEmpty())
        return;
    if (!path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    save(path);
}

void ChartMenu::save(const QString &path)
{
    const bool svg = path.endsWith(u".svg"_s, Qt::CaseInsensitive);
    auto write = [path, svg, drawing = svg ? m_chart->toSvg() : QByteArray(), image = svg ? QImage() : m_chart->toImage()]() -> QString {
        QByteArray bytes = drawing;
        if (!svg) {
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, "PNG");
        }
        QSaveFile file(path);
        if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return file.errorString();
        return {};
    };
    runTask(*QThreadPool::globalInstance(), this, std::move(write), [this, path](const QString &error) {
        Q_EMIT saved(path, error);
        if (error.isEmpty())
            return;
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Not saved"), tr("%1 could not be written: %2").arg(path, error), QMessageBox::Ok, m_chart);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

void ChartMenu::showTable() { (new ChartTableDialog(m_title, m_chart, m_chart->window()))->show(); }

} // namespace sightglass
