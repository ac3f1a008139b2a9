// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/zerocopy.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <utility>

namespace cipherscope::afalg {

namespace {

/** Runs calls one after another until one fails. */
class Protocol final {
public:
    /** `call` gives what a system call returns. */
    template <typename Call> bool step(std::string_view name, Call call)
    {
        ssize_t result = -1;
        do {
            result = call();
        } while (result < 0 && errno == EINTR);
        m_report.steps.push_back({ name, result, result < 0 ? errno : 0 });
        return result >= 0;
    }

    [[nodiscard]] ZeroCopyReport &report() { return m_report; }

private:
    ZeroCopyReport m_report;
};

} // namespace

Result<ZeroCopyReport> tryZeroCopy(const AlgSocket &algorithm, Operation operation,
                                   std::span<const std::byte> iv, std::span<const std::byte> message)
{
    constexpr std::size_t pipeSize = 65536;
    if (message.empty() || message.size() > pipeSize)
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Send, algorithm.name(),
                                          phrase("Error", "the message must have 1 to 65536 bytes")));
    const Result<OpSocket> socket = algorithm.accept();
    if (!socket)
        return std::unexpected(socket.error());
    SystemCalls &calls = socket->calls();
    const int fd = socket->descriptor();

    Protocol protocol;
    std::array<int, 2> ends{ -1, -1 };
    if (!protocol.step("pipe2", [&] { return calls.pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK); }))
        return std::move(protocol.report());
    const SocketFd readEnd(calls, ends[0]);
    const SocketFd writeEnd(calls, ends[1]);

    ControlMessage control(operation, iv);
    msghdr begin{};
    control.attachTo(begin);
    std::vector<std::byte> output(message.size());
    iovec out{ output.data(), output.size() };
    msghdr end{};
    end.msg_iov = &out;
    end.msg_iovlen = 1;
    // A message on unaligned memory has a page more than the pipe has places: it goes in two turns.
    std::span<const std::byte> rest = message;
    bool good = protocol.step(
        "sendmsg", [&] { return calls.sendmsg(fd, &begin, MSG_MORE | MSG_DONTWAIT | MSG_NOSIGNAL); });
    while (good && !rest.empty()) {
        const iovec part{ const_cast<std::byte *>(rest.data()), rest.size() };
        good = protocol.step("vmsplice", [&] { return calls.vmsplice(writeEnd.get(), &part, 1, 0); });
        const auto size =
            static_cast<std::size_t>(std::max<ssize_t>(protocol.report().steps.back().result, 0));
        const bool isLast = size >= rest.size();
        good = good && size > 0 && protocol.step("splice", [&] {
            return calls.splice(readEnd.get(), fd, size, SPLICE_F_NONBLOCK | (isLast ? 0U : SPLICE_F_MORE));
        });
        good = good && static_cast<std::size_t>(protocol.report().steps.back().result) == size;
        rest = rest.subspan(std::min(size, rest.size()));
    }
    if (good && protocol.step("recvmsg", [&] { return calls.recvmsg(fd, &end, MSG_DONTWAIT); })) {
        output.resize(static_cast<std::size_t>(protocol.report().steps.back().result));
        protocol.report().output = std::move(output);
    }
    return std::move(protocol.report());
}

} // namespace cipherscope::afalg
