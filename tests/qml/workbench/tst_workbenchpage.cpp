// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbenchwindow.h"

#include "support/looks.h"
#include "support/runprocess.h"

#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Cipherscope_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_StylePlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_WorkbenchPlugin)

using namespace cipherscope;
using namespace cipherscope::testing;
using namespace cipherscope::ui;
using namespace cipherscope::ui::test;

namespace {

const char *const cbcKey = "000102030405060708090a0b0c0d0e0f";
const char *const cbcIv = "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff";

} // namespace

/** The Workbench page: keys and clicks on the real page with a real backend, and pictures of it. */
class WorkbenchPageTest : public QObject {
    Q_OBJECT

    static void giveGcm(WorkbenchStage &stage)
    {
        stage.choose("gcm(aes)");
        CipherInputs &inputs = *stage.page.inputs();
        WorkbenchStage::giveHex(inputs.key(), gcmKey);
        WorkbenchStage::giveHex(inputs.iv(), gcmIv);
        WorkbenchStage::giveHex(inputs.aad(), gcmAad);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theEmptyPageSaysWhatIsMissing_data() { addLooks(); }
    void theEmptyPageSaysWhatIsMissing()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        WorkbenchStage stage;
        const WorkbenchWindow window(stage, size, dark);
        QTRY_VERIFY(window.textOf("provenanceLine").contains(QLatin1String("OpenSSL")));
        QVERIFY(window.shows("problems"));
        for (const char *button : { "runButton", "zeroCopyButton" }) {
            QVERIFY(!window.find(button)->isEnabled());
            QVERIFY2(window.find(button)->opacity() < 1, "It must look as if it did nothing");
        }
        window.grab(shot("empty"));
        QCOMPARE(window.warnings(), QStringList());
    }

    void typedKeyIvAndInputGiveWhatOpenSslEncGives()
    {
        WorkbenchStage stage;
        stage.choose("cbc(aes)");
        const WorkbenchWindow window(stage);
        window.type("keyField", cbcKey);
        window.type("ivField", cbcIv);
        window.type("inputArea", "attack at dawn, not at noon");
        window.click("runButton");
        QTRY_VERIFY(window.shows("hexView"));

        const ScratchFolder folder;
        const std::filesystem::path in = folder.write("in", std::string_view("attack at dawn, not at noon"));
        const ProcessResult theirs = runProcess(
            { "openssl", "enc", "-aes-128-cbc", "-K", cbcKey, "-iv", cbcIv, "-nosalt", "-in", in.native() });
        QCOMPARE(theirs.status, 0);
        QCOMPARE(stage.output(), hexText(bytesOf(theirs.out)));
        window.click("base64Segment");
        QTRY_COMPARE(window.textOf("outputText"),
                     QString::fromLatin1(QByteArray::fromStdString(theirs.out).toBase64()));
        QVERIFY(window.find("answer")->property("text").toString().startsWith(QLatin1String("Encrypted")));
        QCOMPARE(window.warnings(), QStringList());
    }

    void theTagIsColoured_data() { addLooks(); }
    void theTagIsColoured()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        WorkbenchStage stage;
        giveGcm(stage);
        WorkbenchStage::giveHex(stage.page.inputs()->input(), gcmPlain);
        const WorkbenchWindow window(stage, size, dark);
        window.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(window.shows("tagLegend"));
        QCOMPARE(stage.output(), QString::fromLatin1(gcmSealed));
        QVERIFY(window.revealsTheAnswer());
        window.grab(shot("sealed-answer"));
        window.click("useOutputButton"); // Scrolls there.
        QCOMPARE(stage.page.inputs()->mode(), CipherInputs::Decrypt);
        window.grab(shot("sealed"));
        window.click("runButton");
        QTRY_COMPARE(stage.output(), QString::fromLatin1(gcmPlain));
        QVERIFY(!window.shows("tagLegend"));
        QVERIFY(window.revealsTheAnswer());
        QCOMPARE(window.find("answer")->property("kind").toString(), QStringLiteral("good"));
        window.type("keyField", "00");
        QCOMPARE(window.find("answer")->property("kind").toString(), QStringLiteral("neutral"));
        QCOMPARE(window.find("answer")->property("detail").toString(),
                 QStringLiteral("Of other inputs: run it again."));
        QTRY_VERIFY(window.isInSight("keyProblem"));
        window.grab(shot("outdated"));
        window.scrollTo(280);
        window.grab(shot("outdated-answer"));
        QCOMPARE(window.warnings(), QStringList());
    }

    void aForgedMessageGivesNoPlaintext_data() { addLooks(); }
    void aForgedMessageGivesNoPlaintext()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        WorkbenchStage stage;
        giveGcm(stage);
        QString forged = QString::fromLatin1(gcmSealed);
        forged.replace(0, 1, QLatin1Char('5'));
        WorkbenchStage::give(stage.page.inputs()->input(), "hex", forged);
        stage.page.inputs()->setMode(CipherInputs::Decrypt);
        const WorkbenchWindow window(stage, size, dark);
        window.click("runButton");
        QTRY_VERIFY(window.textOf("answer").startsWith(QLatin1String("Authentication failed")));
        QVERIFY(!window.shows("outputCard"));
        QCOMPARE(window.find("answer")->property("kind").toString(), QStringLiteral("bad"));
        QVERIFY(window.revealsTheAnswer());
        window.grab(shot("forged"));
        QCOMPARE(window.warnings(), QStringList());
    }

    void whatIsWrongIsSaidBeforeTheCall_data() { addLooks(); }
    void whatIsWrongIsSaidBeforeTheCall()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        WorkbenchStage stage;
        stage.choose("ccm(aes)");
        const WorkbenchWindow window(stage, size, dark);
        window.type("keyField", "0011");
        window.click("ivWholeSegment");
        window.type("ivField", "000102030405060708090a0b");
        QTRY_VERIFY(window.shows("buildIvButton"));
        window.grab(shot("problems"));
        window.click("buildIvButton");
        QTRY_COMPARE(window.textOf("ivField"), QStringLiteral("02000102030405060708090a0b000000"));
        QVERIFY(window.shows("ivSegment2"));
        window.click("keyRandomButton");
        QTRY_VERIFY(!window.shows("problems"));
        QVERIFY(window.find("runButton")->isEnabled());
        window.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(window.shows("answer"));
        window.type("keyField", "0g");
        QTRY_VERIFY(window.shows("problems"));
        QVERIFY(!window.find("runButton")->isEnabled());
        QCOMPARE(window.warnings(), QStringList());
    }

    void theIvIsGivenByItsParts_data() { addLooks(); }
    void theIvIsGivenByItsParts()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        WorkbenchStage stage;
        stage.choose("chacha20");
        const WorkbenchWindow window(stage, size, dark);
        QVERIFY(!window.shows("ivField"));
        window.type("counterField", "1");
        window.type("nonceField", "00000000000000");
        QTRY_COMPARE(window.textOf("nonceProblem"),
                     QStringLiteral("The nonce has 7 bytes; it must have 12."));
        window.type("nonceField", "000000000000004a00000000");
        QTRY_VERIFY(window.shows("ivSegment1"));
        QCOMPARE(hexText(stage.page.inputs()->iv()->bytes()), // RFC 8439 section 2.4.2.
                 QStringLiteral("01000000000000000000004a00000000"));
        window.grab(shot("iv-parts"));
        stage.choose("ccm(aes)");
        QTRY_VERIFY(window.shows("ccmLengthBox"));
        QVERIFY(window.shows("ivSegment2"));
        window.grab(shot("iv-ccm"));
        stage.choose("rfc4309(ccm(aes))");
        window.type("ivField", "0001020304050607");
        QTRY_VERIFY(window.shows("ivSegment3"));
        window.grab(shot("iv-salt"));
        QCOMPARE(window.warnings(), QStringList());
    }

    void whatAFieldOfTextWouldChangeStaysAsItIs_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::newRow("carriage return") << QStringLiteral("0d0a");
        QTest::newRow("no-break space") << QStringLiteral("c2a0");
        QTest::newRow("line separator") << QStringLiteral("e280a8");
        QTest::newRow("paragraph separator") << QStringLiteral("e280a9");
    }
    void whatAFieldOfTextWouldChangeStaysAsItIs()
    {
        QFETCH(const QString, digits);
        WorkbenchStage stage;
        BytesField &input = *stage.page.inputs()->input();
        input.setForm(QStringLiteral("hex"));
        const WorkbenchWindow window(stage);
        window.type("inputArea", qPrintable(digits));
        window.find("inputForm")->forceActiveFocus(Qt::TabFocusReason);
        window.press(Qt::Key_Up); // From Hex to Text.
        QVERIFY(window.shows("inputNote"));
        QCOMPARE(hexText(input.bytes()), digits);
        QCOMPARE(window.textOf("inputArea"), digits);
        QCOMPARE(window.find("inputForm")->property("currentText").toString(), QStringLiteral("Hex"));
        QCOMPARE(window.warnings(), QStringList());
    }

    void aPastedTextIsReadInTheFormChosenAfterIt()
    {
        WorkbenchStage stage;
        stage.choose("cbc(aes)");
        const WorkbenchWindow window(stage);
        window.type("keyField", "AAECAwQFBgcICQoLDA0ODw==");
        QVERIFY(!stage.page.inputs()->key()->error().isEmpty());
        window.find("keyForm")->forceActiveFocus(Qt::TabFocusReason);
        window.press(Qt::Key_Down); // From Hex to Base64.
        QCOMPARE(hexText(stage.page.inputs()->key()->bytes()), QString::fromLatin1(cbcKey));
        QCOMPARE(window.textOf("keyField"), QStringLiteral("AAECAwQFBgcICQoLDA0ODw=="));
        QCOMPARE(window.warnings(), QStringList());
    }

    void oneFlippedBitShowsTheAvalanche_data() { addLooks(); }
    void oneFlippedBitShowsTheAvalanche()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        WorkbenchStage stage;
        stage.choose("cbc(aes)");
        CipherInputs &inputs = *stage.page.inputs();
        WorkbenchStage::giveHex(inputs.key(), cbcKey);
        WorkbenchStage::giveHex(inputs.iv(), cbcIv);
        WorkbenchStage::give(inputs.input(), "text", QStringLiteral("attack at dawn, not at noon"));
        stage.run();
        WorkbenchStage::give(inputs.input(), "text", QStringLiteral("attack at dawn, oot at noon"));
        const WorkbenchWindow window(stage, size, dark);
        window.click("runButton");
        QTRY_VERIFY(window.shows("compareSwitch"));
        window.click("compareSwitch");
        QTRY_VERIFY(window.shows("difference"));
        QTRY_VERIFY(window.textOf("difference").contains(QLatin1String("in 16 of 32 bytes")));
        QVERIFY(window.textOf("difference").contains(QLatin1String("of 256 bits differ")));
        window.grab(shot("difference"));
        QCOMPARE(window.warnings(), QStringList());
    }

    void theListOffersWhatOpenSslHas_data() { addLooks(); }
    void theListOffersWhatOpenSslHas()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        WorkbenchStage stage;
        const WorkbenchWindow window(stage, size, dark);
        window.click("cipherButton");
        QTRY_VERIFY(window.shows("cipherList"));
        QTRY_VERIFY(window.shows("cipher-xts(aes)"));
        window.grab(shot("list"));
        window.type("cipherFilter", "authenc");
        window.press(Qt::Key_Return);
        QTRY_COMPARE(stage.page.ciphers()->chosen(), QStringLiteral("authenc(hmac(sha256),cbc(aes))"));
        QTRY_VERIFY(window.shows("authKeyField"));
        window.click("keyRandomButton");
        window.click("authKeyRandomButton");
        window.click("ivRandomButton");
        window.click("aadRandomButton");
        QTRY_COMPARE(window.textOf("aadField").size(), 32);
        window.type("inputArea", "sixteen bytes ok");
        window.click("roundTripSegment");
        window.click("runButton");
        QTRY_VERIFY(window.textOf("answer").contains(QLatin1String("the same 16 bytes came back")));
        window.grab(shot("authenc"));
        QCOMPARE(window.warnings(), QStringList());
    }

    void theKeyIsNowhereInTheCommandLine()
    {
        WorkbenchStage stage;
        giveGcm(stage);
        const WorkbenchWindow window(stage);
        QTRY_VERIFY(window.textOf("commandLine").contains(QLatin1String("-a 'gcm(aes)' -e --key-file KEY")));
        QVERIFY(window.textOf("commandLine").contains(QLatin1String(gcmIv)));
        QVERIFY(!window.textOf("commandLine").contains(QLatin1String(gcmKey)));
    }
};

QTEST_MAIN(WorkbenchPageTest)
#include "tst_workbenchpage.moc"
