// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the samples that are shipped with the program: one small incident of November 2026, told by
// a Windows workstation, a Linux web server, the proxy that people browse through and the server they leave files on. Everything in them is made up here.
#include "tests/support/evtxwriter.h"
#include "tests/support/sysloggenerator.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>

using namespace sightglass;
using namespace sightglass::testing;

namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t hour = 3600 * second;
const Timestamp start = Timestamp::fromCivil(2026, 11, 16, 6, 0, 0);
constexpr int hours = 96;
/// When the intruder is at work.
constexpr int attackHour = 61;

std::uint64_t fileTime(Timestamp t) { return static_cast<std::uint64_t>(t.microseconds() + 11'644'473'600 * second) * 10; }

std::mt19937 randomness(2026);
std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>(randomness() % n); }

/// More happens by day than by night.
double activity(int hourOfStory)
{
    const int hourOfDay = (6 + hourOfStory) % 24;
    return hourOfDay >= 7 && hourOfDay < 19 ? 1.0 : 0.25;
}

Timestamp momentIn(int hourOfStory)
{
    return Timestamp::fromMicroseconds(start.microseconds() + hourOfStory * hour + static_cast<std::int64_t>(below(3600)) * second + below(1'000'000));
}

bool writeEvents(const std::string &path, std::vector<EvtxEvent> events)
{
    std::stable_sort(events.begin(), events.end(), [](const EvtxEvent &a, const EvtxEvent &b) { return a.time < b.time; });
    EvtxWriter writer(path);
    for (const EvtxEvent &event : events) {
        if (!writer.add(event))
            return false;
    }
    return writer.finish();
}

EvtxEvent audit(std::uint16_t id, Timestamp when, bool success)
{
    EvtxEvent e;
    e.provider = "Microsoft-Windows-Security-Auditing";
    e.providerGuid = "{54849625-5478-4994-A5BA-3E3B0328C30D}";
    e.channel = "Security";
    e.computer = "ACCT-PC-07.example.org";
    e.eventId = id;
    e.level = 0;
    e.task = id == 4688 ? 13312 : 12544;
    e.keywords = success ? 0x8020'0000'0000'0000ull : 0x8010'0000'0000'0000ull;
    e.processId = 632;
    e.threadId = 700 + below(90);
    e.time = fileTime(when);
    return e;
}

std::vector<EvtxEvent> security()
{
    static constexpr const char *users[] = {"m.keller", "a.osei", "svc-backup", "j.lindqvist"};
    static constexpr const char *programs[] = {"C:\\Windows\\System32\\svchost.exe", "C:\\Program Files\\Ledger\\ledger.exe",
                                               "C:\\Windows\\explorer.exe", "C:\\Windows\\System32\\taskhostw.exe"};
    std::vector<EvtxEvent> events;
    const auto logon = [&](Timestamp when, const std::string &user, const std::string &from, bool success) {
        EvtxEvent e = audit(success ? 4624 : 4625, when, success);
        e.data = {{"TargetUserName", EvtxValue::text(user)},
                  {"TargetDomainName", EvtxValue::text("EXAMPLE")},
                  {"TargetLogonId", EvtxValue::hex64(0x30000 + below(0xFFFFF))},
                  {"LogonType", EvtxValue::u32(from == "-" ? 2 : 3)},
                  {"Status", EvtxValue::hex32(success ? 0 : 0xC000006D)},
                  {"SubStatus", EvtxValue::hex32(success ? 0 : 0xC000006A)},
                  {"ProcessName", EvtxValue::text("C:\\Windows\\System32\\lsass.exe")},
                  {"IpAddress", EvtxValue::text(from)},
                  {"IpPort", EvtxValue::u32(from == "-" ? 0 : 40000 + below(20000))}};
        events.push_back(std::move(e));
    };
    for (int h = 0; h < hours; ++h) {
        for (double n = 9 * activity(h); n > 0; n -= 1) {
            const std::string user = users[below(4)];
            const Timestamp when = momentIn(h);
            logon(when, user, below(3) ? "10.20.0." + std::to_string(10 + below(40)) : "-", below(40) != 0);
            EvtxEvent off = audit(4634, Timestamp::fromMicroseconds(when.microseconds() + static_cast<std::int64_t>(below(1800)) * second), true);
            off.data = {{"TargetUserName", EvtxValue::text(user)}, {"LogonType", EvtxValue::u32(3)}};
            events.push_back(std::move(off));
        }
        for (double n = 8 * activity(h); n > 0; n -= 1) {
            EvtxEvent e = audit(4688, momentIn(h), true);
            e.data = {{"SubjectUserName", EvtxValue::text(users[below(4)])},
                      {"NewProcessId", EvtxValue::hex64(0x400 + 4 * below(3000))},
                      {"NewProcessName", EvtxValue::text(programs[below(4)])},
                      {"CommandLine", EvtxValue::text("")}};
            events.push_back(std::move(e));
        }
    }
    // Somebody guesses passwords from outside, gets in, makes an account and clears the log.
    const Timestamp attack = Timestamp::fromMicroseconds(start.microseconds() + attackHour * hour + 11 * 60 * second);
    for (int i = 0; i < 420; ++i)
        logon(Timestamp::fromMicroseconds(attack.microseconds() + i * 4 * second + below(3'000'000)), i % 7 ? "administrator" : "svc-backup", "203.0.113.77", false);
    logon(Timestamp::fromMicroseconds(attack.microseconds() + 1700 * second), "svc-backup", "203.0.113.77", true);
    EvtxEvent shell = audit(4688, Timestamp::fromMicroseconds(attack.microseconds() + 1760 * second), true);
    shell.data = {{"SubjectUserName", EvtxValue::text("svc-backup")},
                  {"NewProcessId", EvtxValue::hex64(0x1A2C)},
                  {"NewProcessName", EvtxValue::text("C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe")},
                  {"CommandLine", EvtxValue::text("powershell.exe -nop -w hidden -enc ZQBjAGgAbwAgAGgAZQBsAGwAbwA=")}};
    events.push_back(std::move(shell));
    EvtxEvent account = audit(4720, Timestamp::fromMicroseconds(attack.microseconds() + 1835 * second), true);
    account.task = 13824;
    account.data = {{"TargetUserName", EvtxValue::text("helpdesk2")}, {"TargetDomainName", EvtxValue::text("ACCT-PC-07")},
                    {"SubjectUserName", EvtxValue::text("svc-backup")}, {"SubjectUserSid", EvtxValue::sid("S-1-5-21-1004336348-1177238915-682003330-1107")}};
    events.push_back(std::move(account));
    EvtxEvent cleared = audit(1102, Timestamp::fromMicroseconds(attack.microseconds() + 1904 * second), true);
    cleared.provider = "Microsoft-Windows-Eventlog";
    cleared.providerGuid = "{FC65DDD8-D6EF-4962-83D5-6E5CFE9CE148}";
    cleared.level = 4;
    cleared.task = 104;
    cleared.keywords = 0x4020'0000'0000'0000ull;
    cleared.data = {{"SubjectUserName", EvtxValue::text("svc-backup")}, {"SubjectDomainName", EvtxValue::text("EXAMPLE")}};
    events.push_back(std::move(cleared));
    return events;
}

std::vector<EvtxEvent> system()
{
    struct Kind
    {
        const char *provider;
        std::uint16_t id;
        std::uint8_t level;
        const char *name;
        const char *value;
        std::uint32_t often;
    };
    static constexpr Kind kinds[] = {
        {"Service Control Manager", 7036, 4, "param1", "Windows Update", 60},
        {"Microsoft-Windows-Kernel-General", 16, 4, "HiveName", "\\??\\C:\\Users\\m.keller\\ntuser.dat", 30},
        {"Microsoft-Windows-Time-Service", 37, 4, "TimeSource", "time.example.org", 12},
        {"Microsoft-Windows-DNS-Client", 1014, 3, "QueryName", "ledger.example.org", 10},
        {"disk", 153, 3, "DeviceName", "\\Device\\Harddisk0\\DR0", 7},
        {"Service Control Manager", 7031, 2, "param1", "Ledger Sync", 4},
        {"disk", 7, 2, "DeviceName", "\\Device\\Harddisk0\\DR0", 3},
        {"Microsoft-Windows-Kernel-Power", 41, 1, "BugcheckCode", "0", 1},
    };
    std::uint32_t all = 0;
    for (const Kind &kind : kinds)
        all += kind.often;
    std::vector<EvtxEvent> events;
    for (int h = 0; h < hours; ++h) {
        // The disk gets worse on the third day.
        const double factor = h > 52 && h < 66 ? 3.0 : 1.0;
        for (double n = 7 * activity(h) * factor; n > 0; n -= 1) {
            std::uint32_t pick = below(all);
            std::size_t k = 0;
            while (pick >= kinds[k].often)
                pick -= kinds[k++].often;
            if (factor > 1 && below(3) == 0)
                k = 4 + 2 * below(2);
            EvtxEvent e;
            e.provider = kinds[k].provider;
            e.channel = "System";
            e.computer = "ACCT-PC-07.example.org";
            e.eventId = kinds[k].id;
            e.level = kinds[k].level;
            e.keywords = 0x8080'0000'0000'0000ull;
            if (kinds[k].id > 7000)
                e.qualifiers = 16384;
            e.userSid = "S-1-5-18";
            e.time = fileTime(momentIn(h));
            e.data = {{kinds[k].name, EvtxValue::text(kinds[k].value)}, {"param2", EvtxValue::text(below(2) ? "running" : "stopped")}};
            events.push_back(std::move(e));
        }
    }
    return events;
}

std::vector<EvtxEvent> application()
{
    std::vector<EvtxEvent> events;
    for (int h = 0; h < hours; ++h) {
        for (double n = 7 * activity(h); n > 0; n -= 1) {
            const std::uint32_t kind = below(100);
            EvtxEvent e;
            e.channel = "Application";
            e.computer = "ACCT-PC-07.example.org";
            e.time = fileTime(momentIn(h));
            if (kind < 70) {
                e.provider = "Ledger";
                e.eventId = 100;
                e.level = 4;
                e.data = {{"Action", EvtxValue::text("posted")}, {"Vouchers", EvtxValue::u32(1 + below(40))}};
            } else if (kind < 86) {
                e.provider = "Ledger";
                e.eventId = 210;
                e.level = 3;
                e.data = {{"Action", EvtxValue::text("retry")}, {"Attempt", EvtxValue::u32(1 + below(3))}, {"Slow", EvtxValue::boolean(true)}};
            } else if (kind < 97) {
                e.provider = "Application Error";
                e.eventId = 1000;
                e.level = 2;
                e.data = {{"AppName", EvtxValue::text("ledger.exe")}, {"ExceptionCode", EvtxValue::hex32(0xC0000005)}};
            } else {
                e.provider = "Ledger";
                e.eventId = 999;
                e.level = 1;
                e.data = {{"Reason", EvtxValue::text("database not reachable")}};
            }
            events.push_back(std::move(e));
        }
    }
    return events;
}

bool writeSyslog(const std::string &path, SyslogGenerator::Style style, int lines, unsigned seed)
{
    SyslogGenerator generator(style, start, seed);
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    const int step = hours * 3600 / lines * 2;
    for (int i = 0; i < lines && file; ++i)
        file << generator.line(step);
    file.flush();
    return static_cast<bool>(file);
}

std::string stamp(Timestamp when, char between, std::size_t length)
{
    std::string text = when.toIso().substr(0, length);
    text[10] = between;
    return text;
}

/// A feed of Zscaler's web proxy, names and values with tabs between.
bool writeProxy(const std::string &path)
{
    struct Threat
    {
        const char *name, *threatClass, *category;
    };
    static constexpr const char *users[] = {"m.keller@example.org", "a.osei@example.org", "j.lindqvist@example.org", "t.nakamura@example.org"};
    static constexpr Threat threats[] = {{"Win32.Trojan.Example", "Malware", "Trojan"}, {"HTML.Phish.Invoice", "Phishing", "Phishing"},
                                         {"Win32.Adware.Toolbar", "Advanced Security", "Adware"}};
    struct Site
    {
        const char *host, *category;
        bool allowed;
    };
    static constexpr Site sites[] = {{"www.example.com/", "Business and Economy", true}, {"docs.example.net/manual", "Information Technology", true},
                                     {"news.example.com/today", "News and Media", true}, {"bets.example.net/odds", "Gambling", false},
                                     {"share.example.com/upload", "File Sharing", false}};
    std::vector<std::pair<Timestamp, std::string>> lines;
    std::uint64_t id = 6'748'427'317'000'000'000ull;
    const auto line = [&](Timestamp when, const std::string &action, const std::string &url, const std::string &category, const std::string &user, const Threat *threat,
                          const std::string &rule) {
        const std::uint32_t sent = 200 + below(900), got = 300 + below(90'000);
        lines.emplace_back(when, stamp(when, ' ', 19) + "\treason=" + (action == "Allowed" ? "Allowed" : rule) + "\tevent_id=" + std::to_string(id++)
                                     + "\tprotocol=HTTPS\taction=" + action + "\ttransactionsize=" + std::to_string(sent + got) + "\tresponsesize=" + std::to_string(got)
                                     + "\trequestsize=" + std::to_string(sent) + "\turlcategory=" + category + "\tserverip=198.51.100." + std::to_string(1 + below(200))
                                     + "\tclienttranstime=0\trequestmethod=GET\trefererURL=None\tuseragent=Mozilla/5.0\tproduct=NSS\tlocation=Head office\tClientIP=10.20.0."
                                     + std::to_string(10 + below(40)) + "\tstatus=" + (action == "Blocked" ? "403" : "200") + "\tuser=" + user + "\turl=" + url
                                     + "\tvendor=Zscaler\thostname=" + url.substr(0, url.find('/')) + "\tthreatcategory=" + (threat ? threat->category : "None")
                                     + "\tthreatname=" + (threat ? threat->name : "None") + "\tfiletype=None\tappname=General Browsing\tpagerisk=" + (threat ? "100" : "0")
                                     + "\tdepartment=Accounts\turlsupercategory=" + category + "\turlclass=Business Use\tthreatclass="
                                     + (threat ? threat->threatClass : "None") + "\trulelabel=" + (action == "Allowed" ? "None" : rule));
    };
    for (int h = 0; h < hours; ++h) {
        for (double n = 9 * activity(h); n > 0; n -= 1) {
            const std::string user = users[below(4)];
            const std::uint32_t kind = below(100);
            const Site &site = sites[kind < 88 ? below(3) : 3 + below(2)];
            if (kind >= 97)
                line(momentIn(h), "Blocked", "cdn" + std::to_string(below(30)) + ".example.net/setup.exe", "Miscellaneous or Unknown", user, &threats[below(3)], "Malware protection");
            else if (!site.allowed && kind % 3 == 0)
                line(momentIn(h), "Caution", site.host, site.category, user, nullptr, "Warn before leisure");
            else
                line(momentIn(h), site.allowed ? "Allowed" : "Blocked", site.host, site.category, user, nullptr, "No leisure at work");
        }
    }
    // In the hour of the attack something gets through.
    for (int i = 0; i < 3; ++i)
        line(momentIn(attackHour), "Allowed", "203.0.113.77/update" + std::to_string(i) + ".bin", "Newly Registered Domains", "m.keller@example.org", &threats[0], "None");
    std::stable_sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    for (const auto &[when, text] : lines)
        file << text << '\n';
    file.flush();
    return static_cast<bool>(file);
}

/// sftpgo's log: logins, transfers, and somebody who carries the ledgers away.
bool writeTransfers(const std::string &path)
{
    static constexpr const char *users[] = {"branch-oslo", "branch-accra", "auditor", "svc-backup"};
    std::vector<std::pair<Timestamp, std::string>> lines;
    int sessions = 0;
    const auto quoted = [](const std::string &name, const std::string &value) { return '"' + name + "\":\"" + value + '"'; };
    const auto head = [&](const char *level, Timestamp when, const char *sender) {
        return "{" + quoted("level", level) + ',' + quoted("time", stamp(when, 'T', 23)) + ',' + quoted("sender", sender);
    };
    const auto session = [&](Timestamp when, const std::string &user, const std::string &from, int files, std::uint32_t mostBytes, bool outward) {
        char name[65];
        std::snprintf(name, sizeof name, "%032x%032x", 0x5EED, ++sessions);
        const std::string id = std::string("SFTP_") + name + "_1";
        lines.emplace_back(when, head("info", when, "SSH") + ',' + quoted("connection_id", name) + ",\"message\":\"User \\\"" + user
                                     + "\\\" logged in with \\\"password\\\", from ip \\\"" + from + "\\\", client version \\\"SSH-2.0-OpenSSH_9.2\\\"\"}");
        Timestamp now = when;
        for (int i = 0; i < files; ++i) {
            now = Timestamp::fromMicroseconds(now.microseconds() + (2 + static_cast<std::int64_t>(below(40))) * second);
            const std::uint32_t size = 1 + below(mostBytes);
            const bool upload = !outward && below(3) != 0;
            const std::string file = "/data/" + user + (upload ? "/in/voucher-" : "/out/ledger-") + std::to_string(below(outward ? 400 : 60)) + ".csv";
            const std::string about = ',' + quoted("local_addr", "192.0.2.20:2022") + ',' + quoted("remote_addr", from + ":" + std::to_string(40000 + below(20000)));
            const std::string who = ',' + quoted("username", user) + ',' + quoted("file_path", file) + ',' + quoted("connection_id", id) + ',' + quoted("protocol", "SFTP");
            if (!outward && below(12) == 0)
                lines.emplace_back(now, head("info", now, "Remove") + about + who + ",\"elapsed\":0}");
            else
                lines.emplace_back(now, head("info", now, upload ? "Upload" : "Download") + about + ",\"elapsed_ms\":" + std::to_string(1 + size / 9000) + ",\"size_bytes\":"
                                            + std::to_string(size) + who + "}");
        }
        now = Timestamp::fromMicroseconds(now.microseconds() + second);
        lines.emplace_back(now, head("debug", now, "common") + ',' + quoted("connection_id", name) + ",\"message\":\"ssh connection removed, num open ssh connections: 0\"}");
    };
    const auto refused = [&](Timestamp when, const std::string &user, const std::string &from) {
        lines.emplace_back(when, head("debug", when, "connection_failed") + ',' + quoted("client_ip", from) + ',' + quoted("username", user) + ',' + quoted("login_type", "password") + ','
                                     + quoted("protocol", "SSH") + ',' + quoted("error", "invalid credentials") + "}");
    };
    for (int h = 0; h < hours; ++h) {
        for (double n = 1.5 * activity(h); n > 0; n -= 1) {
            const std::uint32_t who = below(3);
            session(momentIn(h), users[who], "198.51.100." + std::to_string(20 + who), 3 + static_cast<int>(below(9)), 400'000, false);
            if (below(9) == 0)
                refused(momentIn(h), users[who], "198.51.100." + std::to_string(20 + who));
        }
    }
    const Timestamp attack = Timestamp::fromMicroseconds(start.microseconds() + attackHour * hour + 43 * 60 * second);
    for (int i = 0; i < 25; ++i)
        refused(Timestamp::fromMicroseconds(attack.microseconds() + i * 2 * second), i % 5 ? "svc-backup" : "root", "203.0.113.77");
    session(Timestamp::fromMicroseconds(attack.microseconds() + 90 * second), "svc-backup", "203.0.113.77", 140, 9'000'000, true);
    std::stable_sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    for (const auto &[when, text] : lines)
        file << text << '\n';
    file.flush();
    return static_cast<bool>(file);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fputs("Usage: sightglass-make-samples FOLDER\n", stderr);
        return 2;
    }
    const std::filesystem::path folder(argv[1]);
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    const bool good = writeEvents((folder / "Security.evtx").string(), security()) && writeEvents((folder / "System.evtx").string(), system())
                      && writeEvents((folder / "Application.evtx").string(), application())
                      && writeSyslog((folder / "syslog").string(), SyslogGenerator::Style::Rfc3164, 3000, 3)
                      && writeSyslog((folder / "relay-rfc5424.log").string(), SyslogGenerator::Style::Rfc5424, 1500, 4)
                      && writeProxy((folder / "zscaler-web.log").string()) && writeTransfers((folder / "sftpgo.log").string());
    if (!good) {
        std::fprintf(stderr, "sightglass-make-samples: %s could not be written\n", argv[1]);
        return 1;
    }
    // RFC 3164 has no year: the file's date gives it.
    const auto when = std::filesystem::file_time_type::clock::now();
    std::filesystem::last_write_time(folder / "syslog", when, error);
    return 0;
}
