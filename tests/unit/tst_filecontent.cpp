// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/passphrase.h"
#include "operations/filecontent.h"
#include "support/agestage.h"
#include "support/scratchfolder.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::operations;
using testing::AgeStage;
using testing::bytesOf;
using testing::ScratchFolder;

Q_DECLARE_METATYPE(cipherscope::operations::ContentKind)

/** What the Encrypt page knows of a file before it does anything. */
class TestFileContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstBytesTellTheKind_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<ContentKind>("kind");
        const auto row = [](const char *name, const QByteArray &start, ContentKind kind) {
            QTest::newRow(name) << start << kind;
        };
        row("nothing", "", ContentKind::Plain);
        row("a text", "Dear Alice,\n", ContentKind::Plain);
        row("age", "age-encryption.org/v1\n-> X25519 ", ContentKind::AgeFile);
        row("age of another version", "age-encryption.org/v2\n", ContentKind::AgeFile);
        row("age cut short", "age-encryption.org", ContentKind::Plain);
        row("age not at the start", "\nage-encryption.org/v1\n", ContentKind::Plain);
        row("armor", "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n", ContentKind::AgeFile);
        row("armor after blank lines", "\r\n \n-----BEGIN AGE ENCRYPTED FILE-----\n", ContentKind::AgeFile);
        row("another armor", "-----BEGIN PGP MESSAGE-----\n", ContentKind::Plain);
        row("openssl enc", "Salted__12345678", ContentKind::OpenSslEnc);
        row("salted", "Salted butter", ContentKind::Plain);
        row("a secret key", "AGE-SECRET-KEY-1QQQ\n", ContentKind::IdentityFile);
        row("a post-quantum key", "AGE-SECRET-KEY-PQ-1QQQ\n", ContentKind::IdentityFile);
        row("age-keygen", "# created: 2026-01-01\n# public key: age1q\n\nAGE-SECRET-KEY-1QQQ\n",
            ContentKind::IdentityFile);
        row("with CRLF", "# created\r\n\r\nAGE-SECRET-KEY-1QQQ\r\n", ContentKind::IdentityFile);
        row("comments only", "# a script\n# of comments\n", ContentKind::Plain);
        row("a text about keys", "They begin with AGE-SECRET-KEY-1.\n", ContentKind::Plain);
        row("binary", QByteArray::fromHex("00ff0a00"), ContentKind::Plain);
    }
    void theFirstBytesTellTheKind()
    {
        QFETCH(const QByteArray, start);
        QFETCH(const ContentKind, kind);
        QCOMPARE(contentKind(std::as_bytes(std::span(start.data(), static_cast<std::size_t>(start.size())))),
                 kind);
    }

    void anAgeFileTellsWhoOpensIt_data()
    {
        QTest::addColumn<bool>("armored");
        QTest::newRow("binary") << false;
        QTest::newRow("armored") << true;
    }
    void anAgeFileTellsWhoOpensIt()
    {
        QFETCH(const bool, armored);
        const age::AgeForm form = armored ? age::AgeForm::Armored : age::AgeForm::Binary;
        const auto forKey = m_stage.file(bytesOf("content"), form);
        const auto forPassphrase =
            age::encrypt(m_stage.crypto, { AgeStage::passphraseRecipient("secret", 3) }, bytesOf("content"),
                         form)
                .value();
        const Result<FileContent> key = inspectFile(m_folder.write("key.bin", forKey));
        QCOMPARE(key.value().kind, ContentKind::AgeFile);
        QCOMPARE(key->size, forKey.size());
        QVERIFY(key->header.has_value() && !key->problem);
        QVERIFY(!age::needsPassphrase(*key->header));
        const Result<FileContent> passphrase = inspectFile(m_folder.write("passphrase.bin", forPassphrase));
        QVERIFY(passphrase.value().header.has_value());
        QVERIFY(age::needsPassphrase(*passphrase->header));
        QCOMPARE(age::workFactorOf(passphrase->header->stanzas.front()), 3);
    }

    void aBrokenHeaderIsAProblemThatNamesTheFile()
    {
        const auto file = m_folder.write("broken.age", "age-encryption.org/v1\n-> X25519 \n");
        const Result<FileContent> content = inspectFile(file);
        QCOMPARE(content.value().kind, ContentKind::AgeFile);
        QVERIFY(content->problem.has_value());
        QCOMPARE(content->problem->code, ErrorCode::BadInput);
        QCOMPARE(content->problem->subject, file.native());
    }

    void aStanzaThatNoReaderMayAcceptIsAProblem()
    {
        const auto file = m_folder.write("odd.age",
                                         "age-encryption.org/v1\n-> X25519 AAAA\n\n"
                                         "--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n0123456789012345");
        QVERIFY(inspectFile(file).value().problem.has_value());
    }

    void foldersAndMissingFilesAreToldApart()
    {
        QCOMPARE(inspectFile(m_folder.path()).value().kind, ContentKind::Folder);
        const Result<FileContent> missing = inspectFile(m_folder / "missing");
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
    }

private:
    AgeStage m_stage;
    ScratchFolder m_folder;
};

QTEST_GUILESS_MAIN(TestFileContent)
#include "tst_filecontent.moc"
