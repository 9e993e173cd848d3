// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/transfers.h"

#include "core/aggregate/recordfields.h"
#include "core/base/bytes.h"
#include "core/base/flowlimits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>
#include <optional>
#include <utility>

namespace sightglass {

namespace {

using Action = TransferAction;

std::string_view field(const EventRecord &record, std::string_view name)
{
    for (const EventField &f : record.fields) {
        if (f.name == name)
            return f.value;
    }
    return {};
}

std::uint64_t number(std::string_view text)
{
    std::uint64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// "192.0.2.1:62078", "[2001:db8::1]:62078" or an address alone.
std::string withoutPort(std::string_view address)
{
    if (address.starts_with('[')) {
        const std::size_t end = address.find(']');
        return std::string(address.substr(1, end == std::string_view::npos ? end : end - 1));
    }
    const std::size_t colon = address.find(':');
    if (colon != std::string_view::npos && address.find(':', colon + 1) == std::string_view::npos)
        address = address.substr(0, colon);
    return std::string(address);
}

/// Takes a "quoted text" off the beginning of \p text; OpenSSH and vsftpd put quotes in it as they are, so that
/// only the one before \p after ends it.
bool takeQuoted(std::string_view &text, std::string_view &value, std::string_view after)
{
    if (!text.starts_with('"'))
        return false;
    const std::string end = '"' + std::string(after);
    const std::size_t at = after.empty() ? text.rfind('"') : text.find(end, 1);
    if (at == std::string_view::npos || at == 0)
        return false;
    value = text.substr(1, at - 1);
    text.remove_prefix(at + end.size());
    return true;
}

bool take(std::string_view &text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

// ---- sftpgo (docs.sftpgo.com, "Logs")

/// Channels of one SSH connection belong together: SFTP_<connection>_<channel>.
std::string sftpgoSession(std::string_view id)
{
    const std::size_t first = id.find('_'), last = id.rfind('_');
    if (first != std::string_view::npos && last > first + 32)
        return std::string(id.substr(first + 1, last - first - 1));
    return std::string(id);
}

constexpr std::array<std::pair<std::string_view, Action>, 6> sftpgoSenders{{{"Upload", Action::Upload},
                                                                            {"Download", Action::Download},
                                                                            {"Remove", Action::Delete},
                                                                            {"Rename", Action::Rename},
                                                                            {"Mkdir", Action::MakeFolder},
                                                                            {"Rmdir", Action::RemoveFolder}}};

void readSftpgo(const EventRecord &record, std::string_view sender, std::vector<Transfer> &to)
{
    const std::string_view connection = field(record, "connection_id");
    Transfer t;
    t.time = record.time;
    t.session = sftpgoSession(connection);
    for (const auto &[name, action] : sftpgoSenders) {
        if (sender != name)
            continue;
        const std::string_view path = field(record, "file_path");
        if (path.empty() && field(record, "username").empty())
            return; // another program's sender
        t.action = action;
        t.user = field(record, "username");
        t.path = path;
        t.target = field(record, "target_path");
        t.clientIp = withoutPort(field(record, "remote_addr"));
        t.protocol = field(record, "protocol");
        t.bytes = number(field(record, "size_bytes"));
        const bool failed = !field(record, "error").empty();
        if (action == Action::Upload || action == Action::Download)
            t.complete = !failed;
        else
            t.refused = failed;
        to.push_back(std::move(t));
        return;
    }
    if (sender == "connection_failed") {
        t.action = Action::FailedLogin;
        t.user = field(record, "username");
        t.clientIp = withoutPort(field(record, "client_ip"));
        t.protocol = field(record, "protocol");
        to.push_back(std::move(t));
        return;
    }
    if (sender == "login") {
        t.action = Action::Login;
        t.user = field(record, "username");
        t.clientIp = withoutPort(field(record, "ip"));
        t.protocol = field(record, "protocol");
        if (!t.user.empty())
            to.push_back(std::move(t));
        return;
    }
    if (connection.empty())
        return;
    std::string_view text = record.message, user, address;
    if (take(text, "User ") && takeQuoted(text, user, " logged in with ")) {
        t.action = Action::Login;
        t.user = user;
        t.protocol = sender;
        if (const std::size_t from = text.find("from ip \""); from != std::string_view::npos) {
            text.remove_prefix(from + 8);
            if (takeQuoted(text, address, ","))
                t.clientIp = withoutPort(address);
        }
        to.push_back(std::move(t));
    } else if (text.starts_with("ssh connection removed") || (text.starts_with("connection removed") && t.session == connection)) {
        t.action = Action::Ended;
        to.push_back(std::move(t));
    }
}

// ---- vsftpd (its vsf_log_line)

constexpr std::array<std::pair<std::string_view, Action>, 8> vsftpdActions{{{"UPLOAD", Action::Upload},
                                                                            {"APPEND", Action::Upload},
                                                                            {"DOWNLOAD", Action::Download},
                                                                            {"DELETE", Action::Delete},
                                                                            {"RENAME", Action::Rename},
                                                                            {"MKDIR", Action::MakeFolder},
                                                                            {"RMDIR", Action::RemoveFolder},
                                                                            {"LOGIN", Action::Login}}};

/// \return false when it is no line of vsftpd.
bool readVsftpd(const EventRecord &record, std::vector<Transfer> &to)
{
    std::string_view text = record.message;
    Transfer t;
    t.time = record.time;
    t.protocol = "FTP";
    t.user = field(record, "user");
    if (text.starts_with('[')) {
        const std::size_t end = text.find("] ");
        if (end == std::string_view::npos)
            return false;
        t.user = text.substr(1, end - 1);
        text.remove_prefix(end + 2);
    }
    const bool good = text.starts_with("OK ");
    if (!good && !text.starts_with("FAIL "))
        return false;
    text.remove_prefix(good ? 3 : 5);
    const std::size_t colon = text.find(": Client \"");
    if (colon == std::string_view::npos)
        return false;
    const std::string_view word = text.substr(0, colon);
    text.remove_prefix(colon + 9);
    const auto known = std::find_if(vsftpdActions.begin(), vsftpdActions.end(), [word](const auto &entry) { return entry.first == word; });
    std::string_view client, path;
    if (known == vsftpdActions.end())
        return true;
    t.action = known->second;
    const std::size_t end = text.find('"', 1);
    if (end == std::string_view::npos)
        return true;
    client = text.substr(1, end - 1);
    text.remove_prefix(end + 1);
    t.clientIp = client;
    if (t.action == Action::Login) {
        if (!good)
            t.action = Action::FailedLogin;
        to.push_back(std::move(t));
        return true;
    }
    t.refused = !good;
    if (take(text, ", ")) {
        const bool sized = t.action == Action::Upload || t.action == Action::Download;
        // "/a, "b.bin", 4242 bytes, 1.2Kbyte/sec: the path ends with the last quote.
        if (takeQuoted(text, path, {})) {
            t.path = path;
            if (sized && take(text, ", "))
                t.bytes = number(text);
            if (t.action == Action::Rename) {
                if (const std::size_t blank = t.path.find(" /"); blank != std::string::npos) {
                    t.target = t.path.substr(blank + 1);
                    t.path.resize(blank);
                }
            }
        }
    }
    to.push_back(std::move(t));
    return true;
}

// ---- xferlog(5)

void readXferlog(const EventRecord &record, std::string_view direction, std::vector<Transfer> &to)
{
    Transfer t;
    t.time = record.time;
    if (direction == "i")
        t.action = Action::Upload;
    else if (direction == "o")
        t.action = Action::Download;
    else if (direction == "d")
        t.action = Action::Delete;
    else
        return;
    t.user = field(record, "user");
    t.path = record.message;
    t.clientIp = field(record, "client");
    t.bytes = t.action == Action::Delete ? 0 : number(field(record, "bytes"));
    t.complete = field(record, "completion") != "i";
    t.protocol = field(record, "service");
    std::transform(t.protocol.begin(), t.protocol.end(), t.protocol.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    to.push_back(std::move(t));
}

// ---- OpenSSH (sftp-server.c, auth.c)

std::string process(const EventRecord &record)
{
    std::string_view pid = field(record, "pid");
    if (pid.empty())
        pid = field(record, "_PID");
    return pid.empty() ? std::string() : record.host + '/' + std::string(pid);
}

void readSftpServer(const EventRecord &record, std::vector<Transfer> &to)
{
    std::string_view text = record.message, value, other;
    if (text.ends_with(" [postauth]"))
        text.remove_suffix(11);
    Transfer t;
    t.time = record.time;
    t.protocol = "SFTP";
    t.session = process(record);
    if (take(text, "session opened for local user ") || text.starts_with("session closed for local user ")) {
        t.action = Action::Ended;
        if (!text.starts_with("session closed")) {
            t.action = Action::Login;
            const std::size_t from = text.rfind(" from [");
            t.user = text.substr(0, from);
            if (from != std::string_view::npos) {
                const std::string_view address = text.substr(from + 7);
                t.clientIp = address.substr(0, address.find(']'));
            }
        }
        to.push_back(std::move(t));
        return;
    }
    (void)take(text, "forced "); // the session ended while the file was open
    const bool forced = text.data() != std::string_view(record.message).data();
    if (take(text, "close ")) {
        if (!takeQuoted(text, value, " bytes read "))
            return;
        const std::uint64_t read = number(text);
        const std::size_t written = text.find(" written ");
        const std::uint64_t wrote = written == std::string_view::npos ? 0 : number(text.substr(written + 9));
        t.path = value;
        t.complete = !forced;
        if (wrote > 0) {
            t.action = Action::Upload;
            t.bytes = wrote;
            to.push_back(t);
        }
        if (read > 0 || wrote == 0) {
            t.action = Action::Download; // of nothing at all: what it was opened for decides
            t.bytes = read;
            to.push_back(std::move(t));
        }
    } else if (take(text, "open ")) {
        if (!takeQuoted(text, value, " flags "))
            return;
        t.action = Action::Opened;
        t.path = value;
        const std::string_view flags = text.substr(0, text.find(' '));
        t.complete = flags.find("WRITE") == std::string_view::npos && flags.find("APPEND") == std::string_view::npos;
        to.push_back(std::move(t));
    } else if (take(text, "remove name ")) {
        t.action = Action::Delete;
        if (takeQuoted(text, value, {}))
            t.path = value;
        to.push_back(std::move(t));
    } else if (take(text, "rename old ") || take(text, "posix-rename old ")) {
        t.action = Action::Rename;
        if (takeQuoted(text, value, " new ") && takeQuoted(text, other, {})) {
            t.path = value;
            t.target = other;
        }
        to.push_back(std::move(t));
    } else if (take(text, "mkdir name ")) {
        t.action = Action::MakeFolder;
        if (takeQuoted(text, value, " mode "))
            t.path = value;
        to.push_back(std::move(t));
    } else if (take(text, "rmdir name ")) {
        t.action = Action::RemoveFolder;
        if (takeQuoted(text, value, {}))
            t.path = value;
        to.push_back(std::move(t));
    }
}

void readSshd(const EventRecord &record, std::vector<Transfer> &to)
{
    std::string_view text = record.message;
    if (!take(text, "Failed "))
        return;
    const std::size_t to_ = text.find(" for ");
    if (to_ == std::string_view::npos)
        return;
    text.remove_prefix(to_ + 5);
    (void)take(text, "invalid user ");
    const std::size_t from = text.rfind(" from ");
    if (from == std::string_view::npos)
        return;
    Transfer t;
    t.time = record.time;
    t.action = Action::FailedLogin;
    t.protocol = "SSH";
    t.user = text.substr(0, from);
    const std::string_view address = text.substr(from + 6);
    t.clientIp = address.substr(0, address.find(' '));
    to.push_back(std::move(t));
}

// ---- FTP logs of IIS (W3C; of IIS 6 with the number of the session before the command)

void readFtp(const EventRecord &record, std::string_view method, std::vector<Transfer> &to)
{
    Transfer t;
    t.time = record.time;
    t.protocol = "FTP";
    t.clientIp = field(record, "c-ip");
    if (const std::string_view user = field(record, "cs-username"); !isNoValue(user))
        t.user = user;
    t.session = field(record, "x-session");
    if (method.starts_with('[')) {
        const std::size_t end = method.find(']');
        if (end == std::string_view::npos)
            return;
        t.session = method.substr(1, end - 1);
        method.remove_prefix(end + 1);
    }
    if (isNoValue(t.session))
        t.session.clear();
    const auto is = [method](std::initializer_list<std::string_view> words) {
        return std::any_of(words.begin(), words.end(), [method](std::string_view word) { return equalIgnoringCase(word, method); });
    };
    const std::string_view status = field(record, "sc-status");
    const bool good = status.starts_with('2');
    std::string_view path = field(record, "x-fullpath");
    if (isNoValue(path))
        path = field(record, "cs-uri-stem");
    if (!isNoValue(path))
        t.path = path;
    t.refused = !good;
    if (is({"USER"})) {
        t.action = Action::NamedUser;
        t.user = field(record, "cs-uri-stem");
        t.refused = false;
    } else if (is({"PASS"})) {
        t.path.clear(); // of an anonymous user: a password
        t.refused = false;
        if (good)
            t.action = Action::Login;
        else if (status == "530")
            t.action = Action::FailedLogin;
        else
            return;
    } else if (is({"STOR", "STOU", "APPE", "created", "appended"})) {
        t.action = Action::Upload;
        t.bytes = number(field(record, "cs-bytes"));
    } else if (is({"RETR", "sent"})) {
        t.action = Action::Download;
        t.bytes = number(field(record, "sc-bytes"));
    } else if (is({"DELE"})) {
        t.action = Action::Delete;
    } else if (is({"RNTO"})) {
        t.action = Action::Rename;
    } else if (is({"MKD", "XMKD"})) {
        t.action = Action::MakeFolder;
    } else if (is({"RMD", "XRMD"})) {
        t.action = Action::RemoveFolder;
    } else if (is({"QUIT", "closed", "ControlChannelClosed"})) {
        t.action = Action::Ended;
    } else {
        return;
    }
    if (t.action == Action::Upload || t.action == Action::Download) {
        // 426: closed while bytes went over. Others: there was no transfer.
        t.complete = good;
        t.refused = !good && status != "426";
        if (t.refused)
            t.bytes = 0;
    }
    to.push_back(std::move(t));
}

} // namespace

std::string_view transferActionName(TransferAction action)
{
    switch (action) {
    case Action::Upload: return "upload";
    case Action::Download: return "download";
    case Action::Delete: return "delete";
    case Action::Rename: return "rename";
    case Action::MakeFolder: return "mkdir";
    case Action::RemoveFolder: return "rmdir";
    case Action::Login: return "login";
    case Action::FailedLogin: return "failed login";
    case Action::Opened:
    case Action::NamedUser:
    case Action::Ended: break;
    }
    return {};
}

bool isSftpServer(std::string_view source)
{
    return source == "sftp-server" || source == "internal-sftp";
}

bool isSshd(std::string_view source)
{
    return source == "sshd" || source == "sshd-session";
}

bool mayBeTransferSource(std::string_view source)
{
    constexpr std::array<std::string_view, 15> others{"vsftpd", "sshd", "sshd-session", "connection_failed", "login", "common", "SSH", "SFTP", "SCP",
                                                      "FTP", "DAV", "HTTP", "HTTPShare", "DataRetention", "EventAction"};
    return isSftpServer(source) || std::find(others.begin(), others.end(), source) != others.end()
           || std::any_of(sftpgoSenders.begin(), sftpgoSenders.end(), [source](const auto &entry) { return entry.first == source; });
}

std::vector<Transfer> transfersOf(const EventRecord &record)
{
    std::vector<Transfer> found;
    if (isSftpServer(record.source)) {
        readSftpServer(record, found);
        return found;
    }
    if (isSshd(record.source)) {
        readSshd(record, found);
        return found;
    }
    for (const EventField &f : record.fields) {
        if (f.head)
            return found; // a Windows event
        if (f.name == "sender") {
            readSftpgo(record, f.value, found);
            return found;
        }
        if (f.name == "direction" && !field(record, "completion").empty()) {
            readXferlog(record, f.value, found);
            return found;
        }
        if (f.name == "cs-method") {
            readFtp(record, f.value, found);
            return found;
        }
    }
    if (record.message.find(": Client \"") != std::string::npos)
        (void)readVsftpd(record, found);
    return found;
}

void TransferSessions::add(std::vector<Transfer> &&transfers, std::vector<Transfer> &to)
{
    for (Transfer &t : transfers) {
        if (t.session.empty()) {
            // Without a name for it, each login is a session, and what is done belongs to none.
            if (t.action > Action::FailedLogin)
                continue;
            if (t.action == Action::Login)
                t.sessionNumber = ++m_last;
            to.push_back(std::move(t));
            continue;
        }
        note(t.session);
        if (t.action == Action::Ended) {
            m_sessions.erase(t.session);
            continue;
        }
        if (m_sessions.size() >= limits::openSessions && !m_sessions.contains(t.session)) {
            m_sessions.clear(); // their ends are not in the log
            m_cleared = true;
        }
        if (t.action == Action::Login && t.protocol == "SFTP") {
            // sftp-server says so once a session; the number of its process may have been another's before.
            if (const auto old = m_sessions.find(t.session); old != m_sessions.end() && old->second.number)
                m_sessions.erase(old);
        }
        Session &session = m_sessions[t.session];
        switch (t.action) {
        case Action::NamedUser: session.named = std::move(t.user); continue;
        case Action::Opened:
            session.openPath = std::move(t.path);
            session.openReading = t.complete;
            continue;
        case Action::FailedLogin:
            if (t.user.empty())
                t.user = session.named;
            to.push_back(std::move(t));
            continue;
        default: break;
        }
        if (t.user.empty())
            t.user = !session.user.empty() ? session.user : session.named;
        else
            session.user = t.user;
        if (t.clientIp.empty())
            t.clientIp = session.clientIp;
        else
            session.clientIp = t.clientIp;
        if (t.action == Action::Download && t.bytes == 0 && t.protocol == "SFTP" && session.openPath == t.path && !session.openPath.empty() && !session.openReading)
            t.action = Action::Upload; // an empty file
        if (session.number == 0 && (t.action == Action::Login || !t.refused))
            session.number = ++m_last;
        t.sessionNumber = session.number;
        to.push_back(std::move(t));
    }
}

TransferSessions::Changes TransferSessions::takeChanges()
{
    Changes changes;
    changes.all = std::exchange(m_cleared, false);
    changes.last = m_last;
    for (const std::string &name : std::exchange(m_changed, {})) {
        const auto known = m_sessions.find(name);
        if (known == m_sessions.end())
            changes.ended.push_back(name);
        else
            changes.known.push_back({name, known->second.user, known->second.clientIp, known->second.named, known->second.openPath, known->second.number, known->second.openReading});
    }
    return changes;
}

void TransferSessions::restore(const std::vector<Known> &known, std::uint64_t last)
{
    m_sessions.clear();
    for (const Known &k : known)
        m_sessions[k.name] = {k.user, k.clientIp, k.named, k.number, k.openPath, k.openReading};
    m_last = last;
    m_changed.clear();
    m_cleared = false;
}

} // namespace sightglass
