// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace sightglass {

/// A value or an Error. tl::expected stands in for std::expected, which clang 14 (fuzzers,
/// clang-tidy) does not compile.
template<typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, std::string where,
                                                   std::string detail = {},
                                                   std::uint64_t offset = Error::noOffset)
{
    return tl::unexpected<Error>(Error{code, std::move(where), std::move(detail), offset});
}

/// How a piece of long work ended when it did not fail.
enum class Outcome : std::uint8_t { Completed, Cancelled };

} // namespace sightglass
