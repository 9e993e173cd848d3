// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/database.h"

#include <cstdint>
#include <memory>
#include <string>

class QLockFile;

namespace sightglass {

/// Tells that this start of the program is alive, so that others need not guess whose jobs are still under
/// way: beside a file of SQLite a locked file (`history.sqlite.run-UID`), which goes with the process
/// whatever ends it; on a server an advisory lock of the connection. For the thread of \p database.
class RunLock
{
public:
    /// Notes this start and holds its lock.
    [[nodiscard]] static Result<std::unique_ptr<RunLock>> take(Database &database, const std::string &program);
    ~RunLock();
    [[nodiscard]] std::int64_t run() const { return m_run; }
    /// After the connection was lost the lock is taken once more.
    void renew();
    /// A run that nobody holds any more.
    [[nodiscard]] static Result<bool> isGone(Database &database, std::int64_t run, const std::string &uid);

private:
    explicit RunLock(Database &database);
    [[nodiscard]] Result<void> lock();
    Database &m_database;
    std::int64_t m_run = 0;
    std::string m_uid;
    int m_connection = 0;
    std::unique_ptr<QLockFile> m_file;
};

} // namespace sightglass
