// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hex.h"
#include "formats/checksumfile.h"

#include <QtTest/QTest>

using namespace cipherscope;
using namespace cipherscope::formats;

class ChecksumFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formsAreRead_data();
    void formsAreRead();
    void namesAreReadByteByByte_data();
    void namesAreReadByteByByte();
    void algorithmComesFromTagThenNameThenLength_data();
    void algorithmComesFromTagThenNameThenLength();
    void ambiguityIsResolvedLengthByLength();
    void malformedLinesSayWhy_data();
    void malformedLinesSayWhy();
    void filesWithoutAChecksumAreRefused_data();
    void filesWithoutAChecksumAreRefused();
    void namesThatLeaveTheFolderAreFlagged_data();
    void namesThatLeaveTheFolderAreFlagged();
    void pgpWrapperIsPassedOver();
    void linesOutsideOfThePgpTextDoNotCount();
    void pgpTextThatWasCutIsReported();
    void pgpDashEscapesAreUndone();
    void unsignedFilesAreNotCalledSigned();
};

namespace {

// Digests of "abc": RFC 1321, FIPS 180-4, FIPS 202, RFC 7693.
const QByteArray md5Abc = "900150983cd24fb0d6963f7d28e17f72";
const QByteArray sha1Abc = "a9993e364706816aba3e25717850c26c9cd0d89d";
const QByteArray sha256Abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const QByteArray sha512Abc = "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                             "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f";
const QByteArray blake2b256Abc = "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319";
const QByteArray crcAbc = "352441c2";

QByteArray text(std::string_view view)
{
    return { view.data(), static_cast<qsizetype>(view.size()) };
}

/** "line|algorithm or ?candidates|digest|name", "line!reason" for malformed ones. */
QByteArrayList described(const ChecksumFile &file)
{
    QByteArrayList lines;
    for (const ChecksumEntry &entry : file.entries) {
        QByteArray algorithm = text(entry.algorithm);
        if (entry.algorithm.empty()) {
            QByteArrayList candidates;
            for (const std::string &candidate : entry.candidates)
                candidates.append(text(candidate));
            algorithm = "?" + candidates.join(',');
        }
        lines.append(QByteArray::number(static_cast<quint64>(entry.line)) + "|" + algorithm + "|"
                     + text(toHex(entry.digest)) + "|" + text(entry.name.native()));
    }
    for (const MalformedLine &line : file.malformed)
        lines.append(QByteArray::number(static_cast<quint64>(line.line)) + "!" + text(line.reason.english()));
    return lines;
}

Result<ChecksumFile> parse(const QByteArray &bytes, const QByteArray &fileName)
{
    return parseChecksumFile(bytes.toStdString(), fileName.toStdString());
}

void compare(const QByteArrayList &actual, const QByteArrayList &expected)
{
    QCOMPARE(actual.join('\n'), expected.join('\n'));
}

} // namespace

void ChecksumFileTest::formsAreRead_data()
{
    QTest::addColumn<QByteArray>("fileName");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("expected");
    const QByteArray x = "1|sha256|" + sha256Abc + "|x";

    QTest::newRow("GNU, text") << QByteArray("SHA256SUMS") << sha256Abc + "  x\n" << QByteArrayList{ x };
    QTest::newRow("GNU, binary") << QByteArray("SHA256SUMS") << sha256Abc + " *x\n" << QByteArrayList{ x };
    QTest::newRow("GNU, upper case") << QByteArray("SHA256SUMS") << sha256Abc.toUpper() + "  x\n"
                                     << QByteArrayList{ x };
    QTest::newRow("GNU, no line feed at the end")
        << QByteArray("SHA256SUMS") << sha256Abc + "  x" << QByteArrayList{ x };
    QTest::newRow("GNU, CRLF") << QByteArray("SHA256SUMS") << sha256Abc + "  x\r\n" << QByteArrayList{ x };
    QTest::newRow("GNU, blanks before") << QByteArray("SHA256SUMS") << " \t" + sha256Abc + "  x\n"
                                        << QByteArrayList{ x };
    QTest::newRow("byte order mark") << QByteArray("SHA256SUMS") << "\xef\xbb\xbf" + sha256Abc + "  x\r\n"
                                     << QByteArrayList{ x };
    QTest::newRow("md5 -r of BSD: one blank")
        << QByteArray("SHA256SUMS") << sha256Abc + " x\n" + sha256Abc + "  y\n"
        << QByteArrayList{ x, "2|sha256|" + sha256Abc + "| y" };
    QTest::newRow("comments and empty lines are passed over, and counted")
        << QByteArray("SHA256SUMS") << "# a list\n\n; TeraCopy\n \n" + sha256Abc + "  x\n"
        << QByteArrayList{ "5|sha256|" + sha256Abc + "|x" };
    QTest::newRow("coreutils --tag") << QByteArray("list") << "SHA256 (x) = " + sha256Abc + "\n"
                                     << QByteArrayList{ x };
    QTest::newRow("rhash --bsd pads the tag") << QByteArray("list") << "MD5   (x) = " + md5Abc + "\n"
                                              << QByteArrayList{ "1|md5|" + md5Abc + "|x" };
    QTest::newRow("OpenSSL 3") << QByteArray("list") << "SHA2-256(x)= " + sha256Abc + "\n"
                               << QByteArrayList{ x };
    QTest::newRow("OpenSSL 1.1") << QByteArray("list") << "SHA256(x)= " + sha256Abc + "\n"
                                 << QByteArrayList{ x };
    QTest::newRow("tags of several hashes, and GNU lines between")
        << QByteArray("list") << "MD5 (x) = " + md5Abc + "\n" + crcAbc + "  y\nSHA1 (x) = " + sha1Abc + "\n"
        << QByteArrayList{ "1|md5|" + md5Abc + "|x", "2|crc-32|" + crcAbc + "|y",
                           "3|sha1|" + sha1Abc + "|x" };
    QTest::newRow(".sfv") << QByteArray("x.SFV")
                          << QByteArray("; made by hand\r\na b.bin 352441C2\r\n#1 352441c2\r\n")
                          << QByteArrayList{ "2|crc-32|" + crcAbc + "|a b.bin",
                                             "3|crc-32|" + crcAbc + "|#1" };
    QTest::newRow("hashdeep: one entry a digest, unknown columns passed over")
        << QByteArray("list")
        << "%%%% HASHDEEP-1.0\n%%%% size,md5,tiger,sha256,filename\n## Invoked from: /\n3," + md5Abc + ",00,"
            + sha256Abc + ",a,b\n"
        << QByteArrayList{ "4|md5|" + md5Abc + "|a,b", "4|sha256|" + sha256Abc + "|a,b" };
    QTest::newRow("bare digest") << QByteArray("x.iso.sha256") << sha256Abc + "\n"
                                 << QByteArrayList{ "1|sha256|" + sha256Abc + "|x.iso" };
    QTest::newRow("bare digest without line feed")
        << QByteArray("x.iso.sha256") << sha256Abc << QByteArrayList{ "1|sha256|" + sha256Abc + "|x.iso" };
    QTest::newRow("bare digest, blanks after") << QByteArray("x.iso.md5") << md5Abc + "  \r\n"
                                               << QByteArrayList{ "1|md5|" + md5Abc + "|x.iso" };
    QTest::newRow("bare digest of a standard input") << QByteArray("x.iso.md5") << md5Abc + "  -\n"
                                                     << QByteArrayList{ "1|md5|" + md5Abc + "|x.iso" };
    QTest::newRow("tagged digest of a standard input")
        << QByteArray("x.iso.sum") << "MD5 (-) = " + md5Abc + "\n"
        << QByteArrayList{ "1|md5|" + md5Abc + "|x.iso" };
}

void ChecksumFileTest::formsAreRead()
{
    QFETCH(QByteArray, fileName);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, expected);
    const auto file = parse(bytes, fileName);
    QVERIFY2(file.has_value(), file ? "" : file.error().detail.english().c_str());
    compare(described(*file), expected);
}

void ChecksumFileTest::namesAreReadByteByByte_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("name");
    const auto gnu = [](const char *what, const QByteArray &written, const QByteArray &name,
                        const char *mark = "") {
        QTest::addRow("GNU: %s", what) << mark + sha256Abc + "  " + written << name;
    };
    const auto tagged = [](const char *what, const QByteArray &written, const QByteArray &name,
                           const char *mark = "") {
        QTest::addRow("tagged: %s", what) << mark + ("SHA256 (" + written + ") = " + sha256Abc) << name;
        if (*mark == '\0')
            QTest::addRow("OpenSSL: %s", what) << "SHA2-256(" + written + ")= " + sha256Abc << name;
    };
    const auto both = [gnu, tagged](const char *what, const QByteArray &written, const QByteArray &name,
                                    const char *mark = "") {
        gnu(what, written, name, mark);
        tagged(what, written, name, mark);
    };
    both("blanks at both ends", " x ", " x ");
    both("an asterisk first", "*x", "*x");
    both("parentheses and =", "a (b) = c", "a (b) = c");
    both("what looks like a tagged line", "MD5 (x) = 00", "MD5 (x) = 00");
    both("not UTF-8", "\xe9\xff", "\xe9\xff");
    both("a backslash that is no escape", "a\\nb", "a\\nb");
    both("escaped backslash", "a\\\\nb", "a\\nb", "\\");
    both("escaped line feed", "a\\nb", "a\nb", "\\");
    both("escaped carriage return", "a\\r", "a\r", "\\");
    both("a number sign", "#x", "#x");
    both("a folder", "sub/x", "sub/x");
    both("a carriage return inside", "a\rb", "a\rb");
    gnu("only blanks", "   ", "   ");
    tagged("a blank", " ", " ");
    tagged("PATH_MAX", QByteArray(4095, 'x'), QByteArray(4095, 'x'));
    tagged("a parenthesis", ")", ")");
}

void ChecksumFileTest::namesAreReadByteByByte()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, name);
    // A line before it settles that two characters part digest and name.
    const auto file = parse(sha256Abc + "  first\n" + line + "\n", "SHA256SUMS");
    QVERIFY(file.has_value());
    compare(described(*file), { "1|sha256|" + sha256Abc + "|first", "2|sha256|" + sha256Abc + "|" + name });
}

void ChecksumFileTest::algorithmComesFromTagThenNameThenLength_data()
{
    QTest::addColumn<QByteArray>("fileName");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("algorithm");
    QTest::newRow("the tag wins over the name")
        << QByteArray("MD5SUMS") << "SHA256 (x) = " + sha256Abc << QByteArray("sha256");
    QTest::newRow("name: SHA256SUMS")
        << QByteArray("SHA256SUMS") << sha256Abc + "  x" << QByteArray("sha256");
    QTest::newRow("name: SHA3-256") << QByteArray("x.sha3-256") << sha256Abc + "  x"
                                    << QByteArray("sha3-256");
    QTest::newRow("family: sha3") << QByteArray("x.sha3") << sha256Abc + "  x" << QByteArray("sha3-256");
    QTest::newRow("family: sha") << QByteArray("SHASUMS") << sha1Abc + "  x" << QByteArray("sha1");
    QTest::newRow("b2sum -l 256") << QByteArray("B2SUMS") << blake2b256Abc + "  x"
                                  << QByteArray("blake2b-256");
    QTest::newRow("b2sum -l 256 --tag")
        << QByteArray("list") << "BLAKE2b-256 (x) = " + blake2b256Abc << QByteArray("blake2b-256");
    QTest::newRow("family with two of a length")
        << QByteArray("x.blake2") << blake2b256Abc + "  x" << QByteArray("?blake2s-256,blake2b-256");
    QTest::newRow("length: CRC-32") << QByteArray("list") << crcAbc + "  x" << QByteArray("crc-32");
    QTest::newRow("length: 16 bytes") << QByteArray("list") << md5Abc + "  x" << QByteArray("?md5,md4");
    QTest::newRow("length: 20 bytes")
        << QByteArray("list") << sha1Abc + "  x" << QByteArray("?sha1,blake2b-160,rmd160");
    QTest::newRow("length: 32 bytes")
        << QByteArray("checksums.txt") << sha256Abc + "  x"
        << QByteArray("?sha256,sha3-256,blake2s-256,blake2b-256,sm3,streebog256");
    QTest::newRow("length: 64 bytes") << QByteArray("checksums.txt") << sha512Abc + "  x"
                                      << QByteArray("?sha512,sha3-512,blake2b-512,streebog512,wp512");
}

void ChecksumFileTest::algorithmComesFromTagThenNameThenLength()
{
    QFETCH(QByteArray, fileName);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, algorithm);
    const auto file = parse(line + "\n", fileName);
    QVERIFY(file.has_value());
    QCOMPARE(file->entries.size(), std::size_t{ 1 });
    QCOMPARE(described(*file).front().split('|').at(1), algorithm);
}

void ChecksumFileTest::ambiguityIsResolvedLengthByLength()
{
    auto file = parse(
        sha256Abc + "  x\n" + md5Abc + "  x\nSHA1 (x) = " + sha1Abc + "\n" + sha256Abc + "  y\n", "list");
    QVERIFY(file.has_value());
    QCOMPARE(file->ambiguousCandidates().front(), std::string("sha256"));
    file->resolveAmbiguity("sm3");
    QCOMPARE(file->ambiguousCandidates(), (std::vector<std::string>{ "md5", "md4" }));
    file->resolveAmbiguity("sha1");
    QCOMPARE(file->ambiguousCandidates().size(), std::size_t{ 2 });
    file->resolveAmbiguity("md5");
    QVERIFY(file->ambiguousCandidates().empty());
    compare(described(*file),
            { "1|sm3|" + sha256Abc + "|x", "2|md5|" + md5Abc + "|x", "3|sha1|" + sha1Abc + "|x",
              "4|sm3|" + sha256Abc + "|y" });
}

void ChecksumFileTest::malformedLinesSayWhy_data()
{
    QTest::addColumn<QByteArray>("fileName");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &reason,
                        const QByteArray &fileName = "list") {
        QTest::newRow(name) << fileName << line << reason;
    };
    row("a word", "hello", "neither \"digest  name\" nor \"TAG (name) = digest\"");
    row("odd length", sha256Abc.chopped(1) + "  x", "63 hex digits, an odd number");
    row("length of nothing", sha256Abc.chopped(2) + "  x",
        "62 hex digits, which is the length of no known digest");
    row("name says otherwise", sha256Abc + "  x",
        "64 hex digits, but MD5 has 32, of which the file's name speaks", "MD5SUMS");
    row("family without that length", md5Abc + "  x",
        "32 hex digits, which fits none of the hashes of which the file's name speaks", "x.sha3");
    row("not a digit", sha256Abc.chopped(1) + "g  x", "neither \"digest  name\" nor \"TAG (name) = digest\"");
    row("digest alone", sha256Abc,
        "a digest without a name, in a file that is not named like its subject, as \"x.iso.sha256\" is");
    row("digest alone among others", sha256Abc,
        "a digest without a name, which only a file with one digest may have", "x.iso.sha256");
    row("one blank after two", sha256Abc + " x",
        "one blank between digest and name, where the lines before have two", "SHA256SUMS");
    row("unknown escape", "\\" + sha256Abc + "  a\\tb",
        "the name has an unknown escape: the line starts with a backslash, so only \\\\, \\n and \\r may "
        "follow",
        "SHA256SUMS");
    row("escape cut off", "\\" + sha256Abc + "  a\\",
        "the name has an unknown escape: the line starts with a backslash, so only \\\\, \\n and \\r may "
        "follow",
        "SHA256SUMS");
    row("unknown tag", "TIGER (x) = 00", "\"TIGER\" is not a hash that can be computed here");
    row("SHA-512/256", "SHA2-512/256(x)= " + sha256Abc,
        "\"SHA2-512/256\" is not a hash that can be computed here");
    row("HMAC", "HMAC-SHA2-256(x)= " + sha256Abc, "HMAC-SHA2-256 needs a key, which no checksum file holds");
    row("length of another hash", "SHA256 (x) = " + md5Abc, "32 hex digits, but SHA256 has 64");
    row("truncated BLAKE2b", "BLAKE2b (x) = " + sha256Abc, "64 hex digits, but BLAKE2b has 128");
    row("no digest", "SHA256 (x) = ", "the digest is missing");
    row("no equals sign", "SHA256 (x) " + sha256Abc, "no \"=\" after the name in parentheses");
    row("empty name", "SHA256 () = " + sha256Abc, "the name in parentheses is empty");
    row("no closing parenthesis", "SHA256 (x",
        "the line ends inside the name: perhaps a name with a line break, written by a program that does not "
        "escape it");
    row("base64", "SHA256 (x) = ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=",
        "the digest is in base64: only hexadecimal digests are read");
    row("openssl -c", "SHA2-256(x)= ba:78:16", "\"ba:78:16\" is not a hexadecimal digest");
    row("NUL", QByteArray("a\0b", 3), "it has a NUL byte: written with --zero, or no text at all");
    row("name longer than PATH_MAX", "SHA1 (" + QByteArray(4096, 'x') + ") = " + sha1Abc,
        "the name has 4096 bytes, more than any path may have");
    row("hashdeep without its header", "%%%% size,md5,filename",
        "a hashdeep line before \"%%%% HASHDEEP-1.0\"");
}

void ChecksumFileTest::malformedLinesSayWhy()
{
    QFETCH(QByteArray, fileName);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, reason);
    const QByteArray good =
        fileName == "SHA256SUMS" ? sha256Abc + "  good\n" : "SHA1 (good) = " + sha1Abc + "\n";
    const auto file = parse(good + line + "\n", fileName);
    QVERIFY(file.has_value());
    QCOMPARE(file->entries.size(), std::size_t{ 1 });
    QCOMPARE(described(*file).mid(1).join('\n'), "2!" + reason);
}

void ChecksumFileTest::filesWithoutAChecksumAreRefused_data()
{
    QTest::addColumn<QByteArray>("fileName");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("detail");
    QTest::newRow("empty") << QByteArray("MD5SUMS") << QByteArray()
                           << QByteArray("it has no line with a checksum");
    QTest::newRow("comments alone") << QByteArray("MD5SUMS") << QByteArray("# nothing\n")
                                    << QByteArray("it has no line with a checksum");
    QTest::newRow("prose")
        << QByteArray("README") << QByteArray("\nHello\nWorld\n")
        << QByteArray("no line is a checksum line; line 2: neither \"digest  name\" nor \"TAG (name) "
                      "= digest\"");
    QTest::newRow("two bare digests")
        << QByteArray("x.md5") << md5Abc + "\n" + md5Abc + "\n"
        << QByteArray("no line is a checksum line; line 1: a digest without a name, which "
                      "only a file with one digest may have");
    QTest::newRow(".sfv without a CRC")
        << QByteArray("x.sfv") << sha256Abc + "  x\n"
        << QByteArray("no line is a checksum line; line 1: \"x\" is not a hexadecimal "
                      "digest");
    QTest::newRow(".sfv with MD5") << QByteArray("x.sfv")
                                   << "x " + md5Abc
            + "\n" << QByteArray("no line is a checksum line; line 1: 32 hex digits, but a CRC-32 has 8");
    QTest::newRow("hashdeep without columns")
        << QByteArray("list") << "%%%% HASHDEEP-1.0\n3," + md5Abc + ",x\n"
        << QByteArray("no line is a checksum line; line 2: a hashdeep row without a columns line before it");
    QTest::newRow("hashdeep with unknown hashes alone")
        << QByteArray("list") << QByteArray("%%%% HASHDEEP-1.0\n%%%% size,tiger,filename\n")
        << QByteArray(
               "no line is a checksum line; line 2: none of its columns is a hash that can be computed here");
    QTest::newRow("hashdeep with too few fields")
        << QByteArray("list") << "%%%% HASHDEEP-1.0\n%%%% size,md5,sha1,filename\n3," + md5Abc + ",x\n"
        << QByteArray("no line is a checksum line; line 3: the row has fewer fields than there are columns");
    const QByteArray utf16 =
        "it is UTF-16 text, as some Windows programs write it: convert it to UTF-8, for instance "
        "with \"iconv -f UTF-16 -t UTF-8\"";
    QTest::newRow("UTF-16, little end first") << QByteArray("x.md5")
                                              << QByteArray("\xff\xfe"
                                                            "9\0",
                                                            4)
                                              << utf16;
    QTest::newRow("UTF-16, big end first") << QByteArray("x.md5")
                                           << QByteArray("\xfe\xff\0"
                                                         "9",
                                                         4)
                                           << utf16;
    QTest::newRow("detached signature")
        << QByteArray("SHA256SUMS.asc")
        << QByteArray("-----BEGIN PGP SIGNATURE-----\n\niQIz\n-----END PGP SIGNATURE-----\n")
        << QByteArray(
               "it is a PGP signature or message, not a list of checksums: open the file that it signs");
}

void ChecksumFileTest::filesWithoutAChecksumAreRefused()
{
    QFETCH(QByteArray, fileName);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, detail);
    const auto file = parse(bytes, fileName);
    QVERIFY(!file.has_value());
    QVERIFY(file.error().code == ErrorCode::BadInput);
    QVERIFY(file.error().step == Step::Parse);
    QCOMPARE(text(file.error().subject), fileName);
    QCOMPARE(text(file.error().detail.english()), detail);
}

void ChecksumFileTest::namesThatLeaveTheFolderAreFlagged_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("leaves");
    QTest::newRow("plain") << QByteArray("x") << false;
    QTest::newRow("below") << QByteArray("a/b/x") << false;
    QTest::newRow("./") << QByteArray("./x") << false;
    QTest::newRow("dots in a name") << QByteArray("a..b/..x/...") << false;
    QTest::newRow("absolute") << QByteArray("/etc/passwd") << true;
    QTest::newRow("two slashes") << QByteArray("//x") << true;
    QTest::newRow("above") << QByteArray("../x") << true;
    QTest::newRow("above in the middle") << QByteArray("a/../../x") << true;
    QTest::newRow("above at the end") << QByteArray("a/..") << true;
    QTest::newRow("there and back") << QByteArray("a/../x") << true;
}

void ChecksumFileTest::namesThatLeaveTheFolderAreFlagged()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, leaves);
    const auto file = parse("SHA1 (" + name + ") = " + sha1Abc + "\n", "list");
    QVERIFY(file.has_value());
    QCOMPARE(file->entries.front().leavesFolder, leaves);
}

namespace {

const QByteArray pgpHead = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n";
const QByteArray pgpTail =
    "-----BEGIN PGP SIGNATURE-----\n\niQIzBAEBCgAdFiEE3mosVCqwVLuBWHKG2mfqYqbIPZ4F\n=3cpE\n"
    "-----END PGP SIGNATURE-----\n";

} // namespace

void ChecksumFileTest::pgpWrapperIsPassedOver()
{
    for (const bool isWindows : { false, true }) {
        QByteArray bytes = pgpHead + "# Fedora\n" + sha256Abc + "  x\n" + pgpTail + "\n";
        if (isWindows)
            bytes.replace("\n", "\r\n");
        const auto file = parse(bytes, "SHA256SUMS");
        QVERIFY(file.has_value());
        QVERIFY(file->pgpSigned);
        compare(described(*file), { "5|sha256|" + sha256Abc + "|x" });
    }
}

void ChecksumFileTest::linesOutsideOfThePgpTextDoNotCount()
{
    const QByteArray line = sha256Abc + "  forged\n";
    const auto file = parse(line + pgpHead + sha256Abc + "  x\n" + pgpTail + line, "SHA256SUMS");
    QVERIFY(file.has_value());
    compare(described(*file),
            { "5|sha256|" + sha256Abc + "|x", "1!outside of the signed text: the signature does not cover it",
              "11!outside of the signed text: the signature does not cover it" });
}

void ChecksumFileTest::pgpTextThatWasCutIsReported()
{
    const auto file = parse(pgpHead + sha256Abc + "  x\n", "SHA256SUMS");
    QVERIFY(file.has_value());
    QVERIFY(file->pgpSigned);
    compare(described(*file),
            { "4|sha256|" + sha256Abc + "|x", "4!the file ends inside its PGP wrapper: perhaps it was cut" });
}

// RFC 9580, section 7.1: lines that start with a hyphen get "- " before it, and others may.
void ChecksumFileTest::pgpDashEscapesAreUndone()
{
    const auto file = parse(pgpHead + "- " + sha256Abc + "  x\n" + pgpTail, "SHA256SUMS");
    QVERIFY(file.has_value());
    compare(described(*file), { "4|sha256|" + sha256Abc + "|x" });
}

void ChecksumFileTest::unsignedFilesAreNotCalledSigned()
{
    const auto file = parse(sha256Abc + "  -----BEGIN PGP SIGNED MESSAGE-----\n", "SHA256SUMS");
    QVERIFY(file.has_value());
    QVERIFY(!file->pgpSigned);
    QCOMPARE(file->entries.size(), std::size_t{ 1 });
}

QTEST_GUILESS_MAIN(ChecksumFileTest)
#include "tst_checksumfile.moc"
