// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/agestage.h"
#include "support/clichecks.h"
#include "support/trees.h"

#include <QTest>

#include <optional>
#include <set>

using namespace cipherscope;
using testing::ProcessResult;
using testing::ScratchFolder;
namespace fs = std::filesystem;
using testing::Strings;
using Names = std::set<std::string>;

Q_DECLARE_METATYPE(Strings)

/** What encrypt and decrypt do with folders, originals and damaged files, asked of the program. */
class TestAgeJobsCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFolderGoesThereAndBack();
    void ageAndTarOpenAFolder();
    void whatWasLeftOutIsNamed();
    void anUnpackedFolderReplacesNothing();
    void theOriginalIsDeletedOnRequest();
    void theAuthenticPartIsKeptOnRequest();
    void aHighWorkFactorNeedsASwitch();
    void noPassphraseIsAskedForInVain_data();
    void noPassphraseIsAskedForInVain();
    void theOptionsOfEncryptingAreTakenInDecrypting();
    void aCommandLineThatMakesNoSenseIsStatusTwo_data();
    void aCommandLineThatMakesNoSenseIsStatusTwo();

private:
    ProcessResult run(Strings arguments) const
    {
        arguments.insert(arguments.begin(), CIPHERSCOPE_BIN_DIR "/cipherscope-cli");
        return testing::runProcess(arguments, { m_folder->path() });
    }
    Names names() const
    {
        Names found;
        for (const auto &entry : fs::directory_iterator(m_folder->path()))
            found.insert(entry.path().filename());
        return found;
    }

    std::optional<ScratchFolder> m_folder;
};

void TestAgeJobsCli::init()
{
    m_folder.emplace();
    COMPARE_STATUS(run({ "keygen", "-o", "key" }), 0);
}

void TestAgeJobsCli::aFolderGoesThereAndBack()
{
    const fs::path top = testing::makeTree(*m_folder, "photos");
    COMPARE_STATUS(run({ "encrypt", "-i", "key", "-o", "photos.tar.age", "photos/" }), 0);
    COMPARE_STATUS(run({ "decrypt", "-i", "key", "-x", "back/", "photos.tar.age" }), 0);
    QVERIFY(testing::contentOfTree(*m_folder / "back") == testing::contentOfTree(top));
    QVERIFY((names() == Names{ "key", "photos", "photos.tar.age", "back" }));
}

void TestAgeJobsCli::ageAndTarOpenAFolder()
{
    m_folder->write("photos/sub/file", "content");
    const ProcessResult made = run({ "encrypt", "-i", "key", "photos" });
    COMPARE_STATUS(made, 0);
    m_folder->write("photos.tar.age", made.out);
    const ProcessResult listed =
        testing::runProcess({ "sh", "-c", "age -d -i key photos.tar.age | tar -t" }, { m_folder->path() });
    QCOMPARE(listed.out, std::string("photos/\nphotos/sub/\nphotos/sub/file\n"));
}

void TestAgeJobsCli::whatWasLeftOutIsNamed()
{
    m_folder->write("photos/file", "x");
    QCOMPARE(::mkfifo((*m_folder / "photos/pipe").c_str(), 0600), 0);
    const ProcessResult made = run({ "encrypt", "-i", "key", "-o", "photos.tar.age", "photos" });
    COMPARE_STATUS(made, 0);
    QCOMPARE(made.err, std::string("cipherscope-cli: photos/pipe was left out: it is a pipe.\n"));
}

void TestAgeJobsCli::anUnpackedFolderReplacesNothing()
{
    m_folder->write("photos/file", "x");
    m_folder->write("full/precious", "precious");
    fs::create_directory(*m_folder / "empty");
    COMPARE_STATUS(run({ "encrypt", "-i", "key", "-o", "photos.tar.age", "photos" }), 0);
    const ProcessResult refused = run({ "decrypt", "-i", "key", "-x", "full", "photos.tar.age" });
    COMPARE_STATUS(refused, 1);
    VERIFY_SAYS(refused.err, "full exists already");
    QVERIFY(!fs::exists(*m_folder / "full/file"));
    COMPARE_STATUS(run({ "decrypt", "-i", "key", "-x", "empty", "photos.tar.age" }), 0);
    QVERIFY(fs::exists(*m_folder / "empty/file"));
}

void TestAgeJobsCli::theOriginalIsDeletedOnRequest()
{
    m_folder->write("plain", "content");
    COMPARE_STATUS(run({ "encrypt", "--verify", "-i", "key", "-o", "plain.age", "plain" }), 0);
    QVERIFY(fs::exists(*m_folder / "plain"));
    COMPARE_STATUS(run({ "encrypt", "--delete-original", "-i", "key", "-o", "plain.age", "plain" }), 0);
    QVERIFY((names() == Names{ "key", "plain.age" }));
    COMPARE_STATUS(run({ "decrypt", "--delete-original", "-i", "key", "-o", "plain", "plain.age" }), 0);
    QVERIFY((names() == Names{ "key", "plain" }));
    // A link is not what it leads to.
    fs::create_symlink("plain", *m_folder / "link");
    const ProcessResult kept = run({ "encrypt", "--delete-original", "-i", "key", "-o", "link.age", "link" });
    COMPARE_STATUS(kept, 1);
    VERIFY_SAYS(kept.err, "link was not deleted: it is a link.");
    QVERIFY((names() == Names{ "key", "plain", "link", "link.age" }));
}

void TestAgeJobsCli::theAuthenticPartIsKeptOnRequest()
{
    constexpr std::size_t chunk = std::size_t{ 64 } * 1024;
    const auto content = testing::randomBytes(3 * chunk);
    m_folder->write("plain", content);
    COMPARE_STATUS(run({ "encrypt", "-i", "key", "-o", "plain.age", "plain" }), 0);
    std::string file = testing::contentOf(*m_folder / "plain.age");
    file.back() = static_cast<char>(file.back() ^ 1);
    m_folder->write("plain.age", file);
    const ProcessResult refused =
        run({ "decrypt", "--keep-verified", "-i", "key", "-o", "back", "plain.age" });
    COMPARE_STATUS(refused, 1);
    VERIFY_SAYS(refused.err, "authentication failed");
    VERIFY_SAYS(refused.err, "chunk 2, at byte " + std::to_string(file.size() - chunk - 16) + " of the file");
    VERIFY_SAYS(refused.err, "the 131072 authentic bytes before it are kept in back.partial");
    QVERIFY((names() == Names{ "key", "plain", "plain.age", "back.partial" }));
    QVERIFY(std::ranges::equal(testing::copyOf(testing::contentOf(*m_folder / "back.partial")),
                               std::span(content).first(2 * chunk)));
}

/** The limit is lowered here: 2^23 steps would take 8 GiB. */
void TestAgeJobsCli::aHighWorkFactorNeedsASwitch()
{
    const testing::AgeStage stage;
    m_folder->write("file.age",
                    age::encrypt(stage.crypto, { testing::AgeStage::passphraseRecipient("pass", 12) },
                                 testing::bytesOf("content"))
                        .value());
    m_folder->write("passphrase", "pass\n");
    const auto decrypt = [&](const std::string &limit) {
        return testing::runProcess(
            { "sh", "-c",
              "exec \"$0\" decrypt --passphrase-fd 3 --max-work-factor " + limit + " file.age 3< passphrase",
              CIPHERSCOPE_BIN_DIR "/cipherscope-cli" },
            { m_folder->path() });
    };
    const ProcessResult refused = decrypt("11");
    COMPARE_STATUS(refused, 1);
    VERIFY_SAYS(refused.err, "its work factor is 2^12");
    VERIFY_SAYS(refused.err, "--max-work-factor");
    const ProcessResult opened = decrypt("12");
    COMPARE_STATUS(opened, 0);
    QCOMPARE(opened.out, std::string("content"));
    for (const char *limit : { "0", "31", "-1", "many", "''" })
        COMPARE_STATUS(decrypt(limit), 2);
    // Without the switch the limit is 2^22.
    std::string file = testing::contentOf(*m_folder / "file.age");
    file.replace(file.find(" 12\n"), 3, " 23");
    m_folder->write("file.age", file);
    const ProcessResult tooHigh =
        testing::runProcess({ "sh", "-c", "exec \"$0\" decrypt --passphrase-fd 3 file.age 3< passphrase",
                              CIPHERSCOPE_BIN_DIR "/cipherscope-cli" },
                            { m_folder->path() });
    COMPARE_STATUS(tooHigh, 1);
    VERIFY_SAYS(tooHigh.err, "its work factor is 2^23");
    // Nor where it comes from standard input.
    const ProcessResult piped =
        testing::runProcess({ "sh", "-c", "exec \"$0\" decrypt --passphrase-fd 3 < file.age 3< passphrase",
                              CIPHERSCOPE_BIN_DIR "/cipherscope-cli" },
                            { m_folder->path() });
    COMPARE_STATUS(piped, 1);
    VERIFY_SAYS(piped.err, "--max-work-factor");
}

/** No descriptor and no terminal: who is asked for a passphrase complains of that. */
void TestAgeJobsCli::noPassphraseIsAskedForInVain_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("says");
    QTest::newRow("locked with keys") << std::string("keys.age") << std::string("it is locked with keys");
    QTest::newRow("no age file") << std::string("plain") << std::string("plain cannot be used as it is");
    QTest::newRow("a work factor above the limit") << std::string("high.age") << std::string("2^23");
    QTest::newRow("a type that is not known")
        << std::string("strange.age") << std::string("of types that are not supported");
    QTest::newRow("a passphrase") << std::string("good.age") << std::string("there is no terminal");
}

void TestAgeJobsCli::noPassphraseIsAskedForInVain()
{
    QFETCH(std::string, name);
    QFETCH(std::string, says);
    const testing::AgeStage stage;
    m_folder->write("plain", "content");
    m_folder->write("keys.age", stage.file(testing::bytesOf("content")));
    const std::string locked =
        testing::textOf(age::encrypt(stage.crypto, { testing::AgeStage::passphraseRecipient("pass", 12) },
                                     testing::bytesOf("content"))
                            .value());
    m_folder->write("good.age", locked);
    m_folder->write("high.age", std::string(locked).replace(locked.find(" 12\n"), 3, " 23"));
    m_folder->write("strange.age",
                    "age-encryption.org/v1\n-> strange\n\n--- " + std::string(43, 'A') + "\n"
                        + std::string(32, 'x'));
    for (const Strings &options : { Strings{}, Strings{ "-p" } }) {
        Strings command{ "setsid", "-w", CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "decrypt" };
        command.insert(command.end(), options.begin(), options.end());
        command.push_back(name);
        const ProcessResult refused = testing::runProcess(command, { m_folder->path() });
        QVERIFY(refused.status != 0);
        VERIFY_SAYS(refused.err, says);
        QCOMPARE(refused.err.find("there is no terminal") != std::string::npos, name == "good.age");
    }
}

void TestAgeJobsCli::theOptionsOfEncryptingAreTakenInDecrypting()
{
    const testing::AgeStage stage;
    m_folder->write("passphrase", "pass\n");
    m_folder->write("file.age",
                    age::encrypt(stage.crypto, { testing::AgeStage::passphraseRecipient("pass", 2) },
                                 testing::bytesOf("content"), age::AgeForm::Armored)
                        .value());
    const ProcessResult opened = testing::runProcess(
        { "sh", "-c", "exec \"$0\" decrypt -p -a --passphrase-fd 3 file.age 3< passphrase",
          CIPHERSCOPE_BIN_DIR "/cipherscope-cli" },
        { m_folder->path() });
    COMPARE_STATUS(opened, 0);
    QCOMPARE(opened.out, std::string("content"));
    const ProcessResult refused = run({ "decrypt", "-p", "-i", "key", "file.age" });
    COMPARE_STATUS(refused, 2);
    VERIFY_SAYS(refused.err, "leave out -p or -i");
}

void TestAgeJobsCli::aCommandLineThatMakesNoSenseIsStatusTwo_data()
{
    QTest::addColumn<Strings>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("a file and a folder")
        << Strings{ "decrypt", "-i", "key", "-o", "a", "-x", "b", "key" } << 2;
    QTest::newRow("a folder to decrypt") << Strings{ "decrypt", "-i", "key", "-o", "a", "folder" } << 1;
    QTest::newRow("a folder into itself")
        << Strings{ "encrypt", "-i", "key", "-o", "folder/a", "folder" } << 1;
    QTest::newRow("nothing to read back") << Strings{ "encrypt", "-a", "-i", "key", "--verify", "key" } << 1;
}

void TestAgeJobsCli::aCommandLineThatMakesNoSenseIsStatusTwo()
{
    QFETCH(Strings, arguments);
    QFETCH(int, status);
    m_folder->write("folder/file", "x");
    const ProcessResult refused = run(arguments);
    COMPARE_STATUS(refused, status);
    QVERIFY(!refused.err.empty());
    QVERIFY((names() == Names{ "key", "folder" }));
}

QTEST_GUILESS_MAIN(TestAgeJobsCli)
#include "tst_agejobscli.moc"
