// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/operation.h"

#include <cerrno>
#include <exception>
#include <utility>

namespace cipherscope::operations {

Operation::Operation(QString title, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
    , m_future(m_promise.future())
{
    m_promise.start();
}

Operation::~Operation()
{
    // An awaiter of a promise that was dropped unfinished would crash: one that never ran was cancelled.
    if (isActive()) {
        m_promise.addResult(Result<void>(std::unexpected(systemError(Step::Compute, ECANCELED, {}))));
        m_promise.finish();
    }
}

std::optional<double> Operation::secondsLeft() const
{
    const std::uint64_t total = bytesTotal();
    const std::uint64_t done = bytesDone();
    return total > done ? m_meter.secondsFor(total - done) : std::nullopt;
}

void Operation::cancel()
{
    m_stop.request_stop();
    Q_EMIT cancelRequested();
}

bool Operation::claimWork(std::atomic<Claim> &claim)
{
    Claim found = Claim::None;
    return claim.compare_exchange_strong(found, Claim::Begun) || found == Claim::Begun;
}

bool Operation::withdraw()
{
    Claim found = Claim::None;
    return m_claim->compare_exchange_strong(found, Claim::Withdrawn);
}

void Operation::begin(unsigned workers)
{
    m_workersLeft.store(workers);
}

void Operation::runWorker()
{
    ThroughputMeter::Clock::time_point notStarted{};
    m_startTime.compare_exchange_strong(notStarted, ThroughputMeter::Clock::now());
    Result<void> outcome;
    try {
        outcome = work(m_stop.get_token());
    } catch (const std::exception &exception) {
        outcome = std::unexpected(
            plainError(ErrorCode::Internal, Step::Compute, {}, Detail::verbatim(exception.what())));
    } catch (...) {
        outcome = std::unexpected(
            plainError(ErrorCode::Internal, Step::Compute, {}, phrase("Error", "an unknown exception")));
    }
    if (!outcome) {
        const std::lock_guard lock(m_errorMutex);
        if (!m_error)
            m_error = std::move(outcome.error());
        m_stop.request_stop();
    }
}

void Operation::tick(ThroughputMeter::Clock::time_point now)
{
    const ThroughputMeter::Clock::time_point startTime = m_startTime.load();
    if (startTime == ThroughputMeter::Clock::time_point{})
        return;
    if (m_state == State::Queued) {
        m_meter.start(startTime);
        setState(State::Running);
    }
    m_meter.sample(now, bytesDone());
    collect();
    Q_EMIT progressed();
}

void Operation::finish()
{
    tick(ThroughputMeter::Clock::now());
    Result<void> outcome;
    if (m_error)
        outcome = std::unexpected(*m_error);
    else if (m_stop.stop_requested() && !isComplete())
        outcome = std::unexpected(systemError(Step::Compute, ECANCELED, {}));
    if (outcome)
        setState(State::Finished);
    else
        setState(outcome.error().code == ErrorCode::Cancelled ? State::Cancelled : State::Failed);
    m_promise.addResult(std::move(outcome));
    m_promise.finish();
}

void Operation::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace cipherscope::operations
