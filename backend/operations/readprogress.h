// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <functional>

namespace cipherscope::operations {

/** Called after each buffer with the number of bytes just read (not the sum), by one thread at a time. Cheap:
 * it is on the hot path. */
using ReadProgress = std::function<void(std::uint64_t bytes)>;

} // namespace cipherscope::operations
