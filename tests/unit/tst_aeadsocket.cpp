// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/aeadsocket.h"
#include "support/cipherkernel.h"
#include "support/testbytes.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::afalg;
using testing::CipherKernel;
using testing::hexText;
using testing::randomBytes;

Q_DECLARE_METATYPE(cipherscope::ErrorCode)

namespace {

using Bytes = std::vector<std::byte>;

constexpr std::size_t tagSize = 16;
const Bytes iv(12, std::byte{ 5 });

class AeadKernel {
public:
    AeadKernel()
    {
        calls.tagSize = tagSize;
        calls.ivSize = iv.size();
    }
    CipherKernel calls;

    Result<AeadSocket> start()
    {
        const Result<AlgSocket> algorithm = AlgSocket::open(calls, AlgType::Aead, "gcm(aes)");
        if (!algorithm)
            return std::unexpected(algorithm.error());
        return AeadSocket::start(*algorithm);
    }

    [[nodiscard]] Bytes sealed(const Bytes &aad, const Bytes &plaintext) const
    {
        Bytes all = aad;
        const Bytes text = CipherKernel::crypted(plaintext, iv.front());
        all.insert(all.end(), text.begin(), text.end());
        const Bytes tag = calls.tagOf(all);
        Bytes result = text;
        result.insert(result.end(), tag.begin(), tag.end());
        return result;
    }
};

bool isWiped(const Bytes &bytes)
{
    return std::ranges::all_of(bytes, [](std::byte byte) { return byte == std::byte{ 0 }; });
}

} // namespace

/** The flow of AEAD messages, with a kernel whose queue works as the real one's. */
class TestAeadSocket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsOneSendAndOneReceive_data();
    void aMessageIsOneSendAndOneReceive();
    void everyMessageSaysOperationIvAndAadSize();
    void itWorksInPlace();
    void aForgeryIsAuthenticationFailedAndLeavesNothing();
    void aForgeryOfNothingIsAskedFor();
    void theSocketIsUsableAfterAForgery();
    void aShorterAnswerIsAnErrorAndLeavesNothing();
    void aMessageBeyondTheBuffersEnlargesThem();
    void aMessageBeyondTheLimitNamesItAndLeavesTheSocketUsable();
    void aMessageThatIsTakenInPartIsAnErrorAndClosesTheSocket();
    void aFullBufferIsWaitedFor();
    void interruptedCallsAreRepeated();
    void aFailedCallGivesItsErrorAndClosesTheSocket_data();
    void aFailedCallGivesItsErrorAndClosesTheSocket();
};

void TestAeadSocket::aMessageIsOneSendAndOneReceive_data()
{
    QTest::addColumn<int>("aadSize");
    QTest::addColumn<int>("size");
    for (const int aadSize : { 0, 1, 20 }) {
        for (const int size : { 0, 1, 65536 })
            QTest::addRow("AAD %d, text %d", aadSize, size) << aadSize << size;
    }
}

void TestAeadSocket::aMessageIsOneSendAndOneReceive()
{
    QFETCH(int, aadSize);
    QFETCH(int, size);
    AeadKernel kernel;
    auto socket = kernel.start();
    QVERIFY(socket);
    const Bytes aad = randomBytes(static_cast<std::size_t>(aadSize), 2);
    const Bytes message = randomBytes(static_cast<std::size_t>(size));
    Bytes sealed(message.size() + tagSize);
    QVERIFY(socket->seal(iv, aad, message, sealed));
    QVERIFY(sealed == kernel.sealed(aad, message));
    QCOMPARE(kernel.calls.sends, 1);
    QCOMPARE(kernel.calls.receives, 1);
    Bytes opened(message.size());
    QVERIFY(socket->open(iv, aad, sealed, opened));
    QVERIFY(opened == message);
    QCOMPARE(kernel.calls.sends, 2);
    QCOMPARE(kernel.calls.receives, 2);
    QCOMPARE(kernel.calls.polls, 0);
    QCOMPARE(kernel.calls.bufferRaises, 0);
    QCOMPARE(kernel.calls.blockingCalls, 0);
}

void TestAeadSocket::everyMessageSaysOperationIvAndAadSize()
{
    AeadKernel kernel;
    auto socket = kernel.start();
    QVERIFY(socket);
    Bytes sealed(32 + tagSize);
    Bytes text(32);
    QVERIFY(socket->seal(iv, Bytes(9), text, sealed));
    QVERIFY(socket->seal(Bytes(12, std::byte{ 6 }), {}, text, sealed));
    QVERIFY(socket->open(Bytes(12, std::byte{ 6 }), {}, sealed, text));
    QCOMPARE(kernel.calls.operations, (std::vector<std::uint32_t>{ 1, 1, 0 }));
    QCOMPARE(kernel.calls.aadSizes, (std::vector<std::uint32_t>{ 9, 0, 0 }));
    QCOMPARE(kernel.calls.ivs.size(), std::size_t{ 3 });
    QCOMPARE(hexText(kernel.calls.ivs[2]), hexText(Bytes(12, std::byte{ 6 })));
}

void TestAeadSocket::itWorksInPlace()
{
    AeadKernel kernel;
    auto socket = kernel.start();
    QVERIFY(socket);
    const Bytes message = randomBytes(1000);
    const Bytes aad = randomBytes(7, 3);
    Bytes memory = message;
    memory.resize(message.size() + tagSize);
    const std::span<std::byte> text = std::span(memory).first(message.size());
    QVERIFY(socket->seal(iv, aad, text, memory));
    QVERIFY(memory == kernel.sealed(aad, message));
    QVERIFY(socket->open(iv, aad, memory, text));
    QVERIFY(std::ranges::equal(text, message));
}

void TestAeadSocket::aForgeryIsAuthenticationFailedAndLeavesNothing()
{
    AeadKernel kernel;
    auto socket = kernel.start();
    QVERIFY(socket);
    Bytes forged = kernel.sealed({}, randomBytes(100));
    forged.back() ^= std::byte{ 1 };
    Bytes out(100, std::byte{ 0xee });
    const auto result = socket->open(iv, {}, forged, out);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::AuthenticationFailed);
    QCOMPARE(result.error().systemError, EBADMSG);
    QVERIFY(isWiped(out));
}

void TestAeadSocket::aForgeryOfNothingIsAskedFor()
{
    AeadKernel kernel;
    auto socket = kernel.start();
    QVERIFY(socket);
    Bytes sealed = kernel.sealed({}, {});
    QVERIFY(socket->open(iv, {}, sealed, {}));
    sealed.front() ^= std::byte{ 1 };
    const auto result = socket->open(iv, {}, sealed, {});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::AuthenticationFailed);
}

void TestAeadSocket::theSocketIsUsableAfterAForgery()
{
    AeadKernel kernel;
    auto socket = kernel.start();
    QVERIFY(socket);
    const Bytes message = randomBytes(100);
    const Bytes sealed = kernel.sealed({}, message);
    Bytes forged = sealed;
    forged.front() ^= std::byte{ 1 };
    Bytes out(100);
    QVERIFY(!socket->open(iv, {}, forged, out));
    QVERIFY(socket->open(iv, {}, sealed, out));
    QVERIFY(out == message);
}

void TestAeadSocket::aShorterAnswerIsAnErrorAndLeavesNothing()
{
    AeadKernel kernel;
    kernel.calls.largestReceive = 64;
    auto socket = kernel.start();
    QVERIFY(socket);
    const Bytes sealed = kernel.sealed({}, randomBytes(100));
    Bytes out(100, std::byte{ 0xee });
    const auto result = socket->open(iv, {}, sealed, out);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Truncated);
    QVERIFY(isWiped(out));
    QCOMPARE(kernel.calls.openCount(), std::size_t{ 0 });
}

void TestAeadSocket::aMessageBeyondTheBuffersEnlargesThem()
{
    AeadKernel kernel;
    auto socket = kernel.start();
    QVERIFY(socket);
    const Bytes message = randomBytes(400'000);
    Bytes sealed(message.size() + tagSize);
    QVERIFY(socket->seal(iv, Bytes(100), message, sealed));
    QVERIFY(sealed == kernel.sealed(Bytes(100), message));
    QCOMPARE(kernel.calls.bufferRaises, 2);
    QCOMPARE(kernel.calls.sends, 1);
}

void TestAeadSocket::aMessageBeyondTheLimitNamesItAndLeavesTheSocketUsable()
{
    AeadKernel kernel;
    auto socket = kernel.start();
    QVERIFY(socket);
    // What comes out counts too: text, AAD and tag.
    const Bytes message(425'984 - tagSize - 9);
    Bytes sealed(message.size() + tagSize);
    const auto result = socket->seal(iv, Bytes(10), message, sealed);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::BadInput);
    QVERIFY2(result.error().detail.english().contains("425984"), result.error().detail.english().c_str());
    QCOMPARE(kernel.calls.sends, 0);
    QVERIFY(socket->seal(iv, Bytes(9), message, sealed));
}

void TestAeadSocket::aMessageThatIsTakenInPartIsAnErrorAndClosesTheSocket()
{
    AeadKernel kernel;
    kernel.calls.largestSend = 64;
    auto socket = kernel.start();
    QVERIFY(socket);
    Bytes text(100);
    Bytes sealed(100 + tagSize);
    const auto result = socket->seal(iv, {}, text, sealed);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::BadInput);
    QCOMPARE(kernel.calls.receives, 0);
    QCOMPARE(kernel.calls.openCount(), std::size_t{ 0 });
    QVERIFY(!socket->seal(iv, {}, text, sealed));
    QCOMPARE(kernel.calls.sends, 1);
}

void TestAeadSocket::aFullBufferIsWaitedFor()
{
    AeadKernel kernel;
    kernel.calls.sendErrors = { EAGAIN };
    auto socket = kernel.start();
    QVERIFY(socket);
    const Bytes message = randomBytes(50);
    Bytes sealed(message.size() + tagSize);
    QVERIFY(socket->seal(iv, {}, message, sealed));
    QVERIFY(sealed == kernel.sealed({}, message));
    QCOMPARE(kernel.calls.polls, 1);

    kernel.calls.sendErrors = { EAGAIN };
    kernel.calls.pollResults = { 0 };
    QCOMPARE(socket->seal(iv, {}, message, sealed).error().code, ErrorCode::Internal);
}

void TestAeadSocket::interruptedCallsAreRepeated()
{
    AeadKernel kernel;
    kernel.calls.sendErrors = { EINTR };
    kernel.calls.receiveErrors = { EINTR, EINTR };
    auto socket = kernel.start();
    QVERIFY(socket);
    const Bytes message = randomBytes(50);
    Bytes sealed(message.size() + tagSize);
    QVERIFY(socket->seal(iv, {}, message, sealed));
    QVERIFY(sealed == kernel.sealed({}, message));
}

void TestAeadSocket::aFailedCallGivesItsErrorAndClosesTheSocket_data()
{
    QTest::addColumn<int>("systemError");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no key") << ENOKEY << ErrorCode::KeyRequired;
    QTest::newRow("wrong size") << EINVAL << ErrorCode::BadInput;
    QTest::newRow("no memory") << ENOMEM << ErrorCode::Busy;
}

void TestAeadSocket::aFailedCallGivesItsErrorAndClosesTheSocket()
{
    QFETCH(int, systemError);
    QFETCH(ErrorCode, code);
    for (const bool isSend : { true, false }) {
        AeadKernel kernel;
        (isSend ? kernel.calls.sendErrors : kernel.calls.receiveErrors) = { systemError };
        auto socket = kernel.start();
        QVERIFY(socket);
        const Bytes sealed = kernel.sealed({}, randomBytes(30));
        Bytes out(30, std::byte{ 0xee });
        const auto result = socket->open(iv, {}, sealed, out);
        QVERIFY(!result);
        // Of an answer ENOMEM says that the request is too large.
        QCOMPARE(result.error().code, systemError == ENOMEM && !isSend ? ErrorCode::BadInput : code);
        QCOMPARE(result.error().systemError, systemError);
        QCOMPARE(result.error().subject, std::string("gcm(aes)"));
        QVERIFY(isWiped(out));
        QCOMPARE(kernel.calls.openCount(), std::size_t{ 0 });
    }
}

QTEST_GUILESS_MAIN(TestAeadSocket)
#include "tst_aeadsocket.moc"
