// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobqueue.h"
#include "core/report/casereport.h"
#include "core/session/triage.h"
#include "tests/support/archivewriter.h"
#include "tests/support/evtxwriter.h"
#include "tests/support/postgres.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace sightglass;
using namespace sightglass::testing;

class TestTriage : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    bool m_server = false;
    QString m_database;
    QString history()
    {
        if (m_server && m_database.isEmpty())
            m_database = PostgresServer::instance()->newDatabase();
        return m_server ? m_database : path("history.sqlite");
    }
    static QByteArray lines(int first, int n, const char *word = "message")
    {
        QByteArray text;
        for (int i = first; i < first + n; ++i)
            text += QStringLiteral("<11>1 2026-01-01T00:%1:%2Z host app - - - %3 %4\n").arg(i / 60, 2, 10, QLatin1Char('0')).arg(i % 60, 2, 10, QLatin1Char('0'))
                        .arg(QLatin1String(word)).arg(i).toUtf8();
        return text;
    }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

    /// A window's worth: a session with its marks.
    struct Window
    {
        Session session;
        Triage triage;
        explicit Window(const QString &history) : triage(session, history) {}
        bool open(const QStringList &paths)
        {
            session.open(paths);
            return settle();
        }
        bool settle()
        {
            return QTest::qWaitFor([this] { return session.isIdle() && triage.isIdle(); }, 20'000);
        }
        [[nodiscard]] EventRef ref(std::uint64_t row, std::size_t log = 0) { return {session.logs()[log].id, RowIndex{row}}; }
        [[nodiscard]] std::vector<std::uint64_t> pinned()
        {
            std::vector<std::uint64_t> rows;
            for (const auto &[ref, mark] : triage.pins())
                rows.push_back(ref.row().value);
            return rows;
        }
    };
    using Rows = std::vector<std::uint64_t>;

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("server");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }
    void init()
    {
        QFETCH_GLOBAL(bool, server);
        m_server = server;
        m_database.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        if (server && !PostgresServer::instance())
            QSKIP(qPrintable(PostgresServer::whyNot()));
    }

    void marksFollowTheContent()
    {
        const QString log = write("app.log", lines(0, 300));
        {
            Window window(history());
            QVERIFY(window.open({log}));
            window.triage.togglePinned({window.ref(5), window.ref(250)});
            MarkChange note;
            note.note = "see <b>this</b>";
            note.addTags = {"odd"};
            window.triage.mark({window.ref(7)}, note);
            QVERIFY(window.settle());
            QCOMPARE(window.pinned(), (Rows{5, 250}));
            QCOMPARE(window.triage.marks(window.ref(5))->event.message, std::string("message 5"));
            QVERIFY(window.triage.marks(window.ref(6)) == nullptr);
            // Read again: still there.
            window.session.reload(window.session.logs()[0].id);
            QCOMPARE(window.pinned(), Rows());
            QVERIFY(window.settle());
            QCOMPARE(window.pinned(), (Rows{5, 250}));
        }
        // Renamed, elsewhere, packed.
        QVERIFY(QDir().mkpath(path("other")));
        QVERIFY(QFile::rename(log, path("other/renamed.txt")));
        QVERIFY(QProcess::execute(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("gzip -c '%1' > '%2'").arg(path("other/renamed.txt"), path("packed.gz"))}) == 0);
        for (const char *name : {"other/renamed.txt", "packed.gz"}) {
            Window window(history());
            QVERIFY(window.open({path(name)}));
            QCOMPARE(window.pinned(), (Rows{5, 250}));
            const MarkedEvent *noted = window.triage.marks(window.ref(7));
            QVERIFY(noted && noted->note == "see <b>this</b>" && noted->tags == std::vector<std::string>{"odd"});
            QCOMPARE(window.triage.tags(), std::vector<std::string>{"odd"});
        }
        // Grown.
        const QString grown = write("grown.log", lines(0, 2000));
        {
            Window window(history());
            QVERIFY(window.open({grown}));
            QCOMPARE(window.pinned(), (Rows{5, 250}));
            window.triage.togglePinned({window.ref(1999)});
            QVERIFY(window.settle());
        }
        // The same first 4 KiB, another log: only the record that is there stays.
        QByteArray other = lines(0, 300);
        other.replace("message 250", "MESSAGE 250");
        {
            Window window(history());
            QVERIFY(window.open({write("replaced.log", other)}));
            QCOMPARE(window.pinned(), Rows{5});
        }
        // Another log altogether.
        Window window(history());
        QVERIFY(window.open({write("another.log", lines(0, 300, "other"))}));
        QCOMPARE(window.pinned(), Rows());
        // Two at once in one window.
        QVERIFY(window.open({path("other/renamed.txt"), grown}));
        QCOMPARE(window.pinned().size(), std::size_t(2 + 3));
    }

    void windowsEventsAndMembers()
    {
        const std::string file = path("System.evtx").toStdString();
        const auto make = [&file](int events) {
            EvtxWriter writer(file);
            EvtxEvent event;
            event.time = 134'000'000'000'000'000ull;
            for (int i = 0; i < events; ++i) {
                event.level = 2;
                event.eventId = static_cast<std::uint16_t>(100 + i);
                writer.add(event);
            }
        };
        make(30);
        {
            Window window(history());
            QVERIFY(window.open({QString::fromStdString(file)}));
            window.triage.togglePinned({window.ref(3)});
            QVERIFY(window.settle());
            QCOMPARE(window.triage.marks(window.ref(3))->event.recordId, std::string("4"));
        }
        make(900); // header and chunk headers are others now
        Window window(history());
        QVERIFY(window.open({QString::fromStdString(file)}));
        QCOMPARE(window.pinned(), Rows{3});
    }

    void dismissedAreHiddenAndSaidSo()
    {
        const QString log = write("app.log", lines(0, 100));
        Window window(history());
        QVERIFY(window.open({log}));
        QCOMPARE(window.session.rows()->size(), std::uint64_t(100));
        QVERIFY(!window.session.filteredCounts());
        QSignalSpy undo(&window.triage, &Triage::undoChanged);
        window.triage.toggleDismissed({window.ref(1), window.ref(2)});
        QTRY_COMPARE(window.session.rows()->size(), std::uint64_t(98));
        QVERIFY(window.settle());
        QCOMPARE(window.session.rows()->at(1).row().value, std::uint64_t(3));
        QVERIFY(window.session.filteredCounts() != nullptr);
        QCOMPARE(window.session.totalCounts().total(), std::uint64_t(100)); // nothing is gone
        QCOMPARE(window.session.filters().current().hidden->size(), std::size_t(2));
        QVERIFY(!window.session.filters().canClear() && !window.session.filters().canUndo());
        // Other steps and clear() leave them hidden.
        Filter filter;
        filter.logs = {window.session.logs()[0].id};
        window.session.filters().push(filter);
        window.session.filters().clear();
        QVERIFY(window.settle());
        QTRY_COMPARE(window.session.rows()->size(), std::uint64_t(98));
        window.triage.setShowDismissed(true);
        QTRY_COMPARE(window.session.rows()->size(), std::uint64_t(100));
        window.triage.setShowDismissed(false);
        QTRY_COMPARE(window.session.rows()->size(), std::uint64_t(98));
        // The chip's way.
        window.session.filters().setHidden(nullptr);
        QTRY_VERIFY(window.triage.showsDismissed());
        window.triage.setShowDismissed(false);
        QTRY_COMPARE(window.session.rows()->size(), std::uint64_t(98));
        // Reading the log again is not that.
        window.session.reload(window.session.logs()[0].id);
        QVERIFY(window.settle());
        QVERIFY(!window.triage.showsDismissed());
        QTRY_COMPARE(window.session.rows()->size(), std::uint64_t(98));
        QCOMPARE(undo.size(), 1);
        window.triage.undo();
        QTRY_COMPARE(window.session.rows()->size(), std::uint64_t(100));
        QVERIFY(window.settle());
        QCOMPARE(window.triage.dismissedCount(), std::size_t(0));
        // Kept for the next time; closing the log frees the filter of them.
        window.triage.toggleDismissed({window.ref(50)});
        QVERIFY(window.settle());
        window.session.closeAll();
        QVERIFY(!window.session.filters().current().hidden);
        QVERIFY(window.open({log}));
        QTRY_COMPARE(window.session.rows()->size(), std::uint64_t(99));
    }

    void tickets()
    {
        const QString log = write("app.log", lines(0, 100));
        TicketText text;
        text.title = "Broken";
        TicketId id;
        {
            Window window(history());
            QVERIFY(window.open({log}));
            QSignalSpy created(&window.triage, &Triage::ticketCreated);
            window.triage.createTicket(text, {window.ref(9), window.ref(4)});
            QVERIFY(window.settle());
            QCOMPARE(created.size(), 1);
            QCOMPARE(window.triage.tickets().size(), std::size_t(1));
            id = window.triage.tickets()[0].id;
            QCOMPARE(window.triage.tickets()[0].events.size(), std::size_t(2));
            QCOMPARE(window.triage.marks(window.ref(4))->tickets, std::vector<TicketId>{id});
            window.triage.addToTicket(id, {window.ref(20)});
            QVERIFY(window.settle());
            const auto events = window.triage.ticket(id)->events;
            QCOMPARE(events.size(), std::size_t(3));
            QCOMPARE(window.triage.find(events[2]), window.ref(20));
            window.triage.removeFromTicket(id, {events[0]});
            QVERIFY(window.settle());
            QVERIFY(window.triage.marks(window.ref(9)) == nullptr);
            window.triage.undo();
            QVERIFY(window.settle());
            QCOMPARE(window.triage.ticket(id)->events.size(), std::size_t(3));
            window.triage.deleteTicket(id);
            QVERIFY(window.settle());
            QVERIFY(window.triage.tickets().empty() && !window.triage.hasMarks());
            window.triage.undo();
            QVERIFY(window.settle());
            QCOMPARE(window.triage.tickets().size(), std::size_t(1));
            QVERIFY(window.triage.marks(window.ref(20)) != nullptr);
        }
        // Without its log a ticket still says what it is about.
        Window window(history());
        QVERIFY(window.settle());
        QCOMPARE(window.triage.tickets().size(), std::size_t(1));
        const MarkId mark = window.triage.tickets()[0].events[0];
        QVERIFY(window.triage.ticketEvent(mark) != nullptr);
        QCOMPARE(window.triage.find(mark).log().value, std::uint16_t(0));
        QCOMPARE(window.triage.file(window.triage.ticketEvent(mark)->file)->name, std::string("app.log"));
    }

    void twoWindows()
    {
        const QString log = write("app.log", lines(0, 100));
        Window a(history()), b(history());
        QVERIFY(a.open({log}) && b.open({log}));
        a.triage.togglePinned({a.ref(5)});
        QTRY_COMPARE_WITH_TIMEOUT(b.pinned(), Rows{5}, 10'000);
        TicketText text;
        text.title = "One";
        b.triage.createTicket(text, {b.ref(6)});
        QTRY_COMPARE_WITH_TIMEOUT(a.triage.tickets().size(), std::size_t(1), 10'000);
        QVERIFY(a.settle() && b.settle());
        const Ticket before = a.triage.tickets()[0];
        TicketText mine = before.text, theirs = before.text;
        mine.notes = "mine";
        theirs.notes = "theirs";
        QSignalSpy saved(&b.triage, &Triage::ticketSaved), conflict(&a.triage, &Triage::ticketConflict);
        b.triage.saveTicket(before.id, before.version, theirs);
        QVERIFY(saved.wait());
        a.triage.saveTicket(before.id, before.version, mine);
        QVERIFY(conflict.size() == 1 || conflict.wait());
        QCOMPARE(conflict[0][1].value<TicketText>().notes, std::string("mine"));
        QCOMPARE(conflict[0][2].value<Ticket>().text.notes, std::string("theirs"));
    }

    void reportChecksTheEvidence()
    {
        const QByteArray text = lines(0, 100);
        const QString log = write("app.log", text);
        const auto report = [&](const QStringList &open) {
            Window window(history());
            if (!open.isEmpty() && !window.open(open))
                return std::shared_ptr<const CaseReport>();
            if (!window.settle())
                return std::shared_ptr<const CaseReport>();
            if (window.triage.tickets().empty()) {
                TicketText t;
                t.title = "T";
                window.triage.createTicket(t, {window.ref(9), window.ref(4)});
                window.settle();
            }
            std::shared_ptr<const CaseReport> made;
            connect(&window.triage, &Triage::reportReady, this, [&made](TicketId, const std::shared_ptr<const CaseReport> &r) { made = r; });
            window.triage.makeReport(window.triage.tickets()[0].id);
            return QTest::qWaitFor([&] { return made != nullptr && window.settle(); }, 20'000) ? made : nullptr;
        };
        auto made = report({log});
        QVERIFY(made);
        const std::string sha256 = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().toStdString();
        QCOMPARE(made->files.size(), std::size_t(1));
        QCOMPARE(made->files[0].sha256, sha256);
        QVERIFY(made->files[0].checked && made->files[0].container.empty());
        QCOMPARE(made->events[0].marked.event.message, std::string("message 4")); // by time
        QVERIFY(made->events[1].check == ReportEvent::Check::Same);
        // From where it lay, without opening it.
        made = report({});
        QVERIFY(made && made->files[0].checked && made->events[0].check == ReportEvent::Check::Same);
        // One record was changed meanwhile.
        QByteArray changed = text;
        changed.replace("message 9\n", "massage 9\n");
        // (Behind the first 4 KiB it would be the same log; within them it is another.)
        write("app.log", changed);
        made = report({});
        QVERIFY(made && !made->files[0].checked && !made->files[0].fault.empty());
        QCOMPARE(made->files[0].sha256, sha256); // as last known
        QVERIFY(made->events[0].check == ReportEvent::Check::Unchecked);
        QFile::remove(log);
        made = report({});
        QVERIFY(made && !made->files[0].checked && made->events[1].marked.event.raw.ends_with("message 9"));
    }

    void withoutAHistory()
    {
        Window window(QStringLiteral("/proc/nowhere/history.sqlite"));
        QSignalSpy failed(&window.triage, &Triage::failed);
        QVERIFY(window.open({write("app.log", lines(0, 10))}));
        QVERIFY(!window.triage.fault().isEmpty());
        QVERIFY(window.triage.fault().contains(QStringLiteral("/proc/nowhere")));
        failed.clear();
        window.triage.togglePinned({window.ref(3)});
        QVERIFY(window.settle());
        QCOMPARE(failed.size(), 1);
        QVERIFY(window.triage.pins().empty()); // what was not saved is not shown
        QCOMPARE(window.session.rows()->size(), std::uint64_t(10));
        window.triage.retry();
        QVERIFY(window.settle());
        QVERIFY(!window.triage.fault().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTriage)
#include "tst_triage.moc"
