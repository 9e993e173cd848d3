// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/event/eventrow.h"

#include <QtTest>

using namespace sightglass;

class TestEventRow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defaults()
    {
        const EventRow row;
        QCOMPARE(row.severity(), Severity::Unknown);
        QVERIFY(!row.time().isValid());
        QCOMPARE(row.audit(), AuditKind::None);
        QCOMPARE(row.level().value, std::uint8_t(0));
    }
    void fieldsDoNotTouchEachOther()
    {
        EventRow row(limits::maxOffset, UINT32_MAX);
        row.setSeverity(Severity::Critical);
        row.setAudit(AuditKind::Failure);
        row.setLogAlways(true);
        row.setHasProblem(true);
        row.setRecovered(true);
        row.setLevel({0xFF});
        row.setSource({1});
        row.setHost({2});
        row.setTypeId(4625);
        QCOMPARE(row.offset(), limits::maxOffset);
        QCOMPARE(row.length(), UINT32_MAX);
        QCOMPARE(row.severity(), Severity::Critical);
        QCOMPARE(row.audit(), AuditKind::Failure);
        row.setLogAlways(false);
        row.setRecovered(false);
        QVERIFY(row.hasProblem());
        QVERIFY(!row.isLogAlways());
        row.setLevel({1});
        row.setSeverity(Severity::Unknown);
        row.setAudit(AuditKind::None);
        QCOMPARE(row.offset(), limits::maxOffset);
        QCOMPARE(row.severity(), Severity::Unknown);
        QCOMPARE(row.level().value, std::uint8_t(1));
        QVERIFY(row.hasProblem());
    }
    void profiles()
    {
        EventRow row(0, 10);
        row.setLogAlways(true);
        QCOMPARE(row.severity(SeverityProfile::Strict), Severity::Unknown);
        QCOMPARE(row.severity(SeverityProfile::EventViewer), Severity::Information);
        row.setAudit(AuditKind::Failure);
        QCOMPARE(row.severity(SeverityProfile::EventViewer), Severity::Warning);
        row.setLogAlways(false);
        row.setSeverity(Severity::Error);
        QCOMPARE(row.severity(SeverityProfile::EventViewer), Severity::Error);
    }
    void eventRef()
    {
        const EventRef ref(LogId{513}, RowIndex{0xABCDEF012345});
        QCOMPARE(ref.log().value, std::uint16_t(513));
        QCOMPARE(ref.row().value, std::uint64_t(0xABCDEF012345));
    }
};

QTEST_GUILESS_MAIN(TestEventRow)
#include "tst_eventrow.moc"
