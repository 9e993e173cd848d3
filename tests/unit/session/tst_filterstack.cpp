// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/filterstack.h"

#include <QSignalSpy>
#include <QtTest>

using namespace sightglass;

class TestFilterStack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoRedo()
    {
        FilterStack stack;
        QSignalSpy changed(&stack, &FilterStack::changed);
        QVERIFY(!stack.canUndo() && !stack.canRedo());
        Filter a;
        a.setOnlySeverity(Severity::Error);
        stack.push(a);
        stack.push(a); // equal: nothing
        QCOMPARE(changed.count(), 1);
        Filter b = a;
        b.logs = {LogId{3}};
        stack.push(b);
        stack.undo();
        QVERIFY(stack.current() == a);
        stack.redo();
        QVERIFY(stack.current() == b);
        stack.undo();
        stack.clear();
        QVERIFY(stack.current().isEmpty());
        QVERIFY(!stack.canRedo());
        stack.undo();
        QVERIFY(stack.current() == a);
    }
    void profileIsNoStep()
    {
        FilterStack stack;
        Filter a;
        a.setOnlySeverity(Severity::Error);
        stack.push(a);
        stack.setProfile(SeverityProfile::EventViewer);
        QVERIFY(stack.current().profile == SeverityProfile::EventViewer);
        stack.undo();
        QVERIFY(stack.current().profile == SeverityProfile::EventViewer);
        stack.push(a); // pushed filters take the profile over
        QVERIFY(stack.current().profile == SeverityProfile::EventViewer);
    }
    void closedLogs()
    {
        FilterStack stack;
        Filter a;
        a.logs = {LogId{1}, LogId{2}};
        stack.push(a);
        QSignalSpy changed(&stack, &FilterStack::changed);
        stack.removeLog(LogId{1});
        QCOMPARE(changed.count(), 1);
        QVERIFY(stack.current().logs == std::set<LogId>{LogId{2}});
        stack.removeLog(LogId{9});
        QCOMPARE(changed.count(), 1);
    }
    void typingIsOneStep()
    {
        FilterStack stack;
        const auto with = [](const char *text) {
            Filter filter;
            filter.query = *Query::parse(text, "UTC");
            return filter;
        };
        Filter severe;
        severe.setOnlySeverity(Severity::Error);
        stack.push(severe);
        for (const char *text : {"u", "us", "user:eve"})
            stack.edit(with(text));
        stack.undo();
        QVERIFY(stack.current() == severe);
        stack.redo();
        QCOMPARE(stack.current().query.text(), std::string("user:eve"));
        // What was committed stays a step of its own.
        stack.commit();
        stack.edit(with("host:a"));
        stack.commit();
        stack.undo();
        QCOMPARE(stack.current().query.text(), std::string("user:eve"));
        // What is typed and deleted again is none.
        stack.edit(with("user:eve x"));
        stack.edit(with("user:eve"));
        QVERIFY(!stack.canRedo());
        stack.undo();
        QVERIFY(stack.current() == severe);
    }
};

QTEST_GUILESS_MAIN(TestFilterStack)
#include "tst_filterstack.moc"
