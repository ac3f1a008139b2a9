// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/clichecks.h"
#include "support/clirules.h"

#include <QTest>

using namespace cipherscope::testing;

/** The command line on any machine. */
class TestCli : public CliRules {
    Q_OBJECT

protected:
    std::vector<std::string> engines() const override { return { "openssl", "auto" }; }

private Q_SLOTS:
    void withoutTheKernelsCiphersTheKernelEngineSaysSo();
    void aChecksumThatCannotBeComputedKeepsNoOtherFromBeingChecked();
    void aHashThatNobodyHasIsSaidOnce();
    void anyLocaleWillDo();
    void theVersionIsPrinted();
};

void TestCli::withoutTheKernelsCiphersTheKernelEngineSaysSo()
{
    const ProcessResult result = runProcess(
        { CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "hash", "-a", "sha256", "--engine", "kernel", "-" });
    if (result.status == 0)
        QSKIP("this machine's kernel offers sha256: tests/kernel has the rest");
    QCOMPARE(result.status, 1);
    QVERIFY(result.out.empty());
    QVERIFY2(result.err.starts_with("cipherscope-cli: "), result.err.c_str());
    QVERIFY2(result.err.find("sha256") != std::string::npos, result.err.c_str());
    QVERIFY2(result.err.find("[socket: ") != std::string::npos
                 || result.err.find("[bind: ") != std::string::npos,
             result.err.c_str());
}

void TestCli::aChecksumThatCannotBeComputedKeepsNoOtherFromBeingChecked()
{
    const ScratchFolder folder;
    folder.write("a", "a");
    folder.write("b", "b");
    // OpenSSL has no Streebog of its own.
    const std::string unknown =
        "GOST12-256 (a) = " + std::string(64, '0') + "\nGOST12-256 (b) = " + std::string(64, '0') + "\n";
    const auto check = [&folder] {
        return runProcess({ CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "check", "--engine", "openssl", "list" },
                          { folder.path() });
    };
    folder.write("list", unknown + runProcess({ "sha256sum", "--tag", "a" }, { folder.path() }).out);
    const ProcessResult good = check();
    COMPARE_STATUS(good, 1);
    QCOMPARE(QByteArray::fromStdString(good.out), QByteArray("a: NOT COMPUTED\na: OK\nb: NOT COMPUTED\n"));
    QCOMPARE(QByteArray::fromStdString(good.err).count("streebog256 is not available"), qsizetype{ 1 });
    VERIFY_SAYS(good.err, "list: WARNING: 2 checksums could not be computed.");
    folder.write("a", "corrupt");
    VERIFY_SAYS(check().out, "a: FAILED\n");
}

void TestCli::aHashThatNobodyHasIsSaidOnce()
{
    const ScratchFolder folder;
    folder.write("a", "a");
    folder.write("b", "b");
    const ProcessResult result = runProcess({ CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "hash", "-a",
                                              "streebog256", "--engine", "openssl", "a", "b" },
                                            { folder.path() });
    COMPARE_STATUS(result, 1);
    QCOMPARE(QByteArray::fromStdString(result.err).count("is not available"), qsizetype{ 1 });
    QCOMPARE(QByteArray::fromStdString(result.out), QByteArray());
}

void TestCli::anyLocaleWillDo()
{
    const ScratchFolder folder;
    folder.write("\xc3\xa9", "abc");
    for (const char *locale : { "C", "POSIX", "nosuch" }) {
        const std::string setting = std::string("LC_ALL=") + locale;
        const ProcessResult result = runProcess({ "env", setting, CIPHERSCOPE_BIN_DIR "/cipherscope-cli",
                                                  "hash", "-a", "md5", "--engine", "openssl", "\xc3\xa9" },
                                                { folder.path() });
        QCOMPARE(result.status, 0);
        QCOMPARE(QByteArray::fromStdString(result.out),
                 QByteArray("900150983cd24fb0d6963f7d28e17f72  \xc3\xa9\n"));
        QCOMPARE(QByteArray::fromStdString(result.err), QByteArray());
    }
}

void TestCli::theVersionIsPrinted()
{
    const ProcessResult result = runProcess({ CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "--version" });
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.starts_with("cipherscope-cli 0."), result.out.c_str());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
