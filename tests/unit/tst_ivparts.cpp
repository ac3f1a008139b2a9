// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cipherproblems.h"
#include "engine/ivparts.h"
#include "engine/ivsegments.h"
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
        QCOMPARE(hexText(*joinIv(*rules, *parts)), iv);
    }

    void partsThatFitMakeAnIv_data()
    {
        QTest::addColumn<QString>("cipher");
        QTest::addColumn<QString>("nonce");
        QTest::addColumn<quint64>("number");
        QTest::addColumn<QString>("iv"); ///< Empty if there is none.
        const auto row = [](const char *name, const char *cipher, const QString &nonce, quint64 number,
                            const char *iv = "") {
            QTest::newRow(name) << QString::fromLatin1(cipher) << nonce << number << QString::fromLatin1(iv);
        };
        const QString twelve = QStringLiteral("000102030405060708090a0b");
        const QString xnonce = twelve + twelve;
        row("chacha20's counter, least byte first", "chacha20", twelve, 0x01020304,
            "04030201000102030405060708090a0b");
        row("chacha20's largest counter", "chacha20", twelve, 0xffffffff, "ffffffff000102030405060708090a0b");
        row("a counter of 33 bits", "chacha20", twelve, 0x100000000);
        row("chacha20 with the nonce of xchacha20", "chacha20", xnonce, 0);
        row("xchacha20's counter is at the end", "xchacha20", xnonce, 0x0102030405060708,
            "000102030405060708090a0b000102030405060708090a0b0807060504030201");
        row("ccm, L = 3", "ccm(aes)", twelve, 2, "02000102030405060708090a0b000000");
        row("ccm, another L than the nonce's", "ccm(aes)", twelve, 3);
        row("ccm, L = 1", "ccm(aes)", twelve + QStringLiteral("0c0d"), 0);
        row("ccm, L = 9", "ccm(aes)", QStringLiteral("000102030405"), 8);
        row("no parts", "cbc(aes)", twelve, 0);
    }
    void partsThatFitMakeAnIv()
    {
        QFETCH(const QString, cipher);
        QFETCH(const QString, nonce);
        QFETCH(const quint64, number);
        QFETCH(const QString, iv);
        const std::optional<CipherRules> rules = rulesByDefinition(cipher.toStdString());
        QVERIFY(rules);
        const auto joined = joinIv(*rules, { fromHexText(nonce.toStdString()), number });
        QCOMPARE(joined ? hexText(*joined) : QString(), iv);
    }

    /** The key's part is never shown; "+" is what the cipher adds. */
    void aCipherStartsFromTheBlockOfItsDefinition_data()
    {
        QTest::addColumn<QString>("cipher");
        QTest::addColumn<QString>("iv");
        QTest::addColumn<QString>("segments");
        const auto row = [](const char *cipher, const char *iv, const char *segments) {
            QTest::newRow(cipher) << QString::fromLatin1(cipher) << QString::fromLatin1(iv)
                                  << QString::fromLatin1(segments);
        };
        row("gcm(aes)", "000102030405060708090a0b", "000102030405060708090a0b +00000001");
        row("ccm(aes)", "02000102030405060708090a0b000000", "02 000102030405060708090a0b 000000");
        row("chacha20", "01000000000102030405060708090a0b", "01000000 000102030405060708090a0b");
        row("rfc7539(chacha20,poly1305)", "000102030405060708090a0b", "+00000000 000102030405060708090a0b");
        row("rfc7539esp(chacha20,poly1305)", "0001020304050607", "+00000000 key4 0001020304050607");
        row("rfc3686(ctr(aes))", "0001020304050607", "key4 0001020304050607 +00000001");
        row("rfc4106(gcm(aes))", "0001020304050607", "key4 0001020304050607 +00000001");
        row("rfc4309(ccm(aes))", "0001020304050607", "+03 key3 0001020304050607 +00000000");
        row("cbc(aes)", "000102030405060708090a0b0c0d0e0f", "");
    }
    void aCipherStartsFromTheBlockOfItsDefinition()
    {
        QFETCH(const QString, cipher);
        QFETCH(const QString, iv);
        QFETCH(const QString, segments);
        const std::optional<CipherRules> rules = rulesByDefinition(cipher.toStdString());
        QVERIFY(rules);
        QStringList texts;
        for (const IvSegment &segment : ivSegments(*rules, fromHexText(iv.toStdString()))) {
            if (segment.origin == IvSegmentOrigin::Key)
                texts.push_back(QStringLiteral("key%1").arg(segment.size));
            else
                texts.push_back((segment.origin == IvSegmentOrigin::Cipher ? QStringLiteral("+") : QString())
                                + hexText(segment.bytes));
        }
        QCOMPARE(texts.join(QLatin1Char(' ')), segments);
        QVERIFY(ivSegments(*rules, fromHexText("00")).empty());
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
