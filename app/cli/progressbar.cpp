// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progressbar.h"

#include "messages/quantity.h"

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace cipherscope::cli {

namespace {

constexpr int barWidth = 30;

} // namespace

ProgressBar::ProgressBar(const operations::Operation &operation, bool wanted)
    : m_operation(operation)
{
    if (wanted && ::isatty(STDERR_FILENO) == 1)
        connect(&operation, &operations::Operation::progressed, this, &ProgressBar::draw);
}

void ProgressBar::clear()
{
    if (m_drawn)
        std::fputs("\r\x1b[K", stderr);
    m_drawn = false;
}

void ProgressBar::draw()
{
    const double total = static_cast<double>(m_operation.bytesTotal());
    const double part = total > 0 ? std::min(1.0, static_cast<double>(m_operation.bytesDone()) / total) : 0;
    const int filled = static_cast<int>(part * barWidth);
    QString line =
        QStringLiteral("[%1%2] %3% %4  %5")
            .arg(QString(filled, u'#'), QString(barWidth - filled, u'.'))
            .arg(static_cast<int>(part * 100))
            .arg(messages::bytesText(m_operation.bytesDone()), messages::rateText(m_operation.throughput()));
    if (const QString left = messages::durationText(m_operation.secondsLeft()); !left.isEmpty())
        line += QStringLiteral("  ") + left;
    std::fputs(("\r\x1b[K" + line.toUtf8()).constData(), stderr);
    m_drawn = true;
}

} // namespace cipherscope::cli
