// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/benchmarkrun.h"

#include <QTimeZone>

namespace cipherscope::testing {

/** A curve of `engine` through rates of 1 GB/s times `factor`, growing with the size, spread by a tenth. */
inline benchmark::Series curve(const char *algorithm, const char *driver, engine::EngineKind engine,
                               const std::vector<std::size_t> &sizes, double factor, unsigned threads = 1)
{
    benchmark::Series series;
    series.subject = { benchmark::AlgType::Skcipher, algorithm, driver, engine };
    series.driver = driver;
    series.keySize = 32;
    for (const std::size_t size : sizes) {
        const auto bytes = static_cast<double>(size);
        const double rate = factor * 1e9 * bytes / (bytes + 2000);
        series.points.push_back({ size, threads, { { rate * 0.95, rate, rate * 1.05 } }, {} });
    }
    return series;
}

/** A complete run on a machine that does not exist: two drivers, OpenSSL, a refused driver and a failed
 * point. */
inline benchmark::Run exampleRun()
{
    const std::vector<std::size_t> sizes = benchmark::defaultSizes();
    benchmark::Run run;
    run.name = QStringLiteral("Before, \"quoted\"");
    run.started = QDateTime(QDate(2026, 11, 30), QTime(12, 34, 56), QTimeZone::utc());
    run.complete = true;
    run.direction = engine::Direction::Decrypt;
    run.timing = benchmark::Timing::ofPoint(benchmark::Seconds(1));
    run.machine = { "6.1.0-42-amd64", "#1 SMP Debian", "x86_64", "A Processor", 8, "powersave" };
    run.program = QStringLiteral("Cipherscope 0.1.0");
    run.series.push_back(curve("cbc(aes)", "cbc-aes-aesni", engine::EngineKind::Kernel, sizes, 1));
    run.series.back().priority = 400;
    run.series.back().module = "aesni_intel";
    run.series.push_back(curve("cbc(aes)", "cbc(aes-generic)", engine::EngineKind::Kernel, sizes, 0.2));
    run.series.back().priority = 100;
    run.series.back().module = "cbc";
    run.series.back().points[0].rate = {};
    run.series.back().points[0].failure = QStringLiteral("16 bytes, it said, are too few.");
    run.series.push_back(curve("cbc(aes)", "OpenSSL 3.0.17", engine::EngineKind::OpenSsl, sizes, 4));
    run.series.push_back(curve("cbc(aes)", "cbc-nowhere", engine::EngineKind::Kernel, {}, 1));
    run.series.back().failure = QStringLiteral("This kernel does not have cbc-nowhere.");
    return run;
}

} // namespace cipherscope::testing
