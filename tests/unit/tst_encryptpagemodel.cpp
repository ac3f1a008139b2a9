// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/encryptstage.h"

#include <QAbstractItemModelTester>

#include <optional>

using namespace cipherscope;
using namespace cipherscope::ui;
using ui::test::EncryptStage;
namespace fs = std::filesystem;

/** The Encrypt page without its window: what becomes of dropped files. */
class TestEncryptPageModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage.emplace();
        m_tester.emplace(m_stage->page.queue());
    }
    void cleanup()
    {
        m_tester.reset();
        m_stage.reset();
    }

    void whatFilesHoldDecidesWhatIsDoneWithThem()
    {
        m_stage->folder.write("letter.txt", "Dear Alice");
        m_stage->writeLocked("misnamed.txt", "secret", "content");
        m_stage->folder.write("salted.bin", "Salted__12345678abcdefghabcdefgh");
        fs::create_directory(m_stage->folder / "photos");
        m_stage->drop({ "misnamed.txt", "letter.txt", "salted.bin", "photos" });
        const FileQueueModel &queue = *m_stage->page.queue();
        QCOMPARE(queue.lockCount(), 2);
        QCOMPARE(queue.unlockCount(), 2);
        QCOMPARE(m_stage->text(0, FileQueueModel::NameRole), QStringLiteral("letter.txt"));
        QCOMPARE(m_stage->text(1, FileQueueModel::NameRole), QStringLiteral("photos"));
        QCOMPARE(m_stage->text(2, FileQueueModel::GroupRole), QStringLiteral("unlock"));
        QCOMPARE(m_stage->text(2, FileQueueModel::DetailRole), QStringLiteral("Locked with a passphrase"));
        QVERIFY(m_stage->page.unlocking()->hasOpenSsl());
    }

    void aPassphraseLocksAndUnlocks()
    {
        const fs::path file = m_stage->folder.write("letter.txt", "Dear Alice");
        fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
        m_stage->drop({ "letter.txt" });
        QVERIFY(!m_stage->page.locking()->isReady());
        m_stage->typeNew("correct horse");
        QVERIFY(m_stage->page.locking()->isReady());
        m_stage->page.lock();
        m_stage->waitUntilIdle();
        QVERIFY2(m_stage->row(0).state == QueueState::Done, qPrintable(shown()));
        QCOMPARE(m_stage->opened("letter.txt.age", "correct horse"), std::string("Dear Alice"));
        QCOMPARE(fs::status(m_stage->folder / "letter.txt.age").permissions(),
                 fs::status(file).permissions());
        QVERIFY(m_stage->has("letter.txt"));
        QVERIFY(!m_stage->page.locking()->passphrase()->isReady());
        QVERIFY(m_stage->text(0, FileQueueModel::DetailRole).contains(QStringLiteral("OpenSSL")));

        fs::remove(file);
        m_stage->page.clear();
        m_stage->drop({ "letter.txt.age" });
        m_stage->typeExisting("correct horse");
        m_stage->page.unlock();
        m_stage->waitUntilIdle();
        QVERIFY2(m_stage->row(0).state == QueueState::Done, qPrintable(shown()));
        QCOMPARE(m_stage->contentOf("letter.txt"), std::string("Dear Alice"));
    }

    void aWrongPassphraseSaysSoInTheFieldAndTheFileWaits()
    {
        m_stage->writeLocked("x.age", "right", "content");
        m_stage->drop({ "x.age" });
        m_stage->typeExisting("wrong");
        m_stage->page.unlock();
        m_stage->waitUntilIdle();
        QCOMPARE(m_stage->row(0).state, QueueState::Waiting);
        QVERIFY(m_stage->page.unlocking()->passphrase()->error().contains(QStringLiteral("x.age")));
        QVERIFY(!m_stage->has("x"));
        m_stage->typeExisting("right");
        QVERIFY(m_stage->page.unlocking()->passphrase()->error().isEmpty());
        m_stage->page.unlock();
        m_stage->waitUntilIdle();
        QCOMPARE(m_stage->contentOf("x"), std::string("content"));
    }

    void anErrorOfOneFileStopsNoOther()
    {
        m_stage->folder.write("a", "1");
        m_stage->folder.write("b", "2");
        m_stage->folder.write("c", "3");
        m_stage->drop({ "a", "b", "c" });
        fs::remove(m_stage->folder / "b");
        m_stage->typeNew("secret");
        m_stage->page.lock();
        m_stage->waitUntilIdle();
        QCOMPARE(m_stage->row(0).state, QueueState::Done);
        QCOMPARE(m_stage->row(1).state, QueueState::Failed);
        QVERIFY(m_stage->text(1, FileQueueModel::ErrorTextRole).contains(QStringLiteral("does not exist")));
        QCOMPARE(m_stage->row(2).state, QueueState::Done);
    }

    void whatIsThereIsAskedAboutOnce_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("there");
        QTest::addColumn<bool>("second");
        QTest::newRow("skip") << int{ BatchPlanner::Skip } << "old" << false;
        QTest::newRow("keep both") << int{ BatchPlanner::KeepBoth } << "old" << true;
        QTest::newRow("replace") << int{ BatchPlanner::Replace } << "new" << false;
    }
    void whatIsThereIsAskedAboutOnce()
    {
        QFETCH(const int, answer);
        QFETCH(const QString, there);
        QFETCH(const bool, second);
        m_stage->folder.write("x", "old");
        m_stage->writeLocked("x.age", "secret", "new");
        m_stage->drop({ "x.age" });
        m_stage->typeExisting("secret");
        m_stage->page.unlock();
        QTRY_VERIFY(!m_stage->page.planner()->question().isEmpty());
        QVERIFY(m_stage->page.isPreparing());
        m_stage->page.planner()->answer(answer);
        m_stage->waitUntilIdle();
        QCOMPARE(QString::fromStdString(m_stage->contentOf("x")), there);
        QCOMPARE(m_stage->has("x (2)"), second);
        if (answer == BatchPlanner::Skip)
            QVERIFY(m_stage->text(0, FileQueueModel::DetailRole).contains(QStringLiteral("Skipped")));
    }

    void aQuestionThatIsDroppedKeepsThePassphrase()
    {
        m_stage->folder.write("x", "1");
        m_stage->folder.write("x.age", "2");
        m_stage->drop({ "x" });
        m_stage->typeNew("secret");
        m_stage->page.lock();
        QTRY_VERIFY(!m_stage->page.planner()->question().isEmpty());
        m_stage->page.planner()->dismiss();
        m_stage->waitUntilIdle();
        QCOMPARE(m_stage->contentOf("x.age"), std::string("2"));
        QVERIFY(m_stage->page.locking()->isReady());
    }

    void newFilesGoIntoTheFolderThatWasChosen()
    {
        m_stage->folder.write("x", "1");
        fs::create_directory(m_stage->folder / "out");
        m_stage->drop({ "x" });
        m_stage->page.destination()->choose(m_stage->urlOf("out"));
        m_stage->typeNew("secret");
        m_stage->page.lock();
        m_stage->waitUntilIdle();
        QVERIFY(m_stage->has("out/x.age"));
        QVERIFY(!m_stage->has("x.age"));
    }

    void aFolderThatIsNotOnThisComputerChangesNothing()
    {
        fs::create_directory(m_stage->folder / "out");
        Destination &destination = *m_stage->page.destination();
        destination.choose(m_stage->urlOf("out"));
        destination.choose(QUrl(QStringLiteral("smb://server/share")));
        QCOMPARE(destination.folder(), m_stage->folder / "out");
        QVERIFY(m_stage->page.notice().contains(QStringLiteral("on this computer")));
        destination.reset();
        QVERIFY(destination.isBeside());
    }

    void aFileThatFailedAndIsSkippedThenDoesNotSayBoth()
    {
        m_stage->folder.write("x", "1");
        m_stage->drop({ "x" });
        fs::rename(m_stage->folder / "x", m_stage->folder / "away");
        m_stage->typeNew("secret");
        m_stage->page.lock();
        m_stage->waitUntilIdle();
        QCOMPARE(m_stage->row(0).state, QueueState::Failed);
        fs::rename(m_stage->folder / "away", m_stage->folder / "x");
        m_stage->folder.write("x.age", "old");
        m_stage->typeNew("secret");
        m_stage->page.lock();
        QTRY_VERIFY(!m_stage->page.planner()->question().isEmpty());
        m_stage->page.planner()->answer(BatchPlanner::Skip);
        m_stage->waitUntilIdle();
        QVERIFY(m_stage->text(0, FileQueueModel::DetailRole).contains(QStringLiteral("Skipped")));
        QCOMPARE(m_stage->text(0, FileQueueModel::ErrorTextRole), QString());
    }

    void aFolderComesBack()
    {
        m_stage->folder.write("photos/one.jpg", "1");
        m_stage->folder.write("photos/more/two.jpg", "2");
        m_stage->drop({ "photos" });
        m_stage->typeNew("secret");
        m_stage->page.lock();
        m_stage->waitUntilIdle();
        QVERIFY2(m_stage->row(0).state == QueueState::Done, qPrintable(shown()));
        QVERIFY(m_stage->has("photos.tar.age"));
        fs::remove_all(m_stage->folder / "photos");
        m_stage->page.clear();
        m_stage->drop({ "photos.tar.age" });
        m_stage->typeExisting("secret");
        m_stage->page.unlock();
        m_stage->waitUntilIdle();
        QVERIFY2(m_stage->row(0).state == QueueState::Done, qPrintable(shown()));
        QCOMPARE(m_stage->contentOf("photos/more/two.jpg"), std::string("2"));
    }

    void theOriginalIsDeletedOnlyWhenAskedAndVerified()
    {
        m_stage->folder.write("x", "1");
        m_stage->drop({ "x" });
        m_stage->typeNew("secret");
        m_stage->page.locking()->setDeleteOriginal(true);
        m_stage->page.lock();
        m_stage->waitUntilIdle();
        QVERIFY2(m_stage->row(0).report.isOriginalDeleted, qPrintable(shown()));
        QVERIFY(!m_stage->has("x"));
        QCOMPARE(m_stage->opened("x.age", "secret"), std::string("1"));
        QVERIFY(!m_stage->page.locking()->deletesOriginal());
    }

    void whileItsKeyIsPreparedAFileCanOnlyBeStopped_data()
    {
        QTest::addColumn<bool>("together");
        QTest::newRow("one by one") << false;
        QTest::newRow("all together") << true;
    }
    void whileItsKeyIsPreparedAFileCanOnlyBeStopped()
    {
        QFETCH(const bool, together);
        m_stage->folder.write("x", "1");
        m_stage->folder.write("y", "2");
        m_stage->drop({ "x", "y" });
        m_stage->typeNew("secret");
        m_stage->page.locking()->setDeleteOriginal(true);
        bool wasStopped = false;
        const auto stop = [&] {
            QVERIFY(m_stage->page.isPreparing() && m_stage->page.isRunning());
            m_stage->page.removeRow(0);
            m_stage->page.clear();
            QCOMPARE(m_stage->page.queue()->count(), 2);
            if (together)
                m_stage->page.cancelAll();
            else
                m_stage->page.cancelRow(0);
            QCOMPARE(m_stage->row(0).state, QueueState::Cancelled);
            m_stage->page.removeRow(0);
            QCOMPARE(m_stage->page.queue()->count(), 1);
            wasStopped = true;
        };
        // Taken before the key is asked for, so this comes before the answer.
        connect(m_stage->page.locking()->passphrase(), &PassphraseModel::cleared, m_stage->page.queue(), stop,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        m_stage->page.lock();
        m_stage->waitUntilIdle();
        QVERIFY(wasStopped);
        QVERIFY(m_stage->has("x"));
        QVERIFY(!m_stage->has("x.age"));
        QCOMPARE(m_stage->row(0).state, together ? QueueState::Cancelled : QueueState::Done);
        QCOMPARE(m_stage->has("y"), together);
        QCOMPARE(m_stage->has("y.age"), !together);
    }

    void whatWasMeantForFilesGoesWithTheLastOfThem_data()
    {
        QTest::addColumn<bool>("together");
        QTest::newRow("removed") << false;
        QTest::newRow("list cleared") << true;
    }
    void whatWasMeantForFilesGoesWithTheLastOfThem()
    {
        QFETCH(const bool, together);
        m_stage->folder.write("x", "1");
        m_stage->writeLocked("y.age", "secret", "content");
        m_stage->drop({ "x", "y.age" });
        LockSettings &locking = *m_stage->page.locking();
        UnlockSettings &unlocking = *m_stage->page.unlocking();
        PassphraseModel &identity = *m_stage->page.keyring()->identities()->passphrase();
        m_stage->typeNew("secret");
        m_stage->typeExisting("secret");
        identity.typed(QStringLiteral("secret"));
        locking.setDeleteOriginal(true);
        unlocking.setDeleteOriginal(true);
        unlocking.setAllowWorkFactor(true);
        if (!together) {
            m_stage->page.removeRow(0);
            QVERIFY(unlocking.passphrase()->isReady() && unlocking.deletesOriginal());
            m_stage->page.removeRow(0);
        } else {
            m_stage->page.clear();
        }
        QVERIFY(!locking.passphrase()->isReady() && !locking.deletesOriginal());
        QVERIFY(!unlocking.passphrase()->isReady() && !unlocking.deletesOriginal());
        QVERIFY(!unlocking.allowsWorkFactor());
        QVERIFY(!identity.isReady());
    }

    void aPassphraseIsNotKeptWhenKeysLock()
    {
        m_stage->folder.write("x", "1");
        m_stage->drop({ "x" });
        m_stage->typeNew("secret");
        AddressBookModel &people = *m_stage->page.keyring()->addressBook();
        const auto key = age::X25519Identity::generate(age::systemRandom).value();
        people.add(QStringLiteral("Alice"), QString::fromStdString(key->recipient().text()));
        QTRY_VERIFY(people.count() == 1 && !people.isBusy());
        people.setChosen(0, true);
        m_stage->page.locking()->setMethod(LockSettings::Recipients);
        m_stage->page.lock();
        m_stage->waitUntilIdle();
        QVERIFY2(m_stage->row(0).state == QueueState::Done, qPrintable(shown()));
        QVERIFY(!m_stage->page.locking()->passphrase()->isReady());
    }

    void aKeyLocksAndItsIdentityUnlocks()
    {
        IdentitiesModel &identities = *m_stage->page.keyring()->identities();
        identities.newPassphrase()->typed(QStringLiteral("secret"));
        identities.newPassphrase()->repeated(QStringLiteral("secret"));
        identities.create(QStringLiteral("me"), false);
        QTRY_COMPARE_WITH_TIMEOUT(identities.unlockedCount(), 1, testing::patience);
        m_stage->folder.write("x", "1");
        m_stage->drop({ "x" });
        LockSettings &locking = *m_stage->page.locking();
        locking.setMethod(LockSettings::Recipients);
        QVERIFY(!locking.isReady() && !locking.hint().isEmpty());
        identities.setChosen(0, true);
        QVERIFY2(locking.isReady(), qPrintable(locking.hint()));
        m_stage->page.lock();
        m_stage->waitUntilIdle();
        QVERIFY2(m_stage->row(0).state == QueueState::Done, qPrintable(shown()));

        fs::remove(m_stage->folder / "x");
        m_stage->page.clear();
        m_stage->drop({ "x.age" });
        QCOMPARE(m_stage->text(0, FileQueueModel::DetailRole), QStringLiteral("Locked to a key"));
        QVERIFY(m_stage->page.unlocking()->wantsIdentity());
        QVERIFY(!m_stage->page.unlocking()->wantsPassphrase());
        identities.lockAll();
        QVERIFY(!m_stage->page.unlocking()->isReady());
        identities.passphrase()->typed(QStringLiteral("secret"));
        identities.unlock(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->page.unlocking()->isReady(), testing::patience);
        m_stage->page.unlock();
        m_stage->waitUntilIdle();
        QVERIFY2(m_stage->row(0).state == QueueState::Done, qPrintable(shown()));
        QCOMPARE(m_stage->contentOf("x"), std::string("1"));
    }

    void aDiskThatIsTooSmallIsSaidBeforeAnythingIsWritten()
    {
        m_stage->folder.write("huge", "");
        fs::resize_file(m_stage->folder / "huge", std::uintmax_t{ 1 } << 43U); // It takes no space.
        m_stage->drop({ "huge" });
        m_stage->typeNew("secret");
        m_stage->page.lock();
        m_stage->waitUntilIdle();
        QVERIFY2(m_stage->page.notice().contains(QStringLiteral("are needed")),
                 qPrintable(m_stage->page.notice()));
        QCOMPARE(m_stage->row(0).state, QueueState::Waiting);
        QVERIFY(m_stage->page.locking()->isReady());
    }

    void armorIsText()
    {
        m_stage->folder.write("x", "1");
        m_stage->drop({ "x" });
        m_stage->typeNew("secret");
        m_stage->page.locking()->setArmored(true);
        m_stage->page.lock();
        m_stage->waitUntilIdle();
        QVERIFY(m_stage->contentOf("x.age").starts_with("-----BEGIN AGE ENCRYPTED FILE-----"));
        QCOMPARE(m_stage->opened("x.age", "secret"), std::string("1"));
    }

    void aHugeWorkFactorIsRefusedUntilAllowed()
    {
        // Locked with 2^2; what the header claims instead is never tried here.
        std::vector<std::byte> bytes = m_stage->locked("secret", "content");
        std::string text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
        text.replace(text.find(" 2\n"), 3, " 23\n");
        m_stage->folder.write("x.age", text);
        m_stage->drop({ "x.age" });
        m_stage->typeExisting("secret");
        UnlockSettings &settings = *m_stage->page.unlocking();
        QVERIFY(settings.workFactorText().contains(QStringLiteral("2^23")));
        QVERIFY(!settings.isReady());
        settings.setAllowWorkFactor(true);
        QVERIFY(settings.isReady());
        QCOMPARE(settings.workFactorLimit(), 30);
    }

    void aLockedFileIsLockedOnceMore()
    {
        m_stage->writeLocked("a.age", "first", "content");
        m_stage->writeLocked("b.age", "first", "content");
        m_stage->folder.write("plain", "content");
        m_stage->drop({ "a.age", "b.age", "plain" });
        EncryptPageModel &page = m_stage->page;
        QVERIFY(!page.moveRow(0)); // Nothing unlocks what is not locked.
        QVERIFY(page.moveRow(1));
        QCOMPARE(page.queue()->lockCount(), 2);
        QCOMPARE(m_stage->text(1, FileQueueModel::NameRole), QStringLiteral("a.age"));
        QCOMPARE(m_stage->text(1, FileQueueModel::GroupRole), QStringLiteral("lock"));
        QVERIFY(m_stage->text(1, FileQueueModel::DetailRole).contains(QStringLiteral("once more")));
        QCOMPARE(page.group(), EncryptPageModel::LockGroup);
        QVERIFY(page.moveRow(1)); // And back, behind the other.
        QCOMPARE(m_stage->text(2, FileQueueModel::NameRole), QStringLiteral("a.age"));
        QCOMPARE(page.group(), EncryptPageModel::UnlockGroup);
        QVERIFY(page.moveRow(2));

        m_stage->typeNew("second");
        page.lock();
        m_stage->waitUntilIdle();
        QVERIFY2(m_stage->row(1).state == QueueState::Done, qPrintable(shown()));
        QCOMPARE(m_stage->opened("a.age.age", "second"), m_stage->contentOf("a.age"));
        QVERIFY(!page.moveRow(1)); // It is done.
        QCOMPARE(m_stage->row(2).state, QueueState::Waiting);
    }

    void secretKeysAreNotLockedWithoutAWord()
    {
        m_stage->folder.write("key.txt", "# created\nAGE-SECRET-KEY-1QQQ\n");
        m_stage->drop({ "key.txt" });
        QCOMPARE(m_stage->page.queue()->count(), 0);
        QVERIFY(m_stage->page.identityOffer().contains(QStringLiteral("key.txt")));
        m_stage->page.addIdentityAsFile();
        QCOMPARE(m_stage->page.queue()->lockCount(), 1);
        QVERIFY(m_stage->page.identityOffer().isEmpty());
    }

    void oneFileIsStoppedByItself()
    {
        m_stage->folder.write("huge", "");
        fs::resize_file(m_stage->folder / "huge", std::uintmax_t{ 2 } << 30U);
        m_stage->folder.write("small", "1");
        m_stage->drop({ "huge", "small" });
        m_stage->typeNew("secret");
        m_stage->page.lock();
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->row(0).state, QueueState::Running, testing::patience);
        m_stage->page.cancelRow(0);
        m_stage->waitUntilIdle();
        QCOMPARE(m_stage->row(0).state, QueueState::Cancelled);
        QCOMPARE(m_stage->row(1).state, QueueState::Done);
        QVERIFY(!m_stage->has("huge.age"));
    }

    void pluginsAndSshKeysAreSaidToBeNotForThisProgram_data()
    {
        QTest::addColumn<QByteArray>("stanza");
        QTest::addColumn<QString>("said");
        QTest::newRow("a plugin") << QByteArray("piv-p256 abcd") << "plugin (piv-p256)";
        QTest::newRow("an SSH key") << QByteArray("ssh-ed25519 abcd") << "SSH key";
    }
    void pluginsAndSshKeysAreSaidToBeNotForThisProgram()
    {
        QFETCH(const QByteArray, stanza);
        QFETCH(const QString, said);
        const std::string mac(43, 'A');
        m_stage->folder.write("x.age",
                              "age-encryption.org/v1\n-> " + stanza.toStdString() + "\n\n--- " + mac
                                  + "\n0123456789abcdef");
        m_stage->drop({ "x.age" });
        QVERIFY2(m_stage->text(0, FileQueueModel::DetailRole).contains(said), qPrintable(shown()));
        m_stage->typeExisting("secret");
        QVERIFY(!m_stage->page.unlocking()->isReady());
    }

    void aFileThatIsMissingIsSaidAtOnce()
    {
        m_stage->drop({ "missing" });
        QCOMPARE(m_stage->page.queue()->count(), 0);
        QVERIFY(m_stage->page.notice().contains(QStringLiteral("missing")));
    }

    void howManyOthersAreMissingIsSaid()
    {
        m_stage->drop({ "first", "second", "third" });
        QVERIFY(m_stage->page.notice().contains(QStringLiteral("first")));
        QVERIFY2(m_stage->page.notice().contains(QStringLiteral("2 others")),
                 qPrintable(m_stage->page.notice()));
    }

    void aFileThatIsDroppedTwiceIsListedOnce()
    {
        m_stage->folder.write("x", "1");
        m_stage->drop({ "x" });
        m_stage->drop({ "x" });
        QCOMPARE(m_stage->page.queue()->count(), 1);
    }

private:
    /** What the first row says, for a test that fails. */
    QString shown()
    {
        return m_stage->text(0, FileQueueModel::DetailRole) + QStringLiteral(" / ")
            + m_stage->text(0, FileQueueModel::ErrorTextRole) + QStringLiteral(" / ")
            + m_stage->page.notice();
    }

    std::optional<EncryptStage> m_stage;
    std::optional<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestEncryptPageModel)
#include "tst_encryptpagemodel.moc"
