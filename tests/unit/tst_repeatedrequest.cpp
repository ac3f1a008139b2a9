// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/algsocket.h"
#include "afalg/repeatedrequest.h"
#include "support/cipherkernel.h"
#include "support/testbytes.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::afalg;
using testing::CipherKernel;
using testing::randomBytes;

namespace {

using Bytes = std::vector<std::byte>;

OpSocket operationOf(CipherKernel &calls, AlgType type)
{
    const Result<AlgSocket> algorithm = AlgSocket::open(calls, type, "any");
    return std::move(*algorithm->accept());
}

} // namespace

/** One message again and again, with a kernel whose queue works as the real one's. */
class TestRepeatedRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anSkciphersMessageIsTwoCalls()
    {
        CipherKernel calls;
        const Bytes iv(calls.ivSize, std::byte{ 7 });
        const Bytes in = randomBytes(100);
        Bytes out(in.size());
        RepeatedRequest request(operationOf(calls, AlgType::Skcipher), Operation::Encrypt, iv, in, out);
        for (int times = 1; times <= 3; ++times) {
            std::ranges::fill(out, std::byte{ 0 });
            QVERIFY(request.once());
            QCOMPARE(out, CipherKernel::crypted(in, iv.front()));
            QCOMPARE(calls.sends, times);
            QCOMPARE(calls.receives, times);
        }
        QCOMPARE(calls.blockingCalls, 0);
        QCOMPARE(calls.ivs.size(), std::size_t{ 3 }); // Each begins anew.
    }

    void anAeadsMessageHasItsAad_data()
    {
        QTest::addColumn<int>("aadSize");
        QTest::newRow("none") << 0;
        QTest::newRow("8 bytes") << 8;
    }
    void anAeadsMessageHasItsAad()
    {
        QFETCH(const int, aadSize);
        CipherKernel calls;
        calls.tagSize = 16;
        const Bytes iv(calls.ivSize, std::byte{ 7 });
        const Bytes aad = randomBytes(static_cast<std::size_t>(aadSize));
        const Bytes in = randomBytes(100);
        Bytes out(in.size() + calls.tagSize);
        RepeatedRequest request(operationOf(calls, AlgType::Aead), Operation::Encrypt, iv, aad, in, out);
        QVERIFY(request.once());
        QVERIFY(request.once());
        QCOMPARE(calls.sends, 2);
        QCOMPARE(calls.receives, 2);
        Bytes before = aad;
        const Bytes text = CipherKernel::crypted(in, iv.front());
        before.insert(before.end(), text.begin(), text.end());
        Bytes expected = text;
        const Bytes tag = calls.tagOf(before);
        expected.insert(expected.end(), tag.begin(), tag.end());
        QCOMPARE(out, expected);
    }

    void aForgeryIsAuthenticationFailed()
    {
        CipherKernel calls;
        calls.tagSize = 16;
        const Bytes iv(calls.ivSize, std::byte{ 7 });
        const Bytes sealed = randomBytes(50);
        Bytes out(sealed.size() - calls.tagSize);
        RepeatedRequest request(operationOf(calls, AlgType::Aead), Operation::Decrypt, iv, {}, sealed, out);
        const Result<void> opened = request.once();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::AuthenticationFailed);
    }

    void halfOfAMessageIsNone_data()
    {
        QTest::addColumn<bool>("isSent");
        QTest::newRow("sent") << true;
        QTest::newRow("received") << false;
    }
    void halfOfAMessageIsNone()
    {
        QFETCH(const bool, isSent);
        CipherKernel calls;
        (isSent ? calls.largestSend : calls.largestReceive) = 48;
        const Bytes iv(calls.ivSize, std::byte{ 7 });
        const Bytes in = randomBytes(96);
        Bytes out(in.size());
        RepeatedRequest request(operationOf(calls, AlgType::Skcipher), Operation::Encrypt, iv, in, out);
        const Result<void> done = request.once();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Truncated);
        QCOMPARE(done.error().step, isSent ? Step::Send : Step::Receive);
    }

    void theKernelsErrorIsGivenOn()
    {
        CipherKernel calls;
        calls.sendErrors = { ENOKEY };
        const Bytes iv(calls.ivSize, std::byte{ 7 });
        const Bytes in = randomBytes(16);
        Bytes out(in.size());
        RepeatedRequest request(operationOf(calls, AlgType::Skcipher), Operation::Encrypt, iv, in, out);
        const Result<void> done = request.once();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::KeyRequired);
    }
};

QTEST_GUILESS_MAIN(TestRepeatedRequest)

#include "tst_repeatedrequest.moc"
