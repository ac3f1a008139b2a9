// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/access.h"
#include "catalog/cryptoentry.h"
#include "catalog/selection.h"
#include "core/error.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace cipherscope::catalog {

/** /proc/crypto at one moment, with what a bind would choose and what this process can reach; vectors in its
 * order. */
struct CatalogSnapshot {
    std::vector<CryptoEntry> entries;
    std::vector<Selection> selections;
    std::vector<AccessAnswer> access;

    bool operator==(const CatalogSnapshot &) const = default;
};

/**
 * Reads `file` and asks the kernel about each entry that `prober` has no answer for yet. Whether asynchronous
 * drivers are given at all, which decides selections, is taken from those answers. Blocks as long as binds
 * do: never on a GUI thread. Errors: those of readProcCrypto(), Cancelled when `stop` was requested.
 */
[[nodiscard]] Result<CatalogSnapshot> readCatalog(AccessProber &prober,
                                                  const std::filesystem::path &file = "/proc/crypto",
                                                  const std::stop_token &stop = {});

} // namespace cipherscope::catalog
