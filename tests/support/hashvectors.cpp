// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/hashvectors.h"

#include "support/enginerows.h"
#include "support/hashing.h"
#include "support/testbytes.h"
#include "support/vectorfile.h"

#include <QDir>
#include <QTest>

#include <array>

namespace cipherscope::testing {

namespace {

const QString packageFolder = QStringLiteral("/usr/lib/python3/dist-packages/cryptography_vectors/");
const QString sharedFolder =
    QDir::cleanPath(QStringLiteral(CIPHERSCOPE_TEST_DATA "/../../../../shared/vectors/cavp")) + u'/';

struct VectorSet {
    const char *algorithm;
    const char *path; ///< Below packageFolder.
};

constexpr std::array vectorSets{
    VectorSet{ "sha1", "hashes/SHA1/SHA1ShortMsg.rsp" },
    VectorSet{ "sha1", "hashes/SHA1/SHA1LongMsg.rsp" },
    VectorSet{ "sha224", "hashes/SHA2/SHA224ShortMsg.rsp" },
    VectorSet{ "sha224", "hashes/SHA2/SHA224LongMsg.rsp" },
    VectorSet{ "sha256", "hashes/SHA2/SHA256ShortMsg.rsp" },
    VectorSet{ "sha256", "hashes/SHA2/SHA256LongMsg.rsp" },
    VectorSet{ "sha384", "hashes/SHA2/SHA384ShortMsg.rsp" },
    VectorSet{ "sha384", "hashes/SHA2/SHA384LongMsg.rsp" },
    VectorSet{ "sha512", "hashes/SHA2/SHA512ShortMsg.rsp" },
    VectorSet{ "sha512", "hashes/SHA2/SHA512LongMsg.rsp" },
    VectorSet{ "sha3-224", "hashes/SHA3/SHA3_224ShortMsg.rsp" },
    VectorSet{ "sha3-224", "hashes/SHA3/SHA3_224LongMsg.rsp" },
    VectorSet{ "sha3-256", "hashes/SHA3/SHA3_256ShortMsg.rsp" },
    VectorSet{ "sha3-256", "hashes/SHA3/SHA3_256LongMsg.rsp" },
    VectorSet{ "sha3-384", "hashes/SHA3/SHA3_384ShortMsg.rsp" },
    VectorSet{ "sha3-384", "hashes/SHA3/SHA3_384LongMsg.rsp" },
    VectorSet{ "sha3-512", "hashes/SHA3/SHA3_512ShortMsg.rsp" },
    VectorSet{ "sha3-512", "hashes/SHA3/SHA3_512LongMsg.rsp" },
    VectorSet{ "md5", "hashes/MD5/rfc-1321.txt" },
    VectorSet{ "blake2b-512", "hashes/blake2/blake2b.txt" },
    VectorSet{ "sm3", "hashes/SM3/oscca.txt" },
    VectorSet{ "rmd160", "hashes/ripemd160/ripevectors.txt" },
    VectorSet{ "hmac(md5)", "HMAC/rfc-2202-md5.txt" },
    VectorSet{ "hmac(sha1)", "HMAC/rfc-2202-sha1.txt" },
    VectorSet{ "hmac(rmd160)", "HMAC/rfc-2286-ripemd160.txt" },
    VectorSet{ "hmac(sha224)", "HMAC/rfc-4231-sha224.txt" },
    VectorSet{ "hmac(sha256)", "HMAC/rfc-4231-sha256.txt" },
    VectorSet{ "hmac(sha384)", "HMAC/rfc-4231-sha384.txt" },
    VectorSet{ "hmac(sha512)", "HMAC/rfc-4231-sha512.txt" },
};

} // namespace

void HashVectors::everyVectorOfTheFileFits_data()
{
    QTest::addColumn<std::string>("algorithm");
    QTest::addColumn<QString>("file");
    for (const VectorSet &set : vectorSets)
        QTest::newRow(set.path) << std::string(set.algorithm)
                                << packageFolder + QString::fromLatin1(set.path);
    QTest::newRow("shared/vectors/cavp/SHA256ShortMsg.rsp")
        << std::string("sha256") << sharedFolder + QStringLiteral("SHA256ShortMsg.rsp");
}

void HashVectors::everyVectorOfTheFileFits()
{
    QFETCH(std::string, algorithm);
    QFETCH(QString, file);
    QFile vectorFile(file);
    if (!vectorFile.open(QIODevice::ReadOnly))
        QSKIP(qPrintable(QStringLiteral("%1 is not on this machine").arg(file)));
    const std::vector<HashVector> vectors = readHashVectors(vectorFile);
    QVERIFY2(vectors.size() >= 4, "the file was not understood");

    OpenedHash opened;
    std::optional<std::string> openedKey;
    for (const HashVector &vector : vectors) {
        if (!opened.value_or(nullptr) || vector.key != openedKey) {
            opened = openHash(engine(), algorithm, vector.key);
            openedKey = vector.key;
            SKIP_IF_KERNEL_REFUSES(opened, engine().kind());
        }
        const Result<Digest> digest = hashOf(**opened, vector.message);
        VERIFY_RESULT(digest);
        QCOMPARE(hexText(*digest), QString::fromLatin1(vector.digestHex));
    }
    qInfo("%zu vectors", vectors.size());
}

} // namespace cipherscope::testing
