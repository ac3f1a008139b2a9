// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "crosscheck/crosscheckoperation.h"
#include "messages/crosschecktext.h"
#include "progressbar.h"
#include "session.h"
#include "terminal.h"

#include <algorithm>
#include <iterator>

namespace cipherscope::cli {

namespace {

using crosscheck::CheckGroup;

struct CrossCheckRequest {
    std::vector<std::string> names; ///< None: all.
    std::uint64_t seed = 0;
};

std::optional<CrossCheckRequest> requestFrom(const QString &names, const QString &seed)
{
    CrossCheckRequest request;
    int depth = 0; // A name may have commas of its own: rfc7539(chacha20,poly1305).
    QString name;
    for (const QChar c : names + u',') {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c != u',' || depth > 0) {
            name += c;
            continue;
        }
        if (!name.trimmed().isEmpty())
            request.names.push_back(name.trimmed().toStdString());
        name.clear();
    }
    if (depth != 0 || (!names.isEmpty() && request.names.empty())) {
        complain(Cli::tr("--algorithm %1: give names separated by commas.").arg(names));
        return std::nullopt;
    }
    bool isNumber = true;
    request.seed = seed.isEmpty() ? crosscheck::freshSeed() : seed.toULongLong(&isNumber, 16);
    if (!isNumber) {
        complain(Cli::tr("--seed %1: give the hexadecimal number of an earlier report.").arg(seed));
        return std::nullopt;
    }
    return request;
}

Result<std::vector<CheckGroup>> plan(Session &session, const CrossCheckRequest &request)
{
    catalog::AccessProber prober(afalg::realSystemCalls());
    return session.answer<std::vector<CheckGroup>>(
        [&](const std::stop_token &stop) -> Result<std::vector<CheckGroup>> {
            const std::vector<std::string> names =
                request.names.empty() ? crosscheck::commonNames() : request.names;
            crosscheck::loadNames(afalg::realSystemCalls(), names, stop);
            const Result<catalog::CatalogSnapshot> snapshot =
                catalog::readCatalog(prober, "/proc/crypto", stop);
            if (!snapshot)
                return std::unexpected(snapshot.error());
            return crosscheck::planCheck(*snapshot, request.names);
        });
}

/** Whether every name that was asked for is in the plan. */
bool complainOfUnknown(const CrossCheckRequest &request, const std::vector<CheckGroup> &groups)
{
    bool isGood = true;
    for (const std::string &name : request.names) {
        const bool isThere = std::ranges::any_of(groups, [&name](const CheckGroup &group) {
            return group.algorithm == name
                || std::ranges::find(group.targets, name, &crosscheck::CheckTarget::driver)
                != group.targets.end();
        });
        if (!isThere)
            complain(Cli::tr("%1: this kernel shows no hash, skcipher or AEAD of this name.")
                         .arg(QString::fromStdString(name)));
        isGood = isGood && isThere;
    }
    return isGood;
}

Result<std::vector<crosscheck::DriverCheck>> run(Session &session, std::vector<CheckGroup> groups,
                                                 std::uint64_t seed)
{
    std::vector<crosscheck::DriverCheck> checks;
    if (groups.empty())
        return checks;
    const auto operation = std::make_shared<crosscheck::CrossCheckOperation>(QString(), std::move(groups),
                                                                             session.engines, seed);
    ProgressBar bar(*operation, true);
    QObject::connect(operation.get(), &crosscheck::CrossCheckOperation::checked, &bar,
                     [&checks](const std::vector<crosscheck::DriverCheck> &more) {
                         checks.insert(checks.end(), more.begin(), more.end());
                     });
    session.run(operation);
    bar.clear();
    if (Result<void> ended = operation->result().result(); !ended)
        return std::unexpected(std::move(ended.error()));
    return checks;
}

} // namespace

int runCrossCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Runs the same inputs through every driver that this kernel has of a name and through "
                "OpenSSL, and says which agree. Status 1 if any differs."));
    const QCommandLineOption algorithm(
        { QStringLiteral("a"), QStringLiteral("algorithm") },
        Cli::tr("Only these names or drivers, separated by commas. Without it: every hash, skcipher and "
                "AEAD that is loaded, after the common ones were asked for."),
        QStringLiteral("ALG,..."));
    const QCommandLineOption seed(QStringLiteral("seed"),
                                  Cli::tr("The seed of an earlier report, for the same random inputs."),
                                  QStringLiteral("HEX"));
    const QCommandLineOption json(QStringLiteral("json"), Cli::tr("Print the report as JSON."));
    parser.addOptions({ algorithm, seed, json });
    if (const std::optional<int> status = parse(parser, arguments))
        return *status;
    const std::optional<CrossCheckRequest> request = requestFrom(parser.value(algorithm), parser.value(seed));
    if (!request)
        return exitUsage;

    Session session;
    crosscheck::CheckReport report = crosscheck::startReport(request->seed);
    const Result<std::vector<CheckGroup>> groups = plan(session, *request);
    if (!groups) {
        complain(groups.error());
        return exitFailure;
    }
    const bool isKnown = complainOfUnknown(*request, *groups);
    Result<std::vector<crosscheck::DriverCheck>> checks = run(session, *groups, request->seed);
    if (!checks) {
        complain(checks.error());
        return exitFailure;
    }
    report.checks = std::move(*checks);
    crosscheck::sortChecks(report.checks);
    print(parser.isSet(json) ? crosscheck::reportToJson(report).toStdString()
                             : messages::reportText(report).toStdString());
    return isKnown && report.counts().differ == 0 ? exitSuccess : exitFailure;
}

} // namespace cipherscope::cli
