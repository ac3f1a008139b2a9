// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/stopsignals.h"

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <sys/eventfd.h>
#include <unistd.h>
#include <utility>

namespace cipherscope::operations {

namespace {

constexpr std::array stopNumbers{ SIGINT, SIGTERM, SIGHUP };

/** What the handler of a signal, which has no object, knows. */
std::atomic<int> eventToSet = -1;
std::atomic<int> signalSeen = 0;
static_assert(std::atomic<int>::is_always_lock_free);

void setAction(int number, void (*handler)(int))
{
    struct sigaction action { };
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigaction(number, &action, nullptr);
}

void askToStop(int number)
{
    const int errorBefore = errno;
    for (const int each : stopNumbers) {
        struct sigaction action { };
        if (::sigaction(each, nullptr, &action) == 0 && action.sa_handler == askToStop)
            setAction(each, SIG_DFL);
    }
    signalSeen = number;
    const std::uint64_t one = 1;
    static_cast<void>(::write(eventToSet, &one, sizeof one) < 0);
    errno = errorBefore;
}

} // namespace

StopSignals::StopSignals(std::function<void()> stop)
    : m_event(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_notifier(m_event.get(), QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this, stop = std::move(stop)] {
        m_notifier.setEnabled(false);
        stop();
    });
    eventToSet = m_event.get();
    for (std::size_t i = 0; i < stopNumbers.size(); ++i) {
        ::sigaction(stopNumbers[i], nullptr, &m_before[i]);
        if (m_before[i].sa_handler != SIG_IGN)
            setAction(stopNumbers[i], askToStop);
    }
}

StopSignals::~StopSignals()
{
    for (std::size_t i = 0; i < stopNumbers.size(); ++i)
        ::sigaction(stopNumbers[i], &m_before[i], nullptr);
    eventToSet = -1;
}

int endedBySignal(int status)
{
    const int number = signalSeen;
    if (number == 0)
        return status;
    setAction(number, SIG_DFL);
    std::raise(number);
    return 128 + number; // Where it is blocked.
}

} // namespace cipherscope::operations
