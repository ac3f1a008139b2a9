// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/ciphertext.h"
#include "support/heldpool.h"
#include "support/scratchfolder.h"
#include "support/workbenchstage.h"

#include <QAbstractItemModelTester>

using namespace cipherscope;
using namespace cipherscope::testing;
using namespace cipherscope::ui;
using namespace cipherscope::ui::test;

class WorkbenchPageModelTest : public QObject {
    Q_OBJECT

    static void giveGcm(WorkbenchStage &stage, const QString &input)
    {
        stage.choose("gcm(aes)");
        CipherInputs &inputs = *stage.page.inputs();
        WorkbenchStage::giveHex(inputs.key(), gcmKey);
        WorkbenchStage::giveHex(inputs.iv(), gcmIv);
        WorkbenchStage::giveHex(inputs.aad(), gcmAad);
        WorkbenchStage::give(inputs.input(), "hex", input);
    }

    static void edit(WorkbenchStage &stage, const QString &what)
    {
        CipherInputs &inputs = *stage.page.inputs();
        const auto is = [&what](const char *name) { return what == QLatin1String(name); };
        if (is("key"))
            WorkbenchStage::giveHex(inputs.key(), "000102030405060708090a0b0c0d0e0f");
        else if (is("IV"))
            WorkbenchStage::giveHex(inputs.iv(), "000102030405060708090a0b");
        else if (is("AAD"))
            WorkbenchStage::giveHex(inputs.aad(), "00");
        else if (is("input"))
            WorkbenchStage::giveHex(inputs.input(), "00");
        else if (is("tag size"))
            inputs.setTagSize(12);
        else if (is("mode"))
            inputs.setMode(CipherInputs::Decrypt);
        else if (is("cipher"))
            stage.page.ciphers()->choose(QStringLiteral("ccm(aes)"));
        else if (is("engine"))
            stage.page.setEngineChoice(engine::EngineChoice::Automatic);
        else
            stage.page.useOutputAsInput();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aPublishedVectorIsSealedAndOpened()
    {
        WorkbenchStage stage;
        giveGcm(stage, QString::fromLatin1(gcmPlain));
        stage.run();
        QCOMPARE(stage.output(), QString::fromLatin1(gcmSealed));
        QCOMPARE(stage.page.result()->title(),
                 QStringLiteral("Encrypted: 60 bytes in, 76 bytes out, the last 16 of them the tag"));
        QVERIFY(stage.page.result()->detail().contains(QLatin1String("OpenSSL")));
        QVERIFY(stage.page.result()->hasTag());

        stage.page.useOutputAsInput();
        QCOMPARE(stage.page.inputs()->mode(), CipherInputs::Decrypt);
        stage.run();
        QCOMPARE(stage.output(), QString::fromLatin1(gcmPlain));
        QCOMPARE(stage.page.result()->title(),
                 QStringLiteral("The tag fits. Decrypted: 76 bytes in, 60 bytes out"));
        QVERIFY(!stage.page.result()->hasTag());
    }

    void aFailedTagIsToldApartAndGivesNothing_data()
    {
        QTest::addColumn<int>("wrong"); ///< 0 the data, 1 the tag, 2 the AAD, 3 the IV, 4 the key.
        QTest::newRow("data") << 0;
        QTest::newRow("tag") << 1;
        QTest::newRow("AAD") << 2;
        QTest::newRow("IV") << 3;
        QTest::newRow("key") << 4;
    }
    void aFailedTagIsToldApartAndGivesNothing()
    {
        QFETCH(const int, wrong);
        WorkbenchStage stage;
        QString sealed = QString::fromLatin1(gcmSealed);
        if (wrong < 2)
            sealed.replace(wrong == 0 ? 0 : sealed.size() - 1, 1, QLatin1Char('0'));
        giveGcm(stage, sealed);
        CipherInputs &inputs = *stage.page.inputs();
        if (wrong == 2)
            WorkbenchStage::giveHex(inputs.aad(), "00");
        if (wrong == 3)
            WorkbenchStage::giveHex(inputs.iv(), "000102030405060708090a0b");
        if (wrong == 4)
            WorkbenchStage::giveHex(inputs.key(), "000102030405060708090a0b0c0d0e0f");
        inputs.setMode(CipherInputs::Decrypt);
        stage.run();
        QVERIFY(stage.page.result()->hasAuthenticationFailed());
        QCOMPARE(stage.page.result()->kind(), QStringLiteral("bad"));
        QVERIFY(stage.page.result()->title().startsWith(QLatin1String("Authentication failed")));
        QVERIFY(!stage.page.result()->hasOutput());
        QCOMPARE(stage.page.result()->output()->rowCount(), 0);
    }

    void wrongPaddingIsNoFailedTag()
    {
        WorkbenchStage stage;
        stage.choose("ecb(aes)");
        CipherInputs &inputs = *stage.page.inputs();
        WorkbenchStage::giveHex(inputs.key(), gcmKey);
        WorkbenchStage::giveHex(inputs.input(), "000102030405060708090a0b0c0d0e0f");
        inputs.setMode(CipherInputs::Decrypt);
        stage.run();
        QVERIFY(!stage.page.result()->hasAuthenticationFailed());
        QCOMPARE(stage.page.result()->kind(), QStringLiteral("warning"));
        QVERIFY(stage.page.result()->title().contains(QLatin1String("padding")));
        QVERIFY(!stage.page.result()->hasOutput());
    }

    void eachCipherOfOpenSslComesBack_data()
    {
        QTest::addColumn<QString>("cipher");
        const WorkbenchStage stage;
        const auto known = knownToOpenSsl(stage.engines, knownCiphers(), {});
        QVERIFY(known);
        QVERIFY(known->size() >= 10);
        for (const std::string &name : *known)
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void eachCipherOfOpenSslComesBack()
    {
        QFETCH(const QString, cipher);
        WorkbenchStage stage;
        stage.choose(qPrintable(cipher));
        CipherInputs &inputs = *stage.page.inputs();
        inputs.randomizeKey();
        inputs.randomizeAuthKey();
        inputs.randomizeIv();
        inputs.randomizeAad();
        WorkbenchStage::give(inputs.input(), "text", QStringLiteral("sixteen bytes ok and one more"));
        if (inputs.hasTag() && inputs.rules()->messageMultiple > 1)
            WorkbenchStage::give(inputs.input(), "text", QStringLiteral("sixteen bytes ok"));
        inputs.setMode(CipherInputs::RoundTrip);
        stage.run();
        QVERIFY2(stage.page.result()->title().contains(QLatin1String("came back")),
                 qPrintable(stage.page.result()->detail()));
        QCOMPARE(stage.page.result()->kind(), QStringLiteral("good"));
    }

    void twoOutputsAreCompared()
    {
        WorkbenchStage stage;
        giveGcm(stage, QString::fromLatin1(gcmPlain));
        stage.run();
        QVERIFY(!stage.page.result()->hasPrevious());
        stage.run();
        QVERIFY(stage.page.result()->hasPrevious());
        QVERIFY(stage.page.result()->difference().startsWith(QLatin1String("0 of 608 bits")));
    }

    void anAnswerOfOtherInputsIsSaidToBeOutdated_data()
    {
        QTest::addColumn<QString>("edited");
        for (const char *edited :
             { "key", "IV", "AAD", "input", "tag size", "mode", "cipher", "engine", "output as input" })
            QTest::newRow(edited) << QString::fromLatin1(edited);
    }
    void anAnswerOfOtherInputsIsSaidToBeOutdated()
    {
        QFETCH(const QString, edited);
        WorkbenchStage stage;
        giveGcm(stage, QString::fromLatin1(gcmPlain));
        QVERIFY(!stage.page.isAnswerOutdated());
        stage.run();
        QVERIFY(!stage.page.isAnswerOutdated());
        edit(stage, edited);
        QVERIFY(stage.page.isAnswerOutdated());
        QCOMPARE(stage.output(), QString::fromLatin1(gcmSealed)); // To compare the next one with.

        stage.page.setEngineChoice(engine::EngineChoice::OpenSsl);
        stage.page.inputs()->setMode(CipherInputs::Encrypt);
        giveGcm(stage, QString::fromLatin1(gcmPlain));
        stage.run();
        QVERIFY(!stage.page.isAnswerOutdated());
    }

    void anEditDuringTheRunOutdatesItsAnswer()
    {
        WorkbenchStage stage;
        giveGcm(stage, QString::fromLatin1(gcmPlain));
        {
            const HeldPool held(stage.pool);
            stage.page.run();
            QVERIFY(stage.page.isRunning());
            edit(stage, QStringLiteral("key"));
        }
        QTRY_VERIFY_WITH_TIMEOUT(!stage.page.isRunning(), patience);
        QCOMPARE(stage.output(), QString::fromLatin1(gcmSealed));
        QVERIFY(stage.page.isAnswerOutdated());
    }

    void anotherFormOfTheSameBytesIsNoOtherInput()
    {
        WorkbenchStage stage;
        giveGcm(stage, QStringLiteral("666f6f62"));
        stage.page.inputs()->aad()->setTyped(QString());
        stage.run();
        for (const char *form : { "base64", "text" }) {
            stage.page.inputs()->input()->setForm(QString::fromLatin1(form));
            stage.page.inputs()->aad()->setForm(QString::fromLatin1(form));
        }
        stage.page.inputs()->input()->setTyped(QStringLiteral("foob"));
        QVERIFY(!stage.page.isAnswerOutdated());
    }

    void theExperimentIsForgottenWithItsInputs_data()
    {
        QTest::addColumn<bool>("isEditedDuring");
        QTest::newRow("edited after it") << false;
        QTest::newRow("edited during it") << true;
    }
    void theExperimentIsForgottenWithItsInputs()
    {
        QFETCH(const bool, isEditedDuring);
        WorkbenchStage stage;
        stage.choose("ecb(aes)");
        WorkbenchStage::giveHex(stage.page.inputs()->key(), gcmKey);
        WorkbenchStage::give(stage.page.inputs()->input(), "text", QStringLiteral("sixteen bytes ok"));
        {
            const HeldPool held(stage.pool);
            stage.page.tryZeroCopy();
            QVERIFY(stage.page.isRunning());
            if (isEditedDuring)
                edit(stage, QStringLiteral("key"));
        }
        QTRY_VERIFY_WITH_TIMEOUT(!stage.page.isRunning(), patience);
        QCOMPARE(stage.page.zeroCopyVerdict().isEmpty(), isEditedDuring);
        edit(stage, QStringLiteral("input"));
        QCOMPARE(stage.page.zeroCopyVerdict(), QString());
        QCOMPARE(stage.page.zeroCopySteps(), QString());
    }

    void theCommandLineDoesTheSameWithoutTheKey()
    {
        WorkbenchStage stage;
        giveGcm(stage, QString());
        stage.page.inputs()->setTagSize(12);
        QCOMPARE(
            stage.page.commandLine(),
            QStringLiteral("cipherscope-cli cipher -a 'gcm(aes)' -e --key-file KEY --iv-hex %1 --aad-hex %2 "
                           "--taglen 12 --engine openssl -i INPUT -o OUTPUT")
                .arg(QLatin1String(gcmIv), QLatin1String(gcmAad)));
        stage.choose("cbc(aes)");
        WorkbenchStage::giveHex(stage.page.inputs()->iv(), "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff");
        stage.page.inputs()->key()->setForm(QStringLiteral("serial"));
        stage.page.inputs()->key()->setTyped(QStringLiteral("77"));
        stage.page.inputs()->setMode(CipherInputs::Decrypt);
        QCOMPARE(stage.page.commandLine(),
                 QStringLiteral("cipherscope-cli cipher -a 'cbc(aes)' -d --key-serial 77 --iv-hex "
                                "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff --pad pkcs7 --engine openssl -i INPUT -o "
                                "OUTPUT"));
    }

    void theOutputIsSavedToTheByte()
    {
        WorkbenchStage stage;
        const ScratchFolder folder;
        giveGcm(stage, QString::fromLatin1(gcmPlain));
        stage.run();
        stage.page.result()->save(QUrl::fromLocalFile(QString::fromStdString(folder / "out")));
        QTRY_VERIFY_WITH_TIMEOUT(!stage.page.result()->saveMessage().isEmpty(), patience);
        QVERIFY(!stage.page.result()->hasSaveFailed());
        QCOMPARE(hexText(bytesOf(contentOf(folder / "out"))), QString::fromLatin1(gcmSealed));
        stage.page.result()->save(QUrl::fromLocalFile(QString::fromStdString(folder / "no" / "out")));
        QTRY_VERIFY_WITH_TIMEOUT(stage.page.result()->hasSaveFailed(), patience);
        QVERIFY(stage.page.result()->saveMessage().contains(QLatin1String("does not exist")));
    }

    void aKeyringsKeyIsRefusedInWordsByOpenSsl()
    {
        WorkbenchStage stage;
        stage.choose("ecb(aes)");
        stage.page.inputs()->key()->setForm(QStringLiteral("serial"));
        stage.page.inputs()->key()->setTyped(QStringLiteral("77"));
        stage.run();
        QCOMPARE(stage.page.result()->kind(), QStringLiteral("warning"));
        QVERIFY(stage.page.result()->detail().contains(QLatin1String("6.2")));
    }

    void whatNobodyHasIsNotOffered()
    {
        WorkbenchStage stage;
        const QAbstractItemModelTester tester(stage.page.ciphers());
        const QAbstractItemModelTester filterTester(stage.page.offeredCiphers());
        CipherFilterModel &offered = *stage.page.offeredCiphers();
        const auto names = [&offered] {
            QStringList shown;
            for (int row = 0; row < offered.rowCount(); ++row)
                shown.push_back(offered.index(row, 0).data(CipherChoiceModel::NameRole).toString());
            return shown;
        };
        QTRY_VERIFY_WITH_TIMEOUT(names().contains(QStringLiteral("xts(aes)")), patience);
        QVERIFY(!names().contains(QStringLiteral("hctr2(aes)"))); // OpenSSL has none.
        offered.setFilterText(QStringLiteral("XTS"));
        QCOMPARE(names(), QStringList(QStringLiteral("xts(aes)")));
        stage.choose("hctr2(aes)");
        QVERIFY(!stage.page.ciphers()->isAvailable());
        QVERIFY(!stage.page.ciphers()->reason().isEmpty());
    }

    void everyKnownCipherHasItsRulesInWords_data()
    {
        QTest::addColumn<QString>("cipher");
        for (const std::string &name : knownCiphers())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void everyKnownCipherHasItsRulesInWords()
    {
        QFETCH(const QString, cipher);
        const auto rules = engine::rulesByDefinition(cipher.toStdString());
        QVERIFY(rules);
        QVERIFY(messages::aboutCipher(*rules).endsWith(QLatin1Char('.')));
        const auto facts = messages::cipherFacts(*rules);
        QCOMPARE(facts.size(), rules->isAuthenticated() ? std::size_t{ 5 } : std::size_t{ 3 });
        for (const messages::CipherFact &fact : facts) {
            QVERIFY(!fact.value.isEmpty());
            QVERIFY2(!fact.value.contains(QLatin1Char('%')), qPrintable(fact.value));
        }
    }
};

QTEST_MAIN(WorkbenchPageModelTest)
#include "tst_workbenchpagemodel.moc"
