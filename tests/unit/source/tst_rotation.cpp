// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/concat.h"
#include "core/source/rotation.h"
#include "tests/support/faultysource.h"

#include <QtTest>

using namespace sightglass;
using namespace sightglass::testing;

namespace {

/// "syslog: syslog.1 syslog; …"
QString sets(const std::vector<std::string> &paths)
{
    QStringList all;
    for (const RotationSet &set : rotationSets(paths)) {
        QStringList files;
        for (const std::size_t i : set.files)
            files.append(QString::fromStdString(paths[i]));
        all.append(QString::fromStdString(set.name) + QStringLiteral(": ") + files.join(u' '));
    }
    return all.join(QStringLiteral("; "));
}

std::shared_ptr<const ByteSource> memory(const char *bytes) { return std::make_shared<MemorySource>(bytes, "part"); }

std::string bytesOf(const ByteSource &source)
{
    ByteWindow window;
    return std::string(*readFully(source, 0, 1000, window));
}

} // namespace

class TestRotation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *paths, const char *expected) {
            QTest::newRow(paths) << QString::fromLatin1(paths).split(u' ') << QString::fromLatin1(expected);
        };
        row("syslog syslog.1 syslog.10.gz syslog.2.gz", "syslog: syslog.10.gz syslog.2.gz syslog.1 syslog");
        row("a/syslog b/syslog.1", "");
        row("/l/app.log-20260102.xz /l/app.log /l/app.log-20251231", "app.log: /l/app.log-20251231 /l/app.log-20260102.xz /l/app.log");
        row("app.log.2026-01-02 app.log.2025-12-31.zst", "app.log: app.log.2025-12-31.zst app.log.2026-01-02");
        row("app.log-20269999 app.log", "");
        row("x.1 x.1.gz x", "x: x.1 x");
        row("a.log b.log a.log.gz", "");
        row("m.1 m.2 m-20260101 m", "m: m.2 m.1 m");
        row("a.1 b.1 a b", "a: a.1 a; b: b.1 b");
        row(".1 .2", "");
        row("one", "");
    }
    void names()
    {
        QFETCH(QStringList, paths);
        QFETCH(QString, expected);
        std::vector<std::string> list;
        for (const QString &path : paths)
            list.push_back(path.toStdString());
        QCOMPARE(sets(list), expected);
    }
    void linesAreThoseOfTheParts()
    {
        const auto joined = ConcatSource::join({memory("\xEF\xBB\xBF" "a\nb"), memory(""), memory("\xEF\xBB\xBF" "c\n"), memory("d")}, "l/x", "x");
        QVERIFY(joined);
        QCOMPARE(bytesOf(**joined), std::string("\xEF\xBB\xBF" "a\nb\nc\nd\n"));
        QCOMPARE((*joined)->size(), std::uint64_t(11));
        QCOMPARE((*joined)->intactSize(), std::uint64_t(11));
        QCOMPARE((*joined)->info().path, std::string("l/x"));
        ByteWindow window;
        for (std::uint64_t from = 0; from <= 11; ++from) {
            for (std::size_t n = 0; n < 12; ++n)
                QCOMPARE(std::string(*readFully(**joined, from, n, window)), bytesOf(**joined).substr(from, n));
        }
        QCOMPARE((*ConcatSource::join({}, "", ""))->size(), std::uint64_t(0));
    }
    void faultsKeepTheirPlace()
    {
        const auto faulty = std::make_shared<FaultySource>(memory("second part\n"));
        const auto joined = ConcatSource::join({memory("first\n"), faulty, memory("third\n")}, "x", "x");
        faulty->setErrorAt(4);
        ByteWindow window;
        QCOMPARE((*joined)->read(10, 5, window).error().offset, std::uint64_t(10));
        faulty->setShrink(3);
        QCOMPARE((*joined)->intactSize(), std::uint64_t(9));
    }
};

QTEST_GUILESS_MAIN(TestRotation)
#include "tst_rotation.moc"
