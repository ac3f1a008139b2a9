// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/vectorfile.h"

#include "core/uniquefd.h"
#include "operations/descriptorio.h"

#include <cerrno>
#include <fcntl.h>

namespace cipherscope::operations {

using formats::VectorFile;

Result<VectorFile> readVectorFile(const std::filesystem::path &path, const std::string &algorithm)
{
    constexpr std::size_t longest = std::size_t{ 64 } * 1024 * 1024;
    const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen())
        return std::unexpected(systemError(Step::Open, errno, path.native()));
    std::vector<std::byte> room(longest + 1);
    const Result<std::size_t> size = readFully(file.get(), room, path);
    if (!size)
        return std::unexpected(size.error());
    if (*size > longest)
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Parse, path.native(),
                                          "a file of test vectors has at most 64 MiB"));
    Result<VectorFile> read = formats::parseTestVectors(
        { reinterpret_cast<const char *>(room.data()), *size }, path.native(), algorithm);
    if (!read)
        return read;
    if (read->vectors.empty() && read->notApplicable.empty())
        return std::unexpected(
            plainError(ErrorCode::BadInput, Step::Parse, path.native(), "it has no test vectors"));
    for (formats::TestVector &vector : read->vectors)
        vector.id.insert(0, path.filename().native() + ": ");
    return read;
}

} // namespace cipherscope::operations
