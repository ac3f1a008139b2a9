// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/clirules.h"

#include "support/clichecks.h"
#include "support/pseudoterminal.h"

#include <algorithm>

Q_DECLARE_METATYPE(std::string)

namespace cipherscope::testing {

namespace {

namespace fs = std::filesystem;

const std::string program = CIPHERSCOPE_BIN_DIR "/cipherscope-cli";

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

void CliRules::initTestCase_data()
{
    QTest::addColumn<std::string>("engine");
    for (const std::string &engine : engines())
        QTest::newRow(engine.c_str()) << engine;
}

void CliRules::init()
{
    m_folder.emplace();
    QFETCH_GLOBAL(std::string, engine);
    if (engine != "kernel")
        return;
    const ProcessResult asked =
        run({ "hash", "-a", "sha256,md5,hmac(sha256)", "--key-hex", "00", "/dev/null" });
    const std::string &why = asked.err;
    if (why.find("ENOENT") != std::string::npos || why.find("EAFNOSUPPORT") != std::string::npos)
        QSKIP(("this kernel does not give these rules' algorithms to this process: " + why).c_str());
}

ProcessResult CliRules::run(std::vector<std::string> arguments, ProcessSetting setting) const
{
    QFETCH_GLOBAL(std::string, engine);
    arguments.insert(arguments.begin(), program);
    if (arguments.size() > 2)
        arguments.insert(arguments.begin() + 2, { "--engine", engine });
    setting.folder = m_folder->path();
    return runProcess(arguments, setting);
}

std::vector<std::string> CliRules::writeOddFiles() const
{
    const Strings names{ "plain",
                         "two  words",
                         " leading",
                         "line\nfeed",
                         "carriage\rreturn",
                         "back\\slash",
                         "\xff\xfe",
                         "\xc3\xa9t\xc3\xa9",
                         "*star",
                         "#hash",
                         "%1",
                         "sub/file",
                         "empty",
                         "large" };
    for (const std::string &name : names)
        m_folder->write(name, name);
    m_folder->write("empty", "");
    m_folder->write("large", randomBytes(1'000'003));
    return names;
}

void CliRules::theOutputIsThatOfCoreutils_data()
{
    QTest::addColumn<std::string>("algorithm");
    QTest::addColumn<std::string>("tool");
    QTest::newRow("md5sum") << std::string("md5") << std::string("md5sum");
    QTest::newRow("sha1sum") << std::string("sha1") << std::string("sha1sum");
    QTest::newRow("sha256sum") << std::string("sha256") << std::string("sha256sum");
    QTest::newRow("sha512sum") << std::string("sha512") << std::string("sha512sum");
    QTest::newRow("b2sum") << std::string("blake2b-512") << std::string("b2sum");
}

void CliRules::theOutputIsThatOfCoreutils()
{
    QFETCH_GLOBAL(std::string, engine);
    QFETCH(std::string, algorithm);
    QFETCH(std::string, tool);
    const Strings names = writeOddFiles();
    for (const Strings &form : { Strings(), Strings{ "--tag" } }) {
        const ProcessResult ours = run(joined(joined({ "hash", "-a", algorithm }, form), names));
        if (engine == "kernel" && ours.err.find("ENOENT") != std::string::npos)
            QSKIP(("this kernel refuses " + algorithm + " to this process").c_str());
        const ProcessResult theirs = runProcess(joined(joined({ tool }, form), names), { m_folder->path() });
        COMPARE_STATUS(ours, 0);
        QCOMPARE(bytes(ours.out), bytes(theirs.out));
        QCOMPARE(bytes(ours.err), QByteArray());
    }
}

void CliRules::standardInputIsHashed()
{
    const fs::path input = m_folder->write("input", randomBytes(300'000));
    m_folder->write("a", "a");
    m_folder->write("b", "b");
    const auto theirs = [&](Strings command) { return runProcess(command, { m_folder->path(), input }).out; };
    const ProcessResult none = run({ "hash", "-a", "sha256" }, { {}, input });
    COMPARE_STATUS(none, 0);
    QCOMPARE(bytes(none.out), bytes(theirs({ "sha256sum" })));
    const ProcessResult among = run({ "hash", "-a", "sha256", "a", "-", "b" }, { {}, input });
    COMPARE_STATUS(among, 0);
    QCOMPARE(bytes(among.out), bytes(theirs({ "sha256sum", "a", "-", "b" })));
    const ProcessResult tagged = run({ "hash", "--tag", "-a", "sha256", "-" }, { {}, input });
    QCOMPARE(bytes(tagged.out), bytes(theirs({ "sha256sum", "--tag" })));
    QFETCH_GLOBAL(std::string, engine);
    const ProcessResult piped = runProcess(
        { "sh", "-c",
          "cat '" + input.native() + "' | '" + program + "' hash -a sha256,sha256 --engine " + engine });
    COMPARE_STATUS(piped, 0);
    QCOMPARE(bytes(piped.out), bytes(theirs({ "sha256sum" })));
}

void CliRules::severalAlgorithmsGiveTaggedLinesFileByFile()
{
    m_folder->write("a", "a");
    m_folder->write("b", "b");
    const ProcessResult ours = run({ "hash", "-a", "sha256,md5,sha256", "a", "b" });
    COMPARE_STATUS(ours, 0);
    std::string expected;
    for (const char *name : { "a", "b" }) {
        for (const char *tool : { "sha256sum", "md5sum" })
            expected += runProcess({ tool, "--tag", name }, { m_folder->path() }).out;
    }
    QCOMPARE(bytes(ours.out), bytes(expected));
}

void CliRules::anErrorOfOneFileIsSaidAndTheOthersAreHashed()
{
    m_folder->write("a", "a");
    m_folder->write("z", "z");
    const ProcessResult ours = run({ "hash", "-a", "sha256", "a", "missing", "z" });
    const ProcessResult theirs = runProcess({ "sha256sum", "a", "z" }, { m_folder->path() });
    COMPARE_STATUS(ours, 1);
    QCOMPARE(bytes(ours.out), bytes(theirs.out));
    QCOMPARE(std::ranges::count(ours.err, '\n'), std::ptrdiff_t{ 1 });
    VERIFY_SAYS(ours.err, "cipherscope-cli: missing does not exist.");
    VERIFY_SAYS(ours.err, "ENOENT");
}

void CliRules::aFolderIsRefusedWithoutRecursive()
{
    m_folder->write("a", "a");
    m_folder->write("folder/inside", "x");
    const ProcessResult ours = run({ "hash", "-a", "sha256", "folder", "a" });
    COMPARE_STATUS(ours, 1);
    QCOMPARE(bytes(ours.out), bytes(runProcess({ "sha256sum", "a" }, { m_folder->path() }).out));
    VERIFY_SAYS(ours.err, "folder is a folder");
    VERIFY_SAYS(ours.err, "--recursive");
}

void CliRules::aFolderIsHashedByNameWithRecursive()
{
    for (const char *name : { "tree/b/2", "tree/b/1", "tree/a", "tree/c", "tree/.hidden" })
        m_folder->write(name, name);
    const ProcessResult ours = run({ "hash", "-r", "-a", "sha256", "tree" });
    COMPARE_STATUS(ours, 0);
    const ProcessResult theirs = runProcess(
        { "sha256sum", "tree/.hidden", "tree/a", "tree/b/1", "tree/b/2", "tree/c" }, { m_folder->path() });
    QCOMPARE(bytes(ours.out), bytes(theirs.out));
}

void CliRules::linksOutOfAFolderNeedFollowLinks()
{
    m_folder->write("outside", "x");
    m_folder->write("tree/a", "a");
    fs::create_symlink("../outside", *m_folder / "tree/link");
    const ProcessResult inside = run({ "hash", "--recursive", "-a", "sha256", "tree" });
    COMPARE_STATUS(inside, 1);
    VERIFY_SAYS(inside.err, "tree/link leads out of the folder and was not followed. Use --follow-links");
    QCOMPARE(std::ranges::count(inside.out, '\n'), std::ptrdiff_t{ 1 });
    const ProcessResult following = run({ "hash", "--recursive", "--follow-links", "-a", "sha256", "tree" });
    COMPARE_STATUS(following, 0);
    QCOMPARE(std::ranges::count(following.out, '\n'), std::ptrdiff_t{ 2 });
}

void CliRules::aPipeIsRefusedAndNotWaitedFor()
{
    m_folder->write("a", "a");
    QCOMPARE(::mkfifo((*m_folder / "pipe").c_str(), 0600), 0);
    const ProcessResult ours = run({ "hash", "-a", "sha256", "pipe", "/dev/null", "a" });
    COMPARE_STATUS(ours, 1);
    VERIFY_SAYS(ours.err, "pipe is not a regular file");
    VERIFY_SAYS(ours.err, "/dev/null is not a regular file");
    QCOMPARE(std::ranges::count(ours.out, '\n'), std::ptrdiff_t{ 1 });
}

void CliRules::hmacAgreesWithOpenSsl_data()
{
    QTest::addColumn<std::string>("keyHex");
    QTest::newRow("short") << std::string("00ff10");
    QTest::newRow("a block") << std::string(128, 'a');
    QTest::newRow("longer than a block") << std::string(2 * 200, 'B');
}

void CliRules::hmacAgreesWithOpenSsl()
{
    QFETCH(std::string, keyHex);
    const fs::path file = m_folder->write("file", randomBytes(100'000));
    const ProcessResult theirs = runProcess(
        { "openssl", "dgst", "-r", "-sha256", "-mac", "HMAC", "-macopt", "hexkey:" + keyHex, file.native() });
    COMPARE_STATUS(theirs, 0);
    const std::string digest = theirs.out.substr(0, 64);
    const ProcessResult byHex = run({ "hash", "-a", "hmac(sha256)", "--key-hex", keyHex, "file" });
    COMPARE_STATUS(byHex, 0);
    QCOMPARE(bytes(byHex.out), bytes(digest + "  file\n"));
    m_folder->write("\xff key", fromHexText(keyHex));
    const ProcessResult byFile = run({ "hash", "-a", "hmac(sha256)", "--key-file", "\xff key", "file" });
    COMPARE_STATUS(byFile, 0);
    QCOMPARE(bytes(byFile.out), bytes(byHex.out));
    const ProcessResult tagged = run({ "hash", "--tag", "-a", "hmac(sha256)", "--key-hex", keyHex, "file" });
    COMPARE_STATUS(tagged, 0);
    VERIFY_SAYS(tagged.out, digest);
}

void CliRules::aKeyIsAskedForAndExplained()
{
    m_folder->write("file", "x");
    const ProcessResult without = run({ "hash", "-a", "hmac(sha256)", "file" });
    COMPARE_STATUS(without, 1);
    VERIFY_SAYS(without.err, "hmac(sha256) needs a key");
    const ProcessResult needless = run({ "hash", "-a", "sha256", "--key-hex", "00", "file" });
    COMPARE_STATUS(needless, 1);
    VERIFY_SAYS(needless.err, "it takes no key");
    const ProcessResult missing = run({ "hash", "-a", "hmac(sha256)", "--key-file", "missing", "file" });
    COMPARE_STATUS(missing, 1);
    VERIFY_SAYS(missing.err, "missing does not exist");
    m_folder->write("huge", std::string(70'000, 'k'));
    const ProcessResult huge = run({ "hash", "-a", "hmac(sha256)", "--key-file", "huge", "file" });
    COMPARE_STATUS(huge, 1);
    VERIFY_SAYS(huge.err, "64 KiB");
    for (const ProcessResult &result : { without, needless, missing, huge })
        QCOMPARE(bytes(result.out), QByteArray());
}

void CliRules::anUnknownAlgorithmIsAnErrorWithItsName()
{
    m_folder->write("file", "x");
    for (const Strings &files : { Strings{ "file" }, Strings{ "-" } }) {
        const ProcessResult ours = run(joined({ "hash", "-a", "sha256,nosuchhash" }, files));
        COMPARE_STATUS(ours, 1);
        VERIFY_SAYS(ours.err, "'cipherscope-cli ");
        if (ours.err.find("EAFNOSUPPORT") == std::string::npos)
            VERIFY_SAYS(ours.err, "nosuchhash is not available");
        // The other one's digest is there, if this engine has it.
        QCOMPARE(bytes(ours.out), bytes(run(joined({ "hash", "-a", "sha256", "--tag" }, files)).out));
    }
}

void CliRules::outputThatCannotBeWrittenIsAnError()
{
    m_folder->write("file", "x");
    const ProcessResult full = run({ "hash", "-a", "sha256", "file" }, { {}, {}, "/dev/full", false });
    COMPARE_STATUS(full, 1);
    VERIFY_SAYS(full.err, "There is no space left to write standard output.");
    VERIFY_SAYS(full.err, "ENOSPC");
    // Nor may a closed one be mistaken for the next thing that is opened.
    const ProcessResult closed = run({ "hash", "-a", "sha256", "file" }, { {}, {}, {}, true });
    COMPARE_STATUS(closed, 1);
    VERIFY_SAYS(closed.err, "EBADF");
    // A failure early on is remembered, whatever comes after it.
    const ProcessResult early =
        run({ "hash", "-a", "sha256", "file", "missing" }, { {}, {}, "/dev/full", false });
    COMPARE_STATUS(early, 1);
    VERIFY_SAYS(early.err, "ENOSPC");
}

void CliRules::aCommandLineThatMakesNoSenseIsStatusTwo_data()
{
    QTest::addColumn<std::vector<std::string>>("arguments");
    QTest::addColumn<std::string>("says");
    QTest::newRow("no command") << Strings{} << std::string("Usage:");
    QTest::newRow("unknown command") << Strings{ "nosuch" } << std::string("'nosuch'");
    QTest::newRow("unknown option") << Strings{ "hash", "-a", "sha256", "--nosuch", "file" }
                                    << std::string("nosuch");
    QTest::newRow("no algorithm") << Strings{ "hash", "file" } << std::string("-a sha256");
    QTest::newRow("empty algorithm") << Strings{ "hash", "-a", ",", "file" } << std::string("-a sha256");
    QTest::newRow("unknown engine") << Strings{ "hash", "-a", "sha256", "--engine", "gpu" }
                                    << std::string("gpu");
    QTest::newRow("odd key") << Strings{ "hash", "-a", "hmac(sha256)", "--key-hex", "abc" }
                             << std::string("--key-hex");
    QTest::newRow("two keys") << Strings{ "hash", "-a", "hmac(sha256)", "--key-hex", "ab", "--key-file", "x" }
                              << std::string("not both");
    QTest::newRow("nothing to check") << Strings{ "check" } << std::string("SHA256SUMS");
}

void CliRules::aCommandLineThatMakesNoSenseIsStatusTwo()
{
    QFETCH(std::vector<std::string>, arguments);
    QFETCH(std::string, says);
    const ProcessResult ours = run(arguments);
    COMPARE_STATUS(ours, 2);
    VERIFY_SAYS(ours.err, says);
    QCOMPARE(bytes(ours.out), QByteArray());
    // To be asked for help is no mistake.
    const ProcessResult help = run(arguments.empty() ? Strings{ "--help" } : Strings{ "hash", "--help" });
    COMPARE_STATUS(help, 0);
    QVERIFY(!help.out.empty());
    QVERIFY(help.err.empty());
}

void CliRules::checkSaysWhatSha256sumSays()
{
    const Strings names = writeOddFiles();
    m_folder->write("SHA256SUMS", runProcess(joined({ "sha256sum" }, names), { m_folder->path() }).out);
    const auto compare = [this](int status) {
        const ProcessResult ours = run({ "check", "SHA256SUMS" });
        const ProcessResult theirs = runProcess({ "sha256sum", "-c", "SHA256SUMS" }, { m_folder->path() });
        COMPARE_STATUS(theirs, status);
        COMPARE_STATUS(ours, status);
        QCOMPARE(bytes(ours.out), bytes(theirs.out));
    };
    compare(0);
    m_folder->write("plain", "plein");
    m_folder->write("line\nfeed", "corrupt");
    compare(1);
    fs::remove(*m_folder / "two  words");
    compare(1);
    const ProcessResult ours = run({ "check", "SHA256SUMS" });
    VERIFY_SAYS(ours.err, "2 computed checksums did NOT match");
    VERIFY_SAYS(ours.err, "1 listed file is missing");
    // Names are relative to the checksum file, from wherever it is named.
    QFETCH_GLOBAL(std::string, engine);
    const ProcessResult elsewhere =
        runProcess({ program, "check", "--engine", engine, (*m_folder / "SHA256SUMS").native() });
    QCOMPARE(bytes(elsewhere.out), bytes(ours.out));
    const ProcessResult fromInput = run({ "check", "-a", "sha256", "-" }, { {}, *m_folder / "SHA256SUMS" });
    QCOMPARE(bytes(fromInput.out), bytes(ours.out));
}

void CliRules::checkReadsEveryForm_data()
{
    QTest::addColumn<std::vector<std::string>>("maker");
    QTest::addColumn<std::string>("file");
    QTest::newRow("coreutils") << Strings{ "md5sum", "a", "b c" } << std::string("MD5SUMS");
    QTest::newRow("coreutils, binary")
        << Strings{ "sha256sum", "-b", "a", "b c" } << std::string("SHA256SUMS");
    QTest::newRow("BSD tags") << Strings{ "sha256sum", "--tag", "a", "b c" } << std::string("CHECKSUM");
    QTest::newRow("openssl dgst") << Strings{ "openssl", "dgst", "-sha256", "a", "b c" }
                                  << std::string("digests");
    QTest::newRow("sfv") << Strings{ "rhash", "--sfv", "--crc32", "a", "b c" } << std::string("x.sfv");
    QTest::newRow("hashdeep") << Strings{ "hashdeep", "-l", "-c", "md5,sha256", "a", "b c" }
                              << std::string("known.txt");
    QTest::newRow("a bare digest") << Strings{ "sh", "-c", "sha256sum a | cut -d' ' -f1" }
                                   << std::string("a.sha256");
}

void CliRules::checkReadsEveryForm()
{
    QFETCH(std::vector<std::string>, maker);
    QFETCH(std::string, file);
    m_folder->write("a", randomBytes(5000));
    m_folder->write("b c", randomBytes(70'000));
    const ProcessResult made = runProcess(maker, { m_folder->path() });
    if (made.status < 0 || made.status == 127)
        QSKIP((maker.front() + " is not on this machine").c_str());
    COMPARE_STATUS(made, 0);
    m_folder->write(file, made.out);
    const ProcessResult good = run({ "check", file });
    if (good.err.find("crc-32 is not available") != std::string::npos)
        QSKIP("this kernel refuses crc32 to this process");
    COMPARE_STATUS(good, 0);
    VERIFY_SAYS(good.out, "a: OK\n");
    m_folder->write("a", "corrupt");
    const ProcessResult corrupt = run({ "check", file });
    COMPARE_STATUS(corrupt, 1);
    VERIFY_SAYS(corrupt.out, "a: FAILED\n");
    QCOMPARE(corrupt.out.find("b c: OK") != std::string::npos, file != "a.sha256");
    fs::remove(*m_folder / "a");
    const ProcessResult missing = run({ "check", file });
    COMPARE_STATUS(missing, 1);
    VERIFY_SAYS(missing.out, "a: FAILED open or read\n");
}

void CliRules::checkGivesMalformedLinesTheirNumbers()
{
    m_folder->write("a", "abc");
    const std::string good = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n";
    m_folder->write("SHA256SUMS", good + "nonsense\n" + good + good.substr(1));
    const ProcessResult ours = run({ "check", "SHA256SUMS" });
    COMPARE_STATUS(ours, 1);
    QCOMPARE(bytes(ours.out), QByteArray("a: OK\na: OK\n"));
    VERIFY_SAYS(ours.err, "SHA256SUMS, line 2:");
    VERIFY_SAYS(ours.err, "SHA256SUMS, line 4:");
    VERIFY_SAYS(ours.err, "2 lines are not checksum lines");
    m_folder->write("nonsense", "nothing here\n");
    const ProcessResult nonsense = run({ "check", "nonsense", "missing" });
    COMPARE_STATUS(nonsense, 1);
    VERIFY_SAYS(nonsense.err, "nonsense");
    VERIFY_SAYS(nonsense.err, "missing does not exist");
}

std::string CliRules::writeListOfTwoLengths() const
{
    m_folder->write("a", "abc");
    std::string list;
    for (const char *program : { "sha256sum", "sha512sum" })
        list += runProcess({ program, "a" }, { m_folder->path() }).out;
    m_folder->write("list", list);
    return "list";
}

void CliRules::checkAsksWhereTheAlgorithmIsOpen()
{
    m_folder->write("a", "abc");
    m_folder->write("list", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n");
    const ProcessResult open = run({ "check", "list" });
    COMPARE_STATUS(open, 1);
    QCOMPARE(bytes(open.out), QByteArray());
    VERIFY_SAYS(open.err, "--algorithm");
    VERIFY_SAYS(open.err, "sha256");
    VERIFY_SAYS(open.err, "sha3-256");
    const ProcessResult told = run({ "check", "-a", "sha256", "list" });
    COMPARE_STATUS(told, 0);
    QCOMPARE(bytes(told.out), QByteArray("a: OK\n"));
    const ProcessResult wrong = run({ "check", "-a", "md5", "list" });
    COMPARE_STATUS(wrong, 1);
    QCOMPARE(bytes(wrong.out), QByteArray());
}

void CliRules::checkNamesEveryLengthThatIsOpen()
{
    const std::string list = writeListOfTwoLengths();
    const ProcessResult open = run({ "check", list });
    COMPARE_STATUS(open, 1);
    QCOMPARE(bytes(open.out), QByteArray());
    VERIFY_SAYS(open.err, "256 bits");
    VERIFY_SAYS(open.err, "512 bits");
    VERIFY_SAYS(open.err, "--algorithm sha256,sha512");
    const ProcessResult half = run({ "check", "-a", "sha512", list });
    COMPARE_STATUS(half, 1);
    VERIFY_SAYS(half.err, "256 bits");
    QVERIFY(half.err.find("512 bits") == std::string::npos);
    const ProcessResult told = run({ "check", "-a", "sha512,sha256", list });
    COMPARE_STATUS(told, 0);
    QCOMPARE(bytes(told.out), QByteArray("a: OK\na: OK\n"));
}

void CliRules::checkAsksOnATerminalForOneLengthAfterTheOther()
{
    const std::string list = writeListOfTwoLengths();
    const Pseudoterminal terminal;
    QVERIFY(terminal.isOpen());
    terminal.type("nonsense\nsha256\nsha512\n");
    const ProcessResult asked = run({ "check", list }, { .terminal = terminal.path() });
    const std::string shown = terminal.shown();
    COMPARE_STATUS(asked, 0);
    QCOMPARE(bytes(asked.out), QByteArray("a: OK\na: OK\n"));
    QCOMPARE(QByteArray::fromStdString(shown).count("256 bits"), 2);
    QCOMPARE(QByteArray::fromStdString(shown).count("512 bits"), 1);
    // Ctrl+D is no answer.
    terminal.type("sha256\n\4");
    const ProcessResult left = run({ "check", list }, { .terminal = terminal.path() });
    COMPARE_STATUS(left, 1);
    VERIFY_SAYS(terminal.shown(), "--algorithm sha512");
}

void CliRules::checkSaysThatASignatureIsUnchecked()
{
    m_folder->write("a", "abc");
    m_folder->write("SHA256SUMS.asc",
                    "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n"
                    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n"
                    "-----BEGIN PGP SIGNATURE-----\n\niQ==\n=aaaa\n-----END PGP SIGNATURE-----\n");
    const ProcessResult ours = run({ "check", "SHA256SUMS.asc" });
    COMPARE_STATUS(ours, 0);
    QCOMPARE(bytes(ours.out), QByteArray("a: OK\n"));
    VERIFY_SAYS(ours.err, "gpg --verify SHA256SUMS.asc");
}

void CliRules::checkWarnsOfNamesOutsideTheFolder()
{
    m_folder->write("outside", "abc");
    m_folder->write("folder/SHA256SUMS",
                    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  ../outside\n");
    const ProcessResult ours = run({ "check", "folder/SHA256SUMS" });
    COMPARE_STATUS(ours, 0);
    QCOMPARE(bytes(ours.out), QByteArray("../outside: OK\n"));
    VERIFY_SAYS(ours.err, "warning: ../outside lies outside");
}

void CliRules::checkNeedsSomethingToCheck()
{
    m_folder->write("SHA256SUMS", "");
    COMPARE_STATUS(run({ "check", "SHA256SUMS" }), 1);
    COMPARE_STATUS(run({ "check", "missing" }), 1);
    COMPARE_STATUS(run({ "check", "." }), 1);
}

void CliRules::namesInMessagesAreNotTakenForPlaces()
{
    m_folder->write("%2 %1 %3.sha256",
                    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  %1 %9\nnonsense\n");
    const ProcessResult ours = run({ "check", "%2 %1 %3.sha256" });
    COMPARE_STATUS(ours, 1);
    VERIFY_SAYS(ours.err, "%2 %1 %3.sha256, line 2:");
    VERIFY_SAYS(ours.err, "%2 %1 %3.sha256: WARNING: 1 line is not");
    VERIFY_SAYS(ours.err, "%1 %9 does not exist");
}

} // namespace cipherscope::testing
