// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/operation.h"
#include "support/testbytes.h"
#include "support/waiting.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <stop_token>

namespace cipherscope::testing {

using Work = std::function<Result<void>(const std::stop_token &)>;

/** An operation whose work is any function; it stays "not complete" on a cancel unless told otherwise. */
class TestOperation final : public operations::Operation {
public:
    explicit TestOperation(Work work, unsigned workers = 1)
        : Operation(QStringLiteral("a test"))
        , m_work(std::move(work))
        , m_workers(workers)
    {
    }

    using operations::Operation::addBytesDone;
    using operations::Operation::setBytesTotal;

    void setComplete(bool complete) { m_complete = complete; }
    [[nodiscard]] int collected() const { return m_collected; }
    [[nodiscard]] int started() const { return m_started.load(); }

protected:
    unsigned wantedWorkers() const override { return m_workers; }
    Result<void> work(const std::stop_token &stop) override
    {
        ++m_started;
        return m_work(stop);
    }
    void collect() override { ++m_collected; }
    bool isComplete() const override { return m_complete; }

private:
    const Work m_work;
    const unsigned m_workers;
    bool m_complete = false;
    int m_collected = 0;
    std::atomic<int> m_started = 0;
};

/** Work that ends when it is stopped. */
inline Result<void> waitForStop(const std::stop_token &stop)
{
    std::promise<void> stopped;
    const std::stop_callback callback(stop, [&stopped] { stopped.set_value(); });
    if (stopped.get_future().wait_for(std::chrono::milliseconds(patience)) != std::future_status::ready)
        return std::unexpected(
            plainError(ErrorCode::Internal, Step::Compute, {}, Detail::verbatim("no stop came")));
    return {};
}

inline std::shared_ptr<TestOperation> makeOperation(Work work, unsigned workers = 1)
{
    return std::make_shared<TestOperation>(std::move(work), workers);
}

/** The rule of every test of the pool: no descriptor stays open. */
class DescriptorsStayEqual : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_descriptors = openDescriptors(); }
    void cleanup() { QCOMPARE(openDescriptors(), m_descriptors); }

private:
    std::ptrdiff_t m_descriptors = 0;
};

} // namespace cipherscope::testing
