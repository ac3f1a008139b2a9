// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/safewrite.h"

#include "operations/descriptorio.h"
#include "operations/temporaryfile.h"

#include <cerrno>
#include <optional>
#include <span>
#include <sys/stat.h>
#include <utility>

namespace cipherscope::operations {

namespace {

/** The permissions of the file that is to be replaced; nullopt where there is none yet. */
Result<std::optional<mode_t>> modeOf(const std::filesystem::path &target)
{
    struct stat status { };
    if (::stat(target.c_str(), &status) < 0) {
        if (errno == ENOENT)
            return std::nullopt;
        return std::unexpected(systemError(Step::Stat, errno, target.native()));
    }
    // A rename would put a file in the place of a device or a pipe.
    if (!S_ISREG(status.st_mode))
        return std::unexpected(plainError(ErrorCode::NotRegularFile, Step::Open, target.native()));
    return status.st_mode & 07777U;
}

/** Through links, dangling ones too: the file that a link names is replaced or made, and the link stays. */
std::filesystem::path resolved(std::filesystem::path target)
{
    constexpr int mostLinks = 40; // As the kernel follows at most.
    for (int followed = 0; followed < mostLinks; ++followed) {
        std::error_code error;
        const std::filesystem::path next = std::filesystem::read_symlink(target, error);
        if (error)
            break;
        target = target.parent_path() / next;
    }
    return target;
}

} // namespace

Result<void> writeWholeFile(const std::filesystem::path &target, std::string_view content)
{
    const auto failed = [&target](Error error) {
        error.subject = target.native();
        return std::unexpected(std::move(error));
    };
    const std::filesystem::path real = resolved(target);
    const Result<std::optional<mode_t>> mode = modeOf(real);
    if (!mode)
        return failed(mode.error());
    Result<TemporaryFile> file = TemporaryFile::beside(real);
    if (!file)
        return failed(std::move(file.error()));
    if (Result<void> written = writeFully(file->fd(), std::as_bytes(std::span(content)), target); !written)
        return written;
    if (*mode && ::fchmod(file->fd(), **mode) < 0)
        return failed(systemError(Step::Write, errno, {}));
    if (Result<void> placed = file->putInPlace(Existing::Replace); !placed)
        return failed(std::move(placed.error()));
    return {};
}

} // namespace cipherscope::operations
