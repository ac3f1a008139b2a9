// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <compare>
#include <cstdint>
#include <filesystem>
#include <sys/stat.h>
#include <vector>

namespace cipherscope::archive {

/** Which files and folders were packed, each as it was then: 48 bytes a piece. */
class PackedFiles final {
public:
    void add(const struct stat &status);
    /** No more are added from here on. */
    void close();
    /** Whether this is one of them and has neither another size nor another time since. Of a folder, only
     * which one it is counts. */
    [[nodiscard]] bool contain(const struct stat &status) const;

private:
    struct File {
        dev_t device;
        ino_t inode;
        mode_t kind;
        off_t size;
        time_t seconds;
        long nanoseconds;

        auto operator<=>(const File &) const = default;
    };
    static File fileOf(const struct stat &status);

    std::vector<File> m_files;
};

/**
 * Deletes of a folder what was packed and has not changed since, and the folders that are then empty. Gives
 * why the rest was left: Changed for what was written to or came later, or the error of deleting it. Follows
 * no link.
 */
[[nodiscard]] std::vector<Error> deletePacked(const std::filesystem::path &folder, const PackedFiles &packed);

} // namespace cipherscope::archive
