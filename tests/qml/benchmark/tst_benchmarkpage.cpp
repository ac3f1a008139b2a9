// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarkwindow.h"

#include "support/benchruns.h"
#include "support/looks.h"

#include <QFile>
#include <QImage>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Cipherscope_BenchmarkPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_StylePlugin)

using namespace cipherscope;
using namespace cipherscope::testing;
using namespace cipherscope::ui;
using namespace cipherscope::ui::test;

namespace {

/** A run of several algorithms with many drivers, on one, two and four threads. */
benchmark::Run largeRun(const char *name, double factor, int daysAgo)
{
    benchmark::Run run = exampleRun();
    run.name = QString::fromLatin1(name);
    run.started = run.started.addDays(-daysAgo);
    run.series.clear();
    struct Row {
        const char *algorithm;
        const char *driver;
        double rate;
    };
    for (const Row &row :
         { Row{ "sha256", "sha256-avx2", 0.5 }, Row{ "sha256", "sha256-ssse3", 0.4 },
           Row{ "sha256", "sha256-generic", 0.2 }, Row{ "xts(aes)", "xts-aes-aesni", 2.5 },
           Row{ "xts(aes)", "xts(ecb(aes-generic))", 0.15 }, Row{ "gcm(aes)", "generic-gcm-aesni", 1.8 } }) {
        benchmark::Series series = curve(row.algorithm, row.driver, engine::EngineKind::Kernel,
                                         benchmark::defaultSizes(), row.rate * factor);
        series.priority = static_cast<int>(row.rate * 200);
        series.module = "kernel";
        for (const unsigned threads : { 2U, 4U }) {
            benchmark::Series more =
                curve(row.algorithm, row.driver, engine::EngineKind::Kernel, benchmark::defaultSizes(),
                      row.rate * factor * threads * 0.9, threads);
            std::ranges::move(more.points, std::back_inserter(series.points));
        }
        run.series.push_back(std::move(series));
    }
    run.series.push_back(
        curve("sha256", "OpenSSL 3.0.17", engine::EngineKind::OpenSsl, benchmark::defaultSizes(), 1.6));
    run.series.push_back(curve("sha256", "sha256-ni", engine::EngineKind::Kernel, {}, 1));
    run.series.back().failure =
        QStringLiteral("This kernel does not have sha256-ni, or not for this program.");
    return run;
}

/** Six hashes, each with four drivers and OpenSSL, and a cipher. */
benchmark::Run manyDrivers(double factor)
{
    benchmark::Run run = exampleRun();
    const benchmark::Series cipher = run.series.front();
    run.series.clear();
    double rate = factor;
    for (const char *algorithm : { "sha256", "sha512", "sha1", "md5", "sm3", "sha3-256" }) {
        for (const char *kind : { "avx2", "avx", "ssse3", "generic" })
            run.series.push_back(
                curve(algorithm,
                      qPrintable(QStringLiteral("%1-%2").arg(QLatin1String(algorithm), QLatin1String(kind))),
                      engine::EngineKind::Kernel, benchmark::defaultSizes(), rate *= 0.9));
        run.series.push_back(curve(algorithm, "OpenSSL 3.0.17", engine::EngineKind::OpenSsl,
                                   benchmark::defaultSizes(), 1.1 * rate));
    }
    for (benchmark::Series &series : run.series)
        series.subject.type = benchmark::AlgType::Hash;
    run.series.push_back(cipher);
    return run;
}

} // namespace

/** The Benchmark page: keys and clicks on the real page with a real backend, and pictures of it. */
class BenchmarkPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theEmptyPageSaysWhatToDo_data() { addLooks(); }
    void theEmptyPageSaysWhatToDo()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        BenchmarkStage stage;
        const BenchmarkWindow window(stage, size, dark);
        QTRY_VERIFY(window.shows("emptyBenchmark"));
        QVERIFY(window.shows("measureButton"));
        QVERIFY(!window.shows("chartCard"));
        QVERIFY(!window.find("saveButton")->isEnabled());
        QVERIFY(window.textOf("estimate").startsWith(QStringLiteral("Time: ")));
        stage.page.setup()->setProperty("allDrivers", true);
        QTRY_VERIFY(window.textOf("estimate").endsWith(QStringLiteral("for each driver")));
        window.grab(shot("empty"));
        QCOMPARE(window.warnings(), QStringList());
    }

    void aRunIsMeasuredAndShown()
    {
        BenchmarkStage stage;
        const BenchmarkWindow window(stage);
        window.click("measureButton");
        QTRY_VERIFY_WITH_TIMEOUT(window.shows("runningCard") || stage.page.current() != 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(stage.page.current() != 0, patience);
        QTRY_VERIFY(window.shows("chartCard"));
        QVERIFY(!window.shows("runningCard"));
        QVERIFY(window.textOf("chartSummary").contains(QStringLiteral("OpenSSL")));
        QTRY_VERIFY(window.shows("runBox"));
        window.grab(QStringLiteral("measured"));
        QCOMPARE(window.warnings(), QStringList());
    }

    void itShowsHowFarItIsAndStops()
    {
        BenchmarkStage stage;
        stage.page.setup()->setProperty("seconds", 0.3);
        const BenchmarkWindow window(stage);
        window.click("measureButton");
        QTRY_VERIFY_WITH_TIMEOUT(window.textOf("progressText").contains(QStringLiteral(" of 24 points")),
                                 patience);
        QVERIFY(!window.find("measureButton")->isEnabled());
        window.grab(QStringLiteral("running"));
        window.click("cancelButton");
        QTRY_VERIFY_WITH_TIMEOUT(!window.shows("runningCard"), patience);
        QVERIFY(window.find("measureButton")->isEnabled());
        QCOMPARE(window.warnings(), QStringList());
    }

    void chartsOfAKeptRun_data() { addLooks(); }
    void chartsOfAKeptRun()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        BenchmarkStage stage;
        stage.keep(largeRun("Before the update", 0.8, 3));
        stage.keep(largeRun("After the update", 1, 0));
        const BenchmarkWindow window(stage, size, dark);
        QTRY_VERIFY(window.shows("chartCard"));
        QCOMPARE(stage.page.name(), QStringLiteral("After the update"));
        window.grab(shot("sizes"));
        window.click("rankingSegment");
        QCOMPARE(stage.page.view()->kind(), QStringLiteral("ranking"));
        window.grab(shot("ranking"));
        stage.page.compareWith(stage.page.runs()[1].toMap().value(QStringLiteral("value")).toInt());
        QTRY_VERIFY(stage.page.view()->compares());
        window.grab(shot("compared"));
        window.click("threadsSegment");
        QCOMPARE(stage.page.view()->kind(), QStringLiteral("threads"));
        window.grab(shot("threads"));
        stage.page.view()->setAlgorithm(QStringLiteral("sha256"));
        window.click("sizesSegment");
        window.scrollTo(300);
        window.grab(shot("one-algorithm"));
        window.scrollTo(10'000);
        QVERIFY(window.shows("series-sha256-ni"));
        window.grab(shot("figures"));
        QCOMPARE(window.warnings(), QStringList());
    }

    void manyDriversAreToldApart_data() { addLooks(); }
    void manyDriversAreToldApart()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        BenchmarkStage stage;
        benchmark::Run before = manyDrivers(0.8);
        before.started = before.started.addDays(-1);
        before.direction = engine::Direction::Encrypt;
        stage.keep(before);
        stage.keep(manyDrivers(1));
        const BenchmarkWindow window(stage, size, dark);
        QTRY_VERIFY(window.shows("chartCard"));
        QCOMPARE(stage.page.view()->algorithm(), QStringLiteral("sha256"));
        window.scrollTo(200);
        window.grab(shot("many-one-algorithm"));
        stage.page.view()->setAlgorithm({});
        window.grab(shot("many-all"));
        QVERIFY(!window.shows("otherMachine"));
        stage.page.compareWith(stage.page.runs()[1].toMap().value(QStringLiteral("value")).toInt());
        QTRY_VERIFY(window.shows("otherMachine"));
        QVERIFY(window.textOf("otherMachine").contains(QStringLiteral("encrypting")));
        QVERIFY(window.textOf("notCompared").contains(QStringLiteral("decrypt in this run")));
        stage.page.view()->setAlgorithm(QStringLiteral("sha256"));
        window.grab(shot("many-compared"));
        QCOMPARE(window.warnings(), QStringList());
    }

    void onesOwnListsAreTypedAndJudged()
    {
        BenchmarkStage stage;
        const BenchmarkWindow window(stage);
        QVERIFY(!window.shows("ownSizes") && !window.shows("ownThreads"));
        stage.page.setup()->setProperty("sizes", QStringLiteral("own"));
        stage.page.setup()->setProperty("threads", QStringLiteral("own"));
        QTRY_VERIFY(window.shows("ownSizes") && window.shows("ownThreads"));
        window.find("ownSizes")->forceActiveFocus();
        QTest::keyClick(window.window, Qt::Key_A, Qt::ControlModifier);
        for (const char *c = "100, 2k,"; *c != 0; ++c)
            QTest::keyClick(window.window, *c);
        QVERIFY2(window.textOf("estimate").startsWith(QStringLiteral("Sizes: ")),
                 qPrintable(window.textOf("estimate")));
        QVERIFY(!window.find("measureButton")->isEnabled());
        window.grab(QStringLiteral("own-lists"));
        QTest::keyClick(window.window, Qt::Key_Backspace);
        QVERIFY(window.find("measureButton")->isEnabled());
        QCOMPARE(stage.page.setup()->plan().sizes, (std::vector<std::size_t>{ 100, 2048 }));
        QCOMPARE(window.warnings(), QStringList());
    }

    void thePointerGetsValues()
    {
        BenchmarkStage stage;
        stage.keep(largeRun("A run", 1, 0));
        const BenchmarkWindow window(stage);
        QTRY_VERIFY(window.shows("chartCard"));
        window.scrollTo(250);
        QVERIFY(waitForFrames(*window.window, 3));
        const auto *chart = qobject_cast<BenchmarkChart *>(window.find("chart"));
        QVERIFY(chart);
        const ChartLook look{ chart->palette(),   chart->textColor(),    chart->mutedColor(),
                              chart->gridColor(), chart->surfaceColor(), chart->font() };
        const ChartPainter painter(stage.page.view()->chart(), look, chart->boundingRect());
        const ChartSpot &spot = painter.spots().front();
        QTest::mouseMove(window.window, chart->mapToScene(spot.place).toPoint());
        QTRY_COMPARE(window.textOf("hoveredName"), spot.label);
        QCOMPARE(window.textOf("hoveredText"), spot.text);
        QVERIFY2(spot.text.contains(QStringLiteral("B/s, runs from")), qPrintable(spot.text));
        window.grab(QStringLiteral("hovered"));
        QCOMPARE(window.warnings(), QStringList());
    }

    void theChartIsSavedAsPngAndSvg()
    {
        BenchmarkStage stage;
        stage.keep(largeRun("A run", 1, 0));
        const BenchmarkWindow window(stage);
        QTRY_VERIFY(window.shows("chartCard"));
        const auto *chart = qobject_cast<BenchmarkChart *>(window.find("chart"));
        const QString png = QString::fromStdString((stage.folder / "chart.png").native());
        const QString svg = QString::fromStdString((stage.folder / "chart.svg").native());
        stage.page.saveChart(QUrl::fromLocalFile(png), chart);
        QTRY_VERIFY(QFile::exists(png));
        stage.page.saveChart(QUrl::fromLocalFile(svg), chart);
        QTRY_VERIFY(QFile::exists(svg));
        const QImage image(png);
        QVERIFY(image.width() > 2 * chart->width());
        QCOMPARE(image.pixelColor(2, 2), chart->surfaceColor());
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("<svg") && text.contains("sha256-avx2"));
        QCOMPARE(window.warnings(), QStringList());
    }

    void algorithmsAreChosenWithTheKeyboard()
    {
        BenchmarkStage stage;
        const BenchmarkWindow window(stage);
        window.click("algorithmsButton");
        QTRY_VERIFY(window.shows("algorithmFilter"));
        for (const char *c = "sha512"; *c != 0; ++c)
            QTest::keyClick(window.window, *c);
        window.press(Qt::Key_Down);
        window.press(Qt::Key_Space);
        QVERIFY(stage.page.setup()->algorithms()->chosen().contains(QStringLiteral("sha512")));
        window.grab(QStringLiteral("algorithms"));
        window.press(Qt::Key_Space);
        QVERIFY(!stage.page.setup()->algorithms()->chosen().contains(QStringLiteral("sha512")));
        window.press(Qt::Key_Escape);
        QCOMPARE(window.warnings(), QStringList());
    }

    void aRunIsRenamedAndDeletedAfterAQuestion()
    {
        BenchmarkStage stage;
        stage.keep(largeRun("Old name", 1, 0));
        const BenchmarkWindow window(stage);
        QTRY_VERIFY(window.shows("runBox"));
        window.click("renameButton");
        QTRY_COMPARE(window.textOf("renameField"), QStringLiteral("Old name"));
        QTest::keyClick(window.window, Qt::Key_A, Qt::ControlModifier);
        for (const char *c = "New"; *c != 0; ++c)
            QTest::keyClick(window.window, *c);
        window.press(Qt::Key_Return);
        QTRY_COMPARE(stage.page.name(), QStringLiteral("New"));
        window.click("removeButton");
        QTRY_VERIFY(window.window->findChild<QObject *>(QStringLiteral("removeDialog")));
        window.grab(QStringLiteral("delete"));
        QVERIFY(QMetaObject::invokeMethod(window.window->findChild<QObject *>(QStringLiteral("removeDialog")),
                                          "accept"));
        QTRY_VERIFY(window.shows("emptyBenchmark"));
        QCOMPARE(window.warnings(), QStringList());
    }
};

QTEST_MAIN(BenchmarkPageTest)
#include "tst_benchmarkpage.moc"
