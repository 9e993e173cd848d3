// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/container.h"
#include "core/source/encoding.h"
#include "tests/support/evtxwriter.h"
#include "tests/support/parsing.h"

#include <QStringEncoder>
#include <QtTest>

using namespace sightglass;
using namespace sightglass::testing;

namespace {

std::shared_ptr<const ByteSource> opened(std::string bytes)
{
    ContainerReader reader(std::make_shared<MemorySource>(std::move(bytes), "syslog", Timestamp::fromCivil(2026, 11, 21, 0, 0, 0)));
    NoProgress progress;
    auto member = reader.next(progress);
    return member ? member->source : nullptr;
}

std::string bytesOf(const ByteSource &source)
{
    ByteWindow window;
    return std::string(*readFully(source, 0, static_cast<std::size_t>(source.size()), window));
}

} // namespace

/// Every encoding and line end gives the same events.
class TestEncoding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matrix_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::addColumn<bool>("mark");
        QTest::addColumn<QString>("end");
        QTest::addColumn<bool>("last");
        const std::pair<QStringConverter::Encoding, const char *> encodings[] = {
            {QStringConverter::Utf8, "UTF-8"}, {QStringConverter::Utf16LE, "UTF-16LE"}, {QStringConverter::Utf16BE, "UTF-16BE"},
            {QStringConverter::Utf32LE, "UTF-32LE"}, {QStringConverter::Utf32BE, "UTF-32BE"}};
        const std::pair<const char *, const char *> ends[] = {{"\n", "LF"}, {"\r\n", "CRLF"}, {"\r", "CR"}};
        for (const auto &[encoding, name] : encodings) {
            for (const bool mark : {false, true}) {
                for (const auto &[end, endName] : ends) {
                    for (const bool last : {false, true})
                        QTest::addRow("%s%s %s%s", name, mark ? " BOM" : "", endName, last ? "" : " no last end")
                            << static_cast<int>(encoding) << mark << QString::fromLatin1(end) << last;
                }
            }
        }
    }
    void matrix()
    {
        QFETCH(int, encoding);
        QFETCH(bool, mark);
        QFETCH(QString, end);
        QFETCH(bool, last);
        const QStringList lines{QStringLiteral("Nov  1 10:00:00 host app[1]: error: Größe überschritten"),
                                QStringLiteral("Nov  1 10:00:01 host app[1]: warning: 日本語 𝄞"),
                                QStringLiteral("Nov  1 10:00:02 host app[1]: fine")};
        QStringEncoder encoder(static_cast<QStringConverter::Encoding>(encoding),
                               mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        const QByteArray bytes = encoder.encode(lines.join(end) + (last ? end : QString()));
        const auto source = opened(bytes.toStdString());
        QVERIFY(source);
        const bool wide = encoding != QStringConverter::Utf8;
        QCOMPARE(source->info().encoding, std::string(!wide ? "" : QStringConverter::nameForEncoding(static_cast<QStringConverter::Encoding>(encoding))));
        QVERIFY(!source->info().damage);
        const Format *format = findFormat("syslog");
        for (const std::uint64_t split : {0u, 7u, 64u}) {
            const Parsed parsed = parseAll(*format, *source, split);
            QVERIFY(parsed.problems.empty());
            QCOMPARE(parsed.rows.size(), std::size_t(3));
            QCOMPARE(parsed.rows[0].row.severity(), Severity::Error);
            QCOMPARE(parsed.rows[1].row.severity(), Severity::Warning);
            QCOMPARE(parsed.rows[0].row.offset(), std::uint64_t(!wide && mark ? 3 : 0));
            const auto decoder = format->makeParser()->decoder(source, {});
            for (std::size_t i = 0; i < 3; ++i) {
                const auto record = decoder->decode(parsed.rows[i].row);
                QVERIFY(record);
                QVERIFY(parsed.rows[i].row.time().isValid());
                QCOMPARE(QString::fromStdString(record->raw), lines[static_cast<qsizetype>(i)]);
            }
        }
    }
    void whatIsNotUtf16()
    {
        using namespace std::string_view_literals;
        QCOMPARE(textEncoding("plain text\n"), TextEncoding::Bytes);
        QCOMPARE(textEncoding(""), TextEncoding::Bytes);
        QCOMPARE(textEncoding("\xFF\xFE\0\0a\0\0\0"sv), TextEncoding::Bytes); // too short to tell
        QCOMPARE(textEncoding("\xFF\xFE\0\0a\0\0\0\0\0\0\0b\0\0\0c\0\0\0"sv), TextEncoding::Bytes);
        QCOMPARE(textEncoding(std::string(4096, '\0')), TextEncoding::Bytes);
        QCOMPARE(textEncoding("ElfFile\0\0\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0\x20\x10"sv), TextEncoding::Bytes);
        std::string torn("Nov  1 10:00:00 h a: b\n");
        torn += std::string(2000, '\0') + torn;
        QCOMPARE(textEncoding(torn), TextEncoding::Bytes);
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("x.evtx")).toStdString();
        EvtxWriter writer(path);
        writer.add({});
        QVERIFY(writer.finish());
        NoProgress progress;
        QVERIFY((*openLog(path, progress))->info().encoding.empty());
    }
    void brokenUtf16()
    {
        using namespace std::string_view_literals;
        const auto odd = opened(std::string("\xFF\xFE" "a\0\n\0b"sv));
        QCOMPARE(bytesOf(*odd), std::string("a\n\xEF\xBF\xBD"));
        QVERIFY(odd->info().damage);
        const auto lone = opened(std::string("\xFE\xFF\xD8\x00\x00" "a\xDC\x00\x00\n"sv));
        QCOMPARE(bytesOf(*lone), std::string("\xEF\xBF\xBD" "a\xEF\xBF\xBD\n"));
        QVERIFY(!lone->info().damage);
    }
    void brokenUtf32()
    {
        using namespace std::string_view_literals;
        const auto torn = opened(std::string("\xFF\xFE\0\0a\0\0\0b\0\0\0c\0\0\0\n\0\0\0\0\xD8\0\0\0\n"sv));
        QCOMPARE(bytesOf(*torn), std::string("abc\n\xEF\xBF\xBD\xEF\xBF\xBD"));
        QVERIFY(torn->info().damage);
    }
    void namesOfBytes()
    {
        QCOMPARE(byteEncodingName("plain"), std::string_view("ASCII"));
        QCOMPARE(byteEncodingName("gr\xC3\xBC\xC3\x9F"), std::string_view("UTF-8"));
        QCOMPARE(byteEncodingName("gr\xC3\xBC\xC3"), std::string_view("UTF-8")); // cut in a character
        QCOMPARE(byteEncodingName("\xEF\xBB\xBFx"), std::string_view("UTF-8 with BOM"));
        QCOMPARE(byteEncodingName("gr\xFC\xDF dich und alle"), std::string_view("Windows-1252"));
    }
    void piecesGiveTheSame()
    {
        // Characters of 1 to 4 bytes over the borders of the blocks that are read.
        QString text;
        for (int i = 0; i < 100'000; ++i)
            text += QStringLiteral("aß€𝄞\n");
        QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder.encode(text);
        QCOMPARE(bytesOf(*opened(bytes.toStdString())), text.toStdString());
        QCOMPARE(bytesOf(*opened(" " + std::string(10, 'x'))), " " + std::string(10, 'x'));
    }
    void carriageReturnsInsideLinesStay()
    {
        const std::string bar = "10%\r20%\rdone\nnext\n";
        QCOMPARE(bytesOf(*opened(bar)), bar);
        QCOMPARE(bytesOf(*opened("one\r")), std::string("one\r"));
        QCOMPARE(bytesOf(*opened("one\rtwo\r")), std::string("one\ntwo\n"));
    }
    void hundredMegabyteLine()
    {
        std::string text = "Nov  1 10:00:00 h a: error first\nNov  1 10:00:01 h a: error ";
        text += std::string(100'000'000, 'x');
        text += "\nNov  1 10:00:02 h a: error last\n";
        const auto source = opened(std::move(text));
        const Parsed parsed = parseAll(*findFormat("syslog"), *source, 4'000'000);
        QCOMPARE(parsed.rows.size(), std::size_t(3));
        QCOMPARE(parsed.problems.size(), std::size_t(1));
        QCOMPARE(parsed.problems[0].code, ProblemCode::LineTooLong);
        QCOMPARE(parsed.rows[1].row.length(), std::uint32_t(100'000'027));
    }
};

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
