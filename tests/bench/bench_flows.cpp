// SPDX-License-Identifier: GPL-3.0-or-later
// Threats and transfers: `sightglass-cli threats` and `transfers` beside `count` on the same files, and beside the recount in Python
// that tests compare their numbers with; and what it takes to keep them in a new history. Files: the samples that ship, repeated.
//     bench_flows [MEGABYTES]
#include "tests/bench/measure.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

using namespace sightglass::bench;

int main(int argc, char *argv[])
{
    const double megabytes = argc > 1 ? std::atof(argv[1]) : 100;
    QTemporaryDir dir;
    std::printf("%-16s %10s %10s %10s %10s %10s   seconds of processor time, one processor\n", "file", "events", "ours", "count", "Python", "kept");
    for (const auto &[name, command] : {std::pair{"zscaler-web.log", "threats"}, {"sftpgo.log", "transfers"}}) {
        std::ifstream in(std::string(SIGHTGLASS_SAMPLES) + '/' + name, std::ios::binary);
        const std::string text((std::istreambuf_iterator<char>(in)), {});
        if (text.empty())
            return 1;
        const std::string path = dir.filePath(QLatin1String(name)).toStdString();
        std::size_t lines = 0;
        {
            std::ofstream out(path, std::ios::binary);
            for (double written = 0; written < megabytes * 1e6; written += static_cast<double>(text.size())) {
                out << text;
                lines += static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
            }
        }
        const std::string history = dir.filePath(QStringLiteral("history.sqlite")).toStdString();
        const Figures ours = measure({SIGHTGLASS_CLI, command, "--json", "--threads", "1", path}, 1);
        const Figures count = measure({SIGHTGLASS_CLI, "count", "--threads", "1", path}, 1);
        const Figures python = measure({"python3", SIGHTGLASS_SOURCE "/tests/support/recountflows.py", command, path}, 1);
        const Figures kept = measure({"sh", "-c", "rm -f '" + history + "'*; '" SIGHTGLASS_CLI "' " + command + " --remember --history '" + history + "' --json --threads 1 '" + path + "'"}, 1);
        std::printf("%-16s %10zu %10.2f %10.2f %10.2f %10.2f   %.0f MB resident\n", name, lines, ours.processor, count.processor, python.processor, kept.processor, ours.megabytes);
    }
    return 0;
}
