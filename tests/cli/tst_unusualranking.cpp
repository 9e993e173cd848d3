// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/unusualsearch.h"
#include "tests/support/csvfile.h"
#include "tests/support/reallog.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <random>

using namespace sightglass;
using namespace sightglass::testing;

namespace {

struct Ranking
{
    double averagePrecision = 0;
    double atK = 0; ///< Precision at as many events as there are anomalies.
    double at50 = 0;
};

/// How well \p scores put \p anomalous events first. Equal scores in every order: the mean of fifty.
Ranking rank(const std::vector<double> &scores, const std::vector<bool> &anomalous)
{
    std::mt19937 random(5);
    Ranking mean;
    constexpr int rounds = 50;
    const auto anomalies = static_cast<std::size_t>(std::count(anomalous.begin(), anomalous.end(), true));
    for (int round = 0; round < rounds; ++round) {
        std::vector<std::size_t> order(scores.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::shuffle(order.begin(), order.end(), random);
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
        std::size_t hits = 0;
        double sum = 0;
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (anomalous[order[i]])
                sum += static_cast<double>(++hits) / static_cast<double>(i + 1);
            if (i + 1 == anomalies)
                mean.atK += static_cast<double>(hits) / static_cast<double>(anomalies) / rounds;
            if (i + 1 == 50)
                mean.at50 += static_cast<double>(hits) / 50 / rounds;
        }
        mean.averagePrecision += sum / static_cast<double>(anomalies) / rounds;
    }
    return mean;
}

} // namespace

/// How findings rank events that other people labelled as alerts, and the command `unusual`.
class TestUnusualRanking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labelledAlerts_data()
    {
        QTest::addColumn<QString>("path");
        SIGHTGLASS_NEEDS_DATA(data);
        for (const char *set : {"BGL", "Thunderbird"}) {
            const QString path = data + QStringLiteral("/loghub/%1/%1_2k.log").arg(QLatin1String(set));
            if (QFile::exists(path))
                QTest::newRow(set) << path;
        }
        if (!QFile::exists(data + QStringLiteral("/loghub/BGL/BGL_2k.log")))
            QSKIP("BGL and Thunderbird are not here");
    }
    /// An event's score is that of the best finding that it is evidence of. A shift of severity is about a
    /// stretch of time and not about one event or another: it does not count.
    void labelledAlerts()
    {
        QFETCH(QString, path);
        RealLog log = readLog(path);
        QVERIFY(log.format);
        LogRows rows;
        rows.log = LogId{1};
        auto store = std::make_shared<EventStore>();
        const auto parser = log.format->makeParser();
        ParseOptions options;
        options.timeZone = "UTC";
        options = parser->prepare(*log.source, options);
        struct Sink final : BatchSink
        {
            EventStore *store = nullptr;
            bool consume(EventBatch &&batch) override
            {
                store->append(std::move(batch));
                return true;
            }
        } sink;
        sink.store = store.get();
        NoProgress progress;
        QVERIFY(parser->parse(*log.source, {0, log.source->size()}, options, sink, progress));
        rows.rows = store->snapshot();
        rows.store = store;
        rows.format = log.format;
        rows.decoder = [&] { return parser->decoder(log.source, options); };
        QThreadPool pool;
        auto templates = combineTemplates({mineLog(rows, pool, progress)}, progress);
        QVERIFY(templates);
        const auto report = searchUnusual(std::move(*templates), {rows}, {}, progress);
        QVERIFY(report);

        std::vector<bool> anomalous;
        std::vector<double> ours, rare, grave, chance;
        auto decoder = rows.decoder();
        for (std::uint64_t n = 0; n < rows.rows.rowCount(); ++n) {
            const EventRow &row = rows.rows.row(RowIndex{n});
            const auto record = decoder->decode(row);
            QVERIFY(record);
            anomalous.push_back(!record->raw.starts_with("- "));
            const std::uint32_t id = report->templates.at(0, n);
            double score = 0;
            for (const Finding &finding : report->findings) {
                if (finding.kind != UnusualKind::SeverityShift && isEvidence(finding, EventRef(rows.log, RowIndex{n}), row, id))
                    score = std::max(score, finding.score);
            }
            ours.push_back(score);
            rare.push_back(-static_cast<double>(report->templates.set.counts[id]));
            grave.push_back(-static_cast<double>(severityIndex(row.severity())));
            chance.push_back(0);
        }
        const auto anomalies = std::count(anomalous.begin(), anomalous.end(), true);
        if (anomalies == 0) {
            qInfo("%s: none of %zu events is labelled an alert", qPrintable(path.section(u'/', -1)), anomalous.size());
            QSKIP("No alert is labelled here");
        }
        qInfo("%s: %lld of %zu events are labelled alerts", qPrintable(path.section(u'/', -1)), static_cast<long long>(anomalies), anomalous.size());
        qInfo("                    average precision  precision at %lld  at 50", static_cast<long long>(anomalies));
        const auto print = [](const char *name, const Ranking &r) { qInfo("%-19s %17.3f  %16.3f  %5.3f", name, r.averagePrecision, r.atK, r.at50); };
        const Ranking found = rank(ours, anomalous), rarity = rank(rare, anomalous), severity = rank(grave, anomalous), random = rank(chance, anomalous);
        print("score of findings", found);
        print("severity alone", severity);
        print("rarity alone", rarity);
        print("chance", random);
        QVERIFY(found.averagePrecision > rarity.averagePrecision);
        QVERIFY(found.averagePrecision > 3 * random.averagePrecision);
    }
    void command()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("app.log"));
        QByteArray text;
        const auto line = [&text](int second, const QByteArray &message) {
            text += QDateTime::fromSecsSinceEpoch(1'700'000'000 + second, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ ")).toUtf8() + message + '\n';
        };
        for (int i = 0; i < 1200; ++i)
            line(i * 10, "INFO worker " + QByteArray::number(i) + " finished its task");
        const qint64 odd = text.size();
        line(12'001, "ERROR the flux capacitor melted");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QProcess process;
        process.start(QStringLiteral(SIGHTGLASS_CLI), {QStringLiteral("unusual"), QStringLiteral("--json"), path});
        process.waitForFinished(60'000);
        QCOMPARE(process.exitCode(), 0);
        const QJsonArray found = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
        QVERIFY(!found.isEmpty());
        const QJsonObject best = found[0].toObject();
        QCOMPARE(best[QLatin1String("kind")].toString(), QStringLiteral("rare-template"));
        QVERIFY(best[QLatin1String("template")].toString().endsWith(QStringLiteral("the flux capacitor melted")));
        QVERIFY(best[QLatin1String("reason")].toString().startsWith(QStringLiteral("Only 1 of 1,201 events")) || best[QLatin1String("reason")].toString().startsWith(QStringLiteral("Only 1 of 1201 events")));
        QCOMPARE(best[QLatin1String("offsets")].toArray(), QJsonArray{odd});
        QVERIFY(best[QLatin1String("score")].toDouble() > 30);
    }

    /// The second half of a log beside the first as its history: templates that are new, and labels that are.
    void newBesideLabels()
    {
        SIGHTGLASS_NEEDS_DATA(data);
        QTemporaryDir dir;
        const QString history = dir.filePath(QStringLiteral("history.sqlite"));
        const auto unusual = [&](const QStringList &arguments) {
            QProcess process;
            process.start(QStringLiteral(SIGHTGLASS_CLI), QStringList{QStringLiteral("unusual"), QStringLiteral("--json"), QStringLiteral("--history"), history} + arguments);
            process.waitForFinished(60'000);
            return process.exitCode() == 0 ? QJsonDocument::fromJson(process.readAllStandardOutput()).array() : QJsonArray();
        };
        int sets = 0, labelled = 0, found = 0, apart = 0;
        for (const QFileInfo &set : QDir(data + QStringLiteral("/loghub")).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QString log = set.filePath() + QLatin1Char('/') + set.fileName() + QStringLiteral("_2k.log");
            const QList<QStringList> labels = readCsv(log + QStringLiteral("_structured.csv"));
            QFile file(log);
            if (labels.isEmpty() || !file.open(QIODevice::ReadOnly))
                continue;
            QList<QByteArray> lines = file.readAll().split('\n');
            if (lines.last().isEmpty())
                lines.removeLast();
            const auto id = labels[0].indexOf(QStringLiteral("EventId"));
            QCOMPARE(labels.size() - 1, lines.size());
            const qsizetype half = lines.size() / 2;
            QSet<QString> before, after;
            for (qsizetype i = 0; i < lines.size(); ++i)
                (i < half ? before : after).insert(labels[i + 1][id]);
            after.subtract(before);
            const QString path = dir.filePath(set.fileName() + QStringLiteral(".log"));
            for (const bool first : {true, false}) {
                QFile part(first ? path : path + QStringLiteral(".1"));
                QVERIFY(part.open(QIODevice::WriteOnly));
                part.write((first ? lines.mid(0, half) : lines.mid(half)).join('\n') + '\n');
            }
            (void)unusual({QStringLiteral("--remember"), path});
            int ours = 0;
            for (const QJsonValue &finding : unusual({path + QStringLiteral(".1")}))
                ours += finding[QLatin1String("kind")] == QLatin1String("new-template") ? 1 : 0;
            qInfo("%-12s labels %3lld, found %3d", qPrintable(set.fileName()), static_cast<long long>(after.size()), ours);
            ++sets;
            labelled += static_cast<int>(after.size());
            found += ours;
            apart += std::abs(ours - static_cast<int>(after.size()));
        }
        if (sets == 0)
            QSKIP("no labelled set is here");
        qInfo("%d sets: labels %d, found %d", sets, labelled, found);
        QVERIFY2(apart <= sets, "more than one a set apart");
    }
};

QTEST_GUILESS_MAIN(TestUnusualRanking)
#include "tst_unusualranking.moc"
