// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace cipherscope::ui {

/** A checksum file that lies beside files which it lists. */
struct SidecarOffer {
    std::filesystem::path checksumFile;
    std::vector<std::filesystem::path> files;
};

/**
 * Looks beside each file for checksum files that list it ("x.iso.sha256", "SHA256SUMS"). Blocks.
 * Only the first files of a long list are looked at: an offer is for what a person dropped, not for a whole
 * archive.
 */
[[nodiscard]] Result<std::vector<SidecarOffer>> findSidecars(const std::vector<std::filesystem::path> &files,
                                                             const std::stop_token &stop);

} // namespace cipherscope::ui
