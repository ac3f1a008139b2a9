// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "algorithms/nametreemodel.h"
#include "catalog/kernelrequest.h"
#include "catalog/namedesign.h"

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace cipherscope::ui {

/** A name that is being composed of templates: a row for each of its places, with what can be put there. */
class NameBuilder : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the page's model.")
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    /** What is wrong with the name as it was typed; empty if nothing is. */
    Q_PROPERTY(QString problem READ problem NOTIFY nameChanged)
    Q_PROPERTY(cipherscope::ui::NameTreeModel *tree READ tree CONSTANT)

public:
    enum Role {
        LabelRole = Qt::UserRole + 1, ///< What the place wants: "Block cipher".
        ValueRole, ///< What stands there: "aes".
        ChoicesRole, ///< Objects with `value` and `text`, for a ComboBox.
        DepthRole,
    };

    explicit NameBuilder(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString name() const { return m_text; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] NameTreeModel *tree() { return &m_tree; }

    /** A name as a person types it. What is no name by the grammar leaves the places as they were. */
    void setName(const QString &name);
    /** Starts anew with a template and names that fit. */
    Q_INVOKABLE void startWith(const QString &templateName);
    /** Puts something else at a place. */
    Q_INVOKABLE void choose(int row, const QString &value);

    void setParts(catalog::NameParts parts, std::shared_ptr<const catalog::ModuleAliases> aliases);
    /** To ask the kernel for it, as it stands. */
    [[nodiscard]] catalog::KernelRequest request() const;

Q_SIGNALS:
    void nameChanged();

private:
    void take(catalog::AlgorithmName name);

    catalog::NameParts m_parts;
    std::shared_ptr<const catalog::ModuleAliases> m_aliases;
    catalog::AlgorithmName m_name;
    std::vector<catalog::NamePlace> m_places;
    QString m_text;
    QString m_problem;
    NameTreeModel m_tree;
};

} // namespace cipherscope::ui
