// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisdates.h"
#include "ui/charts/severitybarchart.h"
#include "ui/charts/timelinechart.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factsgrid.h"
#include "ui/widgets/rawview.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statcard.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextLayout>
#include <QtTest>

#include <ctime>

using namespace sightglass;

namespace {

double threadCpuMs()
{
    timespec t{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) * 1000.0 + static_cast<double>(t.tv_nsec) / 1e6;
}

/// Any number of rows, without keeping any.
class NumbersModel : public QAbstractTableModel
{
public:
    int rows = 0;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(index.row() * 10LL + index.column()) : QVariant();
    }
    void setRows(int n)
    {
        beginResetModel();
        rows = n;
        endResetModel();
    }
    void grow(int n)
    {
        beginInsertRows({}, rows, rows + n - 1);
        rows += n;
        endInsertRows();
    }
};

} // namespace

/// The building blocks of the window, one by one.
class TestWidgets : public QObject
{
    Q_OBJECT
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SightglassTest"));
        QCoreApplication::setApplicationName(QStringLiteral("widgets"));
        QSettings().clear();
        m_preferences = std::make_unique<Preferences>();
        m_theme = std::make_unique<Theme>(*m_preferences);
    }
    void cleanupTestCase()
    {
        m_theme.reset();
        m_preferences.reset();
    }

    void textFromLogsIsNeverMarkup()
    {
        QCOMPARE(toolTipText(QStringLiteral("<img src=x>\n&amp;")), QStringLiteral("<span>&lt;img src=x&gt;<br>&amp;amp;</span>"));
        QVERIFY(toolTipText({}).isEmpty());
        QVERIFY(toolTipText(QString(1'000'000, u'x')).size() < 2000);
        QCOMPARE(oneLine(QStringLiteral("a\nb\tc\x1b[31m"), 100), QStringLiteral("a⏎b c [31m"));
        QCOMPARE(oneLine(QStringLiteral("abcdef"), 3), QStringLiteral("abc…"));
        // Right-to-left override and its kin must not turn a name around.
        QCOMPARE(oneLine(QStringLiteral("x\u202Egpj.exe"), 100), QStringLiteral("x\uFFFDgpj.exe"));
        QCOMPARE(oneLine(QStringLiteral("ab😀"), 3), QStringLiteral("ab…"));
    }

    void manyRows()
    {
        NumbersModel model;
        RowTable table;
        table.setModel(&model);
        table.resize(500, 400);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QCoreApplication::processEvents();
        // Any number of rows costs the same: the table keeps none.
        const double before = threadCpuMs();
        model.setRows(2'000'000'000);
        model.grow(100'000'000);
        QCoreApplication::processEvents();
        const double took = threadCpuMs() - before;
        qInfo("2,100,000,000 rows: %.1f ms", took);
#ifndef SIGHTGLASS_SANITIZED
        QVERIFY(took <= 16.0);
#endif
        const int last = model.rows - 1;
        const int page = table.viewport()->height() / table.rowHeight();
        table.setFocus();
        table.setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&table, Qt::Key_End);
        QCOMPARE(table.currentIndex().row(), last);
        QVERIFY(table.viewport()->rect().contains(table.visualRect(table.currentIndex()).center()));
        QTest::keyClick(&table, Qt::Key_PageUp);
        QCOMPARE(table.currentIndex().row(), last - page);
        QTest::keyClick(&table, Qt::Key_Up);
        QCOMPARE(table.currentIndex().row(), last - page - 1);
        QTest::keyClick(&table, Qt::Key_Home);
        QCOMPARE(table.currentIndex().row(), 0);
        QCOMPARE(table.verticalScrollBar()->value(), 0);
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table.selectedRowNumbers(10), (QList<int>{1, 2}));
        QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(table.selectedRowNumbers(3), (QList<int>{0, 1, 2}));
        table.scrollTo(model.index(1'000'000'000, 0), QAbstractItemView::PositionAtCenter);
        const QModelIndex middle = table.indexAt(QPoint(5, table.visualRect(model.index(1'000'000'000, 0)).center().y()));
        QCOMPARE(middle.row(), 1'000'000'000);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(model.index(1'000'000'001, 1)).center());
        QCOMPARE(table.currentIndex(), model.index(1'000'000'001, 1));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ShiftModifier, table.visualRect(model.index(1'000'000'003, 1)).center());
        QCOMPARE(table.selectedRowNumbers(10), (QList<int>{1'000'000'001, 1'000'000'002, 1'000'000'003}));
        QVERIFY(!table.indexAt(QPoint(5, -50)).isValid() || table.verticalScrollBar()->value() > 0);
        model.setRows(0);
        QVERIFY(!table.indexAt(QPoint(5, 5)).isValid());
        QCOMPARE(table.verticalScrollBar()->maximum(), 0);
    }

    void columnsAndDirection()
    {
        NumbersModel model;
        model.setRows(5);
        RowTable table;
        table.setModel(&model);
        table.resize(500, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        table.setColumnWidth(1, 77);
        table.setColumnHidden(1, true);
        QVERIFY(table.isColumnHidden(1));
        QCOMPARE(table.columnWidth(1), 77);
        table.setFocus();
        table.setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&table, Qt::Key_Right);
        QCOMPARE(table.currentIndex().column(), 2); // over the hidden one
        table.setColumnHidden(1, false);
        QCOMPARE(table.horizontalHeader()->sectionSize(1), 77);
        QVERIFY(table.visualRect(model.index(0, 0)).left() < table.visualRect(model.index(0, 2)).left());
        table.setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(table.visualRect(model.index(0, 0)).left() > table.visualRect(model.index(0, 2)).left());
        QTest::keyClick(&table, Qt::Key_Right);
        QCOMPARE(table.currentIndex().column(), 1);
        QVERIFY(!table.grab().isNull());
    }

    void longRawTextsComeInPieces()
    {
        // Lines, one endless line, and characters of several bytes at every place.
        std::string raw;
        for (int i = 0; i < 600; ++i)
            raw += "Nov 11 10:00:00 host sshd[12]: error 0x12 10.0.0.1 key=value \"str\" https://a.b/c /var/log/x ä😀\n";
        for (int i = 0; i < 40'000; ++i)
            raw += "é";
        RawView first; // the definitions are read by a worker from here on, in the window long before there is a record
        first.setRaw("x", RawSyntax::Log);
        RawView view;
        view.resize(400, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        double most = 0;
        double start = threadCpuMs();
        view.setRaw(raw, RawSyntax::Log, SIZE_MAX);
        most = std::max(most, threadCpuMs() - start);
        while (!view.isComplete()) {
            start = threadCpuMs();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 0);
            most = std::max(most, threadCpuMs() - start);
        }
        qInfo("%zu bytes of raw text: longest turn %.1f ms", raw.size(), most);
#ifndef SIGHTGLASS_SANITIZED
        QVERIFY(most <= 16.0);
#endif
        // What is folded for showing is whole again when copied.
        view.selectAll();
        view.copy();
        QCOMPARE(QApplication::clipboard()->text().toStdString(), raw);
        QCOMPARE(view.fullText().toStdString(), raw);

        view.setRaw(std::string(1'000'000, 'x'), RawSyntax::Log);
        QCOMPARE(view.hiddenBytes(), 1'000'000 - RawView::shownBytes);
        QTRY_VERIFY(view.isComplete());
        view.showAll();
        QCOMPARE(view.hiddenBytes(), std::size_t(0));
        QTRY_VERIFY(view.isComplete());
        QTRY_VERIFY(view.document()->characterCount() > 999'000);
    }

    void logLinesAreHighlighted()
    {
        RawView view;
        view.show();
        view.setRaw("Nov 11 10:00:00 host sshd[12]: fatal: cannot open /etc/shadow from 10.1.2.3 user=\"root\" id=0x1F\n", RawSyntax::Log);
        QCOMPARE(view.definitionName(), QStringLiteral("Sightglass Log"));
        const QTextBlock block = view.document()->firstBlock();
        const QString text = block.text();
        const auto formats = block.layout()->formats();
        const auto coloured = [&](const char *word) {
            const auto at = text.indexOf(QLatin1String(word));
            return std::any_of(formats.begin(), formats.end(), [&](const QTextLayout::FormatRange &range) {
                return range.start <= at && at < range.start + range.length
                       && range.format.foreground().color() != view.palette().color(QPalette::Text)
                       && range.format.foreground().style() != Qt::NoBrush;
            });
        };
        for (const char *word : {"Nov 11", "sshd", "fatal", "/etc/shadow", "10.1.2.3", "\"root\"", "0x1F"})
            QVERIFY2(coloured(word), word);
        view.setRaw("<Event a=\"b\"><c>1</c></Event>", RawSyntax::Xml);
        QCOMPARE(view.definitionName(), QStringLiteral("XML"));
        QVERIFY(!view.document()->firstBlock().layout()->formats().isEmpty());
    }

    void timeTicksAreRound_data()
    {
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("last");
        QTest::addColumn<int>("most");
        QTest::addColumn<QStringList>("texts");
        const auto at = [](int y, int mo, int d, int h, int mi, int s) { return Timestamp::fromCivil(y, mo, d, h, mi, s).microseconds(); };
        QTest::newRow("seconds") << qint64(at(2026, 1, 1, 10, 0, 3)) << qint64(at(2026, 1, 1, 10, 0, 24)) << 5
                                 << QStringList{QStringLiteral("1 Jan 10:00:05"), QStringLiteral("10:00:10"), QStringLiteral("10:00:15"), QStringLiteral("10:00:20")};
        QTest::newRow("hours over midnight") << qint64(at(2026, 1, 1, 17, 0, 0)) << qint64(at(2026, 1, 2, 13, 0, 0)) << 4
                                             << QStringList{QStringLiteral("1 Jan 18:00"), QStringLiteral("2 Jan"), QStringLiteral("06:00"), QStringLiteral("12:00")};
        QTest::newRow("months") << qint64(at(2025, 11, 5, 0, 0, 0)) << qint64(at(2026, 3, 5, 0, 0, 0)) << 4
                                << QStringList{QStringLiteral("Dec 2025"), QStringLiteral("Jan 2026"), QStringLiteral("Feb 2026"), QStringLiteral("Mar 2026")};
        QTest::newRow("years") << qint64(at(2016, 7, 1, 0, 0, 0)) << qint64(at(2026, 3, 5, 0, 0, 0)) << 6
                               << QStringList{QStringLiteral("2018"), QStringLiteral("2020"), QStringLiteral("2022"), QStringLiteral("2024"), QStringLiteral("2026")};
        QTest::newRow("before 1970") << qint64(at(1969, 12, 31, 23, 0, 0)) << qint64(at(1970, 1, 1, 1, 0, 0)) << 3
                                     << QStringList{QStringLiteral("31 Dec 23:00"), QStringLiteral("1 Jan"), QStringLiteral("01:00")};
        QTest::newRow("nothing") << qint64(5) << qint64(5) << 3 << QStringList();
    }
    void timeTicksAreRound()
    {
        QFETCH(qint64, first);
        QFETCH(qint64, last);
        QFETCH(int, most);
        QFETCH(QStringList, texts);
        QStringList got;
        for (const TimeTick &tick : timeTicks(first, last, most, true)) {
            QVERIFY(tick.position >= 0 && tick.position <= 1);
            got.append(tick.text);
        }
        QCOMPARE(got, texts);
    }

    /// As CLDR has its available formats MMMd, yMMMd and yMMM.
    void axisDatesFollowTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const char *language, const QString &day, const QString &dayOfYear, const QString &month) { QTest::newRow(language) << QString::fromLatin1(language) << QStringList{day, dayOfYear, month}; };
        row("C", u"21 Nov"_qs, u"21 Nov 2026"_qs, u"Nov 2026"_qs);
        row("en_US", u"Nov 21"_qs, u"Nov 21, 2026"_qs, u"Nov 2026"_qs);
        row("en_GB", u"21 Nov"_qs, u"21 Nov 2026"_qs, u"Nov 2026"_qs);
        row("de_DE", u"21. Nov."_qs, u"21. Nov. 2026"_qs, u"Nov. 2026"_qs);
        row("fr_FR", u"21 nov."_qs, u"21 nov. 2026"_qs, u"nov. 2026"_qs);
        row("es_ES", u"21 de nov"_qs, u"21 de nov de 2026"_qs, u"nov de 2026"_qs);
        row("pt_BR", u"21 de nov."_qs, u"21 de nov. de 2026"_qs, u"nov. de 2026"_qs);
        row("ja_JP", u"11月21日"_qs, u"2026年11月21日"_qs, u"2026年11月"_qs);
        row("zh_CN", u"11月21日"_qs, u"2026年11月21日"_qs, u"2026年11月"_qs);
        row("ko_KR", u"11월 21일"_qs, u"2026년 11월 21일"_qs, u"2026년 11월"_qs);
        row("ar_EG", u"٢١ نوفمبر"_qs, u"٢١ نوفمبر ٢٠٢٦"_qs, u"نوفمبر ٢٠٢٦"_qs);
    }
    void axisDatesFollowTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, texts);
        const QLocale locale(language);
        const AxisDates dates(locale);
        const QDate date(2026, 11, 21);
        QCOMPARE((QStringList{locale.toString(date, dates.day), locale.toString(date, dates.dayOfYear), locale.toString(date, dates.month)}), texts);
    }

    void barsOfManyLogs()
    {
        QTemporaryDir folder;
        QStringList paths;
        for (int i = 0; i < 40; ++i) {
            QFile file(folder.filePath(QStringLiteral("log%1").arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            for (int line = 0; line <= i; ++line)
                file.write("<11>Nov  1 2026 00:00:00 h a: x\n");
            paths.append(file.fileName());
        }
        Session session;
        session.open(paths);
        QTRY_VERIFY(session.isIdle() && session.logs().size() == 40);
        const auto bars = severityBars(session, 10);
        QCOMPARE(bars.size(), std::size_t(10));
        QCOMPARE(bars[0].total(), std::uint64_t(40));
        QCOMPARE(bars[9].others.size(), std::size_t(31));
        std::uint64_t sum = 0;
        for (const SeverityBar &bar : bars)
            sum += bar.total();
        QCOMPARE(sum, session.totalCounts().total());
        SeverityBarChart chart(session);
        chart.resize(500, 300);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QTRY_VERIFY(chart.bars().size() > 3 && chart.bars().size() < 20);
        QVERIFY(chart.dataText().startsWith(QStringLiteral("Log\tCritical\tError")));
        // Under a filter the bars are those of the filter.
        Filter filter;
        filter.logs = {session.logs()[3].id};
        session.filters().push(filter);
        QTRY_COMPARE(chart.bars().size(), std::size_t(1));
        QCOMPARE(chart.bars()[0].total(), std::uint64_t(4));
    }

    void timelineByKeyboard()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("log")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 60; ++i)
            file.write("<11>Nov  1 2026 00:" + QByteArray::number(i).rightJustified(2, '0') + ":00 h a: x\n");
        file.close();
        Session session;
        session.open({file.fileName()});
        QTRY_VERIFY(session.isIdle() && session.timeline()->total() == 60);
        TimelineChart chart(session, *m_preferences);
        chart.resize(600, 200);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QSignalSpy spy(&chart, &TimelineChart::rangeChosen);
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        const auto bins = chart.histogram()->bins;
        QCOMPARE(spy[0][0].value<Timestamp>(), bins.start(0));
        QCOMPARE(spy[0][1].value<Timestamp>(), bins.start(2));
        QVERIFY(!chart.toImage().isNull());
        QCOMPARE(static_cast<std::size_t>(chart.dataText().count(u'\n')), bins.count + 1);
    }

    void statCardsByKeyboard()
    {
        StatCard card(QStringLiteral("Events"));
        QSignalSpy spy(&card, &StatCard::clicked);
        card.setValue(QStringLiteral("12"), QStringLiteral("in <b>2</b> logs"));
        QCOMPARE(card.value(), QStringLiteral("12"));
        QCOMPARE(card.accessibleName(), QStringLiteral("Events: 12 in <b>2</b> logs"));
        card.show();
        QTest::keyClick(&card, Qt::Key_Return);
        QCOMPARE(spy.size(), 0); // nothing behind it
        card.setClickable(QStringLiteral("Click me"));
        QTest::keyClick(&card, Qt::Key_Return);
        QTest::mouseClick(&card, Qt::LeftButton);
        QCOMPARE(spy.size(), 2);
    }

    void longFactsHaveALineOfTheirOwn()
    {
        const QString hash(64, u'4'), other(64, u'5');
        const auto field = [](const FactsGrid &grid, const QString &name) {
            const auto all = grid.findChildren<QLineEdit *>();
            const auto found = std::find_if(all.begin(), all.end(), [&name](const QLineEdit *edit) { return edit->isVisible() && edit->accessibleName() == name; });
            return found == all.end() ? nullptr : *found;
        };
        FactsGrid grid;
        grid.resize(1000, 200);
        grid.setFacts({{QStringLiteral("A"), QStringLiteral("1")}, {QStringLiteral("Hash"), hash, true}, {QStringLiteral("B"), QStringLiteral("2")}, {QStringLiteral("C"), QStringLiteral("3")}});
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        QTRY_VERIFY(field(grid, QStringLiteral("Hash"))->width() > field(grid, QStringLiteral("A"))->width() * 3 / 2);
        for (const char *name : {"A", "B", "C"})
            QVERIFY(field(grid, QLatin1String(name))->geometry().bottom() < field(grid, QStringLiteral("Hash"))->y());
        QCOMPARE(field(grid, QStringLiteral("A"))->x(), field(grid, QStringLiteral("B"))->x()); // two lines of two columns
        QVERIFY(field(grid, QStringLiteral("C"))->x() > field(grid, QStringLiteral("A"))->x());
        QVERIFY(field(grid, QStringLiteral("Hash"))->fontMetrics().horizontalAdvance(hash) < field(grid, QStringLiteral("Hash"))->width());
        // Another that is long, and none.
        grid.setFacts({{QStringLiteral("Hash"), other, true}, {QStringLiteral("A"), QStringLiteral("1")}});
        QTRY_VERIFY(field(grid, QStringLiteral("Hash"))->y() > field(grid, QStringLiteral("A"))->y());
        grid.setFacts({{QStringLiteral("A"), QStringLiteral("1")}, {QStringLiteral("B"), QStringLiteral("2")}});
        QTRY_COMPARE(field(grid, QStringLiteral("A"))->y(), field(grid, QStringLiteral("B"))->y());
        // Narrow: one column.
        grid.resize(200, 200);
        QTRY_VERIFY(field(grid, QStringLiteral("B"))->y() > field(grid, QStringLiteral("A"))->y());
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
