// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/hashstage.h"

using namespace cipherscope;
using namespace cipherscope::ui;
using namespace cipherscope::ui::test;

class SidecarsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileOffersTheListBesideIt_data()
    {
        QTest::addColumn<QString>("list");
        QTest::newRow("named after it") << QStringLiteral("x.iso.sha256");
        QTest::newRow("of the folder") << QStringLiteral("SHA256SUMS");
    }
    void aFileOffersTheListBesideIt()
    {
        QFETCH(const QString, list);
        HashStage stage;
        stage.write(QStringLiteral("x.iso"), "x");
        // A mirror's list names what is not here: only the file itself is verified.
        stage.write(list, sha256("x").toLatin1() + "  x.iso\n" + sha256("y").toLatin1() + "  y.iso\n");
        stage.drop({ QStringLiteral("x.iso") });
        QTRY_VERIFY(!stage.page.offers()->text().isEmpty());
        QVERIFY(stage.page.offers()->text().contains(list));
        stage.page.offers()->accept();
        QVERIFY(stage.page.offers()->text().isEmpty());
        QTRY_COMPARE(stage.page.check()->stage(), ChecksumCheck::Done);
        QCOMPARE(stage.page.check()->headline(), QStringLiteral("The file is intact"));
        QCOMPARE(stage.page.tab(), int(HashPageModel::VerifyTab));
    }

    void aListOfSeveralFilesSaysHowMany()
    {
        HashStage stage;
        for (const char *name : { "a", "b", "c" })
            stage.write(QString::fromLatin1(name), name);
        stage.write(QStringLiteral("SHA256SUMS"),
                    sha256("a").toLatin1() + "  a\n" + sha256("b").toLatin1() + "  b\n");
        stage.drop({ QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") });
        QTRY_COMPARE(stage.page.offers()->text(),
                     QStringLiteral("SHA256SUMS lists checksums of 2 of these files."));
    }

    void aListThatDoesNotNameTheFileIsNotOffered()
    {
        HashStage stage;
        stage.write(QStringLiteral("x.iso"), "x");
        stage.write(QStringLiteral("SHA256SUMS"), sha256("y").toLatin1() + "  y.iso\n");
        stage.write(QStringLiteral("x.iso.md5"), "rubbish");
        const auto offers = findSidecars({ stage.nativePathOf(QStringLiteral("x.iso")) }, {});
        QVERIFY(offers.has_value());
        QVERIFY(offers->empty());
    }

    void aListDroppedWithOtherFilesIsOffered()
    {
        HashStage stage;
        stage.write(QStringLiteral("x.iso"), "x");
        stage.write(QStringLiteral("sums.sha256"), sha256("x").toLatin1() + "  x.iso\n");
        stage.drop({ QStringLiteral("x.iso"), QStringLiteral("sums.sha256") });
        QTRY_VERIFY(stage.isSettled());
        QCOMPARE(stage.page.files()->count(), 1);
        QCOMPARE(stage.page.tab(), int(HashPageModel::FilesTab));
        QVERIFY(stage.page.offers()->text().contains(QStringLiteral("sums.sha256")));
        stage.page.offers()->dismiss();
        QVERIFY(stage.page.offers()->text().isEmpty());
    }
};

QTEST_MAIN(SidecarsTest)
#include "tst_sidecars.moc"
