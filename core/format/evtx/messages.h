// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/evtx/eventtexts.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace sightglass::evtx {

/// Texts of Windows events from a folder of EvtxECmd maps (`*.map`, YAML): what an event means, and
/// lines into which values of the record are put. The files are read when the first text is wanted.
/// Any thread.
class EventMaps final : public EventTexts
{
public:
    explicit EventMaps(QString folder);
    ~EventMaps() override;
    EventMaps(const EventMaps &) = delete;
    EventMaps &operator=(const EventMaps &) = delete;

    /// What the maps say of \p record: "Description: line; line"; nothing where no map fits its
    /// event id, channel and provider.
    [[nodiscard]] std::optional<std::string> message(const EventRecord &record, std::uint32_t eventId) const override;
    /// Maps that were read.
    [[nodiscard]] std::size_t size() const override;
    /// Files that could not be used, and why; not translated.
    [[nodiscard]] std::vector<std::string> faults() const override;

private:
    struct Private;
    void read() const;
    QString m_folder;
    mutable std::once_flag m_once;
    std::unique_ptr<Private> d;
};

} // namespace sightglass::evtx
