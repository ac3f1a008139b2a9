// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/longcomputation.h"
#include "support/waiting.h"

#include <QTest>

#include <array>
#include <memory>
#include <new>
#include <semaphore>
#include <thread>

using namespace cipherscope;

namespace {

constexpr std::array answer{ std::byte{ 4 }, std::byte{ 2 } };

/** Both of them are let through by the test, once each. */
struct Gates {
    std::binary_semaphore begun{ 0 };
    std::binary_semaphore mayEnd{ 0 };
};

} // namespace

class TestLongComputation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsComputedComesBack();
    void whatNobodyCanStopIsComputedHere();
    void anExceptionIsAnError();
    void aStopComesBackAtOnceAndLeavesItToItself();
    void whatIsStoppedBeforeIsNotBegun();
};

void TestLongComputation::whatIsComputedComesBack()
{
    const std::stop_source stop;
    const Result<SecretBytes> computed =
        computeUntil(stop.get_token(), [] { return Result<SecretBytes>(SecretBytes(answer)); });
    QVERIFY(computed.has_value() && equalInConstantTime(computed->view(), answer));
    const Error failure = plainError(ErrorCode::BadInput, Step::Compute, "x");
    const Result<SecretBytes> failed = computeUntil(
        stop.get_token(), [&failure]() -> Result<SecretBytes> { return std::unexpected(failure); });
    QVERIFY(!failed && failed.error() == failure);
    QCOMPARE(abandonedComputations(), 0U);
}

void TestLongComputation::whatNobodyCanStopIsComputedHere()
{
    std::thread::id where;
    const Result<SecretBytes> computed = computeUntil({}, [&where] {
        where = std::this_thread::get_id();
        return Result<SecretBytes>(SecretBytes(answer));
    });
    QVERIFY(computed.has_value());
    QVERIFY(where == std::this_thread::get_id());
}

void TestLongComputation::anExceptionIsAnError()
{
    const std::stop_source stop;
    for (const std::stop_token &token : { std::stop_token(), stop.get_token() }) {
        const Result<SecretBytes> failed =
            computeUntil(token, []() -> Result<SecretBytes> { throw std::bad_alloc(); });
        QVERIFY(!failed && failed.error().code == ErrorCode::Internal);
    }
}

void TestLongComputation::aStopComesBackAtOnceAndLeavesItToItself()
{
    const auto gates = std::make_shared<Gates>();
    std::stop_source stop;
    const std::jthread stopping([gates, &stop] {
        gates->begun.acquire();
        stop.request_stop();
    });
    const Result<SecretBytes> stopped = computeUntil(stop.get_token(), [gates] {
        gates->begun.release();
        gates->mayEnd.acquire();
        return Result<SecretBytes>(SecretBytes(answer));
    });
    QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    QCOMPARE(abandonedComputations(), 1U);
    gates->mayEnd.release();
    QTRY_COMPARE_WITH_TIMEOUT(abandonedComputations(), 0U, testing::patience);
}

void TestLongComputation::whatIsStoppedBeforeIsNotBegun()
{
    std::stop_source stop;
    stop.request_stop();
    bool begun = false;
    const Result<SecretBytes> stopped = computeUntil(stop.get_token(), [&begun] {
        begun = true;
        return Result<SecretBytes>(SecretBytes(answer));
    });
    QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    QVERIFY(!begun);
}

QTEST_GUILESS_MAIN(TestLongComputation)
#include "tst_longcomputation.moc"
