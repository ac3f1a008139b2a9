// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "observationmodel.h"

#include "messages/quantity.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace cipherscope::ui {

namespace {

/** Of a p value: so rare by chance, on either side, that something is wrong. */
constexpr double tooRare = 1e-4;
/** rngtest finds one block in about 1,250 of good bytes failing; much more is a fault. */
constexpr double mostFailing = 0.01;
constexpr std::uint64_t enoughBlocks = 50;

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QVariantMap row(const QString &label, const QString &value, const QString &ideal, const QString &kind = {})
{
    return { { QStringLiteral("label"), label },
             { QStringLiteral("value"), value },
             { QStringLiteral("ideal"), ideal },
             { QStringLiteral("kind"), kind } };
}

QString chiSquareKind(const randomness::ByteFigures &figures)
{
    const bool isRare = figures.exceeds < tooRare || figures.exceeds > 1 - tooRare;
    // With fewer than five of each value the test says nothing.
    return isRare && figures.bytes >= std::uint64_t{ 5 } * 256 ? QStringLiteral("warning") : QString();
}

QString exceedsText(double exceeds)
{
    if (exceeds < tooRare)
        return ObservationModel::tr("random bytes exceed it less than once in 10,000 times");
    if (exceeds > 1 - tooRare)
        return ObservationModel::tr("random bytes stay below it less than once in 10,000 times");
    return ObservationModel::tr("higher in %1 % of draws").arg(number(exceeds * 100, 2));
}

} // namespace

ObservationModel::ObservationModel(QObject *parent)
    : QObject(parent)
{
}

void ObservationModel::show(const operations::RandomObservation &observation)
{
    m_observation = observation;
    Q_EMIT changed();
}

QList<qreal> ObservationModel::counts() const
{
    QList<qreal> counts;
    if (isEmpty())
        return counts;
    for (const std::uint64_t count : m_observation.counts.histogram())
        counts.push_back(static_cast<qreal>(count));
    return counts;
}

QByteArray ObservationModel::bits() const
{
    const auto &picture = m_observation.picture;
    return isEmpty()
        ? QByteArray()
        : QByteArray(reinterpret_cast<const char *>(picture.data()), static_cast<qsizetype>(picture.size()));
}

QVariantList ObservationModel::figures() const
{
    const randomness::ByteFigures figures = m_observation.counts.figures();
    if (figures.bytes == 0)
        return {};
    QVariantList rows;
    rows.push_back(
        row(tr("Entropy per byte"), tr("%1 bits").arg(number(figures.entropy, 6)), tr("at most 8")));
    rows.push_back(row(tr("Chi-square"), number(figures.chiSquare, 2), exceedsText(figures.exceeds),
                       chiSquareKind(figures)));
    rows.push_back(
        row(tr("Mean of the bytes"), number(figures.mean, 4), tr("%1 if random").arg(number(127.5, 1))));
    if (figures.pi)
        rows.push_back(
            row(tr("π by Monte Carlo"), number(*figures.pi, 6), tr("π is %1").arg(number(M_PI, 6))));
    rows.push_back(row(tr("Serial correlation"),
                       figures.serialCorrelation ? number(*figures.serialCorrelation, 6)
                                                 : tr("none: all bytes are equal"),
                       tr("0 if random"), figures.serialCorrelation ? QString() : QStringLiteral("warning")));
    return rows;
}

QVariantList ObservationModel::fipsTests() const
{
    const std::array<QString, randomness::fipsTestCount> labels{ tr("Monobit"), tr("Poker"), tr("Runs"),
                                                                 tr("Long run"), tr("Continuous run") };
    const randomness::FipsFigures &fips = m_observation.fips;
    QVariantList rows;
    if (fips.blocks == 0)
        return rows;
    for (std::size_t test = 0; test < labels.size(); ++test) {
        const std::uint64_t failed = fips.failed[test];
        const bool isFault = fips.blocks >= enoughBlocks
            && static_cast<double>(failed) > mostFailing * static_cast<double>(fips.blocks);
        rows.push_back(row(labels[test],
                           failed == 0 ? tr("passed") : tr("%1 failed").arg(messages::countText(failed)), {},
                           isFault          ? QStringLiteral("bad")
                               : failed > 0 ? QStringLiteral("neutral")
                                            : QStringLiteral("good")));
    }
    return rows;
}

QString ObservationModel::fipsSummary() const
{
    const randomness::FipsFigures &fips = m_observation.fips;
    if (fips.blocks == 0)
        return tr("A block has 20,000 bits: none is complete yet.");
    return tr("%1 blocks of 20,000 bits, %2 of them failed; of good bytes about one in 1,250 does.")
        .arg(messages::countText(fips.blocks), messages::countText(fips.failures));
}

} // namespace cipherscope::ui
