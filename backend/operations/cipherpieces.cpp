// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/cipherpieces.h"

#include "core/wipedbytes.h"
#include "engine/padding.h"

#include <algorithm>
#include <cerrno>

namespace cipherscope::operations {

namespace {

using engine::Piece;

constexpr std::size_t pieceSize = std::size_t{ 256 } * 1024;

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
        if (Result<void> done = process(*count, isLast ? Piece::Last : Piece::More); !done)
            return done;
    }
    return {};
}

/** Also decrypts what has no padding. */
Result<void> encryptPieces(const CipherPieces &pieces, const ByteSource &source, const ByteSink &sink,
                           const std::stop_token &stop)
{
    WipedBytes buffer(pieceSize + pieces.paddedBlock);
    const std::span<std::byte> all = buffer.writable();
    return forEachPiece(all.first(pieceSize), source, stop,
                        [&](std::size_t size, Piece piece) -> Result<void> {
                            if (piece == Piece::Last && pieces.paddedBlock > 0) {
                                const std::size_t padded = engine::pkcs7PaddedSize(size, pieces.paddedBlock);
                                engine::writePkcs7(all.first(padded), size);
                                size = padded;
                            }
                            const std::span<std::byte> bytes = all.first(size);
                            if (Result<void> done = pieces.stream.update(bytes, bytes, piece); !done)
                                return done;
                            return sink(bytes);
                        });
}

/** The last block of what has come is held back, at the buffer's start, until it is known whether it is the
 * last of all, which is to be checked. */
Result<void> decryptPadded(const CipherPieces &pieces, const ByteSource &source, const ByteSink &sink,
                           const std::stop_token &stop)
{
    const std::size_t block = pieces.paddedBlock;
    WipedBytes buffer(block + pieceSize);
    const std::span<std::byte> all = buffer.writable();
    std::size_t held = 0;
    return forEachPiece(all.subspan(block), source, stop, [&](std::size_t size, Piece piece) -> Result<void> {
        if (size % block != 0 || size + held == 0)
            return std::unexpected(
                plainError(ErrorCode::Truncated, Step::Compute, {}, "it is no whole number of blocks"));
        const std::span<std::byte> fresh = all.subspan(block, size);
        if (Result<void> done = pieces.stream.update(fresh, fresh, piece); !done)
            return done;
        const std::span<std::byte> plain = all.subspan(block - held, held + size);
        const std::span<std::byte> last = plain.last(block);
        const std::span<std::byte> before = plain.first(plain.size() - block);
        if (piece == Piece::Last) {
            const Result<std::size_t> content = engine::pkcs7MessageSize(last, block);
            if (!content)
                return std::unexpected(
                    plainError(ErrorCode::BadInput, Step::Parse, {}, "the padding is not that of PKCS #7"));
            return sink(plain.first(before.size() + *content));
        }
        if (Result<void> written = sink(before); !written)
            return written;
        std::ranges::copy(last, all.begin());
        held = block;
        return {};
    });
}

} // namespace

Result<void> runPieces(const CipherPieces &pieces, const ByteSource &source, const ByteSink &sink,
                       const std::stop_token &stop)
{
    const bool checksPadding = pieces.direction == engine::Direction::Decrypt && pieces.paddedBlock > 0;
    return checksPadding ? decryptPadded(pieces, source, sink, stop)
                         : encryptPieces(pieces, source, sink, stop);
}

} // namespace cipherscope::operations
