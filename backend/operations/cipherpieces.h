// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cipher.h"
#include "operations/orderedpipeline.h"

#include <cstddef>
#include <span>
#include <stop_token>

namespace cipherscope::operations {

/** A message that an skcipher takes in pieces. */
struct CipherPieces {
    const engine::SkcipherAlgorithm &algorithm; ///< Of rules that stream.
    engine::Direction direction = engine::Direction::Encrypt;
    std::span<const std::byte> iv; ///< Of the algorithm's IV size.
    /** PKCS #7 to whole blocks of so many bytes, 1 to 255; 0: no padding. */
    std::size_t paddedBlock = 0;
};

/**
 * Takes a whole message through a cipher, by the calling thread and one more, in less than 2 MiB of memory:
 * both compute where the cipher's pieces do not depend on each other (see engine::ivAt()), and else one does,
 * while the other reads and writes. It blocks on source and sink, which one thread uses at a time, and on the
 * cipher, and looks at the stop token once a piece. In decryption the sink gets the plaintext as it comes,
 * but never a last block whose padding is wrong: only when this succeeds is the plaintext whole. Errors:
 * Truncated (a padded message that is no whole blocks, at least one); BadInput at Step::Parse (no padding of
 * PKCS #7); Cancelled; Internal
 * (an exception); those of source, sink and algorithm.
 */
[[nodiscard]] Result<void> runPieces(const CipherPieces &pieces, const ByteSource &source,
                                     const ByteSink &sink, const std::stop_token &stop);

} // namespace cipherscope::operations
