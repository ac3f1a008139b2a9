// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"
#include "engine/cipher.h"
#include "formats/age/crypto.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace cipherscope::age {

/** All of the payload that is no chunk: the nonce that it begins with. */
inline constexpr std::size_t payloadNonceSize = 16; // bytes
inline constexpr std::size_t chunkSize = 64U << 10U; // bytes of plaintext of every chunk but the last
inline constexpr std::size_t sealedChunkSize = chunkSize + tagSize;

/** Whether a chunk is the last one of its payload. */
enum class ChunkPlace : bool { Inside, Last };

/**
 * Where the chunks of a payload lie. Payload, offsets and sizes include the nonce at its start, and count
 * from there: add the header's size for a place in a binary file. Everything is in bytes.
 */
class PayloadLayout final {
public:
    /** Of the payload that so much plaintext becomes; there is always at least one chunk. At most 2^62 bytes.
     */
    [[nodiscard]] static PayloadLayout ofPlaintext(std::uint64_t size);

    /**
     * Of a payload of this size. A size that no payload has is not refused here, so that the chunks before
     * the wrong one can be opened: it is openChunk() that refuses a last chunk which is shorter than its tag,
     * or empty when it is not the only one. Errors: Truncated (not even a nonce).
     */
    [[nodiscard]] static Result<PayloadLayout> ofPayload(std::uint64_t size);

    [[nodiscard]] std::uint64_t chunkCount() const { return m_chunkCount; }
    [[nodiscard]] std::uint64_t payloadSize() const { return m_payloadSize; }
    /** Of a payload that is well-formed; its last chunk must have been opened before this is to be believed.
     */
    [[nodiscard]] std::uint64_t plaintextSize() const;
    /** Whether a payload can have this size. */
    [[nodiscard]] bool isPossible() const;

    [[nodiscard]] static std::uint64_t chunkOffset(std::uint64_t index);
    [[nodiscard]] static std::uint64_t plaintextOffset(std::uint64_t index) { return index * chunkSize; }
    /** With its tag. */
    [[nodiscard]] std::size_t sealedSize(std::uint64_t index) const;
    [[nodiscard]] ChunkPlace placeOf(std::uint64_t index) const
    {
        return index + 1 == m_chunkCount ? ChunkPlace::Last : ChunkPlace::Inside;
    }

private:
    PayloadLayout(std::uint64_t payloadSize, std::uint64_t chunkCount)
        : m_payloadSize(payloadSize)
        , m_chunkCount(chunkCount)
    {
    }

    std::uint64_t m_payloadSize;
    std::uint64_t m_chunkCount;
};

using PayloadNonce = std::array<std::byte, payloadNonceSize>;

/** The key of every chunk: HKDF-SHA-256 of the file key, salted with the payload's nonce. Errors: those of
 * Crypto::deriveKey(). */
[[nodiscard]] Result<SecretBytes> payloadKey(const Crypto &crypto, const SecretBytes &fileKey,
                                             std::span<const std::byte, payloadNonceSize> nonce);

/** A chunk's nonce: its number in 11 bytes, big-endian, then 1 for the last chunk and 0 for any other. */
[[nodiscard]] std::array<std::byte, nonceSize> chunkNonce(std::uint64_t index, ChunkPlace place);

/**
 * Seals a chunk. `plaintext`: 64 KiB, or from 0 bytes (if index is 0; else from 1) up to 64 KiB if it is the
 * last. `out`: plaintext.size() + 16 bytes; may begin at the same memory. The AEAD is keyed with the payload
 * key. Chunks may be sealed in any order, by many threads. Errors: BadInput (sizes), those of the AEAD.
 */
[[nodiscard]] Result<void> sealChunk(engine::Aead &aead, std::uint64_t index, ChunkPlace place,
                                     std::span<const std::byte> plaintext, std::span<std::byte> out);

/**
 * Opens a chunk of a layout's size, at a layout's place. `out`: sealed.size() - 16 bytes, not the same memory
 * as `sealed`. Chunks may be opened in any order, by many threads; only when the last one has been opened is
 * it known that the payload is whole. Errors: AuthenticationFailed (with the chunk's number and offset);
 * Truncated: the payload ends too early; TrailingData: it goes on after this chunk, which was sealed as the
 * last one. If the chunk itself is authentic in the two latter cases, `out` holds its plaintext (and a reader
 * that has given out the chunks before may give out this one before the error); else `out` is wiped.
 */
[[nodiscard]] Result<void> openChunk(engine::Aead &aead, std::uint64_t index, ChunkPlace place,
                                     std::span<const std::byte> sealed, std::span<std::byte> out);

/** Whether openChunk(), failing so, left an authentic chunk in `out`, or there was none at all. */
[[nodiscard]] bool leavesPlaintext(const Error &error);

} // namespace cipherscope::age
