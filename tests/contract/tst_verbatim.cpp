// SPDX-License-Identifier: GPL-3.0-or-later
// Format::isVerbatim(): a query for a field's value looks for its words in the record's text first, and
// decodes only what has them. So every word of every such field must stand there.
#include "core/event/eventuser.h"
#include "core/query/literalsearch.h"
#include "core/source/folder.h"
#include "tests/support/formatsamples.h"
#include "tests/support/reallog.h"
#include "tests/support/testdata.h"

#include <QFileInfo>
#include <QTest>

using namespace sightglass;
using namespace sightglass::testing;

class TestVerbatim : public QObject
{
    Q_OBJECT

    std::uint64_t m_words = 0;

    void check(const RealLog &log, const std::string &where, const EventRecord &record, std::string_view name, const std::string &value)
    {
        if (!log.format->isVerbatim(name))
            return;
        std::string word;
        for (const char c : value + ' ') {
            if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_') {
                word += c;
                continue;
            }
            if (word.size() >= 3) {
                ++m_words;
                if (LiteralSearch(word, true).find(record.raw) == LiteralSearch::npos && record.raw.find_first_of(Format::verbatimEscapes) == std::string::npos)
                    QFAIL((where + ": " + std::string(name) + " has " + word + ", its record has not: " + record.raw.substr(0, 300)).c_str());
            }
            word.clear();
        }
    }
    void check(const RealLog &log, const std::string &where)
    {
        constexpr int mostRecords = 500;
        if (!log.format || !log.format->hasTextRecords())
            return;
        int n = 0;
        for (const Parsed::Row &row : log.parsed.rows) {
            if (++n > mostRecords)
                return;
            const auto record = log.decoder->decode(row.row);
            if (!record)
                continue;
            check(log, where, *record, "message", record->message);
            check(log, where, *record, "user", eventUser(*record));
            for (const EventField &field : record->fields) {
                check(log, where, *record, field.name, field.value);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

private Q_SLOTS:
    void samples()
    {
        for (const Format *format : allFormats()) {
            if (format->hasTextRecords())
                check(readLog(std::make_shared<MemorySource>(sampleText(*format))), std::string(format->id()));
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(m_words > 100);
    }
    void realLogs()
    {
        SIGHTGLASS_NEEDS_DATA(data);
        constexpr qint64 mostBytes = 4'000'000;
        const auto files = filesBelow(data.toStdString());
        QVERIFY(files);
        int logs = 0;
        for (const std::string &file : *files) {
            if (QFileInfo(QString::fromStdString(file)).size() > mostBytes || file.ends_with(".evtx"))
                continue;
            check(readLog(QString::fromStdString(file)), file);
            if (QTest::currentTestFailed())
                return;
            ++logs;
        }
        qInfo("%d logs, %llu words", logs, static_cast<unsigned long long>(m_words));
        QVERIFY(logs > 500);
    }
};

QTEST_GUILESS_MAIN(TestVerbatim)
#include "tst_verbatim.moc"
