// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cipherproblems.h"
#include "engine/ivparts.h"
#include "support/testbytes.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::engine;
using namespace cipherscope::testing;

class IvPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNonceAndItsIvBelongTogether_data()
    {
        QTest::addColumn<QString>("cipher");
        QTest::addColumn<QString>("nonce");
        QTest::addColumn<QString>("iv");
        QTest::addColumn<int>("number");
        // RFC 3610, packet vector 1: L = 2, so byte 0 is 1.
        QTest::newRow("ccm, RFC 3610")
            << QStringLiteral("ccm(aes)") << QStringLiteral("00000003020100a0a1a2a3a4a5")
            << QStringLiteral("0100000003020100a0a1a2a3a4a50000") << 1;
        QTest::newRow("ccm, shortest nonce") << QStringLiteral("ccm(aes)") << QStringLiteral("10111213141516")
                                             << QStringLiteral("07101112131415160000000000000000") << 7;
        QTest::newRow("chacha20, RFC 8439")
            << QStringLiteral("chacha20") << QStringLiteral("000000090000004a00000000")
            << QStringLiteral("00000000000000090000004a00000000") << 0;
        QTest::newRow("xchacha20") << QStringLiteral("xchacha20")
                                   << QStringLiteral("404142434445464748494a4b4c4d4e4f5051525354555658")
                                   << QStringLiteral(
                                          "404142434445464748494a4b4c4d4e4f50515253545556580000000000000000")
                                   << 0;
    }
    void aNonceAndItsIvBelongTogether()
    {
        QFETCH(const QString, cipher);
        QFETCH(const QString, nonce);
        QFETCH(const QString, iv);
        QFETCH(const int, number);
        const std::optional<CipherRules> rules = rulesByDefinition(cipher.toStdString());
        QVERIFY(rules);
        const auto built = ivAroundNonce(*rules, fromHexText(nonce.toStdString()));
        QVERIFY(built);
        QCOMPARE(hexText(*built), iv);
        QVERIFY(ivProblems(*rules, *built).empty());
        const auto parts = splitIv(*rules, *built);
        QVERIFY(parts);
        QCOMPARE(hexText(parts->nonce), nonce);
        QCOMPARE(static_cast<int>(parts->number), number);
    }

    /** RFC 8439 section 2.4.2: the counter begins at 1, least byte first. */
    void theCounterIsLittleEndian()
    {
        const auto parts =
            splitIv(*rulesByDefinition("chacha20"), fromHexText("01020000000000000000004a00000000"));
        QVERIFY(parts);
        QCOMPARE(parts->number, std::uint64_t{ 0x0201 });
        QCOMPARE(hexText(parts->nonce), QStringLiteral("000000000000004a00000000"));
    }

    void whatHasNoPartsIsLeftAlone_data()
    {
        QTest::addColumn<QString>("cipher");
        QTest::addColumn<QString>("bytes");
        QTest::newRow("cbc") << QStringLiteral("cbc(aes)") << QStringLiteral("000102030405060708090a0b");
        QTest::newRow("gcm") << QStringLiteral("gcm(aes)") << QStringLiteral("000102030405060708090a0b");
        QTest::newRow("ccm, too short a nonce")
            << QStringLiteral("ccm(aes)") << QStringLiteral("000102030405");
        QTest::newRow("ccm, too long a nonce")
            << QStringLiteral("ccm(aes)") << QStringLiteral("000102030405060708090a0b0c0d");
        QTest::newRow("chacha20, 8 bytes")
            << QStringLiteral("chacha20") << QStringLiteral("0001020304050607");
        QTest::newRow("nothing") << QStringLiteral("chacha20") << QString();
        QTest::newRow("ccm, length byte 0")
            << QStringLiteral("ccm(aes)") << QStringLiteral("000102030405060708090a0b0c0d0e0f");
        QTest::newRow("ccm, length byte 8")
            << QStringLiteral("ccm(aes)") << QStringLiteral("080102030405060708090a0b0c0d0e0f");
    }
    void whatHasNoPartsIsLeftAlone()
    {
        QFETCH(const QString, cipher);
        QFETCH(const QString, bytes);
        const std::optional<CipherRules> rules = rulesByDefinition(cipher.toStdString());
        QVERIFY(rules);
        QVERIFY(!ivAroundNonce(*rules, fromHexText(bytes.toStdString())));
        QVERIFY(!splitIv(*rules, fromHexText(bytes.toStdString())));
    }
};

QTEST_GUILESS_MAIN(IvPartsTest)
#include "tst_ivparts.moc"
