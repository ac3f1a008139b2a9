// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/descriptorio.h"

#include <array>
#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace cipherscope::operations {

namespace {

/** Until there is data, the end, or an error that read() will say. False if it was told to stop. */
bool waitForData(int fd, int stopFd)
{
    std::array<pollfd, 2> waiting{ pollfd{ fd, POLLIN, 0 }, pollfd{ stopFd, POLLIN, 0 } };
    while (::poll(waiting.data(), waiting.size(), -1) < 0 && errno == EINTR) { }
    return waiting[1].revents == 0;
}

} // namespace

Result<std::size_t> readFully(int fd, std::span<std::byte> room, const std::filesystem::path &name,
                              int stopFd)
{
    std::size_t size = 0;
    while (size < room.size()) {
        if (stopFd >= 0 && !waitForData(fd, stopFd))
            return std::unexpected(systemError(Step::Read, ECANCELED, name.native()));
        const ssize_t count = ::read(fd, room.data() + size, room.size() - size);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::unexpected(systemError(Step::Read, errno, name.native()));
        if (count == 0)
            break;
        size += static_cast<std::size_t>(count);
    }
    return size;
}

Result<void> writeFully(int fd, std::span<const std::byte> bytes, const std::filesystem::path &name)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(fd, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::unexpected(systemError(Step::Write, errno, name.native()));
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return {};
}

} // namespace cipherscope::operations
