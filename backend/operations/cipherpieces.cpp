// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/cipherpieces.h"

#include "engine/padding.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>
#include <system_error>
#include <thread>

namespace cipherscope::operations {

namespace {

using engine::Piece;

constexpr std::size_t pieceSize = std::size_t{ 256 } * 1024;

Result<std::size_t> encryptPiece(const CipherPieces &pieces, const Batch &piece, std::span<std::byte> out)
{
    const std::size_t size = piece.bytes.size();
    if (!piece.isLast || pieces.paddedBlock == 0) {
        const Result<void> done =
            pieces.stream.update(piece.bytes, out.first(size), piece.isLast ? Piece::Last : Piece::More);
        return done ? Result<std::size_t>(size) : std::unexpected(done.error());
    }
    const std::span<std::byte> padded = out.first(engine::pkcs7PaddedSize(size, pieces.paddedBlock));
    std::ranges::copy(piece.bytes, padded.begin());
    engine::writePkcs7(padded, size);
    const Result<void> done = pieces.stream.update(padded, padded, Piece::Last);
    return done ? Result<std::size_t>(padded.size()) : std::unexpected(done.error());
}

Result<std::size_t> decryptPadded(const CipherPieces &pieces, const Batch &piece, std::span<std::byte> out)
{
    const std::size_t size = piece.bytes.size();
    const std::size_t block = pieces.paddedBlock;
    if (size % block != 0 || size == 0)
        return std::unexpected(plainError(ErrorCode::Truncated, Step::Compute, {},
                                          phrase("Error", "it is no whole number of blocks")));
    const std::span<std::byte> plain = out.first(size);
    const Result<void> done =
        pieces.stream.update(piece.bytes, plain, piece.isLast ? Piece::Last : Piece::More);
    if (!done)
        return std::unexpected(done.error());
    if (!piece.isLast)
        return size;
    const Result<std::size_t> content = engine::pkcs7MessageSize(plain.last(block), block);
    if (!content)
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Parse, {},
                                          phrase("Error", "the padding is not that of PKCS #7")));
    return size - block + *content;
}

/** One piece after the other, whichever thread has it. */
class InTurn {
public:
    explicit InTurn(const CipherPieces &pieces)
        : m_pieces(pieces)
    {
    }

    Transformed operator()(const Batch &piece, std::span<std::byte> out)
    {
        for (std::uint64_t turn = m_turn.load(); turn != piece.number; turn = m_turn.load())
            m_turn.wait(turn);
        const bool checksPadding =
            m_pieces.direction == engine::Direction::Decrypt && m_pieces.paddedBlock > 0;
        Result<std::size_t> size =
            checksPadding ? decryptPadded(m_pieces, piece, out) : encryptPiece(m_pieces, piece, out);
        m_turn.store(piece.number + 1);
        m_turn.notify_all();
        if (!size)
            return { 0, std::unexpected(std::move(size.error())) };
        return { *size, {} };
    }

private:
    const CipherPieces &m_pieces;
    std::atomic<std::uint64_t> m_turn = 0;
};

} // namespace

Result<void> runPieces(const CipherPieces &pieces, const ByteSource &source, const ByteSink &sink,
                       const std::stop_token &stop)
{
    InTurn inTurn(pieces);
    OrderedPipeline pipeline(pieceSize, pieceSize + pieces.paddedBlock, source, sink);
    const auto work = [&] { return pipeline.run(std::ref(inTurn), stop); };
    Result<void> othersOutcome;
    std::optional<std::jthread> other;
    try {
        other.emplace([&] { othersOutcome = work(); });
    } catch (const std::system_error &) {
        // No thread to be had: this one does it alone.
    }
    Result<void> outcome = work();
    other.reset();
    return outcome ? othersOutcome : outcome;
}

} // namespace cipherscope::operations
