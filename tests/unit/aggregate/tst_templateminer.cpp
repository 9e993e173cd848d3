// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/messageshape.h"
#include "core/aggregate/templateminer.h"
#include "core/base/limits.h"

#include <QtTest>

#include <random>
#include <set>

using namespace sightglass;

namespace {

QString masked(const char *message)
{
    std::string shape;
    messageshape::write(message, shape);
    return QString::fromStdString(messageshape::shown(shape));
}

struct Mined
{
    std::vector<std::uint32_t> ids;
    TemplateSet set;
    std::string text(std::size_t line) const { return set.texts[ids[line]]; }
};

Mined mine(const std::vector<std::string> &messages)
{
    TemplateMiner miner;
    Mined mined;
    for (const std::string &message : messages)
        mined.ids.push_back(miner.add(message));
    mined.set = miner.templates();
    for (std::uint32_t &id : mined.ids)
        id = mined.set.ofShape[id];
    return mined;
}

} // namespace

class TestTemplateMiner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("shape");
        const auto row = [](const char *message, const char *shape) { QTest::newRow(message) << QByteArray(message) << QString::fromUtf8(shape); };
        row("", "");
        row("  plain   words, only. ", "plain words, only.");
        row("took 12 ms", "took <*> ms");
        row("x=-1.5e3;y=0xFF", "x=<*>;y=<*>");
        row("from 192.0.2.1:5000 to [2001:db8::1]:80", "from <*> to [<*>]:<*>");
        row("mac 00:1a:2b:3c:4d:5e up", "mac <*> up");
        row("aa:bb:cc:dd:ee:ff joined", "<*> joined");
        row("id 4fbc1d0e-9a6b-4c7d-8e2f-001122334455 done", "id <*> done");
        row("open /var/log/a.log: denied", "open <*>: denied");
        row("C:\\Windows\\System32\\cmd.exe run", "C:<*> run");
        row("GET https://example.com/a?b=c&d=e,f HTTP/1.1", "GET <*>");
        row("GET /a?b=c&d=e HTTP/1.1", "GET <*>");
        row("proxy.example.com:8080 close", "<*> close");
        row("mail to a@example.com sent", "mail to <*> sent");
        row("at Sun Jul 3 23:16:09 2005", "at <*>");
        row("May I", "May I");
        row("eth0 up, blk_-123 lost, node-12 here", "eth0 up, blk_<*> lost, node-<*> here");
        row("sizes 1 2 3 4", "sizes <*>");
        row("1,2,3", "<*>");
        row("426 bytes (1.2 KB) sent", "<*> bytes sent");
        row("lifetime <1 sec", "lifetime <*>");
        row("free 3.5 GB left", "free <*> left");
        row("depth....5 more", "depth <*> more");
        row("from 10.0.0.1 () at", "from <*> (<*>) at");
        row("call f() now", "call f() now");
        row("a <b>bold</b> word", "a <b>bold</b> word");
        row("deadbeef cafe", "<*> cafe");
        row("über größer 5", "über größer <*>");
    }
    void values()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, shape);
        QCOMPARE(masked(message.constData()), shape);
    }
    void wordsThatVary()
    {
        const Mined names = mine({"session closed for user ada", "session closed for user bob", "session closed for user eve", "session opened for user ada"});
        QCOMPARE(names.text(0), std::string("session closed for user <*>"));
        QCOMPARE(names.ids[0], names.ids[2]);
        QCOMPARE(names.text(3), std::string("session opened for user ada"));
        // States are few: they stay apart.
        const Mined states = mine({"machine is now paused again", "machine is now stopped again", "machine is now started again", "machine is now resumed again"});
        QCOMPARE(states.set.size(), std::size_t{4});
        const Mined many = mine({"worker of the pool alpha ended", "worker of the pool beta ended", "worker of the pool gamma ended", "worker of the pool delta ended", "worker of the pool zeta ended"});
        QCOMPARE(many.set.size(), std::size_t{1});
        QCOMPARE(many.text(0), std::string("worker of the pool <*> ended"));
        // Two that vary together.
        std::vector<std::string> pairs;
        for (const char *name : {"ada", "bob", "eve", "fay", "gus", "hal"})
            pairs.push_back(std::string("login of ") + name + " came from " + name + "box today");
        QCOMPARE(mine(pairs).set.size(), std::size_t{1});
        // The same word twice.
        std::vector<std::string> twice;
        for (const char *name : {"red", "blue", "green", "black", "white"})
            twice.push_back(std::string("copied the file ") + name + " to the folder " + name);
        twice.push_back("copied the file file to the folder file");
        QCOMPARE(mine(twice).set.size(), std::size_t{1});
    }
    void exactShapes()
    {
        TemplateMiner miner;
        const auto a = miner.addExact("Provider 4624 (A, B)"), b = miner.addExact("Provider 4625 (A, B)"), c = miner.addExact("Provider 4624 (A, B)");
        QCOMPARE(a, c);
        QVERIFY(a != b);
        QCOMPARE(miner.templates().texts, (std::vector<std::string>{"Provider 4624 (A, B)", "Provider 4625 (A, B)"}));
    }
    /// Any messages: each has one template, counts add up, order and cuts do not matter.
    void property()
    {
        std::mt19937 random(7);
        static const char *const words[] = {"open", "close", "user", "ada", "bob", "eve", "12", "10.0.0.1", "/a/b", "x=1", "failed", "(", ")", ":", "\"q w\"", "ERROR", "a.b.c", "eth0", "eth1", "\xC3\xA9", "\x80", "node-77"};
        for (int round = 0; round < 300; ++round) {
            std::vector<std::string> messages;
            const std::size_t n = 1 + random() % 60;
            for (std::size_t i = 0; i < n; ++i) {
                std::string message;
                for (std::size_t w = random() % 7; w > 0; --w)
                    message += std::string(words[random() % std::size(words)]) + (random() % 5 ? " " : "");
                messages.push_back(message);
            }
            const Mined straight = mine(messages);
            std::uint64_t total = 0;
            std::set<std::string> texts(straight.set.texts.begin(), straight.set.texts.end());
            for (const std::uint64_t count : straight.set.counts)
                total += count;
            QCOMPARE(total, std::uint64_t{n});
            std::vector<std::uint64_t> counted(straight.set.size());
            for (const std::uint32_t id : straight.ids) {
                QVERIFY(id < straight.set.size());
                ++counted[id];
            }
            QCOMPARE(counted, straight.set.counts);

            std::vector<std::size_t> order(n);
            for (std::size_t i = 0; i < n; ++i)
                order[i] = i;
            std::shuffle(order.begin(), order.end(), random);
            std::vector<TemplateMiner> miners(1 + random() % 4);
            std::vector<std::pair<std::size_t, std::uint32_t>> shape(n);
            for (const std::size_t i : order) {
                const std::size_t m = random() % miners.size();
                shape[i] = {m, miners[m].add(messages[i])};
            }
            TemplateMiner all;
            std::vector<std::vector<std::uint32_t>> ids;
            for (const TemplateMiner &miner : miners)
                ids.push_back(all.merge(miner));
            const TemplateSet set = all.templates();
            QCOMPARE(set.size(), straight.set.size());
            for (std::size_t i = 0; i < n; ++i)
                QCOMPARE(set.texts[set.ofShape[ids[shape[i].first][shape[i].second]]], straight.text(i));
        }
    }
    void limitsHold()
    {
        TemplateMiner miner;
        // A very long message counts by its beginning.
        std::string longMessage(5'000'000, 'a');
        const auto id = miner.add(longMessage);
        QCOMPARE(miner.add(longMessage + "b"), id);
        QVERIFY(miner.templates().texts[0].size() <= limits::templateBytes * 2);
        // More places than are compared.
        std::string brackets;
        for (std::size_t i = 0; i < limits::templatePlaces + 10; ++i)
            brackets += "a b ";
        miner.add(brackets);
        // Binary.
        std::mt19937 random(3);
        std::string noise(2000, '\0');
        for (int i = 0; i < 2000; ++i) {
            for (char &c : noise)
                c = static_cast<char>(random());
            miner.add(noise);
        }
        QVERIFY(miner.templates().size() > 0);
    }
    /// A million different words: memory stays bounded, and templates that were known are still found.
    void manyWords()
    {
        TemplateMiner miner;
        std::vector<std::uint32_t> shapes;
        const auto word = [](std::uint32_t n) {
            std::string w;
            for (int i = 0; i < 5; ++i, n /= 26)
                w += static_cast<char>('a' + n % 26);
            return w;
        };
        constexpr std::uint32_t total = 1'000'000;
        for (std::uint32_t i = 0; i < total; ++i)
            shapes.push_back(miner.add("access of " + word(i) + " was refused by policy"));
        QVERIFY(miner.shapeCount() <= 2 * limits::templateShapes + 1);
        QVERIFY(miner.memoryBytes() < 200 * 1024 * 1024);
        const TemplateSet set = miner.templates();
        QCOMPARE(set.texts[set.ofShape[shapes.front()]], std::string("access of <*> was refused by policy"));
        QCOMPARE(set.ofShape[shapes.back()], set.ofShape[shapes.front()]);
        QCOMPARE(set.counts[set.ofShape[shapes.front()]], std::uint64_t{total});
        // Nothing but different lines.
        TemplateMiner chaos;
        for (std::uint32_t i = 0; i < 700'000; ++i)
            chaos.add(word(i * 7919u) + std::string(1 + i % 3, '!') + word(i * 104729u) + (i % 2 ? " = " : " : ") + word(i * 31u));
        QVERIFY(chaos.shapeCount() <= 2 * limits::templateShapes + 1);
        std::uint64_t counted = 0;
        for (const std::uint64_t count : chaos.templates().counts)
            counted += count;
        QCOMPARE(counted, std::uint64_t{700'000});
    }
    void stopped()
    {
        struct Never final : Progress
        {
            bool report(std::uint64_t) override { return false; }
        } never;
        TemplateMiner miner;
        miner.add("a b c");
        miner.add("a b d");
        QVERIFY(!miner.templates(never));
    }
};

QTEST_GUILESS_MAIN(TestTemplateMiner)
#include "tst_templateminer.moc"
