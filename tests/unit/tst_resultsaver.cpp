// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/hashstage.h"

#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

using namespace cipherscope;
using namespace cipherscope::ui;
using namespace cipherscope::ui::test;

class ResultSaverTest : public QObject {
    Q_OBJECT

    static int formWith(HashStage &stage, const QString &word)
    {
        const QStringList forms = stage.page.saver()->prepareForms();
        for (int i = 0; i < forms.size(); ++i) {
            if (forms.at(i).contains(word))
                return i;
        }
        return -1;
    }

private Q_SLOTS:
    void otherProgramsAcceptWhatIsSaved_data()
    {
        QTest::addColumn<QStringList>("algorithms");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QStringList>("command");
        QTest::newRow("sha256sum") << QStringList{ QStringLiteral("sha256") }
                                   << QStringLiteral("sha256: list")
                                   << QStringList{ QStringLiteral("sha256sum"), QStringLiteral("-c") };
        QTest::newRow("tagged, two algorithms")
            << QStringList{ QStringLiteral("sha256"), QStringLiteral("sha512") } << QStringLiteral("BSD")
            << QStringList{ QStringLiteral("cksum"), QStringLiteral("--check") };
        QTest::newRow("one of two") << QStringList{ QStringLiteral("sha256"), QStringLiteral("md5") }
                                    << QStringLiteral("md5: list of")
                                    << QStringList{ QStringLiteral("md5sum"), QStringLiteral("-c") };
    }
    void otherProgramsAcceptWhatIsSaved()
    {
        QFETCH(const QStringList, algorithms);
        QFETCH(const QString, form);
        QFETCH(const QStringList, command);
        HashStage stage;
        stage.write(QStringLiteral("plain"), "plain");
        stage.write(QStringLiteral("sub/with blank"), "blank");
        const std::filesystem::path odd = stage.nativePathOf(QStringLiteral("sub")) / "back\\slash\nand \xff";
        std::FILE *file = std::fopen(odd.c_str(), "w");
        QVERIFY(file);
        std::fclose(file);
        for (const QString &algorithm : algorithms)
            stage.page.algorithms()->setChecked(algorithm, true);
        stage.drop({ QStringLiteral("plain"), QStringLiteral("sub") });
        QTRY_VERIFY(stage.isSettled());
        const int index = formWith(stage, form);
        QVERIFY(index >= 0);
        stage.page.saver()->save(index, stage.urlOf(QStringLiteral("saved")));
        QTRY_VERIFY(!stage.page.saver()->message().isEmpty());
        QVERIFY(!stage.page.saver()->hasFailed());

        if (QStandardPaths::findExecutable(command.first()).isEmpty())
            QSKIP("The program is not installed.");
        QProcess process;
        process.setWorkingDirectory(stage.folder.path());
        process.start(command.first(), command.mid(1) + QStringList{ QStringLiteral("saved") });
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QCOMPARE(process.readAllStandardOutput().count("OK"),
                 3 * (algorithms.size() == 2 && form == u"BSD" ? 2 : 1));
    }

    void whatIsSavedVerifiesHere()
    {
        HashStage stage;
        stage.write(QStringLiteral("a"), "a");
        stage.write(QStringLiteral("b c"), "b");
        stage.page.algorithms()->setChecked(QStringLiteral("crc-32"), true);
        stage.page.algorithms()->setChecked(QStringLiteral("md5"), true);
        stage.drop({ QStringLiteral("a"), QStringLiteral("b c") });
        QTRY_VERIFY(stage.isSettled());
        for (const auto &[form, name] :
             { std::pair{ QStringLiteral("SFV"), QStringLiteral("x.sfv") },
               std::pair{ QStringLiteral("hashdeep"), QStringLiteral("x.hashdeep") } }) {
            stage.page.saver()->clearMessage();
            stage.page.saver()->save(formWith(stage, form), stage.urlOf(name));
            QTRY_VERIFY(!stage.page.saver()->message().isEmpty());
            stage.page.openChecksumFile(stage.urlOf(name));
            QTRY_COMPARE(stage.page.check()->stage(), ChecksumCheck::Done);
            QCOMPARE(stage.page.check()->kind(), QStringLiteral("good"));
        }
    }

    void aFailureIsSaid()
    {
        HashStage stage;
        stage.write(QStringLiteral("a"), "a");
        stage.drop({ QStringLiteral("a") });
        QTRY_VERIFY(stage.isSettled());
        QCOMPARE(stage.page.saver()->suggestedFile(formWith(stage, QStringLiteral("GNU"))),
                 stage.urlOf(QStringLiteral("SHA256SUMS")));
        stage.page.saver()->save(0, stage.urlOf(QStringLiteral("no such folder/x")));
        QTRY_VERIFY(stage.page.saver()->hasFailed());
    }

    void digestsWithAKeyAreNoChecksums()
    {
        HashStage stage;
        stage.write(QStringLiteral("a"), "a");
        QVERIFY(stage.page.key()->useText(QStringLiteral("key")));
        stage.drop({ QStringLiteral("a") });
        QTRY_VERIFY(stage.isSettled());
        QVERIFY(stage.page.saver()->prepareForms().isEmpty());
    }
};

QTEST_MAIN(ResultSaverTest)
#include "tst_resultsaver.moc"
