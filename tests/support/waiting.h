// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/operation.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <future>

namespace cipherscope::testing {

/** How long a test waits for what must come; long, for slow machines: it costs only where something is
 * broken. */
inline constexpr int patience = 60'000; // milliseconds

/** A door at which workers wait until the test opens it. */
class Gate final {
public:
    void open()
    {
        if (!m_isOpen)
            m_promise.set_value();
        m_isOpen = true;
    }
    /** On a worker; false if it stayed closed. */
    [[nodiscard]] bool wait() const
    {
        return m_future.wait_for(std::chrono::milliseconds(patience)) == std::future_status::ready;
    }

private:
    std::promise<void> m_promise;
    std::shared_future<void> m_future = m_promise.get_future().share();
    bool m_isOpen = false;
};

/** Where the first two that come wait for each other, which only threads of their own can do. */
class Meeting final {
public:
    /** An error where nobody else came. */
    [[nodiscard]] Result<void> join()
    {
        const int number = ++m_come;
        if (number == 2)
            m_both.open();
        if (number <= 2 && !m_both.wait())
            return std::unexpected(plainError(ErrorCode::Internal, Step::Compute, "it is alone"));
        return {};
    }

private:
    Gate m_both;
    std::atomic<int> m_come = 0;
};

} // namespace cipherscope::testing

/** Runs the event loop until the operation has ended. */
#define WAIT_FOR_END(operation)                                                                              \
    QTRY_VERIFY_WITH_TIMEOUT(!(operation).isActive(), cipherscope::testing::patience)
