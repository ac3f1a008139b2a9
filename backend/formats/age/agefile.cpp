// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/agefile.h"

#include "formats/age/armor.h"
#include "formats/age/filekey.h"
#include "formats/age/payload.h"

#include <algorithm>

namespace cipherscope::age {

namespace {

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

Result<std::unique_ptr<engine::Aead>> payloadAead(const Crypto &crypto, const SecretBytes &fileKey,
                                                  std::span<const std::byte, payloadNonceSize> nonce)
{
    const Result<SecretBytes> key = payloadKey(crypto, fileKey, nonce);
    if (!key)
        return std::unexpected(key.error());
    const auto algorithm = crypto.openAead(*key);
    if (!algorithm)
        return std::unexpected(algorithm.error());
    return (*algorithm)->newAead();
}

/** Appends the nonce and all chunks. */
Result<void> sealPayload(const Crypto &crypto, const SecretBytes &fileKey,
                         std::span<const std::byte> plaintext, std::vector<std::byte> &out)
{
    PayloadNonce nonce{};
    if (const auto filled = crypto.fillRandom(nonce); !filled)
        return filled;
    const auto aead = payloadAead(crypto, fileKey, nonce);
    if (!aead)
        return std::unexpected(aead.error());
    const PayloadLayout layout = PayloadLayout::ofPlaintext(plaintext.size());
    const std::size_t start = out.size();
    out.insert(out.end(), nonce.begin(), nonce.end());
    out.resize(start + layout.payloadSize());
    for (std::uint64_t index = 0; index < layout.chunkCount(); ++index) {
        const std::size_t size = layout.sealedSize(index);
        const auto chunk = plaintext.subspan(PayloadLayout::plaintextOffset(index), size - tagSize);
        const std::span<std::byte> sealed =
            std::span(out).subspan(start + PayloadLayout::chunkOffset(index), size);
        if (const auto done = sealChunk(**aead, index, layout.placeOf(index), chunk, sealed); !done)
            return done;
    }
    return {};
}

Result<void> openPayload(engine::Aead &aead, std::span<const std::byte> payload, const PayloadLayout &layout,
                         const PlaintextSink &sink)
{
    SecretBytes buffer(std::min(chunkSize, payload.size())); // What is in memory may be secret keys.
    Result<void> result;
    for (std::uint64_t index = 0; index < layout.chunkCount() && result; ++index) {
        const auto sealed = payload.subspan(PayloadLayout::chunkOffset(index), layout.sealedSize(index));
        const std::size_t size = sealed.size() - std::min(sealed.size(), tagSize);
        const std::span<std::byte> chunk = buffer.writable().first(size);
        result = openChunk(aead, index, layout.placeOf(index), sealed, chunk);
        const bool isAuthentic = result || leavesPlaintext(result.error());
        if (isAuthentic && !chunk.empty()) {
            if (const auto given = sink(chunk); !given)
                result = given;
        }
    }
    return result;
}

Result<void> decryptBinary(const Crypto &crypto, const Identities &identities,
                           std::span<const std::byte> bytes, const PlaintextSink &sink)
{
    const Result<ParsedHeader> parsed = parseHeader(bytes);
    if (!parsed)
        return std::unexpected(parsed.error());
    const Result<SecretBytes> fileKey = openHeader(crypto, parsed->header, identities);
    if (!fileKey)
        return std::unexpected(fileKey.error());
    const auto payload = bytes.subspan(parsed->size);
    const Result<PayloadLayout> layout = PayloadLayout::ofPayload(payload.size());
    if (!layout)
        return std::unexpected(layout.error());
    const auto aead = payloadAead(crypto, *fileKey, payload.first<payloadNonceSize>());
    if (!aead)
        return std::unexpected(aead.error());
    return openPayload(**aead, payload, *layout, sink);
}

std::vector<std::byte> armored(std::span<const std::byte> bytes)
{
    std::string text;
    ArmorEncoder encoder;
    encoder.take(bytes, text);
    encoder.finish(text);
    const auto out = bytesOf(text);
    return { out.begin(), out.end() };
}

Result<std::vector<std::byte>> withoutArmor(std::span<const std::byte> bytes)
{
    std::vector<std::byte> decoded;
    ArmorDecoder decoder;
    if (const auto taken = decoder.take(bytes, decoded); !taken)
        return std::unexpected(taken.error());
    if (const auto finished = decoder.finish(); !finished)
        return std::unexpected(finished.error());
    return decoded;
}

} // namespace

Result<std::vector<std::byte>> encrypt(const Crypto &crypto, const Recipients &recipients,
                                       std::span<const std::byte> plaintext, AgeForm form)
{
    const Result<SealedHeader> sealed = sealHeader(crypto, recipients);
    if (!sealed)
        return std::unexpected(sealed.error());
    const std::string header = encodeHeader(sealed->header);
    const auto headerBytes = bytesOf(header);
    std::vector<std::byte> file(headerBytes.begin(), headerBytes.end());
    if (const auto done = sealPayload(crypto, sealed->fileKey, plaintext, file); !done)
        return std::unexpected(done.error());
    return form == AgeForm::Armored ? armored(file) : file;
}

Result<void> decryptTo(const Crypto &crypto, const Identities &identities, std::span<const std::byte> bytes,
                       const PlaintextSink &sink)
{
    if (!looksArmored(bytes))
        return decryptBinary(crypto, identities, bytes, sink);
    const Result<std::vector<std::byte>> decoded = withoutArmor(bytes);
    if (!decoded)
        return std::unexpected(decoded.error());
    return decryptBinary(crypto, identities, *decoded, sink);
}

Result<std::vector<std::byte>> decrypt(const Crypto &crypto, const Identities &identities,
                                       std::span<const std::byte> bytes)
{
    std::vector<std::byte> plaintext;
    // Never more than the file's own size: growing would leave copies behind that nobody wipes.
    plaintext.reserve(bytes.size());
    const Result<void> done = decryptTo(crypto, identities, bytes, [&plaintext](auto chunk) -> Result<void> {
        plaintext.insert(plaintext.end(), chunk.begin(), chunk.end());
        return {};
    });
    if (!done) {
        wipe(plaintext);
        return std::unexpected(done.error());
    }
    return plaintext;
}

} // namespace cipherscope::age
