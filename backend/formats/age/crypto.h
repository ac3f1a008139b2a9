// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"
#include "engine/cipher.h"
#include "engine/engineselector.h"
#include "formats/age/hkdf.h"
#include "formats/age/randomsource.h"

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <utility>
#include <vector>

namespace cipherscope::age {

inline constexpr std::size_t fileKeySize = 16; // bytes
inline constexpr std::size_t derivedKeySize = 32; // bytes, of wrap keys, the payload key, and X25519 keys
inline constexpr std::size_t tagSize = 16; // bytes, of ChaCha20-Poly1305
inline constexpr std::size_t nonceSize = 12; // bytes, of ChaCha20-Poly1305
inline constexpr std::size_t wrappedKeySize = fileKeySize + tagSize;

/**
 * What the age format computes with: HMAC-SHA-256 and ChaCha20-Poly1305 from the engine of the user's choice,
 * and random bytes. X25519, scrypt and ML-KEM are not among what AF_ALG offers; libcrypto computes them.
 * Thread-safe if the random source is.
 */
class Crypto final {
public:
    /** `engines` must outlive this. */
    Crypto(const engine::EngineSelector &engines, engine::EngineChoice choice,
           RandomSource random = systemRandom);

    /** The same with another choice. */
    [[nodiscard]] Crypto withChoice(engine::EngineChoice choice) const
    {
        return { m_engines, choice, m_random };
    }

    /** The same for one piece of work, whose key derivations end with Cancelled as soon as this says so. */
    [[nodiscard]] Crypto withStop(std::stop_token stop) const
    {
        Crypto stopped = *this;
        stopped.m_stop = std::move(stop);
        return stopped;
    }
    [[nodiscard]] const std::stop_token &stop() const { return m_stop; }

    /** HMAC-SHA-256. The key is not empty. Errors: those of EngineSelector::openHash() and its hasher. */
    [[nodiscard]] Result<SecretBytes> hmac(const SecretBytes &key, std::span<const std::byte> message) const;
    /** The same, as HKDF wants it. It refers to this object. */
    [[nodiscard]] HmacFunction hmacFunction() const;

    /** HKDF-SHA-256 (RFC 5869), 32 bytes. Errors: those of hmac(). */
    [[nodiscard]] Result<SecretBytes> deriveKey(std::span<const std::byte> inputKey,
                                                std::span<const std::byte> salt, std::string_view info) const;

    /** ChaCha20-Poly1305 (RFC 8439) with a key of 32 bytes. Errors: those of EngineSelector::openAead(). */
    [[nodiscard]] Result<std::shared_ptr<const engine::AeadAlgorithm>> openAead(const SecretBytes &key) const;

    /** Seals one message, without AAD. Gives the ciphertext, then the tag. Errors: those of openAead(). */
    [[nodiscard]] Result<std::vector<std::byte>> seal(const SecretBytes &key,
                                                      const std::array<std::byte, nonceSize> &nonce,
                                                      const SecretBytes &plaintext) const;
    /** Opens one message, without AAD; nothing if it does not fit its tag. Errors: BadInput (shorter than a
     * tag), those of openAead(). */
    [[nodiscard]] Result<std::optional<SecretBytes>> openIfFits(const SecretBytes &key,
                                                                const std::array<std::byte, nonceSize> &nonce,
                                                                std::span<const std::byte> sealed) const;

    /** Errors: those of the random source. */
    [[nodiscard]] Result<SecretBytes> randomSecret(std::size_t size) const;
    [[nodiscard]] Result<void> fillRandom(std::span<std::byte> bytes) const { return m_random(bytes); }

private:
    const engine::EngineSelector &m_engines;
    engine::EngineChoice m_choice;
    RandomSource m_random;
    std::stop_token m_stop;
};

/** The nonce of age's wrapped file keys: their key is used once. */
inline constexpr std::array<std::byte, nonceSize> zeroNonce{};

} // namespace cipherscope::age
