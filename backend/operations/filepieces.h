// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "operations/inputfile.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

namespace cipherscope::operations {

/** A part of a file's content, of 64 KiB at most: what a hash reads stays in the processor's second cache. */
struct FilePiece {
    std::span<const std::byte> bytes; ///< None: the end.
    std::uint64_t offset = 0; ///< In the content.
};

/** A file's content, once from its beginning to its end, for readers that are not all equally far. */
class FilePieces {
public:
    FilePieces() = default;
    FilePieces(const FilePieces &) = delete;
    FilePieces &operator=(const FilePieces &) = delete;
    virtual ~FilePieces();

    /** How many pieces may be in use at a time. */
    [[nodiscard]] virtual std::size_t capacity() const = 0;
    /** The piece after the last one. For one thread at a time. Errors: Io and the like. */
    [[nodiscard]] virtual Result<FilePiece> next() = 0;
    /** Nobody uses this piece any more. From any thread. */
    virtual void giveBack(const FilePiece &piece) = 0;
    /** The error to tell when a hasher that was fed the piece has failed so: the file's, where the kernel
     * could not read it (EFAULT). From any thread. */
    [[nodiscard]] virtual Error causeOf(Error error, const FilePiece &piece) const = 0;
    /** The subject of errors. */
    [[nodiscard]] virtual const std::filesystem::path &name() const = 0;
};

/** Of a descriptor, by read(). */
[[nodiscard]] std::unique_ptr<FilePieces> readPieces(int fd, const std::filesystem::path &name);

/** Of a file, which must live longer: mapped rather than read where it is large and `mayMap`: whoever uses
 * the pieces reports faults (Hasher::reportsFaults). */
[[nodiscard]] std::unique_ptr<FilePieces> piecesOf(const InputFile &file, const std::filesystem::path &name,
                                                   bool mayMap);

} // namespace cipherscope::operations
