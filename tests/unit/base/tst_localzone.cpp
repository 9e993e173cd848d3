// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localzone.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimeZone>
#include <QtTest>

using namespace sightglass;

class TestLocalZone : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithQt_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void agreesWithQt()
    {
        QFETCH(QByteArray, zone);
        LocalZone local(zone.toStdString());
        const QTimeZone qt(zone);
        QRandomGenerator random(3);
        for (int i = 0; i < 3000; ++i) {
            const QDateTime utc = QDateTime::fromMSecsSinceEpoch(1'500'000'000'000 + static_cast<qint64>(random.bounded(300'000'000)) * 1000, Qt::UTC);
            const QDateTime there = utc.toTimeZone(qt);
            const Timestamp wall = Timestamp::fromCivil(there.date().year(), there.date().month(), there.date().day(),
                                                        there.time().hour(), there.time().minute(), there.time().second());
            const Timestamp back = local.toUtc(wall);
            // An hour that happened twice may be either.
            const QDateTime again = QDateTime::fromMSecsSinceEpoch(back.microseconds() / 1000, Qt::UTC).toTimeZone(qt);
            QCOMPARE(again.date(), there.date());
            QCOMPARE(again.time(), there.time());
        }
    }
    void unknownZone()
    {
        QVERIFY(!LocalZone::isKnown("Middle/Earth"));
        QVERIFY(LocalZone::isKnown(""));
        QVERIFY(LocalZone::isKnown("Europe/Berlin"));
        QVERIFY(!LocalZone("UTC").toUtc(Timestamp::none()).isValid());
    }
};

QTEST_GUILESS_MAIN(TestLocalZone)
#include "tst_localzone.moc"
