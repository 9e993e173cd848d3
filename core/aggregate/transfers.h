// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventrecord.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace sightglass {

/// What somebody did on a file server.
enum class TransferAction : std::uint8_t {
    Upload,
    Download,
    Delete,       ///< A file.
    Rename,
    MakeFolder,
    RemoveFolder,
    Login,
    FailedLogin,
    // These are for TransferSessions and never leave it.
    Opened,    ///< A file; `complete` = for reading.
    NamedUser, ///< Somebody said who it is, and has no session yet (USER of FTP).
    Ended,     ///< The session.
};
inline constexpr std::size_t transferActions = 8;
/// "upload", "download", "delete", "rename", "mkdir", "rmdir", "login", "failed login": untranslated.
[[nodiscard]] std::string_view transferActionName(TransferAction action);

/// One thing done on a file server, or tried. Text as the log has it. Value type.
struct Transfer
{
    Timestamp time;
    TransferAction action = TransferAction::Upload;
    std::string user;     ///< Empty where nobody is named.
    std::string path;
    std::string target;   ///< Rename: the new name.
    std::string clientIp; ///< Without the port.
    std::string protocol; ///< "SFTP", "FTP" …
    std::string session;  ///< As the log names it; of no meaning in another log.
    std::uint64_t bytes = 0;
    bool complete = true; ///< Of an upload or download: false where it broke off.
    bool refused = false; ///< The server said no: nothing was done.
    /// Set by TransferSessions: a number of the session in its log, from 1; 0 where it belongs to none.
    std::uint64_t sessionNumber = 0;
    friend bool operator==(const Transfer &, const Transfer &) = default;
};

/// What \p record says of transfers, mostly nothing or one thing: sftpgo's log, vsftpd's own log or its lines in a
/// syslog, xferlog (wu-ftpd, vsftpd, proftpd), OpenSSH's sftp-server and internal-sftp in a syslog or journal, FTP logs of
/// IIS. What stands in other records of the session (who it is) is filled in by TransferSessions. Pure; any thread.
[[nodiscard]] std::vector<Transfer> transfersOf(const EventRecord &record);

/// True for programs of a syslog or senders of JSON lines whose records transfersOf() may understand: who has
/// millions of rows asks by name first.
[[nodiscard]] bool mayBeTransferSource(std::string_view source);
/// True for the program that serves SFTP. Failed logins of sshd are about transfers only where it speaks, too.
[[nodiscard]] bool isSftpServer(std::string_view source);
[[nodiscard]] bool isSshd(std::string_view source);

/// Completes what transfersOf() gave for the records of one log, in their order: users and addresses that were named
/// when the session began, and which sessions there are. One log, one thread. Of a log that is still written, what it knows
/// can be kept between two runs of the program: noteChanges(), takeChanges(), restore().
class TransferSessions
{
public:
    /// Appends what is left of \p transfers to \p to.
    void add(std::vector<Transfer> &&transfers, std::vector<Transfer> &to);

    /// What is known of a session.
    struct Known
    {
        std::string name, user, clientIp, named, openPath;
        std::uint64_t number = 0;
        bool openReading = false;
    };
    /// What became of them since the last takeChanges().
    struct Changes
    {
        bool all = false;               ///< All that were known before are gone first.
        std::vector<Known> known;       ///< New or changed.
        std::vector<std::string> ended;
        std::uint64_t last = 0;         ///< The highest number of a session.
        [[nodiscard]] bool isEmpty() const { return !all && known.empty() && ended.empty(); }
    };
    /// From now on changes are noted.
    void noteChanges() { m_noting = true; }
    [[nodiscard]] Changes takeChanges();
    void restore(const std::vector<Known> &known, std::uint64_t last);

private:
    struct Session
    {
        std::string user, clientIp, named;
        std::uint64_t number = 0;
        std::string openPath;     // the file opened last
        bool openReading = false; // and what for
    };
    void note(const std::string &session)
    {
        if (m_noting)
            m_changed.insert(session);
    }
    std::unordered_map<std::string, Session> m_sessions;
    std::uint64_t m_last = 0; // number of a session
    std::unordered_set<std::string> m_changed;
    bool m_noting = false, m_cleared = false;
};

} // namespace sightglass
