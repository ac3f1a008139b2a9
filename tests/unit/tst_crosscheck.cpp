// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/proccrypto.h"
#include "crosscheck/checkinputs.h"
#include "crosscheck/crosscheckoperation.h"
#include "engine/cipherproblems.h"
#include "messages/crosschecktext.h"
#include "operations/operationpool.h"
#include "support/driverengine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <set>

using namespace cipherscope;
using namespace cipherscope::crosscheck;
using catalog::EntryType;
using cipherscope::testing::DriverEngine;
using cipherscope::testing::Lie;

Q_DECLARE_METATYPE(cipherscope::testing::Lie)

namespace {

constexpr std::uint64_t seed = 42;

struct Row {
    const char *name;
    const char *driver;
    const char *type;
    int priority = 100;
    const char *more = "";
};

/** A catalog of such entries, all of which this process may have. */
catalog::CatalogSnapshot snapshotOf(std::initializer_list<Row> rows)
{
    std::string text;
    for (const Row &row : rows)
        text += "name : " + std::string(row.name) + "\ndriver : " + row.driver
            + "\nmodule : kernel\npriority : " + std::to_string(row.priority)
            + "\nrefcnt : 1\nselftest : passed\ninternal : no\ntype : " + row.type + "\n" + row.more + "\n";
    catalog::CatalogSnapshot snapshot;
    snapshot.entries = catalog::parseProcCrypto(text);
    snapshot.selections = catalog::selectDrivers(snapshot.entries);
    snapshot.access.assign(snapshot.entries.size(), { catalog::Access::Reachable, 0, false });
    return snapshot;
}

constexpr const char *cbcSizes = "blocksize : 16\nmin keysize : 16\nmax keysize : 32\nivsize : 16\n";
constexpr const char *gcmSizes = "blocksize : 1\nivsize : 12\nmaxauthsize : 16\n";

/** The checks of one name on a kernel whose drivers are OpenSSL, but for their lies. */
std::vector<DriverCheck> checksOf(const catalog::CatalogSnapshot &snapshot, DriverEngine &kernel,
                                  engine::Engine &openSsl)
{
    std::vector<DriverCheck> checks;
    for (const CheckGroup &group : planCheck(snapshot)) {
        for (DriverCheck &check : checkGroup(group, { kernel, openSsl }, seed))
            checks.push_back(std::move(check));
    }
    return checks;
}

const DriverCheck &checkOf(const std::vector<DriverCheck> &checks, std::string_view driver)
{
    return *std::ranges::find(checks, driver, &DriverCheck::driver);
}

} // namespace

class TestCrossCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void honestDriversAgree_data();
    void honestDriversAgree();
    void aDriverThatLiesDiffers_data();
    void aDriverThatLiesDiffers();
    void aDriverThatTakesForgeriesDiffers();
    void withoutOpenSslDriversAreComparedWithEachOther();
    void aDriverAloneIsNotComparedAndSaysSo();
    void aDriverThatIsNotGivenSaysWhy();
    void aConstructionOfItsOwnKindIsLeftOut();
    void aDriverThatIsGivenByItsNameAloneIsAskedSo();
    void vectorsOfAFileAreTheMeasure();
    void aPlanHasWhatWasAskedFor();
    void inputsFitTheRules_data();
    void inputsFitTheRules();
    void oneSeedGivesOneSetOfInputs();
    void anOperationHandsOnEveryCheck();
    void aStopEndsIt();
    void aReportIsReadByPeopleAndMachines();
};

void TestCrossCheck::honestDriversAgree_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("sizes");
    QTest::newRow("hash") << QByteArray("sha256") << QByteArray("shash") << QByteArray();
    QTest::newRow("hmac") << QByteArray("hmac(sha512)") << QByteArray("shash") << QByteArray();
    QTest::newRow("cbc") << QByteArray("cbc(aes)") << QByteArray("skcipher") << QByteArray(cbcSizes);
    QTest::newRow("ctr") << QByteArray("ctr(aes)") << QByteArray("skcipher") << QByteArray(cbcSizes);
    QTest::newRow("xts") << QByteArray("xts(aes)") << QByteArray("skcipher")
                         << QByteArray("min keysize : 32\nmax keysize : 64\nivsize : 16\n");
    QTest::newRow("chacha20") << QByteArray("chacha20") << QByteArray("skcipher")
                              << QByteArray("min keysize : 32\nmax keysize : 32\nivsize : 16\n");
    QTest::newRow("gcm") << QByteArray("gcm(aes)") << QByteArray("aead") << QByteArray(gcmSizes);
    QTest::newRow("ccm") << QByteArray("ccm(aes)") << QByteArray("aead")
                         << QByteArray("blocksize : 1\nivsize : 16\nmaxauthsize : 16\n");
    QTest::newRow("rfc4106") << QByteArray("rfc4106(gcm(aes))") << QByteArray("aead")
                             << QByteArray("blocksize : 1\nivsize : 8\nmaxauthsize : 16\n");
    QTest::newRow("rfc7539") << QByteArray("rfc7539(chacha20,poly1305)") << QByteArray("aead")
                             << QByteArray("blocksize : 1\nivsize : 12\nmaxauthsize : 16\n");
    QTest::newRow("authenc") << QByteArray("authenc(hmac(sha256),cbc(aes))") << QByteArray("aead")
                             << QByteArray("blocksize : 16\nivsize : 16\nmaxauthsize : 32\n");
}

void TestCrossCheck::honestDriversAgree()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, sizes);
    DriverEngine kernel{ { "slow", name.toStdString() }, { "fast", name.toStdString() } };
    engine::OpenSslEngine openSsl;
    const auto checks =
        checksOf(snapshotOf({ { name.constData(), "fast", type.constData(), 300, sizes.constData() },
                              { name.constData(), "slow", type.constData(), 100, sizes.constData() } }),
                 kernel, openSsl);
    QCOMPARE(checks.size(), 2U);
    for (const DriverCheck &check : checks) {
        QVERIFY2(check.failures.empty(),
                 check.failures.empty() ? "" : check.failures.front().id.english().c_str());
        QCOMPARE(check.agreement, Agreement::Agrees);
        QVERIFY(check.measure.starts_with("OpenSSL"));
        QVERIFY2(check.agreed >= 20, qPrintable(QString::number(check.agreed)));
        QCOMPARE(check.notApplicable, 0U);
    }
}

void TestCrossCheck::aDriverThatLiesDiffers_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("sizes");
    QTest::addColumn<Lie>("lie");
    QTest::newRow("about one size of messages")
        << QByteArray("sha256") << QByteArray("shash") << QByteArray() << Lie::AboutSize65;
    QTest::newRow("about one size of a cipher's messages")
        << QByteArray("ctr(aes)") << QByteArray("skcipher") << QByteArray(cbcSizes) << Lie::AboutSize65;
    QTest::newRow("when it decrypts only")
        << QByteArray("ctr(aes)") << QByteArray("skcipher") << QByteArray(cbcSizes) << Lie::AboutDecrypting;
    QTest::newRow("about its tags") << QByteArray("gcm(aes)") << QByteArray("aead") << QByteArray(gcmSizes)
                                    << Lie::AboutSize65;
    QTest::newRow("by refusing what others take")
        << QByteArray("ctr(aes)") << QByteArray("skcipher") << QByteArray(cbcSizes) << Lie::ByFailing;
}

void TestCrossCheck::aDriverThatLiesDiffers()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, sizes);
    QFETCH(const Lie, lie);
    DriverEngine kernel{ { "honest", name.toStdString() }, { "liar", name.toStdString(), lie } };
    engine::OpenSslEngine openSsl;
    const auto checks =
        checksOf(snapshotOf({ { name.constData(), "liar", type.constData(), 300, sizes.constData() },
                              { name.constData(), "honest", type.constData(), 100, sizes.constData() } }),
                 kernel, openSsl);
    QCOMPARE(checkOf(checks, "honest").agreement, Agreement::Agrees);
    const DriverCheck &liar = checkOf(checks, "liar");
    QCOMPARE(liar.agreement, Agreement::Differs);
    QVERIFY(!liar.failures.empty());
    if (lie != Lie::ByFailing && lie != Lie::AboutDecrypting) {
        for (const CheckFailure &failure : liar.failures)
            QVERIFY2(failure.id.english().ends_with("message of 65"), failure.id.english().c_str());
        QVERIFY(liar.agreed > 0);
    }
}

void TestCrossCheck::aDriverThatTakesForgeriesDiffers()
{
    DriverEngine kernel{ { "credulous", "gcm(aes)", Lie::TakesForgeries } };
    engine::OpenSslEngine openSsl;
    const auto checks =
        checksOf(snapshotOf({ { "gcm(aes)", "credulous", "aead", 1, gcmSizes } }), kernel, openSsl);
    QCOMPARE(checks.front().agreement, Agreement::Differs);
    for (const CheckFailure &failure : checks.front().failures)
        QVERIFY2(failure.id.english().starts_with("forged: "), failure.id.english().c_str());
}

void TestCrossCheck::withoutOpenSslDriversAreComparedWithEachOther()
{
    const auto snapshot = snapshotOf({ { "ctr(aes)", "fast", "skcipher", 300, cbcSizes },
                                       { "ctr(aes)", "c-code", "skcipher", 100, cbcSizes },
                                       { "ctr(aes)", "wrong", "skcipher", 200, cbcSizes } });
    DriverEngine kernel{ { "fast", "ctr(aes)" },
                         { "c-code", "ctr(aes)" },
                         { "wrong", "ctr(aes)", Lie::AboutSize65 } };
    testing::FakeEngine openSsl(engine::EngineKind::OpenSsl);
    const auto checks = checksOf(snapshot, kernel, openSsl);
    QVERIFY(checkOf(checks, "c-code").isMeasure());
    QCOMPARE(checkOf(checks, "c-code").agreement, Agreement::Agrees);
    QCOMPARE(checkOf(checks, "fast").agreement, Agreement::Agrees);
    QCOMPARE(checkOf(checks, "fast").measure, std::string("c-code"));
    QCOMPARE(checkOf(checks, "wrong").agreement, Agreement::Differs);
}

void TestCrossCheck::aDriverAloneIsNotComparedAndSaysSo()
{
    DriverEngine kernel{ { "only", "ctr(aes)" } };
    testing::FakeEngine openSsl(engine::EngineKind::OpenSsl);
    const auto checks =
        checksOf(snapshotOf({ { "ctr(aes)", "only", "skcipher", 1, cbcSizes } }), kernel, openSsl);
    QCOMPARE(checks.front().agreement, Agreement::NotCompared);
    QCOMPARE(checks.front().whyNot, WhyNot::Alone);
    QVERIFY(checks.front().agreed > 0);

    // Alone, but what it encrypts it does not decrypt: that is a difference with itself.
    DriverEngine confused{ { "only", "ctr(aes)", Lie::AboutDecrypting } };
    const auto differs =
        checksOf(snapshotOf({ { "ctr(aes)", "only", "skcipher", 1, cbcSizes } }), confused, openSsl);
    QCOMPARE(differs.front().agreement, Agreement::Differs);
}

void TestCrossCheck::aDriverThatIsNotGivenSaysWhy()
{
    auto snapshot = snapshotOf({ { "sha256", "hidden", "shash", 1 }, { "sha256", "given", "shash", 2 } });
    snapshot.access[0] = { catalog::Access::Restricted, ENOENT, false };
    DriverEngine kernel{ { "given", "sha256" } };
    engine::OpenSslEngine openSsl;
    const auto checks = checksOf(snapshot, kernel, openSsl);
    QCOMPARE(checkOf(checks, "hidden").whyNot, WhyNot::NotGiven);
    QVERIFY(checkOf(checks, "hidden").error.has_value());
    QVERIFY(!messages::checkSentence(checkOf(checks, "hidden")).isEmpty());
    QCOMPARE(checkOf(checks, "given").agreement, Agreement::Agrees);
    const std::vector<std::string> opened = kernel.opened();
    QVERIFY(std::ranges::find(opened, "hidden") == opened.end());
}

void TestCrossCheck::aConstructionOfItsOwnKindIsLeftOut()
{
    DriverEngine kernel{ { "kw", "kw(aes)" } };
    engine::OpenSslEngine openSsl;
    const auto checks =
        checksOf(snapshotOf({ { "kw(aes)", "kw", "skcipher", 1, cbcSizes } }), kernel, openSsl);
    QCOMPARE(checks.front().whyNot, WhyNot::OwnKind);
}

void TestCrossCheck::aDriverThatIsGivenByItsNameAloneIsAskedSo()
{
    auto snapshot = snapshotOf({ { "sha256", "sha256-lib", "shash", 300 } });
    snapshot.access[0].byGenericNameOnly = true;
    DriverEngine kernel{ { "sha256", "sha256" } };
    engine::OpenSslEngine openSsl;
    const auto checks = checksOf(snapshot, kernel, openSsl);
    QCOMPARE(checks.front().agreement, Agreement::Agrees);
    QCOMPARE(checks.front().driver, std::string("sha256-lib"));
}

void TestCrossCheck::vectorsOfAFileAreTheMeasure()
{
    std::vector<formats::TestVector> vectors(2);
    for (formats::TestVector &vector : vectors) {
        vector.id = Detail::verbatim("Len 0");
        vector.algorithm = "sha256"; // FIPS 180-4 example values: of the empty message.
        vector.expected =
            DriverEngine::bytesOf("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
    vectors[1].id = Detail::verbatim("wrong");
    vectors[1].expected[0] ^= std::byte{ 1 };
    const auto groups = planVectors(snapshotOf({ { "sha256", "fast", "shash", 1 } }), vectors, "SHA256.rsp");
    QCOMPARE(groups.size(), 1U);
    DriverEngine kernel{ { "fast", "sha256" } };
    engine::OpenSslEngine openSsl;
    const auto checks = checkGroup(groups.front(), { kernel, openSsl }, seed);
    QCOMPARE(checks.size(), 2U);
    for (const DriverCheck &check : checks) {
        QCOMPARE(check.agreement, Agreement::Differs);
        QCOMPARE(check.agreed, 1U);
        QCOMPARE(check.failures.front().id.english(), std::string("wrong"));
        QCOMPARE(check.measure, std::string("SHA256.rsp"));
    }
    QCOMPARE(checks.back().driver, std::string("OpenSSL"));
}

void TestCrossCheck::aPlanHasWhatWasAskedFor()
{
    auto snapshot = snapshotOf({ { "sha256", "sha256-avx2", "shash", 170 },
                                 { "sha256", "sha256-generic", "shash", 100 },
                                 { "ctr(aes)", "ctr-aes-aesni", "skcipher", 400, cbcSizes },
                                 { "stdrng", "drbg", "rng" },
                                 { "deflate", "deflate-scomp", "scomp" },
                                 { "__ctr(aes)", "__ctr-aes-aesni", "skcipher", 400, cbcSizes } });
    snapshot.entries.back().internal = true;
    const auto all = planCheck(snapshot);
    QCOMPARE(all.size(), 2U);
    QCOMPARE(all[0].algorithm, std::string("ctr(aes)"));
    QCOMPARE(all[1].targets.size(), 2U);
    QCOMPARE(all[1].targets.front().driver, std::string("sha256-generic"));
    const std::vector<std::string> name{ "sha256" };
    QCOMPARE(planCheck(snapshot, name).front().targets.size(), 2U);
    const std::vector<std::string> driver{ "sha256-avx2" };
    QCOMPARE(planCheck(snapshot, driver).size(), 1U);
    QCOMPARE(planCheck(snapshot, driver).front().targets.size(), 1U);
    const std::vector<std::string> unknown{ "sha257" };
    QVERIFY(planCheck(snapshot, unknown).empty());
}

void TestCrossCheck::inputsFitTheRules_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : { "ecb(aes)",
                              "cbc(des3_ede)",
                              "ctr(aes)",
                              "xts(aes)",
                              "lrw(aes)",
                              "cts(cbc(aes))",
                              "rfc3686(ctr(aes))",
                              "chacha20",
                              "xchacha12",
                              "adiantum(xchacha12,aes)",
                              "hctr2(aes)",
                              "cbc(blowfish)",
                              "ecb(serpent)",
                              "gcm(aes)",
                              "ccm(aes)",
                              "rfc4106(gcm(aes))",
                              "rfc4309(ccm(aes))",
                              "rfc4543(gcm(aes))",
                              "rfc7539esp(chacha20,poly1305)",
                              "aegis128",
                              "authenc(hmac(sha1),cbc(aes))" })
        QTest::newRow(name) << QByteArray(name);
}

void TestCrossCheck::inputsFitTheRules()
{
    QFETCH(const QByteArray, name);
    const auto rules = engine::rulesByDefinition(name.toStdString());
    QVERIFY(rules.has_value());
    const auto inputs = cipherInputs(*rules, seed);
    std::set<std::size_t> keySizes;
    std::set<std::size_t> messageSizes;
    std::set<std::vector<std::byte>> keys;
    std::size_t changes = 0;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const formats::TestVector &input = inputs[i];
        const engine::CipherCall call{
            engine::Direction::Encrypt, input.key, input.iv, input.aad, input.tagSize, input.message.size()
        };
        const auto problems = engine::problemsOf(*rules, call);
        QVERIFY2(problems.empty(),
                 problems.empty() ? "" : engine::problemDetail(*rules, problems.front()).english().c_str());
        keySizes.insert(input.key.size());
        messageSizes.insert(input.message.size());
        keys.insert(input.key);
        changes += i > 0 && input.key != inputs[i - 1].key ? 1 : 0;
    }
    QVERIFY(messageSizes.size() >= 12);
    QVERIFY(*messageSizes.rbegin() > 16000);
    QCOMPARE(keySizes.size() > 1, rules->keySizes.min != rules->keySizes.max);
    QCOMPARE(changes + 1, keys.size()); // Those with one key stand together.
}

void TestCrossCheck::oneSeedGivesOneSetOfInputs()
{
    const auto rules = *engine::rulesByDefinition("ctr(aes)");
    const auto messages = [&rules](std::uint64_t number) {
        std::vector<std::vector<std::byte>> all;
        for (const formats::TestVector &input : cipherInputs(rules, number))
            all.push_back(input.message);
        return all;
    };
    QVERIFY(messages(7) == messages(7));
    QVERIFY(messages(7) != messages(8));
}

void TestCrossCheck::anOperationHandsOnEveryCheck()
{
    DriverEngine kernel{ { "a", "sha256" }, { "b", "sha512" }, { "c", "ctr(aes)", Lie::AboutSize65 } };
    engine::OpenSslEngine openSsl;
    const auto groups = planCheck(snapshotOf({ { "sha256", "a", "shash" },
                                               { "sha512", "b", "shash" },
                                               { "ctr(aes)", "c", "skcipher", 1, cbcSizes } }));
    engine::EngineSelector engines(kernel, openSsl);
    operations::OperationPool pool;
    const auto operation = std::make_shared<CrossCheckOperation>(QString(), groups, engines, seed);
    CheckReport report = startReport(seed);
    connect(operation.get(), &CrossCheckOperation::checked, this,
            [&report](const std::vector<DriverCheck> &more) {
                report.checks.insert(report.checks.end(), more.begin(), more.end());
            });
    QSignalSpy ended(&pool, &operations::OperationPool::operationEnded);
    pool.start(operation);
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(operation->state(), operations::Operation::State::Finished);
    QCOMPARE(operation->bytesDone(), operation->bytesTotal());
    QCOMPARE(report.counts().agree, 2U);
    QCOMPARE(report.counts().differ, 1U);
}

void TestCrossCheck::aStopEndsIt()
{
    DriverEngine kernel{ { "a", "sha256" }, { "b", "sha256" } };
    engine::OpenSslEngine openSsl;
    const auto groups = planCheck(snapshotOf({ { "sha256", "a", "shash" }, { "sha256", "b", "shash" } }));
    std::stop_source stop;
    const auto checks = checkGroup(groups.front(), { kernel, openSsl }, seed, stop.get_token(),
                                   [&stop](std::uint64_t) { stop.request_stop(); });
    QVERIFY2(checks.empty(), "half a check is none");
}

void TestCrossCheck::aReportIsReadByPeopleAndMachines()
{
    CheckReport report = startReport(0xabcdef);
    QVERIFY(!report.kernelRelease.empty());
    QVERIFY(report.openSsl.starts_with("OpenSSL"));
    DriverCheck liar;
    liar.algorithm = "sha256";
    liar.driver = "sha256-liar";
    liar.agreement = Agreement::Differs;
    liar.measure = "OpenSSL 3.0.17";
    liar.agreed = 30;
    for (int i = 0; i < 7; ++i)
        liar.failures.push_back({ Detail::verbatim("message of " + std::to_string(i)),
                                  Detail::verbatim("the digest is another one") });
    DriverCheck good = liar;
    good.driver = "sha256-good";
    good.agreement = Agreement::Agrees;
    good.failures.clear();
    report.checks = { liar, good };
    sortChecks(report.checks);

    const QJsonObject object = QJsonDocument::fromJson(reportToJson(report)).object();
    QCOMPARE(object[QStringLiteral("seed")].toString(), QStringLiteral("abcdef"));
    QCOMPARE(object[QStringLiteral("differ")].toInt(), 1);
    QCOMPARE(object[QStringLiteral("checks")][0][QStringLiteral("result")].toString(),
             QStringLiteral("agrees"));
    QCOMPARE(object[QStringLiteral("checks")][1][QStringLiteral("failures")].toArray().size(), 7);
    const QString text = messages::reportText(report);
    QVERIFY(text.contains(QStringLiteral("sha256, sha256-liar: differs")));
    QVERIFY(text.contains(QStringLiteral("message of 4: the digest is another one")));
    QVERIFY(text.contains(QStringLiteral("and 2 more")));
    QVERIFY(text.contains(QStringLiteral("abcdef")));
    QVERIFY(messages::reportVerdict(report).contains(QStringLiteral("1 of 2")));
}

QTEST_GUILESS_MAIN(TestCrossCheck)
#include "tst_crosscheck.moc"
