// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/bytesource.h"

#include <memory>

namespace sightglass {

/// \p source for one thread that reads record by record, mostly forwards: a mapped file is asked once for a stretch of them whether
/// it is still whole, instead of once a record, which costs as much as decoding a short one. Other sources come back as
/// they are. For the time of one piece of work: what is cut off meanwhile shows at the next stretch.
[[nodiscard]] std::shared_ptr<const ByteSource> readAhead(std::shared_ptr<const ByteSource> source);

} // namespace sightglass
