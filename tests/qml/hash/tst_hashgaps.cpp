// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hashwindow.h"
#include "support/looks.h"

#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Cipherscope_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_HashPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_StylePlugin)

using namespace cipherscope;
using namespace cipherscope::ui;
using namespace cipherscope::ui::test;
using cipherscope::testing::addLooks;
using cipherscope::testing::shot;

/** What the page says of what it has not read or computed. */
class HashGapsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void linksAreFollowedWhenAsked_data() { addLooks(); }
    void linksAreFollowedWhenAsked()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        HashStage stage;
        stage.write(QStringLiteral("photos/own.jpg"), "own");
        stage.write(QStringLiteral("outside/other.jpg"), "other");
        QVERIFY(QFile::link(QStringLiteral("../outside"), stage.pathOf(QStringLiteral("photos/archive"))));
        const HashWindow window(stage, size, dark);
        window.drop({ stage.urlOf(QStringLiteral("photos")) });
        QTRY_VERIFY_WITH_TIMEOUT(window.shows("linksBanner") && stage.isSettled(), testing::patience);
        window.grab(shot("links"));
        window.click("followLinksButton");
        QTRY_COMPARE_WITH_TIMEOUT(stage.page.files()->countOf(FileState::Done), std::size_t{ 2 },
                                  testing::patience);
        QCOMPARE(stage.hex(1), sha256("other"));
        QVERIFY(!window.shows("linksBanner"));
        QCOMPARE(window.warnings, QStringList());
    }

    void aChecksumThatCannotBeComputedIsNoUnreadableFile_data() { addLooks(); }
    void aChecksumThatCannotBeComputedIsNoUnreadableFile()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        HashStage stage;
        stage.write(QStringLiteral("a.iso"), "a");
        stage.write(QStringLiteral("CHECKSUMS"),
                    "GOST12-256 (a.iso) = " + QByteArray(64, '0')
                        + "\nSHA256 (a.iso) = " + sha256("a").toLatin1() + '\n');
        const HashWindow window(stage, size, dark);
        stage.page.openChecksumFile(stage.urlOf(QStringLiteral("CHECKSUMS")));
        QTRY_COMPARE_WITH_TIMEOUT(window.textOf("verdictHeadline"),
                                  QStringLiteral("Not every checksum of the file could be computed"),
                                  testing::patience);
        QCOMPARE(window.textOf("verdictDetails"), QStringLiteral("Checksums: 1 OK, 1 not computed"));
        const QQuickItem *headline = window.find("verdictHeadline");
        const QQuickItem *banner = window.find("verdictBanner");
        QTRY_VERIFY_WITH_TIMEOUT(
            banner->height() > headline->height()
                && banner->contains(banner->mapFromItem(headline, QPointF(0, headline->height()))),
            testing::patience);
        window.grab(shot("not-computed"));
        window.click("problemsChip");
        QCOMPARE(window.find("checkList")->property("count").toInt(), 1);
        QCOMPARE(window.warnings, QStringList());
    }
};

QTEST_MAIN(HashGapsTest)
#include "tst_hashgaps.moc"
