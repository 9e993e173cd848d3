// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evtxwriter.h"
#include "tests/support/sysloggenerator.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/fieldmodel.h"
#include "ui/models/groupmodel.h"
#include "ui/charts/chart.h"
#include "ui/charts/heatmapchart.h"
#include "ui/charts/valuebarchart.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"
#include "ui/views/charts/chartmenu.h"
#include "ui/views/charts/chartspage.h"
#include "ui/views/charts/valuecard.h"
#include "ui/views/events/detailspane.h"
#include "ui/views/events/eventspage.h"
#include "ui/views/events/findtools.h"
#include "ui/views/events/groupbar.h"
#include "ui/views/overview/overviewpage.h"
#include "ui/views/events/tabletools.h"
#include "ui/widgets/queryline.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/highlighters.h"
#include "ui/widgets/rowtable.h"

#include <QAbstractEventDispatcher>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest>

#include <ctime>

using namespace sightglass;
using namespace sightglass::testing;

namespace {

double threadCpuMs()
{
    timespec t{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) * 1000.0 + static_cast<double>(t.tv_nsec) / 1e6;
}

/// Measures each stretch between two waits of the event loop of the thread it lives in. Processor
/// time of the thread is what the program is to blame for; wall time has the machine's noise in it.
class LoopWatch : public QObject
{
public:
    LoopWatch()
    {
        QAbstractEventDispatcher *loop = QAbstractEventDispatcher::instance();
        connect(loop, &QAbstractEventDispatcher::awake, this, &LoopWatch::begin);
        connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, &LoopWatch::end);
        begin();
    }
    std::vector<double> cpu, wall;

private:
    void begin()
    {
        end();
        m_cpu = threadCpuMs();
        m_wall.start();
    }
    void end()
    {
        if (m_wall.isValid()) {
            cpu.push_back(threadCpuMs() - m_cpu);
            wall.push_back(static_cast<double>(m_wall.nsecsElapsed()) / 1e6);
            m_wall.invalidate();
        }
    }
    double m_cpu = 0;
    QElapsedTimer m_wall;
};

double quantile(std::vector<double> values, double q)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0.0 : values[static_cast<std::size_t>(q * static_cast<double>(values.size() - 1))];
}

} // namespace

/// The GUI thread is never held for more than 16 ms while 200 MB are read, whichever page is shown.
class TestLatency : public QObject
{
    Q_OBJECT
public:
    QStringList failed; ///< Functions that failed.

private Q_SLOTS:
    void cleanup()
    {
        if (QTest::currentTestFailed() && !failed.contains(QString::fromLatin1(QTest::currentTestFunction())))
            failed << QString::fromLatin1(QTest::currentTestFunction());
    }

    void loading200Megabytes_data()
    {
        QTest::addColumn<bool>("eventsPage");
        QTest::newRow("events") << true;
        QTest::newRow("overview") << false;
    }
    void loading200Megabytes()
    {
        QFETCH(bool, eventsPage);
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SightglassTest"));
        QCoreApplication::setApplicationName(QStringLiteral("latency"));
        QSettings().clear();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("syslog"));
        SyslogGenerator generator(SyslogGenerator::Style::Rfc3164, Timestamp::fromCivil(2026, 1, 1, 0, 0, 0));
        // SIGHTGLASS_LATENCY_MB=850 makes ten million events of it.
        const int megabytes = qEnvironmentVariableIntValue("SIGHTGLASS_LATENCY_MB");
        QVERIFY(generator.writeFile(path.toStdString(), (megabytes > 0 ? static_cast<std::uint64_t>(megabytes) : 200) * 1'000'000));

        Preferences preferences;
        Theme theme(preferences);
        MainWindow window(preferences, theme);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.open({folder.path()});
        QTRY_VERIFY(!window.isEmptyStateShown());
        // The first picture of a page lays its fonts and icons out; that happens before the log is big.
        window.pages()->setCurrentIndex(eventsPage ? 1 : 0);
        QCoreApplication::processEvents();

        LoopWatch watch;
        QTRY_VERIFY_WITH_TIMEOUT(window.session().isIdle() && window.session().rows()->size() == generator.lines(), 200'000);
        const auto limit = [](const LoopWatch &w, const char *what) {
            qInfo("%s: %zu turns of the event loop; processor time p99 %.1f ms, most %.1f ms; wall time p99 %.1f ms, most %.1f ms", what, w.cpu.size(),
                  quantile(w.cpu, 0.99), quantile(w.cpu, 1), quantile(w.wall, 0.99), quantile(w.wall, 1));
#ifndef SIGHTGLASS_SANITIZED
            QVERIFY2(quantile(w.cpu, 1) <= 16.0, what);
#endif
        };
        limit(watch, "loading");

        // Scrolling through all of it.
        window.showEvents();
        QCoreApplication::processEvents();
        LoopWatch scrolling;
        QScrollBar *bar = window.events()->table()->verticalScrollBar();
        for (int step = 0; step <= 200; ++step) {
            bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * step / 200));
            QTest::qWait(1);
        }
        limit(scrolling, "scrolling");
        const int last = window.events()->model()->rowCount() - 1;
        QCOMPARE(static_cast<std::uint64_t>(last) + 1, generator.lines());
        QTRY_VERIFY(window.events()->model()->index(last, EventTableModel::Message).data().toString() != QStringLiteral("…"));
        if (!eventsPage)
            return;

        // Typing a filter that has to decode, and one that reads all text.
        QLineEdit *line = window.findChild<QueryLine *>()->edit();
        LoopWatch typing;
        for (const char *query : {"user:ops port", "upstream -refused", "/10\\.0\\.0\\.[0-9]+:8080/"}) {
            line->setFocus();
            line->selectAll();
            for (const char *c = query; *c; ++c) {
                QTest::keyClick(line, *c);
                QTest::qWait(25);
            }
            QElapsedTimer first;
            first.start();
            QTRY_VERIFY_WITH_TIMEOUT(window.session().filters().current().query.text() == query && (window.session().rows()->size() < generator.lines()), 60'000);
            const qint64 firstMs = first.elapsed();
            QTRY_VERIFY_WITH_TIMEOUT(window.session().isIdle(), 200'000);
            qInfo("%s: other rows %lld ms after the last key, all %llu of them after %lld ms", query, firstMs, static_cast<unsigned long long>(window.session().rows()->size()), first.elapsed());
        }
        window.session().filters().clear();
        QTRY_VERIFY_WITH_TIMEOUT(window.session().isIdle() && window.session().rows()->size() == generator.lines(), 60'000);
        limit(typing, "typing");

        LoopWatch sorting;
        for (const int column : {EventTableModel::SeverityColumn, EventTableModel::Source, EventTableModel::Message}) {
            QElapsedTimer clock;
            clock.start();
            window.events()->tools()->sortBy(column);
            QTRY_VERIFY_WITH_TIMEOUT(window.session().isIdle(), 200'000);
            qInfo("sorted by column %d in %lld ms", column, clock.elapsed());
        }
        limit(sorting, "sorting");
    }

    void windowsEvents()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("Security.evtx"));
        constexpr int events = 200'000;
        {
            EvtxWriter writer(path.toStdString());
            EvtxEvent e;
            e.provider = "Microsoft-Windows-Security-Auditing";
            e.channel = "Security";
            e.level = 0;
            e.task = 12544;
            e.keywords = 0x8020'0000'0000'0000ull;
            for (int i = 0; i < events; ++i) {
                e.eventId = static_cast<std::uint16_t>(4600 + i % 200);
                e.time = 134'000'000'000'000'000ull + static_cast<std::uint64_t>(i) * 10'000'000;
                e.data.clear();
                e.data.emplace_back("TargetUserName", EvtxValue::text("user" + std::to_string(i % 5000)));
                for (int v = 0; v < 12; ++v)
                    e.data.emplace_back("Value" + std::to_string(v), EvtxValue::u32(static_cast<std::uint32_t>(i + v)));
                writer.add(e);
            }
            QVERIFY(writer.finish());
        }
        QSettings().clear();
        Preferences preferences;
        Theme theme(preferences);
        MainWindow window(preferences, theme);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.open({path});
        QTRY_VERIFY(!window.isEmptyStateShown());
        window.showEvents();
        QTRY_VERIFY_WITH_TIMEOUT(window.session().isIdle() && window.session().rows()->size() == events, 200'000);
        QVERIFY(window.events()->model()->isWindows());
        QTRY_VERIFY(window.events()->details()->fields()->rowCount() > 0);
        const auto limit = [](const LoopWatch &w, const char *what, double most = 16.0) {
            qInfo("%s: %zu turns of the event loop; processor time p99 %.1f ms, most %.1f ms", what, w.cpu.size(), quantile(w.cpu, 0.99), quantile(w.cpu, 1));
#ifndef SIGHTGLASS_SANITIZED
            QVERIFY2(quantile(w.cpu, 1) <= most, what);
#else
            Q_UNUSED(most)
#endif
        };
        RowTable *table = window.events()->table();
        QScrollBar *bar = table->verticalScrollBar();
        for (const bool everything : {false, true}) {
            // All columns of the table, as far as the window is wide.
            for (int column = 0; everything && column < EventTableModel::ColumnCount; ++column)
                table->setColumnHidden(column, false);
            if (everything)
                window.resize(2560, 1440);
            QCoreApplication::processEvents();
            LoopWatch scrolling;
            for (int step = 0; step <= 200; ++step) {
                bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * step / 200));
                QTest::qWait(1);
            }
            // Some 900 cells are laid out as text then, which takes 12 to 21 ms: more than the limit, as docs/evtx.md says.
            limit(scrolling, everything ? "scrolling, every column" : "scrolling", everything ? 40.0 : 16.0);
        }
        // From event to event, in each form of the details.
        for (int column = EventTableModel::Channel; column < EventTableModel::ColumnCount; ++column)
            table->setColumnHidden(column, true);
        window.resize(1280, 800);
        QTest::qWait(50);
        for (int form = 0; form < 3; ++form) {
            window.events()->details()->tabs()->setCurrentIndex(form == 0 ? 0 : 1);
            window.events()->details()->setXmlShown(form == 2);
            QCoreApplication::processEvents();
            LoopWatch walking;
            for (int row = 0; row < 60; ++row) {
                table->setCurrentIndex(window.events()->model()->index(row * 997, 0));
                QTest::qWait(5);
            }
            limit(walking, form == 0 ? "details, general" : form == 1 ? "details, tree" : "details, XML");
        }
        // Groups, by the index and by what has to be decoded.
        for (const GroupBy by : {GroupBy::EventId, GroupBy::User}) {
            QSignalSpy progressed(&window.session(), &Session::groupingProgressed);
            window.session().setGrouping(by);
            QCoreApplication::processEvents();
            LoopWatch grouping;
            QElapsedTimer clock;
            clock.start();
            QTRY_VERIFY_WITH_TIMEOUT(window.session().isIdle(), 100'000);
            qInfo("grouped in %lld ms", clock.elapsed());
            QVERIFY(clock.elapsed() < 500 || !progressed.isEmpty());
            limit(grouping, by == GroupBy::User ? "group by user" : "group by event id");
            QCOMPARE(window.events()->groups()->all(), std::size_t(by == GroupBy::User ? 5000 : 200));
        }
    }

    void charts()
    {
        // A million events, all charts, one of them by decoding; each kind of click.
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("syslog"));
        SyslogGenerator generator(SyslogGenerator::Style::Rfc3164, Timestamp::fromCivil(2026, 1, 1, 0, 0, 0));
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            while (generator.lines() < 1'000'000)
                file.write(QByteArray::fromStdString(generator.line()));
        }
        QSettings().clear();
        QSettings().setValue(QStringLiteral("charts/fields"), QStringList{QStringLiteral("source"), QStringLiteral("pid"), QStringLiteral("message")});
        Preferences preferences;
        Theme theme(preferences);
        MainWindow window(preferences, theme);
        window.resize(1280, 1400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.pages()->setCurrentWidget(window.charts());
        window.open({path});
        QTRY_VERIFY(!window.isEmptyStateShown());
        QCoreApplication::processEvents();
        const auto limit = [](const LoopWatch &w, const char *what) {
            qInfo("%s: %zu turns of the event loop; processor time p99 %.1f ms, most %.1f ms", what, w.cpu.size(), quantile(w.cpu, 0.99), quantile(w.cpu, 1));
#ifndef SIGHTGLASS_SANITIZED
            QVERIFY2(quantile(w.cpu, 1) <= 16.0, what);
#endif
        };
        const auto &cards = window.charts()->valueCards();
        const auto settled = [&](std::uint64_t rows) {
            return window.session().isIdle() && window.session().rows()->size() == rows && !window.charts()->heatStudy().isRunning()
                   && std::all_of(cards.begin(), cards.end(), [&](ValueCard *card) { return card->study()->isComplete() && card->study()->values()->total == rows; });
        };
        const std::uint64_t all = generator.lines();
        {
            LoopWatch watch;
            QElapsedTimer clock;
            clock.start();
            QTRY_VERIFY_WITH_TIMEOUT(settled(all), 200'000);
            qInfo("read and all charts complete after %lld ms", clock.elapsed());
            limit(watch, "charts while loading");
        }
        ValueBarChart *values = cards[1]->chart();
        const std::uint64_t expected = values->barTotal(0);
        {
            LoopWatch watch;
            Q_EMIT values->valueChosen(QStringLiteral("pid"), values->barName(0), true);
            QTRY_VERIFY_WITH_TIMEOUT(settled(all - expected), 200'000);
            limit(watch, "all but a value");
        }
        {
            LoopWatch watch;
            window.session().filters().undo();
            QTRY_VERIFY_WITH_TIMEOUT(settled(all), 200'000);
            Q_EMIT window.charts()->heatMap()->cellChosen({2, 11}, true);
            QTRY_VERIFY_WITH_TIMEOUT(window.session().isIdle() && window.session().rows()->size() < all, 200'000);
            window.session().filters().undo();
            QTRY_VERIFY_WITH_TIMEOUT(settled(all), 200'000);
            limit(watch, "all but an hour, and back");
        }
        {
            LoopWatch watch;
            for (ChartMenu *menu : window.charts()->findChildren<ChartMenu *>()) {
                QSignalSpy saved(menu, &ChartMenu::saved);
                menu->save(folder.filePath(QStringLiteral("a.png")));
                QTRY_COMPARE(saved.size(), 1);
                menu->save(folder.filePath(QStringLiteral("a.svg")));
                QTRY_COMPARE(saved.size(), 2);
            }
            limit(watch, "saving charts");
        }
    }

    void finding()
    {
        // A million events, hits in each, in some and in none; typing, going about, and a filter meanwhile.
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("syslog"));
        SyslogGenerator generator(SyslogGenerator::Style::Rfc3164, Timestamp::fromCivil(2026, 1, 1, 0, 0, 0));
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            while (generator.lines() < 1'000'000)
                file.write(QByteArray::fromStdString(generator.line()));
        }
        QSettings().clear();
        Preferences preferences;
        Theme theme(preferences);
        MainWindow window(preferences, theme);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.open({path});
        QTRY_VERIFY(!window.isEmptyStateShown());
        window.showEvents();
        QTRY_VERIFY_WITH_TIMEOUT(window.session().isIdle() && window.session().rows()->size() == generator.lines(), 200'000);
        FindBar *bar = window.events()->find()->bar();
        window.events()->find()->highlighters()->setList({{QStringLiteral("a"), Qt::yellow, true}, {QStringLiteral("/[0-9]+/"), Qt::green, true}});
        bar->open();
        QTest::qWait(100);
        LoopWatch watch;
        for (const char *text : {"e", "/[0-9]+/", "error", "/\\[\\d*7\\]/", "nowhere at all"}) {
            QElapsedTimer clock;
            clock.start();
            bar->find(QString::fromLatin1(text));
            qint64 first = -1;
            bool complete = false;
            while (!complete && clock.elapsed() < 60'000) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
                if (first < 0 && !bar->study().hits()->empty())
                    first = clock.elapsed();
                complete = bar->study().isComplete();
            }
            QVERIFY(complete);
            qInfo("%s: %zu hits, the first known after %lld ms, all after %lld ms", text, bar->study().hits()->size(), first, clock.elapsed());
            for (int n = 0; n < 20; ++n) {
                bar->next();
                QTest::qWait(1);
            }
            bar->previous();
        }
        bar->find(QStringLiteral("e"));
        QTest::qWait(5);
        Filter filter;
        filter.query = *Query::parse("kernel OR sshd", "UTC");
        window.session().filters().push(filter);
        QTRY_VERIFY_WITH_TIMEOUT(window.session().isIdle() && bar->study().isComplete(), 60'000);
        bar->dismiss();
        window.session().filters().undo();
        QTRY_VERIFY_WITH_TIMEOUT(window.session().isIdle() && window.session().rows()->size() == generator.lines(), 60'000);
        // Similar events in one row, all opened, and apart again.
        EventTableModel *model = window.events()->model();
        window.events()->groupBar()->foldSwitch()->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(model->similar().isComplete(), 60'000);
        qInfo("similar events: %d of %d rows", model->rowCount(), model->positions());
        model->setOpen(0, true);
        window.events()->groupBar()->foldSwitch()->setChecked(false);
        QTest::qWait(50);
        qInfo("finding: %zu turns of the event loop; processor time p99 %.1f ms, most %.1f ms", watch.cpu.size(), quantile(watch.cpu, 0.99), quantile(watch.cpu, 1));
#ifndef SIGHTGLASS_SANITIZED
        QVERIFY(quantile(watch.cpu, 1) <= 16.0);
#endif
    }

    void aFolderOfManyLogs()
    {
        QTemporaryDir folder;
        constexpr int files = 1000;
        for (int i = 0; i < files; ++i) {
            QFile file(folder.filePath(QStringLiteral("log%1").arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            for (int line = 0; line < 20; ++line)
                file.write("<1" + QByteArray::number(line % 10) + ">Nov  1 2026 00:00:00 host a[1]: some words\n");
        }
        QSettings().clear();
        Preferences preferences;
        Theme theme(preferences);
        MainWindow window(preferences, theme);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        LoopWatch watch;
        window.open({folder.path()});
        QTRY_VERIFY_WITH_TIMEOUT(window.session().isIdle() && window.session().rows()->size() == 20 * files, 200'000);
        qInfo("%d logs: %zu turns of the event loop; processor time p99 %.1f ms, most %.1f ms", files, watch.cpu.size(),
              quantile(watch.cpu, 0.99), quantile(watch.cpu, 1));
    }
};

/// What holds the thread up does so each time; the noise of a busy machine does not come three times at
/// the same place. So what failed is run again, twice at most, and fails where it failed in all.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QStringList arguments = app.arguments();
    int result = 0;
    for (int round = 0; round < 3; ++round) {
        TestLatency test;
        result = QTest::qExec(&test, arguments);
        if (result == 0 || test.failed.isEmpty())
            break;
        qInfo("run %d failed in: %s", round + 1, qPrintable(test.failed.join(QStringLiteral(", "))));
        arguments = QStringList{app.arguments().first()} + test.failed;
    }
    return result;
}

#include "tst_latency.moc"
