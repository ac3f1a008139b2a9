// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ciphercontract.h"

#include "afalg/algsocket.h"
#include "support/ciphering.h"
#include "support/enginerows.h"

#include <QTest>

#include <array>
#include <thread>

Q_DECLARE_METATYPE(cipherscope::ErrorCode)

namespace cipherscope::testing {

namespace {

using engine::CipherRules;
using engine::Direction;
using engine::Engine;
using engine::EngineKind;
using engine::Piece;
using engine::SkcipherStream;

CipherRules rulesOf(const std::string &name)
{
    return engine::rulesByDefinition(name).value();
}

OpenedSkcipher openSkcipher(Engine &engine, const std::string &name)
{
    const SecretBytes key = someKey(rulesOf(name));
    return engine.openSkcipher(name, key);
}

OpenedAead openAead(Engine &engine, const std::string &name)
{
    const SecretBytes key = someKey(rulesOf(name));
    return engine.openAead(name, key, rulesOf(name).tagSizes.max);
}

bool isWiped(const Bytes &bytes)
{
    return std::ranges::all_of(bytes, [](std::byte byte) { return byte == std::byte{ 0 }; });
}

Bytes flippedAt(Bytes bytes, std::size_t index)
{
    bytes[index] ^= std::byte{ 0x10 };
    return bytes;
}

QString hexOf(const Result<Bytes> &bytes)
{
    return bytes ? hexText(*bytes) : errorText(bytes.error());
}

} // namespace

// The row's opened algorithm, or the end of the test.
#define OPEN_ROW_SKCIPHER(algorithm)                                                                         \
    QFETCH(std::string, name);                                                                               \
    if (name.empty())                                                                                        \
        QSKIP("this process is given none of them");                                                         \
    const OpenedSkcipher algorithm = openSkcipher(engine(), name);                                           \
    VERIFY_RESULT(algorithm)

#define OPEN_ROW_AEAD(algorithm)                                                                             \
    QFETCH(std::string, name);                                                                               \
    if (name.empty())                                                                                        \
        QSKIP("this process is given none of them");                                                         \
    const OpenedAead algorithm = openAead(engine(), name);                                                   \
    VERIFY_RESULT(algorithm)

void CipherContract::initTestCase()
{
    initSecureHeap();
    if (engine().kind() == EngineKind::Kernel && !isOffered("xts(aes)") && !isOffered("cbc(aes)"))
        QSKIP("this kernel gives no cipher to this process");
}

/** Asked beside the engine, so that an engine that fails after its bind is a failure and no missing row. */
bool CipherContract::isOffered(const std::string &name)
{
    const CipherRules rules = rulesOf(name);
    if (engine().kind() == EngineKind::Kernel)
        return afalg::AlgSocket::open(
                   afalg::realSystemCalls(),
                   rules.isAuthenticated() ? afalg::AlgType::Aead : afalg::AlgType::Skcipher, name)
            .has_value();
    return !name.starts_with("adiantum") && !name.starts_with("hctr2") && !name.starts_with("aegis");
}

void CipherContract::addRows(std::initializer_list<const char *> names)
{
    QTest::addColumn<std::string>("name");
    bool any = false;
    for (const char *name : names) {
        if (!isOffered(name))
            continue;
        QTest::newRow(name) << std::string(name);
        any = true;
    }
    if (!any)
        QTest::newRow("none") << std::string();
}

/** One of each form: for the rules that are the same for all. */
void CipherContract::addSkcipherRows()
{
    addRows({ "ecb(aes)", "cbc(aes)", "ctr(aes)", "xts(aes)", "cts(cbc(aes))", "chacha20",
              "rfc3686(ctr(aes))", "cbc(des3_ede)", "adiantum(xchacha12,aes)", "hctr2(aes)" });
}

/** Of those the ones whose messages may come in pieces. */
void CipherContract::addStreamingRows()
{
    addRows({ "ecb(aes)", "cbc(aes)", "ctr(aes)", "chacha20", "cbc(des3_ede)" });
}

void CipherContract::addAeadRows()
{
    addRows({ "gcm(aes)", "ccm(aes)", "rfc7539(chacha20,poly1305)", "rfc7539esp(chacha20,poly1305)",
              "rfc4106(gcm(aes))", "rfc4309(ccm(aes))", "rfc4543(gcm(aes))", "aegis128",
              "authenc(hmac(sha256),cbc(aes))", "authenc(hmac(sha1),rfc3686(ctr(aes)))" });
}

void CipherContract::init()
{
    m_descriptors = openDescriptors();
}

void CipherContract::cleanup()
{
    QCOMPARE(openDescriptors(), m_descriptors);
}

void CipherContract::aKnownMessageHasItsKnownCiphertext_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("key");
    QTest::addColumn<std::string>("iv");
    QTest::addColumn<std::string>("plaintext");
    QTest::addColumn<std::string>("ciphertext");

    const auto row = [this](const char *source, const char *name, const char *key, const char *iv,
                            const std::string &plaintext, const char *ciphertext) {
        if (isOffered(name))
            QTest::newRow(source) << std::string(name) << std::string(key) << std::string(iv) << plaintext
                                  << std::string(ciphertext);
    };
    if (!isOffered("xts(aes)")) {
        QTest::newRow("none") << std::string() << std::string() << std::string() << std::string()
                              << std::string();
        return;
    }
    const char *key128 = "2b7e151628aed2a6abf7158809cf4f3c";
    const char *key256 = "603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4";
    const char *text = "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51";
    row("SP 800-38A F.1.1, ecb", "ecb(aes)", key128, "", text,
        "3ad77bb40d7a3660a89ecaf32466ef97f5d3d58503b9699de785895a96fdbaaf");
    row("SP 800-38A F.2.1, cbc", "cbc(aes)", key128, "000102030405060708090a0b0c0d0e0f", text,
        "7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a917678b2");
    row("SP 800-38A F.2.5, cbc", "cbc(aes)", key256, "000102030405060708090a0b0c0d0e0f", text,
        "f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d");
    row("SP 800-38A F.5.1, ctr", "ctr(aes)", key128, "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff", text,
        "874d6191b620e3261bef6864990db6ce9806f66b7970fdff8617187bb9fffdff");
    row("SP 800-38A F.4.1, ofb", "ofb(aes)", key128, "000102030405060708090a0b0c0d0e0f", text,
        "3b3fd92eb72dad20333449f8e83cfb4a7789508d16918f03f53c52dac54ed825");
    row("SP 800-38A F.3.13, cfb", "cfb(aes)", key128, "000102030405060708090a0b0c0d0e0f", text,
        "3b3fd92eb72dad20333449f8e83cfb4ac8a64537a0b3a93fcde3cdad9f1ce58b");
    row("IEEE 1619 vector 2, xts", "xts(aes)",
        "1111111111111111111111111111111122222222222222222222222222222222",
        "33333333330000000000000000000000",
        "4444444444444444444444444444444444444444444444444444444444444444",
        "c454185e6a16936e39334038acef838bfb186fff7480adc4289382ecd6d394f0");
    row("IEEE 1619 vector 15, xts, 17 bytes", "xts(aes)",
        "fffefdfcfbfaf9f8f7f6f5f4f3f2f1f0bfbebdbcbbbab9b8b7b6b5b4b3b2b1b0",
        "9a785634120000000000000000000000", "000102030405060708090a0b0c0d0e0f10",
        "6c1625db4671522d3d7599601de7ca09ed");
    const char *kerberosKey = "636869636b656e207465726979616b69";
    row("RFC 3962 B, cts, 17 bytes", "cts(cbc(aes))", kerberosKey, "00000000000000000000000000000000",
        "4920776f756c64206c696b652074686520", "c6353568f2bf8cb4d8a580362da7ff7f97");
    row("RFC 3962 B, cts, 31 bytes", "cts(cbc(aes))", kerberosKey, "00000000000000000000000000000000",
        "4920776f756c64206c696b65207468652047656e6572616c20476175277320",
        "fc00783e0efdb2c1d445d4c8eff7ed2297687268d6ecccc0c07b25e25ecfe5");
    row("RFC 3962 B, cts, 32 bytes", "cts(cbc(aes))", kerberosKey, "00000000000000000000000000000000",
        "4920776f756c64206c696b65207468652047656e6572616c2047617527732043",
        "39312523a78662d5be7fcbcc98ebf5a897687268d6ecccc0c07b25e25ecfe584");
    row("RFC 8439 2.4.2, chacha20", "chacha20",
        "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
        "01000000000000000000004a00000000",
        "4c616469657320616e642047656e746c656d656e206f662074686520636c6173",
        "6e2e359a2568f98041ba0728dd0d6981e97e7aec1d4360c20a27afccfd9fae0b");
    row("RFC 3686 6, vector 1, rfc3686", "rfc3686(ctr(aes))", "ae6852f8121067cc4bf7a5765577f39e00000030",
        "0000000000000000", "53696e676c6520626c6f636b206d7367", "e4095d4fb7a7b3792d6175a3261311b8");
    row("RFC 3713 A, camellia", "ecb(camellia)", "0123456789abcdeffedcba9876543210", "",
        "0123456789abcdeffedcba9876543210", "67673138549669730857065648eabe43");
    row("GB/T 32907-2016 A.1, sm4", "ecb(sm4)", "0123456789abcdeffedcba9876543210", "",
        "0123456789abcdeffedcba9876543210", "681edf34d206965e86b3e94f536e4246");
    row("RFC 5794 A.1, aria", "ecb(aria)", "000102030405060708090a0b0c0d0e0f", "",
        "00112233445566778899aabbccddeeff", "d718fbd6ab644c739da95f3be6451778");
    row("SP 800-67 B.1, des3_ede", "ecb(des3_ede)", "0123456789abcdef23456789abcdef01456789abcdef0123", "",
        "5468652071756663", "a826fd8ce53b855f");
}

void CipherContract::aKnownMessageHasItsKnownCiphertext()
{
    QFETCH(std::string, name);
    if (name.empty())
        QSKIP("this process is given none of them");
    QFETCH(std::string, key);
    QFETCH(std::string, iv);
    QFETCH(std::string, plaintext);
    QFETCH(std::string, ciphertext);
    const SecretBytes secret(fromHexText(key));
    const OpenedSkcipher algorithm = engine().openSkcipher(name, secret);
    VERIFY_RESULT(algorithm);
    const Bytes ivBytes = fromHexText(iv);
    QCOMPARE(hexOf(cryptOf(**algorithm, Direction::Encrypt, ivBytes, fromHexText(plaintext))),
             QString::fromStdString(ciphertext));
    QCOMPARE(hexOf(cryptOf(**algorithm, Direction::Decrypt, ivBytes, fromHexText(ciphertext))),
             QString::fromStdString(plaintext));
}

void CipherContract::whatWasEncryptedDecryptsInPlaceAndOutOfPlace_data()
{
    addSkcipherRows();
}

void CipherContract::whatWasEncryptedDecryptsInPlaceAndOutOfPlace()
{
    OPEN_ROW_SKCIPHER(algorithm);
    const CipherRules &rules = (*algorithm)->rules();
    const Bytes iv = someIv(rules);
    for (const std::size_t wanted : kcapiSizes) {
        const Bytes message = randomBytes(allowedSize(rules, wanted));
        const auto encrypted = cryptOf(**algorithm, Direction::Encrypt, iv, message);
        VERIFY_RESULT(encrypted);
        QVERIFY(*encrypted != message);
        QVERIFY(cryptOf(**algorithm, Direction::Encrypt, iv, message, {}, Place::InPlace) == *encrypted);
        for (const Place place : { Place::OutOfPlace, Place::InPlace }) {
            const auto decrypted = cryptOf(**algorithm, Direction::Decrypt, iv, *encrypted, {}, place);
            VERIFY_RESULT(decrypted);
            QVERIFY2(*decrypted == message, std::to_string(message.size()).c_str());
        }
    }
}

void CipherContract::piecesGiveTheCiphertextOfTheWhole_data()
{
    addStreamingRows();
}

void CipherContract::piecesGiveTheCiphertextOfTheWhole()
{
    OPEN_ROW_SKCIPHER(algorithm);
    const CipherRules &rules = (*algorithm)->rules();
    static constexpr std::array<std::size_t, 4> small{ 1, 65, 200, 16 };
    static constexpr std::array<std::size_t, 3> large{ 65536, 300'000, 4097 };
    for (const std::size_t wanted : { std::size_t{ 0 }, std::size_t{ 1 }, std::size_t{ 63 },
                                      std::size_t{ 64 }, std::size_t{ 4099 }, std::size_t{ 1'000'001 } }) {
        const Bytes message = randomBytes(allowedSize(rules, wanted));
        const std::span<const std::size_t> pieces = message.size() > 10'000
            ? std::span<const std::size_t>(large)
            : std::span<const std::size_t>(small);
        for (const Direction direction : { Direction::Encrypt, Direction::Decrypt }) {
            const auto whole = cryptOf(**algorithm, direction, someIv(rules), message);
            VERIFY_RESULT(whole);
            for (const Place place : { Place::OutOfPlace, Place::InPlace }) {
                const auto inPieces = cryptOf(**algorithm, direction, someIv(rules), message, pieces, place);
                VERIFY_RESULT(inPieces);
                QVERIFY2(*inPieces == *whole, std::to_string(message.size()).c_str());
            }
        }
    }
}

void CipherContract::aStreamBeginsTheNextMessageWithItsOwnIv_data()
{
    addSkcipherRows();
}

void CipherContract::aStreamBeginsTheNextMessageWithItsOwnIv()
{
    OPEN_ROW_SKCIPHER(algorithm);
    const CipherRules &rules = (*algorithm)->rules();
    const auto stream = (*algorithm)->newStream(Direction::Encrypt);
    VERIFY_RESULT(stream);
    for (const std::size_t wanted : { std::size_t{ 100 }, std::size_t{ 33 }, std::size_t{ 160 } }) {
        for (const std::uint64_t seed : { 1U, 2U }) {
            const Bytes message = randomBytes(allowedSize(rules, wanted));
            const Bytes iv = someIv(rules, seed);
            const auto again = cryptIn(**stream, rules, iv, message);
            VERIFY_RESULT(again);
            QCOMPARE(hexText(*again), hexOf(cryptOf(**algorithm, Direction::Encrypt, iv, message)));
        }
    }
}

void CipherContract::aMessageThatIsNotEndedLeavesNothingBehind_data()
{
    addStreamingRows();
}

void CipherContract::aMessageThatIsNotEndedLeavesNothingBehind()
{
    OPEN_ROW_SKCIPHER(algorithm);
    const CipherRules &rules = (*algorithm)->rules();
    const auto stream = (*algorithm)->newStream(Direction::Encrypt);
    VERIFY_RESULT(stream);
    const Bytes message = randomBytes(allowedSize(rules, 256));
    const auto expected = cryptOf(**algorithm, Direction::Encrypt, someIv(rules), message);
    for (const bool endedByNothing : { false, true }) {
        Bytes piece = randomBytes(64);
        VERIFY_RESULT((*stream)->start(someIv(rules, 99)));
        VERIFY_RESULT((*stream)->update(piece, piece, Piece::More));
        if (endedByNothing)
            VERIFY_RESULT((*stream)->update({}, {}, Piece::Last));
        QCOMPARE(hexOf(cryptIn(**stream, rules, someIv(rules), message)), hexOf(expected));
    }
}

void CipherContract::whatTheRulesForbidIsBadInput_data()
{
    addSkcipherRows();
}

void CipherContract::whatTheRulesForbidIsBadInput()
{
    OPEN_ROW_SKCIPHER(algorithm);
    const CipherRules &rules = (*algorithm)->rules();
    const Bytes iv = someIv(rules);
    const auto codeOf = [&algorithm](const Bytes &withIv, std::size_t size, Piece piece) {
        const auto stream = (*algorithm)->newStream(Direction::Encrypt);
        if (!stream)
            return stream.error().code;
        Result<void> result = (*stream)->start(withIv);
        Bytes data(size);
        if (result)
            result = (*stream)->update(data, data, piece);
        return result ? ErrorCode::Cancelled : result.error().code; // No engine gives that one.
    };
    QCOMPARE(codeOf(iv, allowedSize(rules, 64), Piece::Last), ErrorCode::Cancelled);
    Bytes longer = iv;
    longer.resize(iv.size() + 1);
    QCOMPARE(codeOf(longer, 64, Piece::Last), ErrorCode::BadInput);
    if (!iv.empty())
        QCOMPARE(codeOf(Bytes(iv.begin(), iv.end() - 1), 64, Piece::Last), ErrorCode::BadInput);
    if (rules.messageMultiple > 1)
        QCOMPARE(codeOf(iv, rules.messageMultiple + 1, Piece::Last), ErrorCode::BadInput);
    if (rules.minMessageSize > 0)
        QCOMPARE(codeOf(iv, rules.minMessageSize - 1, Piece::Last), ErrorCode::BadInput);
    if (rules.streams())
        QCOMPARE(codeOf(iv, rules.pieceMultiple + 1, Piece::More), ErrorCode::BadInput);
    else
        QCOMPARE(codeOf(iv, 64, Piece::More), ErrorCode::BadInput);

    const auto stream = (*algorithm)->newStream(Direction::Encrypt);
    VERIFY_RESULT(stream);
    Bytes data(64);
    QCOMPARE((*stream)->update(data, data, Piece::Last).error().code, ErrorCode::BadInput); // Not started.
    VERIFY_RESULT((*stream)->start(iv));
    QCOMPARE((*stream)->update(data, std::span(data).first(32), Piece::Last).error().code,
             ErrorCode::BadInput);
}

void CipherContract::streamsOutliveTheirAlgorithmAndWorkInSeveralThreads_data()
{
    addSkcipherRows();
}

void CipherContract::streamsOutliveTheirAlgorithmAndWorkInSeveralThreads()
{
    OPEN_ROW_SKCIPHER(opened);
    OpenedSkcipher algorithm = opened;
    const CipherRules rules = (*algorithm)->rules();
    const Bytes message = randomBytes(allowedSize(rules, 50'000));
    const auto expected = cryptOf(**algorithm, Direction::Encrypt, someIv(rules), message);
    std::array<std::unique_ptr<SkcipherStream>, 3> streams;
    for (auto &stream : streams) {
        auto made = (*algorithm)->newStream(Direction::Encrypt);
        VERIFY_RESULT(made);
        stream = std::move(*made);
    }
    algorithm = std::unexpected(Error());
    std::array<QString, 3> results;
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < streams.size(); ++i) {
            threads.emplace_back([&, i] {
                for (int round = 0; round < 5; ++round)
                    results[i] = hexOf(cryptIn(*streams[i], rules, someIv(rules), message));
            });
        }
    }
    for (const QString &result : results)
        QVERIFY(result == hexOf(expected));
}

void CipherContract::aCounterThatWouldWrapIsBadInput()
{
    if (!isOffered("chacha20"))
        QSKIP("this process is not given chacha20");
    const OpenedSkcipher algorithm = openSkcipher(engine(), "chacha20");
    VERIFY_RESULT(algorithm);
    Bytes iv(16);
    std::fill_n(iv.begin(), 4, std::byte{ 0xff }); // The last number there is.
    VERIFY_RESULT(cryptOf(**algorithm, Direction::Encrypt, iv, Bytes(64)));
    const auto wrapped = cryptOf(**algorithm, Direction::Encrypt, iv, Bytes(65));
    QVERIFY(!wrapped);
    QCOMPARE(wrapped.error().code, ErrorCode::BadInput);
}

void CipherContract::aKnownSealIsMadeAndOpened_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("key");
    QTest::addColumn<std::string>("nonce");
    QTest::addColumn<std::string>("aad");
    QTest::addColumn<std::string>("plaintext");
    QTest::addColumn<std::string>("sealed");
    QTest::addColumn<int>("tagSize");

    const auto row = [this](const char *source, const char *name, const char *key, const char *nonce,
                            const char *aad, const std::string &plaintext, const char *sealed, int tagSize) {
        if (isOffered(name))
            QTest::newRow(source) << std::string(name) << std::string(key) << std::string(nonce)
                                  << std::string(aad) << plaintext << std::string(sealed) << tagSize;
    };
    if (!isOffered("gcm(aes)")) {
        QTest::newRow("none") << std::string() << std::string() << std::string() << std::string()
                              << std::string() << std::string() << 0;
        return;
    }
    row("the GCM specification, case 1", "gcm(aes)", "00000000000000000000000000000000",
        "000000000000000000000000", "", "", "58e2fccefa7e3061367f1d57a4e7455a", 16);
    row("the GCM specification, case 2", "gcm(aes)", "00000000000000000000000000000000",
        "000000000000000000000000", "", "00000000000000000000000000000000",
        "0388dace60b6a392f328c2b971b2fe78ab6e47d42cec13bdf53a67b21257bddf", 16);
    row("the GCM specification, case 4", "gcm(aes)", "feffe9928665731c6d6a8f9467308308",
        "cafebabefacedbaddecaf888", "feedfacedeadbeeffeedfacedeadbeefabaddad2",
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
        "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
        "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e"
        "21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58e091"
        "5bc94fbc3221a5db94fae95ae7121a47",
        16);
    // L = 2: byte 0 is 1, the nonce has 13 bytes.
    row("RFC 3610 8, packet vector 1, ccm", "ccm(aes)", "c0c1c2c3c4c5c6c7c8c9cacbcccdcecf",
        "0100000003020100a0a1a2a3a4a50000", "0001020304050607",
        "08090a0b0c0d0e0f101112131415161718191a1b1c1d1e",
        "588c979a61c663d2f066d0c2c0f989806d5f6b61dac38417e8d12cfdf926e0", 8);
    row("RFC 8439 2.8.2", "rfc7539(chacha20,poly1305)",
        "808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f", "070000004041424344454647",
        "50515253c0c1c2c3c4c5c6c7",
        "4c616469657320616e642047656e746c656d656e206f662074686520636c617373206f66202739393a20496620492063"
        "6f756c64206f6666657220796f75206f6e6c79206f6e652074697020666f7220746865206675747572652c2073756e73"
        "637265656e20776f756c642062652069742e",
        "d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d63dbea45e8ca9671282fafb69da92728b"
        "1a71de0a9e060b2905d6a5b67ecd3b3692ddbd7f2d778b8c9803aee328091b58fab324e4fad675945585808b4831d7bc"
        "3ff4def08e4b7a9de576d26586cec64b61161ae10b594f09e26a7e902ecbd0600691",
        16);
}

void CipherContract::aKnownSealIsMadeAndOpened()
{
    QFETCH(std::string, name);
    if (name.empty())
        QSKIP("this process is given none of them");
    QFETCH(std::string, key);
    QFETCH(std::string, nonce);
    QFETCH(std::string, aad);
    QFETCH(std::string, plaintext);
    QFETCH(std::string, sealed);
    QFETCH(int, tagSize);
    const auto tag = static_cast<std::size_t>(tagSize);
    const SecretBytes secret(fromHexText(key));
    const OpenedAead algorithm = engine().openAead(name, secret, tag);
    VERIFY_RESULT(algorithm);
    const auto aead = (*algorithm)->newAead();
    VERIFY_RESULT(aead);
    QCOMPARE(hexOf(sealIn(**aead, tag, fromHexText(nonce), fromHexText(aad), fromHexText(plaintext))),
             QString::fromStdString(sealed));
    const Opened opened = openIn(**aead, tag, fromHexText(nonce), fromHexText(aad), fromHexText(sealed));
    VERIFY_RESULT(opened.result);
    QCOMPARE(hexText(opened.plaintext), QString::fromStdString(plaintext));
}

void CipherContract::whatWasSealedOpensAtEverySize_data()
{
    addAeadRows();
}

void CipherContract::whatWasSealedOpensAtEverySize()
{
    OPEN_ROW_AEAD(algorithm);
    const CipherRules &rules = (*algorithm)->rules();
    const std::size_t tagSize = (*algorithm)->tagSize();
    const auto aead = (*algorithm)->newAead();
    VERIFY_RESULT(aead);
    const Bytes iv = someIv(rules);
    std::vector<std::size_t> sizes(kcapiSizes.begin(), kcapiSizes.end());
    sizes.push_back(0);
    for (const std::size_t wanted : sizes) {
        const Bytes message = randomBytes(allowedSize(rules, wanted));
        for (const std::size_t aadSize : { 0, 1, 20, 4097 }) {
            const Bytes aad = someAad(rules, iv, aadSize);
            const auto sealed = sealIn(**aead, tagSize, iv, aad, message);
            VERIFY_RESULT(sealed);
            const auto inPlace = sealIn(**aead, tagSize, iv, aad, message, Place::InPlace);
            VERIFY_RESULT(inPlace);
            QVERIFY(*inPlace == *sealed);
            for (const Place place : { Place::OutOfPlace, Place::InPlace }) {
                const Opened opened = openIn(**aead, tagSize, iv, aad, *sealed, place);
                VERIFY_RESULT(opened.result);
                QVERIFY2(opened.plaintext == message, std::to_string(message.size()).c_str());
            }
        }
    }
}

void CipherContract::anyFlippedBitFailsAndLeavesNoPlaintext_data()
{
    addAeadRows();
}

void CipherContract::anyFlippedBitFailsAndLeavesNoPlaintext()
{
    OPEN_ROW_AEAD(algorithm);
    const CipherRules &rules = (*algorithm)->rules();
    const std::size_t tagSize = (*algorithm)->tagSize();
    const auto aead = (*algorithm)->newAead();
    VERIFY_RESULT(aead);
    const Bytes iv = someIv(rules);
    const Bytes aad = someAad(rules, iv, 20);
    const Bytes message = randomBytes(allowedSize(rules, 5000));
    const auto sealed = sealIn(**aead, tagSize, iv, aad, message);
    VERIFY_RESULT(sealed);

    const auto check = [&](const char *what, const Bytes &withAad, const Bytes &data) {
        for (const Place place : { Place::OutOfPlace, Place::InPlace }) {
            const Opened opened = openIn(**aead, tagSize, iv, withAad, data, place);
            QVERIFY2(!opened.result, what);
            QVERIFY2(opened.result.error().code == ErrorCode::AuthenticationFailed,
                     qPrintable(errorText(opened.result.error())));
            QVERIFY2(isWiped(opened.plaintext), what);
        }
    };
    check("the first byte", aad, flippedAt(*sealed, 0));
    check("the text's last byte", aad, flippedAt(*sealed, message.size() - 1));
    check("the tag's first byte", aad, flippedAt(*sealed, message.size()));
    check("the tag's last byte", aad, flippedAt(*sealed, sealed->size() - 1));
    check("the AAD", flippedAt(aad, 0), *sealed);
    // The socket or the context is as good as before.
    const Opened opened = openIn(**aead, tagSize, iv, aad, *sealed);
    VERIFY_RESULT(opened.result);
    QVERIFY(opened.plaintext == message);
}

void CipherContract::aForgeryOfNothingIsNoticed_data()
{
    addAeadRows();
}

void CipherContract::aForgeryOfNothingIsNoticed()
{
    OPEN_ROW_AEAD(algorithm);
    const CipherRules &rules = (*algorithm)->rules();
    const std::size_t tagSize = (*algorithm)->tagSize();
    const auto aead = (*algorithm)->newAead();
    VERIFY_RESULT(aead);
    const Bytes iv = someIv(rules);
    const Bytes aad = someAad(rules, iv, 0);
    const auto sealed = sealIn(**aead, tagSize, iv, aad, {});
    VERIFY_RESULT(sealed);
    QCOMPARE(sealed->size(), tagSize);
    VERIFY_RESULT(openIn(**aead, tagSize, iv, aad, *sealed).result);
    const Opened forged = openIn(**aead, tagSize, iv, aad, flippedAt(*sealed, 3));
    QVERIFY(!forged.result);
    QCOMPARE(forged.result.error().code, ErrorCode::AuthenticationFailed);
    VERIFY_RESULT(openIn(**aead, tagSize, iv, aad, *sealed).result);
}

void CipherContract::everyTagSizeOfTheRulesWorksAndNoOther_data()
{
    addAeadRows();
}

void CipherContract::everyTagSizeOfTheRulesWorksAndNoOther()
{
    QFETCH(std::string, name);
    if (name.empty())
        QSKIP("this process is given none of them");
    const CipherRules rules = rulesOf(name);
    const SecretBytes key = someKey(rules);
    const Bytes iv = someIv(rules);
    const Bytes aad = someAad(rules, iv, 16);
    const Bytes message = randomBytes(allowedSize(rules, 100));
    for (std::size_t size = 0; size <= rules.tagSizes.max + 1; ++size) {
        const OpenedAead algorithm = engine().openAead(name, key, size);
        if (!rules.takesTag(size)) {
            QVERIFY2(!algorithm, std::to_string(size).c_str());
            QCOMPARE(algorithm.error().code, ErrorCode::BadInput);
            continue;
        }
        VERIFY_RESULT(algorithm);
        QCOMPARE((*algorithm)->tagSize(), size);
        QCOMPARE((*algorithm)->rules().name, name);
        QVERIFY((*algorithm)->provenance().engine == engine().kind());
        const auto aead = (*algorithm)->newAead();
        VERIFY_RESULT(aead);
        const auto sealed = sealIn(**aead, size, iv, aad, message);
        VERIFY_RESULT(sealed);
        const Opened opened = openIn(**aead, size, iv, aad, *sealed);
        VERIFY_RESULT(opened.result);
        QVERIFY(opened.plaintext == message);
    }
}

void CipherContract::anAeadRefusesWhatTheRulesForbid_data()
{
    addAeadRows();
}

void CipherContract::anAeadRefusesWhatTheRulesForbid()
{
    OPEN_ROW_AEAD(algorithm);
    const CipherRules &rules = (*algorithm)->rules();
    const std::size_t tagSize = (*algorithm)->tagSize();
    const auto aead = (*algorithm)->newAead();
    VERIFY_RESULT(aead);
    const Bytes iv = someIv(rules);
    const Bytes aad = someAad(rules, iv, 16);
    Bytes text(64);
    Bytes sealed(64 + tagSize);
    Bytes longerIv = iv;
    longerIv.resize(iv.size() + 1);
    const auto isBadInput = [](const Result<void> &result) {
        return !result && result.error().code == ErrorCode::BadInput;
    };
    VERIFY_RESULT((*aead)->seal(iv, aad, text, sealed));
    QVERIFY(isBadInput((*aead)->seal(longerIv, aad, text, sealed)));
    QVERIFY(isBadInput((*aead)->seal({}, aad, text, sealed)));
    QVERIFY(isBadInput((*aead)->seal(iv, aad, text, std::span(sealed).first(64 + tagSize - 1))));
    QVERIFY(isBadInput((*aead)->open(iv, aad, sealed, std::span(text).first(63))));
    QVERIFY(isBadInput((*aead)->open(iv, aad, std::span(sealed).first(tagSize - 1), {})));
    if (rules.aadEndsWithIv) {
        QVERIFY(isBadInput((*aead)->seal(iv, flippedAt(aad, 15), text, sealed)));
        QVERIFY(isBadInput((*aead)->seal(iv, {}, text, sealed)));
    }
    if (rules.messageMultiple > 1)
        QVERIFY(isBadInput(
            (*aead)->seal(iv, aad, std::span(text).first(63), std::span(sealed).first(63 + tagSize))));
    if (rules.ivForm == engine::IvForm::CcmBlock) {
        for (const unsigned lengthByte : { 0U, 8U, 255U }) {
            Bytes wrong = iv;
            wrong[0] = static_cast<std::byte>(lengthByte);
            QVERIFY(isBadInput((*aead)->seal(wrong, aad, text, sealed)));
        }
        Bytes twoBytes = iv;
        twoBytes[0] = std::byte{ 1 };
        Bytes large(65536);
        Bytes room(large.size() + tagSize);
        QVERIFY(isBadInput((*aead)->seal(twoBytes, aad, large, room)));
    }
}

void CipherContract::aWrongKeySizeIsBadKey_data()
{
    addRows({ "cbc(aes)", "xts(aes)", "chacha20", "rfc3686(ctr(aes))", "gcm(aes)", "ccm(aes)",
              "rfc7539(chacha20,poly1305)", "authenc(hmac(sha256),cbc(aes))" });
}

void CipherContract::aWrongKeySizeIsBadKey()
{
    QFETCH(std::string, name);
    if (name.empty())
        QSKIP("this process is given none of them");
    const CipherRules rules = rulesOf(name);
    for (const std::size_t size : { 0, 1, 17, 31, 33, 65 }) {
        const SecretBytes key(randomBytes(size));
        const Result<void> opened = [&]() -> Result<void> {
            if (rules.isAuthenticated()) {
                auto aead = engine().openAead(name, key, rules.tagSizes.max);
                return aead ? Result<void>() : std::unexpected(aead.error());
            }
            auto skcipher = engine().openSkcipher(name, key);
            return skcipher ? Result<void>() : std::unexpected(skcipher.error());
        }();
        QVERIFY2(!opened, std::to_string(size).c_str());
        QCOMPARE(opened.error().code, ErrorCode::BadKey);
        QVERIFY(opened.error().step == Step::SetKey);
    }
}

void CipherContract::anUnknownNameIsNoSuchAlgorithm()
{
    const SecretBytes key(std::size_t{ 16 });
    for (const char *name : { "nosuch(aes)", "cbc(nosuch)", "xyz" }) {
        const OpenedSkcipher skcipher = engine().openSkcipher(name, key);
        QVERIFY(!skcipher);
        QVERIFY2(isAbsence(skcipher.error()), qPrintable(errorText(skcipher.error())));
    }
    for (const char *name : { "nosuch(aes)", "xyz" }) {
        const OpenedAead aead = engine().openAead(name, key, 16);
        QVERIFY(!aead);
        QVERIFY2(isAbsence(aead.error()), qPrintable(errorText(aead.error())));
    }
    QVERIFY(!engine().openAead("cbc(aes)", key, 16));
    QVERIFY(!engine().openSkcipher("gcm(aes)", key));
    QVERIFY(!engine().openSkcipher("sha256", key));
}

void CipherContract::everyResultSaysWhatComputedIt_data()
{
    addSkcipherRows();
}

void CipherContract::everyResultSaysWhatComputedIt()
{
    OPEN_ROW_SKCIPHER(algorithm);
    QVERIFY((*algorithm)->provenance().engine == engine().kind());
    QVERIFY(!(*algorithm)->provenance().driver.empty());
    QCOMPARE((*algorithm)->rules().name, name);
}

} // namespace cipherscope::testing
