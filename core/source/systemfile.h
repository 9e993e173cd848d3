// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/timestamp.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// What of files differs between systems, call by call: Linux (POSIX) and Windows. For file.cpp and spill.cpp alone, which
/// hold no #ifdef. Descriptors are the C library's on both; paths are UTF-8. Errors are the system's numbers (errno,
/// GetLastError). Any thread.
namespace sightglass::systemfile {

[[nodiscard]] ErrorCode codeOf(int error);
[[nodiscard]] std::string textOf(int error);

/// A number of bytes, or -1 and why.
struct Count
{
    std::int64_t bytes = -1;
    int error = 0;
};

/// To read, while others may read, write, rename and delete it. Never waits for a pipe's other end. \p error where it is -1.
[[nodiscard]] int openToRead(const std::string &path, int &error);
/// A file of this program's own in \p folder, which nobody else may open and which goes with its last descriptor.
[[nodiscard]] int makeNameless(const std::string &folder, int &error);
/// Folders for such files, in order of preference.
[[nodiscard]] std::vector<std::string> spillFolders();
void close(int fd);

struct Facts
{
    bool regular = false, folder = false;
    std::uint64_t size = 0, device = 0, inode = 0;
    Timestamp modified;
};
/// False with \p error where the system does not say.
[[nodiscard]] bool factsOf(int fd, Facts &facts, int &error);
/// 0 where the system does not say.
[[nodiscard]] std::uint64_t sizeOf(int fd);
/// On a file system on which others may change a file without this system's cache knowing.
[[nodiscard]] bool isOnNetwork(int fd);

/// From where the descriptor stands.
[[nodiscard]] Count readNext(int fd, char *to, std::size_t length);
[[nodiscard]] Count readAt(int fd, char *to, std::size_t length, std::uint64_t offset);
[[nodiscard]] Count writeAt(int fd, const char *from, std::size_t length, std::uint64_t offset);
void truncate(int fd, std::uint64_t size);
/// Gives the disk back of whole blocks between: they read as zeros.
void punchHole(int fd, std::uint64_t begin, std::uint64_t length);
/// It will be read from its beginning to its end.
void readsInOrder(int fd);

/// What a mapping may begin at a multiple of.
[[nodiscard]] std::uint64_t mappingStep();
[[nodiscard]] std::uint64_t pageSize();
/// For reading, in order mostly; nullptr where the system does not map this.
[[nodiscard]] const char *map(int fd, std::uint64_t begin, std::size_t length);
void unmap(const char *data, std::size_t length);
/// Pages of a mapping that need not stay in memory.
void forget(const char *data, std::size_t length);

} // namespace sightglass::systemfile
