// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/bytesource.h"

namespace sightglass {

/// How a file is read. Mapped is the fastest; Positioned (pread) suits network file systems and
/// special files. Automatic takes Mapped where the file allows it.
enum class ReadMethod : std::uint8_t { Automatic, Mapped, Positioned };

/// Opens a plain file. Errors: FileNotFound, PermissionDenied, NotAFile, ReadFailed.
[[nodiscard]] Result<std::shared_ptr<const ByteSource>> openFile(
    const std::string &path, ReadMethod method = ReadMethod::Automatic);

/// Copies a stream (pipe, standard input) to a private, already unlinked file and opens that.
/// Errors: ReadFailed, WriteFailed, LimitExceeded.
[[nodiscard]] Result<std::shared_ptr<const ByteSource>> openStream(int fileDescriptor,
                                                                   const std::string &name);

} // namespace sightglass
