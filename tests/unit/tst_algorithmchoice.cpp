// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/proccrypto.h"
#include "support/hashstage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace cipherscope;
using namespace cipherscope::ui;
using namespace cipherscope::ui::test;

namespace {

// As on Debian 12's kernel 6.1 with the modules of sha256 loaded; abridged.
constexpr std::string_view procCrypto = R"(name         : sha256
driver       : sha256-generic
module       : kernel
priority     : 100
selftest     : passed
internal     : no
type         : shash

name         : sha256
driver       : sha256-avx2
module       : sha256_ssse3
priority     : 170
selftest     : passed
internal     : no
type         : shash

name         : crct10dif
driver       : crct10dif-pclmul
module       : crct10dif_pclmul
priority     : 200
selftest     : passed
internal     : no
type         : shash

name         : __ghash
driver       : __ghash-pclmulqdqni
module       : ghash_clmulni_intel
priority     : 0
selftest     : passed
internal     : yes
type         : shash

name         : cbc(aes)
driver       : cbc-aes-aesni
module       : aesni_intel
priority     : 400
selftest     : passed
internal     : no
type         : skcipher
)";

QStringList namesOf(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.push_back(model.index(row, 0).data(AlgorithmChoiceModel::NameRole).toString());
    return names;
}

std::vector<std::string> chosenNames(HashStage &stage)
{
    std::vector<std::string> names;
    for (const ChosenHash &hash : stage.page.algorithms()->chosen())
        names.push_back(hash.name);
    return names;
}

} // namespace

class AlgorithmChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void driversStandBelowTheirNameBestFirst()
    {
        HashStage stage;
        AlgorithmChoiceModel &choices = *stage.page.algorithms();
        const QAbstractItemModelTester tester(&choices,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        choices.setCatalog(catalog::parseProcCrypto(procCrypto));
        const QStringList names = namesOf(choices);
        const auto sha256At = names.indexOf(QStringLiteral("sha256"));
        QCOMPARE(names.value(sha256At + 1), QStringLiteral("sha256-avx2"));
        QCOMPARE(names.value(sha256At + 2), QStringLiteral("sha256-generic"));
        QVERIFY(names.contains(QStringLiteral("crct10dif")));
        QVERIFY(!names.contains(QStringLiteral("__ghash"))); // Never bound from user space.
        QVERIFY(!names.contains(QStringLiteral("cbc(aes)")));
        QCOMPARE(choices.genericName(QStringLiteral("sha256-avx2").toStdString()), std::string("sha256"));
    }

    void aCatalogThatChangesKeepsTheTicks()
    {
        HashStage stage;
        AlgorithmChoiceModel &choices = *stage.page.algorithms();
        choices.setEngineChoice(engine::EngineChoice::Kernel);
        choices.setCatalog(catalog::parseProcCrypto(procCrypto));
        choices.checkOnly("sha256-avx2");
        QSignalSpy reset(&choices, &AlgorithmChoiceModel::modelReset);
        choices.setCatalog(
            catalog::parseProcCrypto(procCrypto)); // Only reference counts differ, for instance.
        QCOMPARE(reset.count(), 0);
        choices.setCatalog({});
        QCOMPARE(reset.count(), 1);
        QVERIFY(namesOf(choices).contains(QStringLiteral("sha256-avx2")));
    }

    void theEnginesSayWhatComputesEach()
    {
        HashStage stage;
        AlgorithmChoiceModel &choices = *stage.page.algorithms();
        QTRY_VERIFY(choices.summary().contains(QStringLiteral("sha256: OpenSSL")));
        choices.setChecked(QStringLiteral("md5"), true);
        QTRY_VERIFY(choices.summary().startsWith(QStringLiteral("All by OpenSSL")));
    }

    void whatNoEngineHasIsLeftOutAndSaid()
    {
        HashStage stage;
        AlgorithmChoiceModel &choices = *stage.page.algorithms();
        choices.checkOnly("sha256-avx2"); // OpenSSL knows no drivers.
        QTRY_VERIFY(choices.problem().contains(QStringLiteral("sha256-avx2")));
        QVERIFY(choices.chosen().empty());
        QVERIFY(namesOf(*stage.page.commonChoices()).contains(QStringLiteral("sha256-avx2")));
        choices.setChecked(QStringLiteral("sha1"), true);
        QCOMPARE(chosenNames(stage), std::vector<std::string>{ "sha1" });
    }

    void keyedHashesNeedAKeyAndAreNotWrappedTwice()
    {
        HashStage stage;
        AlgorithmChoiceModel &choices = *stage.page.algorithms();
        choices.checkOnly("hmac(sha256)");
        QTRY_VERIFY(choices.problem().contains(QStringLiteral("key")));
        QVERIFY(stage.page.key()->useText(QStringLiteral("key")));
        QTRY_COMPARE(chosenNames(stage), std::vector<std::string>{ "hmac(sha256)" });
        choices.checkOnly("sha1");
        QCOMPARE(chosenNames(stage), std::vector<std::string>{ "hmac(sha1)" });
    }

    void theCommonOnesAreOfferedAndTheRestIsFound()
    {
        HashStage stage;
        const QStringList common = namesOf(*stage.page.commonChoices());
        QVERIFY(common.contains(QStringLiteral("sha256")));
        QVERIFY(common.contains(QStringLiteral("blake2b-512")));
        QVERIFY(!common.contains(QStringLiteral("sm3")));
        stage.page.algorithms()->setChecked(QStringLiteral("sm3"), true);
        QVERIFY(namesOf(*stage.page.commonChoices()).contains(QStringLiteral("sm3")));
        stage.page.allChoices()->setFilterText(QStringLiteral("RIPEMD"));
        QCOMPARE(namesOf(*stage.page.allChoices()), QStringList{ QStringLiteral("rmd160") });
    }
};

QTEST_MAIN(AlgorithmChoiceTest)
#include "tst_algorithmchoice.moc"
