// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "countline.h"
#include "formats/testvector.h"
#include "messages/sentence.h"
#include "operations/vectorfile.h"
#include "operations/vectorrun.h"
#include "session.h"
#include "terminal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace cipherscope::cli {

namespace {

using formats::TestVector;
using operations::VectorTally;

/** What is run: a name, on an engine. */
struct Target {
    engine::Engine *engine = nullptr;
    std::string name;
};

struct VectorRequest {
    std::string algorithm; ///< Where a file does not say it.
    std::string driver; ///< Empty for each.
    engine::EngineChoice choice = engine::EngineChoice::Automatic;
};

/** Every driver that the kernel has; a first opening may load and make more. OpenSSL where there is none. */
std::vector<Target> targetsFor(Session &session, const VectorRequest &request,
                               const std::vector<TestVector> &vectors)
{
    const std::string &algorithm = vectors.front().algorithm;
    if (request.choice == engine::EngineChoice::OpenSsl)
        return { { &session.openSsl, algorithm } };
    if (!request.driver.empty())
        return { { &session.kernel, request.driver } };
    VectorTally probe;
    for (const TestVector &vector : vectors) {
        probe = operations::runVectors(session.kernel, algorithm, std::span(&vector, 1));
        if (probe.notApplicable == 0)
            break;
    }
    std::vector<Target> targets;
    if (!probe.refusal) {
        for (std::string &driver : operations::driversOf(vectors.front().kind, algorithm))
            targets.push_back({ &session.kernel, std::move(driver) });
    }
    if (targets.empty() && request.choice == engine::EngineChoice::Automatic)
        return { { &session.openSsl, algorithm } };
    if (targets.empty())
        return { { &session.kernel, algorithm } };
    return targets;
}

/** A file none of whose cases can be asked: what it is called, and why. */
struct SkippedFile {
    QString name;
    Detail why;
};

void printSkipped(const SkippedFile &file)
{
    printLine(Cli::tr("%1: not applicable: %2").arg(file.name, messages::detailText(file.why)));
}

QJsonObject toJson(const SkippedFile &file)
{
    return { { QStringLiteral("file"), file.name },
             { QStringLiteral("skipped"), QString::fromStdString(file.why.english()) } };
}

void printTally(const VectorTally &tally)
{
    const QString name = QString::fromStdString(tally.algorithm + ", " + tally.driver);
    if (tally.refusal) {
        printLine(Cli::tr("%1: not given. %2")
                      .arg(name, messages::sentence(*tally.refusal, messages::Audience::Terminal)));
        return;
    }
    printLine(Cli::tr("%1: %2 passed, %3 failed, %4 not applicable")
                  .arg(name)
                  .arg(tally.passed)
                  .arg(tally.failures.size())
                  .arg(tally.notApplicable));
    for (const operations::VectorFailure &failure : tally.failures)
        printLine(Cli::tr("  failed: %1: %2")
                      .arg(messages::detailText(failure.id), messages::detailText(failure.what)));
}

QJsonObject toJson(const VectorTally &tally)
{
    QJsonArray failures;
    for (const operations::VectorFailure &failure : tally.failures)
        failures.append(
            QJsonObject{ { QStringLiteral("id"), QString::fromStdString(failure.id.english()) },
                         { QStringLiteral("what"), QString::fromStdString(failure.what.english()) } });
    QJsonObject object{
        { QStringLiteral("algorithm"), QString::fromStdString(tally.algorithm) },
        { QStringLiteral("driver"), QString::fromStdString(tally.driver) },
        { QStringLiteral("passed"), static_cast<qint64>(tally.passed) },
        { QStringLiteral("failed"), static_cast<qint64>(tally.failures.size()) },
        { QStringLiteral("notApplicable"), static_cast<qint64>(tally.notApplicable) },
        { QStringLiteral("failures"), failures },
    };
    if (tally.refusal)
        object.insert(QStringLiteral("refusal"),
                      messages::sentence(*tally.refusal, messages::Audience::Terminal));
    return object;
}

void printJson(const std::vector<SkippedFile> &skipped, const std::vector<VectorTally> &tallies)
{
    QJsonArray array;
    for (const SkippedFile &file : skipped)
        array.append(toJson(file));
    for (const VectorTally &tally : tallies)
        array.append(toJson(tally));
    print(QJsonDocument(array).toJson().toStdString());
}

/** Those of each algorithm together, in the order in which they first come. */
std::vector<std::vector<TestVector>> byAlgorithm(std::vector<TestVector> vectors)
{
    std::vector<std::vector<TestVector>> groups;
    for (TestVector &vector : vectors) {
        const auto group = std::ranges::find_if(groups, [&vector](const std::vector<TestVector> &candidate) {
            return candidate.front().algorithm == vector.algorithm && candidate.front().kind == vector.kind;
        });
        if (group == groups.end())
            groups.emplace_back().push_back(std::move(vector));
        else
            group->push_back(std::move(vector));
    }
    return groups;
}

/** The tallies of one algorithm's drivers; whether none failed and at least one was given. */
bool runGroup(Session &session, const VectorRequest &request, const std::vector<TestVector> &vectors,
              std::vector<VectorTally> &tallies)
{
    bool isGood = true;
    bool isGiven = false;
    for (const Target &target : targetsFor(session, request, vectors)) {
        CountLine line(QString::fromStdString(vectors.front().algorithm + ", " + target.name),
                       vectors.size());
        VectorTally tally = operations::runVectors(*target.engine, target.name, vectors, {},
                                                   [&line](std::size_t done) { line.show(done); });
        isGood = isGood && tally.failures.empty();
        isGiven = isGiven || !tally.refusal;
        tallies.push_back(std::move(tally));
    }
    return isGood && isGiven;
}

} // namespace

int runVectorFiles(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Runs test vectors, Wycheproof's JSON and NIST's .rsp, on every driver that this kernel "
                "has of their algorithm, and counts what passed. Status 1 if any failed."));
    const QCommandLineOption algorithm(
        { QStringLiteral("a"), QStringLiteral("algorithm") },
        Cli::tr("The kernel name, where a .rsp file does not say which algorithm it is for."),
        QStringLiteral("ALG"));
    const QCommandLineOption driver(QStringLiteral("driver"), Cli::tr("Only this driver of the kernel."),
                                    QStringLiteral("DRIVER"));
    const QCommandLineOption json(QStringLiteral("json"), Cli::tr("Print an array as JSON."));
    parser.addOptions({ algorithm, driver, json, engineOption() });
    parser.addPositionalArgument(QStringLiteral("FILE"), Cli::tr("Files of test vectors."),
                                 QStringLiteral("FILE..."));
    if (const std::optional<int> status = parse(parser, arguments))
        return *status;
    const std::optional<engine::EngineChoice> choice = engineFrom(parser);
    if (!choice)
        return exitUsage;
    const VectorRequest request{ parser.value(algorithm).toStdString(), parser.value(driver).toStdString(),
                                 *choice };
    if (parser.positionalArguments().isEmpty()) {
        complain(Cli::tr("Name at least one file of test vectors."));
        return exitUsage;
    }
    if (!request.driver.empty() && *choice == engine::EngineChoice::OpenSsl) {
        complain(Cli::tr("--driver is one of the kernel's: give it or --engine openssl, not both."));
        return exitUsage;
    }

    bool isGood = true;
    std::vector<TestVector> vectors;
    std::vector<SkippedFile> skipped;
    for (const QString &argument : parser.positionalArguments()) {
        Result<formats::VectorFile> read =
            operations::readVectorFile(pathFromArgument(argument), request.algorithm);
        if (!read) {
            complain(read.error());
            isGood = false;
            continue;
        }
        if (!read->notApplicable.empty())
            skipped.push_back({ argument, read->notApplicable });
        std::ranges::move(read->vectors, std::back_inserter(vectors));
    }
    Session session;
    std::vector<VectorTally> tallies;
    for (const std::vector<TestVector> &group : byAlgorithm(std::move(vectors)))
        isGood = runGroup(session, request, group, tallies) && isGood;
    if (parser.isSet(json)) {
        printJson(skipped, tallies);
    } else {
        std::ranges::for_each(skipped, printSkipped);
        std::ranges::for_each(tallies, printTally);
    }
    return isGood ? exitSuccess : exitFailure;
}

} // namespace cipherscope::cli
