// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/operationpool.h"
#include "operations/randomoperation.h"
#include "support/rngkernel.h"
#include "support/scratchfolder.h"
#include "support/waiting.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace cipherscope;
using namespace cipherscope::operations;
using namespace cipherscope::testing;
using State = Operation::State;

namespace {

std::shared_ptr<RandomOperation> operationOf(RandomJob job, RngKernel &kernel)
{
    return std::make_shared<RandomOperation>(QStringLiteral("a test"), std::move(job), kernel);
}

Error errorOf(const Operation &operation)
{
    const Result<void> outcome = operation.result().result();
    return outcome ? Error() : outcome.error();
}

std::vector<std::string> namesIn(const ScratchFolder &folder)
{
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(folder.path()))
        names.push_back(entry.path().filename());
    return names;
}

} // namespace

/** Draws as a user starts them: to a file, to be looked at, stopped, and failing. */
class TestRandomOperation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileGetsTheBytesThatWereCounted_data();
    void aFileGetsTheBytesThatWereCounted();
    void streamsDrawFromStatesOfTheirOwn();
    void aSeededGeneratorIsDrawnByOne();
    void anEndlessDrawEndsWhenItIsStopped();
    void aCancelLeavesTheTargetAsItWas();
    void aFailureLeavesTheTargetAsItWas();
    void whatIsThereIsKeptUnlessItMayBeReplaced();
    void aFileThatHasNoRoomIsNotBegun();
    void aSlowGeneratorIsSeenAtWork();
    void anUnknownGeneratorIsNamed();
};

void TestRandomOperation::aFileGetsTheBytesThatWereCounted_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<unsigned>("streams");
    for (const quint64 bytes : { 1U, 127U, 128U, 129U, 65'535U, 65'536U, 65'537U, 1'000'000U }) {
        for (const unsigned streams : { 1U, 2U, 5U })
            QTest::addRow("%llu by %u", bytes, streams) << bytes << streams;
    }
}

void TestRandomOperation::aFileGetsTheBytesThatWereCounted()
{
    QFETCH(quint64, bytes);
    QFETCH(unsigned, streams);
    const ScratchFolder folder;
    RngKernel kernel;
    OperationPool pool;
    const auto operation = operationOf({ .generator = "test_rng",
                                         .bytes = bytes,
                                         .streams = streams,
                                         .isObserved = true,
                                         .output = folder / "out" },
                                       kernel);
    pool.start(operation);
    WAIT_FOR_END(*operation);
    QCOMPARE(operation->state(), State::Finished);
    const std::string content = contentOf(folder / "out");
    QCOMPARE(content.size(), static_cast<std::size_t>(bytes));
    QCOMPARE(operation->bytesDone(), bytes);
    QCOMPARE(namesIn(folder), std::vector<std::string>{ "out" });

    // In the same order, too: that is what the correlation and the blocks depend on.
    randomness::ByteCounts counts;
    counts.add(bytesOf(content));
    QCOMPARE(operation->observation().counts.histogram(), counts.histogram());
    QCOMPARE(operation->observation().counts.figures().serialCorrelation, counts.figures().serialCorrelation);
    randomness::FipsTests tests;
    tests.add(bytesOf(content));
    QVERIFY(operation->observation().fips == tests.figures());
    const auto &picture = operation->observation().picture;
    const std::size_t shown = std::min(picture.size(), content.size());
    QVERIFY(std::ranges::equal(std::span(picture).last(shown), bytesOf(content).last(shown)));
    QVERIFY(operation->provenance() == (engine::Provenance{ engine::EngineKind::Kernel, "test_rng" }));
}

void TestRandomOperation::streamsDrawFromStatesOfTheirOwn()
{
    RngKernel kernel;
    OperationPool pool;
    const auto operation = operationOf({ .generator = "test_rng", .bytes = 500'000, .streams = 2 }, kernel);
    pool.start(operation);
    WAIT_FOR_END(*operation);
    // One a thread that drew: those that the machine has, of two.
    QCOMPARE(kernel.keys().size(), std::size_t{ std::min(pool.threadCount(), 2U) });
    QCOMPARE(kernel.openCount(), std::size_t{ 0 });
}

void TestRandomOperation::aSeededGeneratorIsDrawnByOne()
{
    RngKernel kernel;
    kernel.entropyError = 0;
    OperationPool pool;
    const auto entropy = std::make_shared<const SecretBytes>(bytesOf("entropy"));
    const auto operation = operationOf(
        { .generator = "test_rng", .inputs = { .testEntropy = entropy }, .bytes = 300'000, .streams = 4 },
        kernel);
    pool.start(operation);
    WAIT_FOR_END(*operation);
    QCOMPARE(operation->state(), State::Finished);
    QCOMPARE(kernel.keys().size(), std::size_t{ 1 });
}

void TestRandomOperation::anEndlessDrawEndsWhenItIsStopped()
{
    RngKernel kernel;
    OperationPool pool;
    const auto operation = operationOf({ .generator = "test_rng", .isObserved = true }, kernel);
    pool.start(operation);
    QTRY_VERIFY_WITH_TIMEOUT(operation->observation().fips.blocks > 0, patience);
    QVERIFY(operation->isActive());
    QCOMPARE(operation->bytesTotal(), std::uint64_t{ 0 });
    operation->cancel();
    WAIT_FOR_END(*operation);
    QCOMPARE(operation->state(), State::Cancelled);
    QCOMPARE(operation->bytesDone(), operation->observation().counts.size());
}

void TestRandomOperation::aCancelLeavesTheTargetAsItWas()
{
    const ScratchFolder folder;
    folder.write("out", "before");
    RngKernel kernel;
    OperationPool pool;
    const auto operation = operationOf({ .generator = "test_rng",
                                         .bytes = std::uint64_t{ 1 } << 20U,
                                         .output = folder / "out",
                                         .existing = Existing::Replace },
                                       kernel);
    Gate gate;
    kernel.onReceive = [&kernel, &gate] { // Some of it is in the file then.
        if (kernel.receives == 5000)
            static_cast<void>(gate.wait());
        return 0;
    };
    pool.start(operation);
    QTRY_COMPARE_WITH_TIMEOUT(kernel.receives.load(), 5000, patience);
    operation->cancel();
    gate.open();
    WAIT_FOR_END(*operation);
    QCOMPARE(operation->state(), State::Cancelled);
    QCOMPARE(contentOf(folder / "out"), std::string("before"));
    QCOMPARE(namesIn(folder), std::vector<std::string>{ "out" });
}

void TestRandomOperation::aFailureLeavesTheTargetAsItWas()
{
    const ScratchFolder folder;
    RngKernel kernel;
    kernel.onReceive = [&kernel] { return kernel.receives > 3000 ? ENOMEM : 0; };
    OperationPool pool;
    const auto operation = operationOf(
        { .generator = "test_rng", .bytes = 1'000'000, .streams = 2, .output = folder / "out" }, kernel);
    pool.start(operation);
    WAIT_FOR_END(*operation);
    QCOMPARE(operation->state(), State::Failed);
    QCOMPARE(errorOf(*operation).systemError, ENOMEM);
    QVERIFY(namesIn(folder).empty());
}

void TestRandomOperation::whatIsThereIsKeptUnlessItMayBeReplaced()
{
    const ScratchFolder folder;
    folder.write("out", "before");
    RngKernel kernel;
    OperationPool pool;
    const auto operation =
        operationOf({ .generator = "test_rng", .bytes = 10, .output = folder / "out" }, kernel);
    pool.start(operation);
    WAIT_FOR_END(*operation);
    QCOMPARE(errorOf(*operation).code, ErrorCode::AlreadyExists);
    QCOMPARE(contentOf(folder / "out"), std::string("before"));
    QCOMPARE(kernel.receives.load(), 0);
}

void TestRandomOperation::aFileThatHasNoRoomIsNotBegun()
{
    const ScratchFolder folder;
    RngKernel kernel;
    OperationPool pool;
    const auto operation = operationOf(
        { .generator = "test_rng", .bytes = std::uint64_t{ 1 } << 62U, .output = folder / "out" }, kernel);
    pool.start(operation);
    WAIT_FOR_END(*operation);
    QCOMPARE(errorOf(*operation).code, ErrorCode::NoSpace);
    QCOMPARE(errorOf(*operation).subject, (folder / "out").native());
    QCOMPARE(kernel.receives.load(), 0);
}

void TestRandomOperation::aSlowGeneratorIsSeenAtWork()
{
    RngKernel kernel;
    kernel.onReceive = [] { // As slow as a source of entropy may be.
        QTest::qSleep(5);
        return 0;
    };
    OperationPool pool;
    const auto operation = operationOf({ .generator = "jitterentropy_rng", .isObserved = true }, kernel);
    pool.start(operation);
    // Long before a block of 64 KiB is full.
    QTRY_VERIFY_WITH_TIMEOUT(operation->bytesDone() > 0, patience);
    QVERIFY(operation->bytesDone() < 64 * 1024);
    operation->cancel();
    WAIT_FOR_END(*operation);
}

void TestRandomOperation::anUnknownGeneratorIsNamed()
{
    RngKernel kernel;
    OperationPool pool;
    const auto operation = operationOf({ .generator = "drbg_of_mine", .bytes = 10, .streams = 3 }, kernel);
    pool.start(operation);
    WAIT_FOR_END(*operation);
    QCOMPARE(errorOf(*operation).code, ErrorCode::NoSuchAlgorithm);
    QCOMPARE(errorOf(*operation).subject, std::string("drbg_of_mine"));
    QVERIFY(!operation->provenance());
}

QTEST_GUILESS_MAIN(TestRandomOperation)
#include "tst_randomoperation.moc"
