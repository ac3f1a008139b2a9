// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>
#include <QtQmlIntegration>

namespace cipherscope::ui {

/** The lines of a CheckModel, all of them or only those that are not OK. */
class ProblemFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Hash page's model has it.")
    Q_PROPERTY(bool problemsOnly READ problemsOnly WRITE setProblemsOnly NOTIFY problemsOnlyChanged)

public:
    explicit ProblemFilterModel(QAbstractItemModel &lines, QObject *parent = nullptr);

    [[nodiscard]] bool problemsOnly() const { return m_problemsOnly; }
    void setProblemsOnly(bool problemsOnly);

Q_SIGNALS:
    void problemsOnlyChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_problemsOnly = false;
};

} // namespace cipherscope::ui
