// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/algsocket.h"
#include "catalog/cryptoentry.h"

#include <string_view>
#include <vector>

namespace cipherscope::catalog {

/**
 * What a name without arguments most likely is, before the kernel has loaded it and can say: "sha3-256" a
 * hash, "serpent" a block cipher. By the names that crypto/ of Linux 6.1 to 7.3 registers; Other if none of
 * them begins it.
 */
[[nodiscard]] EntryType likelyKind(std::string_view name);

/**
 * The AF_ALG types by which to ask for a name of that kind. A block cipher or a compression, which no type
 * gives, is asked for as an skcipher: the kernel loads its module all the same. All four types, one after
 * the other, for what may be anything.
 */
[[nodiscard]] std::vector<afalg::AlgType> typesToAsk(EntryType kind);

} // namespace cipherscope::catalog
