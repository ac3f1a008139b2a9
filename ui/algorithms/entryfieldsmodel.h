// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace cipherscope::ui {

/** The fields that /proc/crypto prints for one entry, each with what it means. */
class EntryFieldsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the page's model.")

public:
    struct Field {
        QString label; ///< For people: "Shortest key".
        QString value;
        QString explanation;

        bool operator==(const Field &) const = default;
    };
    enum Role { LabelRole = Qt::UserRole + 1, ValueRole, ExplanationRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Changes only what differs, so that a reading every other second neither scrolls nor drops a selection.
     */
    void setFields(std::vector<Field> fields);

private:
    std::vector<Field> m_fields;
};

} // namespace cipherscope::ui
