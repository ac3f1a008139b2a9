// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archive/foldersummary.h"
#include "core/digest.h"
#include "core/error.h"
#include "operations/filejob.h"
#include "operations/orderedpipeline.h"
#include "operations/readprogress.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <sys/stat.h>

namespace cipherscope::operations {

/**
 * Where the bytes of a transfer go: write(), then finish(), then perhaps verify(), then putInPlace(). What
 * was not put in its place vanishes. Used by one thread at a time.
 */
class TransferTarget {
public:
    TransferTarget() = default;
    TransferTarget(const TransferTarget &) = delete;
    TransferTarget &operator=(const TransferTarget &) = delete;
    virtual ~TransferTarget();

    /** As a ByteSink. Errors: those of writing; their subject is the target, or empty if it is the data that
     * cannot be written (an archive). */
    [[nodiscard]] virtual Result<void> write(std::span<const std::byte> bytes) = 0;
    /** All was written: syncs it. `like`: what a file has its permissions and its time from. */
    [[nodiscard]] virtual Result<void> finish(const std::optional<struct stat> &like) = 0;
    /** Reads back from the disk what finish() has synced, and compares. `written`: the digest of all that was
     * written. Errors: Io, Cancelled. */
    [[nodiscard]] virtual Result<void> verify(const Digest &written, const std::stop_token &stop,
                                              const ReadProgress &progress) = 0;
    /** What finish() has synced, from the disk. */
    [[nodiscard]] virtual ByteSource readBack() = 0;
    [[nodiscard]] virtual Result<void> putInPlace(Existing existing) = 0;
    /** Instead of all the others: gives what was written so far a name that says so. */
    [[nodiscard]] virtual Result<std::filesystem::path> keepPart() = 0;

    /** From any thread: what waits in one of the others ends soon, with Cancelled. */
    virtual void stop() { }

    [[nodiscard]] virtual std::optional<archive::FolderSummary> folderSummary() const { return std::nullopt; }
};

struct TargetOptions {
    bool unpacks = false; ///< The bytes are an archive, and the target a folder.
    bool isToBeVerified = false;
    mode_t permissions = 0666; ///< Of a new file until finish(), less what the umask takes.
};

/** Those of a new file that is made from a file, or by packing a folder; nothing for anything else. */
[[nodiscard]] std::optional<mode_t> permissionsLike(const std::optional<struct stat> &status);

/** Whether so many bytes have room where the target, empty for standard output, is. Errors: NoSpace. */
[[nodiscard]] Result<void> checkSpace(const std::filesystem::path &target, std::uint64_t bytes);

/**
 * Standard output, if there is none in the job; a folder; or a file. Errors: AlreadyExists, NotRegularFile
 * (of what is to be replaced), those of TemporaryFile::beside() and archive::NewFolder::beside().
 */
[[nodiscard]] Result<std::unique_ptr<TransferTarget>> openTarget(const FileJob &job,
                                                                 const TargetOptions &options);

} // namespace cipherscope::operations
