// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hash/checksumreader.h"
#include "support/hashstage.h"
#include "support/waiting.h"

#include <QAbstractItemModelTester>

using namespace cipherscope;
using namespace cipherscope::ui;
using namespace cipherscope::ui::test;

namespace {

QByteArray gnuLine(const QByteArray &content, const QByteArray &name)
{
    return sha256(content).toLatin1() + "  " + name + '\n';
}

LineOutcome outcomeOf(ChecksumCheck &check, std::size_t row)
{
    return check.model().rows().at(row).outcome;
}

} // namespace

Q_DECLARE_METATYPE(cipherscope::ui::LineOutcome)

class ChecksumCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aDroppedListIsVerified()
    {
        HashStage stage;
        ChecksumCheck &check = *stage.page.check();
        const QAbstractItemModelTester tester(check.lines(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QByteArray list;
        for (int i = 0; i < 12; ++i) {
            const QByteArray name = "file" + QByteArray::number(i);
            stage.write(QString::fromLatin1(name), name);
            list += gnuLine(name, name);
        }
        stage.write(QStringLiteral("SHA256SUMS"), list);
        stage.drop({ QStringLiteral("SHA256SUMS") });
        QTRY_COMPARE(check.stage(), ChecksumCheck::Done);
        QCOMPARE(stage.page.tab(), int(HashPageModel::VerifyTab));
        QCOMPARE(check.headline(), QStringLiteral("All 12 files are intact"));
        QCOMPARE(check.kind(), QStringLiteral("good"));
        QCOMPARE(check.lines()->rowCount(), 12);

        stage.write(QStringLiteral("file3"), "corrupted");
        check.checkAgain();
        QTRY_COMPARE(check.stage(), ChecksumCheck::Done);
        QCOMPARE(check.headline(), QStringLiteral("1 of 12 files differs"));
        QCOMPARE(check.kind(), QStringLiteral("bad"));
        QCOMPARE(outcomeOf(check, 3), LineOutcome::Failed);
        check.lines()->setProblemsOnly(true);
        QCOMPARE(check.lines()->rowCount(), 1);
        QCOMPARE(check.lines()->index(0, 0).data(CheckModel::NameRole).toString(), QStringLiteral("file3"));
        QCOMPARE(check.lines()->index(0, 0).data(CheckModel::LineRole).toInt(), 4);
    }

    void everyOutcomeHasItsLine()
    {
        HashStage stage;
        ChecksumCheck &check = *stage.page.check();
        stage.write(QStringLiteral("good"), "good");
        stage.write(QStringLiteral("bad"), "bad");
        QDir(stage.folder.path()).mkdir(QStringLiteral("folder"));
        stage.write(QStringLiteral("SHA256SUMS"),
                    gnuLine("good", "good") + "this is no line\n" + gnuLine("other", "bad")
                        + gnuLine("x", "gone") + gnuLine("x", "folder"));
        stage.page.openChecksumFile(stage.urlOf(QStringLiteral("SHA256SUMS")));
        QTRY_COMPARE(check.stage(), ChecksumCheck::Done);
        QCOMPARE(outcomeOf(check, 0), LineOutcome::Ok);
        QCOMPARE(outcomeOf(check, 1), LineOutcome::Malformed);
        QCOMPARE(check.model().rows().at(1).line, std::size_t{ 2 });
        QVERIFY(!check.model().index(1).data(CheckModel::DetailRole).toString().isEmpty());
        QCOMPARE(outcomeOf(check, 2), LineOutcome::Failed);
        QCOMPARE(outcomeOf(check, 3), LineOutcome::Missing);
        QCOMPARE(outcomeOf(check, 4), LineOutcome::Unreadable);
        QCOMPARE(check.details(), QStringLiteral("1 OK, 1 failed, 1 missing, 1 unreadable, 1 malformed"));
        QCOMPARE(check.headline(), QStringLiteral("1 of 4 files differs"));
    }

    void filesAreCountedAndNotTheirDigests()
    {
        HashStage stage;
        ChecksumCheck &check = *stage.page.check();
        QByteArray list = "%%%% HASHDEEP-1.0\n%%%% size,md5,sha256,filename\n";
        for (const QByteArray &name : QByteArrayList{ "a", "b", "c", "d" }) {
            stage.write(QString::fromLatin1(name), name);
            list += "1," + hexOf(name, QCryptographicHash::Md5).toLatin1() + "," + sha256(name).toLatin1()
                + "," + name + "\n";
        }
        stage.write(QStringLiteral("known.hashdeep"), list);
        stage.page.openChecksumFile(stage.urlOf(QStringLiteral("known.hashdeep")));
        QTRY_COMPARE(check.stage(), ChecksumCheck::Done);
        QCOMPARE(check.headline(), QStringLiteral("All 4 files are intact"));
        stage.write(QStringLiteral("c"), "corrupted");
        check.checkAgain();
        QTRY_COMPARE(check.stage(), ChecksumCheck::Done);
        QCOMPARE(check.headline(), QStringLiteral("1 of 4 files differs"));
        QCOMPARE(check.details(), QStringLiteral("Checksums: 6 OK, 2 failed"));
    }

    void whatCannotBeComputedKeepsNothingElseFromBeingChecked()
    {
        HashStage stage;
        ChecksumCheck &check = *stage.page.check();
        stage.write(QStringLiteral("a"), "a");
        const QByteArray nobodyKnows = "GOST12-256 (a) = " + QByteArray(64, '0') + "\n";
        stage.write(QStringLiteral("CHECKSUMS"),
                    nobodyKnows + "SHA256 (a) = " + sha256("a").toLatin1() + "\n");
        stage.page.openChecksumFile(stage.urlOf(QStringLiteral("CHECKSUMS")));
        QTRY_COMPARE(check.stage(), ChecksumCheck::Done);
        QCOMPARE(outcomeOf(check, 0), LineOutcome::NotComputable);
        QCOMPARE(outcomeOf(check, 1), LineOutcome::Ok);
        QCOMPARE(check.headline(), QStringLiteral("Not every checksum of the file could be computed"));
        QCOMPARE(check.kind(), QStringLiteral("warning"));
        QCOMPARE(check.details(), QStringLiteral("Checksums: 1 OK, 1 not computed"));
        const QString detail = check.model().index(0).data(CheckModel::DetailRole).toString();
        QVERIFY2(detail.contains(QStringLiteral("streebog256 is not available")), qPrintable(detail));
    }

    void aFileWithSeveralLinesIsLeftOutOnce()
    {
        HashStage stage;
        ChecksumCheck &check = *stage.page.check();
        stage.write(QStringLiteral("sub/inside"), "inside");
        stage.write(QStringLiteral("sub/CHECKSUMS"),
                    "SHA256 (inside) = " + sha256("inside").toLatin1() + "\nSHA256 (../out) = "
                        + sha256("out").toLatin1() + "\nMD5 (../out) = " + QByteArray(32, '0') + "\n");
        stage.page.openChecksumFile(stage.urlOf(QStringLiteral("sub/CHECKSUMS")));
        QTRY_COMPARE(check.stage(), ChecksumCheck::AskingOutside);
        check.includeOutside(false);
        QTRY_COMPARE(check.stage(), ChecksumCheck::Done);
        QCOMPARE(check.headline(), QStringLiteral("1 file was left out, the rest is intact"));
    }

    void anAmbiguousAlgorithmIsAsked()
    {
        HashStage stage;
        ChecksumCheck &check = *stage.page.check();
        stage.write(QStringLiteral("a"), "a");
        stage.write(QStringLiteral("list.txt"),
                    hexOf("a", QCryptographicHash::Sha3_256).toLatin1() + "  a\n");
        stage.page.openChecksumFile(stage.urlOf(QStringLiteral("list.txt")));
        QTRY_COMPARE(check.stage(), ChecksumCheck::AskingAlgorithm);
        QVERIFY(!check.question().isEmpty());
        QVERIFY(check.candidates().contains(QStringLiteral("sha256")));
        QVERIFY(check.candidates().contains(QStringLiteral("sha3-256")));
        QVERIFY(stage.pool.active().empty());
        check.chooseAlgorithm(QStringLiteral("sha3-256"));
        QTRY_COMPARE(check.stage(), ChecksumCheck::Done);
        QCOMPARE(check.headline(), QStringLiteral("The file is intact"));
    }

    void eachAmbiguousLengthIsAskedFor()
    {
        HashStage stage;
        ChecksumCheck &check = *stage.page.check();
        stage.write(QStringLiteral("a"), "a");
        stage.write(QStringLiteral("list.txt"),
                    hexOf("a", QCryptographicHash::Sha256).toLatin1() + "  a\n"
                        + hexOf("a", QCryptographicHash::Sha512).toLatin1() + "  a\n");
        stage.page.openChecksumFile(stage.urlOf(QStringLiteral("list.txt")));
        QTRY_COMPARE(check.stage(), ChecksumCheck::AskingAlgorithm);
        check.chooseAlgorithm(QStringLiteral("sha256"));
        QTRY_COMPARE(check.stage(), ChecksumCheck::AskingAlgorithm);
        check.chooseAlgorithm(QStringLiteral("sha512"));
        QTRY_COMPARE(check.stage(), ChecksumCheck::Done);
        QCOMPARE(check.kind(), QStringLiteral("good"));
    }

    void namesOutsideTheFolderAreReadOnlyAfterAWarning_data()
    {
        QTest::addColumn<bool>("include");
        QTest::newRow("read") << true;
        QTest::newRow("left out") << false;
    }
    void namesOutsideTheFolderAreReadOnlyAfterAWarning()
    {
        QFETCH(const bool, include);
        HashStage stage;
        ChecksumCheck &check = *stage.page.check();
        stage.write(QStringLiteral("outside"), "outside");
        stage.write(QStringLiteral("sub/inside"), "inside");
        stage.write(QStringLiteral("sub/SHA256SUMS"),
                    gnuLine("outside", "../outside") + gnuLine("inside", "inside"));
        stage.drop({ QStringLiteral("sub/SHA256SUMS") });
        QTRY_COMPARE(check.stage(), ChecksumCheck::AskingOutside);
        QVERIFY(check.question().contains(QStringLiteral("../outside")));
        check.includeOutside(include);
        QTRY_COMPARE(check.stage(), ChecksumCheck::Done);
        QCOMPARE(check.kind(), include ? QStringLiteral("good") : QStringLiteral("warning"));
        QCOMPARE(outcomeOf(check, 0), include ? LineOutcome::Ok : LineOutcome::LeftOut);
        QCOMPARE(outcomeOf(check, 1), LineOutcome::Ok);
    }

    void aHugeListWaitsForTheUser()
    {
        HashStage stage;
        ChecksumCheck &check = *stage.page.check();
        stage.writeSparse(QStringLiteral("x"), qint64{ 5 } << 30);
        stage.write(QStringLiteral("SHA256SUMS"), gnuLine("x", "x"));
        stage.drop({ QStringLiteral("SHA256SUMS") });
        QTRY_COMPARE(check.stage(), ChecksumCheck::AskingHuge);
        QVERIFY(stage.pool.active().empty());
        check.acceptHuge();
        QTRY_VERIFY(!stage.pool.active().empty());
        check.cancel();
        QTRY_COMPARE(check.stage(), ChecksumCheck::Done);
        QCOMPARE(check.headline(), QStringLiteral("Stopped: the file was not checked"));
        QCOMPARE(outcomeOf(check, 0), LineOutcome::Cancelled);
    }

    void whatIsNoListCanBeHashedInstead()
    {
        HashStage stage;
        ChecksumCheck &check = *stage.page.check();
        stage.write(QStringLiteral("notes.md5"), "nothing of the kind\n");
        stage.drop({ QStringLiteral("notes.md5") });
        QTRY_COMPARE(check.stage(), ChecksumCheck::Unusable);
        QVERIFY(check.errorText().contains(QStringLiteral("notes.md5")));
        check.hashInstead();
        QTRY_VERIFY(stage.isSettled());
        QCOMPARE(stage.page.tab(), int(HashPageModel::FilesTab));
        QCOMPARE(stage.hex(0), sha256("nothing of the kind\n"));
    }

    void whyAListCannotBeUsedIsSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &content, const char *says) {
            QTest::newRow(name) << content << qint64{ content.size() } << QString::fromLatin1(says);
        };
        row("UTF-16",
            QByteArray("\xff\xfe"
                       "a\0",
                       4),
            "iconv -f UTF-16");
        row("a detached signature", "-----BEGIN PGP SIGNATURE-----\n", "open the file that it signs");
        row("no list", "\nnothing of the kind\n", "line 2: ");
        row("empty", "", "it has no line with a checksum");
        QTest::newRow("too large") << QByteArray() << static_cast<qint64>(largestChecksumFile + 1)
                                   << QStringLiteral("too large");
    }
    void whyAListCannotBeUsedIsSaid()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const qint64, size);
        QFETCH(const QString, says);
        HashStage stage;
        stage.write(QStringLiteral("list.sha256"), content);
        QCOMPARE(::truncate(stage.nativePathOf(QStringLiteral("list.sha256")).c_str(), size), 0);
        stage.page.openChecksumFile(stage.urlOf(QStringLiteral("list.sha256")));
        QTRY_COMPARE_WITH_TIMEOUT(stage.page.check()->stage(), ChecksumCheck::Unusable, testing::patience);
        QVERIFY2(stage.page.check()->errorText().contains(says), qPrintable(stage.page.check()->errorText()));
    }

    void aNewListTakesThePlaceOfTheOneThatRuns()
    {
        HashStage stage;
        ChecksumCheck &check = *stage.page.check();
        stage.writeSparse(QStringLiteral("big"), qint64{ 2 } << 30);
        stage.write(QStringLiteral("small"), "small");
        stage.write(QStringLiteral("big.sha256"), gnuLine("x", "big"));
        stage.write(QStringLiteral("small.sha256"), gnuLine("small", "small"));
        stage.drop({ QStringLiteral("big.sha256") });
        QTRY_COMPARE(check.stage(), ChecksumCheck::Running);
        stage.drop({ QStringLiteral("small.sha256") });
        QTRY_COMPARE(check.title(), QStringLiteral("small.sha256"));
        QTRY_COMPARE(check.stage(), ChecksumCheck::Done);
        QCOMPARE(check.headline(), QStringLiteral("The file is intact"));
        QTRY_VERIFY(stage.pool.active().empty());
        QCOMPARE(check.headline(), QStringLiteral("The file is intact"));
    }

    void aMissingListSaysSo()
    {
        HashStage stage;
        stage.page.openChecksumFile(stage.urlOf(QStringLiteral("gone.sha256")));
        QTRY_COMPARE(stage.page.check()->stage(), ChecksumCheck::Unusable);
        QVERIFY(stage.page.check()->errorText().contains(QStringLiteral("does not exist")));
    }
};

QTEST_MAIN(ChecksumCheckTest)
#include "tst_checksumcheck.moc"
