// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/unusualservice.h"
#include "ui/shell/preferences.h"

#include <QAbstractTableModel>

#include <optional>

namespace sightglass {

/// The findings of an UnusualService, the highest score first. GUI thread; follows the service.
class UnusualModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Score, Kind, Reason, Template, Events, ColumnCount };

    UnusualModel(Session &session, UnusualService &service, const Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Only findings of one kind; nullopt = all.
    void setKind(std::optional<UnusualKind> kind);
    /// Also what was dismissed or is normal here.
    void setHiddenShown(bool shown);
    [[nodiscard]] const Finding &finding(int row) const;
    /// That the rows are of, which the service may have replaced a moment ago.
    [[nodiscard]] std::shared_ptr<const UnusualReport> report() const { return m_report; }
    [[nodiscard]] std::uint64_t evidence(int row) const;
    [[nodiscard]] QString reason(int row) const;
    [[nodiscard]] QString templateText(int row) const;
    /// Findings that setHiddenShown() would add.
    [[nodiscard]] int hiddenCount() const { return m_hidden; }
    [[nodiscard]] int rowOf(const Finding &finding) const;

private:
    void rebuild();

    Session &m_session;
    UnusualService &m_service;
    const Preferences &m_preferences;
    std::shared_ptr<const UnusualReport> m_report; // keeps what m_rows points into
    std::vector<std::size_t> m_rows;               // of the report's findings
    std::optional<UnusualKind> m_kind;
    bool m_showHidden = false;
    int m_hidden = 0;
};

/// All templates of an UnusualService, sorted by any column. GUI thread; follows the service.
class TemplateModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Count, Level, Template, First, Last, ColumnCount };
    /// Templates shown at the most: the table is sorted between two frames.
    static constexpr std::size_t mostTemplates = 10'000;

    TemplateModel(Session &session, UnusualService &service, const Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// As UnusualModel::report().
    [[nodiscard]] std::shared_ptr<const UnusualReport> report() const { return m_report; }
    [[nodiscard]] std::uint32_t templateOf(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(std::uint32_t id) const;
    [[nodiscard]] QString text(int row) const;
    /// Templates that are there, also beyond mostTemplates.
    [[nodiscard]] std::size_t all() const { return m_report ? m_report->templates.set.size() : 0; }

private:
    void take();
    void order();

    Session &m_session;
    UnusualService &m_service;
    const Preferences &m_preferences;
    std::shared_ptr<const UnusualReport> m_report;
    std::vector<std::uint32_t> m_rows; // template ids
    int m_column = Count;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace sightglass
