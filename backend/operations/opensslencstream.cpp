// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/opensslencstream.h"

#include "core/secretbytes.h"

#include <algorithm>
#include <cerrno>
#include <vector>

namespace cipherscope::operations {

namespace {

using opensslenc::blockSize;
using opensslenc::Padding;

constexpr std::size_t pieceSize = std::size_t{ 256 } * 1024;

/** A buffer that is wiped: it holds plaintext. */
struct WipedBuffer {
    explicit WipedBuffer(std::size_t size)
        : bytes(size)
    {
    }
    WipedBuffer(const WipedBuffer &) = delete;
    WipedBuffer &operator=(const WipedBuffer &) = delete;
    ~WipedBuffer() { wipe(bytes); }

    std::vector<std::byte> bytes;
};

Result<opensslenc::Salt> newSalt(const OpenSslEncSettings &settings, const ByteSink &sink)
{
    opensslenc::Salt salt{};
    if (Result<void> filled = settings.random(salt); !filled)
        return std::unexpected(std::move(filled.error()));
    if (Result<void> written = sink(opensslenc::encodeHeader(salt)); !written)
        return std::unexpected(std::move(written.error()));
    return salt;
}

Result<opensslenc::Salt> readSalt(const ByteSource &source)
{
    std::array<std::byte, opensslenc::headerSize> header{};
    const Result<std::size_t> count = source(header);
    if (!count)
        return std::unexpected(count.error());
    return opensslenc::parseHeader(std::span(header).first(*count));
}

/** The cipher's stream with its key and IV set. */
struct OpenedCipher {
    engine::Provenance provenance;
    std::unique_ptr<engine::SkcipherStream> stream;
};

Result<OpenedCipher> openCipher(const OpenSslEncSettings &settings, const opensslenc::Salt &salt)
{
    const Result<opensslenc::KeyAndIv> derived =
        opensslenc::deriveKey(settings.parameters, *settings.passphrase, salt);
    if (!derived)
        return std::unexpected(derived.error());
    const auto algorithm = settings.engines.openSkcipher(
        settings.choice, std::string(settings.parameters.cipher->kernelName), derived->key);
    if (!algorithm)
        return std::unexpected(algorithm.error());
    auto stream = (*algorithm)->newStream(settings.direction);
    if (!stream)
        return std::unexpected(std::move(stream.error()));
    if (Result<void> started = (*stream)->start(derived->iv); !started)
        return std::unexpected(std::move(started.error()));
    return OpenedCipher{ (*algorithm)->provenance(), std::move(*stream) };
}

/** A piece after another in one buffer, in place. Each process() knows whether its piece is the last. */
template <typename Process>
Result<void> forEachPiece(std::span<std::byte> room, const ByteSource &source, const std::stop_token &stop,
                          const Process &process)
{
    bool isLast = false;
    while (!isLast) {
        if (stop.stop_requested())
            return std::unexpected(systemError(Step::Compute, ECANCELED, {}));
        const Result<std::size_t> count = source(room);
        if (!count)
            return std::unexpected(count.error());
        isLast = *count < room.size();
        if (Result<void> done = process(*count, isLast ? engine::Piece::Last : engine::Piece::More); !done)
            return done;
    }
    return {};
}

Result<void> encryptAll(engine::SkcipherStream &stream, Padding padding, const ByteSource &source,
                        const ByteSink &sink, const std::stop_token &stop)
{
    WipedBuffer buffer(pieceSize + blockSize);
    const std::span<std::byte> all(buffer.bytes);
    return forEachPiece(
        all.first(pieceSize), source, stop, [&](std::size_t size, engine::Piece piece) -> Result<void> {
            if (piece == engine::Piece::Last && padding == Padding::Pkcs7) {
                const std::size_t count = opensslenc::paddingSize(size);
                std::ranges::fill(all.subspan(size, count), static_cast<std::byte>(count));
                size += count;
            }
            if (Result<void> done = stream.update(all.first(size), all.first(size), piece); !done)
                return done;
            return sink(all.first(size));
        });
}

Result<void> decryptAll(engine::SkcipherStream &stream, const ByteSource &source, const ByteSink &sink,
                        const std::stop_token &stop)
{
    WipedBuffer buffer(pieceSize);
    const std::span<std::byte> all(buffer.bytes);
    return forEachPiece(all, source, stop, [&](std::size_t size, engine::Piece piece) -> Result<void> {
        if (Result<void> done = stream.update(all.first(size), all.first(size), piece); !done)
            return done;
        return sink(all.first(size));
    });
}

/** The last block of what has come is held back, at the buffer's start, until it is known whether it is the
 * last of all, which is to be checked. */
Result<void> decryptPadded(engine::SkcipherStream &stream, const ByteSource &source, const ByteSink &sink,
                           const std::stop_token &stop)
{
    WipedBuffer buffer(blockSize + pieceSize);
    const std::span<std::byte> all(buffer.bytes);
    std::size_t held = 0;
    return forEachPiece(all.subspan(blockSize), source, stop,
                        [&](std::size_t size, engine::Piece piece) -> Result<void> {
                            if (size % blockSize != 0 || size + held == 0)
                                return opensslenc::noWholeBlocks();
                            const std::span<std::byte> fresh = all.subspan(blockSize, size);
                            if (Result<void> done = stream.update(fresh, fresh, piece); !done)
                                return done;
                            const std::span<std::byte> plain = all.subspan(blockSize - held, held + size);
                            const std::span<std::byte, blockSize> last = plain.last<blockSize>();
                            if (piece == engine::Piece::Last) {
                                const std::optional<std::size_t> count = opensslenc::contentOfLastBlock(last);
                                if (!count)
                                    return opensslenc::wrongOrDamaged();
                                return sink(plain.first(plain.size() - blockSize + *count));
                            }
                            if (Result<void> written = sink(plain.first(plain.size() - blockSize)); !written)
                                return written;
                            std::ranges::copy(last, all.begin());
                            held = blockSize;
                            return {};
                        });
}

} // namespace

Result<engine::Provenance> runOpenSslEnc(const OpenSslEncSettings &settings, const ByteSource &source,
                                         const ByteSink &sink, const std::stop_token &stop)
{
    const bool encrypts = settings.direction == engine::Direction::Encrypt;
    const Result<opensslenc::Salt> salt = encrypts ? newSalt(settings, sink) : readSalt(source);
    if (!salt)
        return std::unexpected(salt.error());
    const Result<OpenedCipher> cipher = openCipher(settings, *salt);
    if (!cipher)
        return std::unexpected(cipher.error());
    const Padding padding = settings.parameters.cipher->padding;
    Result<void> done;
    if (encrypts)
        done = encryptAll(*cipher->stream, padding, source, sink, stop);
    else if (padding == Padding::Pkcs7)
        done = decryptPadded(*cipher->stream, source, sink, stop);
    else
        done = decryptAll(*cipher->stream, source, sink, stop);
    if (!done)
        return std::unexpected(std::move(done.error()));
    return cipher->provenance;
}

} // namespace cipherscope::operations
