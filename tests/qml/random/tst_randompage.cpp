// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomwindow.h"

#include "random/bitpicture.h"
#include "support/looks.h"
#include "support/testbytes.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Cipherscope_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_RandomPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_StylePlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_WorkbenchPlugin)

using namespace cipherscope;
using namespace cipherscope::testing;
using namespace cipherscope::ui;
using namespace cipherscope::ui::test;

/** The Random page: keys and clicks on the real page, and pictures of it. */
class RandomPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theEmptyPageSaysWhatToDo_data() { addLooks(); }
    void theEmptyPageSaysWhatToDo()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        RandomStage stage;
        const RandomWindow window(stage, size, dark);
        stage.waitForSources();
        QTRY_COMPARE(window.find("sourceBox")->property("displayText").toString(),
                     QStringLiteral("stdrng → drbg_nopr_hmac_sha256"));
        QVERIFY(window.textOf("sourceAbout").contains(QStringLiteral("128 bytes a call")));
        QVERIFY(window.shows("lookEmpty"));
        QVERIFY(window.find("drawButton")->isEnabled());
        QVERIFY(!window.shows("valuesText"));
        QVERIFY(!window.shows("sourceNote"));
        window.grab(shot("empty"));
        QCOMPARE(window.warnings(), QStringList());
    }

    void withoutRngsThePageSaysWhy_data() { addLooks(); }
    void withoutRngsThePageSaysWhy()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        RandomStage stage(RandomStage::Kernel::Without);
        const RandomWindow window(stage, size, dark);
        QTRY_VERIFY(window.shows("sourceNote"));
        QCOMPARE(window.find("sourceBox")->property("displayText").toString(), QStringLiteral("getrandom()"));
        QVERIFY(!window.shows("inputsSummary"));
        window.click("drawButton");
        QTRY_VERIFY(window.shows("valuesText"));
        window.grab(shot("without-rngs"));
        QCOMPARE(window.warnings(), QStringList());
    }

    void aPasswordIsDrawnAndCopied_data() { addLooks(); }
    void aPasswordIsDrawnAndCopied()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        RandomStage stage;
        const RandomWindow window(stage, size, dark);
        stage.waitForSources();
        window.click("symbolsChip");
        window.click("drawButton");
        QTRY_VERIFY(window.shows("valuesText"));
        const QString text = window.textOf("valuesText");
        QCOMPARE(text.size(), 20);
        static const QRegularExpression lettersAndDigits(QStringLiteral("^[A-Za-z0-9]+$"));
        QVERIFY2(lettersAndDigits.match(text).hasMatch(), qPrintable(text));
        window.click("copyValuesButton");
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        QTRY_VERIFY(window.shows("clipboardNote"));
        window.grab(shot("password"));
        window.click("clearClipboardSwitch");
        QTRY_VERIFY(!window.shows("clipboardNote"));
        window.click("clearValuesButton");
        QTRY_VERIFY(!window.shows("valuesText"));
        QCOMPARE(window.warnings(), QStringList());
    }

    void numbersOfARangeAreDrawn()
    {
        RandomStage stage;
        const RandomWindow window(stage);
        stage.waitForSources();
        window.click("integersSegment");
        window.type("lowField", "-3");
        window.type("highField", "3");
        stage.page.values()->setCount(200);
        window.click("drawButton");
        QTRY_VERIFY(window.shows("valuesText"));
        for (const QString &line : stage.lines())
            QVERIFY2(line.toInt() >= -3 && line.toInt() <= 3, qPrintable(line));
        window.type("highField", "-4");
        QTRY_VERIFY(window.shows("valuesProblem"));
        QVERIFY(!window.find("drawButton")->isEnabled());
        window.grab(QStringLiteral("numbers"));
        QCOMPARE(window.warnings(), QStringList());
    }

    void watchingShowsPicturesAndFigures_data() { addLooks(); }
    void watchingShowsPicturesAndFigures()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        RandomStage stage;
        const RandomWindow window(stage, size, dark);
        stage.waitForSources();
        window.click("watchButton");
        QTRY_VERIFY_WITH_TIMEOUT(stage.page.drawing()->history().size() > 12, patience);
        QVERIFY(window.shows("stopButton"));
        QVERIFY(window.shows("bitPicture"));
        const QQuickItem *picture = window.find("bitPicture");
        QCOMPARE(picture->size(), QSizeF(256, 256));
        QVERIFY(picture->mapToScene({ 256, 0 }).x() < size.width());
        QVERIFY(window.shows("byteHistogram"));
        QVERIFY(window.shows("testsLimit"));
        QVERIFY(!window.find("sourceBox")->isEnabled());
        QVERIFY(!window.find("saveButton")->isEnabled());
        window.grab(shot("watching"));
        window.scrollToTheEnd(); // The card is below on a small window.
        window.grab(shot("watching-below"));
        window.click("stopButton");
        QTRY_VERIFY_WITH_TIMEOUT(!stage.page.drawing()->isRunning(), patience);
        QVERIFY(window.shows("byteHistogram"));
        QCOMPARE(window.warnings(), QStringList());
    }

    void everyBitIsADotOfItsOwn()
    {
        const std::vector<std::byte> bits = randomBytes(8192);
        BitPicture picture;
        picture.setBits(QByteArray(reinterpret_cast<const char *>(bits.data()), 8192));
        picture.setProperty("zeroColor", QColor(Qt::white));
        picture.setProperty("oneColor", QColor(Qt::black));
        picture.setSize({ picture.implicitWidth(), picture.implicitHeight() });
        QImage image(picture.size().toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        picture.paint(&painter);
        QCOMPARE(image.size(), QSize(256, 256));
        for (int dot = 0; dot < 65'536; ++dot) {
            const auto byte = bits[static_cast<std::size_t>(dot) / 8];
            const bool isOne = (byte >> (7 - dot % 8) & std::byte{ 1 }) == std::byte{ 1 };
            QVERIFY((image.pixelColor(dot % 256, dot / 256) == Qt::black) == isOne);
        }
    }

    void aDrbgWithoutTestEntropySaysWhy()
    {
        RandomStage stage;
        stage.choose("stdrng");
        const RandomWindow window(stage, { 760, 520 });
        window.click("inputsButton");
        QTRY_VERIFY(window.shows("testEntropyNote"));
        QVERIFY(window.textOf("testEntropyNote").contains(QStringLiteral("CONFIG_CRYPTO_USER_API_RNG_CAVP")));
        QVERIFY(!window.shows("testEntropyField"));
        QVERIFY(!window.shows("additionalInputField"));
        window.scrollToTheEnd();
        window.grab(QStringLiteral("no-test-entropy"));
        QCOMPARE(window.warnings(), QStringList());
    }

    void aFileIsDrawnWithItsProgress_data() { addLooks(); }
    void aFileIsDrawnWithItsProgress()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        RandomStage stage;
        const RandomWindow window(stage, size, dark);
        stage.waitForSources();
        window.type("sizeField", "2");
        stage.page.drawing()->setUnit(3);
        RandomDrawing &drawing = *stage.page.drawing();
        drawing.save(QUrl::fromLocalFile(QString::fromStdString(stage.folder / "noise.bin")));
        QTRY_VERIFY_WITH_TIMEOUT(drawing.progress() > 0 && !drawing.left().isEmpty(), patience);
        window.click("cancelFileButton"); // It may have vanished if the machine were that fast.
        QTRY_VERIFY_WITH_TIMEOUT(!drawing.isRunning(), patience);
        QTRY_VERIFY(window.shows("drawMessage"));
        QVERIFY(!std::filesystem::exists(stage.folder / "noise.bin"));
        window.grab(shot("stopped"));
        window.click("dismissButton");
        stage.page.drawing()->setUnit(1);
        drawing.save(QUrl::fromLocalFile(QString::fromStdString(stage.folder / "noise.bin")));
        QTRY_VERIFY_WITH_TIMEOUT(window.shows("drawMessage"), patience);
        QCOMPARE(contentOf(stage.folder / "noise.bin").size(), std::size_t{ 2048 });
        QCOMPARE(window.warnings(), QStringList());
    }

    void aSeedIsGivenWhereItIsTaken_data() { addLooks(); }
    void aSeedIsGivenWhereItIsTaken()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        RandomStage stage(RandomStage::Kernel::WithTestEntropy);
        stage.choose("ansi_cprng");
        stage.page.drawing()->setStreams(stage.page.drawing()->mostStreams());
        const RandomWindow window(stage, size, dark);
        const auto threads = [&window] { return window.find("streamsBox")->property("value").toInt(); };
        QTRY_COMPARE(threads(), stage.page.drawing()->mostStreams());
        window.click("inputsButton");
        window.type("seedField", "001");
        QTRY_VERIFY(window.shows("valuesProblem"));
        QVERIFY(!window.shows("testEntropyField"));
        QVERIFY(!window.shows("testEntropyNote"));
        window.click("seedRandomButton");
        QTRY_VERIFY(!window.shows("valuesProblem"));
        QTRY_VERIFY(window.shows("inputsWarning"));
        QTRY_COMPARE(threads(), 1);
        QVERIFY(!window.find("streamsBox")->isEnabled());
        QVERIFY(window.textOf("streamsNote").startsWith(QStringLiteral("One thread only")));
        window.grab(shot("seed"));
        stage.page.sources()->choose(QStringLiteral("stdrng"));
        QTRY_VERIFY(window.shows("testEntropyField"));
        QVERIFY(window.shows("additionalInputField"));
        QTRY_COMPARE(threads(), stage.page.drawing()->mostStreams());
        QCOMPARE(window.textOf("streamsNote"), stage.page.drawing()->streamsNote());
        window.scrollToTheEnd();
        window.grab(shot("seed-drbg"));
        QCOMPARE(window.warnings(), QStringList());
    }
};

QTEST_MAIN(RandomPageTest)
#include "tst_randompage.moc"
