// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/source/fingerprint.h"
#include "core/source/sources.h"
#include "tests/support/evtxwriter.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace sightglass;
using namespace sightglass::testing;

class TestFingerprint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headStaysWhileALogGrows()
    {
        const std::string text(10'000, 'x');
        const auto small = headOf(MemorySource("hello\n"));
        const auto whole = headOf(MemorySource(text));
        const auto grown = headOf(MemorySource(text + "more"));
        QVERIFY(small && whole && grown);
        // From `printf 'hello\n' | sha256sum`.
        QCOMPARE(small->sha256, std::string("5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03"));
        QCOMPARE(small->length, std::uint64_t(6));
        QCOMPARE(whole->length, std::uint64_t(limits::fingerprintBytes));
        QVERIFY(*whole == *grown && *whole != *small);
        QCOMPARE(headOf(MemorySource(""))->length, std::uint64_t(0));
    }

    void windowsLogsAreKnownByTheirFirstRecord()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const char *name, int events) {
            const std::string path = folder.filePath(QLatin1String(name)).toStdString();
            EvtxWriter writer(path);
            EvtxEvent event;
            event.time = 134'000'000'000'000'000ull;
            for (int i = 0; i < events; ++i)
                writer.add(event);
            return path;
        };
        const auto few = openFile(write("few.evtx", 3)), many = openFile(write("many.evtx", 900));
        QVERIFY(few && many && (*few)->size() != (*many)->size());
        const auto a = headOf(**few), b = headOf(**many);
        QVERIFY(a && b);
        QCOMPARE(a->start, std::uint64_t(4608));
        QVERIFY(*a == *b); // though the headers of file and chunk differ
        QVERIFY(*rangeSha256(**few, 0, 4608) != *rangeSha256(**many, 0, 4608));
    }

    void wholeAndRanges()
    {
        const std::string text(1'000'000, 'a');
        const MemorySource source(text);
        NoProgress progress;
        // The million 'a' of FIPS 180-4's examples.
        QCOMPARE(**wholeSha256(source, progress), std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
        QCOMPARE(*rangeSha256(source, 5, 3), *rangeSha256(MemorySource("aaa"), 0, 3));
        QVERIFY(!rangeSha256(source, 999'999, 2));
        QVERIFY(!rangeSha256(source, UINT64_MAX, 2));

        class Stop final : public Progress
        {
            bool report(std::uint64_t) override { return false; }
        } stop;
        QVERIFY(!wholeSha256(source, stop)->has_value());
    }
};

QTEST_GUILESS_MAIN(TestFingerprint)
#include "tst_fingerprint.moc"
