// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <cstddef>
#include <optional>

namespace cipherscope::cli {

/** One line on standard error, "LABEL: 120 of 300", if that is a terminal; wiped at the end of its life. */
class CountLine {
public:
    CountLine(QString label, std::size_t total);
    ~CountLine();
    CountLine(const CountLine &) = delete;
    CountLine &operator=(const CountLine &) = delete;

    /** Draws at most ten times a second. */
    void show(std::size_t done);

private:
    QString m_label;
    std::size_t m_total;
    bool m_isTerminal;
    std::optional<std::chrono::steady_clock::time_point> m_drawn;
};

} // namespace cipherscope::cli
