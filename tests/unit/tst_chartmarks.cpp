// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/benchmarkchart.h"
#include "benchmark/chartmarks.h"
#include "benchmark/driverpalette.h"
#include "support/benchruns.h"

#include <QTest>

#include <set>

using namespace cipherscope;
using namespace cipherscope::ui;
using namespace cipherscope::testing;
using engine::EngineKind;

namespace {

benchmark::Series seriesOf(const char *algorithm, const std::string &driver,
                           EngineKind engine = EngineKind::Kernel)
{
    return curve(algorithm, driver.c_str(), engine, { 16, 1024 }, 1);
}

/** Drivers "a0", "a1" and so on of an algorithm. */
benchmark::Run runOf(const char *algorithm, int drivers)
{
    benchmark::Run run;
    for (int i = 0; i < drivers; ++i)
        run.series.push_back(seriesOf(algorithm, "a" + std::to_string(i)));
    return run;
}

} // namespace

/** By what curves are told apart. */
class TestChartMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seventyTwoPlacesDiffer()
    {
        std::set<CurveMark> marks;
        for (int place = 0; place < 72; ++place)
            marks.insert(markOf(place));
        for (int grey = -1; grey >= -12; --grey)
            marks.insert(markOf(grey));
        QCOMPARE(marks.size(), std::size_t{ 72 + 12 });
        QVERIFY(markOf(72) == markOf(0));
        QVERIFY(markOf(0).shape != markOf(1).shape); // Colours alone need not be seen.
    }

    void aDriverKeepsItsPlaceAndNobodyElseHasIt()
    {
        DriverPalette palette;
        palette.remember({ { "a1", 40 } });
        const benchmark::Run run = runOf("sha256", 20);
        palette.meet(run);
        QCOMPARE(palette.placeOf(run.series[1]), 40);
        std::set<int> places;
        for (const benchmark::Series &series : run.series)
            places.insert(palette.placeOf(series));
        QCOMPARE(places.size(), run.series.size());
        const benchmark::DriverColours before = palette.colours();
        palette.meet(runOf("sha256", 21));
        QCOMPARE(palette.colours().size(), before.size() + 1);
        for (const auto &[driver, place] : before)
            QCOMPARE(palette.colours().at(driver), place);
    }

    void driversOfOneAlgorithmHaveDifferentColours()
    {
        // Met alternately with drivers of others, and one of them in a session before.
        DriverPalette palette;
        palette.remember({ { "sha256-generic", 2 } });
        benchmark::Run run;
        for (const char *name : { "avx", "avx2", "ni", "ssse3", "lib" }) {
            run.series.push_back(seriesOf("sha256", std::string("sha256-") + name));
            for (const char *other : { "sha1", "sha512", "md5", "sm3", "crc32c" })
                run.series.push_back(seriesOf(other, std::string(other) + name));
        }
        run.series.push_back(seriesOf("sha256", "sha256-generic"));
        palette.meet(run);
        std::map<std::string, std::set<int>> colours;
        for (const benchmark::Series &series : run.series)
            colours[series.subject.algorithm].insert(markOf(palette.placeOf(series)).colour);
        QCOMPARE(colours.at("sha256").size(), std::size_t{ 6 });
        for (const char *other : { "sha1", "sha512", "md5", "sm3", "crc32c" })
            QCOMPARE(colours.at(other).size(), std::size_t{ 5 });
    }

    void openSslIsGreyAndADifferentGreyForEachAlgorithm()
    {
        DriverPalette palette;
        benchmark::Run run;
        run.series.push_back(seriesOf("sha256", "OpenSSL 3", EngineKind::OpenSsl));
        run.series.push_back(seriesOf("sha512", "OpenSSL 3", EngineKind::OpenSsl));
        palette.meet(run);
        const CurveMark first = markOf(palette.placeOf(run.series[0]));
        const CurveMark second = markOf(palette.placeOf(run.series[1]));
        QCOMPARE(first.colour, -1);
        QCOMPARE(second.colour, -1);
        QVERIFY(first != second);
        QVERIFY(palette.colours().empty()); // Nothing that is to be kept.
    }

    void aLegendEndsWithHowManyMoreThereAre_data()
    {
        QTest::addColumn<int>("curves");
        QTest::addColumn<bool>("ends");
        QTest::newRow("a few") << 5 << false;
        QTest::newRow("many") << 60 << true;
    }
    void aLegendEndsWithHowManyMoreThereAre()
    {
        QFETCH(const int, curves);
        QFETCH(const bool, ends);
        BenchmarkView view;
        view.show(runOf("sha256", curves));
        BenchmarkChart chart;
        chart.setView(&view);
        chart.setSize({ 760, 300 });
        QFont font;
        font.setPixelSize(13);
        chart.setFont(font);
        const QString svg = QString::fromUtf8(chart.picture(true));
        int named = 0;
        for (int i = 0; i < curves; ++i)
            named += svg.contains(QStringLiteral(">a%1<").arg(i)) ? 1 : 0;
        QCOMPARE(svg.contains(QStringLiteral(">and %1 more<").arg(curves - named)), ends);
        QCOMPARE(named == curves, !ends);
        QVERIFY(named >= 5);
    }
};

QTEST_MAIN(TestChartMarks)
#include "tst_chartmarks.moc"
