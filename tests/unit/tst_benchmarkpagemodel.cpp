// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/runjson.h"
#include "support/benchmarkstage.h"
#include "support/benchruns.h"
#include "support/heldpool.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace cipherscope;
using namespace cipherscope::testing;
using namespace cipherscope::ui;
using namespace cipherscope::ui::test;

/** The Benchmark page without its window. */
class TestBenchmarkPageModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aRunGrowsIsKeptAndComesBack()
    {
        BenchmarkStage stage;
        stage.page.activate();
        QVERIFY(stage.page.view()->isEmpty());
        QSignalSpy changed(stage.page.view(), &BenchmarkView::changed);
        stage.measure();
        QVERIFY(changed.count() >= 2);
        QVERIFY2(!stage.page.hasFailed(), qPrintable(stage.page.message()));
        QVERIFY(stage.page.view()->run()->complete);
        QCOMPARE(stage.page.view()->run()->series.size(), std::size_t{ 4 }); // Two, each with OpenSSL.
        QTRY_COMPARE_WITH_TIMEOUT(stage.page.runs().size(), 1, patience);
        QVERIFY(stage.page.machine().startsWith(QStringLiteral("Linux ")));

        BenchmarkPageModel again(stage.context, stage.catalog, stage.file);
        again.activate();
        QTRY_COMPARE_WITH_TIMEOUT(again.current(), stage.page.current(), patience);
        QVERIFY(*again.view()->run() == *stage.page.view()->run());
    }

    void progressIsKnownWhileItRuns()
    {
        BenchmarkStage stage;
        stage.choose({ "sha256" });
        stage.page.setup()->setProperty("seconds", 0.3);
        stage.page.start();
        QVERIFY(stage.page.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(stage.page.progress() > 0 && stage.page.progress() < 1, patience);
        QVERIFY(stage.page.progressText().contains(QStringLiteral(" of 12 points")));
        QVERIFY(stage.page.timeLeft().contains(QStringLiteral("left")));
        stage.page.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!stage.page.isRunning(), patience);
        QVERIFY(!stage.page.hasFailed());
    }

    void aStopKeepsWhatWasMeasured()
    {
        BenchmarkStage stage;
        stage.choose({ "sha256" });
        stage.page.setup()->setProperty("seconds", 0.2);
        stage.page.start();
        QTRY_VERIFY_WITH_TIMEOUT(stage.page.view()->run() && !stage.page.view()->isEmpty()
                                     && !stage.page.view()->run()->series.back().points.empty(),
                                 patience);
        stage.page.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(stage.page.current() != 0, patience);
        QVERIFY(!stage.page.view()->run()->complete);
        QTRY_COMPARE_WITH_TIMEOUT(stage.page.runs().size(), 1, patience);
        QVERIFY(stage.page.runs()[0]
                    .toMap()
                    .value(QStringLiteral("text"))
                    .toString()
                    .contains(QStringLiteral("stopped")));
    }

    void thePageMayGoWhileItMeasures()
    {
        BenchmarkStage stage;
        stage.choose({ "sha256" });
        {
            BenchmarkPageModel page(stage.context, stage.catalog, stage.file);
            page.setup()->setProperty("seconds", 0.05);
            page.start();
            QTRY_VERIFY_WITH_TIMEOUT(!stage.pool.active().empty(), patience);
        }
        for (const auto &operation : stage.pool.active())
            operation->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(stage.pool.active().empty(), patience);
    }

    void runsAreComparedRenamedAndDeleted()
    {
        BenchmarkStage stage;
        benchmark::Run older = exampleRun();
        older.name = QStringLiteral("older");
        older.started = older.started.addDays(-1);
        stage.keep(older);
        stage.keep(exampleRun());
        stage.page.activate();
        QTRY_COMPARE_WITH_TIMEOUT(stage.page.name(), exampleRun().name, patience); // The newest.
        QCOMPARE(stage.page.runs().size(), 2);
        const int olderId = stage.page.runs()[1].toMap().value(QStringLiteral("value")).toInt();
        stage.page.compareWith(olderId);
        QTRY_VERIFY_WITH_TIMEOUT(stage.page.view()->compares(), patience);
        QCOMPARE(stage.page.other(), olderId);
        stage.page.compareWith(0);
        QVERIFY(!stage.page.view()->compares());

        stage.page.rename(QStringLiteral("  after the update "));
        QTRY_COMPARE_WITH_TIMEOUT(stage.page.runs()[0].toMap().value(QStringLiteral("text")).toString(),
                                  QStringLiteral("after the update"), patience);
        stage.page.remove();
        QTRY_COMPARE_WITH_TIMEOUT(stage.page.runs().size(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(stage.page.name(), QStringLiteral("older"), patience);
    }

    void aStopWhileTheKernelIsAskedMeasuresNothing()
    {
        BenchmarkStage stage;
        QSignalSpy started(&stage.pool, &operations::OperationPool::operationStarted);
        {
            const HeldPool held(stage.pool);
            stage.page.start();
            QVERIFY(stage.page.isRunning());
            stage.page.cancel();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!stage.page.isRunning(), patience);
        QCOMPARE(started.count(), 0);
        QVERIFY(stage.page.view()->isEmpty());
        QVERIFY2(stage.page.message().isEmpty(), qPrintable(stage.page.message()));
        stage.choose({ "sha256" });
        stage.measure(); // The next one is not stopped.
        QVERIFY(stage.page.view()->run()->complete);
    }

    void ofTwoQuickSelectionsTheLastIsShown()
    {
        BenchmarkStage stage;
        for (int day = 0; day < 4; ++day) {
            benchmark::Run run = exampleRun();
            run.started = run.started.addDays(-day);
            stage.keep(run);
        }
        stage.page.activate();
        QTRY_VERIFY_WITH_TIMEOUT(stage.page.current() != 0, patience);
        const auto id = [&stage](int row) {
            return stage.page.runs()[row].toMap().value(QStringLiteral("value")).toInt();
        };
        QList<int> shown;
        QList<int> compared;
        connect(&stage.page, &BenchmarkPageModel::runsChanged, this, [&] {
            shown.append(stage.page.current());
            compared.append(stage.page.other());
        });
        {
            const HeldPool held(stage.pool); // Else the first may be there before the second is wanted.
            stage.page.select(id(1));
            stage.page.select(id(2));
            stage.page.compareWith(id(1));
            stage.page.compareWith(id(3));
        }
        QTRY_COMPARE_WITH_TIMEOUT(stage.page.current(), id(2), patience);
        QTRY_COMPARE_WITH_TIMEOUT(stage.page.other(), id(3), patience);
        QVERIFY(!shown.contains(id(1)));
        QVERIFY(!compared.contains(id(1)));
        QVERIFY(stage.page.otherMachine().contains(QStringLiteral("powersave")));
        {
            const HeldPool held(stage.pool);
            stage.page.compareWith(id(1));
            stage.page.compareWith(0);
        }
        stage.page.select(id(3));
        QTRY_COMPARE_WITH_TIMEOUT(stage.page.current(), id(3), patience);
        QCOMPARE(stage.page.other(), 0);
        QCOMPARE(stage.page.otherMachine(), QString());
    }

    void aNameThatCannotBeKeptIsNotShown()
    {
        BenchmarkStage stage;
        stage.keep(exampleRun());
        stage.page.activate();
        QTRY_COMPARE_WITH_TIMEOUT(stage.page.name(), exampleRun().name, patience);
        std::filesystem::remove(stage.file);
        std::filesystem::create_directory(stage.file); // Which no database is.
        QStringList names;
        connect(&stage.page, &BenchmarkPageModel::runsChanged, this,
                [&] { names.append(stage.page.name()); });
        stage.page.rename(QStringLiteral("new"));
        QTRY_VERIFY_WITH_TIMEOUT(stage.page.hasFailed(), patience);
        QCOMPARE(stage.page.name(), exampleRun().name);
        QVERIFY(!names.contains(QStringLiteral("new")));
        stage.page.clearMessage();
        stage.page.remove();
        QTRY_VERIFY_WITH_TIMEOUT(stage.page.hasFailed(), patience);
        QCOMPARE(stage.page.name(), exampleRun().name); // It is still there.
    }

    void driversHaveTheirColoursTheNextTime()
    {
        BenchmarkStage stage;
        stage.keep(exampleRun());
        QVERIFY(
            benchmark::RunStore(stage.file).keepColours({ { "sha256-avx2", 0 }, { "sha256-generic", 40 } }));
        stage.page.activate();
        QTRY_COMPARE_WITH_TIMEOUT(stage.page.runs().size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!stage.page.view()->isEmpty(), patience);
        const benchmark::DriverColours &colours = stage.page.view()->palette().colours();
        QCOMPARE(colours.at("sha256-generic"), 40);
        QVERIFY(colours.at("cbc-aes-aesni") > 0); // Met just now.
    }

    void aFileOfAnotherMachineIsKeptAndShown()
    {
        BenchmarkStage stage;
        const std::filesystem::path path = stage.folder.write(
            "their.json", std::string_view(benchmark::runToJson(exampleRun()).toStdString()));
        stage.page.activate();
        stage.page.openFile(QUrl::fromLocalFile(QString::fromStdString(path.native())));
        QTRY_COMPARE_WITH_TIMEOUT(stage.page.runs().size(), 1, patience);
        QCOMPARE(stage.page.name(), exampleRun().name);
        QVERIFY(stage.page.machine().contains(QStringLiteral("6.1.0-42-amd64")));
        QVERIFY(stage.page.machine().contains(QStringLiteral("powersave")));
    }

    void aFileThatIsNoneIsRefusedByName()
    {
        BenchmarkStage stage;
        const auto path = stage.folder.write("none.json", std::string_view("{\"format\": 1}"));
        stage.page.openFile(QUrl::fromLocalFile(QString::fromStdString(path.native())));
        QTRY_VERIFY_WITH_TIMEOUT(stage.page.hasFailed(), patience);
        QVERIFY2(stage.page.message().contains(QStringLiteral("none.json"))
                     && stage.page.message().contains(QStringLiteral("format")),
                 qPrintable(stage.page.message()));
        QVERIFY(stage.page.view()->isEmpty());
    }

    void resultsAreSavedInTheFormOfTheName()
    {
        BenchmarkStage stage;
        stage.page.view()->show(exampleRun());
        const auto saved = [&stage](const char *name) {
            const QString path = QString::fromStdString((stage.folder / name).native());
            stage.page.saveRun(QUrl::fromLocalFile(path));
            const bool isDone = QTest::qWaitFor([&] { return QFile::exists(path); }, patience);
            QFile file(path);
            return isDone && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(benchmark::parseRun(saved("run.json"), "run.json").value() == exampleRun());
        QVERIFY(saved("run.csv").startsWith("algorithm,driver,"));
    }
};

QTEST_MAIN(TestBenchmarkPageModel)
#include "tst_benchmarkpagemodel.moc"
