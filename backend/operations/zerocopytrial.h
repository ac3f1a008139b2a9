// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/systemcalls.h"
#include "afalg/zerocopy.h"
#include "operations/cipherrun.h"

#include <cstddef>
#include <optional>
#include <span>

namespace cipherscope::operations {

/** What became of the experiment, and of the same message on the ordinary way. */
struct ZeroCopyTrial {
    afalg::ZeroCopyReport report;
    /** Whether both ways gave the same bytes; nullopt if one of them gave none. */
    std::optional<bool> isSame;
};

/**
 * Sends the message of a run of an skcipher into the kernel without copying it (afalg/zerocopy.h), whatever
 * the run's engine. The message, with its padding, has 1 to 65536 bytes. Errors: those of
 * Engine::openSkcipher() and afalg::tryZeroCopy(); BadInput of an AEAD.
 */
[[nodiscard]] Result<ZeroCopyTrial> tryWithoutCopying(afalg::SystemCalls &calls,
                                                      const engine::EngineSelector &engines,
                                                      const engine::CipherRules &rules, CipherRun run,
                                                      std::span<const std::byte> input);

} // namespace cipherscope::operations
