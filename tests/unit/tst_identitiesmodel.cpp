// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/keysstage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace cipherscope;
using namespace cipherscope::ui;
using namespace cipherscope::ui::test;
using testing::contentOf;
using testing::secretOf;

namespace {

/** A keyring with the identity "laptop", locked cheaply with "secret". */
struct LaptopStage : KeysStage {
    LaptopStage()
    {
        const keyring::IdentityStore store(data / "identities");
        const testing::AgeStage age;
        laptop = store.create(age.crypto, "laptop", keyring::KeyType::X25519, secretOf("secret"), 2)->stored;
        model.load();
    }
    bool is(int row, IdentitiesModel::Role role) { return model.index(row).data(role).toBool(); }

    keyring::StoredIdentity laptop;
    IdentitiesModel &model = *keyring.identities();
};

} // namespace

class IdentitiesModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initSecureHeap()); }

    void thePassphraseUnlocksAndLockingForgets()
    {
        LaptopStage stage;
        const QAbstractItemModelTester tester(&stage.model);
        WAIT_FOR_KEYS(stage);
        QCOMPARE(stage.model.count(), 1);
        QVERIFY(!stage.is(0, IdentitiesModel::UnlockedRole));
        QVERIFY(stage.keyring.unlockedIdentities().empty());
        stage.model.passphrase()->typed(QStringLiteral("secret"));
        const QSignalSpy succeeded(&stage.model, &IdentitiesModel::succeeded);
        stage.model.unlock(0);
        QVERIFY(stage.is(0, IdentitiesModel::BusyRole));
        WAIT_FOR_KEYS(stage);
        QCOMPARE(succeeded.count(), 1);
        QVERIFY(stage.is(0, IdentitiesModel::UnlockedRole));
        QVERIFY(!stage.is(0, IdentitiesModel::BusyRole));
        QVERIFY(!stage.model.passphrase()->isReady()); // Wiped once it was used.
        QCOMPARE(stage.keyring.unlockedIdentities().size(), std::size_t{ 1 });
        const std::weak_ptr<const age::Identity> key = stage.keyring.unlockedIdentities().front();
        stage.model.lockAll();
        QVERIFY(key.expired());
        QCOMPARE(stage.model.unlockedCount(), 0);
    }

    void aWrongPassphraseIsToldAtItsField()
    {
        LaptopStage stage;
        WAIT_FOR_KEYS(stage);
        PassphraseModel &field = *stage.model.passphrase();
        stage.model.unlock(0);
        QVERIFY(!field.error().isEmpty()); // Nothing was typed.
        field.typed(QStringLiteral("wrong"));
        QVERIFY(field.error().isEmpty());
        stage.model.unlock(0);
        WAIT_FOR_KEYS(stage);
        QVERIFY2(field.error().contains(QStringLiteral("not its passphrase")), qPrintable(field.error()));
        QVERIFY(field.isReady()); // It can be corrected.
        QVERIFY(stage.model.message().isEmpty());
        QVERIFY(!stage.is(0, IdentitiesModel::UnlockedRole));
    }

    void onlyOneIsUnlockedAtATime()
    {
        LaptopStage stage;
        const keyring::IdentityStore store(stage.data / "identities");
        const testing::AgeStage age;
        QVERIFY(store.create(age.crypto, "work", keyring::KeyType::X25519, secretOf("other"), 2));
        stage.model.load();
        WAIT_FOR_KEYS(stage);
        QCOMPARE(stage.model.count(), 2);
        stage.model.passphrase()->typed(QStringLiteral("secret"));
        stage.model.unlock(0);
        stage.model.unlock(1);
        QVERIFY(stage.is(0, IdentitiesModel::BusyRole));
        QVERIFY(!stage.is(1, IdentitiesModel::BusyRole));
        WAIT_FOR_KEYS(stage);
        QVERIFY(stage.is(0, IdentitiesModel::UnlockedRole));
        QVERIFY(stage.model.passphrase()->error().isEmpty()); // Which would stand at the other one.
    }

    void aFileToImportIsNotOpenedWithWhatWasTypedForAnIdentity()
    {
        LaptopStage stage;
        stage.scratch.write("plain.txt", std::string(testing::sampleSecretKey) + "\n");
        WAIT_FOR_KEYS(stage);
        stage.model.passphrase()->typed(QStringLiteral("secret"));
        const QSignalSpy changed(&stage.model, &IdentitiesModel::importChanged);
        stage.model.prepareImport(stage.urlOf("plain.txt"));
        WAIT_FOR_KEYS(stage);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!stage.model.passphrase()->isReady());
    }

    void aNewIdentityIsUnlockedAndOpensWhatIsEncryptedToIt()
    {
        LaptopStage stage;
        const QAbstractItemModelTester tester(&stage.model);
        WAIT_FOR_KEYS(stage);
        KeysStage::type(*stage.model.newPassphrase(), QStringLiteral("another"));
        stage.model.create(QStringLiteral("desktop"), false);
        WAIT_FOR_KEYS(stage);
        QVERIFY2(!stage.model.hasFailed(), qPrintable(stage.model.message()));
        QCOMPARE(stage.model.count(), 2);
        QCOMPARE(stage.model.index(0).data().toString(), QStringLiteral("desktop"));
        stage.model.setChosen(0, true);
        QCOMPARE(stage.keyring.chosenText(), QStringLiteral("Can be opened by: you (desktop)"));
        const testing::AgeStage age;
        const auto recipients = stage.keyring.chosenRecipients();
        QVERIFY(recipients);
        const auto encrypted = age::encrypt(age.crypto, *recipients, testing::bytesOf("for me"));
        QVERIFY(encrypted);
        const auto plain = age::decrypt(age.crypto, stage.keyring.unlockedIdentities(), *encrypted);
        QVERIFY(plain);
        QCOMPARE(testing::textOf(*plain), std::string("for me"));
    }

    void namesAreJudgedInWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("none") << "  " << false;
        QTest::newRow("taken") << "laptop" << false;
        QTest::newRow("a slash") << "a/b" << false;
        QTest::newRow("hidden") << ".a" << false;
        QTest::newRow("words") << "Büro 2" << true;
    }
    void namesAreJudgedInWords()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, good);
        LaptopStage stage;
        WAIT_FOR_KEYS(stage);
        QCOMPARE(stage.model.nameProblem(name).isEmpty(), good);
        if (good)
            return;
        KeysStage::type(*stage.model.newPassphrase(), QStringLiteral("x"));
        stage.model.create(name, false);
        QVERIFY(stage.model.hasFailed());
        QVERIFY(!stage.model.isBusy());
    }

    void aPlainFileIsImportedWithANewPassphrase()
    {
        LaptopStage stage;
        WAIT_FOR_KEYS(stage);
        stage.scratch.write("old key.txt", std::string(testing::sampleSecretKey) + "\n");
        stage.model.prepareImport(stage.urlOf("old key.txt"));
        WAIT_FOR_KEYS(stage);
        QCOMPARE(stage.model.importName(), QStringLiteral("old key"));
        QVERIFY(!stage.model.isImportEncrypted());
        KeysStage::type(*stage.model.newPassphrase(), QStringLiteral("new"));
        stage.model.finishImport(QStringLiteral("old"));
        WAIT_FOR_KEYS(stage);
        QVERIFY(!stage.model.hasFailed());
        QVERIFY2(stage.model.message().contains(QStringLiteral("delete it")),
                 qPrintable(stage.model.message()));
        QCOMPARE(stage.model.index(1).data(IdentitiesModel::PublicKeyRole).toString().toStdString(),
                 std::string(testing::sampleRecipient));
        QVERIFY(stage.model.importName().isEmpty());
    }

    void anEncryptedFileIsImportedWithItsPassphrase()
    {
        LaptopStage stage;
        WAIT_FOR_KEYS(stage);
        stage.scratch.write("copy.age", contentOf(stage.data / "identities/laptop.age"));
        stage.model.prepareImport(stage.urlOf("copy.age"));
        WAIT_FOR_KEYS(stage);
        QVERIFY(stage.model.isImportEncrypted());
        stage.model.passphrase()->typed(QStringLiteral("wrong"));
        stage.model.finishImport(QStringLiteral("copy"));
        WAIT_FOR_KEYS(stage);
        QVERIFY(!stage.model.passphrase()->error().isEmpty());
        QCOMPARE(stage.model.count(), 1);
        stage.model.passphrase()->typed(QStringLiteral("secret"));
        stage.model.finishImport(QStringLiteral("copy"));
        WAIT_FOR_KEYS(stage);
        QCOMPARE(stage.model.count(), 2);
    }

    void whatIsNoKeyFileIsNamed()
    {
        LaptopStage stage;
        WAIT_FOR_KEYS(stage);
        stage.model.prepareImport(stage.urlOf("missing.txt"));
        WAIT_FOR_KEYS(stage);
        QVERIFY(stage.model.hasFailed());
        QVERIFY(stage.model.message().contains(QStringLiteral("missing.txt")));
        QVERIFY(stage.model.importName().isEmpty());
    }

    void thePassphraseIsChanged()
    {
        LaptopStage stage;
        WAIT_FOR_KEYS(stage);
        stage.model.passphrase()->typed(QStringLiteral("secret"));
        KeysStage::type(*stage.model.newPassphrase(), QStringLiteral("new"));
        stage.model.changePassphrase(0);
        WAIT_FOR_KEYS(stage);
        QVERIFY2(!stage.model.hasFailed(), qPrintable(stage.model.message()));
        stage.model.passphrase()->typed(QStringLiteral("new"));
        stage.model.unlock(0);
        WAIT_FOR_KEYS(stage);
        QVERIFY(stage.is(0, IdentitiesModel::UnlockedRole));
    }

    void deletingForgetsItsKeys()
    {
        LaptopStage stage;
        const QAbstractItemModelTester tester(&stage.model);
        WAIT_FOR_KEYS(stage);
        stage.model.passphrase()->typed(QStringLiteral("secret"));
        stage.model.unlock(0);
        WAIT_FOR_KEYS(stage);
        stage.model.setChosen(0, true);
        stage.model.remove(0);
        WAIT_FOR_KEYS(stage);
        QCOMPARE(stage.model.count(), 0);
        QCOMPARE(stage.keyring.chosenCount(), 0);
        QVERIFY(stage.keyring.unlockedIdentities().empty());
        QVERIFY(!std::filesystem::exists(stage.data / "identities/laptop.age"));
    }

    void publicKeysAreCopiedAndSaved()
    {
        LaptopStage stage;
        WAIT_FOR_KEYS(stage);
        stage.model.copyPublicKey(0);
        QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), stage.laptop.publicKeys.front());
        stage.model.savePublicKey(0, stage.urlOf("mine.pub"));
        WAIT_FOR_KEYS(stage);
        QCOMPARE(contentOf(stage.scratch / "mine.pub"), stage.laptop.publicKeys.front() + "\n");
    }

    void whoHasNoKnownPublicKeyCannotBeChosen()
    {
        LaptopStage stage;
        WAIT_FOR_KEYS(stage);
        std::filesystem::remove(stage.data / "identities/laptop.pub");
        stage.model.load();
        WAIT_FOR_KEYS(stage);
        stage.model.setChosen(0, true);
        QCOMPARE(stage.model.chosenCount(), 0);
        stage.model.passphrase()->typed(QStringLiteral("secret"));
        stage.model.unlock(0);
        WAIT_FOR_KEYS(stage);
        stage.model.setChosen(0, true);
        QCOMPARE(stage.model.chosenCount(), 1);
    }

    void theModelMayGoWhileItUnlocks()
    {
        auto stage = std::make_unique<LaptopStage>();
        WAIT_FOR_KEYS(*stage);
        IdentitiesModel other(stage->context, stage->data / "identities");
        auto model = std::make_unique<IdentitiesModel>(stage->context, stage->data / "identities");
        model->load();
        QTRY_COMPARE(model->count(), 1);
        model->passphrase()->typed(QStringLiteral("secret"));
        model->unlock(0);
        model.reset();
        other.load();
        QTRY_COMPARE(other.count(), 1);
    }
};

QTEST_MAIN(IdentitiesModelTest)
#include "tst_identitiesmodel.moc"
