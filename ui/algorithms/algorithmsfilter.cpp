// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithms/algorithmsfilter.h"

#include <algorithm>
#include <compare>
#include <limits>
#include <utility>

namespace cipherscope::ui {

namespace {

std::weak_ordering ordered(const QString &left, const QString &right)
{
    return left.compare(right) <=> 0;
}

/** A number that the kernel did not print comes first. */
int orLowest(const std::optional<int> &number)
{
    return number.value_or(std::numeric_limits<int>::min());
}

/** What is not loaded comes after everything that the kernel has. */
int accessOrder(const AlgorithmRow &row)
{
    return row.loadable ? std::numeric_limits<int>::max() : static_cast<int>(row.access.access);
}

std::weak_ordering compareColumn(const AlgorithmRow &left, const AlgorithmRow &right, int column)
{
    switch (column) {
    case AlgorithmsModel::Name:
        return ordered(left.nameKey, right.nameKey);
    case AlgorithmsModel::Driver:
        return ordered(left.driverKey, right.driverKey);
    case AlgorithmsModel::Type:
        return ordered(left.typeKey, right.typeKey);
    case AlgorithmsModel::Priority:
        return orLowest(left.entry.priority) <=> orLowest(right.entry.priority);
    case AlgorithmsModel::Access:
        return accessOrder(left) <=> accessOrder(right);
    case AlgorithmsModel::Module:
        return ordered(left.moduleKey, right.moduleKey);
    case AlgorithmsModel::SelfTest:
        return ordered(left.selftest, right.selftest);
    case AlgorithmsModel::References:
        return orLowest(left.entry.refcount) <=> orLowest(right.entry.refcount);
    default:
        return std::weak_ordering::equivalent;
    }
}

/** Among equals: by name, the one with the highest priority first, then as the kernel lists them. */
std::weak_ordering compareEquals(const AlgorithmRow &left, const AlgorithmRow &right)
{
    if (const auto byName = ordered(left.nameKey, right.nameKey); std::is_neq(byName))
        return byName;
    if (const auto byPriority = orLowest(right.entry.priority) <=> orLowest(left.entry.priority);
        std::is_neq(byPriority))
        return byPriority;
    if (const auto loadedFirst = left.loadable.has_value() <=> right.loadable.has_value();
        std::is_neq(loadedFirst))
        return loadedFirst;
    return left.listOrder <=> right.listOrder;
}

} // namespace

AlgorithmsFilter::AlgorithmsFilter(AlgorithmsModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    setSourceModel(&source);
    setDynamicSortFilter(true);
    QSortFilterProxyModel::sort(AlgorithmsModel::Name);
}

void AlgorithmsFilter::setText(const QString &text)
{
    QStringList words = text.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = std::move(words);
    invalidateRowsFilter();
}

void AlgorithmsFilter::setTypes(std::set<TypeGroup> types)
{
    m_types = std::move(types);
    invalidateRowsFilter();
}

void AlgorithmsFilter::setAccess(std::set<catalog::Access> access)
{
    m_access = std::move(access);
    invalidateRowsFilter();
}

void AlgorithmsFilter::setShowInternal(bool shown)
{
    m_showInternal = shown;
    invalidateRowsFilter();
}

void AlgorithmsFilter::setShowLoadable(bool shown)
{
    m_showLoadable = shown;
    invalidateRowsFilter();
}

int AlgorithmsFilter::loadableMatches() const
{
    return static_cast<int>(std::ranges::count_if(
        m_source.rows(), [this](const AlgorithmRow &row) { return row.loadable && matches(row); }));
}

const AlgorithmRow &AlgorithmsFilter::rowAt(int proxyRow) const
{
    return m_source.row(mapToSource(index(proxyRow, 0)).row());
}

int AlgorithmsFilter::shownAt(int sourceRow) const
{
    return mapFromSource(m_source.index(sourceRow, 0)).row();
}

bool AlgorithmsFilter::filterAcceptsRow(int sourceRow, const QModelIndex & /*sourceParent*/) const
{
    const AlgorithmRow &row = m_source.row(sourceRow);
    if (row.entry.internal && !m_showInternal)
        return false;
    if (row.loadable && !m_showLoadable)
        return false;
    if (!m_access.empty() && (row.loadable || !m_access.contains(row.access.access)))
        return false;
    return matches(row);
}

bool AlgorithmsFilter::matches(const AlgorithmRow &row) const
{
    if (!m_types.empty() && !m_types.contains(typeGroup(row.entry.kind)))
        return false;
    return std::ranges::all_of(m_words,
                               [&row](const QString &word) { return row.searchText.contains(word); });
}

bool AlgorithmsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const AlgorithmRow &leftRow = m_source.row(left.row());
    const AlgorithmRow &rightRow = m_source.row(right.row());
    if (const auto order = compareColumn(leftRow, rightRow, left.column()); std::is_neq(order))
        return std::is_lt(order);
    // The base class turns the order around when it sorts descending; equals keep theirs.
    const auto order = compareEquals(leftRow, rightRow);
    return sortOrder() == Qt::AscendingOrder ? std::is_lt(order) : std::is_gt(order);
}

} // namespace cipherscope::ui
