// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outputmodel.h"

#include "hexrows.h"

#include <algorithm>
#include <utility>

namespace cipherscope::ui {

OutputModel::OutputModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int OutputModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_output)
        return 0;
    return static_cast<int>((m_output->size() + bytesPerRow - 1) / bytesPerRow);
}

QVariant OutputModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case OffsetRole:
        return offsetText(static_cast<std::size_t>(index.row()) * bytesPerRow);
    case Qt::DisplayRole:
    case HexRole:
        return hexRow(rowOf(m_output, index.row()));
    case AsciiRole:
        return asciiRow(rowOf(m_output, index.row()));
    case PreviousRole:
        return m_comparing && m_previous ? hexRow(rowOf(m_previous, index.row())) : QString();
    case MarksRole:
        return marks(index.row());
    default:
        return {};
    }
}

QHash<int, QByteArray> OutputModel::roleNames() const
{
    return {
        { OffsetRole, "offset" },     { HexRole, "hex" },     { AsciiRole, "ascii" },
        { PreviousRole, "previous" }, { MarksRole, "marks" },
    };
}

void OutputModel::show(SharedBytes output, std::size_t tagSize, SharedBytes previous)
{
    beginResetModel();
    m_output = std::move(output);
    m_previous = std::move(previous);
    m_tagSize = tagSize;
    endResetModel();
    Q_EMIT changed();
}

void OutputModel::setComparing(bool comparing)
{
    if (std::exchange(m_comparing, comparing) == comparing)
        return;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), { PreviousRole, MarksRole });
    Q_EMIT changed();
}

std::span<const std::byte> OutputModel::rowOf(const SharedBytes &bytes, int row) const
{
    const std::size_t offset = static_cast<std::size_t>(row) * bytesPerRow;
    if (!bytes || offset >= bytes->size())
        return {};
    return bytes->view().subspan(offset, std::min(bytesPerRow, bytes->size() - offset));
}

bool OutputModel::isMarked(std::size_t offset) const
{
    if (!m_comparing || !m_previous)
        return offset >= m_output->size() - m_tagSize;
    return offset >= m_previous->size() || m_previous->view()[offset] != m_output->view()[offset];
}

QVariantList OutputModel::marks(int row) const
{
    const std::span<const std::byte> bytes = rowOf(m_output, row);
    const std::size_t first = static_cast<std::size_t>(row) * bytesPerRow;
    const QString kind = m_comparing && m_previous ? QStringLiteral("changed") : QStringLiteral("tag");
    QVariantList runs;
    std::size_t at = 0;
    while (at < bytes.size()) {
        std::size_t end = at;
        while (end < bytes.size() && isMarked(first + end))
            ++end;
        if (end > at)
            runs.push_back(QVariantMap{ { QStringLiteral("at"), static_cast<int>(at) },
                                        { QStringLiteral("text"), hexRow(bytes.subspan(at, end - at)) },
                                        { QStringLiteral("kind"), kind } });
        at = end + 1;
    }
    return runs;
}

} // namespace cipherscope::ui
