// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/seriespair.h"

#include <algorithm>
#include <limits>

namespace cipherscope::benchmark {

namespace {

bool isCipher(const Series &series)
{
    return series.subject.type == AlgType::Skcipher || series.subject.type == AlgType::Aead;
}

bool hasCiphers(const Run &run)
{
    return std::ranges::any_of(run.series, isCipher);
}

/** Whether both did the same, whatever did it. What was refused has no key. */
bool isSameWork(const Series &one, const Series &other)
{
    return one.subject.type == other.subject.type && one.subject.algorithm == other.subject.algorithm
        && one.subject.engine == other.subject.engine
        && (one.keySize == other.keySize || one.points.empty() || other.points.empty());
}

/** What a bind of the generic name got, or would have got of the drivers that were measured. */
const Series *selectedLike(const Series &series, const Run &run)
{
    const auto rank = [](const Series &one) {
        return one.subject.name == one.subject.algorithm ? std::numeric_limits<int>::max()
                                                         : one.priority.value_or(0);
    };
    const Series *selected = nullptr;
    for (const Series &one : run.series) {
        if (isSameWork(series, one) && !one.points.empty() && (!selected || rank(one) > rank(*selected)))
            selected = &one;
    }
    return selected;
}

const Series *counterpart(const Series &series, const Run &run, const Run &other)
{
    const auto sameDriver = std::ranges::find_if(other.series, [&series](const Series &one) {
        return isSameWork(series, one) && one.driver == series.driver;
    });
    if (sameDriver != other.series.end())
        return &*sameDriver;
    return selectedLike(series, run) == &series ? selectedLike(series, other) : nullptr;
}

} // namespace

std::vector<SeriesPair> pairSeries(const Run &run, const Run *other)
{
    std::vector<SeriesPair> pairs;
    pairs.reserve(run.series.size());
    const auto isCompared = [&](const Series &series) {
        return other && (!isCipher(series) || run.direction == other->direction);
    };
    for (const Series &series : run.series)
        pairs.push_back({ &series, isCompared(series) ? counterpart(series, run, *other) : nullptr });
    if (!other)
        return pairs;
    for (const Series &series : other->series) {
        if (isCompared(series) && std::ranges::find(pairs, &series, &SeriesPair::before) == pairs.end())
            pairs.push_back({ nullptr, &series });
    }
    return pairs;
}

bool differInDirection(const Run &run, const Run &other)
{
    return run.direction != other.direction && hasCiphers(run) && hasCiphers(other);
}

} // namespace cipherscope::benchmark
