// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/clirules.h"

#include <QTest>

using namespace cipherscope::testing;

/** The command line where the kernel computes. */
class TestKernelCli : public CliRules {
    Q_OBJECT

protected:
    std::vector<std::string> engines() const override { return { "kernel", "auto" }; }

private Q_SLOTS:
    void itAgreesWithKcapiDgst_data();
    void itAgreesWithKcapiDgst();
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

QTEST_GUILESS_MAIN(TestKernelCli)
#include "tst_kernelcli.moc"
