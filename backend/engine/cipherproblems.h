// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "engine/cipher.h"
#include "engine/cipherrules.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace cipherscope::engine {

/** What is wrong with the arguments of a call. `given` and `wanted` of CipherProblem are named in brackets.
 */
enum class CipherProblemKind {
    KeySize, ///< The rules' keySizes do not have it. [given: bytes]
    EqualKeyHalves, ///< The two halves of an xts key are the same.
    AuthencKeyForm, ///< Not in the form of authenckey.h.
    IvSize, ///< [given, wanted: bytes]
    CcmLengthByte, ///< Byte 0 of a ccm IV is not 1 to 7. [given: its value]
    MessageTooShort, ///< [given, wanted: bytes]
    MessageTooLong, ///< For the algorithm, not for a buffer. [given, wanted: bytes at most]
    MessageNotMultiple, ///< [given: bytes; wanted: the multiple]
    CounterWraps, ///< More blocks than its counter has numbers. [given: blocks; wanted: blocks at most]
    TagSize, ///< The rules do not take such a tag. [given: bytes]
    ShorterThanTag, ///< What is to be opened does not even hold its tag. [given, wanted: bytes]
    AadSize, ///< The rules' aadSizes do not have it. [given: bytes]
    AadWithoutIv, ///< The AAD must end with the IV, as IPsec has it. [wanted: bytes of the IV]
};

struct CipherProblem {
    CipherProblemKind kind;
    std::uint64_t given = 0;
    std::uint64_t wanted = 0;

    bool operator==(const CipherProblem &) const = default;
};

/** One message with everything that belongs to it. */
struct CipherCall {
    Direction direction = Direction::Encrypt;
    std::span<const std::byte> key;
    std::span<const std::byte> iv;
    std::span<const std::byte> aad; ///< AEAD only.
    std::size_t tagSize = 0; ///< AEAD only, in bytes.
    std::uint64_t dataSize = 0; ///< Of what goes in, in bytes: when an AEAD decrypts, the tag is part of it.
};

/** Everything that is wrong with a message, before any engine is asked. */
[[nodiscard]] std::vector<CipherProblem> problemsOf(const CipherRules &rules, const CipherCall &call);

/** Of its parts. `textSize`: the plaintext's size in bytes, or, of an skcipher, the ciphertext's. */
[[nodiscard]] std::vector<CipherProblem> keyProblems(const CipherRules &rules,
                                                     std::span<const std::byte> key);
[[nodiscard]] std::vector<CipherProblem> ivProblems(const CipherRules &rules, std::span<const std::byte> iv);
[[nodiscard]] std::vector<CipherProblem> textProblems(const CipherRules &rules, std::span<const std::byte> iv,
                                                      std::uint64_t textSize);
[[nodiscard]] std::vector<CipherProblem> aadProblems(const CipherRules &rules, std::span<const std::byte> iv,
                                                     std::span<const std::byte> aad);
[[nodiscard]] std::vector<CipherProblem> tagProblems(const CipherRules &rules, std::size_t tagSize);

/** For Error::detail: "the IV has 12 bytes, cbc(aes) wants 16". */
[[nodiscard]] Detail problemDetail(const CipherRules &rules, const CipherProblem &problem);

/** The first of the problems as an error (BadKey for those of the key, else BadInput); nothing if none. */
[[nodiscard]] Result<void> refuseFirst(const CipherRules &rules, const std::vector<CipherProblem> &problems);

} // namespace cipherscope::engine
