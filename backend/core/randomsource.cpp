// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/randomsource.h"

#include <cerrno>
#include <sys/random.h>

namespace cipherscope {

Result<void> systemRandom(std::span<std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t got = ::getrandom(bytes.data(), bytes.size(), 0);
        if (got > 0)
            bytes = bytes.subspan(static_cast<std::size_t>(got));
        else if (errno != EINTR)
            return std::unexpected(systemError(Step::Read, errno, "getrandom"));
    }
    return {};
}

} // namespace cipherscope
