// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of finding templates: messages a second that one thread masks and counts, with the messages in
// memory, and `sightglass-cli templates` beside `sightglass-cli count` and `wc -l` on the same files in
// the same run. Files: ours as the generator writes them, and real ones (../shared/data) repeated.
//     bench_templates [MEGABYTES]
#include "core/aggregate/templateminer.h"
#include "tests/bench/measure.h"
#include "tests/support/reallog.h"
#include "tests/support/sysloggenerator.h"
#include "tests/support/testdata.h"

#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <fstream>

using namespace sightglass;
using namespace sightglass::bench;
using namespace sightglass::testing;

namespace {

/// Best of three: messages a second.
double minedPerSecond(const std::vector<std::string> &messages, std::size_t &templates, double &finding)
{
    double best = 0;
    for (int i = 0; i < 3; ++i) {
        TemplateMiner miner;
        const auto start = std::chrono::steady_clock::now();
        std::size_t n = 0;
        while (n < 1'000'000) {
            for (const std::string &message : messages)
                (void)miner.add(message);
            n += messages.size();
        }
        const auto mined = std::chrono::steady_clock::now();
        templates = miner.templates().size();
        finding = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - mined).count();
        best = std::max(best, static_cast<double>(n) / std::chrono::duration<double>(mined - start).count());
    }
    return best;
}

} // namespace

int main(int argc, char *argv[])
{
    const double megabytes = argc > 1 ? std::atof(argv[1]) : 100;
    QTemporaryDir dir;
    std::vector<std::pair<std::string, std::string>> files;
    const std::string generated = dir.filePath(QStringLiteral("generated.log")).toStdString();
    SyslogGenerator generator(SyslogGenerator::Style::Rfc3164, Timestamp::fromCivil(2026, 1, 1, 0, 0, 0));
    if (!generator.writeFile(generated, static_cast<std::uint64_t>(megabytes * 1e6)))
        return 1;
    files.emplace_back("generated", generated);
    const QString data = dataFolder();
    for (const char *set : {"Linux", "OpenSSH", "Hadoop", "Zookeeper", "BGL", "Android"}) {
        std::ifstream in(data.toStdString() + "/loghub/" + set + "/" + set + "_2k.log", std::ios::binary);
        std::string text((std::istreambuf_iterator<char>(in)), {});
        if (text.empty())
            continue;
        if (text.back() != '\n')
            text += '\n';
        const std::string path = dir.filePath(QLatin1String(set)).toStdString();
        std::ofstream out(path, std::ios::binary);
        for (double written = 0; written < megabytes * 1e6; written += static_cast<double>(text.size()))
            out << text;
        files.emplace_back(set, path);
    }
    std::printf("%-12s %14s %10s %12s   %10s %10s %10s   seconds of processor time\n", "messages of", "mined/s, 1 thr", "templates", "found in ms", "templates", "count", "wc -l");
    for (const auto &[name, path] : files) {
        auto source = openFile(path);
        if (!source)
            return 1;
        RealLog log = readLog(std::shared_ptr<const ByteSource>(*source));
        std::vector<std::string> messages;
        for (const auto &row : log.parsed.rows) {
            if (messages.size() == 50'000)
                break;
            if (const auto record = log.decoder->decodeBrief(row.row))
                messages.push_back(record->message);
        }
        std::size_t templates = 0;
        double finding = 0;
        const double speed = minedPerSecond(messages, templates, finding);
        const Figures ours = measure({SIGHTGLASS_CLI, "templates", "--json", path}, 1);
        const Figures count = measure({SIGHTGLASS_CLI, "count", path}, 1);
        const Figures wc = measure({"wc", "-l", path}, 1);
        std::printf("%-12s %14.0f %10zu %12.1f   %10.2f %10.2f %10.2f   %.0f events/s in all\n", name.c_str(), speed, templates, finding,
                    ours.processor, count.processor, wc.processor, static_cast<double>(log.parsed.rows.size()) / ours.processor);
    }
    return 0;
}
