// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithms/entryfieldsmodel.h"

#include <utility>

namespace cipherscope::ui {

int EntryFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QVariant EntryFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Field &field = m_fields[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return field.label;
    case ValueRole:
        return field.value;
    case ExplanationRole:
        return field.explanation;
    default:
        return {};
    }
}

QHash<int, QByteArray> EntryFieldsModel::roleNames() const
{
    return { { LabelRole, "label" }, { ValueRole, "value" }, { ExplanationRole, "explanation" } };
}

void EntryFieldsModel::setFields(std::vector<Field> fields)
{
    while (m_fields.size() > fields.size()) {
        beginRemoveRows({}, rowCount() - 1, rowCount() - 1);
        m_fields.pop_back();
        endRemoveRows();
    }
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i] == fields[i])
            continue;
        m_fields[i] = std::move(fields[i]);
        Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
    if (m_fields.size() < fields.size()) {
        beginInsertRows({}, rowCount(), static_cast<int>(fields.size()) - 1);
        for (std::size_t i = m_fields.size(); i < fields.size(); ++i)
            m_fields.push_back(std::move(fields[i]));
        endInsertRows();
    }
}

} // namespace cipherscope::ui
