// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/hashcontract.h"

#include "support/enginerows.h"
#include "support/hashing.h"
#include "support/testbytes.h"

#include <QTest>

#include <array>
#include <thread>

Q_DECLARE_METATYPE(cipherscope::engine::Engine *)
Q_DECLARE_METATYPE(cipherscope::ErrorCode)

namespace cipherscope::testing {

namespace {

using engine::Engine;
using engine::EngineKind;
using engine::Hasher;
using MaybeKey = std::optional<std::string>;

const std::string hmacKey = "a key of an ordinary length";
const std::string cmacKey = "the 16 key bytes";

/** A hash of each family, and one with a key: for the rules that are the same for all. */
void addAlgorithmRows()
{
    QTest::addColumn<std::string>("name");
    for (const char *name : { "sha1", "sha256", "sha512", "md5", "sha3-256", "blake2b-512", "crc-32",
                              "hmac(sha256)", "cmac(aes)" })
        QTest::newRow(name) << std::string(name);
}

MaybeKey keyFor(const std::string &name)
{
    if (name.starts_with("cmac("))
        return cmacKey;
    return name.starts_with("hmac(") ? MaybeKey(hmacKey) : std::nullopt;
}

} // namespace

// The row's engine and its opened algorithm, or the end of the test.
#define OPEN_ROW_HASH(algorithm)                                                                             \
    QFETCH_GLOBAL(cipherscope::engine::Engine *, engine);                                                    \
    QFETCH(std::string, name);                                                                               \
    const OpenedHash algorithm = openHash(*engine, name, keyFor(name));                                      \
    SKIP_IF_KERNEL_REFUSES(algorithm, engine->kind())

void HashContract::initTestCase_data()
{
    initSecureHeap();
    QTest::addColumn<Engine *>("engine");
    for (Engine *engine : engines())
        QTest::newRow(engine->kind() == EngineKind::Kernel ? "kernel" : "OpenSSL") << engine;
}

void HashContract::init()
{
    m_descriptors = openDescriptors();
}

void HashContract::cleanup()
{
    QCOMPARE(openDescriptors(), m_descriptors);
}

void HashContract::aKnownMessageHasItsKnownDigest_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<QByteArray>("keyHex");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("digest");

    const auto row = [](const char *source, const char *name, const QByteArray &message, const char *digest,
                        const QByteArray &keyHex = {}) {
        QTest::newRow(source) << std::string(name) << keyHex << message << QString::fromLatin1(digest);
    };
    const QByteArray twoBlocks = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
    row("FIPS 180-2 A.1, sha1", "sha1", "abc", "a9993e364706816aba3e25717850c26c9cd0d89d");
    row("FIPS 180-2 A.2, sha1", "sha1", twoBlocks, "84983e441c3bd26ebaae4aa1f95129e5e54670f1");
    row("RFC 3874, sha224", "sha224", "abc", "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7");
    row("FIPS 180-2 B.1, sha256", "sha256", "abc",
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    row("FIPS 180-2 B.2, sha256", "sha256", twoBlocks,
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    row("FIPS 180-2 D.1, sha384", "sha384", "abc",
        "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7");
    row("FIPS 180-2 C.1, sha512", "sha512", "abc",
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
        "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
    row("FIPS 202, sha3-256", "sha3-256", "abc",
        "3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532");
    row("FIPS 202, sha3-512", "sha3-512", "abc",
        "b751850b1a57168a5693cd924b6b096e08f621827444f70d884f5d0240d2712e"
        "10e116e9192af3c91a7ec57647e3934057340b4cf408d5a56592f8274eec53f0");
    row("RFC 1321 A.5, md5", "md5", "abc", "900150983cd24fb0d6963f7d28e17f72");
    row("RFC 7693 A, blake2b-512", "blake2b-512", "abc",
        "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
        "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923");
    row("RIPEMD-160 homepage, rmd160", "rmd160", "abc", "8eb208f7e05d987a9b044a8e98c6b087f15a0bfc");
    row("GB/T 32905-2016 A.1, sm3", "sm3", "abc",
        "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    row("the check value of CRC-32/ISO-HDLC", "crc-32", "123456789", "cbf43926");

    row("the empty message, sha1", "sha1", {}, "da39a3ee5e6b4b0d3255bfef95601890afd80709");
    row("the empty message, sha256", "sha256", {},
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    row("the empty message, md5", "md5", {}, "d41d8cd98f00b204e9800998ecf8427e");
    row("the empty message, sha3-256", "sha3-256", {},
        "a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a");
    row("the empty message, crc-32", "crc-32", {}, "00000000");

    const QByteArray jefe = "4a656665";
    const QByteArray question = "what do ya want for nothing?";
    const QByteArray longKey = QByteArray("aa").repeated(131);
    const QByteArray longKeyMessage = "Test Using Larger Than Block-Size Key - Hash Key First";
    row("RFC 2202 2.2, hmac(md5)", "hmac(md5)", question, "750c783e6ab0b503eaa86e310a5db738", jefe);
    row("RFC 2202 3.2, hmac(sha1)", "hmac(sha1)", question, "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79", jefe);
    row("RFC 4231 4.2, hmac(sha256)", "hmac(sha256)", "Hi There",
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7", QByteArray("0b").repeated(20));
    row("RFC 4231 4.3, hmac(sha256)", "hmac(sha256)", question,
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", jefe);
    row("RFC 4231 4.7, hmac(sha256), a key longer than a block", "hmac(sha256)", longKeyMessage,
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54", longKey);
    row("RFC 4231 4.3, hmac(sha512)", "hmac(sha512)", question,
        "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
        "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737",
        jefe);
    row("RFC 4231 4.7, hmac(sha512), a key longer than a block", "hmac(sha512)", longKeyMessage,
        "80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b013783f8f352"
        "6b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec8b915a985d786598",
        longKey);

    const QByteArray aes128 = "2b7e151628aed2a6abf7158809cf4f3c";
    const QByteArray blocks =
        QByteArray::fromHex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"
                            "30c81c46a35ce411");
    row("RFC 4493 4, example 1, cmac(aes)", "cmac(aes)", {}, "bb1d6929e95937287fa37d129b756746", aes128);
    row("RFC 4493 4, example 2, cmac(aes)", "cmac(aes)", blocks.first(16), "070a16b46b4d4144f79bdd9dd04a287c",
        aes128);
    row("RFC 4493 4, example 3, cmac(aes)", "cmac(aes)", blocks, "dfa66747de9ae63030ca32611497c827", aes128);
}

void HashContract::aKnownMessageHasItsKnownDigest()
{
    QFETCH_GLOBAL(cipherscope::engine::Engine *, engine);
    QFETCH(std::string, name);
    QFETCH(QByteArray, keyHex);
    QFETCH(QByteArray, message);
    QFETCH(QString, digest);
    const MaybeKey key =
        keyHex.isEmpty() ? std::nullopt : MaybeKey(QByteArray::fromHex(keyHex).toStdString());
    const OpenedHash algorithm = openHash(*engine, name, key);
    SKIP_IF_KERNEL_REFUSES(algorithm, engine->kind());
    const Result<Digest> computed = hashOf(**algorithm, bytesOf(message.toStdString()));
    VERIFY_RESULT(computed);
    QCOMPARE(hexText(*computed), digest);
}

void HashContract::piecesGiveTheDigestOfTheWhole_data()
{
    addAlgorithmRows();
}

void HashContract::piecesGiveTheDigestOfTheWhole()
{
    OPEN_ROW_HASH(algorithm);
    const Result<std::unique_ptr<Hasher>> hasher = (*algorithm)->newHasher();
    VERIFY_RESULT(hasher);
    const std::vector<std::byte> message = randomBytes(70'001);
    const Result<Digest> whole = hashAtOnce(**hasher, message);
    VERIFY_RESULT(whole);
    static constexpr std::array<std::size_t, 7> oddSizes{ 1, 63, 64, 65, 1021, 4097, 8191 };
    static constexpr std::array<std::size_t, 3> withEmptyOnes{ 0, 1000, 0 };
    static constexpr std::array<std::size_t, 1> oneLarge{ 65'537 };
    const std::array<std::span<const std::size_t>, 3> ways{ oddSizes, withEmptyOnes, oneLarge };
    for (const std::span<const std::size_t> pieces : ways) {
        const Result<Digest> inPieces = hashInPieces(**hasher, message, pieces);
        VERIFY_RESULT(inPieces);
        QCOMPARE(hexText(*inPieces), hexText(*whole));
    }
}

void HashContract::aHasherIsReadyForTheNextMessageAfterFinish_data()
{
    addAlgorithmRows();
}

void HashContract::aHasherIsReadyForTheNextMessageAfterFinish()
{
    OPEN_ROW_HASH(algorithm);
    const Result<std::unique_ptr<Hasher>> hasher = (*algorithm)->newHasher();
    VERIFY_RESULT(hasher);
    // The empty message at the start, between others, twice in a row, and at the end.
    for (const std::string_view message : { "", "abc", "", "", "abc", "another", "" }) {
        const Result<Digest> again = hashAtOnce(**hasher, bytesOf(message));
        VERIFY_RESULT(again);
        const Result<Digest> fresh = hashOf(**algorithm, bytesOf(message));
        VERIFY_RESULT(fresh);
        QCOMPARE(hexText(*again), hexText(*fresh));
    }
}

void HashContract::aCloneGoesOnFromWhereItWasMadeAndAlone_data()
{
    addAlgorithmRows();
}

void HashContract::aCloneGoesOnFromWhereItWasMadeAndAlone()
{
    OPEN_ROW_HASH(algorithm);
    const Result<std::unique_ptr<Hasher>> hasher = (*algorithm)->newHasher();
    VERIFY_RESULT(hasher);
    const std::string half(5000, 'h');
    VERIFY_RESULT((*hasher)->update(bytesOf(half)));
    Result<std::unique_ptr<Hasher>> copy = (*hasher)->clone();
    VERIFY_RESULT(copy);

    VERIFY_RESULT((*hasher)->update(bytesOf("the original's end")));
    VERIFY_RESULT((*copy)->update(bytesOf("the copy's end")));
    const Result<Digest> ofOriginal = (*hasher)->finish();
    VERIFY_RESULT(ofOriginal);
    const Result<std::unique_ptr<Hasher>> copyOfCopy = (*copy)->clone();
    VERIFY_RESULT(copyOfCopy);
    const Result<Digest> ofCopy = (*copy)->finish();
    VERIFY_RESULT(ofCopy);
    copy->reset();
    const Result<Digest> ofCopyOfCopy = (*copyOfCopy)->finish();
    VERIFY_RESULT(ofCopyOfCopy);

    QCOMPARE(hexText(*ofOriginal),
             hexText(hashOf(**algorithm, bytesOf(half + "the original's end")).value()));
    QCOMPARE(hexText(*ofCopy), hexText(hashOf(**algorithm, bytesOf(half + "the copy's end")).value()));
    QCOMPARE(hexText(*ofCopyOfCopy), hexText(*ofCopy));
    const Result<Digest> next = hashAtOnce(**hasher, bytesOf("next"));
    VERIFY_RESULT(next);
    QCOMPARE(hexText(*next), hexText(hashOf(**algorithm, bytesOf("next")).value()));
}

void HashContract::aCloneOfAFreshHasherIsFresh_data()
{
    addAlgorithmRows();
}

void HashContract::aCloneOfAFreshHasherIsFresh()
{
    OPEN_ROW_HASH(algorithm);
    const Result<std::unique_ptr<Hasher>> hasher = (*algorithm)->newHasher();
    VERIFY_RESULT(hasher);
    const QString ofNothing = hexText(hashOf(**algorithm, {}).value());
    Result<std::unique_ptr<Hasher>> copy = (*hasher)->clone();
    VERIFY_RESULT(copy);
    QCOMPARE(hexText((*copy)->finish().value()), ofNothing);

    // And after a message: what was before it must not come along.
    QVERIFY(hashAtOnce(**hasher, bytesOf("abc")));
    copy = (*hasher)->clone();
    VERIFY_RESULT(copy);
    QCOMPARE(hexText((*copy)->finish().value()), ofNothing);
    copy = (*hasher)->clone();
    VERIFY_RESULT(copy);
    QCOMPARE(hexText(hashAtOnce(**copy, bytesOf("xyz")).value()),
             hexText(hashOf(**algorithm, bytesOf("xyz")).value()));
}

void HashContract::hashersOfOneAlgorithmWorkInSeveralThreads_data()
{
    addAlgorithmRows();
}

void HashContract::hashersOfOneAlgorithmWorkInSeveralThreads()
{
    OPEN_ROW_HASH(algorithm);
    constexpr std::size_t threadCount = 3;
    constexpr int rounds = 20;
    std::array<bool, threadCount> right{};
    {
        std::vector<std::jthread> threads;
        for (std::size_t index = 0; index < threadCount; ++index) {
            threads.emplace_back([&right, &hash = **algorithm, index] {
                const std::vector<std::byte> message = randomBytes(20'000 + index, index);
                const Result<Digest> first = hashOf(hash, message);
                bool same = first.has_value();
                for (int round = 0; round < rounds; ++round)
                    same = same && hashOf(hash, message) == first;
                right[index] = same;
            });
        }
    }
    for (std::size_t index = 0; index < threadCount; ++index)
        QVERIFY(right[index]);
}

void HashContract::hashersOutliveTheirAlgorithm_data()
{
    addAlgorithmRows();
}

void HashContract::hashersOutliveTheirAlgorithm()
{
    QFETCH_GLOBAL(cipherscope::engine::Engine *, engine);
    QFETCH(std::string, name);
    OpenedHash algorithm = openHash(*engine, name, keyFor(name));
    SKIP_IF_KERNEL_REFUSES(algorithm, engine->kind());
    const QString expected = hexText(hashOf(**algorithm, bytesOf("abc")).value());
    const Result<std::unique_ptr<Hasher>> hasher = (*algorithm)->newHasher();
    VERIFY_RESULT(hasher);
    algorithm->reset();
    const Result<Digest> digest = hashAtOnce(**hasher, bytesOf("abc"));
    VERIFY_RESULT(digest);
    QCOMPARE(hexText(*digest), expected);
}

void HashContract::anEmptyKeyIsAKey()
{
    QFETCH_GLOBAL(cipherscope::engine::Engine *, engine);
    const OpenedHash algorithm = openHash(*engine, "hmac(sha256)", std::string());
    SKIP_IF_KERNEL_REFUSES(algorithm, engine->kind());
    const Result<std::unique_ptr<Hasher>> hasher = (*algorithm)->newHasher();
    VERIFY_RESULT(hasher);
    // python3 -c "import hmac; print(hmac.new(b'', b'', 'sha256').hexdigest())"
    const QString expected =
        QStringLiteral("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
    for (int round = 0; round < 2; ++round) {
        const Result<Digest> digest = (*hasher)->finish();
        VERIFY_RESULT(digest);
        QCOMPARE(hexText(*digest), expected);
    }
}

void HashContract::everyKeyHasItsOwnDigests()
{
    QFETCH_GLOBAL(cipherscope::engine::Engine *, engine);
    const OpenedHash first = openHash(*engine, "hmac(sha256)", std::string("one"));
    SKIP_IF_KERNEL_REFUSES(first, engine->kind());
    const OpenedHash second = openHash(*engine, "hmac(sha256)", std::string("two"));
    VERIFY_RESULT(second);
    const QString ofFirst = hexText(hashOf(**first, bytesOf("abc")).value());
    QVERIFY(ofFirst != hexText(hashOf(**second, bytesOf("abc")).value()));
    QCOMPARE(hexText(hashOf(**first, bytesOf("abc")).value()), ofFirst);
}

void HashContract::aMissingOrNeedlessKeyIsAnError_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<bool>("withKey");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("hmac(sha256) without") << std::string("hmac(sha256)") << false << ErrorCode::KeyRequired;
    QTest::newRow("hmac(sha1) without") << std::string("hmac(sha1)") << false << ErrorCode::KeyRequired;
    QTest::newRow("cmac(aes) without") << std::string("cmac(aes)") << false << ErrorCode::KeyRequired;
    QTest::newRow("cmac(aes) with 28 bytes") << std::string("cmac(aes)") << true << ErrorCode::BadKey;
    QTest::newRow("sha256 with") << std::string("sha256") << true << ErrorCode::BadKey;
    QTest::newRow("sha1 with") << std::string("sha1") << true << ErrorCode::BadKey;
    QTest::newRow("md5 with") << std::string("md5") << true << ErrorCode::BadKey;
    QTest::newRow("crc-32 with") << std::string("crc-32") << true << ErrorCode::BadKey;
}

void HashContract::aMissingOrNeedlessKeyIsAnError()
{
    QFETCH_GLOBAL(cipherscope::engine::Engine *, engine);
    QFETCH(std::string, name);
    QFETCH(bool, withKey);
    QFETCH(ErrorCode, code);
    const OpenedHash algorithm = openHash(*engine, name, withKey ? MaybeKey(hmacKey) : std::nullopt);
    QVERIFY(!algorithm);
    if (engine->kind() == EngineKind::Kernel && isAbsence(algorithm.error()))
        QSKIP(qPrintable(refusalText(algorithm.error())));
    QVERIFY2(algorithm.error().code == code, qPrintable(errorText(algorithm.error())));
    QCOMPARE(algorithm.error().subject, name);
}

void HashContract::anUnknownNameIsNoSuchAlgorithm_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<bool>("withKey");

    QTest::newRow("a word") << std::string("nosuchhash") << false;
    QTest::newRow("upper case") << std::string("NOSUCH") << false;
    QTest::newRow("a word in hmac()") << std::string("hmac(nosuchhash)") << true;
    QTest::newRow("hmac() of itself") << std::string("hmac(hmac(nosuchhash))") << true;
    // The kernel calls names of more than about a hundred bytes, which no algorithm has, malformed.
    QTest::newRow("80 bytes") << std::string(80, 'n') << false;
}

void HashContract::anUnknownNameIsNoSuchAlgorithm()
{
    QFETCH_GLOBAL(cipherscope::engine::Engine *, engine);
    QFETCH(std::string, name);
    QFETCH(bool, withKey);
    const OpenedHash algorithm = openHash(*engine, name, withKey ? MaybeKey(hmacKey) : std::nullopt);
    QVERIFY(!algorithm);
    if (algorithm.error().step == Step::Socket)
        QSKIP(qPrintable(refusalText(algorithm.error())));
    QVERIFY2(algorithm.error().code == ErrorCode::NoSuchAlgorithm, qPrintable(errorText(algorithm.error())));
    QCOMPARE(algorithm.error().subject, name);
}

void HashContract::everyResultSaysWhatComputedIt()
{
    QFETCH_GLOBAL(cipherscope::engine::Engine *, engine);
    const OpenedHash algorithm = openHash(*engine, "sha1");
    SKIP_IF_KERNEL_REFUSES(algorithm, engine->kind());
    const engine::Provenance &provenance = (*algorithm)->provenance();
    QVERIFY(provenance.engine == engine->kind());
    const QString driver = QString::fromStdString(provenance.driver);
    if (engine->kind() == EngineKind::Kernel) {
        QVERIFY2(driver.startsWith(QStringLiteral("sha1")), qPrintable(driver));
        QVERIFY2(provenance.driver != "sha1", "the driver, not the generic name");
    } else {
        QVERIFY2(driver.startsWith(QStringLiteral("OpenSSL 3.")), qPrintable(driver));
    }
}

} // namespace cipherscope::testing
