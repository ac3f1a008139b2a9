// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cipheroptions.h"

#include "commands.h"
#include "core/hex.h"
#include "keyoptions.h"
#include "session.h"
#include "terminal.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace cipherscope::cli {

namespace {

using engine::Direction;

struct CipherFlags {
    QCommandLineOption algorithm{ { QStringLiteral("a"), QStringLiteral("algorithm") },
                                  Cli::tr("A kernel name or driver: cbc(aes), gcm(aes), xts-aes-aesni."),
                                  QStringLiteral("ALG") };
    QCommandLineOption encrypt{ { QStringLiteral("e"), QStringLiteral("encrypt") }, Cli::tr("Encrypt.") };
    QCommandLineOption decrypt{ { QStringLiteral("d"), QStringLiteral("decrypt") }, Cli::tr("Decrypt.") };
    QCommandLineOption keySerial{
        QStringLiteral("key-serial"),
        Cli::tr("The serial number of a key in a kernel keyring, as keyctl prints it. This program need "
                "not be able to read the key. Needs the kernel, 6.2 or later."),
        QStringLiteral("ID")
    };
    QCommandLineOption iv{ QStringLiteral("iv-hex"), Cli::tr("The IV or nonce, in the kernel's form."),
                           QStringLiteral("HEX") };
    QCommandLineOption aad{ QStringLiteral("aad-hex"),
                            Cli::tr("AEAD: what is authenticated and not encrypted."),
                            QStringLiteral("HEX") };
    QCommandLineOption tagSize{ QStringLiteral("taglen"),
                                Cli::tr("AEAD: the tag's size in bytes; 16 where there is such a tag."),
                                QStringLiteral("N") };
    QCommandLineOption padding{ QStringLiteral("pad"),
                                Cli::tr("pkcs7 fills the last block and removes that again; none does "
                                        "not."),
                                QStringLiteral("PADDING"), QStringLiteral("none") };
    QCommandLineOption input{ { QStringLiteral("i"), QStringLiteral("input") },
                              Cli::tr("Read this file; standard input without it."),
                              QStringLiteral("FILE") };
    QCommandLineOption output{ { QStringLiteral("o"), QStringLiteral("output") },
                               Cli::tr("Write to this file, replacing it once all is done; standard "
                                       "output without it."),
                               QStringLiteral("FILE") };
};

std::optional<std::vector<std::byte>> bytesOf(const QCommandLineParser &parser,
                                              const QCommandLineOption &option)
{
    std::optional<std::vector<std::byte>> bytes = fromHex(parser.value(option).toStdString());
    if (!bytes)
        complain(Cli::tr("--%1 wants an even number of hexadecimal digits.").arg(option.names().last()));
    return bytes;
}

std::filesystem::path pathOf(const QString &argument)
{
    return argument == QStringLiteral("-") ? std::filesystem::path() : pathFromArgument(argument);
}

/** Reads -e and -d; nullopt after a complaint. */
std::optional<Direction> directionFrom(const QCommandLineParser &parser, const CipherFlags &options)
{
    if (parser.isSet(options.encrypt) == parser.isSet(options.decrypt)) {
        complain(Cli::tr("Give either -e to encrypt or -d to decrypt."));
        return std::nullopt;
    }
    return parser.isSet(options.encrypt) ? Direction::Encrypt : Direction::Decrypt;
}

/** Reads --taglen and --pad; false after a complaint. */
bool readForm(const QCommandLineParser &parser, const CipherFlags &options, CipherRequest &request)
{
    if (parser.isSet(options.tagSize)) {
        bool isNumber = false;
        request.tagSize = parser.value(options.tagSize).toUShort(&isNumber);
        if (!isNumber) {
            complain(Cli::tr("--taglen %1: give a number of bytes.").arg(parser.value(options.tagSize)));
            return false;
        }
    }
    const QString padding = parser.value(options.padding);
    request.run.isPadded = padding == QStringLiteral("pkcs7");
    if (!request.run.isPadded && padding != QStringLiteral("none")) {
        complain(Cli::tr("--pad %1: choose pkcs7 or none.").arg(padding));
        return false;
    }
    return true;
}

/** Reads --key-serial. */
std::expected<operations::CipherKey, int> serialFrom(const QCommandLineParser &parser,
                                                     const CipherFlags &options)
{
    bool isNumber = false;
    const std::int32_t serial = parser.value(options.keySerial).toInt(&isNumber);
    if (parser.isSet(keyHexOption()) || parser.isSet(keyFileOption())) {
        complain(Cli::tr("Give one key: --key-serial, --key-file or --key-hex."));
        return std::unexpected(exitUsage);
    }
    if (!isNumber) {
        complain(Cli::tr("--key-serial %1: give the number of a key, as 'keyctl show' lists them.")
                     .arg(parser.value(options.keySerial)));
        return std::unexpected(exitUsage);
    }
    return operations::CipherKey(engine::KeySerial{ serial });
}

std::expected<operations::CipherKey, int>
cipherKeyFrom(const QCommandLineParser &parser, const CipherFlags &options, const std::string &algorithm)
{
    if (parser.isSet(options.keySerial))
        return serialFrom(parser, options);
    Result<std::shared_ptr<const SecretBytes>> key = keyFrom(parser);
    if (!key) {
        complain(key.error());
        return std::unexpected(key.error().step == Step::Parse ? exitUsage : exitFailure);
    }
    if (!*key) {
        complain(
            Cli::tr("%1 needs a key: give --key-file or --key-hex.").arg(QString::fromStdString(algorithm)));
        return std::unexpected(exitUsage);
    }
    return operations::CipherKey(std::move(*key));
}

} // namespace

void addCipherOptions(QCommandLineParser &parser)
{
    const CipherFlags options;
    parser.addOptions({ options.algorithm, options.encrypt, options.decrypt, keyHexOption(), keyFileOption(),
                        options.keySerial, options.iv, options.aad, options.tagSize, options.padding,
                        options.input, options.output, engineOption() });
}

std::expected<CipherRequest, int> cipherRequestFrom(const QCommandLineParser &parser)
{
    const CipherFlags options;
    CipherRequest request;
    request.run.algorithm = parser.value(options.algorithm).toStdString();
    if (request.run.algorithm.empty()) {
        complain(Cli::tr(
            "Say which algorithm: -a 'cbc(aes)', for instance. 'cipherscope-cli list' shows them all."));
        return std::unexpected(exitUsage);
    }
    const std::optional<Direction> direction = directionFrom(parser, options);
    if (!direction)
        return std::unexpected(exitUsage);
    if (!parser.positionalArguments().isEmpty()) {
        complain(Cli::tr("%1 is one too many: name files with -i and -o.")
                     .arg(parser.positionalArguments().first()));
        return std::unexpected(exitUsage);
    }
    const std::optional<engine::EngineChoice> choice = engineFrom(parser);
    const std::optional<std::vector<std::byte>> iv = bytesOf(parser, options.iv);
    const std::optional<std::vector<std::byte>> aad = bytesOf(parser, options.aad);
    if (!choice || !iv || !aad || !readForm(parser, options, request))
        return std::unexpected(exitUsage);
    const std::expected<operations::CipherKey, int> key =
        cipherKeyFrom(parser, options, request.run.algorithm);
    if (!key)
        return std::unexpected(key.error());
    request.run.choice = *choice;
    request.run.direction = *direction;
    request.run.iv = *iv;
    request.run.aad = *aad;
    request.run.key = *key;
    request.input = pathOf(parser.value(options.input));
    request.output = pathOf(parser.value(options.output));
    return request;
}

} // namespace cipherscope::cli
