// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/benchmarkrun.h"
#include "benchmark/subjects.h"

#include <QCommandLineParser>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace cipherscope::cli {

/** Which engines `bench` measures; Automatic is the kernel, and OpenSSL for a name that it does not give. */
enum class BenchEngines { Automatic, Kernel, OpenSsl, Both };

struct BenchRequest {
    std::vector<std::string> algorithms;
    benchmark::Drivers drivers = benchmark::Drivers::Selected;
    BenchEngines engines = BenchEngines::Automatic;
    benchmark::Plan plan; ///< Without subjects.
    QString name;
};

/** Adds the options that benchRequestFrom() reads. */
void addBenchOptions(QCommandLineParser &parser);

/** nullopt after a complaint. */
[[nodiscard]] std::optional<BenchRequest> benchRequestFrom(const QCommandLineParser &parser);

/** Names that are separated by commas; those inside brackets belong to a name: "gcm(aes),rfc7539(a,b)". */
[[nodiscard]] std::vector<std::string> namesIn(const QString &list);

} // namespace cipherscope::cli
