// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/events/exportactions.h"

#include "core/event/errortext.h"
#include "core/session/session.h"
#include "ui/models/eventtablemodel.h"
#include "ui/widgets/rowtable.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <climits>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

int shownNumber(std::uint64_t n) { return static_cast<int>(std::min<std::uint64_t>(n, INT_MAX)); }

struct Kind
{
    ExportFormat format;
    QString filter;
};

QList<Kind> kinds()
{
    return {{ExportFormat::Csv, ExportActions::tr("CSV, for spreadsheets and programs (*.csv)")},
            {ExportFormat::Xlsx, ExportActions::tr("Excel workbook (*.xlsx)")},
            {ExportFormat::Ndjson, ExportActions::tr("JSON, one event a line (*.ndjson)")},
            {ExportFormat::Json, ExportActions::tr("JSON, one array (*.json)")},
            {ExportFormat::Html, ExportActions::tr("Web page (*.html)")},
            {ExportFormat::Text, ExportActions::tr("Plain lines, as in the log (*.txt)")}};
}

} // namespace

ExportActions::ExportActions(Session &session, const EventTableModel &model, const RowTable &table, QWidget *parent)
    : QObject(parent), m_session(session), m_model(model), m_table(table), m_page(parent), m_exporting(session)
{
    connect(&m_exporting, &Exporting::finished, this, &ExportActions::tell);
}

void ExportActions::exportAll() { ask(m_session.rows()); }

void ExportActions::exportSelection()
{
    const QList<int> rows = m_table.selectedRowNumbers(INT_MAX);
    ask(std::make_shared<const RowSet>(m_model.eventsOf(rows, INT_MAX)));
}

void ExportActions::ask(std::shared_ptr<const RowSet> rows)
{
    if (!rows || rows->isEmpty()) {
        Q_EMIT notice(tr("There are no events to export."));
        return;
    }
    const QList<Kind> all = kinds();
    const QSettings settings;
    const auto format = exportFormatFromName(settings.value(u"export/format"_s, u"csv"_s).toString().toStdString()).value_or(ExportFormat::Csv);
    auto *dialog = new QFileDialog(m_page->window(), tr("Export %Ln event(s)", nullptr, shownNumber(rows->size())));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    QStringList filters;
    for (const Kind &kind : all)
        filters.append(kind.filter);
    dialog->setNameFilters(filters);
    const auto chosen = [all, dialog] {
        const auto found = std::find_if(all.begin(), all.end(), [dialog](const Kind &kind) { return kind.filter == dialog->selectedNameFilter(); });
        return found == all.end() ? ExportFormat::Csv : found->format;
    };
    dialog->setDirectory(settings.value(u"export/folder"_s, QDir::homePath()).toString());
    dialog->selectNameFilter(std::find_if(all.begin(), all.end(), [format](const Kind &kind) { return kind.format == format; })->filter);
    dialog->setDefaultSuffix(exportEnding(format));
    dialog->selectFile(u"events."_s + exportEnding(format));
    // The name follows the kind, so that the two never disagree.
    connect(dialog, &QFileDialog::filterSelected, this, [dialog, chosen] {
        dialog->setDefaultSuffix(exportEnding(chosen()));
        const QString name = QFileInfo(dialog->selectedFiles().value(0)).fileName();
        if (exportFormatOfFile(name))
            dialog->selectFile(QFileInfo(name).completeBaseName() + u'.' + exportEnding(chosen()));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, rows, chosen](const QString &path) {
        const ExportFormat as = exportFormatOfFile(path).value_or(chosen());
        const std::string_view name = exportFormatName(as);
        QSettings().setValue(u"export/folder"_s, QFileInfo(path).absolutePath());
        QSettings().setValue(u"export/format"_s, QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
        write(rows, path, as);
    });
    dialog->open();
}

void ExportActions::write(std::shared_ptr<const RowSet> rows, const QString &path, ExportFormat format) { m_exporting.start(std::move(rows), format, path); }

void ExportActions::tell(const ExportReport &report)
{
    if (report.error) {
        Q_EMIT notice(errorText(*report.error));
        return;
    }
    const QString path = QDir::toNativeSeparators(report.path);
    if (report.cancelled) {
        Q_EMIT notice(tr("The export to %1 was cancelled; no file was written.").arg(path));
        return;
    }
    QString text = tr("%Ln event(s) written to %1.", nullptr, shownNumber(report.written)).arg(path);
    if (report.unreadable > 0)
        text += u' ' + tr("%Ln could not be decoded: %1", nullptr, shownNumber(report.unreadable)).arg(report.problem ? errorText(*report.problem) : QString());
    if (report.partial)
        text += u' ' + tr("Logs were still being read or searched: these are the events found until then.");
    Q_EMIT notice(text);
}

} // namespace sightglass
