// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agekeys.h"
#include "commands.h"
#include "operations/ageoperation.h"
#include "passphrase.h"
#include "progressbar.h"
#include "session.h"
#include "terminal.h"

#include <unistd.h>
#include <utility>

namespace cipherscope::cli {

namespace {

const QString standardStream = QStringLiteral("-");

struct AgeRequest {
    operations::AgeSettings settings;
    operations::AgeJob job;
    bool progress = false;
};

Result<void> run(Session &session, const AgeRequest &request)
{
    const auto operation = std::make_shared<operations::AgeOperation>(
        QString(), std::vector<operations::AgeJob>{ request.job }, request.settings);
    ProgressBar bar(*operation, request.progress);
    Result<void> outcome;
    QEventLoop loop;
    QObject::connect(operation.get(), &operations::AgeOperation::resultsReady, &loop,
                     [&outcome](const std::vector<operations::AgeResult> &results) {
                         if (!results.front().outcome)
                             outcome = std::unexpected(results.front().outcome.error());
                     });
    QObject::connect(&session.pool, &operations::OperationPool::operationEnded, &loop, &QEventLoop::quit);
    session.pool.start(operation);
    loop.exec();
    bar.clear();
    return outcome;
}

QCommandLineOption outputOption()
{
    return { { QStringLiteral("o"), QStringLiteral("output") },
             translated("Write to this file, replacing it once all is done; standard output without it."),
             QStringLiteral("FILE") };
}

QCommandLineOption armorOption()
{
    return { { QStringLiteral("a"), QStringLiteral("armor") },
             translated("Write text that survives mail and chat.") };
}

/** Before anyone is asked for a passphrase. An exit status after a complaint. */
std::optional<int> checkFiles(const operations::AgeJob &job)
{
    if (job.input.empty())
        return std::nullopt;
    if (const Result<operations::InputFile> input = operations::InputFile::open(job.input); !input) {
        complain(input.error());
        return exitFailure;
    }
    std::error_code none;
    if (job.output.empty() || !std::filesystem::equivalent(job.input, job.output, none))
        return std::nullopt;
    complain(translated("%1 cannot be its own output: choose another name.").arg(textOf(job.output)));
    return exitUsage;
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
        complain(translated("One file at a time: %1 is one too many.").arg(files[1]));
        return std::unexpected(exitUsage);
    }
    const bool readsStandardInput = files.isEmpty() || files.first() == standardStream;
    const QList<QCommandLineOption> keyFiles = direction == operations::AgeDirection::Encrypt
        ? QList{ recipientsFileOption(), identityOption() }
        : QList{ identityOption() };
    if (readersOfStandardInput(parser, keyFiles) + (readsStandardInput ? 1 : 0) > 1) {
        complain(translated("Standard input can be read for one thing only."));
        return std::unexpected(exitUsage);
    }
    AgeRequest request{ { age::Crypto(session.engines, *choice), direction, {}, {}, {} }, {} };
    if (!readsStandardInput)
        request.job.input = pathFromArgument(files.first());
    if (const QString output = parser.value(outputOption()); !output.isEmpty() && output != standardStream)
        request.job.output = pathFromArgument(output);
    if (const std::optional<int> status = checkFiles(request.job))
        return std::unexpected(*status);
    request.job.existing = operations::Existing::Replace;
    std::error_code unknown;
    if (const std::uintmax_t size = std::filesystem::file_size(request.job.input, unknown); !unknown)
        request.job.size = size;
    request.progress = parser.isSet(progressOption());
    return request;
}

/** A key or a command line that is wrong, or a file that could not be read. */
int statusFor(const Error &error)
{
    return error.step == Step::Parse ? exitUsage : exitFailure;
}

int runToTheEnd(Session &session, const AgeRequest &request)
{
    const Result<void> outcome = run(session, request);
    if (!outcome)
        complain(outcome.error());
    return outcome ? exitSuccess : exitFailure;
}

void describeFiles(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("FILE"), translated("The file; - or none is standard input."),
                                 QStringLiteral("[FILE | -]"));
}

} // namespace

int runEncrypt(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        translated("Encrypts a file so that age and every program that knows its format can decrypt it."));
    parser.addOptions({ passphraseOption(), passphraseFdOption(), recipientOption(), recipientsFileOption(),
                        identityOption(), armorOption(), outputOption(), engineOption(), progressOption() });
    describeFiles(parser);
    if (const std::optional<int> status = parse(parser, arguments))
        return *status;
    Session session;
    std::expected<AgeRequest, int> request = requestFrom(parser, session, operations::AgeDirection::Encrypt);
    if (!request)
        return request.error();
    if (parser.isSet(armorOption()))
        request->settings.form = age::AgeForm::Armored;
    else if (request->job.output.empty() && ::isatty(STDOUT_FILENO) == 1) {
        complain(translated("An encrypted file would garble the terminal. Use -o FILE, or -a for text."));
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
    parser.setApplicationDescription(translated("Decrypts a file that age or a program like it encrypted."));
    parser.addOptions(
        { identityOption(), passphraseFdOption(), outputOption(), engineOption(), progressOption() });
    describeFiles(parser);
    if (const std::optional<int> status = parse(parser, arguments))
        return *status;
    Session session;
    std::expected<AgeRequest, int> request = requestFrom(parser, session, operations::AgeDirection::Decrypt);
    if (!request)
        return request.error();
    Result<age::Identities> identities = identitiesFrom(parser, request->settings.crypto);
    if (!identities) {
        complain(identities.error());
        return statusFor(identities.error());
    }
    request->settings.identities = std::move(*identities);
    return runToTheEnd(session, *request);
}

} // namespace cipherscope::cli
