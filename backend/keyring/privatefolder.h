// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/uniquefd.h"
#include "operations/temporaryfile.h"

#include <cstddef>
#include <filesystem>
#include <span>

namespace cipherscope::keyring {

/** A folder that only its owner can enter (0700), and what may be changed in it by one at a time. */
class PrivateFolder final {
public:
    /** Makes the folder and those above it where they are not there yet; takes the permissions of others
     * away; then waits for other changes, of this program or another of its windows, to be done. Blocks.
     * Errors: PermissionDenied, NotRegularFile (a file has its name), NoSpace, Io; their subject is the
     * folder. */
    [[nodiscard]] static Result<PrivateFolder> lock(const std::filesystem::path &folder);

    /**
     * Writes a whole file into it (0600): complete, synced, then renamed, so that the target is either the
     * new content or what it was before. `name`: without a folder. Errors: AlreadyExists (only with Keep),
     * PermissionDenied, NoSpace, Io; their subject is the file.
     */
    [[nodiscard]] Result<void> write(const std::filesystem::path &name, std::span<const std::byte> content,
                                     operations::Existing existing) const;

private:
    PrivateFolder(std::filesystem::path folder, UniqueFd fd);

    std::filesystem::path m_folder;
    UniqueFd m_fd;
};

/** $XDG_DATA_HOME/cipherscope, or ~/.local/share/cipherscope (XDG Base Directory Specification 0.8); empty
 * where neither variable is an absolute path. */
[[nodiscard]] std::filesystem::path dataFolder();

} // namespace cipherscope::keyring
