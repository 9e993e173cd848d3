// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/severity.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

using namespace sightglass;

/// The severity table of ARCHITECTURE.md, cell by cell.
class TestSeverity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void evtxLevels()
    {
        const Severity wanted[] = {Severity::Unknown, Severity::Critical, Severity::Error, Severity::Warning,
                                   Severity::Information, Severity::Unknown, Severity::Unknown};
        for (int level = 0; level < 7; ++level)
            QCOMPARE(severityFromEvtxLevel(level), wanted[level]);
        QCOMPARE(severityFromEvtxLevel(16), Severity::Unknown);
        QCOMPARE(severityFromEvtxLevel(255), Severity::Unknown);
        QCOMPARE(severityFromEvtxLevel(-1), Severity::Unknown);
        QCOMPARE(severityFromEvtxLevel(std::nullopt), Severity::Unknown);
    }
    void syslogCodes()
    {
        const Severity wanted[] = {Severity::Critical, Severity::Critical, Severity::Critical, Severity::Error,
                                   Severity::Warning, Severity::Information, Severity::Information, Severity::Information};
        for (int code = 0; code < 8; ++code)
            QCOMPARE(severityFromSyslogCode(code), wanted[code]);
        QCOMPARE(severityFromSyslogCode(8), Severity::Unknown);
        QCOMPARE(severityFromSyslogCode(-1), Severity::Unknown);
        QCOMPARE(syslogSeverityName(3), std::string_view("err"));
        QCOMPARE(syslogFacilityName(23), std::string_view("local7"));
        QVERIFY(syslogFacilityName(24).empty());
    }
    void levelNames()
    {
        const auto check = [](const char *names, Severity severity) {
            for (const QString &name : QString::fromLatin1(names).split(QLatin1Char(' '))) {
                QCOMPARE(severityFromLevelName(name.toStdString()), severity);
                QCOMPARE(severityFromLevelName(name.toUpper().toStdString()), severity);
            }
        };
        check("emergency emerg alert fatal critical crit panic F A", Severity::Critical);
        check("error err severe E", Severity::Error);
        check("warning warn W", Severity::Warning);
        check("notice info information informational debug trace verbose fine finer finest config D I V N", Severity::Information);
        check("none errors x warningx audit 3", Severity::Unknown);
        QCOMPARE(severityFromLevelName(""), Severity::Unknown);
    }
    void keywordsAgreeWithARegularExpression()
    {
        // The same rule written with Qt's engine; \b there counts underscore and digits as letters.
        const std::pair<Severity, QRegularExpression> rules[] = {
            {Severity::Critical, QRegularExpression(QStringLiteral("\\b(panic|emergency|fatal|critical)\\b"), QRegularExpression::CaseInsensitiveOption)},
            {Severity::Error, QRegularExpression(QStringLiteral("\\b(error|fail|failed|failure|denied|segfault|exception)\\b"), QRegularExpression::CaseInsensitiveOption)},
            {Severity::Warning, QRegularExpression(QStringLiteral("\\b(warn|warning)\\b"), QRegularExpression::CaseInsensitiveOption)},
            {Severity::Information, QRegularExpression(QStringLiteral("\\b(notice|info|debug)\\b"), QRegularExpression::CaseInsensitiveOption)}};
        static const char *const words[] = {"panic", "Fatal", "critical", "error", "errors", "ERROR", "failed", "fail", "failure",
                                            "failover", "denied", "Segfault", "exception", "warn", "WARNING", "notice", "info",
                                            "Debug", "debug_mode", "x_error", "error2", "information", "ok", "eth0", "unfail",
                                            "emergency", "emergencyx"};
        static const char *const gaps[] = {" ", ": ", "=", "(", "-", "/", ".", "_", ""};
        QRandomGenerator random(5);
        for (int i = 0; i < 20000; ++i) {
            QString text;
            for (int n = random.bounded(1, 5); n > 0; --n) {
                text += QLatin1String(words[random.bounded(static_cast<int>(std::size(words)))]);
                text += QLatin1String(gaps[random.bounded(static_cast<int>(std::size(gaps)))]);
            }
            Severity wanted = Severity::Unknown;
            for (const auto &[severity, rule] : rules) {
                if (wanted == Severity::Unknown && rule.match(text).hasMatch())
                    wanted = severity;
            }
            const std::string bytes = text.toStdString();
            QVERIFY2(severityFromKeywords(bytes).severity == wanted, bytes.c_str());
        }
    }
    void keywordsInWideSteps()
    {
        // Words at every place of a 32-byte step, cut by its end, next to bytes of other scripts.
        static const char letters[] = "erofailpncdxs_E \xC3\xA4 .-9";
        static const char *const words[] = {"panic", "Emergency", "FATAL", "critical", "error", "fail", "failure", "segfault", "exception", "warning", "notice", "debug", "emergencys", "err"};
        QRandomGenerator random(11);
        for (int i = 0; i < 100000; ++i) {
            std::string text;
            for (int n = random.bounded(0, 90); n > 0; --n)
                text += letters[random.bounded(static_cast<int>(sizeof letters - 1))];
            for (int n = random.bounded(0, 3); n > 0; --n)
                text.insert(random.bounded(static_cast<quint32>(text.size() + 1)), words[random.bounded(static_cast<int>(std::size(words)))]);
            const KeywordSeverity wide = severityFromKeywords(text);
            const KeywordSeverity narrow = severityFromKeywordsByByte(text);
            QVERIFY2(wide.severity == narrow.severity && wide.keyword.data() == narrow.keyword.data() && wide.keyword.size() == narrow.keyword.size(), text.c_str());
        }
    }
    void keywordIsNamed()
    {
        QCOMPARE(severityFromKeywords("info: disk Failure soon").keyword, std::string_view("Failure"));
        QVERIFY(severityFromKeywords("nothing of note").keyword.empty());
        QCOMPARE(severityFromKeywords("Übererror").severity, Severity::Unknown);
        QCOMPARE(severityFromKeywords(std::string(1'000'000, 'e')).severity, Severity::Unknown);
    }
    void audit()
    {
        QCOMPARE(auditFromKeywords(0x8020000000000000), AuditKind::Success);
        QCOMPARE(auditFromKeywords(0x8010000000000000), AuditKind::Failure);
        QCOMPARE(auditFromKeywords(0x8000000000000000), AuditKind::None);
    }
};

QTEST_GUILESS_MAIN(TestSeverity)
#include "tst_severity.moc"
