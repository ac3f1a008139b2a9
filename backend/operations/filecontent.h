// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "formats/age/header.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>

namespace cipherscope::operations {

/** What a file holds, as its first bytes say. */
enum class ContentKind {
    Plain, ///< Anything else.
    AgeFile, ///< "age-encryption.org/", or that in its armor (C2SP age.md).
    OpenSslEnc, ///< "Salted__" (openssl-enc(1)).
    IdentityFile, ///< Secret keys of age in plain text, as age-keygen writes them.
    Folder,
};

/** How many bytes contentKind() wants to see. */
inline constexpr std::size_t sniffedSize = 4096;

/** The kind of a file that begins with these bytes: sniffedSize of them, or all if it has fewer. */
[[nodiscard]] ContentKind contentKind(std::span<const std::byte> start);

/** What is known of a file before anything is done with it. */
struct FileContent {
    ContentKind kind = ContentKind::Plain;
    std::uint64_t size = 0; ///< In bytes; 0 for a folder.
    std::optional<age::Header> header; ///< Of an age file.
    std::optional<Error> problem; ///< Why an age file can be opened by nobody: its header is broken.
};

/** Looks at a file or folder; a link is followed. Blocks. Errors: those of InputFile::open() and
 * readFully(). */
[[nodiscard]] Result<FileContent> inspectFile(const std::filesystem::path &file);

} // namespace cipherscope::operations
