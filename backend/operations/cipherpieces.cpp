// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/cipherpieces.h"

#include "engine/ivat.h"
#include "engine/padding.h"
#include "operations/guarded.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

namespace cipherscope::operations {

namespace {

using engine::Piece;

constexpr std::size_t pieceSize = std::size_t{ 256 } * 1024;

/** The cipher's part of a piece: as many bytes as go in. */
using Compute = std::function<Result<void>(std::span<const std::byte> in, std::span<std::byte> out)>;

Result<std::size_t> withoutPadding(const Batch &piece, std::span<std::byte> out, const Compute &compute)
{
    const std::size_t size = piece.bytes.size();
    const Result<void> done = compute(piece.bytes, out.first(size));
    return done ? Result<std::size_t>(size) : std::unexpected(done.error());
}

Result<std::size_t> encryptPadded(std::size_t block, const Batch &piece, std::span<std::byte> out,
                                  const Compute &compute)
{
    if (!piece.isLast)
        return withoutPadding(piece, out, compute);
    const std::size_t size = piece.bytes.size();
    const std::span<std::byte> padded = out.first(engine::pkcs7PaddedSize(size, block));
    std::ranges::copy(piece.bytes, padded.begin());
    engine::writePkcs7(padded, size);
    const Result<void> done = compute(padded, padded);
    return done ? Result<std::size_t>(padded.size()) : std::unexpected(done.error());
}

Result<std::size_t> decryptPadded(std::size_t block, const Batch &piece, std::span<std::byte> out,
                                  const Compute &compute)
{
    const std::size_t size = piece.bytes.size();
    if (size % block != 0 || size == 0)
        return std::unexpected(plainError(ErrorCode::Truncated, Step::Compute, {},
                                          phrase("Error", "it is no whole number of blocks")));
    const Result<std::size_t> done = withoutPadding(piece, out, compute);
    if (!done || !piece.isLast)
        return done;
    const Result<std::size_t> content = engine::pkcs7MessageSize(out.first(size).last(block), block);
    if (!content)
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Parse, {},
                                          phrase("Error", "the padding is not that of PKCS #7")));
    return size - block + *content;
}

/** Throws nothing: another thread may be waiting for what comes after it. */
Transformed transform(const CipherPieces &pieces, const Batch &piece, std::span<std::byte> out,
                      const Compute &compute)
{
    const bool encrypts = pieces.direction == engine::Direction::Encrypt;
    const Result<std::size_t> size = guarded({}, [&] {
        if (pieces.paddedBlock == 0)
            return withoutPadding(piece, out, compute);
        return encrypts ? encryptPadded(pieces.paddedBlock, piece, out, compute)
                        : decryptPadded(pieces.paddedBlock, piece, out, compute);
    });
    if (!size)
        return { 0, std::unexpected(size.error()) };
    return { *size, {} };
}

using Stream = std::unique_ptr<engine::SkcipherStream>;

/** One piece after the other, whichever thread has it, on one stream. */
class InTurn {
public:
    InTurn(const CipherPieces &pieces, engine::SkcipherStream &stream)
        : m_pieces(pieces)
        , m_stream(stream)
    {
    }

    Transformed operator()(const Batch &piece, std::span<std::byte> out)
    {
        for (std::uint64_t turn = m_turn.load(); turn != piece.number; turn = m_turn.load())
            m_turn.wait(turn);
        Transformed done = transform(m_pieces, piece, out, [&](auto from, auto to) {
            return m_stream.update(from, to, piece.isLast ? Piece::Last : Piece::More);
        });
        m_turn.store(piece.number + 1);
        m_turn.notify_all();
        return done;
    }

private:
    const CipherPieces &m_pieces;
    engine::SkcipherStream &m_stream;
    std::atomic<std::uint64_t> m_turn = 0;
};

/** A thread's pieces, each a message of its own. */
class SideBySide {
public:
    SideBySide(const CipherPieces &pieces, engine::SkcipherStream &stream)
        : m_pieces(pieces)
        , m_stream(stream)
    {
    }

    Transformed operator()(const Batch &piece, std::span<std::byte> out)
    {
        return transform(m_pieces, piece, out, [&](auto from, auto to) -> Result<void> {
            const auto iv = engine::ivAt(m_pieces.algorithm.rules(), m_pieces.iv, piece.number * pieceSize);
            if (Result<void> started = m_stream.start(*iv); !started)
                return started;
            return m_stream.update(from, to, Piece::Last);
        });
    }

private:
    const CipherPieces &m_pieces;
    engine::SkcipherStream &m_stream;
};

Result<Stream> startedStream(const CipherPieces &pieces)
{
    Result<Stream> stream = pieces.algorithm.newStream(pieces.direction);
    if (!stream)
        return stream;
    if (Result<void> started = (*stream)->start(pieces.iv); !started)
        return std::unexpected(std::move(started.error()));
    return stream;
}

using Share = std::function<Result<void>()>;

/** One share on this thread and one on another, at the same time; or, where no thread is to be had, the first
 * alone. */
Result<void> runBoth(const Share &first, const Share &second)
{
    Result<void> othersOutcome;
    std::optional<std::jthread> other;
    try {
        other.emplace([&] { othersOutcome = guarded({}, second); });
    } catch (const std::system_error &) {
        // This one does it alone.
    }
    Result<void> outcome = guarded({}, first);
    other.reset();
    return outcome ? othersOutcome : outcome;
}

} // namespace

Result<void> runPieces(const CipherPieces &pieces, const ByteSource &source, const ByteSink &sink,
                       const std::stop_token &stop)
{
    const Result<Stream> stream = startedStream(pieces);
    if (!stream)
        return std::unexpected(stream.error());
    OrderedPipeline pipeline(pieceSize, pieceSize + pieces.paddedBlock, source, sink);
    const bool standApart = engine::ivAt(pieces.algorithm.rules(), pieces.iv, 0).has_value();
    if (!standApart) {
        InTurn inTurn(pieces, **stream);
        const Share share = [&] { return pipeline.run(std::ref(inTurn), stop); };
        return runBoth(share, share);
    }
    const Result<Stream> another = startedStream(pieces);
    if (!another)
        return std::unexpected(another.error());
    return runBoth([&] { return pipeline.run(SideBySide(pieces, **stream), stop); },
                   [&] { return pipeline.run(SideBySide(pieces, **another), stop); });
}

} // namespace cipherscope::operations
