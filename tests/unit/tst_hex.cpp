// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hex.h"

#include <QtTest/QTest>

using namespace cipherscope;

class HexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesLowerCase_data();
    void writesLowerCase();
    void readsEitherCase_data();
    void readsEitherCase();
    void refusesWhatIsNotHex_data();
    void refusesWhatIsNotHex();
    void everyByteSurvivesARoundTrip();
};

namespace {

std::vector<std::byte> bytesOf(const QByteArray &text)
{
    const auto *first = reinterpret_cast<const std::byte *>(text.constData());
    return { first, first + text.size() };
}

} // namespace

// RFC 4648, section 10: the BASE16 vectors, in lower case.
void HexTest::writesLowerCase_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("f") << QByteArray("f") << QByteArray("66");
    QTest::newRow("fo") << QByteArray("fo") << QByteArray("666f");
    QTest::newRow("foobar") << QByteArray("foobar") << QByteArray("666f6f626172");
    QTest::newRow("high bits") << QByteArray("\x00\xff\xa0", 3) << QByteArray("00ffa0");
}

void HexTest::writesLowerCase()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, hex);
    QCOMPARE(QByteArray::fromStdString(toHex(bytesOf(bytes))), hex);
}

void HexTest::readsEitherCase_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("upper") << QByteArray("00FFA0") << QByteArray("\x00\xff\xa0", 3);
    QTest::newRow("lower") << QByteArray("00ffa0") << QByteArray("\x00\xff\xa0", 3);
    QTest::newRow("mixed") << QByteArray("aBcD") << QByteArray("\xab\xcd");
}

void HexTest::readsEitherCase()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, bytes);
    const auto result = fromHex(hex.toStdString());
    QVERIFY(result.has_value());
    QVERIFY(*result == bytesOf(bytes));
    std::vector<std::byte> room(result->size());
    QVERIFY(fromHex(hex.toStdString(), room));
    QVERIFY(room == *result);
    room.push_back({});
    QVERIFY(!fromHex(hex.toStdString(), room));
}

void HexTest::refusesWhatIsNotHex_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("odd number") << QByteArray("abc");
    QTest::newRow("a letter too far") << QByteArray("0g");
    QTest::newRow("a capital too far") << QByteArray("0G");
    QTest::newRow("before 0") << QByteArray("0/");
    QTest::newRow("after 9") << QByteArray("0:");
    QTest::newRow("before A") << QByteArray("0@");
    QTest::newRow("before a") << QByteArray("0`");
    QTest::newRow("blank inside") << QByteArray("00 ff");
    QTest::newRow("blank at the end") << QByteArray("00 ");
    QTest::newRow("prefix") << QByteArray("0x00");
    QTest::newRow("sign") << QByteArray("+1");
    QTest::newRow("NUL") << QByteArray("0\0", 2);
    QTest::newRow("not ASCII") << QByteArray("\xc3\xa9");
}

void HexTest::refusesWhatIsNotHex()
{
    QFETCH(QByteArray, text);
    QVERIFY(!fromHex(text.toStdString()).has_value());
    std::vector<std::byte> room(static_cast<std::size_t>(text.size() / 2));
    QVERIFY(!fromHex(text.toStdString(), room));
}

void HexTest::everyByteSurvivesARoundTrip()
{
    std::vector<std::byte> bytes;
    for (int value = 0; value < 256; ++value)
        bytes.push_back(static_cast<std::byte>(value));
    const std::string hex = toHex(bytes);
    QCOMPARE(hex.size(), std::size_t{ 512 });
    const auto back = fromHex(hex);
    QVERIFY(back.has_value());
    QVERIFY(*back == bytes);
}

QTEST_GUILESS_MAIN(HexTest)
#include "tst_hex.moc"
