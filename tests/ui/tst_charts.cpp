// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sysloggenerator.h"
#include "ui/charts/heatmapchart.h"
#include "ui/charts/severitybarchart.h"
#include "ui/charts/timelinechart.h"
#include "ui/charts/valuebarchart.h"
#include "ui/models/charttablemodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"
#include "ui/views/charts/chartmenu.h"
#include "ui/views/charts/chartspage.h"
#include "ui/views/charts/charttabledialog.h"
#include "ui/views/charts/valuecard.h"
#include "ui/views/events/eventspage.h"
#include "ui/views/overview/overviewpage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/timerangepicker.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QImage>
#include <QImageReader>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QXmlStreamReader>
#include <QtTest>

using namespace sightglass;
using namespace sightglass::testing;

/// The charts as a person uses them: each mark narrows the one filter, each chart can be saved and read.
class TestCharts : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_log = m_folder.filePath(QStringLiteral("web.log"));
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    static constexpr int events = 1200;

    Session &session() { return m_window->session(); }
    ChartsPage *page() { return m_window->charts(); }
    ValueCard *card(std::size_t i) { return page()->valueCards()[i]; }
    QStringList chips() { return m_window->findChild<FilterChips *>()->texts(); }
    bool settled() { return session().isIdle() && !page()->heatStudy().isRunning() && std::all_of(page()->valueCards().begin(), page()->valueCards().end(), [](ValueCard *c) { return c->study()->isComplete(); }); }
    int barOf(ValueBarChart *chart, const QString &name)
    {
        for (int bar = 0; bar < chart->barCount(); ++bar) {
            if (chart->barName(bar) == name)
                return bar;
        }
        return -1;
    }
    void open()
    {
        m_preferences = std::make_unique<Preferences>();
        m_theme = std::make_unique<Theme>(*m_preferences);
        m_window = std::make_unique<MainWindow>(*m_preferences, *m_theme);
        m_window->resize(1280, 1200);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->open({m_log});
        QTRY_VERIFY(session().isIdle() && session().rows()->size() == events);
        m_window->pages()->setCurrentWidget(page());
        QTRY_VERIFY(settled());
    }
    /// All the text that an SVG draws.
    static QString svgText(const QByteArray &svg, bool *good)
    {
        QXmlStreamReader xml(svg);
        QString text;
        bool inside = false;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("text"))
                inside = true;
            else if (xml.isEndElement() && xml.name() == QLatin1String("text"))
                inside = false;
            else if (xml.isCharacters() && inside)
                text += xml.text().toString() + u'\n';
        }
        *good = !xml.hasError();
        return text;
    }

public:
    /// Before the application: a computer that is not in UTC.
    static void initMain() { qputenv("TZ", "Asia/Tokyo"); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SightglassTest"));
        QCoreApplication::setApplicationName(QStringLiteral("charts"));
        // Combined web log: one line in 5 minutes from Monday 2025-03-03T00:00Z on; status 200 three times of four, else 500.
        QFile file(m_log);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < events; ++i) {
            const QDateTime time = QDateTime(QDate(2025, 3, 3), QTime(0, 0), Qt::UTC).addSecs(300 * i);
            file.write("10.0.0." + QByteArray::number(i % 30) + " - - [" + QLocale::c().toString(time, QStringLiteral("dd/MMM/yyyy:HH:mm:ss")).toLatin1()
                       + " +0000] \"GET /page" + QByteArray::number(i % 3) + " HTTP/1.1\" " + (i % 4 ? "200" : "500") + " 12 \"-\" \"curl\"\n");
        }
    }
    void init()
    {
        QSettings().clear();
        QSettings().setValue(QStringLiteral("charts/fields"), QStringList{QStringLiteral("status"), QStringLiteral("client")});
        open();
    }
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
    }

    void valuesNarrowTheFilter()
    {
        ValueBarChart *chart = card(0)->chart();
        QCOMPARE(chart->barCount(), 2);
        QCOMPARE(chart->barName(0), QStringLiteral("200"));
        QCOMPARE(chart->barTotal(0), std::uint64_t(900));
        const int bar = barOf(chart, QStringLiteral("500"));
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->barRect(bar).center());
        QTRY_COMPARE(session().rows()->size(), std::uint64_t(300));
        QCOMPARE(chips(), QStringList{QStringLiteral("status:500")});
        QTRY_VERIFY(settled());
        QCOMPARE(chart->barCount(), 1);
        session().filters().undo();
        QTRY_VERIFY(settled() && chart->barCount() == 2);
        // All others, by mouse and by keys.
        QTest::mouseClick(chart, Qt::LeftButton, Qt::ControlModifier, chart->barRect(bar).center());
        QTRY_COMPARE(session().rows()->size(), std::uint64_t(900));
        QCOMPARE(chips(), QStringList{QStringLiteral("-status:500")});
        session().filters().undo();
        QTRY_VERIFY(settled() && chart->barCount() == 2);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_End);
        QTest::keyClick(chart, Qt::Key_Return);
        QTRY_COMPARE(session().rows()->size(), std::uint64_t(300));
        session().filters().clear();
        QTRY_VERIFY(settled());
        // A field of the index is a plain filter.
        card(0)->setField(FieldId::fromText("severity"));
        QTRY_VERIFY(settled() && chart->barCount() == 2);
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->barRect(barOf(chart, QStringLiteral("Error"))).center());
        QTRY_COMPARE(session().rows()->size(), std::uint64_t(300));
        QCOMPARE(chips(), QStringList{QStringLiteral("Error")});
    }

    void whatIsNotShownIsTold()
    {
        // 30 clients do not have room, but the bars add up to all events.
        ValueBarChart *chart = card(1)->chart();
        QVERIFY(chart->barCount() < 30);
        std::uint64_t sum = 0;
        for (int bar = 0; bar < chart->barCount(); ++bar)
            sum += chart->barTotal(bar);
        QCOMPARE(sum, std::uint64_t(events));
        const int last = chart->barCount() - 1;
        QVERIFY2(chart->barName(last).contains(QStringLiteral("other")), qPrintable(chart->barName(last)));
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->barRect(last).center());
        QVERIFY(session().filters().current().isEmpty());
        QCOMPARE(chart->table().rows.size(), std::size_t(30));
        // A field that no event has.
        card(1)->setField(FieldId::fromText("nothing"));
        QTRY_VERIFY(settled() && chart->barCount() == 1);
        QCOMPARE(chart->barTotal(0), std::uint64_t(events));
        QTest::mouseClick(chart, Qt::LeftButton, Qt::ControlModifier, chart->barRect(0).center());
        QTRY_COMPARE(session().rows()->size(), std::uint64_t(0));
    }

    void heatMapCells()
    {
        HeatMapChart *chart = page()->heatMap();
        const HeatMap::Cell cell{1, 14}; // Tuesday, 14:00 UTC: one Tuesday, 12 events
        QCOMPARE(page()->heatStudy().map()->count(cell, Filter::anySeverity), std::uint64_t(12));
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->cellRect(cell).center());
        QTRY_COMPARE(session().rows()->size(), std::uint64_t(12));
        for (std::uint64_t i = 0; i < 12; ++i)
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(session().row(session().rows()->at(i)).time().microseconds() / 1000, Qt::UTC).time().hour(), 14);
        QCOMPARE(chips(), QStringList{QStringLiteral("Tuesday 14:00 – 15:00 UTC")});
        session().filters().undo();
        QTRY_VERIFY(settled() && session().rows()->size() == events);
        QTest::mouseClick(chart, Qt::LeftButton, Qt::AltModifier, chart->cellRect(cell).center());
        QTRY_COMPARE(session().rows()->size(), std::uint64_t(events - 12));
        session().filters().undo();
        QTRY_VERIFY(settled() && session().rows()->size() == events);
        // Keys: the focus is where the mouse was; one to the right.
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        QVERIFY(chart->accessibleDescription().startsWith(QStringLiteral("Tuesday 15:00")));
        QTest::keyClick(chart, Qt::Key_Enter);
        QTRY_COMPARE(session().rows()->size(), std::uint64_t(12));
        QCOMPARE(chart->table().rows.size(), std::size_t(168));
        // The scale goes one way.
        for (const auto theme : {Preferences::Theme::Light, Preferences::Theme::Dark}) {
            m_preferences->setTheme(theme);
            double last = Theme::isDark() ? -1 : 2;
            for (int i = 0; i <= 20; ++i) {
                const QColor c = HeatMapChart::color(i / 20.0);
                const double light = 0.2126 * c.redF() + 0.7152 * c.greenF() + 0.0722 * c.blueF();
                QVERIFY(Theme::isDark() ? light > last : light < last);
                last = light;
            }
        }
    }

    void timeIsBrushedAndWidenedAgain()
    {
        for (TimelineChart *chart : {page()->timeline(), page()->shares()}) {
            const auto at = [chart](std::size_t bin) {
                for (const Severity severity : allSeverities) {
                    if (const QRectF part = chart->partRect(bin, severity); !part.isEmpty())
                        return part.center().toPoint();
                }
                return QPoint();
            };
            const TimeBins bins = chart->histogram()->bins;
            const QPoint a = at(2), b = at(5);
            QTest::mousePress(chart, Qt::LeftButton, {}, a);
            QTest::mouseMove(chart, b);
            QTest::mouseRelease(chart, Qt::LeftButton, {}, b);
            QCOMPARE(session().filters().current().from, bins.start(2));
            QCOMPARE(session().filters().current().to, bins.start(6));
            QTRY_VERIFY(session().isIdle() && session().rows()->size() < events / 2);
            chart->setFocus();
            QTest::keyClick(chart, Qt::Key_Escape);
            QVERIFY(session().filters().current().isEmpty());
            QVERIFY(session().filters().canRedo()); // it was undone
            QTRY_VERIFY(session().isIdle() && session().rows()->size() == events);
            // A severity chosen since then stays.
            Q_EMIT chart->rangeChosen(bins.start(2), bins.start(6));
            Q_EMIT chart->valueChosen(QStringLiteral("severity"), QStringLiteral("Error"), false);
            chart->zoomOut();
            QVERIFY(!session().filters().current().from.isValid());
            QVERIFY(session().filters().current().severities != Filter::anySeverity);
            session().filters().clear();
            QTRY_VERIFY(session().isIdle() && session().rows()->size() == events);
            // The two clicks of a double click narrow first, which is taken back.
            Q_EMIT chart->rangeChosen(bins.start(1), bins.start(9));
            QTRY_VERIFY(session().isIdle() && chart->histogram()->bins != bins);
            const QPoint middle = chart->rect().center();
            QTest::mouseClick(chart, Qt::LeftButton, {}, middle);
            QVERIFY(session().filters().current().from != bins.start(1) || session().filters().current().to != bins.start(9));
            QTest::mouseDClick(chart, Qt::LeftButton, {}, middle);
            QVERIFY(!session().filters().current().from.isValid());
            session().filters().clear();
            QTRY_VERIFY(session().isIdle() && session().rows()->size() == events);
        }
        const auto table = page()->shares()->table();
        for (const auto &row : table.rows) {
            double sum = 0, n = 0;
            for (std::size_t s = 0; s < severityCount; ++s) {
                n += row[2 + 2 * s].toDouble();
                sum += row[3 + 2 * s].toDouble();
            }
            QVERIFY(n == 0 ? sum == 0 : qAbs(sum - 100) < 1e-6);
        }
    }

    void timeRangePicker()
    {
        TimeRangeButton *button = page()->timeRange();
        TimeRangePicker *picker = button->picker();
        const auto press = [picker](const QString &name) {
            for (QPushButton *b : picker->findChildren<QPushButton *>()) {
                if (b->accessibleName() == name || b->text() == name)
                    QTest::mouseClick(b, Qt::LeftButton);
            }
        };
        button->click();
        QTRY_VERIFY(picker->isVisible());
        QCOMPARE(picker->fromEdit()->dateTime(), QDateTime(QDate(2025, 3, 3), QTime(0, 0), Qt::UTC));
        press(QStringLiteral("Last of the logs: Hour"));
        QTRY_COMPARE(session().rows()->size(), std::uint64_t(13)); // both ends
        QVERIFY(!picker->isVisible());
        button->click();
        picker->fromEdit()->setDateTime(QDateTime(QDate(2025, 3, 4), QTime(0, 0), Qt::UTC));
        picker->toEdit()->setDateTime(QDateTime(QDate(2025, 3, 4), QTime(2, 0), Qt::UTC));
        QTest::keyClick(picker->fromEdit(), Qt::Key_Return);
        QTRY_COMPARE(session().rows()->size(), std::uint64_t(24));
        button->click();
        picker->toEdit()->setDateTime(QDateTime(QDate(2025, 3, 1), QTime(2, 0), Qt::UTC));
        press(QStringLiteral("&Apply")); // the end before the beginning: cannot be pressed
        QVERIFY(picker->isVisible());
        press(QStringLiteral("&Whole time"));
        QTRY_COMPARE(session().rows()->size(), std::uint64_t(events));
        // Around the event that is selected in the table.
        m_window->showEvents();
        QTRY_VERIFY(m_window->events()->table()->currentIndex().isValid());
        m_window->events()->table()->setCurrentIndex(m_window->events()->table()->model()->index(600, 0));
        m_window->pages()->setCurrentWidget(page());
        button->click();
        press(QStringLiteral("±15 min"));
        QTRY_COMPARE(session().rows()->size(), std::uint64_t(6));
    }

    void savedAsPngAndSvg()
    {
        struct Case
        {
            Chart *chart;
            QStringList labels;
        };
        const std::vector<Case> cases{{page()->timeline(), {QStringLiteral("Mar")}},
                                      {page()->shares(), {QStringLiteral("100 %"), QStringLiteral("25 %")}},
                                      {page()->heatMap(), {QStringLiteral("Mon"), QStringLiteral("22"), QStringLiteral("events an hour")}},
                                      {card(0)->chart(), {QStringLiteral("200"), QStringLiteral("900 · 75.0 %"), QStringLiteral("500"), QStringLiteral("300 · 25.0 %")}},
                                      {m_window->overview()->barChart(), {QStringLiteral("web.log")}}};
        m_window->pages()->setCurrentWidget(m_window->overview());
        QTest::qWait(0);
        QTRY_VERIFY(m_window->overview()->barChart()->isVisible());
        m_window->pages()->setCurrentWidget(page());
        int n = 0;
        for (const auto &[chart, labels] : cases) {
            QWidget *parent = chart->parentWidget();
            while (!qobject_cast<Card *>(parent))
                parent = parent->parentWidget();
            auto *menu = parent->findChild<ChartMenu *>();
            QVERIFY(menu);
            QSignalSpy saved(menu, &ChartMenu::saved);
            const QString base = m_folder.filePath(QStringLiteral("chart%1").arg(n++));
            menu->save(base + QStringLiteral(".png"));
            menu->save(base + QStringLiteral(".svg"));
            QTRY_COMPARE(saved.size(), 2);
            QCOMPARE(saved[0][1].toString() + saved[1][1].toString(), QString());
            const QImage image(base + QStringLiteral(".png"));
            QCOMPARE(image.size(), chart->size() * 2);
            QSet<QRgb> colours;
            for (int y = 0; y < image.height(); y += 3) {
                for (int x = 0; x < image.width(); x += 3)
                    colours.insert(image.pixel(x, y));
            }
            QVERIFY2(colours.size() > 3, qPrintable(chart->accessibleName()));
            QFile svg(base + QStringLiteral(".svg"));
            QVERIFY(svg.open(QIODevice::ReadOnly));
            bool good = false;
            const QString text = svgText(svg.readAll(), &good);
            QVERIFY(good);
            for (const QString &label : labels)
                QVERIFY2(text.contains(label), qPrintable(QLatin1String(chart->metaObject()->className()) + QStringLiteral(": ") + label + QStringLiteral(" in ") + text));
        }
        // Where nothing can be written it says so.
        auto *menu = card(0)->menu();
        QSignalSpy saved(menu, &ChartMenu::saved);
        menu->save(m_folder.filePath(QStringLiteral("no/such/folder.png")));
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(!saved[0][1].toString().isEmpty());
        QTRY_VERIFY(m_window->findChild<QMessageBox *>());
        m_window->findChild<QMessageBox *>()->close();
    }

    void tablesSayTheSame()
    {
        card(0)->menu()->showTable();
        auto *dialog = m_window->findChild<ChartTableDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->text(false, u'\t'), QStringLiteral("Value\tEvents\tPercent\tCritical\tError\tWarning\tInformation\tUnknown\n"
                                                           "200\t900\t75.00\t0\t0\t0\t900\t0\n500\t300\t25.00\t0\t300\t0\t0\t0\n"));
        dialog->view()->sortByColumn(1, Qt::AscendingOrder);
        dialog->view()->selectRow(0);
        QTest::keyClick(dialog->view(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().endsWith(QStringLiteral("\n500\t300\t25.00\t0\t300\t0\t0\t0\n")));
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 2);
        dialog->close();
        ChartTable table;
        table.header = {QStringLiteral("a,b"), QStringLiteral("n")};
        table.rows = {{QStringLiteral("=cmd|' /C calc'!A0"), qulonglong(1234567)}, {QStringLiteral("x \"y\""), 1.5}};
        QCOMPARE(table.toText(u','), QStringLiteral("\"a,b\",n\n'=cmd|' /C calc'!A0,1234567\n\"x \"\"y\"\"\",1.50\n"));
    }

    void cardsAreRemembered()
    {
        QCOMPARE(page()->valueCards().size(), std::size_t(2));
        m_window->charts()->findChild<QPushButton *>(QStringLiteral("addValues"))->click();
        QCOMPARE(page()->valueCards().size(), std::size_t(3));
        QComboBox *choice = card(2)->choice();
        // Names of fields come from the logs.
        QTRY_VERIFY(choice->findText(QStringLiteral("method")) >= 0);
        choice->setEditText(QStringLiteral("method"));
        QTest::keyClick(choice, Qt::Key_Return);
        QCOMPARE(card(2)->field(), FieldId::fromText("method"));
        QTRY_VERIFY(settled());
        QCOMPARE(card(2)->chart()->barName(0), QStringLiteral("GET"));
        card(0)->findChild<QToolButton *>(QStringLiteral("removeCard"))->click();
        QCOMPARE(page()->valueCards().size(), std::size_t(2));
        cleanup();
        open();
        QCOMPARE(page()->valueCards().size(), std::size_t(2));
        QCOMPARE(card(0)->field(), FieldId::fromText("client"));
        QCOMPARE(card(1)->field(), FieldId::fromText("method"));
        // Nothing chosen: fields that these logs have.
        QSettings().clear();
        cleanup();
        open();
        QTRY_VERIFY(settled() && !card(0)->study()->values()->top.empty() && !card(1)->study()->values()->top.empty());
        QVERIFY(card(0)->field() != card(1)->field());
    }

    void theZoneShownCuts()
    {
        QCOMPARE(page()->heatStudy().map()->count({0, 0}, Filter::anySeverity), std::uint64_t(12));
        m_preferences->setTimesInUtc(false);
        QTRY_VERIFY(settled() && page()->heatStudy().map()->count({0, 0}, Filter::anySeverity) == 0);
        // 2025-03-03T00:00Z is Monday 09:00 in Tokyo.
        QCOMPARE(page()->heatStudy().map()->count({0, 9}, Filter::anySeverity), std::uint64_t(12));
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
