// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crosscheck/checkreport.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <vector>

namespace cipherscope::ui {

/** One row a driver, in the order in which the checks came. */
class ChecksModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        AlgorithmRole = Qt::UserRole + 1,
        DriverRole,
        BadgeRole,
        KindRole, ///< Of the badge.
        SentenceRole,
        FailuresRole, ///< A line an input; empty unless it differs.
        AgreementRole, ///< crosscheck::Agreement
    };

    using QAbstractListModel::QAbstractListModel;

    void clear();
    void add(const std::vector<crosscheck::DriverCheck> &checks);
    [[nodiscard]] const std::vector<crosscheck::DriverCheck> &checks() const { return m_checks; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<crosscheck::DriverCheck> m_checks;
};

} // namespace cipherscope::ui
