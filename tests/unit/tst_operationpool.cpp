// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/operationpool.h"
#include "support/testbytes.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTest>

#include <stdexcept>
#include <thread>

using namespace cipherscope;
using namespace cipherscope::operations;
using testing::Gate;
using State = Operation::State;

namespace {

using Work = std::function<Result<void>(const std::stop_token &)>;

class TestOperation final : public Operation {
public:
    explicit TestOperation(Work work, unsigned workers = 1)
        : Operation(QStringLiteral("a test"))
        , m_work(std::move(work))
        , m_workers(workers)
    {
    }

    using Operation::addBytesDone;
    using Operation::setBytesTotal;

    void setComplete(bool complete) { m_complete = complete; }
    [[nodiscard]] int collected() const { return m_collected; }
    [[nodiscard]] int started() const { return m_started.load(); }

protected:
    unsigned wantedWorkers() const override { return m_workers; }
    Result<void> work(const std::stop_token &stop) override
    {
        ++m_started;
        return m_work(stop);
    }
    void collect() override { ++m_collected; }
    bool isComplete() const override { return m_complete; }

private:
    const Work m_work;
    const unsigned m_workers;
    bool m_complete = false;
    int m_collected = 0;
    std::atomic<int> m_started = 0;
};

Result<void> waitForStop(const std::stop_token &stop)
{
    std::promise<void> stopped;
    const std::stop_callback callback(stop, [&stopped] { stopped.set_value(); });
    if (stopped.get_future().wait_for(std::chrono::milliseconds(testing::patience))
        != std::future_status::ready)
        return std::unexpected(plainError(ErrorCode::Internal, Step::Compute, {}, "no stop came"));
    return {};
}

std::shared_ptr<TestOperation> makeOperation(Work work, unsigned workers = 1)
{
    return std::make_shared<TestOperation>(std::move(work), workers);
}

std::ptrdiff_t threadsOfThisProcess()
{
    const std::filesystem::directory_iterator folder("/proc/self/task");
    return std::distance(std::filesystem::begin(folder), std::filesystem::end(folder));
}

} // namespace

class TestOperationPool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anOperationIsQueuedThenRunningThenFinished();
    void whatTheWorkersCountIsSeenWhileTheyRun();
    void theLastProgressComesBeforeTheEnd();
    void theFutureEndsWithTheOperation();
    void anOperationGetsTheThreadsThatItWantsButNoMoreThanThereAre();
    void operationsBeyondTheThreadsWaitTheirTurn();
    void aCancelStopsARunningOperation();
    void aCancelledQueuedOperationEndsAsCancelled();
    void aCancelThatCameTooLateChangesNothing();
    void cancellingAgainOrAfterTheEndIsHarmless();
    void anErrorEndsTheOperationAndStopsItsOtherWorkers();
    void theFirstErrorIsTheOneThatIsKept();
    void anExceptionBecomesAnInternalError_data();
    void anExceptionBecomesAnInternalError();
    void theTimerRunsOnlyWhileSomethingRuns();
    void aReceiverMayStartTheNextOperation();
    void anOperationThatWasNeverStartedEndsItsFuture();
    void thePoolsEndStopsEverythingAndWaits();
    void aQuestionIsAnswered();
    void aQuestionDoesNotWaitBehindOperations();
    void aQuestionThatThrowsIsAnInternalError();
    void aQuestionHearsOfThePoolsEnd();

private:
    std::ptrdiff_t m_descriptors = 0;
};

void TestOperationPool::init()
{
    m_descriptors = testing::openDescriptors();
}

void TestOperationPool::cleanup()
{
    QCOMPARE(testing::openDescriptors(), m_descriptors);
}

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
    QTRY_COMPARE_WITH_TIMEOUT(operation->state(), State::Running, testing::patience);
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
    QTRY_VERIFY_WITH_TIMEOUT(operation->throughput() > 0, testing::patience);
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
    QTRY_COMPARE_WITH_TIMEOUT(operation->state(), State::Running, testing::patience);
    QVERIFY(!future.isFinished());
    gate.open();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), testing::patience);
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
    QTRY_COMPARE_WITH_TIMEOUT(first->state(), State::Running, testing::patience);
    QCOMPARE(second->state(), State::Queued);
    QVERIFY(pool.active().front() == first);
    QVERIFY(pool.active().back() == second);
    gate.open();
    WAIT_FOR_END(*second);
    QCOMPARE(second->state(), State::Finished);
    WAIT_FOR_END(*first);
}

void TestOperationPool::aCancelStopsARunningOperation()
{
    OperationPool pool;
    const auto operation = makeOperation(waitForStop, pool.threadCount());
    pool.start(operation);
    QTRY_COMPARE_WITH_TIMEOUT(operation->state(), State::Running, testing::patience);
    operation->cancel();
    WAIT_FOR_END(*operation);
    QCOMPARE(operation->state(), State::Cancelled);
    QCOMPARE(operation->result().result().error().code, ErrorCode::Cancelled);
}

void TestOperationPool::aCancelledQueuedOperationEndsAsCancelled()
{
    OperationPool pool;
    const auto running = makeOperation(waitForStop, pool.threadCount());
    const auto queued = makeOperation(waitForStop);
    pool.start(running);
    pool.start(queued);
    queued->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(running->state(), State::Running, testing::patience);
    running->cancel();
    WAIT_FOR_END(*queued);
    QCOMPARE(queued->state(), State::Cancelled);
    QCOMPARE(queued->result().result().error().code, ErrorCode::Cancelled);
    WAIT_FOR_END(*running);
}

void TestOperationPool::aCancelThatCameTooLateChangesNothing()
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

void TestOperationPool::cancellingAgainOrAfterTheEndIsHarmless()
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

void TestOperationPool::anErrorEndsTheOperationAndStopsItsOtherWorkers()
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

void TestOperationPool::theFirstErrorIsTheOneThatIsKept()
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

void TestOperationPool::anExceptionBecomesAnInternalError_data()
{
    QTest::addColumn<bool>("isStandard");
    QTest::newRow("of the standard library") << true;
    QTest::newRow("of any type") << false;
}

void TestOperationPool::anExceptionBecomesAnInternalError()
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
        QCOMPARE(error.detail, std::string("what went wrong"));
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
    QTRY_VERIFY_WITH_TIMEOUT(ticks.count() >= 3, testing::patience);
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
    QTRY_VERIFY_WITH_TIMEOUT(left < 0 && pool.active().empty(), testing::patience);
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
        QTRY_COMPARE_WITH_TIMEOUT(operations.front()->state(), State::Running, testing::patience);
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
    // A thread that has ended and was waited for leaves the list of tasks a moment later.
    QTRY_COMPARE_WITH_TIMEOUT(threadsOfThisProcess(), threads, testing::patience);
}

void TestOperationPool::aQuestionIsAnswered()
{
    OperationPool pool;
    const QFuture<Result<int>> answer =
        pool.ask<int>([](const std::stop_token &) -> Result<int> { return 42; });
    const QFuture<Result<int>> refusal = pool.ask<int>([](const std::stop_token &) -> Result<int> {
        return std::unexpected(systemError(Step::Bind, ENOENT, "sha256"));
    });
    QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished() && refusal.isFinished(), testing::patience);
    QVERIFY(answer.result() == 42);
    QCOMPARE(refusal.result().error().code, ErrorCode::NoSuchAlgorithm);
}

void TestOperationPool::aQuestionDoesNotWaitBehindOperations()
{
    OperationPool pool;
    const auto operation = makeOperation(waitForStop, pool.threadCount());
    pool.start(operation);
    const QFuture<Result<int>> answer =
        pool.ask<int>([](const std::stop_token &) -> Result<int> { return 42; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), testing::patience);
    QVERIFY(operation->isActive());
}

void TestOperationPool::aQuestionThatThrowsIsAnInternalError()
{
    OperationPool pool;
    const QFuture<Result<int>> standard = pool.ask<int>(
        [](const std::stop_token &) -> Result<int> { throw std::runtime_error("what went wrong"); });
    const QFuture<Result<int>> other =
        pool.ask<int>([](const std::stop_token &) -> Result<int> { throw 42; });
    QTRY_VERIFY_WITH_TIMEOUT(standard.isFinished() && other.isFinished(), testing::patience);
    QCOMPARE(standard.result().error().code, ErrorCode::Internal);
    QCOMPARE(standard.result().error().detail, std::string("what went wrong"));
    QCOMPARE(other.result().error().code, ErrorCode::Internal);
}

void TestOperationPool::aQuestionHearsOfThePoolsEnd()
{
    QFuture<Result<int>> answer;
    {
        OperationPool pool;
        Gate asked;
        answer = pool.ask<int>([&asked](const std::stop_token &stop) -> Result<int> {
            asked.open();
            if (Result<void> stopped = waitForStop(stop); !stopped)
                return std::unexpected(std::move(stopped.error()));
            return 1;
        });
        QVERIFY(asked.wait());
    }
    QVERIFY(answer.isFinished());
    QVERIFY(answer.result() == 1);
}

QTEST_GUILESS_MAIN(TestOperationPool)
#include "tst_operationpool.moc"
