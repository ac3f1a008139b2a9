// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/hashing.h"
#include "support/kernelhashrules.h"
#include "support/testbytes.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace cipherscope;
using namespace cipherscope::testing;

namespace {

const std::vector<std::string> knownNames{
    "hmac(md5)",      "hmac(rmd160)",   "hmac(sha1)",        "hmac(sha224)",      "hmac(sha256)",
    "hmac(sha384)",   "hmac(sha512)",   "hmac(sha3-224)",    "hmac(sha3-256)",    "hmac(sha3-384)",
    "hmac(sha3-512)", "hmac(sm3)",      "hmac(streebog256)", "hmac(streebog512)", "hmac(wp512)",
    "cmac(aes)",      "cmac(des3_ede)", "cmac(sm4)",         "xcbc(aes)",         "cbcmac(aes)",
    "ghash",          "polyval",        "michael_mic",       "nhpoly1305",
};

/** A key of a size that the algorithm takes; nothing special about its value. */
std::string someKeyFor(const std::string &generic)
{
    static const std::map<std::string, std::size_t> sizes{ { "michael_mic", 8 },
                                                           { "cmac(des3_ede)", 24 },
                                                           { "nhpoly1305", 16 + 1072 } };
    const auto known = sizes.find(generic);
    const std::size_t size = known != sizes.end() ? known->second : generic.starts_with("hmac(") ? 37 : 16;
    const std::vector<std::byte> bytes = randomBytes(size, 7);
    std::string key;
    std::ranges::transform(bytes, std::back_inserter(key),
                           [](std::byte byte) { return static_cast<char>(byte); });
    return key;
}

} // namespace

/** Every hash with a key that this kernel gives to this process, by each of its names. */
class TestKernelKeyedHashes : public KernelHashRules {
    Q_OBJECT

protected:
    std::vector<HashEntry> entries() const override;
    std::optional<std::string> keyFor(const std::string &generic) const override
    {
        return someKeyFor(generic);
    }

private Q_SLOTS:
    void aKeyedHashHasItsKnownDigest_data();
    void aKeyedHashHasItsKnownDigest();
    void aKeyOfAWrongLengthIsABadKey_data();
    void aKeyOfAWrongLengthIsABadKey();
    void aKeyLongerThanTheKernelStoresIsABadKey();
};

std::vector<HashEntry> TestKernelKeyedHashes::entries() const
{
    // The HMAC of a precise driver, too, of those that the catalog shows.
    std::vector<std::string> names = knownNames;
    for (const HashEntry &entry : findKernelHashes(knownNames)) {
        if (entry.bindName != entry.generic
            && std::ranges::find(knownNames, "hmac(" + entry.generic + ')') != knownNames.end())
            names.push_back("hmac(" + entry.bindName + ')');
    }
    std::vector<HashEntry> found = findKernelHashes(names);
    std::erase_if(found, [](const HashEntry &entry) {
        return std::ranges::find(knownNames, entry.generic) == knownNames.end();
    });
    return found;
}

void TestKernelKeyedHashes::aKeyedHashHasItsKnownDigest_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<QString>("keyHex");
    QTest::addColumn<QString>("messageHex");
    QTest::addColumn<QString>("digest");

    int rows = 0;
    const auto row = [&](const char *source, const char *name, const char *key, const char *message,
                         const char *digest) {
        if (!gives(name, QByteArray::fromHex(key).toStdString()))
            return;
        QTest::newRow(source) << std::string(name) << QString::fromLatin1(key) << QString::fromLatin1(message)
                              << QString::fromLatin1(digest);
        ++rows;
    };
    const char *aesKey = "2b7e151628aed2a6abf7158809cf4f3c";
    row("RFC 4493 4, example 1, cmac(aes)", "cmac(aes)", aesKey, "", "bb1d6929e95937287fa37d129b756746");
    row("RFC 4493 4, example 2, cmac(aes)", "cmac(aes)", aesKey, "6bc1bee22e409f96e93d7e117393172a",
        "070a16b46b4d4144f79bdd9dd04a287c");
    row("RFC 4493 4, example 3, cmac(aes)", "cmac(aes)", aesKey,
        "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411",
        "dfa66747de9ae63030ca32611497c827");
    row("RFC 3566 4.1, xcbc(aes)", "xcbc(aes)", "000102030405060708090a0b0c0d0e0f", "",
        "75f0251d528ac01c4573dfd584d79f29");
    row("RFC 3566 4.2, xcbc(aes)", "xcbc(aes)", "000102030405060708090a0b0c0d0e0f", "000102",
        "5b376580ae2f19afe7219ceef172756f");
    row("GCM specification, test case 2, ghash", "ghash", "66e94bd4ef8a2c3b884cfa59ca342b2e",
        "0388dace60b6a392f328c2b971b2fe7800000000000000000000000000000080",
        "f38cbb1ad69223dcc3457ae5b6b0f885");
    row("RFC 8452 A, polyval", "polyval", "25629347589242761d31f826ba4b757b",
        "4f4f95668c83dfb6401762bb2d01a262d1a24ddd2721d006bbe45f20d3c9f362",
        "f7a3b47b846119fae5b7866cf5e5b77e");
    row("IEEE 802.11i M.6.1, michael_mic", "michael_mic", "0000000000000000", "", "82925c1ca1d130b8");
    SKIP_IF_NO_ROWS(rows);
}

void TestKernelKeyedHashes::aKeyedHashHasItsKnownDigest()
{
    QFETCH(std::string, name);
    QFETCH(QString, keyHex);
    QFETCH(QString, messageHex);
    QFETCH(QString, digest);
    const OpenedHash algorithm = open(name, QByteArray::fromHex(keyHex.toLatin1()).toStdString());
    VERIFY_RESULT(algorithm);
    const Result<Digest> computed = hashOf(**algorithm, fromHexText(messageHex.toStdString()));
    VERIFY_RESULT(computed);
    QCOMPARE(hexText(*computed), digest);
}

void TestKernelKeyedHashes::aKeyOfAWrongLengthIsABadKey_data()
{
    QTest::addColumn<std::string>("name");
    int rows = 0;
    for (const char *name : { "cmac(aes)", "xcbc(aes)", "ghash", "crc32" }) {
        if (!gives(name, "12345"))
            continue;
        QTest::newRow(name) << std::string(name);
        ++rows;
    }
    SKIP_IF_NO_ROWS(rows);
}

void TestKernelKeyedHashes::aKeyOfAWrongLengthIsABadKey()
{
    QFETCH(std::string, name);
    const OpenedHash algorithm = open(name, "12345");
    QVERIFY(!algorithm);
    QVERIFY2(algorithm.error().code == ErrorCode::BadKey, qPrintable(errorText(algorithm.error())));
}

void TestKernelKeyedHashes::aKeyLongerThanTheKernelStoresIsABadKey()
{
    // net.core.optmem_max is below that everywhere, and our locked heap is larger.
    const OpenedHash algorithm = open("hmac(sha256)", std::string(400'000, 'k'));
    QVERIFY(!algorithm);
    if (isAbsence(algorithm.error()))
        QSKIP(qPrintable(refusalText(algorithm.error())));
    QVERIFY2(algorithm.error().code == ErrorCode::BadKey, qPrintable(errorText(algorithm.error())));
}

QTEST_GUILESS_MAIN(TestKernelKeyedHashes)
#include "tst_kernelkeyedhashes.moc"
