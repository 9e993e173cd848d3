// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/evtx/chunk.h"
#include "core/format/evtx/templates.h"

namespace sightglass::evtx {

/// Appends the whole records in \p chunk that \p walk did not find: behind the last record, between
/// damaged ones, or anywhere in a chunk that is not in use. Their time of writing is plausible.
void findOldRecords(std::string_view chunk, const ChunkWalk &walk, std::vector<RecordSpan> &to);

/// Whether the template and the names that the old record \p span uses are still there: what is
/// written later over their place must not give it other words. \p templates has the chunk of the
/// record, \p borders are borders() of it. \return false with templates.fault().
[[nodiscard]] bool isIntact(const RecordSpan &span, Templates &templates, const std::vector<std::uint32_t> &borders);

/// Where records begin and end in \p chunk, old ones too, in order: nothing whole lies across these.
[[nodiscard]] std::vector<std::uint32_t> borders(std::string_view chunk, const ChunkWalk &walk);

} // namespace sightglass::evtx
