// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/formatsamples.h"

#include "core/format/pattern/patternformat.h"
#include "tests/support/sysloggenerator.h"

#include <array>
#include <cstdio>

namespace sightglass::testing {

namespace {

template<typename... Values>
std::string print(const char *format, Values... values)
{
    const int length = std::snprintf(nullptr, 0, format, values...);
    std::string text(static_cast<std::size_t>(length) + 1, '\0');
    std::snprintf(text.data(), text.size(), format, values...);
    text.pop_back();
    return text;
}

std::string repeat(int records, const std::string &before, const std::string &after, std::string (*line)(int))
{
    std::string text = before;
    for (int i = 0; i < records; ++i)
        text += line(i);
    return text + after;
}

constexpr std::array<const char *, 6> levels{"debug", "info", "warn", "error", "fatal", "odd"};
const char *level(int i) { return levels[static_cast<std::size_t>(i) % levels.size()]; }

} // namespace

std::string sampleText(const Format &format, int records)
{
    if (const auto *pattern = dynamic_cast<const PatternFormat *>(&format)) {
        std::string text;
        for (int i = 0; i < records; ++i)
            text += pattern->definition().samples[static_cast<std::size_t>(i) % pattern->definition().samples.size()].line + "\n";
        return text;
    }
    const std::string_view id = format.id();
    if (id == "syslog") {
        SyslogGenerator generator(SyslogGenerator::Style::Rfc5424, Timestamp::fromCivil(2026, 1, 1, 0, 0, 0));
        std::string text;
        // Besides: what other systems write.
        static constexpr std::array<const char *, 6> others{
            "Jan  2 03:04:05 gate %%ASA-4-106023: Deny tcp src outside:192.0.2.1/80 dst inside:198.51.100.1/%d\n",
            "<189>%d: *Mar  1 00:00:00.123: %%SYS-5-CONFIG_I: Configured from console\n",
            "ao\xC3\xBBt 11 05:06:07 web1 app[%d]: test\n",
            "May  4 05:06:07 <4.3> web1 sshd[%d]: Invalid user x from 192.0.2.1\n",
            "Jan  2 03:04:05 web1 sftp-server[%d]: open \"/srv/a\" flags READ mode 0666\n",
            "2026-01-02T03:04:05.123+01:00 web1 app[%d]: text\n"};
        for (int i = 0; i < records * 10; ++i)
            text += i % 7 == 6 ? print(others[static_cast<std::size_t>(i / 7) % others.size()], i) : generator.line();
        return text;
    }
    if (id == "csv")
        return repeat(records, "time,host,level,message\n", "", [](int i) {
            return print("2026-01-02T03:%02d:%02dZ,web%d,%s,\"said \"\"%d\"\", and left\"\n", i / 60 % 60, i % 60, i % 3, level(i), i);
        });
    if (id == "w3c")
        return repeat(records, "#Software: made up\n#Fields: date time c-ip cs-method cs-uri-stem sc-status time-taken\n", "", [](int i) {
            if (i == 150)
                return std::string("#Fields: date time sc-status c-ip\n2026-01-02 03:59:59 404 192.0.2.1\n#Fields: date time c-ip cs-method cs-uri-stem sc-status time-taken\n");
            return print("2026-01-02 03:%02d:%02d 192.0.2.%d GET /a/%d %d %d\n", i / 60 % 60, i % 60, i % 200, i, 200 + i % 4 * 100, i * 7);
        });
    if (id == "zeek")
        return repeat(records, "#separator \\x09\n#fields\tts\tuid\tservice\thost\tmsg\n", "", [](int i) {
            return print("1767322800.%06d\tC%d\thttp\tweb%d\tgot %d\n", i, i, i % 3, i);
        });
    if (id == "logfmt")
        return repeat(records, "", "", [](int i) {
            return print("ts=2026-01-02T03:%02d:%02d.5Z level=%s component=api%d host=web1 msg=\"did \\\"%d\\\" things\" n=%d\n", i / 60 % 60, i % 60, level(i), i % 4, i, i);
        });
    if (id == "zscaler-tabs")
        return repeat(records, "", "", [](int i) {
            return print("2026-01-02 03:%02d:%02d\treason=%s\tevent_id=%d\taction=%s\turl=example.org/a b\tthreatname=%s\tuser=u%d@example.org\n", i / 60 % 60, i % 60,
                         i % 3 ? "Allowed" : "Blocked", i, i % 3 ? "Allowed" : "Blocked", i % 5 ? "None" : "EICAR", i % 7);
        });
    if (id == "zscaler-carets")
        return repeat(records, "", "", [](int i) {
            return print("web1 ZSCALERNSS: time=2026-01-02 03:%02d:%02d^^timezone=UTC^^action=%s^^url=example.org/%d^^threatname=%s\n", i / 60 % 60, i % 60,
                         i % 3 ? "Allowed" : "Blocked", i, i % 5 ? "None" : "EICAR");
        });
    if (id == "cef")
        return repeat(records, "", "", [](int i) {
            return print("Jan  2 03:%02d:%02d gate CEF:0|Maker|Wall|1.0|%d|Port \\| scan|%d|src=192.0.2.%d spt=%d msg=tried a \\= b again cs1=x\n", i / 60 % 60, i % 60, i, i % 11,
                         i % 200, 1024 + i);
        });
    if (id == "leef")
        return repeat(records, "", "", [](int i) {
            return print("Jan  2 03:%02d:%02d gate LEEF:1.0|Maker|Wall|1.0|deny|src=192.0.2.%d\tsev=%d\tusrName=someone else\n", i / 60 % 60, i % 60, i % 200, i % 11);
        });
    if (id == "sftpgo")
        return repeat(records, "", "", [](int i) {
            return print(R"({"level":"%s","time":"2026-01-02T03:%02d:%02d.123","sender":"Upload","local_addr":"192.0.2.1:22","remote_addr":"198.51.100.%d:5000","elapsed_ms":%d,"size_bytes":%d,"username":"u%d","file_path":"/srv/a %d","connection_id":"SFTP_%d","protocol":"SFTP"})"
                         "\n", level(i % 4), i / 60 % 60, i % 60, i % 200, i, i * 1000, i % 5, i, i);
        });
    if (id == "journal-json")
        return repeat(records, "", "", [](int i) {
            return print(R"({"__CURSOR":"s=%d","__REALTIME_TIMESTAMP":"1767322800%06d","PRIORITY":"%d","SYSLOG_IDENTIFIER":"kernel","_HOSTNAME":"web1","MESSAGE":"line %d"})"
                         "\n", i, i, i % 8, i);
        });
    if (id == "zscaler-json")
        return repeat(records, "", "", [](int i) {
            return print(R"({"sourcetype":"zscalernss-web","event":{"time":"Fri Jan  2 03:%02d:%02d 2026","action":"%s","threatname":"%s","hostname":"web%d","url":"example.org/%d","status":"200"}})"
                         "\n", i / 60 % 60, i % 60, i % 3 ? "Allowed" : "Blocked", i % 5 ? "None" : "EICAR", i % 3, i);
        });
    if (id == "gelf")
        return repeat(records, "", "", [](int i) {
            return print(R"({"version":"1.1","host":"web1","short_message":"m %d","timestamp":1767322800.%03d,"level":%d,"_app":"a"})"
                         "\n", i, i, i % 8);
        });
    if (id == "clef")
        return repeat(records, "", "", [](int i) {
            return print(R"({"@t":"2026-01-02T03:%02d:%02d.1234567Z","@mt":"User {Name} did %d","@l":"%s","SourceContext":"App.Main","Name":"x"})"
                         "\n", i / 60 % 60, i % 60, i, i % 2 ? "Warning" : "Error");
        });
    if (id == "docker-json")
        return repeat(records, "", "", [](int i) {
            return print(R"({"log":"line %d\n","stream":"stdout","time":"2026-01-02T03:%02d:%02d.123456789Z"})"
                         "\n", i, i / 60 % 60, i % 60);
        });
    if (id == "ecs")
        return repeat(records, "", "", [](int i) {
            return print(R"({"@timestamp":"2026-01-02T03:%02d:%02d.123Z","log.level":"%s","message":"m %d","ecs":{"version":"8.1"},"host":{"name":"web1"},"log":{"logger":"a.b"}})"
                         "\n", i / 60 % 60, i % 60, level(i), i);
        });
    if (id == "json")
        return repeat(records, "", "", [](int i) {
            return print(R"({"ts":"2026-01-02T03:%02d:%02d.123Z","level":"%s","msg":"m \"%d\" \u00e9","caller":"a.go:7","a":{"b":[1,2],"c":null},"n":%d.5})"
                         "\n", i / 60 % 60, i % 60, level(i), i, i);
        });
    if (id == "json-document")
        return repeat(records, "[\n", "]\n", [](int i) {
            return print("%s  {\n    \"time\": \"2026-01-02T03:%02d:%02dZ\",\n    \"level\": \"%s\",\n    \"message\": \"a } in a \\\"text\\\" %d\"\n  }", i ? ",\n" : "", i / 60 % 60, i % 60, level(i), i);
        });
    if (id == "windows-xml")
        return repeat(records, "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<Events>", "</Events>\n", [](int i) {
            return print("<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Made-Up'/><EventID>%d</EventID><Level>%d</Level>"
                         "<Keywords>0x8020000000000000</Keywords><TimeCreated SystemTime='2026-01-02T03:%02d:%02d.1234567Z'/><Computer>pc%d</Computer></System>"
                         "<EventData><Data Name='n'>%d &amp; more</Data></EventData></Event>", 4000 + i, i % 6, i / 60 % 60, i % 60, i % 3, i);
        });
    if (id == "log4j-xml")
        return repeat(records, "", "", [](int i) {
            return print("<log4j:event logger=\"a.B\" timestamp=\"%lld\" level=\"%s\" thread=\"main\">\n<log4j:message><![CDATA[m <%d>]]></log4j:message>\n</log4j:event>\n\n",
                         1767322800000LL + i, i % 2 ? "WARN" : "ERROR", i);
        });
    if (id == "java-xml")
        return repeat(records, "<?xml version=\"1.0\"?>\n<log>\n", "</log>\n", [](int i) {
            return print("<record>\n  <date>2026-01-02T03:00:00</date>\n  <millis>%lld</millis>\n  <logger>a.b</logger>\n  <level>%s</level>\n  <message>m %d</message>\n</record>\n",
                         1767322800000LL + i, i % 2 ? "WARNING" : "SEVERE", i);
        });
    if (id == "journal-export")
        return repeat(records, "", "", [](int i) {
            std::string entry = print("__CURSOR=s=%d\n__REALTIME_TIMESTAMP=1767322800%06d\nPRIORITY=%d\nSYSLOG_IDENTIFIER=app\n_HOSTNAME=web1\n", i, i, i % 8);
            if (i % 3 == 0) {
                const std::string value = print("two\n\nlines %d", i);
                entry += "MESSAGE\n";
                for (int byte = 0; byte < 8; ++byte)
                    entry += static_cast<char>((value.size() >> (8 * byte)) & 0xFF);
                entry += value + "\n";
            } else {
                entry += print("MESSAGE=one line %d\n", i);
            }
            return entry + "\n";
        });
    if (id == "plain")
        return repeat(records, "", "", [](int i) { return print("some words without a layout, %s %d\n", level(i), i); });
    return {};
}

} // namespace sightglass::testing
