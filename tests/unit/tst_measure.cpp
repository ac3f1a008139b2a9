// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/measure.h"
#include "support/enginerows.h"
#include "support/fakeengine.h"
#include "support/threadclock.h"

#include <QTest>

#include <cerrno>
#include <utility>

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

/** Messages of which each asks the caller's source to stop, and then looks at the token that it was given. */
class StoppingTarget final : public Target {
public:
    explicit StoppingTarget(std::stop_source &caller)
        : Target({ engine::EngineKind::Kernel, "slow" }, 0)
        , m_caller(caller)
    {
    }

    Result<std::unique_ptr<engine::Repetition>> prepare(std::size_t, engine::Direction,
                                                        const std::stop_token &stop) const override
    {
        class Message final : public engine::Repetition {
        public:
            Message(std::stop_source &caller, std::stop_token stop)
                : m_caller(caller)
                , m_stop(std::move(stop))
            {
            }
            Result<void> once() override
            {
                m_caller.request_stop();
                return m_stop.stop_requested()
                    ? std::unexpected(plainError(ErrorCode::Cancelled, Step::Compute, "a message"))
                    : aMillisecond({});
            }

        private:
            std::stop_source &m_caller;
            const std::stop_token m_stop;
        };
        return std::make_unique<Message>(m_caller, stop);
    }

private:
    std::stop_source &m_caller;
};

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

    void aStopReachesTheMessageThatIsBeingComputed()
    {
        std::stop_source stop;
        const StoppingTarget target(stop);
        const auto rate = measure(target, { size, 1, engine::Direction::Encrypt }, timing, stop.get_token(),
                                  nullptr, ThreadClock::now);
        QVERIFY(!rate);
        QCOMPARE(rate.error().code, ErrorCode::Cancelled);
        QCOMPARE(rate.error().subject, std::string("a message"));
    }

    void whereOneMessageTakesLongerThanThePointThereIsOneRun_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("slow");
        QTest::newRow("one thread") << 1 << 1;
        QTest::newRow("each of three") << 3 << 3;
        QTest::newRow("one of three") << 3 << 1;
    }
    void whereOneMessageTakesLongerThanThePointThereIsOneRun()
    {
        QFETCH(const int, threads);
        QFETCH(const int, slow);
        std::atomic<int> firsts = 0;
        const auto rate = measureWith(
            [&firsts, slow](std::span<const std::byte>) -> Result<void> {
                thread_local bool isFirst = true;
                ThreadClock::advance(std::exchange(isFirst, false) && firsts++ < slow ? 500ms : 100ms);
                return {};
            },
            static_cast<unsigned>(threads));
        VERIFY_RESULT(rate);
        QCOMPARE(rate->runs, std::vector<double>(1, 1e4 * threads));
    }

    void theTimeOfAPointFollowsFromItsRate_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("seconds");
        QTest::newRow("not known") << 0.0 << 0.35;
        QTest::newRow("short messages") << 1e9 << 0.35;
        QTest::newRow("longer than a run") << 1e4 << 0.6; // Each of six phases is one message.
        QTest::newRow("longer than all") << 1e3 << 2.0;
    }
    void theTimeOfAPointFollowsFromItsRate()
    {
        QFETCH(const double, rate);
        QTEST(expectedTime({ size, 1, engine::Direction::Encrypt }, timing, rate).count(), "seconds");
        QTEST(expectedTime({ size, 2, engine::Direction::Encrypt }, timing, 2 * rate).count(), "seconds");
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
