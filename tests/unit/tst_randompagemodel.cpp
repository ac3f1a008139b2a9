// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/randomstage.h"
#include "support/testbytes.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSignalSpy>

#include <algorithm>
#include <set>

using namespace cipherscope;
using namespace cipherscope::testing;
using namespace cipherscope::ui;
using namespace cipherscope::ui::test;

namespace {

QStringList valuesOf(const QVariantList &options)
{
    QStringList values;
    for (const QVariant &option : options)
        values.push_back(option.toMap().value(QStringLiteral("value")).toString());
    return values;
}

void giveHex(BytesField *field, const char *digits)
{
    field->setForm(QStringLiteral("hex"));
    field->setTyped(QString::fromLatin1(digits));
}

} // namespace

/** What the Random page can do, without the page. */
class RandomPageModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void whatTheKernelOffersCanBeChosen()
    {
        RandomStage stage;
        RandomSources &sources = *stage.page.sources();
        QCOMPARE(sources.chosen(), QStringLiteral("getrandom"));
        stage.waitForSources();
        QCOMPARE(valuesOf(sources.options()),
                 (QStringList{ QStringLiteral("stdrng"), QStringLiteral("jitterentropy_rng"),
                               QStringLiteral("ansi_cprng"), QStringLiteral("drbg_nopr_hmac_sha256"),
                               QStringLiteral("getrandom") }));
        QCOMPARE(sources.options().first().toMap().value(QStringLiteral("text")).toString(),
                 QStringLiteral("stdrng → drbg_nopr_hmac_sha256"));
        QCOMPARE(sources.chosen(), QStringLiteral("stdrng"));
        QVERIFY(sources.isKernelRng());
        QVERIFY(sources.isDrbg());
        QVERIFY(sources.calls().contains(QStringLiteral("128 bytes")));
        QVERIFY(sources.note().isEmpty());
        sources.choose(QStringLiteral("jitterentropy_rng"));
        QVERIFY(sources.about().contains(QStringLiteral("entropy")));
        sources.ask();
        stage.waitForSources();
        QCOMPARE(sources.chosen(), QStringLiteral("jitterentropy_rng"));
    }

    void aKernelWithoutRngsLeavesTheSystemsGenerator()
    {
        RandomStage stage(RandomStage::Kernel::Without);
        stage.waitForSources();
        const RandomSources &sources = *stage.page.sources();
        QCOMPARE(valuesOf(sources.options()), QStringList{ QStringLiteral("getrandom") });
        QCOMPARE(sources.chosen(), QStringLiteral("getrandom"));
        QVERIFY2(sources.note().contains(QStringLiteral("af_alg_restrict")), qPrintable(sources.note()));
        stage.draw();
        QCOMPARE(stage.page.values()->provenance(), QStringLiteral("kernel, getrandom()"));
    }

    void valuesHaveTheirForm_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("hex") << "hex"
                             << "^[0-9a-f]{64}$";
        QTest::newRow("base64") << "base64"
                                << "^[A-Za-z0-9+/]{43}=$";
        QTest::newRow("integers") << "integers"
                                  << "^([1-9][0-9]?|100)$";
        QTest::newRow("uuid") << "uuid"
                              << "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$";
        QTest::newRow("password") << "password"
                                  << "^[!-~]{20}$";
        QTest::newRow("words") << "words"
                               << "^[a-z]+(-[a-z]+){5,}$";
    }
    void valuesHaveTheirForm()
    {
        QFETCH(const QString, form);
        QFETCH(const QString, pattern);
        RandomStage stage;
        stage.waitForSources();
        RandomValues &values = *stage.page.values();
        values.setForm(form);
        values.setCount(50);
        QCOMPARE(values.form(), form);
        QVERIFY(values.entropy().contains(QStringLiteral("bits of entropy")));
        stage.draw();
        const QStringList lines = stage.lines();
        QCOMPARE(lines.size(), 50);
        const QRegularExpression expected(pattern);
        for (const QString &line : lines)
            QVERIFY2(expected.match(line).hasMatch(), qPrintable(line));
        QVERIFY(std::set(lines.begin(), lines.end()).size() > 20);
        QVERIFY(values.provenance().startsWith(QStringLiteral("kernel, ")));
        values.clear();
        QVERIFY(values.text().isEmpty());
    }

    void whatCannotBeDrawnIsSaid()
    {
        RandomStage stage;
        stage.waitForSources();
        RandomValues &values = *stage.page.values();
        values.setForm(QStringLiteral("integers"));
        values.setLow(QStringLiteral("5"));
        values.setHigh(QStringLiteral("4"));
        QVERIFY(values.problem().contains(QStringLiteral("smaller")));
        values.setHigh(QStringLiteral("99999999999999999999"));
        QVERIFY2(values.problem().contains(QStringLiteral("99999999999999999999")),
                 qPrintable(values.problem()));
        values.draw();
        QVERIFY(!values.isDrawing());
        values.setForm(QStringLiteral("password"));
        values.setClasses({});
        QVERIFY(values.problem().contains(QStringLiteral("kind of character")));
        values.setForm(QStringLiteral("hex"));
        values.setBytes(1000);
        values.setCount(1000);
        QVERIFY(values.problem().contains(QStringLiteral("file")));
    }

    void aRefusalIsSaidWithTheGenerator()
    {
        RandomStage stage;
        stage.waitForSources();
        stage.kernel.onReceive = [] { return ENOMEM; };
        stage.draw();
        QVERIFY(stage.page.values()->text().isEmpty());
        QVERIFY2(stage.page.values()->error().contains(QStringLiteral("stdrng")),
                 qPrintable(stage.page.values()->error()));
    }

    void aCopyIsHeldForAMinuteOrOnRequestForEver()
    {
        RandomStage stage;
        stage.waitForSources();
        RandomValues &values = *stage.page.values();
        stage.draw();
        values.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), values.text());
        QVERIFY(values.isOnClipboard());
        values.setClearsClipboard(false);
        QVERIFY(!values.isOnClipboard());
        values.copy();
        QVERIFY(!values.isOnClipboard());
    }

    void aSeedThatIsNoneIsSaidBeforeTheDraw()
    {
        RandomStage stage;
        stage.choose("ansi_cprng");
        RandomInputs &inputs = *stage.page.inputs();
        QVERIFY(inputs.seedRule().contains(QStringLiteral("32 bytes")));
        giveHex(inputs.seed(), "001");
        QVERIFY(!inputs.problem().isEmpty());
        QCOMPARE(stage.page.values()->problem(), inputs.problem());
        QCOMPARE(stage.page.drawing()->sizeProblem(), inputs.problem());
        giveHex(inputs.seed(), "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
        QVERIFY(inputs.problem().isEmpty());
        QVERIFY(inputs.warning().contains(QStringLiteral("same bytes")));
        stage.page.values()->setForm(QStringLiteral("hex"));
        stage.draw();
        const QString first = stage.page.values()->text();
        stage.draw();
        QCOMPARE(stage.page.values()->text(), first);
        // getrandom() takes none: what was typed for another generator does not hinder it.
        stage.choose("getrandom");
        QVERIFY(inputs.warning().isEmpty());
        stage.draw();
        QVERIFY(stage.page.values()->text() != first);
    }

    void additionalInputNeedsTestEntropy()
    {
        RandomStage stage(RandomStage::Kernel::WithTestEntropy);
        stage.choose("drbg_nopr_hmac_sha256");
        QVERIFY(stage.page.sources()->takesTestEntropy());
        giveHex(stage.page.inputs()->additionalInput(), "00");
        QVERIFY(stage.page.inputs()->problem().contains(QStringLiteral("test entropy")));
        giveHex(stage.page.inputs()->testEntropy(), "0011");
        QVERIFY(stage.page.inputs()->warning().contains(QStringLiteral("same bytes")));
        stage.draw();
        QVERIFY(stage.page.values()->error().isEmpty());
        QCOMPARE(stage.kernel.steps().front(), std::string("entropy"));
        QVERIFY(stage.kernel.steps().back() == "input");
        stage.kernel.entropyError = EACCES; // A privilege that is given up.
        stage.page.values()->draw();
        QTRY_VERIFY_WITH_TIMEOUT(!stage.page.values()->isDrawing(), patience);
        QVERIFY(stage.page.values()->error().contains(QStringLiteral("CAP_SYS_ADMIN")));
    }

    void whatIsNotShownIsNotGiven_data()
    {
        QTest::addColumn<QByteArray>("generator");
        QTest::newRow("no DRBG") << QByteArray("jitterentropy_rng");
        QTest::newRow("none of AF_ALG") << QByteArray("getrandom");
    }
    void whatIsNotShownIsNotGiven()
    {
        QFETCH(const QByteArray, generator);
        RandomStage stage(RandomStage::Kernel::WithTestEntropy);
        stage.choose("stdrng");
        RandomInputs &inputs = *stage.page.inputs();
        giveHex(inputs.testEntropy(), "0011");
        giveHex(inputs.additionalInput(), "001"); // No hexadecimal: a problem where it counts.
        QVERIFY(!inputs.problem().isEmpty());
        QCOMPARE(inputs.summary(), QStringLiteral("test entropy, additional input"));
        stage.choose(generator.constData());
        QCOMPARE(inputs.problem(), QString());
        QCOMPARE(inputs.warning(), QString());
        QCOMPARE(inputs.summary(), QStringLiteral("none"));
        stage.draw();
        QCOMPARE(stage.page.values()->error(), QString());
        for (const std::string &step : stage.kernel.steps())
            QCOMPARE(step, std::string("key"));
    }

    void aKernelThatTakesNoTestEntropyIsSaidBeforeTheDraw()
    {
        RandomStage stage;
        stage.choose("stdrng");
        const RandomSources &sources = *stage.page.sources();
        QVERIFY(!sources.takesTestEntropy());
        QVERIFY(sources.testEntropyNote().contains(QStringLiteral("CONFIG_CRYPTO_USER_API_RNG_CAVP")));
        giveHex(stage.page.inputs()->testEntropy(), "0011");
        stage.draw();
        QCOMPARE(stage.page.values()->error(), QString());
        stage.choose("jitterentropy_rng");
        QCOMPARE(sources.testEntropyNote(), QString());
    }

    void threadsDrawInParallelUnlessTheyWouldDrawTheSame()
    {
        RandomStage stage;
        stage.choose("ansi_cprng");
        RandomDrawing &drawing = *stage.page.drawing();
        const int most = drawing.mostStreams();
        QVERIFY2(drawing.streamsNote().startsWith(QStringLiteral("One thread draws")),
                 qPrintable(drawing.streamsNote()));
        if (most == 1)
            QSKIP("this machine has one processor");
        QVERIFY(drawing.streamsNote().contains(QStringLiteral("in parallel")));
        drawing.setStreams(most);
        QVERIFY2(
            drawing.streamsNote().contains(QStringLiteral("in parallel, each from a generator of its own")),
            qPrintable(drawing.streamsNote()));
        giveHex(stage.page.inputs()->seed(),
                "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
        QCOMPARE(drawing.streams(), 1);
        QCOMPARE(drawing.mostStreams(), 1);
        QVERIFY2(drawing.streamsNote().contains(QStringLiteral("would draw the same bytes")),
                 qPrintable(drawing.streamsNote()));
        stage.choose("getrandom");
        QCOMPARE(drawing.streams(), most);
        QVERIFY2(drawing.streamsNote().contains(QStringLiteral("in parallel")),
                 qPrintable(drawing.streamsNote()));
    }

    void watchingShowsTheBytesUntilItIsStopped()
    {
        RandomStage stage;
        stage.waitForSources();
        RandomDrawing &drawing = *stage.page.drawing();
        ObservationModel &seen = *drawing.seen();
        QVERIFY(seen.isEmpty() && seen.counts().isEmpty() && seen.figures().isEmpty());
        drawing.watch();
        QTRY_VERIFY_WITH_TIMEOUT(seen.figures().size() == 5 && seen.fipsTests().size() == 5, patience);
        QVERIFY(drawing.isRunning());
        QVERIFY(!drawing.isWriting());
        QCOMPARE(drawing.progress(), -1.0);
        QCOMPARE(seen.counts().size(), 256);
        QCOMPARE(seen.bits().size(), 8192);
        QVERIFY(drawing.provenance().startsWith(QStringLiteral("kernel, ")));
        const auto entropy = seen.figures().first().toMap().value(QStringLiteral("value")).toString();
        QVERIFY2(entropy.startsWith(QStringLiteral("7.9")), qPrintable(entropy));
        drawing.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!drawing.isRunning(), patience);
        QVERIFY(drawing.message().isEmpty());
        QVERIFY(!seen.isEmpty());
        QCOMPARE(stage.kernel.openCount(), std::size_t{ 0 });
    }

    void aFileGetsItsSize()
    {
        RandomStage stage;
        stage.waitForSources();
        RandomDrawing &drawing = *stage.page.drawing();
        drawing.setSize(QStringLiteral("100"));
        drawing.setUnit(1);
        drawing.save(QUrl::fromLocalFile(QString::fromStdString(stage.folder / "out")));
        QTRY_VERIFY_WITH_TIMEOUT(!drawing.message().isEmpty(), patience);
        QVERIFY2(drawing.message().startsWith(QStringLiteral("100.0 KiB written to ")),
                 qPrintable(drawing.message()));
        QCOMPARE(drawing.messageKind(), QStringLiteral("good"));
        QCOMPARE(contentOf(stage.folder / "out").size(), std::size_t{ 102400 });
    }

    void aFileThatCannotBeWrittenIsNamed()
    {
        RandomStage stage;
        stage.waitForSources();
        RandomDrawing &drawing = *stage.page.drawing();
        drawing.save(QUrl::fromLocalFile(QStringLiteral("/nonexistent/out")));
        QTRY_VERIFY_WITH_TIMEOUT(!drawing.message().isEmpty(), patience);
        QCOMPARE(drawing.messageKind(), QStringLiteral("bad"));
        QVERIFY2(drawing.message().contains(QStringLiteral("/nonexistent/out")),
                 qPrintable(drawing.message()));
        drawing.dismissMessage();
        QVERIFY(drawing.message().isEmpty());
    }

    void aSizeThatIsNoneIsSaid_data()
    {
        QTest::addColumn<QString>("size");
        for (const char *size : { "", "0", "-1", "1.5", "much", "99999999999999999" })
            QTest::newRow(*size == 0 ? "empty" : size) << QString::fromLatin1(size);
    }
    void aSizeThatIsNoneIsSaid()
    {
        QFETCH(const QString, size);
        RandomStage stage;
        RandomDrawing &drawing = *stage.page.drawing();
        drawing.setUnit(3);
        drawing.setSize(size);
        QVERIFY(!drawing.sizeProblem().isEmpty());
        drawing.save(QUrl::fromLocalFile(QString::fromStdString(stage.folder / "out")));
        QVERIFY(!drawing.isRunning());
        QVERIFY(!std::filesystem::exists(stage.folder / "out"));
    }

    void bytesThatAreNotRandomLookSo()
    {
        ObservationModel model;
        operations::RandomObservation observation;
        const std::vector<std::byte> same(250'004, std::byte{ 0x41 });
        observation.counts.add(same);
        randomness::FipsTests tests;
        tests.add(same);
        observation.fips = tests.figures();
        model.show(observation);
        const auto kindOf = [](const QVariant &row) {
            return row.toMap().value(QStringLiteral("kind")).toString();
        };
        QCOMPARE(kindOf(model.figures().at(1)), QStringLiteral("warning")); // Chi-square.
        QCOMPARE(kindOf(model.figures().last()), QStringLiteral("warning")); // Serial correlation.
        for (const QVariant &test : model.fipsTests()) {
            const QString label = test.toMap().value(QStringLiteral("label")).toString();
            QVERIFY2(
                kindOf(test)
                    == (label == QStringLiteral("Long run") ? QStringLiteral("good") : QStringLiteral("bad")),
                qPrintable(label));
        }
        QVERIFY2(model.fipsSummary().startsWith(QStringLiteral("100 blocks")),
                 qPrintable(model.fipsSummary()));
    }
};

QTEST_MAIN(RandomPageModelTest)
#include "tst_randompagemodel.moc"
