// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checksumreader.h"

#include "core/uniquefd.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace cipherscope::ui {

namespace {

constexpr std::size_t bufferSize = std::size_t{ 64 } * 1024;

Result<std::string> readWhole(const std::filesystem::path &file)
{
    const UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!fd.isOpen())
        return std::unexpected(systemError(Step::Open, errno, file.native()));
    struct stat status { };
    if (::fstat(fd.get(), &status) < 0)
        return std::unexpected(systemError(Step::Stat, errno, file.native()));
    if (!S_ISREG(status.st_mode))
        return std::unexpected(plainError(ErrorCode::NotRegularFile, Step::Open, file.native()));

    std::string content;
    while (content.size() <= largestChecksumFile) {
        const std::size_t filled = content.size();
        content.resize(filled + bufferSize);
        const ssize_t count = ::read(fd.get(), content.data() + filled, bufferSize);
        if (count < 0 && errno != EINTR)
            return std::unexpected(systemError(Step::Read, errno, file.native()));
        content.resize(filled + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
        if (count == 0)
            return content;
    }
    return std::unexpected(plainError(ErrorCode::BadInput, Step::Read, file.native(),
                                      phrase("Error", "too large for a checksum file")));
}

} // namespace

Result<formats::ChecksumFile> readChecksumFile(const std::filesystem::path &file)
{
    const Result<std::string> content = readWhole(file);
    if (!content)
        return std::unexpected(content.error());
    Result<formats::ChecksumFile> parsed = formats::parseChecksumFile(*content, file.filename().native());
    if (!parsed && parsed.error().subject.empty())
        parsed.error().subject = file.native();
    return parsed;
}

} // namespace cipherscope::ui
