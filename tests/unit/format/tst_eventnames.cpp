// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/eventnames.h"

#include <QFile>
#include <QSet>
#include <QtTest>

using sightglass::evtx::eventName;

class TestEventNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wellKnown()
    {
        QCOMPARE(eventName("Microsoft-Windows-Security-Auditing", 4625), std::string_view("An account failed to log on"));
        QCOMPARE(eventName("Microsoft-Windows-Sysmon", 1), std::string_view("A process was started"));
        QVERIFY(eventName("Microsoft-Windows-Sysmon", 4625).empty());
        QVERIFY(eventName("", 0).empty());
    }
    void everyLineOfTheTable()
    {
        QFile file(QStringLiteral(SIGHTGLASS_SOURCE_DIR "/resources/evtx/events.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSet<QByteArray> seen;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().trimmed();
            if (line.startsWith('#'))
                continue;
            const QList<QByteArray> cells = line.split('\t');
            QCOMPARE(cells.size(), 3);
            bool number = false;
            const auto id = cells[1].toUInt(&number);
            QVERIFY2(number && id < 65536 && !cells[2].isEmpty() && !cells[2].endsWith('.'), line.constData());
            QVERIFY2(!seen.contains(cells[0] + '\t' + cells[1]), line.constData());
            seen.insert(cells[0] + '\t' + cells[1]);
            QCOMPARE(eventName(cells[0].toStdString(), id), std::string_view(cells[2].constData(), static_cast<std::size_t>(cells[2].size())));
        }
        QVERIFY(seen.size() >= 250);
    }
};

QTEST_GUILESS_MAIN(TestEventNames)
#include "tst_eventnames.moc"
