// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/algsocket.h"
#include "afalg/opsocket.h"
#include "support/scriptedsystemcalls.h"
#include "support/testbytes.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::afalg;
using testing::bytesOf;
using testing::hexText;
using testing::ScriptedSystemCalls;
using Call = ScriptedSystemCalls::Call;

namespace {

Result<OpSocket> openOperation(ScriptedSystemCalls &calls)
{
    const Result<AlgSocket> socket = AlgSocket::open(calls, AlgType::Hash, "sha256");
    if (!socket)
        return std::unexpected(socket.error());
    return socket->accept();
}

} // namespace

class TestOpSocket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itOutlivesTheSocketThatItCameFrom();
    void itClosesOnExec();
    void moreIsSaidWithEveryPieceButTheLast();
    void shortSendsAreCompleted_data();
    void shortSendsAreCompleted();
    void anEmptyMessageIsOneSend();
    void aSendThatTakesNothingEndsWithAnError();
    void whatArrivesIsGivenWithItsSize();
    void moreThanFitsIsReported();
    void interruptedCallsAreRepeated();
    void aFailureInTheMiddleOfShortSendsIsReported();
    void aFailedCallGivesItsError_data();
    void aFailedCallGivesItsError();
    void aCloneIsAcceptedFromTheOperation();
    void noPathLeavesADescriptor();
};

void TestOpSocket::itOutlivesTheSocketThatItCameFrom()
{
    ScriptedSystemCalls calls;
    {
        Result<OpSocket> operation = openOperation(calls);
        QVERIFY(operation);
        QCOMPARE(calls.openCount(), std::size_t{ 1 });
        QVERIFY(operation->send(bytesOf("abc"), More::No));
        QCOMPARE(operation->name(), std::string("sha256"));
    }
    QCOMPARE(calls.openCount(), std::size_t{ 0 });
}

void TestOpSocket::itClosesOnExec()
{
    ScriptedSystemCalls calls;
    QVERIFY(openOperation(calls));
    QCOMPARE(calls.acceptFlags, static_cast<int>(SOCK_CLOEXEC));
}

void TestOpSocket::moreIsSaidWithEveryPieceButTheLast()
{
    ScriptedSystemCalls calls;
    Result<OpSocket> operation = openOperation(calls);
    QVERIFY(operation);
    QVERIFY(operation->send(bytesOf("a"), More::Yes));
    QVERIFY(operation->send(bytesOf("b"), More::No));
    QCOMPARE(calls.sent.size(), std::size_t{ 2 });
    QCOMPARE(calls.sent[0].flags & MSG_MORE, static_cast<int>(MSG_MORE));
    QCOMPARE(calls.sent[1].flags & MSG_MORE, 0);
    // A peer that is gone must be an error, not a signal that ends the program.
    QCOMPARE(calls.sent[0].flags & MSG_NOSIGNAL, static_cast<int>(MSG_NOSIGNAL));
}

void TestOpSocket::shortSendsAreCompleted_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("largest");

    QTest::newRow("a byte at a time") << 10 << 1;
    QTest::newRow("a remainder") << 1000 << 333;
    QTest::newRow("no remainder") << 999 << 333;
    QTest::newRow("all but one byte") << 1000 << 999;
    QTest::newRow("at once") << 1000 << 1000;
}

void TestOpSocket::shortSendsAreCompleted()
{
    QFETCH(int, size);
    QFETCH(int, largest);
    ScriptedSystemCalls calls;
    calls.largestSend = static_cast<std::size_t>(largest);
    Result<OpSocket> operation = openOperation(calls);
    QVERIFY(operation);
    const std::vector<std::byte> data = testing::randomBytes(static_cast<std::size_t>(size));
    QVERIFY(operation->send(data, More::Yes));
    QCOMPARE(hexText(calls.sentBytes()), hexText(data));
    QCOMPARE(calls.countOf(Call::Send), (size + largest - 1) / largest);
    for (const ScriptedSystemCalls::Sent &piece : calls.sent)
        QVERIFY((piece.flags & MSG_MORE) != 0);
}

void TestOpSocket::anEmptyMessageIsOneSend()
{
    ScriptedSystemCalls calls;
    Result<OpSocket> operation = openOperation(calls);
    QVERIFY(operation);
    QVERIFY(operation->send({}, More::No));
    QCOMPARE(calls.countOf(Call::Send), 1);
}

void TestOpSocket::aSendThatTakesNothingEndsWithAnError()
{
    ScriptedSystemCalls calls;
    calls.largestSend = 0;
    Result<OpSocket> operation = openOperation(calls);
    QVERIFY(operation);
    const Result<void> sent = operation->send(bytesOf("abc"), More::No);
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, ErrorCode::Truncated);
    QCOMPARE(sent.error().step, Step::Send);
    QCOMPARE(sent.error().subject, std::string("sha256"));
}

void TestOpSocket::whatArrivesIsGivenWithItsSize()
{
    ScriptedSystemCalls calls;
    calls.answers.push_back({ testing::copyOf("digest"), 0 });
    Result<OpSocket> operation = openOperation(calls);
    QVERIFY(operation);
    std::array<std::byte, 16> room{};
    const Result<OpSocket::Received> received = operation->receive(room);
    QVERIFY(received);
    QCOMPARE(received->size, std::size_t{ 6 });
    QVERIFY(!received->truncated);
    QCOMPARE(hexText(std::span(room).first(6)), hexText(bytesOf("digest")));
}

void TestOpSocket::moreThanFitsIsReported()
{
    ScriptedSystemCalls calls;
    calls.answers.push_back({ testing::copyOf("digest"), 0 });
    Result<OpSocket> operation = openOperation(calls);
    QVERIFY(operation);
    std::array<std::byte, 4> room{};
    const Result<OpSocket::Received> received = operation->receive(room);
    QVERIFY(received);
    QCOMPARE(received->size, std::size_t{ 4 });
    QVERIFY(received->truncated);
}

void TestOpSocket::interruptedCallsAreRepeated()
{
    ScriptedSystemCalls calls;
    calls.fail(Call::Accept, EINTR, 2);
    calls.fail(Call::Send, EINTR, 1);
    calls.fail(Call::Send, EINTR, 2, 1);
    calls.fail(Call::Receive, EINTR, 2);
    calls.largestSend = 2;
    calls.answers.push_back({ testing::copyOf("digest"), 0 });
    Result<OpSocket> operation = openOperation(calls);
    QVERIFY(operation);
    QVERIFY(operation->send(bytesOf("abc"), More::No));
    QCOMPARE(hexText(calls.sentBytes()), hexText(bytesOf("abc")));
    std::array<std::byte, 16> room{};
    const Result<OpSocket::Received> received = operation->receive(room);
    QVERIFY(received);
    QCOMPARE(received->size, std::size_t{ 6 });
    QCOMPARE(calls.countOf(Call::Accept), 3);
    QCOMPARE(calls.countOf(Call::Send), 5);
    QCOMPARE(calls.countOf(Call::Receive), 3);
}

void TestOpSocket::aFailureInTheMiddleOfShortSendsIsReported()
{
    ScriptedSystemCalls calls;
    calls.largestSend = 1;
    calls.fail(Call::Send, ENOKEY, 1, 2);
    Result<OpSocket> operation = openOperation(calls);
    QVERIFY(operation);
    const Result<void> sent = operation->send(bytesOf("abcd"), More::No);
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, ErrorCode::KeyRequired);
    QCOMPARE(calls.countOf(Call::Send), 3);
}

void TestOpSocket::aFailedCallGivesItsError_data()
{
    QTest::addColumn<int>("systemError");
    QTest::addColumn<int>("code");

    QTest::newRow("no key") << ENOKEY << static_cast<int>(ErrorCode::KeyRequired);
    QTest::newRow("does not fit") << EBADMSG << static_cast<int>(ErrorCode::AuthenticationFailed);
    QTest::newRow("bad order") << EINVAL << static_cast<int>(ErrorCode::BadInput);
    QTest::newRow("two writers") << EBUSY << static_cast<int>(ErrorCode::Internal);
}

void TestOpSocket::aFailedCallGivesItsError()
{
    QFETCH(int, systemError);
    QFETCH(int, code);
    ScriptedSystemCalls calls;
    calls.fail(Call::Send, systemError);
    calls.fail(Call::Receive, systemError);
    calls.fail(Call::Accept, systemError, 1, 1);
    Result<OpSocket> operation = openOperation(calls);
    QVERIFY(operation);
    const auto expected = [&](Step step) {
        return Error{ static_cast<ErrorCode>(code), step, systemError, "sha256", {} };
    };
    std::array<std::byte, 16> room{};
    QVERIFY(operation->send(bytesOf("abc"), More::No).error() == expected(Step::Send));
    QVERIFY(operation->receive(room).error() == expected(Step::Receive));
    QVERIFY(operation->clone().error() == expected(Step::Accept));
}

void TestOpSocket::aCloneIsAcceptedFromTheOperation()
{
    ScriptedSystemCalls calls;
    {
        Result<OpSocket> operation = openOperation(calls);
        QVERIFY(operation);
        const Result<OpSocket> copy = operation->clone();
        QVERIFY(copy);
        QCOMPARE(copy->name(), std::string("sha256"));
        QCOMPARE(calls.openCount(), std::size_t{ 2 });
    }
    QCOMPARE(calls.openCount(), std::size_t{ 0 });
    QCOMPARE(calls.badCloses, 0);
}

void TestOpSocket::noPathLeavesADescriptor()
{
    for (const Call call : { Call::Socket, Call::Bind, Call::Accept, Call::Send, Call::Receive }) {
        ScriptedSystemCalls calls;
        calls.fail(call, ENOMEM);
        {
            Result<OpSocket> operation = openOperation(calls);
            std::array<std::byte, 16> room{};
            const bool failed =
                !operation || !operation->send(bytesOf("abc"), More::No) || !operation->receive(room);
            QVERIFY(failed);
        }
        QCOMPARE(calls.openCount(), std::size_t{ 0 });
        QCOMPARE(calls.badCloses, 0);
    }
}

QTEST_GUILESS_MAIN(TestOpSocket)
#include "tst_opsocket.moc"
