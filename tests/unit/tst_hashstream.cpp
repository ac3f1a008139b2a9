// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/hashstream.h"
#include "support/scriptedsystemcalls.h"
#include "support/testbytes.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::afalg;
using testing::bytesOf;
using testing::copyOf;
using testing::hexText;
using testing::ScriptedSystemCalls;
using Call = ScriptedSystemCalls::Call;

namespace {

Result<HashStream> startStream(ScriptedSystemCalls &calls)
{
    const Result<AlgSocket> socket = AlgSocket::open(calls, AlgType::Hash, "sha256");
    if (!socket)
        return std::unexpected(socket.error());
    return HashStream::start(*socket);
}

} // namespace

class TestHashStream : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyUpdateSaysThatMoreFollows();
    void anUpdateOfNothingSendsNothing();
    void theEmptyMessageIsAskedForExplicitly();
    void theNextMessageStartsAfresh();
    void aCloneKnowsWhetherItsMessageWasBegun();
    void aDigestThatIsCutOffIsAnError_data();
    void aDigestThatIsCutOffIsAnError();
    void aFailedStepGivesItsErrorAndLeavesNoDescriptor_data();
    void aFailedStepGivesItsErrorAndLeavesNoDescriptor();
};

void TestHashStream::everyUpdateSaysThatMoreFollows()
{
    ScriptedSystemCalls calls;
    calls.answers.push_back({ copyOf("digest"), 0 });
    Result<HashStream> stream = startStream(calls);
    QVERIFY(stream);
    QVERIFY(stream->update(bytesOf("ab")));
    QVERIFY(stream->update(bytesOf("c")));
    const Result<Digest> digest = stream->finish();
    QVERIFY(digest);
    QCOMPARE(hexText(*digest), hexText(bytesOf("digest")));
    QCOMPARE(hexText(calls.sentBytes()), hexText(bytesOf("abc")));
    QCOMPARE(calls.sent.size(), std::size_t{ 2 });
    for (const ScriptedSystemCalls::Sent &piece : calls.sent)
        QVERIFY((piece.flags & MSG_MORE) != 0);
    QCOMPARE(calls.countOf(Call::Receive), 1);
}

void TestHashStream::anUpdateOfNothingSendsNothing()
{
    ScriptedSystemCalls calls;
    Result<HashStream> stream = startStream(calls);
    QVERIFY(stream);
    QVERIFY(stream->update({}));
    QCOMPARE(calls.countOf(Call::Send), 0);
}

void TestHashStream::theEmptyMessageIsAskedForExplicitly()
{
    ScriptedSystemCalls calls;
    calls.answers.push_back({ copyOf("of nothing"), 0 });
    Result<HashStream> stream = startStream(calls);
    QVERIFY(stream);
    QVERIFY(stream->update({}));
    QVERIFY(stream->finish());
    QCOMPARE(calls.sent.size(), std::size_t{ 1 });
    QVERIFY(calls.sent[0].data.empty());
    QCOMPARE(calls.sent[0].flags & MSG_MORE, 0);
}

void TestHashStream::theNextMessageStartsAfresh()
{
    ScriptedSystemCalls calls;
    calls.answers = { { copyOf("one"), 0 }, { copyOf("nothing"), 0 }, { copyOf("two"), 0 } };
    Result<HashStream> stream = startStream(calls);
    QVERIFY(stream);
    QVERIFY(stream->update(bytesOf("1")));
    QCOMPARE(hexText(stream->finish().value()), hexText(bytesOf("one")));
    QCOMPARE(hexText(stream->finish().value()), hexText(bytesOf("nothing")));
    QVERIFY(stream->update(bytesOf("2")));
    QCOMPARE(hexText(stream->finish().value()), hexText(bytesOf("two")));
    QCOMPARE(calls.sent.size(), std::size_t{ 3 });
    QVERIFY(calls.sent[1].data.empty());
    QCOMPARE(calls.countOf(Call::Accept), 1);
}

void TestHashStream::aCloneKnowsWhetherItsMessageWasBegun()
{
    ScriptedSystemCalls calls;
    calls.answers = { { copyOf("x"), 0 }, { copyOf("y"), 0 }, { copyOf("z"), 0 } };
    Result<HashStream> stream = startStream(calls);
    QVERIFY(stream);
    Result<HashStream> fresh = stream->clone();
    QVERIFY(fresh);
    QVERIFY(stream->update(bytesOf("1")));
    Result<HashStream> begun = stream->clone();
    QVERIFY(begun);
    const std::size_t before = calls.sent.size();
    QVERIFY(begun->finish());
    QCOMPARE(calls.sent.size(), before); // Its message is there: an empty send would end another one.
    QVERIFY(fresh->finish());
    QCOMPARE(calls.sent.size(), before + 1);
}

void TestHashStream::aDigestThatIsCutOffIsAnError_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("flags");

    QTest::newRow("the kernel says so") << 32 << static_cast<int>(MSG_TRUNC);
    QTest::newRow("longer than any digest") << 1000 << 0;
    QTest::newRow("nothing at all") << 0 << 0;
}

void TestHashStream::aDigestThatIsCutOffIsAnError()
{
    QFETCH(int, size);
    QFETCH(int, flags);
    ScriptedSystemCalls calls;
    calls.answers.push_back({ testing::randomBytes(static_cast<std::size_t>(size)), flags });
    Result<HashStream> stream = startStream(calls);
    QVERIFY(stream);
    QVERIFY(stream->update(bytesOf("abc")));
    const Result<Digest> digest = stream->finish();
    QVERIFY(!digest);
    QCOMPARE(digest.error().code, ErrorCode::Truncated);
    QCOMPARE(digest.error().step, Step::Receive);
    QCOMPARE(digest.error().subject, std::string("sha256"));
}

void TestHashStream::aFailedStepGivesItsErrorAndLeavesNoDescriptor_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("empty");

    for (const bool empty : { false, true }) {
        const char *message = empty ? "empty" : "not empty";
        QTest::addRow("accept, %s", message)
            << static_cast<int>(Call::Accept) << static_cast<int>(Step::Accept) << empty;
        QTest::addRow("send, %s", message)
            << static_cast<int>(Call::Send) << static_cast<int>(Step::Send) << empty;
        QTest::addRow("receive, %s", message)
            << static_cast<int>(Call::Receive) << static_cast<int>(Step::Receive) << empty;
    }
}

void TestHashStream::aFailedStepGivesItsErrorAndLeavesNoDescriptor()
{
    QFETCH(int, call);
    QFETCH(int, step);
    QFETCH(bool, empty);
    ScriptedSystemCalls calls;
    calls.answers.push_back({ copyOf("digest"), 0 });
    calls.fail(static_cast<Call>(call), ENOKEY);
    const auto compute = [&]() -> Result<Digest> {
        Result<HashStream> stream = startStream(calls);
        if (!stream)
            return std::unexpected(stream.error());
        if (const Result<void> fed = stream->update(empty ? std::span<const std::byte>() : bytesOf("abc"));
            !fed)
            return std::unexpected(fed.error());
        return stream->finish();
    };
    const Result<Digest> digest = compute();
    QVERIFY(!digest);
    QVERIFY(digest.error()
            == (Error{ ErrorCode::KeyRequired, static_cast<Step>(step), ENOKEY, "sha256", {} }));
    QCOMPARE(calls.openCount(), std::size_t{ 0 });
    QCOMPARE(calls.badCloses, 0);
}

QTEST_GUILESS_MAIN(TestHashStream)
#include "tst_hashstream.moc"
