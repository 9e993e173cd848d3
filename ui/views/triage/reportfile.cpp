// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/triage/reportfile.h"

#include "core/event/errortext.h"
#include "core/job/task.h"
#include "core/report/reportwriter.h"

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QThreadPool>
#include <QUrl>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// Loads nothing but the charts that it was given.
class ReportDocument : public QTextDocument
{
public:
    void addChart(const QString &name, const std::string &svg, int height)
    {
        if (svg.empty())
            return;
        constexpr int sharpness = 3;
        QImage image(QSize(chartWidth, height) * sharpness, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        QSvgRenderer(QByteArray::fromStdString(svg)).render(&painter);
        painter.end();
        addResource(ImageResource, QUrl(name), image);
    }

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

QByteArray reportPdf(const CaseReport &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(300);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter); // QTextDocument leaves 2 cm
    writer.setTitle(QString::fromStdString(report.ticket.text.title));
    writer.setCreator(QString::fromStdString(report.program));
    ReportDocument document;
    document.setUndoRedoEnabled(false);
    document.addChart(u"chart:timeline"_s, timelineSvg(report), timelineHeight);
    document.addChart(u"chart:severity"_s, severitySvg(report), severityHeight);
    document.setHtml(QString::fromStdString(reportSimpleHtml(report)));
    document.print(&writer);
    buffer.close();
    return bytes;
}

void writeReportFile(const CaseReport &report, const QString &path, QObject *context, std::function<void(const QString &error)> done)
{
    auto work = [report, path]() -> QString {
        const QString ending = path.section(u'.', -1).toLower();
        const QByteArray bytes = ending == u"pdf"_s ? reportPdf(report)
                                 : ending == u"html"_s || ending == u"htm"_s ? QByteArray::fromStdString(reportHtml(report))
                                                                             : QByteArray::fromStdString(reportMarkdown(report));
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
            return {};
        return errorText({ErrorCode::WriteFailed, path.toStdString(), file.errorString().toStdString(), Error::noOffset});
    };
    runTask(*QThreadPool::globalInstance(), context, std::move(work), [done = std::move(done)](const QString &error) { done(error); });
}

} // namespace sightglass
