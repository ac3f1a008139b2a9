// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/skciphercontract.h"

#include "engine/ivat.h"
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
using engine::Piece;
using engine::SkcipherStream;

OpenedSkcipher openSkcipher(Engine &engine, const std::string &name)
{
    const SecretBytes key = someKey(rulesOf(name));
    return engine.openSkcipher(name, key);
}

} // namespace

// The row's opened algorithm, or the end of the test.
#define OPEN_ROW_SKCIPHER(algorithm)                                                                         \
    QFETCH(std::string, name);                                                                               \
    if (name.empty())                                                                                        \
        QSKIP("this process is given none of them");                                                         \
    const OpenedSkcipher algorithm = openSkcipher(engine(), name);                                           \
    VERIFY_RESULT(algorithm)

/** One of each form: for the rules that are the same for all. */
void SkcipherContract::addSkcipherRows()
{
    addRows({ "ecb(aes)", "cbc(aes)", "ctr(aes)", "xts(aes)", "cts(cbc(aes))", "chacha20",
              "rfc3686(ctr(aes))", "cbc(des3_ede)", "adiantum(xchacha12,aes)", "hctr2(aes)" });
}

/** Of those the ones whose messages may come in pieces. */
void SkcipherContract::addStreamingRows()
{
    addRows({ "ecb(aes)", "cbc(aes)", "ctr(aes)", "chacha20", "cbc(des3_ede)" });
}

void SkcipherContract::aKnownMessageHasItsKnownCiphertext_data()
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

void SkcipherContract::aKnownMessageHasItsKnownCiphertext()
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

void SkcipherContract::whatWasEncryptedDecryptsInPlaceAndOutOfPlace_data()
{
    addSkcipherRows();
}

void SkcipherContract::whatWasEncryptedDecryptsInPlaceAndOutOfPlace()
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

void SkcipherContract::piecesGiveTheCiphertextOfTheWhole_data()
{
    addStreamingRows();
}

void SkcipherContract::piecesGiveTheCiphertextOfTheWhole()
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

void SkcipherContract::aPartHasItsOwnIv_data()
{
    addRows({ "ecb(aes)", "ctr(aes)", "ctr(camellia)", "ctr(des3_ede)" });
}

void SkcipherContract::aPartHasItsOwnIv()
{
    OPEN_ROW_SKCIPHER(algorithm);
    const CipherRules &rules = (*algorithm)->rules();
    // Soon all of the counter's bytes change, and then it begins anew.
    Bytes iv(rules.ivSize, std::byte{ 0xff });
    if (!iv.empty())
        iv.back() = std::byte{ 0xf0 };
    const std::size_t block = rules.pieceMultiple;
    const Bytes message = randomBytes(600 * block);
    for (const Direction direction : { Direction::Encrypt, Direction::Decrypt }) {
        const auto whole = cryptOf(**algorithm, direction, iv, message);
        VERIFY_RESULT(whole);
        for (const std::size_t first : { std::size_t{ 0 }, std::size_t{ 15 }, std::size_t{ 16 },
                                         std::size_t{ 271 }, std::size_t{ 599 } }) {
            const std::size_t offset = first * block;
            const auto ivThere = ivAt(rules, iv, offset);
            QVERIFY(ivThere.has_value());
            const auto begin = static_cast<std::ptrdiff_t>(offset);
            const auto part =
                cryptOf(**algorithm, direction, *ivThere, Bytes(message.begin() + begin, message.end()));
            VERIFY_RESULT(part);
            QVERIFY2(*part == Bytes(whole->begin() + begin, whole->end()), std::to_string(first).c_str());
        }
    }
}

void SkcipherContract::aStreamBeginsTheNextMessageWithItsOwnIv_data()
{
    addSkcipherRows();
}

void SkcipherContract::aStreamBeginsTheNextMessageWithItsOwnIv()
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

void SkcipherContract::aMessageThatIsNotEndedLeavesNothingBehind_data()
{
    addStreamingRows();
}

void SkcipherContract::aMessageThatIsNotEndedLeavesNothingBehind()
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

void SkcipherContract::whatTheRulesForbidIsBadInput_data()
{
    addSkcipherRows();
}

void SkcipherContract::whatTheRulesForbidIsBadInput()
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

void SkcipherContract::streamsOutliveTheirAlgorithmAndWorkInSeveralThreads_data()
{
    addSkcipherRows();
}

void SkcipherContract::streamsOutliveTheirAlgorithmAndWorkInSeveralThreads()
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

void SkcipherContract::aCounterThatWouldWrapIsBadInput()
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

void SkcipherContract::aWrongKeySizeIsBadKey_data()
{
    addRows({ "cbc(aes)", "xts(aes)", "chacha20", "rfc3686(ctr(aes))" });
}

void SkcipherContract::aWrongKeySizeIsBadKey()
{
    QFETCH(std::string, name);
    if (name.empty())
        QSKIP("this process is given none of them");
    for (const std::size_t size : { 0, 1, 17, 31, 33, 65 }) {
        const SecretBytes key(randomBytes(size));
        const OpenedSkcipher opened = engine().openSkcipher(name, key);
        QVERIFY2(!opened, std::to_string(size).c_str());
        QCOMPARE(opened.error().code, ErrorCode::BadKey);
        QVERIFY(opened.error().step == Step::SetKey);
    }
}

void SkcipherContract::anUnknownNameIsNoSuchAlgorithm()
{
    const SecretBytes key(std::size_t{ 16 });
    for (const char *name : { "nosuch(aes)", "cbc(nosuch)", "xyz" }) {
        const OpenedSkcipher opened = engine().openSkcipher(name, key);
        QVERIFY(!opened);
        QVERIFY2(isAbsence(opened.error()), qPrintable(errorText(opened.error())));
    }
    QVERIFY(!engine().openSkcipher("gcm(aes)", key));
    QVERIFY(!engine().openSkcipher("sha256", key));
}

void SkcipherContract::everyResultSaysWhatComputedIt_data()
{
    addSkcipherRows();
}

void SkcipherContract::everyResultSaysWhatComputedIt()
{
    OPEN_ROW_SKCIPHER(algorithm);
    QVERIFY((*algorithm)->provenance().engine == engine().kind());
    QVERIFY(!(*algorithm)->provenance().driver.empty());
    QCOMPARE((*algorithm)->rules().name, name);
}

} // namespace cipherscope::testing
