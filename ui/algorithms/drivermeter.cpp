// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithms/drivermeter.h"

#include "benchmark/measure.h"
#include "catalog/access.h"
#include "engine/kernelengine.h"
#include "messages/sentence.h"

#include <algorithm>
#include <utility>

namespace cipherscope::ui {

MeterFunction kernelMeter(afalg::SystemCalls &calls)
{
    return [&calls](const MeterRequest &request, const std::stop_token &stop) -> Result<double> {
        constexpr std::size_t usualSize = 16'384;
        constexpr std::size_t drawnAtOnce = 128; // More than one call of a slow generator takes too long.
        constexpr benchmark::Seconds time{ 0.2 };
        const auto type = catalog::userSpaceType(request.kind);
        if (!type)
            return std::unexpected(plainError(ErrorCode::BadInput, Step::Bind, request.driver));
        engine::KernelEngine kernel(calls);
        const std::size_t size = *type == afalg::AlgType::Rng ? drawnAtOnce : usualSize;
        const benchmark::Subject subject{ *type, request.algorithm, request.name,
                                          engine::EngineKind::Kernel };
        const Result<benchmark::Rate> rate = benchmark::measureOnce(kernel, subject, size, time, stop);
        if (!rate)
            return std::unexpected(rate.error());
        return rate->median();
    };
}

DriverMeter::DriverMeter(operations::OperationPool &pool, MeterFunction measure, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_measure(std::move(measure))
{
    connect(&m_future, &QFutureWatcherBase::finished, this, &DriverMeter::accept);
}

void DriverMeter::measure(const std::vector<MeterRequest> &requests)
{
    for (const MeterRequest &request : requests) {
        if (std::ranges::find(m_queue, request) == m_queue.end() && m_current != request)
            m_queue.push_back(request);
    }
    if (!m_current)
        next();
}

void DriverMeter::cancel()
{
    m_queue.clear();
    Q_EMIT changed();
}

bool DriverMeter::isMeasuring(catalog::EntryType kind, const std::string &driver) const
{
    return m_current && m_current->kind == kind && m_current->driver == driver;
}

const DriverMeter::Reading *DriverMeter::reading(catalog::EntryType kind, const std::string &driver) const
{
    const auto found = m_readings.find({ kind, driver });
    return found == m_readings.end() ? nullptr : &found->second;
}

void DriverMeter::next()
{
    if (m_queue.empty()) {
        m_current.reset();
    } else {
        m_current = std::move(m_queue.front());
        m_queue.pop_front();
        m_future.setFuture(
            m_pool.ask<double>([measure = m_measure, request = *m_current](const std::stop_token &stop) {
                return measure(request, stop);
            }));
    }
    Q_EMIT changed();
}

void DriverMeter::accept()
{
    const Result<double> rate = m_future.result();
    Reading &reading = m_readings[{ m_current->kind, m_current->driver }];
    reading.rate = rate.value_or(0);
    reading.failure = rate ? QString() : messages::sentence(rate.error());
    next();
}

} // namespace cipherscope::ui
