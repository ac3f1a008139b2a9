// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/vectorfile.h"

#include "operations/wholemessage.h"

#include <span>

namespace cipherscope::operations {

using formats::VectorFile;

Result<VectorFile> readVectorFile(const std::filesystem::path &path, const std::string &algorithm)
{
    constexpr std::size_t longest = std::size_t{ 64 } * 1024 * 1024;
    const Result<WipedBytes> content = readMessage(path, longest);
    if (!content && isTooLarge(content.error()))
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Parse, path.native(),
                                          phrase("Error", "a file of test vectors has at most 64 MiB")));
    if (!content)
        return std::unexpected(content.error());
    const std::span<const std::byte> bytes = content->view();
    Result<VectorFile> read = formats::parseTestVectors(
        { reinterpret_cast<const char *>(bytes.data()), bytes.size() }, path.native(), algorithm);
    if (!read)
        return read;
    if (read->vectors.empty() && read->notApplicable.empty())
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Parse, path.native(),
                                          phrase("Error", "it has no test vectors")));
    for (formats::TestVector &vector : read->vectors)
        vector.id = Detail(phrase("Error", "%1: %2"), path.filename().native(), vector.id);
    return read;
}

} // namespace cipherscope::operations
