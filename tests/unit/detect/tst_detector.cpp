// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/detector.h"
#include "core/source/sources.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace sightglass;

namespace {

QByteArray answer(const std::string &bytes, const std::string &name)
{
    const MemorySource source(bytes, name);
    const auto detection = detect(source);
    if (!detection)
        return "error";
    if (detection->empty)
        return "empty";
    if (const Format *best = detection->best())
        return QByteArray(best->id().data(), static_cast<qsizetype>(best->id().size()));
    switch (undetectedError(*detection, source).code) {
    case ErrorCode::ZeroFilled: return "zero";
    case ErrorCode::Binary: return "binary";
    case ErrorCode::UnknownFormat: return "unknown";
    default: return "?";
    }
}

} // namespace

class TestDetector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers()
    {
        std::string noise(5000, '\0');
        QRandomGenerator random(1);
        for (char &c : noise)
            c = static_cast<char>(random.bounded(256));
        QCOMPARE(answer("", "a.evtx"), QByteArray("empty"));
        QCOMPARE(answer(std::string(100'000, '\0'), "a.evtx"), QByteArray("zero"));
        QCOMPARE(answer(noise, "syslog.evtx"), QByteArray("binary"));
        QCOMPARE(answer(std::string("ElfFile\0", 8) + noise, "notes.txt"), QByteArray("evtx"));
        QCOMPARE(answer("Nov  1 00:00:00 h a: b\n", "Security.evtx"), QByteArray("syslog"));
        QCOMPARE(answer("<34>1 2003-10-11T22:14:15.003Z h a - - - m\n", "x"), QByteArray("syslog"));
        QCOMPARE(answer("id,name\n1,anna\n2,bert\n", "people.csv"), QByteArray("plain"));
        QCOMPARE(answer("Dear diary,\nnothing happened.\n", "diary.txt"), QByteArray("plain"));
        QCOMPARE(answer("plain line\nanother\n", "messages.1"), QByteArray("syslog")); // by its name
        QCOMPARE(answer("{\"time\":\"2026-01-01T00:00:00Z\",\"level\":\"info\"}\n", "x.json"), QByteArray("json"));
        QCOMPARE(answer("2026-01-01T00:00:00Z INFO started the thing\n", "app.log"), QByteArray("timestamp-level"));
        // Some control bytes: neither text nor plainly binary.
        QCOMPARE(answer("abcdefghij\x01klmnopqrst\x02uvwxyz\n", "odd"), QByteArray("unknown"));
        QCOMPARE(answer("\x89PNG\r\n\x1a\n" + noise, "syslog.png"), QByteArray("binary"));
    }
    void rankingIsSortedAndBounded()
    {
        const MemorySource source("Nov  1 00:00:00 h a: b\nrubbish\n", "x");
        const auto detection = detect(source);
        double last = 1.0;
        for (const FormatMatch &match : detection->ranked) {
            QVERIFY(match.confidence <= last && match.confidence > 0.0);
            QVERIFY(!match.why.empty());
            last = match.confidence;
        }
    }
    void idsAreUnique()
    {
        QSet<QByteArray> ids;
        for (const Format *format : allFormats()) {
            ids.insert(QByteArray(format->id().data(), static_cast<qsizetype>(format->id().size())));
            QVERIFY(findFormat(format->id()) == format);
        }
        QCOMPARE(static_cast<std::size_t>(ids.size()), allFormats().size());
        QVERIFY(!findFormat("none"));
    }
};

QTEST_GUILESS_MAIN(TestDetector)
#include "tst_detector.moc"
