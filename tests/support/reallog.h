// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/detector.h"
#include "core/source/sources.h"
#include "tests/support/parsing.h"

#include <QFile>
#include <QString>

#include <memory>

namespace sightglass::testing {

/// A log as the program reads it without a hint: detected, parsed as one range, ready to decode rows.
struct RealLog
{
    std::shared_ptr<const ByteSource> source;
    const Format *format = nullptr; ///< nullptr: no format takes it.
    double confidence = 0;
    Parsed parsed;
    std::unique_ptr<RecordDecoder> decoder;

    [[nodiscard]] std::string formatId() const { return format ? std::string(format->id()) : std::string("none"); }
};

inline RealLog readLog(std::shared_ptr<const ByteSource> source, ParseOptions options = {})
{
    RealLog log;
    log.source = std::move(source);
    const auto detection = detect(*log.source);
    if (!detection || !detection->best())
        return log;
    log.format = detection->best();
    log.confidence = detection->ranked.front().confidence;
    if (options.timeZone.empty())
        options.timeZone = "UTC";
    const auto parser = log.format->makeParser();
    options = parser->prepare(*log.source, options);
    log.parsed = parseAll(*log.format, *log.source, 0, options);
    log.decoder = parser->decoder(log.source, options);
    return log;
}

inline RealLog readLog(const QString &path)
{
    auto source = openFile(QFile::encodeName(path).toStdString());
    return source ? readLog(std::shared_ptr<const ByteSource>(*source)) : RealLog{};
}

} // namespace sightglass::testing
