// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "algorithms/algorithmsmodel.h"

#include <QSortFilterProxyModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <set>

namespace cipherscope::ui {

/** The rows that the page shows, in the order that it shows them. */
class AlgorithmsFilter final : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the page's model.")

public:
    explicit AlgorithmsFilter(AlgorithmsModel &source, QObject *parent = nullptr);

    /** Every word of the text must be in the name, the driver or the module. */
    void setText(const QString &text);
    /** An empty set lets every group through. */
    void setTypes(std::set<TypeGroup> types);
    void setAccess(std::set<catalog::Access> access);
    void setShowInternal(bool shown);
    void setShowLoadable(bool shown);
    [[nodiscard]] bool showsInternal() const { return m_showInternal; }
    [[nodiscard]] bool showsLoadable() const { return m_showLoadable; }
    /** How many rows that are not loaded the text and the types let through, shown or not. */
    [[nodiscard]] int loadableMatches() const;

    [[nodiscard]] const AlgorithmRow &rowAt(int proxyRow) const;
    /** Where a row of the source is shown; -1 if it is filtered out. */
    [[nodiscard]] int shownAt(int sourceRow) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /** Whether the text and the types let it through. */
    [[nodiscard]] bool matches(const AlgorithmRow &row) const;

    AlgorithmsModel &m_source;
    QStringList m_words;
    std::set<TypeGroup> m_types;
    std::set<catalog::Access> m_access;
    bool m_showInternal = false;
    bool m_showLoadable = false;
};

} // namespace cipherscope::ui
