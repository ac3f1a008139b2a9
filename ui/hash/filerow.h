// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chosenhash.h"
#include "core/error.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace cipherscope::ui {

/** Names a row for as long as it is listed; a later row has a higher one. */
using FileId = std::uint64_t;

enum class FileState { Waiting, Queued, Running, Done, Failed, Cancelled };
inline constexpr std::size_t fileStateCount = 6;

/** One file of the Hash page. */
struct FileRow {
    FileId id = 0;
    std::filesystem::path path;
    std::uint64_t size = 0;
    FileState state = FileState::Waiting;
    std::uint64_t bytesDone = 0; ///< While it is running.
    double rate = 0; ///< Bytes a second: now while it is running, on average when it is done.
    std::vector<HashedDigest> digests{};
    std::vector<RefusedHash> refused{}; ///< Beside the digests.
    std::optional<Error> error{};
    bool listingOnly = false; ///< Not a file: something below a dropped folder that could not be listed.
};

/** How hashing a row ended. */
struct FileOutcome {
    FileId id = 0;
    Result<std::vector<HashedDigest>> digests;
    std::uint64_t bytes = 0;
    double seconds = 0;
    std::vector<RefusedHash> refused{};
};

/** How far a row is that is being read. */
struct FileProgress {
    FileId id = 0;
    std::uint64_t bytesDone = 0;
    double rate = 0;
};

} // namespace cipherscope::ui
