// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "formats/checksumwriter.h"
#include "hashtags.h"
#include "keyoptions.h"
#include "operations/hashfile.h"
#include "operations/listfiles.h"
#include "session.h"
#include "terminal.h"

#include <algorithm>
#include <unistd.h>
#include <utility>

namespace cipherscope::cli {

namespace {

const QString standardInput = QStringLiteral("-");

struct HashRequest {
    std::vector<std::string> algorithms;
    formats::ChecksumForm form = formats::ChecksumForm::Gnu;
    operations::HashSettings settings;
    bool recursive = false;
    operations::Links links = operations::Links::StayInside;
    bool progress = false;
    QStringList files;
};

/** Splits at commas outside parentheses, each name once: "sha256,authenc(hmac(sha1),cbc(aes))" names two. */
std::vector<std::string> splitAlgorithms(const std::string &list)
{
    std::vector<std::string> names(1);
    int depth = 0;
    for (const char c : list) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (c == ',' && depth == 0)
            names.emplace_back();
        else
            names.back().push_back(c);
    }
    std::vector<std::string> distinct;
    for (std::string &name : names) {
        if (!name.empty() && std::ranges::find(distinct, name) == distinct.end())
            distinct.push_back(std::move(name));
    }
    return distinct;
}

/** What has been found out while the results were told. */
struct Telling {
    RefusalsSaid refusals;
    HashTags tags;
};

void printDigests(const HashRequest &request, const std::vector<operations::FileDigest> &digests,
                  const std::filesystem::path &name, HashTags &tags)
{
    for (const operations::FileDigest &digest : digests) {
        const Result<std::string> line =
            formats::checksumLine(request.form, tags.of(digest.algorithm), digest.digest, name);
        if (line)
            print(*line);
        else
            complain(line.error());
    }
}

Result<std::unique_ptr<engine::Hasher>> newHasher(const operations::HashSettings &settings,
                                                  const std::string &name)
{
    const auto algorithm = settings.engines->openHash(settings.choice, name, settings.key.get());
    if (!algorithm)
        return std::unexpected(algorithm.error());
    return (*algorithm)->newHasher();
}

/** Standard input, which may be a pipe. */
operations::HashResult resultOfStandardInput(const HashRequest &request, const std::stop_token &stop)
{
    operations::HashResult result;
    std::vector<std::unique_ptr<engine::Hasher>> owned;
    std::vector<engine::Hasher *> hashers;
    std::vector<operations::FileDigest> digests;
    for (const std::string &name : request.algorithms) {
        Result<std::unique_ptr<engine::Hasher>> hasher = newHasher(request.settings, name);
        if (!hasher) {
            result.refused.push_back({ name, std::move(hasher.error()) });
            continue;
        }
        hashers.push_back(hasher->get());
        owned.push_back(std::move(*hasher));
        digests.push_back({ name, {}, {} });
    }
    if (hashers.empty()) {
        result.digests = std::unexpected(result.refused.front().error);
        return result;
    }
    Result<std::vector<Digest>> values =
        operations::hashDescriptor(STDIN_FILENO, "-", hashers, stop, [](std::uint64_t) {});
    if (!values) {
        result.digests = std::unexpected(std::move(values.error()));
        return result;
    }
    for (std::size_t i = 0; i < digests.size(); ++i)
        digests[i].digest = std::move((*values)[i]);
    result.digests = std::move(digests);
    return result;
}

/** Says what has failed; false if anything has. */
bool complainOfResult(const HashRequest &request, const operations::HashResult &result,
                      RefusalsSaid &refusals)
{
    refusals.add(result.refused);
    // Where every algorithm is refused, that is the error, and has been said.
    if (!result.digests && result.refused.size() < request.algorithms.size())
        complain(result.digests.error());
    return result.digests && result.refused.empty();
}

/** The files that some arguments name; complains about what could not be listed. */
std::vector<operations::FoundFile> filesOf(Session &session, const HashRequest &request,
                                           const QStringList &arguments, bool &failed)
{
    std::vector<std::filesystem::path> paths;
    for (const QString &argument : arguments) {
        std::filesystem::path path = pathFromArgument(argument);
        std::error_code ignored;
        if (!request.recursive && std::filesystem::is_directory(path, ignored)) {
            complain(Cli::tr("%1 is a folder. Use --recursive to hash the files in it.").arg(textOf(path)));
            failed = true;
            continue;
        }
        paths.push_back(std::move(path));
    }
    Result<operations::FileList> list =
        session.answer<operations::FileList>([&paths, links = request.links](const std::stop_token &stop) {
            return listFiles(paths, links, stop);
        });
    if (!list) {
        complain(list.error());
        failed = true;
        return {};
    }
    for (const Error &error : list->errors) {
        complain(error);
        failed = true;
    }
    for (const std::filesystem::path &link : list->linksOut) {
        complain(Cli::tr("%1 leads out of the folder and was not followed. Use --follow-links to follow it.")
                     .arg(textOf(link)));
        failed = true;
    }
    return std::move(list->files);
}

bool hashArguments(Session &session, const HashRequest &request, const QStringList &arguments,
                   Telling &telling)
{
    bool failed = false;
    const std::vector<operations::FoundFile> files = filesOf(session, request, arguments, failed);
    std::vector<operations::HashJob> jobs;
    jobs.reserve(files.size());
    for (const operations::FoundFile &file : files)
        jobs.push_back({ file.path, file.size, request.algorithms });
    const Result<void> done =
        hashFiles(session, std::move(jobs), request.settings, request.progress,
                  [&](const operations::HashResult &result) {
                      failed = !complainOfResult(request, result, telling.refusals) || failed;
                      if (result.digests)
                          printDigests(request, *result.digests, files[result.job].path, telling.tags);
                  });
    if (!done)
        complain(done.error());
    return done && !failed;
}

bool hashStandardInput(Session &session, const HashRequest &request, Telling &telling)
{
    const Result<operations::HashResult> result = session.answer<operations::HashResult>(
        [&request](const std::stop_token &stop) { return resultOfStandardInput(request, stop); });
    if (!result) {
        complain(result.error());
        return false;
    }
    if (result->digests) {
        for (const operations::FileDigest &digest : *result->digests)
            print(formats::standardInputLine(request.form, telling.tags.of(digest.algorithm), digest.digest));
    }
    return complainOfResult(request, *result, telling.refusals);
}

int hashEverything(Session &session, const HashRequest &request)
{
    bool good = true;
    Telling telling;
    QStringList together;
    for (const QString &argument : request.files) {
        if (argument != standardInput) {
            together.push_back(argument);
            continue;
        }
        good = hashArguments(session, request, together, telling) && good;
        together.clear();
        good = hashStandardInput(session, request, telling) && good;
    }
    good = hashArguments(session, request, together, telling) && good;
    return good ? exitSuccess : exitFailure;
}

} // namespace

int runHash(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Prints the digests of files, or of standard input, in the form of sha256sum; with several "
                "algorithms, or with --tag, in the BSD form."));
    const QCommandLineOption algorithm(
        { QStringLiteral("a"), QStringLiteral("algorithm") },
        Cli::tr("Kernel names or drivers, separated by commas: sha256, hmac(sha512), sha256-avx2."),
        QStringLiteral("ALG[,ALG...]"));
    const QCommandLineOption tag(QStringLiteral("tag"), Cli::tr("Print BSD tagged lines."));
    const QCommandLineOption recursive({ QStringLiteral("r"), QStringLiteral("recursive") },
                                       Cli::tr("Hash every file below a folder."));
    const QCommandLineOption follow(QStringLiteral("follow-links"),
                                    Cli::tr("Follow links that lead out of a folder, too."));
    parser.addOptions({ algorithm, tag, keyHexOption(), keyFileOption(), recursive, follow, engineOption(),
                        progressOption() });
    parser.addPositionalArgument(QStringLiteral("FILE"), Cli::tr("Files; - or none is standard input."),
                                 QStringLiteral("[FILE... | -]"));
    if (const std::optional<int> status = parse(parser, arguments))
        return *status;

    Session session;
    HashRequest request;
    request.algorithms = splitAlgorithms(parser.value(algorithm).toStdString());
    if (request.algorithms.empty()) {
        complain(
            Cli::tr("Say which algorithm: -a sha256, for instance. 'cipherscope-cli list' shows them all."));
        return exitUsage;
    }
    const std::optional<engine::EngineChoice> choice = engineFrom(parser);
    if (!choice)
        return exitUsage;
    Result<std::shared_ptr<const SecretBytes>> key = keyFrom(parser);
    if (!key) {
        complain(key.error());
        return key.error().step == Step::Parse ? exitUsage : exitFailure;
    }
    if (parser.isSet(tag) || request.algorithms.size() > 1)
        request.form = formats::ChecksumForm::Tagged;
    request.settings = { &session.engines, *choice, std::move(*key) };
    request.recursive = parser.isSet(recursive);
    request.links = parser.isSet(follow) ? operations::Links::Follow : operations::Links::StayInside;
    request.progress = parser.isSet(progressOption());
    request.files = parser.positionalArguments();
    if (request.files.isEmpty())
        request.files.push_back(standardInput);
    return hashEverything(session, request);
}

} // namespace cipherscope::cli
