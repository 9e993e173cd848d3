// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sysloggenerator.h"
#include "ui/models/eventtablemodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"
#include "ui/views/events/eventspage.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
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

/// The GUI thread is never held for more than 16 ms while 200 MB are read.
class TestLatency : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loading200Megabytes()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SightglassTest"));
        QCoreApplication::setApplicationName(QStringLiteral("latency"));
        QSettings().clear();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("syslog"));
        SyslogGenerator generator(SyslogGenerator::Style::Rfc3164, Timestamp::fromCivil(2026, 1, 1, 0, 0, 0));
        QVERIFY(generator.writeFile(path.toStdString(), 200'000'000));

        Preferences preferences;
        Theme theme(preferences);
        MainWindow window(preferences, theme);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.open({folder.path()});
        QTRY_VERIFY(!window.isEmptyStateShown());
        // The first picture of a page lays its fonts and icons out; that happens before the log is big.
        window.showEvents();
        QCoreApplication::processEvents();

        LoopWatch watch;
        QTRY_VERIFY_WITH_TIMEOUT(window.session().isIdle() && window.session().rows()->size() == generator.lines(), 200'000);
        const auto limit = [](const LoopWatch &w, const char *what) {
            qInfo("%s: slowest turn is number %td", what, std::max_element(w.cpu.begin(), w.cpu.end()) - w.cpu.begin());
            qInfo("%s: %zu turns of the event loop; processor time p99 %.1f ms, most %.1f ms; wall time p99 %.1f ms, most %.1f ms", what, w.cpu.size(),
                  quantile(w.cpu, 0.99), quantile(w.cpu, 1), quantile(w.wall, 0.99), quantile(w.wall, 1));
#ifndef SIGHTGLASS_SANITIZED
            QVERIFY2(quantile(w.cpu, 1) <= 16.0, what);
#endif
        };
        limit(watch, "loading");

        // Scrolling through all of it.
        LoopWatch scrolling;
        QScrollBar *bar = window.events()->table()->verticalScrollBar();
        for (int step = 0; step <= 200; ++step) {
            bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * step / 200));
            QTest::qWait(1);
        }
        limit(scrolling, "scrolling");
        // The end of the window slid along; from there to the very end.
        QVERIFY(window.events()->model()->firstRow() > 0);
        QCOMPARE(window.events()->model()->totalRows(), generator.lines());
        window.events()->model()->showFrom(generator.lines());
        const int last = window.events()->model()->rowCount() - 1;
        QCOMPARE(static_cast<std::uint64_t>(last) + 1 + window.events()->model()->firstRow(), generator.lines());
        QTRY_VERIFY(window.events()->model()->index(last, EventTableModel::Message).data().toString() != QStringLiteral("…"));
    }
};

QTEST_MAIN(TestLatency)
#include "tst_latency.moc"
