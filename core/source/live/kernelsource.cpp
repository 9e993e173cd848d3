// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/live/kernelsource.h"

#include "core/base/timestamp.h"

#include <QUuid>
#include <QtGlobal>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <system_error>

#ifndef Q_OS_WIN
#    include <cerrno>
#    include <ctime>
#    include <fcntl.h>
#    include <poll.h>
#    include <unistd.h>
#endif

namespace sightglass {

namespace {

constexpr std::string_view begins = "kernel1 boot=";
constexpr std::string_view last = " last=";
constexpr int retryMs = 5000;

/// `\x2d` and the like as their bytes.
std::string unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        if (text[i] == '\\' && i + 3 < text.size() && text[i + 1] == 'x') {
            const auto [end, error] = std::from_chars(text.data() + i + 2, text.data() + i + 4, value, 16);
            if (error == std::errc() && end == text.data() + i + 4) {
                out += static_cast<char>(value);
                i += 3;
                continue;
            }
        }
        out += text[i];
    }
    return out;
}

/// One field; a value with a line feed in the long form.
void add(std::string &out, std::string_view name, std::string_view value)
{
    out += name;
    if (std::all_of(value.begin(), value.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x20 || c == '\t'; })) {
        out += '=';
    } else {
        out += '\n';
        for (int shift = 0; shift < 64; shift += 8)
            out += static_cast<char>(value.size() >> shift & 0xFF);
    }
    out.append(value).append("\n");
}

} // namespace

bool kernelRecordToExport(std::string_view record, std::int64_t bootUs, std::uint64_t &sequence, std::string &out)
{
    const auto semicolon = record.find(';');
    if (semicolon == std::string_view::npos)
        return false;
    std::uint64_t numbers[3] = {0, 0, 0}; // priority, sequence, microseconds
    std::string_view head = record.substr(0, semicolon);
    for (std::uint64_t &number : numbers) {
        const auto [end, error] = std::from_chars(head.data(), head.data() + head.size(), number);
        if (error != std::errc())
            return false;
        head.remove_prefix(static_cast<std::size_t>(end - head.data()));
        if (!head.empty() && head[0] == ',')
            head.remove_prefix(1);
        else if (&number != &numbers[2])
            return false;
    }
    if (numbers[1] > INT64_MAX || numbers[2] > INT64_MAX / 2)
        return false;
    sequence = numbers[1];
    std::string_view rest = record.substr(semicolon + 1);
    const std::string message = unescaped(rest.substr(0, rest.find('\n')));
    add(out, "__REALTIME_TIMESTAMP", std::to_string(bootUs + static_cast<std::int64_t>(numbers[2])));
    add(out, "__MONOTONIC_TIMESTAMP", std::to_string(numbers[2]));
    add(out, "PRIORITY", std::to_string(numbers[0] & 7));
    add(out, "SYSLOG_FACILITY", std::to_string(numbers[0] >> 3));
    const bool kernel = numbers[0] >> 3 == 0;
    add(out, "_TRANSPORT", "kernel");
    std::string_view text = message;
    // What others write there begins with their name: `systemd[1]: …`.
    if (const auto colon = message.find(": "); !kernel && colon != std::string::npos && colon < 64) {
        std::string_view tag = std::string_view(message).substr(0, colon);
        text.remove_prefix(colon + 2);
        if (const auto bracket = tag.find('['); bracket != std::string_view::npos && tag.back() == ']') {
            add(out, "SYSLOG_PID", tag.substr(bracket + 1, tag.size() - bracket - 2));
            tag = tag.substr(0, bracket);
        }
        add(out, "SYSLOG_IDENTIFIER", tag);
    } else {
        add(out, "SYSLOG_IDENTIFIER", "kernel");
    }
    add(out, "MESSAGE", text);
    // ` SUBSYSTEM=acpi`, one a line.
    for (auto lf = rest.find('\n'); lf != std::string_view::npos && lf + 1 < rest.size();) {
        const auto next = rest.find('\n', lf + 1);
        const std::string_view line = rest.substr(lf + 1, next == std::string_view::npos ? next : next - lf - 1);
        const auto equals = line.find('=');
        if (line.size() > 1 && line[0] == ' ' && equals != std::string_view::npos)
            add(out, "_KERNEL_" + std::string(line.substr(1, equals - 1)), unescaped(line.substr(equals + 1)));
        lf = next;
    }
    out += '\n';
    return true;
}

KernelSource::KernelSource(std::string device) : m_device(std::move(device)) { m_status.behindIsBytes = false; }

std::string KernelSource::bootId()
{
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::string id;
    std::getline(file, id);
    return id.empty() ? "unknown" : id;
}

void KernelSource::start(std::vector<LiveCheckpoint> known, LiveFrom from)
{
    m_boot = bootId();
    for (const LiveCheckpoint &checkpoint : known) {
        const std::string_view state = checkpoint.state;
        const auto at = state.find(last);
        if (state.substr(0, begins.size()) != begins || at == std::string_view::npos
            || at < begins.size() || state.substr(begins.size(), at - begins.size()) != m_boot)
            continue;
        const std::string_view digits = state.substr(at + last.size());
        std::int64_t number = -1;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (error != std::errc() || end != digits.data() + digits.size() || number < 0)
            continue;
        m_uuid = checkpoint.uuid;
        m_last = from == LiveFrom::Saved ? number : -1;
        break;
    }
    if (m_uuid.empty())
        m_uuid = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    m_end = from == LiveFrom::End;
    (void)open();
}

LiveCheckpoint KernelSource::checkpoint(const std::string &uuid, std::uint64_t, std::string_view)
{
    return {uuid, "kernel:", std::string(begins) + m_boot + std::string(last) + std::to_string(std::max<std::int64_t>(m_last, 0))};
}

#ifdef Q_OS_WIN

KernelSource::~KernelSource() = default;
bool KernelSource::open() { return false; }
bool KernelSource::next(LiveBatch &, std::size_t) { return false; }
void KernelSource::wait(int milliseconds, LiveInterrupt &interrupt) { interrupt.wait(milliseconds); }

#else

KernelSource::~KernelSource()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

bool KernelSource::open()
{
    if (m_fd >= 0)
        return true;
    m_tried = std::chrono::steady_clock::now();
    m_fd = ::open(m_device.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    m_status.where = m_device;
    m_status.detail.clear();
    if (m_fd < 0) {
        const int error = errno;
        const bool denied = error == EACCES || error == EPERM;
        m_status.state = denied ? LiveState::NoPermission : error == ENOENT ? LiveState::Waiting : LiveState::Failed;
        m_status.detail = denied ? "remedy:root" : std::generic_category().message(error);
        return false;
    }
    if (m_end)
        ::lseek(m_fd, 0, SEEK_END);
    m_status.state = LiveState::Following;
    m_status.streams = 1;
    timespec real{}, monotonic{};
    ::clock_gettime(CLOCK_REALTIME, &real);
    ::clock_gettime(CLOCK_MONOTONIC, &monotonic);
    m_bootUs = (real.tv_sec - monotonic.tv_sec) * 1'000'000 + (real.tv_nsec - monotonic.tv_nsec) / 1000;
    return true;
}

bool KernelSource::next(LiveBatch &batch, std::size_t most)
{
    if (!open())
        return false;
    batch = {};
    char record[8192];
    std::int64_t given = m_last;
    while (batch.bytes.size() < most) {
        const ssize_t n = ::read(m_fd, record, sizeof record);
        if (n < 0 && errno == EPIPE) {
            m_status.detail = "the kernel overwrote records before they were read";
            continue;
        }
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 && errno != EAGAIN) {
            m_status.state = LiveState::Failed;
            m_status.detail = std::generic_category().message(errno);
            ::close(m_fd);
            m_fd = -1;
        }
        if (n <= 0)
            break;
        std::uint64_t sequence = 0;
        std::string text;
        if (!kernelRecordToExport({record, static_cast<std::size_t>(n)}, m_bootUs, sequence, text) || static_cast<std::int64_t>(sequence) <= given)
            continue;
        given = static_cast<std::int64_t>(sequence);
        batch.records.push_back({batch.bytes.size(), sequence});
        batch.bytes += text;
    }
    if (batch.records.empty())
        return false;
    m_last = given;
    batch.uuid = m_uuid;
    batch.name = "kernel:";
    batch.formatId = "journal-export";
    return true;
}

void KernelSource::wait(int milliseconds, LiveInterrupt &interrupt)
{
    if (m_fd < 0) {
        const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_tried).count();
        interrupt.wait(static_cast<int>(std::clamp<long long>(retryMs - since, 0, milliseconds)));
        return;
    }
    pollfd both[2] = {{static_cast<int>(interrupt.handle()), POLLIN, 0}, {m_fd, POLLIN, 0}};
    ::poll(both, 2, milliseconds);
}

#endif

} // namespace sightglass
