// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agekeys.h"

#include "core/uniquefd.h"
#include "formats/age/keyfile.h"
#include "formats/age/passphrase.h"
#include "formats/age/publickey.h"
#include "formats/age/scrypt.h"
#include "keyoptions.h"
#include "keyring/addressbook.h"
#include "keyring/identityfile.h"
#include "operations/secretfile.h"
#include "passphrase.h"
#include "terminal.h"

#include <cerrno>
#include <fcntl.h>
#include <utility>

namespace cipherscope::cli {

namespace {

using keyring::ofFile;

bool asksForPassphrase(const QCommandLineParser &parser)
{
    return parser.isSet(QStringLiteral("p"));
}

template <typename T> void append(std::vector<T> &all, std::vector<T> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::unexpected<Error> contradiction(Phrase why)
{
    return std::unexpected(
        plainError(ErrorCode::BadInput, Step::Parse, phrase("Error", "The command line").text(), why));
}

std::filesystem::path keyFile(const QString &name)
{
    return name == standardStream ? "/dev/stdin" : pathFromArgument(name);
}

Result<age::Identities> passphraseIdentity(const QCommandLineParser &parser, int workFactorLimit)
{
    Result<SecretBytes> passphrase = readPassphrase(parser, Asking::Once);
    if (!passphrase)
        return std::unexpected(std::move(passphrase.error()));
    auto identity = age::PassphraseIdentity::create(std::move(*passphrase), workFactorLimit);
    if (!identity)
        return std::unexpected(std::move(identity.error()));
    return age::Identities{ std::move(*identity) };
}

Result<age::Identities> readIdentityFile(const QCommandLineParser &parser, const age::Crypto &crypto,
                                         const std::filesystem::path &file, int workFactorLimit)
{
    const Result<SecretBytes> content = operations::readSecretFile(file);
    if (!content)
        return std::unexpected(content.error());
    if (!age::isEncryptedKeyFile(content->view())) {
        Result<age::Identities> identities = age::parseIdentityFile(content->view());
        if (!identities)
            return ofFile(std::move(identities.error()), file);
        return identities;
    }
    const Result<SecretBytes> passphrase = readPassphrase(parser, Asking::Once);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    Result<keyring::UnlockedFile> unlocked =
        keyring::unlockIdentityFile(crypto, content->view(), *passphrase, workFactorLimit);
    if (!unlocked)
        return ofFile(std::move(unlocked.error()), file);
    return std::move(unlocked->identities);
}

Result<age::Recipients> readRecipients(const std::filesystem::path &file)
{
    const UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd.isOpen())
        return std::unexpected(systemError(Step::Open, errno, file.native()));
    const Result<std::string> content = keyring::readRecipientsFrom(fd.get(), file);
    if (!content)
        return std::unexpected(content.error());
    Result<age::Recipients> found = age::parseRecipientsFile(*content);
    if (!found)
        return ofFile(std::move(found.error()), file);
    return found;
}

/** Of the secret keys that -i names. */
Result<age::Recipients> ownRecipients(const QCommandLineParser &parser, const age::Crypto &crypto)
{
    const Result<age::Identities> identities = identitiesFrom(parser, crypto);
    if (!identities)
        return std::unexpected(identities.error());
    age::Recipients recipients;
    for (const auto &identity : *identities) {
        auto recipient = age::recipientOf(*identity);
        if (!recipient)
            return std::unexpected(std::move(recipient.error()));
        recipients.push_back(std::move(*recipient));
    }
    return recipients;
}

Result<age::Recipients> passphraseRecipient(const QCommandLineParser &parser)
{
    Result<SecretBytes> passphrase = readPassphrase(parser, Asking::Twice);
    if (!passphrase)
        return std::unexpected(std::move(passphrase.error()));
    auto recipient = age::PassphraseRecipient::create(std::move(*passphrase), age::calibrateWorkFactor());
    if (!recipient)
        return std::unexpected(std::move(recipient.error()));
    return age::Recipients{ std::move(*recipient) };
}

} // namespace

QCommandLineOption recipientOption()
{
    return { { QStringLiteral("r"), QStringLiteral("recipient") },
             QCoreApplication::translate("Cli", "Encrypt to this public key, age1.... Can be repeated."),
             QStringLiteral("RECIPIENT") };
}

QCommandLineOption recipientsFileOption()
{
    return { { QStringLiteral("R"), QStringLiteral("recipients-file") },
             QCoreApplication::translate("Cli", "Encrypt to the public keys in this file. Can be repeated."),
             QStringLiteral("FILE") };
}

QCommandLineOption identityOption()
{
    return { { QStringLiteral("i"), QStringLiteral("identity") },
             QCoreApplication::translate("Cli", "Use the keys in this file of secret keys. Can be repeated."),
             QStringLiteral("FILE") };
}

QCommandLineOption passphraseOption(const char *description)
{
    return { { QStringLiteral("p"), QStringLiteral("passphrase") },
             QCoreApplication::translate("Cli", description) };
}

Result<age::Recipients> recipientsFrom(const QCommandLineParser &parser, const age::Crypto &crypto)
{
    age::Recipients recipients;
    for (const QString &text : parser.values(recipientOption())) {
        auto recipient = age::parseRecipient(text.toStdString());
        if (!recipient)
            return ofFile(std::move(recipient.error()), "-r");
        recipients.push_back(std::move(*recipient));
    }
    for (const QString &name : parser.values(recipientsFileOption())) {
        Result<age::Recipients> found = readRecipients(keyFile(name));
        if (!found)
            return found;
        append(recipients, std::move(*found));
    }
    // A passphrase from a descriptor may be that of an identity file.
    const bool hasIdentities = parser.isSet(identityOption());
    if (asksForPassphrase(parser) || (parser.isSet(passphraseFdOption()) && !hasIdentities)) {
        if (!recipients.empty() || hasIdentities)
            return contradiction(phrase(
                "Error", "a passphrase must be the only way to open a file: leave out -p, or -r, -R and -i"));
        return passphraseRecipient(parser);
    }
    if (hasIdentities) {
        Result<age::Recipients> own = ownRecipients(parser, crypto);
        if (!own)
            return own;
        append(recipients, std::move(*own));
    }
    if (recipients.empty())
        return contradiction(
            phrase("Error", "say for whom to encrypt: -p, -r RECIPIENT, -R FILE or -i FILE"));
    return recipients;
}

qsizetype readersOfStandardInput(const QCommandLineParser &parser, const QList<QCommandLineOption> &options)
{
    qsizetype readers = 0;
    for (const QCommandLineOption &option : options)
        readers += parser.values(option).count(standardStream);
    return readers;
}

Result<age::Identities> identitiesFrom(const QCommandLineParser &parser, const age::Crypto &crypto,
                                       int workFactorLimit)
{
    if (!parser.isSet(identityOption()))
        return passphraseIdentity(parser, workFactorLimit);
    if (asksForPassphrase(parser))
        return contradiction(
            phrase("Error", "a file opens with a passphrase or with keys: leave out -p or -i"));
    age::Identities identities;
    for (const QString &name : parser.values(identityOption())) {
        Result<age::Identities> found = readIdentityFile(parser, crypto, keyFile(name), workFactorLimit);
        if (!found)
            return std::unexpected(std::move(found.error()));
        append(identities, std::move(*found));
    }
    return identities;
}

} // namespace cipherscope::cli
