// SPDX-License-Identifier: GPL-3.0-or-later
// Speed and memory of `sightglass-cli count` over text logs, format by format, beside `wc -l` (nearly
// the machine's limit), `rg -c error` and lnav without its window, on the same files in the same run.
// Files: ours as the generators write them, and real ones (../shared/data) repeated to the same size.
// Best of three, whole processes; on a noisy machine the ratios say more than the seconds.
//     bench_text [MEGABYTES [WORD]]    only files whose name holds WORD
#include "tests/bench/measure.h"
#include "tests/support/sysloggenerator.h"
#include "tests/support/testdata.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <random>

using namespace sightglass;
using namespace sightglass::bench;
using namespace sightglass::testing;

namespace {

const std::string cli = SIGHTGLASS_CLI;

std::string sftpgoLine(std::mt19937 &random, std::uint64_t n)
{
    static const char *const senders[] = {"Upload", "Download", "Remove", "Mkdir"};
    static const char *const levels[] = {"info", "info", "info", "debug", "info", "warn", "info", "error"};
    char line[512];
    const int size = std::snprintf(line, sizeof line,
                                   R"({"level":"%s","time":"2026-01-%02dT%02d:%02d:%02d.%03d","sender":"%s","local_addr":"10.0.0.1:2022","remote_addr":"192.0.2.%d:%d","username":"user%d","file_path":"/srv/data/user%d/file%llu.bin","connection_id":"SFTP_%08x","protocol":"SFTP","size_bytes":%u,"elapsed_ms":%u,"ftp_mode":""})"
                                   "\n",
                                   levels[random() % 8], static_cast<int>(1 + n / 200'000 % 28), static_cast<int>(n / 8'000 % 24), static_cast<int>(n / 130 % 60), static_cast<int>(n / 2 % 60),
                                   static_cast<int>(n % 1000), senders[random() % 4], static_cast<int>(n % 250), static_cast<int>(1024 + n % 60'000), static_cast<int>(n % 40), static_cast<int>(n % 40),
                                   static_cast<unsigned long long>(n), static_cast<unsigned>(random()), static_cast<unsigned>(random() % 10'000'000), static_cast<unsigned>(n % 3000));
    return {line, static_cast<std::size_t>(size)};
}

void writeLines(const std::string &path, std::uint64_t bytes, const std::function<std::string()> &line)
{
    std::ofstream file(path, std::ios::binary);
    for (std::uint64_t written = 0; written < bytes;) {
        const std::string text = line();
        file << text;
        written += text.size();
    }
}

/// \p from again and again, up to a line end near \p bytes. \return false where there is none.
bool repeatFile(const QString &from, const std::string &path, std::uint64_t bytes)
{
    std::ifstream in(from.toStdString(), std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(in)), {});
    if (text.empty())
        return false;
    std::ofstream out(path, std::ios::binary);
    for (std::uint64_t written = 0; written < bytes; written += text.size())
        out << text;
    return true;
}

struct Counted
{
    std::string format;
    double events = 0;
};
Counted countOnce(const std::string &path)
{
    QProcess process;
    process.start(QString::fromStdString(cli), {QStringLiteral("count"), QStringLiteral("--json"), QString::fromStdString(path)});
    process.waitForFinished(-1);
    const QJsonObject logs = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    const QJsonObject log = logs.isEmpty() ? QJsonObject() : logs.begin()->toObject();
    return {log.value(QLatin1String("format")).toString().toStdString(), log.value(QLatin1String("total_records")).toDouble()};
}

void compare(const std::string &name, const std::string &path)
{
    const double mb = static_cast<double>(std::filesystem::file_size(path)) / 1e6;
    const Counted counted = countOnce(path);
    const Figures one = measure({cli, "count", "--threads", "1", path}, 1);
    const Figures two = measure({cli, "count", "--threads", "2", path}, 2);
    const Figures wc = measure({"wc", "-l", path}, 1);
    const Figures rg = measure({"rg", "-c", "error", path}, 2);
    const Figures lnav = measure({"lnav", "-n", "-c", ";SELECT log_level, count(*) FROM all_logs GROUP BY log_level", path}, 2);
    const auto speed = [mb](const Figures &f) { return f.wall > 0 ? mb / f.wall : 0; };
    const auto times = [](double a, double b) { return b > 0 ? a / b : 0; };
    std::printf("| %s | %s | %.0f | %.0f | %.0f | %.1f | %.0f | %.0f | %.2f | %.2f | %.1f | %.1f | %.1f | %.1f |\n", name.c_str(), counted.format.c_str(), mb, mb / one.processor, speed(two),
                counted.events / two.wall / 1e6, speed(wc), speed(rg), times(speed(two), speed(wc)), times(speed(two), speed(rg)), times(speed(two), speed(lnav)),
                times(lnav.processor, one.processor), two.megabytes, indexBytesPerEvent(path));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const std::uint64_t bytes = (argc > 1 ? std::stoull(argv[1]) : 200) * 1'000'000;
    const std::string only = argc > 2 ? argv[2] : "";
    QTemporaryDir folder;
    // lnav keeps a history under its home.
    qputenv("HOME", folder.path().toUtf8());
    const QString data = dataFolder();
    if (data.isEmpty())
        std::printf("The real logs are not here (../shared/data or SIGHTGLASS_DATA): generated ones only.\n");
    std::printf("Speeds in MB/s; ours 1: per second of processor time on one thread; ours 2: two threads. Then ours 2 by wc, rg and lnav (wall), lnav by ours 1 (processor time), "
                "most MB of memory, the parts of the file in it included; bytes of index an event.\n\n");
    std::printf("| log | format | MB | ours 1 | ours 2 | million events/s | wc | rg | of wc | of rg | x lnav | x lnav, processor | memory | index |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
    const auto run = [&](const std::string &name, const std::function<bool(const std::string &)> &make) {
        if (name.find(only) == std::string::npos)
            return;
        const std::string path = folder.filePath(QString::fromStdString(name)).toStdString();
        if (make(path))
            compare(name, path);
        else
            std::printf("| %s | not here |\n", name.c_str());
        std::filesystem::remove(path);
    };
    const auto syslog = [bytes](SyslogGenerator::Style style) {
        return [bytes, style](const std::string &path) {
            return SyslogGenerator(style, Timestamp::fromCivil(2026, 1, 1, 0, 0, 0)).writeFile(path, bytes) > 0;
        };
    };
    run("syslog", syslog(SyslogGenerator::Style::Rfc3164));
    run("syslog-pri.log", syslog(SyslogGenerator::Style::Rfc3164WithPri));
    run("syslog-5424.log", syslog(SyslogGenerator::Style::Rfc5424));
    run("sftpgo.json", [&](const std::string &path) {
        std::mt19937 random(1);
        std::uint64_t n = 0;
        writeLines(path, bytes, [&] { return sftpgoLine(random, n++); });
        return true;
    });
    if (data.isEmpty())
        return 0;
    run("access.log", [&](const std::string &path) {
        const QString whole = folder.filePath(QStringLiteral("whole"));
        const std::string command = "zcat '" + (data + QStringLiteral("/large/nginx-access_logs.gz")).toStdString() + "' > '" + whole.toStdString() + "'";
        return std::system(command.c_str()) == 0 && repeatFile(whole, path, bytes);
    });
    run("windows-events.json", [&](const std::string &path) {
        const QString whole = folder.filePath(QStringLiteral("whole"));
        const std::string command = "python3 -c \"import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); sys.stdout.buffer.write(z.read(z.namelist()[0]))\" '"
                                    + (data + QStringLiteral("/large/winevent-jsonl-120MB.zip")).toStdString() + "' > '" + whole.toStdString() + "'";
        return std::system(command.c_str()) == 0 && repeatFile(whole, path, bytes);
    });
    for (const auto &[name, file] : {std::pair{"hdfs.log", "loghub/HDFS/HDFS_2k.log"}, {"hadoop.log", "loghub/Hadoop/Hadoop_2k.log"}, {"openstack.log", "loghub/OpenStack/OpenStack_2k.log"},
                                     {"spark.log", "loghub/Spark/Spark_2k.log"}, {"zookeeper.log", "loghub/Zookeeper/Zookeeper_2k.log"}, {"linux.log", "loghub/Linux/Linux_2k.log"},
                                     {"openssh.log", "loghub/OpenSSH/OpenSSH_2k.log"}, {"apache-error.log", "loghub/Apache/Apache_2k.log"}, {"windows-cbs.log", "loghub/Windows/Windows_2k.log"},
                                     {"hpc.log", "loghub/HPC/HPC_2k.log"}, {"log4j.log", "app/kafka/kafka0/state-change.log"}, {"logfmt.log", "logfmt/loki/agent-logfmt.txt"},
                                     {"conn.log", "zeek/UTICA-D/conn.log"}, {"journal.json", "journald/Ubuntu16-system.json"}, {"journal.export", "journald/Ubuntu16-system.export"}})
        run(name, [&, from = data + QLatin1Char('/') + QLatin1String(file)](const std::string &path) { return repeatFile(from, path, bytes); });
    return 0;
}
