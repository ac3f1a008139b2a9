// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drivenwindow.h"
#include "support/gatedoperation.h"
#include "support/startedprocess.h"
#include "support/waiting.h"

#include <QTest>
#include <QTimer>

#include <csignal>
#include <memory>
#include <string>

using namespace cipherscope;
using operations::Operation;

namespace {

/** Whether a process has a function of its own for this signal: proc(5), SigCgt. */
bool catches(const testing::StartedProcess &process, int number)
{
    const std::string status = testing::contentOf(process.facts() / "status");
    const std::size_t at = status.find("SigCgt:");
    return at != std::string::npos
        && (std::stoull(status.substr(at + 7), nullptr, 16) >> (number - 1) & 1) != 0;
}

} // namespace

/** The window when the program is told to end. */
class TestWindowSignals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsAskedAndNothingGoesOn_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void nobodyIsAskedAndNothingGoesOn()
    {
        QFETCH(int, number);
        ::signal(number, SIG_DFL); // Whoever started the test may have it ignored.
        const auto running = std::make_shared<testing::GatedOperation>(QStringLiteral("Hash 3 files"));
        {
            tests::DrivenWindow driven;
            driven.main().pool().start(running);
            QTimer::singleShot(0, this, [number] { std::raise(number); });
            QCOMPARE(driven.main().run(), 0);
            QVERIFY(running->isActive());
        }
        QCOMPARE(running->state(), Operation::State::Cancelled);
    }
    void theProgramEndsByTheSignal_data() { nobodyIsAskedAndNothingGoesOn_data(); }
    void theProgramEndsByTheSignal()
    {
        QFETCH(int, number);
        const testing::ScratchFolder home;
        testing::StartedProcess program({ "env", "HOME=" + home.path().native(), "XDG_CONFIG_HOME=",
                                          "XDG_DATA_HOME=", CIPHERSCOPE_BIN_DIR "/cipherscope" });
        QTRY_VERIFY_WITH_TIMEOUT(catches(program, number), testing::patience);
        program.signal(number);
        QCOMPARE(program.wait(), 128 + number);
    }
};

QTEST_MAIN(TestWindowSignals)
#include "tst_windowsignals.moc"
