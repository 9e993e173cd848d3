// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/queryline.h"

#include "core/session/savedfilters.h"
#include "ui/widgets/severitybuttons.h"

#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace sightglass;

class TestQueryLine : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("Sightglass"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_queryline"));
        QSettings().clear();
    }
    void typingNarrows()
    {
        QByteArray json;
        for (int i = 0; i < 300; ++i)
            json += "{\"time\":\"2026-01-01T00:00:00Z\",\"level\":\"" + QByteArray(i % 3 ? "info" : "error") + "\",\"user\":\"" + (i % 2 ? "eve" : "alice") + "\",\"status\":" + QByteArray::number(200 + i % 5) + "}\n";
        Session session;
        session.open({write(QStringLiteral("a.json"), json)});
        QueryLine line(session);
        line.show();
        line.takeFocus();
        QTRY_VERIFY(session.isIdle() && session.rows()->size() == 300);
        QVERIFY(QTest::qWaitForWindowActive(&line));
        QTest::keyClicks(line.edit(), QStringLiteral("severity:error"));
        QTRY_COMPARE(session.rows()->size(), std::uint64_t(100));
        // Typing is one step back, however many letters it had.
        QTest::keyClicks(line.edit(), QStringLiteral(" user:eve"));
        QTRY_COMPARE(session.rows()->size(), std::uint64_t(50));
        QTest::keyClick(line.edit(), Qt::Key_Escape);
        QTest::keyClick(line.edit(), Qt::Key_Return);
        session.filters().undo();
        QTRY_COMPARE(session.rows()->size(), std::uint64_t(300));
        QCOMPARE(line.edit()->text(), QString());
        session.filters().redo();
        QTRY_COMPARE(session.rows()->size(), std::uint64_t(50));
        QCOMPARE(line.edit()->text(), QStringLiteral("severity:error user:eve"));
        // What is wrong is said, and what was found stays.
        QTest::keyClicks(line.edit(), QStringLiteral(" (status"));
        QTRY_VERIFY(!line.faultText().isEmpty());
        QCOMPARE(session.rows()->size(), std::uint64_t(50));
        line.edit()->setText(QStringLiteral("status>=203"));
        line.edit()->setModified(true);
        QTest::keyClick(line.edit(), Qt::Key_Return);
        QTRY_COMPARE(session.rows()->size(), std::uint64_t(120));
        QVERIFY(line.faultText().isEmpty());
    }
    void offers()
    {
        QByteArray json;
        for (int i = 0; i < 100; ++i)
            json += "{\"time\":\"2026-01-01T00:00:00Z\",\"user\":\"" + QByteArray(i % 4 ? "eve" : "alice") + "\",\"statusText\":\"ok\"}\n";
        Session session;
        session.open({write(QStringLiteral("b.json"), json)});
        QueryLine line(session);
        line.show();
        line.takeFocus();
        QTRY_VERIFY(session.isIdle() && session.rows()->size() == 100);
        QVERIFY(QTest::qWaitForWindowActive(&line));
        QTest::keyClicks(line.edit(), QStringLiteral("-s"));
        QTRY_VERIFY(line.offers().contains(QStringLiteral("severity:")) && line.offers().contains(QStringLiteral("source:")));
        QTRY_VERIFY(line.offers().contains(QStringLiteral("statusText:")));
        line.edit()->clear();
        QTest::keyClicks(line.edit(), QStringLiteral("user:"));
        // The most frequent value first.
        QTRY_COMPARE(line.offers(), QStringList({QStringLiteral("eve "), QStringLiteral("alice ")}));
        line.edit()->clear();
        QTest::keyClicks(line.edit(), QStringLiteral("severity:wa"));
        QTRY_COMPARE(line.offers(), QStringList({QStringLiteral("warning ")}));
    }
    void severityButtons()
    {
        Session session;
        SeverityButtons buttons(session);
        const auto click = [&](Severity severity) { QTest::mouseClick(buttons.button(severity), Qt::LeftButton); };
        const auto severities = [&] { return static_cast<int>(session.filters().current().severities); };
        click(Severity::Error);
        QCOMPARE(severities(), 2);
        QVERIFY(buttons.button(Severity::Error)->isChecked() && !buttons.button(Severity::Critical)->isChecked());
        click(Severity::Critical);
        QCOMPARE(severities(), 3);
        click(Severity::Error);
        QCOMPARE(severities(), 1);
        click(Severity::Critical);
        QCOMPARE(severities(), static_cast<int>(Filter::anySeverity));
        QVERIFY(!buttons.button(Severity::Critical)->isChecked());
        session.filters().undo();
        QVERIFY(buttons.button(Severity::Critical)->isChecked());
    }
    void savedFiltersAreQueries()
    {
        for (const SavedFilter &filter : savedFilters())
            QVERIFY2(Query::parse(filter.query.toStdString(), "UTC"), qPrintable(filter.query));
        QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("history.sqlite"));
        {
            // Those that an earlier version kept in the settings are taken over once.
            QSettings settings;
            settings.beginWriteArray(QStringLiteral("filters/saved"), 1);
            settings.setArrayIndex(0);
            settings.setValue(QStringLiteral("name"), QStringLiteral("Old"));
            settings.setValue(QStringLiteral("query"), QStringLiteral("old"));
            settings.endArray();
            SavedFilterBook book(place);
            QCOMPARE(savedFilters(), (std::vector<SavedFilter>{{QStringLiteral("Old"), QStringLiteral("old")}}));
            QVERIFY(!QFile::exists(place)); // nothing was saved yet
            saveFilter({QStringLiteral("Mine"), QStringLiteral("user:eve")});
            QTRY_COMPARE(savedFilters().size(), std::size_t(2));
            QCOMPARE(savedFilters().back().name, QStringLiteral("Mine"));
            QVERIFY(!settings.contains(QStringLiteral("filters/saved/size")));
            // Somebody else on the same history.
            SavedFilterBook other(place);
            QTRY_VERIFY(other.isIdle());
            QCOMPARE(other.filters(), book.filters());
            other.save({QStringLiteral("Old"), QStringLiteral("newer")});
            other.remove(QStringLiteral("Mine"));
            QTRY_VERIFY(other.isIdle());
            book.refresh();
            QTRY_COMPARE(book.filters(), (std::vector<SavedFilter>{{QStringLiteral("Old"), QStringLiteral("newer")}}));
            // A second person's old filter of the same name is no other's.
            settings.beginWriteArray(QStringLiteral("filters/saved"), 1);
            settings.setArrayIndex(0);
            settings.setValue(QStringLiteral("name"), QStringLiteral("Old"));
            settings.setValue(QStringLiteral("query"), QStringLiteral("mine alone"));
            settings.endArray();
            SavedFilterBook second(place);
            QTRY_COMPARE(second.filters().size(), std::size_t(2));
            QCOMPARE(second.filters().back(), (SavedFilter{QStringLiteral("Old (2)"), QStringLiteral("mine alone")}));
        }
        {
            SavedFilterBook again(place);
            QTRY_COMPARE(savedFilters().size(), std::size_t(2));
            removeSavedFilter(QStringLiteral("Old"));
            QTRY_COMPARE(savedFilters().size(), std::size_t(1));
        }
        {
            // A new history has the usual ones, until somebody removes them.
            SavedFilterBook fresh(folder.filePath(QStringLiteral("other.sqlite")));
            const std::size_t usual = fresh.filters().size();
            QVERIFY(usual >= 3);
            fresh.remove(fresh.filters().front().name);
            QTRY_COMPARE(fresh.filters().size(), usual - 1);
        }
        // Severities, audit and times become terms that mean the same.
        Filter filter;
        filter.query = *Query::parse("a OR b", "UTC");
        filter.severities = 3;
        filter.audit = AuditKind::Failure;
        filter.from = Timestamp::fromIso("2026-01-01T00:00:00Z");
        filter.to = Timestamp::fromIso("2026-01-02T00:00:00Z");
        QCOMPARE(queryTextOf(filter), std::string("(a OR b) severity:(critical OR error) audit:failure time>=2026-01-01T00:00:00.000000Z time<2026-01-02T00:00:00.000000Z"));
        const auto query = Query::parse(queryTextOf(filter), "UTC");
        QVERIFY(query);
        QCOMPARE(query->root().children.size(), std::size_t(5));
        QVERIFY(query->root().children[3].from == filter.from && query->root().children[4].to == filter.to);
    }
};

QTEST_MAIN(TestQueryLine)
#include "tst_queryline.moc"
