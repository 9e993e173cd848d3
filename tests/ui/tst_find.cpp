// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventtablemodel.h"
#include "ui/models/fieldmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"
#include "ui/views/events/detailspane.h"
#include "ui/views/events/eventspage.h"
#include "ui/views/events/findtools.h"
#include "ui/views/events/tabletools.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/highlighters.h"
#include "ui/widgets/highlightersdialog.h"
#include "ui/widgets/rawview.h"
#include "ui/widgets/rowoverview.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSet>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <cmath>

using namespace sightglass;

/// Finding and highlighting in the events page, by keys and clicks.
class TestFind : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;

    EventsPage &page() { return *m_window->events(); }
    FindBar &bar() { return *page().find()->bar(); }
    int row() { return page().table()->currentIndex().row(); }
    static constexpr int lines = 3000;
    /// "needle" is in every hundredth line, from 50 on.
    static bool isHit(int line) { return line % 100 == 50; }
    int pixelsOf(const QRect &area, const QColor &colour)
    {
        const QImage image = page().table()->viewport()->grab(area).toImage();
        int n = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                n += image.pixelColor(x, y).rgb() == colour.rgb();
        }
        return n;
    }
    QRect cell(int row) { return page().table()->visualRect(page().model()->index(row, EventTableModel::Message)); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("Sightglass"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_find"));
    }
    void init()
    {
        QSettings().clear();
        QFile file(m_folder.filePath(QStringLiteral("log")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < lines; ++i)
            file.write("<1" + QByteArray::number(i % 8) + ">1 2026-01-01T00:00:00Z host app - - - line " + QByteArray::number(i) + (isHit(i) ? " a Needle here" : " nothing") + "\n");
        file.close();
        m_preferences = std::make_unique<Preferences>();
        m_theme = std::make_unique<Theme>(*m_preferences);
        m_window = std::make_unique<MainWindow>(*m_preferences, *m_theme);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->open({file.fileName()});
        QTRY_VERIFY(m_window->session().isIdle() && m_window->session().rows()->size() == lines);
        m_window->showEvents();
        QTRY_COMPARE(row(), 0);
    }
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
        m_preferences.reset();
    }
    void byKeys()
    {
        QVERIFY(!bar().isOpen());
        QTest::keyClick(page().table(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(bar().isOpen() && bar().edit()->hasFocus());
        QTest::keyClicks(bar().edit(), QStringLiteral("needle"));
        QTRY_COMPARE(row(), 50);
        QTRY_COMPARE(bar().countText(), QStringLiteral("1 of 30"));
        // The filter is as it was.
        QCOMPARE(m_window->session().rows()->size(), std::uint64_t(lines));
        QTest::keyClick(bar().edit(), Qt::Key_Return);
        QTRY_COMPARE(row(), 150);
        QTest::keyClick(m_window.get(), Qt::Key_F3);
        QTRY_COMPARE(row(), 250);
        QCOMPARE(bar().countText(), QStringLiteral("3 of 30"));
        QTest::keyClick(m_window.get(), Qt::Key_F3, Qt::ShiftModifier);
        QTRY_COMPARE(row(), 150);
        QTest::keyClick(bar().edit(), Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(row(), 50);
        // Round by both ends, and that is said.
        QTest::keyClick(bar().edit(), Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(row(), lines - 50);
        QVERIFY2(bar().countText().contains(QStringLiteral("from the end")), qPrintable(bar().countText()));
        QTest::keyClick(bar().edit(), Qt::Key_Return);
        QTRY_COMPARE(row(), 50);
        QVERIFY2(bar().countText().contains(QStringLiteral("from the top")), qPrintable(bar().countText()));
        QTest::keyClick(bar().edit(), Qt::Key_Return);
        QTRY_COMPARE(bar().countText(), QStringLiteral("2 of 30"));
        // An expression, one that is wrong, and what is not there.
        bar().edit()->selectAll();
        QTest::keyClicks(bar().edit(), QStringLiteral("/line 2\\d99 /"));
        QTRY_COMPARE(row(), 2099);
        QTRY_COMPARE(bar().countText(), QStringLiteral("1 of 10"));
        bar().edit()->selectAll();
        QTest::keyClicks(bar().edit(), QStringLiteral("/a(/"));
        QTRY_VERIFY(!bar().faultText().isEmpty());
        QCOMPARE(bar().countText(), QString());
        bar().edit()->selectAll();
        QTest::keyClicks(bar().edit(), QStringLiteral("haystack"));
        QTRY_COMPARE(bar().countText(), QStringLiteral("Not found"));
        QCOMPARE(bar().faultText(), QString());
        QCOMPARE(row(), 2099);
        QTest::keyClick(bar().edit(), Qt::Key_Escape);
        QTRY_VERIFY(!bar().isOpen() && page().table()->hasFocus());
        QVERIFY(page().find()->highlighters()->isEmpty());
        // Under a filter its rows alone count.
        Filter filter;
        filter.query = *Query::parse("-\"line 150 \"", "UTC");
        m_window->session().filters().push(filter);
        QTRY_COMPARE(m_window->session().rows()->size(), std::uint64_t(lines - 1));
        bar().find(QStringLiteral("needle"));
        QTRY_VERIFY(bar().countText().endsWith(QStringLiteral("of 29")));
    }
    void strip()
    {
        RowOverview *strip = page().find()->overview();
        QVERIFY(strip->isVisible());
        QCOMPARE(strip->height(), page().table()->viewport()->height());
        QVERIFY(!strip->geometry().intersects(page().table()->viewport()->geometry()));
        const auto orange = [strip] {
            const QImage image = strip->grab().toImage();
            const QColor colour = Highlighters::foundColour().darker(125);
            QList<int> places;
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(strip->width() - 3, y).rgb() == colour.rgb())
                    places.append(y);
            }
            return places;
        };
        m_preferences->setTheme(Preferences::Theme::Light);
        QVERIFY(orange().isEmpty());
        bar().find(QStringLiteral("needle"));
        QTRY_COMPARE(bar().study().hits()->size(), std::size_t(30));
        QTRY_COMPARE(row(), 50);
        const QList<int> places = orange();
        // Each hit has its mark, but for those under the line of the chosen row.
        for (int hit = 150; hit < lines; hit += 100)
            QVERIFY2(places.contains(strip->placeOf(hit)), qPrintable(QString::number(hit)));
        QVERIFY(places.size() <= 60);
        // Near a hit a click goes to it, elsewhere to the row.
        QTest::mouseClick(strip, Qt::LeftButton, {}, {5, strip->placeOf(1550) + 2});
        QCOMPARE(row(), 1550);
        const int between = (strip->placeOf(1550) + strip->placeOf(1650)) / 2;
        QTest::mouseClick(strip, Qt::LeftButton, {}, {5, between});
        QCOMPARE(row(), strip->rowAt(between));
        QVERIFY(row() > 1560 && row() < 1640);
        QTest::mouseClick(strip, Qt::LeftButton, {}, {5, strip->height() - 1});
        QVERIFY(row() > lines - 60);
    }
    void cellsArePainted()
    {
        page().table()->setCurrentIndex(page().model()->index(10, 0));
        QTRY_VERIFY(page().model()->index(5, EventTableModel::Message).data().toString().contains(QStringLiteral("nothing")));
        Highlighters &highlighters = *page().find()->highlighters();
        const QColor first = Highlighters::colours().at(0), second = Highlighters::colours().at(1);
        QCOMPARE(pixelsOf(cell(5), first), 0);
        const QImage plain = page().table()->viewport()->grab(cell(5)).toImage();
        highlighters.setList({{QStringLiteral("NOTHING"), first, true}, {QStringLiteral("/line \\d+/"), second, true}, {QStringLiteral("nothing"), Qt::magenta, false}});
        QVERIFY(pixelsOf(cell(5), first) > 200);
        QVERIFY(pixelsOf(cell(5), second) > 200);
        QCOMPARE(pixelsOf(cell(5), Qt::magenta), 0);
        QVERIFY(pixelsOf(cell(10), first) > 200); // of the chosen row too
        // The text is drawn where it stood without marks: where the ink was, ink is.
        const QImage marked = page().table()->viewport()->grab(cell(5)).toImage();
        int same = 0, ink = 0;
        for (int y = 0; y < plain.height(); ++y) {
            for (int x = 0; x < plain.width(); ++x) {
                if (plain.pixelColor(x, y).lightness() < 90) {
                    ++ink;
                    same += marked.pixelColor(x, y).lightness() < 140;
                }
            }
        }
        if (!Theme::isDark()) {
            QVERIFY(ink > 50);
            QVERIFY2(same >= ink * 95 / 100, qPrintable(QStringLiteral("%1 of %2").arg(same).arg(ink)));
        }
        // What is looked for has its own colour.
        bar().find(QStringLiteral("line"));
        QTRY_VERIFY(pixelsOf(cell(12), Highlighters::foundColour()) > 100);
        QTest::keyClick(bar().edit(), Qt::Key_Escape);
        QCOMPARE(pixelsOf(cell(12), Highlighters::foundColour()), 0);
        // The raw record too.
        page().details()->tabs()->setCurrentIndex(1);
        QTRY_COMPARE(page().details()->raw()->extraSelections().size(), 2);
        // Kept for the next time.
        const Highlighters again;
        QCOMPARE(again.list(), highlighters.list());
        highlighters.setList({});
        QCOMPARE(pixelsOf(cell(5), first), 0);
        QTRY_VERIFY(page().details()->raw()->extraSelections().isEmpty());
    }
    void sortedAndStepping()
    {
        // Hits are those of the rows as they stand: sorting moves them.
        bar().find(QStringLiteral("needle"));
        QTRY_VERIFY(bar().study().isComplete());
        page().tools()->sortBy(EventTableModel::SeverityColumn);
        QTRY_VERIFY(m_window->session().isIdle() && bar().study().isComplete() && bar().study().hits()->size() == 30);
        for (const std::uint32_t hit : *bar().study().hits()) {
            QTRY_VERIFY(page().model()->index(static_cast<int>(hit), EventTableModel::Message).data().toString() != QStringLiteral("\u2026"));
            QVERIFY(page().model()->index(static_cast<int>(hit), EventTableModel::Message).data().toString().contains(QStringLiteral("Needle")));
        }
        // Each once, whatever the row to begin with.
        page().table()->setCurrentIndex(page().model()->index(1234, 0));
        QSet<int> seen;
        for (int n = 0; n < 30; ++n) {
            bar().next();
            seen.insert(row());
            QVERIFY(bar().study().numberOf(row()) >= 0);
        }
        QCOMPARE(seen.size(), 30);
    }
    void menuAndDetails()
    {
        const QModelIndex cell = page().model()->index(3, EventTableModel::Message);
        page().table()->setCurrentIndex(cell);
        QTRY_COMPARE(cell.data().toString(), QStringLiteral("line 3 nothing"));
        QMenu menu;
        page().find()->addTo(menu, cell);
        const auto trigger = [&menu](const QString &text) {
            for (QAction *action : menu.actions()) {
                if (action->text() == text)
                    return action->trigger();
            }
            QFAIL(qPrintable(text));
        };
        trigger(QStringLiteral("Highlight \"line 3 nothing\""));
        QCOMPARE(page().find()->highlighters()->list().size(), 1);
        trigger(QStringLiteral("Find \"line 3 nothing\""));
        QTRY_COMPARE(bar().countText(), QStringLiteral("1 of 1"));
        // The value in the details is marked as well.
        QTableView *values = nullptr;
        for (QTableView *view : page().details()->findChildren<QTableView *>()) {
            if (view->model() == page().details()->fields())
                values = view;
        }
        QVERIFY(values);
        page().details()->tabs()->setCurrentIndex(0);
        const auto marked = [values] {
            const QImage image = values->viewport()->grab().toImage();
            int n = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    n += image.pixelColor(x, y).rgb() == Highlighters::foundColour().rgb();
            }
            return n;
        };
        QTRY_VERIFY(marked() > 200);
        bar().dismiss();
        QCOMPARE(marked(), 0);
        page().find()->highlighters()->setList({});
    }
    void marks()
    {
        Highlighters highlighters;
        highlighters.setList({});
        highlighters.add(QStringLiteral("b\u00e4r"));
        highlighters.add(QStringLiteral("b\u00e4r"));
        QCOMPARE(highlighters.list().size(), 1);
        const auto ranges = highlighters.marksIn(QStringLiteral("\u00e4\U0001F43B B\u00c4R, b\u00e4r"));
        QCOMPARE(ranges.size(), 2);
        QCOMPARE(ranges[0].start, 4);
        QCOMPARE(ranges[0].length, 3);
        QCOMPARE(ranges[1].start, 9);
        for (QColor colour : Highlighters::colours() + QList<QColor>{Highlighters::foundColour(), Qt::black, Qt::white, Qt::gray, Qt::red, Qt::blue}) {
            const auto luminance = [](const QColor &c) {
                const auto part = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
                return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
            };
            const double a = luminance(colour), b = luminance(Highlighters::textOn(colour));
            QVERIFY2((std::max(a, b) + 0.05) / (std::min(a, b) + 0.05) >= 4.5, qPrintable(colour.name()));
        }
        QSettings().clear();
    }
    void dialog()
    {
        Highlighters highlighters;
        HighlightersDialog dialog(highlighters);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const auto press = [&](const QString &text) {
            for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                if (QString(button->text()).remove(QLatin1Char('&')) == text)
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        };
        press(QStringLiteral("Add"));
        auto *editor = dialog.list()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("/a(/"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(highlighters.list().size(), 1);
        QVERIFY(!dialog.faultText().isEmpty());
        dialog.list()->topLevelItem(0)->setText(0, QStringLiteral("error"));
        QVERIFY(dialog.faultText().isEmpty());
        QCOMPARE(highlighters.list(), (QList<Highlighter>{{QStringLiteral("error"), Highlighters::colours().at(0), true}}));
        dialog.list()->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!highlighters.list().at(0).on && highlighters.isEmpty());
        press(QStringLiteral("Remove"));
        QVERIFY(highlighters.list().isEmpty());
    }
};

QTEST_MAIN(TestFind)
#include "tst_find.moc"
