// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/systemcalls.h"
#include "catalog/cryptoentry.h"
#include "core/error.h"
#include "operations/operationpool.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace cipherscope::ui {

/** One driver to measure. */
struct MeterRequest {
    catalog::EntryType kind = catalog::EntryType::Other;
    std::string algorithm; ///< "gcm(aes)"
    std::string name; ///< What is bound: the driver, or its generic name where only that is given.
    std::string driver;

    bool operator==(const MeterRequest &) const = default;
};

/** Gives bytes a second. Runs on the pool. */
using MeterFunction = std::function<Result<double>(const MeterRequest &request, std::stop_token stop)>;

/** With the kernel's engine, a fifth of a second, in messages of 16 KiB; an rng, 128 bytes at a time. `calls`
 * must outlive it. */
[[nodiscard]] MeterFunction kernelMeter(afalg::SystemCalls &calls);

/** Measures drivers one after the other, a moment each, and remembers what they reached. */
class DriverMeter final : public QObject {
    Q_OBJECT

public:
    struct Reading {
        double rate = 0; ///< Bytes a second; 0 if it failed.
        QString failure; ///< Why, in a sentence; empty if it was measured.
    };

    DriverMeter(operations::OperationPool &pool, MeterFunction measure, QObject *parent = nullptr);

    /** After what is in the queue already; what is queued is not queued again. */
    void measure(const std::vector<MeterRequest> &requests);
    /** Stops after the one that is being measured. */
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_current.has_value(); }
    [[nodiscard]] std::size_t queued() const { return m_queue.size(); }
    [[nodiscard]] bool isMeasuring(catalog::EntryType kind, const std::string &driver) const;
    /** nullptr if it has not been measured. */
    [[nodiscard]] const Reading *reading(catalog::EntryType kind, const std::string &driver) const;

Q_SIGNALS:
    /** Another one is being measured, or has been. */
    void changed();

private:
    void next();
    void accept();

    operations::OperationPool &m_pool;
    const MeterFunction m_measure;
    std::deque<MeterRequest> m_queue;
    std::optional<MeterRequest> m_current;
    std::map<std::pair<catalog::EntryType, std::string>, Reading> m_readings;
    QFutureWatcher<Result<double>> m_future;
};

} // namespace cipherscope::ui
