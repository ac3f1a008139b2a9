// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/wholemessage.h"

#include "core/uniquefd.h"
#include "operations/descriptorio.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <utility>

namespace cipherscope::operations {

namespace {

/** What the file says of its size, with one byte more that shows its end; of anything else a first guess. */
std::size_t firstRoom(int fd, std::size_t most)
{
    constexpr std::size_t guess = std::size_t{ 64 } * 1024;
    struct stat status { };
    const bool isKnown = ::fstat(fd, &status) == 0 && S_ISREG(status.st_mode) && status.st_size >= 0;
    return std::min(isKnown ? static_cast<std::size_t>(status.st_size) + 1 : guess, most + 1);
}

} // namespace

Result<WipedBytes> readToEnd(int fd, std::size_t most, const std::filesystem::path &name)
{
    WipedBytes room(firstRoom(fd, most));
    std::size_t size = 0;
    while (true) {
        const Result<std::size_t> count = readFully(fd, room.writable().subspan(size), name);
        if (!count)
            return std::unexpected(count.error());
        size += *count;
        if (size < room.size())
            break;
        if (size > most)
            return std::unexpected(plainError(ErrorCode::BadInput, Step::Read, name.native(),
                                              Detail(phrase("Error", "there are more than %1 bytes"), most)));
        WipedBytes larger(std::min(room.size() * 2, most + 1));
        std::ranges::copy(room.view(), larger.writable().begin());
        room = std::move(larger);
    }
    room.shrink(size);
    return room;
}

Result<WipedBytes> readMessage(const std::filesystem::path &file, std::size_t most)
{
    const UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    if (!fd.isOpen())
        return std::unexpected(systemError(Step::Open, errno, file.native()));
    return readToEnd(fd.get(), most, file);
}

bool isTooLarge(const Error &error)
{
    return error.code == ErrorCode::BadInput && error.step == Step::Read && error.systemError == 0;
}

} // namespace cipherscope::operations
