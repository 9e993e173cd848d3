// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/eventid.h"

#include <QtTest>

#include <set>

using namespace sightglass;

class TestEventId : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void version5()
    {
        // python3: uuid.uuid5(uuid.UUID('6f1d9a52-38c4-4b0e-9d51-7e220ca4b763'), '3:abc:42')
        const EventId id = EventId::of("abc", 42);
        QCOMPARE(id.toString(), std::string("0148d4f5-3586-541e-8925-8cdcff6714bb"));
        QCOMPARE(EventId::of("abc", "42"), id);
    }

    void differ()
    {
        std::set<EventId> ids;
        for (int i = 0; i < 10'000; ++i)
            ids.insert(EventId::of("source", static_cast<std::uint64_t>(i)));
        QCOMPARE(ids.size(), std::size_t{10'000});
        QVERIFY(EventId::of("a:1", "b") != EventId::of("a", "1:b"));
        QVERIFY(EventId::of("a", 1) != EventId::of("b", 1));
    }

    void parse()
    {
        const EventId id = EventId::of("abc", 42);
        QCOMPARE(EventId::parse(id.toString()), std::optional(id));
        QCOMPARE(EventId::parse(QByteArray::fromStdString(id.toString()).toUpper().toStdString()), std::optional(id));
        for (const char *bad : {"", "6f1d9a52", "6f1d9a52-38c4-4b0e-9d51-7e220ca4b76", "6f1d9a52-38c4-4b0e-9d51-7e220ca4b7630", "6f1d9a52x38c4-4b0e-9d51-7e220ca4b763",
                                "6f1d9a52-38c4-4b0e-9d51-7e220ca4b76g"})
            QVERIFY2(!EventId::parse(bad), bad);
    }
};

QTEST_APPLESS_MAIN(TestEventId)
#include "tst_eventid.moc"
