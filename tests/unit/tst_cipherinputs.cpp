// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/authenckey.h"
#include "support/scratchfolder.h"
#include "support/workbenchstage.h"

#include <QSignalSpy>
#include <QTextDocument>

using namespace cipherscope;
using namespace cipherscope::testing;
using namespace cipherscope::ui;
using namespace cipherscope::ui::test;

namespace {

const char *const key16 = "000102030405060708090a0b0c0d0e0f";
const char *const key32 = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
const char *const iv16 = "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff";

} // namespace

class CipherInputsTest : public QObject {
    Q_OBJECT

    static QString problems(WorkbenchStage &stage)
    {
        return stage.page.inputs()->problems().join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aProblemIsSaidInWords_data()
    {
        QTest::addColumn<QString>("cipher");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("iv");
        QTest::addColumn<QString>("input");
        QTest::addColumn<bool>("padded");
        QTest::addColumn<bool>("decrypts");
        QTest::addColumn<QString>("sentence"); ///< Empty if all is well.
        const auto row = [](const char *name, const char *cipher, const char *key, const char *iv,
                            const char *input, bool padded, bool decrypts, const char *sentence) {
            QTest::newRow(name) << QString::fromLatin1(cipher) << QString::fromLatin1(key)
                                << QString::fromLatin1(iv) << QString::fromLatin1(input) << padded << decrypts
                                << QString::fromLatin1(sentence);
        };
        row("right", "cbc(aes)", key16, iv16, "00", true, false, "");
        row("no key", "cbc(aes)", "", iv16, "00", true, false,
            "The key has 0 bytes; it must have 16, 24 or 32.");
        row("no IV", "cbc(aes)", key16, "", "00", true, false, "The IV has 0 bytes; it must have 16.");
        row("part of a block", "cbc(aes)", key16, iv16, "00", false, false,
            "The message has 1 bytes; it must be a multiple of 16. Nothing is padded.");
        row("padding when decrypting", "cbc(aes)", key16, iv16, "00", true, true,
            "The message has 1 bytes; it must be a multiple of 16. Nothing is padded.");
        row("a key in bad digits", "cbc(aes)", "0g", iv16, "", true, false,
            "Key: Character 2 is no hexadecimal digit: use 0 to 9 and a to f.");
        row("equal halves", "xts(aes)", "000102030405060708090a0b0c0d0e0f000102030405060708090a0b0c0d0e0f",
            iv16, "000102030405060708090a0b0c0d0e0f", false, false,
            "The two halves of the key are the same. They are two keys, and must differ.");
        row("different halves", "xts(aes)", key32, iv16, "000102030405060708090a0b0c0d0e0f", false, false,
            "");
        row("shorter than its tag", "gcm(aes)", key16, "000102030405060708090a0b", "0011", false, true,
            "There are 2 bytes, fewer than the 16 of the tag.");
        row("ccm's first byte", "ccm(aes)", key16, iv16, "", false, false,
            "The IV's first byte is 240. It says how many bytes count the message's length, less one: 1 to "
            "7.");
        row("ecb needs no IV", "ecb(aes)", key16, "", "", true, false, "");
    }
    void aProblemIsSaidInWords()
    {
        QFETCH(const QString, cipher);
        QFETCH(const QString, key);
        QFETCH(const QString, iv);
        QFETCH(const QString, input);
        QFETCH(const bool, padded);
        QFETCH(const bool, decrypts);
        QFETCH(const QString, sentence);
        WorkbenchStage stage;
        stage.page.ciphers()->choose(cipher);
        CipherInputs &inputs = *stage.page.inputs();
        WorkbenchStage::give(inputs.key(), "hex", key);
        WorkbenchStage::give(inputs.iv(), "hex", iv);
        WorkbenchStage::give(inputs.input(), "hex", input);
        inputs.setPadded(padded);
        inputs.setMode(decrypts ? CipherInputs::Decrypt : CipherInputs::Encrypt);
        QCOMPARE(problems(stage), sentence);
        QCOMPARE(inputs.isReady(), sentence.isEmpty());
    }

    void aWrongSizeIsSaidAtItsField_data()
    {
        QTest::addColumn<QString>("cipher");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("iv");
        QTest::addColumn<QString>("atKey");
        QTest::addColumn<QString>("atIv");
        const QString none;
        const QString gcm = QStringLiteral("gcm(aes)");
        QTest::newRow("nothing is given yet") << gcm << none << none << none << none;
        QTest::newRow("both right") << gcm << QString::fromLatin1(key16)
                                    << QStringLiteral("000102030405060708090a0b") << none << none;
        QTest::newRow("both wrong") << gcm << QStringLiteral("0011") << QStringLiteral("00")
                                    << QStringLiteral("The key has 2 bytes; it must have 16, 24 or 32.")
                                    << QStringLiteral("The IV has 1 bytes; it must have 12.");
        QTest::newRow("no digits") << gcm << QStringLiteral("0g") << none
                                   << QStringLiteral("Character 2 is no hexadecimal digit: use 0 to 9 and a "
                                                     "to f.")
                                   << none;
        QTest::newRow("a nonce that only wants its block")
            << QStringLiteral("ccm(aes)") << none << QStringLiteral("000102030405060708090a0b") << none
            << none;
        QTest::newRow("one of the two keys of authenc")
            << QStringLiteral("authenc(hmac(sha256),cbc(aes))") << QStringLiteral("0011") << none
            << QStringLiteral("The key has 2 bytes; it must have 16, 24 or 32.") << none;
    }
    void aWrongSizeIsSaidAtItsField()
    {
        QFETCH(const QString, cipher);
        QFETCH(const QString, key);
        QFETCH(const QString, iv);
        QFETCH(const QString, atKey);
        QFETCH(const QString, atIv);
        WorkbenchStage stage;
        stage.page.ciphers()->choose(cipher);
        CipherInputs &inputs = *stage.page.inputs();
        WorkbenchStage::give(inputs.key(), "hex", key);
        WorkbenchStage::give(inputs.iv(), "hex", iv);
        QCOMPARE(inputs.keyProblem(), atKey);
        QCOMPARE(inputs.ivProblem(), atIv);
    }

    void aRandomKeyAndIvAreRightForEachCipher_data()
    {
        QTest::addColumn<QString>("cipher");
        for (const std::string &name : knownCiphers())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void aRandomKeyAndIvAreRightForEachCipher()
    {
        QFETCH(const QString, cipher);
        WorkbenchStage stage;
        stage.page.ciphers()->choose(cipher);
        CipherInputs &inputs = *stage.page.inputs();
        inputs.randomizeKey();
        inputs.randomizeAuthKey();
        inputs.randomizeIv();
        inputs.randomizeAad();
        QVERIFY(inputs.rules());
        WorkbenchStage::give(inputs.input(), "text", QStringLiteral("sixteen bytes ok and more of it."));
        QCOMPARE(problems(stage), QString());
        const auto before = hexText(inputs.key()->bytes());
        inputs.randomizeKey();
        QVERIFY(hexText(inputs.key()->bytes()) != before);
    }

    void randomAdditionalDataEndsWithTheIvWhereItMust()
    {
        WorkbenchStage stage;
        stage.page.ciphers()->choose(QStringLiteral("rfc4106(gcm(aes))"));
        CipherInputs &inputs = *stage.page.inputs();
        inputs.randomizeAad(); // There is no IV yet.
        const QString iv = hexText(inputs.iv()->bytes());
        QCOMPARE(iv.size(), qsizetype{ 16 });
        const QString first = hexText(inputs.aad()->bytes());
        QCOMPARE(first.size(), qsizetype{ 32 });
        QVERIFY(first.endsWith(iv));
        inputs.randomizeAad();
        QCOMPARE(hexText(inputs.iv()->bytes()), iv); // One that is there stays.
        QVERIFY(hexText(inputs.aad()->bytes()) != first);
    }

    void eachKeyOfAuthencIsRandomByItself()
    {
        WorkbenchStage stage;
        stage.page.ciphers()->choose(QStringLiteral("authenc(hmac(sha256),cbc(aes))"));
        CipherInputs &inputs = *stage.page.inputs();
        inputs.randomizeAuthKey();
        QCOMPARE(inputs.authKey()->bytes().size(), std::size_t{ 32 });
        QVERIFY(inputs.key()->bytes().empty());
        const QString before = hexText(inputs.authKey()->bytes());
        inputs.randomizeKey();
        QCOMPARE(hexText(inputs.authKey()->bytes()), before);
    }

    void theKeyOfAuthencIsMadeOfItsTwoKeys()
    {
        WorkbenchStage stage;
        stage.page.ciphers()->choose(QStringLiteral("authenc(hmac(sha256),cbc(aes))"));
        CipherInputs &inputs = *stage.page.inputs();
        QVERIFY(inputs.hasAuthKey());
        WorkbenchStage::giveHex(inputs.key(), key16);
        WorkbenchStage::give(inputs.authKey(), "text", QStringLiteral("another"));
        const operations::CipherRun run = inputs.run("", {}, engine::Direction::Encrypt);
        const auto keys = engine::splitAuthencKey(run.key.bytes()->view());
        QVERIFY(keys);
        QCOMPARE(hexText(keys->encryption), QString::fromLatin1(key16));
        QCOMPARE(hexText(keys->authentication), hexText(bytesOf("another")));
    }

    void aKeyringsKeyIsRightAsFarAsAnyoneCanSay()
    {
        WorkbenchStage stage;
        stage.page.ciphers()->choose(QStringLiteral("ecb(aes)"));
        CipherInputs &inputs = *stage.page.inputs();
        inputs.key()->setForm(QStringLiteral("serial"));
        QCOMPARE(problems(stage), QStringLiteral("Key: enter its serial number."));
        inputs.key()->setTyped(QStringLiteral("mine"));
        QVERIFY(problems(stage).contains(QLatin1String("keyctl show")));
        inputs.key()->setTyped(QStringLiteral("12345"));
        QCOMPARE(problems(stage), QString());
        const operations::CipherRun run = inputs.run("", {}, engine::Direction::Encrypt);
        QVERIFY(!run.key.bytes());
        QCOMPARE(run.key.serial().value, 12345);
    }

    void theIvIsPutTogetherOfItsParts_data()
    {
        QTest::addColumn<QString>("cipher");
        QTest::addColumn<QString>("number"); ///< The counter, or ccm's L.
        QTest::addColumn<QString>("nonce");
        QTest::addColumn<QString>("iv");
        QTest::addColumn<QString>("problem");
        const QString twelve = QStringLiteral("000102030405060708090a0b");
        const auto row = [](const char *name, const char *cipher, const char *number, const QString &nonce,
                            const char *iv, const char *problem) {
            QTest::newRow(name) << QString::fromLatin1(cipher) << QString::fromLatin1(number) << nonce
                                << QString::fromLatin1(iv) << QString::fromLatin1(problem);
        };
        row("chacha20 from block 1", "chacha20", "1", twelve, "01000000000102030405060708090a0b", "");
        row("chacha20, a counter too large", "chacha20", "4294967296", twelve, "",
            "The block counter must be 0 to 4294967295.");
        row("chacha20, no counter", "chacha20", "", twelve, "", "The block counter must be a whole number.");
        row("chacha20, half a nonce", "chacha20", "0", QStringLiteral("0001"), "",
            "The nonce has 2 bytes; it must have 12.");
        row("no nonce", "chacha20", "0", QString(), "", "The nonce has 0 bytes; it must have 12.");
        row("ccm", "ccm(aes)", "3", twelve, "02000102030405060708090a0b000000", "");
        row("ccm, another L", "ccm(aes)", "2", twelve, "",
            "The nonce has 12 bytes; with L = 2 it must have 13.");
    }
    void theIvIsPutTogetherOfItsParts()
    {
        QFETCH(const QString, cipher);
        QFETCH(const QString, number);
        QFETCH(const QString, nonce);
        QFETCH(const QString, iv);
        QFETCH(const QString, problem);
        WorkbenchStage stage;
        stage.page.ciphers()->choose(cipher);
        CipherInputs &inputs = *stage.page.inputs();
        WorkbenchStage::giveHex(inputs.key(), cipher == QLatin1String("chacha20") ? key32 : key16);
        IvPartsModel &parts = *inputs.ivParts();
        QVERIFY(parts.isUsed());
        if (parts.isCcm())
            parts.setLengthSize(number.toInt());
        else
            parts.setCounter(number);
        WorkbenchStage::give(parts.nonce(), "hex", nonce);
        QCOMPARE(hexText(inputs.iv()->bytes()), iv);
        QCOMPARE(problems(stage), problem);
        QCOMPARE(parts.shownProblem(), nonce.isEmpty() ? QString() : problem);
        QCOMPARE(parts.segments().isEmpty(), iv.isEmpty());
    }

    void thePartsFollowTheWholeIv()
    {
        WorkbenchStage stage;
        stage.page.ciphers()->choose(QStringLiteral("gcm(aes)"));
        CipherInputs &inputs = *stage.page.inputs();
        IvPartsModel &parts = *inputs.ivParts();
        QVERIFY(!parts.isOffered());
        WorkbenchStage::giveHex(inputs.iv(), "000102030405060708090a0b");
        stage.page.ciphers()->choose(QStringLiteral("chacha20")); // It keeps the nonce, inside a block.
        QCOMPARE(hexText(inputs.iv()->bytes()), QStringLiteral("00000000000102030405060708090a0b"));
        parts.setCounter(QStringLiteral("1")); // As an IV of ccm it would be another nonce.
        stage.page.ciphers()->choose(QStringLiteral("ccm(aes)"));
        QCOMPARE(hexText(inputs.iv()->bytes()), QStringLiteral("02000102030405060708090a0b000000"));
        stage.page.ciphers()->choose(QStringLiteral("chacha20"));
        QCOMPARE(hexText(inputs.iv()->bytes()), QStringLiteral("01000000000102030405060708090a0b"));
        parts.setUsed(false);
        WorkbenchStage::giveHex(inputs.iv(), "0700000010111213141516171819101b");
        parts.setUsed(true);
        QCOMPARE(parts.counter(), QStringLiteral("7"));
        QCOMPARE(hexText(parts.nonce()->bytes()), QStringLiteral("10111213141516171819101b"));
    }

    void aTagThatTheNextCipherLacksIsReplaced()
    {
        WorkbenchStage stage;
        CipherInputs &inputs = *stage.page.inputs();
        stage.page.ciphers()->choose(QStringLiteral("gcm(aes)"));
        QList<int> sizes;
        const QVariantList options = inputs.tagOptions();
        for (const QVariant &option : options)
            sizes.push_back(option.toMap().value(QStringLiteral("value")).toInt());
        QCOMPARE(sizes, (QList<int>{ 4, 8, 12, 13, 14, 15, 16 }));
        inputs.setTagSize(13);
        stage.page.ciphers()->choose(QStringLiteral("ccm(aes)"));
        QCOMPARE(inputs.tagSize(), 16);
    }

    void theBytesStayWhenTheFormChanges()
    {
        WorkbenchStage stage;
        BytesField &field = *stage.page.inputs()->input();
        QSignalSpy replaced(&field, &BytesField::replaced);
        WorkbenchStage::give(&field, "text", QStringLiteral("foob"));
        field.setForm(QStringLiteral("hex"));
        QCOMPARE(replaced.last().first().toString(), QStringLiteral("666f6f62"));
        field.setForm(QStringLiteral("base64"));
        QCOMPARE(replaced.last().first().toString(), QStringLiteral("Zm9vYg=="));
        QCOMPARE(hexText(field.bytes()), QStringLiteral("666f6f62"));
    }

    void bytesThatAreNoSuchTextKeepTheirForm_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::newRow("no UTF-8") << QStringLiteral("00ff");
        QTest::newRow("carriage return") << QStringLiteral("0d0a");
        QTest::newRow("no-break space") << QStringLiteral("c2a0");
        QTest::newRow("too many to be shown") << QString(2 * 65537, QLatin1Char('6'));
    }
    void bytesThatAreNoSuchTextKeepTheirForm()
    {
        QFETCH(const QString, digits);
        WorkbenchStage stage;
        BytesField &field = *stage.page.inputs()->input();
        WorkbenchStage::give(&field, "hex", digits);
        const QSignalSpy replaced(&field, &BytesField::replaced);
        field.setForm(QStringLiteral("text"));
        QCOMPARE(field.form(), QStringLiteral("hex"));
        QVERIFY(!field.note().isEmpty());
        QCOMPARE(replaced.count(), 0);
        QCOMPARE(hexText(field.bytes()), digits);

        field.setTyped(QString());
        QCOMPARE(field.note(), QString());
        field.setForm(QStringLiteral("text"));
        QCOMPARE(field.form(), QStringLiteral("text"));
    }

    void everyTextThatIsShownComesBackFromAField()
    {
        QTextDocument document; // What a field of several lines keeps its text in.
        for (char32_t c = 1; c <= 0xffff; ++c) {
            if (QChar::isSurrogate(c))
                continue;
            const QByteArray bytes = QString(QLatin1Char('a') + QChar(static_cast<char16_t>(c))).toUtf8();
            const auto typed = typedBytes(BytesForm::Text, bytesOf(bytes.toStdString()));
            if (!typed)
                continue;
            document.setPlainText(*typed);
            if (document.toPlainText().toUtf8() != bytes)
                QFAIL(qPrintable(QStringLiteral("U+%1").arg(static_cast<uint>(c), 4, 16)));
        }
    }

    void whatIsWrongInOneFormIsReadAnewInTheNext()
    {
        WorkbenchStage stage;
        BytesField &field = *stage.page.inputs()->key();
        const QString typed = QStringLiteral("Zm9vYg==");
        connect(&field, &BytesField::typedKept, &field, [&] { field.setTyped(typed); });
        const QSignalSpy replaced(&field, &BytesField::replaced);
        WorkbenchStage::give(&field, "hex", typed);
        QVERIFY(!field.error().isEmpty());
        field.setForm(QStringLiteral("base64"));
        QCOMPARE(field.error(), QString());
        QCOMPARE(hexText(field.bytes()), QStringLiteral("666f6f62"));
        QCOMPARE(replaced.count(), 0);

        // A serial number is shown as it is typed: half a key must not be left there.
        WorkbenchStage::give(&field, "hex", QStringLiteral("0g"));
        field.setForm(QStringLiteral("serial"));
        QCOMPARE(replaced.last().first().toString(), QString());
    }

    void aFileGivesAllItsBytes()
    {
        WorkbenchStage stage;
        const ScratchFolder folder;
        const std::vector<std::byte> content = randomBytes(100'001);
        BytesField &field = *stage.page.inputs()->input();
        const auto urlOf = [](const std::filesystem::path &path) {
            return QUrl::fromLocalFile(QString::fromStdString(path));
        };
        field.useFile(urlOf(folder.write("some file", content)));
        QTRY_VERIFY_WITH_TIMEOUT(!field.isReading(), patience);
        QCOMPARE(field.fileName(), QStringLiteral("some file"));
        QVERIFY(std::ranges::equal(field.bytes(), content));
        QCOMPARE(field.sizeText(), QStringLiteral("100,001 bytes"));

        field.useFile(urlOf(folder / "missing"));
        QTRY_VERIFY_WITH_TIMEOUT(!field.isReading(), patience);
        QVERIFY(field.error().contains(QLatin1String("does not exist")));
        QVERIFY(!stage.page.inputs()->isReady());
    }
};

QTEST_MAIN(CipherInputsTest)
#include "tst_cipherinputs.moc"
