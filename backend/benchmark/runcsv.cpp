// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/runcsv.h"

#include <QStringList>

namespace cipherscope::benchmark {

using namespace Qt::StringLiterals;

namespace {

QString cell(QString value)
{
    if (!value.contains(u',') && !value.contains(u'"') && !value.contains(u'\n') && !value.contains(u'\r'))
        return value;
    return u'"' + value.replace(u'"', u"\"\""_s) + u'"';
}

void appendLine(QByteArray &csv, const QStringList &cells)
{
    QStringList quoted;
    for (const QString &value : cells)
        quoted.append(cell(value));
    csv += quoted.join(u',').toUtf8() + "\r\n";
}

QStringList cellsOf(const Run &run, const Series &series, const Point &point)
{
    const bool isMeasured = !point.rate.runs.empty();
    const auto rate = [isMeasured](double value) {
        return isMeasured ? QString::number(value, 'f', 0) : QString();
    };
    const QString direction = series.subject.type == AlgType::Hash ? u"hash"_s
        : series.subject.type == AlgType::Rng                      ? u"draw"_s
        : run.direction == engine::Direction::Encrypt              ? u"encrypt"_s
                                                                   : u"decrypt"_s;
    return { QString::fromUtf8(series.subject.algorithm),
             QString::fromUtf8(series.driver),
             QString::fromUtf8(engineName(series.subject.engine)),
             QString::fromUtf8(afalg::typeName(series.subject.type)),
             direction,
             QString::number(8 * series.keySize),
             series.priority ? QString::number(*series.priority) : QString(),
             point.size == 0 ? QString() : QString::number(point.size),
             point.size == 0 ? QString() : QString::number(point.threads),
             rate(point.rate.median()),
             rate(point.rate.lowest()),
             rate(point.rate.highest()),
             isMeasured ? QString::number(point.rate.runs.size()) : QString(),
             run.name,
             run.started.toUTC().toString(Qt::ISODate),
             QString::fromUtf8(run.machine.kernelRelease),
             QString::fromUtf8(run.machine.architecture),
             QString::fromUtf8(run.machine.cpuModel),
             QString::fromUtf8(run.machine.governor),
             series.failure.isEmpty() ? point.failure : series.failure };
}

} // namespace

QByteArray runToCsv(const Run &run)
{
    QByteArray csv;
    appendLine(csv, { u"algorithm"_s, u"driver"_s,   u"engine"_s, u"type"_s,     u"direction"_s,
                      u"key_bits"_s,  u"priority"_s, u"size"_s,   u"threads"_s,  u"median"_s,
                      u"lowest"_s,    u"highest"_s,  u"runs"_s,   u"run"_s,      u"started"_s,
                      u"kernel"_s,    u"machine"_s,  u"cpu"_s,    u"governor"_s, u"failure"_s });
    for (const Series &series : run.series) {
        for (const Point &point : series.points)
            appendLine(csv, cellsOf(run, series, point));
        if (series.points.empty())
            appendLine(csv, cellsOf(run, series, {}));
    }
    return csv;
}

} // namespace cipherscope::benchmark
