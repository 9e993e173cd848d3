// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/format/text/linereader.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace sightglass;

namespace {

/// All lines that a reader hands out for a range.
std::vector<std::string> linesOf(const ByteSource &source, ByteRange range)
{
    std::vector<std::string> lines;
    LineReader reader(source, range);
    for (;;) {
        const auto block = reader.next();
        if (!block || (block->text.empty() && !block->cut))
            return lines;
        std::string_view text = block->text;
        if (block->cut) {
            lines.emplace_back("cut " + std::to_string(block->lineBytes));
            continue;
        }
        while (!text.empty()) {
            const std::size_t lf = text.find('\n');
            lines.emplace_back(text.substr(0, lf));
            text.remove_prefix(lf == std::string_view::npos ? text.size() : lf + 1);
        }
    }
}

} // namespace

class TestLineReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLineOnceWhateverTheRanges()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 300; ++round) {
            std::string text;
            std::vector<std::string> wanted;
            for (int n = random.bounded(0, 40); n > 0; --n) {
                wanted.emplace_back(static_cast<std::size_t>(random.bounded(0, 30)), static_cast<char>('a' + random.bounded(26)));
                text += wanted.back() + "\n";
            }
            if (random.bounded(2) && !wanted.empty() && !wanted.back().empty())
                text.pop_back(); // no last line feed
            const MemorySource source(text);
            for (const std::uint64_t step : {1u, 2u, 7u, 64u, 100000u}) {
                std::vector<std::string> lines;
                for (const ByteRange range : splitEvenly(source.size(), step)) {
                    const auto part = linesOf(source, range);
                    lines.insert(lines.end(), part.begin(), part.end());
                }
                QVERIFY(lines == wanted);
            }
        }
    }
    void longLines()
    {
        const std::string big(3 * LineReader::blockBytes, 'x');
        const MemorySource source("a\n" + big + "\nb\n");
        const auto lines = linesOf(source, {0, source.size()});
        QCOMPARE(lines.size(), std::size_t(3));
        QCOMPARE(lines[1].size(), big.size());
        QCOMPARE(lines[2], std::string("b"));
    }
    void lineBeyondTheLimitIsCutAndTheNextIsFound()
    {
        const std::string big(limits::lineBytes + 1000, 'x');
        const MemorySource source("a\n" + big + "\nb\n");
        const auto lines = linesOf(source, {0, source.size()});
        QCOMPARE(lines.size(), std::size_t(3));
        QCOMPARE(lines[1], "cut " + std::to_string(big.size()));
        QCOMPARE(lines[2], std::string("b"));
    }
};

QTEST_GUILESS_MAIN(TestLineReader)
#include "tst_linereader.moc"
