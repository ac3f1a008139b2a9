// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/engineselector.h"
#include "support/fakeengine.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::engine;
using testing::FakeEngine;

Q_DECLARE_METATYPE(cipherscope::ErrorCode)

namespace {

Error refusal(ErrorCode code, const char *detail)
{
    return plainError(code, Step::Bind, "sha256", Detail::verbatim(detail));
}

} // namespace

class TestEngineSelector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void automaticTakesTheKernelWhereItAnswers();
    void automaticFallsBackOnlyOnAbsence_data();
    void automaticFallsBackOnlyOnAbsence();
    void whereNeitherHasItTheErrorIsTheKernels();
    void anErrorOfTheFallbackThatIsNoAbsenceIsShown();
    void aForcedEngineIsTheOnlyOneAsked_data();
    void aForcedEngineIsTheOnlyOneAsked();
    void theKeyReachesTheEngineThatComputes();
    void ciphersAreChosenByTheSameRule_data();
    void ciphersAreChosenByTheSameRule();
    void everyChoiceHasAWordThatGivesItBack();
};

void TestEngineSelector::automaticTakesTheKernelWhereItAnswers()
{
    FakeEngine kernel(EngineKind::Kernel);
    FakeEngine openSsl(EngineKind::OpenSsl);
    const auto opened = EngineSelector(kernel, openSsl).openHash(EngineChoice::Automatic, "sha256");
    QVERIFY(opened);
    QVERIFY((*opened)->provenance().engine == EngineKind::Kernel);
    QVERIFY(openSsl.opened().empty());
}

void TestEngineSelector::automaticFallsBackOnlyOnAbsence_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("fallsBack");

    QTest::newRow("Unavailable") << ErrorCode::Unavailable << true;
    QTest::newRow("NoSuchAlgorithm") << ErrorCode::NoSuchAlgorithm << true;
    QTest::newRow("Restricted") << ErrorCode::Restricted << true;
    QTest::newRow("Busy") << ErrorCode::Busy << true;
    QTest::newRow("KeyRequired") << ErrorCode::KeyRequired << false;
    QTest::newRow("BadKey") << ErrorCode::BadKey << false;
    QTest::newRow("BadInput") << ErrorCode::BadInput << false;
    QTest::newRow("Truncated") << ErrorCode::Truncated << false;
    QTest::newRow("Internal") << ErrorCode::Internal << false;
    QTest::newRow("Cancelled") << ErrorCode::Cancelled << false;
}

void TestEngineSelector::automaticFallsBackOnlyOnAbsence()
{
    QFETCH(ErrorCode, code);
    QFETCH(bool, fallsBack);
    FakeEngine kernel(EngineKind::Kernel);
    FakeEngine openSsl(EngineKind::OpenSsl);
    kernel.refuse("sha256", refusal(code, "of the kernel"));
    const EngineSelector selector(kernel, openSsl);
    const auto opened = selector.openHash(EngineChoice::Automatic, "sha256");
    QCOMPARE(opened.has_value(), fallsBack);
    QCOMPARE(openSsl.opened().size(), fallsBack ? std::size_t{ 1 } : std::size_t{ 0 });
    if (fallsBack)
        QVERIFY((*opened)->provenance().engine == EngineKind::OpenSsl);
    else
        QVERIFY(opened.error() == refusal(code, "of the kernel"));
    // The choice is made for each algorithm.
    const auto other = selector.openHash(EngineChoice::Automatic, "sha512");
    QVERIFY(other);
    QVERIFY((*other)->provenance().engine == EngineKind::Kernel);
}

void TestEngineSelector::whereNeitherHasItTheErrorIsTheKernels()
{
    for (const ErrorCode code :
         { ErrorCode::Unavailable, ErrorCode::NoSuchAlgorithm, ErrorCode::Restricted }) {
        FakeEngine kernel(EngineKind::Kernel);
        FakeEngine openSsl(EngineKind::OpenSsl);
        kernel.refuse("sha256", refusal(code, "of the kernel"));
        openSsl.refuse("sha256", refusal(ErrorCode::NoSuchAlgorithm, "of OpenSSL"));
        const auto opened = EngineSelector(kernel, openSsl).openHash(EngineChoice::Automatic, "sha256");
        QVERIFY(!opened);
        QVERIFY(opened.error() == refusal(code, "of the kernel"));
    }
}

void TestEngineSelector::anErrorOfTheFallbackThatIsNoAbsenceIsShown()
{
    FakeEngine kernel(EngineKind::Kernel);
    FakeEngine openSsl(EngineKind::OpenSsl);
    kernel.refuse("sha256", refusal(ErrorCode::Unavailable, "of the kernel"));
    openSsl.refuse("sha256", refusal(ErrorCode::KeyRequired, "of OpenSSL"));
    const auto opened = EngineSelector(kernel, openSsl).openHash(EngineChoice::Automatic, "sha256");
    QVERIFY(!opened);
    QVERIFY(opened.error() == refusal(ErrorCode::KeyRequired, "of OpenSSL"));
}

void TestEngineSelector::aForcedEngineIsTheOnlyOneAsked_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<bool>("refused");

    for (const EngineChoice choice : { EngineChoice::Kernel, EngineChoice::OpenSsl }) {
        for (const bool refused : { false, true })
            QTest::addRow("%s, %s", choiceName(choice).data(), refused ? "refused" : "given")
                << static_cast<int>(choice) << refused;
    }
}

void TestEngineSelector::aForcedEngineIsTheOnlyOneAsked()
{
    QFETCH(int, choice);
    QFETCH(bool, refused);
    FakeEngine kernel(EngineKind::Kernel);
    FakeEngine openSsl(EngineKind::OpenSsl);
    const bool wantsKernel = static_cast<EngineChoice>(choice) == EngineChoice::Kernel;
    FakeEngine &wanted = wantsKernel ? kernel : openSsl;
    const FakeEngine &other = wantsKernel ? openSsl : kernel;
    if (refused)
        wanted.refuse("sha256", refusal(ErrorCode::Unavailable, "refused"));
    const auto opened = EngineSelector(kernel, openSsl).openHash(static_cast<EngineChoice>(choice), "sha256");
    QCOMPARE(opened.has_value(), !refused);
    if (refused)
        QVERIFY(opened.error() == refusal(ErrorCode::Unavailable, "refused"));
    else
        QVERIFY((*opened)->provenance().engine == wanted.kind());
    QCOMPARE(wanted.opened().size(), std::size_t{ 1 });
    QVERIFY(other.opened().empty());
}

void TestEngineSelector::theKeyReachesTheEngineThatComputes()
{
    FakeEngine kernel(EngineKind::Kernel);
    FakeEngine openSsl(EngineKind::OpenSsl);
    kernel.refuse("hmac(md5)", plainError(ErrorCode::NoSuchAlgorithm, Step::Bind, "hmac(md5)"));
    const SecretBytes key(std::size_t{ 17 });
    const EngineSelector selector(kernel, openSsl);
    QVERIFY(selector.openHash(EngineChoice::Automatic, "hmac(sha256)", &key));
    QCOMPARE(kernel.lastKeySize(), std::ptrdiff_t{ 17 });
    QVERIFY(selector.openHash(EngineChoice::Automatic, "hmac(md5)", &key));
    QCOMPARE(openSsl.lastKeySize(), std::ptrdiff_t{ 17 });
    QVERIFY(selector.openHash(EngineChoice::OpenSsl, "sha256"));
    QCOMPARE(openSsl.lastKeySize(), std::ptrdiff_t{ -1 });
}

void TestEngineSelector::ciphersAreChosenByTheSameRule_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<ErrorCode>("ofTheKernel");
    QTest::addColumn<ErrorCode>("ofOpenSsl");
    QTest::addColumn<QString>("shown");

    const auto row = [](const char *what, EngineChoice choice, ErrorCode kernel, ErrorCode openSsl,
                        const char *shown) {
        QTest::newRow(what) << static_cast<int>(choice) << kernel << openSsl << QString::fromLatin1(shown);
    };
    constexpr auto absent = ErrorCode::NoSuchAlgorithm;
    constexpr auto badKey = ErrorCode::BadKey;
    row("absent in both", EngineChoice::Automatic, absent, absent, "kernel");
    row("absent, then bad", EngineChoice::Automatic, absent, badKey, "OpenSSL");
    row("bad in the kernel", EngineChoice::Automatic, badKey, absent, "kernel");
    row("the kernel alone", EngineChoice::Kernel, absent, badKey, "kernel");
    row("OpenSSL alone", EngineChoice::OpenSsl, badKey, absent, "OpenSSL");
}

void TestEngineSelector::ciphersAreChosenByTheSameRule()
{
    QFETCH(int, choice);
    QFETCH(ErrorCode, ofTheKernel);
    QFETCH(ErrorCode, ofOpenSsl);
    QFETCH(QString, shown);
    FakeEngine kernel(EngineKind::Kernel);
    FakeEngine openSsl(EngineKind::OpenSsl);
    kernel.refuse("x", refusal(ofTheKernel, "kernel"));
    openSsl.refuse("x", refusal(ofOpenSsl, "OpenSSL"));
    const EngineSelector selector(kernel, openSsl);
    const auto wanted = static_cast<EngineChoice>(choice);
    const SecretBytes key(std::size_t{ 16 });
    QCOMPARE(QString::fromStdString(selector.openSkcipher(wanted, "x", key).error().detail.english()), shown);
    QCOMPARE(QString::fromStdString(selector.openAead(wanted, "x", key, 16).error().detail.english()), shown);
    QCOMPARE(
        QString::fromStdString(selector.openAead(wanted, "x", KeySerial{ 5 }, 16).error().detail.english()),
        shown);
}

void TestEngineSelector::everyChoiceHasAWordThatGivesItBack()
{
    for (const EngineChoice choice : { EngineChoice::Automatic, EngineChoice::Kernel, EngineChoice::OpenSsl })
        QVERIFY(choiceFromName(choiceName(choice)) == choice);
    QVERIFY(choiceFromName("auto") == EngineChoice::Automatic);
    for (const std::string_view word : { "", "Auto", "automatic", "gpu", "kernel " })
        QVERIFY(!choiceFromName(word));
}

QTEST_GUILESS_MAIN(TestEngineSelector)
#include "tst_engineselector.moc"
