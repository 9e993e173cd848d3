// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/xlsxfile.h"

#include "core/job/indexedlog.h"
#include "core/session/exportfile.h"
#include "core/source/bytesource.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

#include <unistd.h>

using namespace sightglass;

/// Workbooks are read back by openpyxl.
class TestXlsxFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_python; ///< One that has openpyxl: Debian's own, or the first of the PATH.
    NoProgress m_progress;

    static void addRow(std::string &rows, const std::vector<std::string> &cells)
    {
        for (const std::string &cell : cells)
            XlsxFile::appendCell(rows, cell);
        XlsxFile::endRow(rows);
    }
    /// Sheets with rows with cells; null where openpyxl is missing.
    QJsonArray readByOpenpyxl(const QString &path)
    {
        QProcess python;
        python.start(m_python, {QStringLiteral("-c"), QStringLiteral("import json,sys,openpyxl\n"
                                                                                       "b=openpyxl.load_workbook(sys.argv[1])\n"
                                                                                       "print(json.dumps([[s.title,[[[c.value,c.data_type] for c in r] for r in s.iter_rows()]] for s in b.worksheets]))"),
                                                 path});
        if (!python.waitForFinished(30'000) || python.exitCode() != 0) {
            qWarning("%s", python.readAllStandardError().constData());
            return {};
        }
        return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    }
    static QJsonValue cell(const QJsonArray &book, int sheet, int row, int column) { return book[sheet][1][row][column][0]; }
    static QString kind(const QJsonArray &book, int sheet, int row, int column) { return book[sheet][1][row][column][1].toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &program : {QStringLiteral("/usr/bin/python3"), QStringLiteral("python3")}) {
            QProcess python;
            python.start(program, {QStringLiteral("-c"), QStringLiteral("import openpyxl")});
            if (m_python.isEmpty() && python.waitForStarted() && python.waitForFinished(30'000) && python.exitCode() == 0)
                m_python = program;
        }
        if (m_python.isEmpty())
            QSKIP("no python3-openpyxl here: nobody else reads the workbooks back");
    }

    void cells()
    {
        const QString path = m_folder.filePath(QStringLiteral("cells.xlsx"));
        const std::string longText(40'000, 'x');
        const std::vector<std::string> values{"text", "42", "-7", "007", "123456789012345", "1234567890123456", "=1+1", "@SUM(A1)", "http://a.example/", "<b>&amp;\"'</b>",
                                              "two\nlines", "\xC3\xBCml\xC3\xA4ut \xF0\x9F\x98\x80", std::string("a\x01\x02" "b"), "\xFF\xFE bad", "_x0041_", " space ", longText, ""};
        XlsxFile book(path);
        std::string rows;
        addRow(rows, std::vector<std::string>(values.size(), "head"));
        for (const std::string &value : values)
            addRow(rows, {value});
        QVERIFY(book.write(rows));
        QVERIFY(book.close(m_progress));
        const QJsonArray read = readByOpenpyxl(path);
        QCOMPARE(read.size(), 1);
        const auto text = [&](int i) { return cell(read, 0, i + 1, 0).toString(); };
        QCOMPARE(text(0), QStringLiteral("text"));
        QCOMPARE(cell(read, 0, 2, 0).toDouble(), 42.0);
        QCOMPARE(kind(read, 0, 2, 0), QStringLiteral("n"));
        QCOMPARE(cell(read, 0, 3, 0).toDouble(), -7.0);
        QCOMPARE(text(3), QStringLiteral("007"));
        QCOMPARE(cell(read, 0, 5, 0).toDouble(), 123456789012345.0);
        QCOMPARE(text(5), QStringLiteral("1234567890123456"));
        for (const int formula : {6, 7}) {
            QCOMPARE(text(formula), QString::fromStdString(values[static_cast<std::size_t>(formula)]));
            QVERIFY(kind(read, 0, formula + 1, 0) != QStringLiteral("f"));
        }
        for (const int same : {8, 9, 10, 11, 15})
            QCOMPARE(text(same), QString::fromStdString(values[static_cast<std::size_t>(same)]));
        QVERIFY(text(12).startsWith(QLatin1Char('a')) && text(12).endsWith(QLatin1Char('b')));
        QVERIFY2(text(16).size() <= XlsxFile::cellCharacters && text(16).endsWith(QStringLiteral("(cut: 40000 characters)")), qPrintable(text(16).right(40)));
    }

    void severalSheets()
    {
        const QString path = m_folder.filePath(QStringLiteral("sheets.xlsx"));
        XlsxFile book(path, 100);
        std::string rows;
        addRow(rows, {"a", "b"});
        for (int i = 0; i < 250; ++i) {
            addRow(rows, {"row", std::to_string(i)});
            if (i % 7 == 0) {
                QVERIFY(book.write(rows));
                rows.clear();
            }
        }
        QVERIFY(book.write(rows));
        const auto closed = book.close(m_progress);
        QVERIFY2(closed, closed ? "" : closed.error().detail.c_str());
        const QJsonArray read = readByOpenpyxl(path);
        QCOMPARE(read.size(), 3);
        int next = 0;
        for (int sheet = 0; sheet < 3; ++sheet) {
            QCOMPARE(cell(read, sheet, 0, 1).toString(), QStringLiteral("b"));
            const auto count = static_cast<int>(read[sheet][1].toArray().size());
            for (int row = 1; row < count; ++row)
                QCOMPARE(cell(read, sheet, row, 1).toInt(), next++);
        }
        QCOMPARE(next, 250);
    }

    void eventsOfALog()
    {
        std::string text;
        for (int i = 0; i < 5000; ++i)
            text += "{\"time\":\"2026-01-01T00:00:00Z\",\"level\":\"error\",\"n\":" + std::to_string(i) + ",\"msg\":\"=cmd " + std::to_string(i) + "\"}\n";
        QThreadPool pool;
        pool.setMaxThreadCount(2);
        ParseOptions options;
        options.timeZone = "UTC";
        auto log = indexLog(std::make_shared<MemorySource>(text, "app.json"), "app.json", {}, options, pool, m_progress).rows;
        log.log = LogId{1};
        const QString path = m_folder.filePath(QStringLiteral("events.xlsx"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("before") == 6);
        old.close();
        // Cancelled: what was there stays, and nothing else lies there.
        struct Stop final : Progress
        {
            bool report(std::uint64_t) override { return false; }
        } stop;
        const RowSet rows = RowSet::allOf(LogId{1}, 5000);
        QVERIFY(writeExport(rows, {log}, {}, ExportFormat::Xlsx, path, pool, stop).cancelled);
        QVERIFY(old.open(QIODevice::ReadOnly) && old.readAll() == "before");
        old.close();
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("events.xlsx*")}, QDir::Files).size(), 1);
        const ExportReport report = writeExport(rows, {log}, {}, ExportFormat::Xlsx, path, pool, m_progress);
        QVERIFY2(!report.error, report.error ? report.error->detail.c_str() : "");
        QCOMPARE(report.written, std::uint64_t(5000));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("events.xlsx*")}, QDir::Files).size(), 1);
        const QJsonArray read = readByOpenpyxl(path);
        QCOMPARE(read[0][1].toArray().size(), 5001);
        int column = 0;
        while (cell(read, 0, 0, column).toString() != QStringLiteral("n"))
            ++column;
        for (int i = 0; i < 5000; ++i) {
            QCOMPARE(cell(read, 0, i + 1, column).toInt(), i);
            QCOMPARE(cell(read, 0, i + 1, 7).toString(), QStringLiteral("=cmd %1").arg(i));
        }
        // A place that cannot be written to is an error.
        QVERIFY(writeExport(rows, {log}, {}, ExportFormat::Xlsx, m_folder.filePath(QStringLiteral("no/such/folder.xlsx")), pool, m_progress).error);
    }

    void aFullDisk()
    {
#ifndef Q_OS_LINUX
        QSKIP("a full disk is tried on Linux alone");
#else
        // Temporary rows go to /dev/full's like: a folder of one small tmpfs needs root and mount.
        if (::geteuid() != 0)
            QSKIP("only root can make a small file system");
        QTemporaryDir place;
        if (QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=64k"), QStringLiteral("none"), place.path()}) != 0)
            QSKIP("mount is not allowed here");
        const auto unmount = qScopeGuard([&] { QProcess::execute(QStringLiteral("umount"), {place.path()}); });
        for (const bool temporary : {true, false}) {
            const QByteArray before = qgetenv("TMPDIR");
            if (temporary)
                qputenv("TMPDIR", QFile::encodeName(place.path()));
            XlsxFile book(temporary ? m_folder.filePath(QStringLiteral("full.xlsx")) : place.filePath(QStringLiteral("full.xlsx")));
            std::string rows;
            for (int i = 0; i < 20'000; ++i)
                addRow(rows, {"some text of row", std::to_string(i * 7919), QString::number(i * 104729, 36).toStdString()});
            const bool written = book.write(rows) && book.close(m_progress);
            if (before.isEmpty())
                qunsetenv("TMPDIR");
            else
                qputenv("TMPDIR", before);
            QVERIFY(!written);
            QFile::remove(place.filePath(QStringLiteral("full.xlsx")));
        }
#endif
    }
};

QTEST_GUILESS_MAIN(TestXlsxFile)
#include "tst_xlsxfile.moc"
