// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithms/nametreemodel.h"

namespace cipherscope::ui {

int NameTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_nodes.size());
}

QVariant NameTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Node &node = m_nodes[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return node.text;
    case DepthRole:
        return node.depth;
    case TemplateRole:
        return node.isTemplate;
    case LastRole:
        return node.last;
    case GuidesRole:
        return QVariant::fromValue(node.guides);
    case SpokenRole:
        return (node.isTemplate ? tr("%1, a template, level %2") : tr("%1, level %2"))
            .arg(node.text)
            .arg(node.depth + 1);
    default:
        return {};
    }
}

QHash<int, QByteArray> NameTreeModel::roleNames() const
{
    return { { TextRole, "text" }, { DepthRole, "depth" },   { TemplateRole, "isTemplate" },
             { LastRole, "last" }, { GuidesRole, "guides" }, { SpokenRole, "spoken" } };
}

void NameTreeModel::setName(const std::string &name)
{
    if (name == m_name)
        return;
    beginResetModel();
    m_name = name;
    m_nodes.clear();
    if (const Result<catalog::AlgorithmName> tree = catalog::parseAlgorithmName(name))
        append(*tree, 0, true, {});
    else if (!name.empty())
        append(catalog::AlgorithmName{ .base = name, .arguments = {} }, 0, true, {});
    endResetModel();
}

void NameTreeModel::append(const catalog::AlgorithmName &name, int depth, bool last, const QList<int> &guides)
{
    Node node;
    node.text = QString::fromStdString(name.base);
    node.guides = guides;
    node.depth = depth;
    node.isTemplate = name.isTemplate();
    node.last = last;
    m_nodes.push_back(std::move(node));

    // Below a node that has a later sibling, that sibling's line passes by.
    QList<int> below = guides;
    if (depth > 0 && !last)
        below.append(depth);
    for (std::size_t i = 0; i < name.arguments.size(); ++i)
        append(name.arguments[i], depth + 1, i + 1 == name.arguments.size(), below);
}

} // namespace cipherscope::ui
