// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hex.h"
#include "formats/checksumwriter.h"

#include <QtTest/QTest>

using namespace cipherscope;
using namespace cipherscope::formats;

class ChecksumWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreCoreutils_data();
    void linesAreCoreutils();
    void standardInputIsALoneHyphen();
    void whatAFormCannotHoldIsRefused_data();
    void whatAFormCannotHoldIsRefused();
    void namesSurviveARoundTrip_data();
    void namesSurviveARoundTrip();
    void hashdeepHasHeaderColumnsAndRows();
    void hashdeepRefusesWhatItCannotHold_data();
    void hashdeepRefusesWhatItCannotHold();
    void hashdeepSurvivesARoundTrip();
};

Q_DECLARE_METATYPE(cipherscope::formats::ChecksumForm)

namespace {

const QByteArray md5Abc = "900150983cd24fb0d6963f7d28e17f72";
const QByteArray sha256Abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const QByteArray crcAbc = "352441c2";

Digest digest(const QByteArray &hex)
{
    return fromHex(hex.toStdString()).value_or(Digest());
}

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

// coreutils 9.1: sha256sum, sha256sum --tag, b2sum --tag.
void ChecksumWriterTest::linesAreCoreutils_data()
{
    QTest::addColumn<ChecksumForm>("form");
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("line");
    const auto gnu = [](const char *what, const QByteArray &name, const QByteArray &line) {
        QTest::addRow("GNU: %s", what)
            << ChecksumForm::Gnu << QByteArray("sha256") << sha256Abc << name << line;
    };
    gnu("plain", "x", sha256Abc + "  x\n");
    gnu("blank and asterisk", " *x ", sha256Abc + "   *x \n");
    gnu("line feed", "a\nb", "\\" + sha256Abc + "  a\\nb\n");
    gnu("carriage return", "a\rb", "\\" + sha256Abc + "  a\\rb\n");
    gnu("backslash", "a\\b", "\\" + sha256Abc + "  a\\\\b\n");
    gnu("not UTF-8", "\xe9", sha256Abc + "  \xe9\n");
    gnu("a hyphen is not the standard input", "-", sha256Abc + "  ./-\n");
    const auto tagged = [](const QByteArray &algorithm, const QByteArray &hex, const QByteArray &name,
                           const QByteArray &line) {
        QTest::addRow("tagged: %s of %s", algorithm.constData(), name.constData())
            << ChecksumForm::Tagged << algorithm << hex << name << line;
    };
    tagged("sha256", sha256Abc, "x", "SHA256 (x) = " + sha256Abc + "\n");
    tagged("sha256", sha256Abc, "a\nb", "\\SHA256 (a\\nb) = " + sha256Abc + "\n");
    tagged("sha256", sha256Abc, "-", "SHA256 (./-) = " + sha256Abc + "\n");
    tagged("md5", md5Abc, "x", "MD5 (x) = " + md5Abc + "\n");
    tagged("blake2b-512", sha256Abc, "x", "BLAKE2b (x) = " + sha256Abc + "\n");
    tagged("blake2b-256", sha256Abc, "x", "BLAKE2b-256 (x) = " + sha256Abc + "\n");
    tagged("rmd160", sha256Abc, "x", "RMD160 (x) = " + sha256Abc + "\n");
    tagged("crc-32", crcAbc, "x", "CRC32 (x) = " + crcAbc + "\n");
    tagged("hmac(sha256)", sha256Abc, "x", "HMAC-SHA256 (x) = " + sha256Abc + "\n");
    tagged("xxhash64", crcAbc, "x", "xxhash64 (x) = " + crcAbc + "\n");
    QTest::newRow(".sfv") << ChecksumForm::Sfv << QByteArray("crc-32") << crcAbc << QByteArray(" a b ")
                          << " a b  " + crcAbc + "\n";
    QTest::newRow("bare digest") << ChecksumForm::BareDigest << QByteArray("sha256") << sha256Abc
                                 << QByteArray("x") << sha256Abc + "\n";
}

void ChecksumWriterTest::linesAreCoreutils()
{
    QFETCH(ChecksumForm, form);
    QFETCH(QByteArray, algorithm);
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, line);
    const auto written = checksumLine(form, algorithm.toStdString(), digest(hex), name.toStdString());
    QVERIFY(written.has_value());
    QCOMPARE(bytes(*written), line);
}

void ChecksumWriterTest::standardInputIsALoneHyphen()
{
    QCOMPARE(bytes(standardInputLine(ChecksumForm::Gnu, "sha256", digest(sha256Abc))), sha256Abc + "  -\n");
    QCOMPARE(bytes(standardInputLine(ChecksumForm::Tagged, "sha256", digest(sha256Abc))),
             "SHA256 (-) = " + sha256Abc + "\n");
}

void ChecksumWriterTest::whatAFormCannotHoldIsRefused_data()
{
    QTest::addColumn<ChecksumForm>("form");
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("name");
    const QByteArray sha256 = "sha256";
    const QByteArray crc = "crc-32";
    QTest::newRow("empty name") << ChecksumForm::Gnu << sha256 << sha256Abc << QByteArray();
    QTest::newRow("NUL in a name") << ChecksumForm::Tagged << sha256 << sha256Abc << QByteArray("a\0b", 3);
    QTest::newRow("empty digest") << ChecksumForm::Gnu << sha256 << QByteArray() << QByteArray("x");
    QTest::newRow("empty digest alone")
        << ChecksumForm::BareDigest << sha256 << QByteArray() << QByteArray("x");
    QTest::newRow(".sfv: line feed") << ChecksumForm::Sfv << crc << crcAbc << QByteArray("a\nb");
    QTest::newRow(".sfv: carriage return") << ChecksumForm::Sfv << crc << crcAbc << QByteArray("a\rb");
    QTest::newRow(".sfv: semicolon first") << ChecksumForm::Sfv << crc << crcAbc << QByteArray(";x");
    QTest::newRow(".sfv: another hash") << ChecksumForm::Sfv << sha256 << sha256Abc << QByteArray("x");
    QTest::newRow(".sfv: the kernel's crc32")
        << ChecksumForm::Sfv << QByteArray("crc32") << crcAbc << QByteArray("x");
    QTest::newRow("hashdeep line by line")
        << ChecksumForm::Hashdeep << sha256 << sha256Abc << QByteArray("x");
}

void ChecksumWriterTest::whatAFormCannotHoldIsRefused()
{
    QFETCH(ChecksumForm, form);
    QFETCH(QByteArray, algorithm);
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, name);
    const auto written = checksumLine(form, algorithm.toStdString(), digest(hex), name.toStdString());
    QVERIFY(!written.has_value());
    QVERIFY(written.error().code == ErrorCode::BadInput);
    QVERIFY(!written.error().detail.empty());
}

void ChecksumWriterTest::namesSurviveARoundTrip_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : { "x",
                              " x ",
                              "  ",
                              "*x",
                              "\\",
                              "\\n",
                              "a\nb",
                              "\n",
                              "a\rb",
                              "a\r",
                              "\r",
                              "a\\\nb\\",
                              "(",
                              ")",
                              "a (b) = c",
                              "MD5 (x) = 00",
                              "\xe9\xff\x80",
                              "#x",
                              "x 352441c2",
                              "\t",
                              "a/b",
                              "-----BEGIN PGP SIGNED MESSAGE-----",
                              "-x" })
        QTest::addRow("%s", qPrintable(QString::fromLatin1(QByteArray(name).toPercentEncoding())))
            << QByteArray(name);
    QByteArray every;
    for (int value = 1; value < 256; ++value)
        every.append(static_cast<char>(value));
    QTest::newRow("every byte") << every;
}

void ChecksumWriterTest::namesSurviveARoundTrip()
{
    QFETCH(QByteArray, name);
    const auto roundTrip = [&name](ChecksumForm form, const char *algorithm, const QByteArray &hex,
                                   const char *fileName) {
        const auto line = checksumLine(form, algorithm, digest(hex), name.toStdString());
        QVERIFY(line.has_value());
        const auto file = parseChecksumFile(*line, fileName);
        QVERIFY2(file.has_value(), line->c_str());
        QCOMPARE(file->entries.size(), std::size_t{ 1 });
        QVERIFY(file->malformed.empty());
        QCOMPARE(bytes(file->entries.front().name.native()), name);
        QCOMPARE(file->entries.front().algorithm, std::string(algorithm));
        QVERIFY(file->entries.front().digest == digest(hex));
    };
    roundTrip(ChecksumForm::Gnu, "sha256", sha256Abc, "SHA256SUMS");
    roundTrip(ChecksumForm::Tagged, "sha256", sha256Abc, "list");
    if (!name.contains('\n') && !name.contains('\r'))
        roundTrip(ChecksumForm::Sfv, "crc-32", crcAbc, "x.sfv");
}

void ChecksumWriterTest::hashdeepHasHeaderColumnsAndRows()
{
    const std::vector<std::string> algorithms{ "md5", "sha256" };
    const std::vector<HashdeepRow> rows{ { 3, { digest(md5Abc), digest(sha256Abc) }, "a,b" } };
    const auto text = hashdeepText(algorithms, rows);
    QVERIFY(text.has_value());
    QCOMPARE(bytes(*text),
             "%%%% HASHDEEP-1.0\n%%%% size,md5,sha256,filename\n3," + md5Abc + "," + sha256Abc + ",a,b\n");
}

void ChecksumWriterTest::hashdeepRefusesWhatItCannotHold_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("another hash") << QByteArray("sha512") << md5Abc << QByteArray("x");
    QTest::newRow("no hash") << QByteArray() << md5Abc << QByteArray("x");
    QTest::newRow("a digest too short") << QByteArray("sha256") << md5Abc << QByteArray("x");
    QTest::newRow("empty name") << QByteArray("md5") << md5Abc << QByteArray();
    QTest::newRow("line feed") << QByteArray("md5") << md5Abc << QByteArray("a\nb");
    QTest::newRow("carriage return") << QByteArray("md5") << md5Abc << QByteArray("a\r");
    QTest::newRow("NUL") << QByteArray("md5") << md5Abc << QByteArray("a\0b", 3);
}

void ChecksumWriterTest::hashdeepRefusesWhatItCannotHold()
{
    QFETCH(QByteArray, algorithm);
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, name);
    std::vector<std::string> algorithms;
    if (!algorithm.isEmpty())
        algorithms.push_back(algorithm.toStdString());
    const std::vector<HashdeepRow> rows{ { 3, { digest(hex) }, name.toStdString() } };
    const auto text = hashdeepText(algorithms, rows);
    QVERIFY(!text.has_value());
    QVERIFY(text.error().code == ErrorCode::BadInput);
}

void ChecksumWriterTest::hashdeepSurvivesARoundTrip()
{
    const std::vector<std::string> algorithms{ "sha256", "md5" };
    const std::vector<HashdeepRow> rows{
        { 0, { digest(sha256Abc), digest(md5Abc) }, " a,b " },
        { 18446744073709551615U, { digest(sha256Abc), digest(md5Abc) }, "\xe9\\n" }
    };
    const auto text = hashdeepText(algorithms, rows);
    QVERIFY(text.has_value());
    const auto file = parseChecksumFile(*text, "list");
    QVERIFY(file.has_value());
    QVERIFY(file->malformed.empty());
    QCOMPARE(file->entries.size(), std::size_t{ 4 });
    QCOMPARE(file->entries[1].algorithm, std::string("md5"));
    QCOMPARE(file->entries[1].line, file->entries[0].line);
    QCOMPARE(bytes(file->entries[1].name.native()), QByteArray(" a,b "));
    QCOMPARE(bytes(file->entries[2].name.native()), QByteArray("\xe9\\n"));
}

QTEST_GUILESS_MAIN(ChecksumWriterTest)
#include "tst_checksumwriter.moc"
