// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyoptions.h"

#include "core/hex.h"
#include "core/uniquefd.h"
#include "terminal.h"

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <unistd.h>
#include <utility>

namespace cipherscope::cli {

namespace {

constexpr std::size_t longestKey = std::size_t{ 64 } * 1024;

Result<SecretBytes> keyFromHex(const std::string &digits)
{
    std::optional<std::vector<std::byte>> bytes = fromHex(digits);
    if (!bytes)
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Parse, "--key-hex",
                                          "a key is an even number of hexadecimal digits"));
    SecretBytes key(*bytes);
    wipe(*bytes);
    return key;
}

} // namespace

Result<SecretBytes> readSecretFile(const std::filesystem::path &file)
{
    const UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd.isOpen())
        return std::unexpected(systemError(Step::Open, errno, file.native()));
    SecretBytes room(longestKey + 1);
    std::size_t size = 0;
    while (size < room.size()) {
        const ssize_t count = ::read(fd.get(), room.writable().data() + size, room.size() - size);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::unexpected(systemError(Step::Read, errno, file.native()));
        if (count == 0)
            return SecretBytes(room.view().first(size));
        size += static_cast<std::size_t>(count);
    }
    return std::unexpected(
        plainError(ErrorCode::BadInput, Step::Read, file.native(), "a key file has at most 64 KiB"));
}

QCommandLineOption keyHexOption()
{
    return { QStringLiteral("key-hex"),
             translated("The key of a keyed algorithm. Other users can see it in the list of "
                        "processes: prefer --key-file."),
             QStringLiteral("HEX") };
}

QCommandLineOption keyFileOption()
{
    return { QStringLiteral("key-file"), translated("A file whose bytes, all of them, are the key."),
             QStringLiteral("FILE") };
}

Result<std::shared_ptr<const SecretBytes>> keyFrom(const QCommandLineParser &parser)
{
    const bool hasHex = parser.isSet(keyHexOption());
    const bool hasFile = parser.isSet(keyFileOption());
    if (!hasHex && !hasFile)
        return nullptr;
    if (hasHex && hasFile)
        return std::unexpected(
            plainError(ErrorCode::BadInput, Step::Parse, "--key-hex", "give it or --key-file, not both"));
    Result<SecretBytes> key = hasHex ? keyFromHex(parser.value(keyHexOption()).toStdString())
                                     : readSecretFile(pathFromArgument(parser.value(keyFileOption())));
    if (!key)
        return std::unexpected(std::move(key.error()));
    return std::make_shared<const SecretBytes>(std::move(*key));
}

} // namespace cipherscope::cli
