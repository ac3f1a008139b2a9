// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "algorithms/algorithmrow.h"

#include <QAbstractTableModel>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <span>
#include <vector>

namespace cipherscope::ui {

/** What a reading changed, in the order of /proc/crypto. Larvals, which come and go by themselves, and what
 * is not loaded are left out. */
struct CatalogChange {
    QStringList appeared; ///< Drivers.
    QStringList disappeared;
};

/**
 * The entries of /proc/crypto, and what could be loaded. A new reading is taken over by inserting, removing
 * and changing rows, never by a reset, so that views keep their place. Rows that survive keep their order:
 * sorting is the filter's.
 */
class AlgorithmsModel : public QAbstractTableModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the page's model.")

public:
    enum Column { Name, Driver, Type, Priority, Access, Module, SelfTest, References };
    Q_ENUM(Column)
    static constexpr int columnTotal = References + 1;

    /** Every column's text also as a role of the row, for a list view; the rest exists as a role only. */
    enum Role {
        NameRole = Qt::UserRole + 1,
        DriverRole,
        TypeRole,
        PriorityRole,
        AccessRole, ///< "reachable", ..., as a word for people.
        ModuleRole,
        SelfTestRole,
        ReferencesRole,
        AccessKindRole, ///< The colour's name: "good", "warning", "bad", "neutral".
        WinsRole, ///< Whether a bind to the generic name gets this driver.
        ReasonRole, ///< Why, or why not.
        FreshRole, ///< Whether it appeared a moment ago.
        LoadableRole, ///< Whether it is not loaded, and could be.
        AskableRole, ///< Whether the kernel can be asked for it by its name alone: no template.
        SummaryRole, ///< The row in one sentence, for a screen reader.
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const AlgorithmRow &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const std::vector<AlgorithmRow> &rows() const { return m_rows; }
    /** How many of the rows are not loaded. */
    [[nodiscard]] int loadableCount() const { return m_loadableCount; }
    /** Where the entry is that `row` was taken from, maybe in an older reading; nullopt if it is gone. */
    [[nodiscard]] std::optional<int> find(const AlgorithmRow &row) const;

    /** Takes over a reading. Entries that appear are fresh, except in the first one. */
    CatalogChange update(const operations::CatalogSnapshot &snapshot,
                         std::span<const catalog::LoadableAlgorithm> loadable = {});
    /** Nothing is fresh any more. */
    void clearFresh();

private:
    void removeMissing(const std::vector<AlgorithmRow> &reading, CatalogChange &change);
    void changeRow(int row, const AlgorithmRow &reading);

    std::vector<AlgorithmRow> m_rows;
    int m_loadableCount = 0;
    bool m_hasReading = false;
};

} // namespace cipherscope::ui
