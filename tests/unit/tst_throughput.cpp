// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/filemeters.h"
#include "operations/throughput.h"

#include <QTest>

using cipherscope::operations::FileMeters;
using cipherscope::operations::FileRate;
using cipherscope::operations::RunningFile;
using cipherscope::operations::ThroughputMeter;
using namespace std::chrono_literals;

namespace {

constexpr ThroughputMeter::Clock::time_point begin{ 1000s };
constexpr double mega = 1e6;

bool isAbout(double value, double expected, double share = 0.01)
{
    return value >= expected * (1 - share) && value <= expected * (1 + share);
}

} // namespace

class TestThroughput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereIsNoSpeedBeforeTheFirstSample();
    void aSteadyRateIsThatRate();
    void aChangeOfRateIsFollowedWithinSeconds();
    void thePeakStays();
    void samplesCloserThanAMillisecondAreJoined();
    void aStallGoesTowardsZero();
    void aCounterThatGoesBackIsNoNegativeSpeed();
    void theTimeLeftFollowsFromTheSpeed();
    void startingAgainForgetsEverything();
    void anIrregularClockGivesTheSameAverage();
    void eachFileHasAMeterUntilItIsNoLongerRead();
};

void TestThroughput::thereIsNoSpeedBeforeTheFirstSample()
{
    ThroughputMeter meter;
    QCOMPARE(meter.smoothed(), 0.0);
    QCOMPARE(meter.peak(), 0.0);
    QCOMPARE(meter.average(), 0.0);
    QVERIFY(!meter.secondsFor(1));
    meter.start(begin);
    QCOMPARE(meter.smoothed(), 0.0);
    QCOMPARE(meter.average(), 0.0);
    QVERIFY(!meter.secondsFor(1));
}

void TestThroughput::aSteadyRateIsThatRate()
{
    ThroughputMeter meter;
    meter.start(begin);
    for (int tick = 1; tick <= 50; ++tick) {
        meter.sample(begin + tick * 100ms, static_cast<std::uint64_t>(tick) * 10'000'000);
        QVERIFY(isAbout(meter.smoothed(), 100 * mega));
        QVERIFY(isAbout(meter.peak(), 100 * mega));
        QVERIFY(isAbout(meter.average(), 100 * mega));
    }
}

void TestThroughput::aChangeOfRateIsFollowedWithinSeconds()
{
    ThroughputMeter meter;
    meter.start(begin);
    std::uint64_t done = 0;
    for (int tick = 1; tick <= 20; ++tick)
        meter.sample(begin + tick * 100ms, done += 10'000'000);
    // One tick at another rate moves it a little, and no more: that is what smoothing is for.
    meter.sample(begin + 2100ms, done += 50'000'000);
    QVERIFY(meter.smoothed() > 101 * mega);
    QVERIFY(meter.smoothed() < 150 * mega);
    for (int tick = 22; tick <= 71; ++tick)
        meter.sample(begin + tick * 100ms, done += 50'000'000);
    QVERIFY(isAbout(meter.smoothed(), 500 * mega, 0.02));
}

void TestThroughput::thePeakStays()
{
    ThroughputMeter meter;
    meter.start(begin);
    meter.sample(begin + 1s, 100'000'000);
    for (int second = 2; second < 10; ++second)
        meter.sample(begin + second * 1s, 100'000'000);
    QVERIFY(isAbout(meter.peak(), 100 * mega));
    QVERIFY(meter.smoothed() < mega);
}

void TestThroughput::samplesCloserThanAMillisecondAreJoined()
{
    ThroughputMeter meter;
    meter.start(begin);
    meter.sample(begin, 5'000'000);
    meter.sample(begin + 10us, 6'000'000);
    QCOMPARE(meter.smoothed(), 0.0);
    meter.sample(begin + 100ms, 10'000'000);
    QVERIFY(isAbout(meter.smoothed(), 100 * mega));
    // A last sample right after a tick must not divide by nothing.
    meter.sample(begin + 100ms, 10'000'000);
    meter.sample(begin + 100ms + 1us, 20'000'000);
    QVERIFY(isAbout(meter.peak(), 100 * mega));
}

void TestThroughput::aStallGoesTowardsZero()
{
    ThroughputMeter meter;
    meter.start(begin);
    meter.sample(begin + 1s, 100'000'000);
    double last = meter.smoothed();
    for (int second = 2; second < 12; ++second) {
        meter.sample(begin + second * 1s, 100'000'000);
        QVERIFY(meter.smoothed() < last);
        QVERIFY(meter.smoothed() >= 0);
        last = meter.smoothed();
    }
    QVERIFY(last < 0.001 * 100 * mega);
}

void TestThroughput::aCounterThatGoesBackIsNoNegativeSpeed()
{
    ThroughputMeter meter;
    meter.start(begin);
    meter.sample(begin + 1s, 100'000'000);
    meter.sample(begin + 2s, 50'000'000);
    QVERIFY(meter.smoothed() >= 0);
    QVERIFY(meter.smoothed() < 100 * mega);
}

void TestThroughput::theTimeLeftFollowsFromTheSpeed()
{
    ThroughputMeter meter;
    meter.start(begin);
    meter.sample(begin + 1s, 100'000'000);
    const std::optional<double> left = meter.secondsFor(250'000'000);
    QVERIFY(left);
    QVERIFY(isAbout(*left, 2.5));
    QVERIFY(meter.secondsFor(0) == 0.0);
    ThroughputMeter stalled;
    stalled.start(begin);
    stalled.sample(begin + 1s, 0);
    QVERIFY(!stalled.secondsFor(1));
}

void TestThroughput::startingAgainForgetsEverything()
{
    ThroughputMeter meter;
    meter.start(begin);
    meter.sample(begin + 1s, 100'000'000);
    meter.start(begin + 5s);
    QCOMPARE(meter.smoothed(), 0.0);
    QCOMPARE(meter.peak(), 0.0);
    meter.sample(begin + 6s, 1'000'000);
    QVERIFY(isAbout(meter.smoothed(), mega));
    QVERIFY(isAbout(meter.average(), mega));
}

void TestThroughput::anIrregularClockGivesTheSameAverage()
{
    ThroughputMeter meter;
    meter.start(begin);
    for (const int milliseconds : { 3, 90, 95, 400, 401, 2000 })
        meter.sample(begin + milliseconds * 1ms, static_cast<std::uint64_t>(milliseconds) * 50'000);
    QVERIFY(isAbout(meter.average(), 50 * mega));
    QVERIFY(isAbout(meter.smoothed(), 50 * mega));
}

void TestThroughput::eachFileHasAMeterUntilItIsNoLongerRead()
{
    FileMeters meters;
    const auto sample = [&meters](std::chrono::seconds at, std::vector<RunningFile> running) {
        return meters.sample(begin + at, running);
    };
    QCOMPARE(sample(0s, { { 3, 0 }, { 7, 0 } }).size(), std::size_t{ 2 });
    const std::vector<FileRate> both = sample(1s, { { 7, 5'000'000 }, { 3, 1'000'000 } });
    QCOMPARE(both[0].job, std::size_t{ 7 });
    QCOMPARE(both[0].bytesDone, std::uint64_t{ 5'000'000 });
    QVERIFY(isAbout(both[0].bytesPerSecond, 5 * mega));
    QVERIFY(isAbout(both[1].bytesPerSecond, 1 * mega));
    QCOMPARE(sample(2s, { { 7, 10'000'000 } }).size(), std::size_t{ 1 });
    const std::vector<FileRate> again = sample(3s, { { 3, 1'000'000 } });
    QCOMPARE(again[0].bytesPerSecond, 0.0);
}

QTEST_GUILESS_MAIN(TestThroughput)
#include "tst_throughput.moc"
