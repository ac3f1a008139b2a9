// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/agefile.h"
#include "formats/age/keyfile.h"
#include "support/agestage.h"
#include "support/interminal.h"

#include <QStandardPaths>
#include <QTest>

using namespace cipherscope;
using namespace cipherscope::age;
using testing::Bytes;
using testing::randomBytes;
using testing::runProcess;
using testing::ScratchFolder;
using testing::textOf;

/** Our files opened by age itself (FiloSottile/age), and its files by us. */
class TestAgeInterop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ageOpensWhatWeWrite_data() { sizesAndForms(); }
    void ageOpensWhatWeWrite();
    void weOpenWhatAgeWrites_data() { sizesAndForms(); }
    void weOpenWhatAgeWrites();
    void ageTakesOurKeyFilesAndWeItsOwn();
    void ageOpensOurPassphraseFilesAndWeItsOwn();

private:
    static void sizesAndForms();

    testing::AgeStage m_stage;
};

void TestAgeInterop::initTestCase()
{
    for (const char *program : { "age", "age-keygen" }) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            QSKIP("age or age-keygen is missing: install the package age");
    }
}

void TestAgeInterop::sizesAndForms()
{
    QTest::addColumn<quint64>("size");
    QTest::addColumn<bool>("armored");
    for (const quint64 size : { 0U, 1U, 65535U, 65536U, 65537U, 131072U, 300'000U }) {
        QTest::addRow("%llu, binary", size) << size << false;
        QTest::addRow("%llu, armored", size) << size << true;
    }
}

void TestAgeInterop::ageOpensWhatWeWrite()
{
    QFETCH(quint64, size);
    QFETCH(bool, armored);
    const ScratchFolder folder;
    const auto identity = m_stage.identity(1);
    const SecretBytes key =
        identityFile(identity->secretText(), identity->recipient().text(), "2026-01-02T03:04:05Z");
    const Bytes plaintext = randomBytes(size);
    folder.write("key", key.view());
    folder.write("file.age", m_stage.file(plaintext, armored ? AgeForm::Armored : AgeForm::Binary));
    const auto result = runProcess({ "age", "-d", "-i", "key", "file.age" }, { .folder = folder.path() });
    QVERIFY2(result.status == 0, result.err.c_str());
    QVERIFY(result.out == textOf(plaintext));
}

void TestAgeInterop::weOpenWhatAgeWrites()
{
    QFETCH(quint64, size);
    QFETCH(bool, armored);
    const ScratchFolder folder;
    const Bytes plaintext = randomBytes(size);
    folder.write("file", plaintext);
    std::vector<std::string> command{ "age", "-r", m_stage.identity(2)->recipient().text(), "-r",
                                      m_stage.identity(1)->recipient().text() };
    if (armored)
        command.emplace_back("-a");
    command.emplace_back("file");
    const auto result = runProcess(command, { .folder = folder.path() });
    QVERIFY2(result.status == 0, result.err.c_str());
    const auto back = decrypt(m_stage.crypto, { m_stage.identity(1) }, testing::bytesOf(result.out));
    VERIFY_RESULT(back);
    QVERIFY(*back == plaintext);
}

void TestAgeInterop::ageTakesOurKeyFilesAndWeItsOwn()
{
    const ScratchFolder folder;
    const auto made = runProcess({ "age-keygen" });
    QVERIFY2(made.status == 0, made.err.c_str());
    const auto identities = parseIdentityFile(testing::bytesOf(made.out));
    VERIFY_RESULT(identities);
    const auto *theirs = dynamic_cast<const X25519Identity *>(identities->front().get());
    QVERIFY(theirs);
    QVERIFY(made.out.find(theirs->recipient().text()) != std::string::npos);

    const auto ours = X25519Identity::generate(systemRandom).value();
    folder.write("key",
                 identityFile(ours->secretText(), ours->recipient().text(), "2026-01-02T03:04:05Z").view());
    const auto shown = runProcess({ "age-keygen", "-y", "key" }, { .folder = folder.path() });
    QVERIFY2(shown.status == 0, shown.err.c_str());
    QCOMPARE(shown.out, ours->recipient().text() + "\n");
}

void TestAgeInterop::ageOpensOurPassphraseFilesAndWeItsOwn()
{
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        QSKIP("python3, which answers age's questions, is missing");
    const ScratchFolder folder;
    const auto ours = encrypt(m_stage.crypto, { m_stage.passphraseRecipient("correct horse", 10) },
                              testing::bytesOf("hello"));
    folder.write("ours.age", *ours);
    folder.write("plain", std::string_view("hello"));
    const auto opened =
        testing::runInTerminal({ "age", "-d", "-o", "opened", "ours.age" }, "correct horse", folder.path());
    QVERIFY2(opened.status == 0, (opened.out + opened.err).c_str());
    QCOMPARE(testing::contentOf(folder / "opened"), std::string("hello"));

    const auto locked =
        testing::runInTerminal({ "age", "-p", "-o", "theirs.age", "plain" }, "correct horse", folder.path());
    QVERIFY2(locked.status == 0, (locked.out + locked.err).c_str());
    const auto back = decrypt(m_stage.crypto, { m_stage.passphrase("correct horse") },
                              testing::bytesOf(testing::contentOf(folder / "theirs.age")));
    VERIFY_RESULT(back);
    QCOMPARE(textOf(*back), std::string("hello"));
}

QTEST_GUILESS_MAIN(TestAgeInterop)
#include "tst_age_interop.moc"
