// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crosscheck/checkgroup.h"
#include "crosscheck/chosenengine.h"
#include "operations/operation.h"

#include <atomic>
#include <cstdint>
#include <mutex>
#include <vector>

namespace cipherscope::crosscheck {

/** Checks many names on all cores, a name a worker. Every driver's result is handed on as it comes. */
class CrossCheckOperation final : public operations::Operation {
    Q_OBJECT

public:
    CrossCheckOperation(QString title, std::vector<CheckGroup> groups, const engine::EngineSelector &engines,
                        std::uint64_t seed, QObject *parent = nullptr);

Q_SIGNALS:
    /** On the GUI thread, ten times a second at most: what was finished since the last time. */
    void checked(const std::vector<cipherscope::crosscheck::DriverCheck> &checks);

protected:
    [[nodiscard]] unsigned wantedWorkers() const override;
    [[nodiscard]] Result<void> work(const std::stop_token &stop) override;
    void collect() override;
    [[nodiscard]] bool isComplete() const override;

private:
    const std::vector<CheckGroup> m_groups;
    ChosenEngine m_kernel;
    ChosenEngine m_openSsl;
    const std::uint64_t m_seed;
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_mutex;
    std::vector<DriverCheck> m_checks;
};

} // namespace cipherscope::crosscheck
