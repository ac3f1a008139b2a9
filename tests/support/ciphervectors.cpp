// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ciphervectors.h"

#include "afalg/algsocket.h"
#include "support/ciphering.h"
#include "support/enginerows.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>

namespace cipherscope::testing {

namespace {

using engine::Direction;

const QString packageFolder = QStringLiteral("/usr/lib/python3/dist-packages/cryptography_vectors/ciphers/");
const QString sharedFolder =
    QDir::cleanPath(QStringLiteral(CIPHERSCOPE_TEST_DATA "/../../../../shared/vectors")) + u'/';

/** The fields of one vector, names in capital letters; with those of the brackets above it. */
using Vector = std::map<QByteArray, QByteArray>;

/** A NIST response file. A vector begins with COUNT and ends before the next. */
std::vector<Vector> readVectors(QFile &file)
{
    std::vector<Vector> vectors;
    Vector common;
    bool inVector = false;
    while (!file.atEnd()) {
        QByteArray line = file.readLine().trimmed();
        if (line.startsWith('#') || line.isEmpty())
            continue;
        if (line.startsWith('[')) {
            if (inVector)
                common.clear();
            inVector = false;
            for (const QByteArray &field : line.mid(1, line.size() - 2).split(',')) {
                const QList<QByteArray> parts = field.split('=');
                common[parts.front().trimmed().toUpper()] = parts.back().trimmed();
            }
            continue;
        }
        const qsizetype equals = line.indexOf('=');
        const QByteArray name = (equals < 0 ? line : line.left(equals)).trimmed().toUpper(); // "FAIL"
        const QByteArray value = equals < 0 ? QByteArray("yes") : line.mid(equals + 1).trimmed();
        if (name == "COUNT") {
            vectors.push_back(common);
            inVector = true;
        } else if (inVector) {
            vectors.back()[name] = value;
        } else {
            common[name] = value; // "Key = ..." of a whole group, "Plen = 24" of a whole file.
        }
    }
    return vectors;
}

Bytes bytesIn(const Vector &vector, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const auto found = vector.find(name);
        if (found != vector.end())
            return fromHexText(found->second.toStdString());
    }
    return {};
}

int numberIn(const Vector &vector, const char *name)
{
    const auto found = vector.find(name);
    return found == vector.end() ? -1 : found->second.toInt();
}

Bytes keyIn(const Vector &vector)
{
    if (!vector.contains("KEY1"))
        return bytesIn(vector, { "KEY" });
    Bytes key;
    for (const char *part : { "KEY1", "KEY2", "KEY3" }) {
        const Bytes bytes = bytesIn(vector, { part });
        key.insert(key.end(), bytes.begin(), bytes.end());
    }
    return key;
}

struct VectorSet {
    const char *algorithm;
    const char *path; ///< Below packageFolder.
};

constexpr std::array skcipherSets{
    VectorSet{ "ecb(aes)", "AES/ECB/ECBMMT128.rsp" },
    VectorSet{ "ecb(aes)", "AES/ECB/ECBMMT192.rsp" },
    VectorSet{ "ecb(aes)", "AES/ECB/ECBVarKey256.rsp" },
    VectorSet{ "cbc(aes)", "AES/CBC/CBCMMT192.rsp" },
    VectorSet{ "cbc(aes)", "AES/CBC/CBCMMT256.rsp" },
    VectorSet{ "cbc(aes)", "AES/CBC/CBCVarTxt128.rsp" },
    VectorSet{ "ctr(aes)", "AES/CTR/aes-128-ctr.txt" },
    VectorSet{ "ctr(aes)", "AES/CTR/aes-192-ctr.txt" },
    VectorSet{ "ctr(aes)", "AES/CTR/aes-256-ctr.txt" },
    VectorSet{ "ofb(aes)", "AES/OFB/OFBMMT256.rsp" },
    VectorSet{ "cfb(aes)", "AES/CFB/CFB128MMT256.rsp" },
    VectorSet{ "xts(aes)", "AES/XTS/tweak-128hexstr/XTSGenAES128.rsp" },
    VectorSet{ "xts(aes)", "AES/XTS/tweak-128hexstr/XTSGenAES256.rsp" },
    VectorSet{ "ecb(des3_ede)", "3DES/ECB/TECBMMT3.rsp" },
    VectorSet{ "cbc(des3_ede)", "3DES/CBC/TCBCMMT3.rsp" },
    VectorSet{ "cbc(camellia)", "Camellia/camellia-cbc.txt" },
    VectorSet{ "cbc(sm4)", "SM4/draft-ribose-cfrg-sm4-10-cbc.txt" },
    VectorSet{ "ctr(sm4)", "SM4/draft-ribose-cfrg-sm4-10-ctr.txt" },
};

bool isWiped(const Bytes &bytes)
{
    return std::ranges::all_of(bytes, [](std::byte byte) { return byte == std::byte{ 0 }; });
}

} // namespace

// Opens the row's file, or ends the test.
#define OPEN_VECTORS(vectors, path)                                                                          \
    QFile vectorFile(path);                                                                                  \
    if (!vectorFile.open(QIODevice::ReadOnly))                                                               \
        QSKIP(qPrintable(QStringLiteral("%1 is not on this machine").arg(vectorFile.fileName())));           \
    const std::vector<Vector> vectors = readVectors(vectorFile);                                             \
    QVERIFY2(vectors.size() >= 2, "the file was not understood")

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

void CipherVectors::addFileRows(const char *name, std::initializer_list<const char *> files)
{
    QTest::addColumn<QString>("file");
    if (!isOffered(name)) {
        QTest::newRow("none") << QString();
        return;
    }
    for (const char *file : files)
        QTest::newRow(file) << packageFolder + QString::fromLatin1(file);
}

void CipherVectors::everySkcipherVectorFits_data()
{
    QTest::addColumn<std::string>("algorithm");
    QTest::addColumn<QString>("file");
    if (!isOffered("xts(aes)")) // Where it is not, nothing is.
        QTest::newRow("none") << std::string() << QString();
    for (const VectorSet &set : skcipherSets)
        if (isOffered(set.algorithm))
            QTest::newRow(set.path) << std::string(set.algorithm)
                                    << packageFolder + QString::fromLatin1(set.path);
    const auto shared = [this](const char *algorithm, const char *file) {
        if (isOffered(algorithm))
            QTest::newRow(file) << std::string(algorithm) << sharedFolder + QString::fromLatin1(file);
    };
    shared("cbc(aes)", "cavp/CBCMMT128.rsp");
    shared("ecb(aes)", "cavp/ECBMMT256.rsp");
    shared("xts(aes)", "cavp/XTSGenAES128.rsp");
}

void CipherVectors::everySkcipherVectorFits()
{
    QFETCH(std::string, algorithm);
    QFETCH(QString, file);
    if (file.isEmpty())
        return;
    OPEN_VECTORS(vectors, file);
    int asked = 0;
    for (std::size_t index = 0; index < vectors.size(); index += stride()) {
        const Vector &vector = vectors[index];
        if (numberIn(vector, "DATAUNITLEN") % 8 > 0)
            continue; // Not of whole bytes.
        const SecretBytes key(keyIn(vector));
        const OpenedSkcipher opened = engine().openSkcipher(algorithm, key);
        VERIFY_RESULT(opened);
        const Bytes iv = bytesIn(vector, { "IV", "I" });
        const Bytes plaintext = bytesIn(vector, { "PLAINTEXT", "PT" });
        const Bytes ciphertext = bytesIn(vector, { "CIPHERTEXT", "CT" });
        QVERIFY(!plaintext.empty());
        const auto encrypted = cryptOf(**opened, Direction::Encrypt, iv, plaintext);
        VERIFY_RESULT(encrypted);
        QCOMPARE(hexText(*encrypted), hexText(ciphertext));
        const auto decrypted = cryptOf(**opened, Direction::Decrypt, iv, ciphertext);
        VERIFY_RESULT(decrypted);
        QCOMPARE(hexText(*decrypted), hexText(plaintext));
        ++asked;
    }
    QVERIFY(asked > 0);
}

void CipherVectors::everyGcmVectorFits_data()
{
    addFileRows("gcm(aes)",
                { "AES/GCM/gcmDecrypt128.rsp", "AES/GCM/gcmDecrypt192.rsp", "AES/GCM/gcmDecrypt256.rsp" });
}

void CipherVectors::everyGcmVectorFits()
{
    QFETCH(QString, file);
    if (file.isEmpty())
        QSKIP("this process is not given it");
    OPEN_VECTORS(vectors, file);
    int forged = 0;
    int authentic = 0;
    for (std::size_t index = 0; index < vectors.size(); index += stride()) {
        const Vector &vector = vectors[index];
        if (numberIn(vector, "IVLEN") != 96)
            continue; // The kernel has this one only.
        const auto tagSize = static_cast<std::size_t>(numberIn(vector, "TAGLEN") / 8);
        const SecretBytes key(bytesIn(vector, { "KEY" }));
        const OpenedAead opened = engine().openAead("gcm(aes)", key, tagSize);
        VERIFY_RESULT(opened);
        const auto aead = (*opened)->newAead();
        VERIFY_RESULT(aead);
        Bytes sealed = bytesIn(vector, { "CT" });
        const Bytes tag = bytesIn(vector, { "TAG" });
        sealed.insert(sealed.end(), tag.begin(), tag.end());
        const Bytes iv = bytesIn(vector, { "IV" });
        const Bytes aad = bytesIn(vector, { "AAD" });
        const Opened result = openIn(**aead, tagSize, iv, aad, sealed);
        if (vector.contains("FAIL")) {
            QVERIFY(!result.result);
            QCOMPARE(static_cast<int>(result.result.error().code),
                     static_cast<int>(ErrorCode::AuthenticationFailed));
            QVERIFY(isWiped(result.plaintext));
            ++forged;
            continue;
        }
        VERIFY_RESULT(result.result);
        QCOMPARE(hexText(result.plaintext), hexText(bytesIn(vector, { "PT" })));
        QVERIFY(sealIn(**aead, tagSize, iv, aad, result.plaintext).value_or(Bytes()) == sealed);
        ++authentic;
    }
    QVERIFY(forged > 0);
    QVERIFY(authentic > 0);
}

void CipherVectors::everyCcmVectorFits_data()
{
    addFileRows("ccm(aes)", { "AES/CCM/DVPT128.rsp", "AES/CCM/DVPT192.rsp", "AES/CCM/DVPT256.rsp" });
}

void CipherVectors::everyCcmVectorFits()
{
    QFETCH(QString, file);
    if (file.isEmpty())
        QSKIP("this process is not given it");
    OPEN_VECTORS(vectors, file);
    int forged = 0;
    int authentic = 0;
    for (std::size_t index = 0; index < vectors.size(); index += stride()) {
        const Vector &vector = vectors[index];
        const auto tagSize = static_cast<std::size_t>(numberIn(vector, "TLEN"));
        const SecretBytes key(bytesIn(vector, { "KEY" }));
        const OpenedAead opened = engine().openAead("ccm(aes)", key, tagSize);
        VERIFY_RESULT(opened);
        const auto aead = (*opened)->newAead();
        VERIFY_RESULT(aead);
        const Bytes nonce = bytesIn(vector, { "NONCE" });
        Bytes iv(16);
        iv[0] = static_cast<std::byte>(15 - nonce.size() - 1);
        std::ranges::copy(nonce, iv.begin() + 1);
        Bytes aad = bytesIn(vector, { "ADATA" });
        aad.resize(static_cast<std::size_t>(numberIn(vector, "ALEN"))); // Nothing is written as "00".
        const Bytes sealed = bytesIn(vector, { "CT" });
        const Opened result = openIn(**aead, tagSize, iv, aad, sealed);
        if (vector.at("RESULT") == "Fail") {
            QVERIFY(!result.result);
            QCOMPARE(static_cast<int>(result.result.error().code),
                     static_cast<int>(ErrorCode::AuthenticationFailed));
            ++forged;
            continue;
        }
        VERIFY_RESULT(result.result);
        Bytes payload = bytesIn(vector, { "PAYLOAD" });
        payload.resize(static_cast<std::size_t>(numberIn(vector, "PLEN")));
        QCOMPARE(hexText(result.plaintext), hexText(payload));
        QVERIFY(sealIn(**aead, tagSize, iv, aad, payload).value_or(Bytes()) == sealed);
        ++authentic;
    }
    QVERIFY(forged > 0);
    QVERIFY(authentic > 0);
}

void CipherVectors::everyWycheproofVectorOfGcmFits()
{
    QFile file(sharedFolder + QStringLiteral("wycheproof/aes_gcm_test.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP(qPrintable(QStringLiteral("%1 is not on this machine").arg(file.fileName())));
    if (!isOffered("gcm(aes)"))
        QSKIP("this process is not given it");
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    int asked = 0;
    for (const auto &group : document.value(u"testGroups").toArray()) {
        if (group.toObject().value(u"ivSize").toInt() != 96)
            continue;
        for (const auto &test : group.toObject().value(u"tests").toArray()) {
            const auto field = [&test](QStringView name) {
                return fromHexText(test.toObject().value(name).toString().toStdString());
            };
            const Bytes tag = field(u"tag");
            const SecretBytes key(field(u"key"));
            const OpenedAead opened = engine().openAead("gcm(aes)", key, tag.size());
            VERIFY_RESULT(opened);
            const auto aead = (*opened)->newAead();
            VERIFY_RESULT(aead);
            Bytes sealed = field(u"ct");
            sealed.insert(sealed.end(), tag.begin(), tag.end());
            const Opened result = openIn(**aead, tag.size(), field(u"iv"), field(u"aad"), sealed);
            const bool isValid = test.toObject().value(u"result") == QStringLiteral("valid");
            const QByteArray id = QByteArray::number(test.toObject().value(u"tcId").toInt());
            QVERIFY2(result.result.has_value() == isValid, id);
            QVERIFY2(isValid ? result.plaintext == field(u"msg") : isWiped(result.plaintext), id);
            ++asked;
        }
    }
    QVERIFY(asked > 50);
}

} // namespace cipherscope::testing
