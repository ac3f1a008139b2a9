// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ageclirules.h"

#include "support/clichecks.h"
#include "support/interminal.h"

#include <QStandardPaths>

#include <functional>

Q_DECLARE_METATYPE(std::string)
Q_DECLARE_METATYPE(std::vector<std::string>)

namespace cipherscope::testing {

namespace {

namespace fs = std::filesystem;
using Damage = std::function<void(std::string &)>;

const std::string program = CIPHERSCOPE_BIN_DIR "/cipherscope-cli";
constexpr std::size_t chunk = std::size_t{ 64 } * 1024;

/** A line of a text that begins so, without that beginning; for "# public key: " and "Public key: ". */
std::string restOfLine(const std::string &text, const std::string &beginning)
{
    const std::size_t at = text.find(beginning);
    if (at == std::string::npos)
        return {};
    const std::size_t from = at + beginning.size();
    return text.substr(from, text.find('\n', from) - from);
}

bool haveProgram(const char *name)
{
    return !QStandardPaths::findExecutable(QString::fromLatin1(name)).isEmpty();
}

} // namespace

void AgeCliRules::initTestCase_data()
{
    QTest::addColumn<std::string>("engine");
    for (const std::string &engine : engines())
        QTest::newRow(engine.c_str()) << engine;
}

void AgeCliRules::initTestCase()
{
    for (const char *name : { "age", "age-keygen", "python3" }) {
        if (!haveProgram(name))
            QSKIP((std::string(name) + " is missing, which these rules are asked of").c_str());
    }
    m_folder.emplace();
    m_recipient = makeKey("key");
    m_identity = contentOf(*m_folder / "key");
}

void AgeCliRules::init()
{
    m_folder.emplace();
}

std::vector<std::string> AgeCliRules::ours(std::vector<std::string> arguments)
{
    QFETCH_GLOBAL(std::string, engine);
    const bool computes = arguments.front() != "keygen";
    arguments.insert(arguments.begin(), program);
    if (computes)
        arguments.insert(arguments.begin() + 2, { "--engine", engine });
    return arguments;
}

ProcessResult AgeCliRules::run(const std::vector<std::string> &arguments, ProcessSetting setting) const
{
    return theirs(ours(arguments), std::move(setting));
}

ProcessResult AgeCliRules::runWithPassphrase(const std::string &passphrase,
                                             const std::vector<std::string> &arguments) const
{
    const ScratchFolder elsewhere;
    const fs::path file = elsewhere.write("passphrase", passphrase + "\nthis is not read");
    Strings command{ "sh", "-c", "exec \"$@\" 3<\"$0\"", file.native() };
    const Strings program = ours(arguments);
    command.insert(command.end(), program.begin(), program.end());
    return theirs(command);
}

ProcessResult AgeCliRules::theirs(const std::vector<std::string> &command, ProcessSetting setting) const
{
    setting.folder = m_folder->path();
    return runProcess(command, setting);
}

std::string AgeCliRules::makeKey(const std::string &name) const
{
    return restOfLine(theirs({ "age-keygen", "-o", name }).err, "Public key: ");
}

std::set<std::string> AgeCliRules::names() const
{
    std::set<std::string> found;
    for (const fs::directory_entry &entry : fs::directory_iterator(m_folder->path()))
        found.insert(entry.path().filename());
    return found;
}

void AgeCliRules::sizesAndForms()
{
    QTest::addColumn<quint64>("size");
    QTest::addColumn<bool>("armored");
    for (const std::size_t size : { std::size_t{ 0 }, std::size_t{ 1 }, chunk - 1, chunk, chunk + 1,
                                    2 * chunk - 1, 2 * chunk, 2 * chunk + 1, 16 * chunk + 1 }) {
        for (const bool armored : { false, true })
            QTest::addRow("%zu bytes, %s", size, armored ? "armored" : "binary")
                << static_cast<quint64>(size) << armored;
    }
}

void AgeCliRules::ageOpensWhatWeEncrypt()
{
    QFETCH(quint64, size);
    QFETCH(bool, armored);
    m_folder->write("key", m_identity);
    const auto content = randomBytes(size);
    m_folder->write("plain", content);
    Strings arguments{ "encrypt", "-r", m_recipient, "-o", "plain.age", "plain" };
    if (armored)
        arguments.insert(arguments.begin() + 1, "-a");
    const ProcessResult made = run(arguments);
    COMPARE_STATUS(made, 0);
    QCOMPARE(made.out + made.err, std::string());
    const std::string file = contentOf(*m_folder / "plain.age");
    QCOMPARE(file.starts_with("-----BEGIN AGE ENCRYPTED FILE-----\n"), armored);
    const ProcessResult opened = theirs({ "age", "-d", "-i", "key", "-o", "back", "plain.age" });
    COMPARE_STATUS(opened, 0);
    QVERIFY(copyOf(contentOf(*m_folder / "back")) == content);
}

void AgeCliRules::weOpenWhatAgeEncrypts()
{
    QFETCH(quint64, size);
    QFETCH(bool, armored);
    m_folder->write("key", m_identity);
    const auto content = randomBytes(size);
    m_folder->write("plain", content);
    Strings command{ "age", "-r", m_recipient, "-o", "plain.age", "plain" };
    if (armored)
        command.insert(command.begin() + 1, "-a");
    COMPARE_STATUS(theirs(command), 0);
    const ProcessResult opened = run({ "decrypt", "-i", "key", "-o", "back", "plain.age" });
    COMPARE_STATUS(opened, 0);
    QCOMPARE(opened.out + opened.err, std::string());
    QVERIFY(copyOf(contentOf(*m_folder / "back")) == content);
}

void AgeCliRules::everyRecipientOpensTheFile()
{
    const std::string first = makeKey("first");
    m_folder->write("people", "# second and third\n" + makeKey("second") + "\n\n" + makeKey("third") + "\n");
    (void)makeKey("own");
    (void)makeKey("stranger");
    m_folder->write("plain", "for four");
    COMPARE_STATUS(run({ "encrypt", "-r", first, "-R", "people", "-i", "own", "-o", "plain.age", "plain" }),
                   0);
    for (const std::string key : { "first", "second", "third", "own" }) {
        const ProcessResult opened = theirs({ "age", "-d", "-i", key, "plain.age" });
        COMPARE_STATUS(opened, 0);
        QCOMPARE(opened.out, std::string("for four"));
        const ProcessResult openedByUs = run({ "decrypt", "-i", "stranger", "-i", key, "plain.age" });
        COMPARE_STATUS(openedByUs, 0);
        QCOMPARE(openedByUs.out, std::string("for four"));
    }
    const ProcessResult refused = run({ "decrypt", "-i", "stranger", "plain.age" });
    COMPARE_STATUS(refused, 1);
    QCOMPARE(refused.out, std::string());
    VERIFY_SAYS(refused.err, "plain.age opens with no key or passphrase that was given.");
}

void AgeCliRules::aPassphraseComesFromADescriptor()
{
    m_folder->write("plain", "content");
    COMPARE_STATUS(
        runWithPassphrase("correct horse", { "encrypt", "--passphrase-fd", "3", "-o", "plain.age", "plain" }),
        0);
    VERIFY_SAYS(contentOf(*m_folder / "plain.age"), "-> scrypt ");
    const ProcessResult opened =
        runWithPassphrase("correct horse", { "decrypt", "--passphrase-fd", "3", "plain.age" });
    COMPARE_STATUS(opened, 0);
    QCOMPARE(opened.out, std::string("content"));
}

void AgeCliRules::aWrongPassphraseIsSaidToBeWrong()
{
    m_folder->write("plain", "content");
    COMPARE_STATUS(
        runWithPassphrase("right", { "encrypt", "-p", "--passphrase-fd", "3", "-o", "plain.age", "plain" }),
        0);
    m_folder->write("target", "precious");
    const ProcessResult refused =
        runWithPassphrase("a guess", { "decrypt", "--passphrase-fd", "3", "-o", "target", "plain.age" });
    COMPARE_STATUS(refused, 1);
    VERIFY_SAYS(refused.err, "cipherscope-cli: plain.age opens with no key or passphrase that was given.");
    VERIFY_SAYS(refused.err, "(the passphrase is wrong)");
    QCOMPARE(refused.err.find("a guess"), std::string::npos); // It is never shown.
    QCOMPARE(contentOf(*m_folder / "target"), std::string("precious"));
    const ProcessResult empty = runWithPassphrase("", { "decrypt", "--passphrase-fd", "3", "plain.age" });
    COMPARE_STATUS(empty, 1);
    VERIFY_SAYS(empty.err, "it is empty");
}

void AgeCliRules::ageOpensOurPassphraseFilesAndWeItsOwn()
{
    m_folder->write("plain", "content");
    COMPARE_STATUS(runWithPassphrase("correct horse",
                                     { "encrypt", "--passphrase-fd", "3", "-a", "-o", "ours.age", "plain" }),
                   0);
    const ProcessResult opened =
        runInTerminal({ "age", "-d", "-o", "back", "ours.age" }, "correct horse", m_folder->path());
    COMPARE_STATUS(opened, 0);
    QCOMPARE(contentOf(*m_folder / "back"), std::string("content"));
    const ProcessResult made =
        runInTerminal({ "age", "-p", "-o", "theirs.age", "plain" }, "correct horse", m_folder->path());
    COMPARE_STATUS(made, 0);
    const ProcessResult openedByUs =
        runWithPassphrase("correct horse", { "decrypt", "--passphrase-fd", "3", "theirs.age" });
    COMPARE_STATUS(openedByUs, 0);
    QCOMPARE(openedByUs.out, std::string("content"));
}

void AgeCliRules::ourPassphraseIsAskedForAtTheTerminal()
{
    m_folder->write("plain", "content");
    const ProcessResult made = runInTerminal(ours({ "encrypt", "-p", "-o", "plain.age", "plain" }),
                                             "correct horse", m_folder->path());
    COMPARE_STATUS(made, 0);
    QCOMPARE(made.out.find("correct"), std::string::npos); // No echo.
    const std::size_t once = made.out.find("assphrase: ");
    QVERIFY(once != std::string::npos && made.out.find("assphrase: ", once + 1) != std::string::npos);
    const ProcessResult opened =
        runInTerminal(ours({ "decrypt", "-o", "back", "plain.age" }), "correct horse", m_folder->path());
    COMPARE_STATUS(opened, 0);
    QCOMPARE(contentOf(*m_folder / "back"), std::string("content"));
}

void AgeCliRules::withoutATerminalTheDescriptorIsNamed()
{
    const fs::path plain = m_folder->write("plain", "content");
    Strings command = ours({ "encrypt", "-p", "-o", "plain.age", "plain" });
    command.insert(command.begin(), { "setsid", "-w" });
    // Nor is standard input taken for the passphrase.
    const ProcessResult refused = theirs(command, { {}, plain });
    COMPARE_STATUS(refused, 2);
    VERIFY_SAYS(refused.err, "there is no terminal to ask for the passphrase at: use --passphrase-fd");
    QVERIFY((names() == std::set<std::string>{ "plain" }));
}

void AgeCliRules::standardInputAndOutputWillDo()
{
    const std::string recipient = makeKey("key");
    const auto content = randomBytes(3 * chunk + 7);
    const fs::path plain = m_folder->write("plain", content);
    for (const Strings &name : { Strings(), Strings{ "-" } }) {
        Strings encrypt{ "encrypt", "-r", recipient };
        encrypt.insert(encrypt.end(), name.begin(), name.end());
        const ProcessResult made = run(encrypt, { {}, plain });
        COMPARE_STATUS(made, 0);
        const fs::path file = m_folder->write("plain.age", made.out);
        Strings decrypt{ "decrypt", "-i", "key", "-o", "-" };
        decrypt.insert(decrypt.end(), name.begin(), name.end());
        const ProcessResult opened = run(decrypt, { {}, file });
        COMPARE_STATUS(opened, 0);
        QVERIFY(copyOf(opened.out) == content);
    }
    // And keys may come from there.
    const ProcessResult opened = run({ "decrypt", "-i", "-", "plain.age" }, { {}, *m_folder / "key" });
    COMPARE_STATUS(opened, 0);
    QVERIFY(copyOf(opened.out) == content);
}

void AgeCliRules::whatIsDamagedLeavesTheTargetAsItWas_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<std::string>("says");
    const auto row = [](const char *name, Damage damage, const char *says) {
        QTest::newRow(name) << std::move(damage) << std::string(says);
    };
    const auto changed = [](char &c) { c = static_cast<char>(c ^ 1); };
    row(
        "a bit of the third chunk", [changed](std::string &file) { changed(file[file.size() - 5 * chunk]); },
        "authentication failed");
    row(
        "a bit of the last tag", [changed](std::string &file) { changed(file.back()); },
        "authentication failed");
    row(
        "cut within a chunk", [](std::string &file) { file.resize(file.size() - 10); },
        "authentication failed");
    row(
        "cut between chunks", [](std::string &file) { file.resize(file.size() - chunk - 16); },
        "ended too early");
    row(
        "something after the end", [](std::string &file) { file += "more"; }, "goes on after its end");
    row(
        "the header's MAC",
        [](std::string &file) {
            char &digit = file[file.find("\n--- ") + 6];
            digit = digit == 'A' ? 'B' : 'A'; // It stays base64.
        },
        "authentication failed");
    row(
        "another version", [](std::string &file) { file.replace(file.find("/v1"), 3, "/v2"); },
        "cannot be used as it is");
    row(
        "empty", [](std::string &file) { file.clear(); }, "it is empty");
    row(
        "no age file", [](std::string &file) { file = std::string(100, '#'); }, "cannot be used as it is");
}

void AgeCliRules::whatIsDamagedLeavesTheTargetAsItWas()
{
    QFETCH(Damage, damage);
    QFETCH(std::string, says);
    const std::string recipient = makeKey("key");
    m_folder->write("plain", randomBytes(8 * chunk));
    COMPARE_STATUS(theirs({ "age", "-r", recipient, "-o", "plain.age", "plain" }), 0);
    std::string file = contentOf(*m_folder / "plain.age");
    damage(file);
    m_folder->write("plain.age", file);
    m_folder->write("target", "precious");
    const std::set<std::string> before = names();
    const ProcessResult refused = run({ "decrypt", "-i", "key", "-o", "target", "plain.age" });
    COMPARE_STATUS(refused, 1);
    VERIFY_SAYS(refused.err, "cipherscope-cli: plain.age");
    VERIFY_SAYS(refused.err, says);
    QCOMPARE(contentOf(*m_folder / "target"), std::string("precious"));
    QVERIFY(names() == before);
    // What has no target gives out nothing that was not authentic.
    const ProcessResult shown = run({ "decrypt", "-i", "key", "plain.age" });
    COMPARE_STATUS(shown, 1);
    QVERIFY(contentOf(*m_folder / "plain").starts_with(shown.out));
}

void AgeCliRules::theTargetIsReplacedOnceAllIsDone()
{
    const std::string recipient = makeKey("key");
    m_folder->write("plain", "content");
    m_folder->write("plain.age", "something older");
    const std::set<std::string> before = names();
    COMPARE_STATUS(run({ "encrypt", "-r", recipient, "-o", "plain.age", "plain" }), 0);
    QCOMPARE(theirs({ "age", "-d", "-i", "key", "plain.age" }).out, std::string("content"));
    QVERIFY(names() == before);
}

void AgeCliRules::aFileIsNotItsOwnOutput()
{
    const std::string recipient = makeKey("key");
    m_folder->write("plain", "content");
    const ProcessResult refused = run({ "encrypt", "-r", recipient, "-o", "./plain", "plain" });
    COMPARE_STATUS(refused, 2);
    VERIFY_SAYS(refused.err, "cannot be its own output");
    QCOMPARE(contentOf(*m_folder / "plain"), std::string("content"));
}

void AgeCliRules::whatIsMissingIsSaidBeforeAPassphraseIsAskedFor()
{
    for (const Strings &arguments :
         { Strings{ "encrypt", "-p", "-o", "x", "missing" }, Strings{ "decrypt", "missing" } }) {
        const ProcessResult asked = runInTerminal(ours(arguments), "unheard", m_folder->path());
        COMPARE_STATUS(asked, 1);
        VERIFY_SAYS(asked.out, "missing does not exist.");
        QCOMPARE(asked.out.find("Passphrase"), std::string::npos);
    }
}

void AgeCliRules::aFullDiskIsSaidToBeFull()
{
    const std::string recipient = makeKey("key");
    m_folder->write("plain", randomBytes(3 * chunk));
    const ProcessResult full = run({ "encrypt", "-r", recipient, "plain" }, { {}, {}, "/dev/full" });
    COMPARE_STATUS(full, 1);
    VERIFY_SAYS(full.err, "There is no space left to write standard output.");
}

void AgeCliRules::binaryOutputDoesNotGoToATerminal()
{
    const std::string recipient = makeKey("key");
    m_folder->write("plain", "content");
    const ProcessResult binary =
        runInTerminal(ours({ "encrypt", "-r", recipient, "plain" }), {}, m_folder->path());
    COMPARE_STATUS(binary, 2);
    VERIFY_SAYS(binary.out, "Use -o FILE, or -a for text.");
    QCOMPARE(binary.out.find("age-encryption.org"), std::string::npos);
    const ProcessResult text =
        runInTerminal(ours({ "encrypt", "-a", "-r", recipient, "plain" }), {}, m_folder->path());
    COMPARE_STATUS(text, 0);
    VERIFY_SAYS(text.out, "-----BEGIN AGE ENCRYPTED FILE-----");
}

void AgeCliRules::keysAreThoseOfAgeKeygen()
{
    const ProcessResult made = run({ "keygen", "-o", "ours" });
    COMPARE_STATUS(made, 0);
    const std::string recipient = restOfLine(made.err, "Public key: ");
    struct stat status { };
    QCOMPARE(::stat((*m_folder / "ours").c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
    const std::string file = contentOf(*m_folder / "ours");
    QVERIFY2(file.starts_with("# created: 20") && restOfLine(file, "# created: ").ends_with('Z'), "no time");
    QCOMPARE(restOfLine(file, "# public key: "), recipient);
    QCOMPARE(theirs({ "age-keygen", "-y", "ours" }).out, recipient + "\n");
    const std::string another = makeKey("theirs");
    const ProcessResult shown = run({ "keygen", "-y", "theirs" });
    COMPARE_STATUS(shown, 0);
    QCOMPARE(shown.out, another + "\n");
    QCOMPARE(run({ "keygen", "-y" }, { {}, *m_folder / "theirs" }).out, another + "\n");
    const ProcessResult printed = run({ "keygen" });
    COMPARE_STATUS(printed, 0);
    m_folder->write("printed", printed.out);
    QCOMPARE(theirs({ "age-keygen", "-y", "printed" }).out, restOfLine(printed.out, "# public key: ") + "\n");
    QVERIFY(printed.out != file);
}

void AgeCliRules::aKeyFileIsNeverOverwritten()
{
    m_folder->write("key", "the only copy");
    fs::create_symlink("elsewhere", *m_folder / "link");
    for (const std::string name : { "key", "link" }) {
        const ProcessResult refused = run({ "keygen", "-o", name });
        COMPARE_STATUS(refused, 1);
        VERIFY_SAYS(refused.err, name + " exists already.");
    }
    QCOMPARE(contentOf(*m_folder / "key"), std::string("the only copy"));
    QVERIFY((names() == std::set<std::string>{ "key", "link" }));
}

void AgeCliRules::anIdentityFileMayHaveAPassphrase()
{
    const std::string recipient = makeKey("key");
    COMPARE_STATUS(
        runWithPassphrase("of the key", { "encrypt", "--passphrase-fd", "3", "-a", "-o", "locked", "key" }),
        0);
    m_folder->write("plain", "content");
    COMPARE_STATUS(
        runWithPassphrase("of the key",
                          { "encrypt", "-i", "locked", "--passphrase-fd", "3", "-o", "plain.age", "plain" }),
        0);
    QCOMPARE(theirs({ "age", "-d", "-i", "key", "plain.age" }).out, std::string("content"));
    const ProcessResult opened =
        runWithPassphrase("of the key", { "decrypt", "-i", "locked", "--passphrase-fd", "3", "plain.age" });
    COMPARE_STATUS(opened, 0);
    QCOMPARE(opened.out, std::string("content"));
    const ProcessResult refused =
        runWithPassphrase("another", { "decrypt", "-i", "locked", "--passphrase-fd", "3", "plain.age" });
    COMPARE_STATUS(refused, 1);
    VERIFY_SAYS(refused.err, "locked opens with no key or passphrase");
    QCOMPARE(refused.out, std::string());
}

void AgeCliRules::aCommandLineThatMakesNoSenseIsStatusTwo_data()
{
    const std::string someone = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
    QTest::addColumn<std::vector<std::string>>("arguments");
    QTest::addColumn<std::string>("says");
    const auto row = [](const char *name, const Strings &arguments, const std::string &says) {
        QTest::newRow(name) << arguments << says;
    };
    row("for nobody", { "encrypt", "plain" }, "say for whom to encrypt");
    row("a passphrase beside a key", { "encrypt", "-p", "-r", someone, "plain" }, "the only way to open");
    row("a passphrase beside an identity", { "encrypt", "-p", "-i", "key", "plain" }, "the only way to open");
    row("no public key", { "encrypt", "-r", "age1nonsense", "plain" }, "-r cannot be used as it is");
    row("an upper case public key", { "encrypt", "-r", "AGE1QQQQ", "plain" }, "-r cannot be used as it is");
    row("a file without public keys", { "encrypt", "-R", "plain", "plain" }, "plain cannot be used as it is");
    row("a file without secret keys", { "decrypt", "-i", "plain", "plain" }, "plain cannot be used as it is");
    row("two files", { "encrypt", "-r", someone, "plain", "plain" }, "one too many");
    row("standard input twice", { "encrypt", "-R", "-", "-" }, "for one thing only");
    row("standard input for two keys", { "decrypt", "-i", "-", "-i", "-", "plain" }, "for one thing only");
    row("no descriptor", { "encrypt", "--passphrase-fd", "x", "plain" }, "the number of an open descriptor");
    row("an unknown option", { "decrypt", "--nosuch" }, "nosuch");
    row("keygen with a file", { "keygen", "plain" }, "only with -y");
}

void AgeCliRules::aCommandLineThatMakesNoSenseIsStatusTwo()
{
    QFETCH(std::vector<std::string>, arguments);
    QFETCH(std::string, says);
    m_folder->write("plain", "nothing of value");
    const ProcessResult refused = run(arguments);
    COMPARE_STATUS(refused, 2);
    VERIFY_SAYS(refused.err, says);
    QVERIFY(refused.err.starts_with("cipherscope-cli: "));
    QCOMPARE(refused.out, std::string());
    QVERIFY((names() == std::set<std::string>{ "plain" }));
}

} // namespace cipherscope::testing
