// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/secretfile.h"

#include "core/uniquefd.h"
#include "operations/descriptorio.h"

#include <cerrno>
#include <fcntl.h>

namespace cipherscope::operations {

Result<SecretBytes> readSecretFile(const std::filesystem::path &file)
{
    const UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    if (!fd.isOpen())
        return std::unexpected(systemError(Step::Open, errno, file.native()));
    SecretBytes room(largestSecretFile + 1);
    const Result<std::size_t> size = readFully(fd.get(), room.writable(), file);
    if (!size)
        return std::unexpected(size.error());
    if (*size > largestSecretFile)
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Read, file.native(),
                                          phrase("Error", "a key file has at most 64 KiB")));
    return SecretBytes(room.view().first(*size));
}

} // namespace cipherscope::operations
