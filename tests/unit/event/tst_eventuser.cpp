// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/eventuser.h"

#include <QtTest>

using namespace sightglass;

class TestEventUser : public QObject
{
    Q_OBJECT
    static EventField field(const char *name, const char *value, bool head = false, const char *meaning = "")
    {
        EventField f{name, value, EventField::Kind::Text, meaning};
        f.head = head;
        return f;
    }
private Q_SLOTS:
    void whoIsMeant()
    {
        EventRecord record;
        QCOMPARE(eventUser(record), std::string());
        // The acted upon goes before the acting, both with their domain.
        record.fields = {field("SubjectUserName", "admin"), field("SubjectDomainName", "CORP"), field("TargetUserName", "eve"), field("TargetDomainName", "LAB")};
        QCOMPARE(eventUser(record), std::string("LAB\\eve"));
        record.fields[2].value = "-";
        QCOMPARE(eventUser(record), std::string("CORP\\admin"));
        record.fields[1].value = "-";
        QCOMPARE(eventUser(record), std::string("admin"));
        // The user of the System section counts, by name where that is known; a value of that name does not.
        record.fields.push_back(field("UserID", "7"));
        QCOMPARE(eventUser(record), std::string("admin"));
        record.fields.push_back(field("UserID", "S-1-5-18", true));
        QCOMPARE(eventUser(record), std::string("S-1-5-18"));
        record.fields.back().meaning = "Local System";
        QCOMPARE(eventUser(record), std::string("Local System"));
        record.fields.back().value.clear();
        QCOMPARE(eventUser(record), std::string("admin"));
        // Other logs.
        record.fields = {field("msg", "user"), field("User", "bob")};
        QCOMPARE(eventUser(record), std::string("bob"));
        record.fields = {field("username", ""), field("cs-username", "carol")};
        QCOMPARE(eventUser(record), std::string("carol"));
    }
};

QTEST_APPLESS_MAIN(TestEventUser)
#include "tst_eventuser.moc"
