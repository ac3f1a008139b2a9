// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/operationpool.h"
#include "support/testoperation.h"

#include <QTest>

#include <functional>
#include <openssl/err.h>

using namespace cipherscope;
using namespace cipherscope::operations;
using namespace cipherscope::testing;

/** What a task leaves behind in a thread of the pool. */
class TestPoolThreads : public DescriptorsStayEqual {
    Q_OBJECT

private Q_SLOTS:
    void nothingOfLibcryptoIsLeftInAThread_data();
    void nothingOfLibcryptoIsLeftInAThread();
};

void TestPoolThreads::nothingOfLibcryptoIsLeftInAThread_data()
{
    QTest::addColumn<bool>("asks");
    QTest::newRow("operation") << false;
    QTest::newRow("question") << true;
}

void TestPoolThreads::nothingOfLibcryptoIsLeftInAThread()
{
    QFETCH(bool, asks);
    OperationPool pool;
    const auto runs = [&pool, asks](const std::function<void()> &task) {
        if (!asks) {
            const auto operation = makeOperation([&task](const std::stop_token &) -> Result<void> {
                task();
                return {};
            });
            pool.start(operation);
            return QTest::qWaitFor([&operation] { return !operation->isActive(); }, patience);
        }
        const QFuture<Result<int>> answer = pool.ask<int>([&task](const std::stop_token &) -> Result<int> {
            task();
            return 0;
        });
        return QTest::qWaitFor([&answer] { return answer.isFinished(); }, patience);
    };
    Qt::HANDLE thread = nullptr;
    QVERIFY(runs([&thread] {
        thread = QThread::currentThreadId();
        ERR_raise(ERR_LIB_USER, ERR_R_INTERNAL_ERROR);
    }));
    // A thread takes the next task, unless the pool did not yet know that it waits for one.
    Qt::HANDLE next = nullptr;
    unsigned long error = 0;
    const auto look = [&next, &error] {
        next = QThread::currentThreadId();
        error = ERR_peek_error();
    };
    QTRY_VERIFY_WITH_TIMEOUT(runs(look) && next == thread, patience);
    QCOMPARE(error, 0UL);
}

QTEST_GUILESS_MAIN(TestPoolThreads)
#include "tst_poolthreads.moc"
