// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/benchmarkoperation.h"
#include "operations/operationpool.h"
#include "support/fakeengine.h"
#include "support/threadclock.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTest>

#include <cerrno>

using namespace cipherscope;
using namespace cipherscope::benchmark;
using namespace cipherscope::testing;
using namespace std::chrono_literals;
using operations::OperationPool;
using State = operations::Operation::State;

namespace {

Subject hash(const char *name, engine::EngineKind engine = engine::EngineKind::Kernel)
{
    return { AlgType::Hash, name, name, engine };
}

Plan planOf(std::vector<Subject> subjects)
{
    Plan plan;
    plan.subjects = std::move(subjects);
    plan.sizes = { 100, 1000 };
    plan.threads = { 1, 2 };
    plan.timing = { 10ms, 10ms, 3 };
    return plan;
}

Result<void> aMillisecond(std::span<const std::byte>)
{
    ThreadClock::advance(1ms);
    return {};
}

struct Bench {
    FakeEngine kernel;
    FakeEngine openSsl{ engine::EngineKind::OpenSsl, aMillisecond };
    OperationPool pool;

    explicit Bench(UpdateHook hook = aMillisecond)
        : kernel(engine::EngineKind::Kernel, std::move(hook))
    {
    }
    std::shared_ptr<BenchmarkOperation> start(Plan plan)
    {
        auto operation = std::make_shared<BenchmarkOperation>(QStringLiteral("Measure"), std::move(plan),
                                                              kernel, openSsl, nullptr, ThreadClock::now);
        pool.start(operation);
        return operation;
    }
};

} // namespace

/** What a run keeps. */
class TestBenchmarkOperation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySubjectIsMeasuredAtEverySizeOnEveryNumberOfThreads()
    {
        Bench bench;
        const auto operation =
            bench.start(planOf({ hash("sha256"), hash("sha256", engine::EngineKind::OpenSsl) }));
        QSignalSpy changed(operation.get(), &BenchmarkOperation::seriesChanged);
        WAIT_FOR_END(*operation);
        QCOMPARE(operation->state(), State::Finished);
        QVERIFY(changed.count() >= 1);
        QCOMPARE(operation->pointsDone(), std::size_t{ 8 });
        QCOMPARE(operation->planSecondsLeft(), 0.0);
        const std::vector<Series> &series = operation->series();
        QCOMPARE(series.size(), std::size_t{ 2 });
        QCOMPARE(series[0].driver, std::string("fake sha256"));
        QVERIFY(series[1].subject.engine == engine::EngineKind::OpenSsl);
        for (const Series &one : series) {
            QCOMPARE(one.points.size(), std::size_t{ 4 });
            const Point *point = one.pointAt(1000, 2);
            QVERIFY(point != nullptr);
            QCOMPARE(point->rate.median(), 2e6);
            QCOMPARE(one.pointAt(1000, 3), nullptr);
        }
    }

    void aSeriesThatIsRefusedSaysWhyAndTheOthersGoOn()
    {
        Bench bench;
        bench.kernel.refuse("md4", systemError(Step::Bind, ENOENT, "md4"));
        const auto operation = bench.start(planOf({ hash("md4"), hash("sha256") }));
        WAIT_FOR_END(*operation);
        QCOMPARE(operation->state(), State::Finished);
        const std::vector<Series> &series = operation->series();
        QCOMPARE(series.size(), std::size_t{ 2 });
        QVERIFY2(series[0].failure.contains(QStringLiteral("md4")), qPrintable(series[0].failure));
        QVERIFY(series[0].points.empty());
        QVERIFY(series[1].failure.isEmpty());
        QCOMPARE(series[1].points.size(), std::size_t{ 4 });
        QCOMPARE(operation->pointsDone(), operation->plan().pointCount());
    }

    void aPointThatFailsSaysWhyAndTheOthersGoOn()
    {
        Bench bench([](std::span<const std::byte> data) -> Result<void> {
            if (data.size() == 100)
                return std::unexpected(plainError(ErrorCode::BadInput, Step::Send, "sha256",
                                                  Detail::verbatim("100 is too odd")));
            return aMillisecond(data);
        });
        const auto operation = bench.start(planOf({ hash("sha256") }));
        WAIT_FOR_END(*operation);
        QCOMPARE(operation->state(), State::Finished);
        const Series &series = operation->series().front();
        QCOMPARE(series.points.size(), std::size_t{ 4 });
        QVERIFY2(series.points[0].failure.contains(QStringLiteral("100 is too odd")),
                 qPrintable(series.points[0].failure));
        QVERIFY(series.points[0].rate.runs.empty());
        QCOMPARE(series.pointAt(100, 1), nullptr);
        QVERIFY(series.pointAt(1000, 1) != nullptr);
    }

    void aCancelKeepsWhatWasMeasured()
    {
        Gate gate;
        std::atomic<bool> isAtTheSecond = false;
        Bench bench([&](std::span<const std::byte> data) -> Result<void> {
            if (data.size() == 1000 && !isAtTheSecond.exchange(true))
                static_cast<void>(gate.wait());
            return aMillisecond(data);
        });
        const auto operation = bench.start(planOf({ hash("sha256"), hash("sha1") }));
        QTRY_VERIFY_WITH_TIMEOUT(isAtTheSecond, patience);
        QTRY_COMPARE_WITH_TIMEOUT(operation->series().size(), std::size_t{ 1 }, patience);
        QVERIFY(operation->planSecondsLeft() > 0);
        operation->cancel();
        gate.open();
        WAIT_FOR_END(*operation);
        QCOMPARE(operation->state(), State::Cancelled);
        QCOMPARE(operation->series().size(), std::size_t{ 1 });
        QCOMPARE(operation->series().front().points.size(), std::size_t{ 1 });
        QCOMPARE(operation->series().front().points.front().rate.median(), 1e5);
    }

    void theTimeLeftFollowsASeriesThatIsSlowerThanThePlan()
    {
        Gate gate;
        std::atomic<bool> isAtTheSecond = false;
        Bench bench([&](std::span<const std::byte> data) -> Result<void> {
            if (data.size() == 100'000 && !isAtTheSecond.exchange(true))
                static_cast<void>(gate.wait());
            ThreadClock::advance(1ms * data.size());
            return {};
        });
        Plan plan = planOf({ hash("sha256") });
        plan.sizes = { 100, 100'000 };
        plan.threads = { 1 };
        const auto operation = bench.start(plan);
        QTRY_VERIFY_WITH_TIMEOUT(isAtTheSecond, patience);
        const double before = operation->planSecondsLeft();
        const double share = operation->planShareDone();
        QVERIFY2(before > 150 && before <= 200, qPrintable(QString::number(before)));
        QVERIFY(share >= 0.5);
        ThreadClock::advance(100s); // Of this thread, by whose clock it is asked.
        QVERIFY(operation->planSecondsLeft() < before - 50);
        QVERIFY(operation->planShareDone() > share + 0.1);
        gate.open();
        WAIT_FOR_END(*operation);
        QCOMPARE(operation->planSecondsLeft(), 0.0);
        QCOMPARE(operation->planShareDone(), 1.0);
        QCOMPARE(operation->series().front().points.back().rate.runs.size(), std::size_t{ 1 });
    }

    void theTimeOfAPlanIsKnownBefore()
    {
        const Plan plan = planOf({ hash("sha256"), hash("sha1") });
        QCOMPARE(plan.pointCount(), std::size_t{ 8 });
        QCOMPARE(plan.duration().count(), 8 * 0.04);
        QCOMPARE(Timing::ofPoint(Seconds(2)).total().count(), 2.0);
    }
};

QTEST_GUILESS_MAIN(TestBenchmarkOperation)
#include "tst_benchmarkoperation.moc"
