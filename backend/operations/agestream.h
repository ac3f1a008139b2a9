// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wipedbytes.h"
#include "engine/provenance.h"
#include "formats/age/agefile.h"
#include "formats/age/armor.h"
#include "formats/age/crypto.h"
#include "formats/age/failures.h"
#include "formats/age/header.h"
#include "formats/age/recipient.h"
#include "operations/orderedpipeline.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace cipherscope::operations {

/** Where a payload ceases to be authentic. */
struct DamagedPlace {
    std::uint64_t chunk = 0; ///< From 0.
    std::uint64_t offset = 0; ///< Of the chunk, in bytes; in an armored file, of what the armor holds.
    bool mayBeCut = false; ///< The file may also have been cut off within that chunk.
};

/** A stream on its way into or out of an age file: begin() once, then work() on several threads, then
 * finish() once if none of them failed. Memory: half a MiB a thread. */
class AgeStream {
public:
    AgeStream() = default;
    AgeStream(const AgeStream &) = delete;
    AgeStream &operator=(const AgeStream &) = delete;
    virtual ~AgeStream();

    /** Writes or reads the header. With a passphrase this takes about a second, or until the stop of its
     * Crypto comes. */
    [[nodiscard]] virtual Result<void> begin() = 0;
    /** A thread's share. Only one of the threads gets the error, if there is one; Cancelled each of them. */
    [[nodiscard]] virtual Result<void> work(const std::stop_token &stop) = 0;
    /** Whether another thread would find something to do. */
    [[nodiscard]] virtual bool hasMore() = 0;
    [[nodiscard]] virtual Result<void> finish() = 0;

    /** What seals or opens the payload; known after begin(). */
    [[nodiscard]] virtual const engine::Provenance &provenance() const = 0;
};

/** The header of a new file, and the file key that it wraps. */
struct WrittenHeader {
    std::string text;
    SecretBytes fileKey;
};

/** Errors of begin(): those of age::sealHeader(), the engine and the sink; of work(): those of source, sink
 * and engine; of finish(), which writes what is left of the armor: those of the sink. */
class AgeEncryption final : public AgeStream {
public:
    AgeEncryption(age::Crypto crypto, age::Recipients recipients, age::AgeForm form, ByteSource source,
                  ByteSink sink);

    Result<void> begin() override;
    Result<void> work(const std::stop_token &stop) override;
    bool hasMore() override { return m_pipeline.hasMore(); }
    Result<void> finish() override;
    const engine::Provenance &provenance() const override { return m_aead->provenance(); }

    /** What the file begins with, after begin(): by this it can be read back without anyone's identity. */
    [[nodiscard]] const WrittenHeader &writtenHeader() const { return m_written; }

private:
    [[nodiscard]] Result<void> write(std::span<const std::byte> bytes);

    age::Crypto m_crypto;
    age::Recipients m_recipients;
    ByteSink m_sink;
    std::optional<age::ArmorEncoder> m_armor;
    WrittenHeader m_written;
    std::shared_ptr<const engine::AeadAlgorithm> m_aead;
    OrderedPipeline m_pipeline;
};

/** The bytes of an age file, out of their armor if they are in one. */
class AgeInput final {
public:
    explicit AgeInput(ByteSource source);

    /** Errors: those of the source, BadInput and Truncated of the header or the armor. */
    [[nodiscard]] Result<age::Header> readHeader();
    /** As a ByteSource: what follows what was read before. Before a fault it gives what there is; only the
     * next one fails. Errors: those of the source and of the armor. */
    [[nodiscard]] Result<std::size_t> read(std::span<std::byte> room);
    /** Why nothing comes after what was read, if that is not the end. */
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

    /** Of the header, in bytes, once it was read. */
    [[nodiscard]] std::uint64_t headerSize() const { return m_headerSize; }
    /** Known once the header was read. */
    [[nodiscard]] bool isArmored() const { return m_armor.has_value(); }

private:
    [[nodiscard]] bool hasPending();
    void fetch();

    ByteSource m_source;
    std::optional<age::ArmorDecoder> m_armor;
    std::optional<Error> m_fault; ///< After the pending bytes.
    WipedBytes m_piece; ///< As it was read.
    std::vector<std::byte> m_unarmored;
    std::span<const std::byte> m_pending; ///< In one of the two.
    std::size_t m_used = 0; ///< Of the pending bytes.
    std::uint64_t m_headerSize = 0;
    bool m_started = false;
    bool m_ended = false;
};

/**
 * Out of an age file, binary or armored. The sink gets nothing that was not authenticated, in order, and all
 * that is authentic before a fault of the input; only when every work() has succeeded is the plaintext whole.
 * Errors of begin(): those of AgeInput and
 * age::openHeader(); of work(): those of formats/age/failures.h, of source, sink and engine.
 */
class AgeDecryption final : public AgeStream {
public:
    AgeDecryption(age::Crypto crypto, age::Identities identities, ByteSource source, ByteSink sink);
    /** Of a file that was just written. Errors of begin(): AuthenticationFailed too if its header is not this
     * one, which must outlive this. */
    AgeDecryption(age::Crypto crypto, const WrittenHeader &written, ByteSource source, ByteSink sink);

    Result<void> begin() override;
    Result<void> work(const std::stop_token &stop) override;
    bool hasMore() override { return m_pipeline.hasMore(); }
    Result<void> finish() override { return {}; }
    const engine::Provenance &provenance() const override { return m_aead->provenance(); }

    /** Where the payload ceases to be authentic, if work() failed for that. */
    [[nodiscard]] std::optional<DamagedPlace> damage() const;
    /** Of what a file of this size, from whose beginning the header was read, decrypts to: about. */
    [[nodiscard]] std::uint64_t plaintextSize(std::uint64_t fileSize) const;

private:
    [[nodiscard]] Result<SecretBytes> fileKeyOf(const age::Header &header) const;
    [[nodiscard]] Transformed open(engine::Aead &aead, const Batch &batch, std::span<std::byte> out);
    /** Notes where it was, and says it in terms of the file. */
    [[nodiscard]] Error placed(Error error, std::uint64_t chunk, age::ChunkSize size);

    age::Crypto m_crypto;
    age::Identities m_identities;
    const WrittenHeader *m_written = nullptr;
    AgeInput m_input;
    mutable std::mutex m_damageMutex;
    std::optional<DamagedPlace> m_damage; ///< The first.
    std::shared_ptr<const engine::AeadAlgorithm> m_aead;
    OrderedPipeline m_pipeline;
};

} // namespace cipherscope::operations
