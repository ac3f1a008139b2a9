// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/proccrypto.h"
#include "support/clichecks.h"
#include "support/clirules.h"

#include <QTest>

#include <algorithm>

using namespace cipherscope;
using namespace cipherscope::testing;

/** The command line where the kernel computes. */
class TestKernelCli : public CliRules {
    Q_OBJECT

protected:
    std::vector<std::string> engines() const override { return { "kernel", "auto" }; }

private Q_SLOTS:
    void itAgreesWithKcapiDgst_data();
    void itAgreesWithKcapiDgst();
    void theLinesOfADriverCanBeChecked();
};

void TestKernelCli::itAgreesWithKcapiDgst_data()
{
    QTest::addColumn<std::string>("name");
    for (const char *name : { "sha1", "md5", "sha256", "sha512", "sha3-256" })
        QTest::newRow(name) << std::string(name);
}

void TestKernelCli::itAgreesWithKcapiDgst()
{
    QFETCH(std::string, name);
    QFETCH_GLOBAL(std::string, engine);
    const ScratchFolder folder;
    const auto file = folder.write("file", randomBytes(500'001));
    const ProcessResult theirs = runProcess({ "kcapi-dgst", "-c", name, "--hex", "-i", file.native() });
    if (theirs.status != 0)
        QSKIP(("kcapi-dgst is not on this machine, or this kernel refuses " + name
               + " to this process: " + theirs.err)
                  .c_str());
    const ProcessResult ours = runProcess(
        { CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "hash", "-a", name, "--engine", engine, file.native() });
    QCOMPARE(ours.status, 0);
    const std::size_t size = ours.out.find(' ');
    QVERIFY(size != std::string::npos);
    QCOMPARE(QByteArray::fromStdString(ours.out.substr(0, size)),
             QByteArray::fromStdString(theirs.out).trimmed());
}

void TestKernelCli::theLinesOfADriverCanBeChecked()
{
    const auto entries = catalog::readProcCrypto();
    QVERIFY(entries);
    const auto driver = std::ranges::find_if(*entries, [](const catalog::CryptoEntry &entry) {
        return entry.kind == catalog::EntryType::Hash && entry.name == "sha256" && entry.driver != "sha256"
            && !entry.internal && catalog::selfTestPassed(entry);
    });
    if (driver == entries->end())
        QSKIP("no driver of sha256 is loaded");
    const ScratchFolder folder;
    folder.write("file", "abc");
    const std::filesystem::path input = folder.write("input", "input");
    QFETCH_GLOBAL(std::string, engine);
    const ProcessResult ours = runProcess({ CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "hash", "--tag", "-a",
                                            driver->driver, "--engine", engine, "file", "-" },
                                          { folder.path(), input });
    if (ours.err.find("ENOENT") != std::string::npos)
        QSKIP(("this kernel refuses " + driver->driver + " to this process").c_str());
    const ProcessResult theirs = runProcess({ "sha256sum", "--tag", "file", "-" }, { folder.path(), input });
    COMPARE_STATUS(ours, 0);
    QCOMPARE(QByteArray::fromStdString(ours.out), QByteArray::fromStdString(theirs.out));
}

QTEST_GUILESS_MAIN(TestKernelCli)
#include "tst_kernelcli.moc"
