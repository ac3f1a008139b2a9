// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/cryptoentry.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::engine {

/** Sizes from `min` to `max`, `step` apart, in bytes. */
struct SizeRange {
    std::size_t min = 0;
    std::size_t max = 0;
    std::size_t step = 1;

    [[nodiscard]] bool contains(std::size_t size) const
    {
        return size >= min && size <= max && (size - min) % step == 0;
    }
    /** Each of them; none if there are more than 1024. */
    [[nodiscard]] std::vector<std::size_t> all() const;
    bool operator==(const SizeRange &) const = default;
};

enum class CipherKind { Skcipher, Aead };

/** What a key's bytes are. */
enum class KeyForm {
    Plain,
    TwoHalves, ///< xts: two keys of the same size, which must differ (IEEE 1619, SP 800-38E).
    SaltAtEnd, ///< rfc3686, rfc4106, rfc4309, rfc4543, rfc7539esp: a key, then the constant part of the
               ///< nonce.
    TweakKeyAtEnd, ///< lrw: the block cipher's key, then a 16-byte key for the tweak.
    Authenc, ///< The two keys of authenc() in the kernel's framing: see authenckey.h.
};

/** What an IV's bytes are, and what must be true of them. */
enum class IvForm {
    None, ///< ecb
    Unpredictable, ///< cbc, cfb: nobody may guess it before the message is chosen (SP 800-38A appendix C).
    Nonce, ///< gcm, ofb, rfc...: never twice under one key.
    CounterBlock, ///< ctr: the first counter block; no block may ever come twice (SP 800-38A appendix B).
    Tweak, ///< xts, adiantum, hctr2, lrw: the place of the message, a sector's number; it may be known.
    CcmBlock, ///< ccm: L - 1 in byte 0 (1 to 7), a nonce of 15 - L bytes, zeros (RFC 3610 section 2.3).
    ChaChaBlock, ///< chacha20: a 32-bit little-endian block counter, then a 12-byte nonce (RFC 8439).
    XChaChaBlock, ///< xchacha: a 24-byte nonce, then a 64-bit little-endian block counter.
    Unknown,
};

/** How the second piece of a message finds its IV. */
enum class Chaining {
    Kernel, ///< The kernel goes on with the IV that the piece before it left: ecb, cbc, ctr, ofb, cfb.
    Counter, ///< The IV holds a block counter that the kernel leaves as it was; we count: chacha.
    None, ///< Not at all: the whole message is one request.
};

/** What is known of an skcipher or AEAD before it is called. All sizes are in bytes. */
struct CipherRules {
    std::string name; ///< The generic name, "cbc(aes)".
    CipherKind kind = CipherKind::Skcipher;

    SizeRange keySizes; ///< Of the whole key; for authenc of the encryption key alone.
    KeyForm keyForm = KeyForm::Plain;
    std::size_t saltSize = 0; ///< The part at the end of the key that goes into the nonce.

    std::size_t ivSize = 0;
    IvForm ivForm = IvForm::None;

    std::size_t minMessageSize = 0;
    std::size_t messageMultiple = 1; ///< A message's size is a multiple of this.
    std::size_t pieceMultiple = 1; ///< All pieces of a message but the last are multiples of this.
    Chaining chaining = Chaining::None;

    SizeRange tagSizes; ///< AEAD only. Of gcm 4 and 8 too: see takesTag().
    SizeRange aadSizes{ 0, static_cast<std::size_t>(-1), 1 }; ///< AEAD only.
    bool aadEndsWithIv = false; ///< rfc4106 and its like: the last bytes of the AAD are the IV, again.

    /** Whether a change of the ciphertext is noticed. */
    [[nodiscard]] bool isAuthenticated() const { return kind == CipherKind::Aead; }
    /** Whether a message may be given in pieces. */
    [[nodiscard]] bool streams() const { return chaining != Chaining::None; }
    [[nodiscard]] bool takesTag(std::size_t size) const;
    /** The sizes that takesTag(). */
    [[nodiscard]] std::vector<std::size_t> tagSizeList() const;

    bool operator==(const CipherRules &) const = default;
};

/**
 * By the algorithm's definition alone, for a generic name that we know; nullopt for any other. Sources:
 * the modules in the kernel's crypto/ folder, and the documents named at the forms above.
 */
[[nodiscard]] std::optional<CipherRules> rulesByDefinition(std::string_view name);

/**
 * By the definition of the entry's generic name, and by what the kernel prints of the entry, which limits it.
 * What is unknown by definition is taken from the entry alone, and then never streams, since a piece might
 * not chain. nullopt if the entry is no skcipher or AEAD.
 */
[[nodiscard]] std::optional<CipherRules> rulesOfEntry(const catalog::CryptoEntry &entry);

} // namespace cipherscope::engine
