// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/live/journalsource.h"

#include <QUuid>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace sightglass {

namespace {

namespace fs = std::filesystem;
constexpr std::string_view begins = "journal1 numbering=";
constexpr std::string_view behind = " cursor=";
constexpr int retryMs = 2000;

/// A journal of the system that this user may not read; empty: there is none.
std::string closedJournal()
{
    for (const char *root : {"/var/log/journal", "/run/log/journal"}) {
        std::error_code error;
        for (fs::directory_iterator it(root, error), end; !error && it != end; it.increment(error)) {
            const std::string path = it->path().string() + "/system.journal";
            const auto file = LiveFile::open(path);
            if (!file && file.error().code == ErrorCode::PermissionDenied)
                return path;
        }
        if (error == std::errc::permission_denied)
            return root;
    }
    return {};
}

} // namespace

JournalSource::JournalSource(JournalSourceOptions options) : m_options(std::move(options)) { m_status.behindIsBytes = false; }
JournalSource::~JournalSource() = default;

std::string JournalSource::name() const { return m_options.target.empty() ? "journal:" : m_options.target; }

void JournalSource::start(std::vector<LiveCheckpoint> known, LiveFrom from)
{
    m_from = from;
    for (const LiveCheckpoint &checkpoint : known) {
        const std::string_view state = checkpoint.state;
        const auto at = state.find(behind);
        if (state.substr(0, begins.size()) != begins || at == std::string_view::npos || at < begins.size())
            continue;
        const std::string numbering(state.substr(begins.size(), at - begins.size()));
        const std::string cursor(state.substr(at + behind.size()));
        std::string of;
        std::uint64_t number = 0;
        if (!SystemJournal::readCursor(cursor, of, number))
            continue;
        m_uuids.emplace(numbering, checkpoint.uuid);
        if (m_cursor.empty() && from == LiveFrom::Saved)
            m_cursor = cursor; // the newest comes first
    }
    (void)connect();
}

bool JournalSource::connect()
{
    if (m_journal)
        return true;
    m_tried = std::chrono::steady_clock::now();
    std::error_code error;
    m_file = {};
    if (const auto info = m_options.target.empty() ? Result<LiveFileInfo>(LiveFileInfo()) : liveFileInfo(m_options.target); info && info->regular)
        m_file = *info;
    auto opened = m_options.target.empty()                     ? SystemJournal::open(m_options.scope)
                  : fs::is_directory(m_options.target, error) ? SystemJournal::openFolder(m_options.target)
                                                              : SystemJournal::openFile(m_options.target);
    m_status.where = name();
    m_status.detail.clear();
    if (!opened) {
        m_status.state = opened.error().code == ErrorCode::PermissionDenied ? LiveState::NoPermission
                         : opened.error().code == ErrorCode::FileNotFound   ? LiveState::Waiting
                                                                            : LiveState::Failed;
        m_status.detail = opened.error().detail;
        return false;
    }
    m_status.state = LiveState::Following;
    if (m_options.target.empty() && m_options.scope != SystemJournal::Scope::User) {
        if (const std::string closed = closedJournal(); !closed.empty()) {
            // libsystemd leaves out in silence what may not be read.
            m_status.state = LiveState::NoPermission;
            m_status.where = closed;
            m_status.detail = "remedy:systemd-journal";
        }
    }
    m_journal = std::move(*opened);
    m_journal->matchUnit(m_options.unit);
    m_journal->matchBoot(m_options.boot);
    if (!m_cursor.empty())
        m_journal->seekBehind(m_cursor);
    else if (m_from == LiveFrom::End)
        m_journal->seekTail();
    else
        m_journal->seekHead();
    m_status.streams = 1;
    return true;
}

bool JournalSource::next(LiveBatch &batch, std::size_t most)
{
    if (!connect())
        return false;
    batch = {};
    std::string numbering;
    const auto put = [&](std::uint64_t number, std::string &&text) {
        batch.records.push_back({batch.bytes.size(), number});
        batch.bytes += text;
    };
    if (!m_held.empty()) {
        numbering = m_heldNumbering;
        m_cursor = m_heldCursor;
        put(m_heldNumber, std::exchange(m_held, {}));
    }
    while (batch.bytes.size() < most) {
        const auto more = m_journal->next();
        if (!more) {
            m_status.state = LiveState::Failed;
            m_status.where = name();
            m_status.detail = more.error().detail;
            m_journal.reset(); // from the cursor on, a little later
            m_held.clear();
            break;
        }
        if (!*more) {
            m_status.behind = 0;
            break;
        }
        m_status.behind = 1; // how many, nobody knows
        std::string of;
        std::uint64_t number = 0;
        std::string text;
        if (!SystemJournal::readCursor(m_journal->cursor(), of, number) || !m_journal->appendExport(text)) {
            // Half written while we look, or damaged: it is opened anew some times before it is passed over.
            constexpr int tries = 5;
            if (m_unreadable != m_journal->cursor()) {
                m_unreadable = m_journal->cursor();
                m_tries = 0;
            }
            if (++m_tries < tries) {
                m_journal.reset();
                m_again = true;
                break;
            }
            ++m_passedOver;
            m_status.detail = std::to_string(m_passedOver) + " damaged entries were passed over";
            continue;
        }
        if (!numbering.empty() && of != numbering) {
            m_held = std::move(text);
            m_heldNumbering = of;
            m_heldNumber = number;
            m_heldCursor = m_journal->cursor();
            break;
        }
        numbering = of;
        m_cursor = m_journal->cursor();
        put(number, std::move(text));
    }
    if (batch.records.empty())
        return false;
    auto [uuid, isNew] = m_uuids.try_emplace(numbering);
    if (isNew)
        uuid->second = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    batch.uuid = uuid->second;
    batch.name = name();
    batch.formatId = "journal-export";
    return true;
}

LiveCheckpoint JournalSource::checkpoint(const std::string &uuid, std::uint64_t, std::string_view)
{
    std::string numbering;
    for (const auto &[of, known] : m_uuids) {
        if (known == uuid)
            numbering = of;
    }
    return {uuid, name(), std::string(begins) + numbering + std::string(behind) + m_cursor};
}

void JournalSource::wait(int milliseconds, LiveInterrupt &interrupt)
{
    if (m_journal) {
        m_journal->wait(milliseconds, interrupt);
        // libsystemd does not see a single file grow: it is opened again, behind the cursor.
        if (m_file.regular) {
            const auto now = liveFileInfo(m_options.target);
            if (now && (!now->isSameFile(m_file) || now->modified != m_file.modified || now->size != m_file.size)) {
                m_journal.reset();
                m_held.clear();
            }
        }
        return;
    }
    const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_tried).count();
    constexpr int againMs = 50;
    interrupt.wait(static_cast<int>(std::clamp<long long>((std::exchange(m_again, false) ? againMs : retryMs) - since, 0, milliseconds)));
}

} // namespace sightglass
