// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/algorithmsstage.h"
#include "support/pagewindow.h"
#include "support/screenshots.h"

#include <QFile>
#include <QImage>
#include <QTest>

#include <cerrno>

using namespace cipherscope;
using namespace cipherscope::testing;
using namespace Qt::StringLiterals;

/** Draws the page in both themes and sizes, without a warning, and keeps the pictures for people to look at.
 */
class TestAlgorithmsLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draws_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("scene");
        for (const bool dark : { false, true }) {
            for (const char *scene : { "list", "names", "compose", "loadable", "loadabledetails", "refused",
                                       "details", "fields", "changes", "nomatch", "unreadable" }) {
                for (const QSize size : { QSize(1100, 720), QSize(760, 520) }) {
                    QTest::addRow("%s-%dx%d-%s", scene, size.width(), size.height(), dark ? "dark" : "light")
                        << size << dark << QString::fromLatin1(scene);
                }
            }
        }
    }

    void draws()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        QFETCH(QString, scene);
        AlgorithmsStage stage;
        stage.catalog.kernel.blockType("aead");
        for (const char *driver :
             { "xts-aes-aesni", "xts(aes)", "ctr-aes-aesni", "ctr(aes)", "md5-generic", "md5" })
            stage.catalog.kernel.restrictDriver(driver);
        PageWindow window("Cipherscope.Algorithms", "AlgorithmsPage", stage.model, size, dark);
        QVERIFY2(window.window(), qPrintable(window.warnings().join(u'\n')));
        QVERIFY(QTest::qWaitForWindowExposed(window.window()));
        show(stage, scene);
        window.page()->setProperty("detailsOpen",
                                   scene == u"details"_s || scene == u"fields"_s || scene == u"refused"_s
                                       || scene == u"loadabledetails"_s);
        if (scene == u"fields"_s)
            scrollDown(window);
        if (scene == u"compose"_s)
            QVERIFY(QMetaObject::invokeMethod(window.page(), "compose", Q_ARG(QString, u"authenc"_s)));
        const QImage picture = grab(window);
        QCOMPARE(picture.size(), size);
        QVERIFY2(window.warnings().isEmpty(), qPrintable(window.warnings().join(u'\n')));
        // The theme arrived, and something was drawn on it.
        QCOMPARE(picture.pixelColor(2, 2).lightness() < 128, dark);
        QVERIFY(coloursOf(picture) > 20);
    }

private:
    static void show(AlgorithmsStage &stage, const QString &scene)
    {
        if (scene == u"unreadable"_s) {
            QTRY_COMPARE(stage.model.state(), ui::AlgorithmsPageModel::Unreadable);
            return;
        }
        const bool loadable =
            scene == u"loadable"_s || scene == u"loadabledetails"_s || scene == u"refused"_s;
        stage.catalog.writeAliases(moduleAliases());
        stage.catalog.write(capture(loadable ? u"bookworm"_s : u"bookworm-fast"_s));
        stage.model.refresh();
        QTRY_COMPARE(stage.model.state(), ui::AlgorithmsPageModel::Ready);
        QTRY_VERIFY(stage.model.loadableCount() > 0);
        if (loadable) {
            showLoadable(stage, scene);
            return;
        }
        if (scene == u"names"_s) {
            showNames(stage);
            return;
        }
        if (scene == u"nomatch"_s)
            stage.model.setFilterText(u"no such thing"_s);
        if (scene != u"list"_s && scene != u"nomatch"_s)
            select(stage, u"authenc(hmac(sha1-avx2),cbc-aes-aesni)"_s, u"sha256-avx2"_s);
        if (scene == u"changes"_s) {
            stage.catalog.write(
                cryptoBlock("adiantum(xchacha12,aes)", "adiantum(xchacha12-simd)", 300, "skcipher")
                + cryptoBlock("blake2b-256", "blake2b-256-avx", 300)
                + capture(u"bookworm-fast"_s).replace("md5-generic", "md5-other"));
            stage.model.refresh();
            QTRY_VERIFY(!stage.model.changeText().isEmpty());
        }
    }
    static QByteArray moduleAliases()
    {
        QFile file(QStringLiteral(CIPHERSCOPE_TEST_DATA "/modules/bookworm.alias"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void showLoadable(AlgorithmsStage &stage, const QString &scene)
    {
        stage.model.setShowLoadable(true);
        if (scene == u"loadable"_s)
            return;
        stage.catalog.kernel.whenAsked("serpent-asm", [] { return ENOENT; });
        for (int row = 0; row < stage.model.rows()->rowCount(); ++row) {
            if (stage.model.rows()->rowAt(row).loadable
                && stage.model.rows()->rowAt(row).name == u"serpent"_s)
                stage.model.select(row);
        }
        if (scene != u"refused"_s)
            return;
        stage.model.askForSelected();
        QTRY_VERIFY(!stage.model.asking()->headline().isEmpty());
    }
    static void showNames(AlgorithmsStage &stage)
    {
        stage.model.setByName(true);
        stage.model.setFilterText(u"sha"_s);
        QTRY_VERIFY(stage.model.names()->rowCount() > 5);
        stage.model.names()->measureAll();
        QTRY_VERIFY(!stage.model.names()->isMeasuring());
        QVERIFY(stage.model.names()->surprises() > 0);
        for (int row = stage.model.names()->rowCount() - 1; row >= 0; --row) {
            const QString name = stage.model.names()->index(row).data().toString();
            if (name == u"sha256"_s || name == u"sha512"_s)
                stage.model.names()->setOpen(row, true);
        }
    }
    static void scrollDown(const PageWindow &window)
    {
        QVERIFY(waitForFrames(*window.window())); // The texts find their heights first.
        auto *details = window.page()->findChild<QObject *>(u"detailsFlickable"_s);
        QVERIFY(details);
        details->setProperty("contentY", 400);
    }
    static void select(AlgorithmsStage &stage, const QString &driver, const QString &otherwise)
    {
        for (const QString &wanted : { driver, otherwise }) {
            for (int row = 0; row < stage.model.rows()->rowCount(); ++row) {
                if (stage.model.rows()->rowAt(row).driver == wanted)
                    return stage.model.select(row);
            }
        }
    }
    static QImage grab(const PageWindow &window)
    {
        const QString name = u"algorithms-"_s + QString::fromLatin1(QTest::currentDataTag());
        return saveScreenshot(*window.window(), name) ? window.window()->grabWindow() : QImage();
    }
    static int coloursOf(const QImage &picture)
    {
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 3) {
            for (int x = 0; x < picture.width(); ++x)
                colours.insert(picture.pixel(x, y));
        }
        return static_cast<int>(colours.size());
    }
};

QTEST_MAIN(TestAlgorithmsLook)
#include "tst_algorithms_look.moc"
