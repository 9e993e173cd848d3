// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/recordwriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace sightglass;

/// What is written is read back by somebody else: Python's csv, QJsonDocument, QXmlStreamReader.
class TestRecordWriter : public QObject
{
    Q_OBJECT

    static EventRecord record(int i, const std::string &message)
    {
        EventRecord r;
        r.offset = static_cast<std::uint64_t>(i) * 100;
        r.time = Timestamp::fromCivil(2026, 1, 1, 0, 0, i);
        r.severity = Severity::Warning;
        r.host = "h";
        r.source = "s";
        r.message = message;
        r.raw = "raw " + message;
        r.fields = {{"n", std::to_string(i), EventField::Kind::Integer}, {"text", message}, {"message", message}};
        return r;
    }
    static std::vector<EventRecord> hostile()
    {
        std::vector<EventRecord> records;
        int i = 0;
        for (const char *message : {"plain", "", "a,b", "say \"no\"", "\"", ",", "two\nlines", "two\r\nlines", "\r", "=1+1", "=cmd|'/c calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "'quoted",
                                    "<script>alert(1)</script>", "</td></tr></table>", "&amp; & &#39; '", "]]>", "\xC3\xBCml\xC3\xA4ut \xE2\x82\xAC \xF0\x9F\x98\x80", "\xE2\x80\xAE" "gnp.exe", "\x01\x02\x1b[31mred",
                                    "back\\slash", "{\"a\": 1}", "trailing "})
            records.push_back(record(i++, message));
        records.back().fields.push_back({"late, \"odd\"", "=value"});
        return records;
    }
    static std::string written(ExportFormat format, const std::vector<EventRecord> &records, const std::vector<EventRecord> &sample, const std::string &log = "app, <1>.log")
    {
        const RecordWriter writer(format, sample);
        std::string out = writer.begin();
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (i)
                out += writer.between();
            writer.append(records[i], log, out);
        }
        return out + writer.end();
    }
    /// As a spreadsheet shall see it.
    static QString harmless(const std::string &text)
    {
        const bool formula = !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos;
        return QString::fromStdString(formula ? '\'' + text : text);
    }

private Q_SLOTS:
    void names()
    {
        for (const char *name : {"csv", "ndjson", "json", "html", "text", "xlsx"}) {
            const auto format = exportFormatFromName(name);
            QVERIFY(format);
            QCOMPARE(QByteArray(exportFormatName(*format).data()), QByteArray(name));
        }
        QVERIFY(!exportFormatFromName("xls") && !exportFormatFromName("CSV") && !exportFormatFromName(""));
    }
    void csvReadByPython()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("no python3 here: nobody else reads the CSV back");
        const auto records = hostile();
        const std::vector<EventRecord> sample(records.begin(), records.end() - 1); // the last has a field that no column is for
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(written(ExportFormat::Csv, records, sample)));
        file.close();
        QProcess process;
        process.start(python, {QStringLiteral("-c"),
                               QStringLiteral("import csv,json,sys\nf=open(sys.argv[1],newline='',encoding='utf-8')\nprint(json.dumps(list(csv.reader(f,strict=True))))"), file.fileName()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError(), QByteArray());
        const QJsonArray rows = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
        QCOMPARE(rows.size(), static_cast<qsizetype>(records.size() + 1));
        const QStringList head{QStringLiteral("time"), QStringLiteral("severity"), QStringLiteral("level"), QStringLiteral("log"), QStringLiteral("offset"), QStringLiteral("host"),
                               QStringLiteral("source"), QStringLiteral("message"), QStringLiteral("n"), QStringLiteral("text"), QStringLiteral("message#2"), QStringLiteral("more")};
        QCOMPARE(rows[0].toArray().toVariantList(), QJsonArray::fromStringList(head).toVariantList());
        for (std::size_t i = 0; i < records.size(); ++i) {
            const QJsonArray row = rows[static_cast<qsizetype>(i) + 1].toArray();
            QCOMPARE(row.size(), head.size());
            QCOMPARE(row[0].toString(), QString::fromStdString(records[i].time.toIso()));
            QCOMPARE(row[3].toString(), QStringLiteral("app, <1>.log"));
            QCOMPARE(row[4].toString().toULongLong(), records[i].offset);
            QCOMPARE(row[8].toString().toULongLong(), i);
            for (const int column : {7, 9, 10})
                QCOMPARE(row[column].toString(), harmless(records[i].message));
            // No cell that a spreadsheet would calculate.
            for (const QJsonValue &cell : row)
                QVERIFY(cell.toString().isEmpty() || !QStringLiteral("=+-@\t\r").contains(cell.toString()[0]));
        }
        const QJsonObject more = QJsonDocument::fromJson(rows[rows.size() - 1].toArray().last().toString().toUtf8()).object();
        QCOMPARE(more[QStringLiteral("late, \"odd\"")].toString(), QStringLiteral("=value"));
    }
    void csvCells()
    {
        const auto cell = [](std::string_view text) {
            std::string out;
            appendCsvCell(out, text);
            return out;
        };
        QCOMPARE(cell("a"), std::string("a"));
        QCOMPARE(cell(""), std::string());
        QCOMPARE(cell("a b"), std::string("a b"));
        QCOMPARE(cell("a,b"), std::string("\"a,b\""));
        QCOMPARE(cell("a\"b"), std::string("\"a\"\"b\""));
        QCOMPARE(cell("a\nb"), std::string("\"a\nb\""));
        QCOMPARE(cell("=1"), std::string("\"'=1\""));
        QCOMPARE(cell("1=1"), std::string("1=1"));
    }
    void jsonReadByQt()
    {
        const auto records = hostile();
        const auto check = [&records](const QJsonObject &o, std::size_t i) {
            return o[QLatin1String("log")].toString() == QStringLiteral("app, <1>.log") && o[QLatin1String("offset")].toInteger() == static_cast<qint64>(records[i].offset)
                   && o[QLatin1String("message")].toString() == QString::fromStdString(records[i].message)
                   && o[QLatin1String("fields")].toObject()[QLatin1String("n")].toInteger(-1) == static_cast<qint64>(i)
                   && o[QLatin1String("fields")].toObject()[QLatin1String("text")].toString() == QString::fromStdString(records[i].message);
        };
        QJsonParseError error;
        const QJsonArray array = QJsonDocument::fromJson(QByteArray::fromStdString(written(ExportFormat::Json, records, {})), &error).array();
        QCOMPARE(error.errorString(), QJsonParseError().errorString());
        QCOMPARE(array.size(), static_cast<qsizetype>(records.size()));
        const QList<QByteArray> lines = QByteArray::fromStdString(written(ExportFormat::Ndjson, records, {})).split('\n');
        QCOMPARE(lines.size(), static_cast<qsizetype>(records.size() + 1));
        QVERIFY(lines.last().isEmpty());
        for (std::size_t i = 0; i < records.size(); ++i) {
            QVERIFY2(check(array[static_cast<qsizetype>(i)].toObject(), i), records[i].message.c_str());
            const QJsonDocument line = QJsonDocument::fromJson(lines[static_cast<qsizetype>(i)], &error);
            QVERIFY2(error.error == QJsonParseError::NoError && check(line.object(), i), lines[static_cast<qsizetype>(i)].constData());
        }
        QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(written(ExportFormat::Json, {}, {}))).array().size(), 0);
        QVERIFY(QJsonDocument::fromJson(QByteArray::fromStdString(written(ExportFormat::Json, {}, {}))).isArray());
    }
    void htmlReadAsXml()
    {
        const auto records = hostile();
        QXmlStreamReader xml(QByteArray::fromStdString(written(ExportFormat::Html, records, {})));
        QStringList messages, logs, elements;
        int rows = 0, cell = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString name = xml.name().toString();
            if (!elements.contains(name))
                elements.append(name);
            if (name == QLatin1String("tr")) {
                ++rows;
                cell = 0;
            } else if (name == QLatin1String("td")) {
                const QString text = xml.readElementText(); // an element inside would be an error
                if (cell == 2)
                    logs.append(text);
                if (cell++ == 6)
                    messages.append(text);
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(rows, static_cast<int>(records.size()) + 1);
        elements.sort();
        QCOMPARE(elements.join(QLatin1Char(' ')), QStringLiteral("body head html meta style table tbody td th thead title tr"));
        QCOMPARE(messages.size(), static_cast<qsizetype>(records.size()));
        for (std::size_t i = 0; i < records.size(); ++i) {
            const QString expected = QString::fromStdString(records[i].message.empty() ? records[i].raw : records[i].message).remove(QLatin1Char('\r')); // says nothing
            const QString got = messages[static_cast<qsizetype>(i)];
            QCOMPARE(logs[static_cast<qsizetype>(i)], QStringLiteral("app, <1>.log"));
            // What cannot be seen is named; all else is as it was.
            bool unseen = false;
            for (const QChar c : expected)
                unseen = unseen || (c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t')) || c.unicode() == 0x202E;
            if (unseen)
                QVERIFY2(got.contains(QStringLiteral("U+")) && !got.contains(QChar(0x202E)), qPrintable(got));
            else
                QCOMPARE(got, expected);
        }
    }
    void textIsTheRecord()
    {
        auto records = hostile();
        std::string expected;
        for (const EventRecord &r : records)
            expected += r.raw + '\n';
        QCOMPARE(written(ExportFormat::Text, records, {}), expected);
        EventRecord event = record(1, "first\nsecond");
        event.rawSyntax = RawSyntax::Xml;
        QCOMPARE(written(ExportFormat::Text, {event}, {}), std::string("2026-01-01T00:00:01.000000Z Warning h s first second\n"));
    }
};

QTEST_GUILESS_MAIN(TestRecordWriter)
#include "tst_recordwriter.moc"
