// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/measure.h"
#include "benchmark/target.h"
#include "engine/opensslengine.h"
#include "support/enginerows.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::benchmark;
using namespace cipherscope::testing;
using namespace std::chrono_literals;
using engine::Direction;

/** That every kind of algorithm can be measured, on the engine that every machine has. */
class TestBenchmarkTarget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsMeasured_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("keySize");
        const auto row = [](AlgType type, const char *name, int keySize) {
            QTest::newRow(name) << static_cast<int>(type) << QByteArray(name) << keySize;
        };
        row(AlgType::Hash, "sha256", 0);
        row(AlgType::Hash, "crc-32", 0);
        row(AlgType::Hash, "hmac(sha512)", 32);
        row(AlgType::Rng, "getrandom", 0);
        row(AlgType::Skcipher, "ecb(aes)", 32);
        row(AlgType::Skcipher, "cbc(aes)", 32);
        row(AlgType::Skcipher, "cbc(des3_ede)", 24);
        row(AlgType::Skcipher, "ctr(sm4)", 16);
        row(AlgType::Skcipher, "rfc3686(ctr(aes))", 36);
        row(AlgType::Skcipher, "xts(aes)", 64);
        row(AlgType::Skcipher, "cts(cbc(aes))", 32);
        row(AlgType::Skcipher, "chacha20", 32);
        row(AlgType::Aead, "gcm(aes)", 32);
        row(AlgType::Aead, "ccm(aes)", 32);
        row(AlgType::Aead, "rfc4106(gcm(aes))", 36);
        row(AlgType::Aead, "rfc7539(chacha20,poly1305)", 32);
        row(AlgType::Aead, "rfc7539esp(chacha20,poly1305)", 36);
        row(AlgType::Aead, "authenc(hmac(sha256),cbc(aes))", 72); // Two of 32 bytes in a frame of 8.
    }
    void everyKindIsMeasured()
    {
        QFETCH(const int, type);
        QFETCH(const QByteArray, name);
        engine::OpenSslEngine engine;
        const Subject subject{ static_cast<AlgType>(type), name.toStdString(), name.toStdString(),
                               engine.kind() };
        const auto target = openTarget(engine, subject);
        VERIFY_RESULT(target);
        QTEST(static_cast<int>((*target)->keySize()), "keySize");
        for (const Direction direction : { Direction::Encrypt, Direction::Decrypt }) {
            for (const std::size_t size : { std::size_t{ 16 }, std::size_t{ 1024 } }) {
                const auto rate = measure(**target, { size, 2, direction }, { 1ms, 1ms, 3 });
                VERIFY_RESULT(rate);
                QCOMPARE(rate->runs.size(), std::size_t{ 3 });
                QVERIFY(rate->lowest() > 0);
            }
        }
    }

    void aSizeThatItDoesNotTakeIsBadInput()
    {
        engine::OpenSslEngine engine;
        const auto target = openTarget(engine, { AlgType::Skcipher, "cbc(aes)", "cbc(aes)", engine.kind() });
        VERIFY_RESULT(target);
        const auto rate = measure(**target, { 17, 3, Direction::Encrypt }, { 1ms, 1ms, 3 });
        QVERIFY(!rate);
        QCOMPARE(rate.error().code, ErrorCode::BadInput);
        QVERIFY2(rate.error().detail.english().find("16") != std::string::npos,
                 rate.error().detail.english().c_str());
    }

    void aStopEndsADrawOfManyCalls()
    {
        engine::OpenSslEngine engine;
        const auto target = openTarget(engine, { AlgType::Rng, "getrandom", "getrandom", engine.kind() });
        VERIFY_RESULT(target);
        std::stop_source stop;
        const auto draw = (*target)->prepare(std::size_t{ 1 } << 20U, Direction::Encrypt, stop.get_token());
        VERIFY_RESULT(draw);
        VERIFY_RESULT((*draw)->once());
        stop.request_stop();
        const Result<void> stopped = (*draw)->once();
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void whatTheEngineDoesNotHaveIsSaid()
    {
        engine::OpenSslEngine engine;
        const auto rate = measureOnce(
            engine, { AlgType::Skcipher, "xts(serpent)", "xts(serpent)", engine.kind() }, 16, 1ms);
        QVERIFY(!rate);
        QCOMPARE(rate.error().code, ErrorCode::NoSuchAlgorithm);
        QCOMPARE(rate.error().subject, std::string("xts(serpent)"));
    }
};

QTEST_APPLESS_MAIN(TestBenchmarkTarget)
#include "tst_benchmarktarget.moc"
