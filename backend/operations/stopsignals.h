// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/uniquefd.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <functional>

namespace cipherscope::operations {

/**
 * While it lives, the first SIGINT, SIGTERM or SIGHUP does not end the program but asks it to stop, so that
 * no half-written file and no silent terminal is left behind. The second one ends it at once. What was
 * ignored when the program was started (nohup(1)) stays ignored. There is one at a time at most.
 */
class StopSignals final {
public:
    /** `stop` is called once, by the event loop of this thread. */
    explicit StopSignals(std::function<void()> stop);
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;
    ~StopSignals();

    /** Readable from the first signal on, for poll() where no event loop runs. */
    [[nodiscard]] int fd() const { return m_event.get(); }

private:
    UniqueFd m_event;
    std::array<struct sigaction, 3> m_before{};
    QSocketNotifier m_notifier;
};

/** After all is in order: if there was a signal, ends the program by it, as whoever waits for the program
 * must see (a shell, 128 and its number); otherwise gives `status` back. */
[[nodiscard]] int endedBySignal(int status);

} // namespace cipherscope::operations
