// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "commands.h"
#include "progressbar.h"
#include "terminal.h"

#include <map>

namespace cipherscope::cli {

namespace {

/** Hands results on in the order of the jobs, whatever the order in which they come. */
class InOrder {
public:
    explicit InOrder(const ResultSink &sink)
        : m_sink(sink)
    {
    }

    void add(const std::vector<operations::HashResult> &results)
    {
        for (const operations::HashResult &result : results)
            m_waiting.emplace(result.job, result);
        for (auto next = m_waiting.find(m_next); next != m_waiting.end(); next = m_waiting.find(m_next)) {
            m_sink(next->second);
            m_waiting.erase(next);
            ++m_next;
        }
    }

private:
    const ResultSink &m_sink;
    std::map<std::size_t, operations::HashResult> m_waiting;
    std::size_t m_next = 0;
};

} // namespace

AtSignal atSignalFor(const std::filesystem::path &output)
{
    return output.empty() ? AtSignal::End : AtSignal::StopFirst;
}

void Session::run(const std::shared_ptr<operations::Operation> &operation, AtSignal atSignal)
{
    std::optional<operations::StopSignals> stopSignals;
    if (atSignal == AtSignal::StopFirst)
        stopSignals.emplace([&operation] { operation->cancel(); });
    QEventLoop loop;
    QObject::connect(&pool, &operations::OperationPool::operationEnded, &loop, &QEventLoop::quit);
    pool.start(operation);
    loop.exec();
}

Result<void> hashFiles(Session &session, std::vector<operations::HashJob> jobs,
                       const operations::HashSettings &settings, bool progress, const ResultSink &sink)
{
    if (jobs.empty())
        return {};
    const auto operation = std::make_shared<operations::HashOperation>(QString(), std::move(jobs), settings);
    InOrder ordered(sink);
    ProgressBar bar(*operation, progress);
    QObject::connect(operation.get(), &operations::HashOperation::resultsReady, &bar,
                     [&ordered, &bar](const std::vector<operations::HashResult> &results) {
                         bar.clear();
                         ordered.add(results);
                     });
    session.run(operation);
    bar.clear();
    return operation->result().result();
}

void RefusalsSaid::add(const std::vector<operations::RefusedAlgorithm> &refused)
{
    for (const operations::RefusedAlgorithm &algorithm : refused) {
        if (m_said.insert(algorithm.algorithm).second)
            complain(algorithm.error);
    }
}

std::optional<engine::EngineChoice> engineFrom(const QCommandLineParser &parser)
{
    const QString name = parser.value(engineOption());
    const std::optional<engine::EngineChoice> choice = engine::choiceFromName(name.toStdString());
    if (!choice)
        complain(Cli::tr("--engine %1: choose auto, kernel or openssl.").arg(name));
    return choice;
}

QCommandLineOption engineOption()
{
    return { QStringLiteral("engine"),
             Cli::tr("What computes: auto (the kernel where it can), kernel or openssl."),
             QStringLiteral("ENGINE"), QStringLiteral("auto") };
}

QCommandLineOption progressOption()
{
    return { QStringLiteral("progress"), Cli::tr("Draw a progress bar on the terminal.") };
}

std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments)
{
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(arguments)) {
        complain(parser.errorText());
        return exitUsage;
    }
    if (parser.isSet(help)) {
        print(parser.helpText().toStdString());
        return exitSuccess;
    }
    return std::nullopt;
}

} // namespace cipherscope::cli
