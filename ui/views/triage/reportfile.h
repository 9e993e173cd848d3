// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/casereport.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QObject;

namespace sightglass {

/// The report as PDF (A4, fonts inside, numbered pages). Slow for many events: for a worker.
[[nodiscard]] QByteArray reportPdf(const CaseReport &report);

/// Writes a report in a worker, in the format that the ending of \p path asks for (.pdf, .html, .htm;
/// all else is Markdown), whole or not at all. \p done runs in the thread of \p context, with the error
/// in words or nothing.
void writeReportFile(const CaseReport &report, const QString &path, QObject *context, std::function<void(const QString &error)> done);

} // namespace sightglass
