// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testbytes.h"
#include "workbench/bytesform.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::testing;
using namespace cipherscope::ui;

class BytesFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsTheseBytes_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("hex");
        QTest::newRow("nothing, text") << QStringLiteral("text") << QString() << QString();
        QTest::newRow("nothing, hex") << QStringLiteral("hex") << QString() << QString();
        QTest::newRow("nothing, base64") << QStringLiteral("base64") << QString() << QString();
        QTest::newRow("text is UTF-8")
            << QStringLiteral("text") << QStringLiteral("Grüße") << QStringLiteral("4772c3bcc39f65");
        QTest::newRow("text keeps blanks")
            << QStringLiteral("text") << QStringLiteral(" a\n") << QStringLiteral("20610a");
        QTest::newRow("hex in both cases")
            << QStringLiteral("hex") << QStringLiteral("00fFAb") << QStringLiteral("00ffab");
        QTest::newRow("hex as others print it")
            << QStringLiteral("hex") << QStringLiteral(" 00:ff ab\n01 ") << QStringLiteral("00ffab01");
        // RFC 4648 section 10.
        QTest::newRow("base64") << QStringLiteral("base64") << QStringLiteral("Zm9vYmE=")
                                << QStringLiteral("666f6f6261");
        QTest::newRow("base64 without =")
            << QStringLiteral("base64") << QStringLiteral("Zm9vYmE") << QStringLiteral("666f6f6261");
        QTest::newRow("base64 on two lines")
            << QStringLiteral("base64") << QStringLiteral("Zm9v\nYmFy") << QStringLiteral("666f6f626172");
    }
    void whatIsTypedIsTheseBytes()
    {
        QFETCH(const QString, form);
        QFETCH(const QString, typed);
        QFETCH(const QString, hex);
        const auto bytes = parseBytes<WipedBytes>(*formFromName(form), typed, 8);
        QVERIFY2(bytes.has_value(), qPrintable(bytes ? QString() : bytes.error()));
        QCOMPARE(hexText(bytes->view()), hex);
        const auto secret = parseBytes<SecretBytes>(*formFromName(form), typed, 8);
        QVERIFY2(secret.has_value(), qPrintable(secret ? QString() : secret.error()));
        QCOMPARE(hexText(secret->view()), hex);
    }

    void moreThanAFieldTakesIsSaid_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("typed");
        QTest::newRow("text") << QStringLiteral("text") << QStringLiteral("éé");
        QTest::newRow("hex") << QStringLiteral("hex") << QStringLiteral("00112233");
        QTest::newRow("base64") << QStringLiteral("base64") << QStringLiteral("Zm9vYg==");
    }
    void moreThanAFieldTakesIsSaid()
    {
        QFETCH(const QString, form);
        QFETCH(const QString, typed);
        QVERIFY(parseBytes<SecretBytes>(*formFromName(form), typed, 4));
        const auto bytes = parseBytes<SecretBytes>(*formFromName(form), typed, 3);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error(), tooManyText(3));
    }

    void aSecretThatTheLockedMemoryHasNoRoomForIsSaid()
    {
        const QString typed(4 * 1024 * 1024, QLatin1Char('0')); // It has 1 MiB.
        for (const BytesForm form : { BytesForm::Text, BytesForm::Hex, BytesForm::Base64 })
            QVERIFY(!parseBytes<SecretBytes>(form, typed, 64 * 1024));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word"); ///< That helps.
        QTest::newRow("no digit") << QStringLiteral("hex") << QStringLiteral("00g1")
                                  << QStringLiteral("Character 3");
        QTest::newRow("0x is no digit")
            << QStringLiteral("hex") << QStringLiteral("0x10") << QStringLiteral("Character 2");
        QTest::newRow("a letter elsewhere")
            << QStringLiteral("hex") << QStringLiteral("1é") << QStringLiteral("Character 2");
        QTest::newRow("half a byte") << QStringLiteral("hex") << QStringLiteral("00f")
                                     << QStringLiteral("3 digits");
        QTest::newRow("cut off base64")
            << QStringLiteral("base64") << QStringLiteral("Zm9vY") << QStringLiteral("cut off");
        QTest::newRow("no base64") << QStringLiteral("base64") << QStringLiteral("Zm9v*mFy")
                                   << QStringLiteral("no base64");
        QTest::newRow("no base64, a letter elsewhere")
            << QStringLiteral("base64") << QStringLiteral("Zm9vYmFé") << QStringLiteral("no base64");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(const QString, form);
        QFETCH(const QString, typed);
        QFETCH(const QString, word);
        const auto bytes = parseBytes<WipedBytes>(*formFromName(form), typed, 8);
        QVERIFY(!bytes);
        QVERIFY2(bytes.error().contains(word), qPrintable(bytes.error()));
        QVERIFY2(!bytes.error().contains(typed), "What was typed may be a secret");
    }

    void bytesCanBeTypedAgain()
    {
        const std::vector<std::byte> bytes = randomBytes(100);
        for (const BytesForm form : { BytesForm::Hex, BytesForm::Base64 }) {
            const std::optional<QString> typed = typedBytes(form, bytes);
            QVERIFY(typed);
            QCOMPARE(hexText(parseBytes<WipedBytes>(form, *typed, 100)->view()), hexText(bytes));
        }
    }

    void aTextThatAFieldWouldChangeIsNotShown_data()
    {
        QTest::addColumn<QString>("hex");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("a line end") << QStringLiteral("610a") << true;
        QTest::newRow("another system's line end") << QStringLiteral("0d0a") << false;
        QTest::newRow("a return alone") << QStringLiteral("610d62") << false;
        QTest::newRow("a blank that does not break") << QStringLiteral("c2a0") << false;
        QTest::newRow("line separator") << QStringLiteral("e280a8") << false;
        QTest::newRow("paragraph separator") << QStringLiteral("e280a9") << false;
        QTest::newRow("byte order mark") << QStringLiteral("efbbbf61") << false;
    }
    void aTextThatAFieldWouldChangeIsNotShown()
    {
        QFETCH(const QString, hex);
        QFETCH(const bool, isShown);
        QCOMPARE(typedBytes(BytesForm::Text, fromHexText(hex.toStdString())).has_value(), isShown);
    }

    void onlyReadableBytesAreAText_data()
    {
        QTest::addColumn<QString>("hex");
        QTest::addColumn<bool>("isText");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("UTF-8") << QStringLiteral("4772c3bcc39f65") << true;
        QTest::newRow("lines and tabs") << QStringLiteral("610a0d0962") << true;
        QTest::newRow("a zero") << QStringLiteral("6100") << false;
        QTest::newRow("an escape") << QStringLiteral("1b5b33316d") << false;
        QTest::newRow("half a letter") << QStringLiteral("61c3") << false;
        QTest::newRow("no UTF-8") << QStringLiteral("ff") << false;
    }
    void onlyReadableBytesAreAText()
    {
        QFETCH(const QString, hex);
        QFETCH(const bool, isText);
        QCOMPARE(readableText(fromHexText(hex.toStdString())).has_value(), isText);
    }
};

QTEST_GUILESS_MAIN(BytesFormTest)
#include "tst_bytesform.moc"
