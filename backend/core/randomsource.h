// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <cstddef>
#include <functional>
#include <span>

namespace cipherscope {

/** Fills memory with random bytes: the system's, another generator's, or a test's own. */
using RandomSource = std::function<Result<void>(std::span<std::byte>)>;

/** getrandom(2) without flags: it waits until the kernel's generator is seeded. Errors: its errno. */
[[nodiscard]] Result<void> systemRandom(std::span<std::byte> bytes);

} // namespace cipherscope
