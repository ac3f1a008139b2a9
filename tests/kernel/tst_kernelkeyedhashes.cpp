// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernelengine.h"
#include "engine/opensslengine.h"
#include "support/enginerows.h"
#include "support/hashing.h"
#include "support/kernelhashes.h"
#include "support/testbytes.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace cipherscope;
using namespace cipherscope::testing;
using engine::EngineKind;

namespace {

const std::vector<std::string> knownNames{
    "hmac(md5)",      "hmac(rmd160)",   "hmac(sha1)",        "hmac(sha224)",      "hmac(sha256)",
    "hmac(sha384)",   "hmac(sha512)",   "hmac(sha3-224)",    "hmac(sha3-256)",    "hmac(sha3-384)",
    "hmac(sha3-512)", "hmac(sm3)",      "hmac(streebog256)", "hmac(streebog512)", "hmac(wp512)",
    "cmac(aes)",      "cmac(des3_ede)", "cmac(sm4)",         "xcbc(aes)",         "cbcmac(aes)",
    "ghash",          "polyval",        "michael_mic",       "nhpoly1305",
};

/** A key of a size that the algorithm takes; nothing special about its value. */
std::string keyFor(const std::string &generic)
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

Result<std::vector<QString>> openSslDigests(const std::string &generic, std::span<const std::size_t> lengths)
{
    engine::OpenSslEngine openSsl;
    const OpenedHash algorithm = testing::openHash(openSsl, generic, keyFor(generic));
    if (!algorithm)
        return std::unexpected(algorithm.error());
    return digestsOf(**algorithm, lengths);
}

bool isBrief(const HashEntry &entry)
{
    return entry.bindName == entry.generic;
}

} // namespace

/** Every hash with a key that this kernel gives to this process, by each of its names. */
class TestKernelKeyedHashes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyDriverHasTheRightDigests_data();
    void everyDriverHasTheRightDigests();
    void aKeyedHashHasItsKnownDigest_data();
    void aKeyedHashHasItsKnownDigest();
    void aKeyOfAWrongLengthIsABadKey_data();
    void aKeyOfAWrongLengthIsABadKey();
    void aKeyLongerThanTheKernelStoresIsABadKey();

private:
    engine::KernelEngine m_kernel;
    ReferenceDigests m_references{ openSslDigests };
    std::vector<HashEntry> m_entries;
    std::set<std::string> m_computed;
    std::ptrdiff_t m_descriptors = 0;
};

void TestKernelKeyedHashes::initTestCase()
{
    m_descriptors = openDescriptors();
    const OpenedHash sha1 = testing::openHash(m_kernel, "sha1");
    if (!sha1 && sha1.error().step == Step::Socket)
        QSKIP(qPrintable(refusalText(sha1.error())));
    // The HMAC of a precise driver, too, of those that the catalog shows.
    std::vector<std::string> names = knownNames;
    for (const HashEntry &entry : findKernelHashes(knownNames)) {
        if (entry.bindName != entry.generic
            && std::ranges::find(knownNames, "hmac(" + entry.generic + ')') != knownNames.end())
            names.push_back("hmac(" + entry.bindName + ')');
    }
    std::set<std::string> generics(knownNames.begin(), knownNames.end());
    for (const HashEntry &entry : findKernelHashes(names)) {
        if (generics.contains(entry.generic))
            m_entries.push_back(entry);
    }
    QVERIFY(m_entries.size() >= knownNames.size());
}

void TestKernelKeyedHashes::cleanupTestCase()
{
    QCOMPARE(openDescriptors(), m_descriptors);
    qInfo("%zu of %zu names computed", m_computed.size(), m_entries.size());
}

void TestKernelKeyedHashes::everyDriverHasTheRightDigests_data()
{
    QTest::addColumn<std::string>("generic");
    QTest::addColumn<std::string>("bindName");
    for (const HashEntry &entry : m_entries)
        QTest::addRow("%s by %s", entry.generic.c_str(), entry.bindName.c_str())
            << entry.generic << entry.bindName;
}

void TestKernelKeyedHashes::everyDriverHasTheRightDigests()
{
    QFETCH(std::string, generic);
    QFETCH(std::string, bindName);
    const OpenedHash algorithm = testing::openHash(m_kernel, bindName, keyFor(generic));
    SKIP_IF_KERNEL_REFUSES(algorithm, EngineKind::Kernel);
    const std::vector<std::size_t> lengths = messageLengths(isBrief({ generic, bindName }));
    const Result<std::vector<QString>> digests = digestsOf(**algorithm, lengths);
    VERIFY_RESULT(digests);
    m_computed.insert(bindName);

    const std::vector<QString> *expected = m_references.find(generic);
    if (!expected) {
        const Result<std::vector<QString>> all = digestsOf(**algorithm, messageLengths(false));
        VERIFY_RESULT(all);
        expected = m_references.adopt(generic, *all);
    }
    for (std::size_t i = 0; i < digests->size(); ++i) {
        if ((*digests)[i] != (*expected)[i])
            QFAIL(qPrintable(QStringLiteral("%1 bytes: %2, expected %3")
                                 .arg(lengths[i])
                                 .arg((*digests)[i], (*expected)[i])));
    }
}

void TestKernelKeyedHashes::aKeyedHashHasItsKnownDigest_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<QString>("keyHex");
    QTest::addColumn<QString>("messageHex");
    QTest::addColumn<QString>("digest");

    const auto row = [](const char *source, const char *name, const char *key, const char *message,
                        const char *digest) {
        QTest::newRow(source) << std::string(name) << QString::fromLatin1(key) << QString::fromLatin1(message)
                              << QString::fromLatin1(digest);
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
}

void TestKernelKeyedHashes::aKeyedHashHasItsKnownDigest()
{
    QFETCH(std::string, name);
    QFETCH(QString, keyHex);
    QFETCH(QString, messageHex);
    QFETCH(QString, digest);
    const OpenedHash algorithm =
        testing::openHash(m_kernel, name, QByteArray::fromHex(keyHex.toLatin1()).toStdString());
    SKIP_IF_KERNEL_REFUSES(algorithm, EngineKind::Kernel);
    const Result<Digest> computed = hashOf(**algorithm, fromHexText(messageHex.toStdString()));
    VERIFY_RESULT(computed);
    QCOMPARE(hexText(*computed), digest);
}

void TestKernelKeyedHashes::aKeyOfAWrongLengthIsABadKey_data()
{
    QTest::addColumn<std::string>("name");
    QTest::newRow("cmac(aes)") << std::string("cmac(aes)");
    QTest::newRow("xcbc(aes)") << std::string("xcbc(aes)");
    QTest::newRow("ghash") << std::string("ghash");
    QTest::newRow("crc32") << std::string("crc32");
}

void TestKernelKeyedHashes::aKeyOfAWrongLengthIsABadKey()
{
    QFETCH(std::string, name);
    const OpenedHash algorithm = testing::openHash(m_kernel, name, "12345");
    QVERIFY(!algorithm);
    if (isAbsence(algorithm.error()))
        QSKIP(qPrintable(refusalText(algorithm.error())));
    QVERIFY2(algorithm.error().code == ErrorCode::BadKey, qPrintable(errorText(algorithm.error())));
}

void TestKernelKeyedHashes::aKeyLongerThanTheKernelStoresIsABadKey()
{
    // net.core.optmem_max is far below that everywhere.
    const OpenedHash algorithm = testing::openHash(m_kernel, "hmac(sha256)", std::string(16'000'000, 'k'));
    QVERIFY(!algorithm);
    if (isAbsence(algorithm.error()))
        QSKIP(qPrintable(refusalText(algorithm.error())));
    QVERIFY2(algorithm.error().code == ErrorCode::BadKey, qPrintable(errorText(algorithm.error())));
}

QTEST_GUILESS_MAIN(TestKernelKeyedHashes)
#include "tst_kernelkeyedhashes.moc"
