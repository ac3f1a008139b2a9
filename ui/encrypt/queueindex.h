// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queuerow.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <unordered_map>
#include <vector>

namespace cipherscope::ui {

/** Where rows are in a list of many, found without going through it. */
class QueueIndex final {
public:
    explicit QueueIndex(const std::vector<QueueRow> &rows)
        : m_rows(rows)
    {
    }

    /** After rows were added, removed or moved. */
    void forget() { m_isCurrent = false; }

    [[nodiscard]] std::optional<std::size_t> find(QueueId id);
    /** The last of several. */
    [[nodiscard]] std::optional<std::size_t> find(const std::filesystem::path &path);

private:
    struct PathHash {
        std::size_t operator()(const std::filesystem::path &path) const
        {
            return std::filesystem::hash_value(path);
        }
    };

    void update();

    const std::vector<QueueRow> &m_rows;
    std::unordered_map<QueueId, std::size_t> m_ids;
    std::unordered_map<std::filesystem::path, std::size_t, PathHash> m_paths;
    bool m_isCurrent = false;
};

} // namespace cipherscope::ui
