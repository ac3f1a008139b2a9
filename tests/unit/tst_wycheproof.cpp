// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/opensslengine.h"
#include "operations/vectorfile.h"
#include "operations/vectorrun.h"
#include "support/enginerows.h"
#include "support/testbytes.h"

#include <QTest>

#include <algorithm>

using namespace cipherscope;
using namespace cipherscope::testing;
using formats::TestVector;

namespace {

Result<formats::VectorFile> readData(const char *name)
{
    return operations::readVectorFile(std::string(CIPHERSCOPE_TEST_DATA "/wycheproof/") + name);
}

/** A file of one case, which has these members beside its number and result. */
std::string fileOf(const std::string &algorithm, const std::string &members)
{
    return R"({"algorithm":")" + algorithm + R"(","testGroups":[{"tests":[{"tcId":1,"result":"valid",)"
        + members + "}]}]}";
}

} // namespace

/** Wycheproof's JSON: what becomes of its IVs, and of cases without a ciphertext. */
class TestWycheproof : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStreamCiphersIvIsItsCounterAndItsNonce();
    void aCounterThatMustNotWrapIsNotApplicable();
    void aStreamCiphersFilePasses();
    void aShortTweakOfXtsIsItsBeginning();
    void everyNameIsThatOfAKernelAlgorithm_data();
    void everyNameIsThatOfAKernelAlgorithm();
    void aStreamCiphersFaultsAreExplained_data();
    void aStreamCiphersFaultsAreExplained();
};

void TestWycheproof::aStreamCiphersIvIsItsCounterAndItsNonce()
{
    const auto read = readData("chacha20.json");
    VERIFY_RESULT(read);
    QCOMPARE(read->vectors.size(), std::size_t{ 4 });
    const TestVector &chacha = read->vectors[0];
    QCOMPARE(chacha.algorithm, std::string("chacha20"));
    QCOMPARE(hexText(chacha.iv), QStringLiteral("01000000000000000000004a00000000"));
    QVERIFY(!chacha.isPadded);
    const TestVector &xchacha = read->vectors[3];
    QCOMPARE(xchacha.algorithm, std::string("xchacha20"));
    QCOMPARE(hexText(xchacha.iv),
             QStringLiteral("404142434445464748494a4b4c4d4e4f50515253545556580100000000000000"));
}

void TestWycheproof::aCounterThatMustNotWrapIsNotApplicable()
{
    const auto read = readData("chacha20.json");
    VERIFY_RESULT(read);
    QVERIFY(read->vectors[1].isApplicable); // No message has no ciphertext either.
    QVERIFY(read->vectors[1].expected.empty());
    QVERIFY(!read->vectors[2].isApplicable);
}

void TestWycheproof::aStreamCiphersFilePasses()
{
    auto read = readData("chacha20.json");
    VERIFY_RESULT(read);
    std::erase_if(read->vectors, [](const TestVector &vector) { return vector.algorithm != "chacha20"; });
    engine::OpenSslEngine engine; // Which has no xchacha20.
    const auto tally = operations::runVectors(engine, "chacha20", read->vectors);
    QVERIFY2(tally.failures.empty(),
             tally.failures.empty() ? "" : tally.failures.front().what.english().c_str());
    QCOMPARE(tally.passed, std::size_t{ 2 });
    QCOMPARE(tally.notApplicable, std::size_t{ 1 });
}

void TestWycheproof::aShortTweakOfXtsIsItsBeginning()
{
    const auto read = readData("xts.json");
    VERIFY_RESULT(read);
    QCOMPARE(hexText(read->vectors.front().iv), QStringLiteral("33333333330000000000000000000000"));
    engine::OpenSslEngine engine;
    const auto tally = operations::runVectors(engine, "xts(aes)", read->vectors);
    QVERIFY2(tally.failures.empty(),
             tally.failures.empty() ? "" : tally.failures.front().what.english().c_str());
    QCOMPARE(tally.passed, std::size_t{ 2 });
}

void TestWycheproof::everyNameIsThatOfAKernelAlgorithm_data()
{
    QTest::addColumn<std::string>("kernel");
    QTest::addColumn<std::string>("members");
    const std::string key = R"("key":"00","msg":"")";
    const std::string aead = key + R"(,"iv":"00","aad":"","ct":"","tag":"00")";
    const auto row = [](const char *name, const char *kernel, const std::string &members) {
        QTest::newRow(name) << std::string(kernel) << members;
    };
    row("AES-CCM", "ccm(aes)", aead);
    row("ARIA-GCM", "gcm(aria)", aead);
    row("ARIA-CCM", "ccm(aria)", aead);
    row("CAMELLIA-CCM", "ccm(camellia)", aead);
    row("SEED-GCM", "gcm(seed)", aead);
    row("SEED-CCM", "ccm(seed)", aead);
    row("AES-XTS", "xts(aes)", key + R"(,"iv":"","ct":"")");
    row("ARIA-CMAC", "cmac(aria)", key + R"(,"tag":"00")");
    row("CAMELLIA-CMAC", "cmac(camellia)", key + R"(,"tag":"00")");
}

void TestWycheproof::everyNameIsThatOfAKernelAlgorithm()
{
    QFETCH(const std::string, kernel);
    QFETCH(const std::string, members);
    const auto read = formats::parseTestVectors(fileOf(QTest::currentDataTag(), members), "file");
    VERIFY_RESULT(read);
    QCOMPARE(read->vectors.size(), std::size_t{ 1 });
    QCOMPARE(read->vectors.front().algorithm, kernel);
}

void TestWycheproof::aStreamCiphersFaultsAreExplained_data()
{
    QTest::addColumn<std::string>("members");
    QTest::addColumn<std::string>("place");
    const std::string nonce = R"("key":"00","msg":"00","iv":"000000000000000000000000")";
    QTest::newRow("a valid message without its ciphertext")
        << nonce << std::string("testGroups[0].tests[0].ct");
    QTest::newRow("a counter of more than 64 bits")
        << nonce + R"(,"ct":"00","initialCounter":"000000000000000000")"
        << std::string("testGroups[0].tests[0].initialCounter");
}

void TestWycheproof::aStreamCiphersFaultsAreExplained()
{
    QFETCH(const std::string, members);
    QFETCH(const std::string, place);
    const auto read = formats::parseTestVectors(fileOf("CHACHA20", members), "file");
    QVERIFY(!read);
    QVERIFY2(read.error().detail.english().starts_with(place), read.error().detail.english().c_str());
}

QTEST_GUILESS_MAIN(TestWycheproof)
#include "tst_wycheproof.moc"
