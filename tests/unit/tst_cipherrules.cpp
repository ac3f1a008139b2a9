// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/proccrypto.h"
#include "engine/authenckey.h"
#include "engine/cipherproblems.h"
#include "engine/cipherrules.h"
#include "support/testbytes.h"

#include <QTest>

#include <linux/rtnetlink.h>

using namespace cipherscope;
using namespace cipherscope::engine;
using testing::hexText;
using testing::randomBytes;
using Kind = CipherProblemKind;

namespace {

using Bytes = std::vector<std::byte>;

CipherRules rulesOf(const char *name)
{
    return rulesByDefinition(name).value();
}

std::vector<Kind> kindsOf(const std::vector<CipherProblem> &problems)
{
    std::vector<Kind> kinds;
    for (const CipherProblem &problem : problems)
        kinds.push_back(problem.kind);
    return kinds;
}

catalog::CryptoEntry entryFrom(const char *text)
{
    return catalog::parseProcCrypto(text).at(0);
}

} // namespace

/** What is known of ciphers before they are called. */
class TestCipherRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDefinitionGivesSizes_data();
    void aDefinitionGivesSizes();
    void aDefinitionSaysWhetherAMessageStreams_data();
    void aDefinitionSaysWhetherAMessageStreams();
    void tagSizesAreThoseOfTheDefinition_data();
    void tagSizesAreThoseOfTheDefinition();
    void anUnknownNameHasNoDefinition();
    void anEntryNarrowsItsDefinition();
    void anUnknownEntryIsOneRequest();
    void anEntryOfAnotherKindHasNoRules();
    void sizeListsAreShort();

    void aCallThatFitsHasNoProblem();
    void everyProblemOfACallIsNamed_data();
    void everyProblemOfACallIsNamed();
    void severalProblemsAreAllNamed();
    void keyProblemsAreBadKeyAndOthersBadInput();

    void anAuthencKeyIsTheKernelsAttribute();
    void anAuthencKeyComesApartAgain();
    void aMalformedAuthencKeyIsRefused();
};

void TestCipherRules::aDefinitionGivesSizes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QList<int>>("keySizes");
    QTest::addColumn<int>("ivSize");
    QTest::addColumn<int>("multiple");
    QTest::addColumn<int>("least");

    const auto row = [](const char *name, const QList<int> &keySizes, int ivSize, int multiple, int least) {
        QTest::newRow(name) << QByteArray(name) << keySizes << ivSize << multiple << least;
    };
    const QList<int> aes{ 16, 24, 32 };
    row("ecb(aes)", aes, 0, 16, 0);
    row("cbc(aes)", aes, 16, 16, 0);
    row("ctr(camellia)", aes, 16, 1, 0);
    row("cbc(des3_ede)", { 24 }, 8, 8, 0);
    row("xts(aes)", { 32, 48, 64 }, 16, 1, 16);
    row("lrw(aes)", { 32, 40, 48 }, 16, 16, 0);
    row("cts(cbc(aes))", aes, 16, 1, 16);
    row("chacha20", { 32 }, 16, 1, 0);
    row("xchacha12", { 32 }, 32, 1, 0);
    row("adiantum(xchacha12,aes)", { 32 }, 32, 1, 16);
    row("hctr2(aes)", aes, 32, 1, 16);
    row("rfc3686(ctr(aes))", { 20, 28, 36 }, 8, 1, 0);
    row("gcm(aes)", aes, 12, 1, 0);
    row("ccm(aes)", aes, 16, 1, 0);
    row("rfc4106(gcm(aes))", { 20, 28, 36 }, 8, 1, 0);
    row("rfc4309(ccm(aes))", { 19, 27, 35 }, 8, 1, 0);
    row("rfc7539(chacha20,poly1305)", { 32 }, 12, 1, 0);
    row("rfc7539esp(chacha20,poly1305)", { 36 }, 8, 1, 0);
    row("authenc(hmac(sha256),cbc(aes))", aes, 16, 16, 0);
}

void TestCipherRules::aDefinitionGivesSizes()
{
    QFETCH(QByteArray, name);
    QFETCH(QList<int>, keySizes);
    QFETCH(int, ivSize);
    QFETCH(int, multiple);
    QFETCH(int, least);
    const CipherRules rules = rulesOf(name);
    QCOMPARE(rules.name, name.toStdString());
    const std::vector<std::size_t> sizes = rules.keySizes.all();
    QCOMPARE(QList<int>(sizes.begin(), sizes.end()), keySizes);
    QCOMPARE(rules.ivSize, static_cast<std::size_t>(ivSize));
    QCOMPARE(rules.messageMultiple, static_cast<std::size_t>(multiple));
    QCOMPARE(rules.minMessageSize, static_cast<std::size_t>(least));
}

void TestCipherRules::aDefinitionSaysWhetherAMessageStreams_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("pieceMultiple"); // 0: it does not.
    for (const char *name : { "ecb(aes)", "cbc(aes)", "ctr(aes)", "ofb(aes)", "cfb(aes)" })
        QTest::newRow(name) << QByteArray(name) << 16;
    QTest::newRow("cbc(des3_ede)") << QByteArray("cbc(des3_ede)") << 8;
    for (const char *name : { "chacha20", "xchacha20" })
        QTest::newRow(name) << QByteArray(name) << 64;
    for (const char *name :
         { "xts(aes)", "lrw(aes)", "cts(cbc(aes))", "adiantum(xchacha12,aes)", "hctr2(aes)", "xctr(aes)",
           "rfc3686(ctr(aes))", "gcm(aes)", "authenc(hmac(sha1),ctr(aes))" })
        QTest::newRow(name) << QByteArray(name) << 0;
}

void TestCipherRules::aDefinitionSaysWhetherAMessageStreams()
{
    QFETCH(QByteArray, name);
    QFETCH(int, pieceMultiple);
    const CipherRules rules = rulesOf(name);
    QCOMPARE(rules.streams(), pieceMultiple > 0);
    if (rules.streams())
        QCOMPARE(rules.pieceMultiple, static_cast<std::size_t>(pieceMultiple));
}

void TestCipherRules::tagSizesAreThoseOfTheDefinition_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QList<int>>("sizes");
    QTest::newRow("SP 800-38D 5.2.1.2") << QByteArray("gcm(aes)") << QList<int>{ 4, 8, 12, 13, 14, 15, 16 };
    QTest::newRow("RFC 3610 2") << QByteArray("ccm(aes)") << QList<int>{ 4, 6, 8, 10, 12, 14, 16 };
    QTest::newRow("RFC 4106 6") << QByteArray("rfc4106(gcm(aes))") << QList<int>{ 8, 12, 16 };
    QTest::newRow("RFC 4309 6") << QByteArray("rfc4309(ccm(aes))") << QList<int>{ 8, 12, 16 };
    QTest::newRow("RFC 8439 2.8") << QByteArray("rfc7539(chacha20,poly1305)") << QList<int>{ 16 };
    QTest::newRow("an skcipher") << QByteArray("cbc(aes)") << QList<int>{};
}

void TestCipherRules::tagSizesAreThoseOfTheDefinition()
{
    QFETCH(QByteArray, name);
    QFETCH(QList<int>, sizes);
    const std::vector<std::size_t> list = rulesOf(name).tagSizeList();
    QCOMPARE(QList<int>(list.begin(), list.end()), sizes);
    QCOMPARE(rulesOf(name).isAuthenticated(), !sizes.isEmpty());
}

void TestCipherRules::anUnknownNameHasNoDefinition()
{
    for (const char *name :
         { "", "aes", "sha256", "cbc", "cbc()", "cbc(nosuch)", "nosuch(aes)", "cbc(aes", "cbc(cbc(aes))",
           "xts(des3_ede)", "gcm(des3_ede)", "cts(ecb(aes))", "rfc4106(ccm(aes))", "authenc(sha256,cbc(aes))",
           "authenc(hmac(sha256))", "cbc-aes-aesni", "seqiv(rfc4106(gcm(aes)))" })
        QVERIFY2(!rulesByDefinition(name), name);
}

void TestCipherRules::anEntryNarrowsItsDefinition()
{
    const auto rules = rulesOfEntry(entryFrom("name         : cbc(aes)\n"
                                              "driver       : cbc-aes-some-hardware\n"
                                              "type         : skcipher\n"
                                              "blocksize    : 16\n"
                                              "min keysize  : 16\n"
                                              "max keysize  : 24\n"
                                              "ivsize       : 16\n"
                                              "chunksize    : 128\n"));
    QVERIFY(rules);
    QCOMPARE(rules->keySizes.all(), (std::vector<std::size_t>{ 16, 24 }));
    QCOMPARE(rules->pieceMultiple, std::size_t{ 128 });
    QCOMPARE(rules->messageMultiple, std::size_t{ 16 });
    QVERIFY(rules->streams());

    const auto aead = rulesOfEntry(entryFrom("name         : gcm(aes)\n"
                                             "driver       : gcm-some-hardware\n"
                                             "type         : aead\n"
                                             "blocksize    : 1\n"
                                             "ivsize       : 12\n"
                                             "maxauthsize  : 12\n"));
    QVERIFY(aead);
    QCOMPARE(aead->tagSizeList(), (std::vector<std::size_t>{ 4, 8, 12 }));
    QCOMPARE(aead->keySizes.all(), (std::vector<std::size_t>{ 16, 24, 32 }));
}

void TestCipherRules::anUnknownEntryIsOneRequest()
{
    const auto rules = rulesOfEntry(entryFrom("name         : essiv(cbc(aes),sha256)\n"
                                              "driver       : essiv(cbc-aes-aesni,sha256-generic)\n"
                                              "type         : skcipher\n"
                                              "blocksize    : 16\n"
                                              "min keysize  : 16\n"
                                              "max keysize  : 32\n"
                                              "ivsize       : 16\n"
                                              "chunksize    : 16\n"));
    QVERIFY(rules);
    QVERIFY(!rules->streams());
    QVERIFY(rules->ivForm == IvForm::Unknown);
    QCOMPARE(rules->messageMultiple, std::size_t{ 16 });
    QVERIFY(rules->keySizes.contains(17));
    QVERIFY(!rules->keySizes.contains(33));
}

void TestCipherRules::anEntryOfAnotherKindHasNoRules()
{
    QVERIFY(!rulesOfEntry(entryFrom("name : sha256\ndriver : sha256-generic\ntype : shash\n")));
    QVERIFY(!rulesOfEntry(entryFrom("name : aes\ndriver : aes-generic\ntype : cipher\n")));
}

void TestCipherRules::sizeListsAreShort()
{
    QCOMPARE((SizeRange{ 4, 4, 1 }.all()), std::vector<std::size_t>{ 4 });
    QVERIFY((SizeRange{ 0, static_cast<std::size_t>(-1), 1 }.all()).empty());
    QVERIFY((SizeRange{ 5, 4, 1 }.all()).empty());
}

void TestCipherRules::aCallThatFitsHasNoProblem()
{
    const Bytes key = randomBytes(32);
    const Bytes iv(16);
    QVERIFY(problemsOf(rulesOf("cbc(aes)"), { .key = key, .iv = iv, .aad = {}, .dataSize = 160 }).empty());
    QVERIFY(problemsOf(rulesOf("xts(aes)"), { .key = key, .iv = iv, .aad = {}, .dataSize = 17 }).empty());
    const std::span<const std::byte> nonce = std::span(iv).first(12);
    QVERIFY(problemsOf(rulesOf("gcm(aes)"),
                       { .direction = Direction::Decrypt,
                         .key = key,
                         .iv = nonce,
                         .aad = key,
                         .tagSize = 16,
                         .dataSize = 16 })
                .empty());
}

void TestCipherRules::everyProblemOfACallIsNamed_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("key"); // In hexadecimal digits, as all that follow.
    QTest::addColumn<QByteArray>("iv");
    QTest::addColumn<QByteArray>("aad");
    QTest::addColumn<int>("tagSize");
    QTest::addColumn<qulonglong>("dataSize");
    QTest::addColumn<bool>("decrypts");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qulonglong>("given");
    QTest::addColumn<qulonglong>("wanted");

    struct Row {
        const char *name;
        QByteArray key;
        QByteArray iv;
        QByteArray aad = {};
        int tagSize = 0;
        qulonglong dataSize = 32;
        bool decrypts = false;
    };
    const auto row = [](const char *what, const Row &call, Kind kind, qulonglong given = 0,
                        qulonglong wanted = 0) {
        QTest::newRow(what) << QByteArray(call.name) << call.key << call.iv << call.aad << call.tagSize
                            << call.dataSize << call.decrypts << static_cast<int>(kind) << given << wanted;
    };
    const QByteArray key = "000102030405060708090a0b0c0d0e0f";
    const QByteArray iv = QByteArray("00").repeated(16);
    const QByteArray nonce = QByteArray("00").repeated(12);
    const QByteArray key32 = key + QByteArray("77").repeated(16);
    row("key size", { "cbc(aes)", key + "00", iv }, Kind::KeySize, 17);
    row("xts with equal halves", { "xts(aes)", key + key, iv }, Kind::EqualKeyHalves);
    row("authenc without its form", { "authenc(hmac(sha1),cbc(aes))", key, iv, {}, 20 },
        Kind::AuthencKeyForm);
    row("IV size", { "cbc(aes)", key, nonce }, Kind::IvSize, 12, 16);
    row("an IV for ecb", { "ecb(aes)", key, iv }, Kind::IvSize, 16, 0);
    row("ccm's L", { "ccm(aes)", key, iv, {}, 16 }, Kind::CcmLengthByte, 0);
    row("ccm's L, too large", { "ccm(aes)", key, "08" + QByteArray("00").repeated(15), {}, 16 },
        Kind::CcmLengthByte, 8);
    row("too short for xts", { "xts(aes)", key32, iv, {}, 0, 15 }, Kind::MessageTooShort, 15, 16);
    row("no multiple", { "cbc(aes)", key, iv, {}, 0, 33 }, Kind::MessageNotMultiple, 33, 16);
    row("too long for ccm's L", { "ccm(aes)", key, "01" + QByteArray("00").repeated(15), {}, 16, 65536 },
        Kind::MessageTooLong, 65536, 65535);
    row("too long for gcm", { "gcm(aes)", key, nonce, {}, 16, (1ULL << 36) - 31 }, Kind::MessageTooLong,
        (1ULL << 36) - 31, (1ULL << 36) - 32);
    row("chacha20's counter", { "chacha20", key32, "ffffffff" + nonce, {}, 0, 65 }, Kind::CounterWraps, 2, 1);
    row("tag size", { "gcm(aes)", key, nonce, {}, 5 }, Kind::TagSize, 5);
    row("no tag in it", { "gcm(aes)", key, nonce, {}, 16, 15, true }, Kind::ShorterThanTag, 15, 16);
    row("AAD of IPsec", { "rfc4106(gcm(aes))", key + "00000000", iv.left(16), "00", 16 }, Kind::AadSize, 1);
    row("AAD without IV",
        { "rfc4106(gcm(aes))", key + "00000000", iv.left(16), QByteArray("01").repeated(16), 16 },
        Kind::AadWithoutIv, 0, 8);
}

void TestCipherRules::everyProblemOfACallIsNamed()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, iv);
    QFETCH(QByteArray, aad);
    QFETCH(int, tagSize);
    QFETCH(qulonglong, dataSize);
    QFETCH(bool, decrypts);
    QFETCH(int, kind);
    QFETCH(qulonglong, given);
    QFETCH(qulonglong, wanted);
    const Bytes keyBytes = testing::fromHexText(key.toStdString());
    const Bytes ivBytes = testing::fromHexText(iv.toStdString());
    const Bytes aadBytes = testing::fromHexText(aad.toStdString());
    const CipherRules rules = rulesOf(name);
    const auto problems = problemsOf(rules,
                                     { decrypts ? Direction::Decrypt : Direction::Encrypt, keyBytes, ivBytes,
                                       aadBytes, static_cast<std::size_t>(tagSize), dataSize });
    QCOMPARE(problems.size(), std::size_t{ 1 });
    QCOMPARE(static_cast<int>(problems[0].kind), kind);
    QCOMPARE(static_cast<qulonglong>(problems[0].given), given);
    QCOMPARE(static_cast<qulonglong>(problems[0].wanted), wanted);
    QVERIFY(!problemDetail(rules, problems[0]).empty());
}

void TestCipherRules::severalProblemsAreAllNamed()
{
    const Bytes nothing;
    const Bytes iv(16);
    QCOMPARE(kindsOf(problemsOf(rulesOf("cbc(aes)"), { .key = nothing, .iv = iv, .aad = {}, .dataSize = 3 })),
             (std::vector{ Kind::KeySize, Kind::MessageNotMultiple }));
    QCOMPARE(kindsOf(problemsOf(rulesOf("gcm(aes)"),
                                { .direction = Direction::Decrypt,
                                  .key = nothing,
                                  .iv = nothing,
                                  .aad = {},
                                  .tagSize = 17,
                                  .dataSize = 3 })),
             (std::vector{ Kind::KeySize, Kind::IvSize, Kind::TagSize, Kind::ShorterThanTag }));
}

void TestCipherRules::keyProblemsAreBadKeyAndOthersBadInput()
{
    const CipherRules rules = rulesOf("xts(aes)");
    QVERIFY(refuseFirst(rules, {}));
    for (const Kind kind : { Kind::KeySize, Kind::EqualKeyHalves, Kind::AuthencKeyForm })
        QVERIFY(refuseFirst(rules, { { kind } }).error().code == ErrorCode::BadKey);
    const Error error = refuseFirst(rules, { { Kind::IvSize, 3, 16 }, { Kind::KeySize } }).error();
    QVERIFY(error.code == ErrorCode::BadInput);
    QCOMPARE(error.subject, std::string("xts(aes)"));
    QVERIFY(error.detail.english().contains("3 bytes"));
}

void TestCipherRules::anAuthencKeyIsTheKernelsAttribute()
{
    const Bytes authentication = randomBytes(20, 1);
    const Bytes encryption = randomBytes(16, 2);
    const SecretBytes key = makeAuthencKey(authentication, encryption);
    QCOMPARE(key.size(), std::size_t{ 8 + 20 + 16 });
    rtattr attribute{};
    std::memcpy(&attribute, key.view().data(), sizeof attribute);
    QCOMPARE(static_cast<std::size_t>(attribute.rta_len), static_cast<std::size_t>(RTA_LENGTH(4)));
    QCOMPARE(attribute.rta_type, 1); // CRYPTO_AUTHENC_KEYA_PARAM
    QCOMPARE(hexText(key.view().subspan(4, 4)), QStringLiteral("00000010"));
    QCOMPARE(hexText(key.view().subspan(8, 20)), hexText(authentication));
    QCOMPARE(hexText(key.view().last(16)), hexText(encryption));
}

void TestCipherRules::anAuthencKeyComesApartAgain()
{
    for (const std::size_t size : { 0, 1, 32, 300 }) {
        const Bytes authentication = randomBytes(size, 1);
        const Bytes encryption = randomBytes(32, 2);
        const SecretBytes key = makeAuthencKey(authentication, encryption);
        const auto keys = splitAuthencKey(key.view());
        QVERIFY(keys);
        QCOMPARE(hexText(keys->authentication), hexText(authentication));
        QCOMPARE(hexText(keys->encryption), hexText(encryption));
    }
}

void TestCipherRules::aMalformedAuthencKeyIsRefused()
{
    const SecretBytes key = makeAuthencKey(randomBytes(20), randomBytes(16));
    for (std::size_t size = 0; size < 8; ++size)
        QVERIFY(!splitAuthencKey(key.view().first(size)));
    QVERIFY(!splitAuthencKey(key.view().first(8 + 15))); // Shorter than the encryption key.
    for (const std::size_t index : { 0, 1, 2, 3, 4 }) {
        Bytes wrong(key.view().begin(), key.view().end());
        wrong[index] ^= std::byte{ 0x40 };
        QVERIFY2(!splitAuthencKey(wrong), std::to_string(index).c_str());
    }
}

QTEST_GUILESS_MAIN(TestCipherRules)
#include "tst_cipherrules.moc"
