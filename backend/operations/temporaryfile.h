// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/uniquefd.h"

#include <filesystem>
#include <sys/stat.h>

namespace cipherscope::operations {

/** What becomes of a file that is where a new one is to be put. */
enum class Existing { Keep, Replace };

/** A new file beside its target. It takes the target's place once it is complete; otherwise it vanishes,
 * where the file system has files without a name (open(2), O_TMPFILE) even if the program is killed. */
class TemporaryFile final {
public:
    /** `target` need not exist; its folder must. `permissions`: less what the umask takes. Errors: NotFound,
     * PermissionDenied, NoSpace, Io; their subject is the target. */
    [[nodiscard]] static Result<TemporaryFile> beside(const std::filesystem::path &target,
                                                      mode_t permissions = 0666);
    TemporaryFile(TemporaryFile &&other) noexcept = default;
    TemporaryFile &operator=(TemporaryFile &&) = delete;
    ~TemporaryFile();

    /** Open for reading and writing. */
    [[nodiscard]] int fd() const { return m_fd.get(); }

    /** Syncs it, gives it the target's name, and syncs the folder. Blocks. Errors: AlreadyExists (only with
     * Keep), NoSpace, Io. */
    [[nodiscard]] Result<void> putInPlace(Existing existing);
    /** The same with another name than the target's, in the same folder. */
    [[nodiscard]] Result<void> putInPlaceAs(const std::filesystem::path &name, Existing existing);

private:
    TemporaryFile(std::filesystem::path target, std::filesystem::path name, UniqueFd fd);

    [[nodiscard]] int takeName(const std::filesystem::path &name, Existing existing);

    std::filesystem::path m_target;
    std::filesystem::path m_name; ///< Empty while it has none.
    UniqueFd m_fd;
};

} // namespace cipherscope::operations
