// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/hkdf.h"
#include "formats/age/hpke.h"
#include "formats/age/scrypt.h"
#include "formats/age/x25519.h"
#include "support/agestage.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::age;
using testing::fromHexText;
using testing::hexText;
using testing::secretOf;

class TestAgeKdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hkdfFollowsRfc5869_data();
    void hkdfFollowsRfc5869();
    void hkdfGivesNoMoreThanItMay();
    void scryptFollowsRfc7914_data();
    void scryptFollowsRfc7914();
    void scryptTakesAgesLargestUsualMemory();
    void scryptRefusesWhatItDoesNotHave();
    void theWorkFactorFitsTheMachine_data();
    void theWorkFactorFitsTheMachine();
    void x25519FollowsRfc7748();
    void x25519RefusesPointsOfLowOrder_data();
    void x25519RefusesPointsOfLowOrder();
    void hpkeFollowsRfc9180();
    void theSystemsRandomBytesDiffer();

private:
    testing::AgeStage m_stage;
};

void TestAgeKdf::hkdfFollowsRfc5869_data()
{
    QTest::addColumn<std::string>("ikm");
    QTest::addColumn<std::string>("salt");
    QTest::addColumn<std::string>("info");
    QTest::addColumn<std::string>("prk");
    QTest::addColumn<std::string>("okm");
    const auto counted = [](int from, int to) {
        std::string digits;
        for (int i = from; i <= to; ++i)
            digits += toHex(std::array{ static_cast<std::byte>(i) });
        return digits;
    };
    const std::string twentyTwo(44, 'b');
    const auto repeated = [](const std::string &unit, int times) {
        std::string all;
        for (int i = 0; i < times; ++i)
            all += unit;
        return all;
    };
    QTest::newRow("RFC 5869, A.1") << repeated("0b", 22) << counted(0, 12) << counted(0xf0, 0xf9)
                                   << std::string(
                                          "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5")
                                   << std::string(
                                          "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
                                          "34007208d5b887185865");
    QTest::newRow("RFC 5869, A.2") << counted(0, 0x4f) << counted(0x60, 0xaf) << counted(0xb0, 0xff)
                                   << std::string(
                                          "06a6b88c5853361a06104c9ceb35b45cef760014904671014a193f40c15fc244")
                                   << std::string(
                                          "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
                                          "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
                                          "cc30c58179ec3e87c14c01d5c1f3434f1d87");
    QTest::newRow("RFC 5869, A.3") << repeated("0b", 22) << std::string() << std::string()
                                   << std::string(
                                          "19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04")
                                   << std::string(
                                          "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
                                          "9d201395faa4b61a96c8");
}

void TestAgeKdf::hkdfFollowsRfc5869()
{
    QFETCH(std::string, ikm);
    QFETCH(std::string, salt);
    QFETCH(std::string, info);
    QFETCH(std::string, prk);
    QFETCH(std::string, okm);
    const HmacFunction hmac = m_stage.crypto.hmacFunction();
    const auto extracted = hkdfExtract(hmac, fromHexText(salt), fromHexText(ikm));
    VERIFY_RESULT(extracted);
    QCOMPARE(hexText(extracted->view()).toStdString(), prk);
    const auto expanded = hkdfExpand(hmac, *extracted, fromHexText(info), okm.size() / 2);
    VERIFY_RESULT(expanded);
    QCOMPARE(hexText(expanded->view()).toStdString(), okm);
}

void TestAgeKdf::hkdfGivesNoMoreThanItMay()
{
    const HmacFunction hmac = m_stage.crypto.hmacFunction();
    const SecretBytes key(std::size_t{ 32 });
    QCOMPARE(hkdfExpand(hmac, key, {}, 255 * hmacSize)->size(), 255 * hmacSize);
    QVERIFY(!hkdfExpand(hmac, key, {}, 255 * hmacSize + 1).has_value());
}

void TestAgeKdf::scryptFollowsRfc7914_data()
{
    QTest::addColumn<std::string>("passphrase");
    QTest::addColumn<std::string>("salt");
    QTest::addColumn<quint64>("n");
    QTest::addColumn<quint64>("r");
    QTest::addColumn<quint64>("p");
    QTest::addColumn<std::string>("key");
    // RFC 7914, section 12
    QTest::newRow("16, 1, 1") << std::string() << std::string() << quint64(16) << quint64(1) << quint64(1)
                              << std::string(
                                     "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                                     "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906");
    QTest::newRow("1024, 8, 16") << std::string("password") << std::string("NaCl") << quint64(1024)
                                 << quint64(8) << quint64(16)
                                 << std::string(
                                        "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                                        "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640");
    QTest::newRow("16384, 8, 1") << std::string("pleaseletmein") << std::string("SodiumChloride")
                                 << quint64(16384) << quint64(8) << quint64(1)
                                 << std::string(
                                        "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                                        "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887");
}

void TestAgeKdf::scryptFollowsRfc7914()
{
    QFETCH(std::string, passphrase);
    QFETCH(std::string, salt);
    QFETCH(quint64, n);
    QFETCH(quint64, r);
    QFETCH(quint64, p);
    QFETCH(std::string, key);
    const auto derived = scrypt(secretOf(passphrase), testing::bytesOf(salt), { n, r, p }, 64);
    VERIFY_RESULT(derived);
    QCOMPARE(hexText(derived->view()).toStdString(), key);
}

/** libcrypto's own limit is 32 MiB. */
void TestAgeKdf::scryptTakesAgesLargestUsualMemory()
{
    QCOMPARE(ageScryptCost(18).n, std::uint64_t{ 262144 });
    QVERIFY(scryptMemory(ageScryptCost(18)) >= std::uint64_t{ 256 } << 20U);
    VERIFY_RESULT(scrypt(secretOf("x"), {}, ageScryptCost(18), 32));
}

void TestAgeKdf::scryptRefusesWhatItDoesNotHave()
{
    const auto derived = scrypt(secretOf("x"), {}, { 15, 8, 1 }, 32);
    VERIFY_FAILURE(derived, ErrorCode::BadInput, Step::Compute, "cost");
}

void TestAgeKdf::theWorkFactorFitsTheMachine_data()
{
    QTest::addColumn<double>("secondsOf14");
    QTest::addColumn<int>("expected");
    QTest::newRow("a very slow machine still gets 15") << 20.0 << 15;
    QTest::newRow("15 takes a second") << 0.5 << 15;
    QTest::newRow("16 takes a second") << 0.25 << 16;
    QTest::newRow("18 takes a second") << 1.0 / 16 << 18;
    QTest::newRow("18 takes a little longer") << 1.2 / 16 << 18;
    QTest::newRow("18 takes much longer") << 1.6 / 16 << 17;
    QTest::newRow("no machine gets more than 20") << 1e-6 << 20;
}

void TestAgeKdf::theWorkFactorFitsTheMachine()
{
    QFETCH(double, secondsOf14);
    QFETCH(int, expected);
    const auto clock = [secondsOf14](int logN) {
        return std::chrono::duration<double>(
            secondsOf14 * static_cast<double>(1U << static_cast<unsigned>(logN)) / (1U << 14U));
    };
    QCOMPARE(calibrateWorkFactor(std::chrono::seconds(1), clock), expected);
    const int here = calibrateWorkFactor();
    QVERIFY(here >= 15 && here <= 20);
}

void TestAgeKdf::x25519FollowsRfc7748()
{
    // RFC 7748, section 6.1
    const SecretBytes alice(fromHexText("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a"));
    const SecretBytes bob(fromHexText("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb"));
    const auto alicesPublic = x25519PublicKey(alice);
    const auto bobsPublic = x25519PublicKey(bob);
    QCOMPARE(hexText(*alicesPublic),
             QStringLiteral("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a"));
    const QString shared = QStringLiteral("4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742");
    QCOMPARE(hexText(x25519Shared(alice, *bobsPublic)->view()), shared);
    QCOMPARE(hexText(x25519Shared(bob, *alicesPublic)->view()), shared);
    QVERIFY(!x25519PublicKey(SecretBytes(std::size_t{ 31 })).has_value());
}

void TestAgeKdf::x25519RefusesPointsOfLowOrder_data()
{
    QTest::addColumn<std::string>("point");
    // The points of small order of Curve25519 (cr.yp.to/ecdh.html, "How do I validate Curve25519 public
    // keys?")
    QTest::newRow("0") << std::string(64, '0');
    QTest::newRow("1") << "01" + std::string(62, '0');
    QTest::newRow("order 8") << std::string(
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800");
    QTest::newRow("order 8, the other")
        << std::string("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157");
    QTest::newRow("p - 1") << "ec" + std::string(60, 'f') + "7f";
    QTest::newRow("p") << "ed" + std::string(60, 'f') + "7f";
    QTest::newRow("p + 1") << "ee" + std::string(60, 'f') + "7f";
}

void TestAgeKdf::x25519RefusesPointsOfLowOrder()
{
    QFETCH(std::string, point);
    X25519Public peer{};
    std::ranges::copy(fromHexText(point), peer.begin());
    const auto shared = x25519Shared(SecretBytes(testing::randomBytes(32)), peer);
    VERIFY_FAILURE(shared, ErrorCode::BadInput, Step::Compute, "low order");
}

/** A vector of RFC 9180, appendix A.2.1: DHKEM(X25519), HKDF-SHA256, ChaCha20Poly1305, mode_base. */
void TestAgeKdf::hpkeFollowsRfc9180()
{
    const SecretBytes shared(fromHexText("0bbe78490412b4bbea4812666f7916932b828bba79942424abb65244930d69a7"));
    const std::string info = testing::textOf(fromHexText("4f6465206f6e2061204772656369616e2055726e"));
    const auto keys = hpkeKeySchedule(m_stage.crypto, 0x0020, shared, info);
    VERIFY_RESULT(keys);
    QCOMPARE(hexText(keys->key.view()),
             QStringLiteral("ad2744de8e17f4ebba575b3f5f5a8fa1f69c2a07f6e7500bc60ca6e3e3ec1c91"));
    QCOMPARE(hexText(keys->nonce), QStringLiteral("5c4d98150661b848853b547f"));
}

void TestAgeKdf::theSystemsRandomBytesDiffer()
{
    std::array<std::byte, 32> first{};
    std::array<std::byte, 32> second{};
    VERIFY_RESULT(systemRandom(first));
    VERIFY_RESULT(systemRandom(second));
    QVERIFY(first != second);
    VERIFY_RESULT(systemRandom({}));
}

QTEST_GUILESS_MAIN(TestAgeKdf)
#include "tst_agekdf.moc"
