// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/header.h"
#include "formats/age/recipient.h"
#include "support/agestage.h"

#include <QTest>

#include <random>

using namespace cipherscope;
using namespace cipherscope::age;
using testing::bytesOf;

/** The grammar of age headers (C2SP age.md, "ABNF definition of file header"). */
class TestAgeHeader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSpecificationsExampleIsUnderstood();
    void whatIsReadIsWrittenAgainByteByByte_data();
    void whatIsReadIsWrittenAgainByteByByte();
    void everyOtherHeaderIsRefusedWithItsLine_data();
    void everyOtherHeaderIsRefusedWithItsLine();
    void aHeaderThatEndsTooEarlyIsTruncated();
    void piecesMakeNoDifference();
    void thePayloadIsLeftAlone();
    void hostileSizesAreRefusedEarly_data();
    void hostileSizesAreRefusedEarly();
    void mutatedHeadersNeverCrashAndStayCanonical();

    void nativeStanzasHaveTheirForm_data();
    void nativeStanzasHaveTheirForm();
    void aPassphraseStandsAlone();
};

namespace {

const std::string v1 = "age-encryption.org/v1\n";
const std::string stanza = "-> X25519 XEl0dJ6y3C7KZkgmgWUicg63EyXJiwBJW8PdYJ/cYBE\n"
                           "qRS0AMjdjPvZ/WT08U2KL4G+PIooA3hy38SvLpvaC1E\n";
const std::string mac = "--- HK2NmOBN9Dpq0Gw6xMCuhFcQlQLvZ/wQUi/2scLG75s\n";
const std::string example = v1 + stanza + mac;

std::string base64Line(std::size_t size)
{
    return std::string(size, 'A') + '\n';
}

} // namespace

void TestAgeHeader::theSpecificationsExampleIsUnderstood()
{
    const auto parsed = parseHeader(bytesOf(example));
    VERIFY_RESULT(parsed);
    QCOMPARE(parsed->size, example.size());
    QCOMPARE(parsed->header.stanzas.size(), std::size_t{ 1 });
    const Stanza &only = parsed->header.stanzas.front();
    QCOMPARE(only.type(), std::string("X25519"));
    QCOMPARE(only.arguments.size(), std::size_t{ 2 });
    QCOMPARE(only.body.size(), std::size_t{ 32 });
    QVERIFY(lockKind(only) == LockKind::X25519);
    QCOMPARE(headerWithoutMac(parsed->header.stanzas) + mac.substr(3), example);
}

void TestAgeHeader::whatIsReadIsWrittenAgainByteByByte_data()
{
    QTest::addColumn<std::string>("header");
    QTest::newRow("the example") << example;
    QTest::newRow("an unknown type") << v1 + "-> example.com/enigma a b c !~\n\n" + mac;
    QTest::newRow("an empty body") << v1 + "-> empty\n\n" + mac;
    QTest::newRow("a full line, then an empty one") << v1 + "-> full\n" + base64Line(64) + "\n" + mac;
    QTest::newRow("a full line, then a short one") << v1 + "-> full\n" + base64Line(64) + base64Line(2) + mac;
    QTest::newRow("three full lines")
        << v1 + "-> full\n" + base64Line(64) + base64Line(64) + base64Line(64) + base64Line(63) + mac;
    QTest::newRow("many stanzas") << v1 + "-> grease\n\n" + stanza + stanza + "-> scrypt\nAA\n" + mac;
    QTest::newRow("a type that looks like a mark") << v1 + "-> --- ->\n\n" + mac;
    QTest::newRow("a long argument") << v1 + "-> x " + std::string(8000, 'y') + "\n\n" + mac;
}

void TestAgeHeader::whatIsReadIsWrittenAgainByteByByte()
{
    QFETCH(std::string, header);
    const auto parsed = parseHeader(bytesOf(header));
    VERIFY_RESULT(parsed);
    QCOMPARE(encodeHeader(parsed->header), header);
    QVERIFY(parseHeader(bytesOf(encodeHeader(parsed->header)))->header == parsed->header);
}

void TestAgeHeader::everyOtherHeaderIsRefusedWithItsLine_data()
{
    QTest::addColumn<std::string>("header");
    QTest::addColumn<std::string>("why");
    const auto row = [](const char *name, const std::string &header, const std::string &why) {
        QTest::newRow(name) << header << why;
    };
    row("nothing", "", "line 1: this is no age file: it is empty");
    row("another file", "%PDF-1.7\n", "line 1: this is no age file");
    row("a blank before it", " " + example, "line 1: this is no age file");
    row("a byte order mark before it", "\xef\xbb\xbf" + example, "line 1: this is no age file");
    row("another version", "age-encryption.org/v2\n" + stanza + mac, "line 1: this version");
    row("v1 and more", "age-encryption.org/v10\n" + stanza + mac, "line 1: this version");
    row("no version", "age-encryption.org/\n" + stanza + mac, "line 1: this version");
    row("CRLF", "age-encryption.org/v1\r\n" + stanza + mac, "line 1: it ends with a carriage return");
    row("no stanza", v1 + mac, "line 2: there is no stanza");
    row("an empty line", v1 + "\n" + stanza + mac, "line 2: neither a stanza");
    row("a stanza without a space", v1 + "->X25519\n\n" + mac, "line 2: \"->\" is not followed by a space");
    row("a stanza without a type", v1 + "->\n\n" + mac, "line 2: the stanza has no type");
    row("a stanza with an empty type", v1 + "-> \n\n" + mac, "line 2: an argument of the stanza is empty");
    row("two spaces", v1 + "-> a  b\n\n" + mac, "line 2: an argument of the stanza is empty");
    row("a space at the end", v1 + "-> a \n\n" + mac, "line 2: an argument of the stanza is empty");
    row("a tab", v1 + "-> a\tb\n\n" + mac, "line 2: an argument of the stanza has a character");
    row("a carriage return in the arguments", v1 + "-> a\r\n\n" + mac,
        "line 2: an argument of the stanza has");
    row("an argument that is not ASCII", v1 + "-> \xc3\xa9\n\n" + mac,
        "line 2: an argument of the stanza has");
    row("a DEL", v1 + "-> a\x7f\n\n" + mac, "line 2: an argument of the stanza has");
    row("a missing body", v1 + "-> a\n" + mac, "line 3: the body before it does not end");
    row("a missing body before a stanza", v1 + "-> a\n" + stanza + mac, "line 3: the body before it");
    row("a missing short line", v1 + "-> a\n" + base64Line(64) + mac, "line 4: the body before it");
    row("a body line of 65", v1 + "-> a\n" + base64Line(65) + mac, "line 3: a line of a body is longer");
    row("a body line of 68", v1 + "-> a\n" + base64Line(68) + "\n" + mac,
        "line 3: a line of a body is longer");
    row("two short lines", v1 + "-> a\nAA\nAA\n" + mac, "line 4: neither a stanza");
    row("padding", v1 + "-> a\nAA==\n" + mac, "line 3: its base64 is padded");
    row("bits that are left over", v1 + "-> a\nAB\n" + mac, "line 3: it is no canonical base64");
    row("a carriage return in the body", v1 + "-> a\nAA\r\n" + mac, "line 3: it ends with a carriage return");
    row("a space in the body", v1 + "-> a\nAA AA\n" + mac, "line 3: it is no canonical base64");
    row("a MAC without a space", v1 + stanza + "---" + mac.substr(4), "line 4: \"---\" is not followed");
    row("no MAC", v1 + stanza + "---\n", "line 4: \"---\" is not followed");
    row("an empty MAC", v1 + stanza + "--- \n", "line 4: the MAC has not 32 bytes");
    row("a MAC of 31 bytes", v1 + stanza + "--- " + base64Line(42), "line 4: the MAC has not 32 bytes");
    row("a padded MAC", v1 + stanza + mac.substr(0, mac.size() - 1) + "=\n",
        "line 4: the MAC is no canonical");
    row("a MAC that is not canonical", v1 + stanza + mac.substr(0, mac.size() - 2) + "t\n",
        "line 4: the MAC is no canonical");
    row("two spaces before the MAC", v1 + stanza + "---  " + mac.substr(4),
        "line 4: the MAC is no canonical");
    row("a space after the MAC", v1 + stanza + mac.substr(0, mac.size() - 1) + " \n",
        "line 4: the MAC is no");
    row("a carriage return after the MAC", v1 + stanza + mac.substr(0, mac.size() - 1) + "\r\n",
        "line 4: the MAC is no");
    row("a fourth dash", v1 + stanza + "-" + mac, "line 4: \"---\" is not followed");
}

void TestAgeHeader::everyOtherHeaderIsRefusedWithItsLine()
{
    QFETCH(std::string, header);
    QFETCH(std::string, why);
    const auto parsed = parseHeader(bytesOf(header));
    VERIFY_FAILURE(parsed, ErrorCode::BadInput, Step::Parse, "header " + why);
}

void TestAgeHeader::aHeaderThatEndsTooEarlyIsTruncated()
{
    for (std::size_t size = 1; size < example.size(); ++size) {
        const auto parsed = parseHeader(bytesOf(example.substr(0, size)));
        const auto lines = std::ranges::count(example.substr(0, size), '\n') + 1;
        VERIFY_FAILURE(parsed, ErrorCode::Truncated, Step::Parse, "line " + std::to_string(lines));
    }
}

void TestAgeHeader::piecesMakeNoDifference()
{
    const std::string file = example + "payload";
    for (std::size_t first = 0; first <= example.size(); ++first) {
        HeaderReader reader;
        QCOMPARE(reader.take(bytesOf(file.substr(0, first))).value(), first);
        QCOMPARE(reader.take(bytesOf(file.substr(first))).value(), example.size() - first);
        QVERIFY(reader.isComplete());
        QCOMPARE(encodeHeader(std::move(reader).finish().value()), example);
    }
    HeaderReader reader;
    for (const char c : example)
        QCOMPARE(reader.take(bytesOf(std::string_view(&c, 1))).value(), std::size_t{ 1 });
    QVERIFY(reader.isComplete());
    QCOMPARE(reader.take(bytesOf("payload")).value(), std::size_t{ 0 });
}

void TestAgeHeader::thePayloadIsLeftAlone()
{
    const std::string file = example + "-> this is payload\n--- and so is this\n";
    QCOMPARE(parseHeader(bytesOf(file))->size, example.size());
}

void TestAgeHeader::hostileSizesAreRefusedEarly_data()
{
    QTest::addColumn<std::string>("start");
    QTest::addColumn<std::string>("unit");
    QTest::addColumn<std::string>("why");
    QTest::newRow("zeros without a line end")
        << std::string() << std::string(4096, '\0') << std::string("no age file");
    QTest::newRow("a version without an end")
        << std::string("age-encryption.org/") << std::string(4096, 'v') << std::string("16 KiB");
    QTest::newRow("arguments without an end") << v1 + "-> x" << std::string(" y") << std::string("16 KiB");
    QTest::newRow("a body line without an end") << v1 + "-> x\n"
                                                << std::string(4096, 'A') << std::string("16 KiB");
    QTest::newRow("a body without an end") << v1 + "-> x\n" << base64Line(64) << std::string("1 MiB");
    QTest::newRow("stanzas without an end") << v1 << std::string("-> x\n\n") << std::string("4096 stanzas");
    QTest::newRow("long stanzas without an end") << v1 << "-> x " + std::string(1000, 'y') + "\n\n"
                                                 << std::string("1 MiB");
}

void TestAgeHeader::hostileSizesAreRefusedEarly()
{
    QFETCH(std::string, start);
    QFETCH(std::string, unit);
    QFETCH(std::string, why);
    HeaderReader reader;
    Result<std::size_t> taken = reader.take(bytesOf(start));
    std::size_t size = start.size();
    while (taken && size < 4 * largestHeader) {
        taken = reader.take(bytesOf(unit));
        size += unit.size();
    }
    VERIFY_FAILURE(taken, ErrorCode::BadInput, Step::Parse, why);
    QVERIFY(size <= largestHeader + unit.size());
    // In one piece it is no other.
    std::string whole = start;
    while (whole.size() < 2 * largestHeader)
        whole += unit;
    VERIFY_FAILURE(parseHeader(bytesOf(whole)), ErrorCode::BadInput, Step::Parse, why);
}

void TestAgeHeader::mutatedHeadersNeverCrashAndStayCanonical()
{
    const std::string start = v1 + "-> grease a b\n" + base64Line(64) + "\n" + stanza + mac;
    std::mt19937 random(20260101); // NOLINT: the same in every run
    const std::string alphabet("\0\n\r ->=+/AaZz09\x7f\xff", 18);
    std::size_t accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string text = start;
        for (auto changes = 1 + random() % 3; changes > 0; --changes) {
            const auto at = random() % text.size();
            if (random() % 3 == 0)
                text.erase(at, 1 + random() % 4);
            else if (random() % 2 == 0)
                text.insert(at, 1, alphabet[random() % alphabet.size()]);
            else
                text[at] = alphabet[random() % alphabet.size()];
        }
        const auto parsed = parseHeader(bytesOf(text));
        if (parsed) {
            QCOMPARE(encodeHeader(parsed->header), text.substr(0, parsed->size));
            ++accepted;
        } else {
            QVERIFY(!parsed.error().detail.empty());
        }
    }
    QVERIFY(accepted > 100);
}

void TestAgeHeader::nativeStanzasHaveTheirForm_data()
{
    QTest::addColumn<std::string>("arguments");
    QTest::addColumn<int>("bodySize");
    QTest::addColumn<std::string>("why");
    const std::string share(43, 'A');
    const std::string salt(22, 'A');
    const std::string encapsulated(1494, 'A');
    const auto row = [](const char *name, const std::string &arguments, int bodySize,
                        const std::string &why) { QTest::newRow(name) << arguments << bodySize << why; };
    row("X25519", "X25519 " + share, 32, "");
    row("X25519 without a share", "X25519", 32, "two arguments");
    row("X25519 with another argument", "X25519 " + share + " x", 32, "two arguments");
    row("X25519 with a short share", "X25519 " + share.substr(1), 32, "32 bytes");
    row("X25519 with a long share", "X25519 A" + share, 32, "32 bytes");
    row("X25519 with a share that is not canonical", "X25519 " + share.substr(1) + "B", 32, "32 bytes");
    row("X25519 with a padded share", "X25519 " + share + "=", 32, "32 bytes");
    row("X25519 with a short body", "X25519 " + share, 31, "body");
    row("X25519 with a long body", "X25519 " + share, 48, "body");
    row("another case is another type", "x25519", 5, "");
    row("scrypt", "scrypt " + salt + " 18", 32, "");
    row("scrypt without a work factor", "scrypt " + salt, 32, "three arguments");
    row("scrypt with another argument", "scrypt " + salt + " 18 x", 32, "three arguments");
    row("scrypt with a short salt", "scrypt AA 18", 32, "salt");
    row("scrypt with a salt that is not canonical", "scrypt " + salt.substr(1) + "B 18", 32, "salt");
    row("scrypt with a leading zero", "scrypt " + salt + " 018", 32, "work factor");
    row("scrypt with 0", "scrypt " + salt + " 0", 32, "work factor");
    row("scrypt with a sign", "scrypt " + salt + " +18", 32, "work factor");
    row("scrypt with a negative one", "scrypt " + salt + " -18", 32, "work factor");
    row("scrypt in hexadecimal", "scrypt " + salt + " 0x12", 32, "work factor");
    row("scrypt with a huge work factor is another matter", "scrypt " + salt + " " + std::string(100, '9'),
        32, "");
    row("scrypt with a short body", "scrypt " + salt + " 18", 16, "body");
    row("mlkem768x25519", "mlkem768x25519 " + encapsulated, 32, "");
    row("mlkem768x25519 with another argument", "mlkem768x25519 " + encapsulated + " x", 32, "two arguments");
    row("mlkem768x25519 with a short key", "mlkem768x25519 " + share, 32, "1120 bytes");
    row("mlkem768x25519 with a long body", "mlkem768x25519 " + encapsulated, 33, "body");
    row("an unknown type has any form", "example.com/enigma x y z", 7, "");
}

void TestAgeHeader::nativeStanzasHaveTheirForm()
{
    QFETCH(std::string, arguments);
    QFETCH(int, bodySize);
    QFETCH(std::string, why);
    Stanza native;
    for (const QString &argument : QString::fromStdString(arguments).split(u' '))
        native.arguments.push_back(argument.toStdString());
    native.body.resize(static_cast<std::size_t>(bodySize));
    const Result<void> checked = checkStanzas(Header{ { native }, {} });
    if (why.empty())
        VERIFY_RESULT(checked);
    else
        VERIFY_FAILURE(checked, ErrorCode::BadInput, Step::Parse, why);
}

void TestAgeHeader::aPassphraseStandsAlone()
{
    Stanza scrypt{ { "scrypt", std::string(22, 'A'), "10" }, std::vector<std::byte>(32) };
    const Stanza grease{ { "grease" }, {} };
    QVERIFY(checkStanzas(Header{ { scrypt }, {} }).has_value());
    for (const auto &stanzas :
         { std::vector{ scrypt, scrypt }, std::vector{ scrypt, grease }, std::vector{ grease, scrypt } })
        VERIFY_FAILURE(checkStanzas(Header{ stanzas, {} }), ErrorCode::BadInput, Step::Parse,
                       "no other stanza");
}

QTEST_GUILESS_MAIN(TestAgeHeader)
#include "tst_ageheader.moc"
