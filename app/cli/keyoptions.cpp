// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyoptions.h"

#include "core/hex.h"
#include "operations/secretfile.h"
#include "terminal.h"

#include <utility>

namespace cipherscope::cli {

namespace {

Result<SecretBytes> keyFromHex(const std::string &digits)
{
    if (digits.size() / 2 > operations::largestSecretFile)
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Parse, "--key-hex",
                                          phrase("Error", "a key has at most 64 KiB")));
    SecretBytes key(digits.size() / 2);
    if (!fromHex(digits, key.writable()))
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Parse, "--key-hex",
                                          phrase("Error", "a key is an even number of hexadecimal digits")));
    return key;
}

} // namespace

QCommandLineOption keyHexOption()
{
    return { QStringLiteral("key-hex"),
             Cli::tr("The key of a keyed algorithm. Other users can see it in the list of "
                     "processes: prefer --key-file."),
             QStringLiteral("HEX") };
}

QCommandLineOption keyFileOption()
{
    return { QStringLiteral("key-file"), Cli::tr("A file whose bytes, all of them, are the key."),
             QStringLiteral("FILE") };
}

Result<std::shared_ptr<const SecretBytes>> keyFrom(const QCommandLineParser &parser)
{
    const bool hasHex = parser.isSet(keyHexOption());
    const bool hasFile = parser.isSet(keyFileOption());
    if (!hasHex && !hasFile)
        return nullptr;
    if (hasHex && hasFile)
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Parse, "--key-hex",
                                          phrase("Error", "give it or --key-file, not both")));
    Result<SecretBytes> key = hasHex
        ? keyFromHex(parser.value(keyHexOption()).toStdString())
        : operations::readSecretFile(pathFromArgument(parser.value(keyFileOption())));
    if (!key)
        return std::unexpected(std::move(key.error()));
    return std::make_shared<const SecretBytes>(std::move(*key));
}

} // namespace cipherscope::cli
