// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/eventlogservice.h"

#ifdef _WIN32
#    include <windows.h>

#    include <cstring>
#endif

namespace sightglass {

bool hasEventLogService()
{
#ifdef _WIN32
    // Libraries of Wine's own say so behind the DOS header.
    static constexpr char sign[] = "Wine builtin DLL";
    const auto *module = reinterpret_cast<const char *>(LoadLibraryW(L"wevtapi.dll"));
    return module && std::memcmp(module + sizeof(IMAGE_DOS_HEADER), sign, sizeof sign - 1) != 0;
#else
    return false;
#endif
}

} // namespace sightglass
