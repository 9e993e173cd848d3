// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/inputs.h"
#include "core/base/utf8.h"
#include "core/detect/detector.h"
#include "core/event/errortext.h"
#include "core/session/resultjson.h"

#include <cstdio>

namespace sightglass::cli {

int detect(const Options &options)
{
    bool unreadable = false;
    QByteArray json("{");
    const auto detectOne = [&](const std::string &logName, const OpenedLog &source) {
        const std::string name = toValidUtf8(logName);
        auto detection = source ? sightglass::detect(**source) : tl::unexpected(source.error());
        if (!detection) {
            complain(errorText(detection.error()));
            unreadable = true;
            return;
        }
        if (!detection->best() && !detection->empty) {
            complain(errorText(undetectedError(*detection, **source)));
            unreadable = true;
        }
        if (options.json) {
            json.append(json.size() > 1 ? ",\n  " : "\n  ");
            appendJsonString(json, name);
            json.append(": [");
            for (std::size_t i = 0; i < detection->ranked.size(); ++i) {
                const FormatMatch &match = detection->ranked[i];
                json.append(i ? ", {\"format\": " : "{\"format\": ");
                appendJsonString(json, match.formatId);
                json.append(", \"confidence\": ").append(QByteArray::number(match.confidence, 'f', 3));
                json.append(", \"why\": ");
                appendJsonString(json, match.why);
                json.append("}");
            }
            json.append("]");
            return;
        }
        std::printf("%s:", name.c_str());
        if (detection->empty)
            std::printf(" empty");
        else if (detection->ranked.empty())
            std::printf(" unknown");
        for (const FormatMatch &match : detection->ranked)
            std::printf("\n  %5.1f %%  %.*s  (%s)", match.confidence * 100.0,
                        static_cast<int>(match.formatId.size()), match.formatId.data(), match.why.c_str());
        if (!detection->encoding.empty())
            std::printf("\n  encoding %s", detection->encoding.c_str());
        std::printf("\n");
    };
    for (const Input &input : expandInputs(options.inputs))
        forEachLog(input, detectOne);
    if (options.json)
        std::printf("%s\n}\n", json.constData());
    return unreadable ? exitUnreadable : exitDone;
}

} // namespace sightglass::cli
