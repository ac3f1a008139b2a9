// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/aeadcontract.h"

#include "support/ciphering.h"
#include "support/enginerows.h"

#include <QTest>

#include <array>

Q_DECLARE_METATYPE(cipherscope::ErrorCode)

namespace cipherscope::testing {

namespace {

using engine::CipherRules;
using engine::Engine;

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

} // namespace

// The row's opened algorithm, or the end of the test.
#define OPEN_ROW_AEAD(algorithm)                                                                             \
    QFETCH(std::string, name);                                                                               \
    if (name.empty())                                                                                        \
        QSKIP("this process is given none of them");                                                         \
    const OpenedAead algorithm = openAead(engine(), name);                                                   \
    VERIFY_RESULT(algorithm)

void AeadContract::addAeadRows()
{
    addRows({ "gcm(aes)", "ccm(aes)", "rfc7539(chacha20,poly1305)", "rfc7539esp(chacha20,poly1305)",
              "rfc4106(gcm(aes))", "rfc4309(ccm(aes))", "rfc4543(gcm(aes))", "aegis128",
              "authenc(hmac(sha256),cbc(aes))", "authenc(hmac(sha1),rfc3686(ctr(aes)))" });
}

void AeadContract::aKnownSealIsMadeAndOpened_data()
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

void AeadContract::aKnownSealIsMadeAndOpened()
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

void AeadContract::whatWasSealedOpensAtEverySize_data()
{
    addAeadRows();
}

void AeadContract::whatWasSealedOpensAtEverySize()
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

void AeadContract::anyFlippedBitFailsAndLeavesNoPlaintext_data()
{
    addAeadRows();
}

void AeadContract::anyFlippedBitFailsAndLeavesNoPlaintext()
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

void AeadContract::aForgeryOfNothingIsNoticed_data()
{
    addAeadRows();
}

void AeadContract::aForgeryOfNothingIsNoticed()
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

void AeadContract::everyTagSizeOfTheRulesWorksAndNoOther_data()
{
    addAeadRows();
}

void AeadContract::everyTagSizeOfTheRulesWorksAndNoOther()
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

void AeadContract::anAeadRefusesWhatTheRulesForbid_data()
{
    addAeadRows();
}

void AeadContract::anAeadRefusesWhatTheRulesForbid()
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

void AeadContract::aWrongKeySizeIsBadKey_data()
{
    addRows({ "gcm(aes)", "ccm(aes)", "rfc7539(chacha20,poly1305)", "authenc(hmac(sha256),cbc(aes))" });
}

void AeadContract::aWrongKeySizeIsBadKey()
{
    QFETCH(std::string, name);
    if (name.empty())
        QSKIP("this process is given none of them");
    for (const std::size_t size : { 0, 1, 17, 31, 33, 65 }) {
        const SecretBytes key(randomBytes(size));
        const OpenedAead opened = engine().openAead(name, key, rulesOf(name).tagSizes.max);
        QVERIFY2(!opened, std::to_string(size).c_str());
        QCOMPARE(opened.error().code, ErrorCode::BadKey);
        QVERIFY(opened.error().step == Step::SetKey);
    }
}

void AeadContract::anUnknownNameIsNoSuchAlgorithm()
{
    const SecretBytes key(std::size_t{ 16 });
    for (const char *name : { "nosuch(aes)", "xyz" }) {
        const OpenedAead opened = engine().openAead(name, key, 16);
        QVERIFY(!opened);
        QVERIFY2(isAbsence(opened.error()), qPrintable(errorText(opened.error())));
    }
    QVERIFY(!engine().openAead("cbc(aes)", key, 16));
}

void AeadContract::everyResultSaysWhatComputedIt_data()
{
    addAeadRows();
}

void AeadContract::everyResultSaysWhatComputedIt()
{
    OPEN_ROW_AEAD(algorithm);
    QVERIFY((*algorithm)->provenance().engine == engine().kind());
    QVERIFY(!(*algorithm)->provenance().driver.empty());
    QCOMPARE((*algorithm)->rules().name, name);
}

} // namespace cipherscope::testing
