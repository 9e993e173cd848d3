// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/elevation.h"

#ifdef Q_OS_WIN
#    include <QCoreApplication>
#    include <QDir>

#    include <windows.h>
#    include <shellapi.h>
#endif

namespace sightglass {

#ifdef Q_OS_WIN

namespace {

/// As CommandLineToArgvW reads it back.
QString quoted(const QString &argument)
{
    QString text(u'"');
    int slashes = 0;
    for (const QChar c : argument) {
        if (c == u'\\') {
            ++slashes;
            continue;
        }
        text += QString(c == u'"' ? 2 * slashes + 1 : slashes, u'\\');
        slashes = 0;
        text += c;
    }
    return text + QString(2 * slashes, u'\\') + u'"';
}

const wchar_t *wide(const QString &text) { return reinterpret_cast<const wchar_t *>(text.utf16()); }

} // namespace

bool Elevation::isOffered()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return false;
    TOKEN_ELEVATION elevation{};
    DWORD size = 0;
    const bool known = GetTokenInformation(token, TokenElevation, &elevation, sizeof elevation, &size);
    CloseHandle(token);
    return known && !elevation.TokenIsElevated;
}

bool Elevation::restart(const QStringList &files)
{
    // A window of its own: this one goes only when that one is there.
    QString arguments = QStringLiteral("--new-window --");
    for (const QString &file : files)
        arguments += u' ' + quoted(QDir::toNativeSeparators(file));
    const QString program = QDir::toNativeSeparators(QCoreApplication::applicationFilePath());
    SHELLEXECUTEINFOW info{};
    info.cbSize = sizeof info;
    info.fMask = SEE_MASK_NOASYNC;
    info.lpVerb = L"runas";
    info.lpFile = wide(program);
    info.lpParameters = wide(arguments);
    info.nShow = SW_SHOWNORMAL;
    return ShellExecuteExW(&info);
}

#else

bool Elevation::isOffered() { return false; }
bool Elevation::restart(const QStringList &) { return false; }

#endif

} // namespace sightglass
