// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <cstdint>
#include <vector>

namespace cipherscope::archive {

/** What a folder that was packed or unpacked consisted of. */
struct FolderSummary {
    std::uint64_t files = 0;
    std::uint64_t folders = 0; ///< Itself included.
    std::uint64_t links = 0; ///< Symbolic ones.
    std::uint64_t size = 0; ///< Of all its files, in bytes.
    std::vector<Error> skipped; ///< Sockets, pipes and devices, which are not packed.
};

} // namespace cipherscope::archive
