// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/evtxparser.h"
#include "core/format/format.h"
#include "core/format/syslog/syslogparser.h"

#include <array>

namespace sightglass {

namespace {

const EvtxFormat evtxFormat;
const SyslogFormat syslogFormat;

/// One row a format. The order does not decide anything: the detector ranks.
constexpr std::array<const Format *, 2> formatTable{
    &evtxFormat,
    &syslogFormat,
};

} // namespace

std::span<const Format *const> allFormats() { return formatTable; }

const Format *findFormat(std::string_view id)
{
    for (const Format *format : formatTable) {
        if (format->id() == id)
            return format;
    }
    return nullptr;
}

} // namespace sightglass
