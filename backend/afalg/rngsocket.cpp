// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/rngsocket.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace cipherscope::afalg {

Result<RngSocket> RngSocket::start(const AlgSocket &algorithm)
{
    Result<OpSocket> socket = algorithm.accept();
    if (!socket)
        return std::unexpected(std::move(socket.error()));
    return RngSocket(std::move(*socket));
}

Result<std::size_t> RngSocket::draw(std::span<std::byte> out)
{
    Result<std::size_t> received = m_socket.read(out.first(std::min(out.size(), mostPerCall)));
    if (received && *received > 0)
        return received;
    if (received)
        return std::unexpected(plainError(ErrorCode::Truncated, Step::Receive, m_socket.name(),
                                          phrase("Error", "the kernel gave no random bytes")));
    Error error = received.error();
    if (error.systemError == EINVAL) {
        error.code = ErrorCode::KeyRequired;
        error.detail = phrase("Error", "it has not been seeded");
    }
    return std::unexpected(std::move(error));
}

Result<void> RngSocket::setAdditionalInput(std::span<const std::byte> input)
{
    Result<void> sent = m_socket.send(input, More::No);
    if (!sent && sent.error().systemError == EOPNOTSUPP) {
        sent.error().code = ErrorCode::Unavailable;
        sent.error().detail = phrase("Error", "the kernel takes additional input only after test entropy");
    } else if (!sent && sent.error().systemError == EMSGSIZE) {
        sent.error().code = ErrorCode::BadInput;
        sent.error().detail = phrase("Error", "additional input has at most 128 bytes");
    }
    return sent;
}

} // namespace cipherscope::afalg
