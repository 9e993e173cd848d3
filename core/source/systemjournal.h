// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/source/live/interrupt.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sightglass {

/// The systemd journal, read through libsystemd, which knows its files, their compression and their rotation.
/// Entries come as text of the Journal Export Format (systemd, "Journal Export Formats"), as `journalctl -o export`
/// writes them. Only in builds with libsystemd (isBuiltIn). One thread.
class SystemJournal
{
public:
    enum class Scope : std::uint8_t { All, System, User };

    [[nodiscard]] static bool isBuiltIn();
    /// The bytes of a journal file begin with this.
    static constexpr std::string_view signature = "LPKSHHRH";

    /// This computer's. Errors: NotAFile (no libsystemd), PermissionDenied, ReadFailed.
    [[nodiscard]] static Result<std::unique_ptr<SystemJournal>> open(Scope scope);
    [[nodiscard]] static Result<std::unique_ptr<SystemJournal>> openFolder(const std::string &folder);
    [[nodiscard]] static Result<std::unique_ptr<SystemJournal>> openFile(const std::string &path);
    ~SystemJournal();
    SystemJournal(const SystemJournal &) = delete;
    SystemJournal &operator=(const SystemJournal &) = delete;

    /// Only entries of that unit, system's or user's; only of that boot ("current", or its id). Before the first next().
    void matchUnit(const std::string &unit);
    void matchBoot(const std::string &boot);

    void seekHead();
    void seekTail();
    /// Behind the entry of that cursor, or to where it would stand.
    void seekBehind(const std::string &cursor);
    /// The next entry. False: there is none yet. Errors: Damaged, ReadFailed.
    [[nodiscard]] Result<bool> next();
    /// Of the entry that next() went to: appended to \p out, with the empty line behind it.
    [[nodiscard]] Result<void> appendExport(std::string &out);
    /// What names it: `s=…;i=…;b=…`, and of that the id of the numbering and the number in it.
    [[nodiscard]] const std::string &cursor() const { return m_cursor; }
    [[nodiscard]] static bool readCursor(std::string_view cursor, std::string &numbering, std::uint64_t &number);
    /// Bytes on the disk.
    [[nodiscard]] std::uint64_t bytes() const;
    /// Waits for entries.
    void wait(int milliseconds, LiveInterrupt &interrupt);

private:
    struct Private;
    explicit SystemJournal(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
    std::string m_cursor;
};

} // namespace sightglass
