// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/uniquefd.h"

#include <cstdint>
#include <filesystem>
#include <sys/stat.h>

namespace cipherscope::operations {

/** A regular file or a block device that is read once, and that is not to change meanwhile. */
class InputFile final {
public:
    /** Never blocks on opening a pipe. Errors: NotFound, PermissionDenied, NotRegularFile (pipes, sockets,
     * folders, character devices), Io. */
    [[nodiscard]] static Result<InputFile> open(const std::filesystem::path &file);

    [[nodiscard]] int fd() const { return m_fd.get(); }
    /** As it was when it was opened. */
    [[nodiscard]] const struct stat &status() const { return m_status; }
    [[nodiscard]] bool isRegular() const { return S_ISREG(m_status.st_mode); }

    /** After `bytesRead` bytes were read to the end. Errors: Changed (it grew, shrank, was written to or was
     * deleted). */
    [[nodiscard]] Result<void> checkUnchanged(std::uint64_t bytesRead) const;

private:
    InputFile(std::filesystem::path file, UniqueFd fd, const struct stat &status);

    std::filesystem::path m_file;
    UniqueFd m_fd;
    struct stat m_status;
};

} // namespace cipherscope::operations
