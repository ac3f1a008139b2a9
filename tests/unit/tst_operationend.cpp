// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/operationpool.h"
#include "support/testoperation.h"

#include <QTest>

#include <atomic>
#include <cerrno>
#include <stdexcept>

using namespace cipherscope;
using namespace cipherscope::operations;
using namespace cipherscope::testing;
using State = Operation::State;

/** How an operation ends that was cancelled, or one of whose workers failed. */
class TestOperationEnd : public DescriptorsStayEqual {
    Q_OBJECT

private Q_SLOTS:
    void aCancelStopsARunningOperation();
    void aCancelledQueuedOperationEndsWithoutAWorker();
    void aCancelThatCameTooLateChangesNothing();
    void cancellingAgainOrAfterTheEndIsHarmless();
    void anErrorEndsTheOperationAndStopsItsOtherWorkers();
    void theFirstErrorIsTheOneThatIsKept();
    void anExceptionBecomesAnInternalError_data();
    void anExceptionBecomesAnInternalError();
};

void TestOperationEnd::aCancelStopsARunningOperation()
{
    OperationPool pool;
    const auto operation = makeOperation(waitForStop, pool.threadCount());
    pool.start(operation);
    QTRY_COMPARE_WITH_TIMEOUT(operation->state(), State::Running, patience);
    operation->cancel();
    WAIT_FOR_END(*operation);
    QCOMPARE(operation->state(), State::Cancelled);
    QCOMPARE(operation->result().result().error().code, ErrorCode::Cancelled);
}

void TestOperationEnd::aCancelledQueuedOperationEndsWithoutAWorker()
{
    OperationPool pool;
    const auto running = makeOperation(waitForStop, pool.threadCount());
    const auto queued = makeOperation(waitForStop, pool.threadCount());
    const auto next = makeOperation([](const std::stop_token &) -> Result<void> { return {}; });
    pool.start(running);
    pool.start(queued);
    pool.start(next);
    queued->cancel();
    queued->cancel();
    WAIT_FOR_END(*queued);
    QCOMPARE(queued->state(), State::Cancelled);
    QCOMPARE(queued->result().result().error().code, ErrorCode::Cancelled);
    QVERIFY(running->isActive());
    running->cancel();
    WAIT_FOR_END(*running);
    WAIT_FOR_END(*next);
    QCOMPARE(queued->started(), 0);
    QVERIFY(pool.active().empty());
}

void TestOperationEnd::aCancelThatCameTooLateChangesNothing()
{
    OperationPool pool;
    const auto operation = makeOperation(waitForStop);
    operation->setComplete(true);
    pool.start(operation);
    operation->cancel();
    WAIT_FOR_END(*operation);
    QCOMPARE(operation->state(), State::Finished);
    QVERIFY(operation->result().result());
}

void TestOperationEnd::cancellingAgainOrAfterTheEndIsHarmless()
{
    OperationPool pool;
    const auto operation = makeOperation([](const std::stop_token &) -> Result<void> { return {}; });
    pool.start(operation);
    WAIT_FOR_END(*operation);
    operation->cancel();
    operation->cancel();
    QCOMPARE(operation->state(), State::Finished);
    const auto early = makeOperation(waitForStop);
    early->cancel();
    pool.start(early);
    WAIT_FOR_END(*early);
    QCOMPARE(early->state(), State::Cancelled);
}

void TestOperationEnd::anErrorEndsTheOperationAndStopsItsOtherWorkers()
{
    OperationPool pool;
    std::atomic<int> next = 0;
    const Error failure = systemError(Step::Write, ENOSPC, "target");
    const auto operation = makeOperation(
        [&](const std::stop_token &stop) -> Result<void> {
            if (next.fetch_add(1) == 0)
                return std::unexpected(failure);
            return waitForStop(stop);
        },
        pool.threadCount());
    pool.start(operation);
    WAIT_FOR_END(*operation);
    QCOMPARE(operation->state(), State::Failed);
    QVERIFY(operation->result().result().error() == failure);
}

void TestOperationEnd::theFirstErrorIsTheOneThatIsKept()
{
    OperationPool pool;
    std::atomic<int> next = 0;
    const auto operation = makeOperation(
        [&](const std::stop_token &stop) -> Result<void> {
            if (next.fetch_add(1) == 0)
                return std::unexpected(systemError(Step::Write, ENOSPC, "first"));
            if (Result<void> stopped = waitForStop(stop); !stopped)
                return stopped;
            return std::unexpected(systemError(Step::Compute, ECANCELED, "second"));
        },
        pool.threadCount());
    pool.start(operation);
    WAIT_FOR_END(*operation);
    QCOMPARE(operation->result().result().error().subject, std::string("first"));
    QCOMPARE(operation->state(), State::Failed);
}

void TestOperationEnd::anExceptionBecomesAnInternalError_data()
{
    QTest::addColumn<bool>("isStandard");
    QTest::newRow("of the standard library") << true;
    QTest::newRow("of any type") << false;
}

void TestOperationEnd::anExceptionBecomesAnInternalError()
{
    QFETCH(bool, isStandard);
    OperationPool pool;
    const auto operation = makeOperation([isStandard](const std::stop_token &) -> Result<void> {
        if (isStandard)
            throw std::runtime_error("what went wrong");
        throw 42;
    });
    pool.start(operation);
    WAIT_FOR_END(*operation);
    QCOMPARE(operation->state(), State::Failed);
    const Error error = operation->result().result().error();
    QCOMPARE(error.code, ErrorCode::Internal);
    QVERIFY(!error.detail.empty());
    if (isStandard)
        QCOMPARE(error.detail.english(), std::string("what went wrong"));
}

QTEST_GUILESS_MAIN(TestOperationEnd)
#include "tst_operationend.moc"
