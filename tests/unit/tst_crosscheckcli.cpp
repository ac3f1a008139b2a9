// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/clichecks.h"

#include <QTest>

using namespace cipherscope::testing;

/** The command line of `cipherscope-cli crosscheck`, on any machine. */
class TestCrossCheckCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCommandLineThatMakesNoSenseIsStatusTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("no name") << QStringList{ QStringLiteral("-a"), QStringLiteral(",") }
                                 << QStringLiteral("names");
        QTest::newRow("half a name") << QStringList{ QStringLiteral("-a"), QStringLiteral("cbc(aes") }
                                     << QStringLiteral("cbc(aes");
        QTest::newRow("a seed that is no number")
            << QStringList{ QStringLiteral("--seed"), QStringLiteral("monday") } << QStringLiteral("monday");
        QTest::newRow("an unknown option")
            << QStringList{ QStringLiteral("--fast") } << QStringLiteral("fast");
    }
    void aCommandLineThatMakesNoSenseIsStatusTwo()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, said);
        std::vector<std::string> command{ CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "crosscheck" };
        for (const QString &argument : arguments)
            command.push_back(argument.toStdString());
        const ProcessResult result = runProcess(command);
        COMPARE_STATUS(result, 2);
        VERIFY_SAYS(result.err, said.toStdString());
    }
    void aNameThatNoKernelHasIsAFailure()
    {
        const ProcessResult result = runProcess(
            { CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "crosscheck", "-a", "rfc9999(abacus,beads)" });
        COMPARE_STATUS(result, 1);
        QVERIFY(!result.err.empty());
    }
};

QTEST_GUILESS_MAIN(TestCrossCheckCli)
#include "tst_crosscheckcli.moc"
