// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/longcomputation.h"

#include "core/cryptothread.h"

#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace cipherscope {

namespace {

std::atomic<unsigned> abandoned = 0;

/** What the thread that computes and the one that waits have in common: the last of them frees it. */
struct Shared {
    std::mutex mutex;
    std::condition_variable_any ended;
    std::optional<Result<SecretBytes>> outcome;
    bool isAbandoned = false;
};

std::unexpected<Error> cancelled()
{
    return std::unexpected(systemError(Step::Compute, ECANCELED, {}));
}

Result<SecretBytes> outcomeOf(const LongComputation &computation)
{
    try {
        return computation();
    } catch (const std::exception &exception) {
        return std::unexpected(
            plainError(ErrorCode::Internal, Step::Compute, {}, Detail::verbatim(exception.what())));
    }
}

void compute(LongComputation computation, const std::shared_ptr<Shared> &shared)
{
    Result<SecretBytes> outcome = outcomeOf(computation);
    computation = nullptr; // With its secrets.
    endCryptoThread();
    {
        const std::lock_guard lock(shared->mutex);
        if (!shared->isAbandoned) {
            shared->outcome = std::move(outcome);
            shared->ended.notify_all();
            return;
        }
    }
    outcome = SecretBytes();
    --abandoned;
}

} // namespace

Result<SecretBytes> computeUntil(const std::stop_token &stop, LongComputation computation)
{
    if (!stop.stop_possible())
        return outcomeOf(computation);
    if (stop.stop_requested())
        return cancelled();
    const auto shared = std::make_shared<Shared>();
    std::thread thread(compute, std::move(computation), shared);
    std::unique_lock lock(shared->mutex);
    const bool hasEnded = shared->ended.wait(lock, stop, [&shared] { return shared->outcome.has_value(); });
    if (!hasEnded) {
        shared->isAbandoned = true;
        ++abandoned;
        thread.detach();
        return cancelled();
    }
    lock.unlock();
    thread.join();
    return std::move(*shared->outcome);
}

unsigned abandonedComputations()
{
    return abandoned;
}

} // namespace cipherscope
