// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/payload.h"

#include "formats/age/failures.h"

#include <algorithm>

namespace cipherscope::age {

namespace {

/** Chunks of `unit` bytes that hold `size` bytes: at least one. */
std::uint64_t chunksOf(std::uint64_t size, std::uint64_t unit)
{
    return std::max<std::uint64_t>(1, size / unit + (size % unit != 0 ? 1 : 0));
}

Detail countText(std::uint64_t index)
{
    return { phrase("Error", "the payload ends in chunk %1, before its last chunk is complete"), index };
}

Result<void> openedAs(engine::Aead &aead, std::uint64_t index, ChunkPlace place,
                      std::span<const std::byte> sealed, std::span<std::byte> out)
{
    return aead.open(chunkNonce(index, place), {}, sealed, out);
}

} // namespace

PayloadLayout PayloadLayout::ofPlaintext(std::uint64_t size)
{
    const std::uint64_t count = chunksOf(size, chunkSize);
    return { payloadNonceSize + size + count * tagSize, count };
}

Result<PayloadLayout> PayloadLayout::ofPayload(std::uint64_t size)
{
    if (size < payloadNonceSize)
        return headerTruncated(
            phrase("Error", "the file ends in the payload's nonce, right after the header"));
    return PayloadLayout(size, chunksOf(size - payloadNonceSize, sealedChunkSize));
}

std::uint64_t PayloadLayout::plaintextSize() const
{
    return isPossible() ? m_payloadSize - payloadNonceSize - m_chunkCount * tagSize : 0;
}

bool PayloadLayout::isPossible() const
{
    const std::size_t last = sealedSize(m_chunkCount - 1);
    return last > tagSize || (last == tagSize && m_chunkCount == 1);
}

std::uint64_t PayloadLayout::chunkOffset(std::uint64_t index)
{
    return payloadNonceSize + index * sealedChunkSize;
}

std::size_t PayloadLayout::sealedSize(std::uint64_t index) const
{
    return static_cast<std::size_t>(
        std::min<std::uint64_t>(sealedChunkSize, m_payloadSize - chunkOffset(index)));
}

Result<SecretBytes> payloadKey(const Crypto &crypto, const SecretBytes &fileKey,
                               std::span<const std::byte, payloadNonceSize> nonce)
{
    return crypto.deriveKey(fileKey.view(), nonce, "payload");
}

std::array<std::byte, nonceSize> chunkNonce(std::uint64_t index, ChunkPlace place)
{
    std::array<std::byte, nonceSize> nonce{};
    for (std::size_t i = 0; i < sizeof(index); ++i)
        nonce[nonceSize - 2 - i] = static_cast<std::byte>(index >> (8 * i) & 0xffU);
    nonce.back() = static_cast<std::byte>(place == ChunkPlace::Last ? 1 : 0);
    return nonce;
}

Result<void> sealChunk(engine::Aead &aead, std::uint64_t index, ChunkPlace place,
                       std::span<const std::byte> plaintext, std::span<std::byte> out)
{
    const bool fits = place == ChunkPlace::Last
        ? plaintext.size() <= chunkSize && (!plaintext.empty() || index == 0)
        : plaintext.size() == chunkSize;
    if (!fits || out.size() != plaintext.size() + tagSize)
        return std::unexpected(
            plainError(ErrorCode::BadInput, Step::Compute, {}, phrase("Error", "no chunk has this size")));
    return aead.seal(chunkNonce(index, place), {}, plaintext, out);
}

Result<void> openChunk(engine::Aead &aead, std::uint64_t index, ChunkPlace place,
                       std::span<const std::byte> sealed, std::span<std::byte> out)
{
    if (sealed.size() < tagSize)
        return payloadTruncated(countText(index));
    if (sealed.size() > sealedChunkSize || out.size() != sealed.size() - tagSize)
        return std::unexpected(
            plainError(ErrorCode::BadInput, Step::Compute, {}, phrase("Error", "no chunk has this size")));
    if (sealed.size() == tagSize && index > 0)
        return payloadTruncated(
            { phrase("Error", "chunk %1, the last one, is empty, which only the first may be"), index });
    Result<void> opened = openedAs(aead, index, place, sealed, out);
    if (opened || opened.error().code != ErrorCode::AuthenticationFailed)
        return opened;
    // A chunk that is authentic at another place tells a cut from damage. Only the last one may be short.
    if (sealed.size() == sealedChunkSize) {
        const ChunkPlace other = place == ChunkPlace::Last ? ChunkPlace::Inside : ChunkPlace::Last;
        const Result<void> openedOtherwise = openedAs(aead, index, other, sealed, out);
        if (openedOtherwise && other == ChunkPlace::Inside)
            return payloadTruncated(countText(index + 1));
        if (openedOtherwise)
            return trailingData(PayloadLayout::chunkOffset(index + 1));
        if (openedOtherwise.error().code != ErrorCode::AuthenticationFailed)
            return openedOtherwise;
    }
    return damagedChunk(index, PayloadLayout::chunkOffset(index),
                        sealed.size() < sealedChunkSize ? ChunkSize::Short : ChunkSize::Full);
}

bool leavesPlaintext(const Error &error)
{
    return error.code == ErrorCode::Truncated || error.code == ErrorCode::TrailingData;
}

} // namespace cipherscope::age
