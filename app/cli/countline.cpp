// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "countline.h"

#include "terminal.h"

#include <cstdio>
#include <unistd.h>
#include <utility>

namespace cipherscope::cli {

CountLine::CountLine(QString label, std::size_t total)
    : m_label(std::move(label))
    , m_total(total)
    , m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
}

CountLine::~CountLine()
{
    if (m_drawn)
        std::fputs("\r\x1b[K", stderr);
}

void CountLine::show(std::size_t done)
{
    constexpr std::chrono::milliseconds pause(100);
    const auto now = std::chrono::steady_clock::now();
    if (!m_isTerminal || (m_drawn && now - *m_drawn < pause))
        return;
    const QString line = Cli::tr("%1: %2 of %3").arg(m_label).arg(done).arg(m_total);
    std::fputs(("\r\x1b[K" + line.toUtf8()).constData(), stderr);
    m_drawn = now;
}

} // namespace cipherscope::cli
