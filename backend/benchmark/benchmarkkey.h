// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/subject.h"
#include "core/secretbytes.h"
#include "engine/cipherrules.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace cipherscope::benchmark {

/** A key of `size` bytes that no algorithm finds weak. Not secret: it is the same each time. */
[[nodiscard]] SecretBytes benchmarkKey(std::size_t size);

/**
 * Keys for a cipher in the order in which they are tried, the largest first, in the form that its rules ask
 * for; without rules, of the sizes that ciphers commonly have.
 */
[[nodiscard]] std::vector<SecretBytes> keysToTry(const std::optional<engine::CipherRules> &rules);

/** The same for a keyed hash, whose name, "cmac(aes)", says nothing about sizes. */
[[nodiscard]] std::vector<SecretBytes> hashKeysToTry();

} // namespace cipherscope::benchmark
