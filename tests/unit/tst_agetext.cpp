// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/base64.h"
#include "formats/age/bech32.h"
#include "support/agestage.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::age;
using testing::bytesOf;
using testing::hexText;
using testing::textOf;

class TestAgeText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void base64FollowsRfc4648_data();
    void base64FollowsRfc4648();
    void everyBytesHaveExactlyOneBase64();
    void otherBase64IsRefused_data();
    void otherBase64IsRefused();

    void bip173VectorsDecodeAndEncodeAgain_data();
    void bip173VectorsDecodeAndEncodeAgain();
    void badBech32IsRefusedWithoutRepeatingIt_data();
    void badBech32IsRefusedWithoutRepeatingIt();
    void bech32OfAnyLengthComesBack();
    void anyOneWrongCharacterIsNoticed();
};

void TestAgeText::base64FollowsRfc4648_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("padded");
    // RFC 4648, section 10
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("f") << QByteArray("f") << QByteArray("Zg==");
    QTest::newRow("fo") << QByteArray("fo") << QByteArray("Zm8=");
    QTest::newRow("foo") << QByteArray("foo") << QByteArray("Zm9v");
    QTest::newRow("foob") << QByteArray("foob") << QByteArray("Zm9vYg==");
    QTest::newRow("fooba") << QByteArray("fooba") << QByteArray("Zm9vYmE=");
    QTest::newRow("foobar") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
    QTest::newRow("62 and 63") << QByteArray("\xfb\xff\xbf") << QByteArray("+/+/");
}

void TestAgeText::base64FollowsRfc4648()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, padded);
    const QByteArray unpadded = padded.left(padded.indexOf('=') < 0 ? padded.size() : padded.indexOf('='));
    const std::string plain = bytes.toStdString();
    QCOMPARE(encodeBase64(bytesOf(plain), Base64Padding::Required), padded.toStdString());
    QCOMPARE(encodeBase64(bytesOf(plain), Base64Padding::None), unpadded.toStdString());
    QCOMPARE(textOf(decodeBase64(padded.toStdString(), Base64Padding::Required).value()), plain);
    QCOMPARE(textOf(decodeBase64(unpadded.toStdString(), Base64Padding::None).value()), plain);
}

/** All texts of up to three digits: those that decode encode to themselves, and all bytes are reached. */
void TestAgeText::everyBytesHaveExactlyOneBase64()
{
    const std::string digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::size_t decoded = 0;
    for (const char first : digits)
        for (const char second : digits)
            for (const char *third : { "", "A", "B", "E" }) {
                const std::string text = std::string{ first, second } + third;
                if (const auto bytes = decodeBase64(text, Base64Padding::None)) {
                    QCOMPARE(encodeBase64(*bytes, Base64Padding::None), text);
                    ++decoded;
                }
            }
    // One byte in 256 ways; two bytes, whose third digit has two bits to spare, with A and E.
    QCOMPARE(decoded, std::size_t{ 256 + 2 * 64 * 64 });
}

void TestAgeText::otherBase64IsRefused_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("padded");
    const auto row = [](const char *name, const std::string &text, bool padded) {
        QTest::newRow(name) << text << padded;
    };
    row("padding that is not wanted", "Zg==", false);
    row("one padding that is not wanted", "Zm8=", false);
    row("padding that is missing", "Zg", true);
    row("half of the padding", "Zg=", true);
    row("too much padding", "Z===", true);
    row("padding alone", "====", true);
    row("padding in the middle", "Zg==Zg==", true);
    row("one digit", "Z", false);
    row("five digits", "Zm9vY", false);
    row("bits that are left over, 4", "Zh", false);
    row("bits that are left over, 2", "Zm9", false);
    row("bits that are left over, padded", "Zh==", true);
    row("a line end", "Zm9v\n", false);
    row("a line end between", "Zm\n9v", false);
    row("a carriage return", "Zm9v\r", false);
    row("a space", "Zm 9v", false);
    row("URL-safe digits", "-_-_", false);
    row("a zero byte", std::string("Zm9v\0", 5), false);
    row("not ASCII", "Zm\xc3\xa9", false);
}

void TestAgeText::otherBase64IsRefused()
{
    QFETCH(std::string, text);
    QFETCH(bool, padded);
    QVERIFY(!decodeBase64(text, padded ? Base64Padding::Required : Base64Padding::None).has_value());
}

void TestAgeText::bip173VectorsDecodeAndEncodeAgain_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("prefix");
    QTest::addColumn<qsizetype>("size");
    // BIP 173, "Test vectors"; those whose data are whole bytes.
    QTest::newRow("A12UEL5L") << std::string("A12UEL5L") << std::string("A") << qsizetype(0);
    QTest::newRow("a12uel5l") << std::string("a12uel5l") << std::string("a") << qsizetype(0);
    QTest::newRow("a prefix of 83 characters")
        << std::string(
               "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs")
        << std::string("an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio")
        << qsizetype(0);
    QTest::newRow("all characters") << std::string("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw")
                                    << std::string("abcdef") << qsizetype(20);
    QTest::newRow("many zeros") << std::string("11") + std::string(82, 'q') + "c8247j" << std::string("1")
                                << qsizetype(51);
    QTest::newRow("split") << std::string("split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w")
                           << std::string("split") << qsizetype(30);
    QTest::newRow("a question mark") << std::string("?1ezyfcl") << std::string("?") << qsizetype(0);
    // Beyond 90 characters, which BIP 173 refuses and age does not.
    QTest::newRow("longer than BIP 173 has it")
        << std::string(
               "an84characterslonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1569pvx")
        << std::string("an84characterslonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio")
        << qsizetype(0);
    QTest::newRow("age's own secret key")
        << std::string(testing::sampleSecretKey) << std::string("AGE-SECRET-KEY-") << qsizetype(32);
    QTest::newRow("age's own recipient")
        << std::string(testing::sampleRecipient) << std::string("age") << qsizetype(32);
}

void TestAgeText::bip173VectorsDecodeAndEncodeAgain()
{
    QFETCH(std::string, text);
    QFETCH(std::string, prefix);
    QFETCH(qsizetype, size);
    const auto decoded = decodeBech32(text);
    VERIFY_RESULT(decoded);
    QCOMPARE(decoded->prefix, prefix);
    QCOMPARE(static_cast<qsizetype>(decoded->data.size()), size);
    QCOMPARE(textOf(encodeBech32(decoded->prefix, decoded->data.view()).view()), text);
}

void TestAgeText::badBech32IsRefusedWithoutRepeatingIt_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("why");
    const auto row = [](const char *name, const std::string &text, const std::string &why) {
        QTest::newRow(name) << text << why;
    };
    // BIP 173, "Test vectors"
    row("a space in the prefix",
        "\x20"
        "1nwldj5",
        "does not belong");
    row("a control character",
        "\x7f"
        "1axkwrx",
        "does not belong");
    row("no ASCII",
        "\x80"
        "1eym55h",
        "does not belong");
    row("no separator", "pzry9x0s0muk", "no \"1\"");
    row("an empty prefix", "1pzry9x0s0muk", "no \"1\"");
    row("a wrong character", "x1b4n0q5v", "never occurs");
    row("a short checksum", "li1dgmt3", "too early");
    row("a wrong character in the checksum", "de1lg7wt\xff", "does not belong");
    row("a checksum of the upper-case prefix", "A1G7SGD8", "checksum");
    row("an empty prefix, 2", "10a06t8", "no \"1\"");
    row("an empty prefix, 3", "1qzzfhee", "no \"1\"");
    row("mixed case", "A12UEl5L", "mixes");
    row("nothing", "", "no \"1\"");
    row("a line end", "a12uel5l\n", "does not belong");
    row("half a byte", "age1qdd35qf", "whole bytes");
    row("a byte and a half", "age1qqqyst3gn", "whole bytes");
    row("bits that are left over", "age1qpu0j2ex", "whole bytes");
    row("bits that are left over, from BIP 173",
        "tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3pjxtptv", "whole bytes");
    row("too long", std::string(70'000, 'q'), "too long");
}

void TestAgeText::badBech32IsRefusedWithoutRepeatingIt()
{
    QFETCH(std::string, text);
    QFETCH(std::string, why);
    const auto decoded = decodeBech32(text);
    VERIFY_FAILURE(decoded, ErrorCode::BadInput, Step::Parse, why);
    QVERIFY(text.size() < 2 || decoded.error().detail.english().find(text) == std::string::npos);
}

void TestAgeText::bech32OfAnyLengthComesBack()
{
    for (std::size_t size : { 0U, 1U, 2U, 3U, 4U, 5U, 31U, 32U, 33U, 1216U, 5000U }) {
        const auto bytes = testing::randomBytes(size, size);
        for (const char *prefix : { "age", "AGE-SECRET-KEY-", "1" }) {
            const SecretBytes text = encodeBech32(prefix, bytes);
            const auto decoded = decodeBech32(textOf(text.view()));
            VERIFY_RESULT(decoded);
            QCOMPARE(decoded->prefix, std::string(prefix));
            QCOMPARE(hexText(decoded->data.view()), hexText(bytes));
        }
    }
}

void TestAgeText::anyOneWrongCharacterIsNoticed()
{
    const std::string good(testing::sampleRecipient);
    for (std::size_t at = 0; at < good.size(); ++at) {
        std::string bad = good;
        bad[at] = bad[at] == 'q' ? 'p' : 'q';
        QVERIFY2(!decodeBech32(bad).has_value(), bad.c_str());
        QVERIFY(!decodeBech32(good.substr(0, at)).has_value());
        std::string swapped = good;
        if (at > 0 && swapped[at] != swapped[at - 1]) {
            std::swap(swapped[at], swapped[at - 1]);
            QVERIFY2(!decodeBech32(swapped).has_value(), swapped.c_str());
        }
    }
}

QTEST_GUILESS_MAIN(TestAgeText)
#include "tst_agetext.moc"
