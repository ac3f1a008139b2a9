// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/hashoperation.h"
#include "operations/operationpool.h"
#include "support/fakeengine.h"
#include "support/scratchfolder.h"
#include "support/waiting.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <map>

using namespace cipherscope;
using namespace cipherscope::operations;
using engine::EngineKind;
using testing::FakeEngine;
using testing::Gate;
using testing::ScratchFolder;
using State = Operation::State;

namespace {

constexpr std::size_t bufferSize = std::size_t{ 64 } * 1024;
constexpr std::uint64_t largeSize = 8 * bufferSize;

/** One operation whose hashers wait, in each full buffer, until the test opens the gate. */
struct Bench {
    explicit Bench(std::vector<HashJob> jobs)
        : operation(std::make_shared<HashOperation>(
            QStringLiteral("Hash"), std::move(jobs),
            HashSettings{ &engines, engine::EngineChoice::Automatic, nullptr }))
    {
        QObject::connect(operation.get(), &HashOperation::resultsReady, operation.get(),
                         [this](const std::vector<HashResult> &batch) {
                             for (const HashResult &result : batch)
                                 results.insert_or_assign(result.job, result);
                         });
        pool.start(operation);
    }
    ~Bench() { gate.open(); }

    /** Whether this job has begun and waits at the gate. */
    bool isReading(std::size_t job) const
    {
        return std::ranges::find(operation->runningFiles(), job, &RunningFile::job)
            != operation->runningFiles().end();
    }
    ErrorCode errorOf(std::size_t job) const { return results.at(job).digests.error().code; }

    Gate gate;
    std::atomic<unsigned> waiting = 0; ///< How often one came to the gate.
    testing::UpdateHook hook = [this](std::span<const std::byte> data) -> Result<void> {
        if (data.size() == bufferSize) {
            ++waiting;
            static_cast<void>(gate.wait());
        }
        return {};
    };
    FakeEngine kernel{ EngineKind::Kernel, hook };
    FakeEngine openSsl{ EngineKind::OpenSsl, hook };
    engine::EngineSelector engines{ kernel, openSsl };
    std::map<std::size_t, HashResult> results;
    OperationPool pool;
    std::shared_ptr<HashOperation> operation;
};

} // namespace

class TestDroppedJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileBeingReadIsStoppedAndTheOthersGoOn();
    void aFileOnSeveralThreadsIsStoppedOnAll();
    void aFileThatWaitsIsNeverRead();
    void aFileThatWasReadKeepsItsDigest();
    void withEveryFileDroppedNothingIsLeftToDo();
};

void TestDroppedJobs::aFileBeingReadIsStoppedAndTheOthersGoOn()
{
    const ScratchFolder folder;
    Bench bench({ { folder.write("large", testing::randomBytes(largeSize)), largeSize, { "md5" } },
                  { folder.write("small", "abc"), 3, { "md5" } } });
    QTRY_VERIFY_WITH_TIMEOUT(bench.isReading(0), testing::patience);
    bench.operation->dropJob(0);
    QCOMPARE(bench.operation->bytesTotal(), std::uint64_t{ 3 });
    bench.gate.open();
    WAIT_FOR_END(*bench.operation);
    QCOMPARE(bench.operation->state(), State::Finished);
    QCOMPARE(bench.errorOf(0), ErrorCode::Cancelled);
    QVERIFY(bench.results.at(0).bytes <= bufferSize);
    QVERIFY(bench.results.at(1).digests);
}

void TestDroppedJobs::aFileOnSeveralThreadsIsStoppedOnAll()
{
    const ScratchFolder folder;
    Bench bench({ { folder.write("large", testing::randomBytes(largeSize)), largeSize, { "md5", "sha1" } } });
    const unsigned threads = std::min(bench.pool.threadCount(), 2U);
    QTRY_COMPARE_WITH_TIMEOUT(bench.waiting.load(), threads, testing::patience);
    bench.operation->dropJob(0);
    bench.gate.open();
    WAIT_FOR_END(*bench.operation);
    QCOMPARE(bench.operation->state(), State::Finished);
    QCOMPARE(bench.errorOf(0), ErrorCode::Cancelled);
    QVERIFY(bench.results.at(0).bytes <= bufferSize);
    // What each had in its hands, and nothing more.
    QCOMPARE(bench.waiting.load(), threads);
}

void TestDroppedJobs::aFileThatWaitsIsNeverRead()
{
    const ScratchFolder folder;
    const unsigned threads = OperationPool().threadCount();
    std::vector<HashJob> jobs;
    for (unsigned i = 0; i < threads; ++i)
        jobs.push_back(
            { folder.write(std::to_string(i), testing::randomBytes(bufferSize)), bufferSize, { "md5" } });
    const std::size_t waiting = jobs.size();
    jobs.push_back({ folder.write("waiting", testing::randomBytes(largeSize)), largeSize, { "md5" } });
    Bench bench(std::move(jobs));
    QTRY_VERIFY_WITH_TIMEOUT(bench.isReading(0), testing::patience);
    bench.operation->dropJob(waiting);
    bench.operation->dropJob(waiting);
    QCOMPARE(bench.operation->bytesTotal(), std::uint64_t{ waiting * bufferSize });
    bench.gate.open();
    WAIT_FOR_END(*bench.operation);
    QCOMPARE(bench.operation->state(), State::Finished);
    QCOMPARE(bench.errorOf(waiting), ErrorCode::Cancelled);
    QCOMPARE(bench.results.at(waiting).bytes, std::uint64_t{ 0 });
    for (std::size_t job = 0; job < waiting; ++job)
        QVERIFY(bench.results.at(job).digests);
    QCOMPARE(bench.operation->bytesDone(), bench.operation->bytesTotal());
}

void TestDroppedJobs::aFileThatWasReadKeepsItsDigest()
{
    const ScratchFolder folder;
    Bench bench({ { folder.write("small", "abc"), 3, { "md5" } },
                  { folder.write("large", testing::randomBytes(largeSize)), largeSize, { "md5" } } });
    QTRY_VERIFY_WITH_TIMEOUT(bench.results.contains(0), testing::patience);
    bench.operation->dropJob(0);
    QCOMPARE(bench.operation->bytesTotal(), largeSize + 3);
    bench.gate.open();
    WAIT_FOR_END(*bench.operation);
    QVERIFY(bench.results.at(0).digests);
    QVERIFY(bench.results.at(1).digests);
}

void TestDroppedJobs::withEveryFileDroppedNothingIsLeftToDo()
{
    const ScratchFolder folder;
    Bench bench({ { folder.write("a", testing::randomBytes(largeSize)), largeSize, { "md5" } },
                  { folder.write("b", testing::randomBytes(largeSize)), largeSize, { "md5" } } });
    bench.operation->dropJob(0);
    bench.operation->dropJob(1);
    QCOMPARE(bench.operation->bytesTotal(), std::uint64_t{ 0 });
    bench.gate.open();
    WAIT_FOR_END(*bench.operation);
    QCOMPARE(bench.errorOf(0), ErrorCode::Cancelled);
    QCOMPARE(bench.errorOf(1), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestDroppedJobs)
#include "tst_droppedjobs.moc"
