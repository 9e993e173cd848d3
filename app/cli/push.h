// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace sightglass::cli {

/// Options of targets, push and queue alone.
struct PushOptions
{
    QString type;
    QString target;
    QStringList settings; ///< "key=value"; --url and --profile are written as such.
    QStringList secrets;  ///< Names of settings whose secret is read from standard input, a line each.
    std::optional<double> timeout; ///< Seconds that push may take.
    bool resend = false;
    bool remove = false;
};

/// Takes an option that is one of these. nullopt: it is none; else what is wrong with it, empty where nothing is.
[[nodiscard]] std::optional<QString> takePushOption(const QString &argument, const QString &value, const std::function<bool()> &takeValue, PushOptions &options);

struct Options;
/// Commands; their words are in options.inputs.
int targets(const Options &options);
int push(const Options &options);
int queue(const Options &options);
/// Sends what waits for options.push.target while \p work runs in a thread of its own; its argument may be called from any
/// thread when there is more in the queue. Afterwards, unless \p work was ended (\p wasEnded), goes on until all is
/// delivered or options.push.timeout is over. \return the code of the program.
int pushWhile(const Options &options, const std::function<int(const std::function<void()> &queued)> &work, const std::function<bool()> &wasEnded);

} // namespace sightglass::cli
