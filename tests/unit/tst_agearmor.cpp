// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/armor.h"
#include "support/agestage.h"

#include <QTest>

#include <random>

using namespace cipherscope;
using namespace cipherscope::age;
using testing::Bytes;
using testing::bytesOf;
using testing::randomBytes;

/** ASCII armor (C2SP age.md, "ASCII armor"; RFC 7468, section 3). */
class TestAgeArmor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anySizeComesBack();
    void piecesMakeNoDifference();
    void toleratedFormsDecodeToTheSame_data();
    void toleratedFormsDecodeToTheSame();
    void everyOtherFormIsRefusedWithItsLine_data();
    void everyOtherFormIsRefusedWithItsLine();
    void armorThatEndsTooEarlyIsTruncated();
    void armorIsRecognisedByItsStart();
    void endlessLinesAreRefusedEarly();
    void mutatedArmorNeverCrashes();
};

namespace {

const std::string begin = "-----BEGIN AGE ENCRYPTED FILE-----\n";
const std::string end = "-----END AGE ENCRYPTED FILE-----\n";

std::string armored(std::span<const std::byte> bytes)
{
    std::string text;
    ArmorEncoder encoder;
    encoder.take(bytes, text);
    encoder.finish(text);
    return text;
}

Result<Bytes> decoded(std::string_view text)
{
    Bytes bytes;
    ArmorDecoder decoder;
    if (const auto taken = decoder.take(bytesOf(text), bytes); !taken)
        return std::unexpected(taken.error());
    if (const auto finished = decoder.finish(); !finished)
        return std::unexpected(finished.error());
    return bytes;
}

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

/** Two full lines and a short one. */
const Bytes sample = randomBytes(100);
const std::string sampleText = armored(sample);

} // namespace

void TestAgeArmor::anySizeComesBack()
{
    for (std::size_t size = 0; size < 200; ++size) {
        const Bytes bytes = randomBytes(size, size);
        const std::string text = armored(bytes);
        QVERIFY(text.starts_with(begin) && text.ends_with(end));
        for (const QByteArray &line : QByteArray::fromStdString(text).split('\n'))
            QVERIFY(line.size() <= 64);
        const auto back = decoded(text);
        VERIFY_RESULT(back);
        QVERIFY(*back == bytes);
    }
}

void TestAgeArmor::piecesMakeNoDifference()
{
    for (std::size_t first = 0; first <= sample.size(); ++first) {
        std::string text;
        ArmorEncoder encoder;
        encoder.take(std::span(sample).first(first), text);
        encoder.take(std::span(sample).subspan(first), text);
        encoder.finish(text);
        QCOMPARE(text, sampleText);
    }
    const std::string crlf = " \r\n" + replaced(sampleText, "\n", "\r\n") + "\r\n";
    for (const std::string &text : { sampleText, crlf }) {
        for (std::size_t first = 0; first <= text.size(); ++first) {
            Bytes bytes;
            ArmorDecoder decoder;
            VERIFY_RESULT(decoder.take(bytesOf(text.substr(0, first)), bytes));
            VERIFY_RESULT(decoder.take(bytesOf(text.substr(first)), bytes));
            VERIFY_RESULT(decoder.finish());
            QVERIFY(bytes == sample);
        }
    }
}

void TestAgeArmor::toleratedFormsDecodeToTheSame_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("as we write it") << sampleText;
    QTest::newRow("CRLF") << replaced(sampleText, "\n", "\r\n");
    QTest::newRow("no line end at the end") << sampleText.substr(0, sampleText.size() - 1);
    QTest::newRow("CR at the end") << sampleText.substr(0, sampleText.size() - 1) + "\r";
    QTest::newRow("blanks before it") << "\n \t\r\n\n" + sampleText;
    QTest::newRow("blanks after it") << sampleText + "\n \t\r\n  ";
    QTest::newRow("many blanks") << std::string(1000, '\n') + sampleText + std::string(1000, '\n');
}

void TestAgeArmor::toleratedFormsDecodeToTheSame()
{
    QFETCH(std::string, text);
    QVERIFY(looksArmored(bytesOf(text)));
    const auto bytes = decoded(text);
    VERIFY_RESULT(bytes);
    QVERIFY(*bytes == sample);
}

void TestAgeArmor::everyOtherFormIsRefusedWithItsLine_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("why");
    const auto row = [](const char *name, const std::string &text, const std::string &why) {
        QTest::newRow(name) << text << why;
    };
    const std::string full(64, 'A');
    row("nothing", "", "line 1: this is not the first line");
    row("blanks only", "\n\n", "line 3: this is not the first line");
    row("text before it", "Hello\n" + sampleText, "line 1: this is not the first line");
    row("a blank before the first line", " " + sampleText, "line 1: this is not the first line");
    row("a blank after the first line", replaced(sampleText, "FILE-----\n", "FILE----- \n"),
        "line 1: this is not");
    row("another label", replaced(sampleText, "AGE ENCRYPTED FILE", "PGP MESSAGE"), "line 1: this is not");
    row("lower case", replaced(sampleText, "AGE ENCRYPTED FILE", "age encrypted file"),
        "line 1: this is not");
    row("another last line", replaced(sampleText, "END AGE", "END PGP"),
        "line 5: after a line shorter than 64");
    row("another last line after full ones", begin + full + "\n-----END PGP MESSAGE-----\n",
        "line 3: another last");
    row("an empty line first", begin + "\n" + full + "\n" + end, "line 2: an empty line");
    row("an empty line last", begin + full + "\n\n" + end, "line 3: an empty line");
    row("headers", begin + "Version: 1\n\n" + full + "\n" + end, "line 2: a blank");
    row("a header without a blank", begin + "Version:1\n\n" + full + "\n" + end, "line 2: a header");
    row("a long line", begin + full + "AAAA\n" + end, "line 2: a line longer than 64");
    row("a short line in the middle", begin + "AAAA\n" + full + "\n" + end,
        "line 3: after a line shorter than 64");
    row("no padding", begin + "AAA\n" + end, "line 2: it is no canonical");
    row("bits that are left over", begin + "AB==\n" + end, "line 2: it is no canonical");
    row("padding in the middle", begin + "AA==AAAA\n" + end, "line 2: it is no canonical");
    row("padding on its own line", begin + "AA\n==\n" + end, "line 2: it is no canonical");
    row("a checksum as of PGP", begin + full + "\n=AAAA\n" + end, "line 3: it is no canonical");
    row("a blank at a line's end", begin + full.substr(4) + " \n" + end, "line 2: a blank");
    row("a blank at a line's start", begin + " " + full.substr(4) + "\n" + end, "line 2: a blank");
    row("two CRs", begin + full + "\r\r\n" + end, "line 2: a line longer");
    row("text after it", sampleText + "Bye\n", "line 6: there is something after");
    row("text after it without a line end", sampleText + "Bye", "line 6: there is something after");
    row("a second armor", sampleText + sampleText, "line 6: there is something after");
    row("too many blanks before it", std::string(1025, '\n') + sampleText,
        "line 1025: there are too many blanks");
    row("too many blanks after it", sampleText + std::string(2000, ' '), "line 6: there are too many blanks");
}

void TestAgeArmor::everyOtherFormIsRefusedWithItsLine()
{
    QFETCH(std::string, text);
    QFETCH(std::string, why);
    VERIFY_FAILURE(decoded(text), ErrorCode::BadInput, Step::Parse, "armor " + why);
    // A byte at a time it is refused no less.
    Bytes bytes;
    ArmorDecoder decoder;
    Result<void> taken;
    for (std::size_t at = 0; at < text.size() && taken; ++at)
        taken = decoder.take(bytesOf(text.substr(at, 1)), bytes);
    QVERIFY(!taken || !decoder.finish());
}

void TestAgeArmor::armorThatEndsTooEarlyIsTruncated()
{
    for (std::size_t size = begin.size(); size < sampleText.size() - 1; ++size) {
        const auto bytes = decoded(sampleText.substr(0, size));
        QVERIFY(!bytes.has_value());
        // Half a last line is no last line; what ends before it is cut.
        const bool inLastLine = size > sampleText.size() - end.size();
        QVERIFY(inLastLine || bytes.error().code == ErrorCode::Truncated);
    }
}

void TestAgeArmor::armorIsRecognisedByItsStart()
{
    QVERIFY(looksArmored(bytesOf(" \n" + begin)));
    QVERIFY(looksArmored(bytesOf("-----BEGIN PGP MESSAGE-----")));
    QVERIFY(!looksArmored(bytesOf("age-encryption.org/v1\n")));
    QVERIFY(!looksArmored(bytesOf("")));
    QVERIFY(!looksArmored(bytesOf(std::string(2000, ' ') + begin)));
}

void TestAgeArmor::endlessLinesAreRefusedEarly()
{
    for (const std::string &start : { std::string(), begin, sampleText }) {
        for (const char c : { ' ', 'A' }) {
            ArmorDecoder decoder;
            Bytes bytes;
            Result<void> taken = decoder.take(bytesOf(start), bytes);
            std::size_t size = 0;
            for (; taken && size < 100'000; size += 100)
                taken = decoder.take(bytesOf(std::string(100, c)), bytes);
            QVERIFY(!taken.has_value());
            QVERIFY(size <= 1200);
        }
    }
}

void TestAgeArmor::mutatedArmorNeverCrashes()
{
    std::mt19937 random(20260101); // NOLINT: the same in every run
    const std::string alphabet("\0\n\r -=+/AaZz09\x7f\xff", 17);
    for (int round = 0; round < 20'000; ++round) {
        std::string text = sampleText;
        for (auto changes = 1 + random() % 3; changes > 0; --changes) {
            const auto at = random() % text.size();
            if (random() % 3 == 0)
                text.erase(at, 1 + random() % 4);
            else if (random() % 2 == 0)
                text.insert(at, 1, alphabet[random() % alphabet.size()]);
            else
                text[at] = alphabet[random() % alphabet.size()];
        }
        if (const auto bytes = decoded(text)) {
            // Blanks around it and CRLF apart, bytes have one armor.
            const std::string again =
                QByteArray::fromStdString(replaced(text, "\r\n", "\n")).trimmed().toStdString();
            QCOMPARE(again + "\n", armored(*bytes));
        }
    }
}

QTEST_GUILESS_MAIN(TestAgeArmor)
#include "tst_agearmor.moc"
