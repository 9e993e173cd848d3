// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/texts/eventtextfolder.h"

#include "core/format/evtx/messages.h"
#include "core/texts/providerdatabases.h"
#include "core/texts/windowstexts.h"

#include <algorithm>
#include <vector>

namespace sightglass {

namespace {

class AllTexts final : public evtx::EventTexts
{
public:
    AllTexts(const QString &folder, std::shared_ptr<const evtx::EventTexts> system) : m_folder(folder)
    {
        if (!folder.isEmpty()) {
            m_sources.push_back(std::make_shared<const evtx::EventMaps>(folder));
            m_sources.push_back(std::make_shared<const ProviderDatabases>(folder));
        }
        if (system)
            m_sources.push_back(std::move(system));
    }
    [[nodiscard]] std::optional<std::string> message(const EventRecord &record, std::uint32_t eventId) const override
    {
        for (const auto &source : m_sources) {
            if (auto text = source->message(record, eventId))
                return text;
        }
        return std::nullopt;
    }
    void nameHead(EventRecord &record) const override
    {
        // The first has the last word.
        for (auto it = m_sources.rbegin(); it != m_sources.rend(); ++it)
            (*it)->nameHead(record);
    }
    [[nodiscard]] std::size_t size() const override
    {
        std::size_t all = 0;
        for (const auto &source : m_sources)
            all += source->size();
        return all;
    }
    [[nodiscard]] std::vector<std::string> faults() const override
    {
        std::vector<std::string> all;
        for (const auto &source : m_sources) {
            for (std::string &fault : source->faults())
                all.push_back(std::move(fault));
        }
        if (all.empty() && size() == 0 && !m_folder.isEmpty())
            all.push_back(m_folder.toStdString() + ": neither maps (*.map) nor provider databases (*.db) there");
        return all;
    }

private:
    QString m_folder;
    std::vector<std::shared_ptr<const evtx::EventTexts>> m_sources;
};

} // namespace

std::shared_ptr<const evtx::EventTexts> eventTexts(const QString &folder)
{
    auto system = windowsTexts();
    return folder.isEmpty() && !system ? nullptr : std::make_shared<const AllTexts>(folder, std::move(system));
}

} // namespace sightglass
