// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/detector.h"
#include "core/format/format.h"
#include "core/store/eventstore.h"
#include "core/store/usercolumn.h"

#include <QStringList>

#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace sightglass {

/// What a log's worker and the GUI thread share.
struct LogData
{
    std::mutex mutex;
    const Format *format = nullptr;
    ParseOptions options;
    Detection detection;
    std::shared_ptr<const ByteSource> source;
    /// Used by one loader at a time, under `decoderMutex`.
    std::mutex decoderMutex;
    std::unique_ptr<RecordDecoder> decoder;
    std::shared_ptr<EventStore> store = std::make_shared<EventStore>();
    std::shared_ptr<UserColumn> users = std::make_shared<UserColumn>();
    /// Guarded by `mutex`: LogInfo::channels and computers.
    QStringList channels;
    QStringList computers;
    /// What an index cache knows the log by; set by the analysis of what may be kept and is not.
    std::optional<std::string> indexKey;
};

} // namespace sightglass
