// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithms/algorithmsmodel.h"

#include "algorithms/algorithmtext.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <tuple>
#include <utility>

namespace cipherscope::ui {

namespace {

/** Finds rows by what identifies an entry, in logarithmic time: readings may be large. */
class RowFinder {
public:
    explicit RowFinder(const std::vector<AlgorithmRow> &rows)
        : m_rows(rows)
        , m_order(rows.size())
    {
        for (std::size_t i = 0; i < m_order.size(); ++i)
            m_order[i] = i;
        std::ranges::sort(m_order,
                          [this](std::size_t a, std::size_t b) { return identity(a) < identity(b); });
    }

    [[nodiscard]] std::optional<std::size_t> find(const AlgorithmRow &row) const
    {
        const auto found = std::ranges::lower_bound(m_order, identityOf(row), {},
                                                    [this](std::size_t index) { return identity(index); });
        if (found == m_order.end() || !m_rows[*found].isSameEntry(row))
            return std::nullopt;
        return *found;
    }

private:
    using Identity = std::tuple<std::string_view, std::string_view, std::string_view, int, bool>;

    static Identity identityOf(const AlgorithmRow &row)
    {
        return { row.entry.name, row.entry.driver, row.entry.type, row.occurrence, row.loadable.has_value() };
    }
    [[nodiscard]] Identity identity(std::size_t index) const { return identityOf(m_rows[index]); }

    const std::vector<AlgorithmRow> &m_rows;
    std::vector<std::size_t> m_order;
};

/** Whether people want to know that it came or went. */
bool isNews(const AlgorithmRow &row)
{
    return row.entry.kind != catalog::EntryType::Larval && !row.loadable;
}

QVariant number(const std::optional<int> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant columnValue(const AlgorithmRow &row, int column)
{
    switch (column) {
    case AlgorithmsModel::Name:
        return row.name;
    case AlgorithmsModel::Driver:
        return row.driver;
    case AlgorithmsModel::Type:
        return row.type;
    case AlgorithmsModel::Priority:
        return number(row.entry.priority);
    case AlgorithmsModel::Access:
        return accessWord(row);
    case AlgorithmsModel::Module:
        return row.module;
    case AlgorithmsModel::SelfTest:
        return row.selftest;
    case AlgorithmsModel::References:
        return number(row.entry.refcount);
    default:
        return {};
    }
}

} // namespace

int AlgorithmsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AlgorithmsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant AlgorithmsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AlgorithmRow &row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return columnValue(row, index.column());
    case AccessKindRole:
        return accessColour(row);
    case WinsRole:
        return row.wins();
    case ReasonRole:
        return row.reasonText;
    case FreshRole:
        return row.fresh;
    case LoadableRole:
        return row.loadable.has_value();
    case AskableRole:
        return row.loadable && !row.loadable->isTemplate;
    case SummaryRole:
        return summaryText(row);
    default:
        return role >= NameRole && role <= ReferencesRole ? columnValue(row, role - NameRole) : QVariant();
    }
}

QVariant AlgorithmsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnTotal)
        return {};
    static const char *const titles[columnTotal] = { QT_TR_NOOP("Name"),      QT_TR_NOOP("Driver"),
                                                     QT_TR_NOOP("Type"),      QT_TR_NOOP("Priority"),
                                                     QT_TR_NOOP("Access"),    QT_TR_NOOP("Module"),
                                                     QT_TR_NOOP("Self-test"), QT_TR_NOOP("References") };
    return tr(titles[section]);
}

QHash<int, QByteArray> AlgorithmsModel::roleNames() const
{
    return { { NameRole, "name" },         { DriverRole, "driver" },         { TypeRole, "type" },
             { PriorityRole, "priority" }, { AccessRole, "access" },         { ModuleRole, "module" },
             { SelfTestRole, "selftest" }, { ReferencesRole, "references" }, { AccessKindRole, "accessKind" },
             { WinsRole, "wins" },         { ReasonRole, "reason" },         { FreshRole, "fresh" },
             { LoadableRole, "loadable" }, { AskableRole, "askable" },       { SummaryRole, "summary" } };
}

std::optional<int> AlgorithmsModel::find(const AlgorithmRow &row) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&row](const AlgorithmRow &each) { return each.isSameEntry(row); });
    if (found == m_rows.end())
        return std::nullopt;
    return static_cast<int>(std::distance(m_rows.begin(), found));
}

CatalogChange AlgorithmsModel::update(const operations::CatalogSnapshot &snapshot,
                                      std::span<const catalog::LoadableAlgorithm> loadable)
{
    std::vector<AlgorithmRow> reading = algorithmRows(snapshot);
    std::ranges::move(loadableRows(loadable), std::back_inserter(reading));
    m_loadableCount = static_cast<int>(loadable.size());
    CatalogChange change;
    removeMissing(reading, change);

    const RowFinder known(m_rows);
    std::vector<AlgorithmRow> added;
    for (AlgorithmRow &row : reading) {
        if (const std::optional<std::size_t> place = known.find(row)) {
            changeRow(static_cast<int>(*place), row);
            continue;
        }
        if (m_hasReading && isNews(row)) {
            change.appeared.append(row.driver);
            row.fresh = true;
        }
        added.push_back(std::move(row));
    }
    if (!added.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
        std::ranges::move(added, std::back_inserter(m_rows));
        endInsertRows();
    }
    m_hasReading = true;
    return change;
}

void AlgorithmsModel::removeMissing(const std::vector<AlgorithmRow> &reading, CatalogChange &change)
{
    const RowFinder present(reading);
    for (int last = rowCount() - 1; last >= 0; --last) {
        int first = last + 1;
        while (first > 0 && !present.find(row(first - 1))) {
            --first;
            if (isNews(row(first)))
                change.disappeared.prepend(row(first).driver);
        }
        if (first > last)
            continue;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void AlgorithmsModel::changeRow(int row, const AlgorithmRow &reading)
{
    AlgorithmRow &present = m_rows[static_cast<std::size_t>(row)];
    if (present.isUnchanged(reading)) {
        // A new entry at the list's start moves every other by one place, which nothing shows.
        present.listOrder = reading.listOrder;
        return;
    }
    const bool fresh = present.fresh;
    present = reading;
    present.fresh = fresh;
    Q_EMIT dataChanged(index(row, 0), index(row, columnTotal - 1));
}

void AlgorithmsModel::clearFresh()
{
    for (int i = 0; i < rowCount(); ++i) {
        AlgorithmRow &row = m_rows[static_cast<std::size_t>(i)];
        if (std::exchange(row.fresh, false))
            Q_EMIT dataChanged(index(i, 0), index(i, columnTotal - 1), { FreshRole });
    }
}

} // namespace cipherscope::ui
