// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/opensslengine.h"
#include "operations/vectorrun.h"
#include "support/testbytes.h"

#include <QTest>

#include <cerrno>
#include <memory>
#include <vector>

using namespace cipherscope;
using namespace cipherscope::testing;
using formats::TestVector;
using formats::Validity;
using formats::VectorKind;

namespace {

/** OpenSSL's engine, but for keys of 24 bytes, which it refuses as a driver without AES-192 does. */
class WithoutKeysOf24 final : public engine::Engine {
public:
    [[nodiscard]] engine::EngineKind kind() const override { return m_engine.kind(); }
    Result<std::shared_ptr<const engine::HashAlgorithm>> openHash(const std::string &name,
                                                                  const SecretBytes *key) override
    {
        if (key && key->size() == 24)
            return std::unexpected(systemError(Step::SetKey, EINVAL, name));
        return m_engine.openHash(name, key);
    }
    Result<std::shared_ptr<const engine::SkcipherAlgorithm>>
    openSkcipher(const std::string &name, const engine::KeySource &key) override
    {
        if (key.bytes()->size() == 24)
            return std::unexpected(systemError(Step::SetKey, EINVAL, name));
        return m_engine.openSkcipher(name, key);
    }
    Result<std::shared_ptr<const engine::AeadAlgorithm>>
    openAead(const std::string &name, const engine::KeySource &key, std::size_t tagSize) override
    {
        return m_engine.openAead(name, key, tagSize);
    }

private:
    engine::OpenSslEngine m_engine;
};

TestVector vectorOf(VectorKind kind, const char *algorithm, std::size_t keySize)
{
    TestVector vector;
    vector.id = Detail::verbatim("the vector");
    vector.kind = kind;
    vector.algorithm = algorithm;
    vector.key = randomBytes(keySize);
    vector.validity = Validity::Invalid; // Whatever comes out is right: it is about the key alone.
    if (kind == VectorKind::Skcipher) {
        vector.iv = std::vector<std::byte>(16);
        vector.expected = std::vector<std::byte>(16);
    }
    return vector;
}

} // namespace

class VectorRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRefusedKeyIsAFailureWhereTheDefinitionHasIt_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("algorithm");
        QTest::addColumn<int>("keySize");
        QTest::addColumn<QByteArray>("verdict");
        const auto row = [](const char *name, VectorKind kind, const char *algorithm, int keySize,
                            const char *verdict) {
            QTest::newRow(name) << static_cast<int>(kind) << QByteArray(algorithm) << keySize
                                << QByteArray(verdict);
        };
        row("AES-128", VectorKind::Skcipher, "cbc(aes)", 16, "passed");
        row("AES-192, refused", VectorKind::Skcipher, "cbc(aes)", 24, "failed");
        row("AES has no such key", VectorKind::Skcipher, "cbc(aes)", 17, "not applicable");
        row("HMAC takes any key", VectorKind::Mac, "hmac(sha256)", 24, "failed");
        row("CMAC takes those of AES", VectorKind::Mac, "cmac(aes)", 24, "failed");
        row("a MAC that we do not know", VectorKind::Mac, "vmac(aes)", 24, "not applicable");
    }
    void aRefusedKeyIsAFailureWhereTheDefinitionHasIt()
    {
        QFETCH(const int, kind);
        QFETCH(const QByteArray, algorithm);
        QFETCH(const int, keySize);
        QFETCH(const QByteArray, verdict);
        WithoutKeysOf24 engine;
        const std::vector vectors{ vectorOf(static_cast<VectorKind>(kind), algorithm.constData(),
                                            static_cast<std::size_t>(keySize)) };
        const auto tally = operations::runVectors(engine, algorithm.toStdString(), vectors);
        QVERIFY(!tally.refusal);
        QCOMPARE(tally.passed, std::size_t{ verdict == "passed" });
        QCOMPARE(tally.failures.size(), std::size_t{ verdict == "failed" });
        QCOMPARE(tally.notApplicable, std::size_t{ verdict == "not applicable" });
        if (verdict == "failed")
            QCOMPARE(QByteArray::fromStdString(tally.failures.front().what.english()),
                     QByteArray("setting the key: an error (EINVAL)"));
    }

    void aKeySizeThatOpenSslHasNotDoesNotHideTheOthers()
    {
        engine::OpenSslEngine engine; // Without AES-192 in xts.
        const auto vectorOfSize = [](std::size_t size) {
            return vectorOf(VectorKind::Skcipher, "xts(aes)", size);
        };
        const std::vector vectors{ vectorOfSize(32), vectorOfSize(48), vectorOfSize(64) };
        const auto tally = operations::runVectors(engine, "xts(aes)", vectors);
        QVERIFY(!tally.refusal);
        QCOMPARE(tally.passed, std::size_t{ 2 });
        QCOMPARE(tally.notApplicable, std::size_t{ 1 });
        QVERIFY(operations::runVectors(engine, "xts(aes)", std::vector{ vectorOfSize(48) }).refusal);
    }

    void eachVectorIsCountedAsItIsDone()
    {
        engine::OpenSslEngine engine;
        const std::vector<TestVector> vectors(3, vectorOf(VectorKind::Skcipher, "cbc(aes)", 16));
        std::vector<std::size_t> counts;
        const auto tally = operations::runVectors(engine, "cbc(aes)", vectors, {},
                                                  [&counts](std::size_t done) { counts.push_back(done); });
        QCOMPARE(counts, (std::vector<std::size_t>{ 1, 2, 3 }));
        QCOMPARE(tally.passed, std::size_t{ 3 });
    }
};

QTEST_GUILESS_MAIN(VectorRunTest)
#include "tst_vectorrun.moc"
