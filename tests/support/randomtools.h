// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "randomness/bytecounts.h"
#include "randomness/fipstests.h"
#include "support/runprocess.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <optional>
#include <vector>

namespace cipherscope::testing {

inline QByteArray textOf(const randomness::FipsFigures &figures)
{
    QByteArray text = QByteArray::number(figures.blocks) + " blocks, " + QByteArray::number(figures.failures)
        + " failures:";
    for (const std::uint64_t failed : figures.failed)
        text += ' ' + QByteArray::number(failed);
    return text;
}

/** What rngtest of rng-tools 5 or later counts; nothing without one: version 2 counts otherwise. */
inline std::optional<randomness::FipsFigures> rngtestFigures(const std::filesystem::path &file)
{
    const ProcessResult rngtest = runProcess({ "rngtest" }, { .input = file });
    const QString text = QString::fromStdString(rngtest.err);
    if (!text.contains(QStringLiteral("FIPS 140-2 failures")) || text.startsWith(QStringLiteral("rngtest 2")))
        return std::nullopt;
    const auto number = [&text](const char *name) {
        const QRegularExpression line(QLatin1String(name) + QStringLiteral(": (\\d+)"));
        return line.match(text).captured(1).toULongLong();
    };
    randomness::FipsFigures figures;
    figures.failures = number("FIPS 140-2 failures");
    figures.blocks = number("FIPS 140-2 successes") + figures.failures;
    figures.failed = { number("\\) Monobit"), number("\\) Poker"), number("\\) Runs"), number("\\) Long run"),
                       number("\\) Continuous run") };
    return figures;
}

/** In what `ours` are not those of rngtest on the same bytes; empty if they are. */
inline QByteArray differenceFromRngtest(const randomness::FipsFigures &ours,
                                        const std::filesystem::path &file)
{
    const std::optional<randomness::FipsFigures> theirs = rngtestFigures(file);
    if (!theirs)
        return "rngtest of rng-tools 5 is not on this machine: packaging/packages.sh install test";
    return ours == *theirs ? QByteArray() : textOf(ours) + ", but rngtest: " + textOf(*theirs);
}

/** What `ent -t` prints below 0,File-bytes,Entropy,Chi-square,Mean,Monte-Carlo-Pi,Serial-Correlation, but for
 * the first column, which says which line it is. */
inline std::vector<double> entFigures(const std::filesystem::path &file)
{
    const ProcessResult ent = runProcess({ "ent", "-t", file.native() });
    const QList<QByteArray> lines = QByteArray::fromStdString(ent.out).split('\n');
    std::vector<double> figures;
    if (ent.status == 0 && lines.size() >= 2) {
        for (const QByteArray &figure : lines[1].split(',').mid(1))
            figures.push_back(figure.toDouble());
    }
    return figures;
}

/** In what `ours` are not those of ent on the same bytes, to its six decimals; empty if they are. */
inline QByteArray differenceFromEnt(const randomness::ByteFigures &ours, const std::filesystem::path &file)
{
    const std::vector<double> theirs = entFigures(file);
    if (theirs.size() != 6)
        return "ent is not on this machine: packaging/packages.sh install test";
    const std::array figures{
        static_cast<double>(ours.bytes),   ours.entropy, ours.chiSquare, ours.mean, ours.pi.value_or(0),
        ours.serialCorrelation.value_or(0)
    };
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (std::fabs(figures[i] - theirs[i]) > 0.51e-6 * std::max(1.0, std::fabs(theirs[i])))
            return "figure " + QByteArray::number(i + 1) + " is " + QByteArray::number(figures[i], 'f', 6)
                + ", but ent: " + QByteArray::number(theirs[i], 'f', 6);
    }
    return {};
}

} // namespace cipherscope::testing
