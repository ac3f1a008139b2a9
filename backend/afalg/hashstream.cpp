// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/hashstream.h"

#include <array>
#include <utility>

namespace cipherscope::afalg {

namespace {

// The kernel's largest digest is 64 bytes (HASH_MAX_DIGESTSIZE); the room beyond it shows if that ever
// changes.
constexpr std::size_t digestRoom = 256;

} // namespace

Result<HashStream> HashStream::start(const AlgSocket &algorithm)
{
    Result<OpSocket> socket = algorithm.accept();
    if (!socket)
        return std::unexpected(std::move(socket.error()));
    return HashStream(std::move(*socket));
}

Result<void> HashStream::update(std::span<const std::byte> data)
{
    if (data.empty())
        return {};
    m_started = true;
    return m_socket.send(data, More::Yes);
}

Result<Digest> HashStream::finish()
{
    // A receive on a socket that was sent nothing gives the digest of nothing only while the socket is fresh;
    // an empty message without MSG_MORE asks for it in every state.
    if (!m_started) {
        if (Result<void> sent = m_socket.send({}, More::No); !sent)
            return std::unexpected(std::move(sent.error()));
    }
    m_started = false;

    std::array<std::byte, digestRoom> room;
    const Result<OpSocket::Received> received = m_socket.receive(room);
    if (!received)
        return std::unexpected(received.error());
    if (received->truncated || received->size == 0)
        return std::unexpected(plainError(ErrorCode::Truncated, Step::Receive, m_socket.name(),
                                          phrase("Error", "the kernel did not give the whole digest")));
    return Digest(room.begin(), room.begin() + static_cast<std::ptrdiff_t>(received->size));
}

Result<HashStream> HashStream::clone() const
{
    Result<OpSocket> socket = m_socket.clone();
    if (!socket)
        return std::unexpected(std::move(socket.error()));
    HashStream copy(std::move(*socket));
    copy.m_started = m_started;
    return copy;
}

} // namespace cipherscope::afalg
