// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/detector.h"

#include "core/base/bytes.h"
#include "core/base/limits.h"
#include "core/base/utf8.h"
#include "core/source/encoding.h"

#include <algorithm>

namespace sightglass {

namespace {

/// More than one byte in ten that no text has.
bool looksBinary(std::string_view head)
{
    return !head.empty() && countControlBytes(head) * 10 > head.size();
}

} // namespace

const Format *Detection::best() const
{
    if (bySignature)
        return bySignature;
    return !ranked.empty() && ranked.front().confidence >= threshold
               ? findFormat(ranked.front().formatId)
               : nullptr;
}

bool Detection::isTie() const
{
    return ranked.size() > 1 && best() && ranked[0].confidence - ranked[1].confidence < 0.01;
}

Result<Detection> detect(const ByteSource &source)
{
    Detection detection;
    if (source.size() == 0) {
        detection.empty = true;
        return detection;
    }
    ByteWindow window;
    const auto head = readFully(source, 0, limits::detectBytes, window);
    if (!head)
        return tl::unexpected(head.error());
    detection.zeroFilled = allZero(*head);
    detection.binary = looksBinary(*head);
    if (!detection.binary)
        detection.encoding = source.info().encoding.empty() ? std::string(byteEncodingName(*head)) : source.info().encoding;
    const Probe probe{*head, source.info().name, source.size()};
    detection.bySignature = formatBySignature(*head);
    for (const Format *format : detection.bySignature ? std::vector{detection.bySignature} : allFormats()) {
        FormatMatch match = format->match(probe);
        match.formatId = format->id();
        if (match.confidence > 0.0)
            detection.ranked.push_back(std::move(match));
    }
    std::stable_sort(detection.ranked.begin(), detection.ranked.end(),
                     [](const FormatMatch &a, const FormatMatch &b) { return a.confidence > b.confidence; });
    return detection;
}

Error undetectedError(const Detection &detection, const ByteSource &source)
{
    const std::string &path = source.info().path;
    if (detection.zeroFilled)
        return {ErrorCode::ZeroFilled, path, {}, 0};
    if (detection.binary)
        return {ErrorCode::Binary, path, {}, 0};
    return {ErrorCode::UnknownFormat, path, {}, 0};
}

} // namespace sightglass
