// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agekeys.h"
#include "archive/foldersize.h"
#include "commands.h"
#include "joboptions.h"
#include "lockedfile.h"
#include "operations/ageoperation.h"
#include "operations/inputfile.h"
#include "passphrase.h"
#include "progressbar.h"
#include "session.h"
#include "terminal.h"

#include <unistd.h>
#include <utility>

namespace cipherscope::cli {

namespace {

struct AgeRequest {
    operations::AgeSettings settings;
    operations::AgeJob job;
    bool progress = false;
};

Error lostResult(const std::filesystem::path &input)
{
    return plainError(ErrorCode::Internal, Step::Compute, input.native(),
                      phrase("Error", "there is no result"));
}

operations::AgeResult run(Session &session, const AgeRequest &request)
{
    const auto operation = std::make_shared<operations::AgeOperation>(
        QString(), std::vector<operations::AgeJob>{ request.job }, request.settings);
    ProgressBar bar(*operation, request.progress);
    std::optional<operations::AgeResult> result;
    QObject::connect(
        operation.get(), &operations::AgeOperation::resultsReady, &bar,
        [&result](const std::vector<operations::AgeResult> &results) { result = results.front(); });
    session.run(operation, atSignalFor(request.job.output));
    bar.clear();
    if (result)
        return *std::move(result);
    const Result<void> ended = operation->result().result();
    operations::AgeResult failed;
    failed.outcome = std::unexpected(ended ? lostResult(request.job.input) : ended.error());
    return failed;
}

QCommandLineOption outputOption()
{
    return { { QStringLiteral("o"), QStringLiteral("output") },
             Cli::tr("Write to this file, replacing it once all is done; standard output without it."),
             QStringLiteral("FILE") };
}

QCommandLineOption armorOption(const char *description)
{
    return { { QStringLiteral("a"), QStringLiteral("armor") }, Cli::tr(description) };
}

bool isFolder(const std::filesystem::path &path)
{
    std::error_code unknown;
    return std::filesystem::is_directory(path, unknown);
}

/** Before anyone is asked for a passphrase. An exit status after a complaint. */
std::optional<int> checkFiles(const operations::AgeJob &job, operations::AgeDirection direction)
{
    if (job.input.empty())
        return std::nullopt;
    if (direction == operations::AgeDirection::Decrypt || !isFolder(job.input)) {
        const Result<operations::InputFile> input = operations::InputFile::open(job.input);
        if (!input) {
            complain(input.error());
            return exitFailure;
        }
    }
    std::error_code none;
    if (job.output.empty() || !std::filesystem::equivalent(job.input, job.output, none))
        return std::nullopt;
    complain(Cli::tr("%1 cannot be its own output: choose another name.").arg(textOf(job.output)));
    return exitUsage;
}

/** In bytes; 0 where it is not known. */
std::uint64_t sizeOf(const std::filesystem::path &input)
{
    if (isFolder(input))
        return archive::sizeOfFolder(input, {}).value_or(0);
    std::error_code unknown;
    const std::uintmax_t size = std::filesystem::file_size(input, unknown);
    return unknown ? 0 : size;
}

/** The input and the output. An exit status after a complaint. */
std::expected<operations::AgeJob, int> jobFrom(const QCommandLineParser &parser,
                                               operations::AgeDirection direction)
{
    operations::AgeJob job;
    const QStringList files = parser.positionalArguments();
    if (!files.isEmpty() && files.first() != standardStream)
        job.input = pathFromArgument(files.first());
    QString output = parser.value(outputOption());
    if (direction == operations::AgeDirection::Decrypt && parser.isSet(unpackOption())) {
        if (!output.isEmpty()) {
            complain(Cli::tr("Say either -o, for a file, or -x, for a folder."));
            return std::unexpected(exitUsage);
        }
        output = parser.value(unpackOption());
        job.unpack = true;
    }
    if (!output.isEmpty() && output != standardStream)
        job.output = pathFromArgument(output);
    if (const std::optional<int> status = checkFiles(job, direction))
        return std::unexpected(*status);
    job.existing = operations::Existing::Replace;
    job.size = sizeOf(job.input);
    job.afterWriting = afterWritingFrom(parser);
    job.keepVerified = direction == operations::AgeDirection::Decrypt && parser.isSet(keepVerifiedOption());
    return job;
}

/** Reads what encrypt and decrypt have in common; an exit status after a complaint. */
std::expected<AgeRequest, int> requestFrom(const QCommandLineParser &parser, Session &session,
                                           operations::AgeDirection direction)
{
    const std::optional<engine::EngineChoice> choice = engineFrom(parser);
    if (!choice)
        return std::unexpected(exitUsage);
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1) {
        complain(Cli::tr("One file at a time: %1 is one too many.").arg(files[1]));
        return std::unexpected(exitUsage);
    }
    const bool readsStandardInput = files.isEmpty() || files.first() == standardStream;
    const QList<QCommandLineOption> keyFiles = direction == operations::AgeDirection::Encrypt
        ? QList{ recipientsFileOption(), identityOption() }
        : QList{ identityOption() };
    if (readersOfStandardInput(parser, keyFiles) + (readsStandardInput ? 1 : 0) > 1) {
        complain(Cli::tr("Standard input can be read for one thing only."));
        return std::unexpected(exitUsage);
    }
    const std::expected<operations::AgeJob, int> job = jobFrom(parser, direction);
    if (!job)
        return std::unexpected(job.error());
    return AgeRequest{ { age::Crypto(session.engines, *choice), direction, {}, {}, {} },
                       *job,
                       parser.isSet(progressOption()) };
}

/** A key or a command line that is wrong, or a file that could not be read. */
int statusFor(const Error &error)
{
    return error.step == Step::Parse ? exitUsage : exitFailure;
}

int runToTheEnd(Session &session, const AgeRequest &request)
{
    const operations::AgeResult result = run(session, request);
    if (!result.outcome) {
        complain(request.settings.direction == operations::AgeDirection::Decrypt
                     ? withRemedy(result.outcome.error())
                     : result.outcome.error());
        return exitFailure;
    }
    return tellReport(result.report) ? exitSuccess : exitFailure;
}

void describeFiles(QCommandLineParser &parser, const char *what, const QString &syntax)
{
    parser.addPositionalArgument(QStringLiteral("FILE"), Cli::tr(what), syntax);
}

} // namespace

int runEncrypt(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Encrypts a file so that age and every program that knows its format can decrypt it. Of a "
                "folder, which age itself does not take, it makes a tar archive on the way: decrypt -x "
                "unpacks it, and so does age -d | tar -x."));
    const QCommandLineOption armor =
        armorOption(QT_TRANSLATE_NOOP("Cli", "Write text that survives mail and chat."));
    parser.addOptions(
        { passphraseOption(QT_TRANSLATE_NOOP("Cli", "Encrypt with a passphrase, which is asked for.")),
          passphraseFdOption(), recipientOption(), recipientsFileOption(), identityOption(), armor,
          outputOption(), verifyOption(), deleteOriginalOption(), engineOption(), progressOption() });
    describeFiles(parser, QT_TRANSLATE_NOOP("Cli", "The file or folder; - or none is standard input."),
                  QStringLiteral("[FILE | FOLDER | -]"));
    if (const std::optional<int> status = parse(parser, arguments))
        return *status;
    Session session;
    std::expected<AgeRequest, int> request = requestFrom(parser, session, operations::AgeDirection::Encrypt);
    if (!request)
        return request.error();
    if (parser.isSet(armor))
        request->settings.form = age::AgeForm::Armored;
    else if (request->job.output.empty() && ::isatty(STDOUT_FILENO) == 1) {
        complain(Cli::tr("An encrypted file would garble the terminal. Use -o FILE, or -a for text."));
        return exitUsage;
    }
    Result<age::Recipients> recipients = recipientsFrom(parser, request->settings.crypto);
    if (!recipients) {
        complain(recipients.error());
        return statusFor(recipients.error());
    }
    request->settings.recipients = std::move(*recipients);
    return runToTheEnd(session, *request);
}

int runDecrypt(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr("Decrypts a file that age or a program like it encrypted."));
    parser.addOptions(
        { identityOption(),
          passphraseOption(QT_TRANSLATE_NOOP("Cli", "Decrypt with a passphrase, as without any key.")),
          passphraseFdOption(),
          armorOption(QT_TRANSLATE_NOOP("Cli", "Nothing: armor is recognised by itself.")), outputOption(),
          unpackOption(), keepVerifiedOption(), verifyOption(), deleteOriginalOption(), maxWorkFactorOption(),
          engineOption(), progressOption() });
    describeFiles(parser, QT_TRANSLATE_NOOP("Cli", "The file; - or none is standard input."),
                  QStringLiteral("[FILE | -]"));
    if (const std::optional<int> status = parse(parser, arguments))
        return *status;
    const std::expected<int, int> limit = workFactorLimitFrom(parser);
    if (!limit)
        return limit.error();
    Session session;
    std::expected<AgeRequest, int> request = requestFrom(parser, session, operations::AgeDirection::Decrypt);
    if (!request)
        return request.error();
    if (!parser.isSet(identityOption()) && !request->job.input.empty()) {
        const Result<void> checked =
            checkOpensWithPassphrase(request->job.input, request->settings.crypto, *limit);
        if (!checked) {
            complain(withRemedy(checked.error()));
            return exitFailure;
        }
    }
    Result<age::Identities> identities = identitiesFrom(parser, request->settings.crypto, *limit);
    if (!identities) {
        complain(withRemedy(identities.error()));
        return statusFor(identities.error());
    }
    request->settings.identities = std::move(*identities);
    return runToTheEnd(session, *request);
}

} // namespace cipherscope::cli
