// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/operationpool.h"

#include <atomic>
#include <memory>

namespace cipherscope::testing {

/** While it lives, no question that is asked of a pool begins. */
class HeldPool final {
public:
    explicit HeldPool(operations::OperationPool &pool)
    {
        for (int question = 0; question < moreThanThreads; ++question) {
            static_cast<void>(
                pool.ask<bool>([isHeld = m_isHeld](const std::stop_token & /*stop*/) -> Result<bool> {
                    isHeld->wait(true);
                    return true;
                }));
        }
    }
    HeldPool(const HeldPool &) = delete;
    HeldPool &operator=(const HeldPool &) = delete;
    ~HeldPool()
    {
        m_isHeld->store(false);
        m_isHeld->notify_all();
    }

private:
    static constexpr int moreThanThreads = 64;

    std::shared_ptr<std::atomic<bool>> m_isHeld = std::make_shared<std::atomic<bool>>(true);
};

} // namespace cipherscope::testing
