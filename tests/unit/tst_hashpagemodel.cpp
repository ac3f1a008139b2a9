// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/hashstage.h"
#include "support/waiting.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

#include <cstdio>
#include <sys/stat.h>

using namespace cipherscope;
using namespace cipherscope::ui;
using namespace cipherscope::ui::test;

namespace {

constexpr qint64 gibibyte = qint64{ 1 } << 30;

} // namespace

class HashPageModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void droppedFilesGetTheDigestsThatOthersCompute()
    {
        HashStage stage;
        const QAbstractItemModelTester tester(stage.page.files(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QByteArray large(1'000'003, 'x');
        stage.write(QStringLiteral("empty"), {});
        stage.write(QStringLiteral("large"), large);
        stage.page.algorithms()->setChecked(QStringLiteral("md5"), true);
        stage.page.algorithms()->setChecked(QStringLiteral("sha512"), true);
        stage.drop({ QStringLiteral("empty"), QStringLiteral("large") });
        QTRY_VERIFY(stage.isSettled());
        QCOMPARE(stage.page.files()->count(), 2);
        const QList<DigestLine> lines = stage.digests(1);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).label, QStringLiteral("sha256"));
        QCOMPARE(lines.at(0).hex, sha256(large));
        QCOMPARE(lines.at(1).hex, hexOf(large, QCryptographicHash::Sha512));
        QCOMPARE(lines.at(2).hex, hexOf(large, QCryptographicHash::Md5));
        QVERIFY(lines.at(0).provenance.startsWith(QStringLiteral("OpenSSL 3")));
        QCOMPARE(stage.hex(0), sha256({}));
        QVERIFY(stage.page.statusText().contains(QStringLiteral("2 files")));
    }

    void foldersAreListedAndNamesKeepTheirBytes()
    {
        HashStage stage;
        stage.write(QStringLiteral("folder/inner/a"), "a");
        const std::filesystem::path odd = stage.nativePathOf(QStringLiteral("folder")) / "\xff\nodd";
        std::FILE *file = std::fopen(odd.c_str(), "w");
        QVERIFY(file);
        std::fputs("odd", file);
        std::fclose(file);
        stage.drop({ QStringLiteral("folder") });
        QTRY_VERIFY(stage.isSettled());
        QCOMPARE(stage.page.files()->count(), 2);
        QCOMPARE(stage.hex(0), sha256("a"));
        QCOMPARE(stage.role(1, HashFilesModel::NameRole), QStringLiteral("\ufffd\u240aodd"));
        QCOMPARE(stage.hex(1), sha256("odd"));
        // Dropped by itself, with its bytes in the address.
        stage.page.clear();
        stage.page.addUrls({ urlFromPath(odd) });
        QTRY_VERIFY(stage.isSettled());
        QCOMPARE(stage.hex(0), sha256("odd"));
    }

    void anErrorSitsInItsRowAndStopsNoOtherFile()
    {
        HashStage stage;
        stage.write(QStringLiteral("good"), "good");
        QCOMPARE(::mkfifo(stage.nativePathOf(QStringLiteral("pipe")).c_str(), 0600), 0);
        stage.drop({ QStringLiteral("missing"), QStringLiteral("pipe"), QStringLiteral("good") });
        QTRY_VERIFY(stage.isSettled());
        QCOMPARE(stage.page.files()->count(), 3);
        QCOMPARE(stage.state(0), int(HashFilesModel::Failed));
        QVERIFY(stage.role(0, HashFilesModel::ErrorTextRole).contains(QStringLiteral("does not exist")));
        QCOMPARE(stage.role(0, HashFilesModel::ErrorDetailRole), QStringLiteral("open: ENOENT"));
        QCOMPARE(stage.state(1), int(HashFilesModel::Failed));
        QVERIFY(stage.role(1, HashFilesModel::ErrorTextRole).contains(QStringLiteral("not a regular file")));
        QCOMPARE(stage.hex(2), sha256("good"));
        QVERIFY(stage.page.statusText().contains(QStringLiteral("2 failed")));
    }

    void aHashThatCannotBeComputedIsALineBesideTheOthers()
    {
        HashStage stage;
        stage.write(QStringLiteral("a"), "a");
        HashFilesModel files;
        FileHashing hashing(stage.pool, files);
        const std::vector<operations::FoundFile> found{ { stage.nativePathOf(QStringLiteral("a")), 1 } };
        hashing.start(files.append(found), { { "nosuch", "nosuch", false }, { "sha256", "sha256", false } },
                      { &stage.engines, engine::EngineChoice::OpenSsl, nullptr });
        QTRY_VERIFY(!hashing.isRunning());
        QCOMPARE(files.countOf(FileState::Done), std::size_t{ 1 });
        const QVariantList lines = files.index(0).data(HashFilesModel::DigestsRole).toList();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).value<DigestLine>().hex, sha256("a"));
        QCOMPARE(lines.at(1).value<DigestLine>().label, QStringLiteral("nosuch"));
        QVERIFY(lines.at(1).value<DigestLine>().error.contains(QStringLiteral("nosuch is not available")));
        QVERIFY(lines.at(1).value<DigestLine>().hex.isEmpty());
    }

    void whatCannotBeListedIsARowToo()
    {
        if (::geteuid() == 0)
            QSKIP("The superuser reads every folder.");
        HashStage stage;
        stage.write(QStringLiteral("top/open/a"), "a");
        stage.write(QStringLiteral("top/shut/b"), "b");
        const std::filesystem::path shut = stage.nativePathOf(QStringLiteral("top/shut"));
        QCOMPARE(::chmod(shut.c_str(), 0), 0);
        stage.drop({ QStringLiteral("top") });
        QTRY_VERIFY(stage.isSettled());
        QCOMPARE(::chmod(shut.c_str(), 0700), 0);
        QCOMPARE(stage.page.files()->count(), 2);
        QCOMPARE(stage.page.files()->countOf(FileState::Failed), std::size_t{ 1 });
        QCOMPARE(stage.page.files()->countOf(FileState::Done), std::size_t{ 1 });
    }

    void aPipeBelowAFolderIsARowToo()
    {
        HashStage stage;
        stage.write(QStringLiteral("top/a"), "a");
        QCOMPARE(::mkfifo(stage.nativePathOf(QStringLiteral("top/pipe")).c_str(), 0600), 0);
        stage.drop({ QStringLiteral("top") });
        QTRY_VERIFY(stage.isSettled());
        QCOMPARE(stage.page.files()->countOf(FileState::Failed), std::size_t{ 1 });
        QCOMPARE(stage.page.files()->countOf(FileState::Done), std::size_t{ 1 });
        stage.page.hashAgain(); // What is no file is not tried as one.
        QTRY_VERIFY(stage.isSettled());
        QCOMPARE(stage.page.files()->countOf(FileState::Failed), std::size_t{ 1 });
    }

    void linksThatLeadOutOfAFolderAreFollowedOnDemand()
    {
        HashStage stage;
        stage.write(QStringLiteral("top/own"), "own");
        stage.write(QStringLiteral("outside/a"), "a");
        stage.write(QStringLiteral("further/b"), "b");
        QVERIFY(QFile::link(QStringLiteral("../outside"), stage.pathOf(QStringLiteral("top/folder"))));
        QVERIFY(QFile::link(QStringLiteral("../further/b"), stage.pathOf(QStringLiteral("outside/link"))));
        stage.drop({ QStringLiteral("top") });
        QTRY_VERIFY(stage.isSettled());
        QCOMPARE(stage.page.files()->count(), 1); // It is no failure, and no row.
        QVERIFY2(stage.page.linksText().startsWith(QStringLiteral("A link leads out of its folder"))
                     && stage.page.linksText().contains(QStringLiteral("top/folder")),
                 qPrintable(stage.page.linksText()));
        stage.page.followLinks();
        QVERIFY(stage.page.linksText().isEmpty());
        QTRY_COMPARE(stage.page.files()->countOf(FileState::Done), std::size_t{ 3 });
        QCOMPARE(stage.hex(1), sha256("a"));
        QCOMPARE(stage.hex(2), sha256("b")); // By the link behind the link.
        QVERIFY(stage.page.linksText().isEmpty());
    }

    void linksThatNobodyWantsAreForgotten()
    {
        HashStage stage;
        for (int i = 0; i < 4; ++i) {
            stage.write(QStringLiteral("outside/%1").arg(i), "x");
            QDir(stage.folder.path()).mkpath(QStringLiteral("top"));
            QVERIFY(QFile::link(QStringLiteral("../outside/%1").arg(i),
                                stage.pathOf(QStringLiteral("top/link%1").arg(i))));
        }
        stage.drop({ QStringLiteral("top") });
        QTRY_COMPARE(stage.page.linksText(),
                     QStringLiteral("4 links lead out of their folders and were not followed: "
                                    "link0, link1, link2, …"));
        stage.page.dropLinks();
        QVERIFY(stage.page.linksText().isEmpty());
        stage.page.followLinks();
        QVERIFY(!stage.page.isListing());
        QCOMPARE(stage.page.files()->count(), 0);
    }

    void cancelStopsWhatIsLeft()
    {
        HashStage stage;
        stage.write(QStringLiteral("small"), "small");
        for (const QString &name : { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") })
            stage.writeSparse(name, 32 * gibibyte);
        stage.drop(
            { QStringLiteral("small"), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") });
        QTRY_VERIFY(!stage.page.pendingQuestion().isEmpty());
        stage.page.acceptPending();
        QTRY_VERIFY(stage.page.files()->countOf(FileState::Running) > 0
                    && stage.page.files()->countOf(FileState::Done) > 0);
        stage.page.cancel();
        QTRY_VERIFY(stage.isSettled());
        QCOMPARE(stage.state(0), int(HashFilesModel::Done));
        QCOMPARE(stage.page.files()->countOf(FileState::Cancelled), std::size_t{ 3 });
        QCOMPARE(stage.page.files()->countOf(FileState::Failed), std::size_t{ 0 });
        QVERIFY(stage.page.isOutdated()); // So that hashing again is offered.
        QVERIFY(stage.pool.active().empty());
    }

    void removingARowStopsItsReading()
    {
        HashStage stage;
        for (const QString &name : { QStringLiteral("a"), QStringLiteral("b") })
            stage.writeSparse(name, 1024 * gibibyte); // Hours of work.
        stage.drop({ QStringLiteral("a"), QStringLiteral("b") });
        QTRY_VERIFY(!stage.page.pendingQuestion().isEmpty());
        stage.page.acceptPending();
        QTRY_VERIFY(stage.page.files()->countOf(FileState::Running) > 0);
        stage.page.removeRow(0);
        QVERIFY(stage.page.isRunning()); // The other one is still wanted, and can be cancelled.
        QVERIFY(stage.pool.active().front()->bytesTotal() < std::uint64_t{ 1536 } << 30U);
        stage.page.removeRow(0);
        QVERIFY(!stage.page.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(stage.pool.active().empty(), testing::patience);
    }

    void aRowThatIsRemovedAndDroppedAgainIsReadOnce()
    {
        HashStage stage;
        stage.writeSparse(QStringLiteral("a"), 1024 * gibibyte);
        stage.write(QStringLiteral("small"), "small");
        for (int i = 0; i < 2; ++i) {
            stage.drop({ QStringLiteral("a"), QStringLiteral("small") });
            QTRY_VERIFY(!stage.page.pendingQuestion().isEmpty());
            stage.page.acceptPending();
            QTRY_VERIFY(stage.page.files()->countOf(FileState::Running) > 0);
            if (i == 0)
                stage.page.removeRow(0);
        }
        QTRY_COMPARE_WITH_TIMEOUT(stage.pool.active().size(), std::size_t{ 1 }, testing::patience);
        stage.page.clear();
        QTRY_VERIFY_WITH_TIMEOUT(stage.pool.active().empty(), testing::patience);
    }

    void filesCanBeAddedWhileOthersAreRead()
    {
        HashStage stage;
        stage.writeSparse(QStringLiteral("big"), gibibyte);
        stage.write(QStringLiteral("late"), "late");
        stage.drop({ QStringLiteral("big") });
        QTRY_VERIFY(stage.page.isRunning());
        stage.drop({ QStringLiteral("late") });
        QTRY_COMPARE(stage.page.files()->count(), 2);
        QTRY_COMPARE(stage.hex(1), sha256("late"));
        stage.page.clear();
        QTRY_VERIFY(!stage.page.isRunning());
        QCOMPARE(stage.page.files()->count(), 0);
    }

    void hashingAgainUsesWhatIsTickedNow()
    {
        HashStage stage;
        stage.write(QStringLiteral("a"), "a");
        stage.drop({ QStringLiteral("a") });
        QTRY_VERIFY(stage.isSettled());
        QVERIFY(!stage.page.isOutdated());
        stage.page.algorithms()->setChecked(QStringLiteral("sha256"), false);
        stage.page.algorithms()->setChecked(QStringLiteral("sha1"), true);
        QVERIFY(stage.page.isOutdated());
        stage.page.hashAgain();
        QTRY_VERIFY(stage.isSettled());
        QCOMPARE(stage.digests(0).size(), 1);
        QCOMPARE(stage.hex(0), hexOf("a", QCryptographicHash::Sha1));
    }

    void withoutAnAlgorithmFilesWait()
    {
        HashStage stage;
        stage.write(QStringLiteral("a"), "a");
        stage.page.algorithms()->setChecked(QStringLiteral("sha256"), false);
        stage.drop({ QStringLiteral("a") });
        QTRY_COMPARE(stage.page.files()->count(), 1);
        QVERIFY(!stage.page.notice().isEmpty());
        QCOMPARE(stage.state(0), int(HashFilesModel::Waiting));
        stage.page.algorithms()->setChecked(QStringLiteral("md5"), true);
        QVERIFY(stage.page.isOutdated());
        stage.page.hashAgain();
        QTRY_COMPARE(stage.hex(0), hexOf("a", QCryptographicHash::Md5));
        QVERIFY(stage.page.notice().isEmpty());
    }

    void whatIsHugeWaitsForTheUser_data()
    {
        QTest::addColumn<bool>("many");
        QTest::newRow("many files") << true;
        QTest::newRow("large files") << false;
    }
    void whatIsHugeWaitsForTheUser()
    {
        QFETCH(const bool, many);
        HashStage stage;
        stage.write(QStringLiteral("folder/first"), {});
        if (many) {
            for (std::size_t i = 0; i < hugeFileCount; ++i)
                stage.write(QStringLiteral("folder/%1").arg(i), {});
        } else {
            stage.writeSparse(QStringLiteral("folder/x"), 5 * gibibyte);
        }
        stage.drop({ QStringLiteral("folder") });
        QTRY_VERIFY(!stage.page.pendingQuestion().isEmpty());
        QVERIFY(
            stage.page.pendingQuestion().contains(many ? QStringLiteral("2,001") : QStringLiteral("5.0 GiB"))
            || !many);
        QVERIFY(!stage.page.isRunning());
        QCOMPARE(stage.page.files()->count(), 0);
        if (!many) {
            stage.page.dropPending();
            QVERIFY(stage.page.pendingQuestion().isEmpty());
            QCOMPARE(stage.page.files()->count(), 0);
            return;
        }
        stage.page.acceptPending();
        QTRY_VERIFY(stage.isSettled());
        QCOMPARE(stage.page.files()->countOf(FileState::Done), hugeFileCount + 1);
    }

    void twoFilesAreCompared()
    {
        HashStage stage;
        stage.write(QStringLiteral("a"), "same");
        stage.write(QStringLiteral("b"), "same");
        stage.write(QStringLiteral("c"), "other");
        stage.drop({ QStringLiteral("a") });
        QTRY_VERIFY(stage.isSettled());
        QVERIFY(stage.page.comparison().isEmpty());
        stage.drop({ QStringLiteral("b") });
        QTRY_VERIFY(stage.page.comparison().startsWith(QStringLiteral("Identical")));
        QCOMPARE(stage.page.comparisonKind(), QStringLiteral("good"));
        stage.page.removeRow(1);
        stage.drop({ QStringLiteral("c") });
        QTRY_VERIFY(stage.page.comparison().startsWith(QStringLiteral("Different")));
        QCOMPARE(stage.page.comparisonKind(), QStringLiteral("bad"));
        stage.drop({ QStringLiteral("b") });
        QTRY_COMPARE(stage.page.files()->count(), 3);
        QVERIFY(stage.page.comparison().isEmpty());
    }

    void theExpectedDigestGetsItsVerdict()
    {
        HashStage stage;
        ExpectedModel &expected = *stage.page.expected();
        expected.setText(sha256("right"));
        QCOMPARE(expected.kind(), QStringLiteral("neutral"));
        stage.write(QStringLiteral("right.iso"), "right");
        stage.drop({ QStringLiteral("right.iso") });
        QTRY_COMPARE(expected.kind(), QStringLiteral("good"));
        QVERIFY(expected.verdict().contains(QStringLiteral("right.iso")));
        QCOMPARE(stage.digests(0).first().match, int(DigestLine::Matches));
        expected.setText(QStringLiteral("  %1  right.iso").arg(sha256("right").toUpper()));
        QCOMPARE(expected.kind(), QStringLiteral("good"));
        expected.setText(sha256("wrong"));
        QCOMPARE(expected.kind(), QStringLiteral("bad"));
        QCOMPARE(stage.digests(0).first().match, int(DigestLine::Differs));
        expected.setText(hexOf("right", QCryptographicHash::Sha512));
        QCOMPARE(expected.kind(), QStringLiteral("warning"));
        QVERIFY(expected.verdict().contains(QStringLiteral("SHA-512")));
        expected.setText(QStringLiteral("rubbish"));
        QCOMPARE(expected.kind(), QStringLiteral("warning"));
        expected.setText({});
        QVERIFY(expected.verdict().isEmpty());
        QCOMPARE(stage.digests(0).first().match, int(DigestLine::NotCompared));
    }

    void pastingTakesDigestsAndFiles()
    {
        HashStage stage;
        stage.write(QStringLiteral("a"), "a");
        stage.page.copy(sha256("a"));
        stage.page.paste();
        QCOMPARE(stage.page.expected()->text(), sha256("a"));
        auto *data = new QMimeData;
        data->setUrls({ stage.urlOf(QStringLiteral("a")) });
        QGuiApplication::clipboard()->setMimeData(data);
        stage.page.paste();
        QTRY_COMPARE(stage.page.expected()->kind(), QStringLiteral("good"));
    }

    void digestsAreCopiedAsLines()
    {
        HashStage stage;
        stage.write(QStringLiteral("a"), "a");
        stage.write(QStringLiteral("b"), "b");
        stage.drop({ QStringLiteral("a"), QStringLiteral("b") });
        QTRY_VERIFY(stage.isSettled());
        stage.page.copyAll();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("%1  a\n%2  b\n").arg(sha256("a"), sha256("b")));
        stage.page.copyRow(1);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("%1  b\n").arg(sha256("b")));
    }

    void aDriverFromElsewhereIsTickedAlone()
    {
        HashStage stage;
        stage.page.setTab(HashPageModel::TextTab);
        stage.page.selectAlgorithm(QStringLiteral("sha512"));
        QCOMPARE(stage.page.tab(), int(HashPageModel::FilesTab));
        const std::vector<ChosenHash> chosen = stage.page.algorithms()->chosen();
        QCOMPARE(chosen.size(), std::size_t{ 1 });
        QCOMPARE(chosen.front().name, std::string("sha512"));
    }

    void filesElsewhereAreRefusedWithASentence()
    {
        HashStage stage;
        stage.page.addUrls({ QUrl(QStringLiteral("https://example.org/x.iso")) });
        QVERIFY(!stage.page.notice().isEmpty());
        QCOMPARE(stage.page.files()->count(), 0);
    }

    void closingThePageLeavesNothingRunning()
    {
        HashStage stage;
        stage.writeSparse(QStringLiteral("big"), 2 * gibibyte);
        {
            HashPageModel page(stage.context, stage.catalog);
            page.setEngineChoice(engine::EngineChoice::OpenSsl);
            page.activate();
            page.addUrls({ stage.urlOf(QStringLiteral("big")) });
            QTRY_VERIFY(page.isRunning());
            page.text()->setText(QStringLiteral("a question under way"));
        }
        QTRY_VERIFY(stage.pool.active().empty());
    }
};

QTEST_MAIN(HashPageModelTest)
#include "tst_hashpagemodel.moc"
