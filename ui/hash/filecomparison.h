// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filerow.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace cipherscope::ui {

/** What the digests of two files say about their contents. */
struct FileComparison {
    bool identical = false;
    std::vector<std::string> hashes; ///< By which they were compared.
};

/** Compares by every digest that both have; nullopt if there is none or one of them is not done. */
[[nodiscard]] std::optional<FileComparison> compareFiles(const FileRow &left, const FileRow &right);

} // namespace cipherscope::ui
