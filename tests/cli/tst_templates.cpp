// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/templateminer.h"
#include "tests/support/csvfile.h"
#include "tests/support/testdata.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <set>

using namespace sightglass;
using namespace sightglass::testing;

namespace {

/// Published grouping accuracies: the README of each parser in logpai/logparser.
struct Published
{
    const char *set;
    double drain;
    double brain;
};
constexpr std::array<Published, 16> published{{
    {"HDFS", .9975, .9975}, {"Hadoop", .9475, .949}, {"Spark", .92, .9975}, {"Zookeeper", .9665, .9875}, {"BGL", .9625, .986},
    {"HPC", .887, .945}, {"Thunderbird", .955, .971}, {"Windows", .997, .997}, {"Linux", .69, .996}, {"Android", .911, .9605},
    {"HealthApp", .78, 1}, {"Apache", 1, 1}, {"Proxifier", .5265, 1}, {"OpenSSH", .7875, 1}, {"OpenStack", .7325, 1}, {"Mac", .7865, .942},
}};

/// Grouping accuracy: a line is right when the lines with its template are just those with its event.
double groupingAccuracy(const std::vector<quint64> &templates, const QStringList &events)
{
    std::map<quint64, std::map<QString, int>> byTemplate;
    std::map<QString, std::set<quint64>> byEvent;
    for (std::size_t i = 0; i < templates.size(); ++i) {
        ++byTemplate[templates[i]][events[static_cast<qsizetype>(i)]];
        byEvent[events[static_cast<qsizetype>(i)]].insert(templates[i]);
    }
    int right = 0;
    for (const auto &[id, found] : byTemplate) {
        if (found.size() == 1 && byEvent[found.begin()->first].size() == 1)
            right += found.begin()->second;
    }
    return static_cast<double>(right) / static_cast<double>(templates.size());
}

struct LabelledSet
{
    QString log;
    QList<QByteArray> contents;
    QStringList events;
};

LabelledSet readSet(const QString &data, const char *name)
{
    LabelledSet set;
    set.log = data + QStringLiteral("/loghub/%1/%1_2k.log").arg(QLatin1String(name));
    const QList<QStringList> rows = readCsv(set.log + QStringLiteral("_structured.csv"));
    if (rows.isEmpty())
        return set;
    const auto content = rows[0].indexOf(QStringLiteral("Content")), event = rows[0].indexOf(QStringLiteral("EventId"));
    for (qsizetype i = 1; i < rows.size(); ++i) {
        set.contents.append(rows[i][content].toUtf8());
        set.events.append(rows[i][event]);
    }
    return set;
}

std::vector<quint64> mine(const QList<QByteArray> &contents)
{
    TemplateMiner miner;
    std::vector<quint64> ids;
    for (const QByteArray &content : contents)
        ids.push_back(miner.add(std::string_view(content.constData(), static_cast<std::size_t>(content.size()))));
    const TemplateSet set = miner.templates();
    for (quint64 &id : ids)
        id = set.ofShape[id];
    return ids;
}

QByteArray run(const QStringList &arguments, int *code = nullptr)
{
    QProcess process;
    process.start(QStringLiteral(SIGHTGLASS_CLI), arguments);
    process.waitForFinished(60'000);
    if (code)
        *code = process.exitCode();
    return process.readAllStandardOutput();
}

std::vector<quint64> assigned(const QByteArray &lines)
{
    std::vector<quint64> ids;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            ids.push_back(line.toULongLong());
    }
    return ids;
}

} // namespace

/// `sightglass-cli templates`, and how right templates are on other people's labelled logs.
class TestTemplates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// One configuration for all sets, none of which the miner knows by name.
    void groupingAccuracyOfLoghub()
    {
        SIGHTGLASS_NEEDS_DATA(data);
        double ours = 0, fewer = 0, raw = 0, drain = 0, brain = 0;
        int sets = 0;
        qInfo("set          content  log file  half the lines   Drain   Brain");
        for (const Published &other : published) {
            const LabelledSet set = readSet(data, other.set);
            if (set.contents.isEmpty()) {
                qInfo("%-12s not here", other.set);
                continue;
            }
            const double content = groupingAccuracy(mine(set.contents), set.events);
            const std::vector<quint64> ids = assigned(run({QStringLiteral("templates"), QStringLiteral("--assign"), set.log}));
            QCOMPARE(ids.size(), static_cast<std::size_t>(set.events.size()));
            const double file = groupingAccuracy(ids, set.events);
            // Fewer lines, less to learn from: every second one.
            QList<QByteArray> halfContents;
            QStringList halfEvents;
            for (qsizetype i = 0; i < set.contents.size(); i += 2) {
                halfContents.append(set.contents[i]);
                halfEvents.append(set.events[i]);
            }
            const double half = groupingAccuracy(mine(halfContents), halfEvents);
            qInfo("%-12s %7.4f  %8.4f  %14.4f  %6.4f  %6.4f", other.set, content, file, half, other.drain, other.brain);
            QVERIFY2(content >= other.drain - .01, other.set);
            ours += content;
            fewer += half;
            raw += file;
            drain += other.drain;
            brain += other.brain;
            ++sets;
        }
        if (sets == 0)
            QSKIP("No labelled set is here");
        qInfo("mean of %-4d %7.4f  %8.4f  %14.4f  %6.4f  %6.4f", sets, ours / sets, raw / sets, fewer / sets, drain / sets, brain / sets);
        QVERIFY2(ours >= brain, "below Brain's mean");
        QVERIFY2(raw >= brain, "below Brain's mean over the log files as they are");
        if (sets == static_cast<int>(published.size()))
            QVERIFY(ours / sets >= .983);
    }
    /// The order of lines and the cut into several miners do not change which lines belong together.
    void orderAndPartsOfRealLogs()
    {
        SIGHTGLASS_NEEDS_DATA(data);
        std::mt19937 random(1);
        for (const Published &other : published) {
            const LabelledSet set = readSet(data, other.set);
            if (set.contents.isEmpty())
                continue;
            const std::vector<quint64> straight = mine(set.contents);
            std::vector<qsizetype> order(static_cast<std::size_t>(set.contents.size()));
            for (std::size_t i = 0; i < order.size(); ++i)
                order[i] = static_cast<qsizetype>(i);
            std::shuffle(order.begin(), order.end(), random);
            std::array<TemplateMiner, 3> miners;
            std::vector<std::uint32_t> shape(order.size());
            for (std::size_t i = 0; i < order.size(); ++i) {
                const QByteArray &content = set.contents[order[i]];
                shape[static_cast<std::size_t>(order[i])] = miners[i % 3].add(std::string_view(content.constData(), static_cast<std::size_t>(content.size())));
            }
            TemplateMiner all;
            std::array<std::vector<std::uint32_t>, 3> ids;
            for (std::size_t m = 3; m-- > 0;)
                ids[m] = all.merge(miners[m]);
            const TemplateSet found = all.templates();
            std::map<quint64, quint32> partner;
            std::map<quint32, quint64> back;
            for (std::size_t i = 0; i < order.size(); ++i) {
                const auto line = static_cast<std::size_t>(order[i]);
                const std::uint32_t id = found.ofShape[ids[i % 3][shape[line]]];
                QCOMPARE(partner.emplace(straight[line], id).first->second, id);
                QCOMPARE(back.emplace(id, straight[line]).first->second, straight[line]);
            }
        }
    }
    void jsonAndAssign()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("auth.log"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray text;
        for (int i = 0; i < 40; ++i)
            text += QByteArrayLiteral("Nov  1 00:00:%1 h sshd[%2]: Failed password for user%3 from 192.0.2.%2 port %2 ssh2\n").replace("%1", QByteArray::number(10 + i)).replace("%2", QByteArray::number(i + 1)).replace("%3", QByteArray::number(i + 10));
        text += "Nov  1 00:01:00 h sshd[7]: Server listening on :: port 22.\n";
        file.write(text);
        file.close();
        const QStringList zone{QStringLiteral("--time-zone"), QStringLiteral("UTC")};
        int code = -1;
        const QJsonArray found = QJsonDocument::fromJson(run(QStringList{QStringLiteral("templates"), QStringLiteral("--json"), path} + zone, &code)).array();
        QCOMPARE(code, 0);
        QCOMPARE(found.size(), 2);
        const QJsonObject first = found[0].toObject(), second = found[1].toObject();
        QCOMPARE(first[QLatin1String("template")].toString(), QStringLiteral("Failed password for user<*> from <*> port <*> ssh2"));
        QCOMPARE(first[QLatin1String("count")].toInt(), 40);
        QCOMPARE(first[QLatin1String("severity")].toString(), QStringLiteral("Error"));
        QVERIFY(first[QLatin1String("first_time")].toString().endsWith(QStringLiteral("-11-01T00:00:10.000000Z")));
        QVERIFY(first[QLatin1String("last_time")].toString().endsWith(QStringLiteral("-11-01T00:00:49.000000Z")));
        QCOMPARE(first[QLatin1String("example_offset")].toInt(), 0);
        QCOMPARE(second[QLatin1String("count")].toInt(), 1);
        QCOMPARE(second[QLatin1String("example_offset")].toInteger(), qint64{text.lastIndexOf("Nov")});
        std::vector<quint64> expected(40, static_cast<quint64>(first[QLatin1String("id")].toInt()));
        expected.push_back(static_cast<quint64>(second[QLatin1String("id")].toInt()));
        QCOMPARE(assigned(run({QStringLiteral("templates"), QStringLiteral("--assign"), path})), expected);
        const QByteArray table = run({QStringLiteral("templates"), path});
        QVERIFY(table.contains("        40  Error        Failed password for user<*> from <*> port <*> ssh2\n"));
        // One thread and many give the same.
        QCOMPARE(run({QStringLiteral("templates"), QStringLiteral("--threads"), QStringLiteral("1"), QStringLiteral("--json"), path}),
                 run({QStringLiteral("templates"), QStringLiteral("--threads"), QStringLiteral("7"), QStringLiteral("--json"), path}));
        run({QStringLiteral("templates"), dir.filePath(QStringLiteral("no.log"))}, &code);
        QCOMPARE(code, 1);
    }
    /// Of Windows events: provider, event id and the names of values.
    void windowsEvents()
    {
        SIGHTGLASS_NEEDS_DATA(data);
        QStringList files;
        for (QDirIterator it(data + QStringLiteral("/evtx/evtx-attack-samples"), {QStringLiteral("*.evtx")}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            files.append(it.next());
        files.sort();
        if (files.isEmpty())
            QSKIP("No Windows log is here");
        const QString &path = files.first();
        const QJsonArray found = QJsonDocument::fromJson(run({QStringLiteral("templates"), QStringLiteral("--json"), path})).array();
        QVERIFY(!found.isEmpty());
        quint64 total = 0;
        for (const QJsonValue &value : found) {
            total += static_cast<quint64>(value[QLatin1String("count")].toInteger());
            QVERIFY(QRegularExpression(QStringLiteral("^\\S.* \\d+ \\(.*\\)$")).match(value[QLatin1String("template")].toString()).hasMatch());
        }
        QCOMPARE(total, static_cast<quint64>(assigned(run({QStringLiteral("templates"), QStringLiteral("--assign"), path})).size()));
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
