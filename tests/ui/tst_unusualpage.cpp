// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobqueue.h"
#include "core/session/historymemory.h"
#include "core/session/unusualservice.h"
#include "ui/charts/templatetimeline.h"
#include "ui/models/unusualmodel.h"
#include "ui/views/unusual/unusualpage.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace sightglass;

namespace {

QPushButton *button(QWidget *page, const QString &text)
{
    for (QPushButton *b : page->findChildren<QPushButton *>()) {
        if (b->text().remove(u'&') == text)
            return b;
    }
    return nullptr;
}

/// Remembers in the test's sight.
class TestMemory final : public UnusualMemory
{
public:
    UnusualKnowledge knowledge(const std::vector<LogInfo> &) override { return state; }
    void setDismissed(const std::vector<LogInfo> &, const std::string &key, bool on) override
    {
        on ? (void)state.dismissed.insert(key) : (void)state.dismissed.erase(key);
        Q_EMIT changed();
    }
    void setNormal(const std::vector<LogInfo> &, const std::string &key, bool on) override
    {
        on ? (void)state.normal.insert(key) : (void)state.normal.erase(key);
        Q_EMIT changed();
    }
    void sawTemplates(const std::vector<LogInfo> &, std::shared_ptr<const UnusualReport> report, const std::vector<LogRows> &) override
    {
        seen = report->templates.set.texts;
    }
    UnusualKnowledge state;
    std::vector<std::string> seen;
};

} // namespace

/// The page of what is unusual, its models and its service.
class TestUnusualPage : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_log, m_other;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SightglassTest"));
        QCoreApplication::setApplicationName(QStringLiteral("unusual"));
        QSettings().clear();
        QByteArray text;
        const auto line = [&text](int second, const QByteArray &message) {
            text += QDateTime::fromSecsSinceEpoch(1'700'000'000 + second, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ ")).toUtf8() + message + '\n';
        };
        for (int i = 0; i < 3000; ++i) {
            line(i * 10, "INFO worker " + QByteArray::number(i) + " finished its task");
            if (i == 2000) {
                for (int n = 0; n < 300; ++n)
                    line(i * 10 + 1, "INFO worker " + QByteArray::number(n) + " finished its task");
            }
            if (i == 2500)
                line(i * 10 + 1, "ERROR the <b>flux</b> capacitor melted");
        }
        m_log = m_folder.filePath(QStringLiteral("app.log"));
        QFile file(m_log);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        m_other = m_folder.filePath(QStringLiteral("other.log"));
        QFile other(m_other);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("2023-11-14T22:13:20Z INFO hello there\n");
    }
    void findsShowsAndDismisses()
    {
        Preferences preferences;
        preferences.setTimesInUtc(true);
        Session session;
        UnusualPage page(session, preferences);
        QAbstractItemModelTester tester(page.model()), templateTester(page.templates()->model());
        TestMemory memory;
        page.service().setMemory(&memory);
        page.resize(1000, 700);
        session.open({m_log});
        QTRY_VERIFY(session.isIdle() && !session.logs().empty());
        QVERIFY(!page.service().isSearching()); // nobody looks
        page.show();
        QTRY_COMPARE(page.model()->rowCount(), 2);
        QVERIFY(!page.service().isSearching());
        UnusualModel &model = *page.model();
        QCOMPARE(model.finding(0).kind, UnusualKind::RareTemplate);
        QVERIFY(model.templateText(0).endsWith(QStringLiteral("the <b>flux</b> capacitor melted"))); // as it is, no markup
        QCOMPARE(model.index(0, UnusualModel::Events).data().toString(), QStringLiteral("1"));
        QCOMPARE(model.finding(1).kind, UnusualKind::Burst);
        QVERIFY(model.evidence(1) >= 300);
        QVERIFY(model.reason(1).contains(QStringLiteral("2023-11-15 03:4"))); // UTC, as the tables
        QCOMPARE(memory.seen.size(), std::size_t{2});
        QCOMPARE(page.findings()->currentIndex().row(), 0);

        // The timeline of the burst has it within the mark.
        page.findings()->setCurrentIndex(model.index(1, 0));
        const RateBins &bins = page.service().report()->counts.bins;
        const std::uint32_t bin = bins.binOf(model.finding(1).begin);
        QVERIFY(page.timeline()->countOf(bin) >= 300);
        QVERIFY(page.timeline()->accessibleDescription().contains(QStringLiteral("event")));

        // Show events narrows the one filter.
        QSignalSpy wanted(&page, &UnusualPage::eventsWanted);
        button(&page, QStringLiteral("Show events"))->click();
        QTRY_COMPARE(wanted.size(), 1);
        QTRY_COMPARE(session.rows()->size(), model.evidence(1));
        session.filters().undo();

        // Dismiss, and see it again.
        button(&page, QStringLiteral("Dismiss"))->click();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(memory.state.dismissed.size(), std::size_t{1});
        QCOMPARE(page.findings()->currentIndex().row(), 0);
        auto *hidden = page.findChild<QCheckBox *>();
        hidden->setChecked(true);
        QCOMPARE(model.rowCount(), 2);
        page.findings()->setCurrentIndex(model.index(1, 0));
        button(&page, QStringLiteral("No longer dismissed"))->click();
        QVERIFY(memory.state.dismissed.empty());
        hidden->setChecked(false);
        QCOMPARE(model.rowCount(), 2);

        // Normal here: known by kind and template, not by time.
        page.findings()->setCurrentIndex(model.index(1, 0));
        button(&page, QStringLiteral("Normal here"))->click();
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(memory.state.normal.begin()->find("2023") == std::string::npos);

        // Only one kind.
        auto *kinds = page.findChild<QComboBox *>();
        kinds->setCurrentIndex(kinds->findData(static_cast<int>(UnusualKind::Burst)));
        QCOMPARE(model.rowCount(), 0);
        kinds->setCurrentIndex(0);
        QCOMPARE(model.rowCount(), 1);

        // Templates: sorted, and their events.
        page.showTemplates(true);
        auto *templates = qobject_cast<TemplateModel *>(page.templates()->model());
        QCOMPARE(templates->rowCount(), 2);
        QCOMPARE(templates->index(0, TemplateModel::Count).data().toString(), QStringLiteral("3300"));
        templates->sort(TemplateModel::Count, Qt::AscendingOrder);
        QCOMPARE(templates->index(0, TemplateModel::Count).data().toString(), QStringLiteral("1"));
        page.templates()->setCurrentIndex(templates->index(0, 0));
        QTest::keyClick(page.templates(), Qt::Key_Return);
        QTRY_COMPARE(wanted.size(), 2);
        QTRY_COMPARE(session.rows()->size(), std::uint64_t{1});

        // A log that comes is looked at too; all closed, there is nothing.
        session.open({m_other});
        QTRY_COMPARE(templates->rowCount(), 3);
        session.closeAll();
        QTRY_COMPARE(templates->rowCount(), 0);
        QCOMPARE(model.rowCount(), 0);
    }
    void historyMakesNewTemplates()
    {
        Session session;
        session.open({m_log});
        QTRY_VERIFY(session.isIdle() && !session.logs().empty());
        const LogId id = session.logs().front().id;
        const auto newOnes = [&](const std::unordered_set<std::string> &known) {
            TestMemory memory;
            memory.state.templates[id] = std::make_shared<const std::unordered_set<std::string>>(known);
            UnusualService service(session, &memory);
            service.setActive(true);
            if (!QTest::qWaitFor([&service] { return service.report() != nullptr; }))
                return std::ptrdiff_t{-1};
            const auto &found = service.report()->findings;
            return std::count_if(found.begin(), found.end(), [](const Finding &f) { return f.kind == UnusualKind::NewTemplate; });
        };
        QCOMPARE(newOnes({"something else"}), 0); // another log's history
        QCOMPARE(newOnes({"something else", "INFO worker <*> finished its task", "worker <*> finished its task"}), 1);
    }
    void remembersInTheHistory()
    {
        Preferences preferences;
        const QString history = m_folder.filePath(QStringLiteral("kept/history.sqlite"));
        const auto visit = [&](const QString &log, const std::function<void(UnusualPage &, HistoryMemory &)> &use) {
            Session session;
            HistoryMemory memory(session, history);
            UnusualPage page(session, preferences);
            page.service().setMemory(&memory);
            page.resize(1000, 700);
            page.show();
            session.open({log});
            QTRY_VERIFY(page.service().report() && !page.service().isSearching());
            use(page, memory);
            QTRY_VERIFY(memory.isIdle());
        };
        const auto kinds = [](const UnusualPage &page) {
            std::vector<UnusualKind> found;
            for (int row = 0; row < page.model()->rowCount(); ++row)
                found.push_back(page.model()->finding(row).kind);
            return found;
        };
        using K = UnusualKind;
        visit(m_log, [&](UnusualPage &page, HistoryMemory &) {
            QCOMPARE(kinds(page), (std::vector{K::RareTemplate, K::Burst}));
            // Dismissed, and taken back.
            page.findings()->setCurrentIndex(page.model()->index(1, 0));
            button(&page, QStringLiteral("Dismiss"))->click();
            QCOMPARE(page.model()->rowCount(), 1);
            auto *undo = button(&page, QStringLiteral("Undo"));
            QVERIFY(undo->isVisible());
            undo->click();
            QCOMPARE(page.model()->rowCount(), 2);
            QVERIFY(!undo->isVisible());
            page.findings()->setCurrentIndex(page.model()->index(1, 0));
            button(&page, QStringLiteral("Dismiss"))->click();
            page.findings()->setCurrentIndex(page.model()->index(0, 0));
            button(&page, QStringLiteral("Normal here"))->click();
            QCOMPARE(page.model()->rowCount(), 0);
        });
        // The same log again: both stay away, and are there when asked for.
        visit(m_log, [&](UnusualPage &page, HistoryMemory &) {
            QCOMPARE(page.model()->rowCount(), 0);
            QCOMPARE(page.model()->hiddenCount(), 2);
            page.findChild<QCheckBox *>()->setChecked(true);
            QCOMPARE(kinds(page), (std::vector{K::RareTemplate, K::Burst}));
        });
        // It has grown by one message that was never there, in another place: that one is new, now and when it is looked at again.
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("tomorrow")));
        const QString grown = m_folder.filePath(QStringLiteral("tomorrow/app.log"));
        QVERIFY(QFile::copy(m_log, grown));
        QFile file(grown);
        QVERIFY(file.open(QIODevice::Append));
        file.write("2023-11-15T06:40:00Z ERROR a reactor went missing\n");
        file.close();
        for (int i = 0; i < 2; ++i) {
            visit(grown, [&](UnusualPage &page, HistoryMemory &) {
                std::vector<K> found = kinds(page);
                QCOMPARE(std::count(found.begin(), found.end(), K::NewTemplate), 1);
                const int row = static_cast<int>(std::find(found.begin(), found.end(), K::NewTemplate) - found.begin());
                QVERIFY(page.model()->templateText(row).endsWith(QStringLiteral("a reactor went missing")));
                QCOMPARE(page.model()->evidence(row), std::uint64_t{1});
            });
        }
        // Rotated: another content under the name of the log.
        QFile source(m_log);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QByteArray text = source.readAll().replace("2023-11-1", "2023-12-1");
        QVERIFY(text.contains("2023-12-1"));
        text += "2023-12-15T06:40:00Z ERROR the moon fell\n";
        const QString rotated = m_folder.filePath(QStringLiteral("tomorrow/app.log.1"));
        QFile out(rotated);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
        out.close();
        visit(rotated, [&](UnusualPage &page, HistoryMemory &) {
            QStringList fresh;
            for (int row = 0; row < page.model()->rowCount(); ++row) {
                if (page.model()->finding(row).kind == K::NewTemplate)
                    fresh.append(page.model()->templateText(row));
                // Normal here holds for it too.
                QVERIFY(page.model()->finding(row).kind != K::RareTemplate || !page.model()->templateText(row).contains(QStringLiteral("flux")));
            }
            QCOMPARE(fresh.size(), 1);
            QVERIFY(fresh[0].endsWith(QStringLiteral("the moon fell")));
        });
    }
    void withoutAHistory()
    {
        Preferences preferences;
        Session session;
        HistoryMemory memory(session, m_log + QStringLiteral("/history.sqlite"));
        UnusualPage page(session, preferences);
        page.service().setMemory(&memory);
        page.show();
        session.open({m_log});
        QTRY_COMPARE(page.model()->rowCount(), 2);
        QSignalSpy failed(&memory, &HistoryMemory::failed);
        button(&page, QStringLiteral("Dismiss"))->click();
        QTRY_COMPARE(failed.size(), 1); // said, and hidden while the log is open
        QCOMPARE(page.model()->rowCount(), 1);
        button(&page, QStringLiteral("Undo"))->click();
        QCOMPARE(page.model()->rowCount(), 2);
    }
    void stopAndAgain()
    {
        Preferences preferences;
        Session session;
        UnusualPage page(session, preferences);
        session.open({m_log});
        QTRY_VERIFY(session.isIdle() && !session.logs().empty());
        connect(&page.service(), &UnusualService::changed, &page, [&page] {
            static bool once = false;
            if (page.service().job() && !std::exchange(once, true))
                page.service().job()->cancel();
        });
        page.show();
        QTRY_VERIFY(page.service().wasStopped());
        QVERIFY(!page.service().report());
        button(&page, QStringLiteral("Search again"))->click();
        QTRY_VERIFY(page.service().report());
        QVERIFY(!page.service().wasStopped());
    }
    void serviceGoesWhileItSearches()
    {
        Session session;
        session.open({m_log});
        QTRY_VERIFY(session.isIdle() && !session.logs().empty());
        {
            UnusualService service(session);
            service.setActive(true);
            QVERIFY(service.isSearching());
        }
        QTRY_VERIFY(session.isIdle());
    }
};

QTEST_MAIN(TestUnusualPage)
#include "tst_unusualpage.moc"
