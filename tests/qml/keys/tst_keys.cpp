// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyswindow.h"
#include "support/looks.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Cipherscope_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_KeysPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_StylePlugin)

using namespace cipherscope;
using namespace cipherscope::ui;
using namespace cipherscope::ui::test;
using testing::addLooks;
using testing::QmlWarnings;
using testing::secretOf;
using testing::shot;

namespace {

/** People in the address book, and two identities that are locked with "secret". */
struct FullStage : KeysStage {
    FullStage()
    {
        scratch.write("data/recipients.txt",
                      "# name: Ada Lovelace\n# note: met at the conference in Brussels\n" + key(11)
                          + "\n# Grace Hopper\n" + key(12) + "\n# Katherine Johnson\n" + key(13) + "\n");
        const keyring::IdentityStore store(data / "identities");
        const testing::AgeStage age;
        for (const char *name : { "laptop", "work" })
            static_cast<void>(
                store.create(age.crypto, name, keyring::KeyType::X25519, secretOf("secret"), 2));
    }
};

} // namespace

class KeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(initSecureHeap());
    }

    void aNewPassphraseIsJudgedAndRepeated_data() { addLooks(); }
    void aNewPassphraseIsJudgedAndRepeated()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        const QmlWarnings warnings;
        KeysStage stage;
        const KeysWindow window(stage, "passphrase", size, dark);
        window.grab(shot("passphrase-empty"));
        window.typeInto("passphraseField", "password1");
        QTRY_VERIFY(window.textOf("strengthText").startsWith(QStringLiteral("Very weak")));
        window.typeInto("repetitionField", "passwort1");
        QCOMPARE(window.textOf("repetitionText"), QStringLiteral("The two passphrases differ."));
        QVERIFY(!window.passphrase.isReady());
        window.grab(shot("passphrase-mismatch"));
        window.key(Qt::Key_A, Qt::ControlModifier);
        window.type("password1");
        QCOMPARE(window.textOf("repetitionText"), QStringLiteral("Both are the same."));
        QVERIFY(window.passphrase.isReady());
        QCOMPARE(warnings.text(), QString());
    }

    void aPassphraseIsHiddenUnlessTheUserLooks()
    {
        const QmlWarnings warnings;
        KeysStage stage;
        KeysWindow window(stage, "passphrase");
        window.typeInto("passphraseField", "secret");
        const QQuickItem *field = window.find("passphraseField");
        const QQuickItem *repetition = window.find("repetitionField");
        QVERIFY(!field->property("displayText").toString().contains(u's'));
        window.click("revealButton");
        QCOMPARE(field->property("displayText").toString(), QStringLiteral("secret"));
        window.typeInto("repetitionField", "secret");
        QCOMPARE(repetition->property("displayText").toString(), QStringLiteral("secret"));
        window.click("revealButton");
        QVERIFY(!repetition->property("displayText").toString().contains(u's'));
        QVERIFY(window.passphrase.take());
        QVERIFY(field->property("text").toString().isEmpty());
        QVERIFY(repetition->property("text").toString().isEmpty());
        QCOMPARE(warnings.text(), QString());
    }

    void capsLockIsToldWhileItMatters()
    {
        const QmlWarnings warnings;
        KeysStage stage;
        const KeysWindow window(stage, "passphrase");
        window.click("passphraseField");
        QTest::keyClick(window.window, 'A', Qt::ShiftModifier);
        QVERIFY(!window.shows("capsLockWarning"));
        QTest::keyClick(window.window, 'A', Qt::NoModifier);
        QTRY_VERIFY(window.shows("capsLockWarning"));
        window.grab(QStringLiteral("passphrase-caps-lock"));
        window.key(Qt::Key_CapsLock);
        QTRY_VERIFY(!window.shows("capsLockWarning"));
        QTest::keyClick(window.window, 'B', Qt::NoModifier);
        QTRY_VERIFY(window.shows("capsLockWarning"));
        window.click("repetitionField");
        QTRY_VERIFY(!window.shows("capsLockWarning"));
        QCOMPARE(window.textOf("passphraseField"), QStringLiteral("AAB"));
        QCOMPARE(warnings.text(), QString());
    }

    void aSuggestionFillsBothFields_data() { addLooks(); }
    void aSuggestionFillsBothFields()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        const QmlWarnings warnings;
        KeysStage stage;
        const KeysWindow window(stage, "passphrase", size, dark);
        QVERIFY(!window.shows("suggestionCard"));
        window.click("suggestButton");
        QTRY_VERIFY(window.shows("suggestionCard"));
        window.click("moreWordsButton");
        QTRY_COMPARE(window.textOf("wordCount"), QStringLiteral("7 words"));
        QTRY_VERIFY(window.textOf("suggestionText").count(u'-') >= 6);
        window.grab(shot("passphrase-suggestion"));
        QVERIFY(!window.passphrase.isReady());
        const QString words = window.textOf("suggestionText");
        window.click("copySuggestionButton");
        QCOMPARE(QGuiApplication::clipboard()->text(), words);
        window.click("takeSuggestionButton");
        QTRY_VERIFY(window.passphrase.isReady());
        QVERIFY(!window.shows("suggestionCard"));
        QCOMPARE(testing::textOf(window.passphrase.passphrase()->view()), words.toStdString());
        QTRY_VERIFY(window.textOf("strengthText").startsWith(QStringLiteral("Strong")));
        window.grab(shot("passphrase-ready"));
        QCOMPARE(warnings.text(), QString());
    }

    void recipientsAreChosenAndAdded_data() { addLooks(); }
    void recipientsAreChosenAndAdded()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        const QmlWarnings warnings;
        FullStage stage;
        const KeysWindow window(stage, "recipients", size, dark);
        QTRY_VERIFY(window.shows("recipientRow"));
        window.typeInto("newKeyField", "AGE-SECRET-KEY-1QQ");
        QTRY_VERIFY(window.textOf("newKeyProblem").contains(QStringLiteral("secret key")));
        QVERIFY(!window.find("addKeyButton")->isEnabled());
        window.grab(shot("recipients-problem"));
        window.key(Qt::Key_A, Qt::ControlModifier);
        QGuiApplication::clipboard()->setText(QString::fromStdString(KeysStage::key(14)) + u'\n');
        window.key(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(!window.shows("newKeyProblem"));
        window.key(Qt::Key_Return);
        window.type("Marie Curie");
        window.click("addKeyButton");
        WAIT_FOR_KEYS(stage);
        QTRY_COMPARE(stage.keyring.addressBook()->count(), 4);
        QTRY_COMPARE(window.textOf("newKeyField"), QString());
        window.click("ownRecipientRow"); // The last one: rows on top are found first.
        window.click("recipientRow");
        QTRY_COMPARE(window.textOf("chosenText"), QStringLiteral("Can be opened by: you (work)"));
        window.click("recipientRow");
        QTRY_COMPARE(window.textOf("chosenText"),
                     QStringLiteral("Can be opened by: Marie Curie, you (work)"));
        QCOMPARE(stage.keyring.chosenRecipients()->size(), std::size_t{ 2 });
        window.grab(shot("recipients"));
        QCOMPARE(warnings.text(), QString());
    }

    void anEmptyAddressBookSaysWhatToDo_data() { addLooks(); }
    void anEmptyAddressBookSaysWhatToDo()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        const QmlWarnings warnings;
        KeysStage stage;
        const KeysWindow window(stage, "recipients", size, dark);
        window.grab(shot("recipients-empty"));
        QVERIFY(!window.shows("chosenText"));
        QVERIFY(window.textOf("nobodyText").contains(QStringLiteral("public key")));
        QCOMPARE(warnings.text(), QString());
    }

    void someoneIsRenamedAndRemoved()
    {
        const QmlWarnings warnings;
        FullStage stage;
        const KeysWindow window(stage, "recipients");
        QTRY_VERIFY(window.shows("recipientRow"));
        window.click("renameRecipientButton"); // Of the last one.
        QTRY_VERIFY(window.shows("renameField"));
        QTRY_VERIFY(window.find("renameField")->hasActiveFocus());
        window.grab(QStringLiteral("rename"));
        window.key(Qt::Key_A, Qt::ControlModifier);
        window.type("Zoe");
        window.click("saveNameButton");
        QTRY_COMPARE(stage.keyring.addressBook()->index(2).data().toString(), QStringLiteral("Zoe"));
        WAIT_FOR_KEYS(stage);
        QTRY_VERIFY(!window.shows("renameField"));
        window.click("removeRecipientButton");
        QTRY_VERIFY(window.shows("confirmButton"));
        window.grab(QStringLiteral("remove"));
        QCOMPARE(stage.keyring.addressBook()->count(), 3);
        window.click("confirmButton");
        QTRY_COMPARE(stage.keyring.addressBook()->count(), 2);
        QCOMPARE(warnings.text(), QString());
    }

    void anIdentityIsUnlockedInPlace_data() { addLooks(); }
    void anIdentityIsUnlockedInPlace()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        const QmlWarnings warnings;
        FullStage stage;
        const KeysWindow window(stage, "identities", size, dark);
        QTRY_VERIFY(window.shows("identityDelegate"));
        window.click("toggleLockButton"); // Of the last one, "work".
        QTRY_VERIFY(window.shows("passphraseField"));
        QTRY_VERIFY(window.find("passphraseField")->hasActiveFocus());
        window.type("wrong");
        window.click("unlockButton");
        QTRY_VERIFY(window.textOf("passphraseError").contains(QStringLiteral("not its passphrase")));
        window.grab(shot("identities-wrong"));
        window.click("passphraseField");
        window.key(Qt::Key_A, Qt::ControlModifier);
        window.type("secret");
        QVERIFY(!window.shows("passphraseError"));
        window.key(Qt::Key_Return);
        QTRY_COMPARE(stage.keyring.identities()->unlockedCount(), 1);
        QTRY_VERIFY(!window.shows("passphraseField"));
        QTRY_COMPARE(window.textOf("identityState"), QStringLiteral("Unlocked"));
        window.grab(shot("identities"));
        window.click("toggleLockButton");
        QTRY_COMPARE(stage.keyring.identities()->unlockedCount(), 0);
        QCOMPARE(warnings.text(), QString());
    }

    void whileOneIsUnlockedTheOthersWait()
    {
        const QmlWarnings warnings;
        FullStage stage;
        const KeysWindow window(stage, "identities");
        QTRY_VERIFY(window.shows("identityDelegate"));
        window.click("toggleLockButton");
        window.typeInto("passphraseField", "secret");
        bool wasBusy = false;
        const QObject scope;
        connect(stage.keyring.identities(), &IdentitiesModel::busyChanged, &scope, [&] {
            if (!stage.keyring.identities()->isBusy())
                return;
            wasBusy = true;
            for (const char *button : { "toggleLockButton", "identityMenuButton", "unlockButton",
                                        "newIdentityButton", "importIdentityButton" }) {
                for (const QQuickItem *item : window.findAll(button))
                    QVERIFY2(!item->isEnabled(), button);
            }
        });
        window.key(Qt::Key_Return);
        WAIT_FOR_KEYS(stage);
        QVERIFY(wasBusy);
        QCOMPARE(stage.keyring.identities()->unlockedCount(), 1);
        QTRY_VERIFY(window.find("newIdentityButton")->isEnabled());
        QCOMPARE(warnings.text(), QString());
    }

    void aNewIdentityIsMade_data() { addLooks(); }
    void aNewIdentityIsMade()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        const QmlWarnings warnings;
        KeysStage stage;
        const KeysWindow window(stage, "identities", size, dark);
        QVERIFY(window.shows("noIdentities"));
        window.grab(shot("identities-empty"));
        window.click("newIdentityButton");
        QTRY_VERIFY(window.shows("identityNameField"));
        QTRY_VERIFY(window.find("identityNameField")->hasActiveFocus());
        window.type("laptop");
        window.typeInto("passphraseField", "abide-zesty-mural-ounce");
        window.typeInto("repetitionField", "abide-zesty-mural-ounce");
        QTRY_VERIFY(window.find("createIdentityButton")->isEnabled());
        QTRY_VERIFY(!window.textOf("strengthText").startsWith(QStringLiteral("Long")));
        window.grab(shot("identity-new"));
        window.click("createIdentityButton");
        QTRY_COMPARE_WITH_TIMEOUT(stage.keyring.identities()->unlockedCount(), 1, testing::patience);
        QTRY_VERIFY(!window.shows("identityNameField"));
        window.grab(shot("identity-made"));
        QCOMPARE(warnings.text(), QString());
    }

    void aFileOfKeysIsImported()
    {
        const QmlWarnings warnings;
        KeysStage stage;
        stage.scratch.write("old.txt", std::string(testing::sampleSecretKey) + "\n");
        const KeysWindow window(stage, "identities");
        stage.keyring.identities()->prepareImport(stage.urlOf("old.txt"));
        QTRY_VERIFY(window.shows("importNameField"));
        QTRY_COMPARE(window.textOf("importNameField"), QStringLiteral("old"));
        window.typeInto("passphraseField", "abide");
        window.typeInto("repetitionField", "abide");
        window.grab(QStringLiteral("identity-import"));
        window.key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(stage.keyring.identities()->count(), 1, testing::patience);
        QTRY_VERIFY(!window.shows("importNameField"));
        QCOMPARE(warnings.text(), QString());
    }

    void anIdentityIsDeletedOnlyAfterAQuestion()
    {
        const QmlWarnings warnings;
        FullStage stage;
        const KeysWindow window(stage, "identities");
        QTRY_VERIFY(window.shows("identityDelegate"));
        window.click("identityMenuButton");
        QTRY_VERIFY(window.shows("removeIdentityItem"));
        window.grab(QStringLiteral("identity-menu"));
        window.click("removeIdentityItem");
        QTRY_VERIFY(window.shows("confirmButton"));
        QCOMPARE(stage.keyring.identities()->count(), 2);
        window.grab(QStringLiteral("identity-delete"));
        window.click("confirmButton");
        QTRY_COMPARE(stage.keyring.identities()->count(), 1);
        QCOMPARE(warnings.text(), QString());
    }

    void aPassphraseIsChangedInADialog()
    {
        const QmlWarnings warnings;
        FullStage stage;
        const KeysWindow window(stage, "identities");
        QTRY_VERIFY(window.shows("identityDelegate"));
        window.click("toggleLockButton");
        window.typeInto("passphraseField", "begun");
        window.click("identityMenuButton");
        window.click("changePassphraseItem");
        QTRY_VERIFY(window.shows("changePassphraseButton"));
        QVERIFY(!stage.keyring.identities()->passphrase()->isReady()); // The dialog's field is empty.
        QTRY_VERIFY(window.window->activeFocusItem()
                    && window.window->activeFocusItem()->objectName() == u"passphraseField");
        window.type("secret");
        window.key(Qt::Key_Tab); // To the button that shows it.
        window.key(Qt::Key_Tab);
        window.type("new");
        window.typeInto("repetitionField", "new");
        window.grab(QStringLiteral("change-passphrase"));
        window.click("changePassphraseButton");
        QTRY_VERIFY_WITH_TIMEOUT(!window.shows("changePassphraseButton"), testing::patience);
        QVERIFY(stage.keyring.identities()->message().contains(QStringLiteral("new passphrase")));
        QCOMPARE(warnings.text(), QString());
    }
};

QTEST_MAIN(KeysTest)
#include "tst_keys.moc"
