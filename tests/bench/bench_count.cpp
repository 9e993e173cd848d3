// SPDX-License-Identifier: GPL-3.0-or-later
// Whole-process speed and memory of `sightglass-cli count`, beside other programs and the machine's
// limit on the same files in the same run. Prints ratios: absolute figures of a noisy machine say
// little.
#include "tests/support/evtxwriter.h"
#include "tests/support/sysloggenerator.h"

#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sightglass;
using namespace sightglass::testing;

namespace {

struct Figures
{
    double seconds = 0;
    long maxKilobytes = 0;
};

/// Best of three runs.
Figures measure(const std::string &command)
{
    Figures best;
    for (int run = 0; run < 3; ++run) {
        const auto start = std::chrono::steady_clock::now();
        const pid_t pid = ::fork();
        if (pid == 0) {
            ::execl("/bin/sh", "sh", "-c", ("exec " + command + " >/dev/null 2>&1").c_str(), nullptr);
            ::_exit(127);
        }
        int status = 0;
        rusage usage{};
        ::wait4(pid, &status, 0, &usage);
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        if (!WIFEXITED(status) || WEXITSTATUS(status) == 127)
            return {};
        if (run == 0 || seconds < best.seconds)
            best = {seconds, usage.ru_maxrss};
    }
    return best;
}

void line(const char *what, const Figures &f, double megabytes, double ours)
{
    if (f.seconds <= 0)
        std::printf("  %-34s not installed\n", what);
    else
        std::printf("  %-34s %8.3f s  %8.1f MB/s  %7.1f MB memory  x%.2f of ours\n", what, f.seconds, megabytes / f.seconds, static_cast<double>(f.maxKilobytes) / 1000.0, f.seconds / ours);
}

} // namespace

int main()
{
    QTemporaryDir folder;
    const std::string syslog = folder.filePath(QStringLiteral("syslog")).toStdString();
    const std::string evtx = folder.filePath(QStringLiteral("Security.evtx")).toStdString();
    const std::string cli = SIGHTGLASS_CLI;
    SyslogGenerator generator(SyslogGenerator::Style::Rfc3164, Timestamp::fromCivil(2026, 1, 1, 0, 0, 0));
    const double mb = static_cast<double>(generator.writeFile(syslog, 1'000'000'000)) / 1e6;
    std::printf("syslog, %.0f MB, %llu lines\n", mb, static_cast<unsigned long long>(generator.lines()));
    const Figures ours = measure(cli + " count " + syslog);
    line("sightglass-cli count", ours, mb, ours.seconds);
    line("sightglass-cli count --threads 1", measure(cli + " count --threads 1 " + syslog), mb, ours.seconds);
    line("wc -l (limit)", measure("wc -l " + syslog), mb, ours.seconds);
    line("grep -c error", measure("grep -c error " + syslog), mb, ours.seconds);
    line("rg -c error", measure("rg -c error " + syslog), mb, ours.seconds);
    std::printf("  beyond the mapped file: %.1f MB\n", static_cast<double>(ours.maxKilobytes) * 1.024 / 1000.0 - mb);

    {
        EvtxWriter writer(evtx);
        EvtxEvent e;
        e.channel = "Security";
        for (int i = 0; i < 20'000; ++i) {
            e.level = i % 9 ? 0 : 4;
            e.time = 134'000'000'000'000'000ull + static_cast<std::uint64_t>(i) * 10'000'000;
            e.data = {{"TargetUserName", EvtxValue::text("user" + std::to_string(i % 50))}, {"LogonType", EvtxValue::u32(3)}, {"IpAddress", EvtxValue::text("192.0.2.17")},
                      {"ProcessName", EvtxValue::text("C:\\Windows\\System32\\svchost.exe")}, {"LogonId", EvtxValue::hex64(static_cast<std::uint64_t>(i))}};
            writer.add(e);
        }
    }
    const double evtxMb = static_cast<double>(std::filesystem::file_size(evtx)) / 1e6;
    std::printf("EVTX, %.1f MB, 20000 records\n", evtxMb);
    const Figures oursEvtx = measure(cli + " count " + evtx);
    line("sightglass-cli count", oursEvtx, evtxMb, oursEvtx.seconds);
    line("sightglass-cli count --threads 1", measure(cli + " count --threads 1 " + evtx), evtxMb, oursEvtx.seconds);
    line("evtxexport -f xml (libevtx)", measure("evtxexport -f xml " + evtx), evtxMb, oursEvtx.seconds);
    return ours.seconds > 0 && oursEvtx.seconds > 0 ? 0 : 1;
}
