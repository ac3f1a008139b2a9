// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hashwindow.h"
#include "support/looks.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Cipherscope_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_HashPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_StylePlugin)

using namespace cipherscope;
using namespace cipherscope::ui;
using namespace cipherscope::ui::test;
using cipherscope::testing::addLooks;
using cipherscope::testing::shot;

class HashPageTest : public QObject {
    Q_OBJECT

    /** A list as gpg --clear-sign writes it; nobody looks at what the signature is. */
    static QByteArray signedList(const QByteArray &name, const QByteArray &digest)
    {
        return "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n" + digest + "  " + name
            + "\n-----BEGIN PGP SIGNATURE-----\n\niQ==\n=aaaa\n-----END PGP SIGNATURE-----\n";
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theEmptyPageSaysWhatToDo_data() { addLooks(); }
    void theEmptyPageSaysWhatToDo()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        HashStage stage;
        const HashWindow window(stage, size, dark);
        QVERIFY(window.shows("emptyFiles"));
        QTRY_VERIFY(window.shows("provenanceLine"));
        window.grab(shot("empty"));
        window.click("verifySegment");
        QVERIFY(window.shows("chooseChecksumFileButton"));
        window.grab(shot("empty-verify"));
        window.click("textSegment");
        QVERIFY(window.shows("textArea"));
        window.grab(shot("empty-text"));
        QCOMPARE(window.warnings, QStringList());
    }

    void droppedFilesShowTheirDigests_data() { addLooks(); }
    void droppedFilesShowTheirDigests()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        HashStage stage;
        for (const auto *name : { "sha512", "md5" })
            stage.page.algorithms()->setChecked(QString::fromLatin1(name), true);
        stage.write(QStringLiteral("debian-12.7.0-amd64-netinst.iso"), QByteArray(3'000'000, 'd'));
        stage.write(
            QStringLiteral("Notes on the summer, with a rather long name that has to be shortened.odt"), "n");
        stage.write(QStringLiteral("third"), "third");
        const HashWindow window(stage, size, dark);
        window.drop(
            { stage.urlOf(QStringLiteral("debian-12.7.0-amd64-netinst.iso")),
              stage.urlOf(QStringLiteral("missing.tar.xz")),
              stage.urlOf(QStringLiteral("Notes on the summer, with a rather long name that has to be "
                                         "shortened.odt")),
              stage.urlOf(QStringLiteral("third")) });
        QTRY_VERIFY(stage.isSettled());
        QCOMPARE(stage.page.files()->count(), 4);
        QVERIFY(!window.shows("emptyFiles"));
        QTRY_COMPARE(window.find("digestText")->property("text").toString(),
                     sha256(QByteArray(3'000'000, 'd')));
        stage.page.expected()->setText(sha256(QByteArray(3'000'000, 'd')).toUpper());
        QTRY_COMPARE(window.textOf("expectedVerdict"),
                     QStringLiteral("Matches debian-12.7.0-amd64-netinst.iso"));
        window.grab(shot("done"));
        stage.page.expected()->setText(sha256("another"));
        QTRY_COMPARE(window.textOf("expectedVerdict"), QStringLiteral("Matches none of the digests shown"));
        window.grab(shot("mismatch"));
        QCOMPARE(window.warnings, QStringList());
    }

    void aTickAddsADigest()
    {
        HashStage stage;
        stage.write(QStringLiteral("a"), "a");
        const HashWindow window(stage);
        window.drop({ stage.urlOf(QStringLiteral("a")) });
        QTRY_VERIFY(stage.isSettled());
        QCOMPARE(stage.digests(0).size(), 1);
        window.click("sha512Chip");
        if (stage.page.isOutdated())
            window.click("hashAgainButton");
        QTRY_COMPARE(stage.hex(0, 1), hexOf("a", QCryptographicHash::Sha512));
        QCOMPARE(stage.hex(0), sha256("a"));
        QCOMPARE(window.warnings, QStringList());
    }

    void twoFilesAreCompared_data() { addLooks(); }
    void twoFilesAreCompared()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        HashStage stage;
        stage.write(QStringLiteral("letter.odt"), "the same");
        stage.write(QStringLiteral("letter (copy).odt"), "the same");
        stage.write(QStringLiteral("other.odt"), "another");
        const HashWindow window(stage, size, dark);
        window.drop({ stage.urlOf(QStringLiteral("letter.odt")) });
        QTRY_VERIFY(stage.isSettled());
        QVERIFY(!window.shows("comparisonBanner"));
        window.drop({ stage.urlOf(QStringLiteral("letter (copy).odt")) });
        QTRY_VERIFY(window.shows("comparisonBanner"));
        QCOMPARE(window.find("comparisonBanner")->property("kind").toString(), QStringLiteral("good"));
        window.grab(shot("compare"));
        stage.page.removeRow(1);
        window.drop({ stage.urlOf(QStringLiteral("other.odt")) });
        QTRY_VERIFY(window.shows("comparisonBanner"));
        QCOMPARE(window.find("comparisonBanner")->property("kind").toString(), QStringLiteral("bad"));
        window.grab(shot("compare-differ"));
        QCOMPARE(window.warnings, QStringList());
    }

    void runningFilesShowTheirProgress_data() { addLooks(); }
    void runningFilesShowTheirProgress()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        HashStage stage;
        for (const auto *name : { "a-virtual-machine.qcow2", "backup-2025.tar", "film.mkv" })
            stage.writeSparse(QString::fromLatin1(name), qint64{ 32 } << 30);
        const HashWindow window(stage, size, dark);
        window.drop({ stage.urlOf(QStringLiteral("a-virtual-machine.qcow2")),
                      stage.urlOf(QStringLiteral("backup-2025.tar")),
                      stage.urlOf(QStringLiteral("film.mkv")) });
        QTRY_VERIFY(window.shows("pendingBanner"));
        window.click("pendingStartButton");
        QTRY_VERIFY(stage.page.progress() > 0.01);
        window.grab(shot("running"));
        window.click("cancelButton");
        QTRY_VERIFY(!stage.page.isRunning());
        QVERIFY(stage.page.files()->countOf(FileState::Cancelled) > 0);
        QVERIFY(window.shows("hashAgainButton"));
        window.grab(shot("cancelled"));
        QCOMPARE(window.warnings, QStringList());
    }

    void aHugeDropIsAskedAbout_data() { addLooks(); }
    void aHugeDropIsAskedAbout()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        HashStage stage;
        stage.write(QStringLiteral("before"), QByteArray(1'000'000, 'b'));
        stage.write(QStringLiteral("SHA256SUMS"),
                    sha256(QByteArray(1'000'000, 'b')).toLatin1() + "  before\n");
        stage.writeSparse(QStringLiteral("folder/x"), qint64{ 38 } << 30);
        const HashWindow window(stage, size, dark);
        window.drop({ stage.urlOf(QStringLiteral("before")) });
        QTRY_VERIFY(stage.isSettled());
        QTRY_VERIFY(window.shows("offerBanner"));
        window.drop({ stage.urlOf(QStringLiteral("folder")) });
        QTRY_VERIFY(window.shows("pendingBanner"));
        window.grab(shot("asking"));
        window.click("pendingCancelButton");
        QTRY_VERIFY(!window.shows("pendingBanner"));
        QCOMPARE(stage.page.files()->count(), 1);
        window.click("verifyOfferButton");
        QTRY_VERIFY(window.shows("verdictBanner"));
        QCOMPARE(window.warnings, QStringList());
    }

    void aListGetsItsVerdict_data() { addLooks(); }
    void aListGetsItsVerdict()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        HashStage stage;
        QByteArray list;
        for (int i = 1; i <= 12; ++i) {
            const QByteArray name = "chapter-" + QByteArray::number(i) + ".pdf";
            stage.write(QString::fromLatin1(name), name);
            list += sha256(name).toLatin1() + "  " + name + '\n';
        }
        stage.write(QStringLiteral("SHA256SUMS"), list);
        const HashWindow window(stage, size, dark);
        window.drop({ stage.urlOf(QStringLiteral("SHA256SUMS")) });
        QTRY_COMPARE(stage.page.check()->kind(), QStringLiteral("good"));
        QTRY_COMPARE(window.find("verdictHeadline")->property("text").toString(),
                     QStringLiteral("All 12 files are intact"));
        window.grab(shot("verdict-good"));

        stage.write(QStringLiteral("chapter-3.pdf"), "corrupted");
        stage.write(QStringLiteral("chapter-7.pdf"), "corrupted");
        QVERIFY(QFile::remove(stage.pathOf(QStringLiteral("chapter-5.pdf"))));
        stage.write(QStringLiteral("SHA256SUMS"), "not a line\n" + list);
        window.click("checkAgainButton");
        QTRY_COMPARE(stage.page.check()->kind(), QStringLiteral("bad"));
        QTRY_COMPARE(stage.page.check()->stage(), ChecksumCheck::Done);
        QCOMPARE(window.find("verdictHeadline")->property("text").toString(),
                 QStringLiteral("2 of 12 files differ"));
        window.grab(shot("verdict-bad"));
        window.click("problemsChip");
        QCOMPARE(window.find("checkList")->property("count").toInt(), 4);
        QCOMPARE(window.warnings, QStringList());
    }

    void aSignedListSaysThatItsSignatureIsUnchecked_data() { addLooks(); }
    void aSignedListSaysThatItsSignatureIsUnchecked()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        HashStage stage;
        stage.write(QStringLiteral("a"), "a");
        stage.write(QStringLiteral("SHA256SUMS.asc"), signedList("a", sha256("a").toLatin1()));
        const HashWindow window(stage, size, dark);
        stage.page.openChecksumFile(stage.urlOf(QStringLiteral("SHA256SUMS.asc")));
        QTRY_COMPARE(window.textOf("verdictHeadline"), QStringLiteral("The file is intact"));
        QVERIFY(window.shows("signatureNotice"));
        QVERIFY(window.textOf("signatureNotice").contains(QStringLiteral("gpg --verify SHA256SUMS.asc")));
        window.grab(shot("signed"));
        stage.write(QStringLiteral("SHA256SUMS"), sha256("a").toLatin1() + "  a\n");
        stage.page.openChecksumFile(stage.urlOf(QStringLiteral("SHA256SUMS")));
        QTRY_COMPARE(stage.page.check()->stage(), ChecksumCheck::Done);
        QVERIFY(!window.shows("signatureNotice"));
        QCOMPARE(window.warnings, QStringList());
    }

    void anAmbiguousListAsks_data() { addLooks(); }
    void anAmbiguousListAsks()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        HashStage stage;
        stage.write(QStringLiteral("a"), "a");
        stage.write(QStringLiteral("checksums.txt"),
                    sha256("a").toLatin1() + "  a\n" + hexOf("a", QCryptographicHash::Sha512).toLatin1()
                        + "  a\n");
        const HashWindow window(stage, size, dark);
        window.click("verifySegment");
        window.drop({ stage.urlOf(QStringLiteral("checksums.txt")) });
        QTRY_VERIFY(window.shows("checkQuestion"));
        window.grab(shot("ambiguous"));
        window.click("sha256Candidate");
        QTRY_VERIFY(window.textOf("checkQuestion").contains(QStringLiteral("512 bits")));
        window.click("sha512Candidate");
        QTRY_COMPARE(stage.page.check()->kind(), QStringLiteral("good"));
        QCOMPARE(window.warnings, QStringList());
    }

    void aTypedTextIsHashed_data() { addLooks(); }
    void aTypedTextIsHashed()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        HashStage stage;
        stage.page.algorithms()->setChecked(QStringLiteral("sha512"), true);
        const HashWindow window(stage, size, dark);
        window.click("textSegment");
        window.click("textArea");
        window.type("abc");
        QTRY_COMPARE(stage.page.text()->index(0).data(TextDigestModel::LineRole).value<DigestLine>().hex,
                     sha256("abc"));
        window.grab(shot("text"));
        QCOMPARE(window.warnings, QStringList());
    }

    void popupsOpenAndTheirKeysWork_data() { addLooks(); }
    void popupsOpenAndTheirKeysWork()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        HashStage stage;
        const HashWindow window(stage, size, dark);
        window.click("moreAlgorithmsButton");
        QTRY_VERIFY(window.shows("moreAlgorithmsFilter"));
        QTRY_VERIFY(window.find("moreAlgorithmsFilter")->hasActiveFocus());
        window.grab(shot("more"));
        window.type("sm3");
        QTRY_COMPARE(window.find("moreAlgorithmsList")->property("count").toInt(), 1);
        window.key(Qt::Key_Down);
        window.key(Qt::Key_Space);
        QTRY_VERIFY(window.find("sm3Chip"));
        window.key(Qt::Key_Escape);
        QTRY_VERIFY(!window.shows("moreAlgorithmsFilter"));

        window.click("keyButton");
        QTRY_VERIFY(window.shows("keyField"));
        QTRY_VERIFY(window.find("keyField")->hasActiveFocus());
        window.type("key");
        window.grab(shot("key"));
        const QObject *popup = window.window->findChild<QObject *>(QStringLiteral("keyPopup"));
        QVERIFY(popup->property("height").toReal() > 3 * window.find("keyField")->height());
        const QPointer<QQuickItem> field = window.find("keyField");
        window.key(Qt::Key_Return);
        QVERIFY(stage.page.key()->isActive());
        QTRY_VERIFY(!window.shows("keyField"));
        QVERIFY(!field || field->property("text").toString().isEmpty());
        QCOMPARE(window.warnings, QStringList());
    }

    void theKeyboardReachesTheRows()
    {
        HashStage stage;
        stage.write(QStringLiteral("a"), "a");
        stage.write(QStringLiteral("b"), "b");
        const HashWindow window(stage);
        window.drop({ stage.urlOf(QStringLiteral("a")), stage.urlOf(QStringLiteral("b")) });
        QTRY_VERIFY(stage.isSettled());
        QTRY_VERIFY(window.find("fileList")->hasActiveFocus());
        window.key(Qt::Key_Down);
        window.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("%1  b\n").arg(sha256("b")));
        window.key(Qt::Key_Delete);
        QCOMPARE(stage.page.files()->count(), 1);
        QGuiApplication::clipboard()->setText(sha256("a"));
        window.key(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(stage.page.expected()->kind(), QStringLiteral("good"));
        QCOMPARE(window.warnings, QStringList());
    }

    void theTabKeyReachesEveryControl()
    {
        HashStage stage;
        stage.write(QStringLiteral("a"), "a");
        const HashWindow window(stage);
        window.drop({ stage.urlOf(QStringLiteral("a")) });
        QTRY_VERIFY(stage.isSettled());
        QSet<QString> reached;
        for (int i = 0; i < 60; ++i) {
            window.key(Qt::Key_Tab);
            for (const QQuickItem *item = window.window->activeFocusItem(); item; item = item->parentItem())
                reached.insert(item->objectName()); // A list passes the focus on to its current row.
        }
        for (const auto *name :
             { "addFilesButton", "addFolderButton", "openChecksumFileButton", "filesSegment", "keyButton",
               "sha256Chip", "moreAlgorithmsButton", "expectedField", "fileList", "removeButton",
               "copyDigestButton", "hashAgainButton", "copyAllButton", "saveButton", "clearButton" })
            QVERIFY2(reached.contains(QString::fromLatin1(name)),
                     qPrintable(QStringLiteral("%1 is not among: %2")
                                    .arg(QString::fromLatin1(name),
                                         QStringList(reached.values()).join(QLatin1Char(' ')))));
    }

    void theSaveMenuShowsTheForms()
    {
        HashStage stage;
        stage.page.algorithms()->setChecked(QStringLiteral("md5"), true);
        stage.write(QStringLiteral("a"), "a");
        const HashWindow window(stage);
        window.drop({ stage.urlOf(QStringLiteral("a")) });
        QTRY_VERIFY(stage.isSettled());
        window.key(Qt::Key_S, Qt::ControlModifier);
        QObject *menu = window.window->findChild<QObject *>(QStringLiteral("saveMenu"));
        QVERIFY(menu);
        QTRY_VERIFY(menu->property("opened").toBool());
        QCOMPARE(menu->property("forms").toStringList().size(), 4);
        window.grab(QStringLiteral("save-menu"));
        QCOMPARE(window.warnings, QStringList());
    }

    void everyButtonOpensItsDialog_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<QByteArray>("dialog");
        QTest::newRow("files") << QByteArray("addFilesButton") << QByteArray("openFilesDialog");
        QTest::newRow("files, empty page")
            << QByteArray("emptyAddFilesButton") << QByteArray("openFilesDialog");
        QTest::newRow("folder") << QByteArray("addFolderButton") << QByteArray("openFolderDialog");
        QTest::newRow("list") << QByteArray("openChecksumFileButton") << QByteArray("openChecksumFileDialog");
    }
    void everyButtonOpensItsDialog()
    {
        QFETCH(const QByteArray, button);
        QFETCH(const QByteArray, dialog);
        HashStage stage;
        const HashWindow window(stage);
        for (int again = 0; again < 2; ++again) {
            window.click(button.constData());
            QTRY_VERIFY(window.openDialog(dialog.constData()));
            QVERIFY(QMetaObject::invokeMethod(window.openDialog(dialog.constData()), "close"));
            QTRY_VERIFY(!window.openDialog(dialog.constData()));
        }
        QCOMPARE(window.warnings, QStringList());
    }

    void theDigestsAreSavedAsAListThatVerifies()
    {
        HashStage stage;
        stage.write(QStringLiteral("a"), "a");
        const HashWindow window(stage);
        window.drop({ stage.urlOf(QStringLiteral("a")) });
        QTRY_VERIFY(stage.isSettled());
        window.click("saveButton");
        QObject *menu = window.window->findChild<QObject *>(QStringLiteral("saveMenu"));
        QTRY_VERIFY(menu->property("opened").toBool());
        window.key(Qt::Key_Down);
        window.key(Qt::Key_Return);
        QObject *dialog = nullptr;
        QTRY_VERIFY(dialog = window.openDialog("saveDialog"));
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QTRY_VERIFY(window.shows("saveBanner"));
        QVERIFY2(!stage.page.saver()->hasFailed(), qPrintable(stage.page.saver()->message()));
        QFile saved(stage.pathOf(QStringLiteral("SHA256SUMS")));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), sha256("a").toLatin1() + "  a\n");
        stage.page.openChecksumFile(stage.urlOf(QStringLiteral("SHA256SUMS")));
        QTRY_COMPARE(window.textOf("verdictHeadline"), QStringLiteral("The file is intact"));
        QCOMPARE(window.warnings, QStringList());
    }

    void fiveThousandRowsStaySmooth()
    {
        HashStage stage;
        constexpr int files = 5000;
        for (int i = 0; i < files; ++i)
            stage.write(QStringLiteral("folder/%1").arg(i), QByteArray(4096, 'x'));
        const HashWindow window(stage);
        window.drop({ stage.urlOf(QStringLiteral("folder")) });
        QTRY_VERIFY_WITH_TIMEOUT(window.shows("pendingBanner"), 30'000);
        window.click("pendingStartButton");
        QElapsedTimer timer;
        qint64 longest = 0;
        QTimer heartbeat;
        timer.start();
        connect(&heartbeat, &QTimer::timeout, this, [&] { longest = std::max(longest, timer.restart()); });
        heartbeat.start(5);
        QTRY_VERIFY_WITH_TIMEOUT(stage.isSettled(), 60'000);
        QCOMPARE(stage.page.files()->countOf(FileState::Done), std::size_t{ files });
        qInfo("The GUI thread waited for %lld ms at most.", static_cast<long long>(longest));
        QCOMPARE(window.warnings, QStringList());
    }
};

QTEST_MAIN(HashPageTest)
#include "tst_hashpage.moc"
