// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/operationpool.h"

#include <QMetaObject>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <sys/resource.h>

namespace cipherscope::operations {

namespace {

constexpr std::chrono::milliseconds usualInterval{ 100 };
// Questions wait for the kernel (a bind loads modules) more than they compute.
constexpr int questionThreads = 4;

/** By how much operations that give way are nicer than the thread that made the pool. */
constexpr int courtesy = 5;

} // namespace

OperationPool::OperationPool(QObject *parent)
    : OperationPool(Courtesy::None, parent)
{
}

OperationPool::OperationPool(Courtesy courtesyWanted, QObject *parent)
    : QObject(parent)
    , m_courtesy(courtesyWanted)
    , m_workersNice(::getpriority(PRIO_PROCESS, 0) + courtesy)
    , m_threadCount(static_cast<unsigned>(std::max(1, QThread::idealThreadCount())))
{
    m_workers.setMaxThreadCount(static_cast<int>(m_threadCount));
    m_questions.setMaxThreadCount(questionThreads);
    m_timer.setInterval(usualInterval);
    connect(&m_timer, &QTimer::timeout, this, &OperationPool::tick);
}

OperationPool::~OperationPool()
{
    m_stop.request_stop();
    for (const std::shared_ptr<Operation> &operation : m_active)
        operation->cancel();
    m_workers.waitForDone();
    m_questions.waitForDone();
    while (!m_active.empty())
        end(m_active.front().get());
}

void OperationPool::start(const std::shared_ptr<Operation> &operation)
{
    const unsigned workers = std::clamp(operation->wantedWorkers(), 1U, m_threadCount);
    m_active.push_back(operation);
    operation->begin(workers);
    // Queued: a caller may be going through active(), or through a list that follows it.
    connect(
        operation.get(), &Operation::cancelRequested, this,
        [this, cancelled = std::weak_ptr(operation)] {
            if (const std::shared_ptr<Operation> waiting = cancelled.lock(); waiting && waiting->withdraw())
                end(waiting.get());
        },
        Qt::QueuedConnection);
    Q_EMIT operationStarted(operation);
    for (unsigned i = 0; i < workers; ++i) {
        // m_active keeps it alive until end(). A worker shares no ownership: a QObject must not die on its
        // thread. Of what was withdrawn it sees no more than the claim.
        m_workers.start([this, running = operation.get(), claim = operation->m_claim] {
            if (!Operation::claimWork(*claim))
                return;
            if (m_courtesy == Courtesy::GiveWay) // On Linux a nice value is a thread's own.
                ::setpriority(PRIO_PROCESS, 0, m_workersNice);
            running->runWorker();
            endCryptoThread();
            if (running->m_workersLeft.fetch_sub(1) == 1)
                QMetaObject::invokeMethod(
                    this, [this, running] { end(running); }, Qt::QueuedConnection);
        });
    }
    m_timer.start();
}

void OperationPool::tick()
{
    const auto now = ThroughputMeter::Clock::now();
    // A receiver may start another operation, which would move the vector's elements.
    const std::vector<std::shared_ptr<Operation>> active = m_active;
    for (const std::shared_ptr<Operation> &operation : active)
        operation->tick(now);
    Q_EMIT ticked();
}

void OperationPool::end(Operation *operation)
{
    const auto found = std::ranges::find(m_active, operation, &std::shared_ptr<Operation>::get);
    if (found == m_active.end())
        return;
    const std::shared_ptr<Operation> ended = *found;
    m_active.erase(found);
    ended->finish();
    Q_EMIT operationEnded(ended);
    if (m_active.empty()) {
        m_timer.stop();
        Q_EMIT ticked();
    }
}

} // namespace cipherscope::operations
