// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/repeatedrequest.h"

#include <cerrno>
#include <cstdint>
#include <utility>

namespace cipherscope::afalg {

RepeatedRequest::RepeatedRequest(OpSocket socket, std::span<const std::byte> message)
    : m_socket(std::move(socket))
    , m_control(Operation::Encrypt, {})
    , m_isHash(true)
    , m_message(message)
{
}

RepeatedRequest::RepeatedRequest(OpSocket socket, Operation operation, std::span<const std::byte> iv,
                                 std::span<const std::byte> in, std::span<std::byte> out)
    : m_socket(std::move(socket))
    , m_control(operation, iv)
    , m_isHash(false)
{
    prepare({}, in, out);
}

RepeatedRequest::RepeatedRequest(OpSocket socket, Operation operation, std::span<const std::byte> iv,
                                 std::span<const std::byte> aad, std::span<const std::byte> in,
                                 std::span<std::byte> out)
    : m_socket(std::move(socket))
    , m_control(operation, iv, static_cast<std::uint32_t>(aad.size()))
    , m_isHash(false)
{
    prepare(aad, in, out);
}

void RepeatedRequest::prepare(std::span<const std::byte> aad, std::span<const std::byte> in,
                              std::span<std::byte> out)
{
    m_aadRoom.resize(aad.size());
    const std::size_t skipped = aad.empty() ? 1 : 0;
    m_toSend = { ioPart(aad), ioPart(in) };
    m_toReceive = { ioPart(m_aadRoom), ioPart(out) };
    m_request.msg_iov = m_toSend.data() + skipped;
    m_request.msg_iovlen = m_toSend.size() - skipped;
    m_control.attachTo(m_request);
    m_answer.msg_iov = m_toReceive.data() + skipped;
    m_answer.msg_iovlen = m_toReceive.size() - skipped;
    m_requestSize = static_cast<ssize_t>(aad.size() + in.size());
    m_answerSize = static_cast<ssize_t>(aad.size() + out.size());
}

Result<void> RepeatedRequest::hashOnce()
{
    SystemCalls &calls = m_socket.calls();
    const ssize_t sent =
        calls.send(m_socket.descriptor(), m_message.data(), m_message.size(), MSG_MORE | MSG_NOSIGNAL);
    if (sent != static_cast<ssize_t>(m_message.size()))
        return failed(Step::Send, sent);
    const ssize_t received = calls.recv(m_socket.descriptor(), m_digest.data(), m_digest.size(), 0);
    if (received <= 0)
        return failed(Step::Receive, received);
    return {};
}

Result<void> RepeatedRequest::cipherOnce()
{
    // Neither waits: what does not fit would wait for ever for a reader, and what was sent is there to be
    // received.
    const ssize_t sent =
        m_socket.calls().sendmsg(m_socket.descriptor(), &m_request, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent != m_requestSize)
        return failed(Step::Send, sent);
    const ssize_t received = receiveAnswer();
    if (received != m_answerSize)
        return failed(Step::Receive, received);
    return {};
}

ssize_t RepeatedRequest::receiveAnswer()
{
    if (m_answer.msg_iovlen > 1)
        return m_socket.calls().recvmsg(m_socket.descriptor(), &m_answer, MSG_DONTWAIT);
    const iovec &whole = *m_answer.msg_iov;
    return m_socket.calls().recv(m_socket.descriptor(), whole.iov_base, whole.iov_len, MSG_DONTWAIT);
}

std::unexpected<Error> RepeatedRequest::failed(Step step, ssize_t size) const
{
    if (size < 0)
        return std::unexpected(systemError(step, errno, m_socket.name()));
    return std::unexpected(plainError(ErrorCode::Truncated, step, m_socket.name(),
                                      step == Step::Send
                                          ? phrase("Error", "the kernel took a part of the message")
                                          : phrase("Error", "the kernel gave a part of the result")));
}

} // namespace cipherscope::afalg
