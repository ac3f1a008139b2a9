// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/snapshotdifference.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <cstddef>
#include <optional>
#include <vector>

namespace cipherscope::ui {

/** What differs between two lists of algorithms, a row a driver; all of it or one kind. */
class DifferencesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The comparison has it.")
    /** "all", "here", "there" or "changed". */
    Q_PROPERTY(QString shown READ shown WRITE setShown NOTIFY shownChanged)
    /** Part of a name or a driver. */
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(int allCount READ allCount NOTIFY countsChanged)
    Q_PROPERTY(int hereCount READ hereCount NOTIFY countsChanged)
    Q_PROPERTY(int thereCount READ thereCount NOTIFY countsChanged)
    Q_PROPERTY(int changedCount READ changedCount NOTIFY countsChanged)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        BadgeRole,
        KindRole, ///< Of the badge.
        ChangesRole, ///< "driver, priority"
        HereDriverRole, ///< Empty if it is not there; so the next three.
        HereTextRole,
        ThereDriverRole,
        ThereTextRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<catalog::SnapshotDifference> differences);
    [[nodiscard]] QString shown() const { return m_shown; }
    void setShown(const QString &shown);
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    [[nodiscard]] int allCount() const { return static_cast<int>(m_differences.size()); }
    [[nodiscard]] int hereCount() const { return count(catalog::DifferenceKind::OnlyHere); }
    [[nodiscard]] int thereCount() const { return count(catalog::DifferenceKind::OnlyThere); }
    [[nodiscard]] int changedCount() const { return count(catalog::DifferenceKind::Changed); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void shownChanged();
    void searchChanged();
    void countsChanged();

private:
    [[nodiscard]] int count(catalog::DifferenceKind kind) const;
    /** Chooses the rows anew. */
    void filter();

    std::vector<catalog::SnapshotDifference> m_differences;
    std::vector<std::size_t> m_rows; ///< Indexes of those that are shown.
    QString m_shown = QStringLiteral("all");
    QString m_search;
};

} // namespace cipherscope::ui
