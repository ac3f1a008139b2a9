// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/agestream.h"

#include "formats/age/failures.h"
#include "formats/age/filekey.h"
#include "formats/age/payload.h"

#include <algorithm>
#include <utility>

namespace cipherscope::operations {

namespace {

constexpr std::size_t chunksInBatch = 4;
constexpr std::size_t plainBatch = chunksInBatch * age::chunkSize;
constexpr std::size_t sealedBatch = chunksInBatch * age::sealedChunkSize;
constexpr std::size_t inputPiece = std::size_t{ 64 } * 1024;

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

/** The AEAD of a payload with this nonce. */
Result<std::shared_ptr<const engine::AeadAlgorithm>>
openPayloadAead(const age::Crypto &crypto, const SecretBytes &fileKey, const age::PayloadNonce &nonce)
{
    const Result<SecretBytes> key = age::payloadKey(crypto, fileKey, nonce);
    if (!key)
        return std::unexpected(key.error());
    return crypto.openAead(*key);
}

/** Calls `process(index, place, chunk)` for each chunk of a batch; an empty batch has one, empty chunk. */
template <typename Process>
Result<void> forEachChunk(const Batch &batch, std::size_t chunkSize, const Process &process)
{
    const std::size_t count = std::max<std::size_t>(1, (batch.bytes.size() + chunkSize - 1) / chunkSize);
    for (std::size_t i = 0; i < count; ++i) {
        const std::span<const std::byte> rest = batch.bytes.subspan(i * chunkSize);
        const bool isLast = batch.isLast && i + 1 == count;
        if (Result<void> done = process(batch.number * chunksInBatch + i,
                                        isLast ? age::ChunkPlace::Last : age::ChunkPlace::Inside,
                                        rest.first(std::min(rest.size(), chunkSize)));
            !done)
            return done;
    }
    return {};
}

Transformed sealBatch(engine::Aead &aead, const Batch &batch, std::span<std::byte> out)
{
    Transformed transformed;
    transformed.outcome =
        forEachChunk(batch, age::chunkSize,
                     [&](std::uint64_t index, age::ChunkPlace place, std::span<const std::byte> chunk) {
                         const std::size_t size = chunk.size() + age::tagSize;
                         Result<void> sealed =
                             age::sealChunk(aead, index, place, chunk, out.subspan(transformed.size, size));
                         if (sealed)
                             transformed.size += size;
                         return sealed;
                     });
    return transformed;
}

} // namespace

AgeStream::~AgeStream() = default;

AgeEncryption::AgeEncryption(age::Crypto crypto, age::Recipients recipients, age::AgeForm form,
                             ByteSource source, ByteSink sink)
    : m_crypto(std::move(crypto))
    , m_recipients(std::move(recipients))
    , m_sink(std::move(sink))
    , m_pipeline(plainBatch, sealedBatch, std::move(source),
                 [this](std::span<const std::byte> bytes) { return write(bytes); })
{
    if (form == age::AgeForm::Armored)
        m_armor.emplace();
}

Result<void> AgeEncryption::begin()
{
    Result<age::SealedHeader> sealed = age::sealHeader(m_crypto, m_recipients);
    if (!sealed)
        return std::unexpected(std::move(sealed.error()));
    age::PayloadNonce nonce{};
    if (Result<void> filled = m_crypto.fillRandom(nonce); !filled)
        return filled;
    auto aead = openPayloadAead(m_crypto, sealed->fileKey, nonce);
    if (!aead)
        return std::unexpected(std::move(aead.error()));
    m_aead = std::move(*aead);
    m_written = { age::encodeHeader(sealed->header), std::move(sealed->fileKey) };
    if (Result<void> written = write(bytesOf(m_written.text)); !written)
        return written;
    return write(nonce);
}

Result<void> AgeEncryption::work(const std::stop_token &stop)
{
    const Result<std::unique_ptr<engine::Aead>> aead = m_aead->newAead();
    if (!aead)
        return std::unexpected(aead.error());
    return m_pipeline.run(
        [&aead](const Batch &batch, std::span<std::byte> out) { return sealBatch(**aead, batch, out); },
        stop);
}

Result<void> AgeEncryption::finish()
{
    if (!m_armor)
        return {};
    std::string text;
    m_armor->finish(text);
    return m_sink(bytesOf(text));
}

Result<void> AgeEncryption::write(std::span<const std::byte> bytes)
{
    if (!m_armor)
        return m_sink(bytes);
    std::string text;
    m_armor->take(bytes, text);
    return m_sink(bytesOf(text));
}

AgeInput::AgeInput(ByteSource source)
    : m_source(std::move(source))
    , m_piece(inputPiece)
{
}

Result<age::Header> AgeInput::readHeader()
{
    age::HeaderReader reader;
    while (!reader.isComplete() && hasPending()) {
        const Result<std::size_t> taken = reader.take(m_pending.subspan(m_used));
        if (!taken)
            return std::unexpected(taken.error());
        m_used += *taken;
        m_headerSize += *taken;
    }
    if (!reader.isComplete() && m_fault)
        return std::unexpected(*m_fault);
    return std::move(reader).finish();
}

Result<std::size_t> AgeInput::read(std::span<std::byte> room)
{
    std::size_t size = 0;
    while (size < room.size() && hasPending()) {
        const std::size_t count = std::min(room.size() - size, m_pending.size() - m_used);
        std::ranges::copy(m_pending.subspan(m_used, count), room.begin() + static_cast<std::ptrdiff_t>(size));
        m_used += count;
        size += count;
    }
    if (size == 0 && m_fault)
        return std::unexpected(*m_fault);
    return size;
}

/** False at the end, and before a fault. */
bool AgeInput::hasPending()
{
    while (m_used == m_pending.size() && !m_ended && !m_fault)
        fetch();
    return m_used < m_pending.size();
}

/** Replaces the pending bytes, all of which were used. */
void AgeInput::fetch()
{
    m_used = 0;
    m_pending = {};
    const Result<std::size_t> count = m_source(m_piece.writable());
    if (!count) {
        m_fault = count.error();
        return;
    }
    m_ended = *count < m_piece.size();
    const std::span<const std::byte> piece = m_piece.view().first(*count);
    if (!std::exchange(m_started, true) && age::looksArmored(piece))
        m_armor.emplace();
    if (!m_armor) {
        m_pending = piece;
        return;
    }
    m_unarmored.clear();
    Result<void> taken = m_armor->take(piece, m_unarmored);
    if (taken && m_ended)
        taken = m_armor->finish();
    if (!taken)
        m_fault = std::move(taken.error());
    m_pending = m_unarmored;
}

AgeDecryption::AgeDecryption(age::Crypto crypto, age::Identities identities, ByteSource source, ByteSink sink)
    : m_crypto(std::move(crypto))
    , m_identities(std::move(identities))
    , m_input(std::move(source))
    , m_pipeline(
          sealedBatch, plainBatch, [this](std::span<std::byte> room) { return m_input.read(room); },
          std::move(sink))
{
}

AgeDecryption::AgeDecryption(age::Crypto crypto, const WrittenHeader &written, ByteSource source,
                             ByteSink sink)
    : AgeDecryption(std::move(crypto), age::Identities(), std::move(source), std::move(sink))
{
    m_written = &written;
}

Result<SecretBytes> AgeDecryption::fileKeyOf(const age::Header &header) const
{
    if (!m_written)
        return age::openHeader(m_crypto, header, m_identities);
    if (age::encodeHeader(header) != m_written->text)
        return age::headerMacFailure();
    return m_written->fileKey.copy();
}

Result<void> AgeDecryption::begin()
{
    const Result<age::Header> header = m_input.readHeader();
    if (!header)
        return std::unexpected(header.error());
    const Result<SecretBytes> fileKey = fileKeyOf(*header);
    if (!fileKey)
        return std::unexpected(fileKey.error());
    age::PayloadNonce nonce{};
    const Result<std::size_t> count = m_input.read(nonce);
    if (!count)
        return std::unexpected(count.error());
    if (*count < nonce.size() && m_input.fault())
        return std::unexpected(*m_input.fault());
    if (*count < nonce.size())
        return age::headerTruncated(
            phrase("Error", "the file ends in the payload's nonce, right after the header"));
    auto aead = openPayloadAead(m_crypto, *fileKey, nonce);
    if (!aead)
        return std::unexpected(std::move(aead.error()));
    m_aead = std::move(*aead);
    return {};
}

Result<void> AgeDecryption::work(const std::stop_token &stop)
{
    const Result<std::unique_ptr<engine::Aead>> aead = m_aead->newAead();
    if (!aead)
        return std::unexpected(aead.error());
    return m_pipeline.run(
        [this, &aead](const Batch &batch, std::span<std::byte> out) { return open(**aead, batch, out); },
        stop);
}

Transformed AgeDecryption::open(engine::Aead &aead, const Batch &batch, std::span<std::byte> out)
{
    Transformed transformed;
    transformed.outcome = forEachChunk(
        batch, age::sealedChunkSize,
        [&](std::uint64_t index, age::ChunkPlace place, std::span<const std::byte> chunk) -> Result<void> {
            const std::size_t size = chunk.size() - std::min(chunk.size(), age::tagSize);
            Result<void> opened =
                age::openChunk(aead, index, place, chunk, out.subspan(transformed.size, size));
            if (opened || age::leavesPlaintext(opened.error()))
                transformed.size += size;
            // Where the input has a fault, nothing else is wrong with the last chunk that came before it.
            if (opened || (place == age::ChunkPlace::Last && m_input.fault()))
                return {};
            // A whole chunk that was authentic: what is wrong begins after it.
            const bool isAfter = age::leavesPlaintext(opened.error()) && size > 0;
            return std::unexpected(
                placed(std::move(opened.error()), isAfter ? index + 1 : index,
                       chunk.size() < age::sealedChunkSize ? age::ChunkSize::Short : age::ChunkSize::Full));
        });
    if (transformed.outcome && batch.isLast && m_input.fault())
        transformed.outcome = std::unexpected(*m_input.fault());
    return transformed;
}

Error AgeDecryption::placed(Error error, std::uint64_t chunk, age::ChunkSize size)
{
    const Phrase of =
        m_input.isArmored() ? phrase("Error", "what the armor holds") : phrase("Error", "the file");
    const DamagedPlace place{ chunk, m_input.headerSize() + age::PayloadLayout::chunkOffset(chunk),
                              error.code == ErrorCode::AuthenticationFailed
                                  && size == age::ChunkSize::Short };
    if (error.code == ErrorCode::AuthenticationFailed)
        error = age::damagedChunk(place.chunk, place.offset, size, of).error();
    else if (error.code == ErrorCode::TrailingData)
        error = age::trailingData(place.offset, of).error();
    else if (error.code != ErrorCode::Truncated)
        return error;
    const std::lock_guard lock(m_damageMutex);
    if (!m_damage || m_damage->chunk > place.chunk)
        m_damage = place;
    return error;
}

std::optional<DamagedPlace> AgeDecryption::damage() const
{
    const std::lock_guard lock(m_damageMutex);
    return m_damage;
}

std::uint64_t AgeDecryption::plaintextSize(std::uint64_t fileSize) const
{
    const std::uint64_t inArmor = m_input.isArmored() ? fileSize / 65 * 48 : fileSize;
    const auto layout = age::PayloadLayout::ofPayload(inArmor - std::min(inArmor, m_input.headerSize()));
    return layout ? layout->plaintextSize() : 0;
}

} // namespace cipherscope::operations
