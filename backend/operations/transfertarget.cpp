// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/transfertarget.h"

#include "operations/filetarget.h"
#include "operations/foldertarget.h"

#include <cerrno>
#include <sys/statvfs.h>
#include <utility>

namespace cipherscope::operations {

namespace {

/** Before anything is computed: whether the new file or folder may be put there. */
Result<void> checkTarget(const FileJob &job, bool isFolder)
{
    struct stat status { };
    if (::lstat(job.output.c_str(), &status) != 0)
        return {};
    if (job.existing == Existing::Keep)
        return std::unexpected(systemError(Step::Open, EEXIST, job.output.native()));
    if (!isFolder && !S_ISREG(status.st_mode))
        return std::unexpected(plainError(ErrorCode::NotRegularFile, Step::Open, job.output.native()));
    std::error_code unknown;
    if (isFolder && (!S_ISDIR(status.st_mode) || !std::filesystem::is_empty(job.output, unknown)))
        return std::unexpected(systemError(Step::Open, EEXIST, job.output.native()));
    return {};
}

} // namespace

TransferTarget::~TransferTarget() = default;

std::optional<mode_t> permissionsLike(const std::optional<struct stat> &status)
{
    if (status && S_ISREG(status->st_mode))
        return status->st_mode & 0777U;
    if (status && S_ISDIR(status->st_mode))
        return status->st_mode & 0666U;
    return std::nullopt;
}

Result<void> checkSpace(const std::filesystem::path &target, std::uint64_t bytes)
{
    const std::filesystem::path parent = target.parent_path();
    struct statvfs space { };
    if (target.empty() || ::statvfs(parent.empty() ? "." : parent.c_str(), &space) < 0)
        return {};
    if (bytes / space.f_frsize >= space.f_bavail && bytes > 0)
        return std::unexpected(systemError(Step::Write, ENOSPC, target.native()));
    return {};
}

Result<std::unique_ptr<TransferTarget>> openTarget(const FileJob &job, const TargetOptions &options)
{
    if (job.output.empty())
        return std::make_unique<StandardOutput>();
    if (Result<void> free = checkTarget(job, options.unpacks); !free)
        return std::unexpected(std::move(free.error()));
    if (options.unpacks)
        return FolderTarget::open(job.output, options.isToBeVerified);
    return FileTarget::open(job.output, options.permissions);
}

} // namespace cipherscope::operations
