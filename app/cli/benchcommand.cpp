// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/benchmarkoperation.h"
#include "benchmark/machine.h"
#include "benchmark/runcsv.h"
#include "benchmark/runjson.h"
#include "benchmark/target.h"
#include "benchoptions.h"
#include "benchtable.h"
#include "commands.h"
#include "countline.h"
#include "session.h"
#include "terminal.h"

#include <algorithm>

namespace cipherscope::cli {

namespace {

using benchmark::BenchmarkOperation;
using benchmark::Run;
using benchmark::Subject;

std::vector<Subject> subjectsOf(Session &session, const BenchRequest &request, const std::string &name)
{
    const bool isAutomatic = request.engines == BenchEngines::Automatic;
    benchmark::SubjectRequest asked{ name, request.drivers, request.engines != BenchEngines::OpenSsl,
                                     request.engines == BenchEngines::OpenSsl
                                         || request.engines == BenchEngines::Both };
    std::vector<Subject> subjects = benchmark::subjectsFor(session.kernel, session.openSsl, asked);
    if (!isAutomatic || benchmark::openTarget(session.kernel, subjects.front()))
        return subjects;
    asked.kernel = false;
    asked.openSsl = true;
    std::vector<Subject> others = benchmark::subjectsFor(session.kernel, session.openSsl, asked);
    return benchmark::openTarget(session.openSsl, others.front()) ? others : subjects;
}

std::vector<Subject> allSubjects(Session &session, const BenchRequest &request)
{
    const auto found = session.answer<std::vector<Subject>>([&](const std::stop_token &) {
        std::vector<Subject> subjects;
        for (const std::string &name : request.algorithms) {
            for (Subject &subject : subjectsOf(session, request, name)) {
                if (std::ranges::find(subjects, subject) == subjects.end())
                    subjects.push_back(std::move(subject));
            }
        }
        return Result<std::vector<Subject>>(std::move(subjects));
    });
    return found.value_or(std::vector<Subject>());
}

/** Measures to the end, or to a signal: what was measured by then is shown. */
Run measured(Session &session, const BenchRequest &request, benchmark::Plan plan)
{
    Run run = benchmark::startRun(plan);
    run.name = request.name;
    CountLine line(Cli::tr("Points measured"), plan.pointCount());
    const auto operation =
        std::make_shared<BenchmarkOperation>(QString(), std::move(plan), session.kernel, session.openSsl);
    QObject::connect(operation.get(), &BenchmarkOperation::progressed, operation.get(),
                     [&line, &operation] { line.show(operation->pointsDone()); });
    session.pool.setTickInterval(std::chrono::seconds(1));
    session.run(operation, AtSignal::StopFirst);
    run.complete = operation->state() == operations::Operation::State::Finished;
    run.series = operation->series();
    return run;
}

bool hasFigures(const Run &run)
{
    return std::ranges::any_of(run.series, [](const benchmark::Series &series) {
        return std::ranges::any_of(series.points,
                                   [](const benchmark::Point &point) { return point.failure.isEmpty(); });
    });
}

} // namespace

int runBench(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Measures how fast drivers are: messages of each size, one after another, through the same "
                "engine that does all other work. Each figure is the median of five runs after a warm-up. "
                "Interrupted, it shows what was measured. Status 1 if nothing could be measured."));
    addBenchOptions(parser);
    const QCommandLineOption json(QStringLiteral("json"), Cli::tr("Print everything as JSON."));
    const QCommandLineOption csv(QStringLiteral("csv"), Cli::tr("Print one line a point as CSV."));
    parser.addOptions({ json, csv });
    if (const std::optional<int> status = parse(parser, arguments))
        return *status;
    if (!parser.positionalArguments().isEmpty()) {
        complain(Cli::tr("'%1' is too much: algorithms are given with -a.")
                     .arg(parser.positionalArguments().constFirst()));
        return exitUsage;
    }
    if (parser.isSet(json) && parser.isSet(csv)) {
        complain(Cli::tr("Give --json or --csv, not both."));
        return exitUsage;
    }
    std::optional<BenchRequest> request = benchRequestFrom(parser);
    if (!request)
        return exitUsage;

    Session session;
    request->plan.subjects = allSubjects(session, *request);
    if (request->plan.subjects.size() > benchmark::mostSeries) {
        complain(Cli::tr("-a: these are %1 drivers, and a run has at most %2.")
                     .arg(request->plan.subjects.size())
                     .arg(benchmark::mostSeries));
        return exitUsage;
    }
    const Run run = measured(session, *request, request->plan);
    if (parser.isSet(json))
        print(benchmark::runToJson(run).toStdString());
    else if (parser.isSet(csv))
        print(benchmark::runToCsv(run).toStdString());
    else
        for (const QString &line : benchTable(run, request->plan))
            printLine(line);
    return run.complete && hasFigures(run) ? exitSuccess : exitFailure;
}

} // namespace cipherscope::cli
