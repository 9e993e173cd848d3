// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/eventnames.h"
#include "core/format/evtx/valuenames.h"

#include <QFile>
#include <QSet>
#include <QTranslator>
#include <QtTest>

using sightglass::evtx::eventName;
using sightglass::evtx::valueMeaning;

class TestEventNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wellKnown()
    {
        QCOMPARE(eventName("Microsoft-Windows-Security-Auditing", 4625), std::string("An account failed to log on"));
        QCOMPARE(eventName("Microsoft-Windows-Sysmon", 1), std::string("A process was started"));
        QVERIFY(eventName("Microsoft-Windows-Sysmon", 4625).empty());
        QVERIFY(eventName("", 0).empty());
    }
    void wordsAreTranslated()
    {
        // What lupdate is shown for a .ts file; a .qm file would answer the same.
        class German : public QTranslator
        {
        public:
            QString translate(const char *context, const char *source, const char *, int) const override
            {
                if (qstrcmp(context, "sightglass::EventWords") != 0)
                    return {};
                return qstrcmp(source, "An account failed to log on") == 0 ? QStringLiteral("Anmeldung eines Kontos fehlgeschlagen")
                       : qstrcmp(source, "Network") == 0                   ? QStringLiteral("Netzwerk")
                       : qstrcmp(source, "Audit failure") == 0             ? QString::fromUtf8("\xC3\x9C" "berwachung gescheitert")
                                                                           : QString();
            }
            bool isEmpty() const override { return false; }
        } german;
        QCoreApplication::installTranslator(&german);
        const char *security = "Microsoft-Windows-Security-Auditing";
        QCOMPARE(eventName(security, 4625), std::string("Anmeldung eines Kontos fehlgeschlagen"));
        QCOMPARE(eventName(security, 4608), std::string("Windows is starting up"));
        QCOMPARE(valueMeaning(security, 4624, "LogonType", "3"), std::string("Netzwerk"));
        QCOMPARE(valueMeaning(security, 4625, "Keywords", "0x8010000000000000"), std::string("\xC3\x9C" "berwachung gescheitert"));
        QCoreApplication::removeTranslator(&german);
        QCOMPARE(valueMeaning(security, 4624, "LogonType", "3"), std::string("Network"));
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
            QCOMPARE(eventName(cells[0].toStdString(), id), cells[2].toStdString());
        }
        QVERIFY(seen.size() >= 250);
    }
};

QTEST_GUILESS_MAIN(TestEventNames)
#include "tst_eventnames.moc"
