// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/crc32.h"
#include "core/format/evtx/utf16text.h"
#include "core/format/evtx/valuetext.h"

#include <QtTest>

#include <random>

using namespace sightglass::evtx;

namespace {

std::string utf16(std::u16string_view text)
{
    std::string bytes;
    for (const char16_t c : text) {
        bytes += static_cast<char>(c & 0xFF);
        bytes += static_cast<char>(c >> 8);
    }
    return bytes;
}

std::string escaped(std::u16string_view text, Escape escape)
{
    TextBuffer out;
    appendUtf16(out, utf16(text), escape);
    return std::string(out.view());
}

std::string bytes(std::initializer_list<unsigned> list)
{
    std::string out;
    for (const unsigned b : list)
        out += static_cast<char>(b);
    return out;
}

std::string text(std::uint8_t type, const std::string &raw)
{
    TextBuffer out;
    appendValue(out, {type, raw}, Escape::XmlText);
    return std::string(out.view());
}

std::string json(std::uint8_t type, const std::string &raw)
{
    TextBuffer out;
    appendJsonValue(out, {type, raw});
    return std::string(out.view());
}

} // namespace

class TestEvtxValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checksums()
    {
        QCOMPARE(crc32("123456789"), 0xCBF43926u);
        std::mt19937 random(1);
        std::string data(70'000, '\0');
        for (char &c : data)
            c = static_cast<char>(random());
        for (std::size_t n = 0; n < 600; ++n)
            QCOMPARE(crc32(std::string_view(data).substr(n % 7, n)), crc32ByTables(std::string_view(data).substr(n % 7, n)));
        QCOMPARE(crc32(data), crc32ByTables(data));
        QCOMPARE(crc32(std::string_view(data).substr(1000), crc32(std::string_view(data).substr(0, 1000))), crc32(data));
        // By definition, a bit at a time.
        std::uint32_t slow = ~0u;
        for (const char c : data) {
            slow ^= static_cast<unsigned char>(c);
            for (int i = 0; i < 8; ++i)
                slow = (slow & 1u) ? (slow >> 1) ^ 0xEDB88320u : slow >> 1;
        }
        QCOMPARE(crc32(data), ~slow);
    }

    void escapes()
    {
        QCOMPARE(escaped(u"a<b>&\"c'\t\n", Escape::XmlText), std::string("a&lt;b&gt;&amp;\"c'\t\n"));
        QCOMPARE(escaped(u"a<b>&\"c'\t\n", Escape::XmlAttribute), std::string("a&lt;b&gt;&amp;&quot;c'\t\n"));
        QCOMPARE(escaped(u"a\"\\\n\t\x01\x7F", Escape::Json), std::string("a\\\"\\\\\\n\\t\\u0001\\u007f"));
        QCOMPARE(escaped(std::u16string_view(u"\0x", 2), Escape::Json), std::string("\\u0000x"));
        QCOMPARE(escaped(std::u16string_view(u"\x01\0x", 3), Escape::XmlText), std::string("\xEF\xBF\xBD\xEF\xBF\xBDx"));
        QCOMPARE(escaped(std::u16string_view(u"\x01\0x", 3), Escape::None), std::string("\x01\xEF\xBF\xBDx"));
        QCOMPARE(escaped(u"", Escape::Json), std::string());
        QCOMPARE(escaped(u"a\r\nb\rc\r", Escape::XmlText), std::string("a\r\nb&#13;c&#13;"));
    }

    /// Every position of a special character relative to the blocks of 8 and 16.
    void everyPosition()
    {
        for (std::size_t length = 1; length < 40; ++length) {
            for (std::size_t at = 0; at < length; ++at) {
                std::u16string in(length, u'x');
                in[at] = u'<';
                std::string wanted(at, 'x');
                wanted += "&lt;" + std::string(length - at - 1, 'x');
                QCOMPARE(escaped(in, Escape::XmlText), wanted);
                in[at] = u'ä';
                QCOMPARE(escaped(in, Escape::Json), std::string(at, 'x') + "ä" + std::string(length - at - 1, 'x'));
            }
        }
    }

    void surrogates()
    {
        QCOMPARE(escaped(u"a\U0001F600b", Escape::None), std::string("a\xF0\x9F\x98\x80" "b"));
        QCOMPARE(escaped(u"\U0010FFFF", Escape::None), std::string("\xF4\x8F\xBF\xBF"));
        const char16_t lone[] = {0xD83D, u'x', 0xDE00, 0xD83D};
        QCOMPARE(escaped({lone, 4}, Escape::None), std::string("\xEF\xBF\xBDx\xEF\xBF\xBD\xEF\xBF\xBD"));
        for (std::size_t before = 0; before < 20; ++before)
            QCOMPARE(escaped(std::u16string(before, u'y') + u"\U0001F600", Escape::Json), std::string(before, 'y') + "\xF0\x9F\x98\x80");
        TextBuffer odd;
        appendUtf16(odd, std::string_view("a\0b", 3), Escape::None);
        QCOMPARE(std::string(odd.view()), std::string("a"));
    }

    void scalars()
    {
        using namespace valuetype;
        QCOMPARE(text(null, ""), std::string());
        QCOMPARE(text(string, utf16(std::u16string_view(u"ab\0\0", 4))), std::string("ab"));
        QCOMPARE(text(ansi, "abc\0"), std::string("abc"));
        QCOMPARE(text(ansi, "caf\xE9 \x80"), std::string("café €"));
        QCOMPARE(text(ansi, "café"), std::string("café"));
        QCOMPARE(text(int8, bytes({0xFF})), std::string("-1"));
        QCOMPARE(text(uint8, bytes({0xFF})), std::string("255"));
        QCOMPARE(text(int16, bytes({0, 0x80})), std::string("-32768"));
        QCOMPARE(text(uint16, bytes({0, 0x80})), std::string("32768"));
        QCOMPARE(text(int32, bytes({0xFE, 0xFF, 0xFF, 0xFF})), std::string("-2"));
        QCOMPARE(text(uint32, bytes({0xFE, 0xFF, 0xFF, 0xFF})), std::string("4294967294"));
        QCOMPARE(text(int64, std::string(8, '\xFF')), std::string("-1"));
        QCOMPARE(text(uint64, std::string(8, '\xFF')), std::string("18446744073709551615"));
        QCOMPARE(text(hex32, bytes({0x0D, 0, 0, 0xC0})), std::string("0xc000000d"));
        QCOMPARE(text(hex64, bytes({0xE7, 3, 0, 0, 0, 0, 0, 0})), std::string("0x3e7"));
        QCOMPARE(text(size, bytes({0x10, 0, 0, 0})), std::string("0x10"));
        QCOMPARE(text(boolean, bytes({1, 0, 0, 0})), std::string("true"));
        QCOMPARE(text(boolean, bytes({0})), std::string("false"));
        QCOMPARE(text(binary, bytes({0, 0xAB, 0xFF})), std::string("00ABFF"));
        QCOMPARE(text(real32, bytes({0, 0, 0xC0, 0x3F})), std::string("1.5"));
        QCOMPARE(text(real64, bytes({0, 0, 0, 0, 0, 0, 0xF8, 0xBF})), std::string("-1.5"));
        QCOMPARE(text(guid, bytes({0x25, 0x96, 0x84, 0x54, 0x78, 0x54, 0x94, 0x49, 0xA5, 0xBA, 0x3E, 0x3B, 3, 0x28, 0xC3, 0x0D})),
                 std::string("{54849625-5478-4994-a5ba-3e3b0328c30d}"));
        QCOMPARE(text(sid, bytes({1, 1, 0, 0, 0, 0, 0, 5, 18, 0, 0, 0})), std::string("S-1-5-18"));
        QCOMPARE(text(sid, bytes({1, 0, 0, 1, 0, 0, 0, 5})), std::string("S-1-0x100000005"));
        // Sizes that do not fit the type: hex, and nothing is read past the end.
        QCOMPARE(text(sid, bytes({1, 9, 0, 0, 0, 0, 0, 5, 18, 0, 0, 0})), std::string("010900000000000512000000"));
        QCOMPARE(text(fileTime, bytes({1, 2, 3})), std::string("010203"));
        QCOMPARE(text(guid, bytes({1})), std::string("01"));
        QCOMPARE(text(real64, bytes({1, 2})), std::string("0102"));
        QCOMPARE(text(uint32, bytes({1, 2, 3})), std::string("010203"));
        QCOMPARE(text(0x7E, bytes({1, 2, 3})), std::string("010203"));
    }

    void times()
    {
        using namespace valuetype;
        const auto fileTimeText = [](std::uint64_t ticks) {
            std::string raw(8, '\0');
            for (int i = 0; i < 8; ++i)
                raw[static_cast<std::size_t>(i)] = static_cast<char>(ticks >> (8 * i));
            return text(fileTime, raw);
        };
        QCOMPARE(fileTimeText(0), std::string("1601-01-01T00:00:00.0000000Z"));
        QCOMPARE(fileTimeText(131'188'277'595'332'500ull), std::string("2016-09-20T06:49:19.5332500Z"));
        QCOMPARE(fileTimeText(2650467743999999999ull), std::string("9999-12-31T23:59:59.9999999Z"));
        QCOMPARE(fileTimeText(2650467744000000000ull), std::string("0x24c85a5ed1c04000"));
        QCOMPARE(fileTimeText(UINT64_MAX), std::string("0xffffffffffffffff"));
        QCOMPARE(text(systemTime, bytes({0xE3, 7, 2, 0, 5, 0, 28, 0, 23, 0, 59, 0, 1, 0, 9, 0})), std::string("2019-02-28T23:59:01.009Z"));
        QCOMPARE(text(systemTime, bytes({0xE3, 7, 13, 0, 5, 0, 28, 0, 23, 0, 59, 0, 1, 0, 9, 0})), std::string("E3070D0005001C0017003B0001000900"));
        QVERIFY(fileTimeOf({systemTime, "\xE3\x07\x02\x00\x05\x00\x1C\x00\x17\x00\x3B\x00\x01\x00\x09"}) == std::nullopt);
        const std::string iso = utf16(u"2016-09-20T06:49:19.533250000Z");
        QCOMPARE(fileTimeOf({string, iso}).value_or(0), std::uint64_t(131'188'277'595'332'500));
    }

    void jsonValues()
    {
        using namespace valuetype;
        QCOMPARE(json(null, ""), std::string("null"));
        QCOMPARE(json(uint8, bytes({7})), std::string("7"));
        QCOMPARE(json(int8, bytes({0xFF})), std::string("-1"));
        QCOMPARE(json(boolean, bytes({1, 0, 0, 0})), std::string("true"));
        QCOMPARE(json(hex32, bytes({1, 0, 0, 0})), std::string("\"0x1\""));
        QCOMPARE(json(string, ""), std::string("\"\""));
        QCOMPARE(json(real64, bytes({0, 0, 0, 0, 0, 0, 0xF0, 0x7F})), std::string("\"inf\""));
        QCOMPARE(json(real32, bytes({0, 0, 0xC0, 0x3F})), std::string("1.5"));
        QCOMPARE(json(uint32, bytes({1, 2, 3})), std::string("\"010203\""));
    }

    void arrays()
    {
        using namespace valuetype;
        const std::string strings = utf16(std::u16string_view(u"one\0two\0\0last", 13));
        QCOMPARE(json(string | arrayFlag, strings), std::string("[\"one\",\"two\",\"\",\"last\"]"));
        QCOMPARE(text(string | arrayFlag, strings), std::string("one, two, , last"));
        QCOMPARE(json(ansi | arrayFlag, std::string("a\0bc\0", 5)), std::string("[\"a\",\"bc\"]"));
        QCOMPARE(json(uint16 | arrayFlag, bytes({1, 0, 2, 0, 3})), std::string("[1,2,3]"));
        QCOMPARE(json(boolean | arrayFlag, bytes({1, 0, 0, 0, 0, 0, 0, 0})), std::string("[true,false]"));
        QCOMPARE(json(sid | arrayFlag, bytes({1, 1, 0, 0, 0, 0, 0, 5, 18, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 5, 19, 0, 0, 0})),
                 std::string("[\"S-1-5-18\",\"S-1-5-19\"]"));
        QCOMPARE(json(guid | arrayFlag, std::string(17, '\0')), std::string("[\"{00000000-0000-0000-0000-000000000000}\",\"00\"]"));
        QCOMPARE(json(string | arrayFlag, ""), std::string("[]"));
    }

    void numbersOfAnyWidth()
    {
        using namespace valuetype;
        QCOMPARE(unsignedOf({uint8, bytes({4})}).value_or(0), std::uint64_t(4));
        const std::string four = utf16(u"4"), hex = utf16(u"0x8020000000000000"), word = utf16(u"four");
        QCOMPARE(unsignedOf({string, four}).value_or(0), std::uint64_t(4));
        QCOMPARE(unsignedOf({string, hex}).value_or(0), std::uint64_t(0x8020000000000000));
        QVERIFY(!unsignedOf({string, word}) && !unsignedOf({null, ""}) && !unsignedOf({guid, std::string(16, 'x')}) && !unsignedOf({string, ""}));
    }
};

QTEST_GUILESS_MAIN(TestEvtxValues)
#include "tst_evtxvalues.moc"
