// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/uniquefd.h"
#include "operations/hashpass.h"
#include "operations/mappedfile.h"
#include "support/enginerows.h"
#include "support/fakeengine.h"
#include "support/scratchfolder.h"
#include "support/waiting.h"

#include <QTest>

#include <atomic>
#include <future>
#include <stdexcept>

using namespace cipherscope;
using namespace cipherscope::operations;
using testing::FakeHasher;
using testing::Gate;
using testing::ScratchFolder;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t pieceSize = std::size_t{ 64 } * 1024;

/** A file and a pass over it for hashers with these hooks. */
struct Bench {
    explicit Bench(std::vector<testing::UpdateHook> hooks, std::span<const std::byte> content,
                   bool mayMap = false, std::stop_token stop = {})
        : path(folder.write("file", content))
        , input(InputFile::open(path).value())
        , pieces(piecesOf(input, path, mayMap))
    {
        for (testing::UpdateHook &hook : hooks) {
            owned.push_back(std::make_unique<FakeHasher>(std::move(hook)));
            hashers.push_back(owned.back().get());
        }
        pass.emplace(*pieces, hashers, std::move(stop), [this](std::uint64_t bytes) { progress += bytes; });
    }

    /** What each of that many threads has come to. */
    std::vector<Result<void>> share(std::size_t threads)
    {
        std::vector<std::future<Result<void>>> running;
        for (std::size_t i = 0; i < threads; ++i)
            running.push_back(std::async(std::launch::async, [&] { return pass->share(); }));
        std::vector<Result<void>> outcomes;
        for (std::future<Result<void>> &thread : running)
            outcomes.push_back(thread.get());
        return outcomes;
    }

    ScratchFolder folder;
    fs::path path;
    InputFile input;
    std::unique_ptr<FilePieces> pieces;
    std::vector<std::unique_ptr<FakeHasher>> owned;
    std::vector<engine::Hasher *> hashers;
    std::atomic<std::uint64_t> progress = 0;
    std::optional<HashPass> pass;
};

testing::UpdateHook failingAt(int number, std::function<Result<void>()> failure)
{
    return [number, failure = std::move(failure), count = 0](std::span<const std::byte>) mutable {
        return ++count == number ? failure() : Result<void>();
    };
}

} // namespace

class TestHashPass : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyNumberOfThreadsGivesTheSameDigests_data();
    void anyNumberOfThreadsGivesTheSameDigests();
    void twoHashersAreFedAtTheSameTime();
    void theSlowestHasherHoldsTheOthersBack();
    void aFailureIsWhatEveryThreadComesTo_data();
    void aFailureIsWhatEveryThreadComesTo();
    void aCancelIsWhatEveryThreadComesTo();
    void onlyAsManyHelpAsFindSomethingToDo();
};

void TestHashPass::anyNumberOfThreadsGivesTheSameDigests_data()
{
    QTest::addColumn<qulonglong>("size");
    QTest::addColumn<bool>("mayMap");
    QTest::addColumn<int>("threads");
    for (const int threads : { 1, 2, 3, 7 }) {
        for (const std::size_t size :
             { std::size_t{ 0 }, std::size_t{ 1 }, pieceSize, pieceSize + 1, 50 * pieceSize + 17 })
            QTest::addRow("%zu bytes, read by %d", size, threads)
                << static_cast<qulonglong>(size) << false << threads;
        for (const std::size_t size :
             { MappedFile::windowSize, MappedFile::windowSize + 1, 3 * MappedFile::windowSize - 4095 })
            QTest::addRow("%zu bytes, mapped, by %d", size, threads)
                << static_cast<qulonglong>(size) << true << threads;
    }
}

void TestHashPass::anyNumberOfThreadsGivesTheSameDigests()
{
    QFETCH(qulonglong, size);
    QFETCH(bool, mayMap);
    QFETCH(int, threads);
    const std::vector<std::byte> content = testing::randomBytes(size);
    Bench bench({ {}, {}, {} }, content, mayMap);
    for (const Result<void> &outcome : bench.share(static_cast<std::size_t>(threads)))
        VERIFY_RESULT(outcome);
    const Digest expected = FakeHasher::digestOf(content);
    for (engine::Hasher *hasher : bench.hashers)
        QVERIFY(hasher->finish().value() == expected);
    QCOMPARE(bench.progress.load(), std::uint64_t{ size });
}

void TestHashPass::twoHashersAreFedAtTheSameTime()
{
    testing::Meeting meeting;
    const auto join = [&meeting](std::span<const std::byte>) { return meeting.join(); };
    Bench bench({ join, join }, testing::randomBytes(3 * pieceSize));
    for (const Result<void> &outcome : bench.share(2))
        VERIFY_RESULT(outcome);
}

void TestHashPass::theSlowestHasherHoldsTheOthersBack()
{
    std::atomic<int> fast = 0;
    std::atomic<int> slow = 0;
    std::atomic<int> furthest = 0;
    Gate gate;
    const auto runAhead = [&](std::span<const std::byte>) -> Result<void> {
        ++fast;
        furthest = std::max(furthest.load(), fast - slow);
        return {};
    };
    const auto lagBehind = [&](std::span<const std::byte>) -> Result<void> {
        if (!gate.wait())
            return std::unexpected(plainError(ErrorCode::Internal, Step::Compute, "the door stayed closed"));
        ++slow;
        return {};
    };
    Bench bench({ runAhead, lagBehind }, testing::randomBytes(60 * pieceSize));
    const auto most = static_cast<int>(bench.pieces->capacity());
    auto running = std::async(std::launch::async, [&] { return bench.share(2); });
    QTRY_COMPARE_WITH_TIMEOUT(fast.load(), most, testing::patience);
    gate.open();
    for (const Result<void> &outcome : running.get())
        VERIFY_RESULT(outcome);
    QCOMPARE(furthest.load(), most);
    QCOMPARE(fast.load(), 60);
    QCOMPARE(slow.load(), 60);
}

void TestHashPass::aFailureIsWhatEveryThreadComesTo_data()
{
    using Failure = std::function<Result<void>()>;
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<ErrorCode>("code");

    const Error refusal = systemError(Step::Send, ENOKEY, "sha256");
    QTest::newRow("an error") << Failure([refusal] { return std::unexpected(refusal); }) << refusal.code;
    QTest::newRow("an exception") << Failure([]() -> Result<void> { throw std::runtime_error("no room"); })
                                  << ErrorCode::Internal;
}

void TestHashPass::aFailureIsWhatEveryThreadComesTo()
{
    QFETCH(std::function<Result<void>()>, failure);
    QFETCH(ErrorCode, code);
    std::atomic<int> others = 0;
    const auto count = [&others](std::span<const std::byte>) -> Result<void> {
        ++others;
        return {};
    };
    Bench bench({ count, failingAt(3, failure), count }, testing::randomBytes(200 * pieceSize));
    for (const Result<void> &outcome : bench.share(3)) {
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, code);
    }
    // Nobody went on to the end.
    QVERIFY(others < 2 * 200);
    QVERIFY(!bench.pass->takeHelper());
}

void TestHashPass::aCancelIsWhatEveryThreadComesTo()
{
    std::stop_source stop;
    std::atomic<int> fed = 0;
    const auto cancelling = [&](std::span<const std::byte>) -> Result<void> {
        if (++fed == 10)
            stop.request_stop();
        return {};
    };
    Bench bench({ cancelling, cancelling }, testing::randomBytes(200 * pieceSize), false, stop.get_token());
    for (const Result<void> &outcome : bench.share(2)) {
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QCOMPARE(outcome.error().subject, bench.path.native());
    }
    // At most the piece that the other thread had in its hands.
    QVERIFY(fed <= 11);
}

void TestHashPass::onlyAsManyHelpAsFindSomethingToDo()
{
    Bench one({ {} }, testing::randomBytes(pieceSize));
    QVERIFY(!one.pass->takeHelper());
    Bench three({ {}, {}, {} }, testing::randomBytes(pieceSize));
    QVERIFY(three.pass->takeHelper());
    QVERIFY(three.pass->takeHelper());
    QVERIFY(!three.pass->takeHelper());
    Bench ended({ {}, {} }, testing::randomBytes(pieceSize));
    for (const Result<void> &outcome : ended.share(1))
        VERIFY_RESULT(outcome);
    QVERIFY(!ended.pass->takeHelper());
}

QTEST_GUILESS_MAIN(TestHashPass)
#include "tst_hashpass.moc"
