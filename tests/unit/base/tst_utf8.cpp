// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

#include <QRandomGenerator>
#include <QString>
#include <QtTest>

using namespace sightglass;

class TestUtf8 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWellFormed()
    {
        const std::string text = "aß€𝄞\t\n\xEF\xBF\xBD";
        QCOMPARE(toValidUtf8(text), text);
    }
    void replacesTheRest()
    {
        const std::string mark = "\xEF\xBF\xBD";
        QCOMPARE(toValidUtf8("ß a\xFFz"), "ß a" + mark + "z");
        QCOMPARE(toValidUtf8("ß\xC0\xAF"), "ß" + mark + mark);             // overlong
        QCOMPARE(toValidUtf8("ß\xED\xA0\x80"), "ß" + mark + mark + mark);  // surrogate
        QCOMPARE(toValidUtf8("ß\xE2\x82"), "ß" + mark + mark);             // cut
        QCOMPARE(toValidUtf8(std::string_view("a\0b", 3)), "a" + mark + "b");
    }
    void eightBitTextIsWindows1252()
    {
        QCOMPARE(toValidUtf8("Gr\xF6\xDF" "e \x80 5 \x84x\x93"), std::string("Größe € 5 „x“"));
        QCOMPARE(toValidUtf8("\x81\xA0\xFF"), std::string("\xEF\xBF\xBD\xC2\xA0ÿ")); // 0x81 is no character
        for (int c = 0xA0; c < 0x100; ++c)
            QCOMPARE(QString::fromStdString(toValidUtf8(std::string(1, static_cast<char>(c)))), QString(QChar(c)));
    }
    void alwaysRoundTripsThroughQt()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 2000; ++i) {
            std::string bytes(static_cast<std::size_t>(random.bounded(40)), '\0');
            for (char &c : bytes)
                c = static_cast<char>(random.bounded(256));
            const std::string valid = toValidUtf8(bytes);
            QCOMPARE(QString::fromStdString(valid).toStdString(), valid);
        }
    }
};

QTEST_GUILESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
