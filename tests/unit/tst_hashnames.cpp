// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/hashnames.h"

#include <QtTest/QTest>

#include <set>

using namespace cipherscope::engine;

class HashNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tagsThatProgramsWriteAreKnown_data();
    void tagsThatProgramsWriteAreKnown();
    void tagsOfOtherHashesAreUnknown_data();
    void tagsOfOtherHashesAreUnknown();
    void kernelNamesAreDistinct();
    void everyHashIsFoundByItsOwnNames();
    void kernelNamesAreExact();
    void digestSizeNamesAllCandidates_data();
    void digestSizeNamesAllCandidates();
    void hmacWrapsTheName();
};

// What coreutils 9.1 --tag, OpenSSL 3.0 dgst, RHash 1.4.3 --bsd wrote, and what BSD's md5(1) family
// documents.
void HashNamesTest::tagsThatProgramsWriteAreKnown_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("kernel");
    const auto row = [](const char *source, const char *tag, const char *kernel) {
        QTest::addRow("%s: %s", source, tag) << QByteArray(tag) << QByteArray(kernel);
    };
    row("coreutils", "MD5", "md5");
    row("coreutils", "SHA1", "sha1");
    row("coreutils", "SHA224", "sha224");
    row("coreutils", "SHA256", "sha256");
    row("coreutils", "SHA384", "sha384");
    row("coreutils", "SHA512", "sha512");
    row("coreutils", "SM3", "sm3");
    row("coreutils", "BLAKE2b", "blake2b-512");
    row("coreutils", "BLAKE2b-160", "blake2b-160");
    row("coreutils", "BLAKE2b-256", "blake2b-256");
    row("coreutils", "BLAKE2b-384", "blake2b-384");
    row("openssl", "MD5", "md5");
    row("openssl", "MD4", "md4");
    row("openssl", "SHA1", "sha1");
    row("openssl", "SHA2-224", "sha224");
    row("openssl", "SHA2-256", "sha256");
    row("openssl", "SHA2-384", "sha384");
    row("openssl", "SHA2-512", "sha512");
    row("openssl", "SHA3-224", "sha3-224");
    row("openssl", "SHA3-256", "sha3-256");
    row("openssl", "SHA3-384", "sha3-384");
    row("openssl", "SHA3-512", "sha3-512");
    row("openssl", "BLAKE2B-512", "blake2b-512");
    row("openssl", "BLAKE2S-256", "blake2s-256");
    row("openssl", "RIPEMD-160", "rmd160");
    row("openssl", "SM3", "sm3");
    row("openssl", "WHIRLPOOL", "wp512");
    row("openssl 1.1", "SHA256", "sha256");
    row("openssl 1.1", "RIPEMD160", "rmd160");
    row("openssl gost", "md_gost12_256", "streebog256");
    row("openssl gost", "md_gost12_512", "streebog512");
    row("rhash", "CRC32", "crc-32");
    row("rhash", "MD4", "md4");
    row("rhash", "RMD160", "rmd160");
    row("rhash", "GOST12-256", "streebog256");
    row("rhash", "GOST12-512", "streebog512");
    row("rhash", "WHIRLPOOL", "wp512");
    row("rhash", "BLAKE2s", "blake2s-256");
    row("rhash", "BLAKE2b", "blake2b-512");
    row("bsd", "RMD160", "rmd160");
    row("people", "sha-256", "sha256");
    row("people", "SHA-1", "sha1");
    row("people", "crc-32", "crc-32");
}

void HashNamesTest::tagsThatProgramsWriteAreKnown()
{
    QFETCH(QByteArray, tag);
    QFETCH(QByteArray, kernel);
    const HashName *hash = hashByTag(tag.toStdString());
    QVERIFY(hash);
    QCOMPARE(QByteArray::fromStdString(std::string(hash->kernel)), kernel);
}

void HashNamesTest::tagsOfOtherHashesAreUnknown_data()
{
    QTest::addColumn<QByteArray>("tag");
    for (const char *tag :
         { "",           "-",          "SHA",     "SHA/256", "SHA2-512/256",  "SHA2-512/224", "SHA512/256",
           "SHA512t256", "SHAKE-256",  "TIGER",   "TTH",     "BTIH",          "ED2K",         "GOST94",
           "EDON-R256",  "SNEFRU-128", "HAS-160", "CRC32C",  "HMAC-SHA2-256", "BLAKE2b-8",    "BLAKE2",
           "SHA256 ",    "SHA-2567" })
        QTest::addRow("\"%s\"", tag) << QByteArray(tag);
}

void HashNamesTest::tagsOfOtherHashesAreUnknown()
{
    QFETCH(QByteArray, tag);
    QVERIFY(!hashByTag(tag.toStdString()));
}

void HashNamesTest::kernelNamesAreDistinct()
{
    std::set<std::string_view> kernelNames;
    std::set<std::string_view> tags;
    std::set<std::string_view> labels;
    for (const HashName &hash : knownHashes()) {
        QVERIFY(kernelNames.insert(hash.kernel).second);
        QVERIFY(tags.insert(hash.tag).second);
        QVERIFY(labels.insert(hash.label).second);
        QVERIFY(!hash.extension.empty());
        QVERIFY(hash.digestSize >= 4 && hash.digestSize <= 64);
    }
    QCOMPARE(kernelNames.size(), knownHashes().size());
}

void HashNamesTest::everyHashIsFoundByItsOwnNames()
{
    for (const HashName &hash : knownHashes()) {
        QCOMPARE(hashByKernelName(hash.kernel), &hash);
        QCOMPARE(hashByTag(hash.kernel), &hash);
        QCOMPARE(hashByTag(hash.label), &hash);
        QCOMPARE(hashByTag(hash.tag), &hash);
        if (!hash.openSsl.empty())
            QCOMPARE(hashByTag(hash.openSsl), &hash);
    }
}

// "crc32" in the kernel is another function than the CRC of .sfv files.
void HashNamesTest::kernelNamesAreExact()
{
    QVERIFY(!hashByKernelName("SHA256"));
    QVERIFY(!hashByKernelName("crc32"));
    QVERIFY(!hashByKernelName("sha256-avx2"));
    QVERIFY(!hashByKernelName(""));
}

void HashNamesTest::digestSizeNamesAllCandidates_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QByteArrayList>("kernelNames");
    QTest::newRow("4") << 4 << QByteArrayList{ "crc-32" };
    QTest::newRow("16") << 16 << QByteArrayList{ "md5", "md4" };
    QTest::newRow("20") << 20 << QByteArrayList{ "sha1", "blake2b-160", "rmd160" };
    QTest::newRow("28") << 28 << QByteArrayList{ "sha224", "sha3-224" };
    QTest::newRow("32") << 32 << QByteArrayList{ "sha256",      "sha3-256", "blake2s-256",
                                                 "blake2b-256", "sm3",      "streebog256" };
    QTest::newRow("48") << 48 << QByteArrayList{ "sha384", "sha3-384", "blake2b-384" };
    QTest::newRow("64") << 64
                        << QByteArrayList{ "sha512", "sha3-512", "blake2b-512", "streebog512", "wp512" };
    QTest::newRow("0") << 0 << QByteArrayList{};
    QTest::newRow("31") << 31 << QByteArrayList{};
}

void HashNamesTest::digestSizeNamesAllCandidates()
{
    QFETCH(int, bytes);
    QFETCH(QByteArrayList, kernelNames);
    QByteArrayList found;
    for (const HashName *hash : hashesByDigestSize(static_cast<std::size_t>(bytes)))
        found.append(QByteArray::fromStdString(std::string(hash->kernel)));
    QCOMPARE(found, kernelNames);
}

void HashNamesTest::hmacWrapsTheName()
{
    QCOMPARE(hmacName("sha256"), std::string("hmac(sha256)"));
}

QTEST_GUILESS_MAIN(HashNamesTest)
#include "tst_hashnames.moc"
