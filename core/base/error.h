// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace sightglass {

/// What could not be done. The words for a code are made in core/base/errortext, never here.
enum class ErrorCode : std::uint8_t {
    FileNotFound,     ///< No such file or folder.
    PermissionDenied, ///< The system refuses to open or read it.
    NotAFile,         ///< A device, socket or other thing that cannot be read as a log.
    ReadFailed,       ///< The system reported an I/O error; `detail` has its text.
    FileShrank,       ///< The file got shorter than it was when it was opened.
    ZeroFilled,       ///< Nothing but zero bytes (preallocated, or lost by a crash).
    Binary,           ///< Binary data of no known format.
    UnknownFormat,    ///< Text in which no format recognises its records.
    Damaged,          ///< The format is known but its header or structure is broken.
    LimitExceeded,    ///< A limit of core/base/limits.h was reached.
    WriteFailed,      ///< Output could not be written (disk full, no permission).
    BadFormatFile,    ///< A file that describes a log format is wrong; `detail` says where.
    Encrypted,        ///< A member of an archive needs a password.
    NewerVersion,     ///< Written by a newer version of this program; left as it is.
    Locked,           ///< Another program does not let go of it.
    Internal,         ///< A bug of ours; `detail` says where.
};

/// "Could not do it": one failed operation. A bad record is a ParseProblem, and cancelling is an
/// Outcome; neither is an Error. Value type, any thread.
struct Error
{
    static constexpr std::uint64_t noOffset = UINT64_MAX;

    ErrorCode code = ErrorCode::Internal;
    std::string where;               ///< File path or address, UTF-8.
    std::string detail;              ///< Untranslated fact (system error text, expected / found).
    std::uint64_t offset = noOffset; ///< Byte in the source, or noOffset.
};

} // namespace sightglass
