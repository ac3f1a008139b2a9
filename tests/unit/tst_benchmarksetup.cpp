// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/benchmarksetup.h"
#include "catalog/proccrypto.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::ui;

/** What the next run is to measure. */
class TestBenchmarkSetup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsToBeMeasuredFollowsTheSetup()
    {
        BenchmarkSetup setup(8);
        QVERIFY(setup.isReady());
        QCOMPARE(setup.plan().sizes, benchmark::defaultSizes());
        QCOMPARE(setup.plan().threads, std::vector<unsigned>{ 1 });
        setup.setProperty("threads", QStringLiteral("scaling"));
        QCOMPARE(setup.plan().threads, (std::vector<unsigned>{ 1, 2, 4, 8 }));
        setup.setProperty("sizes", QStringLiteral("wide"));
        QCOMPARE(setup.plan().sizes.back(), benchmark::largestSize);
        setup.algorithms()->choose({});
        QVERIFY(!setup.isReady());
        setup.algorithms()->setChosen(QStringLiteral("gcm(aes)"), true);
        QVERIFY(setup.isReady());
        QCOMPARE(setup.requests().size(), std::size_t{ 1 });
        QVERIFY(setup.requests()[0].openSsl && setup.requests()[0].kernel);
    }

    void onesOwnListsAreTakenOrRefusedInWords_data()
    {
        QTest::addColumn<QString>("sizes");
        QTest::addColumn<QString>("threads");
        QTest::addColumn<QString>("problem"); // Its beginning.
        QTest::addColumn<std::vector<std::size_t>>("expectedSizes");
        QTest::addColumn<std::vector<unsigned>>("expectedThreads");
        using Sizes = std::vector<std::size_t>;
        using Threads = std::vector<unsigned>;
        const auto row = [](const char *sizes, const char *threads, const char *problem,
                            const Sizes &expectedSizes, const Threads &expectedThreads) {
            QTest::addRow("%s on %s", sizes, threads)
                << QString::fromLatin1(sizes) << QString::fromLatin1(threads) << QString::fromLatin1(problem)
                << expectedSizes << expectedThreads;
        };
        row("16, 1024, 16384", "1", "", { 16, 1024, 16'384 }, { 1 });
        row("1M,1k , 16,1K", "4, 2,2", "", { 16, 1024, 1'048'576 }, { 2, 4 });
        row("", "1", "Sizes: ", {}, {});
        row("16, 0", "1", "Sizes: ", {}, {});
        row("16,,64", "1", "Sizes: ", {}, {});
        row("2M", "1", "Sizes: ", {}, {});
        row("-1", "1", "Sizes: ", {}, {});
        row("4294967297", "1", "Sizes: ", {}, {});
        row("sixteen", "1", "Sizes: ", {}, {});
        row("k", "1", "Sizes: ", {}, {});
        row("16", "0", "Threads: ", {}, {});
        row("16", "1025", "Threads: ", {}, {});
        row("16", "1, two", "Threads: ", {}, {});
    }
    void onesOwnListsAreTakenOrRefusedInWords()
    {
        QFETCH(const QString, sizes);
        QFETCH(const QString, threads);
        QFETCH(const QString, problem);
        BenchmarkSetup setup(8);
        setup.setProperty("sizes", QStringLiteral("own"));
        setup.setProperty("threads", QStringLiteral("own"));
        QVERIFY(setup.isReady()); // With what they begin with.
        setup.setProperty("ownSizes", sizes);
        setup.setProperty("ownThreads", threads);
        QCOMPARE(setup.isReady(), problem.isEmpty());
        QCOMPARE(setup.problem().left(problem.size()), problem);
        if (!problem.isEmpty())
            return;
        QTEST(setup.plan().sizes, "expectedSizes");
        QTEST(setup.plan().threads, "expectedThreads");
    }

    void openSslIsCountedOnceForTheDriversOfOneAlgorithm()
    {
        BenchmarkSetup setup(8);
        catalog::CatalogSnapshot snapshot;
        snapshot.entries = catalog::parseProcCrypto("name : sha256\ndriver : sha256-a\ntype : shash\n\n"
                                                    "name : sha256\ndriver : sha256-b\ntype : shash\n\n");
        setup.algorithms()->setCatalog(snapshot);
        setup.algorithms()->choose({ QStringLiteral("sha256-a"), QStringLiteral("sha256-b") });
        setup.setProperty("allDrivers", false);
        setup.setProperty("sizes", QStringLiteral("one"));
        setup.setProperty("seconds", 10.0);
        QVERIFY2(setup.estimate().contains(QStringLiteral("30 s")), qPrintable(setup.estimate()));
        QCOMPARE(setup.requests().size(), std::size_t{ 2 });
        QCOMPARE(setup.requests()[1].name, std::string("sha256-b"));
    }
};

QTEST_APPLESS_MAIN(TestBenchmarkSetup)
#include "tst_benchmarksetup.moc"
