// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/hashfile.h"

#include <algorithm>
#include <utility>

namespace cipherscope::operations {

namespace {

using Hashers = std::span<engine::Hasher *const>;

Result<std::vector<Digest>> finishAll(Hashers hashers)
{
    std::vector<Digest> digests;
    digests.reserve(hashers.size());
    for (engine::Hasher *hasher : hashers) {
        Result<Digest> digest = hasher->finish();
        if (!digest)
            return std::unexpected(std::move(digest.error()));
        digests.push_back(std::move(*digest));
    }
    return digests;
}

} // namespace

Result<std::shared_ptr<HashedFile>> HashedFile::open(const std::filesystem::path &file, Hashers hashers,
                                                     std::stop_token stop, ReadProgress progress)
{
    Result<InputFile> input = InputFile::open(file);
    if (!input)
        return std::unexpected(std::move(input.error()));
    return std::shared_ptr<HashedFile>(
        new HashedFile(std::move(*input), file, hashers, std::move(stop), std::move(progress)));
}

HashedFile::HashedFile(InputFile input, const std::filesystem::path &name, Hashers hashers,
                       std::stop_token stop, ReadProgress progress)
    : m_input(std::move(input))
    , m_hashers(hashers)
    , m_pieces(piecesOf(m_input, name, std::ranges::all_of(hashers, &engine::Hasher::reportsFaults)))
    , m_pass(*m_pieces, hashers, std::move(stop), [this, tell = std::move(progress)](std::uint64_t bytes) {
        m_bytesRead += bytes;
        tell(bytes);
    })
{
}

Result<std::vector<Digest>> HashedFile::finish()
{
    if (Result<void> unchanged = m_input.checkUnchanged(m_bytesRead); !unchanged)
        return std::unexpected(std::move(unchanged.error()));
    return finishAll(m_hashers);
}

Result<std::vector<Digest>> hashFile(const std::filesystem::path &file, Hashers hashers,
                                     const std::stop_token &stop, const ReadProgress &progress)
{
    const Result<std::shared_ptr<HashedFile>> hashed = HashedFile::open(file, hashers, stop, progress);
    if (!hashed)
        return std::unexpected(hashed.error());
    if (Result<void> fed = (*hashed)->pass().share(); !fed)
        return std::unexpected(std::move(fed.error()));
    return (*hashed)->finish();
}

Result<std::vector<Digest>> hashDescriptor(int fd, const std::filesystem::path &name, Hashers hashers,
                                           const std::stop_token &stop, const ReadProgress &progress)
{
    const std::unique_ptr<FilePieces> pieces = readPieces(fd, name);
    HashPass pass(*pieces, hashers, stop, progress);
    if (Result<void> fed = pass.share(); !fed)
        return std::unexpected(std::move(fed.error()));
    return finishAll(hashers);
}

} // namespace cipherscope::operations
