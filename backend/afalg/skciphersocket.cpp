// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/skciphersocket.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cipherscope::afalg {

namespace {

Error closedAfterError(Step step)
{
    return plainError(ErrorCode::BadInput, step, {},
                      phrase("Error", "the socket was closed after an earlier error"));
}

/** The default of the send buffer. More at once gains nothing, and large requests run out of optmem_max. */
constexpr std::size_t mostOfAPiece = 212'992;

Result<void> receiveAll(OpSocket &socket, std::span<std::byte> out)
{
    while (!out.empty()) {
        std::array part{ ioPart(out) };
        const Result<std::size_t> got = socket.receiveNow(part);
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0 || *got > out.size())
            return std::unexpected(plainError(ErrorCode::Truncated, Step::Receive, socket.name(),
                                              phrase("Error", "the kernel gave less than it was asked for")));
        out = out.subspan(*got);
    }
    return {};
}

} // namespace

Result<SkcipherSocket> SkcipherSocket::start(const AlgSocket &algorithm, Operation operation,
                                             std::size_t chunkSize)
{
    Result<OpSocket> socket = algorithm.accept();
    if (!socket)
        return std::unexpected(std::move(socket.error()));
    return SkcipherSocket(std::move(*socket), operation, std::max<std::size_t>(chunkSize, 1));
}

Result<void> SkcipherSocket::closedUnless(Result<void> result)
{
    if (!result)
        m_socket.reset();
    return result;
}

Result<void> SkcipherSocket::request(std::span<const std::byte> iv, std::span<const std::byte> in,
                                     std::span<std::byte> out)
{
    if (!m_socket)
        return std::unexpected(closedAfterError(Step::Send));
    if (in.empty())
        return {};
    if (Result<void> fits = m_socket->makeRoomForAll(in.size()); !fits)
        return fits;
    return closedUnless(requestOn(*m_socket, iv, in, out));
}

Result<void> SkcipherSocket::requestOn(OpSocket &socket, std::span<const std::byte> iv,
                                       std::span<const std::byte> in, std::span<std::byte> out) const
{
    ControlMessage control(m_operation, iv);
    std::array part{ ioPart(in) };
    if (Result<void> sent = socket.sendRequest(control, part); !sent)
        return sent;
    // In one piece: what is read in two parts is computed in two parts.
    std::array into{ ioPart(out) };
    return socket.receiveAnswer(into, out.size());
}

void SkcipherSocket::begin(std::span<const std::byte> iv)
{
    m_iv.assign(iv.begin(), iv.end());
    m_fresh = true;
}

Result<void> SkcipherSocket::update(std::span<const std::byte> in, std::span<std::byte> out, More more)
{
    if (!m_socket)
        return std::unexpected(closedAfterError(Step::Send));
    if (in.empty())
        return more == More::Yes || m_fresh ? Result<void>() : closedUnless(endWithNothing(*m_socket));
    return closedUnless(updateOn(*m_socket, in, out, more));
}

/** So that the kernel drops what it keeps of the message; there is nothing to read. */
Result<void> SkcipherSocket::endWithNothing(OpSocket &socket)
{
    const Result<std::size_t> sent = sendPiece(socket, {}, More::No);
    return sent ? Result<void>() : std::unexpected(sent.error());
}

/** Returns how much the kernel took, in bytes. The operation and the IV go with a message's first data. */
Result<std::size_t> SkcipherSocket::sendPiece(OpSocket &socket, std::span<const std::byte> piece, More more)
{
    std::array part{ ioPart(piece) };
    Result<OpSocket::Sent> sent;
    if (m_fresh) {
        ControlMessage control(m_operation, m_iv);
        sent = socket.sendSome(&control, part, more);
    } else {
        sent = socket.sendSome(nullptr, part, more);
    }
    if (!sent)
        return std::unexpected(std::move(sent.error()));
    m_fresh = m_fresh && sent->noRoom;
    return sent->size;
}

Result<void> SkcipherSocket::updateOn(OpSocket &socket, std::span<const std::byte> in,
                                      std::span<std::byte> out, More more)
{
    const Result<std::size_t> room = socket.makeRoom(0);
    if (!room)
        return std::unexpected(room.error());
    const std::size_t whole =
        std::max(std::min(*room, mostOfAPiece) / m_chunkSize * m_chunkSize, m_chunkSize);
    std::size_t queued = 0; // Sent and not read back.
    while (!in.empty() || queued > 0) {
        std::size_t taken = 0;
        if (!in.empty()) {
            const std::size_t size = std::min(in.size(), whole - queued);
            const bool isEnd = more == More::No && size == in.size();
            const Result<std::size_t> sent = sendPiece(socket, in.first(size), isEnd ? More::No : More::Yes);
            if (!sent)
                return std::unexpected(sent.error());
            taken = std::min(*sent, size);
            in = in.subspan(taken);
            queued += taken;
        }
        const bool isComplete = in.empty() && more == More::No;
        const std::size_t ready = isComplete ? queued : queued / m_chunkSize * m_chunkSize;
        if (Result<void> got = receiveAll(socket, out.first(ready)); !got)
            return got;
        out = out.subspan(ready);
        queued -= ready;
        if (in.empty() && queued > 0)
            return std::unexpected(
                plainError(ErrorCode::BadInput, Step::Receive, socket.name(),
                           Detail(phrase("Error", "a piece is no multiple of %1 bytes"), m_chunkSize)));
        if (taken == 0 && ready == 0 && !in.empty()) {
            if (Result<void> waited = socket.waitForRoom(); !waited)
                return waited;
        }
    }
    return {};
}

} // namespace cipherscope::afalg
