// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <csignal>

#ifdef _WIN32
#    include <cstdio>
#    include <fcntl.h>
#    include <initializer_list>
#    include <io.h>
#    include <windows.h>
#endif

namespace sightglass::cli {

void prepareConsole()
{
#ifdef _WIN32
    for (std::FILE *stream : {stdin, stdout, stderr})
        ::_setmode(::_fileno(stream), _O_BINARY);
    SetConsoleOutputCP(CP_UTF8);
#else
    // A closed pipe behind us (`| head`) ends the program quietly, as with other tools.
    std::signal(SIGPIPE, SIG_DFL);
    // Writing past a limit on file sizes is an error like a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

void ignoreClosedPipes()
{
#ifndef _WIN32
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

} // namespace sightglass::cli
