// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/systemcalls.h"
#include "core/error.h"
#include "core/secretbytes.h"
#include "engine/provenance.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace cipherscope::engine {

/** The name under which getrandom(2) is opened here; no kernel algorithm has it. */
inline constexpr std::string_view systemRandomName = "getrandom";

/** One stream of random bytes, with a state of its own. Used by one thread at a time. */
class RandomStream {
public:
    RandomStream() = default;
    RandomStream(const RandomStream &) = delete;
    RandomStream &operator=(const RandomStream &) = delete;
    virtual ~RandomStream();

    /** One call of the kernel: gives how many bytes at the start of `out` are drawn, at least one. */
    [[nodiscard]] virtual Result<std::size_t> draw(std::span<std::byte> out) = 0;
};

/** A generator that was opened. Thread-safe. */
class RandomGenerator {
public:
    RandomGenerator() = default;
    RandomGenerator(const RandomGenerator &) = delete;
    RandomGenerator &operator=(const RandomGenerator &) = delete;
    virtual ~RandomGenerator();

    [[nodiscard]] virtual const Provenance &provenance() const = 0;
    /** The most that a call gives, in bytes. */
    [[nodiscard]] virtual std::size_t mostPerCall() const = 0;
    /** Whether every stream gives the same bytes, so that a second one is of no use: a seed was given to it.
     */
    [[nodiscard]] virtual bool repeatsItself() const { return false; }
    /** Errors: those of openRng(). */
    [[nodiscard]] virtual Result<std::unique_ptr<RandomStream>> newStream() const = 0;
};

/** What a generator is given before it draws. Shared, read-only. */
struct RngInputs {
    /** ALG_SET_KEY. Without one, a generator that needs a seed gets one of getrandom(), and others seed
     * themselves. To a DRBG it is a personalization string, beside entropy of its own. */
    std::shared_ptr<const SecretBytes> seed = nullptr;
    std::shared_ptr<const SecretBytes> testEntropy = nullptr; ///< See AlgSocket::setEntropy().
    std::shared_ptr<const SecretBytes> additionalInput = nullptr; ///< For each draw; see RngSocket.
};

/**
 * Opens an rng of the kernel by its name ("stdrng") or driver ("drbg_nopr_hmac_sha256"), or "getrandom". May
 * block as long as a bind does. Errors: NoSuchAlgorithm, Unavailable (no AF_ALG, or test entropy in a kernel
 * without CONFIG_CRYPTO_USER_API_RNG_CAVP), Restricted, Busy, PermissionDenied (test entropy), BadKey (the
 * seed is too short), BadInput (getrandom takes no inputs).
 */
[[nodiscard]] Result<std::shared_ptr<const RandomGenerator>>
openRng(const std::string &name, const RngInputs &inputs = {},
        afalg::SystemCalls &calls = afalg::realSystemCalls());

/** Draws until `out` is full. Errors: those of RandomStream::draw(). */
[[nodiscard]] Result<void> fill(RandomStream &stream, std::span<std::byte> out);

} // namespace cipherscope::engine
