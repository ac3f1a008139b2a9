// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cryptothread.h"
#include "core/error.h"
#include "operations/operation.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <stop_token>
#include <utility>
#include <vector>

namespace cipherscope::operations {

/** Whether operations give way to the thread of a window, which must never wait for them, by a higher nice
 * value (setpriority(2)). */
enum class Courtesy { None, GiveWay };

/**
 * The threads on which everything runs that can wait: as many as there are cores. One 10 Hz timer, which runs
 * only while an operation does, samples all of them. The destructor cancels everything and waits.
 */
class OperationPool final : public QObject {
    Q_OBJECT

public:
    explicit OperationPool(QObject *parent = nullptr);
    explicit OperationPool(Courtesy courtesy, QObject *parent = nullptr);
    ~OperationPool() override;

    /** Starts an operation, which the caller and the pool share until it has ended. */
    void start(const std::shared_ptr<Operation> &operation);

    /** Instead of ten times a second: for one who measures, since a tick takes time from a worker where there
     * are more threads than processors. */
    void setTickInterval(std::chrono::milliseconds interval) { m_timer.setInterval(interval); }

    /** Those that are queued or running, the oldest first. */
    [[nodiscard]] const std::vector<std::shared_ptr<Operation>> &active() const { return m_active; }

    [[nodiscard]] unsigned threadCount() const { return m_threadCount; }

    /**
     * Runs a short question (a bind, a read of /proc, the digest of a typed text) on a thread of its own
     * pool, so that it never queues behind long operations. The function must not throw and gets the pool's
     * stop token.
     */
    template <typename T>
    [[nodiscard]] QFuture<Result<T>> ask(std::function<Result<T>(std::stop_token)> question)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        QFuture<Result<T>> future = promise->future();
        promise->start();
        m_questions.start([promise, question = std::move(question), stop = m_stop.get_token()] {
            Result<T> answer = guarded<T>(question, stop);
            promise->addResult(std::move(answer));
            promise->finish();
            endCryptoThread();
        });
        return future;
    }

Q_SIGNALS:
    void operationStarted(const std::shared_ptr<cipherscope::operations::Operation> &operation);
    void operationEnded(const std::shared_ptr<cipherscope::operations::Operation> &operation);
    /** Ten times a second while any operation runs, after the operations' own progressed(). */
    void ticked();

private:
    template <typename T>
    static Result<T> guarded(const std::function<Result<T>(std::stop_token)> &question,
                             const std::stop_token &stop)
    {
        try {
            return question(stop);
        } catch (const std::exception &exception) {
            return std::unexpected(
                plainError(ErrorCode::Internal, Step::Compute, {}, Detail::verbatim(exception.what())));
        } catch (...) {
            return std::unexpected(
                plainError(ErrorCode::Internal, Step::Compute, {}, phrase("Error", "an unknown exception")));
        }
    }

    void tick();
    void end(Operation *operation);

    const Courtesy m_courtesy;
    const int m_workersNice;
    const unsigned m_threadCount;
    std::stop_source m_stop;
    QThreadPool m_workers;
    QThreadPool m_questions;
    QTimer m_timer;
    std::vector<std::shared_ptr<Operation>> m_active;
};

} // namespace cipherscope::operations
