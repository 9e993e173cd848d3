// SPDX-License-Identifier: GPL-3.0-or-later
// Writes small seeds for the fuzzers: no binary is kept in the repository.
#include "tests/support/archivewriter.h"
#include "tests/support/evtxwriter.h"
#include "tests/support/formatsamples.h"
#include "tests/support/sysloggenerator.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

using namespace sightglass;
using namespace sightglass::testing;

int main(int argc, char *argv[])
{
    if (argc != 2 || argv[1][0] == '-')
        return 2;
    const std::filesystem::path folder(argv[1]);
    for (const char *name : {"syslog", "evtx", "detect", "text", "json", "pattern", "container", "templates", "query", "live"})
        std::filesystem::create_directories(folder / name);
    int n = 0;
    for (const auto style : {SyslogGenerator::Style::Rfc3164, SyslogGenerator::Style::Rfc3164WithPri, SyslogGenerator::Style::Rfc5424}) {
        SyslogGenerator generator(style, Timestamp::fromCivil(2026, 11, 1, 0, 0, 0));
        std::string text;
        for (int i = 0; i < 30; ++i)
            text += generator.line();
        const std::string name = "generated" + std::to_string(n++);
        std::ofstream(folder / "syslog" / name, std::ios::binary) << text;
        std::ofstream(folder / "detect" / name, std::ios::binary) << "\x06syslog" << text;
    }
    // First line: the query.
    n = 0;
    for (const char *query : {"severity:error \"failed password\" -cron", "/fail(ed|ure)/i OR status>=500", "source:ssh* NOT (host:web1 user:eve)", "time:2026-11-01..2026-11-02 level:*",
                              "message:x src:10.0.0.0/8 a*b", "user:(a OR b NOT c)", "eventid:4625 audit:failure log:x*"}) {
        SyslogGenerator generator(n % 2 ? SyslogGenerator::Style::Rfc5424 : SyslogGenerator::Style::Rfc3164, Timestamp::fromCivil(2026, 11, 1, 0, 0, 0));
        std::ofstream file(folder / "query" / std::to_string(n++), std::ios::binary);
        file << query << '\n';
        for (int i = 0; i < 20; ++i)
            file << generator.line();
        file << "{\"time\":\"2026-11-01T00:00:00Z\",\"status\":501,\"user\":\"eve\"}\n";
    }
    // First byte: which format (fuzz_text), in the order of the table.
    unsigned char which = 0;
    for (const Format *format : allFormats()) {
        const std::string text = sampleText(*format, 5);
        const std::string name(format->id());
        std::ofstream(folder / "text" / name, std::ios::binary) << static_cast<char>(which++) << text;
        std::ofstream(folder / "detect" / name, std::ios::binary) << '\x00' << text;
        std::ofstream(folder / "templates" / name, std::ios::binary) << text;
        if (text.find("\":") != std::string::npos)
            std::ofstream(folder / "json" / name, std::ios::binary) << text;
    }
    std::ofstream(folder / "pattern" / "layout") << "{time:%Y-%m-%d %H:%M:%S%F} {level:level} [{thread?}] {source:token}: {message:rest}\n2026-01-02 03:04:05 INFO [] a: b";
    std::ofstream(folder / "pattern" / "quoted") << "{a:int} {b:hex} {c:word} \"{d:quoted}\" {e:last}x {f}\n1 ff w \"q\\\"\" lx f";
    for (int shape = 0; shape < 3; ++shape) {
        EvtxWriter writer((folder / "evtx" / ("generated" + std::to_string(shape))).string());
        for (int i = 0; i < 3; ++i) {
            EvtxEvent e;
            e.time = 134'000'000'000'000'000ull;
            e.level = static_cast<std::uint8_t>(i);
            e.qualifiers = 7;
            e.providerGuid = "{54849625-5478-4994-A5BA-3E3B0328C30D}";
            e.userSid = "S-1-5-18";
            if (shape > 0)
                e.data = {{"a", EvtxValue::text("text")}, {"b", EvtxValue::u64(5)}, {"c", EvtxValue::boolean(true)}};
            if (shape > 1)
                e.data.insert(e.data.end(), {{"d", EvtxValue::sid("S-1-5-21-1-2-3")}, {"e", EvtxValue::guid("{54849625-5478-4994-A5BA-3E3B0328C30D}")}, {"", EvtxValue::fileTime(1)}});
            writer.add(e);
        }
        if (!writer.finish())
            return 1;
    }
    SyslogGenerator generator(SyslogGenerator::Style::Rfc3164, Timestamp::fromCivil(2026, 11, 1, 0, 0, 0));
    std::string text;
    for (int i = 0; i < 20; ++i)
        text += generator.line();
    const auto seed = [&folder](const std::string &name, const std::string &bytes) {
        std::ofstream(folder / "container" / name, std::ios::binary) << bytes;
    };
    for (const char *filter : {"gzip", "bzip2", "xz", "zstd", "lz4"})
        seed(filter, packStream(filter, text));
    const std::vector<PackedMember> members{{"a.log", text}, {"b/c.log.gz", packStream("gzip", text)}, {"in.tar", packArchive("tar", {{"d", "e\n"}})}};
    for (const char *format : {"zip", "tar", "7z"})
        seed(format, packArchive(format, members));
    seed("tar.gz", packStream("gzip", packArchive("tar", members)));
    seed("stored.zip", packArchive("zip", members, {}, true));
    seed("secret.zip", packArchive("zip", members, "password"));
    std::string wide("\xFF\xFE");
    for (const char c : text)
        wide.append({c, '\0'});
    seed("utf16", wide);
    std::string wider("\0\0\xFE\xFF", 4);
    for (const char c : text)
        wider.append({'\0', '\0', '\0', c});
    seed("utf32", wider);
    std::string members3 = packStream("gzip", text) + packStream("gzip", "one\n") + packStream("gzip", "two\n");
    seed("members.gz", members3);
    members3[members3.size() - 5] = static_cast<char>(~members3[members3.size() - 5]);
    seed("checksum.gz", members3);
    seed("header.gz", std::string("\x1F\x8B\x08\x1E\0\0\0\0\0\3\3\0xyzname\0comment\0\x12\x34\3\0\0\0\0\0\0\0\0\0", 40));
    seed("cut.gz", packStream("gzip", text).substr(0, 200));
    seed("returns", "one\rtwo\rthree");
    return 0;
}
