// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/format.h"

namespace sightglass {

/// What the first bytes and the name of a source say.
struct Detection
{
    std::vector<FormatMatch> ranked; ///< Best first; only answers above 0.
    const Format *bySignature = nullptr; ///< What its first bytes say beyond doubt; then the only one asked.
    bool empty = false;              ///< The source has no bytes at all.
    bool zeroFilled = false;         ///< All bytes looked at are zero.
    bool binary = false;             ///< Looks like no text.
    /// How the text is encoded in the file: "ASCII", "UTF-8", "UTF-16LE" …; empty for what is no text.
    std::string encoding;
    /// The best format, or nullptr where none reaches Detection::threshold.
    [[nodiscard]] const Format *best() const;
    /// True when the second best is as good as the best.
    [[nodiscard]] bool isTie() const;

    static constexpr double threshold = 0.2;
};

/// Asks every format and ranks the answers; reads the first limits::detectBytes of the source. Any
/// thread.
[[nodiscard]] Result<Detection> detect(const ByteSource &source);

/// Why there is no best(): Error ZeroFilled, Binary or UnknownFormat.
[[nodiscard]] Error undetectedError(const Detection &detection, const ByteSource &source);

} // namespace sightglass
