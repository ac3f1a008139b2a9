// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace cipherscope::testing {

/** A clock that stands still but for what its thread adds to it. */
class ThreadClock {
public:
    static std::chrono::nanoseconds now() { return s_now; }
    static void advance(std::chrono::nanoseconds time) { s_now += time; }

private:
    inline static thread_local std::chrono::nanoseconds s_now = std::chrono::seconds(1);
};

} // namespace cipherscope::testing
