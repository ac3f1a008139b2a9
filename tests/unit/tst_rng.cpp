// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/rngsocket.h"
#include "engine/rng.h"
#include "engine/rngsurvey.h"
#include "messages/rngtext.h"
#include "support/rngkernel.h"
#include "support/scratchfolder.h"
#include "support/testbytes.h"

#include <QTest>

#include <set>

using namespace cipherscope;
using namespace cipherscope::engine;
using namespace cipherscope::testing;

namespace {

std::shared_ptr<const SecretBytes> secret(std::string_view text)
{
    return std::make_shared<const SecretBytes>(bytesOf(text));
}

std::vector<std::byte> drawn(const RandomGenerator &generator, std::size_t size)
{
    std::vector<std::byte> bytes(size);
    const auto stream = generator.newStream();
    return stream && fill(**stream, bytes) ? bytes : std::vector<std::byte>();
}

} // namespace

/** Generators over AF_ALG, against a kernel that never leaves the process; and getrandom(), the real one. */
class TestRng : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noCallAsksForMoreThanTheKernelGives();
    void whatSeedsItselfIsSeededWithNothing();
    void streamsOfOneGeneratorAreIndependent();
    void aSeedGoesToEveryStream();
    void testEntropyGoesBeforeTheSeed();
    void additionalInputGoesBeforeEachCall();
    void aRefusalNamesItsReason_data();
    void aRefusalNamesItsReason();
    void anUnseededGeneratorIsSaid();
    void theSystemsGeneratorGivesWhatIsAsked();
    void theSystemsGeneratorTakesNoInputs();
    void theSurveyBindsNamesThenDrivers();
    void theSurveyAsksForTestEntropyAndSetsNone_data();
    void theSurveyAsksForTestEntropyAndSetsNone();
    void aKernelWithoutDrbgsIsNotAskedForTestEntropy();
    void theSurveySaysWhyThereIsNothing_data();
    void theSurveySaysWhyThereIsNothing();
    void noPathLeavesADescriptor();
};

void TestRng::noCallAsksForMoreThanTheKernelGives()
{
    RngKernel kernel;
    const auto generator = openRng("stdrng", {}, kernel);
    QVERIFY(generator);
    QCOMPARE((*generator)->mostPerCall(), std::size_t{ 128 });
    const std::vector<std::byte> bytes = drawn(**generator, 1000);
    QCOMPARE(bytes.size(), std::size_t{ 1000 });
    QCOMPARE(kernel.receives.load(), 8);
    QCOMPARE(kernel.largestReceive.load(), std::size_t{ 128 });
    QVERIFY(std::set(bytes.begin(), bytes.end()).size() > 200);
}

void TestRng::whatSeedsItselfIsSeededWithNothing()
{
    RngKernel kernel;
    QVERIFY(openRng("drbg_nopr_hmac_sha256", {}, kernel));
    // One stream to try it; a DRBG draws nothing before its ALG_SET_KEY, even if that is empty.
    QCOMPARE(kernel.keys().size(), std::size_t{ 1 });
    QVERIFY(kernel.keys().front().empty());
    QCOMPARE(kernel.steps(), std::vector<std::string>{ "key" });
}

void TestRng::streamsOfOneGeneratorAreIndependent()
{
    RngKernel kernel;
    const auto generator = openRng("stdrng", { .seed = secret("one") }, kernel);
    QVERIFY(generator);
    const auto first = (*generator)->newStream();
    const auto second = (*generator)->newStream();
    QVERIFY(first && second);
    // Each stream has a bound socket of its own: those accepted from one would go on where the other stopped.
    std::array<std::byte, 16> one{};
    std::array<std::byte, 16> two{};
    QVERIFY(fill(**first, one));
    QVERIFY(fill(**second, two));
    QCOMPARE(hexText(one), hexText(two));
}

void TestRng::aSeedGoesToEveryStream()
{
    RngKernel kernel;
    const auto generator = openRng("ansi_cprng", { .seed = secret("a seed") }, kernel);
    QVERIFY(generator);
    const auto first = (*generator)->newStream();
    const auto second = (*generator)->newStream();
    QVERIFY(first && second);
    QCOMPARE(kernel.keys(), (std::vector<std::vector<std::byte>>{ copyOf("a seed"), copyOf("a seed") }));
}

void TestRng::testEntropyGoesBeforeTheSeed()
{
    RngKernel kernel;
    kernel.entropyError = 0;
    const auto generator =
        openRng("drbg_nopr_hmac_sha256", { .seed = secret("p"), .testEntropy = secret("e") }, kernel);
    QVERIFY(generator);
    QVERIFY((*generator)->repeatsItself());
    QCOMPARE(kernel.steps(), (std::vector<std::string>{ "entropy", "key" }));
}

void TestRng::additionalInputGoesBeforeEachCall()
{
    RngKernel kernel;
    kernel.entropyError = 0;
    kernel.additionalInputError = 0;
    const auto generator =
        openRng("stdrng", { .testEntropy = secret("e"), .additionalInput = secret("a") }, kernel);
    QVERIFY(generator);
    QCOMPARE(drawn(**generator, 200).size(), std::size_t{ 200 });
    QCOMPARE(kernel.steps(), (std::vector<std::string>{ "entropy", "key", "input", "input" }));
}

void TestRng::aRefusalNamesItsReason_data()
{
    QTest::addColumn<int>("entropyError");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    // crypto/af_alg.c and rng_setentropy() in crypto/algif_rng.c.
    QTest::newRow("no CAVP") << ENOPROTOOPT << ErrorCode::Unavailable << "CONFIG_CRYPTO_USER_API_RNG_CAVP";
    QTest::newRow("no privilege") << EACCES << ErrorCode::PermissionDenied << "CAP_SYS_ADMIN";
    QTest::newRow("too long") << EMSGSIZE << ErrorCode::BadInput << "128 bytes";
}

void TestRng::aRefusalNamesItsReason()
{
    QFETCH(int, entropyError);
    QFETCH(ErrorCode, code);
    QFETCH(QString, says);
    RngKernel kernel;
    kernel.entropyError = entropyError;
    const auto generator = openRng("stdrng", { .testEntropy = secret("e") }, kernel);
    QVERIFY(!generator);
    QCOMPARE(generator.error().code, code);
    const QString sentence = messages::rngFailure(generator.error());
    QVERIFY2(sentence.contains(says) && sentence.contains(QStringLiteral("stdrng")), qPrintable(sentence));
}

void TestRng::anUnseededGeneratorIsSaid()
{
    RngKernel kernel;
    kernel.onReceive = [] { return EINVAL; };
    const auto generator = openRng("stdrng", {}, kernel);
    QVERIFY(generator);
    std::array<std::byte, 16> room{};
    const auto stream = (*generator)->newStream();
    QVERIFY(stream);
    const Result<void> outcome = fill(**stream, room);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::KeyRequired);
    QCOMPARE(outcome.error().subject, std::string("stdrng"));
}

void TestRng::theSystemsGeneratorGivesWhatIsAsked()
{
    RngKernel kernel;
    const auto generator = openRng("getrandom", {}, kernel);
    QVERIFY(generator);
    QVERIFY((*generator)->provenance() == (Provenance{ EngineKind::Kernel, "getrandom()" }));
    const std::vector<std::byte> bytes = drawn(**generator, 100'001);
    QCOMPARE(bytes.size(), std::size_t{ 100'001 });
    // Of 100,001 bytes each value is missing with a probability of e^-390.
    QCOMPARE(std::set(bytes.begin(), bytes.end()).size(), std::size_t{ 256 });
    QVERIFY(drawn(**generator, 32) != drawn(**generator, 32));
    QCOMPARE(kernel.receives.load(), 0);
}

void TestRng::theSystemsGeneratorTakesNoInputs()
{
    const auto generator = openRng("getrandom", { .seed = secret("s") });
    QVERIFY(!generator);
    QCOMPARE(generator.error().code, ErrorCode::BadInput);
}

void TestRng::theSurveyBindsNamesThenDrivers()
{
    RngKernel kernel;
    const ScratchFolder folder;
    const auto procCrypto = folder.write("crypto", rngProcCrypto);
    const RngSurvey survey = surveyRngs(kernel, procCrypto);
    const std::vector<RngOffer> expected{ { "stdrng", "drbg_nopr_hmac_sha256", 221, 0 },
                                          { "jitterentropy_rng", "jitterentropy_rng", 100, 0 },
                                          { "ansi_cprng", "ansi_cprng", 100, 32 },
                                          { "drbg_nopr_hmac_sha256", "drbg_nopr_hmac_sha256", 221, 0 } };
    QVERIFY(survey.offers == expected);
    QVERIFY(survey.offers.front().isByName());
    QCOMPARE(survey.refused, std::vector<std::string>{ "drbg_pr_ctr_aes128" });
    QVERIFY(messages::withoutRngs(survey).isEmpty());
    QCOMPARE(kernel.openCount(), std::size_t{ 0 });
}

void TestRng::theSurveyAsksForTestEntropyAndSetsNone_data()
{
    QTest::addColumn<int>("entropyError");
    QTest::addColumn<QString>("says");
    QTest::newRow("taken") << 0 << QString();
    QTest::newRow("no CAVP") << ENOPROTOOPT << "CONFIG_CRYPTO_USER_API_RNG_CAVP";
    QTest::newRow("no privilege") << EACCES << "CAP_SYS_ADMIN";
    QTest::newRow("no privilege, by a security module") << EPERM << "CAP_SYS_ADMIN";
    QTest::newRow("another reason") << EIO << "cannot be given to DRBGs here";
}

void TestRng::theSurveyAsksForTestEntropyAndSetsNone()
{
    QFETCH(int, entropyError);
    QFETCH(QString, says);
    RngKernel kernel;
    kernel.entropyError = entropyError;
    const ScratchFolder folder;
    const RngSurvey survey = surveyRngs(kernel, folder.write("crypto", rngProcCrypto));
    QCOMPARE(survey.testEntropyRefusal.has_value(), entropyError != 0);
    const QString sentence = messages::withoutTestEntropy(survey);
    QCOMPARE(sentence.isEmpty(), says.isEmpty());
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QCOMPARE(kernel.steps(), std::vector<std::string>());
    QCOMPARE(kernel.openCount(), std::size_t{ 0 });
}

void TestRng::aKernelWithoutDrbgsIsNotAskedForTestEntropy()
{
    // Other generators have no function for it, and a kernel that takes it calls what is not there.
    RngKernel kernel;
    kernel.names = { "jitterentropy_rng", "ansi_cprng" };
    const ScratchFolder folder;
    const RngSurvey survey = surveyRngs(kernel, folder.write("crypto", rngProcCrypto));
    QCOMPARE(survey.offers.size(), std::size_t{ 2 });
    QVERIFY(!survey.testEntropyRefusal);
    QVERIFY(messages::withoutTestEntropy(survey).isEmpty());
}

void TestRng::theSurveySaysWhyThereIsNothing_data()
{
    QTest::addColumn<int>("socketError");
    QTest::addColumn<int>("bindError");
    QTest::addColumn<QString>("says");
    QTest::newRow("no AF_ALG") << EAFNOSUPPORT << 0 << "does not offer AF_ALG";
    QTest::newRow("a sandbox") << EPERM << 0 << "does not allow AF_ALG";
    QTest::newRow("Linux 7") << 0 << ENOENT << "af_alg_restrict";
}

void TestRng::theSurveySaysWhyThereIsNothing()
{
    QFETCH(int, socketError);
    QFETCH(int, bindError);
    QFETCH(QString, says);
    RngKernel kernel;
    kernel.names.clear();
    kernel.socketError = socketError;
    kernel.otherwise = bindError;
    const RngSurvey survey = surveyRngs(kernel, "/nonexistent");
    QVERIFY(survey.offers.empty());
    const QString sentence = messages::withoutRngs(survey);
    QVERIFY2(sentence.contains(says) && sentence.contains(QStringLiteral("System page")),
             qPrintable(sentence));
}

void TestRng::noPathLeavesADescriptor()
{
    RngKernel kernel;
    {
        const auto generator = openRng("stdrng", {}, kernel);
        QVERIFY(generator);
        QCOMPARE(kernel.openCount(), std::size_t{ 2 }); // What was tried is the first stream.
        const auto first = (*generator)->newStream();
        QCOMPARE(kernel.openCount(), std::size_t{ 2 });
        const auto second = (*generator)->newStream();
        QCOMPARE(kernel.openCount(), std::size_t{ 4 });
    }
    kernel.shortestKey = 32;
    QVERIFY(!openRng("ansi_cprng", { .seed = secret("short") }, kernel));
    QVERIFY(!openRng("sha256", {}, kernel));
    QCOMPARE(kernel.openCount(), std::size_t{ 0 });
}

QTEST_GUILESS_MAIN(TestRng)
#include "tst_rng.moc"
