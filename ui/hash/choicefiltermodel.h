// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>
#include <QtQmlIntegration>

namespace cipherscope::ui {

/** Of all choices: the common ones that work and whatever is ticked, or all those that contain a text. */
class ChoiceFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Hash page's model has it.")
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterTextChanged)

public:
    enum class Shows { Common, All };

    ChoiceFilterModel(QAbstractItemModel &choices, Shows shows, QObject *parent = nullptr);

    [[nodiscard]] QString filterText() const { return m_filterText; }
    void setFilterText(const QString &text);

Q_SIGNALS:
    void filterTextChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const Shows m_shows;
    QString m_filterText;
};

} // namespace cipherscope::ui
