// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cipheroptions.h"
#include "commands.h"
#include "messages/cipherproblemtext.h"
#include "messages/ciphertext.h"
#include "messages/sentence.h"
#include "operations/cipherfile.h"
#include "operations/cipherlookup.h"
#include "operations/descriptorio.h"
#include "operations/temporaryfile.h"
#include "operations/wholemessage.h"
#include "session.h"
#include "terminal.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>
#include <utility>

namespace cipherscope::cli {

namespace {

using engine::CipherRules;
using engine::Direction;

constexpr std::size_t longestInput = std::size_t{ 64 } * 1024 * 1024;
constexpr std::size_t usualTagSize = 16;

/** What of the options has no meaning for such a cipher; true after a complaint. */
bool hasForeignOption(const CipherRequest &request, const CipherRules &rules)
{
    const QString name = QString::fromStdString(request.run.algorithm);
    if (!rules.isAuthenticated() && (request.tagSize || !request.run.aad.empty())) {
        complain(Cli::tr("%1 authenticates nothing: it takes neither --taglen nor --aad-hex.").arg(name));
        return true;
    }
    if (request.run.isPadded && !operations::takesPadding(rules)) {
        complain(Cli::tr("%1 takes messages that are not whole blocks: it needs no --pad.").arg(name));
        return true;
    }
    return false;
}

/** True after a complaint about each. */
bool complainOf(const CipherRules &rules, const std::vector<engine::CipherProblem> &problems)
{
    for (const engine::CipherProblem &problem : problems)
        complain(messages::problemSentence(rules, problem));
    return !problems.empty();
}

/** Everything that is wrong before the input is known; true after a complaint. */
bool hasBadParts(const CipherRequest &request, const CipherRules &rules)
{
    const operations::CipherRun &run = request.run;
    std::vector<engine::CipherProblem> problems;
    const auto append = [&problems](const std::vector<engine::CipherProblem> &more) {
        problems.insert(problems.end(), more.begin(), more.end());
    };
    if (run.key.bytes())
        append(engine::keyProblems(rules, run.key.bytes()->view()));
    append(engine::ivProblems(rules, run.iv));
    if (rules.isAuthenticated()) {
        append(engine::tagProblems(rules, run.tagSize));
        append(engine::aadProblems(rules, run.iv, run.aad));
    }
    return complainOf(rules, problems);
}

/** A file to another, by a cipher that takes pieces: their size does not matter then. */
bool goesPieceByPiece(const CipherRequest &request, const CipherRules &rules)
{
    return rules.streams() && !rules.isAuthenticated() && !request.output.empty();
}

/** Why an input is too large; what would help. */
QString tooLarge(const CipherRequest &request, const CipherRules &rules)
{
    const QString name = request.input.empty() ? messages::detailText(phrase("Error", "standard input"))
                                               : textOf(request.input);
    const QString why =
        Cli::tr("%1 is larger than 64 MiB, the most that this command takes at once.").arg(name);
    if (rules.streams() && !rules.isAuthenticated())
        return why + u' ' + Cli::tr("With -o FILE it may have any size.");
    return why + u' '
        + Cli::tr("%1 computes a message as one piece.").arg(QString::fromStdString(request.run.algorithm));
}

/** The whole input; nullopt after a complaint. */
std::optional<WipedBytes> readInput(const CipherRequest &request, const CipherRules &rules)
{
    const std::filesystem::path name = request.input.empty()
        ? std::filesystem::path(phrase("Error", "standard input").text())
        : request.input;
    Result<WipedBytes> input = request.input.empty() ? operations::readToEnd(STDIN_FILENO, longestInput, name)
                                                     : operations::readMessage(request.input, longestInput);
    if (input)
        return std::move(*input);
    if (operations::isTooLarge(input.error()))
        complain(tooLarge(request, rules));
    else
        complain(input.error());
    return std::nullopt;
}

Result<void> writeOutput(const std::filesystem::path &output, std::span<const std::byte> bytes,
                         const std::stop_token &stop)
{
    if (output.empty())
        return operations::writeFully(STDOUT_FILENO, bytes, phrase("Error", "standard output").text());
    std::error_code none;
    if (std::filesystem::exists(output, none) && !std::filesystem::is_regular_file(output, none))
        return std::unexpected(plainError(ErrorCode::NotRegularFile, Step::Open, output.native(),
                                          phrase("Error", "it is not a regular file")));
    Result<operations::TemporaryFile> file = operations::TemporaryFile::beside(output);
    if (!file)
        return std::unexpected(std::move(file.error()));
    if (Result<void> written = operations::writeFully(file->fd(), bytes, output); !written)
        return written;
    if (stop.stop_requested())
        return std::unexpected(systemError(Step::Write, ECANCELED, output.native()));
    return file->putInPlace(operations::Existing::Replace);
}

int explain(const Error &error)
{
    if (const QString sentence = messages::cipherFailure(error); !sentence.isEmpty())
        complain(Cli::tr("%1 Nothing was written.").arg(sentence));
    else
        complain(error);
    return exitFailure;
}

int cipherFile(Session &session, const CipherRequest &request, const CipherRules &rules)
{
    const operations::FileJob job{ request.input, request.output, operations::Existing::Replace, 0 };
    std::error_code none;
    const std::uintmax_t size = std::filesystem::file_size(request.input, none);
    if (!none && complainOf(rules, operations::runProblems(rules, request.run, size)))
        return exitUsage;
    const Result<engine::Provenance> done = session.answer<engine::Provenance>(
        [&](const std::stop_token &stop) {
            return operations::runCipherFile(session.engines, rules, request.run, job, stop,
                                             [](std::uint64_t) {});
        },
        atSignalFor(job.output));
    return done ? exitSuccess : explain(done.error());
}

int cipherMessage(Session &session, const CipherRequest &request, const CipherRules &rules)
{
    const std::optional<WipedBytes> input = readInput(request, rules);
    if (!input)
        return exitFailure;
    if (complainOf(rules, operations::runProblems(rules, request.run, input->size())))
        return exitUsage;
    const Result<operations::CipherOutput> output =
        operations::runCipher(session.engines, rules, request.run, input->view());
    if (!output)
        return explain(output.error());
    const Result<void> written = session.answer<void>(
        [&](const std::stop_token &stop) { return writeOutput(request.output, output->bytes.view(), stop); },
        atSignalFor(request.output));
    return written ? exitSuccess : explain(written.error());
}

} // namespace

int runCipher(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Encrypts or decrypts with one skcipher or AEAD and with the key and IV that are given: "
                "for tests and other people's formats. An AEAD's output is the ciphertext, then the tag. "
                "For files of your own use encrypt, which chooses keys and nonces itself."));
    addCipherOptions(parser);
    if (const std::optional<int> status = parse(parser, arguments))
        return *status;
    std::expected<CipherRequest, int> request = cipherRequestFrom(parser);
    if (!request)
        return request.error();
    Session session;
    operations::CipherRun &run = request->run;
    const Result<CipherRules> rules = operations::findCipherRules(
        session.engines, run.choice, run.algorithm, run.key, request->tagSize.value_or(usualTagSize));
    if (!rules)
        return explain(rules.error());
    if (hasForeignOption(*request, *rules))
        return exitUsage;
    run.tagSize =
        request->tagSize.value_or(rules->takesTag(usualTagSize) ? usualTagSize : rules->tagSizes.max);
    if (hasBadParts(*request, *rules))
        return exitUsage;
    if (run.direction == Direction::Encrypt && request->output.empty() && ::isatty(STDOUT_FILENO) == 1) {
        complain(Cli::tr("Ciphertext would garble the terminal. Use -o FILE."));
        return exitUsage;
    }
    return goesPieceByPiece(*request, *rules) ? cipherFile(session, *request, *rules)
                                              : cipherMessage(session, *request, *rules);
}

} // namespace cipherscope::cli
