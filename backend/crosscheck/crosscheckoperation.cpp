// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crosscheck/crosscheckoperation.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace cipherscope::crosscheck {

CrossCheckOperation::CrossCheckOperation(QString title, std::vector<CheckGroup> groups,
                                         const engine::EngineSelector &engines, std::uint64_t seed,
                                         QObject *parent)
    : Operation(std::move(title), parent)
    , m_groups(std::move(groups))
    , m_kernel(engines, engine::EngineKind::Kernel)
    , m_openSsl(engines, engine::EngineKind::OpenSsl)
    , m_seed(seed)
{
    setFilesTotal(m_groups.size());
    setBytesTotal(
        std::accumulate(m_groups.begin(), m_groups.end(), std::uint64_t{ 0 },
                        [](std::uint64_t sum, const CheckGroup &group) { return sum + workOf(group); }));
}

unsigned CrossCheckOperation::wantedWorkers() const
{
    constexpr std::size_t most = 64;
    return static_cast<unsigned>(std::clamp<std::size_t>(m_groups.size(), 1, most));
}

Result<void> CrossCheckOperation::work(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        const std::size_t index = m_next.fetch_add(1);
        if (index >= m_groups.size())
            break;
        const std::uint64_t whole = workOf(m_groups[index]);
        std::uint64_t done = 0;
        const auto progress = [this, &done, whole](std::uint64_t bytes) {
            const std::uint64_t counted = std::min(bytes, whole - done);
            done += counted;
            addBytesDone(counted);
        };
        std::vector<DriverCheck> checks =
            checkGroup(m_groups[index], { m_kernel, m_openSsl }, m_seed, stop, progress);
        if (!stop.stop_requested()) {
            addBytesDone(whole - done);
            addFileDone();
        }
        const std::lock_guard lock(m_mutex);
        std::ranges::move(checks, std::back_inserter(m_checks));
    }
    return {};
}

void CrossCheckOperation::collect()
{
    std::vector<DriverCheck> checks;
    {
        const std::lock_guard lock(m_mutex);
        checks.swap(m_checks);
    }
    if (!checks.empty())
        Q_EMIT checked(checks);
}

bool CrossCheckOperation::isComplete() const
{
    return filesDone() == m_groups.size();
}

} // namespace cipherscope::crosscheck
