// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/padding.h"
#include "support/testbytes.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::testing;

class TestPadding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPaddedIsFoundAgain_data();
    void whatIsPaddedIsFoundAgain();
    void everyBadPaddingHasTheSameError_data();
    void everyBadPaddingHasTheSameError();
};

void TestPadding::whatIsPaddedIsFoundAgain_data()
{
    QTest::addColumn<int>("blockSize");
    QTest::addColumn<int>("size");
    for (const int blockSize : { 1, 8, 16, 255 })
        for (const int size : { 0, 1, 7, 8, 15, 16, 17, 254, 255, 256 })
            QTest::addRow("%d bytes, blocks of %d", size, blockSize) << blockSize << size;
}

void TestPadding::whatIsPaddedIsFoundAgain()
{
    QFETCH(int, blockSize);
    QFETCH(int, size);
    const auto block = static_cast<std::size_t>(blockSize);
    const auto messageSize = static_cast<std::size_t>(size);
    std::vector<std::byte> padded = randomBytes(engine::pkcs7PaddedSize(messageSize, block));
    QCOMPARE(padded.size() % block, std::size_t{ 0 });
    QVERIFY(padded.size() > messageSize && padded.size() <= messageSize + block);
    engine::writePkcs7(padded, messageSize);
    QCOMPARE(std::to_integer<std::size_t>(padded.back()), padded.size() - messageSize);
    const Result<std::size_t> found = engine::pkcs7MessageSize(padded, block);
    QVERIFY(found.has_value());
    QCOMPARE(*found, messageSize);
}

void TestPadding::everyBadPaddingHasTheSameError_data()
{
    QTest::addColumn<std::string>("digits");
    QTest::newRow("nothing at all") << std::string();
    QTest::newRow("half a block") << std::string("04040404");
    QTest::newRow("zero") << std::string("0102030405060700");
    QTest::newRow("more than a block") << std::string("0909090909090909");
    QTest::newRow("255") << std::string("ffffffffffffffff");
    QTest::newRow("its first byte differs") << std::string("0102030405020303");
    QTest::newRow("ISO 10126") << std::string("0102030405a0b003");
    QTest::newRow("a whole block, the first byte differs") << std::string("0708080808080808");
}

void TestPadding::everyBadPaddingHasTheSameError()
{
    QFETCH(std::string, digits);
    const Result<std::size_t> found = engine::pkcs7MessageSize(fromHexText(digits), 8);
    QVERIFY(!found);
    QVERIFY(found.error() == engine::pkcs7MessageSize(fromHexText("00"), 8).error());
}

QTEST_GUILESS_MAIN(TestPadding)
#include "tst_padding.moc"
