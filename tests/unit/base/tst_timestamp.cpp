// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timestamp.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QtTest>

using namespace sightglass;

/// Times against Qt's calendar, which somebody else wrote.
class TestTimestamp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void civilAgreesWithQt()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 20000; ++i) {
            const qint64 ms = static_cast<qint64>(random.bounded(253'402'300'799.0)) * 1000;
            const QDateTime qt = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
            const QDate d = qt.date();
            const QTime t = qt.time();
            QCOMPARE(Timestamp::fromCivil(d.year(), d.month(), d.day(), t.hour(), t.minute(), t.second()).microseconds(),
                     ms * 1000);
            const CivilDate back = civilFromDays(ms / 86'400'000);
            QCOMPARE(QDate(back.year, back.month, back.day), d);
            QCOMPARE(daysInMonth(d.year(), d.month()), d.daysInMonth());
        }
    }

    void isoText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("utc");
        QTest::newRow("zulu") << QByteArray("2025-11-11T16:00:00Z") << QByteArray("2025-11-11T16:00:00.000000Z");
        QTest::newRow("fraction") << QByteArray("2025-11-11T16:00:00.123Z") << QByteArray("2025-11-11T16:00:00.123000Z");
        QTest::newRow("nanoseconds") << QByteArray("2020-10-20T22:33:02.063979800Z") << QByteArray("2020-10-20T22:33:02.063979Z");
        QTest::newRow("comma") << QByteArray("2025-11-11 16:00:00,5Z") << QByteArray("2025-11-11T16:00:00.500000Z");
        QTest::newRow("east") << QByteArray("2025-11-11T16:00:00+01:30") << QByteArray("2025-11-11T14:30:00.000000Z");
        QTest::newRow("west, no colon") << QByteArray("2025-12-31T23:30:00-0100") << QByteArray("2026-01-01T00:30:00.000000Z");
        QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59.25Z") << QByteArray("1969-12-31T23:59:59.250000Z");
        QTest::newRow("leap second") << QByteArray("2016-12-31T23:59:60Z") << QByteArray("2017-01-01T00:00:00.000000Z");
        QTest::newRow("month 13") << QByteArray("2025-13-11T16:00:00Z") << QByteArray();
        QTest::newRow("30 February") << QByteArray("2025-02-30T16:00:00Z") << QByteArray();
        QTest::newRow("rubbish behind") << QByteArray("2025-02-03T16:00:00Zx") << QByteArray();
        QTest::newRow("no fraction digits") << QByteArray("2025-02-03T16:00:00.Z") << QByteArray();
        QTest::newRow("short") << QByteArray("2025-02-03T16:00") << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("zone cut") << QByteArray("2025-02-03T16:00:00+01:") << QByteArray();
    }
    void isoText()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, utc);
        const Timestamp t = Timestamp::fromIso(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
        QCOMPARE(QByteArray::fromStdString(t.toIso()), utc);
    }

    void fileTime()
    {
        // [MS-DTYP] 2.3.3; the value of this instant is from Microsoft's documentation of FILETIME.
        QCOMPARE(Timestamp::fromFileTime(116'444'736'000'000'000).microseconds(), 0);
        QCOMPARE(QByteArray::fromStdString(Timestamp::fromFileTime(132'000'000'000'000'000).toIso()),
                 QByteArray("2019-04-17T18:40:00.000000Z"));
        QVERIFY(!Timestamp::fromFileTime(0).isValid());
        QVERIFY(!Timestamp::fromFileTime(UINT64_MAX).isValid());
        QVERIFY(!Timestamp::fromFileTime(INT64_MAX).isValid());
    }

    void ordering()
    {
        QVERIFY(Timestamp::none() < Timestamp::fromMicroseconds(INT64_MIN + 1));
        QVERIFY(Timestamp::none() == Timestamp());
        QCOMPARE(Timestamp::none().toIso(), std::string());
    }
};

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
