// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sysloggenerator.h"

#include <cstdio>
#include <fstream>

namespace sightglass::testing {

namespace {

struct Message
{
    const char *program;
    int code;          ///< Syslog severity it is sent with.
    Severity keyword;  ///< What its words say, for styles without PRI.
    const char *text;  ///< # = a number, @ = the last byte of an address
};

/// In our own words; frequent kinds first.
constexpr Message messages[] = {
    {"systemd", 6, Severity::Unknown, "Started Session # of User ops."},
    {"CRON", 6, Severity::Unknown, "(root) CMD (run-parts --report /etc/cron.hourly)"},
    {"sshd", 6, Severity::Unknown, "Accepted publickey for ops from 192.0.2.@ port # ssh2"},
    {"nginx", 6, Severity::Unknown, "192.0.2.@ \"GET /status/# HTTP/1.1\" 200 #"},
    {"postfix/smtpd", 6, Severity::Unknown, "connect from mail#.example.org[198.51.100.@]"},
    {"NetworkManager", 6, Severity::Information, "<info>  [#.#] dhcp4 (eth0): state changed bound -> bound"},
    {"kernel", 6, Severity::Unknown, "[#.#] eth0: link up, # Mbps, full duplex"},
    {"dnsmasq", 5, Severity::Information, "notice: query # from 192.0.2.@ answered from cache"},
    {"smartd", 4, Severity::Warning, "warning: device sda temperature # is near its limit"},
    {"sshd", 5, Severity::Error, "Failed password for invalid user admin# from 203.0.113.@ port # ssh2"},
    {"ntpd", 4, Severity::Warning, "clock step of # ms, warn threshold reached"},
    {"nginx", 3, Severity::Error, "error: upstream 10.0.0.@:8080 refused the connection, request #"},
    {"sudo", 3, Severity::Error, "pam_unix(sudo:auth): authentication failure; logname= uid=# tty=/dev/pts/#"},
    {"app", 7, Severity::Information, "debug: cache holds # entries, # hits"},
    {"kernel", 2, Severity::Critical, "[#.#] critical medium condition, dev sdb, sector #"},
    {"app", 0, Severity::Critical, "panic: worker # lost its queue"},
};
/// How often each comes, of 1000.
constexpr std::uint32_t weights[] = {190, 150, 140, 130, 90, 70, 60, 40, 25, 35, 15, 25, 12, 14, 3, 1};

} // namespace

SyslogGenerator::SyslogGenerator(Style style, Timestamp start, unsigned seed) : m_style(style), m_now(start), m_random(seed) {}

std::string SyslogGenerator::line(int maxStepSeconds)
{
    std::uint32_t pick = below(1000);
    std::size_t kind = 0;
    while (kind + 1 < std::size(weights) && pick >= weights[kind])
        pick -= weights[kind++];
    const Message &message = messages[kind];
    m_now = Timestamp::fromMicroseconds(m_now.microseconds() + std::int64_t{below(static_cast<std::uint32_t>(maxStepSeconds) * 1000 + 1)} * 1000);

    std::string out;
    out.reserve(160);
    const std::int64_t seconds = m_now.microseconds() / 1'000'000;
    const CivilDate date = civilFromDays(seconds / 86'400);
    const int hour = static_cast<int>(seconds / 3600 % 24), minute = static_cast<int>(seconds / 60 % 60), second = static_cast<int>(seconds % 60);
    const int pri = (message.program[0] == 'k' ? 0 : message.program[0] == 's' ? 4 : 3) * 8 + message.code;
    const std::uint32_t pid = 300 + below(30'000);
    static constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    char buffer[160];
    int n = 0;
    if (m_style == Style::Rfc5424) {
        n = std::snprintf(buffer, sizeof buffer, "<%d>1 %04d-%02d-%02dT%02d:%02d:%02d.%03dZ web1.example.org %s %u ID%u ", pri, date.year,
                          date.month, date.day, hour, minute, second, static_cast<int>(m_now.microseconds() / 1000 % 1000), message.program,
                          pid, below(90));
        out.append(buffer, static_cast<std::size_t>(n));
        switch (below(4)) {
        case 0: out += "- "; break;
        case 1: out += "[meta sequenceId=\"" + std::to_string(m_lines) + "\"] "; break;
        case 2: out += "[origin ip=\"192.0.2.7\" software=\"relay\"][meta sysUpTime=\"37\"] "; break;
        default: out += "[note text=\"a \\\"quoted\\\" word, a \\\\ and a \\]\"] \xEF\xBB\xBF"; break;
        }
    } else {
        if (m_style == Style::Rfc3164WithPri)
            out += "<" + std::to_string(pri) + ">";
        n = std::snprintf(buffer, sizeof buffer, "%s %2d %02d:%02d:%02d web1 %s", months[date.month - 1], date.day, hour, minute, second, message.program);
        out.append(buffer, static_cast<std::size_t>(n));
        if (message.program[0] != 'k')
            out += "[" + std::to_string(pid) + "]";
        out += ": ";
    }
    for (const char *p = message.text; *p; ++p) {
        if (*p == '#')
            out += std::to_string(below(999));
        else if (*p == '@')
            out += std::to_string(1 + below(254));
        else
            out += *p;
    }
    out += '\n';
    ++m_lines;
    const Severity severity = m_style == Style::Rfc3164 ? message.keyword : severityFromSyslogCode(message.code);
    ++m_truth[severityIndex(severity)];
    return out;
}

std::uint64_t SyslogGenerator::writeFile(const std::string &path, std::uint64_t bytes)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    std::uint64_t written = 0;
    std::string block;
    while (written < bytes && file) {
        block.clear();
        while (block.size() < 256 * 1024 && written + block.size() < bytes)
            block += line(2);
        file.write(block.data(), static_cast<std::streamsize>(block.size()));
        written += block.size();
    }
    file.flush();
    return file ? written : 0;
}

} // namespace sightglass::testing
