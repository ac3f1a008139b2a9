// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

namespace cipherscope {

/** The result of a hash: raw bytes, in the order in which sha256sum and its like print them. */
using Digest = std::vector<std::byte>;

} // namespace cipherscope
