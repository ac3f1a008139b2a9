// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchtable.h"

#include "messages/quantity.h"
#include "terminal.h"

#include <QLocale>

#include <algorithm>

namespace cipherscope::cli {

namespace {

using benchmark::Point;
using benchmark::Series;

constexpr double megabyte = 1e6;

/** Three digits that count, in MB/s. */
QString rateCell(double bytesPerSecond)
{
    const double rate = bytesPerSecond / megabyte;
    return QLocale().toString(rate, 'f', rate < 10 ? 2 : rate < 100 ? 1 : 0);
}

/** By how much the runs of a series differ at most, of their median. */
QString spreadCell(const std::vector<const Point *> &points)
{
    double widest = 0;
    for (const Point *point : points) {
        if (point != nullptr && point->rate.median() > 0)
            widest =
                std::max(widest, (point->rate.highest() - point->rate.lowest()) / point->rate.median() / 2);
    }
    return QStringLiteral("±%1%").arg(widest * 100, 0, 'f', widest < 0.1 ? 1 : 0);
}

QStringList row(const Series &series, unsigned threads, const benchmark::Plan &plan)
{
    QStringList cells{ QString::fromStdString(series.subject.algorithm),
                       QString::fromStdString(series.driver), QString::number(threads) };
    std::vector<const Point *> points;
    for (const std::size_t size : plan.sizes) {
        points.push_back(series.pointAt(size, threads));
        cells.append(points.back() == nullptr ? QStringLiteral("-") : rateCell(points.back()->rate.median()));
    }
    cells.append(spreadCell(points));
    return cells;
}

QStringList failures(const Series &series)
{
    const QString driver = QString::fromStdString(series.driver);
    if (!series.failure.isEmpty())
        return { QStringLiteral("%1: %2").arg(driver, series.failure) };
    QStringList lines;
    for (const Point &point : series.points) {
        if (!point.failure.isEmpty())
            lines.append(
                QStringLiteral("%1, %2: %3").arg(driver, messages::bytesText(point.size), point.failure));
    }
    lines.removeDuplicates();
    return lines;
}

/** Names at the left, numbers at the right. */
QStringList aligned(const QList<QStringList> &rows)
{
    constexpr qsizetype names = 2;
    QList<qsizetype> widths(rows.front().size());
    for (const QStringList &cells : rows) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths[i], cells[i].size());
    }
    QStringList lines;
    for (const QStringList &cells : rows) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i)
            line += (i < names ? cells[i].leftJustified(widths[i]) : cells[i].rightJustified(widths[i]))
                + QStringLiteral("  ");
        lines.append(line.trimmed());
    }
    return lines;
}

} // namespace

QStringList benchTable(const benchmark::Run &run, const benchmark::Plan &plan)
{
    QStringList header{ Cli::tr("MB/s"), Cli::tr("driver"), Cli::tr("threads") };
    for (const std::size_t size : plan.sizes)
        header.append(messages::bytesText(size));
    QList<QStringList> rows{ header << Cli::tr("spread") };
    QStringList problems;
    for (const Series &series : run.series) {
        problems.append(failures(series));
        for (const unsigned threads : plan.threads) {
            if (series.failure.isEmpty())
                rows.append(row(series, threads, plan));
        }
    }
    QStringList lines;
    if (rows.size() > 1)
        lines = aligned(rows);
    return lines + problems;
}

} // namespace cipherscope::cli
