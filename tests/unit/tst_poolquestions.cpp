// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/operationpool.h"
#include "support/testoperation.h"

#include <QTest>

#include <cerrno>
#include <stdexcept>

using namespace cipherscope;
using namespace cipherscope::operations;
using namespace cipherscope::testing;

/** What OperationPool::ask() answers, and when. */
class TestPoolQuestions : public DescriptorsStayEqual {
    Q_OBJECT

private Q_SLOTS:
    void aQuestionIsAnswered();
    void aQuestionDoesNotWaitBehindOperations();
    void aQuestionThatThrowsIsAnInternalError();
    void aQuestionHearsOfThePoolsEnd();
};

void TestPoolQuestions::aQuestionIsAnswered()
{
    OperationPool pool;
    const QFuture<Result<int>> answer =
        pool.ask<int>([](const std::stop_token &) -> Result<int> { return 42; });
    const QFuture<Result<int>> refusal = pool.ask<int>([](const std::stop_token &) -> Result<int> {
        return std::unexpected(systemError(Step::Bind, ENOENT, "sha256"));
    });
    QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished() && refusal.isFinished(), patience);
    QVERIFY(answer.result() == 42);
    QCOMPARE(refusal.result().error().code, ErrorCode::NoSuchAlgorithm);
}

void TestPoolQuestions::aQuestionDoesNotWaitBehindOperations()
{
    OperationPool pool;
    const auto operation = makeOperation(waitForStop, pool.threadCount());
    pool.start(operation);
    const QFuture<Result<int>> answer =
        pool.ask<int>([](const std::stop_token &) -> Result<int> { return 42; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patience);
    QVERIFY(operation->isActive());
}

void TestPoolQuestions::aQuestionThatThrowsIsAnInternalError()
{
    OperationPool pool;
    const QFuture<Result<int>> standard = pool.ask<int>(
        [](const std::stop_token &) -> Result<int> { throw std::runtime_error("what went wrong"); });
    const QFuture<Result<int>> other =
        pool.ask<int>([](const std::stop_token &) -> Result<int> { throw 42; });
    QTRY_VERIFY_WITH_TIMEOUT(standard.isFinished() && other.isFinished(), patience);
    QCOMPARE(standard.result().error().code, ErrorCode::Internal);
    QCOMPARE(standard.result().error().detail.english(), std::string("what went wrong"));
    QCOMPARE(other.result().error().code, ErrorCode::Internal);
}

void TestPoolQuestions::aQuestionHearsOfThePoolsEnd()
{
    QFuture<Result<int>> answer;
    {
        OperationPool pool;
        Gate asked;
        answer = pool.ask<int>([&asked](const std::stop_token &stop) -> Result<int> {
            asked.open();
            if (Result<void> stopped = waitForStop(stop); !stopped)
                return std::unexpected(std::move(stopped.error()));
            return 1;
        });
        QVERIFY(asked.wait());
    }
    QVERIFY(answer.isFinished());
    QVERIFY(answer.result() == 1);
}

QTEST_GUILESS_MAIN(TestPoolQuestions)
#include "tst_poolquestions.moc"
