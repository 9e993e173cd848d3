// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/evtx/providertexts.h"

#include <QString>
#include <QStringList>

#include <mutex>

namespace sightglass {

/// Texts of Windows events from EventLogExpert's provider databases (`*.db`, SQLite: a table
/// ProviderDetails with a row a provider, whose columns are JSON packed with gzip, or plain JSON in old
/// ones) in a folder. Opened for reading only; a provider is read when its first event is. Any thread.
class ProviderDatabases final : public evtx::ProviderTextSource
{
public:
    explicit ProviderDatabases(QString folder);

    /// Providers in all databases.
    [[nodiscard]] std::size_t size() const override;
    [[nodiscard]] std::vector<std::string> faults() const override;

protected:
    [[nodiscard]] std::shared_ptr<const evtx::ProviderTexts> load(const std::string &provider) const override;

private:
    void find() const;
    QString m_folder;
    mutable std::once_flag m_once;
    mutable QStringList m_files; // those that can be used
    mutable std::size_t m_providers = 0;
    mutable std::vector<std::string> m_faults; // of find()
    mutable std::mutex m_mutex;
    mutable std::vector<std::string> m_rowFaults; // of load()
};

} // namespace sightglass
