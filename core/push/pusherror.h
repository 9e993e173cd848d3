// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/errortext.h"
#include "core/push/words.h"

namespace sightglass {

/// Translated sentence for an Error of the queue: limits and targets are not spoken of as files.
[[nodiscard]] inline QString pushErrorText(const Error &error)
{
    if ((error.code == ErrorCode::LimitExceeded || error.code == ErrorCode::FileNotFound) && !error.detail.empty())
        return PushWords::tr("Nothing more was taken into the push queue: %1.").arg(QString::fromStdString(error.detail));
    return errorText(error);
}

} // namespace sightglass
