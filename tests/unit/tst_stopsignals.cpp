// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/stopsignals.h"
#include "support/waiting.h"

#include <QTest>

#include <poll.h>
#include <sys/wait.h>

using namespace cipherscope;
using operations::StopSignals;

namespace {

bool isReadable(int fd)
{
    pollfd waiting{ fd, POLLIN, 0 };
    return ::poll(&waiting, 1, 0) == 1;
}

/** Of a process that does so and then exits with 7: its exit status, or the signal that ended it, below 0. */
template <typename Function> int endOf(const Function &function)
{
    const pid_t child = ::fork();
    if (child == 0) {
        for (const int number : { SIGINT, SIGTERM, SIGHUP })
            ::signal(number, SIG_DFL);
        function();
        ::_exit(7);
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child)
        return -1000;
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

} // namespace

/** What the signals that end a program do while something has to be stopped first. */
class TestStopSignals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allIsAsBeforeAfterwards(); // Before this process has seen a signal.
    void theFirstOneStops_data();
    void theFirstOneStops();
    void theSecondOneEnds_data() { theFirstOneStops_data(); }
    void theSecondOneEnds();
    void theProgramEndsByIt_data() { theFirstOneStops_data(); }
    void theProgramEndsByIt();
    void whatIsIgnoredStaysIgnored();
};

void TestStopSignals::theFirstOneStops_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestStopSignals::theFirstOneStops()
{
    QFETCH(int, number);
    struct sigaction before { };
    ::sigaction(number, nullptr, &before);
    ::signal(number, SIG_DFL); // A test may have been started with it ignored.
    int stopped = 0;
    {
        const StopSignals stopSignals([&stopped] { ++stopped; });
        QVERIFY(!isReadable(stopSignals.fd()));
        std::raise(number);
        QVERIFY(isReadable(stopSignals.fd()));
        QCOMPARE(stopped, 0); // Not in the handler of a signal.
        QTRY_COMPARE_WITH_TIMEOUT(stopped, 1, testing::patience);
        QCoreApplication::processEvents();
        QCOMPARE(stopped, 1);
    }
    ::sigaction(number, &before, nullptr);
}

void TestStopSignals::theSecondOneEnds()
{
    QFETCH(int, number);
    for (const int second : { SIGINT, SIGTERM, SIGHUP }) {
        QCOMPARE(endOf([=] {
                     const StopSignals stopSignals([] {});
                     std::raise(number);
                     std::raise(second);
                 }),
                 -second);
    }
}

void TestStopSignals::theProgramEndsByIt()
{
    QFETCH(int, number);
    QCOMPARE(endOf([number] {
                 {
                     const StopSignals stopSignals([] {});
                     std::raise(number);
                 }
                 ::_exit(operations::endedBySignal(3));
             }),
             -number);
}

void TestStopSignals::allIsAsBeforeAfterwards()
{
    QCOMPARE(endOf([] {
                 {
                     const StopSignals stopSignals([] {});
                 }
                 std::raise(SIGTERM);
             }),
             -SIGTERM);
    QCOMPARE(endOf([] {
                 const StopSignals stopSignals([] {});
                 ::_exit(operations::endedBySignal(3));
             }),
             3);
}

void TestStopSignals::whatIsIgnoredStaysIgnored()
{
    QCOMPARE(endOf([] {
                 ::signal(SIGHUP, SIG_IGN);
                 const StopSignals stopSignals([] {});
                 std::raise(SIGHUP);
                 ::_exit(isReadable(stopSignals.fd()) ? 1 : 0);
             }),
             0);
    QCOMPARE(endOf([] {
                 ::signal(SIGHUP, SIG_IGN);
                 const StopSignals stopSignals([] {});
                 std::raise(SIGTERM);
                 std::raise(SIGHUP);
             }),
             7);
}

QTEST_GUILESS_MAIN(TestStopSignals)
#include "tst_stopsignals.moc"
