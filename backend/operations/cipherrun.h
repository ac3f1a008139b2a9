// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/wipedbytes.h"
#include "engine/cipher.h"
#include "engine/cipherproblems.h"
#include "engine/engineselector.h"
#include "operations/cipherkey.h"

#include <chrono>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace cipherscope::operations {

/** One message for one cipher, with everything that belongs to it but the message itself. */
struct CipherRun {
    std::string algorithm; ///< A kernel name or driver.
    engine::EngineChoice choice = engine::EngineChoice::Automatic;
    engine::Direction direction = engine::Direction::Encrypt;
    CipherKey key;
    std::vector<std::byte> iv; ///< In the kernel's form (engine::IvForm).
    std::vector<std::byte> aad; ///< AEAD only.
    std::size_t tagSize = 0; ///< AEAD only, in bytes.
    bool isPadded = false; ///< With PKCS #7; only where takesPadding().
};

struct CipherOutput {
    WipedBytes bytes; ///< Of an AEAD that encrypts: the ciphertext, then the tag.
    engine::Provenance provenance;
    std::chrono::nanoseconds duration{}; ///< Of the computation alone, without the opening.
};

/** Whether PKCS #7 is of any use: a message must be whole blocks, and nothing else says where it ends. */
[[nodiscard]] bool takesPadding(const engine::CipherRules &rules);

/** What goes into the cipher: the input, padded if the run pads. */
[[nodiscard]] WipedBytes paddedMessage(const engine::CipherRules &rules, const CipherRun &run,
                                       std::span<const std::byte> input);

/** Everything that is wrong with a run, before any engine is asked. `inputSize`: of the message, in bytes,
 * without the padding when it encrypts. A key in a keyring is right as far as anyone can say. */
[[nodiscard]] std::vector<engine::CipherProblem> runProblems(const engine::CipherRules &rules,
                                                             const CipherRun &run, std::size_t inputSize);

/**
 * Computes. `rules` are those of the algorithm. Errors: those of Engine::openSkcipher() and openAead();
 * AuthenticationFailed and, of padding that is not that of PKCS #7, BadInput at Step::Parse: nothing of the
 * plaintext is given then.
 */
[[nodiscard]] Result<CipherOutput> runCipher(const engine::EngineSelector &engines,
                                             const engine::CipherRules &rules, const CipherRun &run,
                                             std::span<const std::byte> input);

} // namespace cipherscope::operations
