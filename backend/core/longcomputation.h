// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"

#include <functional>
#include <stop_token>

namespace cipherscope {

/** What takes long and cannot be stopped on its way: a library's key derivation. It owns all that it uses. */
using LongComputation = std::function<Result<SecretBytes>()>;

/**
 * What the computation gives. If `stop` can come, it runs on a thread of its own, which is left to itself
 * when `stop` comes: this then returns at once. Errors: Cancelled, those of the computation; Internal if it
 * throws.
 */
[[nodiscard]] Result<SecretBytes> computeUntil(const std::stop_token &stop, LongComputation computation);

/** How many that were left to themselves compute still. A process that exits meanwhile must not run exit
 * handlers, which would free what they use. */
[[nodiscard]] unsigned abandonedComputations();

} // namespace cipherscope
