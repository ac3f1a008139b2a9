// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/planlists.h"

#include "benchmark/benchmarkrun.h"

#include <QStringList>

#include <algorithm>

namespace cipherscope::benchmark {

namespace {

/** "4096", "4k", "1M", in bytes. */
std::optional<std::size_t> sizeFrom(const QString &text)
{
    std::size_t unit = 1;
    if (text.endsWith(u'k', Qt::CaseInsensitive))
        unit = 1024;
    else if (text.endsWith(u'm', Qt::CaseInsensitive))
        unit = std::size_t{ 1024 } * 1024;
    bool isNumber = false;
    const uint number = text.chopped(unit > 1 ? 1 : 0).toUInt(&isNumber);
    if (!isNumber || number == 0 || number > largestSize / unit)
        return std::nullopt;
    return number * unit;
}

std::optional<unsigned> threadCountFrom(const QString &text)
{
    bool isNumber = false;
    const uint number = text.toUInt(&isNumber);
    return isNumber && number > 0 && number <= mostThreads ? std::optional(number) : std::nullopt;
}

/** Each once, the smallest first. */
template <typename Value>
std::optional<std::vector<Value>> valuesFrom(const QString &list,
                                             std::optional<Value> (*valueFrom)(const QString &))
{
    std::vector<Value> values;
    const QStringList texts = list.split(u',');
    for (const QString &text : texts) {
        const std::optional<Value> value = valueFrom(text.trimmed());
        if (!value)
            return std::nullopt;
        values.push_back(*value);
    }
    std::ranges::sort(values);
    values.erase(std::ranges::unique(values).begin(), values.end());
    return values;
}

} // namespace

std::optional<std::vector<std::size_t>> sizesFrom(const QString &list)
{
    return valuesFrom<std::size_t>(list, sizeFrom);
}

std::optional<std::vector<unsigned>> threadsFrom(const QString &list)
{
    return valuesFrom<unsigned>(list, threadCountFrom);
}

} // namespace cipherscope::benchmark
