// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>
#include <QtQmlIntegration>

namespace cipherscope::ui {

/** Of all ciphers those that may work here and have a text in their name. */
class CipherFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Workbench page's model has it.")
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterTextChanged)

public:
    explicit CipherFilterModel(QAbstractItemModel &choices, QObject *parent = nullptr);

    [[nodiscard]] QString filterText() const { return m_filterText; }
    void setFilterText(const QString &text);

Q_SIGNALS:
    void filterTextChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_filterText;
};

} // namespace cipherscope::ui
