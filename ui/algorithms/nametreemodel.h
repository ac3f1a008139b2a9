// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/algorithmname.h"

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace cipherscope::ui {

/** An algorithm's name as a tree, one node a row, each after its parent. */
class NameTreeModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the page's model.")

public:
    enum Role {
        TextRole = Qt::UserRole + 1,
        DepthRole, ///< 0 for the root.
        TemplateRole, ///< Whether it has arguments.
        LastRole, ///< Whether no sibling comes after it.
        GuidesRole, ///< The depths at which the line of an ancestor passes by, on its way to a later sibling.
        SpokenRole, ///< For a screen reader: "cbc, a template, level 2".
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** A text that is no name by the grammar is shown as a single node. */
    void setName(const std::string &name);

private:
    struct Node {
        QString text;
        QList<int> guides;
        int depth = 0;
        bool isTemplate = false;
        bool last = true;
    };
    void append(const catalog::AlgorithmName &name, int depth, bool last, const QList<int> &guides);

    std::string m_name;
    std::vector<Node> m_nodes;
};

} // namespace cipherscope::ui
