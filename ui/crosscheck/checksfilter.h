// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>
#include <QtQmlIntegration>

namespace cipherscope::ui {

/** The checks of a ChecksModel that differ first, then by name; all of them or one outcome's. */
class ChecksFilter final : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Cross-check page's model has it.")
    /** "all", "differs", "agrees" or "not-compared". */
    Q_PROPERTY(QString shown READ shown WRITE setShown NOTIFY shownChanged)

public:
    explicit ChecksFilter(QAbstractItemModel &checks, QObject *parent = nullptr);

    [[nodiscard]] QString shown() const { return m_shown; }
    void setShown(const QString &shown);

Q_SIGNALS:
    void shownChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_shown = QStringLiteral("all");
};

} // namespace cipherscope::ui
