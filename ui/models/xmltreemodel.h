// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <string_view>
#include <vector>

namespace sightglass {

/// An XML record as a tree of names and values, as Event Viewer's friendly view: attributes are
/// children, a Data element has the name that it gives. Takes the first mostBytes of a record, so that
/// reading it costs a few milliseconds. GUI thread.
class XmlTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Value, ColumnCount };
    enum Role { FullValueRole = Qt::UserRole };
    static constexpr std::size_t mostBytes = 128 * 1024;
    static constexpr std::size_t mostNodes = 4000;

    explicit XmlTreeModel(QObject *parent = nullptr);

    void setXml(std::string_view xml);
    /// The record is longer than what is shown, or not well-formed from some place on.
    [[nodiscard]] bool isCut() const { return m_cut; }
    [[nodiscard]] std::size_t size() const { return m_nodes.size() - 1; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node
    {
        QString name;
        QString value;
        std::size_t parent = 0;
        int row = 0;
        std::vector<std::size_t> children;
    };
    std::size_t add(std::size_t parent, const QString &name, const QString &value);
    [[nodiscard]] std::size_t nodeOf(const QModelIndex &index) const { return index.isValid() ? index.internalId() : 0; }

    std::vector<Node> m_nodes; // the first is the root, which is not shown
    bool m_cut = false;
};

} // namespace sightglass
