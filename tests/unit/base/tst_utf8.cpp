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
        QCOMPARE(toValidUtf8("a\xFFz"), "a" + mark + "z");
        QCOMPARE(toValidUtf8("\xC0\xAF"), mark + mark);             // overlong
        QCOMPARE(toValidUtf8("\xED\xA0\x80"), mark + mark + mark);  // surrogate
        QCOMPARE(toValidUtf8("\xE2\x82"), mark + mark);             // cut
        QCOMPARE(toValidUtf8(std::string_view("a\0b", 3)), "a" + mark + "b");
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
