// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/literalsearch.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace sightglass;

class TestLiteralSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheStandardLibrary()
    {
        QRandomGenerator random(3);
        const auto text = [&random](int size, const char *letters, int count) {
            std::string s;
            for (int i = 0; i < size; ++i)
                s += letters[random.bounded(count)];
            return s;
        };
        for (int round = 0; round < 20'000; ++round) {
            // Few letters: many almost-hits.
            const char *letters = round % 2 ? "abAB" : "aA\xC3\xA4\n k@`";
            const int count = round % 2 ? 4 : 9;
            const std::string hay = text(random.bounded(300), letters, count);
            const std::string needle = text(1 + random.bounded(5), letters, count);
            const auto from = static_cast<std::size_t>(random.bounded(4));
            const LiteralSearch exact(needle, false);
            QCOMPARE(exact.find(hay, from), hay.find(needle, from));
            const auto lower = [](std::string s) {
                std::transform(s.begin(), s.end(), s.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
                return s;
            };
            const LiteralSearch any(needle, true);
            QCOMPARE(any.find(hay, from), lower(hay).find(lower(needle), from));
            QCOMPARE(any.findByByte(hay, from), any.find(hay, from));
        }
    }
    void borders()
    {
        const std::string hay(1000, 'x');
        for (std::size_t at = 0; at + 3 <= hay.size(); ++at) {
            std::string text = hay;
            text.replace(at, 3, "a-b");
            QCOMPARE(LiteralSearch("a-b", false).find(text), at);
            QCOMPARE(LiteralSearch("A-B", true).find(text), at);
        }
        QCOMPARE(LiteralSearch("", true).find("abc", 3), std::size_t(3));
        QCOMPARE(LiteralSearch("", true).find("abc", 4), LiteralSearch::npos);
        QCOMPARE(LiteralSearch("abcd", true).find("abc"), LiteralSearch::npos);
        QCOMPARE(LiteralSearch("xxxx", false).find(hay, 996), std::size_t(996));
        QCOMPARE(LiteralSearch("xxxx", false).find(hay, 997), LiteralSearch::npos);
    }
};

QTEST_GUILESS_MAIN(TestLiteralSearch)
#include "tst_literalsearch.moc"
