// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/benchmarkview.h"
#include "benchmark/chartpainter.h"
#include "benchmark/chartscale.h"
#include "support/benchruns.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace cipherscope;
using namespace cipherscope::ui;
using namespace cipherscope::testing;

namespace {

ChartLook look()
{
    QFont font;
    font.setPixelSize(13);
    return { { Qt::blue, Qt::red, Qt::green }, Qt::black, Qt::gray, Qt::lightGray, Qt::white, font };
}

/** The example with all its rates times `factor`. */
benchmark::Run faster(double factor)
{
    benchmark::Run run = exampleRun();
    for (benchmark::Series &series : run.series) {
        for (benchmark::Point &point : series.points) {
            for (double &rate : point.rate.runs)
                rate *= factor;
        }
    }
    return run;
}

QString of(const BenchmarkView &view, int row, SeriesModel::Role role)
{
    auto *rows = const_cast<BenchmarkView &>(view).series();
    return rows->data(rows->index(row), role).toString();
}

} // namespace

/** What a run looks like, before it is drawn. */
class TestBenchmarkView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void anAxisEndsAtRoundNumbers_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("within a decade") << 3e6 << 7e6 << 2e6 << 1e7;
        QTest::newRow("over decades") << 1.5e6 << 2.5e9 << 1e6 << 5e9;
        QTest::newRow("at round numbers") << 1e6 << 1e9 << 1e6 << 1e9;
        QTest::newRow("one value") << 1e6 << 1e6 << 1e6 << 1e7;
        QTest::newRow("nothing") << 0.0 << 0.0 << 1.0 << 10.0;
        QTest::newRow("the largest double") << 1e6 << 1.7e308 << 1e6 << 1e20;
        QTest::newRow("the smallest double") << 5e-324 << 1e6 << 1e-3 << 1e6;
        QTest::newRow("infinity") << 1.0 << std::numeric_limits<double>::infinity() << 1.0 << 1e20;
        QTest::newRow("no numbers") << std::nan("") << std::nan("") << 1.0 << 10.0;
    }
    void anAxisEndsAtRoundNumbers()
    {
        QFETCH(const double, least);
        QFETCH(const double, most);
        const LogScale scale = scaleAround(least, most);
        QTEST(scale.low, "low");
        QTEST(scale.high, "high");
        QCOMPARE(scale.placeOf(scale.low), 0.0);
        QCOMPARE(scale.placeOf(scale.high), 1.0);
        const QList<double> ticks = scale.ticks();
        QVERIFY(ticks.size() >= 2 && ticks.size() <= 24);
        QVERIFY(std::ranges::is_sorted(ticks));
    }

    void overSizesEverySeriesWithFiguresIsACurve()
    {
        BenchmarkView view;
        view.show(exampleRun());
        const Chart &chart = view.chart();
        QCOMPARE(chart.curves.size(), 3);
        QVERIFY(chart.bars.isEmpty());
        QCOMPARE(chart.curves[0].points.size(), 6);
        QCOMPARE(chart.curves[1].points.size(), 5); // One point failed.
        QCOMPARE(chart.curves[0].points.last().x, 16'384.0);
        QVERIFY(chart.curves[0].points.last().lowest < chart.curves[0].points.last().value);
    }

    void aRankingBeginsWithTheFastest()
    {
        BenchmarkView view;
        view.show(exampleRun());
        view.setKind(QStringLiteral("ranking"));
        QCOMPARE(view.size(), 16'384); // The largest, until another one is chosen.
        const Chart &chart = view.chart();
        QCOMPARE(chart.bars.size(), 3);
        QCOMPARE(chart.bars[0].label, QStringLiteral("OpenSSL 3.0.17"));
        QCOMPARE(chart.bars[2].label, QStringLiteral("cbc(aes-generic)"));
        view.setSize(16);
        QCOMPARE(view.chart().bars.size(), 2); // The third was not measured there.
        QVERIFY2(view.summary().contains(QStringLiteral("16 bytes"))
                     && view.summary().contains(QStringLiteral("OpenSSL")),
                 qPrintable(view.summary()));
    }

    void overThreadsOneSizeIsShown()
    {
        benchmark::Run run = exampleRun();
        benchmark::Series more =
            curve("cbc(aes)", "cbc-aes-aesni", engine::EngineKind::Kernel, { 16'384 }, 2, 2);
        run.series[0].points.push_back(more.points[0]);
        BenchmarkView view;
        view.show(run);
        QVERIFY(view.hasSeveralThreads());
        view.setKind(QStringLiteral("threads"));
        QVERIFY(view.chart().across == Chart::Across::Threads);
        QCOMPARE(view.chart().curves[0].points.size(), 2);
        QCOMPARE(view.chart().curves[0].points[1].x, 2.0);
        view.show(exampleRun()); // It has one number of threads only.
        QCOMPARE(view.kind(), QStringLiteral("sizes"));
    }

    void aDriverKeepsItsColourInEveryRun()
    {
        BenchmarkView view;
        view.show(exampleRun());
        const int colour = view.chart().curves[1].colour;
        QVERIFY(view.chart().curves[0].colour != colour);
        QCOMPARE(view.chart().curves[2].colour, -1); // OpenSSL is grey.
        benchmark::Run other = exampleRun();
        std::ranges::reverse(other.series);
        view.show(other);
        view.setKind(QStringLiteral("ranking"));
        QCOMPARE(view.chart().bars[2].label, QStringLiteral("cbc(aes-generic)"));
        QCOMPARE(view.chart().bars[2].colour, colour);
        QCOMPARE(of(view, 2, SeriesModel::DriverRole), QStringLiteral("cbc(aes-generic)"));
        QCOMPARE(of(view, 2, SeriesModel::ColourRole).toInt(), colour);
    }

    void anEarlierRunIsComparedDriverByDriver()
    {
        BenchmarkView view;
        view.show(exampleRun());
        benchmark::Run before = faster(0.5);
        before.series[2].driver = "OpenSSL 3.0.11"; // Another version is still OpenSSL.
        before.series.erase(before.series.begin() + 1);
        view.compareWith(before);
        QCOMPARE(view.chart().curves.size(), 5);
        QVERIFY(view.chart().curves[1].isOther);
        QCOMPARE(view.chart().curves[1].colour, view.chart().curves[0].colour);
        QCOMPARE(of(view, 0, SeriesModel::ChangeRole), QStringLiteral("+100%"));
        QCOMPARE(of(view, 0, SeriesModel::ChangeKindRole), QStringLiteral("good"));
        QCOMPARE(of(view, 1, SeriesModel::ChangeRole), QString());
        QCOMPARE(of(view, 2, SeriesModel::ChangeRole), QStringLiteral("+100%"));
        view.setKind(QStringLiteral("ranking"));
        QVERIFY(view.chart().bars[0].before.has_value());
        view.compareWith(faster(2));
        QCOMPARE(of(view, 0, SeriesModel::ChangeRole), QStringLiteral("−50%"));
        QCOMPARE(of(view, 0, SeriesModel::ChangeKindRole), QStringLiteral("bad"));
        view.compareWith(faster(1.02));
        QCOMPARE(of(view, 0, SeriesModel::ChangeKindRole), QStringLiteral("neutral"));
        view.compareWith(std::nullopt);
        QCOMPARE(of(view, 0, SeriesModel::ChangeRole), QString());
    }

    void aKernelUpdateThatRenamedADriverIsCompared()
    {
        BenchmarkView view;
        benchmark::Run now = exampleRun();
        now.series[0].driver = "cbc-aes-vaes";
        view.show(now);
        view.compareWith(faster(0.5));
        const QString both = QStringLiteral("cbc-aes-vaes, was cbc-aes-aesni");
        QCOMPARE(of(view, 0, SeriesModel::DriverRole), both);
        QCOMPARE(of(view, 0, SeriesModel::ChangeRole), QStringLiteral("+100%"));
        QCOMPARE(view.chart().curves[0].label, both);
        QCOMPARE(view.chart().curves[1].label, QStringLiteral("cbc-aes-aesni"));
        QCOMPARE(view.chart().curves[1].colour, view.chart().curves[0].colour);
        QVERIFY(view.chart().curves[1].isOther && !view.chart().curves[1].isNamed);
        view.setKind(QStringLiteral("ranking"));
        QCOMPARE(view.chart().bars[1].label, both);
        QVERIFY(view.chart().bars[1].before.has_value());
    }

    void whatOnlyTheOtherRunHasIsShownToo()
    {
        BenchmarkView view;
        const QAbstractItemModelTester tester(view.series());
        benchmark::Run now = exampleRun();
        now.series.erase(now.series.begin() + 1);
        view.show(now);
        QCOMPARE(view.series()->rowCount(), 3);
        view.compareWith(exampleRun());
        QCOMPARE(view.series()->rowCount(), 4);
        QCOMPARE(of(view, 3, SeriesModel::DriverRole), QStringLiteral("cbc(aes-generic)"));
        QVERIFY(of(view, 3, SeriesModel::DetailRole).startsWith(QStringLiteral("only in the other run")));
        QVERIFY(!of(view, 3, SeriesModel::RateRole).isEmpty());
        QCOMPARE(of(view, 3, SeriesModel::ChangeRole), QString());
        QCOMPARE(of(view, 3, SeriesModel::OtherRole), QStringLiteral("true"));
        QVERIFY(view.chart().curves.last().isOther && view.chart().curves.last().isNamed);
        view.compareWith(std::nullopt);
        QCOMPARE(view.series()->rowCount(), 3);
    }

    void differentDirectionsAreNotComparedWhichIsSaid()
    {
        BenchmarkView view;
        view.show(exampleRun());
        benchmark::Run other = exampleRun();
        view.compareWith(other);
        QCOMPARE(view.notCompared(), QString());
        other.direction = engine::Direction::Encrypt;
        view.compareWith(other);
        QVERIFY2(view.notCompared().contains(QStringLiteral("decrypt in this run")),
                 qPrintable(view.notCompared()));
        QCOMPARE(of(view, 0, SeriesModel::ChangeRole), QString());
        QCOMPARE(view.series()->rowCount(), 4);
    }

    void ofMoreThanTwelveCurvesOneAlgorithmIsShownAtFirst()
    {
        benchmark::Run run = exampleRun();
        for (int i = 0; i < 9; ++i)
            run.series.push_back(curve("sha256", qPrintable(QStringLiteral("sha256-%1").arg(i)),
                                       engine::EngineKind::Kernel, { 16, 16'384 }, 1));
        BenchmarkView view;
        view.show(run); // Twelve, and one that was refused.
        QCOMPARE(view.algorithm(), QString());
        QCOMPARE(view.chart().curves.size(), 12);
        run.series.push_back(curve("sha256", "sha256-9", engine::EngineKind::Kernel, { 16, 16'384 }, 1));
        view.show(run);
        QCOMPARE(view.algorithm(), QStringLiteral("cbc(aes)"));
        QCOMPARE(view.chart().curves.size(), 3);
        view.setAlgorithm({});
        view.show(run); // Who wants all gets all.
        QCOMPARE(view.chart().curves.size(), 13);
        view.setAlgorithm(QStringLiteral("sha256"));
        view.show(exampleRun()); // Which has no sha256.
        QCOMPARE(view.algorithm(), QString());
    }

    void theTableSaysWhatFailedAndWhy()
    {
        BenchmarkView view;
        const QAbstractItemModelTester tester(view.series());
        view.show(exampleRun());
        QCOMPARE(view.series()->rowCount(), 4);
        QCOMPARE(of(view, 0, SeriesModel::DetailRole),
                 QStringLiteral("priority 400, aesni_intel, 256-bit key"));
        QCOMPARE(of(view, 0, SeriesModel::SpreadRole), QStringLiteral("±5.0%"));
        QCOMPARE(of(view, 1, SeriesModel::FailureRole),
                 QStringLiteral("16 bytes: 16 bytes, it said, are too few."));
        QVERIFY(!of(view, 1, SeriesModel::RateRole).isEmpty());
        QCOMPARE(of(view, 3, SeriesModel::FailureRole),
                 QStringLiteral("This kernel does not have cbc-nowhere."));
        QVERIFY(of(view, 3, SeriesModel::RateRole).isEmpty());
        view.setAlgorithm(QStringLiteral("cbc(aes)"));
        QCOMPARE(view.series()->rowCount(), 4);
        benchmark::Run grown = exampleRun();
        grown.series.push_back(curve("xts(aes)", "xts-aes-aesni", engine::EngineKind::Kernel, { 16 }, 1));
        view.show(grown);
        QCOMPARE(view.series()->rowCount(), 4); // The other algorithm is not shown.
        view.setAlgorithm({});
        QCOMPARE(view.series()->rowCount(), 5);
    }

    void whatIsUnderThePointerIsFound()
    {
        BenchmarkView view;
        view.show(exampleRun());
        for (const char *kind : { "sizes", "ranking" }) {
            view.setKind(QString::fromLatin1(kind));
            const ChartLook drawn = look();
            const ChartPainter painter(view.chart(), drawn, QRectF(0, 0, 800, 400));
            QVERIFY(!painter.spots().empty());
            for (const ChartSpot &spot : painter.spots()) {
                QVERIFY(QRectF(0, 0, 800, 400).contains(spot.place));
                const ChartSpot *found = painter.spotAt(spot.place);
                QVERIFY(found != nullptr);
                QVERIFY(!found->text.isEmpty() && !found->label.isEmpty());
            }
            QVERIFY(painter.spotAt({ 2000, 2000 }) == nullptr);
        }
    }

    void everyChartCanBeDrawnHoweverSmall()
    {
        const ChartLook drawn = look();
        BenchmarkView view;
        for (const bool hasRun : { false, true }) {
            if (hasRun)
                view.show(exampleRun());
            for (const char *kind : { "sizes", "ranking", "threads" }) {
                view.setKind(QString::fromLatin1(kind));
                for (const QSize size : { QSize(1, 1), QSize(60, 20), QSize(900, 500) }) {
                    QImage image(size, QImage::Format_RGB32);
                    image.fill(Qt::white);
                    QPainter painter(&image);
                    ChartPainter(view.chart(), drawn, QRectF({}, QSizeF(size))).paint(painter);
                }
            }
        }
    }
};

QTEST_MAIN(TestBenchmarkView)
#include "tst_benchmarkview.moc"
