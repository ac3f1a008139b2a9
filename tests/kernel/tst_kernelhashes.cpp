// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/hashing.h"
#include "support/kernelhashrules.h"
#include "support/testbytes.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::testing;

namespace {

/** What Linux has had as a hash without a key, in any version of the last years. */
const std::vector<std::string> knownNames{
    "md4",         "md5",         "rmd160",   "sha1",     "sha224",         "sha256",      "sha384",
    "sha512",      "sha3-224",    "sha3-256", "sha3-384", "sha3-512",       "sm3",         "streebog256",
    "streebog512", "wp256",       "wp384",    "wp512",    "blake2b-160",    "blake2b-256", "blake2b-384",
    "blake2b-512", "blake2s-256", "crc32",    "crc32c",   "crc64-rocksoft", "crct10dif",   "xxhash64",
};

} // namespace

/** Every hash without a key that this kernel gives to this process, by each of its names. */
class TestKernelHashes : public KernelHashRules {
    Q_OBJECT

protected:
    std::vector<HashEntry> entries() const override { return findKernelHashes(knownNames); }
    std::optional<std::string> keyFor(const std::string & /*generic*/) const override { return std::nullopt; }

private Q_SLOTS:
    void theKernelGivesAHash();
    void aHashUnknownToOpenSslHasItsKnownDigest_data();
    void aHashUnknownToOpenSslHasItsKnownDigest();
    void aBindByDriverNameSaysThatDriver();
};

void TestKernelHashes::theKernelGivesAHash()
{
    QVERIFY2(!given().empty(), "the kernel gave not one hash to this process");
}

void TestKernelHashes::aHashUnknownToOpenSslHasItsKnownDigest_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("digest");

    int rows = 0;
    const auto row = [&](const char *source, const char *name, const char *message, const char *digest) {
        if (!gives(name))
            return;
        QTest::newRow(source) << std::string(name) << QByteArray(message) << QString::fromLatin1(digest);
        ++rows;
    };
    row("RFC 1320 A.5, md4", "md4", "abc", "a448017aaf21d8525fc10ae87aa6729d");
    row("ISO 10118-3, wp512", "wp512", "abc",
        "4e2448a4c6f486bb16b6562c73b4020bf3043e3a731bce721ae1b303d97e6d4c"
        "7181eebdb6c57e277d0e34957114cbd6c797fc9d95d8b582d225292076d4eef5");
    const char *gostMessage = "012345678901234567890123456789012345678901234567890123456789012";
    row("RFC 6986 10.1.2, streebog256", "streebog256", gostMessage,
        "9d151eefd8590b89daa6ba6cb74af9275dd051026bb149a452fd84e5e57b5500");
    row("RFC 6986 10.1.1, streebog512", "streebog512", gostMessage,
        "1b54d01a4af5b9d5cc3d86d68d285462b19abc2475222f35c085122be4ba1ffa"
        "00ad30f8767b3a82384c6574f024c311e2a481332b08ef7f41797891c1646f48");
    // The kernel gives checksums as numbers of its own byte order: the reverse of how they are written.
    row("check value of CRC-32C", "crc32c", "123456789", "839206e3");
    row("check value of CRC-16/T10-DIF", "crct10dif", "123456789", "dbd0");
    row("check value of CRC-64/NVME", "crc64-rocksoft", "123456789", "8898790a86148bae");
    row("xxhsum -H1, xxhash64", "xxhash64", "123456789", "83aee640db41b88c");
    // Seeded with zero and not complemented: not the CRC-32 of files, which is "crc-32" here.
    row("CRC-32 from zero", "crc32", "123456789", "882dfd2d");
    SKIP_IF_NO_ROWS(rows);
}

void TestKernelHashes::aHashUnknownToOpenSslHasItsKnownDigest()
{
    QFETCH(std::string, name);
    QFETCH(QByteArray, message);
    QFETCH(QString, digest);
    const OpenedHash algorithm = open(name);
    VERIFY_RESULT(algorithm);
    const Result<Digest> computed = hashOf(**algorithm, bytesOf(message.toStdString()));
    VERIFY_RESULT(computed);
    QCOMPARE(hexText(*computed), digest);
}

void TestKernelHashes::aBindByDriverNameSaysThatDriver()
{
    int asked = 0;
    for (const HashEntry &entry : given()) {
        if (entry.bindName == entry.generic)
            continue;
        const OpenedHash algorithm = open(entry.bindName);
        VERIFY_RESULT(algorithm);
        QCOMPARE((*algorithm)->provenance().driver, entry.bindName);
        ++asked;
    }
    if (asked == 0)
        QSKIP("this kernel gives no hash to this process by the name of its driver");
}

QTEST_GUILESS_MAIN(TestKernelHashes)
#include "tst_kernelhashes.moc"
