// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cipherrules.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace cipherscope::engine {

/**
 * The IV with which the part of a message from its byte `offset` on is computed like a message of its own, so
 * that parts can be computed side by side. `iv`: of the message, of the rules' size. `offset`: a multiple of
 * the rules' pieceMultiple. nullopt where a part depends on what precedes it (cbc, cfb, ofb), and of what we
 * do not enter in the middle. Source: SP 800-38A sections 6.1 (ecb) and 6.5, appendix B.1 (ctr), with the
 * kernel's increment: of the whole block, big-endian (crypto_inc).
 */
[[nodiscard]] std::optional<std::vector<std::byte>> ivAt(const CipherRules &rules,
                                                         std::span<const std::byte> iv, std::uint64_t offset);

} // namespace cipherscope::engine
