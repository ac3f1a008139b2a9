// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/hashoperation.h"
#include "operations/operationpool.h"
#include "support/enginerows.h"
#include "support/fakeengine.h"
#include "support/scratchfolder.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace cipherscope;
using namespace cipherscope::operations;
using engine::EngineKind;
using testing::FakeEngine;
using testing::FakeHasher;
using testing::Gate;
using testing::ScratchFolder;
using State = Operation::State;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t bufferSize = std::size_t{ 64 } * 1024;

/** The engines, the pool and one hash operation, with everything that it has told. */
struct Bench {
    explicit Bench(testing::UpdateHook hook = {})
        : kernel(EngineKind::Kernel, hook)
        , openSsl(EngineKind::OpenSsl, std::move(hook))
    {
    }

    std::shared_ptr<HashOperation> start(std::vector<HashJob> jobs,
                                         std::shared_ptr<const SecretBytes> key = nullptr)
    {
        operation = std::make_shared<HashOperation>(
            QStringLiteral("Hash"), std::move(jobs),
            HashSettings{ &engines, engine::EngineChoice::Automatic, std::move(key) });
        QObject::connect(operation.get(), &HashOperation::resultsReady, operation.get(),
                         [this](const std::vector<HashResult> &batch) {
                             ++batches;
                             results.insert(results.end(), batch.begin(), batch.end());
                         });
        pool.start(operation);
        return operation;
    }

    /** The result of a job; there must be exactly one. */
    const HashResult *resultOf(std::size_t job) const
    {
        const auto isOfJob = [job](const HashResult &result) { return result.job == job; };
        if (std::ranges::count_if(results, isOfJob) != 1)
            return nullptr;
        return &*std::ranges::find_if(results, isOfJob);
    }

    FakeEngine kernel;
    FakeEngine openSsl;
    engine::EngineSelector engines{ kernel, openSsl };
    OperationPool pool;
    std::vector<HashResult> results;
    int batches = 0;
    std::shared_ptr<HashOperation> operation;
};

std::vector<std::string> algorithmsOf(const HashResult &result)
{
    std::vector<std::string> names;
    for (const FileDigest &digest : result.digests.value_or(std::vector<FileDigest>()))
        names.push_back(digest.algorithm);
    return names;
}

/** Bytes that this process has asked the system to read so far, and got. */
std::uint64_t bytesReadByProcess()
{
    const std::string text = testing::contentOf("/proc/self/io");
    return std::stoull(text.substr(text.find("rchar: ") + 7));
}

} // namespace

class TestHashOperation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyFileGetsEveryAlgorithmInTheOrderAsked();
    void aFileIsReadOnceForSeveralAlgorithms();
    void theAlgorithmsOfTheLastFileAreComputedSideBySide();
    void anAlgorithmNamedTwiceIsComputedOnce();
    void anAlgorithmIsOpenedOnceForAllFiles();
    void theKeyReachesTheEngine();
    void theErrorOfOneFileStopsNoOther();
    void aRefusedAlgorithmKeepsNoOtherFromItsDigest();
    void everyResultSaysWhatComputedIt();
    void aFileThatFailedLeavesNoHalfMessageBehind();
    void aCancelInTheMiddleEndsWithWhatWasDone();
    void aCancelAfterTheLastFileChangesNothing();
    void noFilesAreNoError();
    void aJobWithoutAlgorithmsHasNoDigests();
    void resultsComeInBatchesTenTimesASecond();
    void theFilesBeingReadAreShown();
    void theCountersAddUp();
    void destroyingThePoolInTheMiddleLeavesNothingRunning();

private:
    std::ptrdiff_t m_descriptors = 0;
};

void TestHashOperation::init()
{
    m_descriptors = testing::openDescriptors();
}

void TestHashOperation::cleanup()
{
    QCOMPARE(testing::openDescriptors(), m_descriptors);
}

void TestHashOperation::everyFileGetsEveryAlgorithmInTheOrderAsked()
{
    const ScratchFolder folder;
    Bench bench;
    const std::vector<std::byte> large = testing::randomBytes(bufferSize + 1);
    const auto operation =
        bench.start({ { folder.write("a", "abc"), 3, { "sha256", "md5" } },
                      { folder.write("b", ""), 0, { "md5" } },
                      { folder.write("c", large), large.size(), { "md5", "sha1", "sha256" } } });
    WAIT_FOR_END(*operation);
    QCOMPARE(operation->state(), State::Finished);
    QCOMPARE(bench.results.size(), std::size_t{ 3 });
    const std::vector<std::vector<std::byte>> contents{ testing::copyOf("abc"), {}, large };
    const std::vector<std::vector<std::string>> names{ { "sha256", "md5" },
                                                       { "md5" },
                                                       { "md5", "sha1", "sha256" } };
    for (std::size_t job = 0; job < 3; ++job) {
        const HashResult *result = bench.resultOf(job);
        QVERIFY(result);
        VERIFY_RESULT(result->digests);
        QVERIFY(algorithmsOf(*result) == names[job]);
        for (const FileDigest &digest : *result->digests)
            QVERIFY(digest.digest == FakeHasher::digestOf(contents[job]));
        QCOMPARE(result->bytes, static_cast<std::uint64_t>(contents[job].size()));
        QVERIFY(result->seconds >= 0);
    }
}

void TestHashOperation::aFileIsReadOnceForSeveralAlgorithms()
{
    const ScratchFolder folder;
    const std::uint64_t size = 8 * bufferSize;
    const fs::path file = folder.write("file", testing::randomBytes(size));
    Bench bench;
    const std::uint64_t before = bytesReadByProcess();
    const auto operation = bench.start({ { file, size, { "sha256", "sha512", "sha1", "md5" } } });
    WAIT_FOR_END(*operation);
    const std::uint64_t read = bytesReadByProcess() - before;
    QVERIFY(bench.resultOf(0)->digests);
    QVERIFY2(read >= size && read < size + bufferSize, qPrintable(QString::number(read)));
    QCOMPARE(operation->bytesDone(), size);
}

void TestHashOperation::theAlgorithmsOfTheLastFileAreComputedSideBySide()
{
    if (OperationPool().threadCount() < 2)
        QSKIP("this machine has one processor, which computes one thing at a time");
    const ScratchFolder folder;
    const std::vector<std::byte> content = testing::randomBytes(9 * bufferSize);
    testing::Meeting meeting;
    Bench bench([&meeting](std::span<const std::byte>) { return meeting.join(); });
    const auto operation =
        bench.start({ { folder.write("a", content), content.size(), { "md5", "sha1", "sha256" } } });
    WAIT_FOR_END(*operation);
    VERIFY_RESULT(bench.resultOf(0)->digests);
    QVERIFY((algorithmsOf(*bench.resultOf(0)) == std::vector<std::string>{ "md5", "sha1", "sha256" }));
    for (const FileDigest &digest : *bench.resultOf(0)->digests)
        QVERIFY(digest.digest == FakeHasher::digestOf(content));
    QCOMPARE(operation->bytesDone(), std::uint64_t{ content.size() });
    QCOMPARE(operation->filesDone(), std::uint64_t{ 1 });
}

void TestHashOperation::anAlgorithmNamedTwiceIsComputedOnce()
{
    const ScratchFolder folder;
    Bench bench;
    const auto operation =
        bench.start({ { folder.write("a", "abc"), 3, { "md5", "sha1", "md5", "sha1", "md5" } } });
    WAIT_FOR_END(*operation);
    const HashResult *result = bench.resultOf(0);
    QVERIFY(result);
    QVERIFY((algorithmsOf(*result) == std::vector<std::string>{ "md5", "sha1" }));
    QVERIFY(result->digests->front().digest == FakeHasher::digestOf(testing::bytesOf("abc")));
}

void TestHashOperation::anAlgorithmIsOpenedOnceForAllFiles()
{
    const ScratchFolder folder;
    Bench bench;
    std::vector<HashJob> jobs;
    for (int i = 0; i < 50; ++i)
        jobs.push_back({ folder.write(std::to_string(i), "abc"), 3, { "md5", "sha1" } });
    const auto operation = bench.start(std::move(jobs));
    WAIT_FOR_END(*operation);
    QCOMPARE(bench.results.size(), std::size_t{ 50 });
    QCOMPARE(bench.kernel.opened().size(), std::size_t{ 2 });
    QVERIFY(bench.openSsl.opened().empty());
}

void TestHashOperation::theKeyReachesTheEngine()
{
    const ScratchFolder folder;
    Bench bench;
    const auto operation = bench.start({ { folder.write("a", "abc"), 3, { "hmac(sha256)" } } },
                                       std::make_shared<SecretBytes>(std::size_t{ 20 }));
    WAIT_FOR_END(*operation);
    QCOMPARE(bench.kernel.lastKeySize(), std::ptrdiff_t{ 20 });
}

void TestHashOperation::theErrorOfOneFileStopsNoOther()
{
    const ScratchFolder folder;
    QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    Bench bench;
    const auto operation = bench.start({ { folder.write("first", "1"), 1, { "md5" } },
                                         { folder / "missing", 0, { "md5" } },
                                         { folder / "pipe", 0, { "md5" } },
                                         { folder.path(), 0, { "md5" } },
                                         { folder.write("last", "22"), 2, { "md5" } } });
    WAIT_FOR_END(*operation);
    QCOMPARE(operation->state(), State::Finished);
    QVERIFY(operation->result().result());
    QVERIFY(bench.resultOf(0)->digests);
    QCOMPARE(bench.resultOf(1)->digests.error().code, ErrorCode::NotFound);
    QCOMPARE(bench.resultOf(2)->digests.error().code, ErrorCode::NotRegularFile);
    QCOMPARE(bench.resultOf(3)->digests.error().code, ErrorCode::NotRegularFile);
    QVERIFY(bench.resultOf(4)->digests);
    QVERIFY(bench.resultOf(4)->digests->front().digest == FakeHasher::digestOf(testing::bytesOf("22")));
    QCOMPARE(operation->filesDone(), std::uint64_t{ 5 });
}

void TestHashOperation::aRefusedAlgorithmKeepsNoOtherFromItsDigest()
{
    const ScratchFolder folder;
    Bench bench;
    const Error refusal = systemError(Step::Bind, ENOENT, "nosuch");
    bench.kernel.refuse("nosuch", refusal);
    bench.openSsl.refuse("nosuch", refusal);
    const auto operation = bench.start({ { folder.write("a", "1"), 1, { "md5", "nosuch", "sha1" } },
                                         { folder.write("b", "1"), 1, { "nosuch" } },
                                         { folder.write("c", "1"), 1, { "md5" } },
                                         { folder / "missing", 0, { "md5", "nosuch" } } });
    WAIT_FOR_END(*operation);
    const auto isRefused = [&](std::size_t job) {
        const std::vector<RefusedAlgorithm> &refused = bench.resultOf(job)->refused;
        return refused.size() == 1 && refused[0].algorithm == "nosuch" && refused[0].error == refusal;
    };
    QVERIFY((algorithmsOf(*bench.resultOf(0)) == std::vector<std::string>{ "md5", "sha1" }));
    for (const FileDigest &digest : *bench.resultOf(0)->digests)
        QVERIFY(digest.digest == FakeHasher::digestOf(testing::bytesOf("1")));
    QVERIFY(isRefused(0));
    // With nothing left to compute, the file is not read at all.
    QVERIFY(bench.resultOf(1)->digests.error() == refusal);
    QCOMPARE(bench.resultOf(1)->bytes, std::uint64_t{ 0 });
    QVERIFY(isRefused(1));
    QVERIFY(bench.resultOf(2)->digests);
    QVERIFY(bench.resultOf(2)->refused.empty());
    QCOMPARE(bench.resultOf(3)->digests.error().code, ErrorCode::NotFound);
    QVERIFY(isRefused(3));
}

void TestHashOperation::everyResultSaysWhatComputedIt()
{
    const ScratchFolder folder;
    Bench bench;
    bench.kernel.refuse("md5", systemError(Step::Bind, ENOENT, "md5"));
    const auto operation = bench.start({ { folder.write("a", "1"), 1, { "md5", "sha1" } } });
    WAIT_FOR_END(*operation);
    const std::vector<FileDigest> &digests = bench.resultOf(0)->digests.value();
    QVERIFY((digests[0].provenance == engine::Provenance{ EngineKind::OpenSsl, "fake md5" }));
    QVERIFY((digests[1].provenance == engine::Provenance{ EngineKind::Kernel, "fake sha1" }));
}

void TestHashOperation::aFileThatFailedLeavesNoHalfMessageBehind()
{
    const ScratchFolder folder;
    const fs::path vanishing = folder.write("vanishing", testing::randomBytes(3 * bufferSize));
    std::vector<HashJob> jobs{ { vanishing, 3 * bufferSize, { "md5" } } };
    for (int i = 0; i < 20; ++i)
        jobs.push_back({ folder.write(std::to_string(i), "abc"), 3, { "md5" } });
    const Error failure = systemError(Step::Send, EBUSY, "md5");
    std::atomic<int> buffers = 0;
    // The second full buffer fails, after the hasher has taken it.
    Bench bench([&](std::span<const std::byte> data) -> Result<void> {
        if (data.size() == bufferSize && ++buffers == 2)
            return std::unexpected(failure);
        return {};
    });
    const auto operation = bench.start(std::move(jobs));
    WAIT_FOR_END(*operation);
    QVERIFY(bench.resultOf(0)->digests.error() == failure);
    for (std::size_t job = 1; job <= 20; ++job)
        QVERIFY(bench.resultOf(job)->digests->front().digest
                == FakeHasher::digestOf(testing::bytesOf("abc")));
}

void TestHashOperation::aCancelInTheMiddleEndsWithWhatWasDone()
{
    const ScratchFolder folder;
    std::vector<HashJob> jobs;
    for (int i = 0; i < 100; ++i)
        jobs.push_back({ folder.write(std::to_string(i), testing::randomBytes(2 * bufferSize)),
                         2 * bufferSize,
                         { "md5" } });
    std::atomic<int> buffers = 0;
    Bench *running = nullptr;
    Bench bench([&](std::span<const std::byte>) -> Result<void> {
        if (++buffers == 20)
            running->operation->cancel();
        return {};
    });
    running = &bench;
    const auto operation = bench.start(std::move(jobs));
    WAIT_FOR_END(*operation);
    QCOMPARE(operation->state(), State::Cancelled);
    QCOMPARE(operation->result().result().error().code, ErrorCode::Cancelled);
    // Twenty buffers, and at most one that each other worker had in its hands.
    QVERIFY(buffers.load() <= 20 + static_cast<int>(bench.pool.threadCount()));
    int done = 0;
    for (const HashResult &result : bench.results) {
        if (result.digests)
            ++done;
        else
            QCOMPARE(result.digests.error().code, ErrorCode::Cancelled);
    }
    QVERIFY(done >= 1);
    QVERIFY(done <= 10);
    QVERIFY(operation->runningFiles().empty());
}

void TestHashOperation::aCancelAfterTheLastFileChangesNothing()
{
    const ScratchFolder folder;
    // It comes when the last result is there, and before the operation says that it has ended.
    Bench bench;
    const auto operation = bench.start({ { folder.write("a", "abc"), 3, { "md5" } } });
    connect(operation.get(), &HashOperation::resultsReady, this, [&] { operation->cancel(); });
    WAIT_FOR_END(*operation);
    QCOMPARE(operation->state(), State::Finished);
    QVERIFY(bench.resultOf(0)->digests);
}

void TestHashOperation::noFilesAreNoError()
{
    Bench bench;
    const auto operation = bench.start({});
    WAIT_FOR_END(*operation);
    QCOMPARE(operation->state(), State::Finished);
    QCOMPARE(bench.batches, 0);
}

void TestHashOperation::aJobWithoutAlgorithmsHasNoDigests()
{
    const ScratchFolder folder;
    Bench bench;
    const auto operation = bench.start({ { folder.write("a", "abc"), 3, {} } });
    WAIT_FOR_END(*operation);
    QVERIFY(bench.resultOf(0)->digests);
    QVERIFY(bench.resultOf(0)->digests->empty());
}

void TestHashOperation::resultsComeInBatchesTenTimesASecond()
{
    const ScratchFolder folder;
    constexpr int count = 5000;
    std::vector<HashJob> jobs;
    for (int i = 0; i < count; ++i)
        jobs.push_back({ folder.write(std::to_string(i), "abc"), 3, { "md5" } });
    Bench bench;
    QElapsedTimer elapsed;
    elapsed.start();
    const auto operation = bench.start(std::move(jobs));
    QSignalSpy progress(operation.get(), &Operation::progressed);
    QSignalSpy ticks(&bench.pool, &OperationPool::ticked);
    WAIT_FOR_END(*operation);
    // A coarse timer may be a twentieth early; and the end has a signal of its own.
    const auto most = static_cast<int>(elapsed.elapsed() / 95) + 2;
    QVERIFY2(progress.count() <= most,
             qPrintable(QStringLiteral("%1 of %2").arg(progress.count()).arg(most)));
    QVERIFY2(bench.batches <= most, qPrintable(QStringLiteral("%1 of %2").arg(bench.batches).arg(most)));
    QVERIFY(ticks.count() <= most);
    QCOMPARE(bench.results.size(), static_cast<std::size_t>(count));
    std::set<std::size_t> seen;
    for (const HashResult &result : bench.results)
        seen.insert(result.job);
    QCOMPARE(seen.size(), static_cast<std::size_t>(count));
}

void TestHashOperation::theFilesBeingReadAreShown()
{
    const ScratchFolder folder;
    Gate gate;
    std::atomic<int> buffers = 0;
    Bench bench([&](std::span<const std::byte>) -> Result<void> {
        if (++buffers == 3)
            static_cast<void>(gate.wait());
        return {};
    });
    const auto operation = bench.start(
        { { folder.write("a", testing::randomBytes(4 * bufferSize)), 4 * bufferSize, { "md5" } } });
    QTRY_VERIFY_WITH_TIMEOUT(!operation->runningFiles().empty()
                                 && operation->runningFiles().front().bytesDone == 2 * bufferSize,
                             testing::patience);
    QCOMPARE(operation->runningFiles().size(), std::size_t{ 1 });
    QCOMPARE(operation->runningFiles().front().job, std::size_t{ 0 });
    gate.open();
    WAIT_FOR_END(*operation);
    QVERIFY(operation->runningFiles().empty());
}

void TestHashOperation::theCountersAddUp()
{
    const ScratchFolder folder;
    Bench bench;
    const auto operation =
        bench.start({ { folder.write("a", testing::randomBytes(1000)), 1000, { "md5", "sha1" } },
                      { folder.write("b", testing::randomBytes(bufferSize)), bufferSize, { "md5" } } });
    QCOMPARE(operation->bytesTotal(), std::uint64_t{ 1000 + bufferSize });
    QCOMPARE(operation->filesTotal(), std::uint64_t{ 2 });
    WAIT_FOR_END(*operation);
    QCOMPARE(operation->bytesDone(), operation->bytesTotal());
    QCOMPARE(operation->filesDone(), std::uint64_t{ 2 });
}

void TestHashOperation::destroyingThePoolInTheMiddleLeavesNothingRunning()
{
    const ScratchFolder folder;
    std::vector<HashJob> jobs;
    for (int i = 0; i < 200; ++i)
        jobs.push_back(
            { folder.write(std::to_string(i), testing::randomBytes(bufferSize)), bufferSize, { "md5" } });
    std::atomic<int> buffers = 0;
    QFuture<Result<void>> future;
    {
        Gate begun;
        Gate cancelled;
        std::once_flag opened;
        Bench bench([&](std::span<const std::byte>) -> Result<void> {
            std::call_once(opened, [&] { begun.open(); });
            ++buffers;
            static_cast<void>(cancelled.wait());
            return {};
        });
        future = bench.start(std::move(jobs))->result();
        const bool hasBegun = begun.wait();
        bench.operation->cancel();
        cancelled.open();
        QVERIFY(hasBegun);
    }
    QVERIFY(future.isFinished());
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
    QVERIFY(buffers.load() < 200);
}

QTEST_GUILESS_MAIN(TestHashOperation)
#include "tst_hashoperation.moc"
