// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cipherrules.h"

#include <cstddef>
#include <span>
#include <vector>

namespace cipherscope::engine {

/** What a part of a block that a cipher starts from is. */
enum class IvSegmentKind {
    LengthByte, ///< ccm's first byte: L - 1.
    Nonce,
    Salt, ///< The nonce's constant part, from the key's end.
    Iv, ///< What each message of an IPsec connection has of its own.
    LittleCounter, ///< A block counter, least byte first.
    BigCounter, ///< A block counter, most significant byte first.
};

/** Who puts a part there. */
enum class IvSegmentOrigin {
    Iv, ///< The IV of the call.
    Key, ///< The key's last bytes.
    Cipher, ///< The cipher itself; what it starts with is in `bytes`.
};

struct IvSegment {
    IvSegmentKind kind;
    IvSegmentOrigin origin;
    std::size_t size = 0; ///< In bytes.
    std::vector<std::byte> bytes; ///< `size` of them; none for those of the key, which are secret.

    bool operator==(const IvSegment &) const = default;
};

/**
 * The first block, or the nonce, that the cipher makes of an IV, part by part, in the order in which it lies
 * in memory. Empty where the IV is one thing (cbc, xts), has another size than the rules say, or its form is
 * unknown. Sources: SP 800-38D section 7.1 (gcm), RFC 3610 section 2.3 (ccm), RFC 8439 section 2.3
 * (chacha20), RFC 3686 section 4, RFC 4106 section 4, RFC 4309 section 4, RFC 7634 section 2 (IPsec).
 */
[[nodiscard]] std::vector<IvSegment> ivSegments(const CipherRules &rules, std::span<const std::byte> iv);

} // namespace cipherscope::engine
