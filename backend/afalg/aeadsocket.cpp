// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/aeadsocket.h"

#include "core/secretbytes.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace cipherscope::afalg {

namespace {

/** Both, or the one that is not empty. */
std::span<iovec> withoutEmptyFirst(std::array<iovec, 2> &parts)
{
    return parts[0].iov_len == 0 ? std::span(parts).last(1) : std::span(parts);
}

} // namespace

Result<AeadSocket> AeadSocket::start(const AlgSocket &algorithm)
{
    Result<OpSocket> socket = algorithm.accept();
    if (!socket)
        return std::unexpected(std::move(socket.error()));
    return AeadSocket(std::move(*socket));
}

Result<void> AeadSocket::seal(std::span<const std::byte> iv, std::span<const std::byte> aad,
                              std::span<const std::byte> plaintext, std::span<std::byte> out)
{
    return run(Operation::Encrypt, iv, aad, plaintext, out);
}

Result<void> AeadSocket::open(std::span<const std::byte> iv, std::span<const std::byte> aad,
                              std::span<const std::byte> sealed, std::span<std::byte> out)
{
    Result<void> opened = run(Operation::Decrypt, iv, aad, sealed, out);
    if (!opened)
        wipe(out); // The kernel may have written what it then found to be forged.
    return opened;
}

Result<void> AeadSocket::run(Operation operation, std::span<const std::byte> iv,
                             std::span<const std::byte> aad, std::span<const std::byte> in,
                             std::span<std::byte> out)
{
    if (!m_socket)
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Send, {},
                                          phrase("Error", "the socket was closed after an earlier error")));
    OpSocket &socket = *m_socket;
    if (Result<void> fits = socket.makeRoomForAll(aad.size() + std::max(in.size(), out.size())); !fits)
        return fits;
    ControlMessage control(operation, iv, static_cast<std::uint32_t>(aad.size()));
    std::array parts{ ioPart(aad), ioPart(in) };
    Result<void> done = socket.sendRequest(control, withoutEmptyFirst(parts));
    if (done)
        done = receiveAll(socket, aad.size(), out);
    // A forged message has been taken out of the queue; after anything else something may be left there.
    if (!done && done.error().code != ErrorCode::AuthenticationFailed)
        m_socket.reset();
    return done;
}

Result<void> AeadSocket::receiveAll(OpSocket &socket, std::size_t aadSize, std::span<std::byte> out)
{
    // Without a byte of room nothing is computed, and an opened message may be as short as nothing.
    const std::size_t wanted = aadSize + out.size();
    m_aadRoom.resize(std::max({ m_aadRoom.size(), aadSize, std::size_t{ 1 } }));
    const std::span<std::byte> before = std::span(m_aadRoom).first(wanted == 0 ? 1 : aadSize);
    std::array parts{ ioPart(before), ioPart(out) };
    // The kernel computes a shorter message for a shorter room, with a tag that is right for it.
    return socket.receiveAnswer(withoutEmptyFirst(parts), wanted);
}

} // namespace cipherscope::afalg
