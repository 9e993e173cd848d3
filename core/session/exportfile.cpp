// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/exportfile.h"

#include "core/session/rowexport.h"
#include "core/session/xlsxfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <algorithm>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// \p path is a log that is open, or the archive or compressed file that holds one.
bool isOpenLog(const QString &path, const QStringList &logs)
{
    const QString target = QFileInfo(path).canonicalFilePath();
    if (target.isEmpty())
        return false; // there is no such file yet
    return std::any_of(logs.begin(), logs.end(), [&target](const QString &log) {
        for (QString file = log; !file.isEmpty(); file = file.section(u'/', 0, -2)) {
            const QFileInfo info(file);
            if (info.exists())
                return info.isFile() && info.canonicalFilePath() == target;
        }
        return false;
    });
}

} // namespace

ExportReport writeExport(const RowSet &rows, const std::vector<LogRows> &logs, const QStringList &logPaths, ExportFormat format, const QString &path, QThreadPool &pool,
                       Progress &progress)
{
    ExportReport report;
    report.path = path;
    const auto failed = [&](const QString &why) {
        report.error = Error{ErrorCode::WriteFailed, path.toStdString(), why.toStdString(), Error::noOffset};
        return report;
    };
    if (isOpenLog(path, logPaths))
        return failed(QCoreApplication::translate("sightglass::Exporting", "it is open as a log and would be lost"));
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return failed(QCoreApplication::translate("sightglass::Exporting", "it is no file"));
    const auto tell = [&report](const std::string &, const Error &error) {
        if (!report.problem)
            report.problem = error;
    };
    if (format == ExportFormat::Xlsx) {
        // Beside its place, and there at the end; the name is taken before, so that nobody else has it.
        QTemporaryFile part(path + u".XXXXXX"_s);
        if (!part.open())
            return failed(part.errorString());
        part.close();
        XlsxFile book(part.fileName());
        const ExportResult result = exportRows(rows, logs, format, pool, progress, [&book](std::string_view cells) { return book.write(cells); }, tell);
        report.unreadable = result.unreadable;
        if (result.outcome == Outcome::Cancelled) {
            report.cancelled = true;
            return report;
        }
        if (const auto good = result.failed ? Result<void>(failure(ErrorCode::WriteFailed, path.toStdString())) : book.close(progress); !good)
            return failed(QString::fromStdString(good.error().detail));
        if (!progress.report(rows.size())) {
            report.cancelled = true;
            return report;
        }
        QFile::remove(path);
        part.setAutoRemove(false);
        if (!part.rename(path)) {
            part.remove();
            return failed(part.errorString());
        }
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        report.written = result.written;
        return report;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    const ExportResult result = exportRows(
        rows, logs, format, pool, progress,
        [&file](std::string_view text) { return file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size()); },
        tell);
    report.unreadable = result.unreadable;
    if (result.failed || file.error() != QFileDevice::NoError)
        return failed(file.errorString());
    if (result.outcome == Outcome::Cancelled || !progress.report(rows.size())) {
        report.cancelled = true;
        return report;
    }
    if (!file.commit())
        return failed(file.errorString());
    report.written = result.written;
    return report;
}

} // namespace sightglass
