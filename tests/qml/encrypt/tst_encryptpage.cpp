// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "encryptwindow.h"
#include "support/looks.h"

#include <QtQml/qqmlextensionplugin.h>

#include <optional>

Q_IMPORT_QML_PLUGIN(Cipherscope_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_EncryptPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_KeysPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_StylePlugin)

using namespace cipherscope;
using namespace cipherscope::ui;
using namespace cipherscope::ui::test;
using cipherscope::testing::addLooks;
using cipherscope::testing::shot;

namespace {

/** Whether all of the text is seen that stands in an empty field. */
bool showsPlaceholder(const QQuickItem &field)
{
    const QString text = field.property("placeholderText").toString();
    return std::ranges::any_of(field.childItems(), [&text](const QQuickItem *child) {
        return child->property("text").toString() == text && child->width() > 0
            && !child->property("truncated").toBool();
    });
}

} // namespace

class EncryptPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { m_stage.emplace(); }
    void cleanup()
    {
        m_window.reset();
        m_stage.reset();
    }

    void theEmptyPageSaysWhatToDo_data() { addLooks(); }
    void theEmptyPageSaysWhatToDo()
    {
        open();
        QVERIFY(m_window->shows("emptyQueue"));
        QTRY_VERIFY(m_window->shows("engineText"));
        m_window->grab(shot("empty"));
        QCOMPARE(m_window->warnings(), QStringList());
    }

    void aFileIsLockedAndUnlockedAgain_data() { addLooks(); }
    void aFileIsLockedAndUnlockedAgain()
    {
        open();
        const std::string content(300'000, 'c');
        m_stage->folder.write("Letter to the tax office.odt", content);
        m_stage->folder.write("photos/one.jpg", "1");
        m_window->drop({ "Letter to the tax office.odt" });
        QTRY_VERIFY(m_window->shows("lockButton"));
        QVERIFY(!m_window->shows("emptyQueue"));
        QTRY_VERIFY(m_window->find("rowName") && m_window->find("rowName")->width() > 0);
        QVERIFY(!m_window->find("rowName")->property("truncated").toBool()); // The folder gives way.
        m_window->grab(shot("lock"));
        m_window->typeNewPassphrase("Tr0ub4dor&3 and a horse");
        QTRY_COMPARE(m_stage->page.locking()->hint(), QString());
        QTRY_VERIFY(!m_stage->page.locking()->passphrase()->strengthText().isEmpty());
        m_window->grab(shot("lock-filled"));
        m_window->click("setupButton");
        m_stage->waitUntilIdle();
        QCOMPARE(m_stage->row(0).state, QueueState::Done);
        m_window->grab(shot("lock-done"));

        m_window->click("clearButton");
        std::filesystem::remove(m_stage->folder / "Letter to the tax office.odt");
        m_window->drop({ "Letter to the tax office.odt.age" });
        QTRY_VERIFY(m_window->shows("unlockButton"));
        m_window->click("passphraseField");
        m_window->type("Tr0ub4dor&4");
        m_window->grab(shot("unlock"));
        m_window->click("setupButton");
        m_stage->waitUntilIdle();
        QTRY_VERIFY(m_window->textOf("passphraseError").contains(QStringLiteral("Wrong passphrase")));
        m_window->grab(shot("unlock-wrong"));
        m_window->type("Tr0ub4dor&3 and a horse");
        m_window->key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->row(0).state == QueueState::Done, testing::patience);
        QCOMPARE(m_stage->contentOf("Letter to the tax office.odt"), content);
        m_window->grab(shot("unlock-done"));
        QCOMPARE(m_window->warnings(), QStringList());
    }

    void aMixedDropMakesTwoGroups_data() { addLooks(); }
    void aMixedDropMakesTwoGroups()
    {
        open();
        m_stage->folder.write("report.pdf", std::string(5'000'000, 'r'));
        m_stage->folder.write("photos/one.jpg", "1");
        m_stage->writeLocked("diary.txt.age", "secret", "content");
        m_stage->folder.write("backup.sql.enc", "Salted__12345678abcdefghabcdefgh");
        m_window->drop({ "report.pdf", "photos", "diary.txt.age", "backup.sql.enc" });
        QTRY_VERIFY(m_window->shows("groupTabs"));
        QTRY_COMPARE(m_window->texts("groupTitle"),
                     QStringList({ QStringLiteral("Lock (2)"), QStringLiteral("Unlock (2)") }));
        QVERIFY(m_window->shows("lockButton"));
        m_window->click("recipientsSegment");
        QTRY_VERIFY(m_window->shows("recipientPicker"));
        for (const char *field : { "newKeyField", "newNameField" })
            QTRY_VERIFY2(showsPlaceholder(*m_window->find(field)), field);
        m_window->grab(shot("mixed-recipients"));
        m_window->click("unlockSegment");
        QTRY_VERIFY(m_window->shows("unlockButton"));
        QVERIFY(m_window->shows("notAuthenticatedBadge"));
        m_window->grab(shot("mixed-unlock"));
        QCOMPARE(m_window->warnings(), QStringList());
    }

    void aFileIsLockedForOpenSsl_data() { addLooks(); }
    void aFileIsLockedForOpenSsl()
    {
        open();
        m_stage->folder.write("report.pdf", std::string(50'000, 'r'));
        m_window->drop({ "report.pdf" });
        m_window->typeNewPassphrase("Tr0ub4dor&3 and a horse");
        QVERIFY(!m_window->shows("notAuthenticatedBadge"));
        m_window->scrollTo("forOpenSslSwitchControl");
        m_window->click("forOpenSslSwitchControl");
        QTRY_VERIFY(m_window->shows("notAuthenticatedBadge"));
        QVERIFY(!m_window->find("armorSwitch")->isEnabled());
        QVERIFY(!m_window->find("deleteOriginalSwitch")->isEnabled());
        m_window->scrollTo("iterationsBox");
        m_window->grab(shot("lock-openssl"));
        m_window->click("setupButton");
        m_stage->waitUntilIdle();
        QVERIFY(m_stage->has("report.pdf.enc"));
        QTRY_VERIFY(m_window->textOf("rowDetail").contains(QStringLiteral("not authenticated")));
        m_window->grab(shot("lock-openssl-done"));
        QCOMPARE(m_window->warnings(), QStringList());
    }

    void aLockedFileGoesToTheOtherGroup_data() { addLooks(); }
    void aLockedFileGoesToTheOtherGroup()
    {
        open();
        m_stage->folder.write("report.pdf", std::string(5'000'000, 'r'));
        m_stage->writeLocked("diary.txt.age", "secret", "content");
        m_stage->writeLocked("letter.txt.age", "secret", "content");
        m_window->drop({ "report.pdf", "diary.txt.age", "letter.txt.age" });
        m_window->find("queueList")->forceActiveFocus(Qt::TabFocusReason);
        QTRY_COMPARE(m_window->find("queueList")->property("currentIndex").toInt(), 0);
        m_window->key(Qt::Key_M); // A plain file stays.
        QCOMPARE(m_stage->page.queue()->lockCount(), 1);
        m_window->key(Qt::Key_Down);
        m_window->grab(shot("move"));
        m_window->key(Qt::Key_M);
        QTRY_COMPARE(m_window->texts("groupTitle"),
                     QStringList({ QStringLiteral("Lock (2)"), QStringLiteral("Unlock (1)") }));
        QTRY_VERIFY(m_window->shows("lockButton"));
        m_window->grab(shot("moved"));
        m_window->click("moveRowButton"); // The first that has one, by the mouse.
        QTRY_COMPARE(m_window->texts("groupTitle"),
                     QStringList({ QStringLiteral("Lock (1)"), QStringLiteral("Unlock (2)") }));
        QTRY_VERIFY(m_window->shows("unlockButton"));
        QCOMPARE(m_window->warnings(), QStringList());
    }

    void aFileForAKeyAsksForAnIdentity_data() { addLooks(); }
    void aFileForAKeyAsksForAnIdentity()
    {
        open();
        const auto key = age::X25519Identity::generate(age::systemRandom).value();
        const auto recipient = std::make_shared<age::X25519Recipient>(key->recipient().key());
        m_stage->folder.write("minutes.md.age",
                              age::encrypt(m_stage->crypto, { recipient }, testing::bytesOf("x")).value());
        m_window->drop({ "minutes.md.age" });
        QTRY_VERIFY(m_window->shows("identityPicker"));
        QVERIFY(!m_window->shows("unlockPassphrase"));
        m_window->grab(shot("unlock-identity"));
        QCOMPARE(m_window->warnings(), QStringList());
    }

    void ownKeysAreAlwaysReachable_data() { addLooks(); }
    void ownKeysAreAlwaysReachable()
    {
        const keyring::IdentityStore store(m_stage->folder / "data/identities");
        for (const char *name : { "laptop", "work" })
            QVERIFY(store.create(m_stage->crypto, name, keyring::KeyType::X25519,
                                 EncryptStage::secretOf("secret"), 2));
        IdentitiesModel &identities = *m_stage->page.keyring()->identities();
        identities.load();
        open();
        QTRY_VERIFY(!identities.isBusy());
        m_window->find("yourKeysButton")->forceActiveFocus(Qt::TabFocusReason);
        m_window->key(Qt::Key_Space);
        QTRY_VERIFY(m_window->shows("ownIdentities"));
        QVERIFY(!m_window->shows("lockAllButton"));
        m_window->click("toggleLockButton");
        QTRY_VERIFY(m_window->shows("passphraseField")
                    && m_window->find("passphraseField")->hasActiveFocus());
        m_window->grab(shot("keys"));
        m_window->type("secret");
        m_window->key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(identities.unlockedCount(), 1, testing::patience);
        QTRY_VERIFY(m_window->shows("lockAllButton"));
        m_window->grab(shot("keys-unlocked"));
        m_window->click("lockAllButton");
        QCOMPARE(identities.unlockedCount(), 0);
        QVERIFY(!m_window->shows("lockAllButton"));

        identities.prepareImport(QUrl(QStringLiteral("https://example.org/key.txt")));
        QVERIFY(m_window->shows("identitiesMessage"));
        QVERIFY(!m_window->shows("keysNotice"));
        m_window->key(Qt::Key_Escape);
        QTRY_VERIFY(!m_window->shows("ownIdentities"));
        QVERIFY(!m_window->shows("keysNotice"));
        identities.prepareImport(QUrl(QStringLiteral("https://example.org/key.txt")));
        QTRY_VERIFY(m_window->shows("keysNotice"));
        m_window->grab(shot("keys-notice"));
        QCOMPARE(m_window->warnings(), QStringList());
    }

    void aFileOfSecretKeysIsImportedOrLocked_data() { addLooks(); }
    void aFileOfSecretKeysIsImportedOrLocked()
    {
        open();
        const auto key = age::X25519Identity::generate(age::systemRandom).value();
        m_stage->folder.write("laptop.txt", key->secretText().view());
        m_window->drop({ "laptop.txt" });
        QTRY_VERIFY(m_window->shows("identityBanner"));
        QCOMPARE(m_stage->page.queue()->count(), 0);
        m_window->grab(shot("identity-file"));
        m_window->click("importKeyButton");
        QTRY_COMPARE(m_window->textOf("importNameField"), QStringLiteral("laptop"));
        QVERIFY(!m_window->shows("identityBanner"));
        m_window->grab(shot("identity-import"));
        QCOMPARE(m_window->warnings(), QStringList());
    }

    void aTargetThatExistsIsAskedAbout_data() { addLooks(); }
    void aTargetThatExistsIsAskedAbout()
    {
        open();
        m_stage->folder.write("x", "old");
        m_stage->writeLocked("x.age", "secret", "new");
        m_window->drop({ "x.age" });
        m_window->click("passphraseField");
        m_window->type("secret");
        m_window->click("setupButton");
        QTRY_VERIFY(m_window->shows("existingKeepBothButton"));
        m_window->grab(shot("existing"));
        m_window->click("existingKeepBothButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->row(0).state == QueueState::Done, testing::patience);
        QCOMPARE(m_stage->contentOf("x"), std::string("old"));
        QCOMPARE(m_stage->contentOf("x (2)"), std::string("new"));
        QCOMPARE(m_window->warnings(), QStringList());
    }

    void aDamagedFileOffersWhatIsAuthentic_data() { addLooks(); }
    void aDamagedFileOffersWhatIsAuthentic()
    {
        open();
        std::vector<std::byte> bytes = m_stage->locked("secret", std::string(200 * 1024, 'a'));
        bytes[bytes.size() - 100 * 1024] ^= std::byte{ 1 };
        m_stage->folder.write("film.mkv.age", bytes);
        m_stage->writeLocked("diary.txt.age", "secret", "content");
        m_window->drop({ "film.mkv.age", "diary.txt.age" });
        m_window->click("passphraseField");
        m_window->type("secret");
        m_window->click("setupButton");
        m_stage->waitUntilIdle();
        QTRY_VERIFY(m_window->shows("rowOfferButton"));
        m_window->grab(shot("damaged"));
        m_window->click("rowOfferButton");
        m_stage->waitUntilIdle();
        QTRY_VERIFY(m_stage->has("film.mkv.partial"));
        QVERIFY(!m_stage->has("film.mkv"));
        m_window->grab(shot("damaged-kept"));
        QCOMPARE(m_window->warnings(), QStringList());
    }

    void runningFilesShowTheirProgress_data() { addLooks(); }
    void runningFilesShowTheirProgress()
    {
        open();
        for (const char *name : { "film.mkv", "backup.tar" }) {
            m_stage->folder.write(name, "");
            std::filesystem::resize_file(m_stage->folder / name, std::uintmax_t{ 8 } << 30U);
        }
        m_stage->folder.write("a.txt", "1");
        m_window->drop({ "film.mkv", "backup.tar", "a.txt" });
        m_window->typeNewPassphrase("secret");
        m_window->click("setupButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->row(0).rate > 0, testing::patience);
        m_window->grab(shot("running"));
        m_window->click("cancelAllButton");
        m_stage->waitUntilIdle();
        QCOMPARE(m_stage->row(0).state, QueueState::Cancelled);
        QVERIFY(!m_stage->has("film.mkv.age"));
        m_window->grab(shot("cancelled"));
        QCOMPARE(m_window->warnings(), QStringList());
    }

    void aFolderIsLockedAndComesBack()
    {
        m_window.emplace(*m_stage);
        m_stage->folder.write("photos/more/one.jpg", "1");
        m_window->drop({ "photos" });
        m_window->typeNewPassphrase("secret");
        m_window->click("setupButton");
        m_stage->waitUntilIdle();
        QVERIFY(m_stage->has("photos.tar.age"));
        std::filesystem::remove_all(m_stage->folder / "photos");
        m_window->click("clearButton");
        m_window->drop({ "photos.tar.age" });
        m_window->click("passphraseField");
        m_window->type("secret");
        m_window->click("setupButton");
        m_stage->waitUntilIdle();
        QCOMPARE(m_stage->contentOf("photos/more/one.jpg"), std::string("1"));
        QCOMPARE(m_window->warnings(), QStringList());
    }

private:
    /** As the row of the test says. */
    void open()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        m_window.emplace(*m_stage, size, dark);
    }

    std::optional<EncryptStage> m_stage;
    std::optional<EncryptWindow> m_window;
};

QTEST_MAIN(EncryptPageTest)
#include "tst_encryptpage.moc"
