// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/opensslenccli.h"

#include "support/clichecks.h"

#include <QStandardPaths>

Q_DECLARE_METATYPE(std::string)
Q_DECLARE_METATYPE(std::vector<std::string>)

namespace cipherscope::testing {

namespace {

namespace fs = std::filesystem;

const std::string program = CIPHERSCOPE_BIN_DIR "/cipherscope-cli";
const std::string note = "this format is not authenticated";

void addColumns()
{
    QTest::addColumn<std::string>("cipher");
    QTest::addColumn<std::string>("digest"); // Empty: by default.
    QTest::addColumn<int>("iterations"); // 0: by default.
    QTest::addColumn<quint64>("size");
}

void addRow(const std::string &cipher, const std::string &digest, int iterations, std::size_t size)
{
    QTest::addRow("%s, %s, %d iterations, %zu bytes", cipher.c_str(), digest.c_str(), iterations, size)
        << cipher << digest << iterations << static_cast<quint64>(size);
}

bool isRefused(const ProcessResult &result)
{
    return result.err.find("is not available") != std::string::npos
        || result.err.find("EAFNOSUPPORT") != std::string::npos;
}

} // namespace

void OpenSslEncCli::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        QSKIP("openssl is missing, which these rules are asked of");
}

void OpenSslEncCli::init()
{
    m_folder.emplace();
}

ProcessResult OpenSslEncCli::run(const std::vector<std::string> &arguments, ProcessSetting setting,
                                 const std::string &passphrase) const
{
    const ScratchFolder elsewhere;
    const fs::path file = elsewhere.write("passphrase", passphrase + "\n");
    setting.folder = m_folder->path();
    return runProcess(joined({ "sh", "-c", "exec \"$@\" 3<\"$0\"", file.native(), program, "openssl-enc",
                               "--engine", engine(), "--passphrase-fd", "3" },
                             arguments),
                      setting);
}

ProcessResult OpenSslEncCli::theirs(const std::vector<std::string> &arguments) const
{
    return runProcess(joined({ "openssl", "enc", "-pbkdf2", "-pass", "pass:correct horse" }, arguments),
                      { m_folder->path() });
}

void OpenSslEncCli::everyCipherGoesBothWays_data()
{
    addColumns();
    std::vector<std::string> ciphers{ "sm4-cbc", "sm4-ctr", "des-ede3-cbc", "des3" };
    for (const std::string family : { "aes", "camellia", "aria" }) {
        for (const char *bits : { "-128", "-192", "-256" }) {
            for (const char *mode : { "-cbc", "-ctr" })
                ciphers.push_back(family + bits + mode);
        }
    }
    for (const std::string &cipher : ciphers)
        addRow(cipher, "", 1'000, 100'001);
}

void OpenSslEncCli::everySizeDigestAndCountGoesBothWays_data()
{
    addColumns();
    for (const char *cipher : { "aes-256-cbc", "aes-256-ctr" }) {
        for (const std::size_t size : { 0U, 1U, 15U, 16U, 17U, 262143U, 262144U, 262145U, 1'000'003U })
            addRow(cipher, "", 0, size);
        for (const char *digest : { "md5", "sha1", "sha384", "sha512", "sha3-256", "blake2b512", "sm3" })
            addRow(cipher, digest, 0, 100);
        for (const int iterations : { 1, 9'999, 100'000 })
            addRow(cipher, "sha256", iterations, 100);
    }
}

void OpenSslEncCli::bothWays() const
{
    QFETCH(std::string, cipher);
    QFETCH(std::string, digest);
    QFETCH(int, iterations);
    QFETCH(quint64, size);
    const auto content = randomBytes(size);
    m_folder->write("plain", content);
    Strings our{ "--cipher", cipher };
    Strings their{ "-" + cipher };
    if (!digest.empty()) {
        our.insert(our.end(), { "--md", digest });
        their.insert(their.end(), { "-md", digest });
    }
    if (iterations > 0) {
        our.insert(our.end(), { "--iter", std::to_string(iterations) });
        their.insert(their.end(), { "-iter", std::to_string(iterations) });
    }
    const ProcessResult made = run(joined(our, { "-e", "-i", "plain", "-o", "ours" }));
    if (engine() == "kernel" && isRefused(made))
        QSKIP(("this kernel refuses " + cipher + " to this process").c_str());
    COMPARE_STATUS(made, 0);
    COMPARE_STATUS(theirs(joined(their, { "-d", "-in", "ours", "-out", "back" })), 0);
    QVERIFY(copyOf(contentOf(*m_folder / "back")) == content);

    COMPARE_STATUS(theirs(joined(their, { "-e", "-in", "plain", "-out", "theirs" })), 0);
    QCOMPARE(fs::file_size(*m_folder / "ours"), fs::file_size(*m_folder / "theirs"));
    COMPARE_STATUS(run(joined(our, { "-d", "-i", "theirs", "-o", "back" })), 0);
    QVERIFY(copyOf(contentOf(*m_folder / "back")) == content);
}

void OpenSslEncCli::standardInputAndOutputWillDo()
{
    const auto content = randomBytes(300'001);
    const fs::path plain = m_folder->write("plain", content);
    const ProcessResult made = run({ "-e" }, { {}, plain });
    if (engine() == "kernel" && isRefused(made))
        QSKIP("this kernel refuses cbc(aes) to this process");
    COMPARE_STATUS(made, 0);
    const fs::path file = m_folder->write("file", made.out);
    const ProcessResult opened = run({ "-d", "-i", "-", "-o", "-" }, { {}, file });
    COMPARE_STATUS(opened, 0);
    QVERIFY(copyOf(opened.out) == content);
}

void OpenSslEncCli::aWrongPassphraseLeavesTheTargetAsItWas()
{
    m_folder->write("plain", "content");
    m_folder->write("target", "precious");
    // One in 256 ends in what looks like padding.
    int refusals = 0;
    for (int i = 0; i < 4 && refusals == 0; ++i) {
        COMPARE_STATUS(theirs({ "-aes-256-cbc", "-e", "-in", "plain", "-out", "file" }), 0);
        const ProcessResult refused = run({ "-d", "-i", "file", "-o", "target" }, {}, "a guess");
        if (engine() == "kernel" && isRefused(refused))
            QSKIP("this kernel refuses cbc(aes) to this process");
        if (refused.status == 0) {
            m_folder->write("target", "precious");
            continue;
        }
        ++refusals;
        COMPARE_STATUS(refused, 1);
        VERIFY_SAYS(refused.err, "file opens with no key or passphrase that was given.");
        VERIFY_SAYS(refused.err, "wrong passphrase or damaged: this format cannot tell which");
        QCOMPARE(contentOf(*m_folder / "target"), std::string("precious"));
        const fs::directory_iterator entries(m_folder->path());
        QCOMPARE(std::distance(begin(entries), end(entries)), std::ptrdiff_t{ 3 });
    }
    QCOMPARE(refusals, 1);
}

void OpenSslEncCli::whatIsNoSuchFileIsSaid()
{
    m_folder->write("file", "age-encryption.org/v1\n");
    const ProcessResult refused = run({ "-d", "-i", "file" });
    COMPARE_STATUS(refused, 1);
    VERIFY_SAYS(refused.err, "file cannot be used as it is. (this is no file of openssl enc");
    const ProcessResult missing = run({ "-d", "-i", "missing" });
    COMPARE_STATUS(missing, 1);
    VERIFY_SAYS(missing.err, "missing does not exist.");
    const ProcessResult digest = run({ "-e", "-i", "file", "--md", "nosuch" });
    COMPARE_STATUS(digest, 1);
    VERIFY_SAYS(digest.err, "OpenSSL has no digest nosuch");
}

void OpenSslEncCli::theWeaknessIsSaidOnce()
{
    m_folder->write("plain", "content");
    const ProcessResult made = run({ "-e", "-i", "plain", "-o", "file" });
    const std::size_t once = made.err.find(note);
    QVERIFY2(once != std::string::npos, made.err.c_str());
    QCOMPARE(made.err.find(note, once + 1), std::string::npos);
    QCOMPARE(made.out, std::string());
}

void OpenSslEncCli::aCommandLineThatMakesNoSenseIsStatusTwo_data()
{
    QTest::addColumn<std::vector<std::string>>("arguments");
    QTest::addColumn<std::string>("says");
    const auto row = [](const char *name, const Strings &arguments, const std::string &says) {
        QTest::newRow(name) << arguments << says;
    };
    row("no direction", { "-i", "plain" }, "Say either -e or -d");
    row("both directions", { "-e", "-d", "-i", "plain" }, "Say either -e or -d");
    row("a file without -i", { "-e", "plain" }, "-i IN");
    row("an unknown cipher", { "-e", "--cipher", "rot13" }, "choose one of aes-128-cbc, ");
    row("an AEAD", { "-e", "--cipher", "aes-256-gcm" }, "choose one of aes-128-cbc, ");
    row("no iterations", { "-e", "--iter", "0" }, "--iter 0");
    row("many words", { "-e", "--iter", "many" }, "--iter many");
    row("its own output", { "-e", "-i", "plain", "-o", "plain" }, "cannot be its own output");
}

void OpenSslEncCli::aCommandLineThatMakesNoSenseIsStatusTwo()
{
    QFETCH(std::vector<std::string>, arguments);
    QFETCH(std::string, says);
    m_folder->write("plain", "content");
    const ProcessResult refused = run(arguments);
    COMPARE_STATUS(refused, 2);
    VERIFY_SAYS(refused.err, says);
    QCOMPARE(refused.out, std::string());
    QCOMPARE(contentOf(*m_folder / "plain"), std::string("content"));
}

} // namespace cipherscope::testing
