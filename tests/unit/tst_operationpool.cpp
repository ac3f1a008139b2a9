// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/operationpool.h"
#include "support/testoperation.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <filesystem>
#include <sys/resource.h>
#include <vector>

using namespace cipherscope;
using namespace cipherscope::operations;
using namespace cipherscope::testing;
using State = Operation::State;

namespace {

std::ptrdiff_t threadsOfThisProcess()
{
    const std::filesystem::directory_iterator folder("/proc/self/task");
    return std::distance(std::filesystem::begin(folder), std::filesystem::end(folder));
}

} // namespace

/** How operations start, share the threads, show their progress and end with the pool. */
class TestOperationPool : public DescriptorsStayEqual {
    Q_OBJECT

private Q_SLOTS:
    void anOperationIsQueuedThenRunningThenFinished();
    void whatTheWorkersCountIsSeenWhileTheyRun();
    void theLastProgressComesBeforeTheEnd();
    void theFutureEndsWithTheOperation();
    void anOperationGetsTheThreadsThatItWantsButNoMoreThanThereAre();
    void operationsBeyondTheThreadsWaitTheirTurn();
    void operationsGiveWayToAWindowButQuestionsDoNot_data();
    void operationsGiveWayToAWindowButQuestionsDoNot();
    void theTimerRunsOnlyWhileSomethingRuns();
    void aReceiverMayStartTheNextOperation();
    void anOperationThatWasNeverStartedEndsItsFuture();
    void thePoolsEndStopsEverythingAndWaits();
};

void TestOperationPool::anOperationIsQueuedThenRunningThenFinished()
{
    OperationPool pool;
    Gate gate;
    const auto operation = makeOperation([&gate](const std::stop_token &) -> Result<void> {
        static_cast<void>(gate.wait());
        return {};
    });
    QSignalSpy started(&pool, &OperationPool::operationStarted);
    QSignalSpy ended(&pool, &OperationPool::operationEnded);
    std::vector<State> states;
    connect(operation.get(), &Operation::stateChanged, this, [&] { states.push_back(operation->state()); });
    QCOMPARE(operation->state(), State::Queued);
    pool.start(operation);
    QCOMPARE(started.count(), 1);
    QCOMPARE(operation->state(), State::Queued);
    QCOMPARE(pool.active().size(), std::size_t{ 1 });
    QTRY_COMPARE_WITH_TIMEOUT(operation->state(), State::Running, patience);
    QCOMPARE(ended.count(), 0);
    gate.open();
    WAIT_FOR_END(*operation);
    QCOMPARE(operation->state(), State::Finished);
    QCOMPARE(ended.count(), 1);
    QVERIFY(pool.active().empty());
    QVERIFY((states == std::vector{ State::Running, State::Finished }));
    QCOMPARE(operation->title(), QStringLiteral("a test"));
}

void TestOperationPool::whatTheWorkersCountIsSeenWhileTheyRun()
{
    OperationPool pool;
    Gate gate;
    TestOperation *counting = nullptr;
    const auto operation = makeOperation([&](const std::stop_token &) -> Result<void> {
        counting->setBytesTotal(10'000'000);
        counting->addBytesDone(4'000'000);
        static_cast<void>(gate.wait());
        counting->addBytesDone(6'000'000);
        return {};
    });
    counting = operation.get();
    pool.start(operation);
    QTRY_VERIFY_WITH_TIMEOUT(operation->throughput() > 0, patience);
    QCOMPARE(operation->bytesDone(), std::uint64_t{ 4'000'000 });
    QCOMPARE(operation->bytesTotal(), std::uint64_t{ 10'000'000 });
    QVERIFY(operation->secondsLeft().value_or(0) > 0);
    QVERIFY(operation->peakThroughput() >= operation->throughput());
    gate.open();
    WAIT_FOR_END(*operation);
    QCOMPARE(operation->bytesDone(), std::uint64_t{ 10'000'000 });
    QVERIFY(!operation->secondsLeft());
    QVERIFY(operation->averageThroughput() > 0);
}

void TestOperationPool::theLastProgressComesBeforeTheEnd()
{
    OperationPool pool;
    const auto operation = makeOperation([](const std::stop_token &) -> Result<void> { return {}; });
    QStringList events;
    connect(operation.get(), &Operation::progressed, this,
            [&] { events.append(QStringLiteral("progress")); });
    connect(operation.get(), &Operation::stateChanged, this, [&] {
        events.append(operation->isActive() ? QStringLiteral("running") : QStringLiteral("end"));
    });
    pool.start(operation);
    WAIT_FOR_END(*operation);
    QVERIFY(events.size() >= 3);
    QCOMPARE(events.first(), QStringLiteral("running"));
    QCOMPARE(events.mid(events.size() - 2),
             QStringList({ QStringLiteral("progress"), QStringLiteral("end") }));
    QCOMPARE(events.count(QStringLiteral("end")), 1);
    QVERIFY(operation->collected() >= 1);
}

void TestOperationPool::theFutureEndsWithTheOperation()
{
    OperationPool pool;
    Gate gate;
    const auto operation = makeOperation([&gate](const std::stop_token &) -> Result<void> {
        static_cast<void>(gate.wait());
        return {};
    });
    const QFuture<Result<void>> future = operation->result();
    pool.start(operation);
    QTRY_COMPARE_WITH_TIMEOUT(operation->state(), State::Running, patience);
    QVERIFY(!future.isFinished());
    gate.open();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
    QCOMPARE(future.resultCount(), 1);
    QVERIFY(future.result());
}

void TestOperationPool::anOperationGetsTheThreadsThatItWantsButNoMoreThanThereAre()
{
    OperationPool pool;
    QVERIFY(pool.threadCount() >= 1);
    for (const unsigned wanted : { 0U, 1U, pool.threadCount(), pool.threadCount() + 5 }) {
        const auto operation =
            makeOperation([](const std::stop_token &) -> Result<void> { return {}; }, wanted);
        pool.start(operation);
        WAIT_FOR_END(*operation);
        QCOMPARE(operation->started(), static_cast<int>(std::clamp(wanted, 1U, pool.threadCount())));
        QCOMPARE(operation->state(), State::Finished);
    }
}

void TestOperationPool::operationsBeyondTheThreadsWaitTheirTurn()
{
    OperationPool pool;
    Gate gate;
    const auto first = makeOperation(
        [&gate](const std::stop_token &) -> Result<void> {
            static_cast<void>(gate.wait());
            return {};
        },
        pool.threadCount());
    const auto second = makeOperation([](const std::stop_token &) -> Result<void> { return {}; });
    pool.start(first);
    pool.start(second);
    QTRY_COMPARE_WITH_TIMEOUT(first->state(), State::Running, patience);
    QCOMPARE(second->state(), State::Queued);
    QVERIFY(pool.active().front() == first);
    QVERIFY(pool.active().back() == second);
    gate.open();
    WAIT_FOR_END(*second);
    QCOMPARE(second->state(), State::Finished);
    WAIT_FOR_END(*first);
}

void TestOperationPool::operationsGiveWayToAWindowButQuestionsDoNot_data()
{
    QTest::addColumn<bool>("giveWay");
    QTest::newRow("for a window") << true;
    QTest::newRow("for a command line") << false;
}

void TestOperationPool::operationsGiveWayToAWindowButQuestionsDoNot()
{
    QFETCH(const bool, giveWay);
    const int usual = ::getpriority(PRIO_PROCESS, 0);
    constexpr int nicest = 19;
    if (usual == nicest)
        QSKIP("Nothing can give way to a test that is run with the highest nice value.");
    OperationPool pool(giveWay ? Courtesy::GiveWay : Courtesy::None);
    std::atomic<int> working = usual;
    const auto operation = makeOperation([&working](const std::stop_token &) -> Result<void> {
        working = ::getpriority(PRIO_PROCESS, 0);
        return {};
    });
    pool.start(operation);
    QTRY_VERIFY(!operation->isActive());
    QCOMPARE(working > usual, giveWay);
    QFuture<Result<int>> asking =
        pool.ask<int>([](const std::stop_token &) -> Result<int> { return ::getpriority(PRIO_PROCESS, 0); });
    QCOMPARE(asking.result(), Result<int>(usual));
    QCOMPARE(::getpriority(PRIO_PROCESS, 0), usual);
}

void TestOperationPool::theTimerRunsOnlyWhileSomethingRuns()
{
    OperationPool pool;
    const auto isTicking = [&pool] {
        QSignalSpy ticks(&pool, &OperationPool::ticked);
        return ticks.wait(250);
    };
    QVERIFY(!isTicking());
    Gate gate;
    const auto operation = makeOperation([&gate](const std::stop_token &) -> Result<void> {
        static_cast<void>(gate.wait());
        return {};
    });
    pool.start(operation);
    QSignalSpy ticks(&pool, &OperationPool::ticked);
    QTRY_VERIFY_WITH_TIMEOUT(ticks.count() >= 3, patience);
    gate.open();
    WAIT_FOR_END(*operation);
    QVERIFY(!isTicking());
}

void TestOperationPool::aReceiverMayStartTheNextOperation()
{
    OperationPool pool;
    int left = 20;
    std::shared_ptr<TestOperation> last;
    const auto startNext = [&] {
        if (left-- > 0) {
            last = makeOperation([](const std::stop_token &) -> Result<void> { return {}; });
            pool.start(last);
        }
    };
    connect(&pool, &OperationPool::operationEnded, this, startNext);
    startNext();
    QTRY_VERIFY_WITH_TIMEOUT(left < 0 && pool.active().empty(), patience);
}

void TestOperationPool::anOperationThatWasNeverStartedEndsItsFuture()
{
    QFuture<Result<void>> future;
    {
        const auto operation = makeOperation(waitForStop);
        future = operation->result();
        QVERIFY(!future.isFinished());
    }
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
}

void TestOperationPool::thePoolsEndStopsEverythingAndWaits()
{
    const auto threads = threadsOfThisProcess();
    std::vector<std::shared_ptr<TestOperation>> operations;
    std::vector<QFuture<Result<void>>> futures;
    std::weak_ptr<TestOperation> forgotten;
    {
        OperationPool pool;
        for (int i = 0; i < 5; ++i) {
            operations.push_back(makeOperation(waitForStop, pool.threadCount()));
            futures.push_back(operations.back()->result());
            pool.start(operations.back());
        }
        QTRY_COMPARE_WITH_TIMEOUT(operations.front()->state(), State::Running, patience);
        forgotten = operations.back();
        operations.pop_back();
    }
    QVERIFY(forgotten.expired());
    for (const std::shared_ptr<TestOperation> &operation : operations)
        QCOMPARE(operation->state(), State::Cancelled);
    for (const QFuture<Result<void>> &future : futures) {
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
    }
    // A thread that has ended and was waited for leaves the list of tasks a moment later: one of before, too.
    QTRY_VERIFY_WITH_TIMEOUT(threadsOfThisProcess() <= threads, patience);
}

QTEST_GUILESS_MAIN(TestOperationPool)
#include "tst_operationpool.moc"
