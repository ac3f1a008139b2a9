// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/activitymodel.h"
#include "support/gatedoperation.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

using namespace cipherscope;
using cipherscope::testing::GatedOperation;
using operations::Operation;
using operations::OperationPool;
using ui::ActivityModel;

namespace {

constexpr std::uint64_t MiB = 1024 * 1024;

std::shared_ptr<GatedOperation> started(OperationPool &pool, const char *title, std::uint64_t bytes = 0,
                                        std::uint64_t files = 0)
{
    auto operation = std::make_shared<GatedOperation>(QString::fromUtf8(title), bytes, files);
    pool.start(operation);
    return operation;
}

} // namespace

class TestActivityModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void isIdleUntilAnOperationStarts();
    void listsRunningOperationsTheOldestFirst();
    void sumsAmountsOverAllOperationsOfABusyTime();
    void doesNotGuessAtAnUnknownSize();
    void cancelsOneAndLeavesTheOther();
    void cancelsAll();
    void ignoresARowThatHasEnded();
    void saysHowTheLastOperationEnded();
    void keepsTheLastMinuteOfThroughput();
    void showsIdleTimeAsZero();
    void movesTheLineOnAfterTheEndUntilItIsFlat();
    void countsWhatWaitsInTheTimeLeft();
    void saysOfAStoppedOneThatWaitsThatItStops();
};

void TestActivityModel::isIdleUntilAnOperationStarts()
{
    OperationPool pool;
    ActivityModel model(pool);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy busy(&model, &ActivityModel::busyChanged);
    QVERIFY(!model.isBusy());
    QCOMPARE(model.lastSummary(), QString());

    const auto operation = started(pool, "Hash a file");
    QVERIFY(model.isBusy());
    QCOMPARE(busy.count(), 1);

    operation->finish();
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(busy.count(), 2);
}

void TestActivityModel::listsRunningOperationsTheOldestFirst()
{
    OperationPool pool;
    ActivityModel model(pool);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto first = started(pool, "first", 4 * MiB, 2);
    const auto second = started(pool, "second");
    first->advance(MiB);
    first->advanceFile();

    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data(ActivityModel::TitleRole).toString(), QStringLiteral("first"));
    QCOMPARE(model.index(0).data(ActivityModel::ProgressRole).toReal(), 0.25);
    QCOMPARE(model.index(0).data(ActivityModel::DetailRole).toString(),
             QStringLiteral("1.0 MiB of 4.0 MiB, 1 of 2 files"));
    QCOMPARE(model.index(1).data(ActivityModel::TitleRole).toString(), QStringLiteral("second"));
    QCOMPARE(model.index(1).data(ActivityModel::ProgressRole).toReal(), -1.0);

    first->finish();
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(ActivityModel::TitleRole).toString(), QStringLiteral("second"));
}

void TestActivityModel::sumsAmountsOverAllOperationsOfABusyTime()
{
    OperationPool pool;
    ActivityModel model(pool);
    const auto first = started(pool, "first", 3 * MiB, 3);
    const auto second = started(pool, "second", MiB, 1);
    first->advance(3 * MiB);
    first->finish();
    QTRY_COMPARE(model.running(), 1);
    QCOMPARE(model.amount(), QStringLiteral("3.0 MiB of 4.0 MiB"));
    QCOMPARE(model.progress(), 0.75);

    second->finish();
    QTRY_VERIFY(!model.isBusy());
    const auto third = started(pool, "third", 2 * MiB);
    QCOMPARE(model.amount(), QStringLiteral("0 bytes of 2.0 MiB"));
}

void TestActivityModel::doesNotGuessAtAnUnknownSize()
{
    OperationPool pool;
    ActivityModel model(pool);
    const auto known = started(pool, "known", 4 * MiB);
    const auto unknown = started(pool, "unknown");
    unknown->advance(MiB);
    QCOMPARE(model.amount(), QStringLiteral("1.0 MiB"));
    QCOMPARE(model.progress(), -1.0);
    QCOMPARE(model.timeLeft(), QString());
}

void TestActivityModel::cancelsOneAndLeavesTheOther()
{
    OperationPool pool;
    ActivityModel model(pool);
    const auto first = started(pool, "first");
    const auto second = started(pool, "second");
    QVERIFY(!model.index(1).data(ActivityModel::StoppingRole).toBool());
    model.cancel(1);
    QVERIFY(model.index(1).data(ActivityModel::StoppingRole).toBool());
    QTRY_COMPARE(model.running(), 1);
    QCOMPARE(second->state(), Operation::State::Cancelled);
    QVERIFY(first->isActive());
}

void TestActivityModel::cancelsAll()
{
    OperationPool pool;
    ActivityModel model(pool);
    const auto first = started(pool, "first");
    const auto second = started(pool, "second");
    model.cancelAll();
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(first->state(), Operation::State::Cancelled);
    QCOMPARE(second->state(), Operation::State::Cancelled);
}

void TestActivityModel::ignoresARowThatHasEnded()
{
    OperationPool pool;
    ActivityModel model(pool);
    const auto operation = started(pool, "only");
    model.cancel(1);
    model.cancel(-1);
    QVERIFY(operation->isActive());
}

void TestActivityModel::saysHowTheLastOperationEnded()
{
    OperationPool pool;
    ActivityModel model(pool);
    const auto good = started(pool, "Hash a.iso", MiB);
    good->advance(MiB);
    good->finish();
    QTRY_VERIFY(!model.isBusy());
    QVERIFY2(model.lastSummary().startsWith(u"Hash a.iso: 1.0 MiB at "), qPrintable(model.lastSummary()));

    const auto stopped = started(pool, "Hash b.iso");
    model.cancelAll();
    QTRY_COMPARE(model.lastSummary(), QStringLiteral("Hash b.iso: stopped"));

    const auto failed = started(pool, "Hash c.iso");
    failed->finishWith(plainError(ErrorCode::Io, Step::Read, "c.iso"));
    QTRY_COMPARE(model.lastSummary(), QStringLiteral("Hash c.iso: failed"));
}

void TestActivityModel::keepsTheLastMinuteOfThroughput()
{
    OperationPool pool;
    ActivityModel model(pool);
    const auto operation = started(pool, "long", 100 * MiB);
    for (int i = 0; i < ActivityModel::samplesKept + 50; ++i)
        Q_EMIT pool.ticked();
    QCOMPARE(model.history().size(), ActivityModel::samplesKept);

    operation->advance(10 * MiB);
    QTRY_VERIFY(model.history().constLast() > 0);
    QVERIFY(model.rate() != QStringLiteral("–"));
}

void TestActivityModel::showsIdleTimeAsZero()
{
    OperationPool pool;
    ActivityModel::Clock::time_point now{};
    ActivityModel model(pool, [&now] { return now; });
    const auto first = started(pool, "first");
    QTRY_VERIFY(model.history().size() > 1);
    first->finish();
    QTRY_VERIFY(!model.isBusy());
    const qsizetype before = model.history().size();

    now += std::chrono::seconds(5);
    const auto second = started(pool, "second");
    QCOMPARE(model.history().size(), before + 50);
    QCOMPARE(model.history().constLast(), 0.0);
}

void TestActivityModel::movesTheLineOnAfterTheEndUntilItIsFlat()
{
    OperationPool pool;
    ActivityModel::Clock::time_point now{};
    ActivityModel model(pool, [&now] { return now; });
    QVERIFY(!model.isRecent());
    const auto operation = started(pool, "first", 10 * MiB);
    QVERIFY(model.isRecent());
    operation->advance(10 * MiB);
    QTRY_VERIFY(model.history().constLast() > 0);
    operation->finish();
    QTRY_VERIFY(!model.isBusy());
    QVERIFY(model.isRecent());

    now += std::chrono::seconds(30);
    QTRY_VERIFY(model.history().size() >= 300);
    QVERIFY(model.isRecent());
    QCOMPARE(model.history().constLast(), 0.0);
    now += std::chrono::seconds(30);
    QTRY_VERIFY(!model.isRecent());
}

void TestActivityModel::countsWhatWaitsInTheTimeLeft()
{
    OperationPool pool;
    ActivityModel model(pool);
    std::vector<std::shared_ptr<GatedOperation>> running;
    for (unsigned i = 0; i < pool.threadCount(); ++i)
        running.push_back(started(pool, "runs", 10 * MiB));
    QTRY_COMPARE(running.back()->state(), Operation::State::Running);
    const auto waits = started(pool, "waits", 1'000'000'000 * MiB);
    running.front()->advance(MiB);
    // Of the one that runs it would be less than a minute.
    QTRY_VERIFY2(model.timeLeft().contains(QStringLiteral(" h ")), qPrintable(model.timeLeft()));

    const auto ofUnknownSize = started(pool, "waits too");
    QCOMPARE(model.timeLeft(), QString());
}

void TestActivityModel::saysOfAStoppedOneThatWaitsThatItStops()
{
    OperationPool pool;
    ActivityModel model(pool);
    std::vector<std::shared_ptr<GatedOperation>> running;
    for (unsigned i = 0; i < pool.threadCount(); ++i)
        running.push_back(started(pool, "runs"));
    const auto waits = started(pool, "waits");
    const int row = model.rowCount() - 1;
    QCOMPARE(model.index(row).data(ActivityModel::TimeLeftRole).toString(), QStringLiteral("Waiting…"));
    model.cancel(row);
    QCOMPARE(model.index(row).data(ActivityModel::TimeLeftRole).toString(), QStringLiteral("Stopping…"));
    QTRY_COMPARE(model.running(), row);
    QCOMPARE(model.lastSummary(), QStringLiteral("waits: stopped"));
}

QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
