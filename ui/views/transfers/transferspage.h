// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/transfermodel.h"
#include "ui/views/flows/flowpage.h"

class QComboBox;
class QTabWidget;

namespace sightglass {

class StatCard;

/// What was done on file servers: users, sessions, uploads, downloads, deletes and bytes, by user, day and hour, files,
/// failed logins, from where; of these logs or of all that were ever read. GUI thread.
class TransfersPage : public FlowPage
{
    Q_OBJECT
public:
    TransfersPage(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    [[nodiscard]] TransferModel *model() const { return m_model; }
    [[nodiscard]] TransferUserModel *userModel() const { return m_userModel; }
    [[nodiscard]] RowTable *users() const { return m_users; }
    [[nodiscard]] RowTable *transfers() const { return m_table; }
    /// Users, sessions, uploads, downloads, deletes, failed logins.
    [[nodiscard]] StatCard *statCard(int which) const { return m_cards[static_cast<std::size_t>(which)]; }
    /// By user, over time, files, from where.
    [[nodiscard]] SeriesChart *chart(int which) const { return m_charts[static_cast<std::size_t>(which)]; }
    /// Bytes or numbers of transfers in the charts.
    [[nodiscard]] QComboBox *measure() const { return m_measure; }
    /// Days or hours, bars or lines.
    [[nodiscard]] QComboBox *steps() const { return m_steps; }
    [[nodiscard]] std::vector<Table> tables() const override;

protected:
    void refresh() override;
    void listen(FlowMemory &memory) override;
    void askMemory(FlowMemory &memory, const FlowRange &range) override;
    [[nodiscard]] std::pair<QString, QString> emptyTexts(bool history) const override;
    void recolor() override { refresh(); }

private:
    void showView();
    void showTime(const QStringList &series, const std::vector<QColor> &colors);
    void showRows(const QString &what, const std::function<bool(const TransferTable::Row &)> &is);
    TransferView m_view; // shown
    TransferView m_everSeen;
    TransferModel *m_model;
    TransferUserModel *m_userModel;
    std::array<StatCard *, 6> m_cards{};
    std::array<SeriesChart *, 4> m_charts{};
    Card *m_timeCard = nullptr;
    QComboBox *m_measure;
    QComboBox *m_steps;
    RowTable *m_users;
    RowTable *m_table;
};

} // namespace sightglass
