// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/publickey.h"
#include "formats/age/xwing.h"
#include "keyring/identitystore.h"
#include "support/agestage.h"
#include "support/interminal.h"

#include <QStandardPaths>
#include <QTest>

using namespace cipherscope;
using namespace cipherscope::keyring;
using testing::AgeStage;
using testing::bytesOf;
using testing::contentOf;
using testing::runInTerminal;
using testing::runProcess;
using testing::ScratchFolder;
using testing::secretOf;
namespace fs = std::filesystem;

namespace {

constexpr int cheap = 2; ///< log2 of scrypt's work factor.

unsigned modeOf(const fs::path &file)
{
    return static_cast<unsigned>(fs::status(file).permissions()) & 0777U;
}

std::string publicKey(const age::Identity &identity)
{
    return age::recipientOf(identity).value()->text();
}

bool hasAge()
{
    return !QStandardPaths::findExecutable(QStringLiteral("age")).isEmpty()
        && !QStandardPaths::findExecutable(QStringLiteral("age-keygen")).isEmpty();
}

} // namespace

class TestIdentityStore : public QObject {
    Q_OBJECT

private:
    /** A folder with one identity in it, "laptop", locked with "secret". */
    struct Stage : AgeStage {
        Stage() { made = store.create(crypto, "laptop", KeyType::X25519, secretOf("secret"), cheap); }

        ScratchFolder scratch;
        fs::path folder = scratch / "identities";
        IdentityStore store{ folder };
        Result<OpenIdentity> made = std::unexpected(Error());
    };

private Q_SLOTS:
    void initTestCase() { QVERIFY(initSecureHeap()); }

    void aNewIdentityIsListedWithItsPublicKey()
    {
        const Stage stage;
        QVERIFY(stage.made);
        const auto list = stage.store.list();
        QVERIFY(list);
        QVERIFY(*list == std::vector{ stage.made->stored });
        QCOMPARE(list->front().name, std::string("laptop"));
        QCOMPARE(list->front().publicKeys, std::vector{ publicKey(*stage.made->identities.front()) });
    }

    void theSecretKeyIsOnTheDiskOnlyEncrypted()
    {
        const Stage stage;
        QCOMPARE(modeOf(stage.folder), 0700U);
        QCOMPARE(std::distance(fs::directory_iterator(stage.folder), fs::directory_iterator()), 2);
        for (const fs::directory_entry &entry : fs::directory_iterator(stage.folder)) {
            QCOMPARE(modeOf(entry.path()), 0600U);
            QVERIFY(contentOf(entry.path()).find("SECRET") == std::string::npos);
        }
        QVERIFY(contentOf(stage.folder / "laptop.age").starts_with("-----BEGIN AGE ENCRYPTED FILE-----"));
    }

    void itsPassphraseUnlocksItAndNoOther()
    {
        const Stage stage;
        const auto open = stage.store.unlock(stage.crypto, "laptop", secretOf("secret"));
        QVERIFY(open);
        QCOMPARE(open->identities.size(), std::size_t{ 1 });
        QCOMPARE(publicKey(*open->identities.front()), stage.made->stored.publicKeys.front());
        for (const std::string_view wrong : { "Secret", "secret ", "secre" }) {
            const auto closed = stage.store.unlock(stage.crypto, "laptop", secretOf(wrong));
            QVERIFY(!closed);
            QVERIFY(closed.error().code == ErrorCode::WrongKey);
            QCOMPARE(closed.error().subject, (stage.folder / "laptop.age").native());
        }
        QVERIFY(!stage.store.unlock(stage.crypto, "laptop", SecretBytes()));
        QVERIFY(stage.store.unlock(stage.crypto, "phone", secretOf("secret")).error().code
                == ErrorCode::NotFound);
    }

    void anIdentityIsNeverOverwritten()
    {
        const Stage stage;
        const std::string before = contentOf(stage.folder / "laptop.age");
        const auto again =
            stage.store.create(stage.crypto, "laptop", KeyType::X25519, secretOf("other"), cheap);
        QVERIFY(!again);
        QVERIFY(again.error().code == ErrorCode::AlreadyExists);
        QCOMPARE(contentOf(stage.folder / "laptop.age"), before);
        QCOMPARE(stage.store.list()->front().publicKeys, stage.made->stored.publicKeys);
    }

    void anEmptyPassphraseLocksNothing()
    {
        const Stage stage;
        QVERIFY(!stage.store.create(stage.crypto, "phone", KeyType::X25519, SecretBytes(), cheap));
        QVERIFY(!fs::exists(stage.folder / "phone.age"));
    }

    void namesStayInTheFolder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << "";
        QTest::newRow("above") << "../laptop";
        QTest::newRow("a folder") << "a/b";
        QTest::newRow("hidden") << ".laptop";
        QTest::newRow("two lines") << "a\nb";
        QTest::newRow("long") << QString(101, u'a');
    }
    void namesStayInTheFolder()
    {
        QFETCH(const QString, name);
        const Stage stage;
        const auto made =
            stage.store.create(stage.crypto, name.toStdString(), KeyType::X25519, secretOf("secret"), cheap);
        QVERIFY(!made);
        QVERIFY(made.error().code == ErrorCode::BadInput);
        QVERIFY(!stage.store.remove(name.toStdString()));
        QVERIFY(!stage.store.unlock(stage.crypto, name.toStdString(), secretOf("secret")));
        QCOMPARE(stage.store.list()->size(), std::size_t{ 1 });
    }

    void namesMayBeWords()
    {
        const Stage stage;
        QVERIFY(stage.store.create(stage.crypto, "Büro & Küche 2", KeyType::X25519, secretOf("x"), cheap));
        QCOMPARE(stage.store.list()->front().name, std::string("Büro & Küche 2"));
    }

    void aNewPassphraseReplacesTheOldOne()
    {
        const Stage stage;
        QVERIFY(
            stage.store.changePassphrase(stage.crypto, "laptop", secretOf("wrong"), secretOf("new"), cheap)
                .error()
                .code
            == ErrorCode::WrongKey);
        QVERIFY(stage.store.unlock(stage.crypto, "laptop", secretOf("secret")));
        QVERIFY(
            !stage.store.changePassphrase(stage.crypto, "laptop", secretOf("secret"), SecretBytes(), cheap));
        QVERIFY(
            stage.store.changePassphrase(stage.crypto, "laptop", secretOf("secret"), secretOf("new"), cheap));
        QVERIFY(!stage.store.unlock(stage.crypto, "laptop", secretOf("secret")));
        const auto open = stage.store.unlock(stage.crypto, "laptop", secretOf("new"));
        QVERIFY(open);
        QCOMPARE(publicKey(*open->identities.front()), stage.made->stored.publicKeys.front());
        QCOMPARE(modeOf(stage.folder / "laptop.age"), 0600U);
    }

    void deletingLeavesNothing()
    {
        const Stage stage;
        QVERIFY(stage.store.remove("laptop"));
        QVERIFY(fs::is_empty(stage.folder));
        QVERIFY(stage.store.remove("laptop").error().code == ErrorCode::NotFound);
    }

    void aPlainFileIsLockedOnImport()
    {
        const Stage stage;
        const fs::path file = stage.scratch.write("key.txt", std::string(testing::sampleSecretKey) + "\n");
        QVERIFY(!needsPassphrase(file).value());
        const auto imported = stage.store.import(stage.crypto, "old", file, secretOf("new"), cheap);
        QVERIFY(imported);
        QCOMPARE(imported->stored.publicKeys, std::vector{ std::string(testing::sampleRecipient) });
        QVERIFY(contentOf(stage.folder / "old.age").find("SECRET") == std::string::npos);
        QVERIFY(stage.store.unlock(stage.crypto, "old", secretOf("new")));
    }

    void anEncryptedFileIsKeptAsItIs()
    {
        const Stage stage;
        const fs::path file = stage.folder / "laptop.age";
        QVERIFY(needsPassphrase(file).value());
        QVERIFY(stage.store.import(stage.crypto, "copy", file, secretOf("wrong"), cheap).error().code
                == ErrorCode::WrongKey);
        QVERIFY(stage.store.import(stage.crypto, "copy", file, secretOf("secret"), cheap));
        QCOMPARE(contentOf(stage.folder / "copy.age"), contentOf(file));
        QCOMPARE(contentOf(stage.folder / "copy.pub"), contentOf(stage.folder / "laptop.pub"));
    }

    void whatIsNoIdentityFileIsNotImported_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a public key")
            << QByteArray(testing::sampleRecipient.data(), testing::sampleRecipient.size());
        QTest::newRow("noise") << QByteArray::fromStdString(testing::textOf(testing::randomBytes(500)));
        QTest::newRow("large") << QByteArray(70'000, '#');
        QTest::newRow("too large once it is locked")
            << QByteArray(testing::sampleSecretKey.data(), testing::sampleSecretKey.size()) + '\n'
                + QByteArray(60'000, '#');
        QTest::newRow("an SSH key") << QByteArray("-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n");
        QTest::newRow("half a file") << QByteArray("age-encryption.org/v1\n-> scrypt ");
    }
    void whatIsNoIdentityFileIsNotImported()
    {
        QFETCH(const QByteArray, content);
        const Stage stage;
        const fs::path file = stage.scratch.write("file", content.toStdString());
        const auto imported = stage.store.import(stage.crypto, "new", file, secretOf("secret"), cheap);
        QVERIFY(!imported);
        QCOMPARE(imported.error().subject, file.native());
        QCOMPARE(stage.store.list()->size(), std::size_t{ 1 });
    }

    void aDamagedFileIsToldFromAWrongPassphrase()
    {
        const Stage stage;
        const fs::path file = stage.folder / "laptop.age";
        const std::string whole = contentOf(file);
        const std::vector<std::string> damaged{ "", whole.substr(0, whole.size() / 2), "garbage", "\n" };
        for (const std::string &content : damaged) {
            stage.scratch.write("identities/laptop.age", content);
            const auto open = stage.store.unlock(stage.crypto, "laptop", secretOf("secret"));
            QVERIFY(!open);
            QVERIFY(open.error().code != ErrorCode::WrongKey);
            QCOMPARE(open.error().subject, file.native());
        }
    }

    void aMissingPublicKeyComesBackOnUnlocking_data()
    {
        QTest::addColumn<QByteArray>("found");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("someone else's")
            << QByteArray(testing::sampleRecipient.data(), testing::sampleRecipient.size());
        QTest::newRow("noise") << QByteArray("noise");
    }
    void aMissingPublicKeyComesBackOnUnlocking()
    {
        QFETCH(const QByteArray, found);
        const Stage stage;
        fs::remove(stage.folder / "laptop.pub");
        if (!found.isEmpty())
            stage.scratch.write("identities/laptop.pub", found.toStdString());
        QVERIFY(stage.store.list()->front().publicKeys != stage.made->stored.publicKeys);
        QVERIFY(stage.store.unlock(stage.crypto, "laptop", secretOf("secret")));
        QCOMPARE(stage.store.list()->front().publicKeys, stage.made->stored.publicKeys);
    }

    void otherFilesInTheFolderAreNoIdentities()
    {
        const Stage stage;
        stage.scratch.write("identities/notes.txt", "x");
        stage.scratch.write("identities/.hidden.age", "x");
        stage.scratch.write("identities/.age", "x");
        QCOMPARE(stage.store.list()->size(), std::size_t{ 1 });
        QVERIFY(IdentityStore(stage.scratch / "none").list()->empty());
    }

    void postQuantumKeysAreMadeWhereTheLibraryHasThem()
    {
        const Stage stage;
        const auto made =
            stage.store.create(stage.crypto, "pq", KeyType::PostQuantum, secretOf("secret"), cheap);
        QCOMPARE(made.has_value(), age::xwingIsAvailable());
        if (made)
            QVERIFY(made->stored.publicKeys.front().starts_with("age1pq1"));
        else
            QVERIFY(made.error().code == ErrorCode::LibraryTooOld);
    }

    void ageReadsWhatWeKeep()
    {
        if (!hasAge())
            QSKIP("age is missing: install the package age");
        const Stage stage;
        stage.scratch.write("plain", "for the laptop");
        const auto encrypted = runProcess({ "age", "-R", stage.folder / "laptop.pub", "-o", "out", "plain" },
                                          { .folder = stage.scratch.path() });
        QVERIFY2(encrypted.status == 0, encrypted.err.c_str());
        const auto decrypted =
            runInTerminal({ "age", "-d", "-i", stage.folder / "laptop.age", "-o", "plain2", "out" }, "secret",
                          stage.scratch.path());
        QVERIFY2(decrypted.status == 0, decrypted.out.c_str());
        QCOMPARE(contentOf(stage.scratch / "plain2"), std::string("for the laptop"));
    }

    void weTakeWhatAgeMakes_data()
    {
        QTest::addColumn<bool>("armored");
        QTest::newRow("binary") << false;
        QTest::newRow("armored") << true;
    }
    void weTakeWhatAgeMakes()
    {
        if (!hasAge())
            QSKIP("age is missing: install the package age");
        QFETCH(const bool, armored);
        const Stage stage;
        const fs::path &folder = stage.scratch.path();
        QCOMPARE(runProcess({ "age-keygen", "-o", "key" }, { .folder = folder }).status, 0);
        std::vector<std::string> command{ "age", "-p", "-o", "key.age", "key" };
        if (armored)
            command.insert(command.begin() + 1, "-a");
        QCOMPARE(runInTerminal(command, "its own", folder).status, 0);
        const auto imported =
            stage.store.import(stage.crypto, "theirs", folder / "key.age", secretOf("its own"), cheap);
        QVERIFY(imported);
        const auto shown = runProcess({ "age-keygen", "-y", "key" }, { .folder = folder });
        QCOMPARE(imported->stored.publicKeys.front() + "\n", shown.out);
    }
};

QTEST_GUILESS_MAIN(TestIdentityStore)
#include "tst_identitystore.moc"
