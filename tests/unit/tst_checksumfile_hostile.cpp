// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/checksumfile.h"
#include "formats/checksumwriter.h"

#include <QtTest/QTest>

#include <algorithm>
#include <ctime>
#include <random>

using namespace cipherscope;
using namespace cipherscope::formats;

class HostileChecksumFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void truncationsNeverCrash_data() { validFiles(); }
    void truncationsNeverCrash();
    void mutationsNeverCrash_data() { validFiles(); }
    void mutationsNeverCrash();
    void hugeFilesTakeLinearTime_data();
    void hugeFilesTakeLinearTime();
    void filesOfMalformedLinesAreGivenUpEarly();
    void reasonsDoNotRepeatHostileText();

private:
    static void validFiles();
};

namespace {

const std::string sha256Abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const std::string md5Abc = "900150983cd24fb0d6963f7d28e17f72";

/** What holds for any input whatsoever. */
void checkInvariants(const std::string &bytes, const std::string &fileName)
{
    const auto lineCount = static_cast<std::size_t>(std::ranges::count(bytes, '\n')) + 1;
    const auto file = parseChecksumFile(bytes, fileName);
    if (!file) {
        QVERIFY(file.error().code == ErrorCode::BadInput);
        QVERIFY(!file.error().detail.empty());
        return;
    }
    QVERIFY(!file->entries.empty());
    std::size_t before = 0;
    for (const ChecksumEntry &entry : file->entries) {
        QVERIFY(entry.line >= 1 && entry.line <= lineCount && entry.line >= before);
        before = entry.line;
        QVERIFY(!entry.name.empty());
        QVERIFY(entry.name.native().find('\0') == std::string::npos);
        QVERIFY(entry.digest.size() >= 4 && entry.digest.size() <= 64);
        QVERIFY(entry.algorithm.empty() == (entry.candidates.size() >= 2));
        // Whatever was read can be written again.
        QVERIFY(checksumLine(ChecksumForm::Gnu, entry.algorithm, entry.digest, entry.name).has_value());
    }
    for (const MalformedLine &line : file->malformed) {
        QVERIFY(line.line >= 1 && line.line <= lineCount);
        QVERIFY(!line.reason.empty() && line.reason.english().size() < 300);
    }
}

std::string mutated(std::string bytes, std::mt19937 &random)
{
    static const std::string alphabet = std::string("\0\n\r\t \\*()=;#%,-./", 17)
        + "\xff\xef\xbb"
          "aF09";
    for (auto changes = 1 + random() % 4; changes > 0 && !bytes.empty(); --changes) {
        const auto at = random() % bytes.size();
        const char byte = alphabet[random() % alphabet.size()];
        switch (random() % 4) {
        case 0:
            bytes[at] = byte;
            break;
        case 1:
            bytes.insert(at, 1, byte);
            break;
        case 2:
            bytes.erase(at, 1 + random() % 8);
            break;
        default:
            bytes.insert(at, bytes.substr(random() % bytes.size(), random() % 80));
            break;
        }
    }
    return bytes;
}

std::string repeated(const std::string &unit, std::size_t size)
{
    std::string bytes;
    bytes.reserve(size + unit.size());
    while (bytes.size() < size)
        bytes += unit;
    return bytes;
}

} // namespace

void HostileChecksumFileTest::validFiles()
{
    QTest::addColumn<std::string>("fileName");
    QTest::addColumn<std::string>("bytes");
    const std::string gnu = sha256Abc + "  x\n\\" + sha256Abc + "  a\\nb\\\\c\n" + sha256Abc + " *y\r\n";
    const std::string tagged = "SHA256 (a (b) = c) = " + sha256Abc + "\n\\MD5 (a\\nb) = " + md5Abc + "\n";
    QTest::newRow("GNU") << std::string("SHA256SUMS") << gnu;
    QTest::newRow("GNU, ambiguous") << std::string("list") << gnu + md5Abc + "  z\n";
    QTest::newRow("tagged") << std::string("list") << tagged + "SHA2-256(x)= " + sha256Abc + "\n";
    QTest::newRow(".sfv") << std::string("x.sfv") << std::string("; comment\na b 352441C2\nc  352441c2\r\n");
    QTest::newRow("hashdeep") << std::string("list")
                              << "%%%% HASHDEEP-1.0\n%%%% size,md5,sha256,filename\n## $ x\n3," + md5Abc + ","
            + sha256Abc + ",a,b\n";
    QTest::newRow("bare digest") << std::string("x.iso.sha256") << sha256Abc + "\n";
    QTest::newRow("PGP") << std::string("SHA256SUMS")
                         << "\xef\xbb\xbf-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n" + gnu
            + "-----BEGIN PGP SIGNATURE-----\n\niQ==\n-----END PGP SIGNATURE-----\n";
}

void HostileChecksumFileTest::truncationsNeverCrash()
{
    QFETCH(std::string, fileName);
    QFETCH(std::string, bytes);
    for (std::size_t size = 0; size <= bytes.size(); ++size) {
        checkInvariants(bytes.substr(0, size), fileName);
        checkInvariants(bytes.substr(size), fileName);
    }
}

void HostileChecksumFileTest::mutationsNeverCrash()
{
    QFETCH(std::string, fileName);
    QFETCH(std::string, bytes);
    std::mt19937 random(20260101); // NOLINT: the same in every run
    for (int round = 0; round < 1500; ++round) {
        checkInvariants(mutated(bytes, random), fileName);
        if (QTest::currentTestFailed())
            return;
    }
}

void HostileChecksumFileTest::hugeFilesTakeLinearTime_data()
{
    QTest::addColumn<std::string>("fileName");
    QTest::addColumn<std::string>("bytes");
    static constexpr std::size_t size = 10U << 20U;
    static constexpr std::size_t manyLines = 256U << 10U;
    QTest::newRow("one line of letters") << std::string("list") << std::string(size, 'x');
    QTest::newRow("one line of digits") << std::string("list") << std::string(size, '0');
    QTest::newRow("one line of blanks") << std::string("list") << std::string(size, ' ');
    QTest::newRow("one line of NUL bytes") << std::string("list") << std::string(size, '\0');
    QTest::newRow("one long name") << std::string("SHA256SUMS") << sha256Abc + "  " + std::string(size, 'x');
    QTest::newRow("one long escaped name")
        << std::string("SHA256SUMS") << "\\" + sha256Abc + "  " + std::string(size, '\\');
    QTest::newRow("opening parentheses") << std::string("list") << "SHA256 " + std::string(size, '(');
    QTest::newRow("closing parentheses") << std::string("list") << "SHA256 (" + std::string(size, ')');
    QTest::newRow("blanks in an .sfv") << std::string("x.sfv") << "x" + std::string(size, ' ') + "352441C2";
    QTest::newRow("commas in hashdeep")
        << std::string("list") << "%%%% HASHDEEP-1.0\n%%%% size," + std::string(size, ',') + "filename\n";
    QTest::newRow("slashes") << std::string("SHA256SUMS") << sha256Abc + "  " + repeated("../", size);
    QTest::newRow("line feeds") << std::string("list") << std::string(manyLines, '\n');
    QTest::newRow("PGP marks") << std::string("list") << repeated("-----BEGIN PGP SIGNED MESSAGE-----", size);
    QTest::newRow("bare digests") << std::string("x.md5") << repeated(md5Abc + "\n", manyLines);
    QTest::newRow("valid lines") << std::string("MD5SUMS") << repeated(md5Abc + "  x\n", manyLines);
    QTest::newRow("ambiguous lines") << std::string("list") << repeated(sha256Abc + "  x\n", manyLines);
    QTest::newRow("a long file name") << std::string(size, '-') << md5Abc + "  x\n";
}

void HostileChecksumFileTest::hugeFilesTakeLinearTime()
{
    QFETCH(std::string, fileName);
    QFETCH(std::string, bytes);
    const std::clock_t start = std::clock();
    (void)parseChecksumFile(bytes, fileName);
    const auto seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    // Of the processor, so that a busy machine does not matter: far above what linear time takes, even with a
    // sanitizer, and far below quadratic time.
    QVERIFY2(seconds < 10, qPrintable(QString::number(seconds)));
}

void HostileChecksumFileTest::filesOfMalformedLinesAreGivenUpEarly()
{
    const auto file = parseChecksumFile(repeated("x\n", 4096) + sha256Abc + "  x\n", "SHA256SUMS");
    QVERIFY(!file.has_value());
    QVERIFY(file.error().code == ErrorCode::BadInput);
    const auto mixed = parseChecksumFile(sha256Abc + "  x\n" + repeated("x\n", 4096), "SHA256SUMS");
    QVERIFY(mixed.has_value());
    QCOMPARE(mixed->malformed.size(), std::size_t{ 2048 });
}

void HostileChecksumFileTest::reasonsDoNotRepeatHostileText()
{
    const auto file = parseChecksumFile(
        sha256Abc + "  x\nSHA256 (x) = \x1b[31m" + std::string(1000, 'z') + "\n", "SHA256SUMS");
    QVERIFY(file.has_value());
    QCOMPARE(file->malformed.front().reason.english(),
             "\"?[31m" + std::string(35, 'z') + "...\" is not a hexadecimal digest");
}

QTEST_GUILESS_MAIN(HostileChecksumFileTest)
#include "tst_checksumfile_hostile.moc"
