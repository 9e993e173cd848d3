// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/templatemining.h"

#include "core/base/bytes.h"
#include "core/base/limits.h"
#include "core/event/eventuser.h"

#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <initializer_list>

namespace sightglass {

namespace {

constexpr std::uint64_t rowsAtOnce = 4096;
constexpr std::uint32_t noTemplate = 0xFFFF'FFFF;

bool isNothing(std::string_view value)
{
    return value.empty() || value == "-";
}

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::any_of(names.begin(), names.end(), [=](std::string_view n) { return equalIgnoringCase(name, n); });
}

bool kindOfField(const EventField &field, SeenKind &kind)
{
    if (isOneOf(field.name, {"ipaddress", "sourceaddress", "sourceip", "src", "src_ip", "source.ip", "client_ip", "clientip", "c-ip", "client", "rhost",
                             "remote_addr", "id.orig_h", "remote_ip", "remoteaddress"}))
        kind = SeenKind::Address;
    else if (isOneOf(field.name, {"image", "newprocessname", "processname", "process", "process.name", "exe", "comm", "program", "processpath"}))
        kind = SeenKind::Process;
    else
        return false;
    return true;
}

/// What one thread collects.
struct Part
{
    TemplateMiner miner;
    std::array<std::unordered_map<std::string, Seen>, seenKinds> seen;
    std::array<std::uint64_t, seenKinds> events{};

    void see(SeenKind kind, std::string_view value, std::uint64_t row)
    {
        if (isNothing(value) || value.size() > limits::seenValueBytes)
            return;
        const auto k = static_cast<std::size_t>(kind);
        ++events[k];
        auto &values = seen[k];
        auto at = values.find(std::string(value));
        if (at == values.end()) {
            if (values.size() >= limits::seenValues)
                return;
            at = values.emplace(value, Seen{row, 0}).first;
        }
        at->second.first = std::min(at->second.first, row);
        ++at->second.count;
    }
};

} // namespace

void templateText(const EventRecord &record, std::string &text, bool &exact)
{
    text.clear();
    std::string_view id;
    bool windows = false;
    for (const EventField &field : record.fields) {
        if (!field.head)
            continue;
        windows = true;
        if (field.name == "EventID")
            id = field.value;
    }
    exact = windows || record.message.empty();
    if (!exact) {
        text = record.message;
        return;
    }
    if (windows) {
        text += record.source;
        text += ' ';
        text += id;
    }
    text += windows ? " (" : "(";
    bool first = true;
    for (const EventField &field : record.fields) {
        if (field.head)
            continue;
        if (text.size() > limits::templateBytes)
            break;
        text += first ? "" : ", ";
        text += field.name;
        first = false;
    }
    text += ')';
}

std::shared_ptr<const MinedLog> mineLog(const LogRows &log, QThreadPool &pool, Progress &progress)
{
    auto mined = std::make_shared<MinedLog>();
    mined->log = log.log;
    mined->revision = log.rows.revision();
    mined->store = log.store.get();
    const std::uint64_t rows = log.rows.rowCount();
    mined->shapes.resize(rows);
    if (rows == 0)
        return mined;
    const bool windows = log.format && (log.format->id() == "evtx" || log.format->id() == "windows-xml");
    if (windows)
        mined->recordIds.resize(rows);

    const std::uint64_t chunks = (rows + rowsAtOnce - 1) / rowsAtOnce;
    const auto threads = static_cast<std::size_t>(std::clamp<std::uint64_t>(static_cast<std::uint64_t>(std::max(1, pool.maxThreadCount())), 1, chunks));
    std::vector<Part> parts(threads);
    std::vector<std::uint16_t> owner(chunks); // which part a chunk's shape ids belong to
    std::atomic<std::uint64_t> next{0}, done{0};
    std::atomic<bool> stopped{false};
    const auto work = [&](std::size_t number) {
        Part &part = parts[number];
        const auto decoder = log.decoder ? log.decoder() : nullptr;
        std::string text;
        for (std::uint64_t chunk = next++; chunk < chunks && !stopped; chunk = next++) {
            owner[chunk] = static_cast<std::uint16_t>(number);
            const std::uint64_t end = std::min(rows, (chunk + 1) * rowsAtOnce);
            for (std::uint64_t row = chunk * rowsAtOnce; row < end; ++row) {
                const auto record = decoder ? decoder->decodeBrief(log.rows.row(RowIndex{row})) : tl::unexpected(Error{});
                if (!record) {
                    mined->shapes[row] = part.miner.addExact({});
                    continue;
                }
                bool exact = false;
                templateText(*record, text, exact);
                mined->shapes[row] = exact ? part.miner.addExact(text) : part.miner.add(text);
                part.see(SeenKind::User, eventUser(*record), row);
                for (const EventField &field : record->fields) {
                    SeenKind kind{};
                    if (field.head) {
                        if (windows && field.name == "EventRecordID")
                            mined->recordIds[row] = std::strtoull(field.value.c_str(), nullptr, 10);
                    } else if (kindOfField(field, kind)) {
                        part.see(kind, field.value, row);
                    }
                }
            }
            if (!progress.report(done += end - chunk * rowsAtOnce))
                stopped = true;
        }
    };
    std::vector<QFuture<void>> futures;
    for (std::size_t i = 0; i < threads; ++i)
        futures.push_back(QtConcurrent::run(&pool, work, i));
    for (QFuture<void> &future : futures)
        future.waitForFinished();
    if (stopped)
        return nullptr;

    std::vector<std::vector<std::uint32_t>> ids;
    for (Part &part : parts) {
        ids.push_back(mined->miner.merge(part.miner));
        for (std::size_t k = 0; k < seenKinds; ++k) {
            mined->seenEvents[k] += part.events[k];
            for (const auto &[value, seen] : part.seen[k]) {
                auto at = mined->seen[k].find(value);
                if (at == mined->seen[k].end()) {
                    if (mined->seen[k].size() >= limits::seenValues)
                        continue;
                    at = mined->seen[k].emplace(value, Seen{seen.first, 0}).first;
                }
                at->second.first = std::min(at->second.first, seen.first);
                at->second.count += seen.count;
            }
        }
    }
    for (std::uint64_t row = 0; row < rows; ++row)
        mined->shapes[row] = ids[owner[row / rowsAtOnce]][mined->shapes[row]];
    return mined;
}

std::optional<MinedTemplates> combineTemplates(std::vector<std::shared_ptr<const MinedLog>> logs, Progress &progress)
{
    MinedTemplates all;
    all.logs = std::move(logs);
    TemplateMiner miner;
    for (const auto &log : all.logs)
        all.ofShape.push_back(miner.merge(log->miner));
    auto found = miner.templates(progress);
    if (!found)
        return std::nullopt;
    // Shapes come in the order in which threads met them; templates are numbered by rows.
    std::vector<std::uint32_t> number(found->size(), noTemplate);
    std::uint32_t next = 0;
    for (std::size_t log = 0; log < all.logs.size(); ++log) {
        for (std::uint32_t &shape : all.ofShape[log])
            shape = found->ofShape[shape];
        for (const std::uint32_t shape : all.logs[log]->shapes) {
            std::uint32_t &n = number[all.ofShape[log][shape]];
            if (n == noTemplate)
                n = next++;
        }
    }
    all.set.texts.resize(next);
    all.set.counts.resize(next);
    for (std::size_t i = 0; i < number.size(); ++i) {
        if (number[i] == noTemplate)
            continue;
        all.set.texts[number[i]] = std::move(found->texts[i]);
        all.set.counts[number[i]] = found->counts[i];
    }
    for (auto &shapes : all.ofShape) {
        for (std::uint32_t &id : shapes)
            id = number[id];
    }
    return all;
}

} // namespace sightglass
