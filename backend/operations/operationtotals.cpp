// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/operationtotals.h"

#include <algorithm>

namespace cipherscope::operations {

void OperationTotals::add(const Operation &operation)
{
    m_bytesDone += operation.bytesDone();
    m_bytesTotal += operation.bytesTotal();
    m_filesDone += operation.filesDone();
    m_filesTotal += operation.filesTotal();
    m_throughput += operation.throughput();
    m_secondsLeft = std::max(m_secondsLeft, operation.secondsLeft());
}

double OperationTotals::progress() const
{
    if (m_bytesTotal > 0)
        return std::min(1.0, static_cast<double>(m_bytesDone) / static_cast<double>(m_bytesTotal));
    return m_filesTotal > 0 ? static_cast<double>(m_filesDone) / static_cast<double>(m_filesTotal) : 0;
}

} // namespace cipherscope::operations
