// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/orderedpipeline.h"
#include "support/enginerows.h"
#include "support/testbytes.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <latch>
#include <new>
#include <thread>

using namespace cipherscope;
using namespace cipherscope::operations;

namespace {

constexpr std::size_t batchSize = 100;

/** Gives these bytes, and then, if there is one, the error. */
class Source {
public:
    explicit Source(std::vector<std::byte> bytes, std::optional<Error> failure = {})
        : m_bytes(std::move(bytes))
        , m_failure(std::move(failure))
    {
    }

    Result<std::size_t> operator()(std::span<std::byte> room)
    {
        const std::size_t count = std::min(room.size(), m_bytes.size() - m_used);
        if (count < room.size() && m_failure)
            return std::unexpected(*m_failure);
        std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(m_used), count, room.begin());
        m_used += count;
        return count;
    }

private:
    std::vector<std::byte> m_bytes;
    std::size_t m_used = 0;
    std::optional<Error> m_failure;
};

/** Each byte plus one: the same length, and not the same bytes. */
Transformed increment(const Batch &batch, std::span<std::byte> out)
{
    std::ranges::transform(batch.bytes, out.begin(), [](std::byte byte) {
        return static_cast<std::byte>(std::to_integer<unsigned>(byte) + 1);
    });
    return { batch.bytes.size(), {} };
}

std::vector<std::byte> incremented(std::vector<std::byte> bytes)
{
    increment({ 0, true, bytes }, bytes);
    return bytes;
}

/** The outcomes of `threads` threads at one pipeline, the failed ones. */
std::vector<Error> runOn(unsigned threads, OrderedPipeline &pipeline,
                         const OrderedPipeline::Transform &transform, const std::stop_token &stop = {})
{
    std::vector<Result<void>> outcomes(threads);
    {
        std::vector<std::jthread> running;
        for (Result<void> &outcome : outcomes)
            running.emplace_back([&] { outcome = pipeline.run(transform, stop); });
    }
    std::vector<Error> errors;
    for (const Result<void> &outcome : outcomes) {
        if (!outcome)
            errors.push_back(outcome.error());
    }
    return errors;
}

const Error failure = plainError(ErrorCode::AuthenticationFailed, Step::Compute, "test");

} // namespace

class TestOrderedPipeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyByteComesOutOnceAndInOrder_data();
    void everyByteComesOutOnceAndInOrder();
    void onlyTheLastBatchIsShorter();
    void severalThreadsComputeAtOnce();
    void aSlowBatchHoldsNobodyUp();
    void whatPrecedesAFailureIsWrittenAndNothingElse();
    void aFailedReadEndsTheStreamInItsPlace();
    void aFailedWriteEndsIt();
    void aCancelEndsEveryThread();
    void anExceptionEndsEveryThread();
    void askingForMoreWorkWaitsForNoDisk();
};

void TestOrderedPipeline::everyByteComesOutOnceAndInOrder_data()
{
    QTest::addColumn<qulonglong>("size");
    QTest::addColumn<unsigned>("threads");
    for (const std::size_t size : { std::size_t{ 0 }, std::size_t{ 1 }, batchSize - 1, batchSize,
                                    batchSize + 1, 2 * batchSize, 500 * batchSize + 7 }) {
        for (const unsigned threads : { 1U, 2U, 7U })
            QTest::addRow("%zu bytes, %u threads", size, threads) << static_cast<qulonglong>(size) << threads;
    }
}

void TestOrderedPipeline::everyByteComesOutOnceAndInOrder()
{
    QFETCH(qulonglong, size);
    QFETCH(unsigned, threads);
    const std::vector<std::byte> bytes = testing::randomBytes(size);
    std::vector<std::byte> written;
    OrderedPipeline pipeline(batchSize, batchSize, Source(bytes), [&](auto part) -> Result<void> {
        written.insert(written.end(), part.begin(), part.end());
        return {};
    });
    QVERIFY(pipeline.hasMore());
    QVERIFY(runOn(threads, pipeline, increment).empty());
    QVERIFY(written == incremented(bytes));
    QVERIFY(!pipeline.hasMore());
}

void TestOrderedPipeline::onlyTheLastBatchIsShorter()
{
    for (const std::size_t size : { std::size_t{ 0 }, batchSize, 2 * batchSize, 2 * batchSize + 1 }) {
        std::vector<std::pair<std::size_t, bool>> batches;
        OrderedPipeline pipeline(batchSize, batchSize, Source(testing::randomBytes(size)),
                                 [](auto) { return Result<void>(); });
        QVERIFY(runOn(1, pipeline, [&](const Batch &batch, std::span<std::byte> out) {
                    batches.emplace_back(batch.bytes.size(), batch.isLast);
                    return increment(batch, out);
                }).empty());
        // There is always a last one, which is empty only if the stream is.
        QCOMPARE(batches.size(), std::max<std::size_t>(1, (size + batchSize - 1) / batchSize));
        for (std::size_t i = 0; i < batches.size(); ++i) {
            QCOMPARE(batches[i].second, i + 1 == batches.size());
            QCOMPARE(batches[i].first, std::min(batchSize, size - i * batchSize));
        }
    }
}

void TestOrderedPipeline::severalThreadsComputeAtOnce()
{
    // Each of three batches waits within its transform for the other two: one thread after the other would
    // wait for ever.
    std::latch together(3);
    OrderedPipeline pipeline(batchSize, batchSize, Source(testing::randomBytes(3 * batchSize)),
                             [](auto) { return Result<void>(); });
    QVERIFY(runOn(3, pipeline, [&together](const Batch &batch, std::span<std::byte> out) {
                together.arrive_and_wait();
                return increment(batch, out);
            }).empty());
}

void TestOrderedPipeline::aSlowBatchHoldsNobodyUp()
{
    // The first one takes until the two after it are there, which one other thread must have computed.
    std::latch others(2);
    OrderedPipeline pipeline(batchSize, batchSize, Source(testing::randomBytes(3 * batchSize)),
                             [](auto) { return Result<void>(); });
    QVERIFY(runOn(2, pipeline, [&others](const Batch &batch, std::span<std::byte> out) {
                if (batch.number == 0)
                    others.wait();
                else
                    others.count_down();
                return increment(batch, out);
            }).empty());
}

void TestOrderedPipeline::whatPrecedesAFailureIsWrittenAndNothingElse()
{
    const std::vector<std::byte> bytes = testing::randomBytes(40 * batchSize);
    std::vector<std::byte> written;
    OrderedPipeline pipeline(batchSize, batchSize, Source(bytes), [&](auto part) -> Result<void> {
        written.insert(written.end(), part.begin(), part.end());
        return {};
    });
    const auto transform = [](const Batch &batch, std::span<std::byte> out) -> Transformed {
        Transformed done = increment(batch, out);
        if (batch.number >= 20)
            return { 30, std::unexpected(failure) };
        return done;
    };
    const std::vector<Error> errors = runOn(4, pipeline, transform);
    QCOMPARE(errors.size(), std::size_t{ 1 });
    QVERIFY(errors.front() == failure);
    const std::vector<std::byte> expected(bytes.begin(), bytes.begin() + 20 * batchSize + 30);
    QVERIFY(written == incremented(expected));
    QVERIFY(!pipeline.hasMore());
}

void TestOrderedPipeline::aFailedReadEndsTheStreamInItsPlace()
{
    const std::vector<std::byte> bytes = testing::randomBytes(10 * batchSize + 1);
    const Error unreadable = systemError(Step::Read, EIO, "test");
    std::size_t written = 0;
    OrderedPipeline pipeline(batchSize, batchSize, Source(bytes, unreadable), [&](auto part) -> Result<void> {
        written += part.size();
        return {};
    });
    const std::vector<Error> errors = runOn(3, pipeline, increment);
    QCOMPARE(errors.size(), std::size_t{ 1 });
    QVERIFY(errors.front() == unreadable);
    QCOMPARE(written, 10 * batchSize);
}

void TestOrderedPipeline::aFailedWriteEndsIt()
{
    const Error full = systemError(Step::Write, ENOSPC, "test");
    std::atomic<int> writes = 0;
    OrderedPipeline pipeline(batchSize, batchSize, Source(testing::randomBytes(100 * batchSize)),
                             [&](auto) -> Result<void> {
                                 if (++writes == 5)
                                     return std::unexpected(full);
                                 return {};
                             });
    const std::vector<Error> errors = runOn(3, pipeline, increment);
    QCOMPARE(errors.size(), std::size_t{ 1 });
    QVERIFY(errors.front() == full);
    QCOMPARE(writes.load(), 5);
}

void TestOrderedPipeline::aCancelEndsEveryThread()
{
    std::stop_source stop;
    OrderedPipeline pipeline(batchSize, batchSize, Source(testing::randomBytes(1000 * batchSize)),
                             [](auto) { return Result<void>(); });
    const std::vector<Error> errors = runOn(
        3, pipeline,
        [&stop](const Batch &batch, std::span<std::byte> out) {
            if (batch.number == 10)
                stop.request_stop();
            return increment(batch, out);
        },
        stop.get_token());
    QVERIFY(!errors.empty());
    for (const Error &error : errors)
        QCOMPARE(error.code, ErrorCode::Cancelled);
    QVERIFY(!pipeline.hasMore());
}

void TestOrderedPipeline::anExceptionEndsEveryThread()
{
    OrderedPipeline pipeline(batchSize, batchSize, Source(testing::randomBytes(100 * batchSize)),
                             [](auto) { return Result<void>(); });
    const auto transform = [](const Batch &batch, std::span<std::byte> out) -> Transformed {
        if (batch.number == 3)
            throw std::bad_alloc();
        return increment(batch, out);
    };
    std::atomic<int> thrown = 0;
    const auto share = [&] {
        try {
            (void)pipeline.run(transform, {});
        } catch (const std::bad_alloc &) {
            ++thrown;
        }
    };
    {
        std::vector<std::jthread> running;
        for (int i = 0; i < 4; ++i)
            running.emplace_back(share);
    }
    QCOMPARE(thrown.load(), 1);
    QVERIFY(!pipeline.hasMore());
}

void TestOrderedPipeline::askingForMoreWorkWaitsForNoDisk()
{
    std::latch reading(1);
    std::latch asked(1);
    OrderedPipeline pipeline(
        batchSize, batchSize,
        [&](std::span<std::byte>) -> Result<std::size_t> {
            reading.count_down();
            asked.wait();
            return 0;
        },
        [](auto) { return Result<void>(); });
    std::jthread worker([&pipeline] { static_cast<void>(pipeline.run(increment, {})); });
    reading.wait();
    QVERIFY(pipeline.hasMore());
    asked.count_down();
}

QTEST_GUILESS_MAIN(TestOrderedPipeline)
#include "tst_orderedpipeline.moc"
