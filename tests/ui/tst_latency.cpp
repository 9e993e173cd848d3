// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sysloggenerator.h"
#include "ui/models/eventtablemodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"
#include "ui/views/events/eventspage.h"
#include "ui/views/overview/overviewpage.h"
#include "ui/widgets/rowtable.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QStackedWidget>
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
private Q_SLOTS:
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
        QVERIFY(generator.writeFile(path.toStdString(), 200'000'000));

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

QTEST_MAIN(TestLatency)
#include "tst_latency.moc"
