// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engineselector.h"
#include "engine/kernelengine.h"
#include "engine/opensslengine.h"
#include "operations/hashoperation.h"
#include "operations/operationpool.h"
#include "operations/stopsignals.h"

#include <QCommandLineParser>
#include <QEventLoop>
#include <QFutureWatcher>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace cipherscope::cli {

/** What SIGINT and its like do to work: end the program on the spot, or stop the work first, because it would
 * leave half a file behind. */
enum class AtSignal { End, StopFirst };

/** For work that writes to this file; to standard output, if empty. */
[[nodiscard]] AtSignal atSignalFor(const std::filesystem::path &output);

/** The backend's objects for one command. */
struct Session {
    engine::KernelEngine kernel;
    engine::OpenSslEngine openSsl;
    engine::EngineSelector engines{ kernel, openSsl };
    operations::OperationPool pool;

    /** Runs a question to its end. */
    template <typename T>
    Result<T> answer(std::function<Result<T>(std::stop_token)> question, AtSignal atSignal = AtSignal::End)
    {
        std::stop_source stop;
        std::optional<operations::StopSignals> stopSignals;
        if (atSignal == AtSignal::StopFirst)
            stopSignals.emplace([&stop] { stop.request_stop(); });
        const QFuture<Result<T>> future =
            pool.ask<T>([question = std::move(question), stop = stop.get_token()](const std::stop_token &) {
                return question(stop);
            });
        QFutureWatcher<Result<T>> watcher;
        QEventLoop loop;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!future.isFinished())
            loop.exec();
        return future.result();
    }

    /** Runs an operation to its end. */
    void run(const std::shared_ptr<operations::Operation> &operation, AtSignal atSignal = AtSignal::End);
};

/** Called with each result, in the order of the jobs. */
using ResultSink = std::function<void(const operations::HashResult &)>;

/** Hashes files to the end, with a bar on standard error if `progress` and it is a terminal. Errors: those
 * that are of no file; files that the sink got nothing of were not hashed then. */
[[nodiscard]] Result<void> hashFiles(Session &session, std::vector<operations::HashJob> jobs,
                                     const operations::HashSettings &settings, bool progress,
                                     const ResultSink &sink);

/** Complains about algorithms that no engine opens, once of each, however many files want it. */
class RefusalsSaid final {
public:
    void add(const std::vector<operations::RefusedAlgorithm> &refused);

private:
    std::set<std::string> m_said;
};

/** Reads --engine; nullopt after a complaint. */
[[nodiscard]] std::optional<engine::EngineChoice> engineFrom(const QCommandLineParser &parser);

/** The options that several commands have. */
[[nodiscard]] QCommandLineOption engineOption();
[[nodiscard]] QCommandLineOption progressOption();

/** Parses; on --help, or on an error after a complaint, gives the exit status that the command ends with. */
[[nodiscard]] std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments);

} // namespace cipherscope::cli
