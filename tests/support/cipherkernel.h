// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/kernelabi.h"
#include "support/imitatedkernel.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <deque>
#include <set>
#include <vector>

namespace cipherscope::testing {

/**
 * The queue of an operation socket of a cipher, as crypto/af_alg.c and algif_skcipher.c keep it, with a
 * cipher that anyone can check: byte number N of a message is xored with the IV's first byte + N. An AEAD's
 * tag is the sum of all bytes before it, repeated; a decryption that does not find it gives EBADMSG. Used by
 * one thread.
 */
class CipherKernel final : public ImitatedKernel {
public:
    // What it is.
    std::size_t ivSize = 16;
    std::size_t chunkSize = 16; ///< Of unfinished messages whole chunks only are given out.
    std::size_t tagSize = 0; ///< Not 0: an AEAD.
    // How it behaves.
    std::size_t bufferMax = 212992; ///< net.core.wmem_max and rmem_max, in bytes.
    std::size_t largestSend = static_cast<std::size_t>(-1); ///< Taken from one send at most.
    std::size_t largestReceive = static_cast<std::size_t>(-1);
    std::deque<int> sendErrors; ///< errno of the sends to come, 0 for none; then none.
    std::deque<int> receiveErrors;
    std::deque<int> pollResults; ///< Of the polls to come; then 1.
    bool writesBeforeItRefuses = true; ///< A forged message's text is in the receiver's memory all the same.

    // What was seen.
    int sends = 0;
    int receives = 0;
    int polls = 0;
    int bufferRaises = 0;
    std::vector<std::uint32_t> operations; ///< One for each control message.
    std::vector<std::vector<std::byte>> ivs; ///< One for each control message that had one.
    std::vector<std::uint32_t> aadSizes;
    std::vector<std::size_t> sizes; ///< Of the sends.
    int blockingCalls = 0; ///< Without MSG_DONTWAIT.
    std::vector<std::byte> key;
    int optionName = 0;
    socklen_t optionLength = 0;
    int optionError = 0; ///< errno of setsockopt() at SOL_ALG.

    [[nodiscard]] std::size_t openCount() const { return m_open.size(); }

    int socket(int, int, int) override { return newDescriptor(); }
    int bind(int, const sockaddr *, socklen_t) override { return 0; }
    int accept4(int, int) override { return newDescriptor(); }
    int close(int fd) override
    {
        m_open.erase(fd);
        return 0;
    }

    int setsockopt(int, int level, int option, const void *value, socklen_t length) override
    {
        if (level == SOL_SOCKET) {
            int wanted = 0;
            std::memcpy(&wanted, value, sizeof wanted);
            int &buffer = option == SO_SNDBUF ? m_sendBuffer : m_receiveBuffer;
            buffer = 2 * static_cast<int>(std::min(static_cast<std::size_t>(wanted), bufferMax));
            ++bufferRaises;
            return 0;
        }
        optionName = option;
        optionLength = length;
        if (value) {
            const auto *bytes = static_cast<const std::byte *>(value);
            key.assign(bytes, bytes + length);
        }
        errno = optionError;
        return optionError == 0 ? 0 : -1;
    }

    int getsockopt(int, int, int option, void *value, socklen_t *) override
    {
        std::memcpy(value, option == SO_SNDBUF ? &m_sendBuffer : &m_receiveBuffer, sizeof(int));
        return 0;
    }

    ssize_t sendmsg(int fd, const msghdr *message, int flags) override
    {
        ++sends;
        blockingCalls += (flags & MSG_DONTWAIT) == 0 ? 1 : 0;
        if (!m_open.contains(fd))
            return failed(EBADF);
        if (const int error = next(sendErrors))
            return failed(error);
        if (m_started && !m_more && !m_queue.empty())
            return failed(EINVAL);
        if (!readControl(*message))
            return failed(EINVAL);
        m_started = true;

        std::size_t asked = 0;
        std::size_t taken = 0;
        const std::size_t room = std::min(roomLeft(), largestSend);
        for (std::size_t i = 0; i < message->msg_iovlen; ++i) {
            const iovec &part = message->msg_iov[i];
            const auto *bytes = static_cast<const std::byte *>(part.iov_base);
            const std::size_t size = std::min(part.iov_len, room - taken);
            m_queue.insert(m_queue.end(), bytes, bytes + size);
            asked += part.iov_len;
            taken += size;
        }
        sizes.push_back(taken);
        if (taken == asked)
            m_more = (flags & MSG_MORE) != 0; // Not said for a part: af_alg_sendmsg() has left before.
        else if (taken == 0)
            return failed(EAGAIN);
        return static_cast<ssize_t>(taken);
    }

    ssize_t recvmsg(int fd, msghdr *message, int flags) override
    {
        ++receives;
        blockingCalls += (flags & MSG_DONTWAIT) == 0 ? 1 : 0;
        if (!m_open.contains(fd))
            return failed(EBADF);
        if (const int error = next(receiveErrors))
            return failed(error);
        return tagSize == 0 ? receiveText(*message) : receiveAead(*message);
    }

    int poll(pollfd *, nfds_t, int) override
    {
        ++polls;
        if (pollResults.empty())
            return 1;
        const int result = pollResults.front();
        pollResults.pop_front();
        return result < 0 ? failed(-result) : result;
    }

    /** What the cipher makes of a message, and of what it made. */
    static std::vector<std::byte> crypted(std::vector<std::byte> text, std::byte start)
    {
        for (std::size_t i = 0; i < text.size(); ++i)
            text[i] ^= static_cast<std::byte>((std::to_integer<std::size_t>(start) + i) & 0xffU);
        return text;
    }

    std::vector<std::byte> tagOf(const std::vector<std::byte> &before) const
    {
        unsigned sum = 1;
        for (const std::byte byte : before)
            sum += std::to_integer<unsigned>(byte);
        return std::vector<std::byte>(tagSize, static_cast<std::byte>(sum & 0xffU));
    }

private:
    static int failed(int error)
    {
        errno = error;
        return -1;
    }

    static int next(std::deque<int> &errors)
    {
        if (errors.empty())
            return 0;
        const int error = errors.front();
        errors.pop_front();
        return error;
    }

    int newDescriptor()
    {
        m_open.insert(++m_last);
        return m_last;
    }

    [[nodiscard]] std::size_t roomLeft() const
    {
        const std::size_t room = static_cast<std::size_t>(m_sendBuffer) / 4096 * 4096;
        return room - std::min(room, m_queue.size());
    }

    bool readControl(const msghdr &message)
    {
        msghdr copy = message;
        for (cmsghdr *header = CMSG_FIRSTHDR(&copy); header; header = CMSG_NXTHDR(&copy, header)) {
            std::uint32_t number = 0;
            std::memcpy(&number, CMSG_DATA(header), sizeof number);
            if (header->cmsg_level != afalg::levelAlg)
                return false;
            if (header->cmsg_type == afalg::controlSetOperation) {
                operations.push_back(number);
                m_operation = number;
                m_aadSize = 0;
            } else if (header->cmsg_type == afalg::controlSetAadSize) {
                aadSizes.push_back(number);
                m_aadSize = number;
            } else if (header->cmsg_type == afalg::controlSetIv) {
                if (number != ivSize || header->cmsg_len != CMSG_LEN(sizeof number + ivSize))
                    return false;
                const auto *bytes = reinterpret_cast<const std::byte *>(CMSG_DATA(header)) + sizeof number;
                ivs.emplace_back(bytes, bytes + ivSize);
                m_counter = ivs.back().front();
            }
        }
        return true;
    }

    static std::size_t scatter(msghdr &message, std::span<const std::byte> data)
    {
        std::size_t given = 0;
        for (std::size_t i = 0; i < message.msg_iovlen; ++i) {
            const std::size_t size = std::min(message.msg_iov[i].iov_len, data.size() - given);
            if (size > 0)
                std::memcpy(message.msg_iov[i].iov_base, data.data() + given, size);
            given += size;
        }
        return given;
    }

    static std::size_t roomOf(const msghdr &message)
    {
        std::size_t room = 0;
        for (std::size_t i = 0; i < message.msg_iovlen; ++i)
            room += message.msg_iov[i].iov_len;
        return room;
    }

    ssize_t receiveText(msghdr &message)
    {
        std::size_t size = std::min({ roomOf(message), m_queue.size(), largestReceive });
        if (m_more || size < m_queue.size())
            size -= size % chunkSize;
        if (size == 0)
            return failed(EAGAIN);
        const std::vector<std::byte> text(m_queue.begin(),
                                          m_queue.begin() + static_cast<std::ptrdiff_t>(size));
        const std::vector<std::byte> done = crypted(text, m_counter);
        m_counter = static_cast<std::byte>((std::to_integer<std::size_t>(m_counter) + size) & 0xffU);
        consume(size);
        return static_cast<ssize_t>(scatter(message, done));
    }

    ssize_t receiveAead(msghdr &message)
    {
        const bool isSealing = m_operation == afalg::operationEncrypt;
        std::vector<std::byte> all = m_queue;
        if (roomOf(message) == 0)
            return 0; // Nothing is computed, and everything stays queued.
        consume(all.size());
        std::vector<std::byte> tag;
        if (!isSealing) {
            tag.assign(all.end() - static_cast<std::ptrdiff_t>(tagSize), all.end());
            all.resize(all.size() - tagSize);
        }
        const auto text = all.begin() + static_cast<std::ptrdiff_t>(m_aadSize);
        const std::vector<std::byte> done = crypted({ text, all.end() }, m_counter);
        const bool isForged = !isSealing && tag != tagOf(all);
        std::ranges::copy(done, text);
        if (isSealing) {
            tag = tagOf(all);
            all.insert(all.end(), tag.begin(), tag.end());
        }
        if (!isForged || writesBeforeItRefuses)
            static_cast<void>(scatter(message, all));
        return isForged ? failed(EBADMSG)
                        : static_cast<ssize_t>(std::min({ all.size(), roomOf(message), largestReceive }));
    }

    void consume(std::size_t size)
    {
        m_queue.erase(m_queue.begin(), m_queue.begin() + static_cast<std::ptrdiff_t>(size));
        if (m_queue.empty())
            m_started = m_more;
    }

    std::vector<std::byte> m_queue;
    std::byte m_counter{};
    std::uint32_t m_operation = afalg::operationDecrypt;
    std::size_t m_aadSize = 0;
    bool m_more = false;
    bool m_started = false;
    int m_sendBuffer = 212992;
    int m_receiveBuffer = 212992;
    std::set<int> m_open;
    int m_last = 1'000'000; ///< Beyond any real descriptor.
};

} // namespace cipherscope::testing
