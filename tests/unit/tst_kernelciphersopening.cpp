// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/algsocket.h"
#include "afalg/kernelabi.h"
#include "engine/kernelengine.h"
#include "engine/opensslengine.h"
#include "support/cipherkernel.h"
#include "support/testbytes.h"

#include <QTest>

using namespace cipherscope;
using engine::KernelEngine;
using engine::KeySerial;
using testing::CipherKernel;

Q_DECLARE_METATYPE(cipherscope::ErrorCode)

/** How ciphers are opened and keyed, with a kernel that answers as it is told; tests/kernel asks a real one.
 */
class TestKernelCiphersOpening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsSetAndNothingElseIsAsked();
    void aKeyringsKeyIsSetByItsSerial();
    void theTagSizeIsAnOptionWithoutAValue();
    void aRefusedKeySaysWhatIsWrongWithIt();
    void aRefusalOfAKeyringIsExplained_data();
    void aRefusalOfAKeyringIsExplained();
    void aRefusedTagIsBadInput();
    void openSslCannotUseAKeyring();
    void whatFailsLeavesNoDescriptor();
    void aCounterGoesOnInTheNextRequest();
};

void TestKernelCiphersOpening::theKeyIsSetAndNothingElseIsAsked()
{
    CipherKernel calls;
    const SecretBytes key(testing::randomBytes(16));
    {
        const auto opened = KernelEngine(calls).openSkcipher("cbc(aes)", key);
        QVERIFY(opened);
        QCOMPARE(calls.optionName, afalg::optionSetKey);
        QCOMPARE(testing::hexText(calls.key), testing::hexText(key.view()));
        QCOMPARE(calls.openCount(), std::size_t{ 1 });
        const auto stream = (*opened)->newStream(engine::Direction::Encrypt);
        QVERIFY(stream);
        QCOMPARE(calls.openCount(), std::size_t{ 2 });
    }
    QCOMPARE(calls.openCount(), std::size_t{ 0 });
}

void TestKernelCiphersOpening::aKeyringsKeyIsSetByItsSerial()
{
    CipherKernel calls;
    QVERIFY(KernelEngine(calls).openSkcipher("cbc(aes)", KeySerial{ 0x01020304 }));
    QCOMPARE(calls.optionName, 7); // ALG_SET_KEY_BY_KEY_SERIAL
    QCOMPARE(calls.optionLength, socklen_t{ 4 });
    std::int32_t serial = 0;
    std::memcpy(&serial, calls.key.data(), sizeof serial);
    QCOMPARE(serial, 0x01020304);
}

void TestKernelCiphersOpening::theTagSizeIsAnOptionWithoutAValue()
{
    CipherKernel calls;
    const SecretBytes key(std::size_t{ 16 });
    const auto opened = KernelEngine(calls).openAead("gcm(aes)", key, 12);
    QVERIFY(opened);
    QCOMPARE(calls.optionName, 5); // ALG_SET_AEAD_AUTHSIZE
    QCOMPARE(calls.optionLength, socklen_t{ 12 });
    QCOMPARE((*opened)->tagSize(), std::size_t{ 12 });
}

void TestKernelCiphersOpening::aRefusedKeySaysWhatIsWrongWithIt()
{
    CipherKernel calls;
    calls.optionError = EINVAL;
    const SecretBytes key(std::size_t{ 17 });
    const auto opened = KernelEngine(calls).openSkcipher("cbc(aes)", key);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::BadKey);
    QCOMPARE(opened.error().systemError, EINVAL);
    QCOMPARE(opened.error().detail.english(), std::string("it takes no key of 17 bytes"));
}

void TestKernelCiphersOpening::aRefusalOfAKeyringIsExplained_data()
{
    QTest::addColumn<int>("systemError");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such key") << ENOKEY << ErrorCode::BadKey;
    QTest::newRow("revoked") << EKEYREVOKED << ErrorCode::BadKey;
    QTest::newRow("expired") << EKEYEXPIRED << ErrorCode::BadKey;
    QTest::newRow("payload of a wrong size") << EINVAL << ErrorCode::BadKey;
    QTest::newRow("another user's") << EACCES << ErrorCode::PermissionDenied;
    QTest::newRow("before Linux 6.2, or an unknown type") << ENOPROTOOPT << ErrorCode::Unavailable;
}

void TestKernelCiphersOpening::aRefusalOfAKeyringIsExplained()
{
    QFETCH(int, systemError);
    QFETCH(ErrorCode, code);
    CipherKernel calls;
    calls.optionError = systemError;
    const auto opened = KernelEngine(calls).openSkcipher("cbc(aes)", KeySerial{ 1 });
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
    QCOMPARE(opened.error().systemError, systemError);
    QVERIFY(opened.error().step == Step::SetKey);
}

void TestKernelCiphersOpening::aRefusedTagIsBadInput()
{
    CipherKernel calls;
    Result<afalg::AlgSocket> socket = afalg::AlgSocket::open(calls, afalg::AlgType::Aead, "gcm(aes)");
    QVERIFY(socket);
    calls.optionError = EINVAL;
    const auto set = socket->setTagSize(5);
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::BadInput);
    QVERIFY(set.error().detail.english().contains("5 bytes"));
}

void TestKernelCiphersOpening::openSslCannotUseAKeyring()
{
    engine::OpenSslEngine openSsl;
    const auto skcipher = openSsl.openSkcipher("cbc(aes)", KeySerial{ 1 });
    QVERIFY(!skcipher);
    QCOMPARE(skcipher.error().code, ErrorCode::Unavailable);
    QVERIFY(skcipher.error().detail.english().contains("keyring"));
    const auto aead = openSsl.openAead("gcm(aes)", KeySerial{ 1 }, 16);
    QVERIFY(!aead);
    QCOMPARE(aead.error().code, ErrorCode::Unavailable);
}

void TestKernelCiphersOpening::whatFailsLeavesNoDescriptor()
{
    CipherKernel calls;
    calls.optionError = EINVAL;
    const SecretBytes key(std::size_t{ 16 });
    QVERIFY(!KernelEngine(calls).openSkcipher("cbc(aes)", key));
    QVERIFY(!KernelEngine(calls).openAead("gcm(aes)", key, 16));
    calls.optionError = 0;
    // Bound, but neither we nor /proc/crypto know it.
    const auto unknown = KernelEngine(calls).openSkcipher("nosuch(cipher)", key);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::Unavailable);
    QCOMPARE(calls.openCount(), std::size_t{ 0 });
}

void TestKernelCiphersOpening::aCounterGoesOnInTheNextRequest()
{
    CipherKernel calls;
    calls.chunkSize = 64;
    const SecretBytes key(std::size_t{ 32 });
    const auto opened = KernelEngine(calls).openSkcipher("chacha20", key);
    QVERIFY(opened);
    const auto stream = (*opened)->newStream(engine::Direction::Encrypt);
    QVERIFY(stream);
    std::vector<std::byte> iv(16, std::byte{ 9 });
    iv[0] = std::byte{ 0xff };
    iv[1] = std::byte{ 0xff };
    QVERIFY((*stream)->start(iv));
    std::vector<std::byte> data(128);
    QVERIFY((*stream)->update(data, data, engine::Piece::More));
    data.resize(300'000); // More than is sent at once: 131072, 131072, 37856.
    QVERIFY((*stream)->update(data, data, engine::Piece::Last));
    QCOMPARE(calls.ivs.size(), std::size_t{ 4 });
    QCOMPARE(testing::hexText(std::span(calls.ivs[0]).first(5)), QStringLiteral("ffff090909"));
    QCOMPARE(testing::hexText(std::span(calls.ivs[1]).first(5)), QStringLiteral("01000a0909"));
    QCOMPARE(testing::hexText(std::span(calls.ivs[2]).first(5)), QStringLiteral("01080a0909"));
    QCOMPARE(testing::hexText(std::span(calls.ivs[3]).first(5)), QStringLiteral("01100a0909"));
}

QTEST_GUILESS_MAIN(TestKernelCiphersOpening)
#include "tst_kernelciphersopening.moc"
