// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomness/fipstests.h"
#include "support/randomtools.h"
#include "support/testbytes.h"

#include <QTest>

#include <algorithm>

using namespace cipherscope;
using namespace cipherscope::randomness;
using namespace cipherscope::testing;

namespace {

FipsFigures figuresOf(std::span<const std::byte> bytes, std::size_t piece)
{
    FipsTests tests;
    while (!bytes.empty()) {
        const std::size_t size = std::min(piece, bytes.size());
        tests.add(bytes.first(size));
        bytes = bytes.subspan(size);
    }
    return tests.figures();
}

/** Good blocks after the four bytes that belong to none. */
std::vector<std::byte> goodBlocks(std::size_t count)
{
    return randomBytes(4 + count * fipsBlockSize, 5);
}

std::span<std::byte> blockOf(std::vector<std::byte> &bytes, std::size_t index)
{
    return std::span(bytes).subspan(4 + index * fipsBlockSize, fipsBlockSize);
}

/** Random blocks in which bytes that are `mark`, and its complement in turn, bring a count to its limit. */
std::vector<std::byte> blocksNearLimit(std::byte mark, std::size_t distance)
{
    std::vector<std::byte> bytes = randomBytes(4 + 2'000 * fipsBlockSize, distance);
    for (std::size_t at = 0; at < bytes.size(); at += distance)
        bytes[at] = at / distance % 2 == 0 ? mark : ~mark;
    return bytes;
}

} // namespace

class TestFipsTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCountsAreThoseOfRngtest_data();
    void theCountsAreThoseOfRngtest();
    void piecesOfAnySizeCountTheSame_data();
    void piecesOfAnySizeCountTheSame();
    void eachTestFindsItsFault_data();
    void eachTestFindsItsFault();
    void aBlockThatIsNotCompleteIsNotTested();
};

void TestFipsTests::theCountsAreThoseOfRngtest_data()
{
    QTest::addColumn<std::vector<std::byte>>("bytes");
    // About one block in 1,250 fails.
    QTest::newRow("random") << randomBytes(4 + 16'000 * fipsBlockSize);
    std::vector<std::byte> biased = randomBytes(4 + 2'000 * fipsBlockSize, 2);
    for (std::size_t i = 0; i < biased.size(); i += 60)
        biased[i] |= std::byte{ 0x81 };
    QTest::newRow("slightly biased") << biased;
    // Here one run or nibble more or less, as where two blocks meet, decides about a block in twenty.
    QTest::newRow("short runs at their limit") << blocksNearLimit(std::byte{ 0x55 }, 37);
    QTest::newRow("long runs at their limit") << blocksNearLimit(std::byte{ 0xff }, 23);
    QTest::newRow("nibbles at their limit") << blocksNearLimit(std::byte{ 0xff }, 31);
    QTest::newRow("zeros") << std::vector<std::byte>(4 + 3 * fipsBlockSize);
    QTest::newRow("ones") << std::vector<std::byte>(4 + 3 * fipsBlockSize, std::byte{ 0xff });
    QTest::newRow("alternating") << std::vector<std::byte>(4 + 3 * fipsBlockSize, std::byte{ 0x55 });
}

void TestFipsTests::theCountsAreThoseOfRngtest()
{
    QFETCH(std::vector<std::byte>, bytes);
    const ScratchFolder folder;
    const FipsFigures ours = figuresOf(bytes, bytes.size());
    const QByteArray difference = differenceFromRngtest(ours, folder.write("bytes", bytes));
    QVERIFY2(difference.isEmpty(), difference);
    QVERIFY(ours.failures > 0);
}

void TestFipsTests::piecesOfAnySizeCountTheSame_data()
{
    QTest::addColumn<std::size_t>("piece");
    for (const std::size_t piece : { 1U, 3U, 4U, 5U, 128U, 2499U, 2500U, 2501U })
        QTest::addRow("%zu", piece) << piece;
}

void TestFipsTests::piecesOfAnySizeCountTheSame()
{
    QFETCH(std::size_t, piece);
    std::vector<std::byte> bytes = goodBlocks(20);
    std::ranges::fill(blockOf(bytes, 7).first(500), std::byte{ 0 });
    const FipsFigures figures = figuresOf(bytes, piece);
    QVERIFY2(figures == figuresOf(bytes, bytes.size()), textOf(figures));
    QCOMPARE(figures.blocks, std::uint64_t{ 20 });
    QCOMPARE(figures.failures, std::uint64_t{ 1 });
}

void TestFipsTests::eachTestFindsItsFault_data()
{
    QTest::addColumn<std::vector<std::byte>>("block");
    QTest::addColumn<std::vector<int>>("fails");
    using Tests = std::vector<int>;
    const std::vector<std::byte> good = randomBytes(fipsBlockSize, 9);
    QTest::newRow("good") << good << Tests{ 0, 0, 0, 0, 0 };

    std::vector<std::byte> longRunOnly = good;
    longRunOnly[100] = longRunOnly[104] = std::byte{ 0x55 };
    longRunOnly[101] = longRunOnly[102] = longRunOnly[103] = std::byte{ 0 };
    QTest::newRow("25 bits") << longRunOnly << Tests{ 0, 0, 0, 0, 0 };
    longRunOnly[104] = std::byte{ 0x2a };
    QTest::newRow("26 bits") << longRunOnly << Tests{ 0, 0, 0, 1, 0 };

    std::vector<std::byte> repeated = good;
    std::copy_n(repeated.begin() + 200, 4, repeated.begin() + 204);
    QTest::newRow("the same word twice") << repeated << Tests{ 0, 0, 0, 0, 1 };
    repeated = good;
    std::copy_n(repeated.begin() + 201, 4, repeated.begin() + 205);
    QTest::newRow("the same word twice, not at its place") << repeated << Tests{ 0, 0, 0, 0, 0 };
}

void TestFipsTests::eachTestFindsItsFault()
{
    QFETCH(std::vector<std::byte>, block);
    QFETCH(std::vector<int>, fails);
    std::vector<std::byte> bytes = goodBlocks(1);
    std::ranges::copy(block, blockOf(bytes, 0).begin());
    const FipsFigures figures = figuresOf(bytes, bytes.size());
    QCOMPARE(figures.blocks, std::uint64_t{ 1 });
    const bool isEqual = std::ranges::equal(figures.failed, fails, {},
                                            [](std::uint64_t count) { return static_cast<int>(count); });
    QVERIFY2(isEqual, textOf(figures));
    QCOMPARE(figures.failures > 0, std::ranges::find(fails, 1) != fails.end());
}

void TestFipsTests::aBlockThatIsNotCompleteIsNotTested()
{
    QCOMPARE(figuresOf(goodBlocks(1), 100).blocks, std::uint64_t{ 1 });
    std::vector<std::byte> bytes = goodBlocks(1);
    bytes.pop_back();
    QCOMPARE(figuresOf(bytes, 100).blocks, std::uint64_t{ 0 });
}

QTEST_GUILESS_MAIN(TestFipsTests)
#include "tst_fipstests.moc"
