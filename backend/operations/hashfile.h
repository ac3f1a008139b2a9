// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "core/error.h"
#include "engine/engine.h"
#include "operations/filepieces.h"
#include "operations/hashpass.h"
#include "operations/inputfile.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace cipherscope::operations {

/**
 * A regular file or a block device on its way to the digest of each hasher, in their order, in a single read
 * of the data: open(), then pass().share() by one thread or more, then finish() by one. Memory is constant in
 * the file's size. After an error the hashers hold half a message and must be thrown away.
 */
class HashedFile final {
public:
    /** Never blocks on opening a pipe. Errors: NotFound, PermissionDenied, NotRegularFile (pipes, sockets,
     * folders, character devices), Io. */
    [[nodiscard]] static Result<std::shared_ptr<HashedFile>> open(const std::filesystem::path &file,
                                                                  std::span<engine::Hasher *const> hashers,
                                                                  std::stop_token stop,
                                                                  ReadProgress progress);

    /** Lives as long as this does. */
    [[nodiscard]] HashPass &pass() { return m_pass; }

    /** After every share() has returned without an error. Errors: Changed (it grew, shrank, was written to or
     * was deleted while it was read), those of Hasher::finish(). */
    [[nodiscard]] Result<std::vector<Digest>> finish();

private:
    HashedFile(InputFile input, const std::filesystem::path &name, std::span<engine::Hasher *const> hashers,
               std::stop_token stop, ReadProgress progress);

    const InputFile m_input;
    const std::span<engine::Hasher *const> m_hashers;
    const std::unique_ptr<FilePieces> m_pieces;
    std::uint64_t m_bytesRead = 0;
    HashPass m_pass;
};

/** The same in one call, on this thread alone. Errors besides: those of HashPass::share(). */
[[nodiscard]] Result<std::vector<Digest>> hashFile(const std::filesystem::path &file,
                                                   std::span<engine::Hasher *const> hashers,
                                                   const std::stop_token &stop, const ReadProgress &progress);

/** The same for what a descriptor gives until its end, which may be a pipe. `name` is the subject of errors.
 */
[[nodiscard]] Result<std::vector<Digest>> hashDescriptor(int fd, const std::filesystem::path &name,
                                                         std::span<engine::Hasher *const> hashers,
                                                         const std::stop_token &stop,
                                                         const ReadProgress &progress);

} // namespace cipherscope::operations
