// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/xmltreemodel.h"

#include "core/base/limits.h"
#include "core/base/utf8.h"
#include "ui/shell/plaintext.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownCharacters = 1000;

} // namespace

XmlTreeModel::XmlTreeModel(QObject *parent) : QAbstractItemModel(parent), m_nodes(1) {}

std::size_t XmlTreeModel::add(std::size_t parent, const QString &name, const QString &value)
{
    const std::size_t node = m_nodes.size();
    m_nodes.push_back({name, value, parent, static_cast<int>(m_nodes[parent].children.size()), {}});
    m_nodes[parent].children.push_back(node);
    return node;
}

void XmlTreeModel::setXml(std::string_view xml)
{
    beginResetModel();
    m_nodes.assign(1, {});
    m_cut = xml.size() > mostBytes;
    QXmlStreamReader reader(QString::fromStdString(toValidUtf8(xml.substr(0, mostBytes))));
    reader.setNamespaceProcessing(false);
    std::vector<std::size_t> open;
    bool root = true;
    while (!reader.atEnd() && m_nodes.size() < mostNodes && open.size() < static_cast<std::size_t>(limits::xmlDepth)) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            if (root) { // Event, around everything
                root = false;
                open.push_back(0);
                break;
            }
            const QXmlStreamAttributes attributes = reader.attributes();
            QString name = reader.qualifiedName().toString();
            const bool named = name == u"Data"_s && attributes.hasAttribute(u"Name"_s);
            if (named)
                name = attributes.value(u"Name"_s).toString();
            const std::size_t node = add(open.empty() ? 0 : open.back(), name, {});
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (!attribute.qualifiedName().startsWith(u"xmlns"_s) && !(named && attribute.qualifiedName() == u"Name"_s))
                    add(node, attribute.qualifiedName().toString(), attribute.value().toString());
            }
            open.push_back(node);
            break;
        }
        case QXmlStreamReader::EndElement:
            if (!open.empty())
                open.pop_back();
            break;
        case QXmlStreamReader::Characters:
            if (!reader.isWhitespace() && !open.empty() && open.back() != 0)
                m_nodes[open.back()].value += reader.text();
            break;
        default: break;
        }
    }
    m_cut = m_cut || reader.hasError() || !reader.atEnd();
    if (m_cut && m_nodes.size() > 1)
        add(0, u"…"_s, tr("What follows is in the XML view."));
    endResetModel();
}

QModelIndex XmlTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(m_nodes[nodeOf(parent)].children[static_cast<std::size_t>(row)]));
}

QModelIndex XmlTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const std::size_t parent = m_nodes[nodeOf(index)].parent;
    return parent == 0 ? QModelIndex() : createIndex(m_nodes[parent].row, 0, quintptr(parent));
}

int XmlTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(m_nodes[nodeOf(parent)].children.size());
}

int XmlTreeModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant XmlTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = m_nodes[nodeOf(index)];
    const QString &text = index.column() == Name ? node.name : node.value;
    if (role == Qt::DisplayRole)
        return oneLine(text.left(4 * shownCharacters), shownCharacters);
    if (role == FullValueRole)
        return text;
    return {};
}

QVariant XmlTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Value");
}

} // namespace sightglass
