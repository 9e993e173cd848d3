// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of reading Windows event logs, beside libevtx, evtxexport and the machine's limit, on real
// chunks joined to 30 MB and 500 MB (../shared/tools/join_evtx_chunks.py) or on the files named. Wall
// time and processor time, best of three; ratios say more than seconds on a noisy machine.
#include "tests/bench/measure.h"
#include "tests/support/testdata.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

#include <libevtx.h>

#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/mman.h>
#include <unistd.h>

using namespace sightglass::bench;

namespace {

void line(const char *what, Figures f, double megabytes, Figures base)
{
    if (f.wall <= 0)
        std::printf("  %-36s not installed\n", what);
    else
        std::printf("  %-36s wall %8.3f s  cpu %8.3f s  %8.0f MB/s  x%.1f (cpu x%.1f)\n", what, f.wall, f.processor, megabytes / f.wall,
                    base.wall / f.wall, base.processor / f.processor);
    std::fflush(stdout);
}

/// The level of every record through libevtx, as its documentation shows it.
int walk(const char *path)
{
    libevtx_file_t *file = nullptr;
    int count = 0;
    if (libevtx_file_initialize(&file, nullptr) != 1 || libevtx_file_open(file, path, LIBEVTX_OPEN_READ, nullptr) != 1
        || libevtx_file_get_number_of_records(file, &count, nullptr) != 1)
        return 1;
    long levels[256] = {};
    for (int i = 0; i < count; ++i) {
        libevtx_record_t *record = nullptr;
        std::uint8_t level = 0;
        if (libevtx_file_get_record_by_index(file, i, &record, nullptr) == 1 && libevtx_record_get_event_level(record, &level, nullptr) == 1)
            ++levels[level];
        libevtx_record_free(&record, nullptr);
    }
    std::printf("%ld\n", levels[4]);
    return 0;
}

/// Every mapped byte once.
int readOnce(const char *path)
{
    const int file = ::open(path, O_RDONLY);
    const auto size = static_cast<std::size_t>(std::filesystem::file_size(path));
    const void *bytes = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
    if (bytes == MAP_FAILED)
        return 1;
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i + 8 <= size; i += 8) {
        std::uint64_t word;
        std::memcpy(&word, static_cast<const char *>(bytes) + i, 8);
        sum += word;
    }
    std::printf("%llu\n", static_cast<unsigned long long>(sum));
    return 0;
}

void compare(const std::string &path, const std::string &self)
{
    const std::string cli = SIGHTGLASS_CLI;
    const double mb = static_cast<double>(std::filesystem::file_size(path)) / 1e6;
    const bool large = mb > 100;
    std::printf("%s, %.0f MB\n", path.c_str(), mb);
    std::printf(" counting by level (x: times the speed of libevtx)\n");
    const Figures libevtx = measure({self, "--walk", path}, 1);
    line("libevtx, level of each record", libevtx, mb, libevtx);
    line("mapped bytes read once (limit)", measure({self, "--read", path}, 1), mb, libevtx);
    line("sightglass-cli count, 1 thread", measure({cli, "count", "--threads", "1", path}, 1), mb, libevtx);
    line("sightglass-cli count, 2 threads", measure({cli, "count", "--threads", "2", path}, 2), mb, libevtx);
    std::printf("  index: %.1f bytes an event, dictionaries included\n", indexBytesPerEvent(path));
    std::printf(" every record in full (x: times the speed of evtxexport)\n");
    const Figures exporting = large ? Figures{} : measure({"evtxexport", "-f", "xml", path}, 1);
    if (!large)
        line("evtxexport -f xml", exporting, mb, exporting);
    if (!large) {
        // A part is enough: its speed is what counts.
        const std::string part = path + ".part";
        std::filesystem::copy_file(path, part, std::filesystem::copy_options::overwrite_existing);
        constexpr std::uint64_t partBytes = 4096 + 16 * 65536;
        std::filesystem::resize_file(part, partBytes);
        const double partMb = static_cast<double>(partBytes) / 1e6;
        Figures python = measure({"/usr/bin/python3", "-c", "import sys,Evtx.Evtx as e\nwith e.Evtx(sys.argv[1]) as f:\n for r in f.records(): r.xml()", part}, 1);
        python.wall *= mb / partMb;
        python.processor *= mb / partMb;
        line("python-evtx (of 1 MB, scaled)", python, mb, exporting);
        std::filesystem::remove(part);
    }
    for (const char *form : {"json", "xml"}) {
        for (const char *threads : {"1", "2"}) {
            const std::string name = std::string("sightglass-cli events --as ") + form + ", " + threads;
            line(name.c_str(), measure({cli, "events", "--as", form, "--threads", threads, path}, threads[0] - '0'), mb, exporting);
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 3 && std::strcmp(argv[1], "--walk") == 0)
        return walk(argv[2]);
    if (argc == 3 && std::strcmp(argv[1], "--read") == 0)
        return readOnce(argv[2]);
    const std::string self = std::filesystem::canonical("/proc/self/exe").string();
    if (argc > 1) {
        for (int i = 1; i < argc; ++i)
            compare(argv[i], self);
        return 0;
    }
    const QString data = sightglass::testing::dataFolder();
    const QString join = data + QStringLiteral("/../tools/join_evtx_chunks.py");
    if (data.isEmpty() || !QFile::exists(join)) {
        std::printf("The real logs are not here (../shared/data or SIGHTGLASS_DATA): nothing measured.\n");
        return 0;
    }
    QStringList security, all;
    QDirIterator files(data + QStringLiteral("/evtx"), {QStringLiteral("*.evtx")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        all.append(file);
        if (file.section(QLatin1Char('/'), -1).contains(QLatin1String("security"), Qt::CaseInsensitive))
            security.append(file);
    }
    QTemporaryDir folder;
    for (const auto &[name, megabytes, from] : {std::tuple{QStringLiteral("security.evtx"), QStringLiteral("30"), security}, {QStringLiteral("all.evtx"), QStringLiteral("500"), all}}) {
        const QString path = folder.filePath(name);
        if (QProcess::execute(QStringLiteral("python3"), QStringList{join, path, megabytes, QStringLiteral("0.8")} + from) != 0)
            return 1;
        compare(path.toStdString(), self);
    }
    return 0;
}
