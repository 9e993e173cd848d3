// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include "core/detect/detector.h"
#include "core/job/parallelparse.h"
#include "core/source/sources.h"
#include "core/store/eventstore.h"

#include <QThreadPool>

#include <algorithm>
#include <chrono>
#include <fcntl.h>
#include <sched.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sightglass::bench {

Figures measure(const std::vector<std::string> &command, int processors)
{
    constexpr double plenty = 20;
    Figures best;
    for (int run = 0; run < 3; ++run) {
        const auto start = std::chrono::steady_clock::now();
        const pid_t pid = ::fork();
        if (pid == 0) {
            cpu_set_t set;
            CPU_ZERO(&set);
            for (int i = 0; i < processors; ++i)
                CPU_SET(static_cast<unsigned>(i), &set);
            ::sched_setaffinity(0, sizeof set, &set);
            const int nothing = ::open("/dev/null", O_RDWR);
            for (int file = 0; file < 3; ++file)
                ::dup2(nothing, file);
            std::vector<char *> arguments;
            for (const std::string &argument : command)
                arguments.push_back(const_cast<char *>(argument.c_str()));
            arguments.push_back(nullptr);
            ::execvp(arguments[0], arguments.data());
            ::_exit(127);
        }
        int status = 0;
        rusage usage{};
        ::wait4(pid, &status, 0, &usage);
        if (!WIFEXITED(status) || WEXITSTATUS(status) == 127)
            return {};
        const auto seconds = [](const timeval &t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6; };
        const Figures now{std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(), seconds(usage.ru_utime) + seconds(usage.ru_stime),
                          static_cast<double>(usage.ru_maxrss) * 1.024 / 1000.0};
        best = run == 0 ? now : Figures{std::min(best.wall, now.wall), std::min(best.processor, now.processor), std::min(best.megabytes, now.megabytes)};
        if (now.wall > plenty)
            break;
    }
    return best;
}

double indexBytesPerEvent(const std::string &path)
{
    struct Index final : BatchSink
    {
        bool consume(EventBatch &&batch) override
        {
            store.append(std::move(batch));
            return true;
        }
        EventStore store;
    };
    struct NoProgress final : Progress
    {
        bool report(std::uint64_t) override { return true; }
    };
    const auto source = openFile(path);
    if (!source)
        return 0;
    const auto detection = detect(**source);
    if (!detection || !detection->best())
        return 0;
    const auto parser = detection->best()->makeParser();
    Index index;
    NoProgress progress;
    QThreadPool pool;
    if (!parseInParallel(**source, *parser, parser->prepare(**source, {}), index, progress, pool))
        return 0;
    const std::uint64_t events = index.store.snapshot().rowCount();
    return events ? static_cast<double>(index.store.memoryBytes()) / static_cast<double>(events) : 0;
}

} // namespace sightglass::bench
