// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <stop_token>
#include <vector>

namespace cipherscope::operations {

struct FoundFile {
    std::filesystem::path path;
    std::uint64_t size = 0; ///< In bytes, when it was listed.
};

struct FileList {
    std::vector<FoundFile> files; ///< In the order of the arguments; within a folder by name.
    std::vector<Error> errors; ///< Folders that could not be read, links without a target, and the like.
    std::vector<std::filesystem::path> linksOut; ///< That lead out of their folder and were passed over.
    std::uint64_t totalSize = 0; ///< In bytes.
};

enum class Links {
    StayInside, ///< Links whose target lies inside the folder that was given are files; others are passed
                ///< over.
    Follow, ///< Every link is followed; a folder is entered once.
};

/**
 * Lists regular files: the arguments themselves, and, of arguments that are folders, everything below them.
 * An argument that is a link is always followed. Pipes, sockets and devices below a folder become errors of
 * the list (NotRegularFile); as arguments they stay in the list, so that hashing them gives the error in its
 * place. Errors of the call itself: Cancelled.
 */
[[nodiscard]] Result<FileList> listFiles(std::span<const std::filesystem::path> arguments, Links links,
                                         const std::stop_token &stop);

} // namespace cipherscope::operations
