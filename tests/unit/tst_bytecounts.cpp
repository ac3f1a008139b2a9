// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomness/bytecounts.h"
#include "randomness/chisquare.h"
#include "support/randomtools.h"
#include "support/testbytes.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace cipherscope;
using namespace cipherscope::randomness;
using namespace cipherscope::testing;

namespace {

ByteCounts countsOf(std::span<const std::byte> bytes, std::size_t piece)
{
    ByteCounts counts;
    while (!bytes.empty()) {
        const std::size_t size = std::min(piece, bytes.size());
        counts.add(bytes.first(size));
        bytes = bytes.subspan(size);
    }
    return counts;
}

std::vector<std::byte> counting(std::size_t size)
{
    std::vector<std::byte> bytes(size);
    std::ranges::generate(bytes, [next = 0U]() mutable { return static_cast<std::byte>(next++ & 0xffU); });
    return bytes;
}

} // namespace

class TestByteCounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFiguresAreThoseOfEnt_data();
    void theFiguresAreThoseOfEnt();
    void piecesOfAnySizeCountTheSame_data();
    void piecesOfAnySizeCountTheSame();
    void theProbabilityIsThatOfPublishedTables_data();
    void theProbabilityIsThatOfPublishedTables();
    void nothingHasNoFigures();
    void equalBytesHaveNoCorrelation();
};

void TestByteCounts::theFiguresAreThoseOfEnt_data()
{
    QTest::addColumn<std::vector<std::byte>>("bytes");
    QTest::newRow("random") << randomBytes(1'000'003);
    QTest::newRow("random, few") << randomBytes(13, 2);
    QTest::newRow("text") << copyOf("The quick brown fox jumps over the lazy dog.\n");
    QTest::newRow("counting") << counting(65'537);
    std::vector<std::byte> biased = randomBytes(50'000, 3);
    std::ranges::transform(biased, biased.begin(), [](std::byte byte) { return byte & std::byte{ 0xfe }; });
    QTest::newRow("lowest bit always 0") << biased;
}

void TestByteCounts::theFiguresAreThoseOfEnt()
{
    QFETCH(std::vector<std::byte>, bytes);
    const ScratchFolder folder;
    const ByteFigures ours = countsOf(bytes, bytes.size()).figures();
    const QByteArray difference = differenceFromEnt(ours, folder.write("bytes", bytes));
    QVERIFY2(difference.isEmpty(), difference);
}

void TestByteCounts::piecesOfAnySizeCountTheSame_data()
{
    QTest::addColumn<std::size_t>("piece");
    for (const std::size_t piece : { 1U, 2U, 5U, 6U, 7U, 128U, 4096U })
        QTest::addRow("%zu", piece) << piece;
}

void TestByteCounts::piecesOfAnySizeCountTheSame()
{
    QFETCH(std::size_t, piece);
    const std::vector<std::byte> bytes = randomBytes(10'001);
    const ByteFigures whole = countsOf(bytes, bytes.size()).figures();
    const ByteFigures pieces = countsOf(bytes, piece).figures();
    QCOMPARE(pieces.bytes, whole.bytes);
    QCOMPARE(pieces.chiSquare, whole.chiSquare);
    QCOMPARE(pieces.pi, whole.pi);
    QCOMPARE(pieces.serialCorrelation, whole.serialCorrelation);
}

void TestByteCounts::theProbabilityIsThatOfPublishedTables_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("degrees");
    QTest::addColumn<double>("probability");
    // Critical values: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4, to its three decimals.
    QTest::newRow("1 degree, 0.05") << 3.841 << 1 << 0.05;
    QTest::newRow("10 degrees, 0.01") << 23.209 << 10 << 0.01;
    QTest::newRow("100 degrees, 0.05") << 124.342 << 100 << 0.05;
    QTest::newRow("100 degrees, 0.90") << 82.358 << 100 << 0.90;
    // With two degrees it is exp(-x/2).
    QTest::newRow("2 degrees") << 4.0 << 2 << std::exp(-2.0);
    // Knuth, The Art of Computer Programming 2, 3.3.1, table 1: with 50 degrees 67.50 is exceeded in 5 %.
    QTest::newRow("50 degrees, 0.05") << 67.505 << 50 << 0.05;
}

void TestByteCounts::theProbabilityIsThatOfPublishedTables()
{
    QFETCH(double, value);
    QFETCH(int, degrees);
    QFETCH(double, probability);
    QVERIFY2(std::fabs(chiSquareExceeds(value, degrees) - probability) < 2e-4,
             QByteArray::number(chiSquareExceeds(value, degrees)));
}

void TestByteCounts::nothingHasNoFigures()
{
    const ByteFigures figures = ByteCounts().figures();
    QCOMPARE(figures.bytes, std::uint64_t{ 0 });
    QVERIFY(!figures.pi);
    QVERIFY(!figures.serialCorrelation);
    QCOMPARE(figures.exceeds, 1.0);
    QCOMPARE(chiSquareExceeds(0, 255), 1.0);
    QVERIFY(chiSquareExceeds(1e9, 255) < 1e-300);
}

void TestByteCounts::equalBytesHaveNoCorrelation()
{
    const std::vector<std::byte> bytes(6000, std::byte{ 7 });
    const ByteFigures figures = countsOf(bytes, 6000).figures();
    QVERIFY(!figures.serialCorrelation);
    QCOMPARE(figures.entropy, 0.0);
    QCOMPARE(figures.pi.value(), 4.0);
}

QTEST_GUILESS_MAIN(TestByteCounts)
#include "tst_bytecounts.moc"
