// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace cipherscope::ui {

/** A group of filters that are on or off, each with the number of rows it stands for. */
class FilterChips final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the page's model.")

public:
    struct Chip {
        QString label;
        QString explanation;
        int value = 0; ///< Of the enumeration that the group filters by.
        int count = 0;
        bool checked = false;
    };
    enum Role { LabelRole = Qt::UserRole + 1, ExplanationRole, CountRole, CheckedRole };

    explicit FilterChips(std::vector<Chip> chips, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void setChecked(int row, bool checked);
    void uncheckAll();
    /** The value of each chip that is on. */
    [[nodiscard]] std::vector<int> checkedValues() const;
    void setCount(int value, int count);

Q_SIGNALS:
    void checkedChanged();

private:
    std::vector<Chip> m_chips;
};

} // namespace cipherscope::ui
