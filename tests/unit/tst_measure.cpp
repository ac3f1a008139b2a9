// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/measure.h"
#include "support/enginerows.h"
#include "support/fakeengine.h"
#include "support/threadclock.h"

#include <QTest>

#include <cerrno>

using namespace cipherscope;
using namespace cipherscope::benchmark;
using namespace cipherscope::testing;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t size = 1000;
const Timing timing{ .warmUp = 100ms, .run = 50ms, .runs = 5 };

Result<Rate> measureWith(UpdateHook hook, unsigned threads = 1, const std::stop_token &stop = {},
                         std::atomic<std::uint64_t> *bytesDone = nullptr)
{
    FakeEngine engine(engine::EngineKind::Kernel, std::move(hook));
    const auto target = openTarget(engine, { AlgType::Hash, "sha256", "sha256", engine.kind() });
    if (!target)
        return std::unexpected(target.error());
    return measure(**target, { size, threads, engine::Direction::Encrypt }, timing, stop, bytesDone,
                   ThreadClock::now);
}

Result<void> aMillisecond(std::span<const std::byte>)
{
    ThreadClock::advance(1ms);
    return {};
}

} // namespace

/** How a rate comes about, by a clock that the work itself moves. */
class TestMeasure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRateIsTheBytesOverTheTime()
    {
        const auto rate = measureWith(aMillisecond);
        VERIFY_RESULT(rate);
        QCOMPARE(rate->runs, std::vector<double>(5, 1e6));
    }

    void theRatesOfThreadsAddUp()
    {
        const auto rate = measureWith(aMillisecond, 3);
        VERIFY_RESULT(rate);
        QCOMPARE(rate->runs, std::vector<double>(5, 3e6));
    }

    void whatIsSlowAtFirstIsNotMeasured()
    {
        int calls = 0;
        const auto rate = measureWith([&calls](std::span<const std::byte>) -> Result<void> {
            ThreadClock::advance(++calls <= 4 ? 25ms : 1ms);
            return {};
        });
        VERIFY_RESULT(rate);
        QCOMPARE(rate->median(), 1e6);
        QCOMPARE(rate->lowest(), 1e6);
    }

    void aSlowRunIsSeenInTheSpreadAndNotInTheMedian()
    {
        nanoseconds begin = ThreadClock::now();
        const auto rate = measureWith([&begin](std::span<const std::byte>) -> Result<void> {
            const bool isSecondRun =
                ThreadClock::now() - begin >= 150ms && ThreadClock::now() - begin < 200ms;
            ThreadClock::advance(isSecondRun ? 2ms : 1ms);
            return {};
        });
        VERIFY_RESULT(rate);
        QCOMPARE(rate->median(), 1e6);
        QCOMPARE(rate->highest(), 1e6);
        QVERIFY2(rate->lowest() < 0.6e6, qPrintable(QString::number(rate->lowest())));
    }

    void shortMessagesAreManyBetweenTwoLooksAtTheClock()
    {
        std::uint64_t looks = 0;
        std::uint64_t messages = 0;
        FakeEngine engine(engine::EngineKind::Kernel,
                          [&messages](std::span<const std::byte>) -> Result<void> {
                              ++messages;
                              ThreadClock::advance(1us);
                              return {};
                          });
        const auto target = openTarget(engine, { AlgType::Hash, "sha256", "sha256", engine.kind() });
        VERIFY_RESULT(target);
        const auto rate =
            measure(**target, { 16, 1, engine::Direction::Encrypt }, timing, {}, nullptr, [&looks] {
                ++looks;
                return ThreadClock::now();
            });
        VERIFY_RESULT(rate);
        QCOMPARE(rate->median(), 16e6);
        QVERIFY2(looks < messages / 200, qPrintable(QStringLiteral("%1 looks").arg(looks)));
    }

    void theCounterHasEveryByte()
    {
        std::atomic<std::uint64_t> bytes = 0;
        std::atomic<std::uint64_t> messages = 0;
        const auto rate = measureWith(
            [&messages](std::span<const std::byte> data) {
                ++messages;
                return aMillisecond(data);
            },
            2, {}, &bytes);
        VERIFY_RESULT(rate);
        QCOMPARE(bytes.load(), messages.load() * size);
    }

    void anErrorOfOneThreadEndsAll_data()
    {
        QTest::addColumn<int>("at");
        QTest::newRow("at the first message") << 1;
        QTest::newRow("in the warm-up") << 50;
        QTest::newRow("in a run") << 500;
    }
    void anErrorOfOneThreadEndsAll()
    {
        QFETCH(const int, at);
        std::atomic<int> calls = 0;
        const auto rate = measureWith(
            [&calls, at](std::span<const std::byte> data) -> Result<void> {
                if (++calls == at)
                    return std::unexpected(systemError(Step::Send, ENOKEY, "sha256"));
                return aMillisecond(data);
            },
            4);
        QVERIFY(!rate);
        QCOMPARE(rate.error().code, ErrorCode::KeyRequired);
    }

    void aStopEndsAllThreadsWithCancelled()
    {
        std::stop_source stop;
        std::atomic<int> calls = 0;
        const auto rate = measureWith(
            [&](std::span<const std::byte> data) {
                if (++calls == 300)
                    stop.request_stop();
                return aMillisecond(data);
            },
            3, stop.get_token());
        QVERIFY(!rate);
        QCOMPARE(rate.error().code, ErrorCode::Cancelled);
        QVERIFY2(calls < 350, qPrintable(QString::number(calls.load())));
    }

    void theMedianIsInTheMiddle_data()
    {
        QTest::addColumn<std::vector<double>>("runs");
        QTest::addColumn<double>("median");
        QTest::newRow("none") << std::vector<double>{} << 0.0;
        QTest::newRow("one") << std::vector<double>{ 7 } << 7.0;
        QTest::newRow("odd") << std::vector<double>{ 9, 1, 5 } << 5.0;
        QTest::newRow("even") << std::vector<double>{ 9, 1, 5, 3 } << 4.0;
    }
    void theMedianIsInTheMiddle()
    {
        QFETCH(const std::vector<double>, runs);
        QTEST(Rate{ runs }.median(), "median");
    }

private:
    using nanoseconds = std::chrono::nanoseconds;
};

QTEST_APPLESS_MAIN(TestMeasure)
#include "tst_measure.moc"
