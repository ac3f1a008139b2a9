// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queueindex.h"

namespace cipherscope::ui {

std::optional<std::size_t> QueueIndex::find(QueueId id)
{
    update();
    const auto found = m_ids.find(id);
    return found == m_ids.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::size_t> QueueIndex::find(const std::filesystem::path &path)
{
    update();
    const auto found = m_paths.find(path);
    return found == m_paths.end() ? std::nullopt : std::optional(found->second);
}

void QueueIndex::update()
{
    if (m_isCurrent)
        return;
    m_ids.clear();
    m_paths.clear();
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        m_ids.emplace(m_rows[place].id, place);
        m_paths.insert_or_assign(m_rows[place].item.path, place);
    }
    m_isCurrent = true;
}

} // namespace cipherscope::ui
