// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "core/uniquefd.h"
#include "formats/age/keyfile.h"
#include "formats/age/publickey.h"
#include "keyring/identityfile.h"
#include "operations/descriptorio.h"
#include "operations/secretfile.h"
#include "session.h"
#include "terminal.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace cipherscope::cli {

namespace {

/** Never over another file, which may be the only copy of a key. */
Result<void> writeKeyFile(const std::filesystem::path &file, const SecretBytes &content)
{
    const UniqueFd fd(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!fd.isOpen())
        return std::unexpected(systemError(Step::Open, errno, file.native()));
    Result<void> written = operations::writeFully(fd.get(), content.view(), file);
    if (written && ::fsync(fd.get()) < 0)
        written = std::unexpected(systemError(Step::Sync, errno, file.native()));
    if (!written)
        ::unlink(file.c_str());
    return written;
}

Result<void> generate(const QString &output, keyring::KeyType type)
{
    const Result<keyring::NewIdentity> made = keyring::newIdentity(age::systemRandom, type);
    if (!made)
        return std::unexpected(made.error());
    const auto recipient = age::recipientOf(*made->identity);
    if (!recipient)
        return std::unexpected(recipient.error());
    if (output.isEmpty())
        return operations::writeFully(STDOUT_FILENO, made->file.view(),
                                      phrase("Error", "standard output").text());
    if (Result<void> written = writeKeyFile(pathFromArgument(output), made->file); !written)
        return written;
    complain(Cli::tr("Public key: %1").arg(QString::fromStdString((*recipient)->text())));
    return {};
}

/** The public keys of an identity file. */
Result<void> printRecipients(const std::filesystem::path &file)
{
    const Result<SecretBytes> content = operations::readSecretFile(file);
    if (!content)
        return std::unexpected(content.error());
    const Result<age::Identities> identities = age::parseIdentityFile(content->view());
    if (!identities) {
        Error error = identities.error();
        error.subject = file.native();
        return std::unexpected(std::move(error));
    }
    for (const auto &identity : *identities) {
        const auto recipient = age::recipientOf(*identity);
        if (!recipient)
            return std::unexpected(recipient.error());
        printLine(QString::fromStdString((*recipient)->text()));
    }
    return {};
}

} // namespace

int runKeygen(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Makes a pair of keys: the file keeps the secret one, the public one is for others."));
    const QCommandLineOption output({ QStringLiteral("o"), QStringLiteral("output") },
                                    Cli::tr("Write the keys to a new file that only you can read."),
                                    QStringLiteral("FILE"));
    const QCommandLineOption convert(
        QStringLiteral("y"), Cli::tr("Print the public keys of the secret keys in FILE, or standard input."));
    const QCommandLineOption postQuantum(
        QStringLiteral("pq"),
        Cli::tr("Make keys that a quantum computer will not break either; the public one is 2 KB long."));
    parser.addOptions({ output, convert, postQuantum });
    parser.addPositionalArgument(QStringLiteral("FILE"), Cli::tr("With -y: a file of secret keys."),
                                 QStringLiteral("[FILE]"));
    if (const std::optional<int> status = parse(parser, arguments))
        return *status;
    const QStringList files = parser.positionalArguments();
    if (files.size() > (parser.isSet(convert) ? 1 : 0)) {
        complain(Cli::tr("keygen takes one file at most, and only with -y."));
        return exitUsage;
    }
    const Result<void> outcome = parser.isSet(convert)
        ? printRecipients(files.isEmpty() ? "/dev/stdin" : pathFromArgument(files.first()))
        : generate(parser.value(output),
                   parser.isSet(postQuantum) ? keyring::KeyType::PostQuantum : keyring::KeyType::X25519);
    if (!outcome)
        complain(outcome.error());
    return outcome ? exitSuccess : exitFailure;
}

} // namespace cipherscope::cli
