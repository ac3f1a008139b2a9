// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/skciphersocket.h"
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

const Bytes iv(16, std::byte{ 5 });

Result<SkcipherSocket> startOn(CipherKernel &kernel, Operation operation = Operation::Encrypt)
{
    const Result<AlgSocket> algorithm = AlgSocket::open(kernel, AlgType::Skcipher, "cbc(aes)");
    if (!algorithm)
        return std::unexpected(algorithm.error());
    return SkcipherSocket::start(*algorithm, operation, kernel.chunkSize);
}

Bytes expectedOf(const Bytes &message)
{
    return CipherKernel::crypted(message, iv.front());
}

} // namespace

/** The flow of skcipher messages, with a kernel whose queue works as the real one's. */
class TestSkcipherSocket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOperationAndTheIvComeWithTheFirstDataOnly();
    void everyMessageSaysItsOperation_data();
    void everyMessageSaysItsOperation();
    void anAlgorithmWithoutAnIvIsSentNone();
    void aPieceIsOneSendAndOneReceive();
    void aLargePieceIsPassedThroughTheBuffer_data();
    void aLargePieceIsPassedThroughTheBuffer();
    void shortSendsAndReceivesAreCompleted_data();
    void shortSendsAndReceivesAreCompleted();
    void aFullBufferIsWaitedForOnlyWhenNothingCanBeRead();
    void aKernelThatNeverTakesDataIsAnError();
    void interruptedCallsAreRepeated();
    void noCallWaits();
    void aRequestIsOneSendAndOneReceive();
    void aRequestBeyondTheBuffersEnlargesThem();
    void aRequestBeyondTheLimitNamesItAndLeavesTheSocketUsable();
    void aRequestThatIsTakenInPartIsAnError();
    void aRequestThatComesBackInPartIsAnError();
    void aFailedCallGivesItsErrorAndClosesTheSocket_data();
    void aFailedCallGivesItsErrorAndClosesTheSocket();
    void aRaggedPieceIsAnErrorAndClosesTheSocket();
    void anUnfinishedMessageDoesNotDisturbTheNext();
    void theControlMessageIsWiped();
};

void TestSkcipherSocket::theOperationAndTheIvComeWithTheFirstDataOnly()
{
    CipherKernel kernel;
    auto socket = startOn(kernel);
    QVERIFY(socket);
    socket->begin(iv);
    QCOMPARE(kernel.sends, 0);
    Bytes data = randomBytes(96);
    const Bytes message = data;
    const std::span<std::byte> all = data;
    QVERIFY(socket->update(all.first(32), all.first(32), More::Yes));
    QVERIFY(socket->update(all.subspan(32, 32), all.subspan(32, 32), More::Yes));
    QVERIFY(socket->update(all.last(32), all.last(32), More::No));
    QCOMPARE(kernel.operations, std::vector<std::uint32_t>{ operationEncrypt });
    QCOMPARE(kernel.ivs.size(), std::size_t{ 1 });
    QCOMPARE(hexText(kernel.ivs[0]), hexText(iv));
    QCOMPARE(hexText(data), hexText(expectedOf(message)));
}

void TestSkcipherSocket::everyMessageSaysItsOperation_data()
{
    QTest::addColumn<bool>("encrypts");
    QTest::newRow("encrypt") << true;
    QTest::newRow("decrypt") << false;
}

void TestSkcipherSocket::everyMessageSaysItsOperation()
{
    QFETCH(bool, encrypts);
    CipherKernel kernel;
    auto socket = startOn(kernel, encrypts ? Operation::Encrypt : Operation::Decrypt);
    QVERIFY(socket);
    Bytes data(16);
    socket->begin(iv);
    QVERIFY(socket->update(data, data, More::No));
    QVERIFY(socket->request(iv, data, data));
    const std::uint32_t code = encrypts ? 1 : 0;
    QCOMPARE(kernel.operations, (std::vector<std::uint32_t>{ code, code }));
}

void TestSkcipherSocket::anAlgorithmWithoutAnIvIsSentNone()
{
    CipherKernel kernel;
    kernel.ivSize = 0;
    auto socket = startOn(kernel);
    QVERIFY(socket);
    Bytes data(16);
    QVERIFY(socket->request({}, data, data));
    QCOMPARE(kernel.operations.size(), std::size_t{ 1 });
    QVERIFY(kernel.ivs.empty());
}

void TestSkcipherSocket::aPieceIsOneSendAndOneReceive()
{
    CipherKernel kernel;
    auto socket = startOn(kernel);
    QVERIFY(socket);
    socket->begin(iv);
    const Bytes in = randomBytes(65536);
    Bytes out(in.size());
    for (int piece = 1; piece <= 3; ++piece) {
        QVERIFY(socket->update(in, out, More::Yes));
        QCOMPARE(kernel.sends, piece);
        QCOMPARE(kernel.receives, piece);
    }
    QCOMPARE(kernel.polls, 0);
}

void TestSkcipherSocket::aLargePieceIsPassedThroughTheBuffer_data()
{
    QTest::addColumn<int>("size");
    for (const int size : { 212992, 212992 + 16, 1'000'000, 1'000'001 })
        QTest::addRow("%d", size) << size;
}

void TestSkcipherSocket::aLargePieceIsPassedThroughTheBuffer()
{
    QFETCH(int, size);
    CipherKernel kernel;
    auto socket = startOn(kernel);
    QVERIFY(socket);
    socket->begin(iv);
    Bytes data = randomBytes(static_cast<std::size_t>(size));
    const Bytes message = data;
    QVERIFY(socket->update(data, data, More::No));
    QVERIFY(data == expectedOf(message));
    QCOMPARE(kernel.sends, (size + 212991) / 212992);
    QCOMPARE(kernel.receives, kernel.sends);
}

void TestSkcipherSocket::shortSendsAndReceivesAreCompleted_data()
{
    QTest::addColumn<int>("largestSend");
    QTest::addColumn<int>("largestReceive");
    for (const int send : { 16, 1000, 4096 }) {
        for (const int receive : { 16, 100, 4096 })
            QTest::addRow("sends of %d, receives of %d", send, receive) << send << receive;
    }
}

void TestSkcipherSocket::shortSendsAndReceivesAreCompleted()
{
    QFETCH(int, largestSend);
    QFETCH(int, largestReceive);
    CipherKernel kernel;
    kernel.largestReceive = static_cast<std::size_t>(largestReceive);
    auto socket = startOn(kernel);
    QVERIFY(socket);
    socket->begin(iv);
    Bytes data = randomBytes(20'003);
    const Bytes message = data;
    const std::span<std::byte> all = data;
    // The kernel forgets a first send's MSG_MORE if it takes a part of it: only later ones are cut short
    // here.
    QVERIFY(socket->update(all.first(16), all.first(16), More::Yes));
    kernel.largestSend = static_cast<std::size_t>(largestSend);
    QVERIFY(socket->update(all.subspan(16), all.subspan(16), More::No));
    QVERIFY(data == expectedOf(message));
}

void TestSkcipherSocket::aFullBufferIsWaitedForOnlyWhenNothingCanBeRead()
{
    CipherKernel kernel;
    kernel.sendErrors = { EAGAIN, EAGAIN, 0 };
    auto socket = startOn(kernel);
    QVERIFY(socket);
    socket->begin(iv);
    Bytes data = randomBytes(64);
    const Bytes message = data;
    QVERIFY(socket->update(data, data, More::No));
    QCOMPARE(kernel.polls, 2);
    QCOMPARE(hexText(data), hexText(expectedOf(message)));
    QCOMPARE(kernel.operations.size(), std::size_t{ 1 });

    kernel.sendErrors = { EAGAIN };
    data = message;
    QVERIFY(socket->request(iv, data, data));
    QCOMPARE(kernel.polls, 3);
    QCOMPARE(hexText(data), hexText(expectedOf(message)));
}

void TestSkcipherSocket::aKernelThatNeverTakesDataIsAnError()
{
    CipherKernel kernel;
    kernel.sendErrors = { EAGAIN };
    kernel.pollResults = { 0 };
    auto socket = startOn(kernel);
    QVERIFY(socket);
    Bytes data(64);
    const auto result = socket->request(iv, data, data);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Internal);
}

void TestSkcipherSocket::interruptedCallsAreRepeated()
{
    CipherKernel kernel;
    kernel.sendErrors = { EINTR, EINTR, 0, EAGAIN };
    kernel.receiveErrors = { EINTR };
    kernel.pollResults = { -EINTR, 1 };
    auto socket = startOn(kernel);
    QVERIFY(socket);
    Bytes data = randomBytes(64);
    const Bytes message = data;
    QVERIFY(socket->request(iv, data, data));
    QCOMPARE(hexText(data), hexText(expectedOf(message)));
    data = message;
    QVERIFY(socket->request(iv, data, data));
    QCOMPARE(kernel.polls, 2);
    QCOMPARE(hexText(data), hexText(expectedOf(message)));
}

void TestSkcipherSocket::noCallWaits()
{
    CipherKernel kernel;
    auto socket = startOn(kernel);
    QVERIFY(socket);
    Bytes data(1'000'000);
    socket->begin(iv);
    QVERIFY(socket->update(data, data, More::No));
    QVERIFY(socket->request(iv, std::span(data).first(100'000), std::span(data).first(100'000)));
    QCOMPARE(kernel.blockingCalls, 0);
}

void TestSkcipherSocket::aRequestIsOneSendAndOneReceive()
{
    CipherKernel kernel;
    auto socket = startOn(kernel);
    QVERIFY(socket);
    Bytes data = randomBytes(65537);
    const Bytes message = data;
    for (int round = 1; round <= 2; ++round) {
        data = message;
        QVERIFY(socket->request(iv, data, data));
        QVERIFY(data == expectedOf(message));
        QCOMPARE(kernel.sends, round);
        QCOMPARE(kernel.receives, round);
    }
    QCOMPARE(kernel.bufferRaises, 0);
}

void TestSkcipherSocket::aRequestBeyondTheBuffersEnlargesThem()
{
    CipherKernel kernel;
    auto socket = startOn(kernel);
    QVERIFY(socket);
    Bytes data = randomBytes(400'000);
    const Bytes message = data;
    QVERIFY(socket->request(iv, data, data));
    QVERIFY(data == expectedOf(message));
    QCOMPARE(kernel.bufferRaises, 2); // To send and to receive.
    QCOMPARE(kernel.sends, 1);
    QVERIFY(socket->request(iv, data, data));
    QCOMPARE(kernel.bufferRaises, 2);
}

void TestSkcipherSocket::aRequestBeyondTheLimitNamesItAndLeavesTheSocketUsable()
{
    CipherKernel kernel;
    auto socket = startOn(kernel);
    QVERIFY(socket);
    Bytes data(425'985);
    const auto result = socket->request(iv, data, data);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::BadInput);
    QVERIFY2(result.error().detail.english().contains("425984"), result.error().detail.english().c_str());
    QCOMPARE(kernel.sends, 0);
    QVERIFY(socket->request(iv, std::span(data).first(425'984), std::span(data).first(425'984)));
}

void TestSkcipherSocket::aRequestThatIsTakenInPartIsAnError()
{
    CipherKernel kernel;
    kernel.largestSend = 100;
    auto socket = startOn(kernel);
    QVERIFY(socket);
    Bytes data(200);
    const auto result = socket->request(iv, data, data);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::BadInput);
    QCOMPARE(kernel.receives, 0);
    QCOMPARE(kernel.openCount(), std::size_t{ 0 });
}

void TestSkcipherSocket::aRequestThatComesBackInPartIsAnError()
{
    CipherKernel kernel;
    kernel.largestReceive = 100;
    auto socket = startOn(kernel);
    QVERIFY(socket);
    Bytes data(200);
    const auto result = socket->request(iv, data, data);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Truncated);
    QCOMPARE(kernel.receives, 1);
    QCOMPARE(kernel.openCount(), std::size_t{ 0 });
}

void TestSkcipherSocket::aFailedCallGivesItsErrorAndClosesTheSocket_data()
{
    QTest::addColumn<int>("systemError");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no key") << ENOKEY << ErrorCode::KeyRequired;
    QTest::newRow("wrong size") << EINVAL << ErrorCode::BadInput;
    QTest::newRow("no memory") << ENOMEM << ErrorCode::Busy;
    QTest::newRow("two writers") << EBUSY << ErrorCode::Internal;
}

void TestSkcipherSocket::aFailedCallGivesItsErrorAndClosesTheSocket()
{
    QFETCH(int, systemError);
    QFETCH(ErrorCode, code);
    for (const bool isSend : { true, false }) {
        for (const bool isRequest : { true, false }) {
            CipherKernel kernel;
            (isSend ? kernel.sendErrors : kernel.receiveErrors) = { systemError };
            auto socket = startOn(kernel);
            QVERIFY(socket);
            Bytes data(64);
            socket->begin(iv);
            const auto result =
                isRequest ? socket->request(iv, data, data) : socket->update(data, data, More::No);
            QVERIFY(!result);
            // Of one request ENOMEM says that it is too large.
            const bool isLimit = systemError == ENOMEM && !isSend && isRequest;
            QCOMPARE(result.error().code, isLimit ? ErrorCode::BadInput : code);
            QCOMPARE(result.error().systemError, systemError);
            QVERIFY(result.error().step == (isSend ? Step::Send : Step::Receive));
            QCOMPARE(result.error().subject, std::string("cbc(aes)"));
            QCOMPARE(kernel.openCount(), std::size_t{ 0 });
            const int sends = kernel.sends;
            QVERIFY(!socket->request(iv, data, data));
            QVERIFY(!socket->update(data, data, More::No));
            QCOMPARE(kernel.sends, sends);
        }
    }
}

void TestSkcipherSocket::aRaggedPieceIsAnErrorAndClosesTheSocket()
{
    CipherKernel kernel;
    auto socket = startOn(kernel);
    QVERIFY(socket);
    socket->begin(iv);
    Bytes data(33);
    const auto result = socket->update(data, data, More::Yes);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::BadInput);
    QCOMPARE(kernel.openCount(), std::size_t{ 0 });
}

void TestSkcipherSocket::anUnfinishedMessageDoesNotDisturbTheNext()
{
    for (const bool endedByNothing : { true, false }) {
        CipherKernel kernel;
        auto socket = startOn(kernel);
        QVERIFY(socket);
        Bytes data(64);
        socket->begin(Bytes(16, std::byte{ 77 }));
        QVERIFY(socket->update(data, data, More::Yes));
        if (endedByNothing)
            QVERIFY(socket->update({}, {}, More::No));
        socket->begin(iv);
        Bytes next = randomBytes(48);
        const Bytes message = next;
        QVERIFY(socket->update(next, next, More::No));
        QCOMPARE(hexText(next), hexText(expectedOf(message)));
        QCOMPARE(kernel.sends, endedByNothing ? 3 : 2);
    }
}

void TestSkcipherSocket::theControlMessageIsWiped()
{
    alignas(ControlMessage) std::array<std::byte, sizeof(ControlMessage)> memory{};
    auto *control = std::construct_at(reinterpret_cast<ControlMessage *>(memory.data()), Operation::Encrypt,
                                      Bytes(16, std::byte{ 0xab }), 7);
    msghdr message{};
    control->attachTo(message);
    const std::span<const std::byte> buffer(static_cast<const std::byte *>(message.msg_control),
                                            message.msg_controllen);
    QCOMPARE(buffer.size(), 2 * CMSG_SPACE(4) + CMSG_SPACE(20));
    QVERIFY(std::ranges::count(buffer, std::byte{ 0xab }) == 16);
    std::destroy_at(control);
    QVERIFY(std::ranges::all_of(buffer, [](std::byte byte) { return byte == std::byte{ 0 }; }));
}

QTEST_GUILESS_MAIN(TestSkcipherSocket)
#include "tst_skciphersocket.moc"
