// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/rng.h"
#include "engine/rngsurvey.h"
#include "messages/rngtext.h"
#include "support/clichecks.h"
#include "support/randomtools.h"
#include "support/testbytes.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace cipherscope;
using namespace cipherscope::engine;
using namespace cipherscope::randomness;
using namespace cipherscope::testing;

namespace {

std::shared_ptr<const SecretBytes> secret(std::string_view digits)
{
    return std::make_shared<const SecretBytes>(fromHexText(digits));
}

} // namespace

/** The generators of the running kernel: what it offers, and what they give. */
class TestKernelRng : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_survey = surveyRngs(afalg::realSystemCalls()); }
    void theSurveyAgreesWithBinds();
    void everyGeneratorGivesBytesThatDiffer();
    void theCommandLineDrawsFromEachKind();
    void otherProgramsCountTheSameOnTheirBytes_data();
    void otherProgramsCountTheSameOnTheirBytes();
    void aSeedGivesTheKnownAnswer_data();
    void aSeedGivesTheKnownAnswer();
    void testEntropyIsRefusedWithTheReason();

private:
    [[nodiscard]] bool offers(const std::string &name) const
    {
        return std::ranges::find(m_survey.offers, name, &RngOffer::name) != m_survey.offers.end();
    }

    RngSurvey m_survey;
};

void TestKernelRng::theSurveyAgreesWithBinds()
{
    for (const RngOffer &offer : m_survey.offers) {
        const auto generator = openRng(offer.name);
        QVERIFY2(generator, offer.name.c_str());
        QCOMPARE((*generator)->provenance().driver, offer.driver);
        QVERIFY2(!messages::rngSentence(offer.driver).isEmpty(), offer.driver.c_str());
    }
    for (const std::string &name : m_survey.refused)
        QVERIFY2(!openRng(name), name.c_str());
    // Every kernel that is tested here has one of these, or keeps all of them from this process.
    QVERIFY(offers("stdrng") || offers("jitterentropy_rng") || !messages::withoutRngs(m_survey).isEmpty());
}

void TestKernelRng::everyGeneratorGivesBytesThatDiffer()
{
    for (const RngOffer &offer : m_survey.offers) {
        const auto generator = openRng(offer.name);
        QVERIFY2(generator, offer.name.c_str());
        const auto first = (*generator)->newStream();
        const auto second = (*generator)->newStream();
        QVERIFY2(first && second, offer.name.c_str());
        std::vector<std::byte> one(200);
        std::vector<std::byte> two(200);
        QVERIFY2(fill(**first, one) && fill(**second, two), offer.name.c_str());
        QVERIFY2(one != two, offer.name.c_str());
        // A call that gave less than it said would leave zeros.
        const auto zeros = std::ranges::count(std::span(one).last(100), std::byte{ 0 });
        QVERIFY2(zeros < 20, offer.name.c_str());
    }
}

void TestKernelRng::theCommandLineDrawsFromEachKind()
{
    for (const std::string name : { "stdrng", "jitterentropy_rng", "ansi_cprng" }) {
        if (!offers(name))
            continue;
        const ProcessResult result = runProcess(
            { CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "rng", "-g", name, "-n", "300", "--threads", "2" });
        QVERIFY2(result.status == 0, (name + ": " + result.err).c_str());
        QCOMPARE(result.out.size(), std::size_t{ 300 });
    }
    const ProcessResult refused =
        runProcess({ CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "rng", "-g", "sha256", "-n", "1" });
    COMPARE_STATUS(refused, 1);
    VERIFY_SAYS(refused.err, "sha256");
}

void TestKernelRng::otherProgramsCountTheSameOnTheirBytes_data()
{
    QTest::addColumn<int>("blocks");
    QTest::newRow("getrandom") << 100;
    QTest::newRow("stdrng") << 100;
    QTest::newRow("jitterentropy_rng") << 4; // It gives some kilobytes a second.
    QTest::newRow("ansi_cprng") << 100;
}

void TestKernelRng::otherProgramsCountTheSameOnTheirBytes()
{
    QFETCH(const int, blocks);
    const std::string name = QTest::currentDataTag();
    if (name != "getrandom" && !offers(name))
        QSKIP("this kernel does not give it to this process");
    const std::string size = std::to_string(4 + static_cast<std::size_t>(blocks) * fipsBlockSize);
    const ScratchFolder folder;
    COMPARE_STATUS(
        runProcess({ CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "rng", "-g", name, "-n", size, "-o", "bytes" },
                   { .folder = folder.path() }),
        0);
    const std::string content = contentOf(folder / "bytes");
    ByteCounts counts;
    counts.add(bytesOf(content));
    const QByteArray fromEnt = differenceFromEnt(counts.figures(), folder / "bytes");
    QVERIFY2(fromEnt.isEmpty(), fromEnt);
    FipsTests tests;
    tests.add(bytesOf(content));
    const QByteArray fromRngtest = differenceFromRngtest(tests.figures(), folder / "bytes");
    QVERIFY2(fromRngtest.isEmpty(), fromRngtest);
    QCOMPARE(tests.figures().blocks, static_cast<std::uint64_t>(blocks));
    // One good block in 1,250 fails by chance; five of a hundred do so once in 10^7 runs.
    QVERIFY2(tests.figures().failures < 5, textOf(tests.figures()));
}

void TestKernelRng::aSeedGivesTheKnownAnswer_data()
{
    QTest::addColumn<std::string>("seed");
    QTest::addColumn<std::string>("bytes");
    // crypto/testmgr.h, ansi_cprng_aes_tv_template, from NIST's X9.31 vectors: V, key and DT make the seed.
    const std::string key = "f3b1666d13607242ed061cabb8d46202";
    QTest::newRow("V 80...") << "80000000000000000000000000000000" + key + "e6b3be782a23fa62d71d4afbb0e922f9"
                             << std::string("59531ed13bb0c05584796685c12f7641");
    QTest::newRow("V c0...") << "c0000000000000000000000000000000" + key + "e6b3be782a23fa62d71d4afbb0e922fa"
                             << std::string("7c222cf4ca8fa24c1c9cb641a9f3220d");
}

void TestKernelRng::aSeedGivesTheKnownAnswer()
{
    QFETCH(std::string, seed);
    QFETCH(std::string, bytes);
    if (!offers("ansi_cprng"))
        QSKIP("this kernel has no ansi_cprng, the only generator that repeats itself without privilege");
    const auto generator = openRng("ansi_cprng", { .seed = secret(seed) });
    QVERIFY(generator);
    QVERIFY((*generator)->repeatsItself());
    for (int stream = 0; stream < 2; ++stream) {
        const auto opened = (*generator)->newStream();
        QVERIFY(opened);
        std::array<std::byte, 16> room{};
        QVERIFY(fill(**opened, room));
        QCOMPARE(hexText(room), QString::fromStdString(bytes));
    }
    const auto tooShort = openRng("ansi_cprng", { .seed = secret("00112233") });
    QVERIFY(!tooShort);
    QCOMPARE(tooShort.error().code, ErrorCode::BadKey);
    const QString sentence = messages::rngFailure(tooShort.error());
    QVERIFY2(sentence.contains(QStringLiteral("48 bytes")), qPrintable(sentence));
}

void TestKernelRng::testEntropyIsRefusedWithTheReason()
{
    if (!offers("stdrng"))
        QSKIP("this kernel gives no DRBG to this process");
    const auto generator = openRng("stdrng", { .testEntropy = secret(std::string(96, '0')) });
    // Debian's kernels are built without it, and the tests run as an ordinary user.
    QVERIFY(!generator);
    QVERIFY(generator.error().code == ErrorCode::Unavailable
            || generator.error().code == ErrorCode::PermissionDenied);
    const QString sentence = messages::rngFailure(generator.error());
    QVERIFY2(sentence.contains(QStringLiteral("CAVP")) || sentence.contains(QStringLiteral("CAP_SYS_ADMIN")),
             qPrintable(sentence));
    QVERIFY2(m_survey.testEntropyRefusal, "the survey has asked before");
    QCOMPARE(m_survey.testEntropyRefusal->systemError, generator.error().systemError);
}

QTEST_GUILESS_MAIN(TestKernelRng)
#include "tst_kernelrng.moc"
