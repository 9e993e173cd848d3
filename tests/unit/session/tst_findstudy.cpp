// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/findstudy.h"

#include "core/base/bytes.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>
#include <regex>

using namespace sightglass;

/// FindStudy beside a naive loop over the records, under filters and orders.
class TestFindStudy : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    /// Raw records of the rows, as they are shown.
    static std::vector<std::string> texts(Session &session)
    {
        std::vector<std::string> texts;
        std::map<std::uint32_t, std::unique_ptr<RecordDecoder>> decoders;
        const auto rows = session.rows();
        const auto logs = session.logRows();
        for (std::uint64_t at = 0; at < rows->size(); ++at) {
            const EventRef ref = rows->at(at);
            const auto log = std::find_if(logs.begin(), logs.end(), [&](const LogRows &l) { return l.log == ref.log(); });
            auto &decoder = decoders[ref.log().value];
            if (!decoder)
                decoder = log->decoder();
            texts.push_back(decoder->decode(log->rows.row(ref.row()))->raw);
        }
        return texts;
    }
    static RowPositions naive(const std::vector<std::string> &texts, const std::function<bool(std::string)> &matches)
    {
        RowPositions positions;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (matches(texts[i]))
                positions.push_back(static_cast<std::uint32_t>(i));
        }
        return positions;
    }
    static std::string lower(std::string text)
    {
        std::transform(text.begin(), text.end(), text.begin(), asciiLower);
        return text;
    }
    void fill(Session &session)
    {
        std::mt19937 random(7);
        const std::array<const char *, 6> words{"failed", "Failed password", "accepted", "timeout /var/log/x", "say \\\"hi\\\"", "session OPENED"};
        for (int log = 0; log < 3; ++log) {
            QByteArray lines;
            for (int i = 0; i < 9000; ++i) {
                const int second = log == 0 ? i : static_cast<int>(random() % 9000u);
                lines += "<1" + QByteArray::number(random() % 8u) + ">1 " + QDateTime::fromSecsSinceEpoch(1'767'225'600 + second, Qt::UTC).toString(Qt::ISODate).toLatin1() + " host" + QByteArray::number(random() % 3u)
                         + " app" + QByteArray::number(random() % 5u) + " - - - " + words[random() % words.size()] + " id=" + QByteArray::number(random() % 1000u) + "\n";
            }
            session.open({write(QStringLiteral("log%1").arg(log), lines)});
        }
        QTRY_VERIFY_WITH_TIMEOUT(session.isIdle() && session.rows()->size() == 27'000, 30'000);
    }

private Q_SLOTS:
    void patterns()
    {
        using Places = std::vector<std::pair<std::size_t, std::size_t>>;
        QCOMPARE(FindPattern::parse("aB")->places("xab ABab", 10), (Places{{1, 2}, {4, 2}, {6, 2}}));
        QCOMPARE(FindPattern::parse("aB")->places("xab ABab", 2).size(), std::size_t(2));
        QCOMPARE(FindPattern::parse("/a.c/")->places("abc ABC adc", 10), (Places{{0, 3}, {8, 3}}));
        QCOMPARE(FindPattern::parse("/a.c/i")->places("abc ABC adc", 10).size(), std::size_t(3));
        // A path is a phrase, as in the query language; so are operators, stars and quotes.
        QCOMPARE(FindPattern::parse("/var/log/")->places("in /VAR/log/x", 10), (Places{{3, 9}}));
        QCOMPARE(FindPattern::parse("a OR -b*")->places("A or -B*", 10).size(), std::size_t(1));
        QCOMPARE(FindPattern::parse("say \"x\"\\")->places("say \"X\"\\", 10).size(), std::size_t(1));
        QCOMPARE(FindPattern::parse("\xc3\x84")->places("\xc3\xa4 \xc3\x84", 10), (Places{{0, 2}, {3, 2}}));
        // Nothing is nowhere, and looking ends.
        QVERIFY(FindPattern::parse("/x*/")->places("\xc3\xa4 abc", 10).empty());
        const auto bad = FindPattern::parse("/a(/");
        QVERIFY(!bad && bad.error().code == QueryFault::Code::BadRegex);
    }
    void asTheNaiveLoop()
    {
        Session session;
        fill(session);
        FindStudy study(session);
        study.setActive(true);
        Filter narrowed = session.filters().current();
        narrowed.query = *Query::parse("app2 OR id", "UTC");
        Filter few = narrowed;
        few.query = *Query::parse("source:app2 -accepted", "UTC");
        Filter one = few;
        one.logs = {session.logs()[1].id};
        RowOrder byHost;
        byHost.by = RowOrder::By::Host;
        RowOrder back;
        back.by = RowOrder::By::Time;
        back.descending = true;
        const std::regex expression("id=[0-9]*7$");
        for (const Filter &filter : {Filter(), narrowed, few, one}) {
            session.filters().push(filter);
            for (const RowOrder &order : {RowOrder(), byHost, back}) {
                session.setOrder(order);
                QTRY_VERIFY(session.isIdle());
                const auto all = texts(session);
                QVERIFY(!all.empty());
                for (const auto &[text, matches] : std::vector<std::pair<std::string, std::function<bool(std::string)>>>{
                         {"failed", [](const std::string &t) { return lower(t).find("failed") != std::string::npos; }},
                         {"/Failed/", [](const std::string &t) { return t.find("Failed") != std::string::npos; }},
                         {"/id=\\d*7$/", [&](const std::string &t) { return std::regex_search(t, expression); }},
                         {"timeout /var/log/x id=7", [](const std::string &t) { return t.find("timeout /var/log/x id=7") != std::string::npos; }},
                         {"nowhere", [](const std::string &) { return false; }}}) {
                    const RowPositions expected = naive(all, matches);
                    for (const int from : {0, static_cast<int>(all.size() / 2), static_cast<int>(all.size()) - 1}) {
                        study.setPattern(*FindPattern::parse(text), from);
                        QTRY_VERIFY(study.isComplete());
                        QCOMPARE(*study.hits(), expected);
                    }
                    for (int row = -1; row <= static_cast<int>(all.size()); row += 37) {
                        int next = -1, previous = -1;
                        for (const std::uint32_t hit : expected) {
                            if (static_cast<int>(hit) > row && next < 0)
                                next = static_cast<int>(hit);
                            if (static_cast<int>(hit) < row)
                                previous = static_cast<int>(hit);
                        }
                        QCOMPARE(study.nextFrom(row), next);
                        QCOMPARE(study.previousFrom(row), previous);
                    }
                }
            }
        }
    }
    void followsTheRows()
    {
        Session session;
        fill(session);
        FindStudy study(session);
        study.setActive(true);
        study.setPattern(*FindPattern::parse("accepted"), 0);
        QTRY_VERIFY(study.isComplete());
        const std::size_t before = study.hits()->size();
        QVERIFY(before > 1000);
        QCOMPARE(study.numberOf(static_cast<int>(study.hits()->at(3))), qint64(3));
        QCOMPARE(study.numberOf(static_cast<int>(study.hits()->at(3)) + 1 == static_cast<int>(study.hits()->at(4)) ? -1 : static_cast<int>(study.hits()->at(3)) + 1), qint64(-1));
        Filter filter = session.filters().current();
        filter.query = *Query::parse("source:app1", "UTC");
        session.filters().push(filter);
        QTRY_VERIFY(session.isIdle() && study.isComplete() && study.hits()->size() < before);
        QCOMPARE(*study.hits(), naive(texts(session), [](const std::string &t) { return t.find("accepted") != std::string::npos; }));
        // Another log: hits of its rows come in between.
        session.filters().clear();
        session.open({write(QStringLiteral("more"), "<13>1 2026-01-01T00:10:00Z h a - - - accepted\n<13>1 2026-01-01T00:10:01Z h a - - - refused\n")});
        QTRY_VERIFY(session.isIdle() && study.isComplete() && study.hits()->size() == before + 1);
        QCOMPARE(*study.hits(), naive(texts(session), [](const std::string &t) { return t.find("accepted") != std::string::npos; }));
        study.setPattern(std::nullopt, 0);
        QVERIFY(study.hits()->empty());
        session.closeAll();
        QTRY_VERIFY(session.isIdle() && session.rows()->isEmpty());
        study.setPattern(*FindPattern::parse("a"), 5);
        QTRY_VERIFY(study.isComplete());
        QVERIFY(study.hits()->empty());
    }
    void timesThatGoBack()
    {
        // Of several logs the earliest rows are looked at first: one whose times go back keeps its order, and all of its rows.
        Session session;
        QByteArray back, other;
        for (int i = 0; i < 50'000; ++i) {
            const auto line = [i](int second) { return "<13>1 " + QDateTime::fromSecsSinceEpoch(1'767'225'600 + second, Qt::UTC).toString(Qt::ISODate).toLatin1() + " h a - - - word " + QByteArray::number(i) + "\n"; };
            back += line(i < 30'000 ? i + 60'000 : i - 30'000);
            other += line(i);
        }
        session.open({write(QStringLiteral("back"), back), write(QStringLiteral("other"), other)});
        QTRY_VERIFY_WITH_TIMEOUT(session.isIdle() && session.totalCounts().total() == 100'000, 30'000);
        QCOMPARE(session.rows()->size(), std::uint64_t(100'000));
        Filter filter;
        filter.query = *Query::parse("word", "UTC");
        session.filters().push(filter);
        QTRY_VERIFY(session.isIdle());
        QCOMPARE(session.rows()->size(), std::uint64_t(100'000));
        std::map<std::uint32_t, std::uint64_t> next;
        for (std::uint64_t at = 0; at < session.rows()->size(); ++at) {
            const EventRef ref = session.rows()->at(at);
            QCOMPARE(ref.row().value, next[ref.log().value]++);
        }
    }
    void worstOfAStretch()
    {
        Session session;
        fill(session);
        SeverityStretches study(session);
        study.setActive(true);
        QTRY_VERIFY(study.isComplete() && study.worst());
        const auto rows = session.rows();
        for (std::size_t stretch = 0; stretch < SeverityStretches::stretches; ++stretch) {
            Severity worst = Severity::Unknown;
            for (std::uint64_t at = rows->size() * stretch / SeverityStretches::stretches; at < rows->size() * (stretch + 1) / SeverityStretches::stretches; ++at) {
                if (const Severity s = session.row(rows->at(at)).severity(session.profile()); s <= Severity::Error)
                    worst = std::min(worst, s);
            }
            QCOMPARE((*study.worst())[stretch], worst);
        }
    }
};

QTEST_GUILESS_MAIN(TestFindStudy)
#include "tst_findstudy.moc"
