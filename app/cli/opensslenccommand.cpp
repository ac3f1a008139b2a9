// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "operations/inputfile.h"
#include "operations/opensslenctask.h"
#include "passphrase.h"
#include "session.h"
#include "terminal.h"

#include <unistd.h>
#include <utility>

namespace cipherscope::cli {

namespace {

struct OpenSslEncFlags {
    QCommandLineOption encrypt{ QStringLiteral("e"), Cli::tr("Encrypt.") };
    QCommandLineOption decrypt{ QStringLiteral("d"), Cli::tr("Decrypt.") };
    QCommandLineOption cipher{ QStringLiteral("cipher"),
                               Cli::tr("The cipher, as openssl enc names it: aes-256-cbc, aes-128-ctr..."),
                               QStringLiteral("NAME"), QStringLiteral("aes-256-cbc") };
    QCommandLineOption iterations{ QStringLiteral("iter"),
                                   Cli::tr("How often PBKDF2 computes: as openssl enc -iter."),
                                   QStringLiteral("N"), QString::number(opensslenc::defaultIterations) };
    QCommandLineOption digest{ QStringLiteral("md"), Cli::tr("The digest of PBKDF2: as openssl enc -md."),
                               QStringLiteral("NAME"), QStringLiteral("sha256") };
    QCommandLineOption input{ QStringLiteral("i"), Cli::tr("The file to read; standard input without it."),
                              QStringLiteral("IN") };
    QCommandLineOption output{
        QStringLiteral("o"),
        Cli::tr("Write to this file, replacing it once all is done; standard output without it."),
        QStringLiteral("OUT")
    };
};

/** Nothing after a complaint. */
std::optional<opensslenc::Parameters> parametersFrom(const QCommandLineParser &parser,
                                                     const OpenSslEncFlags &options)
{
    opensslenc::Parameters parameters;
    const QString name = parser.value(options.cipher);
    parameters.cipher = opensslenc::cipherNamed(name.toLower().toStdString());
    if (!parameters.cipher) {
        QStringList known;
        for (const opensslenc::Cipher &cipher : opensslenc::ciphers())
            known.append(QString::fromLatin1(cipher.name.data(), static_cast<qsizetype>(cipher.name.size())));
        complain(Cli::tr("--cipher %1: choose one of %2.").arg(name, known.join(QStringLiteral(", "))));
        return std::nullopt;
    }
    bool isNumber = false;
    parameters.iterations = parser.value(options.iterations).toInt(&isNumber);
    if (!isNumber || parameters.iterations < 1) {
        complain(Cli::tr("--iter %1: give a whole number from 1.").arg(parser.value(options.iterations)));
        return std::nullopt;
    }
    parameters.digest = parser.value(options.digest).toStdString();
    return parameters;
}

std::filesystem::path fileFrom(const QString &name)
{
    return name == standardStream ? std::filesystem::path() : pathFromArgument(name);
}

/** What can be known before anyone is asked for a passphrase. False after a complaint. */
bool areFilesSensible(const operations::FileJob &job, bool encrypts)
{
    std::error_code none;
    if (encrypts && job.output.empty() && ::isatty(STDOUT_FILENO) == 1)
        complain(Cli::tr("An encrypted file would garble the terminal. Use -o OUT."));
    else if (!job.input.empty() && !job.output.empty()
             && std::filesystem::equivalent(job.input, job.output, none))
        complain(Cli::tr("%1 cannot be its own output: choose another name.").arg(textOf(job.output)));
    else
        return true;
    return false;
}

} // namespace

int runOpenSslEnc(const QStringList &arguments)
{
    QCommandLineParser parser;
    const OpenSslEncFlags options;
    parser.setApplicationDescription(
        Cli::tr("Writes and reads the files of openssl enc -pbkdf2. They are not authenticated: prefer "
                "encrypt and decrypt where nothing demands this format."));
    parser.addOptions({ options.encrypt, options.decrypt, options.cipher, options.iterations, options.digest,
                        passphraseFdOption(), options.input, options.output, engineOption() });
    if (const std::optional<int> status = parse(parser, arguments))
        return *status;
    const bool encrypts = parser.isSet(options.encrypt);
    if (encrypts == parser.isSet(options.decrypt) || !parser.positionalArguments().isEmpty()) {
        complain(Cli::tr("Say either -e or -d; the files are named with -i IN and -o OUT."));
        return exitUsage;
    }
    const std::optional<engine::EngineChoice> choice = engineFrom(parser);
    const std::optional<opensslenc::Parameters> parameters = parametersFrom(parser, options);
    const operations::FileJob job{ fileFrom(parser.value(options.input)),
                                   fileFrom(parser.value(options.output)), operations::Existing::Replace, 0 };
    if (!choice || !parameters || !areFilesSensible(job, encrypts))
        return exitUsage;
    if (!job.input.empty()) {
        if (const auto input = operations::InputFile::open(job.input); !input) {
            complain(input.error());
            return exitFailure;
        }
    }
    complain(Cli::tr("Note: this format is not authenticated: a change of the file goes unnoticed."));
    Result<SecretBytes> passphrase = readPassphrase(parser, encrypts ? Asking::Twice : Asking::Once);
    if (!passphrase) {
        complain(passphrase.error());
        return passphrase.error().step == Step::Parse ? exitUsage : exitFailure;
    }
    Session session;
    const operations::OpenSslEncSettings settings{
        session.engines,
        *choice,
        encrypts ? engine::Direction::Encrypt : engine::Direction::Decrypt,
        *parameters,
        std::make_shared<const SecretBytes>(std::move(*passphrase)),
        age::systemRandom,
    };
    const Result<engine::Provenance> done = session.answer<engine::Provenance>(
        [&job, &settings](const std::stop_token &stop) {
            return operations::runOpenSslEncFile(job, settings, stop, [](std::uint64_t) {});
        },
        atSignalFor(job.output));
    if (!done)
        complain(done.error());
    return done ? exitSuccess : exitFailure;
}

} // namespace cipherscope::cli
