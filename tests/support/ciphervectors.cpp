// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ciphervectors.h"

#include "afalg/algsocket.h"
#include "formats/testvector.h"
#include "support/ciphering.h"
#include "support/enginerows.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <span>

namespace cipherscope::testing {

namespace {

using engine::Direction;
using formats::TestVector;
using formats::Validity;

const QString packageFolder = QStringLiteral("/usr/lib/python3/dist-packages/cryptography_vectors/ciphers/");
const QString sharedFolder =
    QDir::cleanPath(QStringLiteral(CIPHERSCOPE_TEST_DATA "/../../../../shared/vectors")) + u'/';

constexpr std::array skcipherSets{
    CipherVectorSet{ "ecb(aes)", "AES/ECB/ECBMMT128.rsp" },
    CipherVectorSet{ "ecb(aes)", "AES/ECB/ECBMMT192.rsp" },
    CipherVectorSet{ "ecb(aes)", "AES/ECB/ECBVarKey256.rsp" },
    CipherVectorSet{ "cbc(aes)", "AES/CBC/CBCMMT192.rsp" },
    CipherVectorSet{ "cbc(aes)", "AES/CBC/CBCMMT256.rsp" },
    CipherVectorSet{ "cbc(aes)", "AES/CBC/CBCVarTxt128.rsp" },
    CipherVectorSet{ "ctr(aes)", "AES/CTR/aes-128-ctr.txt" },
    CipherVectorSet{ "ctr(aes)", "AES/CTR/aes-192-ctr.txt" },
    CipherVectorSet{ "ctr(aes)", "AES/CTR/aes-256-ctr.txt" },
    CipherVectorSet{ "ofb(aes)", "AES/OFB/OFBMMT256.rsp" },
    CipherVectorSet{ "cfb(aes)", "AES/CFB/CFB128MMT256.rsp" },
    CipherVectorSet{ "xts(aes)", "AES/XTS/tweak-128hexstr/XTSGenAES128.rsp" },
    CipherVectorSet{ "xts(aes)", "AES/XTS/tweak-128hexstr/XTSGenAES256.rsp" },
    CipherVectorSet{ "ecb(des3_ede)", "3DES/ECB/TECBMMT3.rsp" },
    CipherVectorSet{ "cbc(des3_ede)", "3DES/CBC/TCBCMMT3.rsp" },
    CipherVectorSet{ "cbc(camellia)", "Camellia/camellia-cbc.txt" },
    CipherVectorSet{ "cbc(sm4)", "SM4/draft-ribose-cfrg-sm4-10-cbc.txt" },
    CipherVectorSet{ "ctr(sm4)", "SM4/draft-ribose-cfrg-sm4-10-ctr.txt" },
};

constexpr std::array sharedSkcipherSets{
    CipherVectorSet{ "cbc(aes)", "cavp/CBCMMT128.rsp" },
    CipherVectorSet{ "ecb(aes)", "cavp/ECBMMT256.rsp" },
    CipherVectorSet{ "xts(aes)", "cavp/XTSGenAES128.rsp" },
};

constexpr std::array aeadSets{
    CipherVectorSet{ "gcm(aes)", "AES/GCM/gcmDecrypt128.rsp" },
    CipherVectorSet{ "gcm(aes)", "AES/GCM/gcmDecrypt192.rsp" },
    CipherVectorSet{ "gcm(aes)", "AES/GCM/gcmDecrypt256.rsp" },
    CipherVectorSet{ "ccm(aes)", "AES/CCM/DVPT128.rsp" },
    CipherVectorSet{ "ccm(aes)", "AES/CCM/DVPT192.rsp" },
    CipherVectorSet{ "ccm(aes)", "AES/CCM/DVPT256.rsp" },
};

constexpr std::array sharedAeadSets{ CipherVectorSet{ "gcm(aes)", "wycheproof/aes_gcm_test.json" } };

bool isWiped(const Bytes &bytes)
{
    return std::ranges::all_of(bytes, [](std::byte byte) { return byte == std::byte{ 0 }; });
}

} // namespace

// Reads the row's file, or ends the test.
#define OPEN_VECTORS(read, path, algorithm)                                                                  \
    QFile vectorFile(path);                                                                                  \
    if (!vectorFile.open(QIODevice::ReadOnly))                                                               \
        QSKIP(qPrintable(QStringLiteral("%1 is not on this machine").arg(vectorFile.fileName())));           \
    const Result<formats::VectorFile> read = formats::parseTestVectors(                                      \
        vectorFile.readAll().toStdString(), vectorFile.fileName().toStdString(), algorithm);                 \
    VERIFY_RESULT(read);                                                                                     \
    QVERIFY2(read->vectors.size() >= 2, "the file was not understood")

void CipherVectors::initTestCase()
{
    initSecureHeap();
}

bool CipherVectors::isOffered(const char *name)
{
    const bool isAead = engine::rulesByDefinition(name)->isAuthenticated();
    return engine().kind() != engine::EngineKind::Kernel
        || afalg::AlgSocket::open(afalg::realSystemCalls(),
                                  isAead ? afalg::AlgType::Aead : afalg::AlgType::Skcipher, name)
               .has_value();
}

void CipherVectors::addRows(std::span<const CipherVectorSet> sets, const QString &folder)
{
    for (const CipherVectorSet &set : sets)
        if (isOffered(set.algorithm))
            QTest::newRow(set.path) << std::string(set.algorithm) << folder + QString::fromLatin1(set.path);
}

void CipherVectors::everySkcipherVectorFits_data()
{
    QTest::addColumn<std::string>("algorithm");
    QTest::addColumn<QString>("file");
    if (!isOffered("xts(aes)")) // Where it is not, nothing is.
        QTest::newRow("none") << std::string() << QString();
    addRows(skcipherSets, packageFolder);
    addRows(sharedSkcipherSets, sharedFolder);
}

void CipherVectors::everySkcipherVectorFits()
{
    QFETCH(std::string, algorithm);
    QFETCH(QString, file);
    if (file.isEmpty())
        return;
    OPEN_VECTORS(read, file, algorithm);
    int asked = 0;
    for (std::size_t index = 0; index < read->vectors.size(); index += stride()) {
        const TestVector &vector = read->vectors[index];
        if (!vector.isApplicable)
            continue;
        const SecretBytes key(vector.key);
        const OpenedSkcipher opened = engine().openSkcipher(algorithm, key);
        VERIFY_RESULT(opened);
        QVERIFY(!vector.message.empty());
        const auto encrypted = cryptOf(**opened, Direction::Encrypt, vector.iv, vector.message);
        VERIFY_RESULT(encrypted);
        QCOMPARE(hexText(*encrypted), hexText(vector.expected));
        const auto decrypted = cryptOf(**opened, Direction::Decrypt, vector.iv, vector.expected);
        VERIFY_RESULT(decrypted);
        QCOMPARE(hexText(*decrypted), hexText(vector.message));
        ++asked;
    }
    QVERIFY(asked > 0);
}

void CipherVectors::everyAeadVectorFits_data()
{
    QTest::addColumn<std::string>("algorithm");
    QTest::addColumn<QString>("file");
    if (!isOffered("gcm(aes)") && !isOffered("ccm(aes)"))
        QTest::newRow("none") << std::string() << QString();
    addRows(aeadSets, packageFolder);
    addRows(sharedAeadSets, sharedFolder);
}

void CipherVectors::everyAeadVectorFits()
{
    QFETCH(std::string, algorithm);
    QFETCH(QString, file);
    if (file.isEmpty())
        QSKIP("this process is not given them");
    OPEN_VECTORS(read, file, algorithm);
    int forged = 0;
    int authentic = 0;
    for (std::size_t index = 0; index < read->vectors.size(); index += stride()) {
        const TestVector &vector = read->vectors[index];
        if (vector.iv.size() != engine::rulesByDefinition(algorithm)->ivSize)
            continue; // The kernel has this one only.
        const SecretBytes key(vector.key);
        const OpenedAead opened = engine().openAead(algorithm, key, vector.tagSize);
        VERIFY_RESULT(opened);
        const auto aead = (*opened)->newAead();
        VERIFY_RESULT(aead);
        const Opened result = openIn(**aead, vector.tagSize, vector.iv, vector.aad, vector.expected);
        if (vector.validity == Validity::Invalid) {
            QVERIFY2(!result.result, vector.id.english().c_str());
            QCOMPARE(static_cast<int>(result.result.error().code),
                     static_cast<int>(ErrorCode::AuthenticationFailed));
            QVERIFY(isWiped(result.plaintext));
            ++forged;
            continue;
        }
        VERIFY_RESULT(result.result);
        QCOMPARE(hexText(result.plaintext), hexText(vector.message));
        const auto sealed = sealIn(**aead, vector.tagSize, vector.iv, vector.aad, vector.message);
        QCOMPARE(hexOf(sealed), hexText(vector.expected));
        ++authentic;
    }
    QVERIFY(forged > 0);
    QVERIFY(authentic > 0);
}

} // namespace cipherscope::testing
